package main

import (
	"context"
	"fmt"
	"os"

	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/sqlite"
)

// readBook reads an issue book from a file.
func readBook(path string) ([]extract.Issue, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("issue book: %w", err)
	}
	issues, err := extract.ReadIssues(b)
	if err != nil {
		return nil, fmt.Errorf("issue book %s: %w", path, err)
	}
	return issues, nil
}

func keptIssues(issues []extract.Issue) []sqlite.Issue {
	var out []sqlite.Issue
	for _, x := range issues {
		out = append(out, sqlite.Issue(x))
	}
	return out
}

// useBook makes issues the book of the record, looking every position up in
// it, unless it is so already, and gives the book that is to be read with: that
// of the record where no issues are given. sum is nil where nothing was done.
func useBook(ctx context.Context, db *sqlite.DB, issues []extract.Issue) (use []extract.Issue, sum *sqlite.Rematched, err error) {
	have, err := db.Book(ctx)
	if err != nil {
		return nil, nil, err
	}
	if len(issues) == 0 {
		for _, x := range have.Issues {
			issues = append(issues, extract.Issue(x))
		}
	}
	id := sqlite.BookID(keptIssues(issues))
	if id == have.ID && (have.Done || id == "") {
		return issues, nil, nil
	}
	sum, err = putBook(ctx, db, issues)
	return issues, sum, err
}

// putBook makes issues the book of the record, "" to take it out, and looks
// every position up in it.
func putBook(ctx context.Context, db *sqlite.DB, issues []extract.Issue) (*sqlite.Rematched, error) {
	if err := db.SetBook(ctx, keptIssues(issues)); err != nil {
		return nil, err
	}
	m := extract.NewMatcher(issues)
	var broken error
	sum, err := db.Rematch(ctx, func(passage, stance string) (string, string) {
		issue, on, err := m.Match(passage, stance)
		if err != nil {
			broken = err
		}
		return issue, on
	})
	if err == nil && broken != nil {
		err = fmt.Errorf("%s: %w\nhint: read the reports again: onrecord read --again PATH", db.Path(), broken)
	}
	return &sum, err
}

type issuesApplyCmd struct {
	Book string `arg:"" help:"Issue book (YAML)."`
	recordFlag
}

// Run keeps the book in a record that is there already.
func (c *issuesApplyCmd) Run(a *app) error {
	issues, err := readBook(c.Book)
	if err != nil {
		return err
	}
	return c.change(a, func(db *sqlite.DB) error {
		sum, err := putBook(a.ctx, db, issues)
		if err != nil {
			return err
		}
		sayApplied(a.stdout, c.DB, len(issues), sum)
		return nil
	})
}

// change opens the record, which must be there, for writing.
func (f recordFlag) change(a *app, do func(*sqlite.DB) error) error {
	if _, err := os.Stat(f.DB); err != nil { // Open would make one
		if db, err := f.look(a); err != nil {
			return err
		} else {
			db.Close()
		}
	}
	db, err := sqlite.Open(a.ctx, f.DB)
	if err != nil {
		return err
	}
	defer db.Close()
	return do(db)
}

type issuesListCmd struct{ recordFlag }

// Run prints the book of the record as YAML, with what each entry catches.
func (c *issuesListCmd) Run(a *app) error {
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	book, err := db.Book(a.ctx)
	if err != nil {
		return err
	}
	counts, err := db.IssueCounts(a.ctx)
	if err != nil {
		return err
	}
	if len(book.Issues) == 0 {
		fmt.Fprintf(a.stderr, "onrecord: %s has no issue book; put one in with: onrecord issues apply BOOK.yaml\n", c.DB)
		return nil
	}
	sayBook(a.stdout, book.Issues, counts)
	return nil
}

type issuesDropCmd struct{ recordFlag }

// Run takes the book out of the record.
func (c *issuesDropCmd) Run(a *app) error {
	return c.change(a, func(db *sqlite.DB) error {
		sum, err := putBook(a.ctx, db, nil)
		if err != nil {
			return err
		}
		fmt.Fprintf(a.stdout, "%s has no issue book now; %s no longer about an issue\n", c.DB, count(sum.Changed, "position is", "positions are"))
		return nil
	})
}

// knownIssue refuses an issue that neither the book nor any position of the
// record has: a misspelt one must not show nothing in silence.
func knownIssue(ctx context.Context, db *sqlite.DB, id string) error {
	if id == "" || id == sqlite.AnyIssue || id == sqlite.NoIssue {
		return nil
	}
	book, err := db.Book(ctx)
	if err != nil {
		return err
	}
	names := ""
	for _, x := range book.Issues {
		if x.ID == id {
			return nil
		}
		names += " " + x.ID
	}
	counts, err := db.IssueCounts(ctx)
	if err != nil {
		return err
	}
	for _, c := range counts {
		if c.ID == id {
			return nil
		}
	}
	if names == "" {
		return fmt.Errorf("no issue %s in %s, which has no issue book\nhint: put one in with: onrecord issues apply BOOK.yaml", id, db.Path())
	}
	return fmt.Errorf("no issue %s in the book of %s\nhint: its issues are:%s", id, db.Path(), names)
}
