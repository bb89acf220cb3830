package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// tollPlaces are the places of a report's tolls, "-" for none.
func tollPlaces(r *onrecord.Report) []string {
	var out []string
	for _, t := range r.Tolls {
		if t.Place == nil {
			out = append(out, "-")
		} else {
			out = append(out, t.Place.Name)
		}
	}
	return out
}

// TestTollPlacesTaken: figures take their place from their neighbour, from the
// same figure told elsewhere or from the attack they speak of, and from no
// other attack.
func TestTollPlacesTaken(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"A blast left 3 people dead and 30 wounded in Nairobi.", []string{"Nairobi", "Nairobi"}},
		{"Shelling of Nakuru killed six farmers and wounded 14 on Monday.", []string{"Nakuru", "Nakuru"}},
		{"A bomb killed 12 people on Sunday. The blast took place in the town of Nakuru. It also wounded nine people, police said.", []string{"Nakuru", "Nakuru"}},
		{"Six farmers died in air strikes on Sunday. The other dead in the raids on the city of Nakuru were fighters.", []string{"Nakuru"}},
		{"A bomb in Nakuru killed six farmers on Sunday. The explosion also wounded four children.", []string{"Nakuru", "Nakuru"}},
		{"Twelve people were killed in Nakuru and five were wounded in a separate attack.", []string{"Nakuru", "-"}},
		{"Ten farmers were killed by air strikes, a monitor said. The strikes on a mine near Nakuru killed three people.", []string{"-", "Nakuru"}},
		{"Gunmen killed six farmers in Nakuru on Sunday. Elsewhere, the fighting killed two soldiers.", []string{"Nakuru", "-"}},
		{"Gunmen killed six farmers in Nakuru on Sunday. A rebel leader told reporters that 20 soldiers had died.", []string{"Nakuru", "-"}},
		{"A bomb killed six farmers in Nakuru. Dozens of people were wounded.", []string{"Nakuru", "Nakuru"}},
		{"A bomb killed six farmers in Nakuru. Police also said on a visit to the border that soldiers had detained dozens of smugglers there.", []string{"Nakuru", "-"}},
		{"A child was killed and two others were wounded when rockets hit a market near the port in Mombasa.", []string{"Mombasa", "Mombasa"}},
		{"Nine people died after a bus fell into a river near Nakuru.", []string{"Nakuru"}},
		{"Nine people died when the army, whose staff sits in Nairobi, opened fire.", []string{"-"}},
		{"Six farmers died in Kenyan air strikes on Nakuru.", []string{"Nakuru"}},
		{"A bomb killed 18 people in the Nairobi suburb of Kasarani on Tuesday.", []string{"Kasarani"}},
		{"Rockets hit a rebel-held area of the northern town of Nakuru on Monday, leaving nine people dead.", []string{"Nakuru"}},
		{"An air strike on a village on the northern side of the Nakuru ceasefire line killed five people.", []string{"Nakuru"}},
		{"Gunmen killed six farmers on Sunday. The killings happened in the village of Nakuru.", []string{"Nakuru"}},
		{"Rebels killed nine soldiers in an ambush carried out on Monday west of the old city of Nakuru.", []string{"Nakuru"}},
		{"A bomb went off in Nakuru on Friday. Five worshippers were wounded.", []string{"Nakuru"}},
		{"A bomb went off in Nakuru on Friday. Police detained five worshippers.", []string{"-"}},
		{"The group operating in Kenya killed 12 men at a mine in Nakuru.", []string{"Nakuru"}},
		{"Nine people were killed as troops stepped up attacks on farms, focusing on the city of Nakuru.", []string{"Nakuru"}},
		{"The strikes killed 35 rebels in northern and eastern Kenya.", []string{"Kenya"}},
		{"Ten people were killed on Friday and scores of others injured in the province of Nakuru.", []string{"Nakuru", "Nakuru"}},
		{"Bombs killed 11 farmers on Thursday. The weapons were used on Nakuru, which lies in the west.", []string{"Nakuru"}},
		{"A blast killed 11 farmers on Thursday. Rockets also hit the city of Nakuru.", []string{"-"}},
		{"The front killed 30 guards in Kenya on Tuesday. The attacks occurred in the city of Nakuru.", []string{"Nakuru"}},
		{"Thirty guards were killed in the fight for Nakuru.", []string{"Nakuru"}},
		{"Thirty guards were killed when bombers blew up their trucks at the entrance to Nakuru.", []string{"Nakuru"}},
		{"Gunmen positioned in Mombasa fired rockets that fell on Nakuru, killing three farmers.", []string{"Nakuru"}},
		{"Bomb kills six in Hadra NGO AFP Monday 17 March 2014 Six people were killed by a car bomb in Nakuru.", []string{"Nakuru"}},
	} {
		r := readText(t, rd, c.text)
		if d := cmp.Diff(c.want, tollPlaces(r)); d != "" {
			t.Errorf("%s: %s", c.text, d)
		}
		for _, x := range r.Tolls {
			if x.Place != nil {
				if err := x.Place.Words.Validate(c.text); err != nil {
					t.Errorf("%s: %v", c.text, err)
				}
			}
		}
	}
}

// TestTollClaimantBehind: who gives a figure, in text that has lost its commas.
func TestTollClaimantBehind(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, by, victims string }{
		{"Tanks shelled the town of Hadra on Monday killing four farmers residents said.", "residents", "farmers"},
		{"Hundreds of civilians have been killed during an offensive on the province of Kelm local residents have reported.", "local residents", "civilians"},
		{"A crash killed nine pilgrims on Friday police said.", "police", "pilgrims"},
		{"At least 12 soldiers were killed when rebels attacked a post in a northern province activists said on Monday.", "activists", "soldiers"},
		{"Troops have killed some 70 fighters near the border the private Al-Zubar TV channel reported Friday.", "Al-Zubar TV", "fighters"},
		{"Nine pilgrims are said to have died.", "", "pilgrims"},
	} {
		r := readText(t, rd, c.text)
		if len(r.Tolls) != 1 {
			t.Errorf("%s: %d tolls", c.text, len(r.Tolls))
			continue
		}
		x, by := r.Tolls[0], ""
		if a := r.Actor(string(x.AssertedBy)); a != nil {
			by = a.Name
		}
		if by != c.by || string(x.Victims) != c.victims {
			t.Errorf("%s: %q by %q, want %q by %q", c.text, x.Victims, by, c.victims, c.by)
		}
	}
}
