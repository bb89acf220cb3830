package collate_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/intake"
)

// TestFourReports reads the four reports on one question with the days they were
// published and follows one state's line on a leader's leaving as a
// precondition, through to the timelines. It is skipped where the reports are
// not there.
func TestFourReports(t *testing.T) {
	dir := filepath.Join("..", "..", "shared", "data", "reports")
	book, err := os.ReadFile(filepath.Join(dir, "issues.yaml"))
	if err != nil {
		t.Skip("the four reports are not here")
	}
	issues, err := extract.ReadIssues(book)
	if err != nil {
		t.Fatal(err)
	}
	rd, err := extract.NewReader(extract.Options{Issues: issues})
	if err != nil {
		t.Fatal(err)
	}
	var all []collate.PositionAt
	for stem, day := range map[string]string{"000": "2013-01-13", "001": "2015-08-17", "002": "2012-02-08", "003": "2012-05-28"} {
		files, _ := filepath.Glob(filepath.Join(dir, stem+"_*.txt"))
		if len(files) != 1 {
			t.Fatalf("%d files for report %s", len(files), stem)
		}
		for r, err := range intake.Open(files, intake.Options{Date: day}) {
			if err != nil {
				t.Fatal(err)
			}
			rd.Read(r)
			for _, p := range collate.PositionsOf(r, nil) {
				p.Date = day // reports as points, whatever day of the week their statements have
				all = append(all, p)
			}
		}
	}
	lines := collate.Timelines(all)
	line := func(holder, issue string) *collate.Line {
		for i := range lines {
			if lines[i].Holder == holder && lines[i].Issue == issue {
				return &lines[i]
			}
		}
		return &collate.Line{}
	}

	// what the state itself says, day by day: stance and a few of its words
	for _, c := range []struct{ issue, day, stance, words string }{
		{"assad-leaves", "2012-02-08", onrecord.Against, "UN resolution"},
		{"assad-leaves", "2012-05-28", onrecord.Neutral, "in power"},
		{"assad-leaves-first", "2013-01-13", onrecord.Against, "This is a precondition"},
		{"assad-leaves", "2013-01-13", onrecord.Conditional, "Syrian people"},
		{"assad-leaves-first", "2015-08-17", onrecord.Against, "as a prerequisite"},
		{"assad-leaves-first", "2015-08-17", onrecord.Against, "this position"},
		{"", "2012-02-08", onrecord.Against, "must not be predetermined"},
		{"", "2015-08-17", onrecord.For, "kinds of preconditions"},
	} {
		found := false
		for _, p := range line("state:RUS", c.issue).Own {
			said := func(s onrecord.Span) bool {
				return strings.Contains(strings.ReplaceAll(s.Text, "\u00a0", " "), c.words)
			}
			if p.Date == c.day && p.Stance() == c.stance && slices.ContainsFunc(append(p.Position.Evidence, p.Position.Target), said) {
				found = true
			}
		}
		if !found {
			t.Errorf("%s on %q: nothing of the state's own %s with %q", c.day, c.issue, c.stance, c.words)
		}
	}

	// nobody gets what another said, or said of it
	for i := range lines {
		l := &lines[i]
		for _, p := range l.Own {
			switch {
			case l.Holder == "state:RUS" && strings.HasPrefix(l.Issue, "assad-leaves") && p.Stance() == onrecord.For:
				t.Errorf("%s: the state is made to want the leader gone: %q", p.Date, p.Position.Target.Text)
			case l.Issue == "assad-leaves-first" && l.Holder != "state:RUS" && p.Stance() != onrecord.For:
				t.Errorf("%s: %s is made to oppose the precondition: %q", p.Date, l.Name, p.Position.Target.Text)
			case l.Issue == "arming-opponents":
				t.Errorf("%s: what a paper says of %s stands as its own words: %q", p.Date, l.Name, p.Position.Target.Text)
			case l.Issue == "end-violence" && p.Stance() != onrecord.For && p.Stance() != onrecord.Against:
				t.Errorf("%s: %s on an end to the violence: %s", p.Date, l.Name, p.Stance())
			}
		}
	}
	others := line("state:RUS", "assad-leaves").ByOthers
	if len(others) != 1 || !strings.Contains(others[0].Says, "Khoja") || others[0].Stance() != onrecord.Neutral {
		t.Errorf("said by others of the state: %+v; want one entry, neutral, by the named opposition leader", others)
	}
	if claims := line("state:RUS", "").Claims; !slices.ContainsFunc(claims, func(p collate.Point) bool {
		return p.Date == "2015-08-17" && p.Position.Change == onrecord.Unchanged
	}) {
		t.Errorf("no claim of sameness in 2015: %+v", claims)
	}
	// two points of the line on the precondition, and no change between them
	first := line("state:RUS", "assad-leaves-first")
	for _, p := range first.Own {
		if p.Changed {
			t.Errorf("%s: a change is marked where there is none", p.Date)
		}
	}
	if first.First() != "2013-01-13" || first.Last() != "2015-08-17" {
		t.Errorf("the line on the precondition runs from %s to %s", first.First(), first.Last())
	}
}
