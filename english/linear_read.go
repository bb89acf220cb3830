package english

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"
)

type pair struct {
	lab uint8
	w   int8
}

// sparseRow is a row on its way into or out of a model.
type sparseRow struct {
	key   uint32
	pairs []pair
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

// newLinear lays rows out for reading; it sorts them.
func newLinear(labels int, rows []sparseRow) *linear {
	m, _, err := readLinear(encodeRows(labels, rows))
	if err != nil {
		panic(err) // a label out of range: a mistake in the trainer
	}
	return m
}

// readLinear reads what encodeRows wrote, and returns the bytes after it.
func readLinear(b []byte) (*linear, []byte, error) {
	r := modelReader{b: b}
	labels, n := r.uvarint(), r.uvarint()
	if r.bad || n > len(b) || labels > 256 {
		return nil, nil, errModel
	}
	keys, lens, from := make([]uint32, n), make([]uint8, n), make([]uint32, n)
	var count [257]int
	pairs, key := 0, uint32(0)
	for i := range keys {
		key += uint32(r.uvarint())
		keys[i], lens[i], from[i] = key, r.byte(), uint32(pairs)
		count[lens[i]]++
		pairs += int(lens[i])
	}
	if r.bad || len(r.b) < 2*pairs {
		return nil, nil, errModel
	}
	labs, ws := r.b[:pairs], r.b[pairs:2*pairs]
	for _, l := range labs {
		if int(l) >= labels {
			return nil, nil, errModel
		}
	}
	m := newTable(labels, n, count[:256])
	var start [256]int // rows sorted by length, longest first
	for l := 254; l >= 0; l-- {
		start[l] = start[l+1] + count[l+1]
	}
	order := make([]uint32, n)
	for i, l := range lens {
		order[start[l]] = uint32(i)
		start[l]++
	}
	for _, i := range order {
		at, to := from[i], from[i]+uint32(lens[i])
		m.put(keys[i], labs[at:to], ws[at:to])
	}
	return m, r.b[2*pairs:], nil
}

// newTable is a model with room for rows of which count says how many have
// each length.
func newTable(labels, rows int, count []int) *linear {
	n := max(1<<bits.Len(uint(rows*4/3)), 16) // at most three quarters full
	m := &linear{labels: labels, slots: make([]slot, n), shift: uint32(32 - bits.Len(uint(n-1))), width: (labels + 7) / 8, tight: labels <= 128}
	bytes, words := 1, m.width // place 0 stays empty
	for l, c := range count {
		if l < longRow {
			bytes += c * (1 + 2*l)
		} else {
			words += c * m.width
		}
	}
	m.short, m.long = make([]uint8, 1, bytes), make([]uint64, m.width, words)
	return m
}

// put adds a row to the table; longer rows must have come before.
func (m *linear) put(key uint32, labs, ws []byte) {
	mask := uint32(len(m.slots) - 1)
	i := (key * golden) >> m.shift
	home := i
	for m.slots[i].at&place != 0 {
		i = (i + 1) & mask
	}
	if i != home {
		m.slots[home].at |= moved
	}
	s := slot{key, m.slots[i].at}
	if len(labs) < longRow {
		s.at |= uint32(len(m.short))
		m.short = append(m.short, uint8(len(labs)))
		for k, l := range labs {
			m.short = append(m.short, l, ws[k])
		}
	} else {
		s.at |= uint32(len(m.long)) | isLong
		at := len(m.long)
		for range m.width {
			m.long = append(m.long, 0x8080808080808080)
		}
		for k, l := range labs {
			m.long[at+int(l)/8] += uint64(int64(int8(ws[k]))) << (8 * (l & 7))
		}
	}
	m.slots[i] = s
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

func (r *modelReader) err() error {
	if r.bad {
		return fmt.Errorf("%w: it ends early", errModel)
	}
	return nil
}
