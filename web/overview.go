package web

import (
	"cmp"
	"net/http"
	"slices"
)

type overviewView struct {
	*Overview
	Months      timeline
	Latest      []Head
	TopOutlets  []Count
	MoreOutlets []Count
	Issues      []IssueRow // those with most positions
}

// topOutlets is the number of outlets shown at once, mostOutlets of all.
const (
	topOutlets  = 10
	mostOutlets = 500
)

// overview is the first page: what the record holds and what was not read.
func (s *site) overview(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	o, err := s.store.Overview(r.Context())
	if err != nil {
		return err
	}
	latest, _, err := s.store.Reports(r.Context(), Filter{Limit: 5})
	if err != nil {
		return err
	}
	months, err := s.months(r.Context(), "reports", Filter{}, Total{N: o.Reports})
	if err != nil {
		return err
	}
	v := overviewView{Overview: o, Months: months, Latest: latest, TopOutlets: o.Outlets}
	if len(o.Outlets) > topOutlets {
		v.TopOutlets, v.MoreOutlets = o.Outlets[:topOutlets], o.Outlets[topOutlets:min(len(o.Outlets), mostOutlets)]
	}
	issues, err := s.store.Issues(r.Context())
	if err != nil {
		return err
	}
	v.Issues = slices.DeleteFunc(slices.Clone(issues.Rows), func(x IssueRow) bool { return x.All() == 0 })
	slices.SortStableFunc(v.Issues, func(a, b IssueRow) int { return cmp.Compare(b.All(), a.All()) })
	v.Issues = v.Issues[:min(len(v.Issues), topOutlets)]
	return s.render(w, http.StatusOK, "overview", view{Title: "Overview", Here: "overview", Data: v})
}

// help says what the kinds of record are and which keys do what.
func (s *site) help(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	type about struct{ Label, Name, About string }
	var out []about
	for _, k := range kinds {
		out = append(out, about{k.label, k.name, k.about})
	}
	return s.render(w, http.StatusOK, "help", view{Title: "Help", Here: "help", Data: out})
}
