package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
	"github.com/onrecord/onrecord/english/places"
	"github.com/onrecord/onrecord/english/times"
)

// doc is one report on its way through the stages.
type doc struct {
	r         *onrecord.Report
	a         *english.Analysis
	opt       Options
	speech    []speech
	silence   []speech
	who       *coref.Entities
	times     []times.Expr
	timeAt    []int32        // token -> 1 + time expression it heads, 0 for none
	cueAt     map[int32]bool // head tokens of cues
	nounTimes map[string]int // noun lemma -> the one time its events have, -1 for several
	placeAt   []int32        // token -> 1 + place it is part of, 0 for none
	places    []places.Mention
	called    map[string]bool // names that the report says are places, filled when first asked
	focus     string          // the country that most places of the report lie in, "" where none stands out

	groups [][]prepared // the issue book ready to match
	near   []NearMiss

	parties []string // token -> party meant, for a passage cut out of its report

	ids      []string       // entity -> actor id
	entityOf map[string]int // and back
	bodies   map[int]int    // officials whose title names no state -> the state by their words, -1 for two of them
	stmts    []int32        // speech -> index of its first statement in r.Statements, -1 for none
	said     [][]string     // speech -> actor ids of its speakers
}

func newDoc(r *onrecord.Report, a *english.Analysis, opt Options) *doc {
	return &doc{r: r, a: a, opt: opt}
}

// span is the span of tokens [i, j).
func (d *doc) span(i, j int) onrecord.Span { return d.a.Span(i, j) }
