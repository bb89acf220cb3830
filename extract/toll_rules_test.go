package extract

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// ruleText is the tolls of a report with what the rules on casualty figures ask
// for: outcome and number, class, claimant and relay, place, scope, status,
// cause or who did it, and what it is a part of.
func ruleText(r *onrecord.Report) string {
	at := map[string]int{}
	for k, t := range r.Tolls {
		at[t.ID] = k + 1
	}
	name := func(id string) string {
		if a := r.Actor(id); a != nil {
			return a.Name
		}
		return ""
	}
	n := func(p *int64) string {
		if p == nil {
			return ""
		}
		return fmt.Sprint(*p)
	}
	var out []string
	for _, t := range r.Tolls {
		s := t.Outcome + " "
		switch {
		case t.Low != nil && t.High != nil && *t.Low == *t.High:
			s += n(t.Low)
		default:
			s += n(t.Low) + ".." + n(t.High)
		}
		if t.Qualifier != "exact" {
			s += " " + t.Qualifier
		}
		if t.Class != "" && t.Class != "people" {
			s += " [" + string(t.Class) + "]"
		}
		if t.AssertedBy != "" {
			s += " by " + name(string(t.AssertedBy))
		}
		for _, v := range t.Via {
			s += " via " + name(v)
		}
		if t.Place != nil {
			s += " at " + t.Place.Name
		}
		if t.When.Kind != "incident" {
			s += " " + t.When.Kind
		}
		if t.When.From != "" {
			s += " " + string(t.When.From)
		}
		if t.Status != "stated" {
			s += " " + t.Status
		}
		for _, v := range t.By {
			s += " done by " + name(v)
		}
		if t.Cause != nil {
			s += " in " + t.Cause.Text
		}
		if t.PartOf != "" {
			s += fmt.Sprintf(" part of %d", at[string(t.PartOf)])
		}
		if t.SameAs != "" {
			s += fmt.Sprintf(" same as %d", at[string(t.SameAs)])
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// TestTollRules has sentences for the rules on casualty figures that a single
// report can show, each with what is to be read in it. Rules on several
// reports are tested in collate and export.
func TestTollRules(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range []struct {
		name  string
		cases [][2]string
	}{
		{"1: a toll is a claim with its claimant; two numbers by two claimants are two claims", [][2]string{
			{"The league said 35 rebels died near Hadra, while the Zubar Centre put the number at 50.", "killed 35 [fighter] by league at Hadra; killed 50 by Zubar Centre at Hadra"},
			{"Workers found two more bodies, bringing the number of those killed by the shelling to 23, the hospital said.", "killed 2 by hospital; killed 23 by hospital"},
			{"The mayor told Zubar TV that 14 people were killed, but doctors at the clinic counted 19 dead.", "killed 14 by mayor; killed 19 by doctors"},
			{"Government forces killed 16 people in Hadra, activists said.", "killed 16 by activists at Hadra done by Government forces"},
			{"The mayor condemned an attack that the Zubar Centre says killed 12 farmers.", "killed 12 by Zubar Centre"},
			{"The Zubar Centre sent doctors. The fighting killed 40 rebels, according to a Zubar Centre toll.", "killed 40 [fighter] by Zubar Centre in The fighting"},
			{"Clashes with the army claimed the lives of 12 rebels.", "killed 12 [fighter]"},
			{"It was what two groups claimed was an attack that killed 12 farmers.", "killed 12 by groups"},
			{"Leaders answered the claim by activists that 640 people were killed.", "killed 640 by activists"},
			{"Kelm blames Zubar for the raid which it says killed 1,400 people.", "killed 1400 by Kelm"},
			{"Helicopters bombed Hadra, killing at least 20 people, an NGO said.", "killed 20.. at-least by NGO at Hadra in Helicopters"},
			{"Ten people died in Hadra according to an opposition statement.", "killed 10 by opposition at Hadra"},
			{"Some 300 people have died according to some sources.", "killed 300 about by sources"},
		}},
		{"2: claimant and relay are two", [][2]string{
			{"The Hadra Herald quoted the Zubar Centre as saying that 12 people were killed in Kelm.", "killed 12 by Zubar Centre at Kelm"},
			{"Nine people were killed, the Zubar Centre told the Kelm News Agency.", "killed 9 by Zubar Centre"},
		}},
		{"3: the number with its bounds as far as the words go", [][2]string{
			{"At least 40 people died in the fire.", "killed 40.. at-least in the fire"},
			{"Nearly 900 miners were injured.", "wounded ..900 nearly"},
			{"Fewer than 10 soldiers were wounded.", "wounded ..10 at-most [security-forces]"},
			{"Between 30 and 40 people were killed in the raid, aid workers said.", "killed 30..40 range by aid workers in the raid"},
			{"Some 15 to 20 fighters died.", "killed 15..20 range [fighter]"},
			{"Two or three people were wounded.", "wounded 2..3 range"},
		}},
		{"4: vague words get no number, and no number is not zero", [][2]string{
			{"Dozens of villagers were killed in Hadra.", "killed .. vague [civilian] at Hadra"},
			{"Several people were injured in the crash.", "wounded .. vague in the crash"},
			{"Scores were wounded.", "wounded .. vague"},
			{"It was not known how many people were killed in Kelm.", ""},
		}},
		{"4: none is no toll", [][2]string{
			{"There were no casualties.", ""},
			{"No one was killed in the attack.", ""},
			{"Nobody was hurt, police said.", ""},
			{"The strike caused no deaths.", ""},
		}},
		{"5: outcomes apart, casualties are no deaths", [][2]string{
			{"Police reported 12 casualties, including three dead.", "casualties 12 by Police; killed 3 by Police part of 1"},
			{"The hospital treated 60 casualties after the blast.", "casualties 60"},
			{"Police detained 200 protesters and 15 others were reported missing.", "detained 200 done by Police; missing 15"},
			{"The storm killed nine people, injured 41 and left 12 missing.", "killed 9 in The storm; wounded 41 in The storm; missing 12"},
			{"More than 300 families fled, and 2,000 people were displaced.", "displaced 2000"},
			{"The rebels forced 300 villagers from their homes.", "displaced 300 [civilian] done by rebels"},
			{"The troops killed two rebels and wounded five suspected rebels.", "killed 2 [fighter] done by troops; wounded 5 [fighter] done by troops"},
			{"The raid left one man wounded and two guards taken into custody.", "wounded 1 [men]; detained 2 [security-forces]"},
		}},
		{"6: the class as the words have it", [][2]string{
			{"Six journalists and two aid workers were killed in Kelm.", "killed 6 [journalists] at Kelm; killed 2 [aid-workers] at Kelm"},
			{"Four medics, three women and a child died in the shelling.", "killed 4 [medics] in the shelling; killed 3 [women] in the shelling; killed 1 [children] in the shelling"},
			{"Twenty soldiers and 11 rebel fighters were killed.", "killed 20 [security-forces]; killed 11 [fighter]"},
			{"A 12-year-old boy was killed in Kelm.", "killed 1 [children] at Kelm"},
		}},
		{"7: breakdowns are parts", [][2]string{
			{"A raid killed 35 people, including 12 children.", "killed 35 in A raid; killed 12 [children] in A raid part of 1"},
			{"The raid killed 35 people, among them 12 children and five women.", "killed 35 in The raid; killed 12 [children] in The raid part of 1; killed 5 [women] in The raid part of 1"},
			{"Of the 35 dead, 12 were children.", "killed 35; killed 12 [children] part of 1"},
			{"Police said 12 of the 40 people injured in the crash were children.", "wounded 12 [children] by Police in the crash part of 2; wounded 40 by Police in the crash"},
			{"The blast killed 20 people plus four attackers.", "killed 20 in The blast; killed 4 [fighter] in The blast"},
			{"Twelve of the 40 passengers died.", "killed 12"},
			{"Half of the 40 passengers died.", ""},
		}},
		{"8: who is included", [][2]string{
			{"Ten people, including the two bombers, were killed.", "killed 10; killed 2 [fighter] part of 1"},
			{"The clashes killed 30 people, not including the attackers.", "killed 30 in The clashes"},
			{"Two of the wounded later died in hospital.", "killed 2"},
		}},
		{"9: the kind of scope", [][2]string{
			{"The fighting killed 28 people on Sunday.", "killed 28 2024-03-03 in The fighting"},
			{"A total of 140 people were killed across Kenya on Friday.", "killed 140 at Kenya day 2024-03-01"},
			{"More than 4,000 people have been killed in Kenya since 2014.", "killed 4000.. more-than at Kenya cumulative 2014-01-01"},
			{"In the past three months, 900 civilians have been killed.", "killed 900 [civilian] cumulative 2023-12-06"},
		}},
		{"10: incidents and cumulative figures are never added", [][2]string{
			{"Twelve people were killed in Hadra on Sunday. The conflict has killed 4,000 people since 2014.", "killed 12 at Hadra 2024-03-03; killed 4000 cumulative 2014-01-01 in The conflict"},
		}},
		{"11: rates and estimates are no counts", [][2]string{
			{"About 40 people a day are being killed in Hadra.", "killed 40 about at Hadra rate"},
			{"The war kills 30 people every day.", "killed 30 rate in The war"},
			{"Four farmers were killed in Hadra a day after the truce.", "killed 4 at Hadra"},
			{"An average of 12 children die each week.", "killed 12 [children] rate"},
			{"The model estimates 9,000 deaths in the first year.", "killed 9000 estimate"},
		}},
		{"12: a start that is named, and one that is not", [][2]string{
			{"The conflict has killed more than 4,000 people since 2014.", "killed 4000.. more-than cumulative 2014-01-01 in The conflict"},
			{"Nearly 250,000 people have been killed in the war.", "killed ..250000 nearly cumulative"},
		}},
		{"14: a revision gives the new figure", [][2]string{
			{"The death toll from the quake rose to 35 from 17.", "killed 35"},
			{"The ministry raised the death toll to 52.", "killed 52 by ministry"},
			{"The Zubar Centre lowered its toll from 60 to 45.", "killed 45 by Zubar Centre"},
			{"The ministry revised the number of dead down from 60 to 45.", "killed 45 by ministry"},
			{"The ministry corrected its toll from 60 to 45.", "killed 45 by ministry"},
			{"Police cut the death toll to 18 from 20.", "killed 18 by Police"},
		}},
		{"13: the day of the harm, of the figure and of the report are three", [][2]string{
			{"On Sunday the league said 17 people had died on Friday.", "killed 17 by league 2024-03-01"},
			{"The league said on Sunday that 17 people had died.", "killed 17 by league"},
		}},
		{"24: names of the dead are no tolls, one told by what he was is", [][2]string{
			{"Adem Zubar was killed in Kelm.", ""},
			{"Gunmen killed Adem Zubar, a photographer, in Kelm.", "killed 1 [journalists] at Kelm done by Gunmen"},
			{"The patrol arrested Dosh Orlu and Lorn Brel.", ""},
		}},
		{"15: status from the words alone", [][2]string{
			{"Initial reports said 14 people were killed.", "killed 14 by Initial reports preliminary"},
			{"So far 22 bodies have been found, and the number is expected to rise.", "killed 22 preliminary"},
			{"The ministry confirmed that 17 sailors died.", "killed 17 [security-forces] by ministry confirmed"},
			{"Kelm police could not confirm reports that 11 people were killed.", "killed 11 unconfirmed"},
			{"Unconfirmed reports said 30 fighters had been killed.", "killed 30 [fighter] by Unconfirmed reports unconfirmed"},
			{"The army denied killing 20 civilians.", "killed 20 [civilian] by army denied done by army"},
			{"The army rejected reports that it had killed 12 civilians.", "killed 12 [civilian] by army denied done by army"},
			{"The government disputed the figure of 300 dead.", "killed 300 by government denied"},
			{"The rebels rejected the truce and killed 12 soldiers.", "killed 12 [security-forces] done by rebels"},
		}},
		{"17: another attack is another toll", [][2]string{
			{"A bomb killed six people in Kelm. Another 14 people were killed in a separate attack.", "killed 6 at Kelm in A bomb; killed 14 in a separate attack"},
			{"The blast killed 12 people in Kelm. The 12 people were farmers, police said.", "killed 12 at Kelm in The blast"},
		}},
		{"18: a figure for several places holds those of each", [][2]string{
			{"Attacks across Kelm killed 30 people on Sunday. In the town of Dosh, 12 people died. In the town of Lorn, 18 people were killed.",
				"killed 30 at Kelm 2024-03-03 in Attacks across Kelm; killed 12 at Dosh part of 1; killed 18 at Lorn part of 1"},
			{"Attacks across Kelm killed 30 people on Sunday. In the town of Dosh, 12 people died. In the town of Lorn, nine people were killed.",
				"killed 30 at Kelm 2024-03-03 in Attacks across Kelm; killed 12 at Dosh; killed 9 at Lorn"},
			{"Air strikes on Nakuru killed 30 people on Sunday. Rockets killed eight people in Mombasa.",
				"killed 30 at Nakuru 2024-03-03 in Air strikes on Nakuru; killed 8 at Mombasa in Rockets"},
		}},
		{"cause and who did it", [][2]string{
			{"A suicide bomber killed eight shoppers in Hadra.", "killed 8 at Hadra done by suicide bomber"},
			{"Twelve people were killed by a car bomb.", "killed 12 in a car bomb"},
			{"Rebels took nine soldiers prisoner.", "detained 9 [security-forces] done by Rebels"},
		}},
		{"figures that are no tolls", [][2]string{
			{"Norvia sent 5,000 troops to the border.", ""},
			{"The bomb caused damage of 30 million dollars.", ""},
			{"The committee killed the bill by 12 votes to 9.", ""},
			{"Zubar United beat Kelm 3-0 and wounded the pride of 40,000 fans.", ""},
			{"The firm cut 300 jobs and 12 branches died.", ""},
			{"Two hundred people marched against the killing.", ""},
			{"Thirty years of war have killed the town.", ""},
			{"The rebels have 400 prisoners in Hadra.", ""},
		}},
	} {
		for _, c := range rule.cases {
			r := &onrecord.Report{Text: c[0], Language: "en", Published: onrecord.Published{From: "2024-03-06", To: "2024-03-06", How: "given"}}
			rd.Read(r)
			if d := cmp.Diff(c[1], ruleText(r)); d != "" {
				t.Errorf("rule %s: %q: %s", rule.name, c[0], d)
			}
		}
	}
}
