package extract

import "github.com/onrecord/onrecord/english"

// passiveVerb reads passives with their agent: "was called a liar by X".
func (f *finder) passiveVerb(v int, w *sayingWord) bool {
	a := f.a
	src := f.subject(v, v)
	if !src.ok() {
		return f.unsaidBy(v, w)
	}
	if w.frames&(frAsk|frTell) != 0 && f.askedBy(v, w, src) {
		return true
	}
	sub := -1
	for k := a.FirstChild(v); k >= 0 && k < v; k = a.NextSibling(k) {
		if r := a.Tokens[k].Rel; r == english.NsubjPass || r == english.Nsubj {
			sub = k
		}
	}
	if f.shows(src, w) || w.lemma == "reject" {
		return false // "was rejected by both": a deed, with no words of theirs
	}
	s := f.newSpeech(v, src, w.act, "passive-agent")
	if sub < 0 {
		h := int(a.Tokens[v].Head)
		if a.Tokens[v].Rel.Main() != english.Acl || h < 0 || w.frames&(frObj|frAs|frClause) == 0 {
			return false
		}
		l, _ := a.Subtree(h)
		return f.add(s, [2]int{l, v})
	}
	l, e := a.Subtree(sub)
	content := [][2]int{{l, min(e, v)}}
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		t := &a.Tokens[k]
		if k > v && (t.Rel.Main() == english.Xcomp || t.Rel.Main() == english.Ccomp || t.Rel == english.Obj || f.prepOf(k) == "as" || f.prepOf(k) == "of" || f.prepOf(k) == "for") {
			kl, ke := a.Subtree(k)
			if src.from >= kl && src.from < ke {
				ke = src.from - 1
			}
			content = append(content, [2]int{kl, ke})
			break
		}
	}
	if w.frames&(frObj|frAs|frObjPrep|frClause) == 0 {
		return false
	}
	return f.add(s, content...)
}

// unsaidBy reads passives that leave open who said it: "it was reported that
// ...", "X is reported to have left".
func (f *finder) unsaidBy(v int, w *sayingWord) bool {
	a := f.a
	if w.lemma == "ask" {
		return f.asked(v)
	}
	if w.frames&frClause == 0 || w.act != "say" && w.act != "report" {
		return false
	}
	s := f.newSpeech(v, noSource, w.act, "unsaid-by")
	for s.cueFrom > 0 && a.Tokens[s.cueFrom-1].UPOS == english.AUX && a.Tokens[s.cueFrom-1].Sent == a.Tokens[v].Sent {
		s.cueFrom--
	}
	sub := -1
	for k := a.FirstChild(v); k >= 0 && k < v; k = a.NextSibling(k) {
		if r := a.Tokens[k].Rel; r.Is(english.Nsubj) || r == english.Expl {
			sub = k
		}
	}
	if sub < 0 {
		return false
	}
	_, st := f.sent(v)
	if that := f.thatAfter(v); that >= 0 && a.Tokens[sub].Lemma == "it" {
		return f.add(s, [2]int{that + 1, f.clauseEnd(v, that, st)})
	}
	if v+1 < st && a.Tokens[v+1].XPOS == english.TO && (w.lemma == "say" || w.act == "report") {
		l, e := a.Subtree(sub)
		if say := f.toHaveSaid(v, st); say >= 0 { // '"A," X was reported to have said'
			q := -1
			if l > 0 {
				q = f.quoteBefore(l - 1)
			}
			if q < 0 {
				return false
			}
			s := f.newSpeech(v, f.phrase(sub, v), "say", "quote-before")
			s.cueTo = int32(say + 1)
			sf, _ := f.sent(v)
			return f.add(s, [2]int{f.quoteStart(q, sf), l})
		}
		return f.add(s, [2]int{l, min(e, v)}, [2]int{v + 1, f.clauseEnd(v, v+1, st)})
	}
	return false
}

// toHaveSaid is the verb of saying in "to have said" behind v, -1 for none.
func (f *finder) toHaveSaid(v, st int) int {
	a := f.a
	if v+3 >= st || a.Tokens[v+2].Lemma != "have" {
		return -1
	}
	if w := sayingVerbs[a.Tokens[v+3].Lemma]; w == nil || w.frames&frClause == 0 {
		return -1
	}
	return v + 3
}

// quotedAsSaying reads "M quoted X as saying ..." and "X was quoted by M as
// saying ...", with a quotation before or content behind.
func (f *finder) quotedAsSaying(v int, w *sayingWord) bool {
	a := f.a
	if l := a.Tokens[v].Lemma; l != "quote" && l != "cite" && l != "report" {
		return false
	}
	sf, st := f.sent(v)
	say := -1
	for i := v + 1; i+1 < st && i < v+25; i++ {
		if f.isMark(i) {
			break
		}
		if a.Tokens[i].Lemma == "as" && (a.Tokens[i+1].Lemma == "say" || a.Tokens[i+1].XPOS == english.VBG && sayingVerbs[a.Tokens[i+1].Lemma] != nil) {
			say = i + 1
			break
		}
	}
	if say < 0 {
		return false
	}
	var src, via source
	if named := f.chunk(v+1, say-1); named.ok() && a.Child(v, english.AuxPass) < 0 && !f.passiveByWords(v) && v > 0 && a.Tokens[v-1].UPOS != english.PUNCT && lowerForm(a, v+1) != "by" {
		src, via = named, f.before(v) // "M quoted X as", also where the tree takes it for a participle
	} else if f.passive(v) || f.passiveByWords(v) {
		src = f.passiveSubject(v)
		for i := v + 1; i < say; i++ {
			if a.Tokens[i].Lemma == "by" {
				via = f.chunk(i+1, f.npEnd(i+1, say-1))
				break
			}
		}
		for k := a.FirstChild(v); k >= 0 && !via.ok(); k = a.NextSibling(k) {
			if a.Tokens[k].Rel == english.OblAgent {
				via = f.phrase(k, v)
			}
		}
	} else {
		src = f.chunk(v+1, say-1)
		via = f.before(v) // the participle of a wrong tree has no subject
		if a.Tokens[v].XPOS != english.VBN || !via.ok() {
			if s := f.sourceOf(v); s.ok() {
				via = s
			}
		}
	}
	if by := say + 1; !via.ok() && by+1 < st && a.Tokens[by].Lemma == "by" {
		via = f.after(by)
	}
	if !src.ok() {
		return false
	}
	f.taken = say
	s := f.newSpeech(v, src, "say", "quoted-as-saying")
	if f.passiveByWords(v) {
		for s.cueFrom > int32(sf) && a.Tokens[s.cueFrom-1].UPOS == english.AUX {
			s.cueFrom--
		}
		if say-v <= 3 {
			s.cueTo = int32(say + 1)
		}
	}
	if via.ok() {
		s.via = append(s.via, int32(via.head))
	}
	start := say + 1
	if w := sayingVerbs[a.Tokens[say].Lemma]; w != nil && w.frames&frTell != 0 {
		if that := f.thatAfter(say); that > start {
			if to := f.chunk(start, that); to.ok() {
				s.tos = append(s.tos, int32(to.head))
				s.To = int32(to.head)
			}
			start = that
		}
	}
	if start < st {
		if o, _ := f.gapRight(say); o >= 0 && f.opens(o) >= 0 && (o == start || f.comma(o-1)) {
			e := f.quoteEnd(f.opens(o))
			if _, ost := f.sent(o); e < ost && f.wordsBetween(e, ost) {
				e = f.clauseEnd(say, o, st)
			}
			return f.add(s, [2]int{o, e})
		}
		if f.wordsBetween(start, st) && !f.comma(start) && a.Tokens[start].UPOS != english.ADP {
			if a.Tokens[start].Lemma == "that" {
				start++
			}
			return f.add(s, [2]int{start, f.clauseEnd(say, start, st)})
		}
	}
	first := v
	if via.ok() && via.from < v {
		first = via.from
	}
	if src.from < first {
		first = src.from
	}
	if first > 0 {
		if q := f.quoteBefore(first - 1); q >= 0 {
			content := [][2]int{{f.quoteStart(q, sf), first}}
			if c, ok := f.goesOn(start, say); ok {
				content = append(content, c)
			}
			return f.add(s, content...)
		}
		if first-1 >= sf && a.Tokens[first-1].XPOS == english.Comma {
			return f.add(s, [2]int{f.clauseStart(sf, first-1), first - 1})
		}
	}
	return false
}

func (f *finder) npEnd(i, st int) int {
	for ; i < st; i++ {
		if t := &f.a.Tokens[i]; t.UPOS == english.ADP && t.Lemma != "of" || t.XPOS == english.Comma {
			return i
		}
	}
	return st
}

// passiveByWords reports whether a form of "be" stands before the participle.
func (f *finder) passiveByWords(v int) bool {
	for i := v - 1; i >= 0 && i >= v-3; i-- {
		if f.a.Tokens[i].Lemma == "be" {
			return true
		}
		if f.a.Tokens[i].UPOS != english.ADV {
			return false
		}
	}
	return false
}

func (f *finder) passiveSubject(v int) source {
	for at, n := v, 0; at >= 0 && n < 3; n++ {
		for k := f.a.FirstChild(at); k >= 0 && k < v; k = f.a.NextSibling(k) {
			if f.a.Tokens[k].Rel.Main() == english.Nsubj {
				return f.phrase(k, v)
			}
		}
		if r := f.a.Tokens[at].Rel.Main(); r != english.Conj && r != english.Dep && r != english.Acl {
			break
		}
		at = int(f.a.Tokens[at].Head)
	}
	return f.before(v)
}

// askedBy reads "asked by X whether ...", "was told by X that ...".
func (f *finder) askedBy(v int, w *sayingWord, src source) bool {
	_, st := f.sent(v)
	i := src.to
	if i >= st || src.from < v {
		return false
	}
	t := &f.a.Tokens[i]
	start := i
	switch {
	case t.Lemma == "that":
		start++
	case t.Lemma == "if" || t.Lemma == "whether" || t.XPOS == english.WRB || t.XPOS == english.WP:
	case t.XPOS == english.TO && i+1 < st && f.a.Tokens[i+1].XPOS == english.VB:
	default:
		return false
	}
	s := f.newSpeech(v, src, w.act, "passive-clause")
	var end int
	if sf, _ := f.sent(v); v-sf < 4 {
		end = f.commaAfter(i, st) // "Asked by X whether A, B left"
		if end < 0 {
			end = st
		}
	} else {
		end = f.clauseEnd(v, start, st)
	}
	if to := f.passiveSubject(v); to.ok() && to.to <= v {
		s.tos = append(s.tos, int32(to.head))
	} else if main := f.a.Head(v); main >= 0 && f.a.Tokens[v].Rel.Main() == english.Advcl {
		if to := f.subject(main, main); to.ok() {
			s.tos = append(s.tos, int32(to.head))
		}
	}
	if len(s.tos) > 0 {
		s.To = s.tos[0]
	}
	return f.add(s, [2]int{start, end})
}

// whenAsked reads "when asked by X whether ..." and "Asked about ..., Y said",
// which have no auxiliary to show the passive.
func (f *finder) whenAsked(v int) bool {
	x := f.a.Tokens[v].XPOS
	if x != english.VBN && x != english.VBD {
		return false
	}
	sf, st := f.sent(v)
	if v > sf {
		switch f.a.Tokens[v-1].Lemma {
		case "when", "if", "once":
		default:
			if !f.comma(v-1) || v-1 > sf && f.closes(v-2) >= 0 {
				return false
			}
			if n := v + 1; n >= st || f.a.Tokens[n].Lemma != "by" && f.a.Tokens[n].Lemma != "about" && !f.questionWord(n) {
				return false
			}
		}
	}
	if v+1 < st && f.a.Tokens[v+1].Lemma == "by" {
		if src := f.after(v + 1); src.ok() {
			return f.askedBy(v, sayingVerbs["ask"], src)
		}
	}
	return f.asked(v)
}

// asked reads "when asked whether ..." and "was asked about ...", where nobody
// says who asked. Only the question is known.
func (f *finder) asked(v int) bool {
	sf, st := f.sent(v)
	i := v + 1
	for i < st && (f.a.Tokens[i].UPOS == english.ADV && !f.questionWord(i) || f.timeWord(i) || i+1 < st && f.a.Tokens[i].Lemma == "on" && f.timeWord(i+1)) {
		i++
	}
	if i+1 >= st {
		return false
	}
	start := i
	switch {
	case f.questionWord(i):
	case f.a.Tokens[i].Lemma == "about":
		start++
	default:
		return false
	}
	s := f.newSpeech(v, noSource, "ask", "asked")
	if start > i && start == v+2 {
		s.cueTo = int32(start)
	}
	end := st
	if v-sf < 4 {
		if c := f.commaAfter(i, st); c >= 0 {
			end = c
		}
	} else {
		end = f.clauseEnd(v, start, st)
	}
	if f.passiveByWords(v) {
		for s.cueFrom > int32(sf) && f.a.Tokens[s.cueFrom-1].UPOS == english.AUX {
			s.cueFrom--
		}
	}
	return f.add(s, [2]int{start, end})
}
