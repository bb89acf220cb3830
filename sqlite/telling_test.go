package sqlite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// The most telling entries come first: figures that differ, a plan that
// divides, a stance that turns, and what was said.
func TestTelling(t *testing.T) {
	db := open(t)
	run := start(t, db, "v1", false)
	first, second := build(1), build(2)
	low := int64(12)
	second.Tolls[0].Low = &low
	second.Tolls[0].AssertedBy = onrecord.Maybe(second.Actors[1].ID)
	second.Proposals[0].Responses[0].Response = "accepts"
	second.Proposals[0].Responses[0].Party = onrecord.Maybe(second.Actors[0].ID)
	second.Positions[0].Stance = onrecord.For
	save(t, run, first)
	save(t, run, second)
	want := []Telling{
		{"tolls-differ", []Ref{{first.ID, first.Tolls[0].ID}, {second.ID, second.Tolls[0].ID}}},
		{"plan-divided", []Ref{{second.ID, second.Proposals[0].ID}, {first.ID, first.Proposals[0].ID}}},
		{"stance-changed", []Ref{{second.ID, second.Positions[0].ID}, {first.ID, first.Positions[0].ID}}},
	}
	got, err := db.Telling(context.Background(), 4)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != 4 || got[3].Why != "spoken" {
		t.Fatalf("got %+v", got)
	}
	if d := cmp.Diff(want, got[:3]); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if got, err = db.Telling(context.Background(), 1); err != nil || len(got) != 1 {
		t.Errorf("one: %+v, %v", got, err)
	}
}
