package extract

import "github.com/onrecord/onrecord/english"

// verb tries verb v, an entry w of the lexicon, as a cue.
func (f *finder) verb(v int, w *sayingWord) {
	if w.particle != "" && w.frames&frAskFor == 0 && !f.hasParticle(v, w.particle) {
		w = withoutParticle(w)
	}
	if f.negated(v) || f.notSaid(v) {
		return
	}
	if f.inQuote(v) >= 0 {
		// speech inside quoted speech: only what is surely reported there
		if w.frames&frClause != 0 && w.act != "ask" && f.thirdPerson(v) {
			f.rightClause(v, w)
		}
		return
	}
	if f.quotedAsSaying(v, w) {
		return
	}
	if f.passive(v) {
		f.passiveVerb(v, w)
		return
	}
	if w.frames&(frClause|frQuote) != 0 && f.aside(v, w) {
		return
	}
	if w.frames&(frClause|frQuote) != 0 && f.rightQuote(v, w) {
		return
	}
	if w.frames&frClause != 0 && f.rightClause(v, w) {
		return
	}
	f.complement(v, w)
}

// thirdPerson reports whether cue v has a subject that is neither "I", "we" nor
// "you" and is a finite verb.
func (f *finder) thirdPerson(v int) bool {
	if x := f.a.Tokens[v].XPOS; x != english.VBD && x != english.VBZ {
		return false
	}
	s := f.sourceOf(v)
	if !s.ok() || s.to != s.head+1 && s.from != s.head && f.isMark(s.from) {
		return false
	}
	switch f.a.Tokens[s.head].Lemma {
	case "I", "i", "we", "you", "it", "that", "this", "people", "who", "which", "everybody", "nobody", "someone", "somebody", "everyone":
		return false
	}
	return true
}

// withoutParticle is w with the frames that stand without one.
func withoutParticle(w *sayingWord) *sayingWord {
	c := *w
	c.particle = ""
	c.frames &^= frClause | frObj | frGerund
	return &c
}

func (f *finder) hasParticle(v int, p string) bool {
	_, st := f.sent(v)
	for i := v + 1; i < st && i < v+4; i++ {
		if f.a.Tokens[i].Lemma == p {
			return true
		}
	}
	return false
}

// negated reports whether "not" or "never" stands with v or its auxiliaries.
func (f *finder) negated(v int) bool {
	if v > 0 && f.a.Tokens[v-1].Lemma == "without" {
		return true
	}
	for i := v - 1; i >= 0 && i >= v-4; i-- {
		t := &f.a.Tokens[i]
		if t.Sent != f.a.Tokens[v].Sent {
			break
		}
		switch t.Lemma {
		case "not", "never", "n't", "n’t":
			return true
		}
		if t.UPOS != english.AUX && t.UPOS != english.ADV {
			break
		}
	}
	return false
}

// notSaid reports whether v is something other than an act that was done: an
// infinitive of wish, an order to the reader, a fixed phrase.
func (f *finder) notSaid(v int) bool {
	a := f.a
	t := &a.Tokens[v]
	switch t.Rel.Main() {
	case english.Amod, english.Compound, english.Case, english.Mark, english.Det:
		return true
	case english.Xcomp:
		if t.XPOS != english.VB || t.Head < 0 {
			return false
		}
		switch a.Tokens[t.Head].Lemma {
		case "continue", "begin", "start", "go", "proceed", "use", "appear", "seem", "be", "have", "likely":
			return false
		}
		return true
	}
	return false
}

// rightQuote reads content that begins with a quotation right behind the cue:
// `said "..."`, `said in May: "..."`, `told reporters, "..."`.
func (f *finder) rightQuote(v int, w *sayingWord) bool {
	o, plain := f.gapRight(v)
	q := f.opens(o)
	if q < 0 || f.inQuote(v) == q {
		return false
	}
	if !plain && (w.frames&frClause == 0 || !f.leadsToQuote(o)) {
		return false
	}
	src := f.speaker(v)
	if !src.ok() {
		return false
	}
	end := f.quoteEnd(q)
	_, st := f.sent(v)
	rule := "quote-after"
	_, ost := f.sent(o)
	if end < ost && f.wordsBetween(end, ost) && !f.comma(o-1) {
		// the quotation is a piece of a clause that goes on
		end = f.clauseEnd(v, o, st)
		rule = "mixed-after"
	} else if f.comma(o-1) || f.colonBefore(o) || f.quoteWords(q) >= 6 {
		end = f.moreQuotes(end)
	}
	s := f.newSpeech(v, src, w.act, rule)
	f.addressee(&s, v, o, w)
	return f.add(s, [2]int{o, end})
}

// leadsToQuote reports whether the word before mark o can end the one told, a
// time or an occasion rather than begin a phrase that the quotation is part of.
func (f *finder) leadsToQuote(o int) bool {
	if f.comma(o - 1) {
		return true
	}
	switch f.a.Tokens[o-1].UPOS {
	case english.NOUN, english.PROPN, english.PRON, english.ADV, english.NUM, english.PUNCT, english.CCONJ:
		return true
	}
	return false
}

// modal reports whether verb v has "would", "will" or the like.
func (f *finder) modal(v int) bool {
	for k := f.a.FirstChild(v); k >= 0 && k < v; k = f.a.NextSibling(k) {
		if f.a.Tokens[k].XPOS == english.MD {
			return true
		}
	}
	return false
}

// colonBefore reports whether a colon stands before the mark.
func (f *finder) colonBefore(o int) bool { return o > 0 && f.a.Tokens[o-1].XPOS == english.Colon }

// moreQuotes goes on over quotations that follow one another with nothing
// between them in the same paragraph.
func (f *finder) moreQuotes(end int) int {
	for end < f.a.Len() {
		q := f.opens(end)
		if q < 0 || f.paragraph(end) != f.paragraph(end-1) {
			return end
		}
		e := f.quoteEnd(q)
		if f.cueFollows(e) || f.quoteWords(q) < 4 {
			return end
		}
		end = e
	}
	return end
}

func (f *finder) paragraph(i int) int32 { return f.a.Sents[f.a.Tokens[i].Sent].Paragraph }

// cueFollows reports whether a verb of saying with its subject comes right
// after token i in the same paragraph: then the quotation before is its own.
func (f *finder) cueFollows(i int) bool {
	for k := i; k < f.a.Len() && k < i+12 && f.paragraph(k) == f.paragraph(i-1); k++ {
		if f.isMark(k) || f.a.Tokens[k].XPOS == english.Stop && k > i {
			return false
		}
		if f.a.Tokens[k].UPOS == english.VERB {
			w := sayingVerbs[f.a.Tokens[k].Lemma]
			return w != nil && w.frames&(frClause|frQuote) != 0
		}
		if f.a.Tokens[k].Sent != f.a.Tokens[i-1].Sent && f.a.Tokens[k].XPOS != english.Comma {
			return false
		}
	}
	return false
}

// gapRight looks over what may stand between a cue and its content: the one
// told, adverbs, prepositional phrases, a comma or colon. It is the token where
// content may begin; plain where nothing but punctuation was looked over.
func (f *finder) gapRight(v int) (at int, plain bool) {
	_, st := f.sent(v)
	plain = true
	for i := v + 1; i < f.a.Len() && i < v+25; i++ {
		t := &f.a.Tokens[i]
		if i >= st && f.a.Tokens[st-1].XPOS != english.Colon {
			return -1, false
		}
		if f.opens(i) >= 0 {
			return i, plain
		}
		if i >= st {
			return -1, false // only a mark may follow the colon
		}
		switch t.UPOS {
		case english.PUNCT:
			continue
		case english.VERB, english.AUX, english.SCONJ, english.CCONJ:
			if t.XPOS == english.VBG || t.UPOS == english.CCONJ {
				plain = false
				continue
			}
			return -1, false
		}
		plain = false
	}
	return -1, false
}

// rightClause reads a clause behind the cue.
func (f *finder) rightClause(v int, w *sayingWord) bool {
	a := f.a
	start, rule := -1, ""
	var comp = -1
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k > v && a.Tokens[k].Rel.Main() == english.Ccomp {
			comp = k
			break
		}
	}
	_, st := f.sent(v)
	if that := f.thatAfter(v); that >= 0 {
		start, rule = that, "that-clause"
	}
	if comp >= 0 {
		l, _ := a.Subtree(comp)
		if start < 0 || l < start && l > v {
			start = max(l, v+1)
			if rule == "" {
				rule = "clause"
			}
		}
	}
	if start < 0 && f.bareClause(v) {
		start, rule = v+1, "clause-by-words"
	}
	if start < 0 {
		return false
	}
	src := f.speaker(v)
	if !src.ok() && !f.sourceless(v) {
		return false
	}
	if src.ok() && src.from > v || f.adjunctStart(start, w) {
		return false
	}
	end := f.clauseEnd(v, start, st)
	if a.Tokens[start].Lemma == "that" && (a.Tokens[start].UPOS == english.SCONJ || rule == "that-clause" || start+1 < st && !isFinite(a.Tokens[start+1].XPOS)) {
		start++
	}
	if w.frames&frMedium != 0 && src.ok() && !f.medium(src.head) || src.ok() && f.abstract(src, w) {
		return false
	}
	s := f.newSpeech(v, src, w.act, rule)
	f.addressee(&s, v, start, w)
	return f.add(s, [2]int{start, end})
}

// abstract reports whether a fact rather than a speaker "suggests" or
// "underscores" something.
func (f *finder) abstract(s source, w *sayingWord) bool {
	switch w.lemma {
	case "suggest", "indicate", "underscore", "underline", "imply", "signal", "highlight", "reveal", "confirm", "guarantee", "reflect":
	default:
		return false
	}
	switch f.a.Tokens[s.head].Lemma {
	case "it", "this", "that", "which", "what", "nothing", "something", "everything", "evidence", "fact", "result", "history", "experience", "trend", "phrase", "move", "decision", "attack", "development":
		return true
	}
	return false
}

// adjunctStart reports whether what begins at token i is rather a clause of
// time or a relative clause than what was said.
func (f *finder) adjunctStart(i int, w *sayingWord) bool {
	switch f.a.Tokens[i].Lemma {
	case "when", "after", "before", "while", "as", "since", "until":
		return w.act != "ask" && w.lemma != "explain" && w.lemma != "recall"
	case "who", "which":
		return w.act == "say" || w.act == "report"
	}
	return false
}

// sourceless reports whether a cue may do without a speaker: a participle or
// gerund that stands as subject or after a preposition.
func (f *finder) sourceless(v int) bool { return false }

// thatAfter is a "that" behind v with only adjuncts between, else -1.
func (f *finder) thatAfter(v int) int {
	_, st := f.sent(v)
	for i := v + 1; i < st && i < v+20; i++ {
		t := &f.a.Tokens[i]
		switch {
		case t.Lemma == "that" && (t.UPOS == english.SCONJ || t.XPOS == english.IN):
			return i
		case f.isMark(i) || t.UPOS == english.SCONJ || t.UPOS == english.VERB && t.XPOS != english.VBG:
			return -1
		case t.XPOS == english.Colon || t.XPOS == english.WDT || t.XPOS == english.WP:
			return -1
		case t.UPOS == english.AUX:
			return -1
		}
	}
	return -1
}

// bareClause reports whether a clause without "that" begins right behind v: a
// subject and, before the sentence ends, a finite verb.
func (f *finder) bareClause(v int) bool {
	_, st := f.sent(v)
	if v+1 >= st || f.punct(v+1) || f.a.Tokens[v+1].XPOS == english.TO {
		return false
	}
	switch x := f.a.Tokens[v].XPOS; {
	case x == english.VB && f.hasTo(v):
		return false
	case x == english.VBG && v > 0 && (f.a.Tokens[v-1].UPOS == english.ADP || f.a.Tokens[v-1].UPOS == english.SCONJ && f.a.Tokens[v-1].Lemma != "while"):
		return false
	}
	sure := f.a.Tokens[v].Lemma == "say" || f.a.Tokens[v].Lemma == "add"
	for i := v + 1; i < st; i++ {
		t := &f.a.Tokens[i]
		if f.comma(i) {
			return false
		}
		if i == v+1 && (t.UPOS == english.ADP || t.UPOS == english.CCONJ || t.UPOS == english.ADV) {
			return false
		}
		if isFinite(t.XPOS) || sure && t.XPOS == english.VBN {
			return i > v+1
		}
		if !sure && (t.UPOS == english.ADP || t.UPOS == english.SCONJ || t.UPOS == english.CCONJ || t.UPOS == english.VERB || t.XPOS == english.WP || t.XPOS == english.WDT) {
			return false // only a short plain subject is sure enough
		}
	}
	return false
}

// clauseEnd is where content that begins at start ends: where the tree under v
// ends it, a later coordinated cue, an adjunct clause of the cue's or the end of
// the sentence st.
func (f *finder) clauseEnd(v, start, st int) int {
	a := f.a
	if start < a.Len() {
		_, st = f.sent(start)
	}
	if q := a.Tokens[v].Quote; q >= 0 {
		st = min(st, int(a.Quotes[q].To))
	}
	// a participle of saying behind a comma or "while" is the speaker's own
	for i := start + 1; i+1 < st; i++ {
		t := &a.Tokens[i]
		if t.XPOS == english.VBG && f.inQuote(i) < 0 && (f.comma(i-1) || a.Tokens[i-1].Lemma == "while") {
			if w := sayingVerbs[t.Lemma]; w != nil && w.frames&frClause != 0 {
				st = i - 1
			}
		}
	}
	end := st
	_, vt := a.Subtree(v)
	if vt > start && vt < end {
		// a tree that stops in the middle of a clause stops too early
		for end = vt; end < st && !f.comma(end) && f.closes(end) < 0 && f.a.Tokens[end].XPOS != english.Stop; end++ {
			if q := f.opens(end); q >= 0 {
				end = min(f.quoteEnd(q), st) - 1
			}
		}
	}
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k <= start {
			continue
		}
		l, _ := a.Subtree(k)
		if l <= start {
			continue
		}
		t := &a.Tokens[k]
		switch t.Rel.Main() {
		case english.Conj, english.Advcl, english.Parataxis:
			if t.Rel.Main() == english.Conj && f.ownClause(k, v) || t.Rel.Main() == english.Advcl && !f.comma(l-1) && !f.comma(l) {
				continue
			}
			end = min(end, l)
		}
	}
	if f.a.Tokens[v].Quote >= 0 {
		return min(end, st)
	}
	return max(end, f.closeQuote(end))
}

// ownClause reports whether conjunct k of the cue v is rather a second clause
// of what was said: it has a subject of its own and is no cue.
func (f *finder) ownClause(k, v int) bool {
	if sayingVerbs[f.a.Tokens[k].Lemma] != nil {
		return false
	}
	l, _ := f.a.Subtree(k)
	return f.a.Child(k, english.Nsubj) >= 0 || !f.comma(l) && !f.comma(l-1)
}

// speaker is the source of v by the tree, else by the words next to it.
func (f *finder) speaker(v int) source {
	x := f.a.Tokens[v].XPOS
	if x == english.VBG && v > 0 && (f.comma(v-1) || f.a.Tokens[v-1].Lemma == "while") {
		// "X said ..., adding": who spoke last in the sentence goes on
		r := f.a.Tokens[v].Rel.Main()
		if n := len(f.out); n > 0 {
			if s := &f.out[n-1]; s.Cue >= 0 && s.Source >= 0 && f.a.Tokens[s.Cue].Sent == f.a.Tokens[v].Sent && int(s.Cue) < v &&
				(r != english.Advcl && r != english.Conj || !f.hasVerb(int(s.Cue)+1, v)) {
				return source{int(s.Source), int(s.sourceFrom), int(s.sourceTo)}
			}
		}
		if r == english.Acl {
			if s := f.mainSubject(v); s.ok() {
				return s
			}
		}
	}
	if isFinite(x) && f.joined(v) {
		if s := f.mainSubject(v); s.ok() {
			return s
		}
	}
	if s := f.sourceOf(v); s.ok() {
		if t := &f.a.Tokens[s.head]; s.head < v && t.UPOS == english.PROPN && timeNouns[t.Lemma] {
			if b := f.before(v); b.ok() && b.head != s.head {
				return b
			}
		}
		return s
	}
	switch f.a.Tokens[v].XPOS {
	case english.VB:
		if f.hasTo(v) || f.modal(v) {
			break
		}
		if s := f.before(v); s.ok() {
			return s
		}
	case english.VBD, english.VBZ, english.VBP, english.VBN:
		if s := f.before(v); s.ok() {
			if f.relativePronoun(s.from) {
				return f.antecedent(s)
			}
			return s
		}
	case english.VBG:
		if v > 0 && (f.comma(v-1) || f.a.Tokens[v-1].UPOS == english.CCONJ || f.a.Tokens[v-1].UPOS == english.SCONJ || f.a.Tokens[v-1].UPOS == english.ADV) {
			return f.mainSubject(v)
		}
	}
	return noSource
}

// joined reports whether "and" or "but" stands right before cue v, so that it
// has the subject of the verb before.
func (f *finder) joined(v int) bool {
	i := v - 1
	for i > 0 && f.a.Tokens[i].UPOS == english.ADV {
		i--
	}
	return i > 0 && f.a.Tokens[i].UPOS == english.CCONJ && f.a.Tokens[i].Sent == f.a.Tokens[v].Sent && f.a.Child(v, english.Nsubj) < 0
}

// antecedent turns the words of a relative clause's subject, found without the
// tree, into its pronoun and the noun before.
func (f *finder) antecedent(s source) source {
	sf, _ := f.sent(s.from)
	for i := s.from - 1; i >= sf && i > s.from-8; i-- {
		if u := f.a.Tokens[i].UPOS; u == english.NOUN || u == english.PROPN {
			return source{i, s.from, s.from + 1}
		}
	}
	return s
}

// addressee finds who was told, between the cue and the content at start.
func (f *finder) addressee(s *speech, v, start int, w *sayingWord) {
	a := f.a
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k <= v || k >= start && start > v {
			continue
		}
		t := &a.Tokens[k]
		switch {
		case w.frames&(frTell|frAsk) != 0 && (t.Rel == english.Iobj || t.Rel == english.Obj) && t.UPOS != english.VERB:
			s.tos = append(s.tos, int32(k))
		case t.Rel == english.Obl && f.hasCase(k, "to") && t.UPOS != english.NUM && w.frames&frClause != 0:
			s.tos = append(s.tos, int32(k))
		}
	}
	if len(s.tos) > 0 {
		s.To = s.tos[0]
	}
}

func (f *finder) hasCase(k int, prep string) bool {
	for c := f.a.FirstChild(k); c >= 0; c = f.a.NextSibling(c) {
		if f.a.Tokens[c].Rel == english.Case && f.a.Tokens[c].Lemma == prep {
			return true
		}
	}
	return false
}

// medium reports whether noun h is a document, study or picture that can show
// or find something in words.
func (f *finder) medium(h int) bool { return mediumNouns[f.a.Tokens[h].Lemma] }
