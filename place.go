package onrecord

// Place is where something was: the report's words and, where a gazetteer
// entry was found for them, that entry. A coordinate (degrees, WGS 84) never
// stands without its precision.
type Place struct {
	Name      string   `json:"name"`
	Words     *Span    `json:"words"`
	Country   Maybe    `json:"country"` // ISO 3166-1 alpha-3
	Admin1    Maybe    `json:"admin1"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	Precision Maybe    `json:"precision"` // exact, town, near (a town: "20 km west of Kelm"), district, admin1, region, country
}

// PlaceMention is a place name in the text.
type PlaceMention struct {
	Span
	Name      string   `json:"name"`
	Country   Maybe    `json:"country"`
	Admin1    Maybe    `json:"admin1"`
	GeonameID *int     `json:"geonameid"`
	Lat       *float64 `json:"lat"`
	Lon       *float64 `json:"lon"`
	Precision Maybe    `json:"precision"`
}
