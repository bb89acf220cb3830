package coref

import (
	"strings"
	"testing"
)

// Short texts with two people whom names, titles and relatives tell apart.
func TestNamesOfPeople(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       string
	}{
		// Mr and Mrs
		{"Ivo Strand and his wife Anna voted. Mrs Strand spoke.", "Strand", 2, "Anna"},
		{"Ivo Strand and his wife Mira voted. Strand spoke.", "Strand", 2, "Ivo Strand"},
		{"Tomas Brel met Lena Brel in Kelm. Ms Brel agreed.", "Brel", 3, "Lena Brel"},
		{"Mrs Orsk quit on Monday. The party said Lena Orsk had been ill.", "Orsk", 1, "Lena Orsk"},
		{"Tomas Brel quit. Mrs Brel stayed.", "Brel", 2, "Brel"},
		// the family name first
		{"Pak Dae-rin won. Pak bowed.", "Pak", 2, "Pak Dae-rin"},
		{"President Pak Dae-rin met Foreign Minister Cho Su-min on Monday. Pak said Cho would go to Kelm.", "Cho", 2, "Cho Su-min"},
		{"Deng Haoran met reporters. Mr Deng denied it.", "Deng", 2, "Deng Haoran"},
		// particles
		{"Jan van der Holm came. Van der Holm sat.", "Van", 1, "Jan van der Holm"},
		{"Minister Pieter van der Holm resigned. Mr Van der Holm gave no reason.", "Van", 1, "Pieter van der Holm"},
		{"Ursula de Marnay spoke. De Marnay left early.", "De", 1, "Ursula de Marnay"},
		{"Sheikh Khalid bin Rashid al-Torv came. Al-Torv spoke.", "Al", 1, "Khalid bin Rashid al-Torv"},
		{"Osman bin Torv was killed. Bin Torv had led the group.", "Bin", 1, "Osman bin Torv"},
		// short forms and nicknames
		{`William "Bill" Orsk came. Mr Orsk agreed. Bill Orsk left.`, "Bill", 2, `William "Bill" Orsk`},
		{"Robert Strand quit on Monday. Bob Strand was ill.", "Bob", 1, "Robert Strand"},
		{"Ulf Maren, also known as Abu Dosh, was arrested. Abu Dosh denied it.", "Dosh", 2, "Ulf Maren"},
	} {
		a, e := look(t, c.text)
		if got := nameAt(e, at(t, a, c.word, c.nth)); got != c.want {
			t.Errorf("%q: %s %d means %q, want %q", c.text, c.word, c.nth, got, c.want)
		}
	}
}

// Names that are much alike but of two people stay two.
func TestTwoPeopleStayTwo(t *testing.T) {
	for _, c := range []struct{ text, a, b string }{
		{"Oto H. W. Brel led Norvia. His son Oto W. Brel followed.", "Oto H. W. Brel", "Oto W. Brel"},
		{"Police held P. Brel on Monday. They freed T. Brel.", "P. Brel", "T. Brel"},
		{"Mullah Adem Lorn spoke on Monday. Abu Lorn was not there.", "Adem Lorn", "Abu Lorn"},
		{"Karim Torv spoke on Monday. Ben Torv was not there.", "Karim Torv", "Ben Torv"},
		{"Karim Torv spoke on Monday. His brother Sami Torv was not there.", "Karim Torv", "Sami Torv"},
		{"Karim al-Torv met Sami al-Torv on Monday.", "Karim al-Torv", "Sami al-Torv"},
		{"Robert Strand met Richard Strand on Monday.", "Robert Strand", "Richard Strand"},
		{"Pak Dae-rin met Pak Su-min on Monday.", "Pak Dae-rin", "Pak Su-min"},
		{"Jan van der Holm met Jan Holm on Monday.", "Jan van der Holm", "Jan Holm"},
		{"Lena Orsk met her mother, Ada Orsk, on Monday.", "Lena Orsk", "Ada Orsk"},
		{"The Kelm Relief Council met the Kelm Relief Committee on Monday.", "Kelm Relief Council", "Kelm Relief Committee"},
		{"Norvian Foreign Minister Ada Lorn met Zubari Foreign Minister Oto Dosh.", "Ada Lorn", "Oto Dosh"},
	} {
		_, e := look(t, c.text)
		var names []string
		for i := range e.List {
			names = append(names, e.List[i].Name)
		}
		all := "|" + strings.Join(names, "|") + "|"
		if !strings.Contains(all, "|"+c.a+"|") || !strings.Contains(all, "|"+c.b+"|") {
			t.Errorf("%q: parties %q, want %q and %q among them", c.text, names, c.a, c.b)
		}
	}
}

func TestOffices(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       string
	}{
		{"Envoy Ulf Maren resigned. His successor Sami Torv came. The envoy spoke.", "envoy", 1, "Sami Torv"},
		{"Sami Torv was appointed to replace Ulf Maren as envoy in May. Maren left.", "envoy", 1, "Sami Torv"},
		{"Envoy Sami Torv, who replaced Ulf Maren, spoke. The former envoy was absent.", "envoy", 1, "Ulf Maren"},
		{"Envoy Ulf Maren was replaced by Lena Torv in May. The envoy spoke.", "envoy", 1, "Lena Torv"},
		{"Former president Oto Dosh died. President Lena Orsk mourned. The president spoke.", "president", 2, "Lena Orsk"},
		{"The former president Oto Dosh met President Lena Orsk. The former president smiled.", "president", 2, "Oto Dosh"},
		{"Norvia's foreign minister Ada Lorn met her British counterpart William Strand. The British minister left.", "minister", 2, "William Strand"},
		{"Lena Orsk became prime minister in May. The prime minister spoke.", "minister", 2, "Lena Orsk"},
	} {
		a, e := look(t, c.text)
		if got := nameAt(e, at(t, a, c.word, c.nth)); got != c.want {
			t.Errorf("%q: %s %d means %q, want %q", c.text, c.word, c.nth, got, c.want)
		}
	}
	_, e := look(t, "Sami Torv, who succeeded Ulf Maren as foreign minister, spoke. Ada Lorn resigned as mayor.")
	for name, want := range map[string]string{"Sami Torv": "foreign minister current", "Ulf Maren": "foreign minister former", "Ada Lorn": "mayor former"} {
		id := e.Find(name, "person")
		if id < 0 || len(e.List[id].Roles) != 1 || e.List[id].Roles[0].Title+" "+e.List[id].Roles[0].Status != want {
			t.Errorf("%s: party %d of %+v, want the role %s", name, id, e.List, want)
		}
	}
}
