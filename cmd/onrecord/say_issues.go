package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/sqlite"
)

// sayBookTest prints what each entry catches and what it misses by one group.
func sayBookTest(w io.Writer, t *bookTest, examples int) {
	caught := 0
	for _, is := range t.issues {
		list, near := t.caught[is.ID], t.near[is.ID]
		caught += len(list)
		fmt.Fprintf(w, "%s: %s\n", is.ID, is.Proposition)
		fmt.Fprintf(w, "  catches %s\n", count(len(list), "position", "positions"))
		for i := range list {
			if examples > 0 && i == examples {
				fmt.Fprintf(w, "    and %d more\n", len(list)-i)
				break
			}
			p := &list[i]
			fmt.Fprintf(w, "    %s %s: “%s”%s\n", whose(p), stanceWord(p), oneLine(p.Position.Target.Text), saidBy(p))
			fmt.Fprintf(w, "      words: “%s”\n", oneLine(p.Position.Evidence[0].Text))
		}
		if len(near) > 0 {
			fmt.Fprintf(w, "  misses %s by one group\n", count(len(near), "position", "positions"))
		}
		for i := range near {
			if examples > 0 && i == examples {
				fmt.Fprintf(w, "    and %d more\n", len(near)-i)
				break
			}
			p := &near[i]
			fmt.Fprintf(w, "    “%s” has none of [%s]\n", oneLine(p.Position.Target.Text), strings.Join(is.About[p.group], ", "))
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "%s in %s, %d caught\n", count(t.all, "position", "positions"), count(t.reports, "report", "reports"), caught)
}

// whose is the holder with the person who gave the line by office.
func whose(p *collate.PositionAt) string {
	if p.Person != "" {
		return p.HolderIs + " (" + p.Person + ")"
	}
	return p.HolderIs
}

func stanceWord(p *collate.PositionAt) string {
	if p.Position.Change != "" {
		return "is said to have " + changeWords[string(p.Position.Change)]
	}
	if p.Position.IssueStance != "" {
		return stanceVerbs[p.Position.Stance] + " (so " + p.Stance() + " the proposition)"
	}
	return stanceVerbs[p.Position.Stance]
}

var changeWords = map[string]string{onrecord.Unchanged: "kept its line on", onrecord.Changed: "changed its line on", onrecord.Softened: "softened its line on",
	onrecord.Hardened: "hardened its line on", onrecord.Dropped: "dropped its line on", onrecord.Away: "moved away from"}

func saidBy(p *collate.PositionAt) string {
	if p.Asserter != "" && p.Asserter != p.Holder {
		return ", according to " + p.Says
	}
	return ""
}

// saySuggestions prints candidates as an issue book.
func saySuggestions(w io.Writer, list []collate.Suggestion) {
	fmt.Fprintln(w, "# Candidates: give each a proposition that can be affirmed or denied, and drop the rest.")
	fmt.Fprintln(w, "issues:")
	seen := map[string]int{}
	for _, s := range list {
		id := s.ID
		if seen[s.ID]++; seen[s.ID] > 1 {
			id += "-" + strconv.Itoa(seen[s.ID])
		}
		fmt.Fprintf(w, "  # %s of %s\n", count(s.Positions, "position", "positions"), count(s.Holders, "holder", "holders"))
		for i := range s.Examples {
			p := &s.Examples[i]
			fmt.Fprintf(w, "  #   %s %s: %s\n", whose(p), stanceWord(p), oneLine(p.Position.Target.Text))
		}
		sayEntry(w, id, s.Proposition, s.About)
	}
}

// sayGrid prints holders by issues: + for, - against, ? on a condition, 0
// neutral; in brackets where only others say so, ! where it changed.
func sayGrid(w io.Writer, g collate.Grid) {
	width := len("holder")
	for _, r := range g.Rows {
		width = max(width, len([]rune(r.Name)))
	}
	width = min(width, 40)
	for i, is := range g.Issues {
		fmt.Fprintf(w, "%3d  %s\n", i+1, is)
	}
	fmt.Fprintf(w, "\n%-*s", width, "holder")
	for i := range g.Issues {
		fmt.Fprintf(w, " %5d", i+1)
	}
	fmt.Fprintln(w)
	for _, r := range g.Rows {
		name := []rune(r.Name)
		if len(name) > width {
			name = append(name[:width-1], '…')
		}
		fmt.Fprintf(w, "%s%s", string(name), strings.Repeat(" ", width-len(name)))
		for i := range r.Cells {
			fmt.Fprintf(w, " %5s", gridCell(&r.Cells[i]))
		}
		fmt.Fprintln(w)
	}
	fmt.Fprintln(w, "\n+ for, - against, ? on a condition, 0 neutral; (in brackets) only others say so; ! the words changed; ~ change or sameness claimed")
}

func gridCell(c *collate.Cell) string {
	s := map[string]string{onrecord.For: "+", onrecord.Against: "-", onrecord.Conditional: "?", onrecord.Neutral: "0"}[c.Stance]
	if s == "" {
		return "."
	}
	if c.Secondhand {
		s = "(" + s + ")"
	}
	if c.Changed {
		s += "!"
	}
	if c.Claimed {
		s += "~"
	}
	return s
}

// sayApplied says what an issue book makes of a record that was there.
func sayApplied(w io.Writer, db string, issues int, sum *sqlite.Rematched) {
	fmt.Fprintf(w, "%s kept in %s: %d of %s about one of them", count(issues, "issue", "issues"), db, sum.Matched, count(sum.Positions, "position is", "positions are"))
	if sum.Changed > 0 {
		fmt.Fprintf(w, ", %d changed", sum.Changed)
	}
	fmt.Fprintln(w)
	if sum.Unknown > 0 {
		fmt.Fprintf(w, "  %s left as before, read by an older version: read the reports again with onrecord read PATH\n", count(sum.Unknown, "is", "are"))
	}
}

// sayBook prints a book as YAML that can be applied again.
func sayBook(w io.Writer, book []sqlite.Issue, counts []sqlite.IssueCount) {
	fmt.Fprintln(w, "issues:")
	for _, x := range book {
		var c sqlite.IssueCount
		for _, have := range counts {
			if have.ID == x.ID {
				c = have
			}
		}
		fmt.Fprintf(w, "  # for %d, against %d, on a condition %d, neutral %d, change claimed %d\n", c.For, c.Against, c.Conditional, c.Neutral, c.Claims)
		sayEntry(w, x.ID, x.Proposition, x.About)
	}
}

// sayEntry prints an entry of a book.
func sayEntry(w io.Writer, id, proposition string, about [][]string) {
	fmt.Fprintf(w, "  - id: %s\n    proposition: %s\n    about:\n", strconv.Quote(id), strconv.Quote(proposition))
	for _, g := range about {
		quoted := make([]string, len(g))
		for i, x := range g {
			quoted[i] = strconv.Quote(x)
		}
		fmt.Fprintf(w, "      - [%s]\n", strings.Join(quoted, ", "))
	}
}
