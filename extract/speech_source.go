package extract

import "github.com/onrecord/onrecord/english"

// source is the noun phrase for a speaker: tokens [from, to) and the head by
// which the party is looked up. from == to where there is none.
type source struct {
	head, from, to int
}

var noSource = source{head: -1}

func (s source) ok() bool { return s.to > s.from }

// sourceOf finds who does the saying of verb v from the tree.
func (f *finder) sourceOf(v int) source {
	a := f.a
	if r := a.Tokens[v].Rel.Main(); isFinite(a.Tokens[v].XPOS) && (r == english.Xcomp || r == english.Compound) && a.Child(v, english.Nsubj) < 0 {
		return noSource // a finite verb is no infinitive: the tree is wrong here
	}
	if v > 0 && a.Form(v-1) == "those" && a.Tokens[v].XPOS == english.VBG {
		return source{v - 1, v - 1, v} // "those calling for talks", wherever the tree hangs it
	}
	for n, at := 0, v; at >= 0 && n < 6; n++ {
		if s := f.subject(at, v); s.ok() {
			return s
		}
		t := &a.Tokens[at]
		if t.Rel.Main() == english.Dep && isFinite(t.XPOS) {
			return noSource // the tree has given up here
		}
		switch t.Rel.Main() {
		case english.Conj, english.Xcomp, english.Advcl, english.Parataxis, english.Dep, english.Ccomp:
			if t.Rel.Main() == english.Ccomp && n == 0 && a.Child(at, english.Mark) >= 0 {
				return noSource
			}
			if t.Rel.Main() == english.Xcomp {
				if o := f.objectOf(int(t.Head), at); o >= 0 && f.takesObjectControl(int(t.Head)) {
					return f.phrase(o, v)
				}
			}
			if o := f.objectOf(int(t.Head), at); o >= 0 && t.XPOS == english.VBG && seenVerbs[a.Tokens[t.Head].Lemma] {
				return f.phrase(o, v) // "showed the minister saying": whom it showed speaks
			}
			at = int(t.Head)
		case english.Acl, english.Amod:
			h := int(t.Head)
			if h < 0 {
				return noSource
			}
			if t.Rel == english.AclRelcl {
				return f.relative(at, h, v)
			}
			if a.Tokens[h].UPOS == english.VERB || a.Tokens[h].UPOS == english.AUX {
				at = h
				continue
			}
			if h < v {
				return f.shown(h, v)
			}
			return noSource
		default:
			return noSource
		}
	}
	return noSource
}

// shown is who speaks where noun h, before the participle v, is a picture or a
// sound of somebody: "footage of Lorn saying". Else it is h.
func (f *finder) shown(h, v int) source {
	for k := f.a.FirstChild(h); k >= 0 && pictureNouns[f.a.Tokens[h].Lemma]; k = f.a.NextSibling(k) {
		if k > h && k < v && f.hasCase(k, "of") {
			s := f.phrase(k, v)
			if s.from < s.head && f.a.Tokens[s.from].Lemma == "of" {
				s.from++
			}
			return s
		}
	}
	return f.phrase(h, v)
}

var pictureNouns = set("audio", "clip", "film", "footage", "image", "picture", "recording", "video")

// seenVerbs are verbs whose object does what the participle behind it says.
var seenVerbs = set("show", "hear", "see", "film", "record", "catch", "picture", "quote", "cite", "feature")

func (f *finder) takesObjectControl(h int) bool {
	if h < 0 {
		return false
	}
	w := sayingVerbs[f.a.Tokens[h].Lemma]
	return w == nil || w.frames&(frAsk|frTell) != 0
}

func (f *finder) objectOf(h, before int) int {
	if h < 0 {
		return -1
	}
	for k := f.a.FirstChild(h); k >= 0 && k < before; k = f.a.NextSibling(k) {
		if r := f.a.Tokens[k].Rel.Main(); k > h && (r == english.Obj || r == english.Iobj) {
			return k
		}
	}
	return -1
}

// subject is the subject of verb at, for cue v: the agent of a passive.
func (f *finder) subject(at, v int) source {
	a := f.a
	passive := f.passive(at)
	best := noSource
	for k := a.FirstChild(at); k >= 0; k = a.NextSibling(k) {
		r := a.Tokens[k].Rel
		if passive && r == english.OblAgent {
			s := f.phrase(k, v)
			if s.ok() && s.from < s.head && a.Tokens[s.from].UPOS == english.ADP {
				s.from++
			}
			return s
		}
		if !passive && (r == english.Nsubj || r == english.NsubjOuter) && !(at != v && f.between(k, at, v)) {
			if f.relativePronoun(k) && a.Tokens[at].Rel == english.AclRelcl {
				return f.relative(at, int(a.Tokens[at].Head), v)
			}
			if f.inQuote(k) != f.inQuote(v) && f.inQuote(v) < 0 {
				continue
			}
			// of two subjects the one next to the verb is its own
			if s := f.phrase(k, v); !best.ok() || k < v {
				best = s
			}
		}
	}
	return best
}

// between reports whether a subject k of another verb stands behind the cue,
// where it cannot be the cue's.
func (f *finder) between(k, at, v int) bool { return k > v && at > v }

func (f *finder) passive(v int) bool {
	if f.a.Tokens[v].XPOS != english.VBN {
		return false
	}
	if f.a.Child(v, english.AuxPass) >= 0 {
		return true
	}
	if o := f.a.Child(v, english.Obj); o > v {
		for i := v - 1; i >= 0 && i > v-5 && f.a.Tokens[i].Sent == f.a.Tokens[v].Sent; i-- {
			if f.relativePronoun(i) {
				return false // "who last week criticised the plan": a past tense by its object
			}
			if f.a.Tokens[i].UPOS == english.AUX || f.punct(i) {
				break
			}
		}
	}
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		if r := f.a.Tokens[k].Rel; r == english.NsubjPass || r == english.OblAgent || r == english.AuxPass {
			return true
		}
	}
	if f.a.Tokens[v].Rel != english.Acl && f.a.Tokens[v].Rel != english.Amod {
		return false
	}
	// "the source added": a verb that takes clauses only is no participle here
	w := sayingVerbs[f.a.Tokens[v].Lemma]
	return w == nil || w.frames&frClause == 0 || w.frames&(frObj|frAs|frObjPrep|frAsk|frTell) != 0 && f.thatAfter(v) < 0
}

func (f *finder) relativePronoun(k int) bool {
	switch f.a.Tokens[k].XPOS {
	case english.WP, english.WDT:
		return true
	}
	return false
}

// relative is the source of a relative clause on noun h: the pronoun's words,
// the noun's reference.
func (f *finder) relative(at, h, v int) source {
	for k := f.a.FirstChild(at); k >= 0; k = f.a.NextSibling(k) {
		if f.a.Tokens[k].Rel.Main() != english.Nsubj {
			continue
		}
		if f.relativePronoun(k) {
			return source{h, k, k + 1}
		}
		return f.phrase(k, v)
	}
	if h >= 0 && h < v {
		return f.phrase(h, v)
	}
	return noSource
}

// phrase is the noun phrase headed by h, cut so that it does not hold the cue
// v, a quotation or a clause, and without what leads up to the noun.
func (f *finder) phrase(h, v int) source {
	a := f.a
	if h < 0 {
		return noSource
	}
	from, to := a.Subtree(h)
	sf, st := f.sent(h)
	from, to = max(from, sf), min(to, st)
	if v < h && v >= from {
		from = v + 1
	}
	if v > h && v < to {
		to = v
	}
	// cut clauses off: a relative clause after a comma, a participle clause
	for k := a.FirstChild(h); k >= 0; k = a.NextSibling(k) {
		t := &a.Tokens[k]
		l, r := a.Subtree(k)
		switch t.Rel.Main() {
		case english.Acl:
			if k > h && l < to && t.Rel != english.AclRelcl && (f.comma(l) || f.comma(l-1) || r-l > 12) {
				to = l
			}
		case english.Parataxis, english.Ccomp, english.Advcl, english.Dep:
			if k > h && l < to {
				to = l
			} else if k < h && r > from && r <= h {
				from = r
			}
		case english.Case, english.Cc, english.Mark:
			if k < h && k >= from && k < from+2 && t.Lemma != "of" {
				from = k + 1
			}
		case english.Advmod, english.Discourse:
			if k == from && t.UPOS == english.ADV {
				from = r
			}
		}
	}
	for i := from; i < to; i++ {
		if f.isMark(i) && !f.shortQuote(i, to) {
			if i < h {
				from = i + 1
			} else {
				to = i
			}
		}
	}
	for i := h + 1; i+1 < to; i++ {
		if f.comma(i) && a.Tokens[i+1].XPOS == english.VBG {
			to = i // ", citing the agency": what the speaker does, not who he is
		}
	}
	for from < h && f.punct(from) && a.Tokens[from].XPOS != english.LRB {
		from++
	}
	for to > h+1 && f.punct(to-1) && a.Tokens[to-1].XPOS != english.RRB {
		to--
	}
	if from > h || to <= h {
		return source{h, h, h + 1}
	}
	if to-from > 12 && f.strayVerb(h, from, to) {
		// a clause has slipped in: keep the words next to the head
		from, to = h, h+1
		for from > sf && f.inChunk(from-1) {
			from--
		}
		for to < st && a.Tokens[to].UPOS == english.PROPN && (a.Tokens[to].Head == int32(h) || a.Tokens[to].Head == int32(to-1)) && to != v {
			to++
		}
	}
	if v > h || v < from-1 {
		from = f.titleStart(from, sf)
	}
	from = f.behindPhrase(h, from, sf)
	return source{h, from, f.bracketEnd(from, to, st)}
}

// behindPhrase cuts off a phrase with a preposition that the tree has run
// together with a name behind it: "In a radio interview [Lorn] said".
func (f *finder) behindPhrase(h, from, sf int) int {
	a := f.a
	if from == sf || a.Tokens[from-1].UPOS != english.ADP || from-1 > sf && !f.comma(from-2) || a.Tokens[h].UPOS != english.PROPN {
		return from
	}
	i := h
	for i > from && a.Tokens[i-1].UPOS == english.PROPN {
		i--
	}
	if i > from+1 && a.Tokens[i-1].UPOS == english.NOUN {
		return i
	}
	return from
}

// bracketEnd moves the end of a phrase behind a bracket that it has opened.
func (f *finder) bracketEnd(from, to, st int) int {
	open := false
	for i := from; i < to; i++ {
		switch f.a.Tokens[i].XPOS {
		case english.LRB:
			open = true
		case english.RRB:
			open = false
		}
	}
	for i := to; open && i < st && i < to+8; i++ {
		if f.a.Tokens[i].XPOS == english.RRB {
			return i + 1
		}
	}
	return to
}

// strayVerb reports whether a finite verb stands in [from, to) outside the
// clauses that say who h is.
func (f *finder) strayVerb(h, from, to int) bool {
	a := f.a
	for i := from; i < to; i++ {
		if !isFinite(a.Tokens[i].XPOS) {
			continue
		}
		inside := false
		for x := i; x >= from && x < to && x != h; x = a.Head(x) {
			if a.Tokens[x].Rel == english.AclRelcl {
				inside = true
				break
			}
		}
		if !inside {
			return true
		}
	}
	return false
}

// inChunk reports whether token i can stand before a noun in its phrase.
func (f *finder) inChunk(i int) bool {
	switch f.a.Tokens[i].UPOS {
	case english.DET, english.ADJ, english.NOUN, english.PROPN, english.NUM:
		return !f.isMark(i)
	}
	return false
}

// titleStart takes in titles and names right before a noun phrase that the
// tree hung elsewhere: "Gov.", "Republican candidate", "a reporter for".
func (f *finder) titleStart(from, sf int) int {
	a := f.a
	if t := &a.Tokens[from]; t.UPOS != english.PROPN {
		return from
	}
	i := from
	for i > sf && from-i < 8 {
		t := &a.Tokens[i-1]
		switch {
		case f.isMark(i - 1):
			return i
		case (t.XPOS == english.VBN || t.XPOS == english.VBD) && (i-1 == sf || f.isMark(i-2) || f.comma(i-2)):
			return i - 1 // "retired general X"
		case t.UPOS == english.PROPN, t.UPOS == english.NOUN, t.UPOS == english.ADJ, t.XPOS == english.NNP:
		case t.XPOS == english.Stop && i-2 >= sf && a.Tokens[i-2].UPOS == english.PROPN:
		case t.XPOS == english.HYPH && i-2 >= sf && !t.SpaceAfter:
		case t.UPOS == english.DET && t.XPOS == english.DT:
			return i - 1
		default:
			return i
		}
		i--
	}
	return i
}

// shortQuote reports whether the mark at i opens or closes a nickname or the
// like that lies wholly before to.
func (f *finder) shortQuote(i, to int) bool {
	q := f.opens(i)
	if q < 0 {
		q = f.closes(i)
	}
	c := int(f.a.Quotes[q].Close)
	return c >= 0 && c < to && f.quoteWords(q) <= 3
}

func (f *finder) comma(i int) bool {
	return i >= 0 && i < f.a.Len() && (f.a.Tokens[i].XPOS == english.Comma || f.a.Tokens[i].XPOS == english.Colon)
}
