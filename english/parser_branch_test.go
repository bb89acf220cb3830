package english

import (
	"math"
	"slices"
	"testing"
)

// TestSearchIsExact: giving hopeless ways up early changes nothing. Every close
// step that the search may take up is followed to its end here.
func TestSearchIsExact(t *testing.T) {
	z, err := NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	var a Analysis
	z.Analyze(passage[:len(passage)/5]+"The rebels that the army said it had driven from Kelm in the north with tanks and planes held the road and the bridge, he said.\n"+
		"Talks on talks with envoys Norvia sent fail.\nLorn saw the man on the hill with the guards who left on Monday.", nil, &a)
	s, p, moved := newScratch(len(z.syn.tag.labels)), &z.syn.parse, 0
	for _, x := range a.Sents {
		toks := a.Tokens[x.From:x.To]
		z.syn.lexical(&a, int(x.From), int(x.To), s)
		s.state.reset(len(toks))
		s.state.landmarks(toks)
		b := &s.branch
		b.way, b.close = b.way[:0], b.close[:0]
		top := p.follow(toks, s.lex, s, 0, math.MinInt32, true)
		first := slices.Clone(b.way)
		best, steps := slices.Clone(b.way), slices.Clone(b.close)
		slices.SortStableFunc(steps, func(a, b closeStep) int { return int(a.margin - b.margin) })
		if len(steps) > maxBranches {
			continue // which of them are taken up depends on what was given up
		}
		for _, c := range steps {
			b.way = append(slices.Clone(first[:c.step]), c.other)
			s.state.replay(b.way)
			if sure := p.follow(toks, s.lex, s, c.sure, math.MinInt32, false); sure > top {
				top, best = sure, slices.Clone(b.way)
			}
		}
		s.state.reset(len(toks))
		p.search(toks, s.lex, s)
		heads, rels := slices.Clone(s.state.head), slices.Clone(s.state.rel)
		if !s.state.done() {
			t.Fatalf("the search stops in the middle of %q", a.Words(int(x.From), int(x.To)))
		}
		s.state.replay(best)
		if !slices.Equal(heads, s.state.head) || !slices.Equal(rels, s.state.rel) {
			t.Errorf("%q: the search does not find the surest way", a.Words(int(x.From), int(x.To)))
		}
		moved += one(!slices.Equal(best, first))
	}
	if moved == 0 {
		t.Error("no sentence whose greedy way is left: the test shows nothing")
	}
}

func TestNextBranch(t *testing.T) {
	b := branches{close: []closeStep{{step: 1, sure: -50, margin: 9}, {step: 2, sure: -90, margin: 1}, {step: 3, sure: -20, margin: 4}, {step: 4, sure: -60, margin: 4}}}
	var got []int32
	for top := int32(-80); ; top = -55 {
		c, ok := b.next(top)
		if !ok {
			break
		}
		got = append(got, c.step)
	}
	// 2 is hopeless from the start, 4 once the first way has shown -55
	if !slices.Equal(got, []int32{3, 1}) {
		t.Errorf("steps %v, want 3 and 1", got)
	}
}

func TestSureness(t *testing.T) {
	if sureOf(0) != unsureOf(0) || sureOf(0) != -693 { // one of two
		t.Errorf("an even choice: %d and %d, want -693", sureOf(0), unsureOf(0))
	}
	for m := int32(1); m < 5000; m++ {
		if sureOf(m) < sureOf(m-1) || unsureOf(m) > unsureOf(m-1) || sureOf(m) > 0 {
			t.Fatalf("margin %d: sure %d, other %d", m, sureOf(m), unsureOf(m))
		}
	}
	if sureOf(4000) != 0 {
		t.Errorf("a clear choice costs %d", sureOf(4000))
	}
}
