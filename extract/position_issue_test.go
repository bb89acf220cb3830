package extract

import (
	"testing"

	"github.com/onrecord/onrecord"
)

const bookForTests = `
issues:
  - id: exit-first
    proposition: Orlu leaves office before talks begin
    about:
      - [Orlu, president]
      - [leave, resign]
      - [condition, precondition, in advance]
  - id: exit
    proposition: Orlu leaves office
    about:
      - [Orlu, president]
      - [leave, resign]
  - id: siege
    proposition: An end to the siege
    about:
      - [end, ending, lift]
      - [siege]
  - id: end-of-war
    proposition: An end to the fighting
    about:
      - [end, halt, condemn]
      - [fighting]
  - id: talks
    proposition: Talks with the rebels
    about:
      - [talk, dialogue]
  - id: orlu-plan
    proposition: Orlu's plan
    about:
      - [Orlu, he]
      - [plan, proposal]
  - id: no-fly
    proposition: A no-fly zone over Kelm
    about:
      - [no-fly zone]
  - id: dosh-plan
    proposition: The Dosh plan
    about:
      - [Dosh]
      - [plan, proposal]
`

// readWithBook reads one report with the actors and the book of the tests.
func readWithBook(t *testing.T, text string) *onrecord.Report {
	t.Helper()
	known, err := ReadActors([]byte(knownForTests))
	if err != nil {
		t.Fatal(err)
	}
	issues, err := ReadIssues([]byte(bookForTests))
	if err != nil {
		t.Fatal(err)
	}
	rd, err := NewReader(Options{Actors: known, Issues: issues})
	if err != nil {
		t.Fatal(err)
	}
	r := &onrecord.Report{Text: text, ID: onrecord.ReportID(text), Language: "en"}
	rd.Read(r)
	return r
}

// TestThisIsACondition: what "this" is stands in the sentence before, said by the
// state whose minister goes on.
func TestThisIsACondition(t *testing.T) {
	r := readWithBook(t, `Norvia on Sunday said Orlu's resignation was no part of the accord and impossible to enforce.

"This is a condition which is impossible to enforce," Foreign Minister Tam Lorn told reporters.
`)
	if len(r.Positions) != 1 {
		t.Fatalf("%d positions, want one: %+v", len(r.Positions), r.Positions)
	}
	p := r.Positions[0]
	if h := r.Actor(p.Holder); h.Name != "Norvia" || p.Stance != onrecord.Against || p.Issue != "exit-first" || len(p.Evidence) != 2 {
		t.Errorf("%s %s, issue %s, words %+v; want Norvia against exit-first with the words of both", h.Name, p.Stance, p.Issue, p.Evidence)
	}
	for i := range r.Actors {
		if a := &r.Actors[i]; a.Name == "Tam Lorn" && (a.SpeaksFor == "" || r.Actor(string(a.SpeaksFor)).Name != "Norvia") {
			t.Errorf("Tam Lorn speaks for %q, want Norvia", a.SpeaksFor)
		}
	}
}

// TestIssueOf: which entry of a book a position is about.
func TestIssueOf(t *testing.T) {
	for text, want := range map[string]onrecord.Maybe{
		`"The outcome of later talks about ending the siege must not be fixed," Tam Lorn said.`: "",
		`Norvia demanded an end to the siege.`:                                                  "siege",
		`Orlu spoke in Kelm. Norvia backs the Dosh plan.`:                                       "dosh-plan",
		`Norvia rejects Orlu's proposal.`:                                                       "orlu-plan",
		`Zubar wants Orlu to resign.`:                                                           "exit",
		`Zubar rejects Orlu's resignation as a precondition.`:                                   "exit-first",
	} {
		r := readWithBook(t, text)
		if len(r.Positions) != 1 || r.Positions[0].Issue != want {
			t.Errorf("%s\n%+v\nwant issue %q", text, r.Positions, want)
		}
	}
}

// TestIssueStance: what a stance on the words is on the proposition.
func TestIssueStance(t *testing.T) {
	for text, want := range map[string][2]string{
		`Norvia condemns the fighting in Kelm.`:                  {onrecord.Against, onrecord.For},
		`Norvia supports the fighting in Kelm.`:                  {},
		`Norvia wants the fighting in Kelm to end.`:              {onrecord.For, ""},
		`Zubar urged the council to avoid talks.`:                {onrecord.For, onrecord.Against},
		`Zubar urged the council to hold talks with the rebels.`: {onrecord.For, ""},
	} {
		r := readWithBook(t, text)
		var got [2]string
		for _, p := range r.Positions {
			if p.Issue != "" {
				got = [2]string{p.Stance, string(p.IssueStance)}
			}
		}
		if got != want {
			t.Errorf("%s\n%+v\nwant %v", text, r.Positions, want)
		}
	}
}
