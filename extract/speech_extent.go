package extract

import "github.com/onrecord/onrecord/english"

// widen gives a source found for cue v the whole of its name and what stands
// beside it between commas, brackets or dashes: "Zubar, who led the talks,",
// "Zubar, a lawyer at Kelm & Hadra,", "Kelm (Hadra)". A source that is a
// pronoun or lies within a quotation stays as it is.
func (f *finder) widen(s source, v int) source {
	a := f.a
	if !s.ok() || s.head < 0 {
		return s
	}
	sf, st := f.sent(s.head)
	s = f.withoutTime(s)
	if s.from == v+1 {
		s = f.nameBehind(s, st)
	}
	for s.to < st && s.to != v && f.insideName(s.to) {
		s.to++
	}
	if f.relativePronoun(s.from) || a.Tokens[s.to-1].UPOS == english.PRON {
		return s
	}
	if s.to <= v && v < st {
		g := v
		for g > s.to && (a.Tokens[g-1].UPOS == english.ADV || a.Tokens[g-1].UPOS == english.AUX) {
			g--
		}
		if e := f.besideEnd(s.to, g, v); e > s.to {
			s.to = e
		}
		return s
	}
	if s.from > v && s.from >= sf {
		s.to = f.besideAfter(s.to, st)
	}
	return s
}

// withoutTime cuts a time off the end of a source: "Kelm on Monday".
func (f *finder) withoutTime(s source) source {
	a := f.a
	i := s.to - 1
	if i <= s.head || !timeNouns[a.Form(i)] {
		return s
	}
	for i > s.head+1 && (a.Tokens[i-1].UPOS == english.ADP && a.Tokens[i-1].Lemma != "of" || a.Tokens[i-1].UPOS == english.ADV || a.Tokens[i-1].UPOS == english.DET || timeNouns[a.Form(i-1)]) {
		i--
	}
	s.to = i
	return s
}

// nameBehind takes in the rest of a title and name that the tree has cut off
// behind an inverted cue: "said Zubar-based scholar [Brigid Kelm]".
func (f *finder) nameBehind(s source, st int) source {
	a := f.a
	i := s.to
	for i < st && i < s.to+8 && !timeNouns[a.Form(i)] {
		t := &a.Tokens[i]
		if t.UPOS != english.PROPN && t.UPOS != english.NOUN && t.UPOS != english.ADJ && t.XPOS != english.HYPH && (t.XPOS != english.VBN || a.Tokens[i-1].XPOS != english.HYPH) {
			break
		}
		i++
	}
	for i > s.to && a.Tokens[i-1].UPOS != english.PROPN {
		i--
	}
	if i > s.to {
		s.to, s.head = i, i-1
		for s.head > s.from && a.Tokens[s.head].Rel.Main() == english.Flat && a.Head(s.head) >= s.from && a.Head(s.head) < s.head {
			s.head = a.Head(s.head)
		}
	}
	return s
}

// besideEnd is the end of what stands beside a source between token i and the
// verb group of its cue at g; i where nothing that belongs to it does.
func (f *finder) besideEnd(i, g, v int) int {
	a := f.a
	if g-i < 2 || g-i > 45 || !f.comma(i) && !f.dash(i) || !f.comma(g-1) && !f.dash(g-1) || !f.describes(i+1) {
		return i
	}
	if a.Tokens[i+1].XPOS == english.VBG {
		return i // ", citing the agency,": what the speaker does, not who he is
	}
	for k := i; k < g; k++ {
		t := &a.Tokens[k]
		if f.isMark(k) && !f.nickname(k, g) || t.XPOS == english.Colon {
			return i
		}
		if w := sayingVerbs[t.Lemma]; t.UPOS == english.VERB && w != nil && w.frames&frClause != 0 && isFinite(t.XPOS) && !f.relativePronoun(i+1) {
			return i
		}
	}
	if h := int(a.Tokens[v].Head); h >= i && h < g && a.Tokens[v].Rel.Main() != english.Ccomp && a.Tokens[h].UPOS == english.VERB && !f.relativePronoun(i+1) {
		return i // the cue belongs to a verb of the aside
	}
	return g - 1
}

// besideAfter is the end of a source behind its cue that ends at i and goes on
// with a description behind a comma, up to the end st of the sentence.
func (f *finder) besideAfter(i, st int) int {
	a := f.a
	if i >= st || !f.comma(i) || !f.describes(i+1) {
		return i
	}
	k := i + 1
	for ; k < st && k < i+45; k++ {
		t := &a.Tokens[k]
		if f.isMark(k) && !f.nickname(k, st) || t.XPOS == english.Stop || t.XPOS == english.Colon || f.dash(k) {
			break
		}
		if f.comma(k) && (k+1 >= st || !f.describes(k+1) && !f.goesOnRelative(i+1, k)) {
			break
		}
	}
	for k > i && f.punct(k-1) && a.Tokens[k-1].XPOS != english.RRB {
		k--
	}
	return k
}

// goesOnRelative reports whether the comma at k stands in the relative clause
// that begins at i: "who led the talks, and has left".
func (f *finder) goesOnRelative(i, k int) bool {
	return f.relativePronoun(i) && f.a.Tokens[k+1].UPOS == english.CCONJ
}

// describes reports whether a description of the one named before can begin at
// token i: a relative pronoun, a noun phrase, an age, "of".
func (f *finder) describes(i int) bool {
	if i >= f.a.Len() {
		return false
	}
	t := &f.a.Tokens[i]
	switch t.UPOS {
	case english.DET, english.NOUN, english.PROPN, english.NUM, english.ADJ:
		for k := i; k < f.a.Len() && k < i+3 && !f.punct(k); k++ {
			if timeNouns[f.a.Tokens[k].Lemma] {
				return false
			}
		}
		return true
	}
	switch t.XPOS {
	case english.WP, english.WDT, english.WPS, english.PRPS:
		return true
	}
	return t.Lemma == "of" || t.XPOS == english.VBN
}

// nickname reports whether the mark at k belongs to a short quotation that ends
// before g.
func (f *finder) nickname(k, g int) bool { return f.shortQuote(k, g) }
