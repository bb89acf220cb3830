package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// rightClause reads a clause behind the cue.
func (f *finder) rightClause(v int, w *sayingWord) bool {
	a := f.a
	start, rule := -1, ""
	var comp = -1
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k > v && a.Tokens[k].Rel.Main() == english.Ccomp && (!f.hasTo(k) || a.Child(k, english.Nsubj) >= 0 || w.frames&frTell != 0) {
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
		if start < 0 || l < start && l > v && (start > comp || f.anyVerb(l, start)) {
			start = max(l, v+1)
			if c := f.commaAfter(v+1, start); c > v+1 && f.relativePronoun(c+1) && (f.comma(start) || f.comma(start-1)) && !f.hasVerb(v+1, c) {
				start = v + 1 // "said the law, which many had backed, put": the subject with its clause
			}
			if rule == "" {
				rule = "clause"
			}
		}
	}
	if start < 0 && v+3 < st && f.questionWord(v+1) && a.Tokens[v+1].XPOS != english.WDT && f.hasVerb(v+2, st) && w.act != "promise" &&
		a.Tokens[v+1].Lemma != "when" && (a.Tokens[v+1].Lemma != "if" || w.act == "ask") {
		start, rule = v+1, "question-clause" // "asked whether", "explained how"
	}
	if q := f.questionBehind(v); start < 0 && q >= 0 && w.act == "ask" && w.frames&frTell != 0 {
		start, rule = q, "question-clause"
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
	start = f.behindAside(start, end)
	if w.frames&frMedium != 0 && src.ok() && !f.medium(src.head) || src.ok() && f.abstract(src, w) {
		return false
	}
	s := f.newSpeech(v, src, w.act, rule)
	f.addressee(&s, v, start, w)
	return f.add(s, [2]int{start, end})
}

// behindAside is where a clause goes on that begins with "according to X,".
func (f *finder) behindAside(start, end int) int {
	i := start
	for i < end && f.punct(i) {
		i++
	}
	if i >= end || !strings.EqualFold(f.a.Form(i), "according") {
		return start
	}
	for k := i + 2; k+1 < end && k < i+20; k++ {
		if f.comma(k) && !f.relativePronoun(k+1) && f.hasVerb(k, end) {
			return k + 1
		}
	}
	return start
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

// shows reports whether a thing and nobody who speaks shows or threatens
// something: "was highlighted by a dispute", "the drought threatens the harvest".
func (f *finder) shows(s source, w *sayingWord) bool {
	switch w.lemma {
	case "highlight", "underscore", "underline", "reflect", "signal", "threaten", "dispute", "challenge", "defend":
	default:
		return false
	}
	t := &f.a.Tokens[s.head]
	return t.UPOS == english.NOUN && t.Ent == english.EntNone && !eventParties[t.Lemma] && !f.medium(s.head) && !doesThings(t.Lemma) && !speechNouns[t.Lemma]
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
		case (t.Lemma == "after" || t.Lemma == "before" || t.Lemma == "during") && i+1 < st && f.a.Tokens[i+1].XPOS != english.WDT:
			continue // "claimed after meeting him that"
		case t.XPOS == english.VBN && i+1 < st && f.a.Tokens[i+1].Lemma == "by" && f.a.Tokens[i-1].UPOS != english.AUX:
			continue // "said in a statement carried by the agency that"
		case t.Lemma == "that" && (t.UPOS == english.SCONJ || t.XPOS == english.IN || t.XPOS == english.WDT && f.noRelative(i, v)):
			return i
		case f.isMark(i) || t.UPOS == english.SCONJ || t.UPOS == english.VERB && t.XPOS != english.VBG && t.XPOS != english.NNP:
			return -1
		case t.XPOS == english.Colon || t.XPOS == english.WDT || t.XPOS == english.WP:
			return -1
		case t.UPOS == english.AUX:
			return -1
		}
	}
	return -1
}

// noRelative reports whether the "that" at i, a pronoun by its tag, begins what
// was said rather than a relative clause: right behind cue v, behind a time or
// behind the one told.
func (f *finder) noRelative(i, v int) bool {
	if i-1 == v || f.timeWord(i-1) {
		return true
	}
	w := sayingVerbs[f.a.Tokens[v].Lemma]
	if w == nil || w.frames&frTell == 0 || i+1 >= f.end(v) {
		return false
	}
	// "told lawmakers that the dam ...", not "told a story that had ..."
	t := &f.a.Tokens[i-1]
	next := f.a.Tokens[i+1].UPOS
	return t.UPOS == english.PROPN || t.UPOS == english.NOUN && !speechNouns[t.Lemma] && t.Lemma != "story" && t.Lemma != "lie" &&
		next != english.VERB && next != english.AUX && next != english.ADV && next != english.PUNCT
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
			// "said supporters of the plan, also known as Kelm's friends, were": go
			// on behind the aside
			if k := f.commaAfter(i+1, st); sure && i > v+1 && k > 0 && k-i < 12 && k+1 < st && isFinite(f.a.Tokens[k+1].XPOS) && !f.hasVerb(i, k) {
				return true
			}
			if k := f.relativeEnd(i+1, st); sure && i > v+1 && k > 0 && k+1 < st && (f.a.Tokens[k+1].UPOS == english.VERB || f.a.Tokens[k+1].UPOS == english.AUX) {
				return true
			}
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

// relativeEnd is the comma that ends a relative clause which begins at i, -1
// where none begins there or it has no verb.
func (f *finder) relativeEnd(i, st int) int {
	if i >= st || !f.relativePronoun(i) {
		return -1
	}
	if k := f.commaAfter(i, st); k > 0 && k-i < 20 && f.hasVerb(i, k) {
		return k
	}
	return -1
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
			if w := sayingVerbs[t.Lemma]; w != nil && w.frames&(frClause|frAs|frObjPrep) != 0 {
				st = i - 1
			}
		}
		if f.inQuote(i) < 0 && (f.nextCue(i, st) || f.meanwhile(i, st)) {
			st = i
		}
	}
	if e := f.ledClauseEnd(v, start, st); e > start {
		st = e
	}
	end := st
	_, vt := a.Subtree(v)
	relative := -1 // where a relative clause on the clause's subject ends
	if c := f.commaAfter(start, st); c > 0 && !f.hasVerb(start, c) {
		relative = f.relativeEnd(c+1, st)
	}
	if relative > 0 && vt <= relative+1 {
		vt = relative + 1
	}
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
			if relative > 0 && (l == relative || l == relative+1) {
				continue
			}
			if u := a.Tokens[l].UPOS; l > 0 && u == english.AUX && !f.punct(l-1) {
				continue // "because it believed doing so | would have": the tree is wrong here
			}
			if t.Rel.Main() == english.Conj && f.ownClause(k, v) || t.Rel.Main() == english.Advcl && !f.comma(l-1) && !f.comma(l) {
				continue
			}
			end = min(end, l)
		}
	}
	if f.a.Tokens[v].Quote >= 0 {
		return min(end, st)
	}
	if c := f.lastAside(start, end); c > start {
		return c
	}
	return max(end, f.closeQuote(end))
}

// meanwhile reports whether token i begins a clause of somebody else's saying at
// the same time: "as activists reported that".
func (f *finder) meanwhile(i, st int) bool {
	a := f.a
	switch l := a.Tokens[i].Lemma; l {
	case "as":
	case "while":
		if f.comma(i-1) && f.hasVerb(i, st) {
			return true // ", while its friends hope": the report's own again
		}
	default:
		return false
	}
	k := i + 1
	for k < st && k < i+6 && f.inChunk(k) {
		k++
	}
	if k == i+1 || k+1 >= st || !isFinite(a.Tokens[k].XPOS) || a.Tokens[k].UPOS != english.VERB {
		return false
	}
	w := sayingVerbs[a.Tokens[k].Lemma]
	return w != nil && w.frames&frClause != 0 && a.Tokens[k+1].Lemma == "that"
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

// lastAside is the comma before an aside that ends the content [start, end) and
// reports all of it: "..., the paper wrote". It is -1 where there is none.
func (f *finder) lastAside(start, end int) int {
	a := f.a
	e := end
	for e > start && f.punct(e-1) {
		e--
	}
	for e-1 > start && (f.timeWord(e-1) || a.Tokens[e-1].Lemma == "on") {
		e--
	}
	v := e - 1
	if v <= start+2 || f.inQuote(v) >= 0 || a.Tokens[v].UPOS != english.VERB || a.Tokens[v].XPOS != english.VBD && a.Tokens[v].XPOS != english.VBZ {
		return -1
	}
	if w := sayingVerbs[a.Tokens[v].Lemma]; w == nil || w.frames&frClause == 0 {
		return -1
	}
	for c := v - 1; c > start && c > v-10; c-- {
		if f.anyVerb(c, c+1) || f.isMark(c) {
			return -1
		}
		if f.comma(c) {
			if c+1 < v && !f.relativePronoun(c+1) && a.Tokens[c+1].UPOS != english.CCONJ {
				return c
			}
			return -1
		}
	}
	return -1
}

// nextCue reports whether another speaker's clause begins at token i: ", and X
// said", ", while X argued", "but added that".
func (f *finder) nextCue(i, st int) bool {
	a := f.a
	k := i
	if f.comma(k) {
		k++
	}
	if k+1 >= st || a.Tokens[k].UPOS != english.CCONJ && (k == i || a.Tokens[k].Lemma != "while" && a.Tokens[k].Lemma != "although" && a.Tokens[k].Lemma != "though") {
		return false
	}
	first := k + 1
	for k = first; k < st && k < first+9; k++ {
		t := &a.Tokens[k]
		if f.isMark(k) || f.comma(k) {
			return false
		}
		if t.UPOS == english.ADV || t.UPOS == english.AUX && t.Lemma == "have" {
			continue
		}
		if t.UPOS == english.VERB {
			w := sayingVerbs[t.Lemma]
			if isFinite(t.XPOS) && (counters[t.Lemma] || w != nil && w.frames&frPut != 0) {
				return f.comma(i) && k > first // ", but doctors counted 19"
			}
			if w == nil || w.frames&frClause == 0 || !isFinite(t.XPOS) {
				return false
			}
			if k == first {
				return t.XPOS == english.VBD && (t.Lemma == "add" || t.Lemma == "say" || f.thatAfter(k) >= 0)
			}
			return f.comma(i)
		}
		if t.UPOS == english.AUX || t.UPOS == english.SCONJ || t.XPOS == english.WP || t.XPOS == english.WDT {
			return false
		}
	}
	return false
}

// ledClauseEnd is where the content from start ends if cue v stands in a clause
// at the head of its sentence, "While X said A, B": at the comma before a
// subject and its verb. It is -1 elsewhere.
func (f *finder) ledClauseEnd(v, start, st int) int {
	a := f.a
	sf, _ := f.sent(v)
	switch a.Tokens[sf].Lemma {
	case "while", "although", "though":
	default:
		return -1
	}
	for i := sf + 1; i < v; i++ {
		if f.comma(i) || f.anyVerb(i, i+1) && a.Tokens[i].UPOS == english.VERB {
			return -1
		}
	}
	for i := start + 1; i+2 < st; i++ {
		if !f.comma(i) || f.inQuote(i) >= 0 {
			continue
		}
		switch a.Tokens[i+1].UPOS {
		case english.DET, english.PROPN, english.NOUN, english.ADJ, english.NUM, english.PRON, english.ADP:
			if f.hasVerb(i+1, st) && f.hasVerb(start, i) && !f.relativePronoun(i+1) {
				return i
			}
		}
	}
	return -1
}

// questionBehind is the question word behind the one who is asked, "asked the
// minister whether"; -1 where there is none or more than a noun phrase before it.
func (f *finder) questionBehind(v int) int {
	_, st := f.sent(v)
	for i := v + 1; i+2 < st && i < v+12; i++ {
		t := &f.a.Tokens[i]
		if i > v+1 && f.questionWord(i) && t.XPOS != english.WDT && f.hasVerb(i+1, st) {
			return i
		}
		if f.punct(i) && t.XPOS != english.HYPH || t.UPOS == english.VERB || t.UPOS == english.AUX || t.UPOS == english.SCONJ || t.Lemma == "about" {
			return -1
		}
	}
	return -1
}
