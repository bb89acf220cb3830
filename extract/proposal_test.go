package extract

import (
	"testing"

	"github.com/onrecord/onrecord"
)

// TestProposalLexicon reads the example of every way of meeting a plan.
func TestProposalLexicon(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for lemma, answers := range proposals.answers {
		for _, a := range answers {
			r := readText(t, rd, a.example)
			if len(r.Proposals) != 1 || r.Proposals[0].Name != "Kelm plan" {
				t.Errorf("%s %s: %q: got %d plans", a.rule, lemma, a.example, len(r.Proposals))
				continue
			}
			if got := r.Proposals[0].Responses; len(got) != 1 || got[0].Response != a.response {
				t.Errorf("%s %s: %q: got responses %v, want %s", a.rule, lemma, a.example, got, a.response)
			}
		}
	}
}

// TestProposalNames wants a plan under all its names, and two plans apart.
func TestProposalNames(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := readText(t, rd, "Norvia rejected the Kelm accord on Monday. The accord called for a ceasefire. "+
		"Zubar put forward a plan to end the war. The Kelm deal was never implemented.")
	if len(r.Proposals) != 2 {
		t.Fatalf("got %d plans, want 2: %+v", len(r.Proposals), r.Proposals)
	}
	kelm := r.Proposals[0]
	if len(kelm.Mentions) != 3 || len(kelm.Terms) != 1 || kelm.Terms[0].Text != "a ceasefire" {
		t.Errorf("the Kelm accord: mentions %v, terms %v", kelm.Mentions, kelm.Terms)
	}
	if len(kelm.Responses) != 2 || kelm.Responses[0].Response != "rejects" || kelm.Responses[1].Response != "not-implemented" {
		t.Errorf("the Kelm accord: responses %v", kelm.Responses)
	}
}

// How a plan is taken is no part of its name.
func TestPlanNameWithoutManner(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := &onrecord.Report{Language: "en", Text: "Norvia said it accepts the Lorn accord in full. Zubar rejected the Lorn accord. Hadra backed the Lorn accord as a whole and in principle."}
	rd.Read(r)
	if len(r.Proposals) != 1 || r.Proposals[0].Name != "Lorn accord" || len(r.Proposals[0].Responses) != 3 {
		t.Fatalf("proposals %+v, want one Lorn accord with three answers", r.Proposals)
	}
	for _, m := range r.Proposals[0].Mentions {
		if m.Text != "Lorn accord" {
			t.Errorf("mention %q", m.Text)
		}
	}
}

// TestPlanNameEdges: a name neither breaks off within brackets nor begins with
// the words that introduce it.
func TestPlanNameEdges(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Norvia supports the plan of (the council's envoy) Peter Brel. The Brel plan calls for a truce.", "the plan of (the council's envoy) Peter Brel"},
		{"Norvia rejected what had become known as the Kelm plan.", "Kelm plan"},
	} {
		r := readText(t, rd, c.text)
		if len(r.Proposals) != 1 {
			t.Errorf("%q: %d plans", c.text, len(r.Proposals))
			continue
		}
		if m := r.Proposals[0].Mentions[0].Text; m != c.want && "the "+m != c.want {
			t.Errorf("%q: %q, want %q", c.text, m, c.want)
		}
	}
}

// TestNoPlans: goods, pay, programmes and pronouns are no plans of parties.
func TestNoPlans(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"Zubar signed an oil supply deal with Norvia.",
		"Norvia criticised Zubar's nuclear programme.",
		"Our approach to Zubar has worked, Ada Lorn said.",
		"Norvia lost a great deal of its wealth.",
		"The talks had many enemies and Norvia vetoed them.",
	} {
		if r := readText(t, rd, text); len(r.Proposals) != 0 {
			t.Errorf("%q: got %q for a plan", text, r.Proposals[0].Name)
		}
	}
}

// TestAnswersInDashes: those that dashes include answer too, and so does "the West".
func TestAnswersInDashes(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := readText(t, rd, "Norvia put forward the Kelm plan. The plan was turned down by the rebels - including students held by the police - and the West.")
	if len(r.Proposals) != 1 || len(r.Proposals[0].Responses) != 3 {
		t.Fatalf("got %+v, want one plan with three answers", r.Proposals)
	}
	for _, a := range r.Proposals[0].Responses {
		if a.Response != "rejects" || a.Party == "" {
			t.Errorf("answer %+v", a)
		}
	}
}

// TestAnswersInOtherWords: a relative clause behind a plan's aim is about the
// plan, and so is a judgement; a name ends before when and where it came up.
func TestAnswersInOtherWords(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, name, response string }{
		{"Norvia has put forward a plan to end the war, which the rebels rejected.", "plan to end the war", "rejects"},
		{"Norvia put forward the Kelm plan. Zubar called the plan unfair.", "Kelm plan", "criticises"},
		{"Norvia put forward the Kelm plan. Zubar said the plan puts too little weight on trade.", "Kelm plan", "criticises"},
		{"Zubar vetoed a draft resolution on Norvia at the council on Monday.", "draft resolution on Norvia", "vetoes"},
	} {
		r := readText(t, rd, c.text)
		if len(r.Proposals) != 1 || len(r.Proposals[0].Responses) != 1 {
			t.Errorf("%q: got %+v, want one plan with one answer", c.text, r.Proposals)
			continue
		}
		if p := r.Proposals[0]; p.Name != c.name || p.Responses[0].Response != c.response || p.Responses[0].Party == "" {
			t.Errorf("%q: got %s, %+v", c.text, p.Name, p.Responses[0])
		}
	}
}
