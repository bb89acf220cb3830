package collate

import (
	"strings"
	"time"
)

// Convention is a named rule that reads numbers into words that give none. It
// is a view: what it gives stands beside the words, never in place of them.
type Convention struct {
	Name  string
	About string
	words map[string]int64
}

// conventions: a word that a convention does not name stays without a number.
var conventions = []Convention{
	{"acled", "ACLED: tens 10, dozens 12, hundreds 100", map[string]int64{"tens": 10, "dozens": 12, "hundreds": 100}},
}

// ConventionNamed gives the convention of this name.
func ConventionNamed(name string) (Convention, bool) {
	for _, c := range conventions {
		if c.Name == name {
			return c, true
		}
	}
	return Convention{}, false
}

// Low is the lower bound that the convention reads into the words of a count
// ("dozens of"); ok is false where it names none.
func (c Convention) Low(words string) (n int64, ok bool) {
	words = strings.TrimSuffix(strings.ToLower(strings.TrimSpace(words)), " of")
	n, ok = c.words[words]
	return n, ok
}

// daysBetween counts from day a to day b; 0 where either is not known.
func daysBetween(a, b string) int {
	x, errA := time.Parse(time.DateOnly, a)
	y, errB := time.Parse(time.DateOnly, b)
	if errA != nil || errB != nil {
		return 0
	}
	return int(y.Sub(x).Hours() / 24)
}
