package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// A claimant often stands behind the figure, and in text that lost its commas
// no parser finds the seam: "killed 12 people a monitoring group said". What
// follows looks for a verb of saying behind the figure whose source is the
// noun phrase before it, where nothing is said behind it, or the one behind
// it, where the sentence ends with that.

// tailVerbs report what stands before them.
var tailVerbs = wordSet("say report add announce tell confirm claim state indicate")

// tailSource is the head of the source named behind toll t in its sentence
// with its verb of saying; -1 for none.
func (f *tollFinder) tailSource(t *tollAt) (source, verb int) {
	s := &f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for v := max(t.end(), t.trigger+1); v < int(s.To); v++ {
		x := &f.a.Tokens[v]
		if w := f.a.Form(v); x.XPOS == english.NNS && (w == "reports" || w == "claims") && v+2 >= int(s.To) && (f.a.Tokens[v-1].UPOS == english.PROPN || w == "claims" && f.a.Tokens[v-1].XPOS == english.NN) {
			return v - 1, v // "... in Kelm Zubar TV reports."
		}
		if !tailVerbs[x.Lemma] || x.XPOS != english.VBD && x.XPOS != english.VBZ && x.XPOS != english.VBP && x.XPOS != english.VBN {
			continue
		}
		b := v // "residents have said"
		for b > t.end() && f.a.Tokens[b-1].UPOS == english.AUX {
			if b--; f.a.Tokens[b].Lemma != "have" {
				return -1, -1 // "was said to be": no one's saying
			}
		}
		if n := f.sourceBefore(b, t.end()); n >= 0 && (f.nothingSaid(v+1, int(s.To)) || x.Lemma == "tell" && f.hearer(v+1, int(s.To))) {
			return n, v
		}
		if x.Lemma != "tell" {
			if n := f.sourceBehind(v+1, int(s.To)); n >= 0 {
				return n, v
			}
		}
		return -1, -1
	}
	return -1, -1
}

// sourceBefore is the noun right before verb v, not before token from.
func (f *tollFinder) sourceBefore(v, from int) int {
	n := v - 1
	for n >= from && f.a.Tokens[n].UPOS == english.ADV {
		n--
	}
	if n-3 >= from && f.a.Form(n) == ")" && f.a.Form(n-2) == "(" { // "the Kelm Centre (KC) said"
		n -= 3
	}
	if n < from {
		return -1
	}
	switch x := &f.a.Tokens[n]; x.UPOS {
	case english.PROPN, english.NOUN:
		return n
	case english.PRON:
		if x.XPOS == english.PRP {
			return n
		}
	case english.VERB: // "the Kelm Centre monitor said", taken for a verb
		if n > from && f.a.Tokens[n-1].UPOS == english.PROPN && doesThings(x.Lemma) {
			return n
		}
	}
	return -1
}

// nothingSaid reports whether tokens [k, to) hold no words that are said: the
// sentence ends, or an adverb, a day, a phrase goes on with the saying itself.
func (f *tollFinder) nothingSaid(k, to int) bool {
	if k >= to {
		return true
	}
	x := &f.a.Tokens[k]
	switch {
	case x.UPOS == english.PUNCT:
		return f.a.Form(k) != ":" && f.a.Form(k) != "\"" && f.a.Form(k) != "“"
	case x.UPOS == english.ADP, x.UPOS == english.CCONJ, x.XPOS == english.VBG:
		return true
	case x.UPOS == english.SCONJ:
		return f.a.Form(k) != "that"
	}
	for i := range f.d.times {
		if e := &f.d.times[i]; int(e.From) == k {
			return true
		}
	}
	return false
}

// hearer reports whether the clause ends with the noun phrase at k: who was
// told ("the Kelm Centre told the news agency").
func (f *tollFinder) hearer(k, to int) bool {
	for n := 0; k < to && n < 10; k, n = k+1, n+1 {
		switch x := &f.a.Tokens[k]; x.UPOS {
		case english.DET, english.ADJ, english.NOUN, english.PROPN, english.NUM:
		case english.PRON:
			if x.XPOS != english.PRP {
				return false
			}
		case english.PUNCT, english.ADP, english.CCONJ:
			return n > 0
		default:
			return false
		}
	}
	return true
}

// sourceBehind is the head of the noun phrase at k where the sentence, or at
// least the clause, ends with it; -1 for none.
func (f *tollFinder) sourceBehind(k, to int) int {
	last := -1
	for n := 0; k < to && n < 14; k, n = k+1, n+1 {
		x := &f.a.Tokens[k]
		switch x.UPOS {
		case english.NOUN, english.PROPN:
			if last < 0 || f.a.Tokens[k-1].UPOS != english.ADP && (x.UPOS == english.PROPN || f.a.Tokens[last].UPOS == english.NOUN) {
				last = k
			}
		case english.DET, english.ADJ, english.NUM:
			if last >= 0 && x.UPOS == english.DET {
				return last
			}
		case english.ADP, english.PART:
			if last < 0 {
				return -1
			}
		case english.PUNCT, english.CCONJ, english.SCONJ:
			return last
		case english.PRON:
			if x.XPOS == english.WP || x.XPOS == english.WDT {
				return last
			}
			return -1
		case english.VERB:
			if x.XPOS == english.VBG && last >= 0 {
				return last
			}
			if x.XPOS != english.VBN || last >= 0 {
				return -1
			}
		default:
			return -1
		}
	}
	return last
}

// claimBehind fills in the claimant that stands behind the figure.
func (f *tollFinder) claimBehind(t *tollAt, r *onrecord.Toll) bool {
	n, v := f.tailSource(t)
	if n < 0 {
		n, v = f.accordingTo(t)
	}
	if n < 0 || f.parted(t, n) {
		return false
	}
	by := func(ids ...string) bool {
		if len(ids) == 0 || ids[0] == "" {
			return false
		}
		f.told(r, ids, nil)
		return true
	}
	if by(f.parties(n, t)...) {
		return true
	}
	// "the Zubar TV channel", "the Kelm Centre monitor"
	for _, k := range []int{n, n - 1} {
		if m := f.d.who.Covering(k); m != nil && m.Entity >= 0 && m.Kind == coref.Name && int(m.To) >= n && int(m.From) > t.end() && by(f.d.actorID(int(m.Entity))) {
			return true
		}
	}
	k := f.head(n, v)
	return k >= 0 && by(f.parties(k, t)...)
}

// accordingTo is the head of who stands behind "according to" in the sentence of
// t where no speech was found, with the word "to"; -1 for none.
func (f *tollFinder) accordingTo(t *tollAt) (source, to int) {
	s := &f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := int(s.From); k+2 < int(s.To); k++ {
		if lowerASCII(f.a.Form(k)) != "according" || f.a.Form(k+1) != "to" || k < t.trigger && k > int(s.From) {
			continue
		}
		n := -1
	scan:
		for j := k + 2; j < int(s.To); j++ {
			switch x := &f.a.Tokens[j]; x.UPOS {
			case english.NOUN, english.PROPN:
				if n >= 0 && (toldOn[x.Lemma] || toldOn[lowerASCII(f.a.Form(j))]) {
					break scan // "a league toll" is told by the league
				}
				n = j
			case english.DET, english.ADJ, english.PART:
			default: // "the opposing Kelm-based Watch", "the United League"
				if x.Ent == english.ORG && x.UPOS == english.VERB {
					n = j
				} else if x.XPOS != english.HYPH && (n >= 0 && f.a.Tokens[n].UPOS == english.NOUN || x.XPOS != english.VBG && x.XPOS != english.VBN) {
					break scan
				}
			}
		}
		return n, k + 1
	}
	return -1, -1
}

// accordingNext reports whether "according to" follows the verb of saying at token c: "he
// said that, according to the league, 12 died" is the league's figure, through him.
func (f *tollFinder) accordingNext(c int) bool {
	for k := c + 1; k+1 < f.a.Len() && k < c+4; k++ {
		switch w := lowerASCII(f.a.Form(k)); w {
		case "according":
			return f.a.Form(k+1) == "to"
		case "that", ",":
		default:
			return false
		}
	}
	return false
}

// head is the subject that the tree gives verb v, where it stands right before
// or behind it as n does; -1 otherwise.
func (f *tollFinder) head(n, v int) int {
	if s := f.a.Child(v, english.Nsubj); s >= 0 && (s < v) == (n < v) && s != n {
		return s
	}
	return -1
}
