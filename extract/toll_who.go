package extract

import (
	"slices"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// Who gives a figure
//
// A claimant is a noun phrase before or behind a verb of saying. Where commas
// are lost it has run together with what stands before it, and a second
// claimant that is joined to it hangs elsewhere in the tree. What follows takes
// the phrase apart by its own words.

// parties are the actors that the words for a claimant with their head at token
// n mean, in text order, for toll t.
func (f *tollFinder) parties(n int, t *tollAt) []string {
	id := f.named(n)
	if id == "" {
		id = f.d.actorAt(n, true)
	}
	if id == "" {
		return nil
	}
	return f.jointly(n, []string{id}, t)
}

// speakersOf are the parties that said speech s, for toll t.
func (f *tollFinder) speakersOf(s int, t *tollAt) []string {
	ids := f.d.said[s]
	n := int(f.d.speech[s].Source)
	if n < 0 || len(ids) != 1 {
		return ids
	}
	if id := f.named(n); id != "" {
		ids = []string{id}
	}
	return f.jointly(n, ids, t)
}

// named is the body whose name the words right before noun n give: "the Norvian
// Watch for Peace monitoring group", "the official KNA news agency". "" for none.
func (f *tollFinder) named(n int) string {
	if id := f.apposed(n); id != "" {
		return id
	}
	if !bodyNouns[f.a.Tokens[n].Lemma] || f.a.Tokens[n].XPOS != english.NN {
		return ""
	}
	k := n - 1
	for k > 0 && bodyWords[lowerASCII(f.a.Form(k))] {
		k--
	}
	if k > 2 && f.a.Form(k) == ")" && f.a.Form(k-2) == "(" { // "the Norvian Watch (NW) group"
		k -= 3
	}
	if k < 1 || f.a.Tokens[k].Sent != f.a.Tokens[n].Sent {
		return ""
	}
	id := f.bodyAt(k)
	// "Watch for Peace", of which the tagger has the halves
	for j := k; j > 0 && j > k-4 && f.a.Tokens[j].UPOS == english.PROPN; j-- {
		if w := f.a.Form(j - 1); (w == "for" || w == "of") && j > 1 && f.a.Tokens[j-2].UPOS == english.PROPN {
			if whole := f.bodyAt(j - 2); whole != "" {
				return whole
			}
		}
	}
	return id
}

// apposed is the party with whose name the sentence begins right before the noun
// phrase with its head at token n, which says what it is: "Ada Lorn the Watch's
// director said", its commas lost. "" for none.
func (f *tollFinder) apposed(n int) string {
	from := f.phraseFrom(n)
	if f.a.Tokens[n].UPOS != english.NOUN || f.a.Tokens[from].UPOS != english.DET || from == 0 {
		return ""
	}
	s := int(f.a.Sents[f.a.Tokens[n].Sent].From)
	k := from - 1
	for k > s && (f.a.Tokens[k].UPOS == english.PROPN || f.a.Tokens[k].XPOS == english.HYPH || f.a.Form(k) == "for" || f.a.Form(k) == "of" || f.a.Tokens[k].Ent == english.NORP) {
		k--
	}
	first := k
	if f.a.Tokens[k].UPOS == english.DET || f.seam(n) == k+1 {
		first = k + 1
	}
	if first >= from || k != s && f.seam(n) != k && f.seam(n) != k+1 {
		return ""
	}
	for j := first; j < from; j++ {
		if m := f.d.who.Covering(j); m != nil && m.Entity >= 0 && m.Kind == coref.Name && int(m.From) <= first+1 {
			if x := &f.d.who.List[m.Entity]; x.Type != "state" && x.Type != "population" {
				return f.d.actorID(int(m.Entity))
			}
		}
	}
	return ""
}

// bodyAt is the body whose name covers token k, "" for none.
func (f *tollFinder) bodyAt(k int) string {
	m := f.d.who.Covering(k)
	if m == nil || m.Entity < 0 || m.Kind != coref.Name {
		return ""
	}
	switch f.d.who.List[m.Entity].Type {
	case "organisation", "igo", "outlet", "armed-group":
		return f.d.actorID(int(m.Entity))
	}
	return ""
}

var (
	bodyNouns = wordSet("group monitor watchdog organisation organization agency channel network station newspaper website ngo body centre center")
	bodyWords = wordSet("monitoring news rights human advocacy activist opposition watchdog aid war conflict state television tv radio broadcasting media press")
)

// jointly joins to ids, what the words at token n mean, whoever stands with them by
// "and": "a monitoring group and residents said".
func (f *tollFinder) jointly(n int, ids []string, t *tollAt) []string {
	if m := f.andBehind(n); m >= 0 {
		id := f.named(m)
		if id == "" {
			id = f.d.actorAt(m, true)
		}
		if id != "" {
			ids = union(ids, []string{id})
		}
	}
	from := f.phraseFrom(n)
	cc := from - 1
	if cc < 2 || f.a.Form(cc) != "and" || f.a.Tokens[cc].Sent != f.a.Tokens[n].Sent {
		return ids
	}
	m := cc - 1
	if f.a.Form(m) == "," {
		m--
	}
	x := &f.a.Tokens[m]
	if x.UPOS != english.NOUN && x.UPOS != english.PROPN || m == t.noun || m >= int(t.q.From) && m < t.end() {
		return ids
	}
	if _, ok := tollLexicon.nouns[x.Lemma]; ok || f.harmedHere(m) {
		return ids
	}
	start := f.phraseFrom(m)
	if start > 0 && f.a.Tokens[start-1].Sent == f.a.Tokens[m].Sent {
		switch b := &f.a.Tokens[start-1]; {
		case b.UPOS == english.ADP && !claimLeads[lowerASCII(f.a.Form(start-1))], b.UPOS == english.VERB && b.XPOS != english.VBN && !tailVerbs[b.Lemma], b.UPOS == english.CCONJ, b.UPOS == english.NUM:
			return ids // "killed a soldier and residents said"
		}
	}
	id := f.named(m)
	if id == "" {
		id = f.d.actorAt(m, true)
	}
	if id == "" || slices.Contains(ids, id) {
		return ids
	}
	return append([]string{id}, ids...)
}

// andBehind is the head of a noun phrase joined behind token n by "and" with a verb
// of saying right behind it: "a doctor and a league spokesman told the radio". -1
// for none.
func (f *tollFinder) andBehind(n int) int {
	k := n + 1
	if k+2 >= f.a.Len() || f.a.Form(k) != "and" {
		return -1
	}
	last := -1
	for k++; k < f.a.Len() && k < n+10 && f.a.Tokens[k].Sent == f.a.Tokens[n].Sent; k++ {
		x := &f.a.Tokens[k]
		switch {
		case x.UPOS == english.NOUN, x.UPOS == english.PROPN:
			last = k
		case x.UPOS == english.DET, x.UPOS == english.ADJ, x.XPOS == english.HYPH, x.XPOS == english.POS:
		case x.UPOS == english.VERB && tailVerbs[x.Lemma] && last == k-1, x.Lemma == "have" && last == k-1:
			return last
		default:
			return -1
		}
	}
	return -1
}

// claimLeads lead to who gives a figure.
var claimLeads = wordSet("to by from")

// harmedHere reports whether a count on record tells token n's harm.
func (f *tollFinder) harmedHere(n int) bool {
	for k := range f.out {
		if o := &f.out[k]; n >= int(o.q.From) && n < o.end() || n == o.noun {
			return true
		}
	}
	return false
}

// phraseFrom is the first token of the noun phrase with its last word at token
// n: behind its article, a preposition, a verb, a mark or a number.
func (f *tollFinder) phraseFrom(n int) int {
	k := n
	for k > 0 && f.a.Tokens[k-1].Sent == f.a.Tokens[n].Sent {
		x := &f.a.Tokens[k-1]
		switch {
		case x.UPOS == english.DET:
			return k - 1
		case lowerASCII(f.a.Form(k-1)) == "state" && stateMedia[f.a.Tokens[k].Lemma]:
			if k < 2 || f.a.Tokens[k-2].UPOS == english.NOUN || f.a.Tokens[k-2].Ent == english.LOC {
				return k - 1
			}
		case x.UPOS == english.ADJ, x.UPOS == english.PROPN, x.UPOS == english.NOUN, x.XPOS == english.POS, x.XPOS == english.HYPH, x.XPOS == english.VBG && bodyWords[lowerASCII(f.a.Form(k-1))],
			x.XPOS == english.VBN && k > 1 && f.a.Tokens[k-2].XPOS == english.HYPH:
		case lowerASCII(f.a.Form(k-1)) == "for" && k > 1 && f.a.Tokens[k-2].UPOS == english.PROPN && f.a.Tokens[k].UPOS == english.PROPN:
		default:
			return k
		}
		k--
	}
	return k
}

// stateMedia are what "state" stands before without an article.
var stateMedia = wordSet("media television tv radio news agency broadcaster")

// teller is who tells somebody of t where no speech was found: "the mayor told
// Kelm TV that 14 had died"; -1 for none.
func (f *tollFinder) teller(t *tollAt) int {
	if f.under[t.q.NumFrom] >= 0 {
		return -1
	}
	lo := min(int(t.q.From), t.trigger)
	for v := lo - 1; v > 0 && f.a.Tokens[v].Sent == f.a.Tokens[lo].Sent; v-- {
		x := &f.a.Tokens[v]
		if x.UPOS == english.PUNCT && f.a.Form(v) != "," && f.a.Form(v) != "-" {
			return -1
		}
		if x.XPOS == english.VBG && (x.Lemma == "report" || x.Lemma == "say") && f.a.Tokens[v-1].Lemma == "be" { // "state television is reporting at least 38 dead"
			return f.subject(v)
		}
		if x.UPOS != english.VERB || x.Lemma != "tell" {
			continue
		}
		if x.XPOS != english.VBD && x.XPOS != english.VBZ && x.XPOS != english.VBP {
			return -1
		}
		return f.subject(v)
	}
	return -1
}
