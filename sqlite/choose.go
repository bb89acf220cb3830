package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// choice is how the rows that pass a filter are found, the first ones first
// and without looking at the others. It reads row numbers from one table, the
// driver, and checks each of them against the other parts of the filter.
type choice struct {
	from     string // the driver, with its alias
	n        string // the column with the row numbers
	distinct bool   // whether a number can come twice
	conditions
	few    bool // the driver has few rows: it is cheaper to take all than to have them sorted
	walked bool // many rows are looked at for each that passes
	found  *found
	known  *int // how many there are, where a total is kept
	empty  bool // nothing can pass
}

// A part of a filter that lets at most so many rows pass drives: its rows are
// found and sorted. Behind others the records are walked in the order of the
// list, and soon enough are found: of a million records that have 10,000 for
// 50, a page needs 5,000.
const fewRows = 10_000

// query selects the row numbers of the window of f, as n.
func (c *choice) query(f Filter) (string, []any) {
	if c.found != nil {
		if numbers, ok := c.found.window(f); ok {
			return "SELECT value AS n FROM json_each(?) ORDER BY 1 DESC", []any{jsonOf(numbers)}
		}
	}
	distinct := ""
	if c.distinct {
		distinct = "DISTINCT "
	}
	return "SELECT " + distinct + c.n + " AS n FROM " + c.from + c.where() + " ORDER BY 1 DESC" + f.window(), c.args
}

// total is how many rows pass, up to a bound if no total is kept.
func (c *choice) total() Total {
	switch {
	case c.empty:
		return Total{}
	case c.known != nil:
		return Total{N: *c.known}
	}
	return Total{N: len(c.found.numbers), More: !c.found.whole}
}

// check is one part of a filter: the rows that pass it (a table of numbers),
// how many, and a test for one row.
type check struct {
	from, n  string // a table that has the rows, the column of their numbers
	where    string
	args     []any
	rows     int // as far as known
	test     string
	testArgs []any
}

func (db *DB) checksOf(ctx context.Context, k *kind, f Filter) ([]check, error) {
	var out []check
	party := func(parts []string, part string, exact []string) error {
		if part == "" && exact == nil {
			return nil
		}
		m, err := db.parties(ctx, k, parts, part, exact)
		if err != nil {
			return err
		}
		part = fold(part)
		taking := "y.part IN ('" + strings.Join(parts, "', '") + "')"
		const named = " AND y.name IN (SELECT value FROM json_each(?))"
		x := check{rows: m.records, test: "EXISTS (SELECT 1 FROM parties y WHERE y.record = %s AND " + taking + " AND instr(y.folded, ?) > 0)", testArgs: []any{part}}
		if exact != nil {
			x.test, x.testArgs = "EXISTS (SELECT 1 FROM parties y WHERE y.record = %s AND "+taking+named+")", []any{jsonOf(m.names)}
		}
		if m.records <= fewRows {
			x.from, x.n, x.where, x.args = "parties y INDEXED BY parties_who", "y.record", "y.kind = '"+k.one+"' AND "+taking+named, []any{jsonOf(m.names)}
		}
		out = append(out, x)
		return nil
	}
	if err := party(k.who, f.Who, f.Names); err != nil {
		return nil, err
	}
	if err := party([]string{"via"}, f.Via, nil); err != nil {
		return nil, err
	}
	if err := party([]string{"to"}, f.To, nil); err != nil {
		return nil, err
	}
	if err := party([]string{"claimant"}, f.By, nil); err != nil {
		return nil, err
	}
	if k == &positionKind {
		more, err := db.positionChecks(ctx, f)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	if f.Place != "" {
		m, err := db.placesOf(ctx, k.one, f.Place)
		if err != nil {
			return nil, err
		}
		const in = "(y.name, y.country) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))"
		pairs := jsonOf(m.pairs)
		out = append(out, check{
			from: "located y INDEXED BY located_where", n: "y.record", where: "y.kind = '" + k.one + "' AND " + in, args: []any{pairs}, rows: m.records,
			test: "EXISTS (SELECT 1 FROM located y WHERE y.record = %s AND " + in + ")", testArgs: []any{pairs},
		})
	}
	return out, nil
}

// chooseRecords says how the records of a kind that pass f are found.
func (db *DB) chooseRecords(ctx context.Context, k *kind, f Filter) (*choice, error) {
	c := &choice{}
	if k != &positionKind && (f.Issue != "" || f.Form != "") {
		return &choice{empty: true}, nil // what only positions have
	}
	checks, err := db.checksOf(ctx, k, f)
	if err != nil {
		return nil, err
	}
	types, err := db.types(ctx, k, f.Kind)
	if err != nil || f.Kind != "" && len(types) == 0 {
		return &choice{empty: true}, err
	}
	words := match(f.Text)
	if f.Text != "" && words == "" {
		return &choice{empty: true}, nil
	}
	fewest := -1
	for i := range checks {
		if checks[i].rows == 0 {
			return &choice{empty: true}, nil
		}
		if checks[i].rows <= fewRows && (fewest < 0 || checks[i].rows < checks[fewest].rows) {
			fewest = i
		}
	}
	switch {
	case fewest >= 0:
		d := checks[fewest]
		c.from, c.n, c.distinct, c.few = d.from, d.n, true, true
		c.add(d.where, d.args...)
	case words != "" && f.Report == "":
		c.from, c.n = "records_fts", "records_fts.rowid"
		c.add("records_fts MATCH ?", "{words} : ("+words+") AND {kind} : \""+k.one+"\"")
		words = ""
	default:
		c.from, c.n = "records r INDEXED BY records_kind", "r.n"
		c.add("r.kind = ?", k.one)
		if len(types) == 1 {
			c.from = "records r INDEXED BY records_type"
			c.add("r.type = ?", types[0])
			types = nil
		}
	}
	for i, x := range checks {
		if i != fewest {
			c.walked = c.walked || fewest < 0
			c.add(fmt.Sprintf(x.test, c.n), x.testArgs...)
		}
	}
	if types != nil {
		c.add("EXISTS (SELECT 1 FROM records t WHERE t.n = "+c.n+" AND t.type IN (SELECT value FROM json_each(?)))", jsonOf(types))
	}
	if words != "" {
		c.add("EXISTS (SELECT 1 FROM records_fts WHERE records_fts.rowid = "+c.n+" AND records_fts MATCH ?)", "{words} : ("+words+")")
	}
	if err := db.reportChecks(ctx, c, f, mostRecords); err != nil || c.empty {
		return c, err
	}
	if err := db.keptTotal(ctx, c, k, f, checks); err != nil {
		return c, err
	}
	return c, db.find(ctx, c, k.name, f)
}

// keptTotal fills in the total where one is kept.
func (db *DB) keptTotal(ctx context.Context, c *choice, k *kind, f Filter, checks []check) error {
	if f.Text != "" || f.Outlet != "" || f.From != "" || f.Until != "" || f.Report != "" {
		return nil
	}
	switch {
	case len(checks) == 0:
		types, err := db.types(ctx, k, f.Kind)
		if err != nil {
			return err
		}
		var n int
		err = db.r.QueryRowContext(ctx, "SELECT coalesce(sum(total), 0) FROM months WHERE kind = ? AND (? = '' OR type IN (SELECT value FROM json_each(?)))", k.one, f.Kind, jsonOf(types)).Scan(&n)
		c.known, c.empty = &n, n == 0
		return explain(db.path, err)
	case len(checks) == 1 && f.Kind == "" && k.single && (f.Who != "" || f.Names != nil) && !c.few:
		c.known = &checks[0].rows
	}
	return nil
}

// types gives the types of a kind that a filter's word for one means: in any
// case, and for proposals, whose type is a list, each list that has it.
func (db *DB) types(ctx context.Context, k *kind, want string) ([]string, error) {
	if want == "" {
		return nil, nil
	}
	rows, err := db.r.QueryContext(ctx, "SELECT DISTINCT type FROM months WHERE kind = ? ORDER BY type", k.one)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var t string
		if err := rows.Scan(&t); err != nil {
			return nil, explain(db.path, err)
		}
		for one := range strings.SplitSeq(t, separator) {
			if strings.EqualFold(one, want) {
				out = append(out, t)
				break
			}
		}
	}
	return out, explain(db.path, rows.Err())
}

// chooseReports says how the reports that pass f are found.
func (db *DB) chooseReports(ctx context.Context, f Filter) (*choice, error) {
	c := &choice{from: "heads h", n: "h.report"}
	if m := match(f.Text); m != "" {
		c.from, c.n = "reports_fts", "reports_fts.rowid"
		c.add("reports_fts MATCH ?", m)
	}
	if f.Place != "" {
		m, err := db.placesOf(ctx, "report", f.Place)
		if err != nil {
			return nil, err
		}
		if m.records == 0 {
			return &choice{empty: true}, nil
		}
		const in = "(y.name, coalesce(y.country, '')) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))"
		pairs := jsonOf(m.pairs)
		if m.records <= fewRows {
			c.add(c.n+" IN (SELECT y.report FROM places y INDEXED BY places_where WHERE y.name IN (SELECT value ->> 0 FROM json_each(?)) AND "+in+")", pairs, pairs)
		} else {
			c.add("EXISTS (SELECT 1 FROM places y WHERE y.report = "+c.n+" AND "+in+")", pairs)
		}
	}
	if err := db.reportChecks(ctx, c, f, 0); err != nil || c.empty {
		return c, err
	}
	if len(c.terms) == 0 {
		var n int
		err := db.r.QueryRowContext(ctx, "SELECT coalesce(sum(total), 0) FROM months WHERE kind = 'report'").Scan(&n)
		c.known, c.empty = &n, n == 0
		return c, explain(db.path, err)
	}
	return c, db.find(ctx, c, "reports", f)
}

// reportChecks adds what f says of reports. Numbers of records differ from
// that of their report in the bits of mask.
func (db *DB) reportChecks(ctx context.Context, c *choice, f Filter, mask int64) error {
	report := c.n
	if mask != 0 {
		report = fmt.Sprintf("(%s >> %d << %d)", c.n, reportShift, reportShift)
	}
	if f.Report != "" {
		var n int64
		err := db.r.QueryRowContext(ctx, "SELECT n FROM reports WHERE id = ?", f.Report).Scan(&n)
		if errors.Is(err, sql.ErrNoRows) {
			c.empty = true
			return nil
		}
		if err != nil {
			return explain(db.path, err)
		}
		c.add(c.n+" BETWEEN ? AND ?", n, n|mask)
	}
	if f.Until != "" { // and so not undated
		c.add(c.n+" BETWEEN ? AND ?", int64(1)<<dayShift, (dayNumber(f.Until)+1)<<dayShift-1)
	}
	if f.From != "" {
		first := dayNumber(f.From) << dayShift
		// Reports of which only an interval is known may begin before and reach in.
		const wide = "published_to IS NOT published_from AND published_to >= ? AND n < ?"
		var least sql.NullInt64
		if err := db.r.QueryRowContext(ctx, "SELECT min(n) FROM reports INDEXED BY reports_wide WHERE "+wide, f.From, first).Scan(&least); err != nil {
			return explain(db.path, err)
		}
		if least.Valid {
			c.add(c.n+" >= ?", least.Int64)
			c.add("("+c.n+" >= ? OR "+report+" IN (SELECT n FROM reports INDEXED BY reports_wide WHERE "+wide+"))", first, f.From, first)
		} else {
			c.add(c.n+" >= ?", first)
		}
	}
	if f.Outlet == "" {
		return nil
	}
	var rows int
	var names []string
	err := db.pairs(ctx, `SELECT outlets, sum(reports) FROM outlets WHERE outlets LIKE ? ESCAPE '\' GROUP BY 1 ORDER BY 1`, func(name string, n int) {
		names = append(names, name)
		rows += n
	}, like(f.Outlet))
	switch {
	case err != nil:
		return err
	case rows == 0:
		c.empty = true
	case c.from == "heads h" && rows <= fewRows && len(c.terms) == 0:
		c.from, c.n, c.distinct, c.few = "appearances a INDEXED BY appearances_outlets", "a.report", true, true
		c.add("a.outlets IN (SELECT value FROM json_each(?))", jsonOf(names))
	case rows <= fewRows/10:
		if mask != 0 && strings.HasPrefix(c.from, "records r") { // not by kind, but by report
			c.from, c.terms[0] = "records r", "+"+c.terms[0]
			report = "r.report"
		}
		c.add(report+" IN (SELECT report FROM appearances INDEXED BY appearances_outlets WHERE outlets IN (SELECT value FROM json_each(?)))", jsonOf(names))
	default:
		c.walked = true
		c.add("EXISTS (SELECT 1 FROM appearances a WHERE a.report = "+report+" AND a.outlets IN (SELECT value FROM json_each(?)))", jsonOf(names))
	}
	return nil
}
