package english

import (
	"os"
	"strings"
	"testing"
)

// TestAccuracy measures the embedded models on the development treebanks. It
// fails only where they have become clearly worse than what is on record in
// docs/model.md; run it with -v for the figures.
func TestAccuracy(t *testing.T) {
	for _, c := range []struct {
		file      string
		upos, las float64
	}{
		{"en_ewt-ud-dev.conllu", 94, 78},
		{"en_gum-ud-dev.conllu", 94, 78},
	} {
		f, err := os.ReadFile("../../shared/data/treebanks/" + c.file)
		if err != nil {
			t.Skipf("no treebank to measure on: %v", err)
		}
		gold, err := ReadCoNLLU(strings.NewReader(string(f)))
		if err != nil {
			t.Fatal(err)
		}
		a, err := ReadCoNLLU(strings.NewReader(string(f)))
		if err != nil {
			t.Fatal(err)
		}
		for i := range a.Tokens {
			k := &a.Tokens[i]
			k.UPOS, k.XPOS, k.Rel, k.Head, k.Lemma = UPOSNone, XPOSNone, RelNone, -1, ""
		}
		z, err := NewAnalyzer()
		if err != nil {
			t.Fatal(err)
		}
		z.Complete(a)
		s := Compare(gold, a)
		pct := func(n, of int) float64 { return 100 * float64(n) / float64(of) }
		upos, las := pct(s.UPOS, s.Tokens), pct(s.WordLAS, s.Words)
		t.Logf("%s: UPOS %.2f XPOS %.2f lemma %.2f UAS %.2f LAS %.2f, without punctuation UAS %.2f LAS %.2f", c.file, upos,
			pct(s.XPOS, s.Tokens), pct(s.Lemma, s.Tokens), pct(s.UAS, s.Tokens), pct(s.LAS, s.Tokens), pct(s.WordUAS, s.Words), las)
		if upos < c.upos || las < c.las {
			t.Errorf("%s: UPOS %.2f, LAS %.2f; want at least %v and %v", c.file, upos, las, c.upos, c.las)
		}
	}
}
