package coref

import "testing"

// TestOneParty has ways of speaking of a party that once made two of it, or one
// of two.
func TestOneParty(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       string
	}{
		{"Tomas Brel quit. Mr Brel has been accused of theft.", "Brel", 2, "Tomas Brel"},
		{"Gen Tomas Brel quit. Gen Brel claims he is ill.", "Gen", 2, "Tomas Brel"},
		{"Anna London met Ivo Strand. London said she was well.", "London", 2, "Anna London"},
		{"Ivo Dosh, the former Chadian leader wanted for theft, fled on Monday.", "leader", 1, "Ivo Dosh"},
		{"Ada Lorn, 51, the finance minister of Chad, resigned.", "minister", 1, "Ada Lorn"},
		{"Ivo Brel voted. Brel's sister, Mira, stayed at home.", "sister", 1, "Mira"},
		{"President Oto Dosh left. The vice president stayed.", "president", 1, "vice president"},
		{"President Oto Dosh left. The leader of the rebels stayed.", "leader", 1, "leader of the rebels"},
		{"The Hadra Coalition met. The Kelm-led coalition bombed it.", "coalition", 1, "Kelm-led coalition"},
		{"Chadian President Oto Dosh won. The army fled. A crowd stopped troops loyal to Dosh.", "troops", 1, "army"},
		{"The deal binds the Government of Chad and the Dosh Regional Government.", "Government", 1, "Government of Chad"},
		{"Chadian soldiers fled. The coalition forces advanced.", "forces", 1, "coalition forces"},
		{"Ada Lorn, Foreign Secretary, met Secretary of State Ivo Strand. The foreign secretary left.", "secretary", 1, "Ada Lorn"},
		{"Foreign Minister Ada Lorn resigned. The prime minister stayed.", "minister", 1, "prime minister"},
		{"Minister for the Middle East Tobias Lorn was glad.", "Minister", 1, "Tobias Lorn"},
		{"Norvia's Minister for the Middle East, Tobias Lorn, was glad.", "Minister", 1, "Tobias Lorn"},
		{"Norvia thanked (Relief Council chief) Sergei Maren.", "chief", 1, "Sergei Maren"},
		{"The Health Ministry closed schools. The ministry gave no reason.", "ministry", 1, "Health Ministry"},
		{"The Kelm Times newspaper printed the list.", "newspaper", 1, "Kelm Times"},
		{"Orlu Motors lost money. Shares of the company fell.", "company", 1, "Orlu Motors"},
	} {
		a, e := look(t, c.text)
		if got := nameAt(e, at(t, a, c.word, c.nth)); got != c.want {
			t.Errorf("%q: %s %d means %q, want %q", c.text, c.word, c.nth, got, c.want)
		}
	}
}

// TestKindOfParty has names whose type the words round them tell, and names
// that are no party's ("").
func TestKindOfParty(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       string
	}{
		{"The bank lent money to Orlu, the energy company.", "Orlu", 1, "organisation"},
		{"The Health Ministry closed schools.", "Ministry", 1, "government"},
		{"Orsk lied, wrote the daily Al-Kelm on Sunday.", "Kelm", 1, "outlet"},
		{"Many Chadians fled in May.", "Chadians", 1, "population"},
		{"Most Kurds and Sunnis stayed away.", "Sunnis", 1, "population"},
		{"Looting shook Hadra. The looting went on, and Looting in May hit Kelm.", "Looting", 2, ""},
		{"The Dosh Peace Prize went to Lorn.", "Prize", 1, ""},
	} {
		a, e := look(t, c.text)
		got := ""
		if m := e.Covering(at(t, a, c.word, c.nth)); m != nil && m.Entity >= 0 {
			got = e.List[m.Entity].Type
		}
		if got != c.want {
			t.Errorf("%q: %s is %q, want %q", c.text, c.word, got, c.want)
		}
	}
}
