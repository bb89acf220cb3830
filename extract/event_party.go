package extract

import "github.com/onrecord/onrecord/english"

// partyAt is the head token of the party that the phrase at token i means: i
// itself where that is a party, else the party it belongs to or comes from
// ("the decision of Zubar", "Kelm's attack", "Norvian positions"). -1 for none.
func (v *eventReader) partyAt(i, depth int) int {
	if i < 0 || depth > 4 {
		return -1
	}
	if v.isParty(i) {
		return i
	}
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		t := &v.a.Tokens[k]
		switch {
		case t.Rel == english.NmodPoss:
			if p := v.partyAt(k, depth+1); p >= 0 {
				return p
			}
		case t.Rel == english.Compound && v.isParty(k):
			return k
		case t.Rel == english.Amod && (t.Ent == english.NORP || t.UPOS == english.PROPN):
			return k
		}
	}
	for _, want := range ownerPreps {
		for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
			if v.a.Tokens[k].Rel.Main() == english.Nmod && v.tree.caseOf(k) == want {
				if p := v.partyAt(k, depth+1); p >= 0 {
					return p
				}
			}
		}
	}
	return -1
}

// ownerPreps lead from a thing to the party behind it, nearest first.
var ownerPreps = []string{"by", "of", "from", "on", "against", "in"}

// isParty reports whether the phrase at token i means somebody who can act or
// be acted upon.
func (v *eventReader) isParty(i int) bool {
	t := &v.a.Tokens[i]
	switch t.UPOS {
	case english.PROPN:
		return t.Ent != english.EntNone || !calendarWords[t.Lemma]
	case english.PRON:
		return personPronouns[t.Lemma]
	case english.NOUN:
		if t.Ent != english.EntNone || eventParties[t.Lemma] {
			return true
		}
	case english.NUM:
		return false
	case english.ADJ:
		return t.Ent != english.EntNone || eventParties[t.Lemma]
	}
	return false
}

var personPronouns = wordSet("he she they we i you it who him her them us me his their its our himself herself themselves everyone someone anyone")

var calendarWords = wordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December")

// actorsOf is the ids of the parties of the phrases with these heads.
func (v *eventReader) actorsOf(heads []int) []string {
	out := []string{}
	for _, h := range heads {
		for _, id := range v.d.actorsAt(h, true) {
			if !contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}
