package sqlite

import (
	"context"

	"github.com/onrecord/onrecord/collate"
)

// Count is a value and how often it occurs.
type Count struct {
	Name string
	N    int
}

// Problem is an input that could not be read, and why.
type Problem struct{ Where, Why string }

// Overview sums the record up.
type Overview struct {
	Reports  int
	From     string // of the earliest dated report
	To       string
	Undated  int
	Kinds    []Count // records of each kind
	Outlets  []Count
	Speakers []collate.Known // those with most statements
	Problems []Problem       // of the last run
}

// Overview sums the record up, from totals that are kept.
func (db *DB) Overview(ctx context.Context) (*Overview, error) {
	o := &Overview{}
	const day = "WHERE n >= 1 << 45" // dated: see number.go
	err := db.r.QueryRowContext(ctx, `SELECT coalesce(sum(total), 0), coalesce(sum(total) FILTER (WHERE month = ''), 0),
		coalesce((SELECT published_from FROM reports `+day+` ORDER BY n LIMIT 1), ''),
		max(coalesce((SELECT published_to FROM reports `+day+` ORDER BY n DESC LIMIT 1), ''),
			coalesce((SELECT max(published_to) FROM reports INDEXED BY reports_wide WHERE published_to IS NOT published_from), ''))
		FROM months WHERE kind = 'report'`).Scan(&o.Reports, &o.Undated, &o.From, &o.To)
	if err != nil {
		return nil, explain(db.path, err)
	}
	totals := map[string]int{}
	if err := db.pairs(ctx, "SELECT kind, sum(total) FROM months GROUP BY kind", func(kind string, n int) { totals[kind] = n }); err != nil {
		return nil, err
	}
	for _, k := range kinds {
		o.Kinds = append(o.Kinds, Count{k.name, totals[k.one]})
	}
	if err := db.pairs(ctx, "SELECT publisher, sum(reports) FROM outlets WHERE publisher <> '' AND reports > 0 GROUP BY 1 ORDER BY 2 DESC, 1", func(name string, n int) {
		o.Outlets = append(o.Outlets, Count{name, n})
	}); err != nil {
		return nil, err
	}
	speakers, _, err := db.Actors(ctx, Filter{Limit: 10})
	if err != nil {
		return nil, err
	}
	for _, a := range speakers {
		if a.Statements > 0 {
			o.Speakers = append(o.Speakers, a)
		}
	}
	rows, err := db.r.QueryContext(ctx, "SELECT place, why FROM read_log WHERE outcome = 'unreadable' AND run = (SELECT max(n) FROM runs) ORDER BY n LIMIT 1000")
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var p Problem
		if err := rows.Scan(&p.Where, &p.Why); err != nil {
			return nil, explain(db.path, err)
		}
		o.Problems = append(o.Problems, p)
	}
	return o, explain(db.path, rows.Err())
}

func (db *DB) pairs(ctx context.Context, query string, each func(string, int), args ...any) error {
	rows, err := db.r.QueryContext(ctx, query, args...)
	if err != nil {
		return explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		var n int
		if err := rows.Scan(&name, &n); err != nil {
			return explain(db.path, err)
		}
		each(name, n)
	}
	return explain(db.path, rows.Err())
}
