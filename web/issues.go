package web

import (
	"context"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/collate"
)

// The most candidates for a book that the page of issues shows, and the most
// rows of its grid.
const (
	mostTargets  = 20
	mostGridRows = 60
)

type issuesView struct {
	*Issues
	Grid    issueGrid
	Targets []target
	Looked  int // positions about no issue that Targets are made of
}

// target is what several positions without an issue are about.
type target struct {
	Words              string
	Positions, Holders int
	Link               string
	Examples           []issueExample
}

type issueExample struct{ Say, Words string }

// issues lists the issues of the record, holders by issues, and what positions
// are about that no issue catches.
func (s *site) issues(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	issues, err := s.store.Issues(r.Context())
	if err != nil {
		return err
	}
	v := issuesView{Issues: issues}
	if v.Grid, err = s.gridBeside(r.Context(), Filter{}, issues, nil, ""); err != nil {
		return err
	}
	without, err := s.positionsAt(r.Context(), Filter{Issue: noIssue})
	if err != nil {
		return err
	}
	v.Looked = len(without.points)
	for _, x := range collate.Suggest(without.points, 2) {
		if len(v.Targets) == mostTargets {
			break
		}
		t := target{Positions: x.Positions, Holders: x.Holders, Link: "/positions?" + Filter{Issue: noIssue, Text: x.About[0][0] + " " + x.About[1][0]}.query()}
		for _, g := range x.About {
			t.Words = strings.TrimPrefix(t.Words+" + "+g[0], " + ")
		}
		for _, e := range x.Examples {
			p := collate.Point{PositionAt: e}
			t.Examples = append(t.Examples, issueExample{late10(e.Date) + ", " + said(&p, e.HolderIs), wordsOf(e.Report, e.Position.ID)})
		}
		v.Targets = append(v.Targets, t)
	}
	return s.render(w, http.StatusOK, "issues", view{Title: "Issues", Here: "issues", Data: v})
}

// issueGrid is holders by issues.
type issueGrid struct {
	Issues []gridIssue
	Rows   []gridHolder
	More   int // holders that are left out
}

type gridIssue struct {
	IssueRow
	Here bool
}

type gridHolder struct {
	Name, Link string
	Cells      []gridCell
}

// gridCell is what one holder was last for or against; Words is "" where there
// is nothing.
type gridCell struct {
	Sign       template.HTML
	Says, Note string
	Words, Say string
}

// gridBeside lays out holders by issues, with the filter f but for its issue:
// those of lines if there are any, and the column of the issue here marked.
func (s *site) gridBeside(ctx context.Context, f Filter, issues *Issues, lines []collate.Line, here string) (issueGrid, error) {
	var out issueGrid
	f.Issue = anyIssue
	found, err := s.positionsAt(ctx, f)
	if err != nil {
		return out, err
	}
	var order []string
	for _, x := range issues.Rows {
		order = append(order, x.ID)
	}
	g := collate.GridOf(collate.Timelines(found.points), order)
	g.Rows = slices.DeleteFunc(g.Rows, func(r collate.GridRow) bool {
		return lines != nil && !slices.ContainsFunc(lines, func(l collate.Line) bool { return l.Holder == r.Holder })
	})
	if len(g.Rows) > mostGridRows {
		g.Rows, out.More = g.Rows[:mostGridRows], len(g.Rows)-mostGridRows
	}
	for i, id := range g.Issues {
		row := issues.Row(id)
		if row == nil || !slices.ContainsFunc(g.Rows, func(r collate.GridRow) bool { return r.Cells[i].Last != nil }) {
			continue
		}
		out.Issues = append(out.Issues, gridIssue{*row, id == here})
		for k, r := range g.Rows {
			if len(out.Rows) <= k {
				out.Rows = append(out.Rows, gridHolder{Name: r.Name, Link: "/actors/" + url.PathEscape(r.Name)})
			}
			out.Rows[k].Cells = append(out.Rows[k].Cells, cellView(&r.Cells[i], r.Name))
		}
	}
	return out, nil
}

func cellView(c *collate.Cell, name string) gridCell {
	if c.Last == nil {
		return gridCell{}
	}
	out := gridCell{Sign: sign(bandOf(c.Last), c.Secondhand, changeSigns[c.Last.Position.Change]), Says: stanceWords[c.Stance], Words: wordsOf(c.Last.Report, c.Last.Position.ID),
		Say: late10(c.Last.Date) + ", " + said(c.Last, name)}
	if bandOf(c.Last) == claimBand {
		out.Says = changeSaid[c.Last.Position.Change]
	}
	var notes []string
	if c.Secondhand {
		notes = append(notes, "others say so")
	}
	if c.Changed {
		notes = append(notes, "changed")
	}
	if c.Claimed && bandOf(c.Last) != claimBand {
		notes = append(notes, "change or sameness claimed")
	}
	if n := c.Own + c.Others; n > 1 {
		notes = append(notes, plural(n, "position", "positions"))
	}
	out.Note = strings.Join(notes, ", ")
	return out
}
