package web

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/sqlite"
)

// BenchmarkIssuePages and BenchmarkIssueLoad ask for the pages of positions and
// plans, on a record of 15,000 positions and 5,000 proposals in 5,000 reports.
func BenchmarkIssuePages(b *testing.B) {
	h, pages := issueBench(b)
	oneByOne(b, h, pages)
}

func BenchmarkIssueLoad(b *testing.B) {
	h, pages := issueBench(b)
	load(b, h, pages)
}

func issueBench(b *testing.B) (http.Handler, map[string]func(i int) string) {
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
		r.Proposals = []onrecord.Proposal{{ID: onrecord.NewID("proposal", r.ID), Name: fmt.Sprintf("Kelm plan %d", rnd.IntN(200)), Mentions: []onrecord.Span{span(b, r, "plan")}, Date: onrecord.UnknownDate(),
			Responses: []onrecord.Response{{Party: onrecord.Maybe(r.Actors[1].ID), Response: []string{"accepts", "rejects", "supports"}[rnd.IntN(3)], Evidence: span(b, r, "on plan")}}}}
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
	proposals, _, err := NewRecord(db).Records(ctx, proposalKind.name, Filter{Limit: 200})
	if err != nil {
		b.Fatal(err)
	}
	return h, map[string]func(int) string{
		"issues":       func(int) string { return "/issues" },
		"issue":        func(i int) string { return fmt.Sprintf("/issues/issue-%d?page=%d", i%12, 1+i%24/12) },
		"issue holder": func(i int) string { return fmt.Sprintf("/issues/issue-%d?actor=Number%d", i%12, i%60) },
		"issue days": func(i int) string {
			return fmt.Sprintf("/issues/issue-%d?from=2032-01-%02d&to=2032-12-31", i%12, 1+i%28)
		},
		"positions": func(i int) string { return fmt.Sprintf("/positions?issue=issue-%d&page=%d", i%12, 1+i%12) },
		"standing":  func(i int) string { return fmt.Sprintf("/positions/compare?actor=Number%d&page=%d", i%60, 1+i%3) },
		"actor":     func(i int) string { return fmt.Sprintf("/actors/State%d", i%20) },
		"proposals": func(i int) string { return "/proposals?page=" + strconv.Itoa(1+i%20) },
		"answers":   func(i int) string { return fmt.Sprintf("/proposals/compare?actor=State%d&page=%d", i%20, 1+i%5) },
		"grid": func(i int) string {
			return fmt.Sprintf("/proposals/grid?actor=State%d&from=2031-01-%02d", i%20, 1+i%28)
		},
		"plan":          func(i int) string { return "/proposals/plan/" + proposals[i%len(proposals)].Record },
		"api issues":    func(int) string { return "/api/v1/issues" },
		"api positions": func(i int) string { return fmt.Sprintf("/api/v1/positions?issue=issue-%d&offset=%d", i%12, i%100) },
		"api proposals": func(i int) string { return "/api/v1/proposals?offset=" + strconv.Itoa(i%100) },
		"api plans":     func(i int) string { return fmt.Sprintf("/api/v1/proposals/plans?actor=State%d", i%20) },
		"api plan grid": func(i int) string { return fmt.Sprintf("/api/v1/proposals/grid?actor=State%d", i%20) },
		"api plan":      func(i int) string { return "/api/v1/proposals/plans/" + proposals[i%len(proposals)].Record },
	}
}
