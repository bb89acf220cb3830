package web

import (
	"cmp"
	"context"
	"slices"

	"github.com/onrecord/onrecord/collate"
)

// actorLines draws the positions of one party, a line for each issue; nil if
// it has none. names are all its names. Those of whoever speaks for it by
// office are its own.
func (s *site) actorLines(ctx context.Context, names []string) (*drawing, error) {
	found, err := s.positionsAt(ctx, Filter{Names: names, Issue: anyIssue})
	if err != nil || len(found.points) == 0 {
		return nil, err
	}
	issues, err := s.store.Issues(ctx)
	if err != nil {
		return nil, err
	}
	var lines []lineOf
	for _, l := range collate.Timelines(found.points) {
		row := issues.Row(l.Issue)
		if row == nil {
			continue // the book has changed since
		}
		x := lineOf{Line: l, Name: row.Title(), Link: row.Link(), Sub: speakers(&l)}
		if !slices.Contains(names, l.Name) {
			x.Sub = "for " + l.Name
		}
		lines = append(lines, x)
	}
	slices.SortStableFunc(lines, func(a, b lineOf) int {
		return cmp.Or(cmp.Compare(len(b.Own), len(a.Own)), cmp.Compare(a.Name, b.Name))
	})
	d := drawLines(lines[:min(len(lines), mostLines)])
	d.First = "Issue"
	return &d, nil
}
