package coref

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/klauspost/compress/gzip"

	"github.com/onrecord/onrecord/english"
)

// FitCounts counts which nouns stand where in a text.
type FitCounts struct {
	pairs map[[2]uint32]int32 // place, noun
	keys  []uint32
}

// NewFitCounts has counted nothing.
func NewFitCounts() *FitCounts { return &FitCounts{pairs: map[[2]uint32]int32{}} }

// Add counts the nouns of an analysed text.
func (f *FitCounts) Add(a *english.Analysis) {
	for i := range a.Tokens {
		n := nounKey(a, i)
		if n == 0 {
			continue
		}
		f.keys = placeKeys(a, i, f.keys[:0])
		for _, p := range f.keys {
			f.pairs[[2]uint32{p, n}]++
		}
	}
}

// How vectors are learnt: what is seen less often than fitSeen times is left
// out; each pair is set against fitAgainst nouns drawn by how often they come.
const (
	fitSeen    = 30
	fitRounds  = 6
	fitAgainst = 5
	fitRate    = 0.05
)

// Train learns the vectors and returns them encoded. Every random choice has a
// fixed seed.
func (f *FitCounts) Train(logf func(string, ...any)) []byte {
	seen := [2]map[uint32]int{{}, {}}
	for k, n := range f.pairs {
		seen[0][k[0]] += int(n)
		seen[1][k[1]] += int(n)
	}
	var keys [2][]uint32
	var at [2]map[uint32]int32
	var vec [2][]float32
	rng := rand.New(rand.NewPCG(1, 2026))
	for side := range keys {
		at[side] = map[uint32]int32{}
		for _, k := range slices.Sorted(maps.Keys(seen[side])) {
			if seen[side][k] >= fitSeen {
				at[side][k] = int32(len(keys[side]))
				keys[side] = append(keys[side], k)
			}
		}
		vec[side] = make([]float32, len(keys[side])*fitDims)
		for i := range vec[side] {
			vec[side][i] = (rng.Float32() - 0.5) / fitDims
		}
	}
	type pair struct{ place, noun, times int32 }
	var pairs []pair
	for k, n := range f.pairs {
		if seen[0][k[0]] >= fitSeen && seen[1][k[1]] >= fitSeen {
			pairs = append(pairs, pair{at[0][k[0]], at[1][k[1]], int32(math.Ceil(math.Pow(float64(n), 0.75)))})
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int { return cmp.Or(cmp.Compare(x.place, y.place), cmp.Compare(x.noun, y.noun)) })
	var steps, drawn []int32
	for i, p := range pairs {
		for range p.times {
			steps = append(steps, int32(i))
		}
	}
	sum := 0.0
	for _, k := range keys[1] {
		sum += math.Pow(float64(seen[1][k]), 0.75)
	}
	for i, k := range keys[1] {
		for range 1 + int(math.Pow(float64(seen[1][k]), 0.75)/sum*1e7) {
			drawn = append(drawn, int32(i))
		}
	}
	logf("%d places, %d nouns, %d pairs", len(keys[0]), len(keys[1]), len(pairs))
	for round := range fitRounds {
		rng.Shuffle(len(steps), func(i, j int) { steps[i], steps[j] = steps[j], steps[i] })
		loss := 0.0
		for s, k := range steps {
			rate := fitRate * max(0.01, 1-(float32(round)+float32(s)/float32(len(steps)))/fitRounds)
			p := pairs[k]
			c := vec[0][p.place*fitDims : (p.place+1)*fitDims]
			var back [fitDims]float32
			for n := range 1 + fitAgainst {
				noun, want := p.noun, float32(1)
				if n > 0 {
					noun, want = drawn[rng.IntN(len(drawn))], 0
				}
				v := vec[1][noun*fitDims : (noun+1)*fitDims]
				d := float32(0)
				for i := range c {
					d += c[i] * v[i]
				}
				is := float32(1 / (1 + math.Exp(-float64(d))))
				if n == 0 {
					loss -= math.Log(float64(is) + 1e-9)
				}
				g := rate * (want - is)
				for i := range c {
					back[i] += g * v[i]
					v[i] += g * c[i]
				}
			}
			for i := range c {
				c[i] += back[i]
			}
		}
		logf("vectors, round %d: loss %.3f", round+1, loss/float64(len(steps)))
	}
	return encodeFits(keys, vec)
}

// encodeFits writes the vectors of both sides by key, packed.
func encodeFits(keys [2][]uint32, vec [2][]float32) []byte {
	type row struct {
		key uint32
		v   []float32
	}
	var rows []row
	for side := range keys {
		for i, k := range keys[side] {
			rows = append(rows, row{k, vec[side][i*fitDims : (i+1)*fitDims]})
		}
	}
	slices.SortStableFunc(rows, func(x, y row) int { return cmp.Compare(x.key, y.key) })
	raw := binary.AppendUvarint(nil, uint64(len(rows)))
	last := uint32(0)
	for _, r := range rows {
		raw = binary.AppendUvarint(raw, uint64(r.key-last))
		last = r.key
	}
	for _, r := range rows {
		for _, x := range r.v {
			raw = append(raw, byte(int8(max(-127, min(127, math.Round(float64(x*fitUnit)))))))
		}
	}
	return packed(raw)
}

// packed is b compressed.
func packed(b []byte) []byte {
	var out bytes.Buffer
	z, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		panic(err) // the level is a constant
	}
	_, _ = z.Write(b) // a buffer takes everything
	_ = z.Close()
	return out.Bytes()
}
