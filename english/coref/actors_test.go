package coref

import (
	"slices"
	"strings"
	"testing"
)

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
		{"Three soldiers were wounded near Kelm, the army said.", "soldiers", 1, "army"},
		{"Three Chadian soldiers were wounded near Kelm, the Chadian army said.", "soldiers", 1, "Chadian army"},
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
		{"The interim council met. The Hadra Security Council met too. The rebel interim council denied it.", "council", 2, "rebel interim council"},
		{"Karim Dosh spoke to the Kelm Council. It sent its envoy. The Council left.", "Council", 2, "Kelm Council"},
		{"Oto Dosh, the president of Chad, said Niger must find its leader.", "leader", 1, "its leader"},
		{"South African President Ivo Brel met Chadian President Oto Dosh. The South African president smiled.", "president", 1, "Ivo Brel"},
		{"Brel's spokesman was ill. Sami Torv, the spokesman of the Kelm League, spoke.", "spokesman", 1, "Brel's spokesman"},
		{"Ada Lorn's team won. All teams must go.", "teams", 1, "teams"},
		{"Chadian rebels took the town. The rebels fled.", "rebels", 2, "Chadian rebels"},
		{"Insurgents took the town. The Chadian rebels fled.", "Insurgents", 1, "Chadian rebels"},
		{"Chadian rebels fought Nigerian rebels. The rebels fled.", "rebels", 3, "rebels"},
		{"Karim Dosh fled. Vice President Farouq al-Dosh left. Vice President Dosh denied it.", "Dosh", 3, "Farouq al-Dosh"},
		{"Vice President Farouq al-Dosh left. President Dosh denied it.", "Dosh", 2, "Dosh"},
		{"Karim Dosh fled. Farouq al-Dosh left. Dosh denied it.", "Dosh", 3, "?"},
		{"Mira Strand, Ivo Brel's mother, stayed at home.", "mother", 1, "Mira Strand"},
		{"Fighting between the Dosh regime and opposition fighters went on.", "regime", 1, "Dosh regime"},
		{"Rebels fled. The opposition forces stayed.", "forces", 1, "Rebels"},
		{"The rebel forces took Kelm. The insurgents stayed.", "insurgents", 1, "rebel forces"},
		{"The army said US military officials had lied.", "officials", 1, "US military officials"},
		{"The leaders of Norvia, Chad and Niger met.", "leaders", 1, "leaders of Norvia, Chad and Niger"},
		{"Tomas Brel, the envoy, left and Robert Strand, the mayor, came. The two men had met.", "men", 1, "Tomas Brel and Robert Strand"},
		{"The Chadian government is ill-led. Governments must listen.", "Governments", 1, "Governments"},
		{"Norvia and Niger met. Niger and Mali fight. Niger's army fled. The government denied it. The Chadian government was silent.", "government", 1, "government"},
		{"His spokesman was glad. Sami Torv, the spokesman of the Kelm League, was not.", "spokesman", 1, "His spokesman"},
		{"Oto Dosh will go on with the course of Ivo Brel, who is to become prime minister.", "minister", 1, "Ivo Brel"},
		{"Talks fail as opposition spokesman faults Oto Dosh for deaths.", "spokesman", 1, "?"},
		{"NATO struck the town. The alliance denied it.", "alliance", 1, "NATO"},
		{"Chadian leader Oto Dosh's forces fled. Later pro-Dosh forces came back.", "forces", 2, "Oto Dosh's forces"},
		{"The Serious Relief Circle (Serc) left. Serc and the Kelm Relief Circle (Krc) denied it. Krc left.", "Krc", 2, "Kelm Relief Circle"},
		{"Abdel Karim Younan al Torv resigned. They saw Younan on Monday.", "Younan", 2, "Abdel Karim Younan al Torv"},
		{"José Manuel Brel spoke. Brel smiled.", "Brel", 2, "José Manuel Brel"},
		{"His chief of staff is ill. His chief of police left.", "chief", 2, "His chief of police"},
		{"Orlu Motors Inc and Orlu Foods Inc lost money. Orlu gave no reason.", "Orlu", 3, "Orlu"},
		{"Rebels fled the town. Niger fought Malian insurgents. Mali watched Niger. Niger won.", "Rebels", 1, "Rebels"},
		{"Sami Torv, who replaced United Nations envoy Ulf Maren, was glad. The former UN mediator was not.", "mediator", 1, "Ulf Maren"},
		{"United Nations envoy Ulf Maren was glad. The former UN mediator was not.", "mediator", 1, "former UN mediator"},
		{"The town feared al-Qaeda. Al-Qaeda in the Arabian Peninsula denied it.", "Peninsula", 1, "Al-Qaeda in the Arabian Peninsula"},
		{"Mira Strand spoke to her mother. Her mother, Ada Lorn, lives in Kelm.", "mother", 1, "Ada Lorn"},
		{"Mira Strand spoke to her mother. Her mother, Ada Lorn, met Lena Orsk and her mother, Eva Orsk.", "mother", 1, "?"},
		{"Chadian President Oto Dosh spoke. Ivo Brel, the party leader, met the president of Niger.", "president", 1, "president of Niger"},
		{"Orlu Motors Inc lost money. Orlu gave no reason.", "Orlu", 2, "Orlu Motors Inc"},
		{"Orlu Motors Inc lost money. Orlu Motors gave no reason.", "Motors", 2, "Orlu Motors Inc"},
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
		{"Many watched the Tour of Norvia.", "Tour", 1, ""},
		{"The Norvian Trade Sanctions hurt Hadra.", "Sanctions", 1, ""},
		{"Lorn sang in shows including Orlu Rising and Kelm Days.", "Rising", 1, ""},
		{"She wrote the film Orlu Rising. Orlu Rising made money.", "Rising", 2, ""},
		{"Orlu Nights, the 1988 film, is bad.", "Nights", 1, ""},
		{"The film Tomas Brel made is bad.", "Brel", 1, "person"},
		{"Gen. Adham Korosh spoke. The crowd heard Korosh.", "Korosh", 2, "person"},
		{"Sibrand Korosh, 51, voted.", "Korosh", 1, "person"},
		{"Many asked about Muntasir Dosh's family.", "Dosh", 1, "person"},
		{"Pressure grew on Muntasir Dosh to step down.", "Dosh", 1, "person"},
		{"Shares of Brel Dosh Co fell. Brel Dosh gave no reason.", "Brel", 2, "organisation"},
		{"Britain's Foreign Office denied it.", "Office", 1, "government"},
		{"A witness saw it all.", "witness", 1, "person"},
		{"AKL Corp rose. Analysts of AKL Corp cheered.", "AKL", 1, "organisation"},
		{"Oto Dosh and his allies fled.", "allies", 1, "population"},
		{"She fell ill with Ebola in May.", "Ebola", 1, ""},
		{"Lorn spoke to France 2 on Monday.", "France", 1, ""},
		{"Orlu Foods <ORF> lost money.", "ORF", 1, ""},
		{"Rebels hold the village of Bir Sibran. Many left Bir Sibran.", "Sibran", 2, ""},
		{"Fighting shook the city of Al-Dosh. Many left Al-Dosh.", "Dosh", 2, ""},
		{"Rome's support came late.", "Rome", 1, "state"},
		{"Sibran shares fell. Sibran gave no reason.", "Sibran", 2, "organisation"},
		{"Human Rights Watch and Amnesty International blamed the army.", "Amnesty", 1, "organisation"},
		{"Kelm, May 3 (Reporting by Sibrand Dosh in Hadra; editing by Ivo Strand)", "Dosh", 1, "person"},
		{"The House of Representatives in Hadra voted.", "Representatives", 1, "organisation"},
		{"Libya's House of Representatives in Hadra voted.", "Representatives", 1, "government"},
		{"The Federal Reserve cut rates.", "Federal", 1, "government"},
		{"The air campaign went on.", "campaign", 1, ""},
		{"Robert Orsk's campaign spent more.", "campaign", 1, "organisation"},
		{"Opposition officials denied it.", "officials", 1, "population"},
		{"They told Reuters London would pay.", "Reuters", 1, "outlet"},
		{"He told his story to the BBC's Orelda Strandholm.", "Strandholm", 1, "person"},
		{"Kelm Talk Radio 7 said so. They told Kelm Talk Radio 7 to stop.", "Radio", 1, "outlet"},
		{"Orlu TV said so.", "Orlu", 1, "organisation"},
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

// TestWordsOfAnOffice: a body's name does not run on into the office of the person
// behind it, and what an office is of is no body.
func TestWordsOfAnOffice(t *testing.T) {
	for text, want := range map[string]string{
		"White House Press Secretary Ada Lorn spoke.":       "Ada Lorn|United States",
		"House Speaker Robert Strand spoke on Monday.":      "House|Robert Strand",
		"Director of Public Works Robert Strand spoke.":     "Robert Strand",
		"The US Senate Speaker Robert Strand spoke in May.": "Robert Strand|US Senate|United States",
	} {
		_, e := look(t, text)
		var got []string
		for i := range e.List {
			got = append(got, e.List[i].Name)
		}
		slices.Sort(got)
		if strings.Join(got, "|") != want {
			t.Errorf("%q: parties %q, want %s", text, got, want)
		}
	}
}

// TestBranch: a listed body is not its branch elsewhere.
func TestBranch(t *testing.T) {
	r := &resolver{e: &Entities{List: []Entity{{Name: "Kelm Front in Hadra"}, {Name: "Kelm Front Party"}, {Name: "New Kelm Front in Hadra"}}}}
	for id, want := range []bool{true, false, false} {
		if got := r.branch(int32(id), "kelm front"); got != want {
			t.Errorf("%s: a branch of the Kelm Front %v, want %v", r.e.List[id].Name, got, want)
		}
	}
}

// TestSectorOfAnOffice: an office of state gives the sector of a state, one of a
// company its own.
func TestSectorOfAnOffice(t *testing.T) {
	for text, want := range map[string]string{
		"Orlu Motors Inc president Ada Lorn spoke.":            "BUS",
		"Orlu Motors Inc spokeswoman Ada Lorn spoke.":          "BUS",
		"Chadian President Ada Lorn spoke.":                    "GOV",
		"The former foreign minister Ada Lorn met the crowds.": "",
	} {
		_, e := look(t, text)
		id := e.Find("Ada Lorn", "person")
		if id < 0 || e.List[id].Sector != want {
			t.Errorf("%q: party %d of %+v, want sector %q", text, id, e.List, want)
			continue
		}
		for _, x := range e.List[id].Roles {
			if strings.HasPrefix(x.Title, "former") {
				t.Errorf("%q: title %q", text, x.Title)
			}
		}
	}
}
