package main

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/intake"
	"github.com/onrecord/onrecord/sqlite"
)

type readCmd struct {
	inputFlags
	recordFlag
	bookFlags
	Workers int  `help:"Reports read at the same time; 0 for one a processor." default:"0"`
	Again   bool `help:"Read reports again that this version has read already."`
	Quiet   bool `short:"q" help:"Say nothing but errors."`
}

// tally is what a run of read comes to.
type tally struct {
	outcomes   map[sqlite.Outcome]int
	skipped    int      // files in folders that are of no kind read here
	left       []string // names of the first of them
	foreign    int      // reports in languages that are not extracted yet
	records    map[string]int
	unreadable []string // the first ones, in words
	took       time.Duration
}

// mostReasons is the number of unreadable inputs listed at the end of a run;
// all are in the read_log of the record.
const mostReasons = 20

// mostLeft is the number of files left out that are named.
const mostLeft = 3

// fileOf is the name of the file that an error is about.
func fileOf(err error) string {
	var e *intake.Error
	if !errors.As(err, &e) {
		return ""
	}
	return path.Base(cmp.Or(e.Entry, e.Path))
}

func (c *readCmd) Run(a *app) error {
	opt, err := c.bookFlags.load()
	if err != nil {
		return err
	}
	db, err := sqlite.Open(a.ctx, c.DB)
	if err != nil {
		return err
	}
	defer db.Close()
	more, places, err := kept(a.ctx, db, opt.Places)
	if err != nil {
		return err
	}
	opt.Places, opt.Passages = more, true
	issues, applied, err := useBook(a.ctx, db, opt.Issues)
	if err != nil {
		return err
	}
	opt.Issues = issues
	if applied != nil && applied.Positions > 0 && !c.Quiet {
		sayApplied(a.stdout, c.DB, len(issues), applied)
	}
	run, err := db.StartRun(a.ctx, readerVersion(opt, c.bookFlags, places), c.Again)
	if err != nil {
		return err
	}
	p := pipeline{in: c.options(a), opt: opt, workers: c.Workers,
		skip: func(r *onrecord.Report) (bool, error) { return run.Seen(a.ctx, r) }}
	t := &tally{outcomes: map[sqlite.Outcome]int{}, records: map[string]int{}}
	began := time.Now()
	bar := newProgress(a.stderr, c.Paths, c.Quiet)
	err = p.run(a.ctx, c.Paths, func(j *job) error {
		err := c.keep(a, run, j, t)
		bar.step(j.r, t)
		return err
	})
	bar.clear()
	t.took = time.Since(began)
	if err == nil {
		err = run.Finish(a.ctx)
	}
	if err != nil {
		sayCutShort(a.stderr, t.outcomes[sqlite.Read]+t.outcomes[sqlite.Again], c.DB)
		if a.ctx.Err() != nil {
			return exitError(130) // as a shell says of a program that was interrupted
		}
		return err
	}
	if !c.Quiet {
		if err := c.report(a, db, t); err != nil {
			return err
		}
	}
	switch done := t.done(); {
	case done == 0:
		return exitError(2)
	case t.outcomes[sqlite.Unreadable] > 0:
		return exitError(1)
	}
	return nil
}

func (t *tally) done() int {
	return t.outcomes[sqlite.Read] + t.outcomes[sqlite.Again] + t.outcomes[sqlite.Known] + t.outcomes[sqlite.Duplicate]
}

// keep writes one report, or why it could not be read, into the record. Its
// error ends the run: only what keeps further reports from being written.
func (c *readCmd) keep(a *app, run *sqlite.Run, j *job, t *tally) error {
	if errors.Is(j.err, intake.ErrSkipped) {
		if t.skipped++; len(t.left) < mostLeft {
			t.left = append(t.left, fileOf(j.err))
		}
		return nil
	}
	var out sqlite.Outcome
	err := j.err
	if err == nil && j.skipped {
		out, err = run.Appear(a.ctx, j.r)
	} else if err == nil {
		out, err = run.Save(a.ctx, j.r)
	}
	if errors.Is(err, sqlite.ErrStop) || a.ctx.Err() != nil {
		return err
	}
	if err != nil {
		t.outcomes[sqlite.Unreadable]++
		if len(t.unreadable) < mostReasons {
			t.unreadable = append(t.unreadable, err.Error())
		}
		p := problemOf(err)
		return run.Unreadable(a.ctx, p.Where, p.Why)
	}
	t.outcomes[out]++
	if out == sqlite.Read || out == sqlite.Again {
		r := j.r
		t.records["statements"] += len(r.Statements)
		t.records["events"] += len(r.Events)
		t.records["tolls"] += len(r.Tolls)
		t.records["positions"] += len(r.Positions)
		t.records["proposals"] += len(r.Proposals)
		if r.Language != "en" {
			t.foreign++
		}
	}
	return nil
}

// report says what the run came to and what to look at first.
func (c *readCmd) report(a *app, db *sqlite.DB, t *tally) error {
	sayRead(a.stdout, c.DB, t)
	if t.done() == 0 {
		return nil
	}
	tellings, err := db.Telling(a.ctx, 3)
	if err != nil {
		return err
	}
	var example *onrecord.Report
	for i, x := range tellings {
		if i == 0 {
			sayTellings(a.stdout)
		}
		var entries []entry
		for _, ref := range x.Records {
			r, err := db.Report(a.ctx, ref.Report)
			if err != nil {
				return err
			}
			example = r
			entries = append(entries, entryOf(r, ref.Record))
		}
		sayTelling(a.stdout, i+1, x.Why, entries)
	}
	sayNext(a.stdout, c.recordFlag, example)
	return nil
}

// dayOf is the day of a report, or its span of days.
func dayOf(p onrecord.Published) string {
	switch {
	case p.From == "" && p.To == "":
		return "undated"
	case p.From == p.To:
		return string(p.From)
	}
	return fmt.Sprintf("%s to %s", p.From, p.To)
}
