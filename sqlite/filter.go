package sqlite

import (
	"context"
	"fmt"
	"strings"
)

// Filter says which rows are wanted. Empty fields let all pass.
type Filter struct {
	Text   string // words that the record, or the report, must contain: see [DB.Search]
	Who    string // part of the name of the speaker, actor, claimant, holder or proposer
	Via    string // part of the name of whoever passed the words on
	To     string // part of the name of whoever was told
	Kind   string // a statement's kind, an event's type, a toll's outcome, a position's stance, a response to a proposal
	Outlet string // part of the name of the publisher, or of an agency that the report credits
	From   string // the first day of publication, "2013-01-13"
	Until  string // the last one
	Report string // a report's id
	Limit  int    // at most so many rows; 0 for all
	Offset int    // rows to leave out first
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

// report adds what the filter says of reports, which are p. A report passes a
// span of days if its own days and the span have one in common.
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
		c.add(`p.n IN (SELECT report FROM appearances WHERE outlets LIKE ? ESCAPE '\')`, like(f.Outlet))
	}
}

// record adds what the filter says of records, which are r.
func (c *conditions) record(k *kind, f Filter) {
	if f.Who != "" || f.Via != "" || f.To != "" || f.Text != "" {
		c.add("+r.kind = ?", k.one) // the plus: look among the few found, not through all of a kind
	} else {
		c.add("r.kind = ?", k.one)
	}
	party := func(name string, parts ...string) {
		if name != "" {
			c.add(`r.n IN (SELECT record FROM parties WHERE part IN ('`+strings.Join(parts, "', '")+`') AND folded LIKE ? ESCAPE '\')`, like(name))
		}
	}
	party(f.Who, k.who...)
	party(f.Via, "via")
	party(f.To, "to")
	if f.Kind != "" {
		// A proposal's type is a list: every response it met.
		c.add(`'; ' || r.type || '; ' LIKE '%; ' || ? || '; %' ESCAPE '\'`, strings.Trim(like(f.Kind), "%"))
	}
	if f.Text != "" {
		m := match(f.Text)
		if m == "" {
			c.add("false")
		} else {
			c.add("r.n IN (SELECT rowid FROM records_fts WHERE records_fts MATCH ?)", m)
		}
	}
}

func actorConditions(f Filter) *conditions {
	c := &conditions{}
	for w := range strings.FieldsSeq(f.Text) {
		c.add(`folded LIKE ? ESCAPE '\'`, like(w))
	}
	if f.Kind != "" {
		c.add("type = ?", f.Kind)
	}
	return c
}

func (db *DB) count(ctx context.Context, from string, c *conditions) (n int, err error) {
	err = db.r.QueryRowContext(ctx, "SELECT count(*) FROM "+from+c.where(), c.args...).Scan(&n)
	return n, explain(db.path, err)
}
