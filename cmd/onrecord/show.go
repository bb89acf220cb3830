package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/sqlite"
)

type showCmd struct {
	recordFlag
	Report string `arg:"" help:"A report: its id or the beginning of it, the id of one of its records, or its file."`
	Kind   string `help:"Only statements, events, tolls, positions or proposals." enum:",statements,events,tolls,positions,proposals" default:""`
	As     string `help:"text, or json for the report object." enum:"text,json" default:"text"`
}

func (c *showCmd) Run(a *app) error {
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	r, err := findReport(a, db, c.Report)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.stdout)
	if c.As == "json" {
		if err := writeJSON(out, r); err != nil {
			return err
		}
		return out.Flush()
	}
	list := entries(r)
	if c.Kind != "" {
		list = slices.DeleteFunc(list, func(e entry) bool { return e.kind+"s" != c.Kind })
	}
	sayReport(out, r)
	fmt.Fprint(out, "\n", marked(r.Text, list, styleFor(a.stdout)))
	sayEntries(out, list)
	return out.Flush()
}

// findReport is the one report that a person means by name.
func findReport(a *app, db *sqlite.DB, name string) (*onrecord.Report, error) {
	ids, err := db.FindReports(a.ctx, name)
	if err != nil {
		return nil, fmt.Errorf("%w\nhint: onrecord search WORDS finds reports and their ids", err)
	}
	if len(ids) > 1 {
		return nil, fmt.Errorf("%s could be any of %d reports: %s", name, len(ids), strings.Join(ids, ", "))
	}
	return db.Report(a.ctx, ids[0])
}

// style is what a record's words are put between.
type style struct{ on, off, note, end string }

// styleFor gives underlined words on a terminal and brackets elsewhere, or
// where NO_COLOR asks for plain text.
func styleFor(w io.Writer) style {
	if isTerminal(w) && os.Getenv("NO_COLOR") == "" {
		return style{"\x1b[4m", "\x1b[24m", "\x1b[2m", "\x1b[22m"}
	}
	return style{on: "[", off: "]"}
}

// marked is text with the main words of each record between marks, and behind
// them the record's number in the list.
func marked(text string, list []entry, st style) string {
	type event struct {
		at, other int
		open      bool
		n         int
	}
	var events []event
	for i, e := range list {
		for _, s := range e.spans {
			if s.role == e.spans[0].role && s.ByteEnd > s.ByteStart {
				events = append(events, event{s.ByteStart, s.ByteEnd, true, i + 1}, event{s.ByteEnd, s.ByteStart, false, i + 1})
			}
		}
	}
	// Closing marks come before opening ones; of several that open, the one
	// that closes last comes first, and the other way round at the end.
	slices.SortStableFunc(events, func(a, b event) int {
		switch {
		case a.at != b.at:
			return a.at - b.at
		case a.open != b.open:
			if a.open {
				return 1
			}
			return -1
		case a.open:
			return b.other - a.other
		}
		return b.other - a.other
	})
	var b strings.Builder
	at, depth := 0, 0
	for i, e := range events {
		b.WriteString(text[at:e.at])
		at = e.at
		if e.open {
			if depth == 0 || st.note == "" {
				b.WriteString(st.on)
			}
			depth++
			continue
		}
		depth--
		if depth == 0 || st.note == "" {
			b.WriteString(st.off)
		}
		fmt.Fprintf(&b, "%s%d%s", st.note, e.n, st.end)
		if i+1 < len(events) && events[i+1].at == e.at && !events[i+1].open && st.note != "" {
			b.WriteByte(' ')
		}
	}
	b.WriteString(text[at:])
	if !strings.HasSuffix(text, "\n") {
		b.WriteByte('\n')
	}
	return b.String()
}

type searchCmd struct {
	recordFlag
	Words  []string `arg:"" help:"Words to find, all of them; \"in quotation marks\" for a phrase, wor* for a beginning."`
	From   string   `help:"First day of publication (YYYY-MM-DD)." placeholder:"DAY"`
	Until  string   `help:"Last day of publication (YYYY-MM-DD)." placeholder:"DAY"`
	Outlet string   `help:"Part of the name of the outlet, or of an agency it credits." placeholder:"NAME"`
	Limit  int      `help:"At most so many hits, 0 for all." default:"20"`
}

func (c *searchCmd) Run(a *app) error {
	f, err := recordFilter{From: c.From, Until: c.Until, Outlet: c.Outlet}.filter()
	if err != nil {
		return err
	}
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	f.Limit = c.Limit
	st := styleFor(a.stdout)
	// The shell has taken the quotation marks of a phrase.
	var words []string
	for _, w := range c.Words {
		if strings.ContainsRune(w, ' ') && !strings.ContainsRune(w, '"') {
			w = `"` + w + `"`
		}
		words = append(words, w)
	}
	hits, total, err := db.Search(a.ctx, strings.Join(words, " "), f, st.on, st.off)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.stdout)
	for _, h := range hits {
		sayHit(out, h)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	sayRows(a.stderr, "hits", len(hits), total, 0)
	return nil
}
