package collate

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// planReport is a report of one proposal with these names and one answer.
func planReport(id, day, party, response string, names ...string) PlanAt {
	r := &onrecord.Report{ID: id, Published: onrecord.Published{From: onrecord.Maybe(day), To: onrecord.Maybe(day)},
		Actors: []onrecord.Actor{{ID: "a" + id, Name: party, Type: onrecord.ActorState, Country: onrecord.Maybe(party)}}}
	p := onrecord.Proposal{ID: "q" + id, Name: names[0]}
	for _, n := range names {
		p.Mentions = append(p.Mentions, onrecord.Span{Text: n})
	}
	if response != "" {
		p.Responses = []onrecord.Response{{Party: onrecord.Maybe("a" + id), Response: response, Evidence: onrecord.Span{Text: party + " " + response}}}
	}
	r.Proposals = []onrecord.Proposal{p}
	return PlanAt{Report: r}
}

// TestPlans wants reports joined by a name of the plan and by nothing less.
func TestPlans(t *testing.T) {
	plans := Plans([]PlanAt{
		planReport("3", "2031-03-01", "Zubar", "rejects", "the Kelm accord", "the plan"),
		planReport("1", "2031-01-01", "Norvia", "accepts", "a peace plan", "Kelm Accord"),
		planReport("2", "2031-02-01", "Hadra", "vetoes", "the plan"),
	})
	if len(plans) != 2 {
		t.Fatalf("%d plans, want 2", len(plans))
	}
	var got []string
	for _, a := range plans[0].Answers {
		got = append(got, a.Date()+" "+a.Name+" "+a.Response)
	}
	if diff := cmp.Diff([]string{"2031-01-01 Norvia accepts", "2031-03-01 Zubar rejects"}, got); diff != "" {
		t.Errorf("the life of the plan (-want +got):\n%s", diff)
	}
	if plans[0].Name != "Kelm Accord" {
		t.Errorf("it is called %q", plans[0].Name)
	}
	g := PlansByParty(plans, 10)
	if len(g.Plans) != 2 || len(g.Rows) != 3 {
		t.Fatalf("%d plans by %d parties, want 2 by 3", len(g.Plans), len(g.Rows))
	}
	for _, r := range g.Rows {
		if n := len(r.Cells[0]) + len(r.Cells[1]); n != 1 {
			t.Errorf("%s has %d answers, want 1", r.Name, n)
		}
	}
}
