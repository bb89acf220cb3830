package english

import (
	"cmp"
	"math"
	"slices"
)

// perceptron learns a linear model: averaged perceptron with a margin
// (Freund & Schapire 1999; Collins 2002). It is used only in training, whose
// time is nearly all spent in score; so what score reads stands close together:
// a table from feature to row, and the rows, four bytes a weight, in one slice.
type perceptron struct {
	labels int
	slots  []learnSlot // open addressing; cap 0 is free
	rows   int
	ents   []learnEntry
	sums   []int64    // for each entry, the sum of its changes times their step
	free   [8][]int32 // rows outgrown, by the log of their room
	step   int64
	scores []int32
	found  []foundRow
}

type learnSlot struct {
	key    uint32
	at     int32 // its entries are ents[at:at+n], with room for cap
	n, cap uint8
}

type learnEntry struct {
	lab uint8
	w   int16
}

type foundRow struct{ at, n int32 }

func newPerceptron(labels int) *perceptron {
	return &perceptron{labels: labels, slots: make([]learnSlot, 1<<20), scores: make([]int32, labels)}
}

// slot is the slot of the feature, or the free one where it belongs.
func (p *perceptron) slot(key uint32) *learnSlot {
	mask := uint32(len(p.slots) - 1)
	i := (key * golden) & mask
	i = (i ^ i>>15) & mask
	for p.slots[i].cap != 0 && p.slots[i].key != key {
		i = (i + 1) & mask
	}
	return &p.slots[i]
}

func (p *perceptron) grow() {
	old := p.slots
	p.slots = make([]learnSlot, 2*len(old))
	for _, s := range old {
		if s.cap != 0 {
			*p.slot(s.key) = s
		}
	}
}

// score returns the score of each label; the slice is reused. The rows are
// found first and read afterwards, so that the memory works on many at once.
func (p *perceptron) score(feats []uint32) []int32 {
	clear(p.scores)
	found := p.found[:0]
	for _, f := range feats {
		if s := p.slot(f); s.cap != 0 {
			found = append(found, foundRow{s.at, int32(s.n)})
		}
	}
	for _, r := range found {
		for _, e := range p.ents[r.at : r.at+r.n] {
			p.scores[e.lab] += int32(e.w)
		}
	}
	p.found = found
	return p.scores
}

// update moves the weights of the features towards good and away from bad.
func (p *perceptron) update(feats []uint32, good, bad int) {
	for _, f := range feats {
		s := p.slot(f)
		if s.cap == 0 {
			s.key = f
			s.at, s.cap = p.room(1), 2
			if p.rows++; p.rows*2 > len(p.slots) {
				p.grow()
				s = p.slot(f)
			}
		}
		p.change(s, uint8(good), 1)
		p.change(s, uint8(bad), -1)
	}
}

func (p *perceptron) change(s *learnSlot, lab uint8, by int16) {
	for i := s.at; i < s.at+int32(s.n); i++ {
		if e := &p.ents[i]; e.lab == lab {
			e.w += by
			p.sums[i] += int64(by) * p.step
			return
		}
	}
	if s.n == s.cap { // move to twice the room
		size := 0
		for 1<<size < int(s.cap) {
			size++
		}
		at := p.room(size + 1)
		copy(p.ents[at:], p.ents[s.at:s.at+int32(s.n)])
		copy(p.sums[at:], p.sums[s.at:s.at+int32(s.n)])
		p.free[size] = append(p.free[size], s.at)
		s.at, s.cap = at, 2*s.cap
	}
	i := s.at + int32(s.n)
	p.ents[i], p.sums[i] = learnEntry{lab, by}, int64(by)*p.step
	s.n++
}

// room is the place of a row with room for 1<<size entries.
func (p *perceptron) room(size int) int32 {
	if n := len(p.free[size]); n > 0 {
		at := p.free[size][n-1]
		p.free[size] = p.free[size][:n-1]
		return at
	}
	at := len(p.ents)
	p.ents = append(p.ents, make([]learnEntry, 1<<size)...)
	p.sums = append(p.sums, make([]int64, 1<<size)...)
	return int32(at)
}

// weight is a weight on its way from a learner to a model.
type weight struct {
	key uint32
	lab uint8
	w   float32
}

// averaged gives the averaged weights in order of feature and label.
func (p *perceptron) averaged() []weight {
	var out []weight
	for _, s := range p.slots {
		for i := s.at; s.cap != 0 && i < s.at+int32(s.n); i++ {
			e := p.ents[i]
			if v := float64(e.w) - float64(p.sums[i])/float64(max(p.step, 1)); v != 0 {
				out = append(out, weight{s.key, e.lab, float32(v)})
			}
		}
	}
	slices.SortFunc(out, func(a, b weight) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.lab, b.lab)) })
	return out
}

// average gives the rows of the averaged weights, those below drop left out,
// scaled so that the largest fits an int8.
func (p *perceptron) average(drop float64) []sparseRow { return quantise(p.averaged(), drop) }

// quantise makes rows of weights, which are in order; those below drop are
// left out, the rest scaled so that the largest fits an int8.
func quantise(ws []weight, drop float64) []sparseRow {
	top := 0.0
	for _, w := range ws {
		top = max(top, math.Abs(float64(w.w)))
	}
	scale := 127 / max(top, 1e-9)
	var rows []sparseRow
	for i := 0; i < len(ws); {
		var pairs []pair
		key := ws[i].key
		for ; i < len(ws) && ws[i].key == key; i++ {
			v := float64(ws[i].w)
			if math.Abs(v) < drop {
				continue
			}
			if q := int8(math.Round(v * scale)); q != 0 {
				pairs = append(pairs, pair{ws[i].lab, q})
			}
		}
		if len(pairs) > 0 {
			rows = append(rows, sparseRow{key, pairs})
		}
	}
	return rows
}

// ensemble is the mean of several models of the same features: its score is
// the mean of their scores, at the price of one.
func ensemble(models [][]weight) []weight {
	var out []weight
	at := make([]int, len(models))
	for {
		next := -1 // the model whose weight comes first
		for k, m := range models {
			if at[k] < len(m) && (next < 0 || before(m[at[k]], models[next][at[next]])) {
				next = k
			}
		}
		if next < 0 {
			return out
		}
		first := models[next][at[next]]
		sum := float32(0)
		for k, m := range models {
			if at[k] < len(m) && m[at[k]].key == first.key && m[at[k]].lab == first.lab {
				sum += m[at[k]].w
				at[k]++
			}
		}
		out = append(out, weight{first.key, first.lab, sum / float32(len(models))})
	}
}

func before(a, b weight) bool { return a.key < b.key || a.key == b.key && a.lab < b.lab }
