package web

import (
	"strings"

	"github.com/onrecord/onrecord"
)

var eventKind = &kind{
	name: "events", label: "Events", one: "event", who: "Actor",
	about: "Who did what to whom, by the sixteen types of PLOVER, and who says so.",
	kinds: strings.Fields("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"),
	count: func(r *onrecord.Report) int { return len(r.Events) },
	id:    func(r *onrecord.Report, i int) string { return r.Events[i].ID },
	columns: []column{
		{name: "actors", label: "Actor", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Events[i].Actors) }},
		{name: "type", label: "Type", value: func(r *onrecord.Report, i int) string { return r.Events[i].Type }},
		{name: "recipients", label: "Recipient", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Events[i].Recipients) }},
		{name: "evidence", label: "Words", words: true, value: func(r *onrecord.Report, i int) string { return r.Events[i].Evidence.Text }},
		{name: "status", label: "Status", value: func(r *onrecord.Report, i int) string { return r.Events[i].Status }},
		{name: "asserted_by", label: "Says who", value: func(r *onrecord.Report, i int) string { return nameOf(r, string(r.Events[i].AssertedBy)) }},
		{name: "date", label: "Date", value: func(r *onrecord.Report, i int) string { return interval(r.Events[i].Date.From, r.Events[i].Date.To) }},
		{name: "place", label: "Place", value: func(r *onrecord.Report, i int) string { return placeName(r.Events[i].Place) }},
		{name: "trigger", value: func(r *onrecord.Report, i int) string { return r.Events[i].Trigger.Text }},
		{name: "mode", value: func(r *onrecord.Report, i int) string { return strings.Join(r.Events[i].Mode, ", ") }},
		{name: "context", value: func(r *onrecord.Report, i int) string { return strings.Join(r.Events[i].Context, ", ") }},
		{name: "confidence", value: func(r *onrecord.Report, i int) string { return confidence(r.Events[i].Confidence) }},
		{name: "rule", value: func(r *onrecord.Report, i int) string { return r.Events[i].Rule }},
	},
	marks: func(r *onrecord.Report, i int) []mark {
		e := &r.Events[i]
		return []mark{{e.Trigger, "trigger"}, {e.Evidence, "evidence"}}
	},
	place:  func(r *onrecord.Report, i int) *onrecord.Place { return r.Events[i].Place },
	kindOf: func(r *onrecord.Report, i int) string { return r.Events[i].Type },
	claim:  func(r *onrecord.Report, i int) onrecord.Maybe { return r.Events[i].AssertedBy },
	actors: func(r *onrecord.Report, i int) []string {
		return append(append([]string(nil), r.Events[i].Actors...), r.Events[i].Recipients...)
	},
}
