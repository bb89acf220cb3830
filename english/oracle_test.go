package english

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// projective draws a projective tree over the words [lo, hi] and hangs it on
// head.
func projective(t *rapid.T, g *gold, lo, hi, head int) {
	top := rapid.IntRange(lo, hi).Draw(t, "top")
	g.head[top] = int32(head)
	g.rel[top] = Rel(rapid.IntRange(int(Acl), int(relCount)-1).Draw(t, "rel"))
	if head == 0 {
		g.rel[top] = Root
	}
	for _, side := range [][2]int{{lo, top - 1}, {top + 1, hi}} {
		for from := side[0]; from <= side[1]; {
			to := rapid.IntRange(from, side[1]).Draw(t, "to")
			projective(t, g, from, to, top)
			from = to + 1
		}
	}
}

func drawTree(t *rapid.T) *gold {
	n := rapid.IntRange(1, 25).Draw(t, "words")
	g := &gold{head: make([]int32, n+1), rel: make([]Rel, n+1)}
	g.head[0] = -1
	projective(t, g, 1, n, 0)
	return g
}

// Whatever zero-cost action is taken, the gold tree comes out.
func TestOracleReachesTheTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawTree(t)
		var s parseState
		s.reset(len(g.head) - 1)
		var acts []int
		for steps := 0; !s.done(); steps++ {
			if steps > 2*s.n {
				t.Fatalf("%d steps for %d words", steps, s.n)
			}
			acts = s.oracle(g, acts)
			s.apply(rapid.SampledFrom(acts).Draw(t, "action"))
		}
		if !slices.Equal(s.head[1:], g.head[1:]) || !slices.Equal(s.rel[1:], g.rel[1:]) {
			t.Fatalf("got heads %v, want %v; relations %v, want %v", s.head[1:], g.head[1:], s.rel[1:], g.rel[1:])
		}
	})
}

// After any mistakes the end is still a tree, and the costs paid on the way are
// arcs really lost: the oracle never blames an action for nothing.
func TestOracleCountsWhatMistakesCost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := drawTree(t)
		var s parseState
		s.reset(len(g.head) - 1)
		paid := 0
		for !s.done() {
			shift, left, right := s.costs(g)
			var can []int
			cost := map[int]int{}
			for act, c := range map[int]int{actShift: shift, leftAct(Dep): left, rightAct(Dep): right} {
				if c >= 0 {
					can, cost[act] = append(can, act), c
				}
			}
			slices.Sort(can)
			a := rapid.SampledFrom(can).Draw(t, "action")
			paid += cost[a]
			s.apply(a)
		}
		lost := 0
		for i := 1; i <= s.n; i++ {
			lost += one(s.head[i] != g.head[i])
			if s.head[i] < 0 || s.head[i] == int32(i) {
				t.Fatalf("word %d has head %d", i, s.head[i])
			}
		}
		if lost < paid {
			t.Fatalf("%d arcs lost, but the costs add up to %d", lost, paid)
		}
	})
}

func TestBestActionIsAllowed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 12).Draw(t, "words")
		known := make([]bool, actions)
		for a := range known {
			known[a] = rapid.Bool().Draw(t, "known")
		}
		scores := make([]int32, actions)
		var s parseState
		s.reset(n)
		for steps := 0; !s.done(); steps++ {
			if steps > 2*n {
				t.Fatalf("%d steps for %d words", steps, n)
			}
			for a := range scores {
				scores[a] = int32(rapid.IntRange(-9, 9).Draw(t, "score"))
			}
			best, _ := bestActions(&s, scores, known)
			s.apply(best)
		}
		roots := 0
		for i := 1; i <= n; i++ {
			roots += one(s.head[i] == 0)
		}
		if roots != 1 {
			t.Fatalf("%d roots, heads %v", roots, s.head)
		}
	})
}
