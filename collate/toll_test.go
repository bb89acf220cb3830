package collate

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// told makes one figure for Kelm; low or high below 0 is unknown.
func told(report, day, claimant, kind, class string, low, high int64, event string) TollAt {
	t := onrecord.Toll{ID: report + claimant + class, Outcome: "killed", Class: onrecord.Maybe(class), Place: &onrecord.Place{Name: "Kelm"},
		When: onrecord.When{From: onrecord.Maybe(event), To: onrecord.Maybe(event), Kind: kind}}
	if low >= 0 {
		t.Low = &low
	}
	if high >= 0 {
		t.High = &high
	}
	return TollAt{Report: report, AsOf: day, Claimant: claimant, Name: claimant, Toll: t}
}

func groupText(g *TollGroup) string {
	var out []string
	for _, l := range g.Lines {
		s := l.Name + " " + l.Class + ":"
		for _, p := range l.Points {
			s += " " + p.AsOf[8:]
			if p.Supersedes != "" {
				s += "<"
			}
		}
		out = append(out, s)
	}
	low, high := "?", "?"
	if g.Low != nil {
		low = fmt.Sprint(*g.Low)
	}
	if g.High != nil {
		high = fmt.Sprint(*g.High)
	}
	return fmt.Sprintf("%s %s %s..%s of %d, %d numberless, %d parts, %d again: %s", g.Scope, g.Outcome, low, high, g.Sources, g.Numberless, g.Parts, g.Again, strings.Join(out, "; "))
}

func TestTollGroups(t *testing.T) {
	part := told("r3", "2031-05-03", "League", "incident", "children", 2, 2, "2031-05-01")
	part.Toll.PartOf = "r3Leaguepeople"
	again := told("r4", "2031-05-03", "League", "incident", "people", 17, 17, "2031-05-01")
	again.Toll.SameAs = "r3Leaguepeople"
	nowhere := told("r9", "2031-05-03", "League", "incident", "people", 5, 5, "")
	nowhere.Toll.Place = nil
	all := []TollAt{
		told("r3", "2031-05-03", "League", "incident", "people", 17, 17, "2031-05-01"),
		told("r1", "2031-05-01", "League", "incident", "people", 12, -1, "2031-05-01"),
		told("r2", "2031-05-02", "Ministry", "incident", "people", 9, 9, "2031-05-01"),
		told("r2", "2031-05-02", "Witness", "incident", "people", -1, -1, "2031-05-01"),
		part, again, nowhere,
		told("r5", "2031-05-09", "League", "cumulative", "people", 900, 900, "2031-01-01"),
		told("r6", "2031-05-20", "League", "incident", "people", 3, 3, "2031-05-20"),
	}
	groups, placeless := TollGroups(all)
	var got []string
	for i := range groups {
		got = append(got, groupText(&groups[i]))
	}
	want := []string{
		"incident killed 9..17 of 2, 1 numberless, 1 parts, 1 again: League people: 01 03<; Ministry people: 02",
		"cumulative killed 900..900 of 1, 0 numberless, 0 parts, 0 again: League people: 09",
		"incident killed 3..3 of 1, 0 numberless, 0 parts, 0 again: League people: 20",
	}
	if d := cmp.Diff(want, got); d != "" || placeless != 1 {
		t.Errorf("%d without a place: %s", placeless, d)
	}
	Revisions(all)
	if all[0].Supersedes != "r1Leaguepeople" || all[1].SupersededBy != "r3Leaguepeople" || all[2].Supersedes != "" {
		t.Errorf("revisions: %q %q %q", all[0].Supersedes, all[1].SupersededBy, all[2].Supersedes)
	}
}

// TestConvention: only the words that the convention names have numbers.
func TestConvention(t *testing.T) {
	c, ok := ConventionNamed("acled")
	if !ok {
		t.Fatal("there is no such convention")
	}
	for words, want := range map[string]int64{"dozens": 12, "Dozens of": 12, "tens": 10, "hundreds": 100, "several": 0, "many": 0, "12": 0, "": 0, "scores": 0} {
		if n, ok := c.Low(words); n != want || ok != (want > 0) {
			t.Errorf("%q: %d, want %d", words, n, want)
		}
	}
	if _, ok := ConventionNamed("none"); ok {
		t.Error("a convention without a name")
	}
}

// TestTollGroupsApart: what must not stand in one range does not.
func TestTollGroupsApart(t *testing.T) {
	more := told("r2", "2031-05-02", "League", "incident", "people", 4, 4, "2031-05-01")
	more.Toll.Added = true
	all := []TollAt{
		told("r1", "2031-05-01", "League", "incident", "people", 19, 19, "2031-05-01"), more,
		told("r3", "2031-05-02", "Ministry", "incident", "children", 3, 3, "2031-05-01"),
		told("r4", "2031-05-02", "League", "day", "people", 40, 40, "2031-05-01"),
		told("r5", "2031-05-02", "League", "rate", "people", 6, 6, ""),
		told("r6", "2031-05-02", "Model", "estimate", "people", 800, 800, ""),
		told("r7", "", "Witness", "incident", "people", 100, 100, ""),
	}
	groups, _ := TollGroups(all)
	got := map[string]string{}
	for i := range groups {
		g := &groups[i]
		got[g.Scope+" "+g.From] = fmt.Sprintf("%d..%d, %d claimants, %d of one class, %d more", *g.Low, *g.High, g.Sources, g.Classes, g.Added)
	}
	want := map[string]string{
		"incident 2031-05-01": "19..19, 2 claimants, 1 of one class, 1 more",
		"incident ":           "100..100, 1 claimants, 0 of one class, 0 more",
		"period 2031-05-01":   "40..40, 1 claimants, 0 of one class, 0 more",
		"rate 2031-05-02":     "6..6, 1 claimants, 0 of one class, 0 more",
		"estimate 2031-05-02": "800..800, 1 claimants, 0 of one class, 0 more",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// TestTollAttacks: figures of other days or doers are no revisions, and their
// range says so.
func TestTollAttacks(t *testing.T) {
	barrage := told("r1", "2031-05-01", "League", "incident", "people", 10, 10, "")
	barrage.Doers = []string{"rebels"}
	strikes := told("r2", "2031-05-02", "League", "incident", "people", 45, 45, "")
	strikes.Doers = []string{"air force"}
	groups, _ := TollGroups([]TollAt{barrage, strikes})
	if len(groups) != 1 || !groups[0].Mixed || groups[0].Lines[0].Points[1].Supersedes != "" {
		t.Errorf("two attacks: %+v", groups)
	}
	strikes.Doers = []string{"rebels"}
	groups, _ = TollGroups([]TollAt{barrage, strikes})
	if len(groups) != 1 || groups[0].Mixed || groups[0].Lines[0].Points[1].Supersedes == "" {
		t.Errorf("one attack: %+v", groups)
	}
	groups, _ = TollGroups([]TollAt{
		told("r1", "2031-05-01", "League", "incident", "people", 10, 10, "2031-05-01"),
		told("r2", "2031-05-03", "League", "incident", "people", 45, 45, "2031-05-03"),
	})
	if len(groups) != 2 {
		t.Errorf("told days: %d groups, want 2", len(groups))
	}
	groups, _ = TollGroups([]TollAt{told("r1", "2031-05-01", "League", "incident", "people", 40, -1, "2031-05-01")})
	if g := &groups[0]; !g.Open || g.Under || g.Mixed {
		t.Errorf("at least 40: %+v", g)
	}
}

// TestDerivedDifference: a difference is made of two exact cumulative figures of
// one claimant, class and start, and of nothing else.
func TestDerivedDifference(t *testing.T) {
	for _, c := range []struct {
		name string
		a, b TollAt
		want string
	}{
		{"two cumulative figures", told("r1", "2031-05-01", "League", "cumulative", "people", 900, 900, "2031-01-01"), told("r2", "2031-05-02", "League", "cumulative", "people", 912, 912, "2031-01-01"), "12"},
		{"a lower one", told("r1", "2031-05-01", "League", "cumulative", "people", 900, 900, "2031-01-01"), told("r2", "2031-05-02", "League", "cumulative", "people", 890, 890, "2031-01-01"), "-10"},
		{"another start", told("r1", "2031-05-01", "League", "cumulative", "people", 900, 900, "2031-01-01"), told("r2", "2031-05-02", "League", "cumulative", "people", 912, 912, "2030-01-01"), ""},
		{"no start", told("r1", "2031-05-01", "League", "cumulative", "people", 900, 900, ""), told("r2", "2031-05-02", "League", "cumulative", "people", 912, 912, ""), ""},
		{"another claimant", told("r1", "2031-05-01", "League", "cumulative", "people", 900, 900, "2031-01-01"), told("r2", "2031-05-02", "Ministry", "cumulative", "people", 912, 912, "2031-01-01"), ""},
		{"another class", told("r1", "2031-05-01", "League", "cumulative", "people", 900, 900, "2031-01-01"), told("r2", "2031-05-02", "League", "cumulative", "children", 912, 912, "2031-01-01"), ""},
		{"an open figure", told("r1", "2031-05-01", "League", "cumulative", "people", 900, -1, "2031-01-01"), told("r2", "2031-05-02", "League", "cumulative", "people", 912, 912, "2031-01-01"), ""},
		{"one incident", told("r1", "2031-05-01", "League", "incident", "people", 9, 9, "2031-05-01"), told("r2", "2031-05-02", "League", "incident", "people", 12, 12, "2031-05-01"), ""},
	} {
		all := []TollAt{c.a, c.b}
		Revisions(all)
		got := ""
		if all[1].Difference != nil {
			got = fmt.Sprint(*all[1].Difference)
		}
		if got != c.want || all[0].Difference != nil {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestJointClaim: who gives a figure together with somebody has a point of their
// own, and the two are two sources.
func TestJointClaim(t *testing.T) {
	r := &onrecord.Report{ID: "r1", Published: onrecord.Published{From: "2031-05-02", To: "2031-05-02"},
		Actors: []onrecord.Actor{{ID: "a1", Name: "Kelm Watch", Type: "organisation"}, {ID: "a2", Name: "the league", Type: "organisation"}}}
	n := int64(12)
	r.Tolls = []onrecord.Toll{{ID: "t1", Outcome: "killed", Low: &n, High: &n, AssertedBy: "a1", With: []string{"a2"}, Place: &onrecord.Place{Name: "Kelm"}, When: onrecord.When{Kind: "incident"}}}
	groups, _ := TollGroups(TollsOf(r))
	if len(groups) != 1 {
		t.Fatalf("%d groups, want 1", len(groups))
	}
	if d := cmp.Diff("incident killed 12..12 of 2, 0 numberless, 0 parts, 0 again: Kelm Watch people: 02; the league people: 02", groupText(&groups[0])); d != "" {
		t.Error(d)
	}
}

// TestTollStatusStays: neither time nor another report that repeats it makes a
// preliminary figure a confirmed one, and a figure that its outlet has corrected is
// counted and not drawn.
func TestTollStatusStays(t *testing.T) {
	all := []TollAt{
		told("r1", "2031-05-01", "League", "incident", "people", 12, 12, "2031-05-01"),
		told("r2", "2031-05-02", "Ministry", "incident", "people", 12, 12, "2031-05-01"),
		told("r3", "2031-06-09", "League", "incident", "people", 12, 12, "2031-05-01"),
		told("r4", "2031-05-02", "Witness", "incident", "people", 40, 40, "2031-05-01"),
	}
	for i := range all {
		all[i].Toll.Status = "preliminary"
	}
	all[3].Toll.Corrected = true
	groups, _ := TollGroups(all)
	Revisions(all)
	drawn, corrected := 0, 0
	for _, g := range groups {
		corrected += g.Corrected
		for _, l := range g.Lines {
			for _, p := range l.Points {
				drawn++
				if p.Toll.Status != "preliminary" {
					t.Errorf("%s of %s is %s", p.Name, p.AsOf, p.Toll.Status)
				}
			}
		}
		if g.High != nil && *g.High == 40 {
			t.Error("a corrected figure is in the range")
		}
	}
	if drawn != 3 || corrected != 1 {
		t.Errorf("%d drawn and %d corrected, want 3 and 1", drawn, corrected)
	}
}
