package times

import (
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord/english"
)

// match is what a rule found: the tokens and the parts it named; 0 or "" for
// those it did not. Months and weekdays count from 1.
type match struct {
	rule     *rule
	from, to int // tokens, without what lies outside the expression
	wd       int
	month    int
	day      int
	year     int
	num      int // -1 for a number of its own that is not told
	num2     int
	ord      int
	decade   int
	half     bool
	unit     string
	part     string
	season   string
	edge     string
	near     string
	ref      string
	zone     string
	ampm     string
	holiday  string
	hh, mm   int
	clock    bool
	lits     []string // the literal words, lower case
	few      bool
	ended    bool // a participle says it is over: "the year ended March 31"
}

// has reports whether the expression has one of these literal words.
func (m *match) has(words ...string) bool {
	for _, l := range m.lits {
		for _, w := range words {
			if l == w {
				return true
			}
		}
	}
	return false
}

// finder walks over one analysis.
type finder struct {
	a   *english.Analysis
	lex *lexicon
	low []string // lower-case forms

	p        day // the day of publication, noDay if unknown
	n        day // the narrative's day: the last one a past event was put on
	nYear    int // the year last named
	nMonth   int // the month last named in nYear
	quarter  [2]int
	dayFirst bool // 3/4/2012 is 3 April
}

// lower is the form of token i in lower case with plain apostrophes.
func lower(s string) string {
	s = strings.ToLower(s)
	if strings.ContainsRune(s, '’') {
		s = strings.ReplaceAll(s, "’", "'")
	}
	return s
}

// longest is the best match that begins at token i within its sentence.
func (f *finder) longest(i int) (best match, ok bool) {
	end := int(f.a.Sents[f.a.Tokens[i].Sent].To)
	bestLen := 0
	try := func(ks []int) {
		for _, k := range ks {
			r := &f.lex.rules[k]
			var m match
			to, fit := f.fit(r, i, end, &m)
			if !fit || to-i < bestLen || (to-i == bestLen && best.rule != nil && best.rule.line <= r.line) {
				continue
			}
			m.rule = r
			if !f.plausible(&m) {
				continue
			}
			best, bestLen, ok = m, to-i, true
		}
	}
	try(f.lex.byLit[f.low[i]])
	var seen [cPOS + 1]bool
	for _, s := range f.senses(i) {
		if !seen[s.class] {
			seen[s.class] = true
			try(f.lex.byClass[s.class])
		}
	}
	return best, ok
}

// fit matches r at token i and returns the token after it. Optional elements
// are taken where they fit; what a rule needs never begins like what it may
// leave out, but for "the".
func (f *finder) fit(r *rule, i, end int, m *match) (int, bool) {
	m.from, m.to = -1, i
	for _, e := range r.els {
		next, ok := i, false
		if i < end {
			next, ok = f.element(&e, i, end, m)
		}
		if !ok {
			if e.optional {
				continue
			}
			return 0, false
		}
		if !e.outside {
			if m.from < 0 {
				m.from = i
			}
			m.to = next
		}
		i = next
	}
	return i, m.from >= 0
}

func (f *finder) element(e *element, i, end int, m *match) (int, bool) {
	switch e.class {
	case cLit:
		for _, w := range e.words {
			if f.low[i] == w || (w == "-" && (f.low[i] == "–" || f.low[i] == "‑")) {
				m.lits = append(m.lits, w)
				return i + 1, true
			}
		}
		return i, false
	case cPOS:
		if f.a.Tokens[i].XPOS == english.POS || f.low[i] == "'s" {
			return i + 1, true
		}
		return i, false
	case cNUM:
		return f.number(i, end, m)
	case cYEAR:
		if y, next, ok := f.spelledYear(i, end); ok {
			m.year = y
			return next, true
		}
	}
	for _, s := range f.senses(i) {
		if s.class == e.class && (s.class != cYEAR || s.n > 0) {
			f.set(m, s, i)
			return i + 1, true
		}
	}
	return i, false
}

// set notes in m what token i means.
func (f *finder) set(m *match, s sense, i int) {
	if strings.HasPrefix(f.low[i], "mid-") {
		m.edge = "MID"
	}
	switch s.class {
	case cWD, cWDA, cWDS:
		m.wd = s.n
	case cMON:
		m.month = s.n
	case cPART, cPARTS:
		m.part = s.s
	case cSEA:
		m.season = s.s
	case cUNIT, cUNITS:
		m.unit = s.s
	case cEDGE:
		m.edge = s.s
	case cNEAR:
		m.near = s.s
	case cFEW:
		m.few = true
	case cREF, cADJREF, cSET:
		m.ref = s.s
	case cORD:
		m.ord = s.n
	case cDAY, cDORD:
		m.day = s.n
	case cYEAR:
		m.year = s.n
	case cDECADE, cDEC:
		m.decade = s.n
	case cAMPM:
		m.ampm = s.s
	case cZONE:
		m.zone = s.s
	case cCLOCK:
		m.clock = true
		m.hh, m.mm = s.n/100, s.n%100
	case cHOUR:
		m.hh = s.n
	case cTWO:
		if m.month == 0 {
			m.month = s.n
		} else {
			m.day = s.n
		}
	case cHOLIDAY:
		m.holiday = s.s
	}
}

// number reads a number in digits or words at token i.
func (f *finder) number(i, end int, m *match) (int, bool) {
	set := func(n int) {
		if m.num != 0 {
			m.num2 = n
		} else {
			m.num = n
		}
	}
	w := f.low[i]
	if len(w) > 0 && w[0] >= '0' && w[0] <= '9' {
		n, ok := digits(strings.ReplaceAll(w, ",", ""))
		if !ok || n == 0 || n > 100000 {
			return i, false
		}
		set(n)
		if i+1 < end && (f.low[i+1] == "1/2" || f.low[i+1] == "½") {
			m.half = true
			return i + 2, true
		}
		return i + 1, true
	}
	total, part, j := 0, 0, i
	for j < end {
		n := -1
		for _, s := range f.lex.words[f.low[j]] {
			if s.class == cNUM {
				n = s.n
			}
		}
		switch {
		case n < 0:
			if a, b, ok := strings.Cut(f.low[j], "-"); ok && part%10 == 0 {
				if x, y := f.plainNumber(a), f.plainNumber(b); x >= 20 && x < 100 && y > 0 && y < 10 {
					part += x + y
					j++
					continue
				}
			}
		case n == 100:
			part = max(part, 1) * 100
			j++
			continue
		case n == 1000:
			total += max(part, 1) * 1000
			part = 0
			j++
			continue
		case part%100 == 0 || (part%10 == 0 && part%100 >= 20 && n < 10):
			part += n
			j++
			if n >= 20 && j+1 < end && f.low[j] == "-" {
				if y := f.plainNumber(f.low[j+1]); y > 0 && y < 10 {
					part += y
					j += 2
				}
			}
			continue
		}
		break
	}
	if j == i || total+part == 0 {
		return i, false
	}
	set(total + part)
	return j, true
}

// spelledYear reads a year in words, as a transcript has it: "nineteen
// ninety-six", "two thousand".
func (f *finder) spelledYear(i, end int) (year, next int, ok bool) {
	if i+1 >= end {
		return 0, i, false
	}
	switch f.low[i] {
	case "nineteen", "eighteen":
	case "two":
		if f.low[i+1] == "thousand" && f.prevIs(i, "year") {
			return 2000, i + 2, true
		}
		return 0, i, false
	default:
		return 0, i, false
	}
	var m match
	next, ok = f.number(i+1, end, &m)
	if !ok || m.num < 10 || m.num > 99 {
		return 0, i, false
	}
	return f.plainNumber(f.low[i])*100 + m.num, next, true
}

func (f *finder) plainNumber(w string) int {
	for _, s := range f.lex.words[w] {
		if s.class == cNUM {
			return s.n
		}
	}
	return -1
}

// senses are the meanings token i can have in a time expression.
func (f *finder) senses(i int) []sense {
	w := f.low[i]
	if w == "" {
		return nil
	}
	if c := w[0]; c >= '0' && c <= '9' || c == '\'' {
		return digitSenses(w)
	}
	if s := f.lex.words[w]; s != nil {
		return f.cased(i, s)
	}
	if rest, ok := strings.CutPrefix(w, "mid-"); ok {
		if s := digitSenses(rest); s != nil {
			return s
		}
		return f.lex.words[rest]
	}
	return nil
}

// cased drops meanings that a word in small letters cannot have: "march",
// "may" and "sun" are not dates.
func (f *finder) cased(i int, s []sense) []sense {
	r, _ := utf8.DecodeRuneInString(f.a.Form(i))
	if r >= 'A' && r <= 'Z' {
		return s
	}
	if c := s[0].class; c == cMON || c == cWD || c == cWDA || c == cWDS || c == cZONE {
		return nil
	}
	return s
}

// digitSenses reads the forms that begin with a digit or an apostrophe.
func digitSenses(w string) []sense {
	var out []sense
	if d, ok := strings.CutPrefix(w, "'"); ok {
		if t, ok := strings.CutSuffix(d, "s"); ok && len(t) == 2 {
			if n, ok := digits(t); ok && n%10 == 0 {
				return []sense{{class: cDEC, n: n}}
			}
		}
		return nil
	}
	if n, ok := digits(w); ok {
		switch {
		case len(w) == 4 && n >= 1000 && n < 2200:
			out = append(out, sense{class: cYEAR, n: n})
		case len(w) <= 2:
			if n >= 1 && n <= 31 {
				out = append(out, sense{class: cDAY, n: n})
			}
			if n >= 1 && n <= 24 {
				out = append(out, sense{class: cHOUR, n: n})
			}
			if len(w) == 2 {
				out = append(out, sense{class: cTWO, n: n})
			}
		}
		return append(out, sense{class: cNUM, n: n})
	}
	if h, m, ok := strings.Cut(w, ":"); ok {
		hh, ok1 := digits(h)
		mm, ok2 := digits(m)
		if ok1 && ok2 && len(h) <= 2 && len(m) == 2 && hh <= 24 && mm < 60 {
			out = append(out, sense{class: cCLOCK, n: hh*100 + mm})
		}
		return out
	}
	if strings.Count(w, "/") == 2 {
		return []sense{{class: cSLASH}}
	}
	if d, ok := strings.CutSuffix(w, "s"); ok {
		if n, ok := digits(strings.TrimSuffix(d, "'")); ok && n%10 == 0 && (n >= 1000 && n < 2200 || n < 100 && len(d) == 2) {
			return []sense{{class: cDEC, n: n}}
		}
	}
	if len(w) >= 3 {
		switch w[len(w)-2:] {
		case "st", "nd", "rd", "th":
			if n, ok := digits(w[:len(w)-2]); ok {
				out = append(out, sense{class: cORD, n: n})
				if n >= 1 && n <= 31 {
					out = append(out, sense{class: cDORD, n: n})
				}
				return out
			}
		}
	}
	if w[0] == '\'' || !hasDigitsOnly(w) {
		return out
	}
	return append(out, sense{class: cNUM})
}

// hasDigitsOnly reports whether w is digits with commas or a point.
func hasDigitsOnly(w string) bool {
	for i := 0; i < len(w); i++ {
		if (w[i] < '0' || w[i] > '9') && w[i] != ',' && w[i] != '.' {
			return false
		}
	}
	return true
}
