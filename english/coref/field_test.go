package coref

import (
	"strings"
	"testing"
)

// Short texts in which a reader knows who is meant: the word, counted, and the
// name of the party, "?" where it must stay open, members joined by "+".
func TestShortTexts(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       string
	}{
		{"Pak Dae-rin met Pak Su-min. Pak left.", "Pak", 3, "?"},
		{"The Kelm Council met the Hadra Council. The Council left.", "Council", 3, "?"},
		{"Norvian-backed rebels fired on the town.", "rebels", 1, "Norvian-backed rebels"},
		{"Sami Torv, who replaced Ulf Maren, spoke. He smiled.", "He", 1, "Sami Torv"},
		{"The late Oto Dosh ruled the town of Zubar. His son Amin spoke.", "His", 1, "Oto Dosh"},
		{"Peter Brel told Mark Strand he was ill.", "he", 1, "?"},
		{"After he quit, Tomas Brel slept.", "he", 1, "Tomas Brel"},
		{"In his speech, Tomas Brel thanked the crowd.", "his", 1, "Tomas Brel"},
		{"Lena Orsk and Tomas Brel met. They smiled.", "They", 1, "Lena Orsk+Tomas Brel"},
		{"Lena Orsk and Tomas Brel met. The two dined.", "two", 1, "Lena Orsk+Tomas Brel"},
		{"France met Germany on Monday. Both sides agreed.", "sides", 1, "France+Germany"},
		{"France and Germany signed a treaty. The two countries agreed to trade.", "countries", 1, "France+Germany"},
		{"France and Germany signed a treaty. The two governments agreed to trade.", "governments", 1, "France+Germany"},
		{"Lena Orsk met Tomas Brel on Monday. The two leaders dined.", "leaders", 1, "Lena Orsk+Tomas Brel"},
		{"The Norvian government held talks with the rebels. Both sides agreed to a truce.", "sides", 1, "Norvian government+rebels"},
		{"The two countries agreed to trade.", "countries", 1, "countries"},
		{"Activists said the rebels lost men. They buried them.", "Activists", 1, "Activists"},
		{"Tomas Brel came. Lena Orsk said she saw him.", "him", 1, "Tomas Brel"},
		{"Lena Orsk said her office was shut.", "her", 1, "Lena Orsk"},
		{"Brel himself signed. Tomas Brel is 60.", "himself", 1, "Tomas Brel"},
		{"The Norvian government met rebels. It promised aid.", "It", 1, "Norvian government"},
	} {
		a, e := look(t, c.text)
		m := e.Covering(at(t, a, c.word, c.nth))
		got := "?"
		if m != nil && m.Entity >= 0 {
			got = e.List[m.Entity].Name
			if l := e.List[m.Entity].Members; len(l) > 0 {
				var names []string
				for _, k := range l {
					names = append(names, e.List[k].Name)
				}
				got = strings.Join(names, "+")
			}
		}
		if got != c.want {
			t.Errorf("%q: %s %d means %q, want %q", c.text, c.word, c.nth, got, c.want)
		}
	}
}
