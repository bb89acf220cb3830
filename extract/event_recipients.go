package extract

import "github.com/onrecord/onrecord/english"

// Who is acted upon, by way of the words below a verb.

// belowRecipients is the parties that the verb k below would act upon.
func (v *eventReader) belowRecipients(k int) []int {
	x := v.args(k)
	if x.obj >= 0 && v.isParty(x.obj) {
		return []int{x.obj}
	}
	if r := v.recipientsOf(k, x.obj); len(r) > 0 {
		return r
	}
	if p := v.partyAt(x.obj, 0); p >= 0 && p != x.subj {
		return []int{p}
	}
	return nil
}

// measured is what noun o is a number or kind of: "a range of sanctions". -1
// where it is none.
func (v *eventReader) measured(o int) int {
	if !measureNouns[v.a.Tokens[o].Lemma] {
		return -1
	}
	for k := v.a.FirstChild(o); k >= 0; k = v.a.NextSibling(k) {
		if k > o && v.a.Tokens[k].Rel.Main() == english.Nmod && v.prep(k) == "of" {
			return k
		}
	}
	return -1
}

var measureNouns = wordSet("range series set number package round wave raft string host dozen kind form sort variety batch shipment lot couple array barrage")

// Prepositions that lead from a verb or its object to the recipient: those that
// aim at somebody, and those that may only tell where.
var (
	aimPreps   = []string{"against", "on", "upon", "to", "with", "toward", "towards"}
	placePreps = []string{"at", "into", "from", "out", "for", "over", "of", "between", "in"}
)

// recipientsOf is the parties that verb i reaches by way of its object o.
func (v *eventReader) recipientsOf(i, o int) []int {
	if p := v.reached(i, o, aimPreps); p >= 0 {
		return []int{p}
	}
	if o >= 0 { // "shut Norvia's embassy in Kelm"
		if k := v.a.Child(o, english.NmodPoss); k >= 0 && v.a.Tokens[k].UPOS != english.PRON && v.isParty(k) {
			return []int{k}
		}
	}
	if p := v.reached(i, o, placePreps); p >= 0 {
		return []int{p}
	}
	if o >= 0 {
		if p := v.partyAt(o, 0); p >= 0 && p != o && !(v.a.Tokens[p].UPOS == english.PRON && v.a.Tokens[p].XPOS == english.PRPS) {
			return []int{p}
		}
	}
	return nil
}

// reached is the party in a phrase with one of the prepositions that hangs on
// object o or verb i, -1 for none.
func (v *eventReader) reached(i, o int, preps []string) int {
	for _, want := range preps {
		for _, h := range [2]int{o, i} {
			if h < 0 {
				continue
			}
			for k := v.a.FirstChild(h); k >= 0; k = v.a.NextSibling(k) {
				r := v.a.Tokens[k].Rel.Main()
				if (r == english.Obl || r == english.Nmod) && v.prep(k) == want && (want != "in" || v.a.Tokens[k].UPOS == english.PROPN) {
					if p := v.partyAt(k, 0); p >= 0 {
						return p
					}
				}
			}
		}
	}
	return -1
}
