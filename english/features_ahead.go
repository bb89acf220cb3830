package english

// moreFeatures appends the features that look further: at what is still to
// come, and at words that are alike and so may be joined by a conjunction.
func moreFeatures(f []uint32, s *parseState, toks []Token, lex []lexical, b0i int32, s0, s1, b0 parseWord, s0ls, b0ls, sbet, bbet uint32, like [3]uint32) []uint32 {
	p2 := func(x, y uint32) uint32 { return x<<16 ^ y*0x9E3779B1 ^ x }
	verb, mark, left := s.ahead(b0i)
	pair := p2(s0.t, b0.t)
	return append(f,
		mix(150, pair, verb), mix(151, p2(s1.t, s0.t), p2(b0.t, verb)), mix(152, pair, mark), mix(153, pair, left),
		mix(154, s0.w, p2(verb, left)), mix(155, p2(s1.t, s0.t), p2(b0.t, left)), mix(156, p2(s0.w, b0.t), mark),
		mix(170, like[0], b0ls), mix(171, p2(like[0], bbet), b0.t), mix(172, like[1], s0ls), mix(173, p2(like[1], sbet), s0.t),
		mix(174, like[2], p2(like[0], b0ls)), mix(175, p2(like[1], s0ls), s1.t), mix(176, p2(like[0], b0ls), s0.t),
	)
}

// outlook is what follows a word in its sentence.
type outlook struct {
	verb uint8 // tag of the next verb or auxiliary
	mark uint8 // tag of the next mark, conjunction or subordinator, and whether a verb comes first
	left uint8 // verbs to come: none, one, two, more
}

const verbFirst = 100

// outlooks works out the outlook of every word, from the last to the first.
func (s *parseState) outlooks(toks []Token) {
	if cap(s.look) < len(toks)+1 {
		s.look = make([]outlook, len(toks)+1, 2*len(toks)+16)
	}
	s.look = s.look[:len(toks)+1]
	var o outlook
	for i := len(toks); i >= 1; i-- {
		s.look[i] = o
		t := &toks[i-1]
		if t.UPOS == VERB || t.UPOS == AUX {
			o.verb = uint8(t.XPOS) + 1
			if o.mark != 0 && o.mark < verbFirst {
				o.mark += verbFirst
			}
		}
		if t.UPOS == PUNCT || t.UPOS == CCONJ || t.UPOS == SCONJ {
			o.mark = uint8(t.XPOS) + 1
		}
		if t.UPOS == VERB {
			o.left = min(o.left+1, 3)
		}
	}
}

// ahead is the outlook of word i, -1 for none.
func (s *parseState) ahead(i int32) (verb, mark, left uint32) {
	if i < 0 {
		return 250, 250, 250
	}
	o := s.look[i]
	return uint32(o.verb), uint32(o.mark), uint32(o.left)
}

// alike says in what two words are the same, a bit each.
func alike(toks []Token, lex []lexical, i, j int32) uint32 {
	if i <= 0 || j <= 0 {
		return 64
	}
	a, b := &lex[i-1], &lex[j-1]
	return uint32(one(a.suf[2] == b.suf[2]) | one(a.cluster == b.cluster)<<1 | one(a.coarse == b.coarse)<<2 | one(a.caps == b.caps)<<3 |
		one(toks[i-1].XPOS == toks[j-1].XPOS)<<4 | one(toks[i-1].UPOS == toks[j-1].UPOS)<<5)
}
