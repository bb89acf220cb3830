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
	lset  []uint64 // relations of the left children, a bit each
	rset  []uint64
	marks []uint64 // what stands before each word of the sentence: see landmarks
	look  []outlook
}

func (s *parseState) reset(n int) {
	s.n = n
	grow := func(p *[]int32) {
		if cap(*p) < n+1 {
			*p = make([]int32, n+1, 2*n+16)
		}
		*p = (*p)[:n+1]
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
		s.lset = make([]uint64, n+1, 2*n+16)
		s.rset = make([]uint64, n+1, 2*n+16)
		s.marks = make([]uint64, n+2, 2*n+17)
	}
	s.rel, s.nl, s.nr = s.rel[:n+1], s.nl[:n+1], s.nr[:n+1]
	s.lset, s.rset, s.marks = s.lset[:n+1], s.rset[:n+1], s.marks[:n+2]
	s.restart()
}

// restart goes back to the first configuration of the sentence.
func (s *parseState) restart() {
	s.next = 1
	s.stack = append(s.stack[:0], 0)
	for _, p := range [][]int32{s.l1, s.l2, s.r1, s.r2} {
		clear(p)
	}
	clear(s.lset)
	clear(s.rset)
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
		s.lset[h] |= relBit(r)
		if s.nl[h] < 255 {
			s.nl[h]++
		}
	default:
		h, c := s.stack[k-2], s.stack[k-1]
		s.head[c], s.rel[c] = h, r
		s.r2[h], s.r1[h] = s.r1[h], c
		s.rset[h] |= relBit(r)
		if s.nr[h] < 255 {
			s.nr[h]++
		}
	}
	s.stack = s.stack[:k-1]
}

func relBit(r Rel) uint64 { return 1 << (r & 63) }

type parser struct {
	model *linear
	known []bool // actions seen in training
}

// parse sets the heads and relations of the tokens of one sentence, which
// begins at token base of the analysis.
func (p *parser) parse(toks []Token, lex []lexical, base int32, s *scratch) {
	st := &s.state
	st.reset(len(toks))
	st.landmarks(toks)
	p.search(toks, lex, s)
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
