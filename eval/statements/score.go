package main

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"sort"
	"strings"
)

// reach is the overlap, shared words by all words of both, from which two
// ranges count as the same.
const reach = 0.5

// judged is a statement that was found, with what became of it.
type judged struct {
	attribution
	right bool // content and source
}

type count struct{ hit, gold, found int }

type result struct {
	content, source, cue, both, triple, direct count
	directFound                                int // hits by the kind of what was found
	judged                                     []judged
	errors                                     []fault
}

// cast is an attribution in words.
type cast struct {
	attribution
	content, source, cue []int
	all                  bool // all of the content is quoted
	some                 bool // some of it is
}

func castOf(ws []word, a attribution) cast {
	c := cast{attribution: a, content: inWords(ws, a.Content), source: inWords(ws, a.Source), cue: inWords(ws, a.Cue)}
	n := 0
	for _, k := range c.content {
		if ws[k].quoted {
			n++
		}
	}
	c.all, c.some = n > 0 && n == len(c.content), n > 0
	return c
}

// isSpeech reports whether an attribution is one of speech: quoted, without a
// cue in words, or with a word of speech in its cue.
func (c *cast) isSpeech(text []rune) bool {
	if c.some || len(c.cue) == 0 {
		return true
	}
	for _, r := range c.Cue {
		for _, w := range plainWord.FindAllString(strings.ToLower(string(text[r[0]:r[1]])), -1) {
			if speechWords[w] {
				return true
			}
		}
	}
	return false
}

var plainWord = regexp.MustCompile(`[\pL\pN_]+`)

// overlap is the share of words that both have among those that either has.
func overlap(a, b []int) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	n := 0
	for _, x := range a {
		if _, ok := slices.BinarySearch(b, x); ok {
			n++
		}
	}
	return float64(n) / float64(len(a)+len(b)-n)
}

// pairUp pairs marked and found attributions one to one, the best overlap of
// content first, then of cue, then of source.
func pairUp(gold, got []cast) map[int]int {
	type pair struct {
		by   [3]float64
		g, p int
	}
	var ps []pair
	for g := range gold {
		for p := range got {
			if m := overlap(gold[g].content, got[p].content); m > 0 {
				ps = append(ps, pair{[3]float64{m, overlap(gold[g].cue, got[p].cue), overlap(gold[g].source, got[p].source)}, g, p})
			}
		}
	}
	sort.SliceStable(ps, func(i, j int) bool {
		for k, x := range ps[i].by {
			if y := ps[j].by[k]; x != y {
				return x > y
			}
		}
		return false
	})
	out, taken := map[int]int{}, map[int]bool{}
	for _, p := range ps {
		if _, ok := out[p.g]; !ok && !taken[p.p] {
			out[p.g], taken[p.p] = p.p, true
		}
	}
	return out
}

// add scores one article.
func (r *result) add(d *document, list []attribution) {
	ws, text := wordsOf(d.Text), []rune(d.Text)
	var gold, got []cast
	for _, a := range d.Attributions {
		if c := castOf(ws, a); len(c.content) > 0 {
			gold = append(gold, c)
		}
	}
	for _, a := range list {
		if c := castOf(ws, a); len(c.content) > 0 {
			got = append(got, c)
		}
	}
	// set aside what is no statement, and what was found for it
	link, of := pairUp(gold, got), map[int]int{}
	var keepG, keepP []cast
	for g, p := range link {
		of[p] = g
	}
	for g := range gold {
		if gold[g].isSpeech(text) {
			keepG = append(keepG, gold[g])
		}
	}
	for p := range got {
		if g, ok := of[p]; ok && !gold[g].isSpeech(text) || !ok && !got[p].isSpeech(text) {
			continue
		}
		keepP = append(keepP, got[p])
	}
	gold, got = keepG, keepP
	link = pairUp(gold, got)
	clear(of)
	for g, p := range link {
		of[p] = g
	}
	for g := range gold {
		r.content.gold++
		r.source.gold += has(gold[g].source)
		r.cue.gold += has(gold[g].cue)
		r.both.gold++
		r.triple.gold++
		if gold[g].all {
			r.direct.gold++
		}
		if _, ok := link[g]; !ok {
			r.errors = append(r.errors, missed(d, text, gold[g]))
		}
	}
	for p := range got {
		r.content.found++
		r.source.found += has(got[p].source)
		r.cue.found += has(got[p].cue)
		r.both.found++
		r.triple.found++
		if got[p].all {
			r.direct.found++
		}
		g, ok := of[p]
		if !ok {
			r.errors = append(r.errors, surplus(d, text, got[p]))
			r.judge(gold, got, p, false)
			continue
		}
		same := func(a, b []int) bool { return len(a)+len(b) == 0 || overlap(a, b) >= reach }
		c, s, u := same(gold[g].content, got[p].content), same(gold[g].source, got[p].source), same(gold[g].cue, got[p].cue)
		r.content.hit += one(c)
		r.source.hit += one(s && len(got[p].source) > 0)
		r.cue.hit += one(u && len(got[p].cue) > 0)
		r.both.hit += one(c && s)
		r.triple.hit += one(c && s && u)
		r.direct.hit += one(c && s && u && gold[g].all)
		r.directFound += one(c && s && u && got[p].all)
		r.judge(gold, got, p, c && s)
		if !c || !s || !u {
			r.errors = append(r.errors, crooked(d, text, gold[g], got[p], c, s))
		}
	}
}

// judge keeps whether a statement was right, but of one that stands in another's
// content: of these only the outermost is marked.
func (r *result) judge(gold, got []cast, p int, right bool) {
	if cue := got[p].cue; len(cue) > 0 {
		for q := range got {
			if _, in := slices.BinarySearch(got[q].content, cue[0]); in && q != p {
				return
			}
		}
	}
	if got[p].of.Cue == nil {
		right = goesOnRight(gold, got, p)
	}
	r.judged = append(r.judged, judged{got[p].attribution, right})
}

// goesOnRight reports whether a statement p without a cue goes on rightly. The
// marked articles have it as a part of the one before: at least half of it must
// lie in one content whose source is that of the last found statement with a cue.
func goesOnRight(gold, got []cast, p int) bool {
	best := -1
	for q := range got {
		if got[q].of.Cue != nil && got[q].content[0] < got[p].content[0] && got[q].of.Speaker == got[p].of.Speaker && (best < 0 || got[q].content[0] > got[best].content[0]) {
			best = q
		}
	}
	for g := range gold {
		n := 0
		for _, x := range got[p].content {
			if _, in := slices.BinarySearch(gold[g].content, x); in {
				n++
			}
		}
		if best >= 0 && float64(n) >= reach*float64(len(got[p].content)) && overlap(gold[g].source, got[best].source) >= reach {
			return true
		}
	}
	return false
}

func has(a []int) int { return one(len(a) > 0) }

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (r *result) print(w io.Writer) {
	line := func(name string, c count, found int) {
		p, q := share(found, c.found), share(c.hit, c.gold)
		f := 0.0
		if p+q > 0 {
			f = 2 * p * q / (p + q)
		}
		fmt.Fprintf(w, "%-24s P %5.1f  R %5.1f  F1 %5.1f   %d right of %d marked, %d found\n", name, p, q, f, c.hit, c.gold, c.found)
	}
	line("content", r.content, r.content.hit)
	line("source", r.source, r.source.hit)
	line("cue", r.cue, r.cue.hit)
	line("content, source", r.both, r.both.hit)
	line("content, source, cue", r.triple, r.triple.hit)
	line("the same, all quoted", r.direct, r.directFound)
}

// share is a of b in hundredths.
func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}
