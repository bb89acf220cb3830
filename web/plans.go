package web

import (
	"context"
	"net/http"
	"slices"

	"github.com/onrecord/onrecord/collate"
)

// mostPlans is how many plans the grid shows side by side; a page cannot hold
// more columns.
const mostPlans = 12

// planCell is what one party answered to one plan.
type planCell struct {
	Answers []planStep `json:"answers"`
}

type planRow struct {
	Name  string     `json:"party"`
	Cells []planCell `json:"cells" doc:"one for each plan, in their order"`
}

type gridView struct {
	Filter Filter
	Plans  []planColumn
	Rows   []planRow
	Total  Total
	Used   int
	Left   int // plans with answers that have no column
}

// planColumn is a plan in the head of the grid; Record leads to its page.
type planColumn struct {
	Name   string `json:"name"`
	Record string `json:"record" doc:"id of the first record of the plan"`
}

// planStep is one thing that a report tells of a plan: that it was put
// forward, what it asks for, how a party met it.
type planStep struct {
	Date   string `json:"published" doc:"first day the report may have come out; empty where not known"`
	Who    string `json:"party"`
	What   string `json:"what" doc:"named, put forward, asks for, or the party's response"`
	Words  string `json:"words"`
	Head   Head   `json:"-"`
	Report string `json:"report"`
	Record string `json:"record"`
}

// plans shows which party met which plan how.
func (s *site) plans(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f := p.recordFilter(proposalKind)
	if p.err != nil {
		return badRequest(p.err)
	}
	v, err := s.grid(r.Context(), f)
	if err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "plans", view{Title: "Parties and plans", Here: "proposals", Data: v})
}

// grid lays parties against the plans that pass the filter.
func (s *site) grid(ctx context.Context, f Filter) (*gridView, error) {
	told, total, used, err := s.told(ctx, f, "")
	if err != nil {
		return nil, err
	}
	all := collate.Plans(told)
	g := collate.PlansByParty(all, mostPlans)
	v := &gridView{Filter: f, Plans: []planColumn{}, Rows: []planRow{}, Total: total, Used: used}
	for _, p := range all {
		if len(p.Answers) > 0 {
			v.Left++
		}
	}
	v.Left -= len(g.Plans)
	for _, p := range g.Plans {
		v.Plans = append(v.Plans, planColumn{p.Name, p.Told[0].Proposal().ID})
	}
	for _, row := range g.Rows {
		out := planRow{Name: row.Name}
		if row.Party == "" {
			out.Name = noParty
		}
		for _, c := range row.Cells {
			cell := planCell{Answers: []planStep{}}
			for _, a := range c {
				cell.Answers = append(cell.Answers, answerStep(a))
			}
			out.Cells = append(out.Cells, cell)
		}
		v.Rows = append(v.Rows, out)
	}
	var heads []*Head
	for _, row := range v.Rows {
		for _, c := range row.Cells {
			for i := range c.Answers {
				heads = append(heads, &c.Answers[i].Head)
			}
		}
	}
	return v, s.beginnings(ctx, heads)
}

// planNames gives the plans that pass the filter.
func (s *site) planNames(ctx context.Context, f Filter) ([]planColumn, Total, int, error) {
	told, total, used, err := s.told(ctx, f, "")
	out := []planColumn{}
	for _, p := range collate.Plans(told) {
		out = append(out, planColumn{p.Name, p.Told[0].Proposal().ID})
	}
	return out, total, used, err
}

// told gives what reports tell of the plans that pass the filter, and of the
// one of this record, if any.
func (s *site) told(ctx context.Context, f Filter, record string) (told []collate.PlanAt, total Total, used int, err error) {
	f.Limit, f.Offset = mostCompared, 0
	entries, total, err := s.store.Sketches(ctx, proposalKind.name, f)
	if err != nil {
		return nil, total, 0, err
	}
	if record != "" && !slices.ContainsFunc(entries, func(e Entry) bool { return e.Record == record }) {
		ref, err := s.store.Locate(ctx, record)
		if err != nil {
			return nil, total, 0, err
		}
		one, err := s.store.Entries(ctx, proposalKind.name, []Ref{ref})
		if err != nil {
			return nil, total, 0, err
		}
		entries = append(entries, one...)
	}
	for _, e := range entries {
		told = append(told, collate.PlanAt{Report: e.Report, I: e.I})
	}
	return told, total, len(entries), nil
}

func answerStep(a collate.PlanAnswer) planStep {
	step := planStep{Date: a.Date(), Who: a.Name, What: a.Response, Words: a.Words.Text, Head: HeadOf(a.Report), Report: a.Report.ID, Record: a.Proposal().ID}
	if step.Who == "" {
		step.Who = noParty
	}
	return step
}

type planView struct {
	Name  string     `json:"name"`
	Names []string   `json:"names" doc:"other names for it"`
	Steps []planStep `json:"steps" doc:"in the order of publication"`
	Told  int        `json:"reports" doc:"how many reports tell of it"`
}

// plan shows the life of one plan in the order of publication: who put it
// forward, what it asks for, who answered and how.
func (s *site) plan(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	v, err := s.life(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "plan", view{Title: v.Name, Here: "proposals", Data: v})
}

// life gives what reports tell of the plan that a record is about.
func (s *site) life(ctx context.Context, id string) (*planView, error) {
	told, _, _, err := s.told(ctx, Filter{}, id)
	if err != nil {
		return nil, err
	}
	for _, p := range collate.Plans(told) {
		if !slices.ContainsFunc(p.Told, func(t collate.PlanAt) bool { return t.Proposal().ID == id }) {
			continue
		}
		v := &planView{Name: p.Name, Names: list(p.Names), Steps: []planStep{}}
		last := ""
		for _, t := range p.Told {
			if t.Report.ID != last {
				v.Told, last = v.Told+1, t.Report.ID
			}
			v.Steps = append(v.Steps, planSteps(t)...)
		}
		var heads []*Head
		for i := range v.Steps {
			heads = append(heads, &v.Steps[i].Head)
		}
		return v, s.beginnings(ctx, heads)
	}
	return nil, ErrNotFound
}

// planSteps is what one report tells of a plan.
func planSteps(t collate.PlanAt) []planStep {
	p := t.Proposal()
	step := planStep{Date: t.Date(), Head: HeadOf(t.Report), Report: t.Report.ID, Record: p.ID}
	var out []planStep
	add := func(who, what, words string) {
		step.Who, step.What, step.Words = who, what, words
		out = append(out, step)
	}
	if len(p.Mentions) > 0 {
		what := "named"
		if len(p.By) > 0 {
			what = "put forward"
		}
		if day := interval(p.Date.From, p.Date.To); day != "" {
			what += ", " + day
		}
		add(namesOf(t.Report, p.By), what, p.Mentions[0].Text)
	}
	for _, m := range p.Terms {
		add("", "asks for", m.Text)
	}
	for _, a := range p.Responses {
		who := nameOf(t.Report, string(a.Party))
		if who == "" {
			who = noParty
		}
		add(who, a.Response, a.Evidence.Text)
	}
	return out
}
