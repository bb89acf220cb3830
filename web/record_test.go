package web

import (
	"context"
	"io"
	"log/slog"
	"net/url"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord/sqlite"
)

// onDisk saves the fixture in a file and opens it for looking.
func onDisk(t testing.TB, m *Memory) *Record {
	t.Helper()
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "onrecord.db")
	w, err := sqlite.Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	run, err := w.StartRun(ctx, "test", false)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range m.reports {
		if _, err := run.Save(ctx, r); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range m.problems {
		if err := run.Unreadable(ctx, p.Where, p.Why); err != nil {
			t.Fatal(err)
		}
	}
	var book []sqlite.Issue
	for _, x := range m.book {
		book = append(book, sqlite.Issue(x))
	}
	if err := w.SetBook(ctx, book); err != nil {
		t.Fatal(err)
	}
	if err := run.Finish(ctx); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sqlite.OpenReader(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return NewRecord(db)
}

// A record on disk must give the same pages as the same reports in memory.
func TestRecordGivesTheSamePages(t *testing.T) {
	m := fixture(t)
	opt := Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))}
	inMemory, err := New(m, opt)
	if err != nil {
		t.Fatal(err)
	}
	inFile, err := New(onDisk(t, m), opt)
	if err != nil {
		t.Fatal(err)
	}
	id := m.reports[0].ID
	for _, target := range []string{
		"/", "/reports", "/reports?page=2", "/reports?q=Lakeside", "/reports?outlet=hadra&from=2031-04-01&to=2031-04-30", "/reports/" + id, "/reports/" + id + "?record=t1&show=tolls",
		"/statements", "/statements?page=3", "/statements?actor=maren&via=agencies", "/statements?kind=direct", "/statements?q=Lakeside", "/statements.csv?actor=rusk", "/statements.json?q=norvia",
		"/events", "/tolls", "/tolls/compare", "/positions", "/positions/compare", "/positions?issue=plan&by=maren&stance=against&kind=words", "/positions?issue=-", "/positions.csv?issue=*", "/issues", "/issues/plan", "/issues/plan?actor=maren", "/api/v1/issues", "/api/v1/positions?issue=plan", "/proposals?kind=rejects", "/proposals/compare", "/events/months", "/proposals/grid", "/proposals/plan/q1", "/tolls/charts", "/statements?place=orvel", "/tolls?place=NOR", "/actors", "/actors?q=maren", "/actors/Ilda%20Maren",
		"/actors/" + url.PathEscape(hostile), "/records/p1", "/records/nope", "/actors/Nobody", "/reports/nope", "/api/v1/overview", "/api/v1/reports?limit=3", "/api/v1/reports/" + id, "/api/v1/statements?limit=5", "/api/v1/actors",
		"/api/v1/months/reports?q=Lakeside", "/api/v1/months/statements?actor=rusk", "/api/v1/events/months", "/api/v1/proposals/plans", "/api/v1/proposals/plans/q1", "/api/v1/proposals/grid",
	} {
		a, b := fetch(inMemory, target), fetch(inFile, target)
		if a.Code != b.Code {
			t.Errorf("%s: status %d in memory, %d on disk: %s", target, a.Code, b.Code, b.Body)
			continue
		}
		if diff := cmp.Diff(a.Body.String(), b.Body.String()); diff != "" {
			t.Errorf("%s (-memory +disk):\n%s", target, diff)
		}
	}
}
