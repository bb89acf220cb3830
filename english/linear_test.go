package english

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// randomRows is a model of n features with up to 12 pairs each, so that some
// overflow their slot.
func randomRows(rng *rand.Rand, n, labels int) []sparseRow {
	var rows []sparseRow
	seen := map[uint32]bool{}
	for range n {
		r := sparseRow{key: rng.Uint32N(1 << 20)}
		if seen[r.key] {
			continue
		}
		seen[r.key] = true
		for l := range labels {
			if len(r.pairs) < 12 && (len(r.pairs) == 0 || rng.IntN(3) == 0) {
				r.pairs = append(r.pairs, pair{uint8(l), int8(rng.IntN(255) - 127)})
			}
		}
		rows = append(rows, r)
	}
	return rows
}

func TestAddAllIsTheSumOfTheRows(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	const labels = 20
	for _, n := range []int{1, 5, 300, 5000} {
		rows := randomRows(rng, n, labels)
		m := newLinear(labels, rows)
		for range 200 {
			var feats []uint32
			want := make([]int32, labels)
			for range rng.IntN(maxParseFeatures) {
				if rng.IntN(2) == 0 {
					feats = append(feats, rng.Uint32()) // most likely absent
					continue
				}
				feats = append(feats, rows[rng.IntN(len(rows))].key)
			}
			for _, f := range feats {
				for _, r := range rows {
					if r.key == f {
						for _, p := range r.pairs {
							want[p.lab] += int32(p.w)
						}
					}
				}
			}
			got, one := make([]int32, labels), make([]int32, labels)
			for _, f := range feats {
				m.add(f, one)
			}
			m.addAll(slices.Clone(feats), got)
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("addAll of %d features: %s", len(feats), d)
			}
			if d := cmp.Diff(want, one); d != "" {
				t.Fatalf("add of %d features: %s", len(feats), d)
			}
		}
	}
}

func TestRowsRoundTrip(t *testing.T) {
	rows := randomRows(rand.New(rand.NewPCG(3, 4)), 1000, 20)
	b := encodeRows(20, rows) // sorts rows
	labels, got, rest, err := decodeRows(append(b, 42))
	if err != nil || labels != 20 || len(rest) != 1 {
		t.Fatalf("labels %d, %d bytes left, error %v", labels, len(rest), err)
	}
	if d := cmp.Diff(rows, got, cmp.AllowUnexported(sparseRow{}, pair{})); d != "" {
		t.Error(d)
	}
	for n := range len(b) - 1 { // a model cut short is an error, never a panic
		if n > 200 && n%97 != 0 {
			continue
		}
		if _, _, _, err := decodeRows(b[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(b))
		}
	}
}
