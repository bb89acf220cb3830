package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// Ref names a record, or an actor, of a report.
type Ref struct{ Report, Record string }

// Kinds are the names of all kinds of record: statements, events, tolls,
// positions, proposals.
func Kinds() []string {
	var out []string
	for _, k := range kinds {
		out = append(out, k.name)
	}
	return out
}

// Records gives the records of a kind that pass the filter, those of the
// newest report first and those of one report together, and how many there are
// in all.
func (db *DB) Records(ctx context.Context, name string, f Filter) ([]Ref, Total, error) {
	c, err := db.recordChoice(ctx, name, f)
	if err != nil {
		return nil, Total{}, err
	}
	var total Total
	if f.Limit > 0 {
		if total = c.total(); total.N == 0 {
			return nil, total, nil
		}
	} else if c.empty {
		return nil, total, nil
	}
	query, args := c.query(f)
	refs, err := db.refs(ctx, "SELECT p.id, r.id FROM ("+query+") c JOIN records r ON r.n = c.n JOIN reports p ON p.n = r.report ORDER BY c.n DESC", args...)
	return refs, total.all(f, len(refs)), err
}

func (db *DB) recordChoice(ctx context.Context, name string, f Filter) (*choice, error) {
	k := kindNamed(name)
	if k == nil {
		return nil, fmt.Errorf("kind of record %q: %w", name, ErrNotFound)
	}
	return db.chooseRecords(ctx, k, f)
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
	if name == "actors" {
		return db.listActors(ctx, f, start, row)
	}
	c, err := db.recordChoice(ctx, name, f)
	if err != nil {
		return err
	}
	// A list is whole, and so is its total.
	var l List
	if c.found != nil && c.found.whole {
		l.Total = len(c.found.numbers)
	} else if !c.empty && c.known == nil {
		query, args := c.query(Filter{})
		if err := db.r.QueryRowContext(ctx, "SELECT count(*) FROM ("+query+")", args...).Scan(&l.Total); err != nil {
			return explain(db.path, err)
		}
	} else if c.known != nil {
		l.Total = *c.known
	}
	query, args := c.query(f)
	if c.empty {
		query, args = "SELECT 0 AS n WHERE false", nil
	}
	// The rows are chosen first and laid out afterwards, so that the view's
	// columns are made only for what is shown.
	query = "WITH chosen AS MATERIALIZED (" + query + ") SELECT v.* FROM chosen CROSS JOIN " + kindNamed(name).one + "_list v ON v.n = chosen.n ORDER BY chosen.n DESC"
	rows, err := db.r.QueryContext(ctx, query, args...)
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
