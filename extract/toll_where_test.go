package extract

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

// TestTollPlace: where the harm was, by the words of the first toll.
func TestTollPlace(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"A blast in Norvia's southern town of Dosh killed 19 people.", "Dosh"},
		{"The number of people killed in the fire on a quay in Norvia's western town of Dosh has risen to 19, the clinic said.", "Dosh"},
		{"Shells killed four people near Kelm on Monday.", "Kelm"},
		{"Four people were killed on Monday, Kelm police said.", ""},
		{"Norvia's army killed four rebels.", ""},
		// the words say what it lies in
		{"A bomb killed 12 people in the Dosh suburb of Nakuru.", "Dosh KEN"},
		{"A bomb killed 12 people in Dosh, a suburb of Nakuru.", "Dosh KEN"},
		{"A bomb killed 12 people in the village of Dosh in northern Nakuru.", "Dosh KEN"},
		{"The army killed 18 farmers in the village of al-Lorn northeast of Nakuru.", "al-Lorn KEN"},
		{"Over 200 people died in an attack on Dosh, 30 km north of Nakuru.", "Dosh KEN"},
		{"Six people were killed 10 km east of Nakuru.", "Nakuru KEN near"},
		{"The army ambushed rebels on Dosh barrens killing 15 of them.", "Dosh"},
		{"A bomb killed 12 people in the Dosh neighbourhood of Nakuru.", "Dosh KEN"},
		// no name of its own
		{"A blast killed seven people in a central district of the Kenyan capital on Sunday.", "Nairobi KEN town"},
		{"A blast killed seven people in a central district of Kenya's capital on Sunday.", "Nairobi KEN town"},
		{"A raid on the league's de facto Kenyan capital killed seven people.", ""},
		{"Air strikes on towns across the country killed 32 people. The army of Kenya said nothing. Kenya is at war.", "Kenya KEN country"},
		{"Air strikes killed 32 people in the north of the country. Nakuru in Kenya saw raids too.", "Kenya KEN country"},
		{"Some 70 fighters were killed near the Ugandan border.", "Ugandan border"},
		{"Some 70 fighters were killed near the border with Uganda.", "border with Uganda"},
		{"Some 70 fighters were killed by Ugandan border guards.", ""},
		// a name run together with what is none
		{"A bomb killed 12 people in Kenyas Nakuru on Sunday.", "Nakuru KEN town"},
		{"Three people were killed in shelling on the government held western Nakuru.", "Nakuru KEN town"},
		{"In rebel-held Nakuru nine civilians were killed.", "Nakuru KEN town"},
		{"Mon Jun 20 2016 A bomb killed 12 people.", ""},
		{"Fighters of the Free State in Uganda and Zubar killed 13 men at an oil well in Nakuru.", "Nakuru KEN town"},
		{"Bombs in tunnels under Nakuru killed seven soldiers.", "Nakuru KEN town"},
		{"Planes killed 31 rebels in a wave of bombing against the group in its Nakuru stronghold.", "Nakuru KEN town"},
		{"People fled from Dosh, a suburb of Nakuru where the mayor said 12 farmers were killed.", "Dosh KEN"},
		{"Seven rebels died in the north of the war-torn country. Nakuru in Kenya saw raids too. The army of Kenya kept silent.", "Kenya KEN country"},
		{"The mayor spoke of an attack in March. He said that seven people died.", ""},
		{"Rebels lost the town to NATO raids, and raids killed seven rebels.", ""},
		{"A U.N. convoy was hit and seven people died.", ""},
		// told again
		{"At least 18 fighters were killed in overnight clashes in northern Kenya. The Watch said the 18 fighters were killed near the town of Nakuru.", "Nakuru KEN near"},
		{"Strikes killed 14 fighters and five civilians, the Watch said. It said the fighters were killed in strikes on Nakuru and the civilians died in raids in Mombasa.", "Nakuru KEN town"},
		{"Bombs killed 11 farmers in a town in northern Kenya. Helicopters dropped the crude weapons on Nakuru which lies in the west.", "Nakuru KEN town"},
		{"The mayor went to Nakuru where the army reported an attack. He said at least 28 people were killed.", "Nakuru KEN town"},
		{"The army was able to kill 12 rebels in Nakuru.", "Nakuru KEN town"},
		// told behind
		{"Gunmen killed 17 people in a town in northern Kenya. The assault on the border town of Lorn al-Dosh sparked an exodus.", "Lorn al-Dosh"},
		{"Twelve people were killed in a camp. Seven people were also wounded in the air raid on the camp near Nakuru.", "Nakuru KEN near"},
		{"The fighting killed 45 rebels in Kenya. The clashes flared up in Nakuru on Sunday.", "Nakuru KEN town"},
		{"The mayor said a gas attack killed 140 people. The gas attack in Nakuru on Monday killed 140 people, doctors said.", "Nakuru KEN town"},
	} {
		r := &onrecord.Report{Text: c.text, Language: "en"}
		rd.Read(r)
		if len(r.Tolls) == 0 {
			t.Errorf("%s: no toll", c.text)
			continue
		}
		got := ""
		if p := r.Tolls[0].Place; p != nil {
			got = strings.TrimSpace(p.Name + " " + string(p.Country) + " " + string(p.Precision))
			if err := p.Words.Validate(c.text); err != nil {
				t.Errorf("%s: %v", c.text, err)
			}
		}
		if got != c.want {
			t.Errorf("%s: in %q, want %q", c.text, got, c.want)
		}
	}
}
