package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// TestTollBelief: what is only believed is feared, whoever believes it.
func TestTollBelief(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Twelve people are believed to have been killed in the raid.", "feared"},
		{"At least 12 people are believed dead after the raid.", "feared"},
		{"Forty sailors are presumed dead.", "feared"},
		{"Twelve people are thought to have died in the fire.", "feared"},
		{"It is believed that 12 people were killed.", "feared"},
		{"Police believe 12 people were killed.", "feared"},
		{"Twelve people are reported to have died.", "stated"},
		{"The raid killed 12 farmers who believed in peace.", "stated"},
	} {
		r := readText(t, rd, c.text)
		if len(r.Tolls) != 1 || r.Tolls[0].Status != c.want {
			t.Errorf("%q: %s, want %s", c.text, ruleText(r), c.want)
		}
	}
}

// TestTollCorrected: a figure that the outlet takes back is marked, and the one it
// puts in its place is not.
func TestTollCorrected(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	type figure struct {
		Low       int64
		Status    string
		Corrected bool
	}
	for _, c := range []struct {
		text string
		want []figure
	}{
		{"An earlier version of this article said 12 people were killed; the figure is 10.", []figure{{12, "stated", true}, {10, "stated", false}}},
		{"CORRECTION: An earlier version of this report gave the number of dead as 12. The figure is 10.", []figure{{12, "stated", true}, {10, "stated", false}}},
		{"This article was amended on 6 March 2024. It originally said that 12 people were killed. The number was 10.", []figure{{12, "stated", true}, {10, "stated", false}}},
		{"The raid killed 10 people, not 12 as first reported.", []figure{{10, "stated", false}, {12, "denied", false}}},
		{"An earlier version of the plan was dropped after 12 people were killed.", []figure{{12, "stated", false}}},
	} {
		var got []figure
		for _, x := range readText(t, rd, c.text).Tolls {
			if x.Low == nil {
				t.Fatalf("%q: a figure without a number", c.text)
			}
			got = append(got, figure{*x.Low, x.Status, x.Corrected})
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestTollIDsStay: the tolls of a report keep their ids whatever reports are read
// before it, and in whatever order.
func TestTollIDsStay(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	early := "A bomb killed 12 people in Kelm on Sunday, the Norvian Watch said."
	late := "The bomb in Kelm killed 17 people including four children, the Norvian Watch said on Monday. It said 30 were wounded."
	ids := func(r *onrecord.Report) []string {
		var out []string
		for _, x := range r.Tolls {
			out = append(out, x.ID)
		}
		return out
	}
	alone := ids(readText(t, rd, late))
	if len(alone) != 3 {
		t.Fatalf("%d tolls, want 3", len(alone))
	}
	readText(t, rd, early)
	if d := cmp.Diff(alone, ids(readText(t, rd, late))); d != "" {
		t.Errorf("ids moved when an earlier report was read: %s", d)
	}
}
