package sqlite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a party's page asks for at once must be what the lists give one by one,
// whether its names are looked up apart or together.
func TestPartyRecordsAreThoseOfTheLists(t *testing.T) {
	ctx := context.Background()
	db := filled(t, 7)
	many := make([]string, mostApart+1)
	for i := range many {
		many[i] = "Nobody of that name"
	}
	for _, names := range [][]string{{"Zubar"}, {"Adam Orlu", "the mayor"}, {"Zubar", "Adám Orlu", "Northern Wire"}, {"Nobody"}, append(many, "Zubar")} {
		for _, limit := range []int{1, 3, 50} {
			got, err := db.PartyRecords(ctx, names, limit)
			if err != nil {
				t.Fatal(err)
			}
			for i, k := range kinds {
				refs, total, err := db.Records(ctx, k.name, Filter{Names: names, Limit: limit})
				if err != nil {
					t.Fatal(err)
				}
				var have []Ref
				for _, e := range got[i].Entries {
					have = append(have, e.Ref)
				}
				if diff := cmp.Diff(refs, have); diff != "" || got[i].Total != total {
					t.Errorf("%s of %v, %d: total %v, want %v (-want +got):\n%s", k.name, names, limit, got[i].Total, total, diff)
				}
			}
		}
	}
}

// What is kept of a filter must not outlive a change of the record.
func TestFoundIsForgottenWhenTheRecordChanges(t *testing.T) {
	ctx := context.Background()
	db := open(t)
	run := start(t, db, "v1", false)
	for i := range 3 {
		save(t, run, build(i))
		for range 2 {
			refs, total, err := db.Records(ctx, "statements", Filter{Who: "adam orlu", Limit: 50})
			if err != nil || total.N != i+1 || len(refs) != i+1 {
				t.Fatalf("after %d reports: %d rows of %v, %v", i+1, len(refs), total, err)
			}
			months, more, err := db.Months(ctx, "statements", Filter{Who: "adam orlu"})
			if err != nil || len(months) != 1 || months[0].N != i+1 || more {
				t.Fatalf("after %d reports: %v, %v", i+1, months, err)
			}
		}
	}
}
