package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Where a passage is set
//
// A sentence that begins with "In Kelm," sets what follows there, until another
// sentence begins so or names a place of its own. A figure in a few words behind
// another ("Five were killed on Monday") is of the same place, and the doctors of
// a town's hospital count the dead of that town. Where nothing nearer is known, a
// recent figure of a report on one country is of that country.

// setting is the place where the passage of toll k is set, nil for none.
func (f *tollFinder) setting(k int, tolls []onrecord.Toll) *onrecord.Place {
	if p := f.wardPlace(&f.out[k]); p != nil {
		return p
	}
	if p := f.shortAfter(k, tolls); p != nil {
		return p
	}
	s := f.sentOf(k)
	for n := s; n >= s-2 && n >= 0; n-- {
		if f.a.Sents[n].Boilerplate || f.elsewhere(int(f.a.Sents[n].From), int(f.a.Sents[n].To)) {
			return nil
		}
		if p := f.frame(n); p != nil {
			return p
		}
		if f.namesPlace(n) {
			return nil
		}
	}
	return nil
}

// frame is the place that sentence n begins with: "In the city of Kelm, ...", nil for
// none.
func (f *tollFinder) frame(n int32) *onrecord.Place {
	from, to := int(f.a.Sents[n].From), int(f.a.Sents[n].To)
	for from < to && f.a.Tokens[from].UPOS == english.PUNCT {
		from++
	}
	if from >= to || !framing[lowerASCII(f.a.Form(from))] {
		return nil
	}
	for k := range f.d.places {
		m := &f.d.places[k]
		if int(m.From) <= from || int(m.From) > from+8 || m.Adjective || f.d.namesParty(m) || f.modifies(int(m.To)) || f.lead(int(m.From), from) != from {
			continue
		}
		// "In Kelm a bomb ...", its comma lost
		if b := int(m.To); b >= to || f.a.Form(b) != "," && f.a.Tokens[b].UPOS != english.DET && f.a.Tokens[b].UPOS != english.NUM {
			continue
		}
		return f.d.place(k, int(m.From))
	}
	return nil
}

// framing begin a sentence with the place of what it tells.
var framing = wordSet("in at near around outside inside")

// namesPlace reports whether sentence n names a place, its country's adjective
// aside.
func (f *tollFinder) namesPlace(n int32) bool {
	for k := range f.d.places {
		if m := &f.d.places[k]; m.From >= f.a.Sents[n].From && m.To <= f.a.Sents[n].To && !m.Adjective && m.Precision != "country" {
			return true
		}
	}
	return false
}

// shortAfter is the place of the toll before k where k goes on with it in a sentence
// of few words and without a noun of its own, or of some of the same people: "Five
// were killed on Monday", "Fifteen of the rebels were killed on Monday". nil
// for none.
func (f *tollFinder) shortAfter(k int, tolls []onrecord.Toll) *onrecord.Place {
	t, s := &f.out[k], f.sentOf(k)
	if f.namesPlace(s) || f.a.Sents[s].To-f.a.Sents[s].From > 24 || f.elsewhere(int(f.a.Sents[s].From), int(f.a.Sents[s].To)) || f.cause(t) {
		return nil
	}
	ofThem := int(t.q.To)+1 < f.a.Len() && f.a.Form(int(t.q.To)) == "of" && f.a.Form(int(t.q.To)+1) == "the"
	if t.noun >= 0 && !ofThem || int(t.q.From) > int(f.a.Sents[s].From)+2 {
		return nil
	}
	for b := k - 1; b >= 0; b-- {
		if f.sentOf(b) == s {
			continue
		}
		if f.sentOf(b) != s-1 || f.out[b].outcome != t.outcome {
			return nil
		}
		if tolls[b].Place != nil {
			return tolls[b].Place
		}
	}
	return nil
}

// cause reports whether the clause of t has the noun of an attack of its own.
func (f *tollFinder) cause(t *tollAt) bool {
	from, to := f.clause(t)
	for i := from; i < to; i++ {
		if f.attackNoun(i) && !f.theAttack(i) {
			return true
		}
	}
	return false
}

// wardPlace is the place of the hospital whose people give figure t: "doctors at
// the Kelm hospital said". nil for none.
func (f *tollFinder) wardPlace(t *tollAt) *onrecord.Place {
	s := &f.a.Sents[f.a.Tokens[t.q.From].Sent]
	lo := min(int(t.q.From), t.trigger)
	for i := int(s.From); i < int(s.To); i++ {
		if i >= lo && i < max(t.end(), t.trigger+1) || !wards[f.a.Tokens[i].Lemma] {
			continue
		}
		for k := range f.d.places {
			m := &f.d.places[k]
			if m.Adjective || m.From < s.From || m.To > s.To || m.Precision == "country" || f.d.namesParty(m) {
				continue
			}
			if a := int(m.From); int(m.To) == i && (m.Country != "" || f.ledTo(m.Name)) && f.medicsBefore(a) || f.medicsBefore(i-1) && a > i && a <= i+4 && f.a.Form(i+1) == "in" && f.lead(a, i) == i+1 {
				return f.d.place(k, a)
			}
		}
	}
	return nil
}

// ledTo reports whether a word of place leads to the name somewhere in the report: a
// town's, and not that of whom a hospital is called after.
func (f *tollFinder) ledTo(name string) bool {
	for k := range f.d.places {
		if m := &f.d.places[k]; m.Name == name && m.From > 0 && placeWords[lowerASCII(f.a.Form(int(m.From)-1))] && !f.modifies(int(m.To)) && !(int(m.To) < f.a.Len() && wards[f.a.Tokens[m.To].Lemma]) {
			return true
		}
	}
	return f.d.calledPlace(name)
}

// medicsBefore reports whether those who give a figure stand before token i, with "at"
// or "from" and an article between at most.
func (f *tollFinder) medicsBefore(i int) bool {
	at := false
	for k := i; k >= 0 && k > i-6 && f.a.Tokens[k].Sent == f.a.Tokens[i].Sent; k-- {
		switch x := &f.a.Tokens[k]; {
		case medics[x.Lemma]:
			return at
		case f.a.Form(k) == "at" || f.a.Form(k) == "from" || f.a.Form(k) == "in":
			at = true
		case k == i, x.UPOS == english.DET, x.UPOS == english.ADJ:
		default:
			return false
		}
	}
	return false
}

var (
	wards  = wordSet("hospital clinic infirmary morgue mortuary")
	medics = wordSet("doctor medic nurse surgeon official worker source staff director paramedic")
)

// takenForPerson is the village that the tagger takes for a person where the clause of t
// says "in" or "near" it: nobody is killed in a person. nil for none.
func (f *tollFinder) takenForPerson(t *tollAt) *onrecord.Place {
	from, to := f.clause(t)
	for i := from + 1; i < to; i++ {
		if f.a.Tokens[i].Ent != english.PER || f.a.Tokens[i-1].Ent == english.PER || f.a.Tokens[i].UPOS != english.PROPN {
			continue
		}
		if w := lowerASCII(f.a.Form(i - 1)); w != "in" && w != "near" && w != "outside" || i > 1 && trusting[f.a.Tokens[i-2].Lemma] {
			continue
		}
		end := i + 1
		for end < to && f.a.Tokens[end].Ent == english.PER {
			end++
		}
		if f.modifies(end) || !f.near(t, i-1, end) || end-i > 4 {
			continue
		}
		words := f.d.span(i, end)
		return &onrecord.Place{Name: words.Text, Words: &words}
	}
	return nil
}

// trusting take "in" before a person.
var trusting = wordSet("believe belief trust confidence faith interest interested")

// townMeant is the town that "the city" means in tokens [from, to), where they tell of
// an attack: the last one named there before those words. nil for none.
func (f *tollFinder) townMeant(from, to int, before bool) *onrecord.Place {
	the, attack := -1, false
	for i := from + 1; i < to; i++ {
		attack = attack || f.attackNoun(i)
		if l := f.a.Tokens[i].Lemma; the < 0 && (l == "city" || l == "town" || l == "village") && lowerASCII(f.a.Form(i-1)) == "the" && !(i+1 < to && (f.a.Form(i+1) == "of" || f.a.Tokens[i+1].UPOS == english.PROPN)) {
			the = i
		}
	}
	if the < 0 || !attack || !before {
		return nil
	}
	var found *onrecord.Place
	for k := range f.d.places {
		m := &f.d.places[k]
		if int(m.From) <= from || int(m.To) > the || m.Adjective || m.Precision == "country" || f.d.namesParty(m) || f.modifies(int(m.To)) {
			continue
		}
		if l := f.lead(int(m.From), from); l < 0 || f.a.Form(l) == "of" {
			continue // "68 miles west of Kelm"
		}
		if found != nil {
			return nil
		}
		found = f.d.place(k, int(m.From))
	}
	return found
}

// reportPlaces gives recent figures that nothing else places the country of a report
// on one country, or the town of a report on one town, and parts the place of
// their whole.
func (f *tollFinder) reportPlaces(tolls []onrecord.Toll) {
	at := map[string]int{}
	for k := range tolls {
		at[tolls[k].ID] = k
		if tolls[k].PartOf == "" && tolls[k].Place == nil {
			tolls[k].Place = f.inReport(k, &tolls[k])
		}
	}
	for k := range tolls {
		if p, ok := at[string(tolls[k].PartOf)]; ok && tolls[k].PartOf != "" && tolls[k].Place == nil {
			tolls[k].Place = tolls[p].Place
		}
	}
}

// inReport is the country or town that a report is about, for a recent figure with
// nothing about it that leads elsewhere. nil for none.
func (f *tollFinder) inReport(k int, t *onrecord.Toll) *onrecord.Place {
	switch t.Outcome {
	case "killed", "wounded", "casualties", "missing":
	default:
		return nil
	}
	if t.When.Kind == "rate" || t.When.Kind == "estimate" || t.When.To != "" && f.before(string(t.When.To), 7) || t.When.From != "" && f.before(string(t.When.From), 366) {
		return nil
	}
	s := f.sentOf(k)
	from, to := int(f.a.Sents[s].From), int(f.a.Sents[s].To)
	if f.elsewhere(from, to) || f.says("globally", from, to) || f.says("worldwide", from, to) || f.says("world", from, to) {
		return nil
	}
	if p := f.attackCountry(s); p != nil {
		return p
	}
	country, town, early, named, towns, same := -1, -1, false, 0, 0, 0
	for i := range f.d.places {
		m := &f.d.places[i]
		n := f.a.Tokens[m.From].Sent
		if n >= s-1 && n <= s && m.Country != "" && m.Country != f.d.focus {
			return nil // another country is spoken of
		}
		if m.Country == "" {
			continue
		}
		if m.Precision != "country" && !m.Adjective {
			if towns++; town < 0 && n < 4 && !f.dateline(int(m.From)) && m.Country == f.d.focus {
				town = i
			}
			if town >= 0 && f.d.places[town].Name == m.Name {
				same++
			}
		}
		if m.Country == f.d.focus {
			named++
			early = early || n < 4
			if m.Precision == "country" && !m.Adjective && (country < 0 || n <= s) {
				country = i
			}
		}
	}
	switch {
	case town >= 0 && same >= 4 && same*4 >= towns*3 && !f.wideOrOld(s):
		return f.d.place(town, int(f.d.places[town].From))
	case country >= 0 && early && named >= 4:
		return f.d.place(country, int(f.d.places[country].From))
	}
	return nil
}

// wideOrOld reports whether sentence n speaks of a war, or of a day long before the
// report: its figures are of more than one town.
func (f *tollFinder) wideOrOld(n int32) bool {
	for i := f.a.Sents[n].From; i < f.a.Sents[n].To; i++ {
		if wars[f.a.Tokens[i].Lemma] {
			return true
		}
	}
	for i := range f.d.times {
		if e := &f.d.times[i]; e.Type == "date" && e.From >= f.a.Sents[n].From && e.To <= f.a.Sents[n].To {
			if d := f.d.dateFrom(i); d.To != "" && f.before(string(d.To), 7) {
				return true
			}
		}
	}
	return false
}

// attackCountry is the one country that sentence s, or the one before, names where it
// tells of an attack: "Soldiers have clashed with protesters in Norvia." nil for none.
func (f *tollFinder) attackCountry(s int32) *onrecord.Place {
	for n := s; n >= max(s-1, 0); n-- {
		from, to := int(f.a.Sents[n].From), int(f.a.Sents[n].To)
		attack := n == s
		for i := from; i < to; i++ {
			l := f.a.Tokens[i].Lemma
			attack = attack || f.attackNoun(i) || f.a.Tokens[i].UPOS == english.VERB && (attacking[l] && l != "go" && l != "open" && l != "land" && l != "sink" || l == "clash")
		}
		best := -1
		for k := range f.d.places {
			m := &f.d.places[k]
			if int(m.From) < from || int(m.To) > to || m.Country == "" {
				continue
			}
			if best >= 0 && f.d.places[best].Country != m.Country {
				return nil
			}
			if m.Precision == "country" && !m.Adjective && int(m.From) > from && f.lead(int(m.From), from) >= 0 && !f.modifies(int(m.To)) && best < 0 {
				best = k
			} else if best < 0 {
				return nil
			}
		}
		if best >= 0 {
			if attack {
				return f.d.place(best, int(f.d.places[best].From))
			}
			return nil
		}
	}
	return nil
}

// shareClaimants gives figures that nobody is told to give, and that are told in one
// breath with another, the claimant of that one: "the league reports three dead
// and 49 wounded".
func (f *tollFinder) shareClaimants(tolls []onrecord.Toll) {
	for k := 1; k < len(tolls); k++ {
		a, b := &tolls[k-1], &tolls[k]
		if b.AssertedBy != "" || a.AssertedBy == "" || len(b.Via) > 0 || a.CountSpan.Start > b.CountSpan.Start || !f.joined(k-1, k) {
			continue
		}
		if plain := f.noVerb(f.out[k-1].end(), int(f.out[k].q.From)); plain {
			b.AssertedBy, b.With, b.Via = a.AssertedBy, a.With, a.Via
		}
	}
}

// noVerb reports whether tokens [from, to) have no finite verb of their own.
func (f *tollFinder) noVerb(from, to int) bool {
	for k := from; k < to; k++ {
		if x := &f.a.Tokens[k]; x.UPOS == english.VERB && x.XPOS != english.VBN || x.UPOS == english.AUX {
			return false
		}
	}
	return true
}
