package web

import (
	"net/url"

	"github.com/onrecord/onrecord"
)

// positionForms are the kinds of position: words of attitude, and what counts
// as well.
var positionForms = []string{formWords, "deed", "offer", "alternative", "concession"}

// formWords is the form of a position without a kind of its own.
const formWords = "words"

// anyIssue and noIssue are values of [Filter.Issue] beside ids.
const (
	anyIssue = "*"
	noIssue  = "-"
)

// passesPosition looks at the parts of the filter that only positions have.
func passesPosition(p *onrecord.Position, f Filter) bool {
	if f.Form != "" && f.Form != string(p.Kind) && (f.Form != formWords || p.Kind != "") {
		return false
	}
	switch f.Issue {
	case "", string(p.Issue):
		return true
	case anyIssue:
		return p.Issue != ""
	case noIssue:
		return p.Issue == ""
	}
	return false
}

// stanceOf is the stance on the issue's proposition, or on the target where
// that is the same.
func stanceOf(p *onrecord.Position) string {
	if p.IssueStance != "" {
		return string(p.IssueStance)
	}
	return p.Stance
}

// issueLink leads to the timeline of the position's issue, to its mark there.
func issueLink(p *onrecord.Position) string {
	if p.Issue == "" {
		return ""
	}
	return "/issues/" + url.PathEscape(string(p.Issue)) + "#m-" + p.ID
}

var positionKind = &kind{
	name: "positions", label: "Positions", one: "position", who: "Holder",
	about: "What a party is for or against, and who says so of it.",
	kinds: []string{onrecord.For, onrecord.Against, onrecord.Conditional, onrecord.Neutral},
	count: func(r *onrecord.Report) int { return len(r.Positions) },
	id:    func(r *onrecord.Report, i int) string { return r.Positions[i].ID },
	columns: []column{
		{name: "holder", label: "Holder", value: func(r *onrecord.Report, i int) string { return nameOf(r, r.Positions[i].Holder) }},
		{name: "speaks_for", label: "Speaks for", value: func(r *onrecord.Report, i int) string { return nameOf(r, string(r.Positions[i].SpeaksFor)) }},
		{name: "stance", label: "Stance", value: func(r *onrecord.Report, i int) string { return r.Positions[i].Stance }},
		{name: "target", label: "About", words: true, value: func(r *onrecord.Report, i int) string { return r.Positions[i].Target.Text }},
		{name: "condition", label: "Condition", value: func(r *onrecord.Report, i int) string { return textOf(r.Positions[i].Condition) }},
		{name: "asserted_by", label: "Says who", value: func(r *onrecord.Report, i int) string { return nameOf(r, string(r.Positions[i].AssertedBy)) }},
		{name: "change", label: "Change", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].Change) }},
		{name: "issue", label: "Issue", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].Issue) },
			link: func(r *onrecord.Report, i int) string { return issueLink(&r.Positions[i]) }},
		{name: "issue_stance", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].IssueStance) }},
		{name: "kind", value: func(r *onrecord.Report, i int) string { return string(r.Positions[i].Kind) }},
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
	actors: func(r *onrecord.Report, i int) []string {
		return append(ids(r.Positions[i].SpeaksFor), r.Positions[i].Holder)
	},
}
