package extract

import (
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
	} {
		r := &onrecord.Report{Text: c.text, Language: "en"}
		rd.Read(r)
		if len(r.Tolls) == 0 {
			t.Errorf("%s: no toll", c.text)
			continue
		}
		got := ""
		if p := r.Tolls[0].Place; p != nil {
			got = p.Name
			if err := p.Words.Validate(c.text); err != nil {
				t.Errorf("%s: %v", c.text, err)
			}
		}
		if got != c.want {
			t.Errorf("%s: in %q, want %q", c.text, got, c.want)
		}
	}
}
