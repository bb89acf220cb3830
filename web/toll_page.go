package web

import (
	"context"
	"fmt"
	"net/http"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/export"
)

// mostTolls is the number of tolls that charts are made of. A page is full with
// so many charts, or when they have so many figures.
const (
	mostTolls   = 400
	mostCharts  = 20
	mostFigures = 80
)

type tollPage struct {
	Kind      kindView
	Filter    Filter
	Query     string
	Groups    []tollSection
	Total     Total // tolls that pass the filter
	Used      int
	Placeless int
	Pages     pager
}

// tollSection is a chart with its table.
type tollSection struct {
	collate.TollGroup
	Chart   *chart
	Period  string
	Range   string
	Single  bool // fewer than two claimants
	Counted int  // claimants that Range is over
	Left    string
	Rows    []tollRow
}

// tollRow is a figure in the table beside a chart.
type tollRow struct {
	collate.TollAt
	Head         Head
	Shape        string
	Count, Class string
	Revises      string // the figure before, and its day
	Latest       bool
}

// tollCharts shows what each claimant said of one place and time.
func (s *site) tollCharts(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f, page := p.recordFilter(tollKind), p.page()
	if p.err != nil {
		return badRequest(p.err)
	}
	f.Limit = mostTolls
	records, total, err := s.store.Sketches(r.Context(), tollKind.name, f)
	if err != nil {
		return err
	}
	var all []collate.TollAt
	for _, x := range records {
		for _, t := range collate.TollsOf(x.Report) {
			if t.Toll.ID == x.Record {
				all = append(all, t)
			}
		}
	}
	groups, placeless := collate.TollGroups(all)
	first, last := chartsOf(groups, page)
	v := tollPage{Kind: tollKind.view(), Filter: f, Query: f.query(), Total: total, Used: len(all), Placeless: placeless, Pages: pagesOf("/tolls/charts", f, page, len(groups))}
	v.Pages.First, v.Pages.Last, v.Pages.What = first+1, last, "Charts"
	if err := v.Pages.missing(); err != nil {
		return err
	}
	if v.Pages.Next = ""; last < len(groups) {
		v.Pages.Next = pageAddress("/tolls/charts", v.Query, page+1)
	}
	of := map[string]Head{}
	for _, x := range records {
		of[x.Report.ID] = x.Head
	}
	var heads []*Head
	for i := range groups[first:last] {
		x := section(&groups[first+i])
		for k := range x.Rows {
			x.Rows[k].Head = of[x.Rows[k].Report]
			heads = append(heads, &x.Rows[k].Head)
		}
		v.Groups = append(v.Groups, x)
	}
	if err := s.beginnings(r.Context(), heads); err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "tolls", view{Title: "Tolls by place and claimant", Here: "tolls", Data: v})
}

// chartsOf gives where the charts of a page begin and end among all groups.
func chartsOf(groups []collate.TollGroup, page int) (first, last int) {
	for p := 1; p <= page && last < len(groups); p++ {
		first = last
		for figures := 0; last < len(groups) && last-first < mostCharts; last++ {
			for _, l := range groups[last].Lines {
				figures += len(l.Points)
			}
			if figures > mostFigures && last > first {
				break
			}
		}
		if p < page && last == len(groups) {
			first = last
		}
	}
	return first, last
}

// tollsAt gives the latest tolls that pass the filter, and calls each, if any,
// with the report of each.
func (s *site) tollsAt(ctx context.Context, f Filter, each func(*onrecord.Report, *collate.TollAt) error) ([]collate.TollAt, Total, error) {
	f.Limit = mostTolls
	refs, total, err := s.store.Records(ctx, tollKind.name, f)
	if err != nil {
		return nil, Total{}, err
	}
	var all []collate.TollAt
	var tolls []collate.TollAt
	of := ""
	err = s.each(ctx, tollKind, refs, func(ref Ref, r *onrecord.Report, i int) error {
		if of != r.ID {
			tolls, of = collate.TollsOf(r), r.ID
		}
		all = append(all, tolls[i])
		if each != nil {
			return each(r, &tolls[i])
		}
		return nil
	})
	return all, total, err
}

func section(g *collate.TollGroup) tollSection {
	x := tollSection{TollGroup: *g, Chart: draw(g), Single: g.Sources-g.Classes < 2, Counted: g.Sources - g.Classes}
	if g.From != "" {
		x.Period = interval(onrecord.Maybe(g.From), onrecord.Maybe(g.To))
	}
	if g.Low != nil {
		x.Range = thousands(int(*g.Low))
		switch {
		case *g.High != *g.Low:
			x.Range += " to " + thousands(int(*g.High))
			if g.Open {
				x.Range += " or more"
			}
		case g.Open:
			x.Range = "at least " + x.Range
		case g.Under:
			x.Range = "up to " + x.Range
		}
	}
	for _, n := range []struct {
		n         int
		one, many string
	}{{g.Numberless, "figure in words without a number", "figures in words without a number"}, {g.Parts, "part of another figure", "parts of other figures"}, {g.Again, "figure told again", "figures told again"}, {g.Added, "figure of so many more", "figures of so many more"}, {g.Corrected, "figure that its outlet has corrected", "figures that their outlets have corrected"}} {
		if n.n > 0 {
			if x.Left != "" {
				x.Left += ", "
			}
			x.Left += plural(n.n, n.one, n.many)
		}
	}
	for i := range g.Lines {
		l := &g.Lines[i]
		for k := range l.Points {
			row := tollRow{TollAt: l.Points[k], Shape: shapeOf(i), Class: l.Class, Count: l.Points[k].Toll.Figure(), Latest: k == len(l.Points)-1}
			if row.Role == onrecord.ActorIGO {
				row.Role = "intergovernmental body"
			}
			row.Role = strings.ReplaceAll(row.Role, "-", " ")
			if row.Supersedes != "" {
				row.Revises = fmt.Sprintf("before, on %s: %s", l.Points[k-1].AsOf, l.Points[k-1].Toll.Figure())
			}
			x.Rows = append(x.Rows, row)
		}
	}
	return x
}

// tollSeries gives the figures of the charts as CSV, revisions marked.
func (s *site) tollSeries(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f := p.recordFilter(tollKind)
	if p.err != nil {
		return badRequest(p.err)
	}
	reports := map[string]*onrecord.Report{}
	all, _, err := s.tollsAt(r.Context(), f, func(r *onrecord.Report, _ *collate.TollAt) error {
		reports[r.ID] = r
		return nil
	})
	if err != nil {
		return err
	}
	collate.Revisions(all)
	w.Header().Set("Content-Type", "text/csv; charset=utf-8; header=present")
	w.Header().Set("Content-Disposition", `attachment; filename="toll-series.csv"`)
	out, err := export.NewTolls(w, nil)
	if err != nil {
		return err
	}
	for i := range all {
		if err := out.Write(reports[all[i].Report], &all[i]); err != nil {
			return err
		}
	}
	return out.Flush()
}
