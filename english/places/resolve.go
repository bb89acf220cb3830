package places

import (
	"math"
	"slices"

	"github.com/onrecord/onrecord/english"
)

// The weights of what speaks for one of several places of a name.
const (
	forContained = 6.0 // "X, Y": it lies in Y
	forAdmin     = 2.0 // the report speaks of its region
	forCountry   = 1.5 // the report speaks of its country
	forSort      = 2.0 // "the town of X" and it is a town
	forState     = 2.5 // "X's president", and it is a state
	forNear      = 2.0 // it lies near what is sure
	forCountryIs = 1.8 // it is a country: bigger than any town of its name
	nearKm       = 200.0
)

// anchorsMost is how many sure places a doubtful one is held against.
const anchorsMost = 12

func rank(g *Gazetteer, k int32) float64 {
	e := &g.entries[k]
	r := math.Log10(float64(e.Pop)+10) / 3
	switch e.Kind {
	case Country, Region:
		r += forCountryIs
	case Demonym:
		r += forCountryIs - 0.5
	case Admin1, Short:
		r += 0.7
	case Capital:
		r += 1.2
	}
	return r
}

func sortByRank(g *Gazetteer, ks []int32) {
	slices.SortFunc(ks, func(x, y int32) int {
		a, b := rank(g, x), rank(g, y)
		switch {
		case a > b:
			return -1
		case a < b:
			return 1
		}
		return int(x) - int(y)
	})
}

// vote settles every spot: containment first, then the countries and regions
// the report speaks of, then the rest in their light.
func (f *finder) vote() {
	f.countries, f.admins = map[int32]float64{}, map[int32]float64{}
	f.contain()
	var total float64
	var anchors []int32
	for k := range f.spots {
		s := &f.spots[k]
		for _, c := range s.cands {
			e := &f.g.entries[c]
			w := 0.0
			switch {
			case e.Kind == Country || e.Kind == Demonym:
				w = 1
				if f.alsoRegion(s) {
					w = 0 // Georgia tells neither country
				}
			case len(s.cands) == 1 || s.in >= 0:
				w = 1
			case e.Kind == Admin1 || e.Kind == Short:
				w = 0.8
			}
			if w == 0 {
				continue
			}
			if e.country >= 0 {
				f.countries[e.country] += w
				total += w
			}
			if e.admin >= 0 && (e.Kind != Country && e.Kind != Demonym) {
				f.admins[e.admin] += w
			}
			if len(anchors) < anchorsMost && e.Placed && e.Kind != Country && e.Kind != Demonym && e.Kind != Region && !slices.Contains(anchors, c) {
				anchors = append(anchors, c)
			}
			break
		}
	}
	sense := map[uint64]int32{}
	for _, first := range []bool{true, false} { // contained ones set the sense of the others
		for k := range f.spots {
			s := &f.spots[k]
			if (s.in >= 0) != first || len(s.cands) == 0 {
				continue
			}
			if c, ok := sense[s.key]; ok && !first && slices.Contains(s.cands, c) {
				s.best = c
				continue
			}
			s.best = f.choose(s, total, anchors)
			if _, ok := sense[s.key]; !ok {
				sense[s.key] = s.best
			}
		}
	}
}

// alsoRegion reports whether the name is that of a region of another country
// too.
func (f *finder) alsoRegion(s *spot) bool {
	for _, c := range s.cands {
		if e := &f.g.entries[c]; e.Kind == Admin1 && e.country != f.g.entries[s.cands[0]].country && e.Pop > 1000000 {
			return true
		}
	}
	return false
}

func (f *finder) choose(s *spot, total float64, anchors []int32) int32 {
	best, bestScore := int32(-1), math.Inf(-1)
	for _, c := range s.cands {
		e := &f.g.entries[c]
		score := rank(f.g, c)
		if s.in >= 0 && f.within(c, &f.spots[s.in]) {
			score += forContained
		}
		if e.country >= 0 && total > 0 {
			score += forCountry * f.countries[e.country] / total
		}
		if e.admin >= 0 && f.admins[e.admin] > 0 && e.Kind != Admin1 && e.Kind != Short {
			score += forAdmin * f.admins[e.admin] / (f.admins[e.admin] + 1)
		}
		if fits(e.Kind, s.hint) {
			score += forSort
		} else if s.hint != "" && e.Kind == Country {
			score -= forSort
		}
		if e.Kind == Country && f.ofState(s) {
			score += forState
		}
		if e.Placed && e.Kind != Country && e.Kind != Demonym && len(s.cands) > 1 {
			near := math.Inf(1)
			for _, x := range anchors {
				if x != c {
					near = min(near, distance(e, &f.g.entries[x]))
				}
			}
			score += forNear * math.Exp(-near/nearKm)
		}
		if score > bestScore {
			best, bestScore = c, score
		}
	}
	return best
}

// ofState reports whether an office that only states have follows the name:
// "X's foreign minister".
func (f *finder) ofState(s *spot) bool {
	i := s.to
	limit := int(f.a.Sents[f.a.Tokens[s.from].Sent].To)
	if i < limit && f.a.Tokens[i].XPOS == english.POS {
		i++
	}
	for n := 0; n < 3 && i < limit; n++ {
		if f.ctx.state[lower(f.a.Form(i))] {
			return true
		}
		if u := f.a.Tokens[i].UPOS; u != english.ADJ && u != english.NOUN && u != english.PROPN {
			return false
		}
		i++
	}
	return false
}

func fits(k Kind, hint string) bool {
	switch hint {
	case "town":
		return k == Town || k == Capital
	case "district":
		return k == District
	case "admin":
		return k == Admin1
	case "region":
		return k == Region
	}
	return false
}

// within reports whether entry c can lie in the place of spot s.
func (f *finder) within(c int32, s *spot) bool {
	e := &f.g.entries[c]
	for _, o := range s.cands {
		p := &f.g.entries[o]
		switch p.Kind {
		case Country, Demonym:
			if e.country == p.country && e.Kind != Country {
				return true
			}
		case Admin1, Short:
			if e.admin >= 0 && e.admin == p.admin && e.Kind != Admin1 && e.Kind != Short {
				return true
			}
		case District:
			if e.admin >= 0 && e.admin == p.admin && e.Kind == Town {
				return true
			}
		}
	}
	return false
}

// contain notes which spot stands as the container of another: "X, Y", "X in
// Y", "Y's X", "the northern Y town of X".
func (f *finder) contain() {
	for k := 0; k+1 < len(f.spots); k++ {
		x, y := &f.spots[k], &f.spots[k+1]
		if f.a.Tokens[x.from].Sent != f.a.Tokens[y.from].Sent {
			continue
		}
		switch {
		case f.comma(x, y), f.links(x, y, "in"), f.links(x, y, "of"):
			if f.someWithin(x, y) {
				x.in = k + 1
			}
		case f.possessive(x, y):
			if f.someWithin(y, x) {
				y.in = k
			}
		}
	}
}

func (f *finder) someWithin(x, y *spot) bool {
	for _, c := range x.cands {
		if f.within(c, y) {
			return true
		}
	}
	return false
}

func (f *finder) comma(x, y *spot) bool {
	return y.from == x.to+1 && f.a.Form(x.to) == "," || y.from == x.to
}

// links reports whether one preposition, with words for a part of a place,
// stands between x and y.
func (f *finder) links(x, y *spot, prep string) bool {
	if y.from-x.to > 5 || y.from <= x.to {
		return false
	}
	seen := false
	for i := x.to; i < y.from; i++ {
		w := lower(f.a.Form(i))
		switch {
		case w == prep:
			seen = true
		case w == "the" || w == "," || f.ctx.before[w] || f.ctx.kinds[w] != "":
		default:
			return false
		}
	}
	return seen
}

// possessive is "Y's X" and "the Y town of X".
func (f *finder) possessive(y, x *spot) bool {
	if x.from <= y.to || x.from-y.to > 6 {
		return false
	}
	if f.a.Tokens[y.to].XPOS == english.POS {
		return true
	}
	for i := y.to; i < x.from; i++ {
		w := lower(f.a.Form(i))
		if f.ctx.kinds[w] == "" && w != "of" && f.a.Tokens[i].UPOS != english.ADJ {
			return false
		}
	}
	return true
}

// distance is the way over the ground between two places in kilometres.
func distance(a, b *Entry) float64 {
	const rad = math.Pi / 180
	s1 := math.Sin((a.Lat - b.Lat) * rad / 2)
	s2 := math.Sin((a.Lon - b.Lon) * rad / 2)
	h := s1*s1 + math.Cos(a.Lat*rad)*math.Cos(b.Lat*rad)*s2*s2
	return 2 * 6371 * math.Asin(math.Min(1, math.Sqrt(h)))
}
