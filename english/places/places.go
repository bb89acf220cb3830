// Package places finds place names and resolves them with a gazetteer.
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
	Precision string // exact town district admin1 country
}

// Find finds the place names of a, in text order.
func Find(a *english.Analysis) []Mention { return nil }
