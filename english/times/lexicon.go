package times

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed words.txt
var wordsTxt string

//go:embed rules.txt
var rulesTxt string

// class is a class of words or an element that a rule asks for.
type class uint8

const (
	cNone class = iota
	cWD
	cWDA
	cWDS
	cMON
	cPART
	cPARTS
	cSEA
	cUNIT
	cUNITS
	cEDGE
	cNEAR
	cFEW
	cREF
	cADJREF
	cSET
	cORD
	cNUM
	cDECADE
	cAMPM
	cZONE
	cHOLIDAY
	// found by form, not listed
	cDAY
	cDORD
	cYEAR
	cCLOCK
	cHOUR
	cDEC
	cTWO
	cSLASH
	cLit
	cPOS
)

var classNames = map[string]class{"WD": cWD, "WDA": cWDA, "WDS": cWDS, "MON": cMON, "PART": cPART, "PARTS": cPARTS, "SEA": cSEA,
	"UNIT": cUNIT, "UNITS": cUNITS, "EDGE": cEDGE, "NEAR": cNEAR, "FEW": cFEW, "REF": cREF, "ADJREF": cADJREF, "SET": cSET, "ORD": cORD,
	"NUM": cNUM, "DECADE": cDECADE, "AMPM": cAMPM, "ZONE": cZONE, "HOLIDAY": cHOLIDAY, "DAY": cDAY, "DORD": cDORD, "YEAR": cYEAR,
	"CLOCK": cCLOCK, "HOUR": cHOUR, "DEC": cDEC, "TWO": cTWO, "SLASH": cSLASH, "POS": cPOS}

// sense is one meaning of a word.
type sense struct {
	class class
	n     int
	s     string
}

// element is one place of a rule.
type element struct {
	class    class
	words    []string // for cLit
	optional bool
	outside  bool // matched, but no part of the expression
}

// rule is one shape of time expression.
type rule struct {
	action string
	line   int
	els    []element
}

// lexicon is words.txt and rules.txt, read once. byLit and byClass give the
// rules that can begin with a word or class, so that a token that begins none
// costs one look-up.
type lexicon struct {
	words   map[string][]sense
	rules   []rule
	byLit   map[string][]int
	byClass [cPOS + 1][]int
}

var load = sync.OnceValue(func() *lexicon {
	l, err := readLexicon(wordsTxt, rulesTxt)
	if err != nil {
		panic("times: " + err.Error()) // the files are part of the program
	}
	return l
})

func readLexicon(words, rules string) (*lexicon, error) {
	l := &lexicon{words: map[string][]sense{}, byLit: map[string][]int{}}
	for i, line := range strings.Split(words, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0][0] == '#' {
			continue
		}
		c, ok := classNames[f[0]]
		if !ok || len(f) < 3 {
			return nil, fmt.Errorf("words.txt:%d: %q is no entry", i+1, line)
		}
		n, err := strconv.Atoi(f[1])
		if err != nil {
			n = 0
		}
		for _, w := range f[2:] {
			w = strings.ReplaceAll(w, "_", " ")
			l.words[w] = append(l.words[w], sense{c, n, f[1]})
			if c == cNUM && (n == 18 || n == 19 || n == 2) { // "nineteen ninety-six", "two thousand"
				l.words[w] = append(l.words[w], sense{cYEAR, 0, f[1]})
			}
			if c == cORD && n <= 31 { // "March eighth"
				l.words[w] = append(l.words[w], sense{cDORD, n, f[1]})
			}
		}
	}
	for i, line := range strings.Split(rules, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || f[0][0] == '#' {
			continue
		}
		if _, ok := actions[f[0]]; !ok {
			return nil, fmt.Errorf("rules.txt:%d: no such action: %s", i+1, f[0])
		}
		r := rule{action: f[0], line: i + 1}
		for _, w := range f[1:] {
			var e element
			w, e.optional = strings.CutSuffix(w, "?")
			w, e.outside = strings.CutSuffix(w, "!")
			if c, ok := classNames[w]; ok {
				e.class = c
			} else {
				e.class, e.words = cLit, strings.Split(w, "|")
			}
			r.els = append(r.els, e)
		}
		if len(r.els) == 0 {
			return nil, fmt.Errorf("rules.txt:%d: no shape", i+1)
		}
		l.index(len(l.rules), r)
		l.rules = append(l.rules, r)
	}
	return l, nil
}

// index notes under what rule k can begin: its elements up to the first that
// may not be missing.
func (l *lexicon) index(k int, r rule) {
	for _, e := range r.els {
		if e.class == cLit {
			for _, w := range e.words {
				l.byLit[w] = append(l.byLit[w], k)
			}
		} else {
			l.byClass[e.class] = append(l.byClass[e.class], k)
		}
		if !e.optional {
			return
		}
	}
}
