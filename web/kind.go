package web

import (
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
)

// kind describes a kind of record to lists, exports and the reader.
type kind struct {
	name  string // "statements": in addresses, the API and the report object
	label string // "Statements"
	one   string // "statement": also the class of its marks
	about string // a sentence for people
	kinds []string
	who   string // what Filter.Actor means here: "Speaker"
	via   bool   // whether Filter.Via means something

	count   func(r *onrecord.Report) int
	id      func(r *onrecord.Report, i int) string
	columns []column
	marks   func(r *onrecord.Report, i int) []mark
	kindOf  func(r *onrecord.Report, i int) string
	actors  func(r *onrecord.Report, i int) []string // ids that Filter.Actor looks at
	vias    func(r *onrecord.Report, i int) []string
	place   func(r *onrecord.Report, i int) *onrecord.Place // nil for a kind without a place of its own
	own     func(r *onrecord.Report, i int) string          // the report's words for an actor it does not name
	claim   func(r *onrecord.Report, i int) onrecord.Maybe  // who says so; nil where no one can be asked
}

// column is a field of a record: its name in exports, its heading in lists (""
// to leave it to exports) and its value.
type column struct {
	name, label string
	value       func(r *onrecord.Report, i int) string
	show        func(r *onrecord.Report, i int) string // what pages show for the value, nil for the value
	words       bool                                   // the report's own words, linked to their place
	link        func(r *onrecord.Report, i int) string // address that the value leads to, nil for none
}

// mark is a stretch of text that belongs to a record, and what it is in it.
type mark struct {
	span onrecord.Span
	role string // "content", "cue", "source" ...
}

// kinds are all kinds of record, in the order of the pages.
var kinds = []*kind{statementKind, eventKind, tollKind, positionKind, proposalKind}

func kindNamed(name string) *kind {
	for _, k := range kinds {
		if k.name == name {
			return k
		}
	}
	return nil
}

// find gives the kind and index of a record of a report.
func find(r *onrecord.Report, record string) (*kind, int, bool) {
	for _, k := range kinds {
		for i := range k.count(r) {
			if k.id(r, i) == record {
				return k, i, true
			}
		}
	}
	return nil, 0, false
}

// index gives the number of a record among those of its kind in r, -1 if it is
// not there.
func (k *kind) index(r *onrecord.Report, id string) int {
	for i := range k.count(r) {
		if k.id(r, i) == id {
			return i
		}
	}
	return -1
}

// start is where the record begins in the text, in code points.
func (k *kind) start(r *onrecord.Report, i int) int {
	at := -1
	for _, m := range k.marks(r, i) {
		if at < 0 || m.span.Start < at {
			at = m.span.Start
		}
	}
	return max(at, 0)
}

// evidence is the words of the record in the order of the text.
func (k *kind) evidence(r *onrecord.Report, i int) string {
	for _, c := range k.columns {
		if c.words {
			return c.value(r, i)
		}
	}
	return ""
}

// passes reports whether a record passes the parts of the filter that are
// about records.
func (k *kind) passes(r *onrecord.Report, i int, f Filter) bool {
	if f.Kind != "" && !strings.EqualFold(k.kindOf(r, i), f.Kind) && !slices.ContainsFunc(strings.Split(k.kindOf(r, i), ", "), func(s string) bool { return strings.EqualFold(s, f.Kind) }) {
		return false
	}
	if f.Actor != "" && !anyName(r, k.actors(r, i), f.Actor) && !(k.own != nil && containsWords(k.own(r, i), f.Actor)) {
		return false
	}
	if f.Names != nil && !slices.ContainsFunc(k.actors(r, i), func(id string) bool { return slices.Contains(f.Names, nameOf(r, id)) }) {
		return false
	}
	if f.By != "" && (k.claim == nil || !anyName(r, k.claimants(r, i), f.By)) {
		return false
	}
	if (f.Issue != "" || f.Form != "") && (k != positionKind || !passesPosition(&r.Positions[i], f)) {
		return false
	}
	if f.Place != "" && !k.placed(r, i, f.Place) {
		return false
	}
	if f.Via != "" && (k.vias == nil || !anyName(r, k.vias(r, i), f.Via)) {
		return false
	}
	if f.Text != "" {
		words := ""
		for _, m := range k.marks(r, i) {
			words += m.span.Text + " "
		}
		return containsWords(words, f.Text)
	}
	return true
}

func anyName(r *onrecord.Report, ids []string, part string) bool {
	for _, id := range ids {
		if a := r.Actor(id); a != nil && strings.Contains(strings.ToLower(a.Name), strings.ToLower(part)) {
			return true
		}
	}
	return false
}

// containsWords reports whether all words of query stand in s, in any case.
func containsWords(s, query string) bool {
	s = strings.ToLower(s)
	for w := range strings.FieldsSeq(strings.ToLower(query)) {
		if !strings.Contains(s, strings.Trim(w, `"`)) {
			return false
		}
	}
	return true
}

// Small helpers for the tables of columns.

func nameOf(r *onrecord.Report, id string) string {
	if a := r.Actor(id); a != nil {
		return a.Name
	}
	return ""
}

func namesOf(r *onrecord.Report, ids []string) string {
	var out []string
	for _, id := range ids {
		if n := nameOf(r, id); n != "" {
			out = append(out, n)
		}
	}
	return strings.Join(out, ", ")
}

func textOf(s *onrecord.Span) string {
	if s == nil {
		return ""
	}
	return s.Text
}

func joinSpans(ss []onrecord.Span) string {
	var out []string
	for _, s := range ss {
		out = append(out, s.Text)
	}
	return strings.Join(out, " … ")
}

func interval(from, to onrecord.Maybe) string {
	switch {
	case from == to:
		return string(from)
	case from == "":
		return "until " + string(to)
	case to == "":
		return "since " + string(from)
	}
	return string(from) + " to " + string(to)
}

func placeName(p *onrecord.Place) string {
	if p == nil {
		return ""
	}
	return p.Name
}

func number(n *int64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatInt(*n, 10)
}

func confidence(c float64) string { return strconv.FormatFloat(c, 'f', 2, 64) }

func addMark(ms []mark, s *onrecord.Span, role string) []mark {
	if s != nil {
		ms = append(ms, mark{*s, role})
	}
	return ms
}

func addMarks(ms []mark, ss []onrecord.Span, role string) []mark {
	for _, s := range ss {
		ms = append(ms, mark{s, role})
	}
	return ms
}

func ids(list ...onrecord.Maybe) []string {
	var out []string
	for _, m := range list {
		if m != "" {
			out = append(out, string(m))
		}
	}
	return out
}
