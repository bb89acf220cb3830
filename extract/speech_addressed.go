package extract

import "github.com/onrecord/onrecord/english"

// asks is the infinitive that says what cue v asks of its object where the tree
// hangs it on the cue as a purpose: "urged the council on Sunday to meet". -1
// for none.
func (f *finder) asks(v int) int {
	a := f.a
	obj := -1
	for k := a.FirstChild(v); k >= 0; k = a.NextSibling(k) {
		if k < v {
			continue
		}
		switch r := a.Tokens[k].Rel.Main(); {
		case r == english.Obj || r == english.Iobj:
			obj = k
		case obj < 0:
		case r == english.Xcomp || r == english.Advcl:
			if f.hasTo(k) && a.Tokens[k].XPOS == english.VB {
				return k
			}
			return -1
		case r == english.Ccomp || r == english.Conj:
			return -1
		}
	}
	return -1
}

// toldAt is who is told by cue v, begun at token last, -1 for none: "told Lorn".
func (f *finder) toldAt(v, last int) int {
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		if t := &f.a.Tokens[k]; k > v && (t.Rel == english.Iobj || t.Rel == english.Obj) && t.UPOS != english.VERB {
			if l, _ := f.a.Subtree(k); l == last {
				return k
			}
		}
	}
	return -1
}

// nameBefore widens the source of an aside to the name that stands between it
// and the quotation, which the tree takes for a subject of its own: '"A," Ada
// Lorn, the head of the union said'. p is the token that ends the content.
func (f *finder) nameBefore(src source, p int) (source, int) {
	if p < 1 || !f.comma(p) || f.closes(p) >= 0 || f.relativePronoun(src.from) {
		return src, p
	}
	from := p
	for from > 0 && f.a.Tokens[from-1].Ent == english.PER {
		from--
	}
	if from == p || from == 0 || f.closes(from-1) < 0 || p-from > 5 || f.a.Tokens[from-1].Sent != f.a.Tokens[p].Sent {
		return src, p
	}
	return source{from, from, src.to}, from - 1
}

// clauseOf is where the clause begins that says what the noun at token obj is
// about, behind a time: its "that", or its first word where it has none; -1 for
// none: "expressed hope on Sunday the talks would go on".
func (f *finder) clauseOf(obj, st int) int {
	a := f.a
	i := obj + 1
	for i < st && (f.timeWord(i) || a.Tokens[i].UPOS == english.ADP && i+1 < st && f.timeWord(i+1)) {
		i++
	}
	if i+2 >= st {
		return -1
	}
	if a.Tokens[i].Lemma == "that" && a.Tokens[i].XPOS != english.WDT {
		return i
	}
	switch a.Tokens[i].UPOS {
	case english.DET, english.PRON, english.PROPN:
	default:
		return -1
	}
	for k := i + 1; k < st && k < i+6; k++ {
		switch t := &a.Tokens[k]; {
		case t.UPOS == english.PUNCT || t.UPOS == english.ADP || t.XPOS == english.VBG || t.XPOS == english.VBN:
			return -1
		case t.XPOS == english.MD || t.XPOS == english.VBZ || t.XPOS == english.VBP || t.XPOS == english.VBD:
			return i
		}
	}
	return -1
}

// cutDash ends what is asked before a dash behind which the report goes on: "to
// leave – the first time it has said so".
func (f *finder) cutDash(from, to int) int {
	at := -1
	for i := from + 1; i+1 < to; i++ {
		if f.dash(i) && f.a.Tokens[i-1].SpaceAfter && f.a.Tokens[i].SpaceAfter && f.inQuote(i) < 0 {
			if at >= 0 {
				return to // an aside between two
			}
			at = i
		}
	}
	if at >= 0 {
		return at
	}
	return to
}

// bodily reports whether what is defended or threatened is a place or a good
// rather than a line or a deed: the defence is one with arms, the threat no words.
func (f *finder) bodily(obj int, w *sayingWord) bool {
	if obj >= 0 && w.lemma == "recall" {
		l := f.a.Tokens[obj].Lemma
		return eventVerbs.classes["peacekeeper"][l] || eventVerbs.classes["force"][l]
	}
	if obj < 0 || w.lemma != "defend" && w.lemma != "threaten" {
		return false
	}
	return f.a.Tokens[obj].Ent == english.LOC && w.lemma == "defend" || bodilyGoods[f.a.Tokens[obj].Lemma]
}

var bodilyGoods = wordSet("town city village capital country homeland nation land border territory area district base bridge port airport home house people " +
	"civilian population resident life livelihood security stability peace existence survival safety unity economy health environment interest")
