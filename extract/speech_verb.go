package extract

import "github.com/onrecord/onrecord/english"

// verb tries verb v, an entry w of the lexicon, as a cue.
func (f *finder) verb(v int, w *sayingWord) {
	if w.particle != "" && w.frames&frAskFor == 0 && !f.hasParticle(v, w.particle) {
		w = withoutParticle(w)
	}
	if f.silent(v, w) || f.negated(v) || f.notSaid(v) {
		return
	}
	if f.inQuote(v) >= 0 {
		// speech inside quoted speech: only what is surely reported there
		if w.frames&frClause != 0 && w.act != "ask" && f.thirdPerson(v) && !f.innerQuote(v, w) {
			f.rightClause(v, w)
		}
		return
	}
	if f.quotedAsSaying(v, w) {
		return
	}
	if w.lemma == "ask" && f.whenAsked(v) {
		return
	}
	if f.passive(v) {
		f.passiveVerb(v, w)
		return
	}
	if w.frames&(frClause|frQuote) != 0 && !(w.frames&frAsk != 0 && f.asks(v) >= 0) && f.aside(v, w) {
		return
	}
	if (w.frames&(frClause|frQuote) != 0 || f.colonQuote(v)) && f.rightQuote(v, w) {
		return
	}
	if w.frames&frClause != 0 && f.rightClause(v, w) {
		return
	}
	f.complement(v, w)
}

// innerQuote reads a quotation inside the one that cue v stands in: "they told
// us, 'Leave,'".
func (f *finder) innerQuote(v int, w *sayingWord) bool {
	o := v + 1
	for o < f.end(v) && o < v+5 && f.opens(o) < 0 {
		if u := f.a.Tokens[o].UPOS; u != english.PUNCT && u != english.PRON && u != english.PROPN {
			return false
		}
		o++
	}
	q := f.opens(o)
	src := f.speaker(v)
	if q < 0 || f.a.Quotes[q].Parent < 0 || !src.ok() || src.from > v {
		return false
	}
	s := f.newSpeech(v, src, w.act, "quote-in-quote")
	f.addressee(&s, v, o, w)
	return f.add(s, [2]int{o, f.quoteEnd(q)})
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
		switch h := a.Tokens[t.Head].Lemma; h {
		case "use", "appear", "seem", "be", "have", "likely":
			return false
		default:
			return !goingOn[h]
		}
	}
	return false
}

// goingOn are verbs whose infinitive is an act that was done.
var goingOn = wordSet("continue begin start go proceed")

// rightQuote reads content that begins with a quotation right behind the cue:
// `said "..."`, `said in May: "..."`, `told reporters, "..."`.
func (f *finder) rightQuote(v int, w *sayingWord) bool {
	o, plain := f.gapRight(v)
	q := f.opens(o)
	if q < 0 || f.inQuote(v) == q {
		return false
	}
	if !plain && !f.colonQuote(v) && (w.frames&frClause == 0 || !f.leadsToQuote(o) || !f.comma(o-1) && f.titled(q)) {
		return false
	}
	if !plain && f.a.Tokens[v].Rel.Main() == english.Acl && f.a.Tokens[v].XPOS != english.VBG && f.comma(o-1) {
		return false // "a plan announced in May, '...'": the participle is the noun's
	}
	end := f.quoteEnd(q)
	if e := min(end, f.a.Len()-1); !plain && isFinite(f.a.Tokens[e].XPOS) && sayingVerbs[f.a.Tokens[e].Lemma] != nil && f.comma(end-2) && f.inverted(e).ok() {
		return false // "a plan announced in May, '...,' said Lorn": the words are his
	}
	src := f.speaker(v)
	if !src.ok() {
		return false
	}
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

// colonQuote reports whether a colon behind cue v leads over to a quotation of
// more than a few words: "attacked the plan: '...'".
func (f *finder) colonQuote(v int) bool {
	o, _ := f.gapRight(v)
	q := f.opens(o)
	return q >= 0 && f.colonBefore(o) && f.quoteWords(q) >= 4
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
			if w := sayingVerbs[t.Lemma]; t.XPOS == english.VBG && w != nil && w.frames&(frClause|frAs) != 0 && t.Rel.Main() != english.Amod {
				return -1, false // "spoke, asking": the quotation is the other verb's
			}
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
		if r == english.Acl || f.embedded(v) {
			if s := f.topSubject(v); s.ok() {
				return s
			}
		}
	}
	if s := f.sender(v); s.ok() {
		return s
	}
	if isFinite(x) && f.joined(v) {
		if n := len(f.out); n > 0 {
			if s := &f.out[n-1]; s.Cue >= 0 && s.Source >= 0 && int(s.Cue) < v && f.a.Tokens[s.Cue].Sent == f.a.Tokens[v].Sent && f.a.Tokens[s.Cue].Lemma == f.a.Tokens[v].Lemma {
				return source{int(s.Source), int(s.sourceFrom), int(s.sourceTo)} // "said A and said B"
			}
		}
		if s := f.mainSubject(v); s.ok() {
			return s
		}
	}
	if s := f.adjacent(v); s.ok() {
		return s
	}
	if s := f.sourceOf(v); s.ok() && f.a.Tokens[s.to-1].XPOS != english.POS && f.a.Tokens[s.from].XPOS != english.WPS {
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

// adjacent is the noun phrase right before finite verb v and behind "as", "while"
// or the like, for trees that hang it on what stands before: "talks with the
// groups as [activists] reported". Only for a verb to which the tree gives no subject.
func (f *finder) adjacent(v int) source {
	a := f.a
	if !isFinite(a.Tokens[v].XPOS) || a.Child(v, english.Nsubj) >= 0 {
		return noSource
	}
	sf, _ := f.sent(v)
	i := v
	for i > sf && f.inChunk(i-1) && v-i < 6 {
		i--
	}
	if i == v || i == sf {
		return noSource
	}
	switch a.Tokens[i-1].Lemma {
	case "as", "while", "although", "though", "because", "after", "when":
		return f.chunk(i, v)
	}
	return noSource
}

// embedded reports whether participle v hangs on a verb of a clause inside the
// sentence's own: "came close to an admission that it was true, saying".
func (f *finder) embedded(v int) bool {
	h := f.a.Head(v)
	return f.a.Tokens[v].Rel.Main() == english.Advcl && h >= 0 && h < v && f.a.Child(h, english.Mark) >= 0 && f.a.Tokens[h].Rel.Main() != english.Root
}

// topSubject is the subject of the sentence's main verb if it stands before v,
// else that of the nearest verb before v.
func (f *finder) topSubject(v int) source {
	x := v
	for n := 0; n < 20 && f.a.Head(x) >= 0; n++ {
		x = f.a.Head(x)
	}
	if k := f.a.Child(x, english.Nsubj); x < v && k >= 0 && k < x && !f.relativePronoun(k) && f.inQuote(k) < 0 {
		return f.phrase(k, x)
	}
	return f.mainSubject(v)
}

// sender is who speaks where what was written stands between: "issued a
// statement saying", "posted a message that read", "emailed supporters saying".
func (f *finder) sender(v int) source {
	a := f.a
	if r := a.Tokens[v].Rel; r.Main() != english.Acl {
		return noSource
	}
	h := a.Head(v)
	if h < 0 || h > v || a.Tokens[h].Rel.Main() != english.Obj {
		return noSource
	}
	g := a.Head(h)
	if g < 0 || g > h || f.inQuote(g) != f.inQuote(v) {
		return noSource
	}
	l := a.Tokens[h].Lemma
	if !speechNouns[l] && !mediumNouns[l] && !carriers[l] && !sendingVerbs[a.Tokens[g].Lemma] {
		return noSource
	}
	if seenVerbs[a.Tokens[g].Lemma] || readingVerbs[a.Tokens[g].Lemma] {
		return noSource
	}
	return f.subject(g, g)
}

// Things that carry words, verbs of sending them, and verbs whose subject has
// only found them.
var (
	carriers     = set("ad", "advertisement", "banner", "caption", "communique", "leaflet", "notice", "placard", "post", "poster", "release", "sign", "text", "tweet", "video")
	sendingVerbs = set("email", "e-mail", "text", "message", "cable", "fax", "write", "notify", "brief")
	readingVerbs = set("read", "find", "get", "obtain", "receive", "review", "reject", "dismiss", "deny", "welcome", "criticise", "criticize", "condemn", "discuss")
)

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
