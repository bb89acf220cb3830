package web

import (
	"net/http"
	"slices"

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
	v := actorsView{f, actorTypes, rows, newPager("/actors", f, page, len(rows), total)}
	v.Downloads = false
	return s.render(w, http.StatusOK, "actors", view{Title: "Actors", Here: "actors", Data: v})
}

// mostAppearances is the number of reports that an actor's page draws on.
const mostAppearances = 100

type actorView struct {
	Name    string
	Type    string
	Country string
	Roles   []roleRow
	Reports []Head
	More    bool
	Records []actorRecords
}

// roleRow is an office that reports give an actor, with the words.
type roleRow struct {
	Title, Of, Status, Words string
	Head                     Head
}

// actorRecords are an actor's records of one kind.
type actorRecords struct {
	Kind  kindView
	Rows  []recordRow
	Total int
}

// actor shows one party: names, roles, what it said and did.
func (s *site) actor(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	name := r.PathValue("name")
	refs, err := s.store.Appearances(r.Context(), name, mostAppearances)
	if err != nil {
		return err
	}
	if len(refs) == 0 {
		return ErrNotFound
	}
	v := actorView{Name: name, More: len(refs) >= mostAppearances}
	for _, ref := range refs {
		rep, err := s.store.Report(r.Context(), ref.Report)
		if err != nil {
			return err
		}
		a := rep.Actor(ref.Record)
		if a == nil {
			continue
		}
		v.Type = a.Type
		if a.Country != "" {
			v.Country = string(a.Country)
		}
		v.Reports = append(v.Reports, HeadOf(rep))
		v.addRoles(rep, a)
		v.addRecords(rep, a.ID)
	}
	return s.render(w, http.StatusOK, "actor", view{Title: name, Here: "actors", Data: v})
}

func (v *actorView) addRoles(r *onrecord.Report, a *onrecord.Actor) {
	for _, role := range a.Roles {
		row := roleRow{Title: role.Title, Of: nameOf(r, string(role.Of)), Status: role.Status, Words: role.Evidence.Text, Head: HeadOf(r)}
		if !slices.ContainsFunc(v.Roles, func(have roleRow) bool {
			return have.Title == row.Title && have.Of == row.Of && have.Status == row.Status
		}) {
			v.Roles = append(v.Roles, row)
		}
	}
}

func (v *actorView) addRecords(r *onrecord.Report, id string) {
	for n, k := range kinds {
		if len(v.Records) <= n {
			v.Records = append(v.Records, actorRecords{Kind: k.view()})
		}
		group := &v.Records[n]
		for i := range k.count(r) {
			if !slices.Contains(k.actors(r, i), id) {
				continue
			}
			group.Total++
			if len(group.Rows) >= pageSize {
				continue
			}
			row := recordRow{Ref: Ref{r.ID, k.id(r, i)}, Head: HeadOf(r)}
			for _, c := range k.columns {
				if c.label != "" {
					row.Cells = append(row.Cells, cell{c.label, c.value(r, i), c.words})
				}
			}
			group.Rows = append(group.Rows, row)
		}
	}
}
