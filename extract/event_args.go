package extract

import "github.com/onrecord/onrecord/english"

// verbArgs is who does what to whom round one verb, as head tokens, -1 for
// none, with passives turned round.
type verbArgs struct {
	subj, obj, iobj int
	passive         bool
}

func (v *eventReader) args(i int) verbArgs {
	x := verbArgs{subj: -1, obj: -1, iobj: v.a.Child(i, english.Iobj)}
	t := &v.a.Tokens[i]
	if t.UPOS != english.VERB {
		x.subj = v.tree.subject(i)
		return x
	}
	h := int(t.Head)
	if v.mainClause(i) {
		x.subj, x.obj = h, v.tree.object(i)
		if x.obj == h {
			x.obj = -1
		}
		if k := v.a.Child(i, english.Xcomp); x.obj < 0 && k > i && v.isParty(k) {
			x.obj = k // "The minister rebuked Zubar" with Zubar for a predicate
		}
		return x
	}
	if n := v.misreadModifier(i); n >= 0 {
		x.subj, x.obj = n, h
		return x
	}
	shared := t.Rel == english.Conj && t.XPOS == english.VBN && h >= 0 && v.a.Child(i, english.Aux) < 0 &&
		v.a.Child(i, english.Nsubj) < 0 && v.a.Child(i, english.Obj) < 0 && v.tree.passive(h)
	if x.passive = shared || v.tree.passive(i); x.passive {
		x.subj, x.obj = v.tree.agent(i), v.tree.passiveSubject(i)
		if shared {
			x.obj = v.tree.passiveSubject(h)
		}
		if x.subj < 0 {
			x.subj = v.byNear(i)
		}
		return x
	}
	x.subj, x.obj = v.tree.subject(i), v.tree.object(i)
	if x.obj < 0 && x.iobj >= 0 {
		x.obj, x.iobj = x.iobj, -1
	}
	if f := t.XPOS; v.doerAt(x.subj) < 0 && (f == english.VBD || f == english.VBZ || f == english.VBP || f == english.VBN && v.tree.auxHave(i)) {
		if s := v.nounBefore(i); s >= 0 {
			x.subj = s
		}
	}
	return x
}

// byNear is the noun behind a "by" within four words of the passive i, for
// trees that hang the phrase elsewhere.
func (v *eventReader) byNear(i int) int {
	end := int(v.a.Sents[v.a.Tokens[i].Sent].To)
	for k := i + 1; k < min(i+5, end); k++ {
		if v.a.Tokens[k].Lemma == "by" {
			for k++; k < end; k++ {
				if v.nounEnd(k, end) {
					return k
				}
				if u := v.a.Tokens[k].UPOS; u == english.VERB || u == english.PUNCT {
					return -1
				}
			}
		}
	}
	return -1
}

func (v *eventReader) nounEnd(k, end int) bool {
	noun := func(i int) bool {
		u := v.a.Tokens[i].UPOS
		return u == english.NOUN || u == english.PROPN
	}
	return noun(k) && !(k+1 < end && noun(k+1))
}

// nounBefore is the party whose phrase stands right before the finite verb i
// ("official media in Zubar accused him"), for trees that give i no subject.
// It is the first noun of the stretch that no preposition leads to.
func (v *eventReader) nounBefore(i int) int {
	from := int(v.a.Sents[v.a.Tokens[i].Sent].From)
	best := -1
	end := i
	for k := i - 1; k >= from; k-- {
		t := &v.a.Tokens[k]
		switch t.UPOS {
		case english.VERB, english.AUX, english.PUNCT, english.SCONJ, english.CCONJ, english.PART:
			if !(t.UPOS == english.AUX || t.UPOS == english.PART && t.Lemma == "'s") {
				return best
			}
		case english.ADP:
			best, end = -1, k
		case english.NOUN, english.PROPN:
			if v.nounEnd(k, end) && v.isParty(k) {
				best = k
			}
		case english.PRON:
			if best < 0 && v.isParty(k) {
				best = k
			}
		}
	}
	return best
}

// mainClause reports whether i, parsed as a participle on a noun, is that
// noun's verb after all: it has an object, which a passive participle cannot
// have, or the noun is the root of a sentence that has no other verb.
func (v *eventReader) mainClause(i int) bool {
	t := &v.a.Tokens[i]
	if t.Rel != english.Acl || t.XPOS != english.VBN && t.XPOS != english.VBD || v.a.Child(i, english.OblAgent) >= 0 {
		return false
	}
	if v.a.Child(i, english.Obj) >= 0 {
		return true
	}
	h := int(t.Head)
	if v.a.Tokens[h].Head >= 0 || h > i || v.a.Child(h, english.Cop) >= 0 || v.a.Child(h, english.Nsubj) >= 0 {
		return false
	}
	return v.a.Child(h, english.Parataxis) < 0
}

// misreadModifier is who acts where a verb was taken for a modifier of its
// object ("Norvia has imposed sanctions"): a form of "have" or the root noun
// stands right before it. -1 where it is a modifier.
func (v *eventReader) misreadModifier(i int) int {
	t := &v.a.Tokens[i]
	if t.Rel != english.Amod || int(t.Head) < i || t.XPOS != english.VBN && t.XPOS != english.VBD {
		return -1
	}
	from := int(v.a.Sents[t.Sent].From)
	k := i - 1
	for k >= from && v.a.Tokens[k].UPOS == english.ADV {
		k--
	}
	if k < from {
		return -1
	}
	p := &v.a.Tokens[k]
	switch {
	case p.Lemma == "have":
		return v.nounBefore(k)
	case p.Head < 0 && (p.UPOS == english.NOUN || p.UPOS == english.PROPN) && v.isParty(k):
		return k
	}
	return -1
}
