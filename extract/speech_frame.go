package extract

import "github.com/onrecord/onrecord/english"

// complement reads what was said from an object, infinitive, gerund or
// prepositional phrase, as the frames of w allow.
func (f *finder) complement(v int, w *sayingWord) bool {
	a := f.a
	if f.a.Tokens[v].UPOS == english.AUX {
		return false
	}
	var obj, second, xcomp = -1, -1, -1
	var obls [4]int
	nobl := 0
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k < v {
			continue
		}
		t := &a.Tokens[k]
		switch t.Rel.Main() {
		case english.Obj, english.Iobj:
			if f.timeWord(k) && k == v+1 {
				continue // "called Friday for"
			}
			if obj < 0 {
				obj = k
			} else if second < 0 {
				second = k
			}
		case english.Xcomp, english.Ccomp:
			if xcomp < 0 {
				xcomp = k
			}
		case english.Obl, english.Advcl, english.Advmod:
			if nobl < len(obls) {
				obls[nobl] = k
				nobl++
			}
		}
	}
	from, to, rule := -1, -1, ""
	var tos []int
	set := func(k int, r string) {
		l, e := a.Subtree(k)
		if from < 0 || l < from {
			from = l
		}
		to = max(to, e)
		rule = r
	}
	inf := xcomp >= 0 && f.hasTo(xcomp)
	if !inf && obj >= 0 && w.frames&(frAsk|frTell) != 0 {
		// the infinitive may hang on the object by mistake
		for k := a.FirstChild(obj); k >= 0; k = a.NextSibling(k) {
			if k > obj && a.Tokens[k].Rel.Main() == english.Acl && f.hasTo(k) {
				xcomp, inf = k, true
			}
		}
	}
	if x := f.asks(v); !inf && obj >= 0 && x >= 0 && w.frames&frAsk != 0 {
		xcomp, inf = x, true // "urged them on Sunday to leave", hung as a purpose
	}
	quoteAt := f.opens(v + 1)
	switch {
	case w.frames&frPut != 0 && obj >= 0:
		if f.put(v, obj) {
			return true
		}
		return false
	case w.frames&frGive != 0:
		if obj < 0 || a.Tokens[v].XPOS != english.VBG || !giveNouns[a.Tokens[obj].Lemma] {
			return false
		}
		set(obj, "giving")
	case w.frames&(frAsk|frTell) != 0 && obj >= 0 && inf && xcomp > obj:
		l, e := f.infinitive(xcomp)
		from, to, rule = l, e, "ask-to"
		tos = append(tos, obj)
	case w.frames&(frAsk|frTell) != 0 && f.askByWords(v) >= 0:
		from = f.askByWords(v)
		_, to = a.Subtree(from + 1)
		to, rule = max(to, from+2), "ask-to"
		tos = append(tos, f.chunk(v+1, from).head)
	case w.frames&frAskFor != 0 && f.oblWith(obls[:nobl], w.particle) >= 0 && f.toAfter(f.oblWith(obls[:nobl], w.particle)) >= 0:
		o := f.oblWith(obls[:nobl], w.particle)
		x := f.toAfter(o)
		l, e := f.infinitive(x)
		from, to, rule = l, e, "ask-to"
		tos = append(tos, o)
	case w.frames&frInf != 0 && inf:
		l, e := f.infinitive(xcomp)
		from, to, rule = l, e, "infinitive"
	case w.frames&frInfSay != 0 && inf && silentVerbs[a.Tokens[xcomp].Lemma]:
		l, e := f.infinitive(xcomp)
		from, to, rule = l, e, "declined"
	case w.frames&frGerund != 0 && xcomp >= 0 && a.Tokens[xcomp].XPOS == english.VBG:
		set(xcomp, "gerund")
	case w.frames&frAs != 0 && f.asPhrase(v, obj, second, xcomp, obls[:nobl], &from, &to):
		rule = "called"
	case w.frames&frObjPrep != 0 && obj >= 0 && f.oblWithAny(obls[:nobl], obj, w.objPreps) >= 0:
		set(f.oblWithAny(obls[:nobl], obj, w.objPreps), "object-of")
		l, _ := a.Subtree(obj)
		from = min(from, l)
	case w.frames&frPrep != 0 && obj < 0 && f.oblWithAny(obls[:nobl], -1, w.preps) >= 0:
		set(f.oblWithAny(obls[:nobl], -1, w.preps), "about")
		if from+1 < to {
			from++
		}
	case w.frames&frObj != 0 && (obj >= 0 || xcomp >= 0 && a.Tokens[xcomp].XPOS != english.VB):
		if obj >= 0 {
			if (w.lemma == "cite" || w.lemma == "quote") && a.Tokens[v].XPOS == english.VBG && f.citable(obj) {
				return false // through whom the words came, not what was said
			}
			if a.Tokens[obj].UPOS == english.PRON && (a.Tokens[obj].XPOS == english.WDT || a.Tokens[obj].XPOS == english.WP) {
				return false
			}
			set(obj, "object")
		} else {
			set(xcomp, "object")
		}
	case w.frames&(frObj|frObjVoice|frAsk|frQuote) != 0 && quoteAt >= 0:
		from, to, rule = v+1, f.quoteEnd(quoteAt), "quoted-piece"
	case w.frames&frObjVoice != 0 && obj >= 0:
		l, e := a.Subtree(obj)
		if !f.quotesIn(l, e) {
			return false
		}
		set(obj, "object")
	case w.frames&frObjWord != 0 && obj >= 0 && speechNouns[a.Tokens[obj].Lemma]:
		// "issued a statement saying": the noun is the cue's object, its own
		// content is read from the noun
		return false
	default:
		return false
	}
	if from <= v || from < 0 {
		return false
	}
	switch rule {
	case "object", "about", "object-of", "called", "infinitive", "ask-to":
		if f.unreal(v) || f.freeRelative(v) {
			return false
		}
	}
	_, st := f.sent(v)
	to = min(to, st)
	whole := true
	if rule == "object" && w.frames&frClause != 0 && to < st && isFinite(a.Tokens[to].XPOS) {
		// the object is rather the subject of a clause
		to, rule = f.clauseEnd(v, from, st), "clause-by-words"
	} else {
		cut := f.cutClause(v, from, to)
		whole = cut == to
		to = cut
	}
	if rule == "object" || rule == "object-of" {
		cut := f.cutParticiple(obj, from, to)
		whole = whole && cut == to
		to = cut
	}
	if whole {
		to = f.cutClause(v, from, f.complementEnd(v, from, to, st))
	}
	if rule == "object" || rule == "about" && (a.Tokens[v].XPOS != english.VBG || a.Tokens[v].Rel.Main() != english.Acl) || rule == "object-of" {
		to = f.reasonEnd(v, from, to, st)
	}
	to = f.cutDescription(v, from, to)
	src := f.speaker(v)
	if !src.ok() || src.from >= from && src.from < to || (rule == "object" || rule == "infinitive") && (f.shows(src, w) || f.bodily(obj, w)) {
		return false
	}
	if n := len(f.out); rule == "about" && (w.lemma == "speak" || w.lemma == "talk") && a.Tokens[v].XPOS == english.VBG && n > 0 && f.out[n-1].Cue >= 0 && a.Tokens[f.out[n-1].Cue].Sent == a.Tokens[v].Sent {
		return false // "he said, speaking of the north": what his words are about
	}
	if rule == "ask-to" || rule == "infinitive" {
		to = f.cutDash(from, to)
	}
	that := -1
	if rule == "object" && (w.lemma == "express" || w.lemma == "voice") {
		if that = f.clauseOf(obj, st); that >= 0 { // what is said is the clause
			from, to, rule = that+1, f.clauseEnd(v, that, st), "that-clause"
			if a.Tokens[that].Lemma != "that" {
				from, to, that = that, f.clauseEnd(v, that, st), -1
			}
		}
	}
	s := f.newSpeech(v, src, w.act, rule)
	if that >= 0 {
		s.cueTo = int32(that)
	}
	for _, k := range tos {
		s.tos = append(s.tos, int32(k))
	}
	if len(tos) > 0 {
		s.To = int32(tos[0])
	}
	if rule == "about" && w.lemma == "call" {
		s.act = "ask"
	}
	if rule == "about" {
		// the preposition belongs to the cue: "called for"
		if from == int(s.cueTo)+1 {
			s.cueTo = int32(from)
		}
	}
	return f.add(s, [2]int{from, to})
}

// askByWords is the "to" in "warned X to go", by tokens alone; -1 for none.
func (f *finder) askByWords(v int) int {
	_, st := f.sent(v)
	for i := v + 1; i+1 < st && i < v+10; i++ {
		t := &f.a.Tokens[i]
		if t.XPOS == english.TO && f.a.Tokens[i+1].XPOS == english.VB {
			if i == v+1 || !f.chunk(v+1, i).ok() {
				return -1
			}
			return i
		}
		if f.punct(i) || t.UPOS == english.VERB || t.UPOS == english.AUX || t.UPOS == english.ADP && t.Lemma != "of" || t.UPOS == english.SCONJ {
			return -1
		}
	}
	return -1
}

// unreal reports whether v is a purpose, a possibility or a gerund behind a
// preposition: nothing that was said.
func (f *finder) unreal(v int) bool {
	a := f.a
	switch a.Tokens[v].XPOS {
	case english.VB:
		if h := a.Tokens[v].Head; h >= 0 && a.Tokens[v].Rel == english.Xcomp && goingOn[a.Tokens[h].Lemma] {
			return false // "continued to urge"
		}
		if f.hasTo(v) || a.Tokens[v].Rel.Main() == english.Advcl {
			return true
		}
		return f.modal(v)
	case english.VBG:
		if v > 0 && (a.Tokens[v-1].UPOS == english.ADP || a.Tokens[v-1].UPOS == english.SCONJ) && a.Tokens[v-1].Lemma != "while" && a.Tokens[v-1].Lemma != "after" {
			return true
		}
	}
	return false
}

// freeRelative reports whether v stands in "what X called ...".
func (f *finder) freeRelative(v int) bool {
	for i := v - 1; i >= 0 && i > v-5; i-- {
		if f.punct(i) {
			return false
		}
		if f.a.Tokens[i].XPOS == english.WP && f.a.Tokens[i].Lemma == "what" {
			return true
		}
	}
	return false
}

// cutClause ends the content [from, to) of cue v before a clause that is joined
// to the cue's: "and" with a verb in the cue's own form, ", and" with a finite
// verb behind it.
func (f *finder) cutClause(v, from, to int) int {
	a := f.a
	for i := from + 1; i+1 < to; i++ {
		if a.Tokens[i].UPOS != english.CCONJ || f.inQuote(i) >= 0 {
			continue
		}
		k := i + 1
		for k < to && a.Tokens[k].UPOS == english.ADV {
			k++
		}
		if k < to && a.Tokens[k].UPOS == english.VERB && a.Tokens[k].XPOS == a.Tokens[v].XPOS && sayingVerbs[a.Tokens[k].Lemma] != nil {
			return i
		}
		if f.comma(i-1) && f.hasVerb(i+1, to) {
			return i - 1
		}
	}
	return to
}

// cutParticiple ends an object before a participle clause behind a comma, which
// is about the speaker.
func (f *finder) cutParticiple(obj, from, to int) int {
	for i := max(obj, from) + 1; i+1 < to; i++ {
		if f.comma(i) && f.a.Tokens[i+1].XPOS == english.VBG && f.inQuote(i) < 0 {
			return i
		}
	}
	return to
}

// complementEnd closes a quotation that begins in the content and takes in a
// short rest of the sentence that the tree hung elsewhere.
func (f *finder) complementEnd(v, from, to, st int) int {
	a := f.a
	for to < st && !f.punct(to) {
		t := &a.Tokens[to]
		h := int(t.Head)
		// prepositional phrases of place and reason stay with what was said
		// unless they are the cue's own time or occasion
		if t.XPOS == english.TO && to+1 < st && a.Tokens[to+1].UPOS != english.PUNCT {
			x := to + 1
			for x+1 < st && a.Tokens[x].UPOS == english.ADV {
				x++
			}
			_, e := a.Subtree(x)
			to = min(max(e, x+1), st)
			continue
		}
		if h >= 0 && h != v && h >= from && h < to || h >= to && f.headIn(h, from, to) {
			_, e := a.Subtree(to)
			to = min(max(e, to+1), st)
			continue
		}
		if t.UPOS == english.ADP && h >= 0 && int(a.Tokens[h].Head) == v && a.Tokens[h].Rel.Main() == english.Obl && !f.occasion(h) {
			_, e := a.Subtree(h)
			if e <= to {
				break
			}
			to = min(e, st)
			continue
		}
		break
	}
	return f.closeQuote(to)
}

// reasonEnd takes in what an object is held to be, or held against it, with the
// words quoted: "condemned the test as X", "praised him for Y", "spoke of the
// drive to 'Z'". The words up to a quotation belong to what is said where no
// other saying stands between.
func (f *finder) reasonEnd(v, from, to, st int) int {
	a := f.a
	if to < st && (a.Tokens[to].Lemma == "as" || a.Tokens[to].Lemma == "for" && to+1 < st && a.Tokens[to+1].XPOS == english.VBG) && a.Tokens[to].UPOS != english.ADV {
		_, e := a.Subtree(to)
		if h := int(a.Tokens[to].Head); h > to {
			_, e = a.Subtree(h)
		}
		to = f.cutClause(v, from, f.closeQuote(min(max(e, to+1), st)))
	}
	for i := to; i < st && i < to+reasonReach; i++ {
		if f.comma(i) && f.a.Tokens[v].UPOS == english.VERB && f.descriptive(v) {
			return to // the relative clause ends here
		}
		if q := f.opens(i); q >= 0 {
			if a.Quotes[q].Open > int32(v) {
				return f.closeQuote(f.quoteEnd(q))
			}
			return to
		}
		if t := &a.Tokens[i]; t.UPOS == english.VERB && isFinite(t.XPOS) || t.UPOS == english.AUX || f.punct(i) && !f.comma(i) || t.UPOS == english.VERB && sayingVerbs[t.Lemma] != nil {
			return to
		}
	}
	return to
}

// reasonReach is how many tokens behind an object its quoted words may begin.
const reasonReach = 14

// headIn reports whether the head of token h lies in [from, to).
func (f *finder) headIn(h, from, to int) bool {
	g := int(f.a.Tokens[h].Head)
	return g >= from && g < to
}

// occasion reports whether noun h names when, where or in what form something
// was said.
func (f *finder) occasion(h int) bool {
	t := &f.a.Tokens[h]
	return timeNouns[t.Lemma] || occasionNouns[t.Lemma] || t.UPOS == english.NUM
}

func (f *finder) hasTo(k int) bool {
	for c := f.a.FirstChild(k); c >= 0 && c < k; c = f.a.NextSibling(c) {
		if f.a.Tokens[c].XPOS == english.TO {
			return true
		}
	}
	return false
}

// infinitive is the range of infinitive x from its "to".
func (f *finder) infinitive(x int) (int, int) {
	_, e := f.a.Subtree(x)
	for c := f.a.FirstChild(x); c >= 0 && c < x; c = f.a.NextSibling(c) {
		if f.a.Tokens[c].XPOS == english.TO {
			return c, e
		}
	}
	return x, e
}

// toAfter is an infinitive with "to" that follows phrase o, -1 for none.
func (f *finder) toAfter(o int) int {
	_, e := f.a.Subtree(o)
	_, st := f.sent(o)
	for k := f.a.FirstChild(o); k >= 0; k = f.a.NextSibling(k) {
		if k > o && f.a.Tokens[k].UPOS == english.VERB && f.hasTo(k) {
			return k
		}
	}
	for i := e; i+1 < st && i < e+3; i++ {
		if f.a.Tokens[i].XPOS == english.TO {
			for x := i + 1; x < st && x < i+4; x++ {
				if f.a.Tokens[x].XPOS == english.VB {
					return x
				}
			}
		}
	}
	return -1
}

func (f *finder) oblWith(obls []int, prep string) int {
	for _, k := range obls {
		if f.hasCase(k, prep) {
			return k
		}
	}
	return -1
}

// oblWithAny is the oblique or, with an object, its modifier that has one of
// these prepositions.
func (f *finder) oblWithAny(obls []int, obj int, preps []string) int {
	for _, k := range obls {
		if p := f.prepOf(k); p != "" && !f.occasion(k) {
			for _, q := range preps {
				if p == q {
					return k
				}
			}
		}
	}
	if obj >= 0 {
		for k := f.a.FirstChild(obj); k >= 0; k = f.a.NextSibling(k) {
			if k < obj {
				continue
			}
			if p := f.prepOf(k); p != "" {
				for _, q := range preps {
					if p == q {
						return k
					}
				}
			}
		}
	}
	return -1
}

// prepOf is the preposition of phrase or gerund k, "" for none.
func (f *finder) prepOf(k int) string {
	for c := f.a.FirstChild(k); c >= 0; c = f.a.NextSibling(c) {
		t := &f.a.Tokens[c]
		if c < k && (t.Rel.Main() == english.Case || t.Rel.Main() == english.Mark) && t.XPOS != english.TO {
			return t.Lemma
		}
	}
	return ""
}

func (f *finder) end(i int) int { _, e := f.sent(i); return e }

// descriptive reports whether cue v stands in a relative clause.
func (f *finder) descriptive(v int) bool {
	sf, _ := f.sent(v)
	for i := v - 1; i >= sf && i > v-6; i-- {
		if f.relativePronoun(i) {
			return true
		}
		if f.punct(i) {
			return false
		}
	}
	return false
}

// cutDescription ends the content of a cue that only describes somebody, "X, who
// criticised the plan, 'has failed'" or "calls those asking for talks as ...",
// before what belongs to the verb outside.
func (f *finder) cutDescription(v, from, to int) int {
	a := f.a
	relative := f.descriptive(v)
	participle := a.Tokens[v].XPOS == english.VBG && !f.comma(v-1) && (a.Tokens[v].Rel.Main() == english.Acl || v > 0 && a.Form(v-1) == "those")
	for i := from + 1; i+1 < to; i++ {
		if f.inQuote(i) >= 0 {
			continue
		}
		if relative && f.comma(i) && (f.isMark(i+1) || isFinite(a.Tokens[i+1].XPOS)) || participle && a.Tokens[i].Lemma == "as" {
			return i
		}
	}
	return to
}
