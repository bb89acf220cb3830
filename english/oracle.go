package english

// The dynamic oracle says, in any configuration, how many gold arcs an action
// would put out of reach (Goldberg & Nivre 2013, arc-hybrid).

// gold is the tree of one sentence; index 0 is the root.
type gold struct {
	head []int32
	rel  []Rel
}

// costs gives the arcs lost by shift, left and right; -1 where not allowed.
func (s *parseState) costs(g *gold) (shift, left, right int) {
	shift, left, right = -1, -1, -1
	k := len(s.stack)
	s0 := s.stack[k-1]
	b0 := s.next
	if s.canShift() {
		shift = 0
		for i, x := range s.stack {
			if x != 0 && g.head[x] == b0 {
				shift++
			}
			if g.head[b0] == x && i < k-1 {
				shift++
			}
		}
	}
	lost := 0 // children of s0 that still wait
	for i := b0; int(i) <= s.n; i++ {
		if g.head[i] == s0 {
			lost++
		}
	}
	if s.canLeft() {
		left = lost
		if h := g.head[s0]; h != b0 && (h > b0 || k >= 2 && h == s.stack[k-2]) {
			left++
		}
	}
	if s.canRight() {
		right = lost
		if h := g.head[s0]; h >= b0 && int(b0) <= s.n {
			right++
		}
	}
	return shift, left, right
}

// oracle lists the actions without cost, with their gold relations: those that
// do best where every action costs something.
func (s *parseState) oracle(g *gold, into []int) []int {
	sh, l, r := s.costs(g)
	best := 1 << 30
	for _, c := range []int{sh, l, r} {
		if c >= 0 {
			best = min(best, c)
		}
	}
	into = into[:0]
	s0 := s.stack[len(s.stack)-1]
	if sh == best {
		into = append(into, actShift)
	}
	if l == best {
		rel := Dep
		if g.head[s0] == s.next {
			rel = g.rel[s0]
		}
		into = append(into, leftAct(rel))
	}
	if r == best {
		rel := Dep
		if g.head[s0] == s.stack[len(s.stack)-2] {
			rel = g.rel[s0]
		}
		into = append(into, rightAct(rel))
	}
	return into
}
