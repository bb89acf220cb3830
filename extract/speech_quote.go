package extract

import "github.com/onrecord/onrecord/english"

// aside reads content that stands before its cue: `"...," X said`, `"...,"
// said X`, `A did B, X said`, with what goes on behind it.
func (f *finder) aside(v int, w *sayingWord) bool {
	a := f.a
	sf, st := f.sent(v)
	src, p := f.asideSource(v, sf)
	if !src.ok() || p < 0 {
		return false
	}
	src, p = f.nameBefore(src, p)
	last := max(v+1, f.widen(src, v).to) // first token behind cue and source
	if o := f.toldAt(v, last); o >= 0 && w.frames&frTell != 0 {
		_, last = a.Subtree(o)
	}
	if l := a.Tokens[max(src.from-1, 0)].Lemma; l == "as" && last < st && f.comma(last) && !f.anyVerb(sf, p) {
		// "As X noted, A did B"
		s := f.newSpeech(v, src, w.act, "as-said")
		return f.add(s, [2]int{last + 1, f.closeQuote(st)})
	}
	s := f.newSpeech(v, src, w.act, "quote-before")
	if q := f.quoteBefore(p); q >= 0 {
		if f.inQuote(v) == q || f.relativePronoun(src.from) || isFinite(a.Tokens[src.from].XPOS) && src.from < v {
			return false
		}
		from := f.quoteStart(q, sf)
		if from != int(f.a.Quotes[q].Open) && f.clauseBehind(v) {
			return false // "X, who calls it 'a mess,' said he ...": the marks are in the description
		}
		content := [][2]int{{from, p + 1}}
		if c, ok := f.goesOn(last, v); ok {
			content = append(content, c)
		}
		f.addressee(&s, v, 0, w)
		return f.add(s, content...)
	}
	if w.frames&frClause == 0 || a.Tokens[p].XPOS != english.Comma {
		return false
	}
	// unquoted: the tree must not give the cue a clause of its own behind it
	if f.thatAfter(v) >= 0 {
		return false
	}
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k > v && (a.Tokens[k].Rel.Main() == english.Ccomp && k >= last && (!f.hasTo(k) || a.Child(k, english.Nsubj) >= 0) || a.Tokens[k].Rel.Main() == english.Obj && k >= last && w.frames&frTell == 0) && !f.punct(v+1) {
			return false
		}
	}
	if last < st && !f.asideEnds(last, st) {
		return false
	}
	if o, _ := f.gapRight(v); o >= 0 && f.opens(o) >= 0 && !f.wordsBetween(v+1, o) {
		return false
	}
	from := f.clauseStart(sf, p)
	if from >= p {
		return false
	}
	s.rule = "clause-before"
	content := [][2]int{{from, p}}
	if f.relativePronoun(src.from) || f.otherCue(from, p) {
		return false
	}
	if r, ok := f.restOf(last, st, f.a.Tokens[from].UPOS == english.SCONJ || f.a.Tokens[from].XPOS == english.WRB || a.Tokens[from].Lemma == "even"); ok && f.anyVerb(from, p) {
		content = append(content, r)
		s.rule = "clause-round"
	}
	if !f.anyVerb(from, p) {
		e := f.commaAfter(last, st)
		if e < 0 || !f.hasVerb(e, st) || f.wordsBetween(last, e) && !f.onlyTimes(last, e) {
			return false
		}
		content = append(content, [2]int{e + 1, st})
		s.rule = "clause-round"
	}
	f.addressee(&s, v, 0, w)
	return f.add(s, content...)
}

// restOf is what follows an aside and still belongs to what was said: words
// right behind its comma, but no clause of time and no participle about the
// speaker.
func (f *finder) restOf(last, st int, open bool) ([2]int, bool) {
	i := last
	for i < st && !f.comma(i) && i < last+8 {
		i++
	}
	if i >= st || !f.comma(i) || i+2 >= st {
		return [2]int{}, false
	}
	t := &f.a.Tokens[i+1]
	if t.XPOS == english.VBG || t.XPOS == english.VBN || t.Lemma == "as" || t.Lemma == "while" || t.Lemma == "when" || t.Lemma == "after" || f.relativePronoun(i+1) {
		return [2]int{}, false
	}
	if !open && i != last && t.UPOS != english.CCONJ {
		return [2]int{}, false
	}
	return [2]int{i + 1, f.closeQuote(st)}, true
}

// otherCue reports whether another finite cue with its own aside stands in
// [from, to): then the content before is that one's.
func (f *finder) otherCue(from, to int) bool {
	for i := from; i < to; i++ {
		t := &f.a.Tokens[i]
		if t.UPOS != english.VERB || !isFinite(t.XPOS) || f.inQuote(i) >= 0 {
			continue
		}
		if w := sayingVerbs[t.Lemma]; w != nil && w.frames&frClause != 0 && (i+1 == to || f.comma(i+1)) {
			return true
		}
	}
	return false
}

// asideSource finds the source of a cue that stands behind its content, and the
// punctuation token that ends the content: directly before the source, or
// before the cue where the source follows it.
func (f *finder) asideSource(v, sf int) (source, int) {
	a := f.a
	if a.Tokens[v].XPOS == english.VBG && a.Child(v, english.Aux) < 0 || a.Tokens[v].XPOS == english.VB && a.Child(v, english.Aux) < 0 {
		return noSource, -1
	}
	lead := v
	for lead > sf && (a.Tokens[lead-1].UPOS == english.ADV || a.Tokens[lead-1].UPOS == english.AUX) {
		lead--
	}
	if lead > 0 && f.endsContent(lead-1) && (lead-1 >= sf || f.leadsIn(lead-1, v)) {
		// "Lee, head of the office, said": the comma is the apposition's
		if s, p := f.besideApposition(v); s.ok() {
			return s, p
		}
		if k := a.Child(v, english.Nsubj); f.closes(lead-1) < 0 && k >= sf && k < lead && f.comma(k+1) && f.relativePronoun(k+2) {
			return noSource, -1 // "The group, which relies on doctors, reported clashes"
		}
		if s := f.sourceOf(v); f.closes(lead-1) >= 0 || !s.ok() || s.from > v || !f.near(s.to, v) || s.from <= sf || !f.endsContent(s.from-1) {
			if src := f.inverted(v); src.ok() {
				return src, lead - 1
			}
			return noSource, -1
		}
	}
	src := f.sourceOf(v)
	if src.ok() && (src.from > v || src.head > v) {
		return noSource, -1
	}
	if !src.ok() || a.Tokens[v].Rel == english.AclRelcl && !f.endsContent(src.from-1) || !f.near(src.to, v) {
		src = f.before(v)
	} else if src.from > 0 && !f.endsContent(src.from-1) {
		if s := f.before(v); s.ok() && s.from > 0 && f.endsContent(s.from-1) {
			src = s
		}
	}
	if !src.ok() {
		return noSource, -1
	}
	p := src.from - 1
	if p == sf && a.Tokens[p].Lemma == "as" {
		return src, p
	}
	for p >= sf && (a.Tokens[p].Lemma == "as" || a.Tokens[p].UPOS == english.ADV || a.Tokens[p].UPOS == english.CCONJ && a.Tokens[p].Lemma == "but") {
		p--
	}
	if p < 0 || !f.endsContent(p) || p < sf && !f.leadsIn(p, v) {
		return noSource, -1
	}
	return src, p
}

// besideApposition is the source in `"...," Lee, head of the office, said`: all
// from the closing mark to the comma before the cue, if no verb of its own
// stands there.
func (f *finder) besideApposition(v int) (source, int) {
	if !f.comma(v - 1) {
		return noSource, -1
	}
	sf, _ := f.sent(v)
	first := -1
	for i := v - 2; i >= sf-1 && i >= 0 && i > v-45; i-- {
		if f.closes(i) >= 0 {
			if f.quoteBefore(i) < 0 || i < sf && !f.leadsIn(i, v) || first < 0 {
				break
			}
			if s := f.chunk(i+1, first); s.ok() {
				return source{s.head, i + 1, v - 1}, i
			}
			break
		}
		if f.isMark(i) {
			break
		}
		if f.comma(i) {
			first = i
		}
		if w := sayingVerbs[f.a.Tokens[i].Lemma]; w != nil && isFinite(f.a.Tokens[i].XPOS) {
			break
		}
	}
	return noSource, -1
}

// leadsIn reports whether the quotation that closes at p, in the sentence
// before, leads over to cue v: it ends with a question or exclamation mark or a
// comma, in the same paragraph.
func (f *finder) leadsIn(p, v int) bool {
	if f.closes(p) < 0 || f.paragraph(p) != f.paragraph(v) || p == 0 {
		return false
	}
	if sf, st := f.sent(v); f.a.Tokens[p-1].XPOS == english.Stop && sf == p+1 && st-sf <= 5 && f.tailCue(p) {
		return true // "It is late." Lorn said.
	}
	return f.questionMark(p-1) || f.a.Tokens[p-1].XPOS == english.Comma || f.a.Form(p-1) == "..." || f.a.Form(p-1) == "…"
}

// near reports whether only adverbs, auxiliaries, commas and asides stand
// between the source and the cue.
func (f *finder) near(to, v int) bool {
	if v-to > 20 {
		return false
	}
	for i := to; i < v; i++ {
		if f.isMark(i) {
			return false
		}
	}
	return true
}

// endsContent reports whether token i can end what was said before a cue.
func (f *finder) endsContent(i int) bool {
	if i < 0 {
		return false
	}
	if f.closes(i) >= 0 {
		return true
	}
	t := &f.a.Tokens[i]
	return t.XPOS == english.Comma || t.UPOS == english.PUNCT && (f.a.Form(i) == "—" || f.a.Form(i) == "–")
}

// inverted is the subject that follows cue v: "said the minister".
func (f *finder) inverted(v int) source {
	a := f.a
	if v+1 >= f.end(v) || a.Tokens[v+1].UPOS == english.ADP || f.punct(v+1) {
		return noSource
	}
	var tree source
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if r := a.Tokens[k].Rel.Main(); k > v && (r == english.Nsubj || r == english.Obj || r == english.Dep) && a.Tokens[k].UPOS != english.VERB && !f.timeWord(k) {
			tree = f.phrase(k, v)
			break
		}
	}
	words := f.after(v)
	if tree.ok() && tree.from == v+1 {
		return tree
	}
	if words.ok() && !f.timeWord(words.head) {
		return words
	}
	return noSource
}

func (f *finder) timeWord(i int) bool { return timeNouns[f.a.Tokens[i].Lemma] }

// quoteBefore is the quotation that ends with token p, the comma outside or
// inside the closing mark; -1 for none.
func (f *finder) quoteBefore(p int) int {
	if q := f.closes(p); q >= 0 {
		// a piece in marks within a sentence ends without punctuation
		if p > 0 && f.punct(p-1) || p+1 < f.a.Len() && f.punct(p+1) || f.a.Tokens[p].XPOS == english.Comma {
			return q
		}
		if o := int(f.a.Quotes[q].Open); f.quoteWords(q) >= 6 && !f.a.Quotes[q].Single {
			if of, _ := f.sent(o); of == o {
				return q // the comma was forgotten
			}
		}
		return -1
	}
	if p > 0 && f.punct(p) {
		if q := f.closes(p - 1); q >= 0 {
			return q
		}
	}
	return -1
}

// quoteStart is where content that ends with quotation q begins: at its opening
// mark if that opens the sentence, with quotations right before it in the same
// paragraph; else with the clause the quotation is a part of.
func (f *finder) quoteStart(q, sf int) int {
	o := int(f.a.Quotes[q].Open)
	for p := f.a.Quotes[q].Parent; p >= 0 && f.a.Quotes[p].Close == f.a.Quotes[q].Close && !f.a.Quotes[p].Single; p = f.a.Quotes[p].Parent {
		o = int(f.a.Quotes[p].Open) // opened twice, closed once
	}
	of, _ := f.sent(o)
	if o > of && f.wordsBetween(of, o) {
		// the quotation ends a clause that begins outside it
		if o < sf || f.a.Tokens[o-1].XPOS == english.Colon {
			return o
		}
		return f.clauseStart(of, o)
	}
	for o > 0 {
		p := f.closes(o - 1)
		if p < 0 || f.paragraph(o-1) != f.paragraph(o) || f.used[p] {
			break
		}
		po := int(f.a.Quotes[p].Open)
		pf, _ := f.sent(po)
		if po != pf {
			break
		}
		o = po
	}
	return o
}

// clauseStart skips connectives at the start of a sentence.
func (f *finder) clauseStart(from, to int) int {
	i := from
	for i < to && (f.a.Tokens[i].UPOS == english.CCONJ || f.punct(i) && !f.isMark(i)) {
		i++
	}
	if i+1 < to && f.a.Tokens[i].UPOS == english.ADV && f.comma(i+1) {
		i += 2
	}
	return i
}

// asideEnds reports whether nothing but adjuncts follows an aside up to the end
// of the sentence or the next comma.
func (f *finder) asideEnds(last, st int) bool {
	for i := last; i < st; i++ {
		t := &f.a.Tokens[i]
		if f.comma(i) || t.XPOS == english.Stop {
			return true
		}
		if i == last && t.UPOS != english.ADP && t.UPOS != english.ADV && t.UPOS != english.PROPN && t.UPOS != english.PUNCT && t.UPOS != english.SCONJ && !timeNouns[t.Lemma] {
			return false
		}
		if isFinite(t.XPOS) && i > last && f.a.Tokens[last].UPOS != english.SCONJ {
			return false
		}
	}
	return true
}

func (f *finder) commaAfter(i, st int) int {
	for ; i < st; i++ {
		if f.a.Tokens[i].XPOS == english.Comma {
			return i
		}
	}
	return -1
}

func (f *finder) questionMark(i int) bool {
	return i >= 0 && (f.a.Form(i) == "?" || f.a.Form(i) == "!")
}

// onlyTimes reports whether nothing but adverbs, times and prepositions stands
// in [i, j).
func (f *finder) onlyTimes(i, j int) bool {
	for ; i < j; i++ {
		if u := f.a.Tokens[i].UPOS; u != english.ADV && u != english.ADP && u != english.NUM && !f.timeWord(i) {
			return false
		}
	}
	return true
}

// clauseBehind reports whether a pronoun with its verb, or "that", stands right
// behind cue v.
func (f *finder) clauseBehind(v int) bool {
	if f.thatAfter(v) >= 0 {
		return true
	}
	_, st := f.sent(v)
	if v+2 >= st || f.a.Tokens[v+1].XPOS != english.PRP {
		return false
	}
	t := &f.a.Tokens[v+2]
	return t.UPOS == english.AUX || t.UPOS == english.ADV || isFinite(t.XPOS)
}
