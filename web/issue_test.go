package web

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// issueReports are reports in which Norvia's minister, the state itself and
// its opponents take positions on one issue, many of them on one day.
func issueReports(t testing.TB) *Memory {
	t.Helper()
	var all []*onrecord.Report
	add := func(day, text string, names []string, positions ...onrecord.Position) {
		r := newReport(t, "Norvia on the harbour tax", "Kelm Courier", day, text, names...)
		id := func(n string) string {
			for _, a := range r.Actors {
				if a.Name == n {
					return a.ID
				}
			}
			return ""
		}
		for i := range r.Actors {
			if r.Actors[i].Name == "Norvia" {
				r.Actors[i].Type, r.Actors[i].Country = onrecord.ActorState, "NRV"
			}
			if r.Actors[i].Name == "Lorn" {
				r.Actors[i].Country = "NRV"
			}
		}
		for i, p := range positions {
			p.ID = fmt.Sprintf("p-%s-%d", day, i)
			p.Holder, p.SpeaksFor, p.AssertedBy = id(p.Holder), onrecord.Maybe(id(string(p.SpeaksFor))), onrecord.Maybe(id(string(p.AssertedBy)))
			p.Target = span(t, r, "the harbour tax")
			p.Evidence = []onrecord.Span{span(t, r, "the harbour tax")}
			p.Issue = "tax"
			r.Positions = append(r.Positions, p)
		}
		r.Normalize()
		if err := r.Validate(); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	pos := func(holder, stance, by string) onrecord.Position {
		return onrecord.Position{Holder: holder, Stance: stance, AssertedBy: onrecord.Maybe(by)}
	}
	by := func(stance string) onrecord.Position {
		p := pos("Ilda Maren", stance, "Ilda Maren")
		p.SpeaksFor = "Norvia"
		return p
	}
	office := pos("Norvia", onrecord.Against, "Ilda Maren")
	deed, turned, claim, said := pos("Norvia", onrecord.Against, ""), by(onrecord.For), by(onrecord.Neutral), pos("Norvia", onrecord.Neutral, "Edo Vanik")
	deed.Kind = "deed"
	turned.IssueStance = onrecord.Against
	claim.Change, said.Change = onrecord.Unchanged, onrecord.Softened
	add("2031-03-01", "Ilda Maren of Norvia on the harbour tax.", []string{"Ilda Maren", "Norvia"}, by(onrecord.Against), deed, turned)
	add("2031-04-02", "Edo Vanik on Norvia and the harbour tax.", []string{"Edo Vanik", "Norvia"}, pos("Norvia", onrecord.For, "Edo Vanik"), said, pos("Edo Vanik", onrecord.Conditional, "Edo Vanik"))
	var many []onrecord.Position
	for range 15 {
		many = append(many, pos("Lorn", onrecord.For, "Lorn"))
	}
	add("2031-04-03", "Lorn on the harbour tax.", []string{"Lorn"}, many...)
	add("2031-05-09", "Ilda Maren, Norvia, the harbour tax.", []string{"Ilda Maren", "Norvia"}, by(onrecord.For), claim)
	add("2031-05-03", "Norvia's minister Ilda Maren on the harbour tax.", []string{"Ilda Maren", "Norvia"}, office)
	last := all[len(all)-1]
	last.Actors[0].SpeaksFor = onrecord.Maybe(last.Actors[1].ID)
	last.Statements = []onrecord.Statement{{ID: "st", Speaker: onrecord.Maybe(last.Actors[0].ID), Content: []onrecord.Span{span(t, last, "the harbour tax")}, Kind: onrecord.Indirect, Date: onrecord.Date{From: "2031-05-01", To: "2031-05-01", Precision: onrecord.PrecisionDay}}}
	last.Positions[0].Statement = "st"
	last.Normalize()
	add("", "Of no day: Edo Vanik, the harbour tax.", []string{"Edo Vanik"}, pos("Edo Vanik", onrecord.Against, "Edo Vanik"))
	m := NewMemory(all, nil)
	m.SetBook([]Issue{{"tax", "The harbour tax is paid", [][]string{{"tax"}}}, {"empty", "Nobody speaks of this", [][]string{{"silence"}}}})
	return m
}

func issueSite(t testing.TB, s Store) http.Handler {
	t.Helper()
	h, err := New(s, Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// drawnRow is a line read back from the page.
type drawnRow struct {
	name  string
	inner bool
	marks map[string]drawnAt // by position id
}

type drawnAt struct {
	x, y               float64
	class, sign, title string
	ringed, deed       bool
	href               string
}

var (
	rowPattern  = regexp.MustCompile(`(?s)<tr( class="inner")?><th scope="row" dir="auto">(.*?)</th>\s*<td><svg(.*?)</svg></td></tr>`)
	markPattern = regexp.MustCompile(`(?s)<a id="m-(.*?)" href="(.*?)" aria-label="(.*?)"><title>(.*?)</title><g transform="translate\((.*?) (.*?)\)">(.*?)</g></a>`)
	tagPattern  = regexp.MustCompile(`<[^>]*>`)
)

func drawnRows(t *testing.T, page string) []drawnRow {
	t.Helper()
	var out []drawnRow
	for _, m := range rowPattern.FindAllStringSubmatch(page, -1) {
		row := drawnRow{name: strings.Join(strings.Fields(tagPattern.ReplaceAllString(m[2], " ")), " "), inner: m[1] != "", marks: map[string]drawnAt{}}
		for _, k := range markPattern.FindAllStringSubmatch(m[3], -1) {
			x, err1 := strconv.ParseFloat(k[5], 64)
			y, err2 := strconv.ParseFloat(k[6], 64)
			if err1 != nil || err2 != nil || k[3] != k[4] {
				t.Errorf("mark %q", k[0])
			}
			a := drawnAt{x: x, y: y, title: k[4], href: k[2], ringed: strings.Contains(k[7], `class="ring"`), deed: strings.Contains(k[7], `class="deed"`)}
			a.class = regexp.MustCompile(`class="st ([a-z ]*)"`).FindStringSubmatch(k[7])[1]
			if s := regexp.MustCompile(`<text[^>]*>(.*?)</text>`).FindStringSubmatch(k[7]); s != nil {
				a.sign = s[1]
			}
			row.marks[k[1]] = a
		}
		out = append(out, row)
	}
	return out
}

// daysPlain takes the elements away that keep days in one line.
func daysPlain(page string) string {
	return regexp.MustCompile(`<span class="day">([^<]*)</span>`).ReplaceAllString(page, "$1")
}

func TestIssueTimeline(t *testing.T) {
	m := issueReports(t)
	w := fetch(issueSite(t, m), "/issues/tax")
	if w.Code != http.StatusOK {
		t.Fatal(w.Body)
	}
	page := daysPlain(w.Body.String())
	rows := drawnRows(t, page)
	var names []string
	all := 0
	for _, r := range rows {
		names = append(names, fmt.Sprintf("%s %t", r.name, r.inner))
		all += len(r.marks)
		for a, x := range r.marks {
			for b, y := range r.marks {
				if dx, dy := x.x-y.x, x.y-y.y; a != b && dx*dx+dy*dy < 14*14 {
					t.Errorf("%s: %s and %s hide each other at %v,%v and %v,%v", r.name, a, b, x.x, x.y, y.x, y.y)
				}
			}
		}
	}
	// The state with who speaks for it, under it its own people, then others.
	if d := cmp.Diff([]string{"Norvia by Ilda Maren false", "Lorn true", "Edo Vanik false"}, names); d != "" {
		t.Fatalf("lines (-want +got):\n%s", d)
	}
	if all != 25 {
		t.Errorf("%d marks, want one for each of 25 positions", all)
	}
	norvia := rows[0].marks
	for id, want := range map[string]drawnAt{
		"p-2031-03-01-0": {class: "against"}, "p-2031-03-01-1": {class: "against", deed: true}, "p-2031-03-01-2": {class: "against"},
		"p-2031-04-02-0": {class: "for hollow"}, "p-2031-04-02-1": {class: "claim hollow", sign: "∨"},
		"p-2031-05-09-0": {class: "for", ringed: true}, "p-2031-05-09-1": {class: "claim", sign: "="}, "p-2031-05-03-0": {class: "against"},
	} {
		got := norvia[id]
		if got.class != want.class || got.sign != want.sign || got.ringed != want.ringed || got.deed != want.deed {
			t.Errorf("%s: %+v, want %+v", id, got, want)
		}
	}
	if norvia["p-2031-05-09-0"].y >= norvia["p-2031-03-01-0"].y || norvia["p-2031-05-09-0"].x <= norvia["p-2031-04-02-0"].x || norvia["p-2031-04-02-0"].x <= norvia["p-2031-03-01-0"].x {
		t.Error("for does not stand above against, or a later day not further right")
	}
	if vanik := rows[2].marks; vanik["p--0"].x <= norvia["p-2031-05-09-0"].x {
		t.Error("what has no day does not stand apart at the right")
	}
	for id, words := range map[string]string{
		"p-2031-03-01-0": "2031-03-01, Norvia (Ilda Maren) against “the harbour tax”. “the harbour tax”", "p-2031-03-01-1": "Norvia against by a deed “the harbour tax”, according to the report",
		"p-2031-03-01-2": "for (so against the proposition)", "p-2031-04-02-0": "Norvia for “the harbour tax”, according to Edo Vanik", "p-2031-05-09-0": "; a change: on 2031-05-01 against", "p-2031-05-03-0": "2031-05-01, Norvia (Ilda Maren) against",
		"p-2031-05-09-1": "said to be unchanged", "p-2031-04-02-1": "said to have softened",
	} {
		if !strings.Contains(norvia[id].title, words) {
			t.Errorf("%s says %q, not %q", id, norvia[id].title, words)
		}
	}
	ref, err := m.Locate(t.Context(), "p-2031-05-09-0")
	if err != nil || norvia["p-2031-05-09-0"].href != "/reports/"+ref.Report+"?record=p-2031-05-09-0#p-2031-05-09-0" {
		t.Errorf("the mark leads to %q, %v", norvia["p-2031-05-09-0"].href, err)
	}
	if strings.Count(page, `class="change"`) != 1 {
		t.Errorf("%d changes are drawn, want 1", strings.Count(page, `class="change"`))
	}
	for _, words := range []string{"25\u00a0positions, 2031-03-01 to 2031-05-09", "CSV of 25\u00a0rows", "The same holders on all issues", "hollow: others say so", "no one day"} {
		if !strings.Contains(page, words) {
			t.Errorf("%q is missing", words)
		}
	}
}

// The table given out has as many rows as the page says, with the fields that
// the marks are made of.
func TestIssueExports(t *testing.T) {
	h := issueSite(t, issueReports(t))
	w := fetch(h, "/positions.csv?issue=tax&actor=norvia")
	rows, err := csv.NewReader(w.Body).ReadAll()
	if err != nil || len(rows) != 9 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	got := map[string]int{}
	for i, name := range rows[0] {
		for _, row := range rows[1:] {
			got[name+" "+row[i]]++
		}
	}
	for want, n := range map[string]int{"speaks_for Norvia": 4, "kind deed": 1, "issue_stance against": 1, "change unchanged": 1, "change softened": 1, "asserted_by Edo Vanik": 2, "issue tax": 8} {
		if got[want] != n {
			t.Errorf("%s: %d rows, want %d", want, got[want], n)
		}
	}
	if page := fetch(h, "/issues/tax?actor=norvia").Body.String(); !strings.Contains(page, "CSV of 8\u00a0rows") || !strings.Contains(page, "Changes are between the positions shown") {
		t.Error("the filtered page does not say what it holds")
	}
	var list struct {
		Total   int
		Records []struct {
			Actors map[string]string
			Record onrecord.Position
		}
	}
	if err := json.Unmarshal(fetch(h, "/api/v1/positions?issue=tax&by=vanik&kind=words&stance=for").Body.Bytes(), &list); err != nil || list.Total != 1 || list.Records[0].Record.ID != "p-2031-04-02-0" {
		t.Fatalf("%+v, %v", list, err)
	}
	if x := list.Records[0]; x.Actors[x.Record.Holder] != "Norvia" || x.Actors[string(x.Record.AssertedBy)] != "Edo Vanik" {
		t.Errorf("names %v", x.Actors)
	}
}

func TestIssuePages(t *testing.T) {
	h := issueSite(t, issueReports(t))
	for target, want := range map[string][]string{
		"/issues":                        {"The harbour tax is paid", `href="/issues/tax"`, "Nobody speaks of this", "Holders by issues", "2031-03-01 to 2031-05-09"},
		"/issues/empty":                  {"No position in the record is about this issue", "silence"},
		"/issues/tax?q=nosuchword":       {"Nothing fits"},
		"/issues/tax?from=2031-05-01":    {"3\u00a0positions, 2031-05-01 to 2031-05-09"},
		"/":                              {"All issues, holders by issues"},
		"/actors/Norvia":                 {"Positions by issue, over time", `id="m-p-2031-03-01-0"`},
		"/actors/Ilda%20Maren":           {"Positions by issue, over time", "for Norvia"},
		"/records/p-2031-05-09-0":        {},
		"/positions?issue=tax&kind=deed": {"of 1<"},
	} {
		page := daysPlain(fetch(h, target).Body.String())
		for _, words := range want {
			if !strings.Contains(page, words) {
				t.Errorf("%s: %q is missing in\n%s", target, words, page)
			}
		}
	}
	report := strings.TrimPrefix(fetch(h, "/records/p-2031-05-09-0").Header().Get("Location"), "")
	if page := fetch(h, strings.SplitN(report, "#", 2)[0]).Body.String(); !strings.Contains(page, `href="/issues/tax#m-p-2031-05-09-0"`) || !strings.Contains(page, "Everybody’s line on this issue") {
		t.Errorf("the reader does not lead to the timeline: %s", page)
	}
	m := issueReports(t)
	m.SetBook(nil)
	for _, r := range m.reports {
		for i := range r.Positions {
			r.Positions[i].Issue = ""
		}
	}
	page := fetch(issueSite(t, m), "/issues").Body.String()
	for _, words := range []string{"This record has no issue book yet", "onrecord issues apply book.yaml", "harbour &#43; tax", "issue=-"} {
		if !strings.Contains(page, words) {
			t.Errorf("without a book %q is missing", words)
		}
	}
}

// A record on disk draws the same lines as the same reports in memory.
func TestIssueOnDisk(t *testing.T) {
	m := issueReports(t)
	inMemory, onDisk := issueSite(t, m), issueSite(t, onDisk(t, m))
	for _, target := range []string{"/", "/issues", "/issues/tax", "/issues/empty", "/issues/tax?by=vanik&from=2031-04-01", "/actors/Norvia", "/actors/Ilda%20Maren", "/positions?issue=tax", "/positions?kind=deed", "/positions.csv?issue=*", "/api/v1/issues", "/api/v1/positions?issue=tax&limit=100"} {
		a, b := fetch(inMemory, target), fetch(onDisk, target)
		if d := cmp.Diff(a.Body.String(), b.Body.String()); d != "" || a.Code != b.Code {
			t.Errorf("%s (-memory +disk):\n%s", target, d)
		}
	}
}

func TestDays(t *testing.T) {
	for _, c := range []struct{ first, last, want string }{
		{"2031-03-01", "2031-03-04", "2031-03-01 2031-03-02 2031-03-03 2031-03-04"},
		{"2031-03-01", "2031-03-20", "2031-03-01 2031-03-08 2031-03-15"},
		{"2031-03-15", "2031-06-20", "2031-04 2031-05 2031-06"},
		{"2012-02-08", "2015-08-17", "2012-07 2013-01 2013-07 2014-01 2014-07 2015-01 2015-07"},
		{"2003-02-08", "2031-08-17", "2008 2013 2018 2023 2028"},
		{"1031-02-08", "2031-08-17", "1231 1431 1631 1831 2031"},
		{"2031-03-01", "2031-03-01", "2031-03-01"},
		{"", "", ""},
	} {
		var got []string
		last := -1.0
		for _, x := range newDayScale(c.first, c.last, 100, 900).ticks() {
			at, err := strconv.ParseFloat(x.At, 64)
			if err != nil || at < 100 || at > 900 || at <= last {
				t.Errorf("%s to %s: tick at %s after %v", c.first, c.last, x.At, last)
			}
			last = at
			got = append(got, x.Label)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s to %s: %s, want %s", c.first, c.last, s, c.want)
		}
	}
}
