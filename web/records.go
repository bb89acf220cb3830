package web

import (
	"context"
	"fmt"
	"net/http"

	"github.com/onrecord/onrecord"
)

type recordsView struct {
	Kind    kindView
	Filter  Filter
	Headers []string
	Rows    []recordRow
	Months  timeline
	Issues  []IssueRow // positions may be about; nil for other kinds
	Forms   []string
	pager
}

// kindView is what templates need to know of a kind.
type kindView struct {
	Name, Label, One, About, Who string
	Kinds                        []string
	Via, Compare                 bool
}

func (k *kind) view() kindView {
	return kindView{k.name, k.label, k.one, k.about, k.who, k.kinds, k.via, comparisons[k].entries != nil}
}

// recordRow is a record in a list.
type recordRow struct {
	Ref
	Head  Head
	Cells []cell
}

type cell struct {
	Label, Text string
	Words       bool
	Link        string
}

// cellOf is a column of a record, as lists and the reader show it.
func (c *column) cellOf(label string, r *onrecord.Report, i int) cell {
	out := cell{Label: label, Text: c.value(r, i), Words: c.words}
	if c.show != nil {
		out.Text = c.show(r, i)
	}
	if c.link != nil {
		out.Link = c.link(r, i)
	}
	return out
}

// records lists the records of a kind.
func (s *site) records(w http.ResponseWriter, r *http.Request, k *kind) error {
	p := params{q: r.URL.Query()}
	f, page := p.recordFilter(k), p.page()
	if p.err != nil {
		return badRequest(p.err)
	}
	f.Limit, f.Offset = pageSize, (page-1)*pageSize
	refs, total, err := s.store.Records(r.Context(), k.name, f)
	if err != nil {
		return err
	}
	rows, err := s.rows(r.Context(), k, refs)
	if err != nil {
		return err
	}
	months, err := s.months(r.Context(), k.name, f, total)
	if err != nil {
		return err
	}
	v := recordsView{Kind: k.view(), Filter: f, Rows: rows, Months: months, pager: newPager("/"+k.name, f, page, len(refs), total)}
	if err := v.missing(); err != nil {
		return err
	}
	if k == positionKind {
		if err := s.knownIssue(r.Context(), f); err != nil {
			return err
		}
		issues, err := s.store.Issues(r.Context())
		if err != nil {
			return err
		}
		v.Issues, v.Forms = list(issues.Rows), positionForms
	}
	for _, c := range k.columns {
		if c.label != "" {
			v.Headers = append(v.Headers, c.label)
		}
	}
	return s.render(w, http.StatusOK, "records", view{Title: k.label, Here: k.name, Data: v})
}

// rows fetches the records that refs name, in their order.
func (s *site) rows(ctx context.Context, k *kind, refs []Ref) ([]recordRow, error) {
	entries, err := s.store.Entries(ctx, k.name, refs)
	return k.rows(entries), err
}

// rows lays records out for a list.
func (k *kind) rows(entries []Entry) []recordRow {
	out := make([]recordRow, 0, len(entries))
	for _, e := range entries {
		row := recordRow{Ref: e.Ref, Head: e.Head}
		for _, c := range k.columns {
			if c.label != "" {
				row.Cells = append(row.Cells, c.cellOf(c.label, e.Report, e.I))
			}
		}
		out = append(out, row)
	}
	return out
}

// each calls do for the records that refs name. Those of one report stand
// together, so each report is fetched once.
func (s *site) each(ctx context.Context, k *kind, refs []Ref, do func(ref Ref, r *onrecord.Report, i int) error) error {
	var r *onrecord.Report
	for _, ref := range refs {
		if r == nil || r.ID != ref.Report {
			var err error
			if r, err = s.store.Report(ctx, ref.Report); err != nil {
				return fmt.Errorf("report %s: %w", ref.Report, err)
			}
		}
		for i := range k.count(r) {
			if k.id(r, i) == ref.Record {
				if err := do(ref, r, i); err != nil {
					return err
				}
				break
			}
		}
	}
	return nil
}
