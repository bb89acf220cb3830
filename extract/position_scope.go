package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Looking up from the anchor: is it asserted at all, what do the words over it
// do to its sign, who is the holder, who says so.

// asserted reports whether the clause of token i is put forward as so: not a
// question, not the condition of something else, not what is denied.
func (p *positionReader) asserted(i int) bool {
	for x, n := i, 0; x >= 0 && n < 30; x, n = p.a.Head(x), n+1 {
		t := &p.a.Tokens[x]
		if t.Rel.Main() == english.Advcl || t.Rel.Main() == english.Ccomp {
			if p.conditionalMark(x) {
				return false
			}
		}
		if h := int(t.Head); h >= 0 && (t.Rel == english.Ccomp || t.Rel == english.Xcomp) {
			switch p.a.Tokens[h].Lemma {
			case "deny", "doubt", "question", "wonder":
				return false
			}
		}
		if t.Rel == english.Root {
			last := int(p.a.Sents[t.Sent].To) - 1
			for last > x && p.a.Tokens[last].UPOS == english.PUNCT && p.a.Form(last) != "?" {
				last--
			}
			if p.a.Form(last) == "?" {
				return false
			}
		}
	}
	return true
}

// outerSign turns the sign of r by negation and control verbs over the anchor
// and finds a condition. It is false where nothing can be said: a demand under
// negation is no demand, an uncertain modal commits to nothing.
func (p *positionReader) outerSign(r *attitudeAt) (int, bool) {
	sign := r.sign
	if r.frame == "modal" {
		if r.cond[1] <= r.cond[0] && !r.fixed {
			r.cond = p.condition(r.target)
		}
		return sign, true
	}
	v := r.anchor
	if r.frame == "prep" {
		v = r.target
	}
	if r.frame == "eval" {
		if h := p.predicate(r.anchor); h >= 0 {
			v = h
		}
	}
	neg := p.negated(v) || v != r.anchor && p.negated(r.anchor) || r.frame == "agentn" && p.negDet(v)
	if neg {
		switch {
		case r.change != "": // the kind of change has taken the negation in
		case r.demand:
			return 0, false
		case sign < 0 && r.frame != "eval":
			sign = 0
		default:
			sign = -sign
		}
	}
	for x, n := v, 0; n < 6; n++ {
		t := &p.a.Tokens[x]
		for k := p.a.FirstChild(x); k >= 0; k = p.a.NextSibling(k) {
			if p.a.Tokens[k].Rel == english.Aux {
				switch p.a.Tokens[k].Lemma {
				case "may", "might":
					return 0, false
				}
			}
		}
		h := int(t.Head)
		if h < 0 || t.Rel != english.Xcomp {
			break
		}
		s, ok := controlSign[p.a.Tokens[h].Lemma]
		if !ok {
			break
		}
		sign *= s
		if p.negated(h) {
			if s > 0 {
				sign = -abs(sign)
			} else {
				sign = -sign // "will not stop supporting"
			}
		}
		x = h
	}
	r.cond = p.condition(v)
	return sign, true
}

// condition is the token range of the clause or phrase that makes what hangs
// on v conditional: "if", "only if", "unless", "provided that", "without".
func (p *positionReader) condition(v int) [2]int {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if t.Rel.Main() != english.Advcl || !p.conditionalMark(k) {
			continue
		}
		if m := p.a.Child(k, english.Advmod); m >= 0 && p.a.Tokens[m].Lemma == "even" {
			continue
		}
		from, to := p.a.Subtree(k)
		return [2]int{from, p.trimEnd(from, to)}
	}
	return [2]int{}
}

// speechOver is the innermost attribution whose content holds token i, -1 for
// none. An attribution does not hold its own cue.
func (p *positionReader) speechOver(i int) int {
	best, width := -1, int32(1<<30)
	for k := range p.d.speech {
		s := &p.d.speech[k]
		for _, c := range s.Content {
			if int(c[0]) <= i && i < int(c[1]) && c[1]-c[0] < width && int(s.Cue) != i {
				best, width = k, c[1]-c[0]
			}
		}
	}
	return best
}

func (p *positionReader) cueOf(i int) int {
	for k := range p.d.speech {
		if s := &p.d.speech[k]; int(s.Cue) == i || (int(s.cueFrom) <= i && i < int(s.cueTo)) {
			return k
		}
	}
	return -1
}

func (p *positionReader) isCue(i int) bool { return p.cueOf(i) >= 0 }

// holders is who holds it: the holder of the frame, else whoever says or
// thinks it. second is the speaker who reports somebody else's thought.
func (p *positionReader) holders(r attitudeAt, speech int) (ids []string, second onrecord.Maybe) {
	if r.holder >= 0 {
		return p.parties(r.holder), ""
	}
	if b := p.believer(r.anchor); b >= 0 {
		ids = p.parties(b)
		if len(ids) > 0 {
			return ids, ""
		}
	}
	if speech < 0 || p.d.speech[speech].Source < 0 {
		return nil, ""
	}
	return p.parties(int(p.d.speech[speech].Source)), ""
}

// believer is the subject of the nearest verb of saying or thinking that the
// clause of token i is the complement of, -1 for none.
func (p *positionReader) believer(i int) int {
	for x, n := i, 0; x >= 0 && n < 12; x, n = p.a.Head(x), n+1 {
		t := &p.a.Tokens[x]
		h := int(t.Head)
		if h >= 0 && t.Rel == english.Ccomp && beliefVerbs[p.a.Tokens[h].Lemma] {
			return p.subject(h)
		}
	}
	return -1
}

// parties are the actors meant at token i. A plan or document that "calls for"
// something stands for whoever it belongs to.
func (p *positionReader) parties(i int) []string {
	if documentNouns[p.a.Tokens[i].Lemma] && p.a.Tokens[i].UPOS == english.NOUN {
		i = p.a.Child(i, english.NmodPoss)
		if i < 0 {
			return nil
		}
	}
	t := &p.a.Tokens[i]
	if t.UPOS == english.VERB || (t.UPOS == english.PRON && t.Lemma == "it" && p.d.who.At(i) < 0) {
		return nil
	}
	return p.d.actorsAt(i, true)
}

var documentNouns = wordSet("plan proposal deal accord agreement draft resolution document report letter initiative pact treaty text statement communique roadmap speech article comment remark move decision vote")

// targetSpan is the words of the target: the phrase or clause without the
// preposition before it and the asides after it.
func (p *positionReader) targetSpan(r attitudeAt) [2]int {
	if r.frame == "modal" || r.clause {
		from, to := p.a.Subtree(r.target)
		from = p.skipMarks(from, r.target)
		if r.cond[1] > r.cond[0] && r.cond[0] > r.target {
			to = min(to, r.cond[0])
		}
		return p.within(r.anchor, from, p.trimEnd(from, to))
	}
	if r.frame == "deed" {
		_, to := p.a.Subtree(r.target)
		return [2]int{r.target, p.trimEnd(r.target, to)}
	}
	from, to := p.phrase(r.target)
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
	return p.within(r.anchor, from, to)
}

// ratherThan is the head of what is set against the target by "rather than" or
// "instead of" after it, -1 for none.
func (p *positionReader) ratherThan(r attitudeAt, target [2]int) int {
	s := p.a.Sents[p.a.Tokens[r.anchor].Sent]
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
