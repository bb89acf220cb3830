package extract

import "github.com/onrecord/onrecord/english"

// Looking up from the anchor: is it asserted at all, what do the words over it
// do to its sign, who is the holder, who says so.

// outerSign turns the sign of r by negation and control verbs over the anchor
// and finds a condition. It is false where nothing can be said: a demand under
// negation is no demand, an uncertain modal commits to nothing.
func (p *positionReader) outerSign(r *attitudeAt) (int, bool) {
	sign := r.sign
	if r.frame == "intent" || r.fixed {
		return sign, true
	}
	if r.frame == "modal" || r.frame == "special" {
		if r.cond[1] <= r.cond[0] {
			r.cond = p.condition(r.anchor, sign < 0)
		}
		return p.thought(r.anchor, sign), true
	}
	v := r.anchor
	switch {
	case r.via > 0:
		v = r.via
	case r.frame == "prep":
		v = r.target
	case r.frame == "eval":
		if h := p.predicate(r.anchor); h >= 0 {
			v = h
		}
	}
	if r.kind == "if not" {
		if !p.negated(v) && !p.negated(r.anchor) {
			return 0, false
		}
		r.kind = ""
	}
	weak := r.kind == "weak"
	if weak || r.kind == "mild" || r.kind == "weighs" {
		r.kind = ""
	}
	neg := p.negated(v) || v != r.anchor && p.negated(r.anchor) || r.frame == "agentn" && p.negDet(v) || p.negAdverb(v) || p.a.Tokens[v].UPOS == english.VERB && p.negBefore(v)
	if neg && !r.fixedSign {
		switch {
		case r.change != "": // the kind of change has taken the negation in
		case r.demand:
			return 0, false
		case sign < 0 || weak:
			sign = 0
		default:
			sign = -sign
		}
	}
	unsure := p.mayBe(v)
	for x, n := v, 0; n < 6; n++ {
		t := &p.a.Tokens[x]
		h := int(t.Head)
		if c := p.control(x); c >= 0 {
			h = c
		} else if h < 0 || t.Rel != english.Advcl || !p.hasInfinitive(x) {
			break
		}
		s, ok := controlSign[p.a.Tokens[h].Lemma]
		if !ok {
			break
		}
		unsure = unsure || p.mayBe(h)
		if s < 0 && sign < 0 {
			sign = 0 // "refused to condemn" is no support
		}
		sign *= s
		if p.negated(h) || p.negAdverb(h) {
			if s > 0 {
				sign = -abs(sign)
			} else {
				sign = -sign // "will not stop supporting"
			}
		}
		x = h
	}
	if r.change == "" {
		r.cond = p.condition(v, sign < 0 || neg)
		if r.cond[1] <= r.cond[0] && v != r.anchor {
			r.cond = p.condition(r.anchor, sign < 0 || neg)
		}
		if r.cond[1] > r.cond[0] && p.a.Tokens[r.cond[0]].Lemma == "before" {
			r.cond = [2]int{} // "against a vote before the truce": no condition for a vote at all
		}
	}
	if unsure && r.cond[1] <= r.cond[0] {
		return 0, false
	}
	return p.thought(r.anchor, sign), true
}

// thought turns a sign by a negation that belongs inside what is thought: "does
// not think that Orlu should stay".
func (p *positionReader) thought(i, sign int) int {
	for x, n := i, 0; x >= 0 && n < 6; x, n = p.a.Head(x), n+1 {
		h := p.a.Head(x)
		if h >= 0 && p.a.Tokens[x].Rel == english.Ccomp && raisingVerbs[p.a.Tokens[h].Lemma] && p.negated(h) {
			return -sign
		}
	}
	return sign
}

var raisingVerbs = wordSet("think believe feel want")

// mayBe reports whether v stands under a modal that commits to nothing.
func (p *positionReader) mayBe(v int) bool {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		if p.a.Tokens[k].Rel == english.Aux {
			switch p.a.Tokens[k].Lemma {
			case "may", "might":
				return true
			case "can", "could":
				return !p.negated(v)
			}
		}
	}
	return false
}

// negAdverb finds the negations that the tree hangs as something else: "no
// longer", "neither A nor B", "hardly".
func (p *positionReader) negAdverb(v int) bool {
	for k := v - 1; k >= 0 && k >= v-4 && p.a.Tokens[k].Sent == p.a.Tokens[v].Sent; k-- {
		switch p.a.Tokens[k].Lemma {
		}
		if lowerForm(p.a, k) == "longer" {
			return k > 0 && lowerForm(p.a, k-1) == "no" && !p.negated(v)
		}
		if p.a.Tokens[k].UPOS == english.VERB {
			break
		}
	}
	for k := p.a.FirstChild(v); k >= 0 && k < v; k = p.a.NextSibling(k) {
		if p.a.Tokens[k].Lemma == "neither" && !p.negated(v) {
			return true
		}
	}
	if p.a.Tokens[v].Rel == english.Conj && p.a.Child(v, english.Nsubj) < 0 && !p.negated(v) { // "would never salute or support"
		if c, h := p.a.Child(v, english.Cc), p.a.Head(v); c >= 0 && (p.a.Tokens[c].Lemma == "or" || p.a.Tokens[c].Lemma == "nor") && h >= 0 && (p.a.Tokens[h].UPOS == english.VERB || p.a.Child(h, english.Aux) >= 0) {
			return p.negated(h) || p.negBefore(h)
		}
	}
	if s := p.a.Child(v, english.Nsubj); s >= 0 {
		for k := p.a.FirstChild(s); k >= 0 && k < s; k = p.a.NextSibling(k) {
			if p.a.Tokens[k].Lemma == "neither" {
				return !p.negated(v)
			}
		}
	}
	return false
}

// negBefore reports whether "never" or "not" stands right before the verb v,
// marks of quotation left out.
func (p *positionReader) negBefore(v int) bool {
	for k := v - 1; k >= 0 && k >= v-3; k-- {
		f := lowerForm(p.a, k)
		if f == "only" || f == "just" || f == "merely" || f == "simply" {
			return false
		}
		if f == "not" || f == "never" || f == "n't" || f == "n’t" {
			return true
		}
		if u := p.a.Tokens[k].UPOS; u != english.PUNCT && u != english.ADV {
			return false
		}
	}
	return false
}

// speechOver is the innermost attribution whose content holds token i, -1 for
// none. An attribution does not hold its own cue.
func (p *positionReader) speechOver(i int) int {
	k := int(p.over[i]) - 1
	for n := 0; k >= 0 && int(p.d.speech[k].Cue) == i && n < 8; n++ {
		k = int(p.d.speech[k].outer)
	}
	return k
}

// indexSpeech notes for every token the innermost attribution over it and
// whose cue it is.
func (p *positionReader) indexSpeech() {
	n := p.a.Len()
	p.over, p.cue, p.d.cueAt = make([]int32, n), make([]int32, n), map[int32]bool{}
	width := make([]int32, n)
	for k := range p.d.speech {
		s := &p.d.speech[k]
		for _, c := range s.Content {
			for i := c[0]; i < c[1] && int(i) < n; i++ {
				if w := c[1] - c[0]; p.over[i] == 0 || w < width[i] {
					p.over[i], width[i] = int32(k+1), w
				}
			}
		}
		if s.Cue >= 0 {
			p.d.cueAt[s.Cue] = true
			p.cue[s.Cue] = int32(k + 1)
		}
		for i := max(s.cueFrom, 0); i < s.cueTo && int(i) < n; i++ {
			if p.cue[i] == 0 {
				p.cue[i] = int32(k + 1)
			}
		}
	}
}

func (p *positionReader) cueOf(i int) int { return int(p.cue[i]) - 1 }

func (p *positionReader) isCue(i int) bool { return p.cueOf(i) >= 0 }

// targetSpan is the words of the target: the phrase or clause without the
// preposition before it and the asides after it.
func (p *positionReader) targetSpan(r attitudeAt) [2]int {
	t := p.roleOf(p.tidy(r, p.clip(r, p.rawTarget(r))))
	for t[0]+1 < t[1] && (p.a.Tokens[t[0]].UPOS == english.PUNCT || p.a.Tokens[t[0]].UPOS == english.CCONJ || p.a.Tokens[t[0]].UPOS == english.SCONJ && lowerForm(p.a, t[0]) == "that") {
		t[0]++
	}
	if n := t[1] - 2; n > t[0] && lowerForm(p.a, n) == "for" && lowerForm(p.a, n+1) == "there" {
		t[1] = n // "must go | for there to be talks"
	}
	return t
}

// clip ends a target where the attribution around the anchor ends, at a cue,
// and where a clause of concession, condition or contrast begins.
func (p *positionReader) clip(r attitudeAt, t [2]int) [2]int {
	if k := p.speechOver(r.anchor); k >= 0 {
		for _, c := range p.d.speech[k].Content {
			if int(c[0]) <= r.anchor && r.anchor < int(c[1]) {
				t = [2]int{max(t[0], int(c[0])), min(t[1], int(c[1]))}
			}
		}
	}
	if r.cond[1] > r.cond[0] && r.cond[0] > t[0] {
		t[1] = min(t[1], r.cond[0])
	} else if r.cond[1] > r.cond[0] && r.cond[1] < t[1] && r.cond[0] == t[0] {
		t[0] = r.cond[1]
	}
	for k := t[0] + 1; k < t[1]; k++ {
		f := lowerForm(p.a, k)
		tok := &p.a.Tokens[k]
		switch {
		case clauseEnders[f] && (f != "as" || tok.Rel == english.Mark) && k > r.target,
			p.d.cueAt[int32(k)] && k > r.target && tok.UPOS == english.VERB && p.a.Child(k, english.Nsubj) > 0 && !(tok.Rel == english.AclRelcl && p.below(k, r.target)),
			tok.UPOS == english.CCONJ && k > r.target && p.newClause(k, t[1]),
			f == "saying" && k > r.target,
			f == ";", f == "\"" && k > r.target && p.a.Tokens[r.target].Quote < 0 && tok.Quote != p.a.Tokens[r.target].Quote:
			for k > t[0]+1 && p.a.Tokens[k-1].UPOS == english.PUNCT {
				k--
			}
			return [2]int{t[0], p.trimEnd(t[0], k)}
		}
	}
	return [2]int{t[0], p.trimEnd(t[0], t[1])}
}

var clauseEnders = wordSet("but yet although though while whereas because despite albeit unless if provided rather instead")

// roleOf lets a target take in the role it is to play behind it: "his departure
// as a precondition for talks", "talks without preconditions", "in advance".
func (p *positionReader) roleOf(t [2]int) [2]int {
	end := t[1]
	if end+1 >= p.a.Len() || p.a.Tokens[end].Sent != p.a.Tokens[t[0]].Sent {
		return t
	}
	switch lowerForm(p.a, end) {
	case "of": // "the closure | of the base", hung on the verb
		h := p.phraseAt(t[0], end+1)
		if h <= end || p.a.Tokens[end-1].UPOS != english.NOUN && p.a.Tokens[end-1].UPOS != english.PROPN || p.a.Tokens[h].UPOS == english.VERB {
			return t
		}
		_, to := p.phrase(h)
		return p.roleOf([2]int{t[0], p.trimEnd(t[0], max(to, h+1))})
	case "before":
		if x := p.clauseAfter(end); x > end { // "before talks | can start"
			return [2]int{t[0], x}
		}
	case "as", "without", "in", "being":
	default:
		return t
	}
	for k := end + 1; k < p.a.Len() && k < end+5 && p.a.Tokens[k].Sent == p.a.Tokens[end].Sent; k++ {
		if preconditionNouns[p.a.Tokens[k].Lemma] || lowerForm(p.a, end) == "in" && p.a.Tokens[k].Lemma == "advance" {
			_, to := p.a.Subtree(k)
			if lowerForm(p.a, end) == "in" {
				to = k + 1
			}
			return [2]int{t[0], p.trimEnd(t[0], max(to, k+1))}
		}
	}
	return t
}

var preconditionNouns = wordSet("precondition prerequisite condition pre-condition step requirement")

func (p *positionReader) rawTarget(r attitudeAt) [2]int {
	if r.upto > 0 {
		from := r.from
		if from == 0 {
			from, _ = p.phrase(r.target)
		}
		return p.within(r.anchor, from, p.trimEnd(from, r.upto))
	}
	if r.frame == "modal" || r.clause {
		from, to := p.a.Subtree(r.target)
		from = p.skipMarks(from, r.target)
		if r.cond[1] > r.cond[0] && r.cond[0] > r.target {
			to = min(to, r.cond[0])
		}
		return p.within(r.anchor, from, p.trimEnd(from, to))
	}
	if r.frame == "deed" || r.frame == "intent" {
		_, to := p.a.Subtree(r.target)
		return [2]int{r.target, p.trimEnd(r.target, to)}
	}
	from, to := p.phrase(r.target)
	if r.lead > 0 && from < r.lead && r.lead <= r.target {
		from = r.lead
	}
	// the anchor and what comes before it are no part of the target
	if from <= r.anchor && r.anchor < to {
		if r.target > r.anchor {
			from = r.anchor + 1
		} else {
			to = r.anchor
			for to > r.target+1 && p.a.Tokens[to-1].Rel.Main() == english.Aux {
				to--
			}
			to = p.relativeCut(r.target, to)
		}
	}
	return p.within(r.anchor, from, p.trimEnd(from, to))
}

// relativeCut ends the antecedent of a relative clause before the clause.
func (p *positionReader) relativeCut(head, to int) int {
	for k := p.a.FirstChild(head); k >= 0; k = p.a.NextSibling(k) {
		if t := &p.a.Tokens[k]; k > head && (t.Rel == english.AclRelcl || t.Rel == english.Acl) {
			from, _ := p.a.Subtree(k)
			return min(to, max(from, head+1))
		}
	}
	return to
}

// within keeps a range inside the sentence of token i.
func (p *positionReader) within(i, from, to int) [2]int {
	s := p.a.Sents[p.a.Tokens[i].Sent]
	return [2]int{max(from, int(s.From)), min(to, int(s.To))}
}

// evidence runs from holder to target with the anchor, inside the sentence.
func (p *positionReader) evidence(r attitudeAt, target [2]int) [2]int {
	from, to := min(r.anchor, target[0]), max(r.anchor+1, target[1])
	if r.holder >= 0 && p.a.Tokens[r.holder].Sent == p.a.Tokens[r.anchor].Sent {
		hf, ht := p.phrase(r.holder)
		if hf < from && r.holder < r.anchor {
			from = hf
		} else if r.holder > r.anchor {
			to = max(to, ht)
		}
	}
	if r.cond[1] > r.cond[0] {
		from, to = min(from, r.cond[0]), max(to, r.cond[1])
	}
	if k := r.anchor + 2; r.frame == "eval" && to == r.anchor+1 && lowerForm(p.a, k-1) == "to" && p.a.Tokens[k].UPOS == english.VERB {
		to = k + 1 // "impossible to carry out"
	}
	return p.within(r.anchor, from, to)
}

// butNot is what is set against the target by "but not" behind it ("agreed to the
// visit but not to the search"), empty for none.
func (p *positionReader) butNot(r attitudeAt, target [2]int) [2]int {
	s := p.a.Sents[p.a.Tokens[r.anchor].Sent]
	k := target[1]
	if k < int(s.To) && p.a.Form(k) == "," {
		k++
	}
	if r.frame == "modal" || k+2 >= int(s.To) || lowerForm(p.a, k) != "but" || lowerForm(p.a, k+1) != "not" {
		return [2]int{}
	}
	k += 2
	if p.a.Tokens[k].UPOS == english.ADP || lowerForm(p.a, k) == "to" {
		k++
	}
	n := p.nounAt(k)
	if n < k {
		return [2]int{}
	}
	_, to := p.phrase(n)
	return p.within(r.anchor, k, max(to, n+1))
}

// ratherThan is the head of what is set against the target by "rather than" or
// "instead of" after it, -1 for none.
func (p *positionReader) ratherThan(r attitudeAt, target [2]int) int {
	s := p.a.Sents[p.a.Tokens[r.anchor].Sent]
	if from := int(s.From); r.holder > from+2 && p.a.Form(r.holder-1) == "," { // "Instead of sanctions, Norvia wants talks"
		if a, b := lowerForm(p.a, from), lowerForm(p.a, from+1); a == "instead" && b == "of" || a == "rather" && b == "than" {
			if n := p.nounAt(from + 2); n > 0 && n < r.holder {
				return n
			}
		}
	}
	for i := target[0]; i+2 < int(s.To) && i < target[1]+3; i++ {
		a, b := p.a.Tokens[i].Lemma, p.a.Tokens[i+1].Lemma
		if a == "rather" && b == "than" || a == "instead" && b == "of" {
			j := i + 2
			for j+1 < int(s.To) && p.a.Head(j) > j && p.a.Tokens[j].UPOS != english.VERB {
				j = p.a.Head(j)
			}
			return j
		}
	}
	return -1
}
