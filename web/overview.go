package web

import "net/http"

type overviewView struct {
	*Overview
	Latest []Head
}

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
	return s.render(w, http.StatusOK, "overview", view{Title: "Overview", Here: "overview", Data: overviewView{o, latest}})
}

// help says what the kinds of record are and which keys do what.
func (s *site) help(w http.ResponseWriter, r *http.Request) error {
	type about struct{ Label, Name, About string }
	var out []about
	for _, k := range kinds {
		out = append(out, about{k.label, k.name, k.about})
	}
	return s.render(w, http.StatusOK, "help", view{Title: "Help", Here: "help", Data: out})
}
