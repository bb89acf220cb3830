package extract

import (
	"testing"
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
