package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// One person is often counted by an article alone: "a suspected militant". What
// follows finds the noun for such a one, over adjectives, names and brackets.

// nounAt is the noun that a taggers' adjective at k is: "two suspected
// militants", "a militant", with no noun behind it. -1 for none.
func (f *tollFinder) nounAt(k int, sent int32) int {
	for n := 0; k < f.a.Len() && f.a.Tokens[k].Sent == sent && n < 5; k, n = k+1, n+1 {
		t := &f.a.Tokens[k]
		if t.XPOS == english.VBZ && n < 2 {
			// "two suspects" with its noun taken for a verb
			if _, ok := tollLexicon.persons[strings.TrimSuffix(lowerASCII(f.a.Form(k)), "s")]; ok && strings.HasSuffix(f.a.Form(k), "s") {
				return k
			}
		}
		if t.UPOS != english.ADJ && (t.UPOS != english.VERB || t.XPOS != english.VBN && t.XPOS != english.VBG) {
			return -1
		}
		if _, ok := tollLexicon.persons[strings.ToLower(t.Lemma)]; ok && (k+1 >= f.a.Len() || f.a.Tokens[k+1].UPOS != english.NOUN && f.a.Tokens[k+1].UPOS != english.ADJ && f.a.Tokens[k+1].UPOS != english.PROPN) {
			return k
		}
	}
	return -1
}

// singular is the noun of an indefinite noun phrase at i that means one
// person ("a suspected militant"); -1 for none.
func (f *tollFinder) singular(i int) int {
	switch f.a.Form(i) {
	case "a", "an", "A", "An", "another", "Another":
	default:
		return -1
	}
	s := f.a.Tokens[i].Sent
	last := -1
scan:
	for k := i + 1; k < f.a.Len() && k < i+12 && f.a.Tokens[k].Sent == s; k++ {
		t := &f.a.Tokens[k]
		someone := false
		if last >= 0 {
			_, someone = f.people(last)
		}
		switch t.UPOS {
		case english.NOUN, english.PROPN:
			if someone && t.XPOS == english.NNS { // "a soldier residents said", its comma lost
				break scan
			}
			last = k
		case english.ADJ, english.NUM, english.ADV:
			if last >= 0 && (someone || t.UPOS == english.ADV) {
				break scan
			}
		case english.VERB: // "a Hadra improvised bomb maker"
			if last >= 0 && (someone || t.XPOS != english.VBN) {
				break scan
			}
		case english.ADP: // "a senior Union of Kelm leader"
			if last < 0 || someone || f.a.Form(k) != "of" || f.a.Tokens[last].UPOS != english.PROPN {
				break scan
			}
		case english.PUNCT:
			switch w := f.a.Form(k); {
			case w == "-" && !t.SpaceAfter:
			case w == "(" && !someone && last >= 0 && k+2 < f.a.Len() && f.a.Form(k+2) == ")": // "a roadside bomb (RB) maker"
				k += 2
			default:
				break scan
			}
		default:
			break scan
		}
	}
	if last < 0 {
		return f.nounAt(i+1, s)
	}
	if f.a.Tokens[last].XPOS != english.NN {
		return -1
	}
	if t := f.a.Tokens[last]; t.Lemma == "people" || t.Lemma == "police" || t.Lemma == "family" || t.Lemma == "crew" || t.Lemma == "life" || t.Lemma == "head" {
		return -1
	}
	if _, ok := f.people(last); !ok || f.onlySays(last) {
		return -1
	}
	return last
}

// runInto reports whether what stands behind a number is who gives it: "wounded 50
// state media said", its comma lost.
func (f *tollFinder) runInto(c int) bool {
	_, ok := f.people(c)
	return !ok && f.onlySays(c) && stateMedia[f.a.Tokens[c].Lemma]
}

// onlySays reports whether the noun at token i is the subject of a verb of saying
// behind it with nothing said: "15 injured a correspondent reported", its comma
// lost.
func (f *tollFinder) onlySays(i int) bool {
	k := i + 1
	if k >= f.a.Len() || f.a.Tokens[k].Sent != f.a.Tokens[i].Sent || !tailVerbs[f.a.Tokens[k].Lemma] {
		return false
	}
	x := f.a.Tokens[k].XPOS
	return (x == english.VBD || x == english.VBZ) && f.nothingSaid(k+1, int(f.a.Sents[f.a.Tokens[i].Sent].To))
}

// agesOnly reports whether the numbers before token n only tell an age: "a
// 12-year-old boy".
func (f *tollFinder) agesOnly(quants []english.Quantity, n int) bool {
	for i := range quants {
		q := &quants[i]
		if int(q.From) > n {
			break
		}
		if k := int(q.NumTo); k+1 >= f.a.Len() || f.a.Form(k) != "-" || f.a.Tokens[k+1].Lemma != "year" {
			return false
		}
	}
	return true
}
