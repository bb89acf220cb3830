package english

import "math"

// The greedy parser cannot take a mistake back. So after its pass it returns
// to the steps at which the choice was closest, takes the other way there, goes
// on greedily, and keeps the way that it was surest of in all: selective
// branching (Choi and McCallum 2013). It costs time only where the parser was
// in doubt, and needs no training of its own. How sure a step is depends on
// the margin between the two best actions, not on their scores: those of
// configurations that training never met are often high and mean little.

// branches is the memory of the ways through one sentence.
type branches struct {
	greedy, way, best []int16 // actions: of the first way, the one at hand, the best
	close             []closeStep
}

// closeStep is a step of the first way at which two actions scored about the
// same.
type closeStep struct {
	step   int32 // the number of actions before it
	other  int16 // the action that came second
	sure   int32 // how sure the parser is up to and with other
	margin int32 // by how much other fell short
}

// Margins are in units of the quantised model. A step with a margin below
// closeMargin is close; the parser goes back to the closest of them, at most
// maxBranches a sentence. doubt is the margin that makes an action about three
// times as likely as the next. Twice as many branches give less than a tenth of a
// point more of labelled attachment.
const (
	maxBranches = 8
	closeMargin = 100
	doubt       = 90
)

// sureness[m] is a thousand times the logarithm of how likely the best action
// is that scores m more than the next; for larger margins it is 0.
var sureness = func() (t [1024]int32) {
	for m := range t {
		t[m] = int32(math.Round(-1000 * math.Log1p(math.Exp(-float64(m)/doubt))))
	}
	return t
}()

func sureOf(margin int32) int32 { return sureness[min(margin, int32(len(sureness)-1))] }

// unsureOf is the same for the second action.
func unsureOf(margin int32) int32 { return sureOf(margin) - margin*1000/doubt }

// search leaves the state at the end of the surest way through the sentence.
func (p *parser) search(toks []Token, lex []lexical, s *scratch) {
	b := &s.branch
	b.way, b.close = b.way[:0], b.close[:0]
	top := p.follow(toks, lex, s, 0, math.MinInt32, true)
	b.greedy, b.best = append(b.greedy[:0], b.way...), append(b.best[:0], b.way...)
	here := true // is the state at the end of the best way?
	for range maxBranches {
		c, ok := b.next(top)
		if !ok {
			break
		}
		b.way = append(append(b.way[:0], b.greedy[:c.step]...), c.other)
		s.state.replay(b.way)
		sure := p.follow(toks, lex, s, c.sure, top, false)
		if here = sure > top; here {
			top, b.best = sure, append(b.best[:0], b.way...)
		}
	}
	if !here {
		s.state.replay(b.best)
	}
}

// next takes the closest step from the list that can still lead to a way
// surer than top.
func (b *branches) next(top int32) (c closeStep, ok bool) {
	kept := b.close[:0]
	for _, x := range b.close {
		switch {
		case x.sure <= top: // a step can only make a way less sure
		case !ok:
			c, ok = x, true
		case x.margin < c.margin:
			kept = append(kept, c)
			c = x
		default:
			kept = append(kept, x)
		}
	}
	b.close = kept
	return c, ok
}

// follow takes the best actions from the state at hand, where the parser is as
// sure as sure says, to the end, and returns how sure it is then. It gives up
// where that falls to top. With note, it notes the close steps.
func (p *parser) follow(toks []Token, lex []lexical, s *scratch, sure, top int32, note bool) int32 {
	st, b := &s.state, &s.branch
	for !st.done() && sure > top {
		s.feats = parseFeatures(s.feats[:0], st, toks, lex)
		clear(s.scores)
		p.model.addAll(s.feats, s.scores)
		best, second := bestActions(st, s.scores[:actions], p.known)
		if second >= 0 {
			m := s.scores[best] - s.scores[second]
			if note && m < closeMargin {
				b.close = append(b.close, closeStep{int32(len(b.way)), int16(second), sure + unsureOf(m), m})
			}
			sure += sureOf(m)
		}
		b.way = append(b.way, int16(best))
		st.apply(best)
	}
	return sure
}

// replay brings the state to where the actions lead.
func (s *parseState) replay(acts []int16) {
	s.restart()
	for _, a := range acts {
		s.apply(int(a))
	}
}

// bestActions are the two allowed actions with the highest scores; second is
// -1 where only one is allowed.
func bestActions(st *parseState, scores []int32, known []bool) (best, second int) {
	best, second = -1, -1
	if st.canShift() {
		best = actShift
	}
	l, r := st.canLeft(), st.canRight()
	for a := actLeft; a < actions; a++ {
		if !known[a] || !((a-actLeft)&1 == 0 && l || (a-actLeft)&1 == 1 && r) {
			continue
		}
		switch {
		case best < 0 || scores[a] > scores[best]:
			best, second = a, best
		case second < 0 || scores[a] > scores[second]:
			second = a
		}
	}
	if best < 0 {
		// only an arc is left and none of those seen scores: take the plainest
		if r {
			return rightAct(Dep), -1
		}
		return leftAct(Dep), -1
	}
	return best, second
}
