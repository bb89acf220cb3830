package collate

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"The Kelm Council":   "kelm council",
		"Adem al-Qasri":      "adem qasri",
		"Adem Al Qasri":      "adem qasri",
		"Zoë O’Hara":         "zoe ohara",
		"U.N.":               "un",
		"The":                "the",
		"Jan  van der  Holm": "jan van der holm",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPartyKey(t *testing.T) {
	type side struct {
		report string
		a      onrecord.Actor
	}
	person := func(name string) onrecord.Actor { return onrecord.Actor{Name: name, Type: onrecord.ActorPerson} }
	for _, c := range []struct {
		name string
		a, b side
		same bool
	}{
		{"full name, two reports", side{"r1", person("Ada Lorn")}, side{"r2", person("Ada Lórn")}, true},
		{"surname only", side{"r1", person("Lorn")}, side{"r2", person("Lorn")}, false},
		{"surname in one report", side{"r1", person("Lorn")}, side{"r1", person("Lorn")}, true},
		{"state by code", side{"r1", onrecord.Actor{Name: "Britain", Type: onrecord.ActorState, Country: "GBR"}},
			side{"r2", onrecord.Actor{Name: "United Kingdom", Type: onrecord.ActorState, Country: "GBR"}}, true},
		{"state and its government", side{"r1", onrecord.Actor{Name: "Norvia", Type: onrecord.ActorState, Country: "NOR"}},
			side{"r1", onrecord.Actor{Name: "Norvian government", Type: onrecord.ActorGovernment, Country: "NOR"}}, false},
		{"activists here and there", side{"r1", onrecord.Actor{Name: "activists", Type: onrecord.ActorPopulation}},
			side{"r2", onrecord.Actor{Name: "activists", Type: onrecord.ActorPopulation}}, false},
	} {
		if got := PartyKey(c.a.report, &c.a.a) == PartyKey(c.b.report, &c.b.a); got != c.same {
			t.Errorf("%s: same party is %v, want %v", c.name, got, c.same)
		}
	}
}

// Ways of writing one name have one key, names of two parties two.
func TestVariant(t *testing.T) {
	for _, c := range []struct {
		typ, a, b string
		same      bool
	}{
		{"person", "Adem al-Qasri", "Adem Kasri", true},
		{"person", "Adem El-Qassri", "Adem al-Qasri", true},
		{"person", "Mohammed Torv", "Muhammad Torv", true},
		{"person", "Dmitry Orlov", "Dmitri Orlov", true},
		{"person", "Oto W. Brel", "Oto H. W. Brel", false},
		{"person", "Oto Brel", "Ota Brel", false},
		{"person", "Brel", "Oto Brel", false},
		{"organisation", "Ministry of Foreign Affairs", "Foreign Ministry", true},
		{"organisation", "Norvian Foreign Ministry", "Foreign Ministry", false},
		{"organisation", "Ministry of Defence", "the Defense Ministry", true},
		{"organisation", "Defence Ministry", "Interior Ministry", false},
		{"organisation", "Ministry of Defence", "Department of Defence", false},
		{"organisation", "Orlu Corp.", "Orlu's", true},
		{"organisation", "Orlu Bank", "Orlu", false},
		{"igo", "UN", "United Nations", true},
		{"igo", "NATO", "North Atlantic Treaty Organization", true},
		{"organisation", "University of Kelm", "Kelm University", false},
		{"organisation", "Kelm Relief Council", "Kelm Relief Committee", false},
	} {
		if got := Variant(c.a, c.typ) == Variant(c.b, c.typ); got != c.same {
			t.Errorf("%q and %q: one name is %v, want %v", c.a, c.b, got, c.same)
		}
	}
}

func TestTimelines(t *testing.T) {
	pos := func(date, holder, by, stance string, change onrecord.Maybe) PositionAt {
		return PositionAt{Date: date, Holder: holder, HolderIs: holder, Asserter: by,
			Position: onrecord.Position{ID: date + holder + by, Stance: stance, Issue: "pact", Change: change}}
	}
	lines := Timelines([]PositionAt{
		pos("2031-03-02", "norvia", "norvia", onrecord.Against, ""),
		pos("2031-01-05", "norvia", "norvia", onrecord.For, ""),
		pos("", "norvia", "norvia", onrecord.For, ""),
		pos("2031-02-01", "norvia", "zubar", onrecord.Against, ""),
		pos("2031-04-01", "norvia", "norvia", onrecord.Neutral, "unchanged"),
		pos("2031-04-02", "norvia", "", onrecord.Against, ""),
		pos("2031-04-02", "norvia", "norvia", onrecord.Neutral, ""),
		pos("2031-04-02", "norvia", "norvia", onrecord.Neutral, ""),
		pos("2031-04-03", "norvia", "norvia", onrecord.Against, ""),
		pos("2031-01-01", "zubar", "zubar", onrecord.For, ""),
	})
	if len(lines) != 2 || lines[0].Holder != "norvia" {
		t.Fatalf("lines: %+v", lines)
	}
	l := lines[0]
	var got []string
	for _, p := range l.Own {
		mark := ""
		if p.Changed {
			mark = " changed"
		}
		got = append(got, p.Date+" "+p.Position.Stance+mark)
	}
	want := []string{"2031-01-05 for", "2031-03-02 against changed", "2031-04-02 against", "2031-04-02 neutral changed", "2031-04-02 neutral",
		"2031-04-03 against", " for"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if len(l.ByOthers) != 1 || len(l.Claims) != 1 {
		t.Errorf("%d said by others, %d claims, want 1 and 1", len(l.ByOthers), len(l.Claims))
	}
	if l.First() != "2031-01-05" || l.Last() != "2031-04-03" {
		t.Errorf("from %s to %s", l.First(), l.Last())
	}
}

// TestWhoseLine: what an official says of the state is its own line; what a
// lawmaker or another state says of it is said by others.
func TestWhoseLine(t *testing.T) {
	r := &onrecord.Report{ID: "r1", Published: onrecord.Published{From: "2031-01-05", To: "2031-01-05"}, Actors: []onrecord.Actor{
		{ID: "n", Name: "Norvia", Type: onrecord.ActorState, Country: "NRV"},
		{ID: "m", Name: "Tam Lorn", Type: onrecord.ActorPerson, SpeaksFor: "n", Roles: []onrecord.Role{{Title: "minister", Of: "n", Status: "current"}}},
		{ID: "l", Name: "Mira Vask", Type: onrecord.ActorPerson, Roles: []onrecord.Role{{Title: "lawmaker", Of: "n", Status: "current"}}},
	}}
	for _, c := range []struct {
		holder, speaksFor, by     string
		wantHolder, person, asker string
	}{
		{"n", "", "m", "Norvia", "Tam Lorn", "state:NRV"},
		{"m", "n", "m", "Norvia", "Tam Lorn", "state:NRV"},
		{"n", "", "l", "Norvia", "", "person:mira vask:"},
		{"l", "", "l", "Mira Vask", "", "person:mira vask:"},
	} {
		r.Positions = []onrecord.Position{{ID: "p", Holder: c.holder, SpeaksFor: onrecord.Maybe(c.speaksFor), AssertedBy: onrecord.Maybe(c.by)}}
		p := PositionsOf(r, nil)[0]
		if p.HolderIs != c.wantHolder || p.Person != c.person || p.Asserter != c.asker {
			t.Errorf("held by %s, said by %s: holder %s, person %q, asserter %s; want %s, %q, %s",
				c.holder, c.by, p.HolderIs, p.Person, p.Asserter, c.wantHolder, c.person, c.asker)
		}
	}
}
