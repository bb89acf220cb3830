package web

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
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
	if err := db.Warm(ctx); err != nil {
		b.Fatal(err)
	}
	return NewRecord(db)
}

// largeReport is a report of about 300 words with ten statements by three of
// 20,000 speakers, some of whom speak much more often than others, an event and
// a toll, at one of 300 towns.
func largeReport(b *testing.B, i int) *onrecord.Report {
	rnd := rand.New(rand.NewPCG(uint64(i), 1))
	zipf := rand.NewZipf(rnd, 1.1, 5, 19_999)
	var who []string
	for len(who) < 3 {
		if n := fmt.Sprintf("Minister Number%d Of", zipf.Uint64()); !slices.Contains(who, n) {
			who = append(who, n)
		}
	}
	town := fmt.Sprintf("Town%d", rnd.IntN(300))
	text := fmt.Sprintf("Envoy %d leaves Kelm\n\nKELM - ", i)
	for j := range 10 {
		text += fmt.Sprintf("%s Kelm said that point %d of plan %d was agreed in Kelm and Hadra on Monday. The talks about the border, the prisoners and the road go on, and no one knew when they would end.\n\n", who[j%3], j, rnd.IntN(5000))
	}
	text += "Shells killed 12 people in " + town + "."
	day := time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rnd.IntN(900)).Format(time.DateOnly)
	r := newReport(b, fmt.Sprintf("Envoy %d leaves Kelm", i), fmt.Sprintf("Outlet %d", rnd.IntN(40)), day, text, who...)
	for j := range 10 {
		content := span(b, r, fmt.Sprintf("that point %d of plan", j))
		r.Statements = append(r.Statements, onrecord.Statement{ID: onrecord.NewID("statement", r.ID, j), Speaker: onrecord.Maybe(r.Actors[j%3].ID), Content: []onrecord.Span{content}, Kind: onrecord.Indirect, Date: onrecord.UnknownDate()})
	}
	n := int64(12)
	at := span(b, r, town)
	place := &onrecord.Place{Name: town, Words: &at}
	evidence := span(b, r, "Shells killed 12 people in "+town)
	r.Events = []onrecord.Event{{ID: onrecord.NewID("event", r.ID), Type: "ASSAULT", Actors: []string{r.Actors[0].ID}, Date: onrecord.UnknownDate(), Place: place, Status: onrecord.Happened, Trigger: span(b, r, "killed"), Evidence: evidence}}
	r.Tolls = []onrecord.Toll{{ID: onrecord.NewID("toll", r.ID), Outcome: "killed", Qualifier: "exact", Low: &n, High: &n, CountSpan: span(b, r, "12"), Victims: "people", Place: place, Status: "stated", Evidence: evidence, When: onrecord.When{Kind: "incident"}}}
	r.Places = []onrecord.PlaceMention{{Span: at, Name: town}}
	r.Normalize()
	return r
}

// benchPages are the pages that are asked for, by name; i tells one request
// from another, so that no answer is the one before.
func benchPages(b *testing.B, store Store) map[string]func(i int) string {
	heads, _, err := store.Reports(context.Background(), Filter{Limit: 200})
	if err != nil {
		b.Fatal(err)
	}
	records, _, err := store.Records(context.Background(), statementKind.name, Filter{Limit: 1000})
	if err != nil {
		b.Fatal(err)
	}
	return map[string]func(i int) string{
		"overview":   func(int) string { return "/" },
		"reports":    func(i int) string { return "/reports?page=" + strconv.Itoa(1+i%20) },
		"outlet":     func(i int) string { return fmt.Sprintf("/reports?outlet=Outlet+%d&page=%d", i%40, 1+i%7) },
		"search":     func(i int) string { return "/reports?q=plan+" + strconv.Itoa(i%5000) },
		"common":     func(i int) string { return "/statements?q=that+point&page=" + strconv.Itoa(1+i%20) },
		"reader":     func(i int) string { return "/reports/" + heads[i%len(heads)].ID },
		"statements": func(i int) string { return "/statements?page=" + strconv.Itoa(1+i%20) },
		"speaker":    func(i int) string { return fmt.Sprintf("/statements?actor=Number%d", i%20000) },
		"period": func(i int) string {
			return fmt.Sprintf("/statements?from=2032-01-%02d&to=2032-12-31&page=%d", 1+i%28, 1+i%7)
		},
		"place":   func(i int) string { return fmt.Sprintf("/tolls?place=Town%d", i%300) },
		"tolls":   func(i int) string { return "/tolls?kind=killed&page=" + strconv.Itoa(1+i%20) },
		"events":  func(i int) string { return "/events?kind=ASSAULT&page=" + strconv.Itoa(1+i%20) },
		"charts":  func(i int) string { return fmt.Sprintf("/tolls/charts?place=Town%d", i%300) },
		"months":  func(i int) string { return fmt.Sprintf("/events/months?actor=Number%d", i%2000) },
		"compare": func(i int) string { return fmt.Sprintf("/tolls/compare?place=Town%d", i%300) },
		"grid":    func(i int) string { return fmt.Sprintf("/proposals/grid?actor=Number%d", i%2000) },
		"actors":  func(i int) string { return "/actors?q=" + strconv.Itoa(i%100) },
		"actor":   func(i int) string { return fmt.Sprintf("/actors/Minister%%20Number%d%%20Of", i%2000) },
		// Without a filter, as everybody asks for them.
		"all months":    func(int) string { return "/events/months" },
		"all compare":   func(i int) string { return "/tolls/compare?page=" + strconv.Itoa(1+i%20) },
		"all charts":    func(i int) string { return "/tolls/charts?page=" + strconv.Itoa(1+i%20) },
		"all positions": func(i int) string { return "/positions?page=" + strconv.Itoa(1+i%20) },
		"all standing":  func(i int) string { return "/positions/compare?page=" + strconv.Itoa(1+i%20) },
		"all proposals": func(i int) string { return "/proposals?page=" + strconv.Itoa(1+i%20) },
		"all answers":   func(i int) string { return "/proposals/compare?page=" + strconv.Itoa(1+i%20) },
		"issues":        func(int) string { return "/issues" },
		"help":          func(int) string { return "/help" },
		"open record": func(i int) string {
			x := records[i%len(records)]
			return "/reports/" + x.Report + "?record=" + x.Record
		},
		"permalink": func(i int) string { return "/records/" + records[i%len(records)].Record },

		"api":           func(i int) string { return fmt.Sprintf("/api/v1/statements?actor=Number%d", i%20000) },
		"api overview":  func(int) string { return "/api/v1/overview" },
		"api reports":   func(i int) string { return fmt.Sprintf("/api/v1/reports?outlet=Outlet+%d&offset=%d", i%40, i%7) },
		"api report":    func(i int) string { return "/api/v1/reports/" + heads[i%len(heads)].ID },
		"api record":    func(i int) string { return "/api/v1/records/" + records[i%len(records)].Record },
		"api events":    func(i int) string { return "/api/v1/events?place=Town" + strconv.Itoa(i%300) },
		"api tolls":     func(i int) string { return "/api/v1/tolls?place=Town" + strconv.Itoa(i%300) },
		"api positions": func(i int) string { return "/api/v1/positions?offset=" + strconv.Itoa(i%100) },
		"api proposals": func(i int) string { return "/api/v1/proposals?offset=" + strconv.Itoa(i%100) },
		"api actors":    func(i int) string { return "/api/v1/actors?q=" + strconv.Itoa(i%100) },
		"api issues":    func(int) string { return "/api/v1/issues" },
		"api months":    func(i int) string { return fmt.Sprintf("/api/v1/months/statements?actor=Number%d", i%20000) },
		"api by month":  func(i int) string { return fmt.Sprintf("/api/v1/events/months?actor=Number%d", i%2000) },
		"api plans":     func(i int) string { return fmt.Sprintf("/api/v1/proposals/plans?actor=Number%d", i%2000) },
		"api plan grid": func(i int) string { return fmt.Sprintf("/api/v1/proposals/grid?actor=Number%d", i%2000) },
	}
}

// BenchmarkPages asks for each page of a record of ONRECORD_BENCH_REPORTS
// reports (2,000 if it is not set), one request after the other, and tells the
// 95th percentile beside the mean, and the processor time of each.
func BenchmarkPages(b *testing.B) {
	h, pages := benchSite(b)
	oneByOne(b, h, pages)
}

// oneByOne asks for each page, one request after the other.
func oneByOne(b *testing.B, h http.Handler, pages map[string]func(i int) string) {
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		b.Run(name, func(b *testing.B) {
			var took []time.Duration
			before := spent()
			for i := 0; b.Loop(); i++ {
				took = append(took, ask(b, h, pages[name](i)))
			}
			b.ReportMetric(p95(took), "p95-ms")
			b.ReportMetric(float64((spent()-before).Microseconds())/1000/float64(len(took)), "cpu-ms")
		})
	}
}

// BenchmarkLoad asks for each page a hundred times a second, whether the
// answers before have come or not, as many people would, and tells the 95th
// percentile of the time to the answer. Run it with -benchtime 1000x.
func BenchmarkLoad(b *testing.B) {
	h, pages := benchSite(b)
	load(b, h, pages)
}

// load asks for each page a hundred times a second.
func load(b *testing.B, h http.Handler, pages map[string]func(i int) string) {
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		b.Run(name, func(b *testing.B) {
			took := make([]time.Duration, b.N)
			var running sync.WaitGroup
			start := time.Now()
			for i := range b.N {
				time.Sleep(time.Until(start.Add(time.Duration(i) * 10 * time.Millisecond)))
				running.Go(func() { took[i] = ask(b, h, pages[name](i)) })
			}
			running.Wait()
			b.ReportMetric(p95(took), "p95-ms")
		})
	}
}

func benchSite(b *testing.B) (http.Handler, map[string]func(int) string) {
	n := 2000
	if s, err := strconv.Atoi(os.Getenv("ONRECORD_BENCH_REPORTS")); err == nil {
		n = s
	}
	store := large(b, n)
	h, err := New(store, Options{Log: slog.New(slog.NewTextHandler(io.Discard, nil))})
	if err != nil {
		b.Fatal(err)
	}
	return h, benchPages(b, store)
}

// ask fetches a page and tells how long that took.
func ask(b *testing.B, h http.Handler, target string) time.Duration {
	start := time.Now()
	if w := fetch(h, target); w.Code != http.StatusOK && w.Code != http.StatusNotFound && w.Code/100 != 3 {
		b.Errorf("%s: status %d: %s", target, w.Code, w.Body)
	}
	return time.Since(start)
}

// p95 is the 95th percentile in milliseconds.
func p95(took []time.Duration) float64 {
	slices.Sort(took)
	return float64(took[len(took)*95/100].Microseconds()) / 1000
}
