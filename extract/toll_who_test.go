package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// claimants names who gives each figure of a report; several who give one stand
// in text order.
func claimants(r *onrecord.Report) string {
	var out []string
	for _, t := range r.Tolls {
		var who []string
		for _, id := range append([]string{string(t.AssertedBy)}, t.With...) {
			if a := r.Actor(id); a != nil {
				who = append(who, a.Name)
			}
		}
		out = append(out, strings.Join(who, " + "))
	}
	return strings.Join(out, "; ")
}

// TestTollClaimants: who gives a figure, in sentences with their commas and in
// such that have lost them.
func TestTollClaimants(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		// two who say it together
		{"The Norvian Watch and the mayor said 12 people were killed.", "Norvian Watch + mayor"},
		{"Shelling killed 12 people in Nakuru, an aid group and residents said.", "aid group + residents"},
		{"Shelling killed 12 people in Nakuru an aid group and residents said.", "aid group + residents"},
		{"A bomb killed six people in Nakuru, state media and the Norvian Watch said on Friday.", "state media + Norvian Watch"},
		{"A bomb killed six people in Nakuru state media and the Norvian Watch said Friday.", "state media + Norvian Watch"},
		{"A bombing in Nakuru killed six people state radio and a monitoring group said Friday.", "state radio + monitoring group"},
		{"Loyalists killed eight fighters in a raid in Nakuru, a hospital doctor and a league spokesman told KPA on Saturday.", "hospital doctor + league spokesman"},
		{"State television is reporting that at least 38 people are dead.", "State television"},
		{"State-run television is reporting at least 38 are dead after the march.", "State-run television"},
		{"The raid killed a soldier and residents said nothing of it.", ""},
		{"Gunmen killed a farmer and a soldier residents said.", "residents; residents"},
		// a body's name before what it is
		{"A blast killed 25 fighters in Nakuru the Norvian Observatory for Rights monitoring group said.", "Norvian Observatory for Rights"},
		{"A blast killed 25 fighters in Nakuru, the official KNA news agency said.", "KNA"},
		{"A blast killed 25 fighters in Nakuru, a Norvian monitoring group said.", "Norvian monitoring group"},
		// what stands before it and is no part of it
		{"Published March 5 2024 Activists in Kenya reported that at least 70 people died in the raid.", "Activists in Kenya"},
		{"A bomb killed 22 people in the latest blast to hit the district state media said.", "state media"},
		{"A blast has killed at least 47 people and left scores wounded reports say.", "reports"},
		{"Gunmen killed 50 soldiers in the province of Nakuru reports indicate.", "reports"},
		{"A blast killed six people according to preliminary reports on Sunday.", "preliminary reports"},
		{"Clashes erupted claiming at least 11 killed and 16 injured a Kelm TV correspondent reported.", "Kelm TV correspondent; Kelm TV correspondent"},
		{"The Norvian Watch said the raid killed many. Ada Lorn the Watchs director said 12 civilians were killed.", "Norvian Watch; Ada Lorn"},
		{"A blast killed 28 leaders according to the Norvian opposing Kelm-based Watch.", "Watch"},
		{"Raids kill 21 people in Nakuru AFP Monday 13 Oct 2031 The mayor said 19 people were killed by air strikes.", "; mayor"},
		{"A barrage killed 13 people and wounded 51 state media reported.", "state media; state media"},
		{"The ministry did not give a toll for the raid. Twelve people were killed.", ""},
		// who is told to tell or cite it
		{"Governor Karim Dosh told KPA the car bomb went off in the market killing 36 people.", "Karim Dosh"},
		{"The Norvian Council said that the army still attacks towns citing the death of 37 civilians in shelling.", "Norvian Council"},
	} {
		if d := cmp.Diff(c.want, claimants(readText(t, rd, c.text))); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestTollEither: figures that leave open who of them were killed and who wounded.
func TestTollEither(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"Dozens of people were killed or wounded in Nakuru.", "casualties .. vague at Nakuru"},
		{"88 Killed & Injured in Nakuru.", "casualties 88 at Nakuru"},
		{"The army clashed with rebels killing or injuring 20 of them.", "casualties 20"},
		{"Twelve people were killed and five wounded in Nakuru.", "killed 12 at Nakuru; wounded 5 at Nakuru"},
		{"The raid killed two rebels and wounded five farmers.", "killed 2 [fighter] in The raid; wounded 5 in The raid"},
		{"Eight dead 31 wounded in central Nakuru.", "killed 8 at Nakuru; wounded 31 at Nakuru"},
		{"The death toll in Nakuru rose to 34 and more than 116 people were wounded.", "killed 34 at Nakuru; wounded 116.. more-than at Nakuru"},
	} {
		if d := cmp.Diff(c.want, ruleText(readText(t, rd, c.text))); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}
