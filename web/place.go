package web

import (
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// placed reports whether a record passes a filter by place: it stands at such
// a place or, if its kind has none, its words name one.
func (k *kind) placed(r *onrecord.Report, i int, part string) bool {
	if k.place != nil {
		p := k.place(r, i)
		return p != nil && namesPlace(r, []onrecord.PlaceMention{{Name: p.Name, Country: p.Country}}, part)
	}
	from, to := -1, -1
	for _, m := range k.marks(r, i) {
		if from < 0 || m.span.Start < from {
			from = m.span.Start
		}
		to = max(to, m.span.End)
	}
	var named []onrecord.PlaceMention
	for _, p := range r.Places {
		if p.Start >= from && p.End <= to {
			named = append(named, p)
		}
	}
	return namesPlace(r, named, part)
}

// namesPlace reports whether one of the places has part in its name, or lies
// in the country of that name or code.
func namesPlace(r *onrecord.Report, places []onrecord.PlaceMention, part string) bool {
	want := collate.Fold(part)
	if want == "" {
		return false
	}
	country := ""
	if len(part) == 3 && part == strings.ToUpper(part) {
		country = part
	}
	for _, p := range r.Places {
		if p.Precision == "country" && collate.Fold(p.Name) == want {
			country = string(p.Country)
		}
	}
	for _, p := range places {
		if strings.Contains(collate.Fold(p.Name), want) || country != "" && string(p.Country) == country {
			return true
		}
	}
	return false
}
