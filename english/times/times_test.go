package times

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/onrecord/onrecord/english"
)

// read analyses text; the analyzer is kept from test to test.
var analyzer *english.Analyzer

func read(t testing.TB, text string) *english.Analysis {
	t.Helper()
	if analyzer == nil {
		z, err := english.NewAnalyzer()
		if err != nil {
			t.Fatal(err)
		}
		analyzer = z
	}
	var a english.Analysis
	analyzer.Analyze(text, nil, &a)
	return &a
}

// found lists the expressions of text as "words = value".
func found(t testing.TB, text, day string) []string {
	t.Helper()
	a := read(t, text)
	var out []string
	for _, e := range Find(a, day) {
		out = append(out, strings.TrimSpace(a.Words(int(e.From), int(e.To))+" = "+e.Value))
	}
	return out
}

// TestExpressions reads testdata/expressions.txt: a day of publication, a
// sentence and the expressions it should give.
func TestExpressions(t *testing.T) {
	b, err := os.ReadFile("testdata/expressions.txt")
	if err != nil {
		t.Fatal(err)
	}
	day := ""
	for i, l := range strings.Split(string(b), "\n") {
		if d, ok := strings.CutPrefix(l, "P "); ok {
			if day = strings.TrimSpace(d); day == "none" {
				day = ""
			}
			continue
		}
		text, want, ok := strings.Cut(l, " => ")
		if !ok || l[0] == '#' {
			continue
		}
		var w []string
		for _, x := range strings.Split(want, "; ") {
			if x = strings.TrimSpace(x); x != "none" {
				w = append(w, x)
			}
		}
		if d := cmp.Diff(w, found(t, text, day)); d != "" {
			t.Errorf("expressions.txt:%d: %s (-want +got)\n%s", i+1, text, d)
		}
	}
}

func TestBounds(t *testing.T) {
	for _, c := range []struct{ value, begin, end, precision string }{
		{"2026-03-10", "2026-03-10", "2026-03-10", "day"},
		{"2026-03-10TNI", "2026-03-10", "2026-03-10", "day"},
		{"2026-02", "2026-02-01", "2026-02-28", "month"},
		{"2024-02", "2024-02-01", "2024-02-29", "month"},
		{"2026", "2026-01-01", "2026-12-31", "year"},
		{"2026-W10", "2026-03-02", "2026-03-08", "week"},
		{"2025-W01", "2024-12-30", "2025-01-05", "week"},
		{"2026-W10-WE", "2026-03-07", "2026-03-08", "unknown"},
		{"2025-Q3", "2025-07-01", "2025-09-30", "unknown"},
		{"2025-WI", "2025-12-01", "2026-02-28", "unknown"},
		{"199", "1990-01-01", "1999-12-31", "unknown"},
		{"18", "1800-01-01", "1899-12-31", "unknown"},
		{"2026-02-30", "", "", "unknown"},
		{"2026-13", "", "", "unknown"},
		{"0000", "", "", "unknown"},
		{"XXXX-WXX-7", "", "", "unknown"},
		{"P22M", "", "", "unknown"},
		{"PAST_REF", "", "", "unknown"},
		{"", "", "", "unknown"},
	} {
		b, e, p := Bounds(c.value)
		if b != c.begin || e != c.end || p != c.precision {
			t.Errorf("Bounds(%q) = %q, %q, %q, want %q, %q, %q", c.value, b, e, p, c.begin, c.end, c.precision)
		}
	}
}

// Every text gives expressions in order, within the text, with bounds that are
// days in order, whatever the day of publication.
func TestSane(t *testing.T) {
	words := strings.Fields(`on Sunday last next this year month week 12/11/10 31/02/2011 February 30 0000 2199 March 3 to 7 , . two three ago later the
		day after 10:61 25 a.m. past nearly 22 months of war since until mid-1990s '90s third quarter year-ago every Friday night century 9999 1st XX`)
	days := []string{"", "2026-03-11", "0001-01-01", "9999-12-31", "2199-07-04", "2024-02-29", "not a day"}
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 25).Draw(r, "words"), " ")
		day := rapid.SampledFrom(days).Draw(r, "day")
		a := read(t, text)
		last := int32(0)
		for _, e := range Find(a, day) {
			if e.From < last || e.To <= e.From || int(e.To) > a.Len() {
				r.Fatalf("%q: expression at %d-%d after %d", text, e.From, e.To, last)
			}
			last = e.To
			for _, d := range []string{e.Begin, e.End} {
				if d != "" && parseDay(d) == noDay {
					r.Fatalf("%q on %q: bound %q is no day", text, day, d)
				}
			}
			if e.Begin != "" && e.End != "" && e.Begin > e.End {
				r.Fatalf("%q on %q: from %s to %s", text, day, e.Begin, e.End)
			}
		}
	})
}

func TestCivil(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		n := rapid.IntRange(-700000, 2900000).Draw(r, "n")
		y, m, d := day(n).date()
		if civil(y, m, d) != day(n) {
			r.Fatalf("day %d is %d-%d-%d and back %d", n, y, m, d, civil(y, m, d))
		}
		if wy, w := day(n).isoWeek(); w < 1 || w > 53 || wy < y-1 || wy > y+1 {
			r.Fatalf("%d-%d-%d lies in week %d of %d", y, m, d, w, wy)
		}
	})
	if got := parseDay("2026-03-11").weekday(); got != 3 {
		t.Errorf("2026-03-11 is weekday %d, want 3", got)
	}
	if got := ISO(MonthsAfter(int(parseDay("2026-01-31")), 1)); got != "2026-02-28" {
		t.Errorf("a month after 31 January is %s", got)
	}
}

// A long line of expressions must not take the square of its length.
func BenchmarkFind(b *testing.B) {
	a := read(b, strings.Repeat("On Sunday the two-year siege of Kelm, begun in March 2024, ended after nearly 22 months. ", 200))
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Find(a, "2026-03-11")
	}
}

func TestFindBetween(t *testing.T) {
	a := read(t, "Norvia struck Zubar on Sunday, a month after the truce of January 6, 2026.")
	got := map[string]string{}
	for _, e := range FindBetween(a, "2026-02-02", "2026-02-13") {
		got[a.Words(int(e.From), int(e.To))] = e.Begin
	}
	want := map[string]string{"Sunday": "", "January 6, 2026": "2026-01-06", "a month": ""}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}
