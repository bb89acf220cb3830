package extract

import (
	"sort"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// goesOn is the content behind an aside: `..., X said, "rest"`, or a quotation
// that opens the next sentence of the paragraph and is nobody else's.
func (f *finder) goesOn(last, v int) ([2]int, bool) {
	_, st := f.sent(v)
	o, own := -1, false
	for i := last; i < st; i++ {
		if q := f.opens(i); q >= 0 {
			if i > last && !f.punct(i-1) && f.a.Tokens[i-1].UPOS != english.CCONJ && f.quoteWords(q) <= 6 && f.quoteEnd(q) <= st {
				i = f.quoteEnd(q) - 1 // a title: on "Valley Voices"
				continue
			}
			o = i
			break
		}
		if t := &f.a.Tokens[i]; t.UPOS == english.VERB && t.XPOS != english.VBN && f.ownCue(i) {
			if f.speaksAnew(i, v) {
				return [2]int{}, false
			}
			own = true
		}
	}
	if o >= 0 && own {
		return [2]int{}, false
	}
	if o >= 0 && f.a.Tokens[o-1].UPOS == english.CCONJ && o-2 >= last && f.comma(o-2) {
		// "...," he said, but "..."
	} else if o >= 0 && !f.comma(o-1) && f.a.Tokens[o-1].UPOS != english.PUNCT {
		return [2]int{}, false
	}
	if o < 0 {
		if st >= f.a.Len() || f.opens(st) < 0 || f.paragraph(st) != f.paragraph(v) {
			return [2]int{}, false
		}
		o = st
	}
	q := f.opens(o)
	end := f.quoteEnd(q)
	if f.cueFollows(end) {
		return [2]int{}, false
	}
	_, ost := f.sent(end - 1)
	if end < ost && f.wordsBetween(end, ost) && f.paragraph(end) == f.paragraph(end-1) && f.quoteWords(q) < 6 && o == st {
		return [2]int{}, false // a few words in marks at the head of a new sentence
	}
	return [2]int{o, end}, true
}

// ownCue reports whether verb i, behind a cue, is a cue of its own to which a
// quotation behind it belongs: not in a relative clause about the speaker, and
// no verb that only mentions ("referring to").
func (f *finder) ownCue(i int) bool {
	w := sayingVerbs[f.a.Tokens[i].Lemma]
	if w == nil || w.frames&(frClause|frQuote|frObj|frAs) == 0 && !isFinite(f.a.Tokens[i].XPOS) {
		return false
	}
	k := f.a.Child(i, english.Nsubj)
	return k < 0 || !f.relativePronoun(k)
}

// speaksAnew reports whether the speaker of verb i, behind cue v, is also that of
// the next sentence. He is not where the verb only says what v's speaker did
// besides or when ("he said, speaking of ...", "said after the court told ...").
func (f *finder) speaksAnew(i, v int) bool {
	a := f.a
	for x, n := i, 0; x >= 0 && x != v && n < 12; x, n = a.Head(x), n+1 {
		switch t := &a.Tokens[x]; t.Rel.Main() {
		case english.Advcl, english.Acl, english.Xcomp:
			return t.XPOS == english.VBG && a.Child(x, english.Nsubj) >= 0
		}
	}
	return isFinite(a.Tokens[i].XPOS)
}

// unlisted takes a verb outside the lexicon as a cue where a quotation that is
// a sentence of its own ends right before it and its subject.
func (f *finder) unlisted(v int) {
	sf, st := f.sent(v)
	src, p := f.asideSource(v, sf)
	if !src.ok() || p < 0 || src.to-src.from > 15 || !f.endsContent(p) || f.relativePronoun(src.from) {
		return
	}
	for i := p + 1; i < v; i++ {
		if w := sayingVerbs[f.a.Tokens[i].Lemma]; w != nil && w.frames&frClause != 0 && isFinite(f.a.Tokens[i].XPOS) {
			return // "said a member who supports him": the cue stands before
		}
	}
	q := f.quoteBefore(p)
	if q < 0 || f.inQuote(v) == q || f.quoteWords(q) < 4 {
		return
	}
	o := int(f.a.Quotes[q].Open)
	if of, _ := f.sent(o); of != o || !f.comma(p-1) && !f.comma(p) && !f.questionMark(p-1) {
		return
	}
	if f.a.Tokens[v].UPOS == english.AUX && f.wordsBetween(v+1, st) {
		return
	}
	s := f.newSpeech(v, src, "say", "quote-unlisted-verb")
	content := [][2]int{{f.quoteStart(q, sf), p + 1}}
	if c, ok := f.goesOn(max(v+1, src.to), v); ok {
		content = append(content, c)
	}
	f.add(s, content...)
}

// introduced takes quotations that no cue has claimed and that a colon leads up
// to, in the same sentence or the one before: `X issued the following statement:
// "..."`. The subject of the sentence's verb has spoken.
func (f *finder) introduced() {
	a := f.a
	for q := range a.Quotes {
		x := &a.Quotes[q]
		o := int(x.Open)
		if x.Parent >= 0 || x.Single || f.used[q] || f.quoteWords(q) < 4 || o == 0 || a.Form(o-1) != ":" || a.Sents[a.Tokens[o].Sent].Boilerplate {
			continue
		}
		sf, _ := f.sent(o - 1)
		v := -1
		for i := sf; i < o-1 && v < 0; i++ {
			if u := a.Tokens[i].UPOS; (u == english.VERB || u == english.AUX) && isFinite(a.Tokens[i].XPOS) && f.inQuote(i) < 0 {
				if h := a.Head(i); u == english.AUX && h > i && h < o && a.Tokens[h].UPOS == english.VERB {
					i = h
				}
				if a.Child(i, english.Nsubj) >= 0 && a.Tokens[i].Rel.Main() != english.Acl && a.Tokens[i].Rel.Main() != english.Advcl {
					v = i
				}
			}
		}
		if v < 0 {
			continue
		}
		if src := f.sourceOf(v); src.ok() && src.to <= v {
			f.add(f.newSpeech(v, src, "say", "quote-after-colon"), [2]int{o, f.moreQuotes(f.quoteEnd(q))})
		}
	}
}

// goOn gives quotations that no cue has claimed and that stand as sentences of
// their own to the speaker before them: the same paragraph or the one before.
func (f *finder) goOn() {
	if len(f.out) == 0 {
		return
	}
	type claimed struct{ end, of int32 }
	ends := make([]claimed, 0, len(f.out))
	for i := range f.out {
		s := &f.out[i]
		ends = append(ends, claimed{max(s.Content[len(s.Content)-1][1], s.cueTo, s.sourceTo), int32(i)})
	}
	sort.SliceStable(ends, func(i, j int) bool { return ends[i].end < ends[j].end })
	last, next := claimed{-1, -1}, 0
	for q := range f.a.Quotes {
		x := &f.a.Quotes[q]
		if x.Parent >= 0 || x.Single || f.used[q] || f.quoteWords(q) < 4 {
			continue
		}
		o, e := int(x.Open), f.quoteEnd(q)
		of, _ := f.sent(o)
		if of != o || e <= o+1 {
			continue
		}
		_, et := f.sent(e - 1)
		if e < et && f.wordsBetween(e, et) || f.a.Sents[f.a.Tokens[o].Sent].Boilerplate {
			continue
		}
		for next < len(ends) && ends[next].end <= int32(o) {
			if ends[next].end >= last.end {
				last = ends[next]
			}
			next++
		}
		if last.of < 0 || f.paragraph(o)-f.paragraph(int(last.end)-1) > 1 {
			continue
		}
		prev := &f.out[last.of]
		if !prev.Quoted && f.a.Tokens[last.end-1].Sent+1 != f.a.Tokens[o].Sent {
			continue // what was told in between is the report's own
		}
		s := speech{Speech: coref.Speech{Source: prev.Source, Cue: -1, To: -1}, act: prev.act, rule: "goes-on"}
		if f.add(s, [2]int{o, e}) {
			f.out[len(f.out)-1].Prev = last.of
			last = claimed{int32(e), int32(len(f.out) - 1)}
		}
	}
}
