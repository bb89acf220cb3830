package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// tollText is the tolls of a report in short.
func tollText(r *onrecord.Report) string {
	var out []string
	at := map[string]int{}
	for k, t := range r.Tolls {
		at[t.ID] = k + 1
	}
	for _, t := range r.Tolls {
		low, high := "", ""
		if t.Low != nil {
			low = fmt.Sprint(*t.Low)
		}
		if t.High != nil {
			high = fmt.Sprint(*t.High)
		}
		s := strings.TrimSpace(fmt.Sprintf("%s %s %s..%s %s", t.Outcome, t.Qualifier, low, high, t.Victims))
		if t.PartOf != "" {
			s += fmt.Sprintf(" of %d", at[string(t.PartOf)])
		}
		if t.Status != "stated" {
			s += " " + t.Status
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestTolls(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"A bomb killed at least nine people in Kelm on Sunday, including a number of children.",
			"killed at-least 9.. people; killed vague .. children of 1"},
		{"On Thursday 61 people - 20 civilians, 26 rebel gunmen and 15 soldiers - were killed in Norvia.",
			"killed exact 61..61 people; killed exact 20..20 civilians of 1; killed exact 26..26 rebel gunmen of 1; killed exact 15..15 soldiers of 1"},
		{"At least 20 villagers, many of them women, were wounded.", "wounded at-least 20.. villagers; wounded vague .. women of 1"},
		{"The attack left 12 people dead and 30 wounded.", "killed exact 12..12 people; wounded exact 30..30"},
		{"Police arrested nearly 100 protesters.", "detained nearly ..100 protesters"},
		{"Dozens of soldiers died in the fighting.", "killed vague .. soldiers"},
		{"The clinic gave a preliminary death toll of 17.", "killed exact 17..17 preliminary"},
		{"The death toll rose from 12 to 17.", "killed exact 17..17"},
		{"Some 60,000 people have fled the town of Hadra.", "displaced about 60000..60000 people"},
		{"Forty miners are missing.", "missing exact 40..40 miners"},
		{"More than 200 people are feared dead.", "killed more-than 200.. people feared"},
		{"The blast claimed 28 lives.", "killed exact 28..28 lives"},
		{"Six civilians were among at least 22 people killed in the raid.", "killed exact 6..6 civilians of 2; killed at-least 22.. people"},
		{"A raid killed 14 people. Three children were among the dead.", "killed exact 14..14 people; killed exact 3..3 children of 1"},
		{"A raid killed 14 people. Among the dead were three children.", "killed exact 14..14 people; killed exact 3..3 children of 1"},
		{"The fighting claimed the lives of 12 rebels.", "killed exact 12..12 rebels"},
		{"Two men linked to the plot were arrested.", "detained exact 2..2 men"},
		{"The raid killed 40 people and wounded dozens.", "killed exact 40..40 people; wounded vague .."},
		{"A total of 19 bodies were recovered from the river.", "killed exact 19..19"},
		{"Up to 700 migrants are feared drowned.", "killed at-most ..700 migrants feared"},
		{"The army denied that 40 civilians were killed in the raid.", "killed exact 40..40 civilians denied"},
		{"Officials confirmed that 14 sailors had died.", "killed exact 14..14 sailors confirmed"},
		{"Initial reports put the number of dead at 35.", "killed exact 35..35 preliminary"},
		// no tolls
		{"The court sentenced 12 officers to death.", ""},
		{"If 50 soldiers die, the war will end.", ""},
		{"The vote killed the bill by 20 to 10.", ""},
		{"Zubar sent 300 soldiers to Kelm.", ""},
		{"A new attack could kill 200 people.", ""},
		{"Norvia beat Hadra 3 to 2 and ended its run of four wins.", ""},
		{"The war killed the trade of two years.", ""},
	} {
		r := readText(t, rd, c.text)
		if d := cmp.Diff(c.want, tollText(r)); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestTollsBadInput: what cannot be read as a count of people is left out.
func TestTollsBadInput(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Reports said 1,2,3 killed.", ""},
		{"They killed 10 to 5.", ""},
		{"The blast killed two hundred and.", "killed exact 200..200"},
		{"The blast killed 10^20 people.", ""},
		{"The blast killed 100000000000000000000 people.", ""},
		{"The blast killed -5 people.", ""},
		{"The blast killed ٢٥ people.", "killed exact 25..25 people"},
		{"The blast killed 12,34 people.", ""},
		{"At least two hundred and were hurt.", ""},
		{"The blast killed 1e9 people.", ""},
		{"The toll is 10^20 dead.", ""},
		{"Some -3 people were wounded.", ""},
		{"The raid killed 5-3 people.", ""},
		{"Hundert people were killed.", ""},
		{"The blast killed ۱۲ people and wounded ٣٤.", "killed exact 12..12 people; wounded exact 34..34"},
		{"The blast killed 999999999999 people.", ""},
		{"Update 2824, 2782, 2760, 2740 Two rebels were killed in Kelm.", "killed exact 2..2 rebels"},
		{"killed killed killed 5 5 5", "?"},
		{"", ""},
	} {
		r := readText(t, rd, c.text)
		if d := cmp.Diff(c.want, tollText(r)); d != "" && c.want != "?" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestTollCoordinated: of two verbs joined by "and" before one object, either
// may be the one of harm; nouns of harm have their people behind "of".
func TestTollCoordinated(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Gunmen killed and robbed five shepherds in Hadra.", "killed exact 5..5 shepherds"},
		{"The army killed a rebel commander as well as five of his guards near Kelm.", "killed exact 1..1 rebel commander; killed exact 5..5 guards"},
		{"The court tried five men over the massacre of 40 villagers.", "killed exact 40..40 villagers"},
		{"The mayor condemned the murder of six teachers and two nurses.", "killed exact 6..6 teachers; killed exact 2..2 nurses"},
		{"He was sentenced for the assassination of a mayor in the last war.", ""},
		{"Adem Zubar was killed in Kelm along with two of his bodyguards.", "killed exact 2..2 bodyguards"},
		{"Troops killed Adem Zubar, a rebel leader, and two of his men.", "killed exact 1..1 rebel leader; killed exact 2..2 men"},
		{"Gunmen in Kelm killed Adem Zubar, a photographer, on Monday.", "killed exact 1..1 photographer"},
		{"Adem Zubar, a doctor, said the raid had killed six men.", "killed exact 6..6 men"},
		{"Troops rounded up and executed 12 farmers.", "killed exact 12..12 farmers"},
		{"Some 12 farmers were led away and executed by the group.", "killed about 12..12 farmers"},
		{"The raid left 12 fighters, including a commander, dead.", "killed exact 12..12 fighters; killed exact 1..1 commander of 1"},
		{"The group crucified two villagers in the square.", "killed exact 2..2 villagers"},
		{"Some 900 people have fallen victim to the gas.", "casualties about 900..900 people"},
		{"Twenty people fell as martyrs in the blast.", "killed exact 20..20 people"},
		{"The army killed at least 50 Lorn-backed fighters.", "killed at-least 50.. Lorn-backed fighters"},
		{"The group has lost over 100 fighters in the battle.", "killed more-than 100.. fighters"},
		{"The group has lost over 100 seats in the vote.", ""},
		{"The fighting cost more than 500 lives.", "killed more-than 500.. lives"},
		{"Some 15 young Zubarians were killed.", "killed about 15..15 young Zubarians"},
		{"The mayor died along with two aides.", "killed exact 2..2 aides"},
		{"The mayor left along with two aides.", ""},
		{"As a result of the attack, two soldiers and one civilian died.", "killed exact 2..2 soldiers; killed exact 1..1 civilian"},
		{"Zubar sent 40 soldiers and two officers were killed.", "killed exact 2..2 officers"},
		{"The death toll of a flu that has infected 1,000 people is not known.", ""},
		{"The death toll has passed 90.", "killed more-than 90.."},
		{"Ten soldiers and two tanks were destroyed.", ""},
	} {
		if d := cmp.Diff(c.want, tollText(readText(t, rd, c.text))); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestTollAdded: so many more are told apart from totals.
func TestTollAdded(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []bool
	}{
		{"Rescuers found four more bodies under the ruins.", []bool{true}},
		{"Another nine people were killed in Kelm.", []bool{true}},
		{"More than nine people were killed in Kelm.", []bool{false}},
		{"Nine people were killed in Kelm and two others were wounded.", []bool{false, false}},
	} {
		r := readText(t, rd, c.text)
		var got []bool
		for _, x := range r.Tolls {
			got = append(got, x.Added)
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.text, d)
		}
	}
}
