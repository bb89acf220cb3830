package english

import "math"

// perceptron learns a linear model: averaged perceptron with a margin
// (Freund & Schapire 1999; Collins 2002). It is used only in training.
type perceptron struct {
	labels int
	slots  []int32 // open addressing: row + 1
	rows   []learnRow
	step   int32
	scores []float32
}

type learnRow struct {
	key  uint32
	ents []learnEntry
}

type learnEntry struct {
	lab  uint8
	last int32
	w    float32
	sum  float64
}

func newPerceptron(labels int) *perceptron {
	return &perceptron{labels: labels, slots: make([]int32, 1<<20), scores: make([]float32, labels)}
}

func (p *perceptron) find(key uint32, insert bool) *learnRow {
	mask := uint32(len(p.slots) - 1)
	i := (key * golden) & mask
	i = (i ^ i>>15) & mask
	for p.slots[i] != 0 {
		if r := &p.rows[p.slots[i]-1]; r.key == key {
			return r
		}
		i = (i + 1) & mask
	}
	if !insert {
		return nil
	}
	p.rows = append(p.rows, learnRow{key: key})
	p.slots[i] = int32(len(p.rows))
	if len(p.rows)*2 > len(p.slots) {
		p.grow()
	}
	return &p.rows[len(p.rows)-1]
}

func (p *perceptron) grow() {
	p.slots = make([]int32, 2*len(p.slots))
	mask := uint32(len(p.slots) - 1)
	for k := range p.rows {
		i := (p.rows[k].key * golden) & mask
		i = (i ^ i>>15) & mask
		for p.slots[i] != 0 {
			i = (i + 1) & mask
		}
		p.slots[i] = int32(k + 1)
	}
}

// score returns the score of each label; the slice is reused.
func (p *perceptron) score(feats []uint32) []float32 {
	clear(p.scores)
	for _, f := range feats {
		if r := p.find(f, false); r != nil {
			for i := range r.ents {
				p.scores[r.ents[i].lab] += r.ents[i].w
			}
		}
	}
	return p.scores
}

// update moves the weights of the features towards good and away from bad.
func (p *perceptron) update(feats []uint32, good, bad int) {
	for _, f := range feats {
		r := p.find(f, true)
		p.change(r, uint8(good), 1)
		p.change(r, uint8(bad), -1)
	}
}

func (p *perceptron) change(r *learnRow, lab uint8, by float32) {
	for i := range r.ents {
		e := &r.ents[i]
		if e.lab == lab {
			e.sum += float64(e.w) * float64(p.step-e.last)
			e.w += by
			e.last = p.step
			return
		}
	}
	r.ents = append(r.ents, learnEntry{lab: lab, w: by, last: p.step})
}

// average gives the rows of the averaged weights, those below drop left out,
// scaled so that the largest fits an int8.
func (p *perceptron) average(drop float64) []sparseRow {
	avg := func(e *learnEntry) float64 {
		return (e.sum + float64(e.w)*float64(p.step-e.last)) / float64(max(p.step, 1))
	}
	top := 0.0
	for i := range p.rows {
		for k := range p.rows[i].ents {
			top = max(top, math.Abs(avg(&p.rows[i].ents[k])))
		}
	}
	scale := 127 / max(top, 1e-9)
	var rows []sparseRow
	for i := range p.rows {
		var pairs []pair
		for k := range p.rows[i].ents {
			e := &p.rows[i].ents[k]
			v := avg(e)
			if math.Abs(v) < drop {
				continue
			}
			if q := int8(math.Round(v * scale)); q != 0 {
				pairs = append(pairs, pair{e.lab, q})
			}
		}
		if len(pairs) > 0 {
			rows = append(rows, sparseRow{p.rows[i].key, pairs})
		}
	}
	return rows
}
