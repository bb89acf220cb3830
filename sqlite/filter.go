package sqlite

import (
	"fmt"
	"strings"
)

// Filter says which rows are wanted. Empty fields let all pass.
type Filter struct {
	Text   string   // words that the record, or the report, must contain: see [DB.Search]
	Who    string   // part of the name of the speaker, actor, claimant, holder or proposer
	Names  []string // exactly these names for it, any of them
	Via    string   // part of the name of whoever passed the words on
	To     string   // part of the name of whoever was told
	Kind   string   // a statement's kind, an event's type, a toll's outcome, a position's stance, a response to a proposal
	By     string   // part of the name of who says so: the claimant of an event, toll or position
	Issue  string   // id of an issue that positions are about, [AnyIssue] or [NoIssue]
	Form   string   // a position's kind: deed, offer ..., or [Words]
	Outlet string   // part of the name of the publisher, or of an agency that the report credits
	From   string   // the first day of publication, "2013-01-13"
	Until  string   // the last one
	Place  string   // part of the name of a place, or a country with all that lies in it
	Report string   // a report's id
	Limit  int      // at most so many rows; 0 for all
	Offset int      // rows to leave out first
}

func (f Filter) window() string {
	if f.Limit <= 0 && f.Offset <= 0 {
		return ""
	}
	limit := f.Limit
	if limit <= 0 {
		limit = -1
	}
	return fmt.Sprintf(" LIMIT %d OFFSET %d", limit, max(f.Offset, 0))
}

// conditions is a WHERE clause in the making.
type conditions struct {
	terms []string
	args  []any
}

func (c *conditions) add(term string, args ...any) {
	c.terms = append(c.terms, term)
	c.args = append(c.args, args...)
}

func (c *conditions) where() string {
	if len(c.terms) == 0 {
		return ""
	}
	return " WHERE " + strings.Join(c.terms, " AND ")
}

// report adds what the filter says of reports, which are p, for the search
// over reports and records at once. A report passes a span of days if its own
// days and the span have one in common.
func (c *conditions) report(f Filter) {
	if f.Report != "" {
		c.add("p.id = ?", f.Report)
	}
	if f.From != "" {
		c.add("p.published_to >= ?", f.From)
	}
	if f.Until != "" {
		c.add("p.published_from <= ?", f.Until)
	}
	if f.Outlet != "" {
		c.add(`p.n IN (SELECT report FROM appearances WHERE outlets IN (SELECT outlets FROM outlets WHERE outlets LIKE ? ESCAPE '\'))`, like(f.Outlet))
	}
}

// Total is how many rows pass a filter.
type Total struct {
	N    int
	More bool // there are more than N: counting all would take too long
}

// Up to where rows are counted that no total is kept for.
var (
	mostCounted = 5000
	mostWalked  = 1000 // where many are looked at for each that passes
)

// all is the total when rows of them were given out: if that is all of them,
// they are counted.
func (t Total) all(f Filter, rows int) Total {
	if f.Limit <= 0 || t.More && rows < f.Limit && rows > 0 {
		return Total{N: max(f.Offset, 0) + rows}
	}
	return t
}
