package extract

import (
	"testing"

	"github.com/onrecord/onrecord"
)

// A position looked up by its passage is about what reading its report with
// the book makes it about, whatever book it was read with first.
func TestMatcherFindsWhatReadingFinds(t *testing.T) {
	texts := []string{
		"France supports the embargo on Kenya. The French president said his country opposes an end to the embargo.",
		"Kenyan President Edo Vanik must step down, German Foreign Minister Hanna Lorn said on Monday. She said Germany rejects talks with him. Ethiopia wants Vanik to stay in power.",
		"Some think that Ethiopia must leave Somalia. Kenya rejects this view. Kenya will sign the treaty only if Ethiopia withdraws its troops.",
	}
	book, err := ReadIssues([]byte(`issues:
  - {id: embargo, proposition: The embargo on Kenya stands, about: [[embargo]]}
  - {id: leaves, proposition: Edo Vanik leaves power, about: [[Vanik, president], [leave, step down]]}
  - {id: talks, proposition: Talks with Edo Vanik, about: [[talks], [Vanik]]}
  - {id: withdrawal, proposition: Ethiopia withdraws its troops from Somalia, about: [[Ethiopia], [leave, withdraw]]}
`))
	if err != nil {
		t.Fatal(err)
	}
	read := func(text string, opt Options) []onrecord.Position {
		rd, err := NewReader(opt)
		if err != nil {
			t.Fatal(err)
		}
		r := &onrecord.Report{ID: onrecord.ReportID(text), Language: "en", Text: text}
		rd.Read(r)
		return r.Positions
	}
	m, none := NewMatcher(book), NewMatcher(nil)
	positions, matched, turned := 0, 0, 0
	for _, text := range texts {
		want, kept := read(text, Options{Issues: book}), read(text, Options{Passages: true})
		if len(want) != len(kept) {
			t.Fatalf("%d positions with the book, %d without", len(want), len(kept))
		}
		for i, p := range kept {
			issue, on, err := m.Match(p.Passage, p.Stance)
			if err != nil || issue != string(want[i].Issue) || on != string(want[i].IssueStance) {
				t.Errorf("%q %s: %q %q, want %q %q, %v", p.Target.Text, p.Stance, issue, on, want[i].Issue, want[i].IssueStance, err)
			}
			if issue, _, err := none.Match(p.Passage, p.Stance); issue != "" || err != nil {
				t.Errorf("%q: %q in an empty book, %v", p.Target.Text, issue, err)
			}
			positions++
			if issue != "" {
				matched++
			}
			if on != "" {
				turned++
			}
		}
	}
	if positions < 5 || matched < 4 || turned < 1 {
		t.Errorf("%d positions, %d matched, %d turned: too few to show anything", positions, matched, turned)
	}
}

// What is no passage is an error or matches nothing; it is no panic.
func TestMatcherRefusesNonsense(t *testing.T) {
	m := NewMatcher([]Issue{{ID: "embargo", About: [][]string{{"embargo"}}}})
	for _, kept := range []string{"", "{", `{"w":[],"h":[],"r":[[0,3]],"t":-1}`, `{"w":[["a","a","X","dep",""]],"h":[-1],"r":[[-1,1]],"t":9}`,
		`{"w":[["a","a","X","dep",""]],"h":[7],"r":[[0,1]],"t":0}`, `{"w":[["a","a","X","dep",""]],"h":[],"r":[[0,1]],"t":0}`} {
		if issue, _, err := m.Match(kept, onrecord.For); err == nil || issue != "" {
			t.Errorf("%q: %q, %v", kept, issue, err)
		}
	}
	if issue, _, err := m.Match(`{"w":[],"h":[],"r":[],"t":-1}`, onrecord.For); err != nil || issue != "" {
		t.Errorf("an empty passage: %q, %v", issue, err)
	}
}

// Who is against leaving somebody in power is no opponent of his going.
func TestLeavingSomebodyWhereHeIs(t *testing.T) {
	rd, err := NewReader(Options{Issues: []Issue{{ID: "leaves", Proposition: "Edo Vanik leaves office", About: [][]string{{"Vanik"}, {"leave", "step down"}}}}})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Germany rejected a plan that leaves Vanik in power.":             onrecord.For,
		"Germany opposes a deal that leaves President Vanik where he is.": onrecord.For,
		"Kenya supports a treaty that leaves Vanik in office.":            onrecord.Against,
		"Germany demanded that Vanik leave office.":                       onrecord.For,
		"Kenya opposes the departure of Vanik.":                           onrecord.Against,
	} {
		r := &onrecord.Report{ID: onrecord.ReportID(text), Language: "en", Text: text}
		rd.Read(r)
		got := "none"
		for _, p := range r.Positions {
			if p.Issue == "leaves" {
				if got = p.Stance; p.IssueStance != "" {
					got = string(p.IssueStance)
				}
			}
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
