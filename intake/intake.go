// Package intake turns what a person has at hand (files, folders, archives, a
// table, a feed, standard input) into reports. It reads what stands there and
// cuts nothing: for plain text and for tables, [onrecord.Report.Text] is the
// content character for character, and what is no part of the report (a
// site's chrome, a stray code, a photo credit) is marked, not removed.
//
// Everything streams: one report is in memory at a time, whatever the size of
// the input. What cannot be read comes out as an [Error] that names the file
// and the place in it, and the rest goes on.
package intake

import (
	"fmt"
	"io"
	"iter"
	"os"
	"time"

	"github.com/onrecord/onrecord"
)

// FormatAuto has the format found out for each file from its name and content.
const FormatAuto = "auto"

// DefaultMaxBytes is the largest report read when [Options.MaxBytes] is 0.
const DefaultMaxBytes = 32 << 20

// Options are a user's choices for reading.
type Options struct {
	// Format is one of the onrecord.Format constants, or FormatAuto or ""
	// for finding it out.
	Format string
	// Date is the day of publication of all reports read, "2013-01-13", when
	// the user gives it; "" otherwise. It wins over what the input says.
	Date string
	// Columns names, for tables and JSON Lines, the column or key of each
	// field: {"text": "body", "publisher": "outlet"}. Fields are id, text,
	// title, date, url, publisher and byline; one not named here is looked
	// for under its own name and its usual ones.
	Columns map[string]string
	// MaxBytes is the largest size in bytes of one report; longer ones are an
	// error. 0 means DefaultMaxBytes.
	MaxBytes int64
	// Stdin is read for the path "-"; nil means os.Stdin.
	Stdin io.Reader
}

// Open reads the reports at paths: files, folders, glob patterns, ZIP and gzip
// archives, and "-" for standard input. Each step of the sequence is either a
// report or an *Error about one file or one entry of it; after an error the
// reading goes on with what follows. Reports come in the order of paths, within
// a folder in the order of names, within a file in the order of the file. A
// loop that breaks ends the reading.
func Open(paths []string, opt Options) iter.Seq2[*onrecord.Report, error] {
	return func(yield func(*onrecord.Report, error) bool) {
		rd := &reader{opt: opt, yield: yield}
		if err := rd.check(); err != nil {
			yield(nil, &Error{Err: err})
			return
		}
		for _, p := range paths {
			if rd.path(p); rd.stopped {
				return
			}
		}
	}
}

// reader is one call of Open.
type reader struct {
	opt     Options
	yield   func(*onrecord.Report, error) bool
	stopped bool
}

func (rd *reader) check() error {
	switch rd.opt.Format {
	case "":
		rd.opt.Format = FormatAuto
	case FormatAuto, onrecord.FormatText, onrecord.FormatHTML, onrecord.FormatFeed, onrecord.FormatWARC, onrecord.FormatJSONL, onrecord.FormatCSV:
	default:
		return fmt.Errorf("no such format: %q (auto, text, html, jsonl, csv, feed or warc)", rd.opt.Format)
	}
	if rd.opt.Date != "" {
		if _, err := time.Parse(time.DateOnly, rd.opt.Date); err != nil {
			return fmt.Errorf("%q is not a day: write it as 2013-01-13", rd.opt.Date)
		}
	}
	for field := range rd.opt.Columns {
		if _, ok := fieldNames[field]; !ok {
			return fmt.Errorf("no such field to map a column to: %q (id, text, title, date, url, publisher or byline)", field)
		}
	}
	if rd.opt.MaxBytes <= 0 {
		rd.opt.MaxBytes = DefaultMaxBytes
	}
	if rd.opt.Stdin == nil {
		rd.opt.Stdin = os.Stdin
	}
	return nil
}

// report finishes a report and hands it out.
func (rd *reader) report(r *onrecord.Report) {
	if rd.stopped {
		return
	}
	finish(r, rd.opt.Date)
	rd.stopped = !rd.yield(r, nil)
}

// fail hands out an error about the place at.
func (rd *reader) fail(at place, err error) {
	if rd.stopped || err == nil {
		return
	}
	rd.stopped = !rd.yield(nil, &Error{Path: at.path, Entry: at.entry, Line: at.line, Err: err})
}
