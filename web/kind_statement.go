package web

import "github.com/onrecord/onrecord"

var statementKind = &kind{
	name: "statements", label: "Statements", one: "statement", who: "Speaker", via: true,
	about: "Who is said to have said what, through whom and to whom.",
	kinds: []string{onrecord.Direct, onrecord.Mixed, onrecord.Indirect},
	count: func(r *onrecord.Report) int { return len(r.Statements) },
	id:    func(r *onrecord.Report, i int) string { return r.Statements[i].ID },
	columns: []column{
		{name: "speaker", label: "Speaker", value: func(r *onrecord.Report, i int) string {
			s := r.Statements[i]
			if n := nameOf(r, string(s.Speaker)); n != "" {
				return n
			}
			return textOf(s.Source)
		}},
		{name: "content", label: "Said", words: true, value: func(r *onrecord.Report, i int) string { return joinSpans(r.Statements[i].Content) }},
		{name: "cue", label: "Cue", value: func(r *onrecord.Report, i int) string { return textOf(r.Statements[i].Cue) }},
		{name: "kind", label: "Kind", value: func(r *onrecord.Report, i int) string { return r.Statements[i].Kind }},
		{name: "via", label: "Through", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Statements[i].Via) }},
		{name: "to", label: "To", value: func(r *onrecord.Report, i int) string { return namesOf(r, r.Statements[i].To) }},
		{name: "date", label: "Date", value: func(r *onrecord.Report, i int) string {
			return interval(r.Statements[i].Date.From, r.Statements[i].Date.To)
		}},
		{name: "place", value: func(r *onrecord.Report, i int) string { return placeName(r.Statements[i].Place) }},
		{name: "source_words", value: func(r *onrecord.Report, i int) string { return textOf(r.Statements[i].Source) }},
		{name: "act", value: func(r *onrecord.Report, i int) string { return string(r.Statements[i].Act) }},
		{name: "confidence", value: func(r *onrecord.Report, i int) string { return confidence(r.Statements[i].Confidence) }},
		{name: "rule", value: func(r *onrecord.Report, i int) string { return r.Statements[i].Rule }},
	},
	marks: func(r *onrecord.Report, i int) []mark {
		s := &r.Statements[i]
		ms := addMarks(nil, s.Content, "content")
		return addMark(addMark(ms, s.Source, "source"), s.Cue, "cue")
	},
	own: func(r *onrecord.Report, i int) string {
		if r.Statements[i].Speaker != "" {
			return ""
		}
		return textOf(r.Statements[i].Source)
	},
	place:  func(r *onrecord.Report, i int) *onrecord.Place { return r.Statements[i].Place },
	kindOf: func(r *onrecord.Report, i int) string { return r.Statements[i].Kind },
	actors: func(r *onrecord.Report, i int) []string { return ids(r.Statements[i].Speaker) },
	claim:  func(r *onrecord.Report, i int) onrecord.Maybe { return r.Statements[i].Speaker },
	vias:   func(r *onrecord.Report, i int) []string { return r.Statements[i].Via },
}
