package extract

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
)

// What a confidence means
//
// The confidence of a statement is the share of statements like it whose
// content and source were both right on marked articles. "Like it" is a cell of
// five traits, the rule first, then the traits that tell right from wrong best
// within a rule. A cell that was seen seldom leans on the wider one around it,
// without its last trait, as if that had been seen cellLean times in it. The
// counts stand in statement_confidence.lex and are made again with eval/statements.

//go:embed statement_confidence.lex
var statementCounts string

// cellLean is how many statements the wider cell counts for in a narrower one.
const cellLean = 15

// nestedShare is what is left of the confidence of a statement that stands in
// another one's content. No gold has such statements marked to count by, so it
// is an estimate, not a measurement.
const nestedShare = 0.8

// StatementTraits are what the confidence of s is counted by: its rule, its
// kind, whether its content is short, whether its cue is a plain word of saying
// and what its source is.
func StatementTraits(s *onrecord.Statement) [5]string {
	out := [5]string{strings.TrimPrefix(s.Rule, "statement/"), s.Kind, "long", "other-cue", "named"}
	n := 0
	for _, c := range s.Content {
		n += c.End - c.Start
	}
	if n < 50 {
		out[2] = "short"
	}
	if s.Cue != nil {
		switch w := s.Cue.Text; strings.ToLower(w[strings.LastIndexByte(w, ' ')+1:]) {
		case "said", "says", "told", "tells", "saying":
			out[3] = "say"
		}
	}
	if s.Source == nil {
		out[4] = "unnamed"
		return out
	}
	switch strings.ToLower(s.Source.Text) {
	case "it", "that", "which", "who", "you", "this", "what", "one":
		out[4] = "unnamed"
	}
	return out
}

// cells are the counts by the first traits, joined with blanks.
type cells map[string]*[2]float64 // seen, right

var statementCells = mustCells(statementCounts)

// mustCells compiles the embedded counts; a fault in them is a broken build.
func mustCells(text string) cells {
	c, err := parseCells(text)
	if err != nil {
		panic("extract: counts of statements: " + err.Error())
	}
	return c
}

func parseCells(text string) (cells, error) {
	c := cells{}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Fields(line)
		if len(col) != 7 {
			return nil, fmt.Errorf("line %d: want five traits, how many were seen and how many were right", n+1)
		}
		seen, err := strconv.Atoi(col[5])
		right, err2 := strconv.Atoi(col[6])
		if err != nil || err2 != nil || right > seen || seen <= 0 {
			return nil, fmt.Errorf("line %d: %s right of %s is no count", n+1, col[6], col[5])
		}
		for k := 0; k <= 5; k++ {
			key := strings.Join(col[:k], " ")
			if c[key] == nil {
				c[key] = new([2]float64)
			}
			c[key][0] += float64(seen)
			c[key][1] += float64(right)
		}
	}
	return c, nil
}

// share is how often statements with these traits were right.
func (c cells) share(traits [5]string) float64 {
	p := 0.5
	for k := 0; k <= 5; k++ {
		n := c[strings.Join(traits[:k], " ")]
		if n == nil {
			break
		}
		if k == 0 {
			p = n[1] / n[0]
		} else {
			p = (n[1] + cellLean*p) / (n[0] + cellLean)
		}
	}
	return p
}

// confidence is how sure statement s is; nested, where it stands in another's
// content.
func confidence(s *onrecord.Statement, nested bool) float64 {
	p := statementCells.share(StatementTraits(s))
	if nested {
		p *= nestedShare
	}
	return math.Round(100*p) / 100
}
