package main

import (
	"fmt"
	"slices"

	"github.com/onrecord/onrecord"
)

// tally is how many incidents were looked for and found, and how many of the
// figures in reports with such an incident are in a key.
type tally struct{ incidents, found, figures, known int }

// add scores the incidents of one report.
func (t *tally) add(id, outcome string, named bool, keys []incident, r *onrecord.Report, misses bool) {
	given := figures(r, outcome)
	var totals []int64
	var any bool
	var parts []int64
	for i := range keys {
		v := keys[i].of(outcome)
		parts = append(parts, v.numbers...)
		parts = append(parts, v.total)
		if v.total == 0 || !v.whole || v.named != named {
			continue
		}
		any = true
		totals = append(totals, v.total)
	}
	used := make([]bool, len(given))
	for _, want := range totals {
		t.incidents++
		k := slices.IndexFunc(given, func(f figure) bool { return f.n == want })
		for i := range given {
			if given[i].n == want && !used[i] {
				k = i
				break
			}
		}
		if k >= 0 && !used[k] {
			used[k] = true
			t.found++
			continue
		}
		if misses {
			fmt.Printf("%s %s: want %d, have", id, outcome, want)
			for _, f := range given {
				fmt.Printf(" %d", f.n)
			}
			fmt.Println()
		}
	}
	if !any || named {
		return
	}
	for _, f := range given {
		if f.sum {
			continue
		}
		t.figures++
		if slices.Contains(parts, f.n) {
			t.known++
		}
	}
}

// figure is a number that the program reads in a report; sum, the sum of those
// of one sentence.
type figure struct {
	n   int64
	sum bool
}

// figures are the numbers of an outcome that a report gives, each once, and
// the sums of those that one sentence gives.
func figures(r *onrecord.Report, outcome string) []figure {
	var out []figure
	put := func(f figure) {
		for i := range out {
			if out[i].n == f.n {
				return
			}
		}
		out = append(out, f)
	}
	sums := map[int]int64{}
	var order []int
	for i := range r.Tolls {
		x := &r.Tolls[i]
		if x.Outcome != outcome || x.PartOf != "" && x.Rule != "toll/contained" {
			continue
		}
		n := x.Low
		if n == nil {
			n = x.High
		}
		if n == nil {
			continue
		}
		put(figure{n: *n})
		s := sentence(r.Text, x.CountSpan.Start)
		if _, ok := sums[s]; !ok {
			order = append(order, s)
		}
		sums[s] += *n
	}
	for _, s := range order {
		put(figure{sums[s], true})
	}
	return out
}

// sentence is the number of full stops before a place in a text: enough to tell
// sentences apart.
func sentence(text string, at int) int {
	n, stops, last := 0, 0, rune(0)
	for _, c := range text {
		if n == at {
			break
		}
		if last == '.' && (c == ' ' || c == '\n') {
			stops++
		}
		last = c
		n++
	}
	return stops
}
