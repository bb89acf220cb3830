package web

import (
	"github.com/onrecord/onrecord"
)

var tollKind = &kind{
	name: "tolls", label: "Tolls", one: "toll", who: "Claimant", via: true,
	about: "How many people were harmed, each figure as one claimant gives it. Nothing is added up, averaged or overwritten.",
	kinds: []string{"killed", "wounded", "missing", "detained", "displaced", "casualties"},
	count: func(r *onrecord.Report) int { return len(r.Tolls) },
	id:    func(r *onrecord.Report, i int) string { return r.Tolls[i].ID },
	columns: []column{
		{name: "count", label: "Count", value: func(r *onrecord.Report, i int) string { return r.Tolls[i].CountSpan.Text },
			show: func(r *onrecord.Report, i int) string { return r.Tolls[i].Figure() }},
		{name: "outcome", label: "Outcome", value: func(r *onrecord.Report, i int) string { return r.Tolls[i].Outcome }},
		{name: "victims", label: "Who", value: func(r *onrecord.Report, i int) string { return string(r.Tolls[i].Victims) }},
		{name: "evidence", label: "Words", words: true, value: func(r *onrecord.Report, i int) string { return r.Tolls[i].Evidence.Text }},
		{name: "asserted_by", label: "Claimant", value: func(r *onrecord.Report, i int) string { return namesOf(r, claimants(&r.Tolls[i])) }},
		{name: "via", label: "Through", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Tolls[i].Via) }},
		{name: "when", label: "When", value: func(r *onrecord.Report, i int) string { return interval(r.Tolls[i].When.From, r.Tolls[i].When.To) }},
		{name: "place", label: "Place", value: func(r *onrecord.Report, i int) string { return placeName(r.Tolls[i].Place) }},
		{name: "status", label: "Status", value: func(r *onrecord.Report, i int) string { return r.Tolls[i].Status }},
		{name: "qualifier", value: func(r *onrecord.Report, i int) string { return r.Tolls[i].Qualifier }},
		{name: "low", value: func(r *onrecord.Report, i int) string { return number(r.Tolls[i].Low) }},
		{name: "high", value: func(r *onrecord.Report, i int) string { return number(r.Tolls[i].High) }},
		{name: "class", value: func(r *onrecord.Report, i int) string { return string(r.Tolls[i].Class) }},
		{name: "when_kind", value: func(r *onrecord.Report, i int) string { return r.Tolls[i].When.Kind }},
		{name: "part_of", value: func(r *onrecord.Report, i int) string { return string(r.Tolls[i].PartOf) }},
		{name: "by", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Tolls[i].By) }},
		{name: "confidence", value: func(r *onrecord.Report, i int) string { return confidence(r.Tolls[i].Confidence) }},
		{name: "rule", value: func(r *onrecord.Report, i int) string { return r.Tolls[i].Rule }},
	},
	marks: func(r *onrecord.Report, i int) []mark {
		t := &r.Tolls[i]
		return addMark([]mark{{t.CountSpan, "count"}, {t.Evidence, "evidence"}}, t.Cause, "cause")
	},
	place:  func(r *onrecord.Report, i int) *onrecord.Place { return r.Tolls[i].Place },
	kindOf: func(r *onrecord.Report, i int) string { return r.Tolls[i].Outcome },
	actors: func(r *onrecord.Report, i int) []string { return claimants(&r.Tolls[i]) },
	claim:  func(r *onrecord.Report, i int) onrecord.Maybe { return r.Tolls[i].AssertedBy },
	vias:   func(r *onrecord.Report, i int) []string { return r.Tolls[i].Via },
}

// claimants are all who give the figure of t.
func claimants(t *onrecord.Toll) []string { return append(ids(t.AssertedBy), t.With...) }

// claimants are all who say what record i of r says.
func (k *kind) claimants(r *onrecord.Report, i int) []string {
	if k.name == "tolls" {
		return claimants(&r.Tolls[i])
	}
	return ids(k.claim(r, i))
}
