package web

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/sqlite"
)

// BenchmarkIssuePages asks for the pages of issues on a record of 15,000
// positions in 5,000 reports.
func BenchmarkIssuePages(b *testing.B) {
	ctx := context.Background()
	path := filepath.Join(b.TempDir(), "large.db")
	w, err := sqlite.Open(ctx, path)
	if err != nil {
		b.Fatal(err)
	}
	run, err := w.StartRun(ctx, "bench", false)
	if err != nil {
		b.Fatal(err)
	}
	rnd := rand.New(rand.NewPCG(1, 1))
	stances := []string{onrecord.For, onrecord.Against, onrecord.Conditional, onrecord.Neutral}
	var book []sqlite.Issue
	for i := range 12 {
		book = append(book, sqlite.Issue{ID: fmt.Sprintf("issue-%d", i), Proposition: fmt.Sprintf("Point %d is agreed", i), About: [][]string{{"point"}}})
	}
	for i := range 5000 {
		names := []string{fmt.Sprintf("Minister Number%d", rnd.IntN(60)), fmt.Sprintf("State%d", rnd.IntN(20))}
		day := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rnd.IntN(900)).Format(time.DateOnly)
		r := newReport(b, fmt.Sprintf("Envoy %d", i), "Kelm Courier", day, fmt.Sprintf("%s of %s on plan %d of the envoys.", names[0], names[1], i), names...)
		for j := range 3 {
			p := onrecord.Position{ID: onrecord.NewID("position", r.ID, j), Holder: r.Actors[j%2].ID, Stance: stances[rnd.IntN(4)], Target: span(b, r, "plan"), Evidence: []onrecord.Span{span(b, r, "on plan")}, AssertedBy: onrecord.Maybe(r.Actors[0].ID)}
			if k := rnd.IntN(24); k < 12 {
				p.Issue = onrecord.Maybe(book[k].ID)
			}
			r.Positions = append(r.Positions, p)
		}
		r.Normalize()
		if _, err := run.Save(ctx, r); err != nil {
			b.Fatal(err)
		}
	}
	if err := w.SetBook(ctx, book); err != nil {
		b.Fatal(err)
	}
	w.Close()
	db, err := sqlite.OpenReader(ctx, path)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	h, err := New(NewRecord(db), Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		b.Fatal(err)
	}
	for _, page := range []string{"/issues", "/issues/issue-3", "/issues/issue-3?actor=State7", "/positions?issue=issue-3", "/actors/State7", "/api/v1/issues"} {
		b.Run(page, func(b *testing.B) {
			for b.Loop() {
				if w := fetch(h, page); w.Code != 200 {
					b.Fatal(w.Code)
				}
			}
		})
	}
}
