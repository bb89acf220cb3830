package main

import (
	"bufio"
	"cmp"
	"fmt"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/export"
	"github.com/onrecord/onrecord/sqlite"
)

type tollsCmd struct {
	listFlags
	recordFilter
	Claimant      string `help:"Part of the name of who gives the figure." placeholder:"NAME"`
	Via           string `help:"Part of the name of whoever passed it on." placeholder:"NAME"`
	Kind          string `help:"killed, wounded, missing, detained, displaced or casualties." placeholder:"OUTCOME"`
	HappenedFrom  string `help:"First day of what the figure counts (YYYY-MM-DD)." placeholder:"DAY"`
	HappenedUntil string `help:"Last day of what the figure counts (YYYY-MM-DD)." placeholder:"DAY"`
	Convention    string `help:"Show beside words without a number what a convention reads into them: acled." enum:",acled" default:""`
}

// Run lists tolls. CSV has the columns of [export.TollColumns].
func (c *tollsCmd) Run(a *app) error {
	f, err := c.filter()
	if err != nil {
		return err
	}
	if _, err := (recordFilter{From: c.HappenedFrom, Until: c.HappenedUntil}).filter(); err != nil {
		return err
	}
	f.Who, f.Via, f.Kind = c.Claimant, c.Via, c.Kind
	if c.As != "csv" && c.HappenedFrom == "" && c.HappenedUntil == "" && c.Convention == "" {
		return c.list(a, "tolls", f, nil)
	}
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	var all []collate.TollAt
	err = reportsOf(a, db, "tolls", f, func(r *onrecord.Report, ids map[string]bool) error {
		for _, t := range collate.TollsOf(r) {
			if ids[t.Toll.ID] && c.passes(&t.Toll) {
				all = append(all, t)
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	total := len(all)
	all = all[min(c.Offset, total):]
	if n := c.most(); n > 0 && len(all) > n {
		all = all[:n]
	}
	if c.As == "csv" {
		return c.csv(a, db, all)
	}
	return c.rows(a, all, total)
}

// most is the number of rows asked for, 0 for all.
func (c *tollsCmd) most() int {
	switch {
	case c.Limit != nil:
		return *c.Limit
	case c.As == "table":
		return 50
	}
	return 0
}

// passes reports whether a toll is of the days asked for. One that names no day
// is of none.
func (c *tollsCmd) passes(t *onrecord.Toll) bool {
	from, to := cmp.Or(string(t.When.From), string(t.When.To)), cmp.Or(string(t.When.To), string(t.When.From))
	if c.HappenedFrom != "" && to < c.HappenedFrom {
		return false
	}
	return c.HappenedUntil == "" || from != "" && from <= c.HappenedUntil
}

// csv writes the tolls with what they revise among those of the list.
func (c *tollsCmd) csv(a *app, db *sqlite.DB, all []collate.TollAt) error {
	out := bufio.NewWriterSize(a.stdout, 1<<16)
	if c.BOM {
		if _, err := out.WriteString("\uFEFF"); err != nil {
			return err
		}
	}
	var convention *collate.Convention
	if v, ok := collate.ConventionNamed(c.Convention); ok {
		convention = &v
	}
	w, err := export.NewTolls(out, convention)
	if err != nil {
		return err
	}
	collate.Revisions(all)
	var r *onrecord.Report
	for i := range all {
		if r == nil || r.ID != all[i].Report {
			if r, err = db.Report(a.ctx, all[i].Report); err != nil {
				return err
			}
		}
		if err := w.Write(r, &all[i]); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return out.Flush()
}

// rows writes the tolls as a table or JSON.
func (c *tollsCmd) rows(a *app, all []collate.TollAt, total int) error {
	out := bufio.NewWriterSize(a.stdout, 1<<16)
	var w writer = &tableList{w: out, name: "tolls", width: terminalWidth(a.stdout)}
	if c.As == "json" {
		w = &jsonList{w: out, name: "tolls"}
	}
	convention, named := collate.ConventionNamed(c.Convention)
	columns := []string{"id", "count_words", "outcome", "qualifier", "low", "high", "convention", "convention_low", "asserted_by", "evidence", "place", "status", "happened_from", "happened_to", "when_kind", "published_from", "outlet", "report"}
	if err := w.start(sqlite.List{Total: total, Columns: columns}); err != nil {
		return err
	}
	for i := range all {
		t := &all[i].Toll
		words, conv, low := t.CountSpan.Text, any(nil), any(nil)
		if n, ok := convention.Low(words); ok && named && t.Low == nil && t.High == nil {
			conv, low = convention.Name, n
			if c.As == "table" {
				words = fmt.Sprintf("%s (%s %d)", words, convention.Name, n)
			}
		}
		if c.As == "table" && conv == nil {
			words = t.Figure()
		}
		name := ""
		if all[i].Role != "" {
			name = all[i].Name
		}
		place := ""
		if t.Place != nil {
			place = t.Place.Name
		}
		err := w.row([]any{t.ID, words, t.Outcome, t.Qualifier, bound(t.Low), bound(t.High), conv, low, known(name), t.Evidence.Text, known(place), t.Status,
			known(string(t.When.From)), known(string(t.When.To)), t.When.Kind, known(all[i].AsOf), known(all[i].Outlet), all[i].Report})
		if err != nil {
			return err
		}
	}
	if err := w.end(); err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if c.As == "table" {
		sayRows(a.stderr, "tolls", len(all), total, c.Offset)
	}
	return nil
}

func bound(n *int64) any {
	if n == nil {
		return nil
	}
	return *n
}

// known is s, nil for unknown.
func known(s string) any {
	if s == "" {
		return nil
	}
	return s
}
