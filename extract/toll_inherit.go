package extract

import (
	"slices"
	"strings"

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
	order := make([]int, len(tolls))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return int(f.out[a].q.From - f.out[b].q.From) })
	for n := len(order) - 2; n >= 0; n-- {
		if a, b := order[n], order[n+1]; tolls[a].Place == nil && tolls[b].Place != nil && f.joined(a, b) && !f.elsewhere(f.out[a].end(), f.out[b].end()+8) {
			tolls[a].Place = tolls[b].Place
		}
	}
	for n := 1; n < len(order); n++ {
		if a, b := order[n-1], order[n]; tolls[b].Place == nil && tolls[a].Place != nil && f.joined(a, b) && !f.elsewhere(f.out[a].end(), f.out[b].end()+8) {
			tolls[b].Place = tolls[a].Place
		}
	}
}

// joined reports whether tolls i and j are told in one breath: nothing but
// their own words, a place or a day stands between.
func (f *tollFinder) joined(i, j int) bool {
	a, b := f.out[i].end(), int(f.out[j].q.From)
	if v := f.out[i].trigger; v >= a && v < b { // "ten people have been killed and five others"
		a = v + 1
	}
	if f.out[j].part >= 0 || f.sentOf(i) != f.sentOf(j) || b < a || b-a > 12 {
		return false
	}
	and, far := false, b-a > 9
	for k := a; k < b; k++ {
		switch t := &f.a.Tokens[k]; t.UPOS {
		case english.CCONJ:
			and = true
		case english.PUNCT:
			if w := f.a.Form(k); w == ";" || w == ":" || w == "-" || w == "–" || w == "—" {
				return false
			}
		case english.SCONJ, english.PRON:
			if f.a.Form(k) != "while" {
				return false
			}
			and = true
		case english.VERB:
			if givers[t.Lemma] { // "while the centre put the number at 50"
				far = false
				continue
			}
			if _, ok := f.verbHarm(k); !ok && t.Lemma != "leave" {
				if _, ok := f.predHarm(k); !ok {
					return false
				}
			}
		}
	}
	return and && !far
}

// elsewhere reports whether tokens [from, to), as far as the sentence goes,
// tell of another attack.
func (f *tollFinder) elsewhere(from, to int) bool {
	for k := from; k < min(to, f.a.Len()) && f.a.Tokens[k].Sent == f.a.Tokens[from].Sent; k++ {
		switch f.a.Tokens[k].Lemma {
		case "separate", "separately", "elsewhere", "meanwhile", "other", "another":
			if l := f.a.Tokens[k].Lemma; (l == "other" || l == "another") && !f.placeNext(k) {
				continue // "another 12 people", "other villagers", "ten other wounded"
			}
			return true
		}
	}
	return false
}

// placeNext reports whether an attack or a piece of ground follows token k: "another
// attack", "in other parts of".
func (f *tollFinder) placeNext(k int) bool {
	for j := k + 1; j < f.a.Len() && j < k+4; j++ {
		switch l := f.a.Tokens[j].Lemma; {
		case f.a.Tokens[j].UPOS == english.NOUN:
			return causes[l] || ground[l] || l == "incident"
		case f.a.Tokens[j].UPOS != english.ADJ:
			return false
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
		if w := t.When.Kind; w == "cumulative" && t.When.From != "" && !f.before(string(t.When.From), 10) { // "since Monday"
		} else if w == "cumulative" && t.Place == nil {
			t.Place = f.setting(k, tolls)
			continue
		} else if w != "incident" && w != "day" {
			continue
		}
		if p := f.nationwide(&f.out[k]); p != nil && (t.Place == nil || t.Place.Precision == "country") {
			t.Place = p
			continue
		}
		if t.Place == nil && last >= 0 && f.sentOf(k)-f.sentOf(last) <= 2 && (f.takesUp(k) || f.goesOn(last, k)) && !f.elsewhere(int(f.a.Sents[f.sentOf(k)].From), int(f.a.Sents[f.sentOf(k)].To)) {
			t.Place = tolls[last].Place
		}
		if t.Place == nil {
			t.Place = f.takenForPerson(&f.out[k])
		}
		if t.Place == nil && !f.longBefore(t) {
			t.Place = f.setting(k, tolls)
		}
		if t.Place == nil {
			t.Place = f.placedLater(k)
		}
		if t.Place != nil && t.Place.Precision == "country" && !f.longBefore(t) && !f.elsewhere(int(f.a.Sents[f.sentOf(k)].From), int(f.a.Sents[f.sentOf(k)].To)) {
			if p := f.placedLater(k); p != nil && p.Precision != "country" && (p.Country == t.Place.Country || p.Country == "") {
				t.Place = p
			}
		}
		if t.Place == nil {
			t.Place = f.sameFigure(k, tolls)
		}
		if t.Place == nil || t.Place.Precision == "country" {
			if p := f.retoldPlace(k); p != nil && p.Precision != "country" && (t.Place == nil || p.Country == "" || p.Country == t.Place.Country) {
				t.Place = p
			}
		}
		if t.Place == nil || t.Place.Precision == "country" {
			if p := f.lastResort(k, t); p != nil {
				t.Place = p
			}
		}
		if t.Place == nil {
			if t.Place = f.border(&f.out[k]); t.Place == nil {
				t.Place = f.inTheCountry(&f.out[k])
			}
		}
		if t.Place != nil && f.out[k].part < 0 {
			last = k
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
	if !f.attackNoun(i) {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3 && f.a.Tokens[k].Sent == t.Sent; k-- {
		switch w := lowerASCII(f.a.Form(k)); {
		case w == "the" || w == "this" || w == "that", strings.HasSuffix(w, "days") && f.a.Tokens[k].UPOS != english.NOUN: // "Tuesdays assault", its apostrophe lost
			return true
		case f.a.Tokens[k].UPOS != english.ADJ && f.a.Tokens[k].UPOS != english.NOUN:
			return false
		}
	}
	return false
}

// attackNoun reports whether token i is a noun for an attack or a killing.
func (f *tollFinder) attackNoun(i int) bool {
	t := &f.a.Tokens[i]
	if t.UPOS != english.NOUN || i+1 < f.a.Len() && f.a.Tokens[i+1].UPOS == english.NOUN {
		return false
	}
	h, ok := tollLexicon.nouns[t.Lemma]
	return causes[t.Lemma] || t.Lemma == "incident" || ok && h.outcome == "killed" && strings.HasSuffix(t.Lemma, "ing") || t.Lemma == "execution"
}

// placedLater is the place that the rest of the sentence or one of the next
// three gives the attack of toll k: "the attack took place near Kelm". nil for
// none.
func (f *tollFinder) placedLater(k int) *onrecord.Place {
	s := f.sentOf(k)
	for n := s; n <= s+3 && int(n) < len(f.a.Sents); n++ {
		from := int(f.a.Sents[n].From)
		if n == s {
			from = max(f.out[k].end(), f.out[k].trigger+1)
		} else if f.countsOther(n, k) || f.says("also", from, int(f.a.Sents[n].To)) && !f.alsoHurt(n, k) {
			return nil
		}
		for i := from; i < int(f.a.Sents[n].To); i++ {
			if n == s+1 && f.theAttack(i) && f.d.placeAt != nil { // "the raids on Kelm"
				if p, phrase := f.d.placeUnder(i, 0); p >= 0 && !f.lostGenitive(&f.d.places[p]) {
					return f.d.place(p, phrase)
				}
			}
			v := f.a.Head(i)
			if v < i || !f.attackNoun(i) || !f.a.Tokens[i].Rel.Is(english.Nsubj) || !placing[f.a.Tokens[v].Lemma] {
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
var placing = wordSet("take occur happen strike hit target rock go explode detonate come flare erupt break rage begin start concentrate")

// lastResort is the place of the attack that stands nearest to toll k, for one
// without a place of its own or with no more than a country: in its sentence,
// in the three before or behind, then in the title. nil for none.
func (f *tollFinder) lastResort(k int, t *onrecord.Toll) *onrecord.Place {
	if f.d.placeAt == nil || t.Outcome == "detained" || t.Outcome == "displaced" || f.longBefore(t) {
		return nil
	}
	s := f.sentOf(k)
	if f.elsewhere(int(f.a.Sents[s].From), int(f.a.Sents[s].To)) {
		return nil
	}
	fits := func(p *onrecord.Place) bool {
		return p != nil && p.Precision != "country" && (t.Place == nil || t.Place.Country == p.Country)
	}
	if p := f.sentencePlace(&f.out[k]); fits(p) {
		return p
	}
	back, ahead := true, true
	// what the title tells of the same figure goes before what stands around it
	// where only a country is known
	if t.Place != nil {
		if p := f.titlePlace(k); fits(p) {
			return p
		}
	}
	for n := int32(0); n <= 3; n++ {
		if back = back && f.open(s-n, k); back && n > 0 {
			if p := f.attackPlace(s-n, k); fits(p) {
				return p
			}
			back = !f.turns(s - n)
		}
		if ahead = ahead && f.open(s+n, k); ahead {
			if p := f.attackPlace(s+n, k); fits(p) {
				return p
			}
		}
	}
	if p := f.titlePlace(k); fits(p) {
		return p
	}
	return nil
}

// titlePlace is the place that the headline gives the figure of toll k.
func (f *tollFinder) titlePlace(k int) *onrecord.Place {
	for i := range f.titles {
		if o := &f.titles[i]; o.outcome == f.out[k].outcome && o.q.Low == f.out[k].q.Low {
			if p := f.place(o); p != nil && p.Precision != "" {
				return p
			}
		}
	}
	return nil
}

// sentencePlace is the first place in the clause of t that a word of place leads
// to, behind the harm if there is one; nil for none.
func (f *tollFinder) sentencePlace(t *tollAt) *onrecord.Place {
	from, to := f.clause(t)
	var before *onrecord.Place
	for k := range f.d.places {
		m := &f.d.places[k]
		if m.Adjective || int(m.From) < max(from, 1) || int(m.To) > to || m.Precision == "country" ||
			f.d.namesParty(m) || f.modifies(int(m.To)) || f.dateline(int(m.From)) {
			continue
		}
		l := f.lead(int(m.From), from)
		if l < 0 || m.Precision == "" && !f.groundBetween(l, int(m.From)) && !f.groundBetween(int(m.To)-1, int(m.To)+1) {
			continue
		}
		if p := f.d.place(k, int(m.From)); int(m.From) > t.trigger {
			return p
		} else if before == nil {
			before = p
		}
	}
	return before
}

// groundBetween reports whether a noun for a piece of ground stands in tokens
// (a, b).
func (f *tollFinder) groundBetween(a, b int) bool {
	for k := a + 1; k < min(b, f.a.Len()); k++ {
		if l := f.a.Tokens[k].Lemma; ground[l] || placeNouns[l] && f.a.Form(k+1) == "of" {
			return true
		}
	}
	return false
}

// turns reports whether sentence n turns to another attack, which the ones behind it go
// on with: "Elsewhere, rebels attacked Kelm."
func (f *tollFinder) turns(n int32) bool {
	w := lowerASCII(f.a.Form(int(f.a.Sents[n].From)))
	return w == "elsewhere" || w == "meanwhile" || w == "separately"
}

// open reports whether sentence n may tell of the attack of toll k: it counts no
// others, and speaks of no other attack or time.
func (f *tollFinder) open(n int32, k int) bool {
	if n < 0 || int(n) >= len(f.a.Sents) {
		return false
	}
	if n == f.sentOf(k) {
		return true
	}
	from, to := int(f.a.Sents[n].From), int(f.a.Sents[n].To)
	if n > f.sentOf(k) && f.says("also", from, to) && !f.alsoHurt(n, k) {
		return false
	}
	if f.a.Sents[n].Boilerplate || f.countsOther(n, k) || f.elsewhere(from, to) && !(n == f.sentOf(k)-1 && f.turns(n)) {
		return false
	}
	for i := range f.d.times {
		if e := &f.d.times[i]; int(e.From) >= from && int(e.To) <= to && e.Type == "date" {
			if d := f.d.dateFrom(i); d.To != "" && f.before(string(d.To), 7) {
				return false
			}
		}
	}
	return true
}

// says reports whether a word stands in tokens [from, to).
func (f *tollFinder) says(word string, from, to int) bool {
	for i := from; i < to; i++ {
		if f.a.Tokens[i].Lemma == word {
			return true
		}
	}
	return false
}
