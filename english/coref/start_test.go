package coref

import (
	"fmt"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/english"
)

// TestPhraseStart: where a noun phrase begins in text that has lost its commas,
// whatever the tree makes of what stands before it.
func TestPhraseStart(t *testing.T) {
	for _, c := range []struct {
		words string // form/UPOS/XPOS, a star behind a place's name
		want  string
	}{
		{"allies/NOUN/NNS the/DET/DT Kelm/PROPN/NNP rebels/NOUN/NNS", "Kelm rebels"},
		{"Monday/PROPN/NNP residents/NOUN/NNS", "residents"},
		{"a/DET/DT northern/ADJ/JJ town/NOUN/NN residents/NOUN/NNS", "residents"},
		{"four/NUM/CD farmers/NOUN/NNS residents/NOUN/NNS", "residents"},
		{"Kelm*/PROPN/NNP local/ADJ/JJ residents/NOUN/NNS", "local residents"},
		{"Kelm*/PROPN/NNP police/NOUN/NN", "Kelm police"},
		{"In/ADP/IN rights/NOUN/NNS groups/NOUN/NNS", "rights groups"},
		{"wounded/VERB/VBN according/VERB/VBG to/ADP/TO local/ADJ/JJ reports/NOUN/NNS", "local reports"},
		{"friends/NOUN/NNS of/ADP/IN the/DET/DT party/NOUN/NN leaders/NOUN/NNS", "friends of the party leaders"},
	} {
		a := phraseOf(t, c.words)
		from := PhraseStart(a, 0, a.Len()-1)
		if got := a.Words(from, a.Len()); got != c.want {
			t.Errorf("%s: %q, want %q", c.words, got, c.want)
		}
	}
}

// phraseOf is an analysis of tagged words.
func phraseOf(t *testing.T, words string) *english.Analysis {
	t.Helper()
	var b strings.Builder
	var places []int
	for i, w := range strings.Fields(words) {
		f := strings.Split(w, "/")
		form := strings.TrimSuffix(f[0], "*")
		if form != f[0] {
			places = append(places, i)
		}
		fmt.Fprintf(&b, "%d\t%s\t%s\t%s\t%s\t_\t0\troot\t_\t_\n", i+1, form, strings.ToLower(form), f[1], f[2])
	}
	a, err := english.ReadCoNLLU(strings.NewReader(b.String() + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range places {
		a.Tokens[i].Ent = english.LOC
	}
	return a
}
