package english

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
