package extract

import (
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// attackPlace is the place that sentence n gives an attack or the harm it tells,
// nil for none or a country. Behind toll k only the attack told before counts.
func (f *tollFinder) attackPlace(n int32, k int) *onrecord.Place {
	s := f.sentOf(k)
	from, to := int(f.a.Sents[n].From), int(f.a.Sents[n].To)
	if m := f.seam(from); m > 0 && (n != s || m <= f.out[k].trigger) {
		from = m
	}
	took := n < s && f.takesUp(k)
	for i := from; i < to; i++ {
		var p *onrecord.Place
		switch x := &f.a.Tokens[i]; x.UPOS {
		case english.NOUN:
			if (causes[x.Lemma] || f.attackNoun(i)) && (n <= s || f.theAttack(i)) {
				m, phrase := f.d.placeUnder(i, 0)
				if m < 0 || f.lostGenitive(&f.d.places[m]) {
					break
				}
				if p = f.d.place(m, phrase); f.d.places[m].From > int32(i) && f.a.Head(phrase) == i && f.theAttack(i) && p.Precision == "" {
					return p // "the attack on Lorn"
				}
			}
		case english.VERB:
			if _, ok := f.verbHarm(i); (ok || attacking[x.Lemma] || x.Lemma == "clash" || x.Lemma == "drop" || x.Lemma == "infiltrate" || x.Lemma == "overrun" || x.Lemma == "use" && n > s) && x.Lemma != "hold" && (took || x.Lemma != "seize") && (x.Lemma != "go" || i+1 < f.a.Len() && f.a.Form(i+1) == "off") {
				if p = f.ground(i); p == nil && !ok { // "dropped bombs on Kelm", its object in pieces
					p = f.placeAfter(i, to)
				}
			}
		}
		if p == nil && n < s && f.attackNoun(i) {
			if p = f.whereBefore(i); p != nil {
				return p // "Kelm, where the mayor reported an attack"
			}
		}
		if p != nil && p.Precision == "" && !f.isGround(p) && !f.groundBefore(p) {
			p = nil
		}
		if p == nil && (f.theAttack(i) || n <= s && f.attackNoun(i)) {
			p = f.placeAfter(i, to)
		}
		if p != nil && p.Precision != "country" {
			return p
		}
	}
	return f.townMeant(from, to, n <= s)
}

// placeAfter is the first place behind the noun of an attack at token i that a word
// of place leads to, with no clause between.
func (f *tollFinder) placeAfter(i, to int) *onrecord.Place {
	for k := range f.d.places {
		m := &f.d.places[k]
		if int(m.From) <= i || int(m.To) > to {
			continue
		}
		if m.Adjective {
			continue
		}
		l := f.lead(int(m.From), i)
		if l < 0 || f.d.namesParty(m) && !f.groundBetween(l, int(m.From)) || f.modifies(int(m.To)) || m.Precision == "" && !f.groundBetween(l, int(m.From)) {
			continue
		}
		for j := i + 1; j < l; j++ {
			if x := f.a.Tokens[j].XPOS; x == english.VBD || x == english.VBZ || x == english.VBP || x == english.WDT || f.a.Tokens[j].UPOS == english.PUNCT {
				return nil
			}
		}
		return f.d.place(k, int(m.From))
	}
	return nil
}

// isGround reports whether the words say what a place that no gazetteer has is:
// "village of Lorn", "Kelm district".
func (f *tollFinder) isGround(p *onrecord.Place) bool {
	for w := range strings.FieldsSeq(p.Words.Text) {
		if ground[lowerASCII(w)] {
			return true
		}
	}
	if _, last, ok := strings.Cut(p.Name, " "); ok && placeNouns[lowerASCII(last[strings.LastIndex(last, " ")+1:])] { // "Liberty Square"
		return true
	}
	for k := range f.d.places {
		m := &f.d.places[k]
		if n := int(m.To); f.d.span(int(m.From), n).End == p.Words.End {
			return n < f.a.Len() && placeNouns[f.a.Tokens[n].Lemma] && f.a.Tokens[n].Sent == f.a.Tokens[n-1].Sent
		}
	}
	return false
}

// groundBefore reports whether a noun for a piece of ground leads to place p:
// "the border town of Lorn".
func (f *tollFinder) groundBefore(p *onrecord.Place) bool {
	for k := range f.d.places {
		if m := &f.d.places[k]; p.Precision == "" && f.d.span(int(m.From), int(m.To)).End == p.Words.End {
			l := f.lead(int(m.From), max(int(m.From)-8, 0))
			return l >= 0 && f.groundBetween(l, int(m.From))
		}
	}
	return false
}
