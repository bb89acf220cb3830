package web

import (
	"net/url"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// wordsOf is the address of a record's words.
func wordsOf(report, record string) string {
	return "/reports/" + url.PathEscape(report) + "?record=" + url.QueryEscape(record) + "#" + url.PathEscape(record)
}

func secondHand(p *collate.Point) bool { return p.Asserter != "" && p.Asserter != p.Holder }

// before gives, of the last dated day before p, the first entry of the holder's
// own with each stance.
func before(l *collate.Line, p *collate.Point) []*collate.Point {
	var out []*collate.Point
	for i := range l.Own {
		q := &l.Own[i]
		switch {
		case q.Date == "" || q.Date >= p.Date:
			continue
		case len(out) > 0 && out[0].Date < q.Date:
			out = out[:0]
		}
		if !slices.ContainsFunc(out, func(o *collate.Point) bool { return o.Stance() == q.Stance() }) {
			out = append(out, q)
		}
	}
	return out
}

// stanceBefore says what the holder's stance was before p: "on 2031-04-02
// against".
func stanceBefore(l *collate.Line, p *collate.Point) string {
	var day string
	var stances []string
	for _, q := range before(l, p) {
		day = q.Date
		stances = append(stances, stanceWords[q.Stance()])
	}
	return "on " + day + " " + strings.Join(stances, " and ")
}

// stanceWords are the stances as they stand in a sentence.
var stanceWords = map[string]string{onrecord.For: "for", onrecord.Against: "against", onrecord.Conditional: "on a condition", onrecord.Neutral: "neutral"}

// said is a position in a sentence: who, with what stance, according to whom.
func said(p *collate.Point, name string) string {
	pos := &p.Position
	var b strings.Builder
	b.WriteString(name)
	if p.Person != "" {
		b.WriteString(" (" + p.Person + ")")
	}
	b.WriteString(" " + stanceSaid(p) + " “" + shorten(pos.Target.Text, 100) + "”")
	if pos.Condition != nil {
		b.WriteString(", " + shorten(pos.Condition.Text, 80))
	}
	switch {
	case secondHand(p):
		b.WriteString(", according to " + p.Says)
	case p.Asserter == "":
		b.WriteString(", according to the report")
	}
	return b.String()
}

// stanceSaid is the stance in words, and that on the proposition where it
// differs.
func stanceSaid(p *collate.Point) string {
	pos := &p.Position
	s := stanceWords[pos.Stance]
	if pos.Change != "" {
		s = changeSaid[pos.Change]
	} else if pos.IssueStance != "" {
		s += " (so " + stanceWords[string(pos.IssueStance)] + " the proposition)"
	}
	if pos.Kind == "deed" {
		s += " by a deed"
	}
	return s
}
