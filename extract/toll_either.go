package extract

import "github.com/onrecord/onrecord/english"

// eitherHarm reports whether the words for harm at token at leave open which of
// those that t counts were killed and which wounded: "killed or wounded dozens",
// "12 people were killed and injured".
func (f *tollFinder) eitherHarm(t *tollAt, h harmWord, at int) bool {
	if h.outcome != "killed" && h.outcome != "wounded" {
		return false
	}
	joins := func(k int) bool {
		w := lowerASCII(f.a.Form(k))
		return w == "and" || w == "or" || w == "&"
	}
	other := func(k int) bool {
		o, ok := f.verbHarm(k)
		if !ok {
			o, ok = f.predHarm(k)
		}
		return ok && !o.subject && (o.outcome == "killed" || o.outcome == "wounded") && o.outcome != h.outcome
	}
	if e := at + 2; at >= int(t.q.From) { // "were killed and injured"
		if e >= f.a.Len() || f.a.Tokens[e].Sent != f.a.Tokens[at].Sent || !joins(at+1) || !other(e) {
			return false
		}
		if e+1 >= f.a.Len() || f.a.Tokens[e+1].Sent != f.a.Tokens[at].Sent {
			return true
		}
		switch u := f.a.Tokens[e+1].UPOS; u {
		case english.NUM, english.NOUN, english.PROPN, english.DET, english.PRON, english.ADJ:
			return false // "were killed and wounded five others"
		}
		return true
	}
	if e := at + 2; e < int(t.q.From) && joins(at+1) && other(e) { // "killed or wounded dozens"
		return f.bareBetween(e+1, int(t.q.From))
	}
	return at > 1 && joins(at-1) && other(at-2) && f.bareBetween(at+1, int(t.q.From))
}

// bareBetween reports whether no more than articles and adverbs stand in [a, b).
func (f *tollFinder) bareBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if u := f.a.Tokens[k].UPOS; u != english.DET && u != english.ADV {
			return false
		}
	}
	return a <= b
}

// hurtNext reports whether token k is a participle or adjective of harm with
// nothing behind it that it could be done to: "seven dead 20 wounded in Kelm".
func (f *tollFinder) hurtNext(k int) bool {
	if k >= f.a.Len() || k > 0 && f.a.Tokens[k].Sent != f.a.Tokens[k-1].Sent {
		return false
	}
	h, ok := f.predHarm(k)
	if !ok {
		h, ok = f.verbHarm(k)
	}
	return ok && !h.subject && (k+1 >= f.a.Len() || f.a.Tokens[k+1].Sent != f.a.Tokens[k].Sent || f.a.Tokens[k+1].UPOS != english.NUM && f.a.Tokens[k+1].UPOS != english.NOUN)
}

// worse is the killing that a verb of detention is joined to: who was "rounded up
// and executed" was killed.
func (f *tollFinder) worse(h harmWord, at int) (harmWord, int) {
	if h.outcome != "detained" || f.a.Tokens[at].UPOS != english.VERB {
		return h, at
	}
	for k := f.a.FirstChild(at); k >= 0; k = f.a.NextSibling(k) {
		x := &f.a.Tokens[k]
		if x.Rel != english.Conj || x.XPOS != f.a.Tokens[at].XPOS || f.a.Child(k, english.Obj) >= 0 || f.a.Child(k, english.Nsubj) >= 0 || f.a.Child(k, english.NsubjPass) >= 0 {
			continue
		}
		if w, ok := f.verbHarm(k); ok && w.outcome == "killed" && !w.subject {
			return w, k
		}
	}
	return h, at
}
