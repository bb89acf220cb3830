package web

import (
	"encoding/csv"
	"io"
	"log/slog"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/export"
)

// tollSite is a reading room over three reports of one blast in Orvel and one
// of the war.
func tollSite(t testing.TB) http.Handler {
	t.Helper()
	var all []*onrecord.Report
	add := func(day, text, claimant, count, status, kind string, low, high int64) {
		r := newReport(t, "Blast in Orvel", "Kelm Courier", day, text, claimant)
		x := onrecord.Toll{ID: "t" + day + count, Outcome: "killed", Qualifier: "exact", CountSpan: span(t, r, count), Victims: "people", Class: "people", AssertedBy: onrecord.Maybe(r.Actors[0].ID),
			Place: &onrecord.Place{Name: "Orvel"}, Status: status, Evidence: span(t, r, text[:strings.Index(text, ",")]), When: onrecord.When{From: "2031-05-01", To: "2031-05-01", Kind: kind}}
		if low > 0 {
			x.Low = &low
		}
		if high > 0 {
			x.High = &high
		}
		if low > 0 && high == 0 {
			x.Qualifier = "at-least"
		}
		r.Tolls = []onrecord.Toll{x}
		r.Normalize()
		if err := r.Validate(); err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	add("2031-05-01", "At least 12 people died in Orvel, the Hadra League said.", "the Hadra League", "12", "preliminary", "incident", 12, 0)
	add("2031-05-03", "The blast in Orvel killed 17 people, the Hadra League said.", "the Hadra League", "17", "confirmed", "incident", 17, 17)
	add("2031-05-02", "Orvel lost 9 people, the Ministry <b> of Norvia said.", "the Ministry <b> of Norvia", "9", "denied", "incident", 9, 9)
	add("2031-05-02", "Dozens died in Orvel, a nurse said.", "a nurse", "Dozens", "stated", "incident", 0, 0)
	add("2031-05-04", "The war in Orvel has killed 4,000 people, the Hadra League said.", "the Hadra League", "4,000", "stated", "cumulative", 4000, 4000)
	h, err := New(NewMemory(all, nil), Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestTollCharts(t *testing.T) {
	h := tollSite(t)
	w := fetch(h, "/tolls/charts")
	page := w.Body.String()
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, page)
	}
	if n := strings.Count(page, `<div class="chart"`); n != 2 {
		t.Errorf("%d charts, want one of the blast and one of the war", n)
	}
	for _, want := range []string{
		"Reported: <b>9 to 17</b> over the latest figure of 2\u00a0claimants",
		"Single source, provisional",
		"Not drawn: 1\u00a0figure in words without a number",
		"since a beginning",
		"before, on 2031-05-01: at least 12",
		`<title>2031-05-01, the Hadra League: at least 12 (preliminary) At least 12 people died in Orvel</title>`,
		"the Ministry &lt;b&gt; of Norvia",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	// no figure is added to another, over a place, a claimant or a period
	for _, sum := range []string{"21", "26", "29", "38", "4009", "4012", "4017", "4026", "4029", "4038", "total"} {
		if regexp.MustCompile(`(?i)[^\d.,-]` + sum + `[^\d.-]`).MatchString(visible(page)) {
			t.Errorf("the page has the sum %s", sum)
		}
	}
	if strings.Contains(page, "<b> of") {
		t.Error("a name became markup")
	}
	// every point leads to the words of its record
	links := regexp.MustCompile(`<a href="(/reports/[^"]*)" aria-label`).FindAllStringSubmatch(page, -1)
	if len(links) != 4 {
		t.Errorf("%d points, want 4", len(links))
	}
	for _, l := range links {
		if w := fetch(h, strings.SplitN(l[1], "#", 2)[0]); w.Code != http.StatusOK {
			t.Errorf("%s: %d", l[1], w.Code)
		}
	}
	// one line joins the two figures of the league, with open and closed bars told apart
	if n := strings.Count(page, `stroke-width="1.2"`); n != 1 {
		t.Errorf("%d lines of revisions, want 1", n)
	}
	if fetch(h, "/tolls/charts?nonsense=1").Code != http.StatusBadRequest {
		t.Error("a misspelt filter shows everything")
	}
	if body := fetch(h, "/tolls/charts?actor=nobody").Body.String(); !strings.Contains(body, "no figure with a place") {
		t.Error("an empty page does not say so")
	}
}

// visible is the text of a page without its tags.
func visible(page string) string { return regexp.MustCompile(`<[^>]*>`).ReplaceAllString(page, " ") }

func TestTollSeriesCSV(t *testing.T) {
	rows, err := csv.NewReader(fetch(tollSite(t), "/tolls/charts.csv").Body).ReadAll()
	if err != nil || len(rows) != 6 || len(rows[0]) != len(export.TollColumns) {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	at := map[string]int{}
	for i, c := range rows[0] {
		at[c] = i
	}
	for _, c := range rows[0] {
		if c == "total" || c == "sum" || c == "best" || c == "average" {
			t.Errorf("a column %s", c)
		}
	}
	revised := 0
	for _, r := range rows[1:] {
		if r[at["supersedes"]] != "" {
			revised++
			if r[at["value_text"]] != "17" {
				t.Errorf("%s supersedes a figure", r[at["value_text"]])
			}
		}
	}
	if revised != 1 {
		t.Errorf("%d revisions, want 1", revised)
	}
}

// TestChartRoom: the bar of an open bound has room above the highest figure.
func TestChartRoom(t *testing.T) {
	n := int64(40)
	g := collate.TollGroup{Place: "Orvel", Outcome: "wounded", Lines: []collate.TollLine{{Points: []collate.TollAt{{AsOf: "2031-05-01", Toll: onrecord.Toll{Low: &n}}}}}}
	m := draw(&g).Lines[0].Marks[0]
	y, err := strconv.ParseFloat(m.Y, 64)
	if err != nil || y < fullMark+openBar || m.Bar == "" {
		t.Errorf("mark at %s with bar %q", m.Y, m.Bar)
	}
}
