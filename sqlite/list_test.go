package sqlite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/onrecord/onrecord/collate"
)

func filled(t testing.TB, n int) *DB {
	db := open(t)
	run := start(t, db, "v1", false)
	for i := range n {
		save(t, run, build(i))
	}
	return db
}

func TestFilters(t *testing.T) {
	db := filled(t, 3)
	for _, c := range []struct {
		name, kind string
		f          Filter
		want       int
	}{
		{"all", "statements", Filter{}, 6},
		{"speaker, without accents", "statements", Filter{Who: "adam orlu"}, 3},
		{"speaker by the report's words", "statements", Filter{Who: "mayor"}, 3},
		{"via", "statements", Filter{Via: "northern"}, 3},
		{"to", "statements", Filter{To: "Northern Wire"}, 3},
		{"kind in any case", "statements", Filter{Kind: "Direct"}, 3},
		{"no such kind", "statements", Filter{Kind: "dir%"}, 0},
		{"words by stem", "statements", Filter{Text: "pacts dead"}, 3},
		{"phrase", "statements", Filter{Text: `"dead pact"`}, 0},
		{"beginning of a word", "statements", Filter{Text: "civil*"}, 3},
		{"nothing to look for", "statements", Filter{Text: `" - *`}, 0},
		{"outlet", "statements", Filter{Outlet: "hadra"}, 6},
		{"agency", "statements", Filter{Outlet: "northern wire"}, 6},
		{"other outlet", "statements", Filter{Outlet: "courier"}, 0},
		{"from", "statements", Filter{From: "2031-03-02"}, 6},
		{"from later", "statements", Filter{From: "2031-03-03"}, 0},
		{"until", "statements", Filter{Until: "2031-03-02"}, 6},
		{"until earlier", "statements", Filter{Until: "2031-03-01"}, 0},
		{"one report", "statements", Filter{Report: build(1).ID}, 2},
		{"limit keeps the total", "statements", Filter{Limit: 1, Offset: 2}, 6},
		{"event by its victim or doer", "events", Filter{Who: "zubar", Kind: "assault"}, 3},
		{"toll by claimant", "tolls", Filter{Who: "mayor", Kind: "killed"}, 3},
		{"position by holder", "positions", Filter{Who: "zubar", Kind: "against"}, 3},
		{"position by who holds it", "positions", Filter{Who: "orlu", Kind: "against"}, 3},
		{"position by exactly that name", "positions", Filter{Names: []string{"Zubar"}}, 3},
		{"position by issue", "positions", Filter{Issue: "pact"}, 3},
		{"position by another issue", "positions", Filter{Issue: "pac"}, 0},
		{"position about any issue", "positions", Filter{Issue: AnyIssue, Who: "zubar"}, 3},
		{"position about none", "positions", Filter{Issue: NoIssue}, 0},
		{"position by who says so", "positions", Filter{By: "mayor", Form: "deed", Until: "2031-03-02"}, 3},
		{"position by who does not", "positions", Filter{By: "orlu"}, 0},
		{"position in words", "positions", Filter{Form: Words}, 0},
		{"no other kind has an issue", "events", Filter{Issue: "pact"}, 0},
		{"toll by who says so", "tolls", Filter{By: "mayor"}, 3},
		{"proposal by response", "proposals", Filter{Who: "zubar", Kind: "rejects"}, 3},
		{"proposal by another response", "proposals", Filter{Kind: "accepts"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			refs, total, err := db.Records(context.Background(), c.kind, c.f)
			if err != nil || total.N != c.want {
				t.Fatalf("got %v, want %d, %v", total, c.want, err)
			}
			rows := 0
			err = db.List(context.Background(), c.kind, c.f, func(l List) error {
				if l.Total != total.N {
					t.Errorf("list says %d of %v", l.Total, total)
				}
				return nil
			}, func(v []any) error {
				if v[0] != refs[rows].Record {
					t.Errorf("row %d is %v, ref is %v", rows, v[0], refs[rows])
				}
				rows++
				return nil
			})
			if err != nil || rows != len(refs) {
				t.Errorf("%d rows, %d refs, %v", rows, len(refs), err)
			}
		})
	}
}

func TestListShowsWordsAndSource(t *testing.T) {
	db := filled(t, 1)
	got := map[string]map[string]any{}
	for _, k := range append(Kinds(), "actors") {
		var columns []string
		err := db.List(context.Background(), k, Filter{Limit: 1}, func(l List) error { columns = l.Columns; return nil }, func(v []any) error {
			got[k] = map[string]any{}
			for i, c := range columns {
				got[k][c] = v[i]
			}
			return nil
		})
		if err != nil {
			t.Fatal(k, err)
		}
	}
	for _, c := range []struct {
		kind, column string
		want         any
	}{
		{"statements", "speaker", "Ádam Orlu"}, {"statements", "content", `"the Kelm pact is dead"`}, {"statements", "told", "Northern Wire"},
		{"statements", "outlet", "The Hadra Gazette"}, {"statements", "published_from", "2031-03-02"}, {"statements", "path", "wire/0.txt"},
		{"statements", "date_from", "2031-03-01"}, {"statements", "via", nil},
		{"events", "actors", "Zubar"}, {"events", "evidence", "Zubar's army shelled Hadra"}, {"events", "asserted_by", "the mayor"}, {"events", "lat", 1.5},
		{"tolls", "low", int64(40)}, {"tolls", "high", nil}, {"tolls", "count_words", "at least 40"},
		{"positions", "holder", "Ádam Orlu"}, {"positions", "speaks_for", "Zubar"}, {"positions", "issue_stance", "for"}, {"positions", "kind", "deed"}, {"positions", "asserted_by", "the mayor"}, {"positions", "target", "the Kelm pact"},
		{"proposals", "name", "Kelm pact"}, {"proposals", "responses", "Zubar rejects"},
		{"actors", "name", "Ádam Orlu"}, {"actors", "roles", "Minister"}, {"actors", "statements", int64(1)},
	} {
		if d := cmp.Diff(c.want, got[c.kind][c.column]); d != "" {
			t.Errorf("%s, column %s (-want +got):\n%s", c.kind, c.column, d)
		}
	}
}

func TestSearch(t *testing.T) {
	db := filled(t, 2)
	hits, total, err := db.Search(context.Background(), "adam shelling", Filter{}, "[", "]")
	if err != nil || total != 2 {
		t.Fatalf("%d hits, %v", total, err)
	}
	if hits[0].Kind != "report" || hits[0].Title == "" {
		t.Errorf("hit: %+v", hits[0])
	}
	hits, total, err = db.Search(context.Background(), "rejected", Filter{Limit: 3}, "[", "]")
	if err != nil || total != 6 || len(hits) != 3 {
		t.Fatalf("%d hits of %d, %v", len(hits), total, err)
	}
}

// Nothing that is typed into a search is an error.
func TestSearchTakesAnything(t *testing.T) {
	db := filled(t, 1)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.OneOf(rapid.String(), rapid.StringMatching(`[a-z"*:^(){}+\-. ]{0,20}`)).Draw(t, "words")
		if _, _, err := db.Search(context.Background(), words, Filter{}, "[", "]"); err != nil {
			t.Fatalf("%q: %v", words, err)
		}
	})
}

func TestOverviewAndActors(t *testing.T) {
	db := filled(t, 2)
	ctx := context.Background()
	o, err := db.Overview(ctx)
	if err != nil {
		t.Fatal(err)
	}
	want := &Overview{Reports: 2, From: "2031-03-02", To: "2031-03-02",
		Kinds:    []Count{{"statements", 4}, {"events", 2}, {"tolls", 2}, {"positions", 2}, {"proposals", 2}},
		Outlets:  []Count{{"The Hadra Gazette", 2}},
		Speakers: []collate.Known{{Name: collate.Name{Name: "Ádam Orlu", Type: "person", Reports: 2, Statements: 2}, Names: []string{"Ádam Orlu"}, Folded: []string{"adam orlu"}}}}
	if d := cmp.Diff(want, o); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	refs, err := db.Appearances(ctx, []string{"Zubar"}, 1)
	if err != nil || len(refs) != 1 {
		t.Errorf("appearances: %v, %v", refs, err)
	}
	ref, err := db.Locate(ctx, build(1).Statements[0].ID)
	if err != nil || ref.Report != build(1).ID {
		t.Errorf("locate: %v, %v", ref, err)
	}
	for _, name := range []string{build(1).ID, build(1).ID[:6], build(1).Tolls[0].ID, "wire/1.txt", "1.txt"} {
		if ids, err := db.FindReports(ctx, name); err != nil || len(ids) != 1 || ids[0] != build(1).ID {
			t.Errorf("%s: %v, %v", name, ids, err)
		}
	}
}

func BenchmarkSave(b *testing.B) {
	db := open(b)
	run := start(b, db, "v1", false)
	for n := 0; b.Loop(); n++ {
		save(b, run, build(n))
	}
}

func BenchmarkList(b *testing.B) {
	db := filled(b, 300)
	for b.Loop() {
		if err := db.List(context.Background(), "statements", Filter{Who: "orlu", Limit: 50}, func(List) error { return nil }, func([]any) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}

// Months count what a filter lets pass, not all of a kind.
func TestMonthsKeepToTheFilter(t *testing.T) {
	db := filled(t, 3)
	for _, c := range []struct {
		f    Filter
		want []Count
	}{
		{Filter{}, []Count{{"2031-03", 3}}}, {Filter{Issue: "pact"}, []Count{{"2031-03", 3}}}, {Filter{Issue: NoIssue}, nil}, {Filter{Form: "offer"}, nil}, {Filter{By: "orlu"}, nil},
		{Filter{Form: "deed", Kind: "against"}, []Count{{"2031-03", 3}}},
	} {
		got, more, err := db.Months(context.Background(), "positions", c.f)
		if d := cmp.Diff(c.want, got); d != "" || err != nil || more {
			t.Errorf("%+v (-want +got):\n%s%v", c.f, d, err)
		}
	}
}

// Where all would take too long to count, months are those of the latest, and
// say so.
func TestMonthsOfTheLatest(t *testing.T) {
	db := filled(t, 5)
	most := mostCounted
	t.Cleanup(func() { mostCounted = most })
	for _, c := range []struct {
		most, n int
		more    bool
	}{{3, 3, true}, {5, 5, false}} {
		mostCounted = c.most
		db.found = foundCache{}
		months, more, err := db.Months(context.Background(), "positions", Filter{Text: "pact"})
		if err != nil || len(months) != 1 || months[0].N != c.n || more != c.more {
			t.Errorf("counting up to %d: %v, %t, %v", c.most, months, more, err)
		}
	}
}
