package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Ref names a record, or an actor, of a report.
type Ref struct{ Report, Record string }

// The order of lists of records: those of the newest report first, those of
// one report together and in the order of its text.
const recordOrder = " ORDER BY p.published_from DESC NULLS LAST, p.path, p.n, r.start, r.n"

// Kinds are the names of all kinds of record: statements, events, tolls,
// positions, proposals.
func Kinds() []string {
	var out []string
	for _, k := range kinds {
		out = append(out, k.name)
	}
	return out
}

// Records gives the records of a kind that pass the filter, and how many there
// are in all.
func (db *DB) Records(ctx context.Context, name string, f Filter) ([]Ref, int, error) {
	_, c, err := recordConditions(name, f)
	if err != nil {
		return nil, 0, err
	}
	from, counted := recordSource(f)
	total, err := db.count(ctx, counted, c)
	if err != nil || total == 0 {
		return nil, 0, err
	}
	refs, err := db.refs(ctx, "SELECT p.id, r.id FROM "+from+c.where()+recordOrder+f.window(), c.args...)
	return refs, total, err
}

// recordSource gives what records are chosen from and what they are counted
// in. Where the filter lets most of a kind pass, the reports are walked in the
// order of the list, so that its first rows come without sorting the others;
// a CROSS JOIN is SQLite's way of saying so.
func recordSource(f Filter) (from, counted string) {
	from = "records r JOIN reports p ON p.n = r.report"
	counted = from
	if f.Report == "" && f.From == "" && f.Until == "" && f.Outlet == "" {
		counted = "records r"
	}
	if f.Who == "" && f.Via == "" && f.To == "" && f.Text == "" && f.Report == "" {
		from = "reports p CROSS JOIN records r ON r.report = p.n"
	}
	return from, counted
}

func recordConditions(name string, f Filter) (*kind, *conditions, error) {
	k := kindNamed(name)
	if k == nil {
		return nil, nil, fmt.Errorf("kind of record %q: %w", name, ErrNotFound)
	}
	c := &conditions{}
	c.record(k, f)
	c.report(f)
	return k, c, nil
}

func (db *DB) refs(ctx context.Context, query string, args ...any) ([]Ref, error) {
	rows, err := db.r.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []Ref
	for rows.Next() {
		var ref Ref
		if err := rows.Scan(&ref.Report, &ref.Record); err != nil {
			return nil, explain(db.path, err)
		}
		out = append(out, ref)
	}
	return out, explain(db.path, rows.Err())
}

// Locate finds the report that a record stands in.
func (db *DB) Locate(ctx context.Context, record string) (Ref, error) {
	ref := Ref{Record: record}
	err := db.r.QueryRowContext(ctx, "SELECT p.id FROM records r JOIN reports p ON p.n = r.report WHERE r.id = ?", record).Scan(&ref.Report)
	if errors.Is(err, sql.ErrNoRows) {
		return ref, fmt.Errorf("record %s: %w", record, ErrNotFound)
	}
	return ref, explain(db.path, err)
}

// List is a list being read: its columns, and how many rows pass the filter,
// whatever its limit.
type List struct {
	Columns []string
	Total   int
}

// List reads the rows of a kind of record, or of "actors", that pass the
// filter. It calls start once and row for each of them; values are nil, int64,
// float64 or string, in the order of the columns, and good until row returns.
// The columns are those of the view (statement_list ...), id first.
func (db *DB) List(ctx context.Context, name string, f Filter, start func(List) error, row func([]any) error) error {
	var l List
	var err error
	var query string
	var c *conditions
	if name == "actors" {
		c = actorConditions(f)
		if _, l.Total, err = db.Actors(ctx, Filter{Text: f.Text, Kind: f.Kind, Limit: 1}); err != nil {
			return err
		}
		query = "SELECT name, type, country, sector, roles, reports, statements, first_seen, last_seen FROM actor_list WHERE (name, type) IN (SELECT name, type FROM actors" +
			c.where() + ") ORDER BY statements DESC, reports DESC, name" + f.window()
	} else {
		var k *kind
		if k, c, err = recordConditions(name, f); err != nil {
			return err
		}
		const from = "records r JOIN reports p ON p.n = r.report"
		if l.Total, err = db.count(ctx, from, c); err != nil {
			return err
		}
		// The rows are chosen first and laid out afterwards, so that the
		// view's columns are made only for what is shown.
		query = "WITH chosen AS MATERIALIZED (SELECT r.n, row_number() OVER (" + recordOrder + ") AS place FROM " + from + c.where() +
			" ORDER BY place" + f.window() + ") SELECT v.* FROM chosen JOIN " + k.one + "_list v ON v.n = chosen.n ORDER BY place"
	}
	rows, err := db.r.QueryContext(ctx, query, c.args...)
	if err != nil {
		return explain(db.path, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		return explain(db.path, err)
	}
	skip := 0
	if columns[0] == "n" {
		skip = 1 // the row number means nothing outside the file
	}
	l.Columns = columns[skip:]
	if err := start(l); err != nil {
		return err
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return explain(db.path, err)
		}
		if err := row(values[skip:]); err != nil {
			return err
		}
	}
	return explain(db.path, rows.Err())
}
