package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
)

// entry is a record in the words of a person: who, what, and the exact words.
type entry struct {
	report *onrecord.Report
	kind   string // statement, event ...
	id     string
	rule   string
	line   string // who said, did, claims or holds what
	spans  []part // its words and what they are in it, the main ones first
	quote  string // the main words
}

// part is a stretch of text in a record.
type part struct {
	role string
	onrecord.Span
}

func parts(role string, ss ...onrecord.Span) []part {
	var out []part
	for _, s := range ss {
		out = append(out, part{role, s})
	}
	return out
}

func maybePart(role string, s *onrecord.Span) []part {
	if s == nil {
		return nil
	}
	return []part{{role, *s}}
}

// entries are all records of a report, in the order of the text.
func entries(r *onrecord.Report) []entry {
	var out []entry
	for i := range r.Statements {
		out = append(out, statementEntry(r, &r.Statements[i]))
	}
	for i := range r.Events {
		out = append(out, eventEntry(r, &r.Events[i]))
	}
	for i := range r.Tolls {
		out = append(out, tollEntry(r, &r.Tolls[i]))
	}
	for i := range r.Positions {
		out = append(out, positionEntry(r, &r.Positions[i]))
	}
	for i := range r.Proposals {
		out = append(out, proposalEntry(r, &r.Proposals[i]))
	}
	slices.SortStableFunc(out, func(a, b entry) int { return a.spans[0].Start - b.spans[0].Start })
	return out
}

// entryOf is the record of r with this id, or the beginning of one, or this
// number in the order of the text.
func entryOf(r *onrecord.Report, id string) entry {
	n, _ := strconv.Atoi(id)
	for i, e := range entries(r) {
		if e.id == id || n == i+1 || len(id) >= 4 && strings.HasPrefix(e.id, id) {
			return e
		}
	}
	return entry{report: r}
}

func nameOf(r *onrecord.Report, id onrecord.Maybe) string {
	if a := r.Actor(string(id)); a != nil {
		return a.Name
	}
	return ""
}

func namesOf(r *onrecord.Report, ids []string) string {
	var out []string
	for _, id := range ids {
		if n := nameOf(r, onrecord.Maybe(id)); n != "" {
			out = append(out, n)
		}
	}
	return strings.Join(out, ", ")
}

// according is who says so, where that is not the report itself.
func according(r *onrecord.Report, by onrecord.Maybe) string {
	if n := nameOf(r, by); n != "" {
		return ", according to " + n
	}
	return ""
}

func (e entry) finish() entry {
	var main []string
	for _, s := range e.spans {
		if s.role == e.spans[0].role {
			main = append(main, strings.Join(strings.Fields(s.Text), " "))
		}
	}
	e.quote = strings.Join(main, " … ")
	return e
}

func statementEntry(r *onrecord.Report, s *onrecord.Statement) entry {
	who := nameOf(r, s.Speaker)
	if who == "" && s.Source != nil {
		who = strings.Join(strings.Fields(s.Source.Text), " ")
	}
	if who == "" {
		who = "somebody"
	}
	line := who + " " + statementVerbs[s.Kind]
	if to := namesOf(r, s.To); to != "" {
		line += " to " + to
	}
	if via := namesOf(r, s.Via); via != "" {
		line += ", through " + via
	}
	e := entry{report: r, kind: "statement", id: s.ID, rule: s.Rule, line: line, spans: parts("content", s.Content...)}
	e.spans = append(append(e.spans, maybePart("cue", s.Cue)...), maybePart("source", s.Source)...)
	return e.finish()
}

func eventEntry(r *onrecord.Report, x *onrecord.Event) entry {
	line := x.Type
	if len(x.Mode) > 0 {
		line += " (" + strings.Join(x.Mode, ", ") + ")"
	}
	if n := namesOf(r, x.Actors); n != "" {
		line += " by " + n
	}
	if n := namesOf(r, x.Recipients); n != "" {
		line += ", towards " + n
	}
	if x.Status != onrecord.Happened {
		line += ", " + x.Status
	}
	e := entry{report: r, kind: "event", id: x.ID, rule: x.Rule, line: line + according(r, x.AssertedBy), spans: parts("evidence", x.Evidence)}
	e.spans = append(e.spans, part{"trigger", x.Trigger})
	return e.finish()
}

func tollEntry(r *onrecord.Report, x *onrecord.Toll) entry {
	by := according(r, x.AssertedBy)
	if n := namesOf(r, x.With); n != "" && by != "" {
		by += " and " + n
	}
	line := x.Figure() + " " + x.Outcome
	if x.Place != nil {
		line += " in " + x.Place.Name
	}
	e := entry{report: r, kind: "toll", id: x.ID, rule: x.Rule, line: line + by, spans: parts("evidence", x.Evidence)}
	e.spans = append(append(e.spans, part{"count", x.CountSpan}), maybePart("cause", x.Cause)...)
	return e.finish()
}

func positionEntry(r *onrecord.Report, x *onrecord.Position) entry {
	line := fmt.Sprintf("%s %s: %s", nameOf(r, onrecord.Maybe(x.Holder)), stanceVerbs[x.Stance], strings.Join(strings.Fields(x.Target.Text), " "))
	if string(x.AssertedBy) != x.Holder {
		line += according(r, x.AssertedBy)
	}
	e := entry{report: r, kind: "position", id: x.ID, rule: x.Rule, line: line, spans: parts("evidence", x.Evidence...)}
	e.spans = append(append(e.spans, part{"target", x.Target}), maybePart("condition", x.Condition)...)
	return e.finish()
}

func proposalEntry(r *onrecord.Report, x *onrecord.Proposal) entry {
	line := x.Name
	if n := namesOf(r, x.By); n != "" {
		line += ", put forward by " + n
	}
	e := entry{report: r, kind: "proposal", id: x.ID, rule: x.Rule, line: line, spans: parts("mention", x.Mentions...)}
	for _, a := range x.Responses {
		who := nameOf(r, a.Party)
		if who == "" {
			who = "somebody"
		}
		e.line += "; " + who + " " + a.Response
		e.spans = append(e.spans, part{"answer", a.Evidence})
	}
	e.spans = append(e.spans, parts("term", x.Terms...)...)
	e = e.finish()
	if len(x.Responses) > 0 { // the answers say more than the plan's name
		var words []string
		for _, a := range x.Responses {
			words = append(words, strings.Join(strings.Fields(a.Evidence.Text), " "))
		}
		e.quote = strings.Join(slices.Compact(words), " … ")
	}
	return e
}
