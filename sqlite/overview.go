package sqlite

import "context"

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
	Speakers []ActorRow // those with most statements
	Problems []Problem  // of the last run
}

// Overview sums the record up.
func (db *DB) Overview(ctx context.Context) (*Overview, error) {
	o := &Overview{}
	err := db.r.QueryRowContext(ctx, "SELECT count(*), coalesce(min(published_from), ''), coalesce(max(published_to), ''), count(*) - count(published_from) FROM reports").
		Scan(&o.Reports, &o.From, &o.To, &o.Undated)
	if err != nil {
		return nil, explain(db.path, err)
	}
	for _, k := range kinds {
		n, err := db.count(ctx, "records WHERE kind = '"+k.one+"'", &conditions{})
		if err != nil {
			return nil, err
		}
		o.Kinds = append(o.Kinds, Count{k.name, n})
	}
	if err := db.pairs(ctx, "SELECT publisher, count(*) FROM appearances WHERE publisher IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1", func(name string, n int) {
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

func (db *DB) pairs(ctx context.Context, query string, each func(string, int)) error {
	rows, err := db.r.QueryContext(ctx, query)
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
