package gazetteer

import "testing"

func TestFind(t *testing.T) {
	for name, want := range map[string]Entry{
		"Norway":          {Kind: Country, Name: "Norway", ISO3: "NOR"},
		"norwegian":       {Kind: Demonym, Name: "Norway", ISO3: "NOR"},
		"Oslo":            {Kind: Capital, Name: "Norway", ISO3: "NOR"},
		"the White House": {Kind: Seat, Name: "United States", ISO3: "USA", Sub: "US presidency"},
	} {
		if got, ok := Find(name); !ok || got != want {
			t.Errorf("Find(%q) = %+v, %v, want %+v", name, got, ok, want)
		}
	}
	for _, name := range []string{"", "Kelm", "Zubar National Front"} {
		if got, ok := Find(name); ok {
			t.Errorf("Find(%q) = %+v, want none", name, got)
		}
	}
	if a, b := Find("U.N."); !b || a.Sub != "igo" {
		t.Errorf("Find(U.N.) = %+v, %v", a, b)
	}
}

func TestGender(t *testing.T) {
	for name, want := range map[string]byte{"Anna": 'f', "anna": 'f', "ahmed": 'm', "Ziad": 'm', "Kelm": 0} {
		if got := Gender(name); got != want {
			t.Errorf("Gender(%q) = %q, want %q", name, got, want)
		}
	}
}
