package english

// The parser is greedy and transition-based: the arc-hybrid system of Kuhlmann,
// Gómez-Rodríguez and Satta (2011), trained with the dynamic oracle of Goldberg
// and Nivre (2013). Words are numbered from 1; 0 is the root, at the bottom of
// the stack.
//
//	shift  the next word goes on the stack
//	left   the next word becomes the head of the top of the stack
//	right  the word under the top becomes the head of the top
//
// Left and right take the top off the stack and carry a relation.

const (
	actShift = 0
	actLeft  = 1 // + relation - 1
)

func leftAct(r Rel) int  { return actLeft + 2*(int(r)-1) }
func rightAct(r Rel) int { return actLeft + 2*(int(r)-1) + 1 }

const actions = 1 + 2*(int(relCount)-1)

// actionOf splits an action into what it does and its relation.
func actionOf(a int) (left, right bool, r Rel) {
	if a == actShift {
		return false, false, RelNone
	}
	a -= actLeft
	return a&1 == 0, a&1 == 1, Rel(a/2 + 1)
}

// parseState is a configuration: a stack, the next word, and the arcs so far
// with the outermost children of every word.
type parseState struct {
	n     int
	stack []int32
	next  int32
	head  []int32
	rel   []Rel
	l1    []int32 // leftmost child, 0 for none
	l2    []int32
	r1    []int32 // rightmost child
	r2    []int32
	nl    []uint8 // number of left children
	nr    []uint8
}

func (s *parseState) reset(n int) {
	s.n, s.next = n, 1
	s.stack = append(s.stack[:0], 0)
	grow := func(p *[]int32) {
		if cap(*p) < n+1 {
			*p = make([]int32, n+1, 2*n+16)
		}
		*p = (*p)[:n+1]
		clear(*p)
	}
	grow(&s.head)
	grow(&s.l1)
	grow(&s.l2)
	grow(&s.r1)
	grow(&s.r2)
	if cap(s.rel) < n+1 {
		s.rel = make([]Rel, n+1, 2*n+16)
		s.nl = make([]uint8, n+1, 2*n+16)
		s.nr = make([]uint8, n+1, 2*n+16)
	}
	s.rel, s.nl, s.nr = s.rel[:n+1], s.nl[:n+1], s.nr[:n+1]
	clear(s.rel)
	clear(s.nl)
	clear(s.nr)
	for i := range s.head {
		s.head[i] = -1
	}
}

func (s *parseState) done() bool { return int(s.next) > s.n && len(s.stack) == 1 }

func (s *parseState) canShift() bool { return int(s.next) <= s.n }
func (s *parseState) canLeft() bool  { return int(s.next) <= s.n && s.stack[len(s.stack)-1] != 0 }

// canRight: only one word may hang on the root, so that arc comes last.
func (s *parseState) canRight() bool {
	k := len(s.stack)
	return k >= 2 && (s.stack[k-2] != 0 || int(s.next) > s.n)
}

func (s *parseState) apply(a int) {
	left, _, r := actionOf(a)
	k := len(s.stack)
	switch {
	case a == actShift:
		s.stack = append(s.stack, s.next)
		s.next++
		return
	case left:
		h, c := s.next, s.stack[k-1]
		s.head[c], s.rel[c] = h, r
		s.l2[h], s.l1[h] = s.l1[h], c // left children come from near to far
		if s.nl[h] < 255 {
			s.nl[h]++
		}
	default:
		h, c := s.stack[k-2], s.stack[k-1]
		s.head[c], s.rel[c] = h, r
		s.r2[h], s.r1[h] = s.r1[h], c
		if s.nr[h] < 255 {
			s.nr[h]++
		}
	}
	s.stack = s.stack[:k-1]
}

const maxParseFeatures = 128

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
	)
	return f
}

type parser struct {
	model *linear
	known []bool // actions seen in training
}

// parse sets the heads and relations of the tokens of one sentence, which
// begins at token base of the analysis.
func (p *parser) parse(toks []Token, lex []lexical, base int32, s *scratch) {
	st := &s.state
	st.reset(len(toks))
	for !st.done() {
		s.feats = parseFeatures(s.feats[:0], st, toks, lex)
		scores := s.scores[:actions]
		clear(scores)
		for _, f := range s.feats {
			p.model.add(f, scores)
		}
		st.apply(bestAction(st, scores, p.known))
	}
	for i := range toks {
		h := st.head[i+1]
		toks[i].Rel = st.rel[i+1]
		if h == 0 {
			toks[i].Head, toks[i].Rel = -1, Root
		} else {
			toks[i].Head = base + h - 1
		}
	}
}

// bestAction is the allowed action with the highest score.
func bestAction(st *parseState, scores []int32, known []bool) int {
	best, top := -1, int32(-1<<31)
	if st.canShift() {
		best, top = actShift, scores[actShift]
	}
	l, r := st.canLeft(), st.canRight()
	for a := actLeft; a < actions; a++ {
		if known[a] && scores[a] > top && ((a-actLeft)&1 == 0 && l || (a-actLeft)&1 == 1 && r) {
			best, top = a, scores[a]
		}
	}
	if best < 0 {
		// only an arc is left and none of those seen scores: take the plainest
		if r {
			return rightAct(Dep)
		}
		return leftAct(Dep)
	}
	return best
}
