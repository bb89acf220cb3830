package english

const maxParseFeatures = 192

// word is what the features know of one word: 0 hash values for none.
type parseWord struct {
	w, t, c, cc uint32 // form, tag, cluster, coarse cluster
}

func (s *parseState) word(i int32, toks []Token, lex []lexical) parseWord {
	switch {
	case i < 0:
		return parseWord{3, 200, 3, 3}
	case i == 0:
		return parseWord{2, 201, 2, 2}
	}
	l := &lex[i-1]
	return parseWord{l.lower, uint32(toks[i-1].XPOS) + uint32(toks[i-1].UPOS)<<8, l.cluster, l.coarse}
}

// parseFeatures appends the features of the configuration to f.
func parseFeatures(f []uint32, s *parseState, toks []Token, lex []lexical) []uint32 {
	k := len(s.stack)
	s0i := s.stack[k-1]
	s1i, s2i := int32(-1), int32(-1)
	if k > 1 {
		s1i = s.stack[k-2]
	}
	if k > 2 {
		s2i = s.stack[k-3]
	}
	b := func(d int32) int32 {
		if i := s.next + d; int(i) <= s.n {
			return i
		}
		return -1
	}
	child := func(list []int32, i int32) int32 {
		if i < 0 || list[i] == 0 {
			return -1
		}
		return list[i]
	}
	rel := func(i int32) uint32 {
		if i <= 0 {
			return 0
		}
		return uint32(s.rel[i]) + 1
	}
	b0i, b1i, b2i := b(0), b(1), b(2)
	s0, s1, s2 := s.word(s0i, toks, lex), s.word(s1i, toks, lex), s.word(s2i, toks, lex)
	b0, b1, b2 := s.word(b0i, toks, lex), s.word(b1i, toks, lex), s.word(b2i, toks, lex)
	s0l, s0r := child(s.l1, s0i), child(s.r1, s0i)
	s0l2, s0r2 := child(s.l2, s0i), child(s.r2, s0i)
	s1l, s1r := child(s.l1, s1i), child(s.r1, s1i)
	s1r2 := child(s.r2, s1i)
	b0l, b0l2 := child(s.l1, b0i), child(s.l2, b0i)
	ws0l, ws0r, ws1l, ws1r, wb0l := s.word(s0l, toks, lex), s.word(s0r, toks, lex), s.word(s1l, toks, lex), s.word(s1r, toks, lex), s.word(b0l, toks, lex)
	dist := func(a, c int32) uint32 {
		if a < 0 || c < 0 {
			return 15
		}
		switch d := c - a; {
		case d < 5:
			return uint32(d)
		case d < 10:
			return 5
		default:
			return 6
		}
	}
	dsb, dss := dist(s0i, b0i), dist(s1i, s0i)
	nl := func(i int32) uint32 {
		if i < 0 {
			return 9
		}
		return min(uint32(s.nl[i]), 4)
	}
	nr := func(i int32) uint32 {
		if i < 0 {
			return 9
		}
		return min(uint32(s.nr[i]), 4)
	}
	sbet, bbet := s.between(s1i, s0i), s.between(s0i, b0i)
	fold := func(m []uint64, i int32) uint32 {
		if i < 0 {
			return 1
		}
		return uint32(m[i]>>32)*0x85EBCA6B ^ uint32(m[i])
	}
	s0ls, s0rs, s1rs, b0ls := fold(s.lset, s0i), fold(s.rset, s0i), fold(s.rset, s1i), fold(s.lset, b0i)
	beside := func(i, d int32) uint32 {
		if i <= 0 || int(i+d) > s.n || i+d < 1 {
			return 202
		}
		return s.word(i+d, toks, lex).t
	}
	p2 := func(x, y uint32) uint32 { return x<<16 ^ y*0x9E3779B1 ^ x }
	f = append(f,
		// single words
		mix(1, s0.w, s0.t), mix(2, s0.w, 0), mix(3, s0.t, 0), mix(4, s0.c, 0),
		mix(5, s1.w, s1.t), mix(6, s1.w, 0), mix(7, s1.t, 0), mix(8, s1.c, 0),
		mix(9, b0.w, b0.t), mix(10, b0.w, 0), mix(11, b0.t, 0), mix(12, b0.c, 0),
		mix(13, b1.w, b1.t), mix(14, b1.w, 0), mix(15, b1.t, 0), mix(16, b2.w, 0), mix(17, b2.t, 0), mix(18, s2.t, 0), mix(19, s2.w, 0),
		// pairs
		mix(20, p2(s0.w, s0.t), p2(b0.w, b0.t)), mix(21, p2(s0.w, s0.t), b0.t), mix(22, s0.t, p2(b0.w, b0.t)), mix(23, s0.w, b0.w), mix(24, s0.t, b0.t), mix(25, s0.w, b0.t), mix(26, s0.t, b0.w),
		mix(27, p2(s1.w, s1.t), p2(s0.w, s0.t)), mix(28, p2(s1.w, s1.t), s0.t), mix(29, s1.t, p2(s0.w, s0.t)), mix(30, s1.w, s0.w), mix(31, s1.t, s0.t),
		mix(32, s1.w, s0.t), mix(33, s1.t, s0.w), mix(34, s1.t, b0.t), mix(35, s1.w, b0.w), mix(36, b0.t, b1.t), mix(37, b0.w, b1.w), mix(38, b0.w, b1.t),
		mix(39, s0.c, b0.c), mix(40, s1.c, s0.c), mix(41, s0.c, b0.t), mix(42, s0.t, b0.c), mix(43, s1.c, s0.t), mix(44, s1.t, s0.c),
		mix(45, s0.cc, b0.cc), mix(46, s1.cc, s0.cc), mix(47, s0.w, b0.cc), mix(48, s0.cc, b0.w), mix(49, s1.w, s0.cc), mix(50, s1.cc, s0.w),
		// three
		mix(51, p2(s0.t, b0.t), b1.t), mix(52, p2(s1.t, s0.t), b0.t), mix(53, p2(s2.t, s1.t), s0.t), mix(54, p2(b0.t, b1.t), b2.t),
		mix(55, p2(s1.t, s0.w), b0.t), mix(56, p2(s1.w, s0.t), b0.t), mix(57, p2(s1.t, s0.t), b0.w), mix(58, p2(s0.w, b0.t), b1.t), mix(59, p2(s0.t, b0.w), b1.t),
		mix(60, p2(s1.cc, s0.cc), b0.cc), mix(61, p2(s1.t, s0.w), b0.w),
		// children
		mix(62, p2(s0.t, ws0l.t), b0.t), mix(63, p2(s0.t, ws0r.t), b0.t), mix(64, p2(s0.t, b0.t), wb0l.t), mix(65, p2(s1.t, ws1r.t), s0.t), mix(66, p2(s1.t, s0.t), ws0l.t),
		mix(67, p2(s1.t, ws1l.t), s0.t), mix(68, p2(s1.t, s0.t), ws0r.t), mix(69, s0.w, ws0r.w), mix(70, s0.w, ws0l.w), mix(71, s1.w, ws1r.w), mix(72, b0.w, wb0l.w),
		mix(73, s0.t, p2(rel(s0l), rel(s0r))), mix(74, s1.t, p2(rel(s1l), rel(s1r))), mix(75, b0.t, rel(b0l)),
		mix(76, s0.w, p2(rel(s0l), rel(s0r))), mix(77, s1.w, p2(rel(s1l), rel(s1r))), mix(78, b0.w, rel(b0l)),
		mix(79, p2(s0.t, rel(s0r)), b0.t), mix(80, p2(s1.t, rel(s1r)), s0.t), mix(81, p2(s0.t, rel(s0l)), b0.t), mix(82, p2(s0.t, rel(s0l)), s1.t),
		mix(83, p2(rel(s0r), rel(s0r2)), s0.t), mix(84, p2(rel(s0l), rel(s0l2)), s0.t), mix(85, p2(rel(b0l), rel(b0l2)), b0.t), mix(86, p2(rel(s1r), rel(s1r2)), s1.t),
		// distance and number of children
		mix(87, s0.t, dsb), mix(88, b0.t, dsb), mix(89, p2(s0.t, b0.t), dsb), mix(90, p2(s1.t, s0.t), dss), mix(91, s1.w, dss), mix(92, s0.w, dsb), mix(93, b0.w, dsb),
		mix(94, s0.t, p2(nl(s0i), nr(s0i))), mix(95, s1.t, p2(nl(s1i), nr(s1i))), mix(96, b0.t, nl(b0i)), mix(97, s0.w, nr(s0i)), mix(98, s1.w, nr(s1i)), mix(99, b0.w, nl(b0i)),
		mix(100, p2(s1.w, s0.w), b0.t), mix(101, p2(s1.w, ws0l.w), s0.t), mix(102, p2(s1.t, s0.cc), ws0l.w), mix(103, p2(s0.t, ws0l.w), b0.t),
		mix(104, p2(s1.w, ws0l.w), 0), mix(105, p2(s0.w, ws0l.w), b0.t), mix(106, p2(s1.c, ws0l.w), s0.c), mix(107, p2(s2.t, s1.w), s0.t),
		// relations the words have already, and what stands between them
		mix(108, s0.w, s0rs), mix(109, s0.t, p2(s0ls, s0rs)), mix(110, s1.w, s1rs), mix(111, s1.t, s1rs), mix(112, b0.w, b0ls), mix(113, b0.t, b0ls),
		mix(114, p2(s1.t, s0.t), s1rs), mix(115, p2(s0.t, b0.t), s0rs), mix(116, p2(s0.t, b0.t), bbet), mix(117, p2(s1.t, s0.t), sbet),
		mix(118, p2(s0.w, b0.t), bbet), mix(119, p2(s0.t, b0.w), bbet), mix(120, p2(s0.t, b0.t), beside(s0i, 1)), mix(121, p2(s0.t, b0.t), beside(s0i, -1)),
		mix(122, p2(s1.t, s0.t), beside(s1i, 1)), mix(123, p2(s0.t, b0.t), beside(b0i, -1)),
	)
	f = append(f,
		// a preposition or subordinator before the next word, and who would take it
		mix(130, s0.w, wb0l.w), mix(131, s1.w, wb0l.w), mix(132, p2(s1.t, s0.t), wb0l.w), mix(133, p2(s1.c, s0.c), wb0l.w), mix(134, p2(s0.t, wb0l.w), b0.c), mix(135, p2(s1.w, wb0l.w), b0.c),
		mix(136, p2(s0.w, wb0l.w), b0.c), mix(137, p2(s1.w, s0.w), wb0l.w), mix(147, p2(s1.t, s0.t), p2(b0.t, wb0l.w)),
		// a verb with what it has before it: a clause of its own or not
		mix(138, s0.w, b0ls), mix(139, p2(s0.t, b0.t), b0ls), mix(140, p2(s1.t, b0.t), b0ls), mix(141, p2(s0.t, s0ls), b0.t), mix(142, p2(s1.t, s0.t), s0ls), mix(143, s1.w, s0ls), mix(144, p2(s1.c, s0.c), b0.c),
		mix(145, p2(s1.w, s0.t), s0ls), mix(146, p2(s0.w, b0.t), b0ls),
	)
	return moreFeatures(f, s, toks, lex, b0i, s0, s1, b0, s0ls, b0ls, sbet, bbet, [3]uint32{alike(toks, lex, s0i, b0i), alike(toks, lex, s1i, s0i), alike(toks, lex, s1i, b0i)})
}

// landmarks counts, for every word, the commas, other marks, conjunctions,
// verbs and subordinators before it, twelve bits each, and looks ahead.
func (s *parseState) landmarks(toks []Token) {
	n := uint64(0)
	for i := range toks {
		s.marks[i+1] = n
		switch t := &toks[i]; {
		case t.XPOS == Comma:
			n += 1
		case t.UPOS == PUNCT:
			n += 1 << 12
		case t.UPOS == CCONJ:
			n += 1 << 24
		case t.UPOS == VERB:
			n += 1 << 36
		case t.UPOS == SCONJ || t.XPOS == WDT || t.XPOS == WP:
			n += 1 << 48
		}
	}
	s.marks[len(toks)+1] = n
	s.outlooks(toks)
}

// between says what stands between words i and j: two bits for each kind of
// landmark, for none, one and more.
func (s *parseState) between(i, j int32) uint32 {
	if i < 0 || j < 0 {
		return 1 << 31
	}
	d := s.marks[j] - s.marks[i]
	if i == 0 {
		d = s.marks[j]
	} else {
		d -= s.marks[i+1] - s.marks[i] // i itself
	}
	out := uint32(0)
	for k := range 5 {
		out |= uint32(min(d>>(12*k)&0xfff, 2)) << (2 * k)
	}
	return out
}
