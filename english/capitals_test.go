package english

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSmallLetters(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"SIX DIED IN HADRA. TWO \"BOYS\" FLED.", "Six died in hadra. Two \"Boys\" fled."},
		{"THE FRONT [LNF] KILLED 12 IN KENYA.", "The front [LNF] killed 12 in Kenya."},
		{"12 DIED.", "12 died."},
		{"İZMIR", "İzmir"},
		{"", ""},
	} {
		got := smallLetters(c.text)
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
		if len(got) != len(c.text) {
			t.Errorf("%q: %d bytes, want %d", c.text, len(got), len(c.text))
		}
	}
}

// TestCapitals: a text in capitals is read in small letters, and its spans quote
// it as it is; a text with one small letter, or a few words, is left alone.
func TestCapitals(t *testing.T) {
	z, err := NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	text := "THE FRONT KILLED TWELVE FARMERS IN A VILLAGE IN KENYA ON SUNDAY. ÉLAN DIED."
	var a Analysis
	z.Analyze(text, nil, &a)
	if k := 2; a.Form(k) != "killed" || a.Tokens[k].UPOS != VERB {
		t.Errorf("token %d is %q, %v", k, a.Form(k), a.Tokens[k].UPOS)
	}
	for i := range a.Tokens {
		s := a.Span(i, i+1)
		if want := string([]rune(text)[s.Start:s.End]); s.Text != want || text[s.ByteStart:s.ByteEnd] != want {
			t.Errorf("token %d quotes %q, want %q", i, s.Text, want)
		}
	}
	for _, other := range []string{strings.Replace(text, "SUNDAY", "Sunday", 1), "TWELVE FARMERS DIED."} {
		z.Analyze(other, nil, &a)
		if a.Text != other {
			t.Errorf("%q is read as %q", other, a.Text)
		}
		if s := a.Span(0, a.Len()); s.Text != other {
			t.Errorf("%q is quoted as %q", other, s.Text)
		}
	}
}

func FuzzSmallLetters(f *testing.F) {
	f.Add("A (B) [CDE] İ ß ǅ. Ⱥ")
	f.Fuzz(func(t *testing.T, text string) {
		if got := smallLetters(text); len(got) != len(text) {
			t.Fatalf("%q: %d bytes, want %d", text, len(got), len(text))
		}
	})
}
