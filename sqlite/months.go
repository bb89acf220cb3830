package sqlite

import (
	"context"
	"slices"
)

// Months gives how many rows that pass the filter each month of publication
// has, the earliest first; "" is for the undated and comes last. Kind is that
// of records, or "reports".
func (db *DB) Months(ctx context.Context, name string, f Filter) ([]Count, error) {
	var c *choice
	var err error
	kept := "report"
	if name == "reports" {
		c, err = db.chooseReports(ctx, f)
	} else {
		if c, err = db.recordChoice(ctx, name, f); err == nil {
			kept = kindNamed(name).one
		}
	}
	if err != nil || c.empty {
		return nil, err
	}
	totals := map[string]int{}
	add := func(month string, n int) { totals[month] += n }
	if f.onlyKind() {
		types := []string{""}
		if k := kindNamed(name); k != nil && f.Kind != "" {
			if types, err = db.types(ctx, k, f.Kind); err != nil {
				return nil, err
			}
		}
		err = db.pairs(ctx, "SELECT month, sum(total) FROM months WHERE kind = ? AND (? = '' OR type IN (SELECT value FROM json_each(?))) GROUP BY month", add, kept, f.Kind, jsonOf(types))
	} else if c.found != nil && c.found.whole {
		for _, n := range c.found.numbers {
			totals[month(n)]++
		}
	} else {
		query, args := c.query(Filter{})
		err = db.days(ctx, "SELECT n >> 45, count(*) FROM ("+query+") GROUP BY 1", add, args...)
	}
	if err != nil {
		return nil, err
	}
	var out []Count
	for month, n := range totals {
		if n > 0 {
			out = append(out, Count{month, n})
		}
	}
	slices.SortFunc(out, func(a, b Count) int {
		switch {
		case a.Name == b.Name:
			return 0
		case a.Name == "" || b.Name != "" && a.Name > b.Name:
			return 1
		}
		return -1
	})
	return out, nil
}

// month is that of the day in a row number, "" for none.
func month(n int64) string {
	if day := dayOf(n); day != "" {
		return day[:7]
	}
	return ""
}

// onlyKind reports whether the filter has nothing but a kind.
func (f Filter) onlyKind() bool {
	return f.Text == "" && f.Who == "" && f.Names == nil && f.Via == "" && f.To == "" && f.By == "" && f.Issue == "" && f.Form == "" && f.Outlet == "" && f.From == "" && f.Until == "" && f.Place == "" && f.Report == ""
}

func (db *DB) days(ctx context.Context, query string, add func(month string, n int), args ...any) error {
	rows, err := db.r.QueryContext(ctx, query, args...)
	if err != nil {
		return explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var day int64
		var n int
		if err := rows.Scan(&day, &n); err != nil {
			return explain(db.path, err)
		}
		add(month(day<<dayShift), n)
	}
	return explain(db.path, rows.Err())
}
