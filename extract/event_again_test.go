package extract

import (
	"slices"
	"testing"

	"github.com/onrecord/onrecord"
)

// TestEventsAgain: a further fight is another one; the same fight told again is
// not.
func TestEventsAgain(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Skip(err)
	}
	for text, want := range map[string]int{
		"There were clashes between militia and police in Dosh. The plan did not prevent further fighting between militia and police.":       2,
		"There were clashes between militia and police in Dosh. The clashes between militia and police went on until night, residents said.": 1,
	} {
		n := 0
		for _, e := range readText(t, rd, text).Events {
			if e.Type == "ASSAULT" {
				n++
			}
		}
		if n != want {
			t.Errorf("%s: %d assaults, want %d", text, n, want)
		}
	}
}

// TestLeftOut: who is named only to be left out is no party to the act.
func TestLeftOut(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Skip(err)
	}
	r := readText(t, rd, "The plan calls for negotiations between the Zubari government and the rebels rather than Karim Dosh.")
	i := slices.IndexFunc(r.Events, func(e onrecord.Event) bool { return e.Type == "CONSULT" })
	if i < 0 {
		t.Fatalf("no CONSULT: %+v", r.Events)
	}
	if len(r.Events[i].Actors) != 2 {
		t.Errorf("%d actors, want the government and the rebels: %+v", len(r.Events[i].Actors), r.Events[i].Actors)
	}
	for _, id := range r.Events[i].Actors {
		if r.Actor(id).Name == "Karim Dosh" {
			t.Error("Karim Dosh is a party to the talks")
		}
	}
}

// TestNounForVerb: a sentence without a verb whose noun is spelt like one of
// saying, whatever its "that" was taken for.
func TestNounForVerb(t *testing.T) {
	got := readStatements(t, "Southern mayors and farmers' unions - as well as the chamber of trade - counter that the tax can only fall if the harvest grows.")
	if len(got) == 0 {
		t.Fatal("no statement")
	}
	for _, s := range got {
		if s.Cue == nil || s.Cue.Text != "counter" {
			t.Errorf("cue %+v, want counter", s.Cue)
		}
	}
}
