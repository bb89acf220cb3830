// Package places finds place names and resolves them with a gazetteer.
//
// Names come from the name tagger and from the gazetteer itself, where words
// round them say that a place is meant. Which of several places of one name is
// meant is decided by what stands beside it ("the town of X in northern Y", "X,
// Y"), by the countries and regions the report speaks of, by what else of it
// is near, and by population. Words that the gazetteer does not know stay, as
// words without a point.
package places

import "github.com/onrecord/onrecord/english"

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
	e := &f.g.entries[s.best]
	m.Name = e.Name
	m.Country, m.Admin1, m.GeonameID = f.g.CountryOf(e), f.g.AdminOf(e), e.ID
	m.Adjective = e.Kind == Demonym
	m.Lat, m.Lon, m.Placed = e.Lat, e.Lon, e.Placed
	if m.Placed {
		m.Precision = precisions[e.Kind]
	}
	return m
}

var precisions = [...]string{Town: "town", Capital: "town", District: "district", Admin1: "admin1", Country: "country", Region: "region", Demonym: "country", Short: "admin1"}
