package extract

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// What is told twice
//
// A report gives its figure at the top and again further down, and a total
// with the places it is made of. The first is one toll told again (same_as),
// the second a part of the total (part_of): neither may be counted twice. Both
// need one claimant; what another claimant says of the same is another claim.

// again links tolls of the report, which stand beside f.out, in text order.
func (f *tollFinder) again(tolls []onrecord.Toll) {
	for b := range tolls {
		if tolls[b].PartOf != "" || tolls[b].Low == nil || f.added(b) {
			continue
		}
		for a := range b {
			if tolls[a].PartOf == "" && tolls[a].SameAs == "" && f.sameToll(&tolls[a], &tolls[b], a, b) {
				tolls[b].SameAs = onrecord.Maybe(tolls[a].ID)
				break
			}
		}
	}
	for b := range tolls {
		if tolls[b].PartOf == "" && tolls[b].SameAs == "" && tolls[b].Low != nil && !tolls[b].Added {
			f.countedBefore(tolls, b)
			f.addedUp(tolls, b)
		}
	}
	for a := range tolls {
		if tolls[a].PartOf == "" && tolls[a].SameAs == "" && tolls[a].Low != nil {
			f.contains(tolls, a)
		}
	}
}

// sameToll reports whether b, in a later sentence, tells toll a again.
func (f *tollFinder) sameToll(a, b *onrecord.Toll, i, j int) bool {
	// one leader and one rebel are two, and who was "also" detained is another
	if x, y := f.victimLemma(i), f.victimLemma(j); x != y && !wide[x] && !wide[y] && (*b.Low == 1 || f.says("also", int(f.a.Sents[f.sentOf(j)].From), f.out[j].trigger+1)) {
		return false
	}
	return f.sentOf(i) < f.sentOf(j) && sameBound(a.Low, b.Low) && (sameBound(a.High, b.High) || a.High == nil || b.High == nil) && a.When.Kind == b.When.Kind &&
		a.AssertedBy == b.AssertedBy && f.compatible(a, b, i, j)
}

// compatible reports whether two tolls can be of the same harm: outcome,
// victims, place and day do not contradict each other.
func (f *tollFinder) compatible(a, b *onrecord.Toll, i, j int) bool {
	if a.Outcome != b.Outcome || a.Status == "denied" != (b.Status == "denied") {
		return false
	}
	if a.Class != b.Class && a.Class != "people" && b.Class != "people" && a.Class != "" && b.Class != "" {
		return false
	}
	if a.Class == "people" && b.Class == "people" { // "12 miners" are no "12 tourists"
		if x, y := f.victimLemma(i), f.victimLemma(j); x != y && !wide[x] && !wide[y] {
			return false
		}
	}
	if a.Place != nil && b.Place != nil && !samePlace(a.Place, b.Place) {
		return false
	}
	return a.When.From == "" || b.When.From == "" || a.When.From <= b.When.To && b.When.From <= a.When.To
}

var wide = wordSet("people person individual victim other life body soul suspect")

func (f *tollFinder) victimLemma(i int) string {
	if n := f.out[i].noun; n >= 0 {
		return strings.ToLower(f.a.Tokens[n].Lemma)
	}
	return "people"
}

// samePlace reports whether one place is the other or holds it: a country its
// towns, a province those of its own. Two towns of one country are two places.
func samePlace(a, b *onrecord.Place) bool {
	if strings.EqualFold(a.Name, b.Name) {
		return true
	}
	if a.Country == "" || a.Country != b.Country {
		return false
	}
	return (a.Precision == "country") != (b.Precision == "country") ||
		a.Admin1 != "" && a.Admin1 == b.Admin1 && (a.Precision == "admin1") != (b.Precision == "admin1")
}

func sameBound(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }

func (f *tollFinder) sentOf(i int) int32 { return f.a.Tokens[f.out[i].q.NumFrom].Sent }

// added reports whether toll i is told as one more: "another 12", "two other
// men", "three more".
func (f *tollFinder) added(i int) bool {
	t := &f.out[i]
	for k := max(int(t.q.From)-1, 0); k <= t.end() && k < f.a.Len(); k++ {
		switch f.a.Tokens[k].Lemma {
		case "another", "other", "more", "further", "additional", "second", "third":
			if k < int(t.q.From) || k >= int(t.q.NumTo) || t.single || k == int(t.q.NumFrom) {
				return true
			}
		}
	}
	return false
}

// more reports whether toll i is told as so many more than before: "four more
// bodies", "another nine"; "six others" are others than those just told of.
func (f *tollFinder) more(i int) bool {
	t := &f.out[i]
	for k := max(int(t.q.From)-1, 0); k <= t.end() && k < f.a.Len(); k++ {
		switch f.a.Tokens[k].Lemma {
		case "another", "more", "further", "additional":
			if k < int(t.q.From) || k >= int(t.q.NumTo) || k == int(t.q.NumFrom) {
				return f.a.Form(k) != "more" || k+1 >= f.a.Len() || f.a.Form(k+1) != "than"
			}
		}
	}
	return false
}

// countedBefore links toll b to an earlier one that has it in it by its words: "a
// second rebel" of the two that were told of, "the commander along with one
// of his men" of the two detained.
func (f *tollFinder) countedBefore(tolls []onrecord.Toll, b int) {
	t := &f.out[b]
	need := int64(0)
	if t.single && int(t.q.To) < f.a.Len() && f.a.Tokens[t.q.To].Lemma == "second" {
		need = 2
	} else if t.rule == "along" && f.definiteBefore(int(t.q.From)) {
		need = *tolls[b].Low + 1
	}
	for a := b - 1; a >= 0 && need > 0; a-- {
		if x := &tolls[a]; x.PartOf == "" && x.Low != nil && *x.Low == need && x.AssertedBy == tolls[b].AssertedBy && f.sentOf(a) < f.sentOf(b) && f.compatible(x, &tolls[b], a, b) {
			tolls[b].PartOf = onrecord.Maybe(x.ID)
			return
		}
	}
}

// definiteBefore reports whether the one joined to the count at token i is told
// with "the": someone told of before.
func (f *tollFinder) definiteBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-8 && f.a.Tokens[k].Sent == f.a.Tokens[i].Sent; k-- {
		if f.a.Tokens[k].UPOS == english.DET {
			return lowerASCII(f.a.Form(k)) == "the"
		}
		if f.a.Tokens[k].UPOS == english.VERB {
			return false
		}
	}
	return false
}

// addedUp links the tolls of an earlier sentence to toll b where they add up to
// it: "killed a commander and one rebel", then "the two men killed". What is
// told together is told again.
func (f *tollFinder) addedUp(tolls []onrecord.Toll, b int) {
	if *tolls[b].Low < 2 || f.out[b].title {
		return
	}
	for a := 0; a < b; {
		s := f.sentOf(a)
		var parts []int
		sum := int64(0)
		for ; a < b && f.sentOf(a) == s; a++ {
			x := &tolls[a]
			if x.PartOf == "" && x.SameAs == "" && x.Low != nil && x.Outcome == tolls[b].Outcome && x.AssertedBy == tolls[b].AssertedBy && x.When.Kind == tolls[b].When.Kind && !x.Added && s < f.sentOf(b) {
				y := *x
				if y.Class != tolls[b].Class && f.out[a].single { // "a Lorn commander" is one of two rebels
					y.Class = tolls[b].Class
				}
				if !f.compatible(&y, &tolls[b], a, b) {
					sum = 0
					break
				}
				parts = append(parts, a)
				sum += *x.Low
			}
		}
		for a < b && f.sentOf(a) == s {
			a++
		}
		if len(parts) > 1 && sum == *tolls[b].Low {
			for _, p := range parts {
				tolls[p].PartOf = onrecord.Maybe(tolls[b].ID)
			}
			return
		}
	}
}

// contains links later tolls as parts of toll a where a sums up: its words
// tell of several places or operations, or the later ones add up to it.
func (f *tollFinder) contains(tolls []onrecord.Toll, a int) {
	t := &tolls[a]
	if *t.Low < 2 || t.When.Kind != "incident" && t.When.Kind != "day" || f.out[a].title {
		return
	}
	in := f.within(tolls, a, false)
	whole := len(in.parts) > 1 && in.sum == *t.Low && in.singles < len(in.parts) && t.Class != "people"
	// or what follows tells the same in detail, and names no other place or day
	if !f.sumsUp(a) && !whole && (in.here == 0 || in.here < len(in.parts)) {
		return
	}
	// the places of a region that no gazetteer has, where they add up to it
	if all := f.within(tolls, a, true); f.sumsUp(a) && len(all.parts) > 1 && all.sum == *t.Low {
		in = all
	}
	for _, b := range in.parts {
		tolls[b].PartOf = onrecord.Maybe(t.ID)
		tolls[b].Rule = "toll/contained"
	}
}

// inside is what may be the parts of a toll.
type inside struct {
	parts         []int
	sum           int64
	singles, here int // those told by an article; those that name no place or day of their own
}

// within finds the later tolls that can be parts of toll a, as long as they do
// not add up to more; anywhere, also those at another place of the same country,
// or where neither country is known.
func (f *tollFinder) within(tolls []onrecord.Toll, a int, anywhere bool) inside {
	t := &tolls[a]
	var in inside
	for b := range tolls {
		p := &tolls[b]
		if f.sentOf(b) <= f.sentOf(a) || p.PartOf != "" || p.SameAs != "" || p.Low == nil || *p.Low >= *t.Low || p.When.Kind != "incident" && p.When.Kind != "day" ||
			p.AssertedBy != t.AssertedBy && p.AssertedBy != "" || !sameHand(t, p) || f.otherCause(a, b) {
			continue
		}
		at := p.Place
		if anywhere && at != nil && t.Place != nil && at.Country == t.Place.Country {
			at = nil
		}
		x := *p
		if x.Place = at; !f.compatible(t, &x, a, b) {
			continue
		}
		if in.sum += *p.Low; in.sum > *t.Low {
			break
		}
		if f.out[b].single {
			in.singles++
		}
		in.parts = append(in.parts, b)
		if p.Place == nil && p.When.From == "" && t.Class == p.Class && t.Class != "people" && f.victimLemma(a) == f.victimLemma(b) && !f.out[b].single && p.AssertedBy == t.AssertedBy {
			in.here++
		}
	}
	return in
}

// sameHand reports whether what is said of who did it, or with what, lets toll p
// be a part of toll t.
func sameHand(t, p *onrecord.Toll) bool {
	for _, x := range p.By {
		if len(t.By) > 0 && !slices.Contains(t.By, x) {
			return false
		}
	}
	return t.Cause == nil || len(p.By) == 0
}

// otherCause reports whether toll b is told to come from something else than
// what the sentence of toll a speaks of: 12 killed by "the barrage" are none of
// those killed "in air strikes". Of "violence" or "attacks" all may be a part.
func (f *tollFinder) otherCause(a, b int) bool {
	v := f.out[b].trigger
	if f.a.Tokens[v].UPOS != english.VERB {
		return false
	}
	c := f.subject(v)
	if w, ok := f.verbHarm(v); !ok || w.subject || c < 0 || f.a.Tokens[c].UPOS != english.NOUN || f.a.Child(v, english.AuxPass) >= 0 {
		return false
	}
	if _, ok := f.people(c); ok {
		return false
	}
	s := f.a.Sents[f.sentOf(a)]
	told := false
	for k := int(s.From); k < int(s.To); k++ {
		switch l := f.a.Tokens[k].Lemma; {
		case l == f.a.Tokens[c].Lemma || anyCause[l]:
			return false
		case causes[l]:
			told = true
		}
	}
	return told
}

var anyCause = wordSet("attack violence clash fighting operation offensive battle war unrest incident bloodshed assault")

// sumsUp reports whether the sentence of toll a tells of several operations or
// places.
func (f *tollFinder) sumsUp(a int) bool {
	t := &f.out[a]
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := int(s.From); k < int(s.To); k++ {
		w := lowerASCII(f.a.Form(k))
		if summing[w] || plurals[w] && f.a.Tokens[k].UPOS == english.NOUN {
			return true
		}
	}
	return false
}

var (
	summing = wordSet("across nationwide countrywide separate throughout overall altogether")
	plurals = wordSet("operations attacks clashes raids incidents provinces districts cities towns villages bombings strikes blasts explosions shootings ambushes battles protests demonstrations")
)
