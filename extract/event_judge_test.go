package extract

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

// eventLine writes an event as TYPE: actors > recipients [status].
func eventLine(r *onrecord.Report, e *onrecord.Event) string {
	name := func(ids []string) string {
		var out []string
		for _, id := range ids {
			for _, a := range r.Actors {
				if a.ID == id {
					out = append(out, a.Name)
				}
			}
		}
		return strings.Join(out, ", ")
	}
	return e.Type + ": " + name(e.Actors) + " > " + name(e.Recipients) + " [" + e.Status + "]"
}

// TestEventParties reads who did what to whom, each sentence a report of its own.
func TestEventParties(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		// judgements of a party in somebody's words
		{`"Lena Orsk's mission is useless," the paper Al-Kelm said.`, "ACCUSE: Al-Kelm > Lena Orsk [happened]"},
		{`"The envoy is not an honest broker," Karim Dosh said.`, "ACCUSE: Karim Dosh > envoy [happened]"},
		{`Karim Dosh said Lena Orsk was responsible for the raid.`, "ACCUSE: Karim Dosh > Lena Orsk [happened]"},
		{`Karim Dosh said Lena Orsk may be useless.`, ""},
		{`The plan is useless.`, ""},
		{`"Such a demand is unacceptable," Karim Dosh said.`, "REJECT: Karim Dosh >  [happened]"},
		// threats
		{`Ada Lorn warned she would punish the rebels.`, "THREATEN: Ada Lorn > rebels [threatened]"},
		{`Ada Lorn warned it would rain.`, ""},
		{`"Ada Lorn is worse than the rebels," Karim Dosh said.`, ""},
		// a ruler's going
		{`Norvia drew up a plan for the king's departure.`, "RETREAT: king >  [hypothetical]"},
		{`Norvia called for the king's departure.`, "REQUEST: Norvia > king [happened]"},
		// what stands over the verb
		{`The council voted on Sunday to back the rebels.`, "SUPPORT: council > rebels [happened]"},
		{`Ada Lorn is to hold talks with Karim Dosh on Monday.`, "AGREE: Ada Lorn, Karim Dosh >  [planned]"},
		{`The guards kept the rebels from storming the town.`, ""},
		{`Norvia did not follow Zubar in recognising the rebels.`, "REJECT: Norvia > rebels [happened]"},
		{`More than 900 villagers have been killed since March.`, ""},
		{`Norvia did not accept the ruling of the court.`, "REJECT: Norvia > court [happened]"},
		{`Norvia has the task of attacking the rebels.`, ""},
		{`Ada Lorn wants the minister to meet the rebels.`, "CONSULT: minister, rebels >  [called-for]"},
		// whom it reaches
		{`Norvia accused Zubar of arming the rebels.`, "ACCUSE: Norvia > Zubar [happened]; AID: Zubar > rebels [happened]"},
		{`Germany supplies arms to Turkey. Norvia urged Ankara to leave the rebels alone.`, "AID: Germany > Turkey [happened]; REQUEST: Norvia > Turkey [happened]"},
		{`Karim Dosh said Zubar should bear the responsibility.`, "ACCUSE: Karim Dosh > Zubar [happened]"},
		{`Karim Dosh said Zubar should be able to pay.`, ""},
		{`Norvia shut Zubar's embassy in Kelm.`, "SANCTION: Norvia > Zubar [happened]"},
		{`Germany imposed a range of sanctions on Turkey.`, "SANCTION: Germany > Turkey [happened]"},
		{`Ada Lorn attacked the minister for his silence.`, "ACCUSE: Ada Lorn > minister [happened]"},
		{`Norvia backed armed gangs in the north.`, "AID: Norvia > armed gangs [happened]"},
		{`The deal was rejected by the rebels - including students held by the police - and the doctors.`, "REJECT: rebels, doctors, students >  [happened]"},
	} {
		r := readText(t, rd, c.text)
		var got []string
		for i := range r.Events {
			got = append(got, eventLine(r, &r.Events[i]))
		}
		if g := strings.Join(got, "; "); g != c.want {
			t.Errorf("%s\n\tgot  %s\n\twant %s", c.text, g, c.want)
		}
	}
}

// TestOwnSpeaker: whoever speaks is meant by a pronoun at the head of his words.
func TestOwnSpeaker(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := readText(t, rd, "Norvia praised the announcement by Zubar and stressed that it supports the rebels.")
	var got []string
	for i := range r.Events {
		got = append(got, eventLine(r, &r.Events[i]))
	}
	want := "SUPPORT: Norvia > Zubar [happened]; SUPPORT: Norvia > rebels [happened]"
	if g := strings.Join(got, "; "); g != want {
		t.Errorf("got %s, want %s", g, want)
	}
}

// TestToldTwice: two acts of words by one party stay two events, the same attack
// told again does not.
func TestToldTwice(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := readText(t, rd, "Karim Dosh criticised Lena Orsk. Karim Dosh accused Lena Orsk of lying. The rebels attacked the soldiers. The rebels attacked the soldiers in the valley.")
	n := map[string]int{}
	for i := range r.Events {
		n[r.Events[i].Type]++
	}
	if n["ACCUSE"] != 2 || n["ASSAULT"] != 1 {
		t.Errorf("got %v, want two accusations and one attack", n)
	}
}
