package extract

import (
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
	for a := range tolls {
		if tolls[a].PartOf == "" && tolls[a].SameAs == "" && tolls[a].Low != nil {
			f.contains(tolls, a)
		}
	}
}

// sameToll reports whether b, in a later sentence, tells toll a again.
func (f *tollFinder) sameToll(a, b *onrecord.Toll, i, j int) bool {
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

func samePlace(a, b *onrecord.Place) bool {
	return strings.EqualFold(a.Name, b.Name) || a.Country == b.Country && a.Precision != b.Precision ||
		a.Country == b.Country && a.Admin1 != "" && a.Admin1 == b.Admin1 && (a.Precision == "admin1" || b.Precision == "admin1")
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

// contains links later tolls as parts of toll a where a sums up: its words
// tell of several places or operations, or the later ones add up to it.
func (f *tollFinder) contains(tolls []onrecord.Toll, a int) {
	t := &tolls[a]
	if *t.Low < 2 || t.When.Kind != "incident" && t.When.Kind != "day" || f.out[a].title {
		return
	}
	var parts []int
	sum, singles, here := int64(0), 0, 0
	for b := range tolls {
		p := &tolls[b]
		if f.sentOf(b) <= f.sentOf(a) || p.PartOf != "" || p.SameAs != "" || p.Low == nil || *p.Low >= *t.Low || p.When.Kind != "incident" && p.When.Kind != "day" ||
			p.AssertedBy != t.AssertedBy && p.AssertedBy != "" || !f.compatible(t, p, a, b) {
			continue
		}
		if sum += *p.Low; sum > *t.Low {
			break
		}
		if f.out[b].single {
			singles++
		}
		parts = append(parts, b)
		if p.Place == nil && p.When.From == "" && t.Class == p.Class && t.Class != "people" && f.victimLemma(a) == f.victimLemma(b) && !f.out[b].single && p.AssertedBy == t.AssertedBy {
			here++
		}
	}
	whole := len(parts) > 1 && sum == *t.Low && singles < len(parts) && t.Class != "people"
	// or what follows tells the same in detail, and names no other place or day
	if !f.sumsUp(a) && !whole && (here == 0 || here < len(parts)) {
		return
	}
	for _, b := range parts {
		tolls[b].PartOf = onrecord.Maybe(t.ID)
		tolls[b].Rule = "toll/contained"
	}
}

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
