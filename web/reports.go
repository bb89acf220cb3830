package web

import (
	"fmt"
	"net/http"
	"strings"
)

type reportsView struct {
	Filter Filter
	Rows   []Head
	Months timeline
	pager
}

// pager leads through the pages of a list.
type pager struct {
	What       string // what is counted: rows
	Total      int
	More       bool // there are more than Total
	Page       int
	First      int // number of the first row shown
	Last       int
	Prev       string // address of the page before, "" for none
	Next       string
	Query      string // of the filter
	CSV, JSON  string // addresses of exactly these rows
	SideBySide string
	Downloads  bool
	InFile     Total // rows that CSV and JSON have
}

func newPager(base string, f Filter, page, rows int, total Total) pager {
	p := pager{What: "Rows", Total: total.N, More: total.More, Page: page, First: (page-1)*pageSize + 1, Query: f.query(), CSV: base + ".csv", JSON: base + ".json", SideBySide: base + "/compare", Downloads: true, InFile: total}
	p.Last = p.First + rows - 1
	if p.Query != "" {
		p.CSV += "?" + p.Query
		p.JSON += "?" + p.Query
		p.SideBySide += "?" + p.Query
	}
	if page > 1 {
		p.Prev = pageAddress(base, p.Query, page-1)
	}
	if p.Last < total.N || total.More && rows == pageSize {
		p.Next = pageAddress(base, p.Query, page+1)
	}
	return p
}

// missing refuses a page behind the last.
func (p *pager) missing() error {
	if p.Page > 1 && p.Last < p.First {
		return &problem{http.StatusNotFound, fmt.Sprintf("There is no page %d here: the list ends before it.", p.Page)}
	}
	return nil
}

// pageAddress is the address of a page of a list with this filter.
func pageAddress(base, query string, page int) string {
	if page > 1 {
		query = strings.TrimPrefix(fmt.Sprintf("%s&page=%d", query, page), "&")
	}
	if query == "" {
		return base
	}
	return base + "?" + query
}

// pagesOf leads through rows that are all counted and have no file of their own.
func pagesOf(base string, f Filter, page, total int) pager {
	f.Limit, f.Offset = pageSize, (page-1)*pageSize
	p := newPager(base, f, page, max(min(pageSize, total-f.Offset), 0), Total{N: total})
	p.Downloads = false
	return p
}

// reports lists the reports.
func (s *site) reports(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f, page := p.reportFilter(), p.page()
	if p.err != nil {
		return badRequest(p.err)
	}
	f.Limit, f.Offset = pageSize, (page-1)*pageSize
	rows, total, err := s.store.Reports(r.Context(), f)
	if err != nil {
		return err
	}
	pages := newPager("/reports", f, page, len(rows), total)
	if err := pages.missing(); err != nil {
		return err
	}
	months, err := s.months(r.Context(), "reports", f, total)
	if err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "reports", view{Title: "Reports", Here: "reports", Data: reportsView{f, rows, months, pages}})
}
