// Package places finds place names and resolves them with a gazetteer.
//
// Names come from the name tagger and from the gazetteer itself, where words
// round them say that a place is meant. Which of several places of one name is
// meant is decided by what stands beside it ("the town of X in northern Y", "X,
// Y"), by the countries and regions the report speaks of, by what else of it
// is near, and by population. Words that the gazetteer does not know stay, as
// words without a point.
package places

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Mention is a place name: tokens [From, To) and the gazetteer's entry for it.
type Mention struct {
	From, To  int32
	Name      string
	Country   string // ISO 3166-1 alpha-3
	Admin1    string
	GeonameID int // 0 for none
	Lat, Lon  float64
	Placed    bool   // Lat and Lon are known
	Precision string // exact town district admin1 country region
	Adjective bool   // a nationality standing for its country: no place of an event
}

// Find finds the place names of a, in text order, with the embedded gazetteer.
func Find(a *english.Analysis) []Mention { return Default().Find(a) }

// Find finds the place names of a, in text order.
func (g *Gazetteer) Find(a *english.Analysis) []Mention {
	f := finder{g: g, a: a, ctx: context()}
	f.spot()
	f.settleMaybe()
	f.vote()
	out := make([]Mention, 0, len(f.spots))
	for k := range f.spots {
		out = append(out, f.mention(&f.spots[k]))
	}
	return out
}

func (f *finder) mention(s *spot) Mention {
	m := Mention{From: int32(s.from), To: int32(s.to), Name: f.a.Words(s.from, s.to)}
	if s.best < 0 {
		return m
	}
	from, to := m.From, m.To
	m = f.entry(s.best)
	m.From, m.To = from, to
	if e := &f.g.entries[s.best]; s.hint == "admin" && (e.Kind == Town || e.Kind == Capital) {
		f.g.region(&m, e)
	}
	return m
}

// entry is the mention of entry k without its words.
func (f *finder) entry(k int32) Mention {
	e := &f.g.entries[k]
	m := Mention{Name: e.Name}
	m.Country, m.Admin1, m.GeonameID = f.g.CountryOf(e), f.g.AdminOf(e), e.ID
	m.Adjective = e.Kind == Demonym
	m.Lat, m.Lon, m.Placed = e.Lat, e.Lon, e.Placed
	if m.Placed {
		m.Precision = precisions[e.Kind]
	}
	return m
}

// CapitalOf is the capital of a country (ISO 3166-1 alpha-3) as a mention
// without words.
func (g *Gazetteer) CapitalOf(country string) (Mention, bool) {
	best := -1
	for k := range g.entries {
		e := &g.entries[k]
		if e.Kind == Capital && g.CountryOf(e) == country && (best < 0 || e.Pop > g.entries[best].Pop) {
			best = k
		}
	}
	if best < 0 {
		return Mention{}, false
	}
	f := finder{g: g}
	m := f.entry(int32(best))
	return m, m.Placed
}

// stemBytes is how many bytes the name of a region and that of its town share
// at least: Kharkivska Oblast and Kharkiv.
const stemBytes = 4

func sameStart(a, b string) bool {
	n := min(stemBytes, len(b))
	return len(a) >= n && strings.EqualFold(a[:n], b[:n])
}

// region makes m, said to be a region ("Kharkiv region") and known as a town,
// the region that the town lies in and, as such regions are, is named for it.
func (g *Gazetteer) region(m *Mention, town *Entry) {
	for k := range g.entries {
		e := &g.entries[k]
		if e.Kind == Admin1 && e.admin == town.admin && e.country == town.country && sameStart(e.Name, town.Name) {
			m.Name, m.Admin1, m.GeonameID = e.Name, g.AdminOf(e), e.ID
			m.Lat, m.Lon, m.Placed, m.Precision = e.Lat, e.Lon, e.Placed, precisions[Admin1]
			return
		}
	}
}

var precisions = [...]string{Town: "town", Capital: "town", District: "district", Admin1: "admin1", Country: "country", Region: "region", Demonym: "country", Short: "admin1"}
