package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mattn/go-runewidth"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/extract"
)

type explainCmd struct {
	recordFlag
	Report string `arg:"" help:"A report: its id or the beginning of it, or its file."`
	Record string `arg:"" help:"One of its records: the id, the beginning of it, or its number in show."`
}

func (c *explainCmd) Run(a *app) error {
	db, err := c.look(a)
	if err != nil {
		return err
	}
	defer db.Close()
	r, err := findReport(a, db, c.Report)
	if err != nil {
		return err
	}
	text, err := explainRecord(r, c.Record)
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(a.stdout, text)
	return err
}

// explainRecord says why a record was read as it was: its rule, its words and
// the trees of the sentences they stand in. The text is analysed again, which
// gives the same as when it was read, for the analysis is a function of it.
func explainRecord(r *onrecord.Report, id string) (string, error) {
	e := entryOf(r, id)
	if e.id == "" {
		return "", fmt.Errorf("report %s has no record %s\nhint: onrecord show %s lists its records", r.ID, id, r.ID)
	}
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		return "", err
	}
	an := rd.Analyze(r)
	var b strings.Builder
	sayRule(&b, e)
	var sents []int
	for _, s := range e.spans {
		for i := range an.Sents {
			from, to := &an.Tokens[an.Sents[i].From], &an.Tokens[an.Sents[i].To-1]
			if int(from.Start) < s.ByteEnd && s.ByteStart < int(to.End) && !slices.Contains(sents, i) {
				sents = append(sents, i)
			}
		}
	}
	slices.Sort(sents)
	for _, i := range sents {
		b.WriteByte('\n')
		writeTree(&b, an, i, e)
	}
	return b.String(), nil
}

// writeTree writes a sentence as a tree: a token a line in the order of the
// text, set in by its depth, with the word it hangs on and its part in the record.
func writeTree(b *strings.Builder, an *english.Analysis, sent int, e entry) {
	s := an.Sents[sent]
	fmt.Fprintf(b, "%s\n", strings.Join(strings.Fields(an.Words(int(s.From), int(s.To))), " "))
	rows := make([][2]string, 0, s.To-s.From)
	wide := 0
	for i := int(s.From); i < int(s.To); i++ {
		t := &an.Tokens[i]
		depth := 0
		for h := an.Head(i); h >= 0 && depth < 40; h = an.Head(h) {
			depth++
		}
		left := fmt.Sprintf("%3d  %s%s", i-int(s.From)+1, strings.Repeat("  ", depth), an.Form(i))
		head := "root"
		if h := an.Head(i); h >= 0 {
			head = fmt.Sprintf("%s of %s", t.Rel, an.Form(h))
		}
		right := fmt.Sprintf("%-6s %-26s", t.UPOS, head)
		for _, p := range e.spans {
			if p.ByteStart <= int(t.Start) && int(t.End) <= p.ByteEnd {
				right += " " + p.role
			}
		}
		rows = append(rows, [2]string{left, right})
		wide = max(wide, runewidth.StringWidth(left))
	}
	for _, row := range rows {
		fmt.Fprintf(b, "%s  %s\n", runewidth.FillRight(row[0], wide), strings.TrimRight(row[1], " "))
	}
}
