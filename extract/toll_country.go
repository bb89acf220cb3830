package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Places without a name of their own
//
// "Across the country" and "near the Norvian border" name no place, and say where
// all the same. The country is the one that most places of the report lie in; a
// border is called as it is written, and nothing says on which side of it the
// harm was done.

// nationwide is the country where the clause of t says that it was all over it:
// "towns across the country". nil where it does not.
func (f *tollFinder) nationwide(t *tollAt) *onrecord.Place {
	from, to := f.clause(t)
	for i := from; i+2 < to; i++ {
		if w := lowerASCII(f.a.Form(i)); (w == "across" || w == "throughout" || w == "around") && f.theCountry(i+1) {
			return f.focusPlace(i+1, i+2)
		}
	}
	return nil
}

// inTheCountry is the country where the clause of t says no more than that: "in the
// north of the country", "in the country's north".
func (f *tollFinder) inTheCountry(t *tollAt) *onrecord.Place {
	from, to := f.clause(t)
	for i := from; i+2 < to; i++ {
		w := lowerASCII(f.a.Form(i))
		if w != "in" && !(w == "of" && i > from && (offsets[lowerASCII(f.a.Form(i-1))] || ground[f.a.Tokens[i-1].Lemma] || f.a.Tokens[i-1].Lemma == "heart" || f.a.Tokens[i-1].Lemma == "centre")) {
			continue
		}
		if f.theCountry(i+1) && f.near(t, i, i+3) {
			return f.focusPlace(i+1, i+2)
		}
		if f.a.Form(i+1) == "the" && (f.a.Form(i+2) == "countrys" || f.a.Form(i+2) == "country" && i+3 < to && f.a.Tokens[i+3].XPOS == english.POS) {
			for j := i + 3; j < to && j < i+6; j++ {
				if offsets[lowerASCII(f.a.Form(j))] {
					return f.focusPlace(i+1, j+1)
				}
			}
		}
	}
	return nil
}

// theCountry reports whether "the country" stands at token i, with nothing behind
// it that belongs to it.
func (f *tollFinder) theCountry(i int) bool {
	if f.a.Form(i) != "the" {
		return false
	}
	for i++; i+1 < f.a.Len() && i > 0 && (f.a.Tokens[i].UPOS == english.ADJ || f.a.Tokens[i].XPOS == english.HYPH || f.a.Tokens[i].XPOS == english.VBN || f.a.Tokens[i+1].XPOS == english.HYPH); i++ {
	}
	if i--; f.a.Form(i+1) != "country" {
		return false
	}
	if i+2 >= f.a.Len() || f.a.Tokens[i+2].Sent != f.a.Tokens[i].Sent {
		return true
	}
	return f.a.Tokens[i+2].XPOS != english.POS && f.a.Tokens[i+2].UPOS != english.NOUN
}

// focusPlace is the country of the report, with the words [from, to) for it. nil
// where none stands out or the report does not name it.
func (f *tollFinder) focusPlace(from, to int) *onrecord.Place {
	for k := range f.d.places {
		m := &f.d.places[k]
		if m.Precision != "country" || m.Country != f.d.focus {
			continue
		}
		for f.a.Form(to-1) != "country" && f.a.Form(to-1) != "countrys" && to < f.a.Len() && !offsets[lowerASCII(f.a.Form(to-1))] {
			to++
		}
		words := f.d.span(from, to)
		p := &onrecord.Place{Name: m.Name, Words: &words, Country: onrecord.Maybe(m.Country), Precision: "country"}
		if m.Placed {
			lat, lon := m.Lat, m.Lon
			p.Lat, p.Lon = &lat, &lon
		}
		return p
	}
	return nil
}

// border is the border that a word of place leads to in the clause of t: "near the
// Norvian border", "on the border with Norvia". nil for none.
func (f *tollFinder) border(t *tollAt) *onrecord.Place {
	from, to := f.clause(t)
	for k := range f.d.places {
		m := &f.d.places[k]
		if m.Precision != "country" || int(m.From) < from+2 || int(m.To) > to {
			continue
		}
		a, b := int(m.From), int(m.To)
		if m.Adjective {
			if b >= to || f.a.Tokens[b].Lemma != "border" {
				continue
			}
			b++
		} else {
			if a-2 < from || f.a.Form(a-1) != "with" || f.a.Tokens[a-2].Lemma != "border" {
				continue
			}
			a -= 2
		}
		lead := a - 1
		if f.a.Form(lead) == "the" || f.a.Form(lead) == "its" {
			lead--
		}
		if w := lowerASCII(f.a.Form(max(lead, 0))); lead < from || !placeWords[w] && w != "along" && w != "by" && w != "of" {
			continue
		}
		if b < f.a.Len() && f.a.Tokens[b].UPOS == english.NOUN && f.a.Tokens[b].Sent == f.a.Tokens[a].Sent {
			continue // "the Norvian border guards"
		}
		words := f.d.span(a, b)
		return &onrecord.Place{Name: words.Text, Words: &words}
	}
	return nil
}

// alsoHurt reports whether sentence n tells, of the attack, only what else it did
// than toll k: "seven were also wounded in the raid on Kelm".
func (f *tollFinder) alsoHurt(n int32, k int) bool {
	other := false
	for i := range f.out {
		if f.sentOf(i) == n {
			if f.out[i].outcome == f.out[k].outcome {
				return false
			}
			other = true
		}
	}
	for i := f.a.Sents[n].From; other && i < f.a.Sents[n].To; i++ {
		if f.theAttack(int(i)) {
			return true
		}
	}
	return false
}

// sameFigure is the place of another toll of the report with the same outcome and
// bounds, whoever gives it: of five or more, for small numbers meet by chance. nil
// for none, or several.
func (f *tollFinder) sameFigure(k int, tolls []onrecord.Toll) *onrecord.Place {
	t := &tolls[k]
	if t.Low == nil || *t.Low < 5 || t.PartOf != "" {
		return nil
	}
	var found *onrecord.Place
	for i := range tolls {
		o := &tolls[i]
		if i == k || o.Outcome != t.Outcome || o.Low == nil || *o.Low != *t.Low || (o.High == nil) != (t.High == nil) || o.PartOf != "" || o.Place == nil || o.When.Kind != t.When.Kind && o.When.Kind != "incident" {
			continue
		}
		if found != nil && found.Name != o.Place.Name {
			return nil
		}
		found = o.Place
	}
	return found
}
