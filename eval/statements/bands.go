package main

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/extract"
)

// printBands prints the table of confidences.
func printBands(w io.Writer, list []judged) {
	type band struct {
		n, right int
		sum      float64
	}
	var bands [10]band
	for _, j := range list {
		b := &bands[min(int(j.of.Confidence*10+1e-9), 9)]
		b.n++
		b.right += one(j.right)
		b.sum += j.of.Confidence
	}
	fmt.Fprintf(w, "\n%-12s %5s  %5s  %5s\n", "confidence", "n", "mean", "right")
	for i, b := range bands {
		if b.n > 0 {
			fmt.Fprintf(w, "%.1f to %.1f   %5d  %5.2f  %3.0f %%\n", float64(i)/10, float64(i+1)/10, b.n, b.sum/float64(b.n), share(b.right, b.n))
		}
	}
}

// printRules prints how often each rule is right, the most used first.
func printRules(w io.Writer, list []judged) {
	fmt.Fprintf(w, "\n%-22s %5s  %5s\n", "rule", "n", "right")
	for _, c := range countBy(list, func(j *judged) string { return strings.TrimPrefix(j.of.Rule, "statement/") }) {
		fmt.Fprintf(w, "%-22s %5d  %3.0f %%\n", c.key, c.n, share(c.right, c.n))
	}
}

type tally struct {
	key      string
	n, right int
}

func countBy(list []judged, key func(*judged) string) []tally {
	at := map[string]int{}
	var out []tally
	for i := range list {
		k := key(&list[i])
		if _, ok := at[k]; !ok {
			at[k] = len(out)
			out = append(out, tally{key: k})
		}
		t := &out[at[k]]
		t.n++
		t.right += one(list[i].right)
	}
	slices.SortFunc(out, func(a, b tally) int {
		if a.n != b.n {
			return b.n - a.n
		}
		return strings.Compare(a.key, b.key)
	})
	return out
}

// printCounts prints the counts that confidences are made of, as
// extract/statement_confidence.lex has them.
func printCounts(w io.Writer, list []judged, paths []string) {
	var files []string
	for _, p := range paths {
		files = append(files, filepath.ToSlash(p))
	}
	fmt.Fprintf(w, `# How often statements were right, by rule, kind, length, cue and source: how
# many were seen, in how many both content and source overlapped by one half
# with what is marked. Counts only; made by
#
#	go run ./eval/statements -counts %s
#
# from articles of seven publishers on US politics with attributions marked by
# people (PolNeAR, Newell, Margolin and Ruths 2018). Made again when rules change.
#
`, strings.Join(files, " "))
	cells := countBy(list, func(j *judged) string {
		t := extract.StatementTraits(j.of)
		return strings.Join(t[:], "\t")
	})
	slices.SortFunc(cells, func(a, b tally) int { return strings.Compare(a.key, b.key) })
	for _, c := range cells {
		fmt.Fprintf(w, "%s\t%d\t%d\n", c.key, c.n, c.right)
	}
}
