package web

import (
	"context"
	"io"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/onrecord/onrecord"
)

// counting is a store that says how often it was asked, and when it changed.
type counting struct {
	*Memory
	asked, version atomic.Int64
}

func (c *counting) Version(context.Context) (int64, error) { return c.version.Load(), nil }

func (c *counting) Reports(ctx context.Context, f Filter) ([]Head, Total, error) {
	c.asked.Add(1)
	return c.Memory.Reports(ctx, f)
}

// A page is made once and kept until something is written; another address, a
// bad one and another host are other pages.
func TestPagesAreKept(t *testing.T) {
	s := &counting{Memory: fixture(t)}
	h, err := New(s, Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		t.Fatal(err)
	}
	ask := func(target string, status int, want int64) {
		t.Helper()
		w := fetch(h, target)
		if n := s.asked.Swap(0); w.Code != status || n != want {
			t.Errorf("%s: status %d, want %d; asked the store %d times, want %d", target, w.Code, status, n, want)
		}
		if w.Header().Get("Content-Security-Policy") != policy || !strings.HasPrefix(w.Header().Get("Content-Type"), "text/html") || !strings.Contains(w.Body.String(), "</html>") {
			t.Errorf("%s: %v", target, w.Header())
		}
	}
	ask("/reports", 200, 1)
	ask("/reports", 200, 0)
	ask("/reports?page=2", 200, 1)
	ask("/reports?page=0", 400, 0)
	ask("/reports?page=0", 400, 0)
	s.version.Add(1)
	ask("/reports", 200, 1)
	ask("/reports", 200, 0)
}

// The rows of a comparison come in pages that have each of them once, with
// what a party said before though that stands on the page before.
func TestComparisonInPages(t *testing.T) {
	var reports []*onrecord.Report
	for i := range pageSize + 5 {
		day := "2031-03-" + string(rune('0'+i/25)) + string(rune('1'+i%9))
		r := newReport(t, "Toll", "Kelm Courier", day, "The hospital counted "+strings.Repeat("x", i+1)+" dead in Orvel.", "The hospital")
		place := span(t, r, "Orvel")
		r.Tolls = []onrecord.Toll{{ID: onrecord.NewID("toll", r.ID), Outcome: "killed", Qualifier: "vague", CountSpan: span(t, r, strings.Repeat("x", i+1)), AssertedBy: onrecord.Maybe(r.Actors[0].ID), Status: "stated",
			Place: &onrecord.Place{Name: "Orvel", Words: &place}, Evidence: span(t, r, "The hospital counted"), When: onrecord.When{Kind: "incident"}}}
		r.Normalize()
		reports = append(reports, r)
	}
	h := issueSite(t, NewMemory(reports, nil))
	first, second, third := fetch(h, "/tolls/compare").Body.String(), fetch(h, "/tolls/compare?page=2").Body.String(), fetch(h, "/tolls/compare?page=3").Body.String()
	if a, b := strings.Count(first, `class="row"`), strings.Count(second, `class="row"`); a != pageSize || b != 5 {
		t.Errorf("%d rows and %d", a, b)
	}
	for _, r := range reports {
		if in := "record=" + r.Tolls[0].ID + "#"; strings.Contains(first, in) == strings.Contains(second, in) {
			t.Errorf("%s is not on one page", in)
		}
	}
	if strings.Contains(first, "continued") || !strings.Contains(second, "continued") || !strings.Contains(second, "before, on ") {
		t.Error("the second page does not go on from the first")
	}
	if !strings.Contains(first, `rel="next" href="/tolls/compare?page=2"`) || !strings.Contains(second, `rel="prev" href="/tolls/compare"`) || strings.Contains(second, `rel="next"`) {
		t.Error("no way from page to page")
	}
	if !strings.Contains(third, "There is no page 3 here") {
		t.Error(third)
	}
}
