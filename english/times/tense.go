package times

import "github.com/onrecord/onrecord/english"

// tense is how the verb over an expression looks at time.
type tense int

const (
	timeless tense = iota // no verb, a headline
	past
	perfect // "has met"
	present
	future // will, is to, plans to
)

// ahead are verbs, adjectives and nouns whose infinitive or object lies in
// the future.
var ahead = wordSet(`plan schedule expect intend due set hope promise pledge vow agree prepare want aim ask urge call likely ready
	slate propose threaten decide deadline scheduled planned expected upcoming forthcoming await anticipate`)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	w := ""
	for _, r := range s + " " {
		if r == ' ' || r == '\n' || r == '\t' {
			if w != "" {
				m[w] = true
			}
			w = ""
			continue
		}
		w += string(r)
	}
	return m
}

// head is the token of [from, to) whose head lies outside.
func (f *finder) head(from, to int) int {
	for i := from; i < to; i++ {
		h := f.a.Head(i)
		if h < from || h >= to {
			return i
		}
	}
	return from
}

// governor is the verb or predicate over the expression at [from, to), -1 for
// none.
func (f *finder) governor(from, to int) int {
	h := f.head(from, to)
	for n := 0; n < 40; n++ {
		h = f.a.Head(h)
		if h < 0 {
			return -1
		}
		t := &f.a.Tokens[h]
		if t.UPOS == english.VERB || t.UPOS == english.AUX || f.a.Child(h, english.Cop) >= 0 || f.a.Child(h, english.Nsubj) >= 0 {
			return h
		}
	}
	return -1
}

// tenseOf reads the tense of the verb over [from, to).
func (f *finder) tenseOf(from, to int) tense {
	if h := f.head(from, to); f.a.Tokens[h].Rel == english.NmodPoss {
		if k := f.a.Head(h); k >= 0 && ahead[f.a.Tokens[k].Lemma] {
			return future
		}
		return timeless // "Wednesday's ruling" is over, whatever is done about it
	}
	if f.prevIs(from, "since") {
		return past
	}
	if f.prevIs(from, "until") || f.prevIs(from, "till") || from >= 2 && f.prevIs(from, "as") && f.prevIs(from-1, "soon") {
		return future
	}
	v := f.governor(from, to)
	for n := 0; v >= 0 && n < 6; n++ {
		if t, ok := f.finite(v); ok {
			return t
		}
		v = f.a.Head(v)
		for v >= 0 && f.a.Tokens[v].UPOS != english.VERB && f.a.Tokens[v].UPOS != english.AUX && f.a.Child(v, english.Cop) < 0 {
			if ahead[f.a.Tokens[v].Lemma] {
				return future
			}
			v = f.a.Head(v)
		}
	}
	return timeless
}

// finite is the tense of the predicate v; ok is false for one that takes its
// tense from the verb over it.
func (f *finder) finite(v int) (tense, bool) {
	t := &f.a.Tokens[v]
	inf := false
	aux := english.XPOSNone
	have := false
	auxLemma := ""
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		c := &f.a.Tokens[k]
		switch {
		case c.XPOS == english.TO && k < v:
			inf = true
		case c.Rel.Is(english.Aux) || c.Rel == english.Cop:
			if c.XPOS == english.MD {
				switch f.low[k] {
				case "would":
					if aux == english.XPOSNone {
						aux, auxLemma = english.VBD, "would"
					}
				case "could", "might":
				default:
					return future, true
				}
				continue
			}
			if aux == english.XPOSNone {
				aux, auxLemma = c.XPOS, c.Lemma
			}
			if c.Lemma == "have" {
				have = true
			}
		}
	}
	if auxLemma == "would" {
		return future, true
	}
	if inf {
		h := f.a.Head(v)
		if h < 0 || ahead[f.a.Tokens[h].Lemma] || f.a.Tokens[h].Lemma == "be" {
			return future, true
		}
		return timeless, false
	}
	switch aux {
	case english.VBD:
		return past, true
	case english.VBZ, english.VBP:
		if have {
			return perfect, true
		}
		if ahead[t.Lemma] || t.XPOS == english.VBG && t.Lemma == "go" {
			return future, true
		}
		return present, true
	}
	switch t.XPOS {
	case english.VBD:
		return past, true
	case english.VBN:
		if t.Rel.Main() == english.Acl || t.Rel == english.Amod {
			if ahead[t.Lemma] {
				return future, true
			}
			return past, true
		}
	case english.VBZ, english.VBP:
		if ahead[t.Lemma] {
			return future, true
		}
		return present, true
	}
	return timeless, false
}
