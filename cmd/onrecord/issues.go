package main

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/intake"
	"github.com/onrecord/onrecord/sqlite"
)

// issuesCmd are the commands for a user's own questions.
type issuesCmd struct {
	Apply   issuesApplyCmd   `cmd:"" help:"Keep an issue book in the record, in the place of the one before, and look every position up in it; no report is read again."`
	List    issuesListCmd    `cmd:"" help:"Print the issue book of the record as YAML, with what each entry catches."`
	Drop    issuesDropCmd    `cmd:"" help:"Take the issue book out of the record."`
	Test    issuesTestCmd    `cmd:"" help:"Show what each entry of an issue book catches, with its words, and what it misses nearly."`
	Suggest issuesSuggestCmd `cmd:"" help:"Group what positions are about into candidates for an issue book, as YAML to paste."`
}

type issuesTestCmd struct {
	Book   string   `arg:"" help:"Issue book (YAML)."`
	Paths  []string `arg:"" optional:"" name:"path" help:"Reports to test it on; without any, those of the record."`
	Format string   `help:"Format of the input: auto, text, html, jsonl, csv, feed or warc." default:"auto"`
	Words  int      `help:"At most so many examples an entry; 0 for all." default:"5"`
	recordFlag
}

func (c *issuesTestCmd) Run(a *app) error {
	opt, err := (&bookFlags{Issues: c.Book}).load()
	if err != nil {
		return err
	}
	opt.Near = true
	rd, err := extract.NewReader(opt)
	if err != nil {
		return err
	}
	t := newBookTest(opt.Issues)
	if len(c.Paths) > 0 {
		in := inputFlags{Format: c.Format, Paths: c.Paths}
		for r, err := range intake.Open(c.Paths, in.options(a)) {
			switch {
			case a.ctx.Err() != nil:
				return a.ctx.Err()
			case err == nil:
				t.read(rd, r)
			case !errors.Is(err, intake.ErrSkipped):
				sayUnreadable(a.stderr, err)
			}
		}
	} else {
		err = c.record(a, func(r *onrecord.Report) { t.read(rd, r) })
	}
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.stdout)
	sayBookTest(out, t, c.Words)
	return out.Flush()
}

// record reads the reports of the record anew with the book.
func (c *issuesTestCmd) record(a *app, each func(*onrecord.Report)) error {
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	seen := map[string]bool{}
	return reportsOf(a, db, "positions", sqlite.Filter{}, func(r *onrecord.Report, _ map[string]bool) error {
		if !seen[r.ID] {
			seen[r.ID] = true
			each(r)
		}
		return nil
	})
}

// bookTest gathers what the entries of a book catch.
type bookTest struct {
	issues  []extract.Issue
	caught  map[string][]collate.PositionAt
	near    map[string][]nearMiss
	reports int
	all     int // positions in all
}

type nearMiss struct {
	collate.PositionAt
	group int
}

func newBookTest(issues []extract.Issue) *bookTest {
	return &bookTest{issues: issues, caught: map[string][]collate.PositionAt{}, near: map[string][]nearMiss{}}
}

func (t *bookTest) read(rd *extract.Reader, r *onrecord.Report) {
	fresh := *r
	fresh.Statements, fresh.Events, fresh.Tolls, fresh.Positions, fresh.Proposals = nil, nil, nil, nil, nil
	fresh.Actors, fresh.Times, fresh.Places, fresh.Notes = nil, nil, nil, nil
	rd.Read(&fresh)
	t.reports++
	for _, p := range collate.PositionsOf(&fresh, nil) {
		t.all++
		if is := string(p.Position.Issue); is != "" {
			t.caught[is] = append(t.caught[is], p)
		}
	}
	for _, n := range rd.Near {
		one := fresh
		one.Positions = []onrecord.Position{n.Position}
		for _, p := range collate.PositionsOf(&one, nil) {
			t.near[n.Issue] = append(t.near[n.Issue], nearMiss{p, n.Group})
		}
	}
}

type issuesSuggestCmd struct {
	recordFlag
	Least int `help:"How often words must recur." default:"3"`
	Limit int `help:"At most so many candidates; 0 for all." default:"20"`
}

func (c *issuesSuggestCmd) Run(a *app) error {
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	var all []collate.PositionAt
	err = reportsOf(a, db, "positions", sqlite.Filter{}, func(r *onrecord.Report, ids map[string]bool) error {
		all = append(all, collate.PositionsOf(r, func(p *onrecord.Position) bool { return ids[p.ID] })...)
		return nil
	})
	if err != nil {
		return err
	}
	list := collate.Suggest(all, max(c.Least, 2))
	if c.Limit > 0 && len(list) > c.Limit {
		list = list[:c.Limit]
	}
	if len(list) == 0 {
		fmt.Fprintf(a.stderr, "onrecord: nothing recurs %d times in %d positions; read more reports, or lower --least\n", c.Least, len(all))
		return nil
	}
	out := bufio.NewWriter(a.stdout)
	saySuggestions(out, list)
	return out.Flush()
}
