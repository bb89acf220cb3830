package sqlite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/onrecord/onrecord"
)

// A sketch is the record as its report has it, whatever became of the report
// since: read again under another day, or looked up in another issue book.
func TestSketchesAreTheRecords(t *testing.T) {
	ctx := context.Background()
	db := open(t)
	run := start(t, db, "v1", false)
	for i := range 3 {
		r := build(i)
		r.Positions[0].Passage = "the Kelm pact"
		save(t, run, r)
	}
	again := build(1)
	again.Positions[0].Passage = "the Kelm pact"
	again.Published.From, again.Published.To = "2031-04-01", "2031-04-01"
	save(t, start(t, db, "v2", false), again)
	if _, err := db.Rematch(ctx, func(passage, stance string) (string, string) { return "other", "" }); err != nil {
		t.Fatal(err)
	}
	for _, k := range kinds[1:] {
		for _, f := range []Filter{{}, {Limit: 2}, {Limit: 2, Offset: 1}, {Until: "2031-03-20"}, {Who: "zubar"}, {Place: "hadra", Limit: 5}} {
			refs, wantTotal, err := db.Records(ctx, k.name, f)
			if err != nil {
				t.Fatal(err)
			}
			entries, err := db.Entries(ctx, refs)
			if err != nil {
				t.Fatal(err)
			}
			sketches, total, err := db.Sketches(ctx, k.name, f)
			if err != nil || f.Limit > 0 && total != wantTotal || len(sketches) != len(entries) {
				t.Fatalf("%s %+v: %d sketches of %d, %+v of %+v, %v", k.name, f, len(sketches), len(entries), total, wantTotal, err)
			}
			for i, s := range sketches {
				want, got := entries[i].Report, s.Report
				if k == &positionKind && got.Positions[0].Issue != "other" {
					t.Errorf("%s: about %q", s.Record, got.Positions[0].Issue)
				}
				if s.Ref != refs[i] || s.Report.Published.From != want.Published.From || s.Report.Title != want.Title || s.Report.Publisher != want.Publisher {
					t.Errorf("%s: %+v is %+v", k.name, refs[i], s)
				}
				less := cmpopts.SortSlices(func(a, b onrecord.Actor) bool { return a.ID < b.ID })
				if d := cmp.Diff([]any{want.Events, want.Tolls, want.Positions, want.Proposals, want.Actors}, []any{got.Events, got.Tolls, got.Positions, got.Proposals, got.Actors}, less, cmpopts.EquateEmpty()); d != "" {
					t.Errorf("%s %+v (-record +sketch):\n%s", k.name, refs[i], d)
				}
			}
		}
	}
	if n := one[int](t, db, "SELECT count(*) FROM sketches"); n != 12 {
		t.Errorf("%d sketches of 12 records", n)
	}
}
