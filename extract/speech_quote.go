package extract

import (
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// Quotations by geometry: which of them a cue introduces or closes.

// quoted finds quotations that stand right before or after the cue with its
// source, outside of which the cue is.
func (f *speechFinder) quoted(v int, e *saying, s *speech) ([][2]int32, bool) {
	if !e.clause && !e.quoteOnly {
		return nil, false
	}
	from, to := f.cuePhrase(v, s)
	own := f.a.Tokens[v].Quote
	var out [][2]int32
	// before: "...," said X
	if q := f.closedBefore(from, own); q >= 0 {
		g := &f.a.Quotes[q]
		// a scare quote at the end of a clause is part of the clause
		if f.wholeClause(q) {
			first := f.firstPart(q)
			out = append(out, [2]int32{f.a.Quotes[first].From, g.To})
		}
	}
	// after: X said, "..."
	if q := f.openedAfter(to, own, int(f.a.Sents[f.a.Tokens[v].Sent].To)); q >= 0 && (len(out) == 0 || f.sameSentence(v, int(f.a.Quotes[q].From))) {
		g := &f.a.Quotes[q]
		if !f.claimed[q] || len(out) > 0 {
			out = append(out, [2]int32{g.From, g.To})
		}
	}
	return out, len(out) > 0
}

func (f *speechFinder) sameSentence(i, j int) bool {
	return f.a.Tokens[i].Sent == f.a.Tokens[j].Sent
}

// closedBefore is the quotation that closes right before token i.
func (f *speechFinder) closedBefore(i int, own int32) int32 {
	for q := len(f.a.Quotes) - 1; q >= 0; q-- {
		g := &f.a.Quotes[q]
		if g.Single || g.Parent != own || g.Close < 0 {
			continue
		}
		d := i - int(g.Close)
		if d == 1 || d == 2 && f.a.Tokens[g.Close+1].UPOS == english.PUNCT {
			return int32(q)
		}
	}
	return -1
}

// openedAfter is the quotation that opens right after token i-1.
func (f *speechFinder) openedAfter(i int, own int32, end int) int32 {
	for q := range f.a.Quotes {
		g := &f.a.Quotes[q]
		if g.Single || g.Parent != own || int(g.Open) < i || g.From >= g.To {
			continue
		}
		d := int(g.Open) - i
		if d == 0 && f.wholeClause(int32(q)) {
			return int32(q)
		}
		if d == 1 && f.a.Tokens[i].UPOS == english.PUNCT && (int(g.Open) < end || f.a.Form(i) == ":") {
			return int32(q)
		}
		if d > 1 {
			break
		}
	}
	return -1
}

// wholeClause tells words quoted as a sentence or clause from a phrase quoted
// inside somebody else's clause: it begins with a capital or ends with a mark
// of its own, and has some length.
func (f *speechFinder) wholeClause(q int32) bool {
	g := &f.a.Quotes[q]
	n := int(g.To - g.From)
	if n == 0 {
		return false
	}
	first := f.a.Form(int(g.From))
	last := f.a.Form(int(g.To - 1))
	mark := last == "," || last == "." || last == "?" || last == "!" || last == "…" || last == "..."
	upper := first[0] >= 'A' && first[0] <= 'Z'
	if g.Close >= 0 && int(g.Close)+1 < f.a.Len() && f.a.Form(int(g.Close)+1) == "," {
		mark = true
	}
	return n >= 3 && (upper && (mark || n >= 5) || mark && n >= 5) || upper && mark
}

// firstPart follows a quotation back over paragraphs.
func (f *speechFinder) firstPart(q int32) int32 {
	for q > 0 && f.a.Quotes[q-1].Continues {
		q--
		f.claim(q)
	}
	return q
}

// according reads "according to X".
func (f *speechFinder) according(i int) {
	h := f.a.Head(i)
	// the phrase: X is the head of "according", or hangs under it
	x := -1
	for k := f.a.FirstChild(i); k >= 0; k = f.a.NextSibling(k) {
		if k > i+1 && f.a.Tokens[k].UPOS != english.PUNCT {
			x = k
			break
		}
	}
	if x < 0 && h > i {
		x = h
	}
	if x < 0 && i+2 < f.a.Len() {
		for k := i + 2; k < int(f.a.Sents[f.a.Tokens[i].Sent].To) && k < i+9; k++ {
			if u := f.a.Tokens[k].UPOS; u == english.NOUN || u == english.PROPN || u == english.PRON {
				x = k
				if n := f.a.Head(k); n > k && n < i+12 && (f.a.Tokens[n].UPOS == english.NOUN || f.a.Tokens[n].UPOS == english.PROPN) {
					x = n
				}
				break
			}
		}
	}
	if x < 0 {
		return
	}
	s := speech{Speech: coref.Speech{Source: int32(x), Cue: int32(i), To: -1}, act: "say", rule: "according", conf: 0.85,
		cueFrom: int32(i), cueTo: int32(i + 2)}
	s.sourceFrom, s.sourceTo = f.sourceRange(x)
	s.sourceFrom = max(s.sourceFrom, s.cueTo)
	sent := f.a.Sents[f.a.Tokens[i].Sent]
	from, to := sent.From, sent.To
	// inside a longer sentence: the clause it belongs to
	g := h
	if g > i {
		g = f.a.Head(g)
	}
	if g >= 0 {
		gf, gt := f.a.Subtree(g)
		if gf <= i && i < gt {
			from, to = int32(gf), int32(gt)
		}
	}
	if int32(i) == from || int32(i) == from+1 {
		f.add(s, [][2]int32{{s.sourceTo, to}})
		return
	}
	content := [][2]int32{{from, int32(i)}}
	if to-s.sourceTo > 3 {
		content = append(content, [2]int32{s.sourceTo, to})
	}
	f.add(s, content)
}

// nominal reads a noun of saying with its owner: "Norvia's call for talks",
// "his claim that".
func (f *speechFinder) nominal(i int) {
	e := sayingNouns[f.a.Tokens[i].Lemma]
	if e == "" {
		return
	}
	poss := f.a.Child(i, english.NmodPoss)
	if poss < 0 {
		return
	}
	// "reiterated its call for": the verb has it already
	if h := f.a.Head(i); h >= 0 && f.a.Tokens[i].Rel == english.Obj && sayings[f.a.Tokens[h].Lemma] != nil && sayings[f.a.Tokens[h].Lemma].object {
		return
	}
	var content [][2]int32
	for k := f.a.FirstChild(i); k >= 0; k = f.a.NextSibling(k) {
		t := &f.a.Tokens[k]
		if k > i && (t.Rel == english.Acl || t.Rel == english.Ccomp || t.Rel == english.Nmod && e == "for" && f.caseOf(k) == "for") {
			if t.Rel == english.Nmod || f.hasInfinitive(k) || f.a.Child(k, english.Mark) >= 0 {
				content = f.clauseOf(k)
				break
			}
		}
	}
	if content == nil {
		return
	}
	s := speech{Speech: coref.Speech{Source: int32(poss), Cue: int32(i), To: -1}, act: "say", rule: "noun", conf: 0.65, cueFrom: int32(i), cueTo: int32(i + 1)}
	s.sourceFrom, s.sourceTo = f.sourceRange(poss)
	f.add(s, content)
}

// Nouns of saying, with "for" where they take it and "that" where a clause.
var sayingNouns = map[string]string{"call": "for", "appeal": "for", "demand": "for", "claim": "that", "statement": "that", "assertion": "that",
	"allegation": "that", "accusation": "that", "promise": "that", "pledge": "that", "vow": "that", "warning": "that", "announcement": "that",
	"threat": "that", "suggestion": "that", "insistence": "that", "denial": "that", "admission": "that", "remark": "that", "comment": "that", "prediction": "that"}

// colon reads "Name: words" at the beginning of a paragraph: transcripts and
// headlines.
func (f *speechFinder) colon(si int) {
	s := &f.a.Sents[si]
	if si > 0 && f.a.Sents[si-1].Paragraph == s.Paragraph || int(s.To-s.From) < 5 {
		return
	}
	at := -1
	for i := int(s.From) + 1; i < int(s.To) && i < int(s.From)+7; i++ {
		if f.a.Form(i) == ":" {
			at = i
			break
		}
		if u := f.a.Tokens[i].UPOS; u != english.PROPN && u != english.NOUN && f.a.Tokens[i].Ent == english.EntNone {
			return
		}
	}
	if at < 0 {
		return
	}
	named := false
	for i := int(s.From); i < at; i++ {
		if e := f.a.Tokens[i].Ent; e == english.PER || e == english.ORG {
			named = true
		} else if w := f.a.Form(i); len(w) > 2 && w == upper(w) {
			named = true
		}
	}
	if !named {
		return
	}
	for i := range f.out {
		if c := f.out[i].Content[0]; int(c[0]) > at && c[0] < s.To && f.out[i].Source >= s.From && int(f.out[i].Source) < at {
			return
		}
	}
	end := s.To
	for k := si + 1; k < len(f.a.Sents) && f.a.Sents[k].Paragraph == s.Paragraph; k++ {
		end = f.a.Sents[k].To
	}
	sp := speech{Speech: coref.Speech{Source: int32(at - 1), Cue: int32(at), To: -1}, act: "say", rule: "colon", conf: 0.7,
		cueFrom: int32(at), cueTo: int32(at + 1), sourceFrom: s.From, sourceTo: int32(at)}
	f.add(sp, [][2]int32{{int32(at + 1), end}})
}

func upper(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'a' && c <= 'z' {
			b[i] = c - 32
		}
	}
	return string(b)
}

// continuations gives quotations that no cue has claimed, and that make up
// whole sentences, to the speaker of the attribution before them in the same
// paragraph or the one before.
func (f *speechFinder) continuations() {
	for q := range f.a.Quotes {
		g := &f.a.Quotes[q]
		if f.claimed[q] || g.Single || g.Parent >= 0 || g.To-g.From < 4 {
			continue
		}
		first := &f.a.Sents[f.a.Tokens[g.From].Sent]
		last := &f.a.Sents[f.a.Tokens[g.To-1].Sent]
		if g.From-first.From > 1 || first.Boilerplate || last.To-g.To > 2 {
			continue
		}
		prev, at := -1, int32(-1)
		for k := range f.out {
			c := f.out[k].Content
			end := max(c[len(c)-1][1], f.out[k].cueTo)
			if end <= g.From && end > at && f.out[k].Source >= 0 {
				prev, at = k, end
			}
		}
		if prev < 0 || first.Paragraph-f.a.Sents[f.a.Tokens[at-1].Sent].Paragraph > 1 {
			continue
		}
		o := f.out[prev]
		s := speech{Speech: coref.Speech{Source: o.Source, Cue: -1, To: -1}, act: "say", rule: "continues", conf: o.conf - 0.15}
		f.add(s, [][2]int32{{g.From, g.To}})
	}
}
