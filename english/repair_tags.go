package english

// The tagger reads from left to right and sees no tree. Where the parser, which
// sees the whole sentence, gives a word a relation that only one part of speech
// can have by the guidelines of Universal Dependencies, the word has that one.
//
// Each line is right far more often than wrong on EWT and GUM dev (24 to 3 in
// all). The like for prepositions and subordinators (mark, case) is not: there
// the tagger is as good as the parser.

// tagByTree mends the tag of token i by its relation.
func (a *Analysis) tagByTree(i int32) {
	t := &a.Tokens[i]
	switch {
	case t.Rel == Det && (t.UPOS == PRON && t.XPOS != PRPS || t.UPOS == SCONJ || t.UPOS == CCONJ):
		t.UPOS = DET // "that vote", read as "that they vote"
	case t.Rel == Amod && t.UPOS == ADV:
		t.UPOS = ADJ // "further talks"
	case t.Rel == Punct && t.UPOS == SYM:
		t.UPOS = PUNCT
	}
}
