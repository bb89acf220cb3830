package main

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/sqlite"
)

// listFlags are the flags of every list.
type listFlags struct {
	recordFlag
	As     string `help:"Form of the list: table, json or csv." enum:"table,json,csv" default:"table"`
	Limit  *int   `help:"At most so many rows, 0 for all; a table has 50 unless told otherwise, json and csv have all." placeholder:"N"`
	Offset int    `help:"Rows to leave out first." placeholder:"N"`
	BOM    bool   `name:"bom" help:"Begin a csv with a byte order mark, for spreadsheets that need one to read UTF-8."`
}

// recordFilter are the filters of every list of records.
type recordFilter struct {
	Text   string `help:"Words the record must contain; \"in quotation marks\" for a phrase, wor* for a beginning."`
	From   string `help:"First day of publication (YYYY-MM-DD)." placeholder:"DAY"`
	Until  string `help:"Last day of publication (YYYY-MM-DD)." placeholder:"DAY"`
	Outlet string `help:"Part of the name of the outlet, or of an agency it credits." placeholder:"NAME"`
	Place  string `help:"Part of the name of the place, or a country with all that lies in it." placeholder:"NAME"`
	Report string `help:"Id of a report." placeholder:"ID"`
}

func (f recordFilter) filter() (sqlite.Filter, error) {
	for _, day := range []string{f.From, f.Until} {
		if _, err := time.Parse(time.DateOnly, day); day != "" && err != nil {
			return sqlite.Filter{}, fmt.Errorf("%q is not a day\nhint: write it as 2013-01-13", day)
		}
	}
	if f.From != "" && f.Until != "" && f.From > f.Until {
		return sqlite.Filter{}, fmt.Errorf("--from %s comes after --until %s", f.From, f.Until)
	}
	return sqlite.Filter{Text: f.Text, From: f.From, Until: f.Until, Outlet: f.Outlet, Place: f.Place, Report: f.Report}, nil
}

type statementsCmd struct {
	listFlags
	recordFilter
	Speaker string `help:"Part of the speaker's name." placeholder:"NAME"`
	Via     string `help:"Part of the name of whoever passed the words on." placeholder:"NAME"`
	To      string `help:"Part of the name of whoever was told." placeholder:"NAME"`
	Kind    string `help:"direct, mixed or indirect." enum:",direct,mixed,indirect" default:""`
}

func (c *statementsCmd) Run(a *app) error {
	f, err := c.filter()
	f.Who, f.Via, f.To, f.Kind = c.Speaker, c.Via, c.To, c.Kind
	return c.list(a, "statements", f, err)
}

type eventsCmd struct {
	listFlags
	recordFilter
	Actor  string `help:"Part of the name of who did it, or to whom." placeholder:"NAME"`
	Kind   string `help:"PLOVER type, such as ASSAULT or CONSULT." placeholder:"TYPE"`
	Plover bool   `help:"Print PLOVER JSON Lines, which event researchers' programs read."`
}

func (c *eventsCmd) Run(a *app) error {
	f, err := c.filter()
	f.Who, f.Kind = c.Actor, c.Kind
	if c.Plover && err == nil {
		db, err := c.look(a)
		if err != nil {
			return err
		}
		defer db.Close()
		return ploverEvents(a, db, f)
	}
	return c.list(a, "events", f, err)
}

type positionsCmd struct {
	listFlags
	recordFilter
	Holder   string `help:"Part of the name of the holder, or of the state or body it speaks for." placeholder:"NAME"`
	By       string `help:"Part of the name of who says so." placeholder:"NAME"`
	Stance   string `help:"for, against, conditional or neutral." enum:",for,against,conditional,neutral" default:""`
	Kind     string `help:"words, deed, offer, alternative or concession; a stance is taken as --stance." enum:",words,deed,offer,alternative,concession,for,against,conditional,neutral" default:""`
	Issue    string `help:"Id of an issue of the book; * for any of them, - for none." placeholder:"ID"`
	Grid     bool   `help:"Print holders by issues: who was last for or against what."`
	Timeline bool   `help:"Print a line for each holder and issue, oldest first, each change of stance marked."`
}

func (c *positionsCmd) Run(a *app) error {
	f, err := c.filter()
	f.Who, f.By, f.Kind, f.Issue = c.Holder, c.By, c.Stance, c.Issue
	switch c.Kind {
	case onrecord.For, onrecord.Against, onrecord.Conditional, onrecord.Neutral:
		if c.Stance != "" && c.Stance != c.Kind && err == nil {
			err = fmt.Errorf("--kind %s contradicts --stance %s", c.Kind, c.Stance)
		}
		f.Kind = c.Kind
	default:
		f.Form = c.Kind
	}
	if err != nil {
		return err
	}
	db, err := c.look(a)
	if err != nil {
		return err
	}
	if err := knownIssue(a.ctx, db, c.Issue); err != nil {
		db.Close()
		return err
	}
	if c.Timeline || c.Grid {
		defer db.Close()
		return timelines(a, db, f, c.Grid)
	}
	db.Close()
	return c.list(a, "positions", f, nil)
}

type proposalsCmd struct {
	listFlags
	recordFilter
	Party string `help:"Part of the name of who put it forward, or answered it." placeholder:"NAME"`
	Kind  string `help:"An answer it met, such as accepts, rejects or vetoes." placeholder:"ANSWER"`
	Grid  bool   `help:"Print each plan with how each party met it and the words that say so."`
}

func (c *proposalsCmd) Run(a *app) error {
	f, err := c.filter()
	f.Who, f.Kind = c.Party, c.Kind
	if c.Grid && err == nil {
		db, err := c.look(a)
		if err != nil {
			return err
		}
		defer db.Close()
		return planGrid(a, db, f)
	}
	return c.list(a, "proposals", f, err)
}

type actorsCmd struct {
	listFlags
	Name string `help:"Part of the name." placeholder:"NAME"`
	Kind string `help:"person, state, government, igo, armed-group, organisation, outlet or population." placeholder:"TYPE"`
}

func (c *actorsCmd) Run(a *app) error {
	return c.list(a, "actors", sqlite.Filter{Text: c.Name, Kind: c.Kind}, nil)
}

// writer is a form of a list.
type writer interface {
	start(sqlite.List) error
	row([]any) error
	end() error
}

// list writes the rows that pass the filter in the form asked for.
func (c *listFlags) list(a *app, name string, f sqlite.Filter, err error) error {
	if err != nil {
		return err
	}
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	f.Offset = c.Offset
	if c.Limit != nil {
		f.Limit = *c.Limit
	} else if c.As == "table" {
		f.Limit = 50
	}
	out := bufio.NewWriterSize(a.stdout, 1<<16)
	var w writer
	switch c.As {
	case "csv":
		w = &csvList{w: out, bom: c.BOM}
	case "json":
		w = &jsonList{w: out, name: name}
	default:
		w = &tableList{w: out, name: name, width: terminalWidth(a.stdout)}
	}
	rows, total := 0, 0
	err = db.List(a.ctx, name, f, func(l sqlite.List) error {
		total = l.Total
		return w.start(l)
	}, func(v []any) error {
		rows++
		return w.row(v)
	})
	if err == nil {
		err = w.end()
	}
	if err != nil {
		return err
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if c.As == "table" {
		sayRows(a.stderr, name, rows, total, f.Offset)
	}
	return nil
}

// csvList is RFC 4180: all columns, a comma between them, CRLF at the end.
type csvList struct {
	w      io.Writer
	bom    bool
	c      *csv.Writer
	fields []string
}

func (l *csvList) start(list sqlite.List) error {
	if l.bom {
		if _, err := io.WriteString(l.w, "\uFEFF"); err != nil {
			return err
		}
	}
	l.c = csv.NewWriter(l.w)
	l.c.UseCRLF = true
	l.fields = make([]string, len(list.Columns))
	return l.c.Write(list.Columns)
}

func (l *csvList) row(v []any) error {
	for i := range v {
		l.fields[i] = cell(v[i])
	}
	return l.c.Write(l.fields)
}

func (l *csvList) end() error {
	l.c.Flush()
	return l.c.Error()
}

// cell is a value as text, "" for unknown.
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return fmt.Sprint(v)
}

// jsonList is one object with the number of all rows that pass the filter and
// the rows, an object each, unknown values null.
type jsonList struct {
	w       *bufio.Writer
	name    string
	columns []string
	rows    int
}

func (l *jsonList) start(list sqlite.List) error {
	l.columns = list.Columns
	_, err := fmt.Fprintf(l.w, "{\"total\": %d, %q: [", list.Total, l.name)
	return err
}

func (l *jsonList) row(v []any) error {
	sep := ",\n{"
	if l.rows == 0 {
		sep = "\n{"
	}
	l.rows++
	l.w.WriteString(sep)
	for i, c := range l.columns {
		if i > 0 {
			l.w.WriteString(", ")
		}
		fmt.Fprintf(l.w, "%q: ", c)
		b, err := marshal(v[i])
		if err != nil {
			return err
		}
		l.w.Write(b)
	}
	return l.w.WriteByte('}')
}

func (l *jsonList) end() error {
	_, err := l.w.WriteString("\n]}\n")
	return err
}
