package collate

import "testing"

// One name is one line, whatever a report takes its bearer for; persons and
// words of one report stay apart.
func TestJoinByName(t *testing.T) {
	ps := []PositionAt{
		{Holder: "organisation:norvia:", HolderIs: "Norvia", Asserter: "organisation:norvia:", Says: "Norvia"},
		{Holder: "state:NRV", HolderIs: "Norvia", Asserter: "organisation:norvia:", Says: "Norvia"},
		{Holder: "organisation:norvia:", HolderIs: "Norvia", Asserter: "organisation:norvia:", Says: "Edo Vanik"},
		{Holder: "organisation:army@r1", HolderIs: "the army"}, {Holder: "organisation:army@r2", HolderIs: "the army"},
		{Holder: "person:norvia@r3", HolderIs: "Norvia"}, {Holder: "person:vanik@r3", HolderIs: "Vanik"}, {Holder: "person:norvia kelm:", HolderIs: "Norvia Kelm"}, {Holder: "organisation:norvia kelm:", HolderIs: "Norvia Kelm"},
	}
	JoinByName(ps)
	for i, want := range []string{"state:NRV", "state:NRV", "state:NRV", "organisation:army@r1", "organisation:army@r2", "state:NRV", "person:vanik@r3", "person:norvia kelm:", "organisation:norvia kelm:"} {
		if ps[i].Holder != want {
			t.Errorf("holder %d is %s, want %s", i, ps[i].Holder, want)
		}
	}
	for i := range ps[:3] {
		if ps[i].Asserter != "state:NRV" {
			t.Errorf("asserter %d is %s: its own words would count as another's", i, ps[i].Asserter)
		}
	}
}
