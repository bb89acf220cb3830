package english

// A linear model: every feature is a 32-bit hash, its row a few (label,
// weight) pairs. The score of a label is the sum of its weights over the
// features that are there.
//
// A parser looks up some 130 features a step and finds most of them, so two
// things count: that the processor never waits for one row before it asks for
// the next, and that the rows of common features, which have a weight for
// nearly every label, are not added one weight at a time.
//
//   - A slot is a key and a place, eight bytes. Rows are put in by length, long
//     ones first: those looked up most stand where their hash points, and a slot
//     says whether a row that belongs there had to go elsewhere. So one look
//     decides nearly always, without a branch.
//   - Short rows are pairs of bytes in one slice.
//   - Long rows hold a weight for each label, eight to a word, raised by 128 so
//     that none is negative: two additions of four 16-bit lanes add eight
//     weights, and no lane overflows before the 257th row.
type linear struct {
	labels int
	shift  uint32 // slot = hash * golden >> shift
	slots  []slot
	short  []uint8  // rows: number of pairs, then label and weight of each
	long   []uint64 // rows of width words
	width  int
	tight  bool // there are no more than 128 labels
}

// slot is one place of the table. at is where the row is, in short or, with
// isLong, in long; moved says that a row that belongs here is further on.
type slot struct {
	key uint32
	at  uint32
}

const (
	golden = 0x9E3779B1
	isLong = 1 << 31
	moved  = 1 << 30
	place  = moved - 1
	// longRow is the number of pairs from which a row is kept by label.
	longRow = 14
	// lookups is how many features addAll takes at most; it is also the bound
	// for the lanes of long rows.
	lookups = 256
)

// addAll adds the rows of the features, at most lookups, to the scores of the
// labels. It goes over them several times, each time without waiting: first the
// slots, which are fetched side by side, then the long rows, then the short.
func (m *linear) addAll(feats []uint32, scores []int32) {
	var long, short [lookups]uint32
	nl, ns := 0, 0
	feats = feats[:min(len(feats), lookups)]
	var got [lookups]slot
	for k, h := range feats {
		got[k&(lookups-1)] = m.slots[(h*golden)>>m.shift]
	}
	for k, h := range feats {
		s := got[k&(lookups-1)]
		if s.key != h && s.at&moved != 0 {
			s = m.probe(h, (h*golden)>>m.shift)
		}
		at := s.at & place
		if s.key != h {
			at = 0
		}
		// place 0 of either is no row
		l := int(s.at >> 31)
		found := 0
		if at != 0 {
			found = 1
		}
		long[nl&(lookups-1)], short[ns&(lookups-1)] = at, at
		nl += found & l
		ns += found &^ l
	}
	if nl > 0 {
		m.addLong(long[:nl], scores)
	}
	touch := uint8(0)
	for _, at := range short[:ns] { // fetch them all at once
		touch ^= m.short[at]
	}
	if touch == 255 { // never: no row is so long
		return
	}
	if m.tight && len(scores) >= 128 {
		m.addShort(short[:ns], (*[128]int32)(scores))
		return
	}
	for _, at := range short[:ns] {
		for k := uint32(m.short[at]); k > 0; k-- {
			scores[m.short[at+1]] += int32(int8(m.short[at+2]))
			at += 2
		}
	}
}

// addShort adds short rows; with a score for every number that a label can
// have, nothing needs checking.
func (m *linear) addShort(rows []uint32, scores *[128]int32) {
	for _, at := range rows {
		row := m.short[at+1 : at+1+2*uint32(m.short[at])]
		for len(row) >= 2 {
			scores[row[0]&127] += int32(int8(row[1]))
			row = row[2:]
		}
	}
}

// probe looks for feature h beyond slot i, where it belongs.
func (m *linear) probe(h, i uint32) slot {
	mask := uint32(len(m.slots) - 1)
	for {
		i = (i + 1) & mask
		if s := m.slots[i]; s.key == h && s.at&place != 0 || s.at&place == 0 {
			return s
		}
	}
}

// addLong adds long rows, eight labels at a time.
func (m *linear) addLong(rows []uint32, scores []int32) {
	const lanes = 0x00FF00FF00FF00FF
	bias := int32(128 * len(rows))
	for w := range m.width {
		var even, odd uint64
		for _, at := range rows {
			x := m.long[int(at)+w]
			even += x & lanes
			odd += x >> 8 & lanes
		}
		to := scores[8*w:]
		for k := 0; k < 8 && k < len(to) && 8*w+k < m.labels; k += 2 {
			to[k] += int32(even&0xffff) - bias
			if k+1 < len(to) && 8*w+k+1 < m.labels {
				to[k+1] += int32(odd&0xffff) - bias
			}
			even >>= 16
			odd >>= 16
		}
	}
}

// mix makes a feature hash from a template number and up to two values.
func mix(template, a, b uint32) uint32 {
	h := (uint64(a)+uint64(template)*0x9E3779B97F4A7C15)*0xD6E8FEB86659FD93 ^ uint64(b)*0xC2B2AE3D27D4EB4F
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	return uint32(h >> 32)
}
