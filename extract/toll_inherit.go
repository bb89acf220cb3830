package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Places told once
//
// A report names the place of an attack once and then speaks of "the attack".
// A figure without a place of its own takes one that the words lead to: that of
// the figure beside it ("three dead and 30 wounded in Kelm"), that of the same
// figure told elsewhere, that of the attack which its sentence takes up ("the
// blast also wounded six"), or the one that the next sentences give the attack
// ("the blast took place in Kelm"). The words of the place stay those that
// name it, so that anyone can see where it comes from.

// sharePlaces gives tolls without a place that of their neighbour in the
// sentence, the one behind first.
func (f *tollFinder) sharePlaces(tolls []onrecord.Toll) {
	for k := len(tolls) - 2; k >= 0; k-- {
		if tolls[k].Place == nil && tolls[k+1].Place != nil && f.joined(k, k+1) && !f.elsewhere(f.out[k].end(), f.out[k+1].end()+8) {
			tolls[k].Place = tolls[k+1].Place
		}
	}
	for k := 1; k < len(tolls); k++ {
		if tolls[k].Place == nil && tolls[k-1].Place != nil && f.joined(k-1, k) && !f.elsewhere(f.out[k-1].end(), f.out[k].end()+8) {
			tolls[k].Place = tolls[k-1].Place
		}
	}
}

// joined reports whether tolls i and j are told in one breath: nothing but
// their own words, a place or a day stands between.
func (f *tollFinder) joined(i, j int) bool {
	a, b := f.out[i].end(), int(f.out[j].q.From)
	if f.out[j].part >= 0 || f.sentOf(i) != f.sentOf(j) || b < a || b-a > 9 {
		return false
	}
	and := false
	for k := a; k < b; k++ {
		switch t := &f.a.Tokens[k]; t.UPOS {
		case english.CCONJ:
			and = true
		case english.PUNCT:
			if w := f.a.Form(k); w == ";" || w == ":" || w == "-" || w == "–" || w == "—" {
				return false
			}
		case english.SCONJ, english.PRON:
			return false
		case english.VERB:
			if _, ok := f.verbHarm(k); !ok {
				if _, ok := f.predHarm(k); !ok {
					return false
				}
			}
		}
	}
	return and
}

// elsewhere reports whether tokens [from, to), as far as the sentence goes,
// tell of another attack.
func (f *tollFinder) elsewhere(from, to int) bool {
	for k := from; k < min(to, f.a.Len()) && f.a.Tokens[k].Sent == f.a.Tokens[from].Sent; k++ {
		switch f.a.Tokens[k].Lemma {
		case "separate", "separately", "elsewhere", "meanwhile", "other", "another":
			if k+1 < f.a.Len() && f.a.Tokens[k+1].UPOS == english.NOUN && !causes[f.a.Tokens[k+1].Lemma] {
				continue // "another 12 people", "other villagers"
			}
			if f.a.Tokens[k].UPOS == english.NOUN || k+1 < f.a.Len() && f.a.Tokens[k+1].UPOS == english.NUM {
				continue
			}
			return true
		}
	}
	return false
}

// passPlaces gives tolls that are still without a place that of the same toll
// told elsewhere, or of the attack that the sentence takes up or that the next
// ones place.
func (f *tollFinder) passPlaces(tolls []onrecord.Toll) {
	at := map[string]int{}
	for k := range tolls {
		at[tolls[k].ID] = k
	}
	for k := range tolls {
		if o, ok := at[string(tolls[k].SameAs)]; ok && tolls[k].SameAs != "" {
			if tolls[o].Place == nil {
				tolls[o].Place = tolls[k].Place
			} else if tolls[k].Place == nil {
				tolls[k].Place = tolls[o].Place
			}
		}
	}
	last := -1
	for k := range tolls {
		t := &tolls[k]
		if w := t.When.Kind; w != "incident" && w != "day" {
			continue
		}
		if t.Place == nil && last >= 0 && f.sentOf(k)-f.sentOf(last) <= 2 && (f.takesUp(k) || f.goesOn(last, k)) && !f.elsewhere(int(f.a.Sents[f.sentOf(k)].From), int(f.a.Sents[f.sentOf(k)].To)) {
			t.Place = tolls[last].Place
		}
		if t.Place == nil {
			t.Place = f.placedLater(k)
		}
		if t.Place != nil && f.out[k].part < 0 {
			last = k
		}
	}
	for k := range tolls {
		if p, ok := at[string(tolls[k].PartOf)]; ok && tolls[k].PartOf != "" && tolls[k].Place == nil {
			tolls[k].Place = tolls[p].Place
		}
	}
}

// takesUp reports whether the sentence of toll k speaks on of an attack that
// was told before: "the blast", "also wounded". A sentence that names a place
// of its own does not.
func (f *tollFinder) takesUp(k int) bool {
	s := f.sentOf(k)
	from, to := int(f.a.Sents[s].From), int(f.a.Sents[s].To)
	for i := range f.d.places {
		if p := &f.d.places[i]; int(p.From) >= from && int(p.To) <= to && !p.Adjective {
			return false
		}
	}
	for i := from; i < to; i++ {
		if f.theAttack(i) {
			return true
		}
		if f.a.Tokens[i].Lemma == "also" && f.a.Tokens[i].Sent == f.a.Tokens[f.out[k].trigger].Sent && i+3 >= f.out[k].trigger && i <= f.out[k].end()+1 {
			return true
		}
	}
	return false
}

// goesOn reports whether toll k stands by itself in a short sentence right behind
// that of toll a and tells another outcome: "Dozens more were wounded."
func (f *tollFinder) goesOn(a, k int) bool {
	s := f.a.Sents[f.sentOf(k)]
	if f.sentOf(k)-f.sentOf(a) != 1 || f.out[a].outcome == f.out[k].outcome || s.To-s.From > 12 {
		return false
	}
	for i := range f.d.places {
		if p := &f.d.places[i]; p.From >= s.From && p.To <= s.To {
			return false
		}
	}
	return true
}

// theAttack reports whether token i is the noun of an attack with a definite
// article: "the blast", "the suicide bombing".
func (f *tollFinder) theAttack(i int) bool {
	t := &f.a.Tokens[i]
	if t.UPOS != english.NOUN || !causes[t.Lemma] && t.Lemma != "incident" || i+1 < f.a.Len() && f.a.Tokens[i+1].UPOS == english.NOUN {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3 && f.a.Tokens[k].Sent == t.Sent; k-- {
		switch w := lowerASCII(f.a.Form(k)); {
		case w == "the" || w == "this" || w == "that":
			return true
		case f.a.Tokens[k].UPOS != english.ADJ && f.a.Tokens[k].UPOS != english.NOUN:
			return false
		}
	}
	return false
}

// placedLater is the place that one of the next two sentences gives the attack
// of toll k: "the attack took place near Kelm". nil for none.
func (f *tollFinder) placedLater(k int) *onrecord.Place {
	s := f.sentOf(k)
	for n := s + 1; n <= s+3 && int(n) < len(f.a.Sents); n++ {
		if f.countsOther(n, k) {
			return nil
		}
		for i := int(f.a.Sents[n].From); i < int(f.a.Sents[n].To); i++ {
			if !f.theAttack(i) {
				continue
			}
			if f.d.placeAt != nil && n == s+1 { // "the raids on the town of Kelm"
				if p, phrase := f.d.placeUnder(i, 0); p >= 0 {
					return f.d.place(p, phrase)
				}
			}
			v := f.a.Head(i)
			if v < i || !f.a.Tokens[i].Rel.Is(english.Nsubj) || !placing[f.a.Tokens[v].Lemma] {
				continue
			}
			if p := f.d.groundPlace(v); p != nil {
				return p
			}
		}
	}
	return nil
}

// countsOther reports whether sentence n counts other people harmed in the same
// way as toll k: its place is theirs.
func (f *tollFinder) countsOther(n int32, k int) bool {
	t := &f.out[k]
	for i := range f.out {
		if o := &f.out[i]; f.sentOf(i) == n && o.outcome == t.outcome && o.part < 0 && (o.q.Low != t.q.Low || o.q.Low < 0) {
			return true
		}
	}
	return false
}

// placing are verbs that tell where an attack was.
var placing = wordSet("take occur happen strike hit target rock go explode detonate come")
