package main

import (
	"testing"

	"github.com/onrecord/onrecord"
)

func TestIsVague(t *testing.T) {
	for _, c := range []struct {
		text, outcome string
		want          bool
	}{
		{"The patrol killed several rebels and detained two men.", "killed", true},
		{"The patrol killed three rebels. It found several rifles.", "killed", false},
		{"Multiple men were taken into custody.", "detained", true},
		{"The patrol detained more than 10 men.", "detained", true},
		{"The patrol detained two men.", "detained", false},
	} {
		if got := isVague(c.text, c.outcome); got != c.want {
			t.Errorf("%q, %s: %v", c.text, c.outcome, got)
		}
	}
}

func TestTally(t *testing.T) {
	n := func(v int64) *int64 { return &v }
	r := &onrecord.Report{Tolls: []onrecord.Toll{
		{ID: "a", Outcome: "killed", Low: n(4), Victims: "rebels"},
		{ID: "b", Outcome: "killed", Low: n(2), Victims: "men", PartOf: "a"},
		{ID: "c", Outcome: "killed", Low: n(4), SameAs: "a"},
		{ID: "d", Outcome: "killed", Low: n(4), Victims: "rebels"},
		{ID: "e", Outcome: "killed"},
		{ID: "f", Outcome: "killed", Low: n(1), Victims: "guard"},
		{ID: "g", Outcome: "detained", Low: n(9)},
	}}
	if got := sum(r, "killed"); got != 5 {
		t.Errorf("killed %d, want 5", got)
	}
	var x tally
	x.add(5, 5, false)
	x.add(3, 0, true)
	x.add(0, 2, false)
	if x != (tally{right: 1, given: 2, gold: 2, vague: 1}) {
		t.Errorf("%+v", x)
	}
	if got := x.ceiling(); got < 66.6 || got > 66.7 {
		t.Errorf("ceiling %v", got)
	}
}
