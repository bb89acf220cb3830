package main

import (
	"bufio"
	"fmt"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/export"
	"github.com/onrecord/onrecord/sqlite"
)

// reportsOf calls each with every report that has a record of this kind which
// passes the filter, newest first, and the ids of those records.
func reportsOf(a *app, db *sqlite.DB, kind string, f sqlite.Filter, each func(*onrecord.Report, map[string]bool) error) error {
	refs, _, err := db.Records(a.ctx, kind, f)
	if err != nil {
		return err
	}
	for i := 0; i < len(refs); {
		ids := map[string]bool{}
		j := i
		for ; j < len(refs) && refs[j].Report == refs[i].Report; j++ {
			ids[refs[j].Record] = true
		}
		r, err := db.Report(a.ctx, refs[i].Report)
		if err != nil {
			return err
		}
		if err := each(r, ids); err != nil {
			return err
		}
		i = j
	}
	return nil
}

// timelines prints the positions that pass the filter as lines, one for each
// holder and issue, or as a grid of holders by issues.
func timelines(a *app, db *sqlite.DB, f sqlite.Filter, grid bool) error {
	var all []collate.PositionAt
	err := reportsOf(a, db, "positions", f, func(r *onrecord.Report, ids map[string]bool) error {
		all = append(all, collate.PositionsOf(r, func(p *onrecord.Position) bool {
			return ids[p.ID]
		})...)
		return nil
	})
	if err != nil {
		return err
	}
	collate.JoinByName(all)
	lines := collate.Timelines(all)
	out := bufio.NewWriter(a.stdout)
	if grid {
		g := collate.GridOf(lines, nil)
		if len(g.Rows) == 0 {
			fmt.Fprintln(a.stderr, "onrecord: no position is about an issue; put a book into the record with: onrecord issues apply BOOK.yaml")
			return nil
		}
		sayGrid(out, g)
		return out.Flush()
	}
	for _, l := range lines {
		sayLine(out, &l)
	}
	return out.Flush()
}

// planGrid prints the plans that pass the filter, those of several reports
// under one head, with how each party met them.
func planGrid(a *app, db *sqlite.DB, f sqlite.Filter) error {
	var told []collate.PlanAt
	err := reportsOf(a, db, "proposals", f, func(r *onrecord.Report, ids map[string]bool) error {
		for i := range r.Proposals {
			if ids[r.Proposals[i].ID] {
				told = append(told, collate.PlanAt{Report: r, I: i})
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.stdout)
	sayPlans(out, collate.PlansByParty(collate.Plans(told), len(told)), terminalWidth(a.stdout))
	return out.Flush()
}

// ploverEvents prints the events of the reports that have some passing the
// filter as PLOVER JSON Lines.
func ploverEvents(a *app, db *sqlite.DB, f sqlite.Filter) error {
	out := bufio.NewWriter(a.stdout)
	left := 0
	err := reportsOf(a, db, "events", f, func(r *onrecord.Report, ids map[string]bool) error {
		kept := r.Events[:0]
		for _, e := range r.Events {
			if ids[e.ID] {
				kept = append(kept, e)
			}
		}
		r.Events = kept
		n, err := export.PLOVER(out, r)
		left += n
		return err
	})
	if err != nil {
		return err
	}
	if left > 0 {
		fmt.Fprintf(a.stderr, "onrecord: %d events without a day left out: PLOVER wants one\n", left)
	}
	return out.Flush()
}
