package extract

import "github.com/onrecord/onrecord/english"

// before is the noun phrase that ends right before cue v, by tokens alone: the
// stretch back to punctuation or a verb.
func (f *finder) before(v int) source {
	sf, _ := f.sent(v)
	to := v
	for to > sf && f.skipLeft(to-1) && (to-1 > sf || to < v) {
		to-- // an adverb that is all there is before the cue is rather a name
	}
	// look over an aside between commas that begins with a preposition
	if to > sf && f.comma(to-1) {
		for i := to - 2; i > sf && i > to-16; i-- {
			if f.isMark(i) || isFinite(f.a.Tokens[i].XPOS) {
				break
			}
			if f.comma(i) {
				if u := f.a.Tokens[i+1].UPOS; u == english.ADP || u == english.NUM || u == english.DET || u == english.PRON || u == english.VERB || i > to-4 && f.a.Tokens[i+1].Ent != english.PER {
					to = i
				}
				break
			}
		}
	}
	if to > sf && f.comma(to-1) {
		// look over a relative clause between commas
		for i := to - 2; i > sf && i > to-35 && !f.isMark(i); i-- {
			if f.comma(i) && (f.relativePronoun(i+1) || f.a.Tokens[i+1].XPOS == english.WPS) {
				to = i
				break
			}
		}
	}
	if to > sf && f.dash(to-1) {
		for i := to - 2; i > sf && i > to-20 && !f.isMark(i); i-- {
			if f.dash(i) {
				to = i
				break
			}
		}
	}
	from := to
	depth := 0
	for from > sf && to-from < 40 {
		t := &f.a.Tokens[from-1]
		if t.XPOS == english.RRB {
			depth++
		} else if t.XPOS == english.LRB {
			depth--
		} else if depth == 0 {
			if f.isMark(from-1) || f.punct(from-1) && t.XPOS != english.HYPH && t.XPOS != english.Stop ||
				isFinite(t.XPOS) && !(t.XPOS == english.VBD && from-2 > sf && (f.isMark(from-2) || f.comma(from-2))) || t.UPOS == english.SCONJ || t.UPOS == english.INTJ {
				break
			}
		}
		from--
	}
	for from < to && (f.a.Tokens[from].UPOS == english.CCONJ || f.a.Tokens[from].UPOS == english.ADV || f.punct(from)) {
		from++
	}
	return f.chunk(from, to)
}

// dash reports whether token i is a dash that stands free.
func (f *finder) dash(i int) bool {
	switch f.a.Form(i) {
	case "-", "--", "–", "—":
		return f.a.Tokens[i].SpaceAfter
	}
	return false
}

func (f *finder) skipLeft(i int) bool {
	t := &f.a.Tokens[i]
	return t.UPOS == english.ADV || t.UPOS == english.AUX && t.Sent >= 0
}

// after is the noun phrase that begins right after cue v, by tokens alone.
func (f *finder) after(v int) source {
	_, st := f.sent(v)
	from := v + 1
	to := from
	depth := 0
	for to < st && to-from < 40 {
		t := &f.a.Tokens[to]
		if t.XPOS == english.LRB {
			depth++
		} else if t.XPOS == english.RRB {
			depth--
		} else if depth == 0 && (f.isMark(to) || f.punct(to) && t.XPOS != english.HYPH && !f.insideName(to) ||
			t.UPOS == english.VERB && to > from || t.UPOS == english.AUX || t.UPOS == english.SCONJ || t.UPOS == english.ADV ||
			to > from && t.UPOS == english.ADP && t.Lemma != "of") {
			break
		}
		to++
	}
	return f.chunk(from, to)
}

// mainSubject is the subject of the nearest verb before a participle v that
// has one: who does what the participle tells.
func (f *finder) mainSubject(v int) source {
	sf, _ := f.sent(v)
	for i := v - 1; i >= sf && i > v-60; i-- {
		if f.inQuote(i) >= 0 {
			continue
		}
		if u := f.a.Tokens[i].UPOS; u != english.VERB && u != english.AUX && (u != english.ADJ || f.a.Child(i, english.Cop) < 0) {
			continue
		}
		for k := f.a.FirstChild(i); k >= 0 && k < i; k = f.a.NextSibling(k) {
			if f.a.Tokens[k].Rel.Main() == english.Nsubj && !f.relativePronoun(k) {
				return f.phrase(k, i)
			}
		}
	}
	return noSource
}

func (f *finder) insideName(i int) bool {
	return f.a.Tokens[i].Ent != english.EntNone && !f.a.Tokens[i].EntBegin
}

// chunk makes a source of [from, to) if it looks like a noun phrase. Its head
// is the token whose own head lies outside.
func (f *finder) chunk(from, to int) source {
	if to <= from || to-from > 30 {
		return noSource
	}
	head := -1
	for i := from + 1; i+1 < to && f.inQuote(i) < 0; i++ {
		if f.comma(i) && f.a.Tokens[i+1].XPOS == english.VBG && i+1 < to {
			to = i // ", citing the agency"
			break
		}
		// "Kelm on Sunday": the time is the verb's
		if f.a.Tokens[i].UPOS == english.ADP && timeNouns[f.a.Form(i+1)] && to-i <= 4 {
			to = i
			break
		}
	}
	for i := from; i < to; i++ {
		t := &f.a.Tokens[i]
		if t.UPOS == english.ADP && head >= 0 {
			break
		}
		if t.UPOS != english.NOUN && t.UPOS != english.PROPN && t.UPOS != english.PRON && t.UPOS != english.NUM {
			continue
		}
		if h := int(t.Head); h < from || h >= to {
			head = i
			if t.Rel.Main() == english.Nsubj {
				break
			}
			if i > from {
				break
			}
		}
	}
	if x := f.a.Form(to - 1); head < 0 && to-from <= 4 && (f.a.Tokens[to-1].UPOS == english.DET || f.a.Tokens[to-1].UPOS == english.NUM || f.a.Tokens[to-1].UPOS == english.ADJ || to-from == 1 && x[0] >= 'A' && x[0] <= 'Z') {
		return source{to - 1, from, to}
	}
	if head < 0 {
		for i := from; i < to; i++ {
			switch f.a.Tokens[i].UPOS {
			case english.NOUN, english.PROPN, english.PRON:
				return source{i, from, to}
			}
		}
		return noSource
	}
	return source{head, from, to}
}
