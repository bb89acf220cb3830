package extract

import (
	"slices"
	"sort"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// How speech is found
//
// Every word of the lexicon of saying (statement_verbs.lex, statement_nouns.lex)
// outside boilerplate is a possible cue. Three kinds of evidence are put
// together, for none is enough alone: the tree (clausal complement, object,
// subject), the geometry of quotation marks (a quotation that ends right before
// the cue or begins right after it) and token patterns (a comma, a noun phrase
// and a verb of saying at the end of a sentence). Where the tree is wrong the
// marks and patterns usually still hold. Quotations that no cue claims and that
// stand as whole sentences go on with the speaker before.

// speech is an attribution in tokens: coref.Speech plus what statements need.
type speech struct {
	coref.Speech
	sourceFrom, sourceTo int32 // the whole noun phrase of the source
	cueFrom, cueTo       int32
	via                  []int32 // head tokens: through whom the words came
	tos                  []int32 // head tokens: who was told
	occFrom, occTo       int32   // the words for the occasion, none where equal
	outer                int32   // the speech it stands in, -1 for none
	act                  string
	rule                 string
}

// finder looks for speech in one report.
type finder struct {
	d    *doc
	a    *english.Analysis
	mark []int32 // token -> 1+index of the quotation it opens, -(1+index) it closes, 0
	used []bool  // quotation -> some speech has it
	out  []speech

	silentNoun int // the noun of "made no mention", no cue of its own

	silence []speech // what was not said; no records but statements are read from it

	taken int // the last word of saying that is a part of another cue
}

// findSpeech finds every attribution of speech or writing.
func (d *doc) findSpeech() {
	f := &finder{d: d, a: d.a, mark: make([]int32, d.a.Len()), used: make([]bool, len(d.a.Quotes)), taken: -1, silentNoun: -1}
	f.closeDoubled()
	f.closeOpen()
	for i := range d.a.Quotes {
		q := &d.a.Quotes[i]
		f.mark[q.Open] = int32(i + 1)
		if q.Close >= 0 && f.mark[q.Close] == 0 || q.Close >= 0 && q.Parent >= 0 {
			f.mark[q.Close] = -int32(i + 1)
		}
	}
	for si := range d.a.Sents {
		s := &d.a.Sents[si]
		if s.Boilerplate {
			continue
		}
		for i := int(s.From); i < int(s.To); i++ {
			f.token(i)
		}
	}
	f.introduced()
	for i := range f.out {
		f.chain(&f.out[i])
	}
	f.goOn()
	f.finish()
	d.speech, d.silence = f.out, slices.DeleteFunc(f.silence, func(s speech) bool {
		return slices.ContainsFunc(f.out, func(o speech) bool { return f.inContent(&o, int(s.Cue)) }) // told already
	})
}

// closeDoubled closes a quotation that was opened twice and closed once where
// the inner one closes, so that what follows is outside again.
func (f *finder) closeDoubled() {
	qs := f.a.Quotes
	for i := range qs {
		p := qs[i].Parent
		if p < 0 || qs[i].Single || qs[p].Single || qs[p].Close >= 0 || qs[i].Close < 0 {
			continue
		}
		if qs[p].Continues && !f.cueFollows(int(qs[i].Close)+1) {
			continue // the next paragraph goes on, and the inner marks are a quotation in it
		}
		qs[p].Continues = false
		end := qs[p].To
		qs[p].Close, qs[p].To = qs[i].Close, qs[i].Close
		for k := qs[i].Close; k < end; k++ {
			if f.a.Tokens[k].Quote == p {
				f.a.Tokens[k].Quote = -1
			}
		}
	}
}

// token tries token i as a cue.
func (f *finder) token(i int) {
	if i == f.taken || i == f.silentNoun {
		return
	}
	t := &f.a.Tokens[i]
	switch t.UPOS {
	case english.VERB, english.AUX:
		if t.Lemma == "make" || t.Lemma == "give" || t.Lemma == "provide" || t.Lemma == "offer" {
			if f.noMention(i) || t.Lemma == "make" && f.madeClear(i) {
				return
			}
		}
		if w := sayingVerbs[t.Lemma]; w != nil {
			f.verb(i, w)
		} else if silenceVerbs[t.Lemma] != nil && f.silent(i, nil) {
			return
		} else if t.XPOS == english.VBD || t.XPOS == english.VBZ {
			f.unlisted(i)
		}
	case english.NOUN, english.PROPN, english.ADJ:
		if w := sayingNouns[t.Lemma]; w != nil && t.UPOS == english.NOUN {
			f.noun(i, w)
		} else if w := sayingVerbs[t.Lemma]; w != nil && t.UPOS != english.ADJ {
			f.mistagged(i, w)
		}
	case english.ADP, english.SCONJ:
		if t.Lemma == "accord" || t.Lemma == "according" {
			f.accordingTo(i)
		}
	case english.PUNCT, english.SYM:
		f.signed(i)
		if t.XPOS == english.Colon {
			f.colon(i)
		}
	}
	if t.UPOS == english.VERB && (t.Lemma == "accord" || t.Lemma == "according") {
		f.accordingTo(i)
	}
}

// madeClear reads "X made (it) clear that ...".
func (f *finder) madeClear(v int) bool {
	a, end := f.a, f.end(v)
	i := v + 1
	for i < end && i < v+4 && (a.Tokens[i].UPOS == english.PRON || a.Tokens[i].UPOS == english.ADV) {
		i++
	}
	if i+1 >= end || a.Tokens[i].Lemma != "clear" && a.Tokens[i].Lemma != "plain" || f.inQuote(v) >= 0 || f.negated(v) || f.notSaid(v) || f.unreal(v) || f.passive(v) {
		return false
	}
	that := i + 1
	if that < end && a.Tokens[that].Lemma != "that" {
		that = f.thatAfter(i)
	}
	if c := f.clauseOf(i, end); that < 0 && c == i+1 {
		that = c - 1
	}
	src := f.speaker(v)
	if that < 0 || that+1 >= end || !src.ok() || src.from > v {
		return false
	}
	s := f.newSpeech(v, src, "say", "made-clear")
	s.cueTo = int32(i + 1)
	return f.add(s, [2]int{that + 1, f.clauseEnd(v, that, end)})
}

// add keeps a speech with its content; ranges are trimmed and empty ones
// dropped. It reports whether anything was left.
func (f *finder) add(s speech, content ...[2]int) bool {
	if !f.fill(&s, content) {
		return false
	}
	f.out = append(f.out, s)
	return true
}

// fill gives s its content.
func (f *finder) fill(s *speech, content [][2]int) bool {
	for _, c := range content {
		from, to := f.trim(c[0], f.othersWords(int(s.Cue), c[0], c[1]))
		if from >= to {
			continue
		}
		s.Content = append(s.Content, [2]int32{int32(from), int32(to)})
		for k := from; k < to; k++ {
			if q := f.a.Tokens[k].Quote; q >= 0 {
				s.Quoted = true
				f.used[q] = true
			}
		}
	}
	if len(s.Content) == 0 {
		return false
	}
	s.Prev, s.outer = -1, -1
	return true
}

// othersWords cuts the end of content [from, to) of cue v before a quotation
// that another cue right behind its closing mark takes: `criticised the plan, "A,"
// wrote a newspaper`.
func (f *finder) othersWords(v, from, to int) int {
	if v < 0 || v >= from {
		return to
	}
	for i := from + 1; i < to; i++ {
		q := f.opens(i)
		if q < 0 || f.inQuote(i) >= 0 {
			continue
		}
		e := f.quoteEnd(q)
		if e >= f.a.Len() || e > to+1 || !f.comma(e-2) {
			continue
		}
		if w := sayingVerbs[f.a.Tokens[e].Lemma]; w != nil && w.frames&frClause != 0 && isFinite(f.a.Tokens[e].XPOS) {
			if x := f.inverted(e); x.ok() && f.a.Tokens[x.head].UPOS != english.PRON && !f.hasVerb(x.to, min(x.to+3, f.a.Len())) {
				return i
			}
		}
	}
	return to
}

// newSpeech is a speech with its cue at token v and its source.
func (f *finder) newSpeech(v int, src source, act, rule string) speech {
	s := speech{act: act, rule: rule}
	if rule != "according-to" && rule != "passive-agent" {
		src = f.widen(src, v)
	}
	s.Cue, s.Source, s.To = int32(v), int32(src.head), -1
	s.cueFrom, s.cueTo = f.cueSpan(v)
	s.sourceFrom, s.sourceTo = int32(src.from), int32(src.to)
	return s
}

// finish puts the speeches in text order, drops those that say the same twice
// and finds which stands inside which.
func (f *finder) finish() {
	order := make([]int, len(f.out))
	for i := range order {
		order[i] = i
	}
	at := func(s *speech) int32 {
		if s.Cue >= 0 {
			return s.Cue
		}
		return s.Content[0][0]
	}
	sort.SliceStable(order, func(i, j int) bool { return at(&f.out[order[i]]) < at(&f.out[order[j]]) })
	place := make([]int32, len(f.out))
	out := make([]speech, 0, len(f.out))
	for _, i := range order {
		place[i] = int32(len(out))
		out = append(out, f.out[i])
	}
	for i := range out {
		if out[i].Prev >= 0 {
			out[i].Prev = place[out[i].Prev]
		}
	}
	f.out = out
	f.nest()
}

// nest finds for each speech the smallest other one whose content holds its
// cue. Contents open and close in text order, so one stack is enough.
func (f *finder) nest() {
	type piece struct{ from, to, of int32 }
	var ps []piece
	for i := range f.out {
		for _, c := range f.out[i].Content {
			ps = append(ps, piece{c[0], c[1], int32(i)})
		}
	}
	sort.SliceStable(ps, func(i, j int) bool {
		if ps[i].from != ps[j].from {
			return ps[i].from < ps[j].from
		}
		return ps[i].to > ps[j].to
	})
	var stack []piece
	k := 0
	for i := range f.out {
		s := &f.out[i]
		if s.Cue < 0 {
			continue
		}
		for k < len(ps) && ps[k].from <= s.Cue {
			for len(stack) > 0 && stack[len(stack)-1].to <= ps[k].from {
				stack = stack[:len(stack)-1]
			}
			stack = append(stack, ps[k])
			k++
		}
		for n := len(stack) - 1; n >= 0; n-- {
			if stack[n].to > s.Cue && stack[n].of != int32(i) {
				if !f.describing(&f.out[stack[n].of], int(s.Cue)) {
					s.outer = stack[n].of
				}
				break
			}
		}
	}
}

// describing reports whether cue v only describes the object of the speech s that
// it stands in: "condemned an attack that a group says killed two". These are the
// report's words, not passed on by s.
func (f *finder) describing(s *speech, v int) bool {
	if s.rule != "object" && s.rule != "object-of" || f.a.Tokens[v].Quote >= 0 {
		return false
	}
	return f.a.Tokens[v].Rel == english.AclRelcl
}
