package extract

import "github.com/onrecord/onrecord/english"

// Whether an attitude is put forward at all. A wrong stance pinned on a real
// party is the worst error there is, so whatever stands under a question, a
// condition, a denial, a rumour or somebody else's demand leaves no record.

// asserted reports whether the clause of the anchor is put forward as so.
func (p *positionReader) asserted(r *attitudeAt) bool {
	i := r.anchor
	if p.hedged(i) || p.insideCondition(i) || p.asked(i) || i > 1 && lowerForm(p.a, i-1) == "of" && lowerForm(p.a, i-2) == "short" {
		return false
	}
	if p.gerundSubject(i) || p.underClaim(i) || r.target >= 0 && claimNouns[p.a.Tokens[r.target].Lemma] && lowerForm(p.a, r.target+1) == "that" {
		return false
	}
	for x, n := i, 0; x >= 0 && n < 30; x, n = p.a.Head(x), n+1 {
		t := &p.a.Tokens[x]
		if rel := t.Rel.Main(); (rel == english.Advcl || rel == english.Ccomp || x == i) && p.underIf(x) {
			return false
		}
		if t.UPOS == english.VERB && x != i && x != r.target && !(r.frame == "modal" && x == p.a.Head(i)) && p.hedged(x) {
			return false
		}
		if m := p.a.Child(x, english.Mark); m > 0 && m < x && lowerForm(p.a, m) == "that" && p.a.Tokens[m-1].UPOS == english.NOUN && claimNouns[p.a.Tokens[m-1].Lemma] {
			return false
		}
		h := int(t.Head)
		if h < 0 {
			break
		}
		ht := &p.a.Tokens[h]
		if x == i && t.Rel == english.Xcomp && (ht.Lemma == "need" || ht.Lemma == "have") && ht.UPOS == english.VERB && p.hasInfinitive(x) && !p.firstPersonSubject(h) {
			return false // "Zubar needs to accept": what is asked of it
		}
		if x == i && t.Rel.Main() == english.Csubj && t.UPOS == english.VERB && r.frame != "eval" {
			return false // "adopting it would mean taking sides"
		}
		switch t.Rel.Main() {
		case english.Ccomp, english.Xcomp, english.Advcl, english.Acl, english.Obl, english.Nmod, english.Obj, english.Parataxis:
		default:
			continue
		}
		if m := x - 1; x == i && m > 0 && p.a.Tokens[m].UPOS == english.PROPN && m > 1 && lowerForm(p.a, m-1) == "that" && p.a.Tokens[m-2].UPOS != english.VERB && claimNouns[p.a.Tokens[m-2].Lemma] {
			return false
		}
		switch {
		case unsureVerbs[ht.Lemma] && t.Rel.Main() != english.Parataxis && x != r.holder && !(t.Rel.Main() == english.Obj && x == i):
			return false
		case claimNouns[ht.Lemma] && ht.UPOS == english.NOUN && (t.Rel.Main() == english.Acl || t.Rel.Main() == english.Ccomp):
			return false
		case hopeVerbs[ht.Lemma] && ht.UPOS == english.VERB && t.Rel.Main() == english.Ccomp && r.holder >= 0 && r.holder != p.subject(h) && p.below(r.holder, h):
			return false // "we hope that Zubar will respect it": nobody's but the hope
		case x != r.target && ht.UPOS == english.ADJ && (t.Rel.Main() == english.Ccomp || t.Rel.Main() == english.Csubj) && r.frame == "eval" && judging(ht.Lemma):
			return false // "it is unacceptable that Zubar sees this as a chance"
		case t.Rel == english.Xcomp && p.passive(h) && hearsayVerbs[ht.Lemma]:
			return false
		case (t.Rel == english.Ccomp || t.Rel == english.Csubj) && p.a.Child(h, english.Expl) >= 0 && p.passive(h) && hearsayVerbs[ht.Lemma]:
			return false // "it is said that"
		case (t.Rel.Main() == english.Advcl || t.Rel.Main() == english.Acl || t.Rel.Main() == english.Obl) && p.caseOf(x) == "without":
			return false
		case r.change != "" && ht.UPOS == english.ADJ:
			return false
		case p.directs(h, x) && h != i:
			return false
		}
	}
	return true
}

// below reports whether token k hangs under token h.
func (p *positionReader) below(k, h int) bool {
	for n := 0; k >= 0 && n < 30; k, n = p.a.Head(k), n+1 {
		if k == h {
			return true
		}
	}
	return false
}

// judging reports whether a word is one of judgement.
func judging(lemma string) bool {
	for _, e := range attitudes[lemma] {
		if e.frame == "eval" {
			return true
		}
	}
	return false
}

var hopeVerbs = wordSet("hope wish pray trust")

// gerundSubject reports whether token i is a gerund that is the subject of a verb
// behind its object: "adopting it would mean war".
func (p *positionReader) gerundSubject(i int) bool {
	if p.a.Tokens[i].XPOS != english.VBG {
		return false
	}
	s := p.a.Sents[p.a.Tokens[i].Sent]
	k := p.nounAt(i+1) + 1
	return k > i+1 && k < int(s.To) && (p.a.Tokens[k].XPOS == english.MD || p.a.Tokens[k].UPOS == english.AUX && p.a.Child(i, english.Aux) < 0)
}

// underClaim reports whether token i is the verb of a clause that is only said to
// be so, by its words: "rumours that Norvia backs".
func (p *positionReader) underClaim(i int) bool {
	from := int(p.a.Sents[p.a.Tokens[i].Sent].From)
	for k := i - 1; k > from && k > i-8; k-- {
		t := &p.a.Tokens[k]
		if lowerForm(p.a, k) == "that" {
			return claimNouns[p.a.Tokens[k-1].Lemma] && p.a.Tokens[k-1].UPOS == english.NOUN
		}
		if t.UPOS == english.VERB || t.UPOS == english.PUNCT {
			return false
		}
	}
	return false
}

// underIf is conditionalMark for a clause whose mark stands right before it: a
// comma between them means that the parser hung a clause before it here.
func (p *positionReader) underIf(x int) bool {
	if !p.conditionalMark(x) {
		return false
	}
	for k := p.a.FirstChild(x); k >= 0; k = p.a.NextSibling(k) {
		if t := &p.a.Tokens[k]; (t.Rel == english.Mark || t.Rel == english.Advmod) && (conditionMarks[t.Lemma] || t.Lemma == "whether") {
			return k > x || !p.commaBetween(k, x)
		}
	}
	return true
}

// directs reports whether verb h asks somebody for what x says: not x's own
// subject's attitude then.
func (p *positionReader) directs(h, x int) bool {
	t := &p.a.Tokens[h]
	rel := p.a.Tokens[x].Rel
	if c := int(t.Head); c >= 0 && p.hasInfinitive(x) && p.caseOf(h) == "for" { // "its call for Zubar to press them"
		for _, e := range attitudes[p.a.Tokens[c].Lemma] {
			if (e.frame == "noun" || e.frame == "ask") && contains(e.preps, "for") {
				return true
			}
		}
	}
	if v := p.causedBy(h); v >= 0 && p.hasInfinitive(x) && x > h {
		return true // "can get a majority to support it"
	}
	if t.UPOS != english.VERB || rel != english.Xcomp && rel != english.Ccomp && rel != english.Advcl {
		return false
	}
	for _, e := range attitudes[t.Lemma] {
		switch {
		case e.frame == "ccomp" && rel == english.Ccomp && p.subjunctive(x):
			return true
		case e.frame == "to" && p.hasInfinitive(x) && (p.a.Child(h, english.Obj) >= 0 || p.a.Child(h, english.Obl) >= 0 || p.a.Child(h, english.Iobj) >= 0):
			return true
		case wantVerbs[e.lemma] && rel == english.Xcomp && p.a.Child(h, english.Obj) >= 0 && p.a.Child(h, english.Obj) < x:
			return true
		}
	}
	return false
}

// causedBy is the verb that makes the one at token h, its object, do something,
// h itself where h is that verb; -1 for neither.
func (p *positionReader) causedBy(h int) int {
	t := &p.a.Tokens[h]
	if t.UPOS == english.VERB && causingVerbs[t.Lemma] && p.a.Child(h, english.Obj) > h {
		return h
	}
	if v := int(t.Head); t.Rel == english.Obj && v >= 0 && causingVerbs[p.a.Tokens[v].Lemma] {
		return v
	}
	return -1
}

var causingVerbs = wordSet("get persuade convince force induce coax")

// hedged reports whether token i itself is uncertain, unreal or asked for by
// its own small words: "reportedly", "alleged", "would have", "Had Norvia ...",
// "Zubar must accept".
func (p *positionReader) hedged(i int) bool {
	if p.invertedHad(i) {
		return true
	}
	would, have, must := false, false, false
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		switch t.Rel.Main() {
		case english.Advmod, english.Amod:
			if hedgeWords[t.Lemma] {
				return true
			}
		case english.Aux:
			switch {
			case t.Lemma == "would" || t.Lemma == "could":
				would = true
			case t.Lemma == "have":
				have = true
				s := p.a.Child(i, english.Nsubj)
				if k < s && (k == int(p.a.Sents[t.Sent].From) || k > 0 && p.a.Tokens[k-1].UPOS == english.PUNCT) && p.a.Tokens[k].XPOS == english.VBD {
					return true
				}
			case deonticModals[t.Lemma]:
				must = true
			}
		}
	}
	if would && have {
		return true
	}
	if must && p.a.Tokens[i].UPOS == english.VERB {
		s := p.a.Child(i, english.Nsubj)
		return s < 0 || !firstPerson[p.a.Tokens[s].Lemma] && !firstPerson[lowerForm(p.a, s)]
	}
	return false
}

// invertedHad reports whether token i stands in a condition told by word order:
// "Had Norvia vetoed it, ...".
func (p *positionReader) invertedHad(i int) bool {
	s := int(p.a.Sents[p.a.Tokens[i].Sent].From)
	k := i - 1
	for ; k > s && k > i-5; k-- {
		if u := p.a.Tokens[k].UPOS; u == english.PUNCT || u == english.VERB || u == english.AUX {
			break
		}
	}
	return k >= s && k < i-1 && lowerForm(p.a, k) == "had" && (k == s || p.a.Tokens[k-1].UPOS == english.PUNCT)
}

// insideCondition reports whether token i stands behind "if" or "unless" with
// nothing between that could end the clause.
func (p *positionReader) insideCondition(i int) bool {
	from := int(p.a.Sents[p.a.Tokens[i].Sent].From)
	for k := i - 1; k >= from && k > i-14; k-- {
		t := &p.a.Tokens[k]
		if t.UPOS == english.PUNCT {
			return false
		}
		if f := lowerForm(p.a, k); f == "if" || f == "unless" || f == "whether" {
			return true
		}
		if t.UPOS == english.VERB && (t.XPOS == english.VBD || t.XPOS == english.VBZ) || p.d.cueAt[int32(k)] {
			return false
		}
	}
	return false
}

// asked reports whether token i stands in a question.
func (p *positionReader) asked(i int) bool {
	end := int(p.a.Sents[p.a.Tokens[i].Sent].To)
	for k := i + 1; k < end; k++ {
		switch p.a.Form(k) {
		case "?":
			return true
		case ".", "”":
			return false
		case "\"":
			if p.a.Tokens[i].Quote >= 0 && p.a.Tokens[k].Quote != p.a.Tokens[i].Quote {
				return false
			}
		}
	}
	return false
}

var (
	hedgeWords  = wordSet("apparently seemingly presumably allege suppose report purport reportedly allegedly supposedly purportedly perhaps maybe possibly alleged supposed reported purported possible would-be")
	unsureVerbs = wordSet("deny doubt question wonder suspect fear speculate imagine pretend hope_that avoid")
	// A clause under these nouns is somebody's say-so, not on the record as held.
	claimNouns   = wordSet("claim rumour rumor allegation accusation charge suggestion speculation possibility prospect suspicion notion perception question fear risk assumption impression report")
	hearsayVerbs = wordSet("say believe think report allege rumour rumor expect understand suppose know assume see consider")
	wantVerbs    = wordSet("want need require prefer expect like")
	firstPerson  = wordSet("i we us our")
)

// lowerForm is the form of token i in small letters, "" beyond the ends of the
// report.
func lowerForm(a *english.Analysis, i int) string {
	if i < 0 || i >= a.Len() {
		return ""
	}
	return lowerASCII(a.Form(i))
}
