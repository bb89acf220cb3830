package web

import "github.com/onrecord/onrecord"

var positionKind = &kind{
	name: "positions", label: "Positions", one: "position", who: "Holder",
	about: "What a party is for or against, and who says so of it.",
	kinds: []string{onrecord.For, onrecord.Against, onrecord.Conditional, onrecord.Neutral},
	count: func(r *onrecord.Report) int { return len(r.Positions) },
	id:    func(r *onrecord.Report, i int) string { return r.Positions[i].ID },
	columns: []column{
		{name: "holder", label: "Holder", value: func(r *onrecord.Report, i int) string { return nameOf(r, r.Positions[i].Holder) }},
		{name: "stance", label: "Stance", value: func(r *onrecord.Report, i int) string { return r.Positions[i].Stance }},
		{name: "target", label: "About", words: true, value: func(r *onrecord.Report, i int) string { return r.Positions[i].Target.Text }},
		{name: "condition", label: "Condition", value: func(r *onrecord.Report, i int) string { return textOf(r.Positions[i].Condition) }},
		{name: "asserted_by", label: "Says who", value: func(r *onrecord.Report, i int) string { return nameOf(r, string(r.Positions[i].AssertedBy)) }},
		{name: "change", label: "Change", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].Change) }},
		{name: "issue", label: "Issue", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].Issue) }},
		{name: "evidence", value: func(r *onrecord.Report, i int) string { return joinSpans(r.Positions[i].Evidence) }},
		{name: "statement", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].Statement) }},
		{name: "confidence", value: func(r *onrecord.Report, i int) string { return confidence(r.Positions[i].Confidence) }},
		{name: "rule", value: func(r *onrecord.Report, i int) string { return r.Positions[i].Rule }},
	},
	marks: func(r *onrecord.Report, i int) []mark {
		p := &r.Positions[i]
		return addMark(append(addMarks(nil, p.Evidence, "evidence"), mark{p.Target, "target"}), p.Condition, "condition")
	},
	kindOf: func(r *onrecord.Report, i int) string { return r.Positions[i].Stance },
	claim:  func(r *onrecord.Report, i int) onrecord.Maybe { return r.Positions[i].AssertedBy },
	actors: func(r *onrecord.Report, i int) []string { return []string{r.Positions[i].Holder} },
}
