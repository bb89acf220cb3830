package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// verb reads a verb of saying with whatever its frames allow.
func (f *speechFinder) verb(v int, e *saying) {
	s := speech{Speech: coref.Speech{Source: -1, Cue: int32(v), To: -1}, act: e.act}
	s.cueFrom, s.cueTo = f.cueRange(v)
	h := f.a.Head(v)
	// "news agencies quoted Lorn as saying", "Lorn was quoted as saying"
	if h >= 0 && f.a.Tokens[h].Lemma == "quote" && f.a.Tokens[v].XPOS == english.VBG {
		if f.passive(h) {
			s.Source = int32(f.passiveSubject(h))
			if ag := f.agent(h); ag >= 0 {
				s.via = append(s.via, int32(ag))
			}
		} else {
			s.Source = int32(f.a.Child(h, english.Obj))
			if ag := f.subject(h); ag >= 0 && ag != int(s.Source) {
				s.via = append(s.via, int32(ag))
			}
		}
		s.Cue, s.cueFrom, s.cueTo = int32(h), int32(h), int32(h+1)
	} else if f.a.Tokens[v].Lemma == "quote" {
		if f.quotesAs(v) {
			return // its "saying" is read instead
		}
		// "agencies quoted Lorn: ..." is rare; "he quoted the report" is no speech of the report
		return
	} else if f.passive(v) {
		f.passiveVerb(v, e, s)
		return
	} else if src := f.subject(v); src >= 0 {
		s.Source = int32(src)
	} else if src := f.inverted(v); src >= 0 {
		s.Source = int32(src)
	}
	if s.Source >= 0 && f.a.Tokens[s.Source].UPOS == english.VERB {
		s.Source = -1
	}
	if s.Source >= 0 {
		s.sourceFrom, s.sourceTo = f.sourceRange(int(s.Source))
	}
	if e.told || f.a.Tokens[v].Lemma == "say" {
		f.addressee(v, &s)
	}
	if f.silence(v, &s) {
		return
	}
	content, rule, conf := f.content(v, e, &s)
	if len(content) == 0 {
		return
	}
	s.rule, s.conf = rule, conf
	if s.Source < 0 {
		if rule != "quote" && rule != "clause" {
			return
		}
		s.conf -= 0.2
	}
	if f.negated(v) {
		if s.act == "say" {
			s.act = "not-said"
		}
		s.conf -= 0.2
	}
	f.add(s, content)
}

// quotesAs reports whether the verb "quote" has "as saying" under it.
func (f *speechFinder) quotesAs(v int) bool {
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		if k > v && f.a.Tokens[k].XPOS == english.VBG && sayings[f.a.Tokens[k].Lemma] != nil {
			return true
		}
	}
	return false
}

// passiveVerb reads "X is reported to", "was accused of", "it was announced
// that", where the agent, if there is one, is the source.
func (f *speechFinder) passiveVerb(v int, e *saying, s speech) {
	if ag := f.agent(v); ag >= 0 {
		s.Source = int32(ag)
		s.sourceFrom, s.sourceTo = f.sourceRange(ag)
	}
	subj := f.passiveSubject(v)
	switch {
	case e.told && subj >= 0 && f.a.Child(v, english.Ccomp) > v:
		s.To, s.tos = int32(subj), []int32{int32(subj)}
		f.addRule(s, f.clauseOf(f.a.Child(v, english.Ccomp)), "passive", 0.6)
	case f.a.Child(v, english.Ccomp) > v:
		f.addRule(s, f.clauseOf(f.a.Child(v, english.Ccomp)), "passive", 0.6)
	case s.Source >= 0 && subj >= 0 && (e.object || e.naming):
		from, to := f.a.Subtree(v)
		sf, st := f.a.Subtree(subj)
		content := [][2]int32{{int32(sf), int32(st)}}
		if e.naming {
			content = append(content, [2]int32{int32(v + 1), int32(to)})
		}
		_ = from
		f.addRule(s, f.without(content, s), "passive", 0.55)
	}
}

func (f *speechFinder) addRule(s speech, content [][2]int32, rule string, conf float64) {
	s.rule, s.conf = rule, conf
	f.add(s, content)
}

// cueRange is the verb with its auxiliaries, negation and particle.
func (f *speechFinder) cueRange(v int) (int32, int32) {
	from, to := v, v+1
	for from > 0 {
		t := &f.a.Tokens[from-1]
		if int(t.Head) != v || !(t.Rel.Main() == english.Aux || t.Rel == english.Advmod && t.UPOS != english.SCONJ || t.UPOS == english.PART) {
			break
		}
		from--
	}
	for from < v && f.a.Tokens[from].Rel.Main() != english.Aux && f.a.Tokens[from].UPOS != english.PART {
		from++ // an adverb in front is no part of the cue
	}
	for to < f.a.Len() && int(f.a.Tokens[to].Head) == v && f.a.Tokens[to].Rel == english.CompoundPrt {
		to++
	}
	return int32(from), int32(to)
}

// inverted finds the source of "..., said the minister" where the parser has
// not: the noun phrase straight after the verb.
func (f *speechFinder) inverted(v int) int {
	j := v + 1
	if j >= f.a.Len() || f.a.Tokens[j].Sent != f.a.Tokens[v].Sent || v == 0 {
		return -1
	}
	prev := f.a.Form(v - 1)
	if prev != "," && markless(prev) && f.a.Tokens[v].Head >= 0 {
		return -1
	}
	t := &f.a.Tokens[j]
	if t.UPOS != english.PROPN && t.UPOS != english.DET && t.UPOS != english.NOUN && t.UPOS != english.PRON && t.UPOS != english.ADJ {
		return -1
	}
	k := j
	for f.a.Head(k) > k && f.a.Tokens[k].Rel != english.Nsubj && f.a.Head(k)-v < 12 && f.a.Head(k) != v {
		k = f.a.Head(k)
	}
	if u := f.a.Tokens[k].UPOS; u != english.NOUN && u != english.PROPN && u != english.PRON {
		return -1
	}
	return k
}

func markless(s string) bool { return !strings.ContainsAny(s, ",\"”’'»?!.") }

// addressee finds who was told, and drops occasions.
func (f *speechFinder) addressee(v int, s *speech) {
	o := f.a.Child(v, english.Iobj)
	if o < 0 && sayings[f.a.Tokens[v].Lemma].told {
		o = f.a.Child(v, english.Obj)
	}
	if o < 0 && f.a.Tokens[v].Lemma == "say" {
		for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
			if f.a.Tokens[k].Rel.Main() == english.Obl && f.caseOf(k) == "to" {
				o = k
			}
		}
	}
	if o < 0 || o < v && f.a.Tokens[o].UPOS != english.PRON {
		return
	}
	if occasions[f.a.Tokens[o].Lemma] || int32(o) == s.Source {
		return
	}
	s.To = int32(o)
	s.tos = append(s.tos, int32(o))
	for k := f.a.FirstChild(o); k >= 0; k = f.a.NextSibling(k) {
		if f.a.Tokens[k].Rel == english.Conj {
			s.tos = append(s.tos, int32(k))
		}
	}
}

var occasions = wordSet("conference briefing meeting interview rally session summit gathering hearing forum crowd audience")

// silence tells what was not said ("declined to comment", "made no mention")
// from saying. It never is a statement.
func (f *speechFinder) silence(v int, s *speech) bool {
	h := f.a.Head(v)
	if h >= 0 && f.a.Tokens[v].Rel == english.Xcomp {
		switch f.a.Tokens[h].Lemma {
		case "decline", "refuse", "fail":
			return true
		}
	}
	if f.a.Tokens[v].Lemma == "comment" && f.negated(v) {
		return true
	}
	if o := f.a.Child(v, english.Obj); o >= 0 && f.negDet(o) {
		switch f.a.Tokens[v].Lemma {
		case "make", "give", "issue", "say":
			return true
		}
	}
	return false
}

// content finds the words said, and by which rule.
func (f *speechFinder) content(v int, e *saying, s *speech) ([][2]int32, string, float64) {
	if c, ok := f.quoted(v, e, s); ok {
		return c, "quote", 0.9
	}
	if e.quoteOnly && !e.clause && !e.object && len(e.preps) == 0 {
		return nil, "", 0
	}
	if c := f.a.Child(v, english.Ccomp); e.clause && c >= 0 && !(c < v && f.a.Tokens[c].UPOS == english.PRON) {
		return f.clauseAround(v, c, s), "clause", 0.85
	}
	if x := f.infinitiveOf(v); x >= 0 && e.infinitive {
		return f.clauseOf(x), "infinitive", 0.75
	}
	t := &f.a.Tokens[v]
	if e.clause && (t.Rel == english.Parataxis || t.Rel == english.Root) {
		if c := f.around(v, s); len(c) > 0 {
			return c, "parenthetical", 0.85
		}
	}
	if len(e.preps) > 0 {
		if o, _ := f.prepTarget(v, e.preps); o > v {
			return f.clauseOf(o), "preposition", 0.7
		}
	}
	if e.naming {
		if o := f.a.Child(v, english.Obj); o >= 0 {
			from, to := f.a.Subtree(v)
			from = max(v+1, from)
			if o < v {
				from, _ = f.a.Subtree(o)
			}
			return f.without([][2]int32{{int32(from), int32(to)}}, *s), "naming", 0.7
		}
	}
	if e.object {
		o := f.a.Child(v, english.Obj)
		if o > v && (len(e.objects) == 0 || contains(e.objects, f.a.Tokens[o].Lemma)) && f.a.Tokens[o].UPOS != english.PRON {
			from, _ := f.a.Subtree(o)
			_, to := f.a.Subtree(v)
			return f.without([][2]int32{{int32(from), int32(f.objectEnd(v, o, to))}}, *s), "object", 0.6
		}
	}
	// the tree has no clause for a cue that wants one: what follows it
	if e.clause && (t.Lemma == "say" || t.Lemma == "tell" || t.Lemma == "add") {
		sent := f.a.Sents[t.Sent]
		from := v + 1
		if s.To >= 0 {
			_, from = f.a.Subtree(int(s.To))
		}
		if int(sent.To)-from >= 4 {
			return f.without([][2]int32{{int32(from), sent.To}}, *s), "following", 0.6
		}
	}
	return nil, "", 0
}

// objectEnd ends an object before an adverbial clause or time of the verb.
func (f *speechFinder) objectEnd(v, o, to int) int {
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		if k <= o {
			continue
		}
		switch r := f.a.Tokens[k].Rel; {
		case r == english.Advcl, r == english.Conj, r == english.OblUnmarked, r == english.Parataxis, r == english.Punct && f.a.Form(k) == ",":
			kf, _ := f.a.Subtree(k)
			to = min(to, kf)
		}
	}
	return to
}

// infinitiveOf is the infinitive that a verb of asking or promising takes.
func (f *speechFinder) infinitiveOf(v int) int {
	for _, r := range []english.Rel{english.Xcomp, english.Advcl, english.Ccomp} {
		if x := f.a.Child(v, r); x > v && f.hasInfinitive(x) {
			return x
		}
	}
	return -1
}

// clauseOf is the whole of the clause or phrase at head c.
func (f *speechFinder) clauseOf(c int) [][2]int32 {
	from, to := f.a.Subtree(c)
	return [][2]int32{{int32(from), int32(to)}}
}

// clauseAround is the clause c of cue v: behind it, before it, or both where
// the cue stands inside.
func (f *speechFinder) clauseAround(v, c int, s *speech) [][2]int32 {
	from, to := f.a.Subtree(c)
	if c > v {
		from = max(from, v+1)
		// what follows the clause under the same verb in the same sentence, such
		// as a second clause joined to it, belongs to it when it has no subject
		return f.without([][2]int32{{int32(from), int32(to)}}, *s)
	}
	return f.without([][2]int32{{int32(from), int32(min(to, v))}}, *s)
}

// around is the sentence or clause round a parenthetical cue.
func (f *speechFinder) around(v int, s *speech) [][2]int32 {
	t := &f.a.Tokens[v]
	vf, vt := f.a.Subtree(v)
	if t.Rel == english.Parataxis {
		from, to := f.a.Subtree(f.a.Head(v))
		if vf <= from {
			return nil
		}
		// the cue's own subtree may have taken in what follows: keep to the cue
		vf, vt = f.cuePhrase(v, s)
		return [][2]int32{{int32(from), int32(vf)}, {int32(max(vt, vf)), int32(to)}}
	}
	// as the root: what stands before it up to a comma, "..., he said"
	for k := f.a.FirstChild(v); k >= 0 && k < v; k = f.a.NextSibling(k) {
		r := f.a.Tokens[k].Rel
		if r == english.Parataxis || r == english.Ccomp || r == english.Advcl && f.a.Child(k, english.Mark) < 0 && f.a.Child(k, english.Nsubj) >= 0 {
			return f.clauseOf(k)
		}
	}
	return nil
}

// cuePhrase is the stretch of cue, source and addressee.
func (f *speechFinder) cuePhrase(v int, s *speech) (int, int) {
	from, to := int(s.cueFrom), int(s.cueTo)
	if s.sourceTo > s.sourceFrom && f.a.Tokens[s.Source].Sent == f.a.Tokens[v].Sent {
		from, to = min(from, int(s.sourceFrom)), max(to, int(s.sourceTo))
	}
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		r := f.a.Tokens[k].Rel.Main()
		if k > v && (r == english.Obl || r == english.Advmod || r == english.Obj || r == english.Iobj) && f.a.Tokens[k].Quote == f.a.Tokens[v].Quote {
			_, kt := f.a.Subtree(k)
			to = max(to, kt)
		}
	}
	return from, to
}

// without takes source, cue and addressee out of ranges that hold them.
func (f *speechFinder) without(in [][2]int32, s speech) [][2]int32 {
	for _, cut := range [][2]int32{{s.cueFrom, s.cueTo}, {s.sourceFrom, s.sourceTo}} {
		if cut[0] >= cut[1] {
			continue
		}
		var out [][2]int32
		for _, c := range in {
			if cut[1] <= c[0] || cut[0] >= c[1] {
				out = append(out, c)
				continue
			}
			if cut[0] > c[0] {
				out = append(out, [2]int32{c[0], cut[0]})
			}
			if cut[1] < c[1] {
				out = append(out, [2]int32{cut[1], c[1]})
			}
		}
		in = out
	}
	return in
}
