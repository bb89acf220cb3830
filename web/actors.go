package web

import (
	"net/http"

	"github.com/onrecord/onrecord"
)

// actorTypes are the types that the list of actors can be narrowed to.
var actorTypes = []string{
	onrecord.ActorPerson, onrecord.ActorState, onrecord.ActorGovernment, onrecord.ActorIGO,
	onrecord.ActorArmedGroup, onrecord.ActorOrganisation, onrecord.ActorOutlet, onrecord.ActorPopulation,
}

type actorsView struct {
	Filter Filter
	Types  []string
	Rows   []ActorRow
	pager
}

// actors lists the parties over all reports.
func (s *site) actors(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	p.only("q", "kind", "page")
	f, page := Filter{Text: p.text("q"), Kind: p.oneOf("kind", actorTypes)}, p.page()
	if p.err != nil {
		return badRequest(p.err)
	}
	f.Limit, f.Offset = pageSize, (page-1)*pageSize
	rows, total, err := s.store.Actors(r.Context(), f)
	if err != nil {
		return err
	}
	v := actorsView{f, actorTypes, rows, newPager("/actors", f, page, len(rows), Total{N: total})}
	if err := v.missing(); err != nil {
		return err
	}
	v.Downloads = false
	return s.render(w, http.StatusOK, "actors", view{Title: "Actors", Here: "actors", Data: v})
}

// The most reports and roles that an actor's page shows, and records of each
// kind.
const (
	mostAppearances = 50
	mostRoles       = 50
	actorRecordsMax = 20
)

type actorView struct {
	*ActorPage
	More    bool
	Records []actorRecords
	Lines   *drawing // its positions by issue, nil for none
	Legend  []legendRow
}

// actorRecords are an actor's records of one kind.
type actorRecords struct {
	Kind  kindView
	Rows  []recordRow
	Total Total
	All   string // address of the list of all of them
}

// actor shows one party: names, roles, what it said and did.
func (s *site) actor(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	a, err := s.store.Actor(r.Context(), r.PathValue("name"))
	if err != nil {
		return err
	}
	v := actorView{ActorPage: a, More: len(a.Reports) >= mostAppearances}
	for _, x := range a.Records {
		k := kindNamed(x.Kind)
		v.Records = append(v.Records, actorRecords{k.view(), k.rows(x.Entries), x.Total, "/" + k.name + "?" + Filter{Actor: a.Name}.query()})
	}
	if v.Lines, err = s.actorLines(r.Context(), a.Names); err != nil {
		return err
	}
	v.Legend = legend
	return s.render(w, http.StatusOK, "actor", view{Title: a.Name, Here: "actors", Data: v})
}
