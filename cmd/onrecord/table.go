package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"github.com/onrecord/onrecord/sqlite"
)

// tableColumn is a column of a list on the terminal: its heading, the columns
// of the list it is made of (the first that has a value) and its width in
// cells; 0 takes what is left of the line.
type tableColumn struct {
	head  string
	from  []string
	width int
}

// tables are the columns shown of each list. The rest is in --as csv and json.
var tables = map[string][]tableColumn{
	"statements": {{"published", []string{"published_from"}, 10}, {"speaker", []string{"speaker"}, 24}, {"words", []string{"content"}, 0},
		{"kind", []string{"kind"}, 8}, {"outlet", []string{"outlet"}, 18}, {"id", []string{"id"}, 17}},
	"events": {{"published", []string{"published_from"}, 10}, {"type", []string{"type"}, 9}, {"actors", []string{"actors"}, 20}, {"recipients", []string{"recipients"}, 20},
		{"words", []string{"evidence"}, 0}, {"status", []string{"status"}, 10}, {"outlet", []string{"outlet"}, 18}, {"id", []string{"id"}, 17}},
	"tolls": {{"published", []string{"published_from"}, 10}, {"outcome", []string{"outcome"}, 9}, {"count", []string{"count_words"}, 16}, {"claimant", []string{"asserted_by"}, 22},
		{"words", []string{"evidence"}, 0}, {"place", []string{"place"}, 12}, {"outlet", []string{"outlet"}, 18}, {"id", []string{"id"}, 17}},
	"positions": {{"published", []string{"published_from"}, 10}, {"holder", []string{"holder"}, 22}, {"stance", []string{"stance"}, 11}, {"target", []string{"target"}, 0},
		{"issue", []string{"issue"}, 14}, {"outlet", []string{"outlet"}, 18}, {"id", []string{"id"}, 17}},
	"proposals": {{"published", []string{"published_from"}, 10}, {"proposal", []string{"name"}, 26}, {"put forward by", []string{"put_forward_by"}, 18},
		{"answers", []string{"responses"}, 0}, {"outlet", []string{"outlet"}, 18}, {"id", []string{"id"}, 17}},
	"actors": {{"name", []string{"name"}, 30}, {"type", []string{"type"}, 12}, {"country", []string{"country"}, 7}, {"roles", []string{"roles"}, 0},
		{"reports", []string{"reports"}, 7}, {"statements", []string{"statements"}, 10}},
}

// tableList is a list for the terminal. Words too long for the line end in an
// ellipsis; nothing else is cut.
type tableList struct {
	w       *bufio.Writer
	name    string
	width   int
	columns []tableColumn
	at      [][]int // for each column, the values it can take
}

func (l *tableList) start(list sqlite.List) error {
	l.columns = slices.Clone(tables[l.name])
	rest := l.width - 2*(len(l.columns)-1)
	for _, c := range l.columns {
		var at []int
		for _, name := range c.from {
			at = append(at, slices.Index(list.Columns, name))
		}
		l.at = append(l.at, at)
		rest -= c.width
	}
	heads := make([]string, len(l.columns))
	for i := range l.columns {
		if l.columns[i].width == 0 {
			l.columns[i].width = max(rest, 30)
		}
		heads[i] = l.columns[i].head
	}
	if list.Total == 0 {
		return nil
	}
	return l.line(heads)
}

func (l *tableList) row(v []any) error {
	cells := make([]string, len(l.columns))
	for i, at := range l.at {
		for _, j := range at {
			if cells[i] = strings.Join(strings.Fields(cell(v[j])), " "); cells[i] != "" {
				break
			}
		}
	}
	return l.line(cells)
}

func (l *tableList) line(cells []string) error {
	var b strings.Builder
	for i, c := range cells {
		w := l.columns[i].width
		c = runewidth.Truncate(c, w, "…")
		if i < len(cells)-1 {
			c = runewidth.FillRight(c, w) + "  "
		}
		b.WriteString(c)
	}
	_, err := fmt.Fprintln(l.w, strings.TrimRight(b.String(), " "))
	return err
}

func (l *tableList) end() error { return nil }

// terminalWidth is the width of the terminal that w writes to, in cells: what
// COLUMNS says, or 160 where there is no telling.
func terminalWidth(io.Writer) int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n >= 40 {
		return n
	}
	return 160
}

// isTerminal reports whether w is a terminal.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	st, err := f.Stat()
	return err == nil && st.Mode()&os.ModeCharDevice != 0
}
