package web

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord"
)

// The layers of the reader that are no records: time expressions and place
// names, each with what it was resolved to.
const (
	layerTimes  = "times"
	layerPlaces = "places"
)

// resolved is a time expression or place name with what it means.
type resolved struct {
	span onrecord.Span
	id   string // of its anchor
	note string // what it was resolved to
	text string // the same in few words, for between the lines
	kind string // a word for what it is
}

// layer gives the time expressions or place names of a report.
func layer(r *onrecord.Report, name string) []resolved {
	var out []resolved
	switch name {
	case layerTimes:
		for i, t := range r.Times {
			note := timeWords(string(t.Value))
			out = append(out, resolved{t.Span, fmt.Sprintf("d%d", i+1), note, note, t.Type})
		}
	case layerPlaces:
		for i, p := range r.Places {
			out = append(out, resolved{p.Span, fmt.Sprintf("l%d", i+1), mentionedPlace(p), lies(p), "place"})
		}
	}
	return out
}

func mentionedPlace(p onrecord.PlaceMention) string {
	if p.GeonameID == nil && p.Lat == nil && p.Country == "" {
		return "not resolved"
	}
	return where(p.Name, p.Country, p.Admin1, p.Precision, p.Lat, p.Lon)
}

// lies is a place without where on the map it is.
func lies(p onrecord.PlaceMention) string {
	p.Lat, p.Lon, p.Precision = nil, nil, ""
	return mentionedPlace(p)
}

// where is a place for people: its name, what it lies in and, never without
// how precise they are, its coordinates.
func where(name string, country, admin1, precision onrecord.Maybe, lat, lon *float64) string {
	parts := []string{name}
	for _, m := range []onrecord.Maybe{admin1, country} {
		if m != "" && string(m) != name {
			parts = append(parts, string(m))
		}
	}
	s := strings.Join(parts, ", ")
	if precision != "" && lat != nil && lon != nil {
		s += fmt.Sprintf(" (%.2f, %.2f, to the %s)", *lat, *lon, precision)
	} else if precision != "" {
		s += " (" + string(precision) + ")"
	}
	return s
}

// setting is when and where a record is: the words it was read from.
func setting(k *kind, r *onrecord.Report, i int) []mark {
	var date *onrecord.Span
	switch k {
	case statementKind:
		date = r.Statements[i].Date.Words
	case eventKind:
		date = r.Events[i].Date.Words
	case tollKind:
		date = r.Tolls[i].When.Words
	case proposalKind:
		date = r.Proposals[i].Date.Words
	}
	ms := addMark(nil, date, "date")
	if k.place != nil {
		if p := k.place(r, i); p != nil {
			ms = addMark(ms, p.Words, "place")
		}
	}
	return ms
}

// settingFields say what the words of setting were resolved to.
func settingFields(k *kind, r *onrecord.Report, i int) []cell {
	var out []cell
	for _, m := range setting(k, r, i) {
		if m.role == "date" {
			out = append(out, cell{Label: "Date words", Text: m.span.Text})
		}
	}
	if k.place == nil {
		return out
	}
	if p := k.place(r, i); p != nil {
		text := where(p.Name, p.Country, p.Admin1, p.Precision, p.Lat, p.Lon)
		if w := textOf(p.Words); w != "" && w != p.Name {
			text += ", from the words “" + w + "”"
		}
		if text != p.Name {
			out = append(out, cell{Label: "Resolved to", Text: text})
		}
	}
	return out
}
