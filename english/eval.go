package english

import (
	"fmt"
	"slices"
)

// Score counts how an analysis agrees with gold on the same tokens.
type Score struct {
	Tokens, UPOS, XPOS, Lemma, UAS, LAS int
	Words, WordUAS, WordLAS             int // without punctuation
}

// Compare scores a against gold; both must have the same tokens. Relations are
// compared without subtypes, as the CoNLL shared tasks did.
func Compare(gold, a *Analysis) (s Score) {
	for i := range gold.Tokens {
		g, t := &gold.Tokens[i], &a.Tokens[i]
		s.Tokens++
		s.UPOS += one(g.UPOS == t.UPOS)
		s.XPOS += one(g.XPOS == t.XPOS)
		s.Lemma += one(g.Lemma == t.Lemma)
		u := one(g.Head == t.Head)
		l := u * one(g.Rel.Main() == t.Rel.Main())
		s.UAS += u
		s.LAS += l
		if g.UPOS != PUNCT {
			s.Words++
			s.WordUAS += u
			s.WordLAS += l
		}
	}
	return s
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// String gives the percentages.
func (s Score) String() string {
	pct := func(n, of int) float64 { return 100 * float64(n) / float64(max(of, 1)) }
	return fmt.Sprintf("UPOS %.2f XPOS %.2f UAS %.2f LAS %.2f, without punctuation UAS %.2f LAS %.2f", pct(s.UPOS, s.Tokens),
		pct(s.XPOS, s.Tokens), pct(s.UAS, s.Tokens), pct(s.LAS, s.Tokens), pct(s.WordUAS, s.Words), pct(s.WordLAS, s.Words))
}

// EvaluateSyntax tags and parses the sentences of gold with a model in its
// embedded form, as TrainSyntax returns it.
func EvaluateSyntax(model []byte, gold *Analysis) (Score, error) {
	m, err := newSyntax(model)
	if err != nil {
		return Score{}, err
	}
	a := &Analysis{Text: gold.Text, Tokens: slices.Clone(gold.Tokens), Sents: gold.Sents}
	z := newScratch(len(m.tag.labels))
	for _, s := range a.Sents {
		m.analyze(a, int(s.From), int(s.To), z)
	}
	return Compare(gold, a), nil
}
