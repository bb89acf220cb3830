package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// Small classes of nouns and verbs that the frames ask for.
var (
	// documents, studies and pictures that say something in words
	mediumNouns = set("report", "study", "poll", "survey", "analysis", "review", "document", "investigation", "paper", "record",
		"memo", "file", "transcript", "research", "audit", "filing", "letter", "email", "e-mail", "article", "book", "data", "inquiry", "figure", "statistic")
	timeNouns = set("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May",
		"June", "July", "August", "September", "October", "November", "December", "today", "yesterday", "tomorrow", "tonight", "day", "week", "month", "year",
		"morning", "afternoon", "evening", "night", "hour", "minute", "weekend", "time", "moment", "earlier", "later")
	occasionNouns = set("interview", "statement", "conference", "briefing", "speech", "rally", "tweet", "email", "e-mail", "letter", "post", "meeting", "address",
		"debate", "appearance", "event", "memo", "article", "column", "op-ed", "message", "television", "radio", "TV", "show", "Twitter", "Facebook", "call", "session", "phone", "telephone", "series", "front", "page", "release", "remarks", "hearing", "broadcast", "testimony", "report", "visit", "campaign", "stop", "town", "hall", "press", "podcast", "commentary", "essay", "blog", "note", "telegram", "fundraiser", "ceremony", "conversation", "press")
	giveNouns   = set("toll", "figure", "account", "number", "estimate", "detail", "version", "breakdown", "count", "reason")
	tollNouns   = set("toll", "number", "figure", "count", "death", "casualty", "cost", "total", "estimate", "loss", "strength", "size")
	speechNouns = set("statement", "comment", "remark", "call", "appeal", "plea", "promise", "pledge", "claim", "accusation", "charge", "allegation",
		"warning", "threat", "question", "demand", "request", "announcement", "declaration", "speech", "address", "report", "case", "point", "argument", "suggestion", "criticism", "proposal", "apology", "letter", "message", "note", "objection", "complaint", "denial")
	silentVerbs = set("comment", "say", "answer", "discuss", "disclose", "respond", "elaborate", "confirm", "reveal", "name", "identify", "specify", "speculate",
		"provide", "give", "address", "explain", "talk", "speak", "acknowledge", "apologize", "apologise", "release", "endorse", "rule", "criticize", "condemn", "predict", "offer", "deny", "detail", "call")
)

// accordingTo reads "according to X" before, behind or inside what X said.
func (f *finder) accordingTo(i int) {
	a := f.a
	sf, st := f.sent(i)
	if i+2 >= st || a.Tokens[i+1].Lemma != "to" || f.inQuote(i) >= 0 {
		return
	}
	src := f.after(i + 1)
	if !src.ok() {
		return
	}
	// take in "of ..." and a relative clause's noun as the tree has it
	if tree := f.phrase(src.head, i); tree.ok() && tree.from >= i+2 && tree.from <= src.from && tree.to > src.to && tree.to-tree.from < 25 {
		src = tree
	}
	for k := src.from + 1; k < src.to; k++ {
		if f.comma(k) && f.hasVerb(k, src.to) && !f.relativePronoun(k+1) {
			src.to = k // the clause goes on behind the aside
			if src.head >= k {
				src.head = k - 1
			}
		}
	}
	s := f.newSpeech(i, src, "say", "according-to")
	s.cueFrom, s.cueTo = int32(i), int32(i+2)
	end := src.to
	if i == sf || !f.wordsBetween(sf, i) || f.comma(i-1) && !f.hasVerb(sf, i) && f.hasVerb(end, st) && i-sf < 8 {
		// at the head of the sentence: what follows the comma
		from := end
		for from < st && !f.comma(from) && !f.isMark(from) && from < end+12 {
			from++
		}
		if from >= st {
			return
		}
		f.add(s, [2]int{from + 1, f.closeQuote(st)})
		return
	}
	if f.comma(i-1) && i-2 >= sf && f.a.Tokens[i-2].Lemma == "that" && end < st && f.comma(end) {
		if n := len(f.out); n > 0 && f.out[n-1].Cue >= int32(sf) && f.out[n-1].Source >= 0 {
			s.via = addHead(s.via, int(f.out[n-1].Source))
		}
		f.add(s, [2]int{end + 1, f.closeQuote(st)}) // "said that, according to X, A did B"
		return
	}
	end = f.widen(src, i).to
	s.sourceTo = int32(end)
	to := i
	if q := f.quoteBefore(i - 1); q >= 0 {
		content := [][2]int{{f.quoteStart(q, sf), i}}
		if c, ok := f.goesOn(end, i); ok {
			content = append(content, c)
		}
		f.add(s, content...)
		return
	}
	from := f.clauseStart(sf, to)
	// a clause of its own before it: ", while A did B, according to X"
	if c := f.clauseBefore(i, from); c > from {
		from = c
	}
	content := [][2]int{{from, to}}
	if e := f.commaAfter(end, st); e == end && f.wordsBetween(e, st) && !f.hasVerb(from, to) {
		content = append(content, [2]int{e + 1, st})
	}
	f.add(s, content...)
}

// clauseBefore is where the clause that token i hangs on begins, at least from.
func (f *finder) clauseBefore(i, from int) int {
	a := f.a
	h := int(a.Tokens[i].Head)
	for n := 0; h >= 0 && n < 6; n++ {
		t := &a.Tokens[h]
		if t.UPOS == english.VERB && t.Rel.Main() == english.Conj && a.Child(h, english.Nsubj) >= 0 {
			l, _ := a.Subtree(h)
			if l > from && l < i {
				return f.clauseStart(l, i)
			}
		}
		h = int(t.Head)
	}
	return from
}

// noun reads what hangs on a noun of saying: "his call for X", "a statement
// that ...".
func (f *finder) noun(n int, w *sayingWord) {
	a := f.a
	if f.inQuote(n) >= 0 {
		return
	}
	if v := sayingVerbs[w.lemma]; v != nil && a.Tokens[n].XPOS == english.NNS && n+1 < f.end(n) && a.Tokens[n+1].Lemma == "that" && v.frames&frClause != 0 {
		// "The Post reports that": a noun by its tag, the verb of its sentence
		if sf, _ := f.sent(n); n > sf && a.Tokens[n-1].UPOS == english.PROPN && !f.hasVerb(sf, n) {
			if src := f.before(n); src.ok() {
				f.add(f.newSpeech(n, src, v.act, "that-clause"), [2]int{n + 2, f.clauseEnd(n, n+1, f.end(n))})
				return
			}
		}
	}
	from, to, rule := -1, -1, ""
	for k := a.FirstChild(n); k >= 0; k = a.NextSibling(k) {
		if k < n {
			continue
		}
		t := &a.Tokens[k]
		l, e := a.Subtree(k)
		l = max(l, n+1)
		switch t.Rel.Main() {
		case english.Acl, english.Ccomp, english.Advcl:
			if w.frames&frClause != 0 && n+1 < f.end(n) && a.Tokens[n+1].Lemma == "that" && t.Rel != english.AclRelcl {
				from, to, rule = l+1, e, "noun-that"
			} else if w.frames&frInf != 0 && f.hasTo(k) && l == n+1 {
				from, to, rule = l, e, "noun-to"
			}
		case english.Nmod:
			p := f.prepOf(k)
			for _, q := range w.preps {
				if p == q && from < 0 && l == n+1 {
					from, to, rule = l+1, e, "noun-about"
				}
			}
		}
	}
	if rule == "" {
		return
	}
	src := f.nounSource(n)
	if !src.ok() {
		return
	}
	s := f.newSpeech(n, src, w.act, rule)
	s.cueFrom, s.cueTo = int32(n), int32(n+1)
	if rule == "noun-about" && from == n+2 {
		s.cueTo++
	}
	f.add(s, [2]int{from, f.closeQuote(to)})
}

// nounSource is who the noun of saying is from: its possessor, "from X", "by
// X", or the subject of the verb it is the object of.
func (f *finder) nounSource(n int) source {
	a := f.a
	for k := a.FirstChild(n); k >= 0; k = a.NextSibling(k) {
		t := &a.Tokens[k]
		if t.Rel == english.NmodPoss && k < n {
			s := f.phrase(k, n)
			return s
		}
		if t.Rel.Main() == english.Nmod && k > n {
			if p := f.prepOf(k); p == "from" || p == "by" {
				return f.phrase(k, n)
			}
		}
	}
	h := int(a.Tokens[n].Head)
	if a.Tokens[n].Rel == english.Obj && h >= 0 && a.Tokens[h].UPOS == english.VERB && givesSpeech[a.Tokens[h].Lemma] && !f.negated(h) {
		return f.sourceOf(h)
	}
	return noSource
}

// verbs whose subject is the speaker when a noun of saying is their object
var givesSpeech = set("make", "issue", "release", "publish", "post", "deliver", "give", "send", "repeat", "renew", "raise", "level", "voice", "reiterate", "offer", "launch",
	"sound", "have", "tweet", "write", "read", "file", "step", "reject", "push", "press", "add", "include")

// colon reads "X: words" at the start of a paragraph or headline.
func (f *finder) colon(i int) {
	a := f.a
	sf, _ := f.sent(i)
	if a.Form(i) != ":" || f.inQuote(i) >= 0 || i == sf || i-sf > 12 {
		return
	}
	next := i + 1
	if next >= a.Len() || f.paragraph(next) != f.paragraph(i) {
		return
	}
	if f.hasVerb(sf, i) || sf > 0 && f.paragraph(sf-1) == f.paragraph(sf) {
		return
	}
	src := f.chunk(sf, i)
	q := f.opens(next)
	if q < 0 || next < f.a.Len() && !f.endsParagraph(f.quoteEnd(q)) {
		f.label(i, sf, src)
		return
	}
	end := f.quoteEnd(q)
	if !src.ok() || f.quoteWords(q) < 3 || a.Tokens[src.head].Ent == english.EntNone {
		return
	}
	s := f.newSpeech(i, src, "say", "colon")
	s.cueFrom, s.cueTo = int32(i), int32(i+1)
	f.add(s, [2]int{next, end})
}

// endsParagraph reports whether no words follow before the paragraph ends.
func (f *finder) endsParagraph(i int) bool {
	for ; i < f.a.Len() && i > 0 && f.paragraph(i) == f.paragraph(i-1); i++ {
		if !f.punct(i) {
			return false
		}
	}
	return true
}

// signed reads `"..." - Name` where nothing else follows in the paragraph.
func (f *finder) signed(i int) {
	a := f.a
	if i == 0 || i+1 >= a.Len() || f.inQuote(i) >= 0 || f.closes(i-1) < 0 {
		return
	}
	switch a.Form(i) {
	case "-", "--", "–", "—", "―":
	default:
		return
	}
	q := f.closes(i - 1)
	o := int(a.Quotes[q].Open)
	end := i + 1
	for end < a.Len() && f.paragraph(end) == f.paragraph(i) {
		end++
	}
	if o > 0 && f.paragraph(o-1) == f.paragraph(i) || end-i > 15 || f.anyVerb(i+1, end) || f.quoteWords(q) < 4 {
		return
	}
	src := f.chunk(i+1, end)
	if !src.ok() {
		return
	}
	s := f.newSpeech(i, src, "say", "signed")
	s.cueFrom, s.cueTo = int32(i), int32(i+1)
	f.add(s, [2]int{o, i})
}

// label reads headlines and transcripts that put the speaker's name before a
// colon: "Kelm: Talks must go on", "KELM: I think ...".
func (f *finder) label(i, sf int, src source) {
	a := f.a
	_, st := f.sent(i)
	if !src.ok() || src.to-src.from > 7 || st-i < 4 {
		return
	}
	named := false
	for k := src.from; k < src.to; k++ {
		named = named || a.Tokens[k].Ent == english.PER || a.Tokens[k].Ent == english.ORG || a.Tokens[k].Lemma == "poll" || a.Tokens[k].Lemma == "report" || a.Tokens[k].Lemma == "study"
		if f.comma(k) {
			return
		}
	}
	end := st
	if form := a.Form(src.to - 1); form == strings.ToUpper(form) && len(form) > 2 {
		// a transcript: the turn runs to the end of the paragraph
		named = true
		for end < a.Len() && f.paragraph(end) == f.paragraph(i) {
			_, end = f.sent(end)
		}
	} else if st < a.Len() && f.paragraph(st) == f.paragraph(i) || !f.anyVerb(i, st) {
		return
	}
	if !named {
		return
	}
	s := f.newSpeech(i, src, "say", "label")
	s.cueFrom, s.cueTo = int32(i), int32(i+1)
	f.add(s, [2]int{i + 1, end})
}

// verbless reports whether the sentence of token i has no main verb: one of its
// nouns must be it.
func (f *finder) verbless(i int) bool {
	from, to := f.sent(i)
	for k := from; k < to; k++ {
		if t := &f.a.Tokens[k]; t.Head < 0 {
			return (t.UPOS == english.NOUN || t.UPOS == english.PROPN) && f.a.Child(k, english.Cop) < 0
		}
	}
	return false
}

// mistagged takes a noun that is spelt as a verb of saying and stands where
// only a cue can: between a quotation and a name, or a name and a quotation.
func (f *finder) mistagged(i int, w *sayingWord) {
	if w.frames&(frClause|frQuote) == 0 || f.inQuote(i) >= 0 {
		return
	}
	if that := i + 1; that < f.end(i) && w.frames&frClause != 0 && f.a.Tokens[that].Lemma == "that" && (f.a.Tokens[that].UPOS == english.SCONJ || f.verbless(i)) && sayingNouns[w.lemma] == nil {
		// "X and Y - as well as Z - counter that ..."
		if src := f.before(i); src.ok() {
			f.add(f.newSpeech(i, src, w.act, "that-clause"), [2]int{that + 1, f.clauseEnd(i, that, f.end(i))})
		}
		return
	}
	if x := f.a.Form(i); len(x) < 4 || x[len(x)-1] != 's' && x[len(x)-1] != 'd' {
		return
	}
	sf, _ := f.sent(i)
	src := f.before(i)
	if !src.ok() || src.from == sf || f.closes(src.from-1) < 0 {
		return
	}
	q := f.closes(src.from - 1)
	f.add(f.newSpeech(i, src, w.act, "quote-before"), [2]int{f.quoteStart(q, sf), src.from})
}
