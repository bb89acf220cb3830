package extract

import "github.com/onrecord/onrecord/english"

// Evaluations: who calls a thing vital, illegal or a farce is for or against it.

// readEvaluation: "the terms are unacceptable", "it is vital that aid flow",
// "called the plan useless", "what is needed is a truce".
func (p *positionReader) readEvaluation(i int, e attitude) (r attitudeAt, ok bool) {
	tok := &p.a.Tokens[i]
	if tok.Lemma == "matter" && tok.UPOS == english.NOUN {
		return r, false // "a matter of time"
	}
	if h := p.naming(i); h >= 0 {
		if preconditionNouns[tok.Lemma] && p.judgedBy(i) < 0 { // "an unacceptable precondition"
			e.sign = -1
		}
		r = attitudeAt{holder: p.subject(h), target: p.object(h), sign: e.sign, via: h}
		if p.passive(h) {
			r.holder, r.target = p.agent(h), p.passiveSubject(h)
		} else if x := p.a.Child(h, english.Expl); r.target < 0 && x > h {
			r.target = x
		}
		if c := p.a.Child(i, english.Compound); r.target == i && c > h {
			r.target = c // "considers the vote illegitimate", taken for one noun
		}
		if r.target >= 0 && (p.expletive(r.target) || r.target == i) { // "found it impossible to accept the draft"
			r.target = -1
			for _, at := range []int{i, h} {
				for _, rel := range []english.Rel{english.Csubj, english.Ccomp, english.Xcomp, english.Advcl, english.Acl} {
					if k := p.a.Child(at, rel); k > i && r.target < 0 {
						r.target, r.clause = k, true
					}
				}
			}
		}
		if r.target >= 0 && r.target < i && !r.clause {
			r.from, r.upto = p.phrase(r.target)
			if preconditionNouns[tok.Lemma] { // "the truce a precondition for talks"
				_, r.upto = p.a.Subtree(i)
			} else {
				for r.upto = min(r.upto, i); r.upto > r.target+1 && evalGlue[p.a.Tokens[r.upto-1].UPOS]; r.upto-- {
				}
			}
		}
		return r, r.holder >= 0 && r.target >= 0 && r.target != i && r.target != r.holder
	}
	r = attitudeAt{holder: -1, target: -1, sign: e.sign}
	h := int(tok.Head)
	if tok.Rel == english.Amod && h > i && (rankNouns[p.a.Tokens[h].Lemma] || p.a.Child(h, english.Cop) >= 0) {
		// "is far from the chief question", "this is a dangerous idea"
		r, ok = p.readEvaluation(h, e)
		for k := i - 1; k >= 0 && k > i-6; k-- {
			switch p.a.Tokens[k].Lemma {
			case "far", "least", "hardly":
				if rankNouns[p.a.Tokens[h].Lemma] {
					r.sign = 0
				}
			case "be":
				k = 0
			}
		}
		if s := p.a.Child(h, english.Nsubj); !ok && s >= 0 && demonstratives[lowerForm(p.a, s)] && p.evaluable(h, e) {
			r = attitudeAt{holder: -1, target: h, sign: e.sign} // "this is a dangerous plan"
			return r, true
		}
		if ok && r.target >= 0 && p.a.Tokens[r.target].UPOS == english.PRON && !rankNouns[p.a.Tokens[h].Lemma] {
			r.target = h
		}
		return r, ok
	}
	if tok.Rel == english.Amod || tok.Rel == english.Compound || h >= 0 && h > i && preconditionNouns[p.a.Tokens[h].Lemma] && tok.Rel.Main() == english.Amod {
		return r, false
	}
	if tok.Rel.Main() == english.Csubj && h > i { // "what is needed is a truce"
		r.target = h
		return r, true
	}
	if t, ok := p.cleft(i); ok {
		r.target = t
		return r, true
	}
	head := p.predicate(i)
	for x, n := i, 0; head < 0 && tok.Rel == english.Conj && n < 4; n++ {
		// "was no part of the accord and impossible to carry out", hung on "accord"
		if x = p.a.Head(x); x < 0 || p.a.Tokens[x].UPOS == english.VERB {
			break
		}
		if p.a.Child(x, english.Cop) >= 0 {
			head = x
		}
	}
	if head < 0 {
		return r, false
	}
	r.target = p.a.Child(head, english.Csubj)
	if r.target < 0 || r.target > i {
		if s := p.subject(head); s >= 0 {
			r.target = s
		} else if s := p.a.Child(head, english.Expl); s >= 0 {
			r.target = s
		}
	}
	if it := r.target; it >= 0 && p.expletive(it) {
		r.target = -1
		for _, rel := range []english.Rel{english.Csubj, english.Ccomp, english.Xcomp, english.Advcl, english.Acl} {
			if k := p.a.Child(head, rel); k > i && r.target < 0 && !p.givesReason(k) {
				r.target, r.clause = k, true
			}
		}
		if r.target < 0 && i+2 < p.a.Len() && lowerForm(p.a, i+1) == "to" && p.a.Tokens[i+2].UPOS == english.VERB {
			r.target, r.clause = i+2, true // hung elsewhere
		}
		if r.target >= 0 && p.bodily(r.target) {
			return r, false
		}
		if r.target < 0 && p.a.Tokens[it].Rel != english.Expl {
			r.target = p.standsFor(it)
		}
	}
	if r.target >= 0 && preconditionNouns[tok.Lemma] && p.a.Tokens[r.target].UPOS == english.PRON {
		if !demonstratives[lowerForm(p.a, r.target)] || p.a.Child(i, english.AclRelcl) > i {
			return r, false // "it is a precondition": of what, and who sets it, is not said
		}
	}
	if r.target >= 0 && r.target < i && p.a.Tokens[r.target].UPOS == english.NOUN && p.a.Child(r.target, english.Cop) >= 0 {
		// "this is a condition that is impossible to meet": what "this" is
		if s := p.a.Child(r.target, english.Nsubj); s >= 0 && s < r.target && demonstratives[lowerForm(p.a, s)] {
			r.from, r.upto = s, r.target+1
		}
	}
	if tok.Lemma == "low" || tok.Lemma == "high" {
		if i == 0 || lowerForm(p.a, i-1) != "too" {
			return r, false
		}
	}
	if r.target < 0 || p.because(i) || !r.clause && !p.evaluable(r.target, e) {
		return r, false
	}
	if k, _ := p.prepTarget(i, []string{"for", "to"}); k > i && p.isParty(k) && p.a.Tokens[k].UPOS != english.VERB {
		if lowerForm(p.a, k) == "us" || lowerForm(p.a, k) == "me" || p.a.Tokens[k].Ent != english.EntNone || p.a.Tokens[k].UPOS == english.PROPN {
			r.holder = k // "unacceptable for Norvia"
		}
	}
	return r, true
}

// judgedBy is the sign of the word of judgement that stands as an adjective before
// the noun at token i, 0 for none.
func (p *positionReader) judgedBy(i int) int {
	for k := p.a.FirstChild(i); k >= 0 && k < i; k = p.a.NextSibling(k) {
		if p.a.Tokens[k].Rel != english.Amod {
			continue
		}
		for _, e := range attitudes[p.a.Tokens[k].Lemma] {
			if e.frame == "eval" && e.sign != 0 {
				return e.sign
			}
		}
	}
	return 0
}

// evalGlue are the small words between what is called something and the word
// for it.
var evalGlue = map[english.UPOS]bool{english.ADP: true, english.DET: true, english.ADV: true, english.SCONJ: true, english.PUNCT: true}

// naming is the verb that calls something what token i says, -1 for none:
// "called the plan useless", "described by Norvia as barbaric", "made the
// truce a precondition".
func (p *positionReader) naming(i int) int {
	if p.a.Child(i, english.Cop) >= 0 {
		return -1
	}
	s := int(p.a.Sents[p.a.Tokens[i].Sent].From)
	as := false
	for k := i - 1; k >= s && k > i-14; k-- {
		t := &p.a.Tokens[k]
		if lowerForm(p.a, k) == "as" && !as && k >= i-4 {
			as = true
			continue
		}
		switch t.UPOS {
		case english.PUNCT:
			if p.a.Form(k) == "," {
				return -1
			}
		case english.SCONJ, english.AUX:
			if t.UPOS == english.AUX && t.Rel.Main() == english.Cop || t.UPOS == english.SCONJ && t.Rel == english.Mark {
				return -1
			}
		case english.VERB, english.NOUN:
			how := namingVerbs[t.Lemma]
			if how == "" || t.UPOS != english.VERB {
				if t.UPOS == english.VERB && t.XPOS != english.VBN && t.XPOS != english.VBG {
					return -1
				}
				continue
			}
			if how == "as" && !as || how == "bare" && as {
				return -1
			}
			if how == "make" && !preconditionNouns[p.a.Tokens[i].Lemma] {
				return -1
			}
			o := p.object(k)
			if p.passive(k) {
				o = p.passiveSubject(k)
			} else if x := p.a.Child(k, english.Expl); o < 0 && x > k {
				o = x
			}
			if o < 0 || o > i {
				return -1
			}
			return k
		}
	}
	return -1
}

// How verbs call a thing something: with "as", without it, either, or only
// to set a condition.
var namingVerbs = map[string]string{"call": "bare", "describe": "as", "label": "either", "brand": "either", "consider": "either", "deem": "bare",
	"find": "bare", "regard": "as", "see": "as", "term": "bare", "declare": "bare", "view": "as", "judge": "bare", "denounce": "as",
	"condemn": "as", "treat": "as", "make": "make", "set": "make", "dub": "bare", "pronounce": "bare", "dismiss": "as", "slam": "as", "hail": "as", "welcome": "as"}

// cleft reads "what matters is X", "what is needed is X", "the best way forward
// is X" with token i before the copula.
func (p *positionReader) cleft(i int) (int, bool) {
	s := p.a.Sents[p.a.Tokens[i].Sent]
	what := false
	for k := i - 1; k >= int(s.From) && k > i-5; k-- {
		if f := lowerForm(p.a, k); f == "what" {
			what = true
		}
	}
	if !what {
		return 0, false
	}
	for k := i + 1; k+1 < int(s.To) && k < i+8; k++ {
		if t := &p.a.Tokens[k]; t.Lemma == "be" && lowerForm(p.a, k) != "be" {
			if h := p.phraseAt(i, k+1); h > k && !p.negated(k) {
				return h, true
			}
			return 0, false
		} else if t.UPOS == english.PUNCT {
			return 0, false
		}
	}
	return 0, false
}

// evaluable reports whether an evaluation of token t by word e is a stance: hard
// words always are, mild ones ("important", "dangerous") only of matters that
// parties decide.
func (p *positionReader) evaluable(t int, e attitude) bool {
	if p.a.Tokens[t].UPOS == english.VERB {
		return true
	}
	if e.kind == "mild" {
		return agendaNouns[p.a.Tokens[t].Lemma]
	}
	return true
}

// givesReason reports whether the clause of v says why ("because it works").
func (p *positionReader) givesReason(v int) bool {
	m := p.a.Child(v, english.Mark)
	if m < 0 {
		m, _ = p.a.Subtree(v)
	}
	return m >= 0 && (lowerForm(p.a, m) == "because" || lowerForm(p.a, m) == "since" || lowerForm(p.a, m) == "as")
}

// standsFor is the head of the phrase in the same sentence that the pronoun at
// token i takes up, i itself where there is none.
func (p *positionReader) standsFor(i int) int {
	if k := p.d.who.Antecedent(i); k >= 0 && p.a.Tokens[k].Sent == p.a.Tokens[i].Sent && p.a.Tokens[k].UPOS == english.NOUN {
		return k
	}
	return i
}

// because reports whether the evaluation tells a cause outside anyone's will
// ("impossible because of fog").
func (p *positionReader) because(i int) bool {
	return i+2 < p.a.Len() && lowerForm(p.a, i+1) == "because" && lowerForm(p.a, i+2) == "of"
}

// bodily reports whether a clause is about seeing or moving, which is hard or
// easy without anyone being for or against it.
func (p *positionReader) bodily(t int) bool {
	return bodilyVerbs[p.a.Tokens[t].Lemma] && p.a.Child(t, english.Nsubj) < 0
}

var bodilyVerbs = wordSet("see hear breathe sleep imagine say know tell predict estimate remember cross reach note confirm determine verify")
