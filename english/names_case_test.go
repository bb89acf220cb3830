package english

import "testing"

func TestHabits(t *testing.T) {
	var c CaseCounts
	for range 10 {
		c.Add("Troops near Kelm saw the border guards of Norvia leave. Troops on the hill saw them too.")
		c.Add("KELM GUARDS SAW THE BORDER HILL")
	}
	for range 6 {
		c.Add("She met the guards and the Guards of the old hill on the way.")
	}
	l := &NameLists{}
	l.Add("Kelm", ListCity)
	l.AddHabits(&c)
	for word, want := range map[string]uint32{"kelm": habitCapital, "border": habitSmall, "guards": habitMixed, "troops": habitUnseen, "dosh": habitUnseen} {
		if got := l.bits[lowerHash(word)] >> habitShift; got != want {
			t.Errorf("%s: habit %d, want %d", word, got, want)
		}
	}
	if l.bits[lowerHash("kelm")]&listBits != ListCity {
		t.Error("the habit of a word takes its lists away")
	}
}
