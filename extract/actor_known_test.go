package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord/english/coref"
)

func TestReadActors(t *testing.T) {
	want := []coref.Known{
		{Name: "Norvian Relief Circle", Aliases: []string{"NRC", "the Circle"}, Type: "organisation", Country: "NOR", Sector: "NGO"},
		{Name: "Lena Orsk", Type: "person", Wikidata: "Q0"},
	}
	for name, text := range map[string]string{
		"yaml": "actors:\n  - name: Norvian Relief Circle\n    aliases: [NRC, the Circle]\n    country: NOR\n    sector: NGO\n  - name: Lena Orsk\n    type: person\n    wikidata: Q0\n",
		"csv":  "name,aliases,type,country,sector,wikidata\nNorvian Relief Circle,NRC|the Circle,,NOR,NGO,\nLena Orsk,,person,,,Q0\n",
	} {
		got, err := ReadActors([]byte(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
	for text, want := range map[string]string{
		"actors:\n  - type: person\n":               "entry 1 has no name",
		"actors:\n  - name: Brel\n    type: hero\n": `"hero"`,
		"actors: [": "actors:",
	} {
		if _, err := ReadActors([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", text, err, want)
		}
	}
}
