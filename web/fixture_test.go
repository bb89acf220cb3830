package web

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

// hostile is what a name, a title and a text may hold, and must stay.
const hostile = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&`

// span makes the span of the first place where words stand in the text.
func span(t testing.TB, r *onrecord.Report, words string) onrecord.Span {
	t.Helper()
	i := strings.Index(r.Text, words)
	if i < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	return onrecord.NewOffsets(r.Text).Span(i, i+len(words))
}

// newReport makes a report with an actor for each name.
func newReport(t testing.TB, title, outlet, day, text string, names ...string) *onrecord.Report {
	t.Helper()
	r := &onrecord.Report{
		ID: onrecord.ReportID(text), Title: onrecord.Maybe(title), Publisher: onrecord.Maybe(outlet), Language: "en", Text: text,
		Source:    onrecord.Source{Path: "samples/" + day + ".txt", Format: "text", URL: onrecord.Maybe("https://courier.example/" + day)},
		Published: onrecord.Published{From: onrecord.Maybe(day), To: onrecord.Maybe(day), How: onrecord.HowMetadata},
	}
	for _, n := range names {
		s := span(t, r, n)
		r.Actors = append(r.Actors, onrecord.Actor{ID: onrecord.NewID("actor", r.ID, n), Name: n, Type: onrecord.ActorPerson, Mentions: []onrecord.Mention{{Span: s, Kind: onrecord.MentionName}}})
	}
	return r
}

// fixture is a store with every kind of record in it.
func fixture(t testing.TB) *Memory {
	t.Helper()
	text := "Envoy leaves Kelm\n\nKELM - Ilda Maren said on Monday that Norvia rejected the Lakeside plan, agencies quoted her as saying.\r\n\r\n" +
		"At least 14 people were killed in Orvel, the hospital said. “قال المبعوث لا” 👩‍👩‍👧, Edo Vanik wrote.\n\nShare this\n"
	r := newReport(t, "Envoy leaves Kelm", "Kelm Courier", "2031-05-02", text, "Ilda Maren", "Norvia", "agencies", "the hospital", "Edo Vanik")
	id := func(n int) string { return r.Actors[n].ID }
	head, chrome := span(t, r, "Envoy leaves Kelm"), span(t, r, "Share this")
	r.Headline, r.Boilerplate = &head, []onrecord.Span{chrome}
	role := span(t, r, "Ilda Maren")
	r.Actors[0].Roles = []onrecord.Role{{Title: "foreign minister", Of: onrecord.Maybe(id(1)), Evidence: role}}
	cue, source := span(t, r, "said on Monday"), span(t, r, "Ilda Maren")
	content := span(t, r, "that Norvia rejected the Lakeside plan")
	r.Statements = []onrecord.Statement{
		{ID: "s1", Speaker: onrecord.Maybe(id(0)), Source: &source, Cue: &cue, Content: []onrecord.Span{content}, Kind: onrecord.Indirect, Via: []string{id(2)}, Date: onrecord.UnknownDate(), Confidence: .9, Rule: "said-that"},
		{ID: "s2", Speaker: onrecord.Maybe(id(4)), Content: []onrecord.Span{span(t, r, "“قال المبعوث لا”")}, Kind: onrecord.Direct, Date: onrecord.UnknownDate(), Confidence: .8, Rule: "quote"},
	}
	r.Events = []onrecord.Event{{ID: "e1", Type: "REJECT", Actors: []string{id(1)}, Date: onrecord.UnknownDate(), Status: onrecord.Happened, AssertedBy: onrecord.Maybe(id(0)), Trigger: span(t, r, "rejected"), Evidence: content}}
	n := int64(14)
	orvel, monday := span(t, r, "Orvel"), span(t, r, "on Monday")
	r.Places = []onrecord.PlaceMention{{Span: orvel, Name: "Orvel", Country: "NOR", Precision: "town"}}
	r.Times = []onrecord.Time{{Span: monday, Type: "date", Value: "2031-04-28"}}
	r.Tolls = []onrecord.Toll{{ID: "t1", Outcome: "killed", Qualifier: "at-least", Low: &n, CountSpan: span(t, r, "At least 14"), Victims: "people", AssertedBy: onrecord.Maybe(id(3)), Status: "stated", Place: &onrecord.Place{Name: "Orvel", Words: &orvel, Country: "NOR", Precision: "town"}, Evidence: span(t, r, "At least 14 people were killed in Orvel"), When: onrecord.When{Kind: "incident"}}}
	r.Positions = []onrecord.Position{{ID: "p1", Holder: id(1), Stance: onrecord.Against, Target: span(t, r, "the Lakeside plan"), Issue: "plan", AssertedBy: onrecord.Maybe(id(0)), Evidence: []onrecord.Span{content}, Statement: "s1"}}
	r.Proposals = []onrecord.Proposal{{ID: "q1", Name: "the Lakeside plan", Mentions: []onrecord.Span{span(t, r, "the Lakeside plan")}, Date: onrecord.UnknownDate(), Responses: []onrecord.Response{{Party: onrecord.Maybe(id(1)), Response: "rejects", Evidence: content}}}}

	bad := newReport(t, hostile, hostile, "2031-05-01", hostile+" said "+hostile+".\nA second line.", hostile)
	bad.Source.URL = "javascript:alert(3)"
	bad.Notes = []onrecord.Note{{Stage: "intake", Text: hostile}}
	bad.Statements = []onrecord.Statement{{ID: "s3", Speaker: onrecord.Maybe(bad.Actors[0].ID), Content: []onrecord.Span{span(t, bad, hostile)}, Kind: onrecord.Mixed, Date: onrecord.UnknownDate()}}

	reports := []*onrecord.Report{r, bad}
	for i := range 120 {
		x := newReport(t, fmt.Sprintf("Filler %d", i), "Hadra Gazette", "2031-04-01", fmt.Sprintf("Pavel Rusk said nothing new on day %d.", i), "Pavel Rusk")
		x.Statements = []onrecord.Statement{{ID: fmt.Sprintf("sf%d", i), Speaker: onrecord.Maybe(x.Actors[0].ID), Content: []onrecord.Span{span(t, x, "nothing new")}, Kind: onrecord.Indirect, Date: onrecord.UnknownDate()}}
		reports = append(reports, x)
	}
	for _, r := range reports {
		r.Normalize()
		if err := r.Validate(); err != nil {
			t.Fatalf("the fixture breaks the rules: %v", err)
		}
	}
	m := NewMemory(reports, []Problem{{"samples/map.png", "not text: this is image/png"}})
	m.SetBook([]Issue{{"plan", "The Lakeside plan is carried out", [][]string{{"Lakeside", "plan"}}}, {hostile, hostile, [][]string{{hostile}}}})
	return m
}

func newSite(t testing.TB, opt Options) http.Handler {
	t.Helper()
	opt.Log = slog.New(slog.NewTextHandler(io.Discard, nil))
	h, err := New(fixture(t), opt)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// fetch asks for a page as a browser on this machine would.
func fetch(h http.Handler, target string, edit ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", target, nil)
	r.Host = "127.0.0.1:8080"
	for _, e := range edit {
		e(r)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
