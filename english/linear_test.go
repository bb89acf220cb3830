package english

import (
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// randomRows is a model of n features with up to 20 pairs each, so that some
// are long.
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
			if len(r.pairs) < 20 && (len(r.pairs) == 0 || rng.IntN(3) > 0) {
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
			got, wide := make([]int32, labels), make([]int32, 128)
			m.addAll(feats, got)
			m.addAll(feats, wide)
			if d := cmp.Diff(want, got); d != "" {
				t.Fatalf("addAll of %d features: %s", len(feats), d)
			}
			if d := cmp.Diff(want, wide[:labels]); d != "" {
				t.Fatalf("addAll of %d features to more scores than labels: %s", len(feats), d)
			}
		}
	}
}

func TestRowsRoundTrip(t *testing.T) {
	rows := randomRows(rand.New(rand.NewPCG(3, 4)), 1000, 20)
	b := encodeRows(20, rows)
	m, rest, err := readLinear(append(b, 42))
	if err != nil || m.labels != 20 || len(rest) != 1 {
		t.Fatalf("labels %d, %d bytes left, error %v", m.labels, len(rest), err)
	}
	for _, r := range rows {
		want, got := make([]int32, 20), make([]int32, 20)
		for _, p := range r.pairs {
			want[p.lab] = int32(p.w)
		}
		m.addAll([]uint32{r.key}, got)
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("row %d: %s", r.key, d)
		}
	}
	for n := range len(b) - 1 { // a model cut short is an error, never a panic
		if n > 200 && n%97 != 0 {
			continue
		}
		if _, _, err := readLinear(b[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(b))
		}
	}
}
