package extract

import "testing"

// TestPhraseCutAway: a speaker whose phrase quotation marks cut from both sides
// is still a party, and no fault.
func TestPhraseCutAway(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := readText(t, rd, "Analyst : Norvia `` a little bit unique '' Time writer says Zubar `` not ready '' for revolution .")
	for _, a := range r.Actors {
		for _, m := range a.Mentions {
			if m.End <= m.Start {
				t.Errorf("%s: mention %d-%d", a.Name, m.Start, m.End)
			}
		}
	}
	if len(r.Statements) == 0 {
		t.Error("no statement")
	}
}
