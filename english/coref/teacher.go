package coref

import (
	"encoding/binary"
	"math"
	"math/rand/v2"

	"github.com/onrecord/onrecord/english"
)

// Marked is a document in which people have marked who is meant.
type Marked struct {
	Analysis *english.Analysis
	Mentions []MarkedMention
	Partly   bool // not everything that could be is marked
}

// MarkedMention is a marked phrase: tokens [From, To), its head, and the
// number of what it means within its document. Group is set for several joined
// by "and".
type MarkedMention struct {
	From, To, Head int32
	ID             int32
	Group          bool
}

// teacher learns the weights of the ranker: a log-linear model over the
// candidates of each pronoun, those that mean what was marked against the
// rest, by gradient steps that AdaGrad sizes. Documents come in an order drawn
// with a fixed seed.
type teacher struct {
	w, g        []float32         // weights; sums of squared gradients
	marks       map[int32]int32   // head token -> what is marked there
	groups      map[int32]int32   // head of the first part -> what the group is
	means       map[int32][]int32 // cluster -> what its phrases mean
	seen        int               // phrases already looked up
	rate        float32
	decay, drop float32
	rng         *rand.Rand
	probs       []float32
	partly      bool
	right, all  int // lessons, and those the best candidate was right in
}

// TrainPronouns learns the weights from documents and returns them encoded.
// logf is told how often the best candidate was right, a round at a time.
func TrainPronouns(docs []Marked, rounds int, logf func(string, ...any)) []byte {
	t := &teacher{w: make([]float32, 1<<rankBits), g: make([]float32, 1<<rankBits), rate: 0.1, decay: 0.02, drop: 0.7}
	weights := make([]int16, 1<<rankBits)
	t.rng = rand.New(rand.NewPCG(4, 2026))
	for round := range rounds {
		for _, k := range t.rng.Perm(len(docs)) {
			d := docs[k]
			t.partly = d.Partly
			t.marks, t.groups, t.means, t.seen = map[int32]int32{}, map[int32]int32{}, map[int32][]int32{}, 0
			for _, m := range d.Mentions {
				if m.Group {
					t.groups[m.Head] = m.ID
				} else {
					t.marks[m.Head] = m.ID
				}
			}
			r := newResolver(d.Analysis, nil, nil)
			r.before()
			p := &pronouns{resolver: r, byLemma: map[uint32]int32{}, weights: weights, of: make([]int32, d.Analysis.Len()), teach: t}
			p.run()
		}
		logf("round %d: %d of %d right", round+1, t.right, t.all)
		t.right, t.all = 0, 0
	}
	for i, v := range t.w {
		weights[i] = int16(max(-32000, min(32000, math.Round(float64(v)*weightUnit))))
	}
	return encodeWeights(weights)
}

// mean looks up what the phrases since the last lesson mean.
func (t *teacher) look(p *pronouns) {
	for ; t.seen < len(p.phrases); t.seen++ {
		ph := &p.phrases[t.seen]
		id, ok := int32(0), false
		if ph.group {
			if g := p.a.Tokens[ph.head].Head; g >= 0 && p.a.Tokens[g].Head >= 0 {
				id, ok = t.groups[p.a.Tokens[g].Head], true
				if id == 0 {
					ok = false
				}
			}
		} else {
			id, ok = t.marks[ph.head]
		}
		if ok {
			t.means[ph.cluster] = append(t.means[ph.cluster], id)
		}
	}
}

// lesson learns from the pronoun at token i and returns the candidate that was
// meant, so that what follows builds on it.
func (t *teacher) lesson(p *pronouns, i int32, x person, best int) int {
	t.look(p)
	if t.drop > 0 {
		for k := range p.cands {
			c := &p.cands[k]
			n := c.feats[0]
			for _, f := range p.feats[c.feats[0]:c.feats[1]] {
				if t.rng.Float32() >= t.drop {
					p.feats[n] = f
					n++
				}
			}
			c.feats[1] = n
		}
	}
	want, marked := t.marks[i]
	if !marked && t.partly {
		return best
	}
	good := func(c *candidate) bool {
		if c.cluster < 0 {
			return !marked
		}
		if !marked {
			return false
		}
		for _, id := range t.means[c.cluster] {
			if id == want {
				return true
			}
		}
		return false
	}
	t.probs = t.probs[:0]
	top := float32(math.Inf(-1))
	for k := range p.cands {
		c := &p.cands[k]
		c.score = 0
		for _, f := range p.feats[c.feats[0]:c.feats[1]] {
			c.score += t.w[f]
		}
		top = max(top, c.score)
	}
	all, right := float32(0), float32(0)
	meant := -1
	for k := range p.cands {
		c := &p.cands[k]
		e := float32(math.Exp(float64(c.score - top)))
		t.probs = append(t.probs, e)
		all += e
		if good(c) {
			right += e
			if meant < 0 || c.score > p.cands[meant].score {
				meant = k
			}
		}
	}
	if meant < 0 {
		return best // not named before, or out of reach
	}
	t.all++
	if top == p.cands[meant].score {
		t.right++
	}
	for k := range p.cands {
		c := &p.cands[k]
		d := t.probs[k] / all
		if good(c) {
			d -= t.probs[k] / right
		}
		if d > -1e-4 && d < 1e-4 {
			continue
		}
		for _, f := range p.feats[c.feats[0]:c.feats[1]] {
			g := d + t.decay*t.w[f]
			t.g[f] += g * g
			t.w[f] -= t.rate * g / float32(math.Sqrt(float64(t.g[f])+1e-6))
		}
	}
	if p.cands[meant].cluster < 0 {
		return -1
	}
	return meant
}

// encodeWeights writes the weights that are not nought, packed.
func encodeWeights(w []int16) []byte {
	var raw []byte
	last := 0
	for i, v := range w {
		if v == 0 {
			continue
		}
		raw = binary.AppendUvarint(raw, uint64(i-last))
		raw = binary.AppendVarint(raw, int64(v))
		last = i
	}
	return packed(raw)
}
