package english

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"
)

// A linear model: every feature is a 32-bit hash, its row a few (label,
// weight) pairs. The score of a label is the sum of its weights over the
// features that are there.
//
// Rows live in an open-addressing table made for the cache, since nearly all
// of parsing time is spent waiting for memory: a slot is 16 bytes, four to a
// cache line, and holds up to five pairs itself; only longer rows point
// elsewhere. Most features looked up are absent from a pruned model, so a
// small bit filter, which stays in the cache, answers first.
type linear struct {
	labels int
	shift  uint32 // slot = hash * golden >> shift
	slots  []slot
	filter []uint64
	fshift uint32
	over   []pair
}

type slot struct {
	key uint32
	n   uint8 // pairs here; overflowed: they are in over
	lab [5]uint8
	w   [5]int8
	_   uint8
}

type pair struct {
	lab uint8
	w   int8
}

const (
	overflowed = 255
	golden     = 0x9E3779B1
)

// addAll adds the rows of the features to the scores of the labels. feats is
// used up. It goes over them three times, each time without waiting: the
// filter drops most of them without a branch, then the slots of the rest are
// fetched all at once, so that the memory works on them side by side, and only
// then are they read.
func (m *linear) addAll(feats []uint32, scores []int32) {
	n := 0
	for _, h := range feats {
		f := (h * golden) >> m.fshift
		feats[n] = h
		n += int(m.filter[f>>6] >> (f & 63) & 1)
	}
	feats = feats[:n]
	var keys [maxParseFeatures]uint32
	for i, h := range feats {
		keys[i&(maxParseFeatures-1)] = m.slots[(h*golden)>>m.shift].key
	}
	for i, h := range feats {
		s := &m.slots[(h*golden)>>m.shift]
		if keys[i&(maxParseFeatures-1)] == h && s.n != overflowed {
			for k := uint8(0); k < s.n && k < uint8(len(s.lab)); k++ {
				scores[s.lab[k]] += int32(s.w[k])
			}
			continue
		}
		m.add(h, scores)
	}
}

// add adds the row of feature h to the scores of the labels.
func (m *linear) add(h uint32, scores []int32) {
	mask := uint32(len(m.slots) - 1)
	for i := (h * golden) >> m.shift; ; i = (i + 1) & mask {
		s := &m.slots[i]
		if s.n == 0 {
			return
		}
		if s.key != h {
			continue
		}
		if s.n != overflowed {
			for k := uint8(0); k < s.n; k++ {
				scores[s.lab[k]] += int32(s.w[k])
			}
			return
		}
		from := binary.LittleEndian.Uint32(s.lab[:4])
		for _, p := range m.over[from : from+uint32(s.lab[4])] {
			scores[p.lab] += int32(p.w)
		}
		return
	}
}

// sparseRow is a row on its way into or out of a model.
type sparseRow struct {
	key   uint32
	pairs []pair
}

// newLinear lays rows out for reading.
func newLinear(labels int, rows []sparseRow) *linear {
	n := 1 << bits.Len(uint(len(rows)*5/4)) // at most four fifths full
	n = max(n, 16)
	m := &linear{labels: labels, slots: make([]slot, n), shift: uint32(32 - bits.Len(uint(n-1)))}
	fbits := max(n*4, 64)
	m.filter = make([]uint64, fbits/64)
	m.fshift = uint32(32 - bits.Len(uint(fbits-1)))
	mask := uint32(n - 1)
	for _, r := range rows {
		g := r.key * golden
		f := g >> m.fshift
		m.filter[f>>6] |= 1 << (f & 63)
		i := g >> m.shift
		for m.slots[i].n != 0 {
			i = (i + 1) & mask
		}
		s := &m.slots[i]
		s.key = r.key
		if len(r.pairs) <= len(s.lab) {
			s.n = uint8(len(r.pairs))
			for k, p := range r.pairs {
				s.lab[k], s.w[k] = p.lab, p.w
			}
			continue
		}
		s.n = overflowed
		binary.LittleEndian.PutUint32(s.lab[:4], uint32(len(m.over)))
		s.lab[4] = uint8(len(r.pairs))
		m.over = append(m.over, r.pairs...)
	}
	return m
}

// encodeRows writes rows, sorted by key: the number of labels and rows, then
// for each the step from the key before, the number of pairs and the pairs.
func encodeRows(labels int, rows []sparseRow) []byte {
	slices.SortFunc(rows, func(a, b sparseRow) int { return int(int64(a.key) - int64(b.key)) })
	b := binary.AppendUvarint(nil, uint64(labels))
	b = binary.AppendUvarint(b, uint64(len(rows)))
	last := uint32(0)
	for _, r := range rows {
		b = binary.AppendUvarint(b, uint64(r.key-last))
		last = r.key
		b = append(b, uint8(len(r.pairs)))
	}
	for _, r := range rows { // labels and weights apart: they compress better
		for _, p := range r.pairs {
			b = append(b, p.lab)
		}
	}
	for _, r := range rows {
		for _, p := range r.pairs {
			b = append(b, uint8(p.w))
		}
	}
	return b
}

var errModel = errors.New("the embedded model is damaged")

// decodeRows reads what encodeRows wrote.
func decodeRows(b []byte) (labels int, rows []sparseRow, rest []byte, err error) {
	r := modelReader{b: b}
	labels = r.uvarint()
	n := r.uvarint()
	if r.bad || n > len(b) {
		return 0, nil, nil, errModel
	}
	rows = make([]sparseRow, n)
	counts := 0
	last := uint32(0)
	lens := make([]uint8, n)
	for i := range rows {
		last += uint32(r.uvarint())
		rows[i].key = last
		lens[i] = r.byte()
		counts += int(lens[i])
	}
	if r.bad || len(r.b) < 2*counts {
		return 0, nil, nil, errModel
	}
	pairs := make([]pair, counts)
	for i := range pairs {
		pairs[i] = pair{r.b[i], int8(r.b[counts+i])}
	}
	for i := range rows {
		rows[i].pairs, pairs = pairs[:lens[i]:lens[i]], pairs[lens[i]:]
	}
	return labels, rows, r.b[2*counts:], nil
}

type modelReader struct {
	b   []byte
	bad bool
}

func (r *modelReader) uvarint() int {
	v, n := binary.Uvarint(r.b)
	if n <= 0 || v > math.MaxUint32 {
		r.bad = true
		return 0
	}
	r.b = r.b[n:]
	return int(v)
}

func (r *modelReader) byte() uint8 {
	if len(r.b) == 0 {
		r.bad = true
		return 0
	}
	c := r.b[0]
	r.b = r.b[1:]
	return c
}

func (r *modelReader) string() string {
	n := r.uvarint()
	if r.bad || n > len(r.b) {
		r.bad = true
		return ""
	}
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}

func (r *modelReader) err() error {
	if r.bad {
		return fmt.Errorf("%w: it ends early", errModel)
	}
	return nil
}

func appendString(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// mix makes a feature hash from a template number and up to two values.
func mix(template, a, b uint32) uint32 {
	h := (uint64(a)+uint64(template)*0x9E3779B97F4A7C15)*0xD6E8FEB86659FD93 ^ uint64(b)*0xC2B2AE3D27D4EB4F
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	return uint32(h >> 32)
}

// hashString is FNV-1a over the bytes of s.
func hashString(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
