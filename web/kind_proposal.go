package web

import (
	"strings"

	"github.com/onrecord/onrecord"
)

var proposalKind = &kind{
	name: "proposals", label: "Proposals", one: "proposal", who: "Proposer or party",
	about: "Plans, agreements and drafts, and how each party met them.",
	kinds: []string{"accepts", "rejects", "supports", "criticises", "reserves", "vetoes", "not-implemented"},
	count: func(r *onrecord.Report) int { return len(r.Proposals) },
	id:    func(r *onrecord.Report, i int) string { return r.Proposals[i].ID },
	columns: []column{
		{name: "name", label: "Proposal", words: true, value: func(r *onrecord.Report, i int) string { return r.Proposals[i].Name }},
		{name: "by", label: "By", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Proposals[i].By) }},
		{name: "responses", label: "Responses", value: func(r *onrecord.Report, i int) string {
			var out []string
			for _, a := range r.Proposals[i].Responses {
				party := nameOf(r, string(a.Party))
				if party == "" {
					party = noParty
				}
				out = append(out, party+": "+a.Response)
			}
			return strings.Join(out, "; ")
		}},
		{name: "terms", label: "Terms", value: func(r *onrecord.Report, i int) string { return joinSpans(r.Proposals[i].Terms) }},
		{name: "date", label: "Date", value: func(r *onrecord.Report, i int) string {
			return interval(r.Proposals[i].Date.From, r.Proposals[i].Date.To)
		}},
		{name: "mentions", value: func(r *onrecord.Report, i int) string { return joinSpans(r.Proposals[i].Mentions) }},
		{name: "rule", value: func(r *onrecord.Report, i int) string { return r.Proposals[i].Rule }},
	},
	marks: func(r *onrecord.Report, i int) []mark {
		p := &r.Proposals[i]
		ms := addMarks(addMarks(nil, p.Mentions, "mention"), p.Terms, "term")
		for _, a := range p.Responses {
			ms = append(ms, mark{a.Evidence, "response"})
		}
		return ms
	},
	kindOf: func(r *onrecord.Report, i int) string {
		var out []string
		for _, a := range r.Proposals[i].Responses {
			out = append(out, a.Response)
		}
		return strings.Join(out, ", ")
	},
	actors: func(r *onrecord.Report, i int) []string {
		out := append([]string(nil), r.Proposals[i].By...)
		for _, a := range r.Proposals[i].Responses {
			out = append(out, ids(a.Party)...)
		}
		return out
	},
}
