package main

import (
	"fmt"
	"io"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/mattn/go-runewidth"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/sqlite"
)

// Everything the program says to a person is in this file. The rules: no
// capital at the beginning, no full stop at the end; an error names the file,
// what is wrong and, after "hint:", how to mend it. Results go to standard
// output, all else to standard error. A report's own words stand in its own
// form between quotation marks “ ”, never reworded; a name or number of ours
// never stands between them.

const description = "onrecord reads news reports and writes down who said what, who did what to whom, how many were hurt and according to whom, with the exact words for each."

func say(w io.Writer, err error) { fmt.Fprintf(w, "onrecord: %v\n", err) }

func sayUnreadable(w io.Writer, err error) { fmt.Fprintf(w, "onrecord: not read: %v\n", err) }

func sayServed(w io.Writer, name, address string) {
	fmt.Fprintf(w, "reading room for %s: %s\npress ctrl-c to close it\n", name, address)
}

func sayOffer(w io.Writer, db, folder string) {
	fmt.Fprintf(w, "there is no record in %s yet. Begin one with eighteen sample reports, written to the folder %s? [Y/n] ", db, folder)
}

func sayAlreadyServed(w io.Writer, address string) {
	fmt.Fprintf(w, "onrecord: a reading room is open already: %s\n", address)
}

func sayCutShort(w io.Writer, n int, db string) {
	fmt.Fprintf(w, "onrecord: stopped; %s in %s, the same command goes on from there\n", count(n, "report is", "reports are"), db)
}

// count is a number with the word for one or many.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// leftOut names the first files that were left out.
func leftOut(t *tally) string {
	s := strings.Join(t.left, ", ")
	if t.skipped > len(t.left) {
		s += " …"
	}
	return s
}

// sayRead sums a run of read up.
func sayRead(w io.Writer, db string, t *tally) {
	fmt.Fprintf(w, "%s read into %s in %s\n", count(t.outcomes[sqlite.Read]+t.outcomes[sqlite.Again], "report", "reports"), db, t.took.Round(100*time.Millisecond))
	for _, x := range []struct {
		n         int
		one, many string
	}{
		{t.outcomes[sqlite.Known], "was there already", "were there already"},
		{t.outcomes[sqlite.Duplicate], "is a duplicate: the same text in another place", "are duplicates: the same text in another place"},
		{t.foreign, "is in another language: stored and searchable, not extracted yet", "are in other languages: stored and searchable, not extracted yet"},
		{t.skipped, "file beside them is no report: " + leftOut(t), "files beside them are no reports: " + leftOut(t)},
		{t.outcomes[sqlite.Unreadable], "could not be read:", "could not be read:"},
	} {
		if x.n > 0 {
			fmt.Fprintf(w, "  %s\n", count(x.n, x.one, x.many))
		}
	}
	for _, why := range t.unreadable {
		fmt.Fprintf(w, "    %s\n", strings.ReplaceAll(why, "\n", "\n      "))
	}
	if n := t.outcomes[sqlite.Unreadable] - len(t.unreadable); n > 0 {
		fmt.Fprintf(w, "    and %d more: see read_log in %s\n", n, db)
	}
	if t.outcomes[sqlite.Read]+t.outcomes[sqlite.Again] > 0 {
		fmt.Fprintf(w, "found %s, %s, %s, %s and %s\n", count(t.records["statements"], "statement", "statements"), count(t.records["events"], "event", "events"),
			count(t.records["tolls"], "toll", "tolls"), count(t.records["positions"], "position", "positions"), count(t.records["proposals"], "proposal", "proposals"))
	}
}

func sayTellings(w io.Writer) { fmt.Fprint(w, "\nto begin with:\n") }

var whyTelling = map[string]string{
	"tolls-differ":   "two claimants, two figures",
	"plan-divided":   "one plan, taken by one party and refused by another",
	"stance-changed": "one party, two stances",
	"spoken":         "said in so many words",
}

func sayTelling(w io.Writer, n int, why string, list []entry) {
	fmt.Fprintf(w, "\n%d. %s\n", n, whyTelling[why])
	for _, e := range list {
		fmt.Fprintf(w, "   %s\n     “%s”\n     %s, record %s\n", e.line, e.quote, sourceLine(e.report), e.id)
	}
}

// sourceLine is where a report comes from: outlet, day and file or address.
func sourceLine(r *onrecord.Report) string {
	var out []string
	if r.Publisher != "" {
		out = append(out, string(r.Publisher))
	}
	out = append(out, dayOf(r.Published))
	if r.Source.URL != "" {
		out = append(out, string(r.Source.URL))
	} else {
		out = append(out, r.Source.Path)
	}
	return strings.Join(out, ", ")
}

// sayNext says what to type next.
func sayNext(w io.Writer, f recordFlag, r *onrecord.Report) {
	db := ""
	if f.DB != "onrecord.db" {
		db = " --db " + f.DB
	}
	lines := [][2]string{{"statements" + db, "who said what; also events, tolls, positions, proposals, actors"}}
	if r != nil {
		lines = append(lines, [2]string{"show" + db + " " + r.ID, "a report with its records marked"})
	}
	lines = append(lines, [2]string{"search" + db + " WORDS", "find words in reports and records"}, [2]string{"serve" + db, "the reading room, in a browser"})
	fmt.Fprint(w, "\nwhat next:\n")
	for _, l := range lines {
		fmt.Fprintf(w, "  onrecord %-24s  %s\n", l[0], l[1])
	}
}

// sayRows says how much of a list was shown.
func sayRows(w io.Writer, name string, rows, total, offset int) {
	switch {
	case total == 0:
		fmt.Fprintf(w, "no %s\n", name)
	case rows == total:
		fmt.Fprintln(w, count(total, strings.TrimSuffix(name, "s"), name))
	default:
		fmt.Fprintf(w, "%d to %d of %d %s; --limit 0 shows all\n", min(offset+1, offset+rows), offset+rows, total, name)
	}
}

// sayReport is the head of a report on the terminal.
func sayReport(w io.Writer, r *onrecord.Report) {
	if r.Title != "" {
		fmt.Fprintln(w, r.Title)
	}
	fmt.Fprintln(w, sourceLine(r))
	if r.Published.Because != "" {
		fmt.Fprintf(w, "date %s: %s\n", r.Published.How, r.Published.Because)
	}
	for _, x := range []struct {
		name  string
		names []string
	}{{"by", r.Byline}, {"agencies", r.Agencies}} {
		if len(x.names) > 0 {
			fmt.Fprintf(w, "%s: %s\n", x.name, strings.Join(x.names, ", "))
		}
	}
	fmt.Fprintf(w, "report %s, language %s\n", r.ID, r.Language)
	for _, n := range r.Notes {
		fmt.Fprintf(w, "note from %s: %s\n", n.Stage, n.Text)
	}
}

// sayEntries lists the records whose numbers stand in a marked text.
func sayEntries(w io.Writer, list []entry) {
	fmt.Fprintln(w)
	for i, e := range list {
		fmt.Fprintf(w, "%3d  %-9s  %s  %s\n", i+1, e.kind, e.id, e.line)
	}
	if len(list) == 0 {
		fmt.Fprintln(w, "no records")
	}
}

func sayHit(w io.Writer, h sqlite.Hit) {
	var where []string
	for _, s := range []string{h.Title, h.Outlet, h.Published} {
		if s != "" {
			where = append(where, s)
		}
	}
	id := h.Report
	if h.Record != "" {
		id = h.Record
	}
	fmt.Fprintf(w, "%-9s  %s  %s\n  %s\n", h.Kind, id, strings.Join(where, ", "), strings.Join(strings.Fields(h.Snippet), " "))
}

// sayRule is what explain says before the trees.
func sayRule(w io.Writer, e entry) {
	fmt.Fprintf(w, "%s %s: %s\nrule: %s\n", e.kind, e.id, e.line, e.rule)
	for _, p := range e.spans {
		fmt.Fprintf(w, "%9s  %d-%d  “%s”\n", p.role, p.Start, p.End, strings.Join(strings.Fields(p.Text), " "))
	}
}

var (
	statementVerbs = map[string]string{onrecord.Direct: "said word for word", onrecord.Mixed: "said in part word for word", onrecord.Indirect: "said"}
	stanceVerbs    = map[string]string{onrecord.For: "is for", onrecord.Against: "is against", onrecord.Conditional: "is for, on a condition", onrecord.Neutral: "is neutral on"}
)

// versionLine is the version of the program, with the revision it was built
// from where that is known.
func versionLine() string {
	if version != "dev" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				return version + "-" + s.Value[:min(12, len(s.Value))]
			}
		}
	}
	return version
}

// sayLine prints the positions of one party on one issue, oldest first.
func sayLine(w io.Writer, l *collate.Line) {
	issue := l.Issue
	if issue == "" {
		issue = "no issue of the book"
	}
	fmt.Fprintf(w, "%s: %s\n", l.Name, issue)
	if first := l.First(); first != "" {
		fmt.Fprintf(w, "  from %s to %s\n", first, l.Last())
	}
	for _, part := range []struct {
		points []collate.Point
		note   string
	}{{l.Own, ""}, {l.ByOthers, "said by others"}, {l.Claims, "claim"}} {
		for _, p := range part.points {
			date := p.Date
			if date == "" {
				date = "undated"
			}
			mark := "  "
			if p.Changed {
				mark = "! "
			}
			stance := p.Stance()
			if p.Position.Change != "" {
				stance = string(p.Position.Change)
			}
			note := part.note
			switch {
			case p.Asserter != "" && p.Asserter != p.Holder:
				note = strings.TrimPrefix(note+" by "+p.Says, "said by others ")
			case p.Person != "":
				note = strings.TrimSpace(note + " through " + p.Person)
			}
			if note != "" {
				note = " (" + note + ")"
			}
			fmt.Fprintf(w, "%s%-10s  %-11s  “%s”%s  %s\n", mark, date, stance, oneLine(p.Position.Target.Text), note, p.Position.ID)
		}
	}
	fmt.Fprintln(w)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// gridColumns is how many plans stand side by side in a grid on the terminal.
const gridColumns = 6

// sayPlans prints parties against plans, a few plans at a time, and below each
// part the words behind its answers.
func sayPlans(w io.Writer, g collate.PlanGrid, width int) {
	if len(g.Plans) == 0 {
		fmt.Fprintln(w, "no plan that anybody answered")
		return
	}
	for from := 0; from < len(g.Plans); from += gridColumns {
		to := min(from+gridColumns, len(g.Plans))
		first := 20
		each := max(10, (width-first)/(to-from)-2)
		line := func(head string, cells []string) {
			var b strings.Builder
			b.WriteString(runewidth.FillRight(runewidth.Truncate(head, first, "…"), first))
			for _, c := range cells {
				b.WriteString("  " + runewidth.FillRight(runewidth.Truncate(c, each, "…"), each))
			}
			fmt.Fprintln(w, strings.TrimRight(b.String(), " "))
		}
		var heads []string
		for _, p := range g.Plans[from:to] {
			heads = append(heads, p.Name)
		}
		line("party", heads)
		for _, r := range g.Rows {
			cells, answered := make([]string, to-from), false
			for i, c := range r.Cells[from:to] {
				var said []string
				for _, a := range c {
					if !slices.Contains(said, a.Response) {
						said = append(said, a.Response)
					}
				}
				cells[i], answered = strings.Join(said, ", "), answered || len(said) > 0
			}
			if answered {
				line(gridParty(r.Name), cells)
			}
		}
		fmt.Fprintln(w)
		for _, p := range g.Plans[from:to] {
			fmt.Fprintf(w, "%s\n", p.Name)
			for _, a := range p.Answers {
				date := a.Date()
				if date == "" {
					date = "undated"
				}
				fmt.Fprintf(w, "  %-10s  %s %s: “%s”  [%s]\n", date, gridParty(a.Name), a.Response, strings.Join(strings.Fields(a.Words.Text), " "), a.Proposal().ID)
			}
		}
		fmt.Fprintln(w)
	}
}

func gridParty(name string) string {
	if name == "" {
		return "no named party"
	}
	return name
}
