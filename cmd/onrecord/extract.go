package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/intake"
)

// inputFlags are the flags of every command that reads reports.
type inputFlags struct {
	Format string            `help:"Format of the input: auto, text, html, jsonl, csv, feed or warc." default:"auto"`
	Date   string            `help:"Day of publication of all reports read (YYYY-MM-DD)."`
	Column map[string]string `help:"For tables and JSON Lines: field=column, such as text=body." placeholder:"FIELD=COLUMN"`
	Paths  []string          `arg:"" name:"path" help:"Files, folders, patterns, archives; - is standard input."`
}

func (f *inputFlags) options(a *app) intake.Options {
	return intake.Options{Format: f.Format, Date: f.Date, Columns: f.Column, Stdin: a.stdin}
}

type extractCmd struct {
	inputFlags
	Issues  string `help:"Issue book (YAML)." placeholder:"BOOK.yaml"`
	Workers int    `help:"Reports read at the same time; 0 for one a processor." default:"0"`
}

func (c *extractCmd) Run(a *app) error {
	opt, err := extractOptions(c.Issues)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(a.stdout, 1<<20)
	read, failed := 0, 0
	err = eachReport(a.ctx, c.Paths, c.options(a), opt, c.Workers, func(r *onrecord.Report, err error) error {
		if err != nil {
			if !errors.Is(err, intake.ErrSkipped) { // a folder may hold anything
				failed++
			}
			sayUnreadable(a.stderr, err)
			return nil
		}
		read++
		return writeJSON(out, r)
	})
	if err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	switch {
	case failed > 0 && read == 0:
		return exitError(2)
	case failed > 0:
		return exitError(1)
	}
	return nil
}

func extractOptions(book string) (extract.Options, error) {
	var opt extract.Options
	if book == "" {
		return opt, nil
	}
	b, err := os.ReadFile(book)
	if err != nil {
		return opt, fmt.Errorf("issue book: %w", err)
	}
	opt.Issues, err = extract.ReadIssues(b)
	if err != nil {
		return opt, fmt.Errorf("issue book %s: %w", book, err)
	}
	return opt, nil
}

// writeJSON writes r on one line, without escaping what only HTML minds.
func writeJSON(w *bufio.Writer, r *onrecord.Report) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(r)
}

// eachReport reads the reports at paths with several workers and calls each
// with them in the order of the input. It stops at the first error of each, or
// when ctx is done.
func eachReport(ctx context.Context, paths []string, in intake.Options, opt extract.Options, workers int, each func(*onrecord.Report, error) error) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	type job struct {
		r    *onrecord.Report
		err  error
		done chan struct{}
	}
	work := make(chan *job)
	order := make(chan *job, 4*workers)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()
	for range workers {
		rd, err := extract.NewReader(opt)
		if err != nil {
			close(work)
			return err
		}
		wg.Go(func() {
			for j := range work {
				rd.Read(j.r)
				close(j.done)
			}
		})
	}
	wg.Go(func() {
		defer close(order)
		defer close(work)
		for r, err := range intake.Open(paths, in) {
			j := &job{r: r, err: err, done: make(chan struct{})}
			select {
			case order <- j:
			case <-ctx.Done():
				return
			}
			if err != nil {
				close(j.done)
				continue
			}
			select {
			case work <- j:
			case <-ctx.Done():
				return
			}
		}
	})
	for j := range order {
		select {
		case <-j.done:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		if err := each(j.r, j.err); err != nil {
			return err
		}
	}
	return ctx.Err()
}
