package export

import (
	"encoding/json"
	"io"

	"github.com/onrecord/onrecord"
)

// ploverEvent is one line of PLOVER 2.0 JSON. The fields and their order are
// the manual's; status, asserted_by and why are further fields, which the
// manual allows.
type ploverEvent struct {
	ID         string          `json:"id"`
	HasEvent   bool            `json:"has_event"`
	Date       string          `json:"date"`
	EndDate    string          `json:"enddate,omitempty"`
	Actor      []ploverEntity  `json:"actor"`
	Recipient  []ploverEntity  `json:"recipient,omitempty"`
	Event      []string        `json:"event"`
	Mode       []string        `json:"mode,omitempty"`
	Context    []string        `json:"context,omitempty"`
	QuadCode   int             `json:"quad_code"`
	Scale      *float64        `json:"event_scale,omitempty"`
	Loc        *ploverLocation `json:"event_loc,omitempty"`
	Text       []string        `json:"event_text"`
	TextInfo   ploverText      `json:"text_info"`
	Cite       ploverCite      `json:"cite_info"`
	Coder      string          `json:"coder"`
	Status     string          `json:"status"`
	AssertedBy *ploverEntity   `json:"asserted_by,omitempty"`
}

type ploverEntity struct {
	Code         string `json:"code,omitempty"` // ISO 3166-1 alpha-3
	Sector       string `json:"sector,omitempty"`
	Text         string `json:"entity_text"`
	IdentifierID string `json:"identifier_id,omitempty"` // Wikidata
	Office       string `json:"office,omitempty"`
}

type ploverLocation struct {
	Extracted  string   `json:"extracted_place,omitempty"`
	Resolved   string   `json:"resolved_place"`
	Lat        *float64 `json:"lat,omitempty"`
	Lon        *float64 `json:"lon,omitempty"`
	Province   string   `json:"province,omitempty"`
	Country    string   `json:"country_code,omitempty"`
	Resolution int      `json:"resolution,omitempty"` // 1 country ... 5 below a city
}

// ploverText says where the words stand, in code points.
type ploverText struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type ploverCite struct {
	Title       string `json:"title,omitempty"`
	URL         string `json:"url,omitempty"`
	Publication string `json:"publication,omitempty"`
	Language    string `json:"language"`
	Codebook    string `json:"codebook"`
}

// quadOf is the quad of each type, by the manual.
var quadOf = map[string]int{"AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1, "COOPERATE": 2, "AID": 2, "RETREAT": 2,
	"REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "PROTEST": 4, "SANCTION": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4}

// scaleOf is the PLOVER score of each type without a mode.
var scaleOf = map[string]float64{"AGREE": 2.5, "CONSULT": 2.5, "SUPPORT": 5, "CONCEDE": 4.5, "COOPERATE": 9.5, "AID": 10, "RETREAT": 6.5,
	"REQUEST": 0, "ACCUSE": -3, "REJECT": -2, "THREATEN": -3.5, "PROTEST": -5, "SANCTION": -6, "MOBILIZE": -5.5, "COERCE": -7, "ASSAULT": -9}

var resolutionOf = map[onrecord.Maybe]int{"country": 1, "admin1": 2, "district": 3, "town": 4, "exact": 5}

// PLOVER writes the events of r as PLOVER 2.0 JSON Lines. An event must have a
// day there: where its own is not known that of the report stands, and where
// that is not known either the event is left out. It returns how many were.
func PLOVER(w io.Writer, r *onrecord.Report) (left int, err error) {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range r.Events {
		e := &r.Events[i]
		p := ploverEvent{ID: e.ID, HasEvent: true, Date: string(e.Date.From), EndDate: string(e.Date.To), Event: []string{e.Type},
			Mode: e.Mode, Context: e.Context, QuadCode: quadOf[e.Type], Text: []string{e.Trigger.Text},
			TextInfo: ploverText{e.Evidence.Start, e.Evidence.End}, Coder: "onrecord", Status: e.Status,
			Cite: ploverCite{Title: string(r.Title), URL: string(r.Source.URL), Publication: string(r.Publisher), Language: r.Language, Codebook: "PLOVER 2.0"}}
		if p.Date == "" {
			p.Date, p.EndDate = string(r.Published.From), string(r.Published.To)
		}
		if p.Date == "" {
			left++
			continue
		}
		if p.EndDate == p.Date {
			p.EndDate = ""
		}
		if s, ok := scaleOf[e.Type]; ok {
			p.Scale = &s
		}
		p.Actor, p.Recipient = entities(r, e.Actors), entities(r, e.Recipients)
		if e.AssertedBy != "" {
			if who := entities(r, []string{string(e.AssertedBy)}); len(who) == 1 {
				p.AssertedBy = &who[0]
			}
		}
		p.Loc = location(e.Place)
		if err := enc.Encode(p); err != nil {
			return left, err
		}
	}
	return left, nil
}

func entities(r *onrecord.Report, ids []string) []ploverEntity {
	out := []ploverEntity{}
	for _, id := range ids {
		a := r.Actor(id)
		if a == nil {
			continue
		}
		x := ploverEntity{Code: string(a.Country), Sector: string(a.Sector), Text: a.Name, IdentifierID: string(a.Wikidata)}
		if len(a.Roles) > 0 {
			x.Office = a.Roles[0].Title
		}
		out = append(out, x)
	}
	return out
}

func location(p *onrecord.Place) *ploverLocation {
	if p == nil {
		return nil
	}
	l := &ploverLocation{Resolved: p.Name, Lat: p.Lat, Lon: p.Lon, Province: string(p.Admin1), Country: string(p.Country), Resolution: resolutionOf[p.Precision]}
	if p.Words != nil {
		l.Extracted = p.Words.Text
	}
	return l
}
