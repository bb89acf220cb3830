package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"

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
	bookFlags
	Workers int `help:"Reports read at the same time; 0 for one a processor." default:"0"`
}

func (c *extractCmd) Run(a *app) error {
	opt, err := c.bookFlags.load()
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

// bookFlags are what a user brings along for the reading: questions, actors and
// places of their own.
type bookFlags struct {
	gazetteerFlag
	Issues string `help:"Issue book (YAML)." placeholder:"BOOK.yaml"`
	Actors string `help:"Actors of your own (YAML or CSV): name, aliases, type, country, sector, wikidata." placeholder:"FILE"`
}

func (f *bookFlags) load() (opt extract.Options, err error) {
	if opt.Places, err = f.gazetteerFlag.load(); err != nil {
		return opt, err
	}
	if f.Issues != "" {
		if opt.Issues, err = readBook(f.Issues); err != nil {
			return opt, err
		}
	}
	if f.Actors != "" {
		b, err := os.ReadFile(f.Actors)
		if err != nil {
			return opt, fmt.Errorf("actors: %w", err)
		}
		if opt.Actors, err = extract.ReadActors(b); err != nil {
			return opt, fmt.Errorf("actors %s: %w", f.Actors, err)
		}
	}
	return opt, nil
}

// writeJSON writes r on one line. U+0085 is written as an escape, for some
// readers take it for the end of a line.
func writeJSON(w *bufio.Writer, r *onrecord.Report) error {
	b, err := marshal(r)
	if err != nil {
		return err
	}
	w.Write(bytes.ReplaceAll(b, []byte("\u0085"), []byte(`\u0085`)))
	return w.WriteByte('\n')
}

// marshal is v as JSON, without escaping what only HTML minds.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), err
}

// readerVersion is the version that reports are read by: that of the program
// and of what the user brought along or keeps in the record (places), since
// with these other records are read. The issue book is no part of it: positions
// are looked up in another one without being read again.
func readerVersion(opt extract.Options, f bookFlags, places string) string {
	if len(opt.Actors) == 0 && len(f.Gazetteer) == 0 && places == "" {
		return versionLine()
	}
	return versionLine() + " " + onrecord.NewID("book", opt.Actors, f.Gazetteer, places)
}
