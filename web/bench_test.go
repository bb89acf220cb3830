package web

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/sqlite"
)

// large makes a record of n reports in a file, or opens the one that
// ONRECORD_BENCH names if it is there.
func large(b *testing.B, n int) *Record {
	b.Helper()
	ctx := context.Background()
	path := filepath.Join(b.TempDir(), "large.db")
	if p := os.Getenv("ONRECORD_BENCH"); p != "" {
		path = p
	}
	if _, err := os.Stat(path); err != nil {
		w, err := sqlite.Open(ctx, path)
		if err != nil {
			b.Fatal(err)
		}
		run, err := w.StartRun(ctx, "bench", false)
		if err != nil {
			b.Fatal(err)
		}
		for i := range n {
			if _, err := run.Save(ctx, largeReport(b, i)); err != nil {
				b.Fatal(err)
			}
		}
		if err := run.Finish(ctx); err != nil {
			b.Fatal(err)
		}
		w.Close()
	}
	db, err := sqlite.OpenReader(ctx, path)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { db.Close() })
	return NewRecord(db)
}

// largeReport is a report of about 300 words with ten statements.
func largeReport(b *testing.B, i int) *onrecord.Report {
	rnd := rand.New(rand.NewPCG(uint64(i), 1))
	who := fmt.Sprintf("Minister Number%d", rnd.IntN(2000))
	text := fmt.Sprintf("Envoy %d leaves Kelm\n\nKELM - ", i)
	for j := range 10 {
		text += fmt.Sprintf("%s said that point %d of plan %d was agreed in Kelm and Hadra on Monday. The talks about the border, the prisoners and the road go on, and no one knew when they would end.\n\n", who, j, rnd.IntN(5000))
	}
	day := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rnd.IntN(900)).Format(time.DateOnly)
	r := newReport(b, fmt.Sprintf("Envoy %d leaves Kelm", i), fmt.Sprintf("Outlet %d", rnd.IntN(40)), day, text, who)
	content := span(b, r, "that point 0 of plan")
	for j := range 10 {
		r.Statements = append(r.Statements, onrecord.Statement{ID: onrecord.NewID("statement", r.ID, j), Speaker: onrecord.Maybe(r.Actors[0].ID), Content: []onrecord.Span{content}, Kind: onrecord.Indirect, Date: onrecord.UnknownDate()})
	}
	r.Normalize()
	return r
}

// BenchmarkPages asks for each page of a record of ONRECORD_BENCH_REPORTS
// reports (2,000 if it is not set) and tells the 95th percentile beside the mean.
func BenchmarkPages(b *testing.B) {
	n := 2000
	if s, err := strconv.Atoi(os.Getenv("ONRECORD_BENCH_REPORTS")); err == nil {
		n = s
	}
	store := large(b, n)
	h, err := New(store, Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		b.Fatal(err)
	}
	heads, _, err := store.Reports(context.Background(), Filter{Limit: 200})
	if err != nil {
		b.Fatal(err)
	}
	for name, target := range map[string]func(i int) string{
		"overview":   func(int) string { return "/" },
		"reports":    func(i int) string { return "/reports?page=" + strconv.Itoa(1+i%20) },
		"search":     func(i int) string { return "/reports?q=plan+" + strconv.Itoa(i%5000) },
		"reader":     func(i int) string { return "/reports/" + heads[i%len(heads)].ID },
		"statements": func(i int) string { return "/statements?page=" + strconv.Itoa(1+i%20) },
		"speaker":    func(i int) string { return fmt.Sprintf("/statements?actor=Number%d", i%2000) },
		"actors":     func(int) string { return "/actors" },
		"actor":      func(i int) string { return fmt.Sprintf("/actors/Minister%%20Number%d", i%2000) },
	} {
		b.Run(name, func(b *testing.B) {
			var took []time.Duration
			i := 0
			for b.Loop() {
				start := time.Now()
				if w := fetch(h, target(i)); w.Code != http.StatusOK && w.Code != http.StatusNotFound {
					b.Fatalf("%s: status %d: %s", target(i), w.Code, w.Body)
				}
				took = append(took, time.Since(start))
				i++
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
		})
	}
}
