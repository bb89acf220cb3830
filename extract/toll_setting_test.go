package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// TestTollSetting: figures are placed by where their passage is set, by the figure
// they go on from, by the hospital that counts, and at last by what the whole report
// is about.
func TestTollSetting(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		// a sentence sets the ones behind it
		{"In the walled city of Nakuru, a nurse said the rebels kept the bridge. The nurse said that ten people were killed on Friday in sporadic shelling.", []string{"Nakuru"}},
		{"In the city of Nakuru, a nurse said the rebels kept the bridge. They hoped to reach Mombasa soon. Ten people were killed on Friday.", []string{"-"}},
		{"In the city of Nakuru, a nurse said the rebels kept the bridge. Elsewhere, ten people were killed on Friday.", []string{"-"}},
		{"In the city of Nakuru a nurse spoke of gunfire. Ten people were killed on Friday.", []string{"Nakuru"}},
		{"Police spoke in Mombasa. Elsewhere on Tuesday, rebels attacked a depot in the town of Nakuru. Two people died in the fighting.", []string{"Nakuru"}},
		{"Kenya reported an air strike near the old oil hub of Lorn, which the mayor said killed six guards.", []string{"Lorn"}},
		// few words behind a figure
		{"The head of the clinic says 98 people have been killed in Nakuru since the fighting began last month. Five were killed Wednesday, he says.", []string{"Nakuru", "Nakuru"}},
		{"Police said 18 rebels were killed in Nakuru this week. Twelve of the rebels died on Tuesday.", []string{"Nakuru", "Nakuru"}},
		{"Police said 18 rebels were killed in Nakuru this week. Twelve soldiers died on Tuesday.", []string{"Nakuru", "-"}},
		// who counts
		{"Rockets fell near Mombasa on Sunday. Doctors at the Nakuru hospital said two dead and 22 wounded had arrived from the fighting.", []string{"Nakuru", "Nakuru"}},
		{"Medics at a clinic in Nakuru said 22 wounded people had arrived.", []string{"Nakuru"}},
		// the town that "the city" means
		{"Crowds at a feast in Nakuru, 60 miles west of Mombasa, were told to leave the city after heavy fighting broke out. At least 52 people have been killed since Monday.", []string{"Nakuru"}},
		{"Foes and backers have clashed repeatedly in Nakuru. Eight people have been killed, the health ministry said.", []string{"Nakuru"}},
		{"Police will find the men behind the bombing at Nakuru's busiest station. The attack killed dozens of people.", []string{"Nakuru"}},
		{"A bomb at Nakuru's northern suburb of Dosh killed nine people.", []string{"Dosh"}},
		// a village taken for a person
		{"Rockets fell on Sunday. In Karim Brel, two people were killed.", []string{"Karim Brel"}},
		{"Two people were killed for their faith in Karim Brel.", []string{"-"}},
		// a dateline places nothing
		{"Rebels gain ground Nakuru, Kenya (KNA) -- Two people were killed.", []string{"-"}},
		// the country
		{"Soldiers have clashed with protesters over the past two weeks in Kenya. The death toll has topped 1,000, the league said.", []string{"Kenya"}},
		{"Protests go on in Kenya. The Kenyan president spoke to the Kenyan people. Nothing will change in Kenya, he said. Aid workers spoke of dozens of people dead.", []string{"Kenya"}},
		{"Protests go on in Kenya. The Kenyan president spoke to the Kenyan people. Nothing will change in Kenya, he said. In Uganda, aid workers spoke of dozens of people dead.", []string{"Uganda"}},
		{"Protests go on in Kenya. The Kenyan president spoke to the Kenyan people. Nothing will change in Kenya, he said. Such protests have left 900 people dead worldwide.", []string{"-"}},
		// the town
		{"Nakuru is afraid. People stay at home in Nakuru. The mayor of Nakuru has left. There is no light in Nakuru at night. Four children picking up litter yesterday were killed by a bomb.", []string{"Nakuru"}},
		{"Nakuru is afraid. People stay at home in Nakuru. The mayor of Nakuru has left. There is no light in Nakuru at night. More than 900 people have died in the war.", []string{"-"}},
	} {
		r := &onrecord.Report{Text: c.text, Language: "en", Published: onrecord.Published{From: "2024-03-06", To: "2024-03-06", How: "given"}}
		rd.Read(r)
		if diff := cmp.Diff(c.want, tollPlaces(r)); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestTollOneBreath: who gives a figure gives the one beside it, "estimates" says, and
// those shot fatally are dead.
func TestTollOneBreath(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"The Kelm News Agency reports three people dead and 49 wounded in clashes on Sunday.", "killed three Kelm News Agency, wounded 49 Kelm News Agency"},
		{"It is a crisis that the United Nations estimates has killed as many as 3,000 people.", "killed 3,000 United Nations"},
		{"More than 1,000 people are reported to have been killed, according to the United Nations.", "killed 1,000 United Nations"},
		{"More than 1,000 people have been killed, according to estimates cited Friday by Lorn.", "killed 1,000 Lorn"},
		{"Tomas Brel said that according to the health minister, 12 people were killed in April.", "killed 12 health minister"},
		{"Officials say that he was killed, along with two of his senior officers.", "killed two Officials"},
		{"Officials say that three of his grandchildren were killed.", "killed three Officials"},
		{"A nurse told the station that soldiers had fatally shot two doctors in the square.", "killed two nurse"},
	} {
		r := &onrecord.Report{Text: c.text, Language: "en", Published: onrecord.Published{From: "2024-03-06", To: "2024-03-06", How: "given"}}
		rd.Read(r)
		names := map[string]string{}
		for _, a := range r.Actors {
			names[a.ID] = a.Name
		}
		var got []string
		for _, x := range r.Tolls {
			got = append(got, x.Outcome+" "+x.CountSpan.Text+" "+names[string(x.AssertedBy)])
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%q: %q, want %q", c.text, s, c.want)
		}
	}
}
