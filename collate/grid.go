package collate

import (
	"cmp"
	"slices"

	"github.com/onrecord/onrecord"
)

// Grid is holder by issue: what each party was last for or against.
type Grid struct {
	Issues []string
	Rows   []GridRow
}

// GridRow is one holder; Cells stand in the order of Grid.Issues.
type GridRow struct {
	Holder, Name string
	Cells        []Cell
}

// Cell sums up one holder on one issue. Stance is that of the last dated entry
// of the holder's own, or of what others say of it (Secondhand) where it has
// none; empty where there is nothing.
type Cell struct {
	Stance      string
	Changed     bool // the holder's own words differ from earlier ones
	Claimed     bool // somebody claims that the line changed or stayed
	Secondhand  bool
	Own, Others int
	Last        *Point
}

// GridOf lays lines out as a grid, leaving out what no issue of the book
// catches. Issues keep the order given, those not given come last by name;
// holders with most entries come first.
func GridOf(lines []Line, issues []string) Grid {
	g := Grid{}
	at := map[string]int{}
	add := func(issue string) {
		if _, ok := at[issue]; !ok {
			at[issue] = len(g.Issues)
			g.Issues = append(g.Issues, issue)
		}
	}
	for _, is := range issues {
		add(is)
	}
	var more []string
	for _, l := range lines {
		if l.Issue != "" {
			more = append(more, l.Issue)
		}
	}
	slices.Sort(more)
	for _, is := range slices.Compact(more) {
		add(is)
	}
	row := map[string]int{}
	count := map[string]int{}
	for i := range lines {
		l := &lines[i]
		if l.Issue == "" {
			continue
		}
		k, ok := row[l.Holder]
		if !ok {
			k = len(g.Rows)
			row[l.Holder] = k
			g.Rows = append(g.Rows, GridRow{Holder: l.Holder, Name: l.Name, Cells: make([]Cell, len(g.Issues))})
		}
		if len(l.Name) > len(g.Rows[k].Name) {
			g.Rows[k].Name = l.Name
		}
		g.Rows[k].Cells[at[l.Issue]] = cellOf(l)
		count[l.Holder] += len(l.Own) + len(l.ByOthers) + len(l.Claims)
	}
	slices.SortStableFunc(g.Rows, func(a, b GridRow) int {
		return cmp.Or(cmp.Compare(count[b.Holder], count[a.Holder]), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Holder, b.Holder))
	})
	return g
}

func cellOf(l *Line) Cell {
	c := Cell{Own: len(l.Own), Others: len(l.ByOthers), Claimed: len(l.Claims) > 0}
	for i := range l.Own {
		c.Changed = c.Changed || l.Own[i].Changed
	}
	points := l.Own
	if len(points) == 0 {
		points, c.Secondhand = l.ByOthers, len(l.ByOthers) > 0
	}
	for i := range points {
		if points[i].Date != "" || c.Last == nil {
			c.Last = &points[i]
		}
	}
	if c.Last != nil {
		c.Stance = c.Last.Stance()
	} else if c.Claimed {
		c.Stance, c.Last = onrecord.Neutral, &l.Claims[len(l.Claims)-1]
	}
	return c
}
