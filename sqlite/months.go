package sqlite

import (
	"context"
	"slices"
)

// Months gives how many rows that pass the filter each month of publication
// has, the earliest first; "" is for the undated and comes last. Kind is that
// of records, or "reports". Where all rows would take too long to count, only
// the latest are, and more is true.
func (db *DB) Months(ctx context.Context, name string, f Filter) (months []Count, more bool, err error) {
	var c *choice
	kept := "report"
	if name == "reports" {
		c, err = db.chooseReports(ctx, f)
	} else {
		if c, err = db.recordChoice(ctx, name, f); err == nil {
			kept = kindNamed(name).one
		}
	}
	if err != nil || c.empty {
		return nil, false, err
	}
	totals := map[string]int{}
	add := func(month string, n int) { totals[month] += n }
	if f.onlyKind() {
		types := []string{""}
		if k := kindNamed(name); k != nil && f.Kind != "" {
			if types, err = db.types(ctx, k, f.Kind); err != nil {
				return nil, false, err
			}
		}
		err = db.pairs(ctx, "SELECT month, sum(total) FROM months WHERE kind = ? AND (? = '' OR type IN (SELECT value FROM json_each(?))) GROUP BY month", add, kept, f.Kind, jsonOf(types))
	} else {
		c.known = nil // how many there are does not say when
		if err = db.find(ctx, c, name, f); err == nil {
			more = !c.found.whole
			for _, n := range c.found.numbers {
				totals[month(n)]++
			}
		}
	}
	if err != nil {
		return nil, false, err
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
	return out, more, nil
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
