package coref

import (
	_ "embed"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// Not all names are those of parties: films, laws, races and ships have names
// too, and the tagger takes them for bodies or people. The words of the name, the
// noun beside it and the list it stands in tell.

//go:embed things.txt
var thingsText string

// thingNouns end the names of things, thingOpeners begin them, and works are
// nouns for things that are called by a name, in the singular.
var thingNouns, thingOpeners, works = func() (ends, opens, works map[string]bool) {
	ends, opens, works = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for l := range strings.SplitSeq(thingsText, "\n") {
		kind, words, ok := strings.Cut(l, "\t")
		if !ok || l[0] == '#' {
			continue
		}
		into := map[string]map[string]bool{"ends": ends, "opens": opens, "work": works}[kind]
		for _, w := range strings.Fields(words) {
			into[w] = true
		}
	}
	return ends, opens, works
}()

// aThing reports whether a name is that of a thing or a place by its last word or
// the noun behind it, "the Dosh Prize", "Kelm International airport", by its first,
// "Tour of Norvia", or stands in passing before a hyphen: "Dosh-style".
func (r *resolver) aThing(from, to int32, kind english.Ent) bool {
	if kind == english.NORP {
		return false
	}
	form := r.a.Words(int(from), int(to))
	if _, known := gazetteer.Find(form); known {
		return false
	}
	if r.things[key(form)] {
		return true
	}
	last := strings.ToLower(r.a.Form(int(to - 1)))
	if kind == english.PER {
		return to-from > 1 && (last == "show" || last == "prize" || last == "award" || last == "awards")
	}
	if kind != english.ORG {
		return false
	}
	if to-from > 1 && (thingNouns[last] || thingNouns[strings.TrimSuffix(last, "s")] && len(last) > 4) {
		return true
	}
	if w := strings.ToLower(r.a.Form(int(from))); to-from > 1 && (thingOpeners[w] || thingOpeners[w+" of"] && r.a.Form(int(from+1)) == "of") {
		return true
	}
	if int(to)+1 >= r.a.Len() || r.a.Tokens[to].Sent != r.a.Tokens[from].Sent {
		return false
	}
	if w := r.a.Form(int(to)); thingNouns[w] && r.a.Tokens[r.headOf(from, to)].Head == to {
		return true
	}
	return to-from == 1 && r.a.Tokens[to].XPOS == english.HYPH && !r.a.Tokens[to-1].SpaceAfter && r.a.Form(int(to+1)) == "style" ||
		to-from == 1 && r.a.Tokens[to].XPOS == english.HYPH && (r.a.Form(int(to+1)) == "winning" || r.a.Form(int(to+1)) == "nominated")
}

// works finds the names of films, songs, ships and the like, by a noun beside
// them: "the film Orlu Rising", "Orlu Rising, a film by Brel", "shows such as
// Orlu Rising and Kelm Days".
func (r *resolver) findThings(names []english.Name) {
	r.things = map[string]bool{}
	for i := int32(0); int(i)+1 < r.a.Len(); i++ {
		to := i + 1
		for int(to) < r.a.Len() && r.a.Tokens[to].Ent == english.EntNone && r.a.Tokens[to].UPOS == english.PROPN && r.a.Tokens[to].Sent == r.a.Tokens[i].Sent {
			to++
		}
		if to > i+1 && r.workNoun(i) { // a name that the tagger has missed here
			r.things[key(r.a.Words(int(i+1), int(to)))] = true
		}
	}
	list := int32(-1) // the token up to which the last list of works went
	for i := range names {
		n := &names[i]
		if n.Kind == english.NORP {
			continue
		}
		s := &r.a.Sents[r.a.Tokens[n.From].Sent]
		form := r.a.Words(int(n.From), int(n.To))
		if _, known := gazetteer.Find(form); known {
			continue
		}
		if r.placeBeside(*n, s) {
			r.things[key(form)] = true
			continue
		}
		if r.workBehind(n.To, s.To) {
			r.things[key(form)] = true
			continue
		}
		before := n.From - 1
		quoted := before >= s.From && n.To < s.To && r.quoteMark(before) && r.quoteMark(n.To)
		if quoted {
			before--
		}
		if before < s.From {
			continue
		}
		inList := list >= n.From-6 && list > 0 && r.listed(list, n.From)
		switch {
		case r.workNoun(before) && (n.Kind != english.PER || quoted || !r.clauseBehind(n.To, s.To)):
		case r.listOfWorks(before, s.From), inList:
			list = n.To
			if n.To < s.To && r.a.Tokens[n.To].XPOS == english.POS {
				continue // "shows like Lorn's Kelm Days"
			}
		default:
			continue
		}
		r.things[key(form)] = true
	}
}

// placeBeside reports whether a noun beside a name says that it is a place: "the
// city of Al-Dosh", "the Al-Dosh field", "Al-Dosh is a town".
func (r *resolver) placeBeside(n english.Name, s *english.Sentence) bool {
	if i := n.From - 1; i > s.From && r.a.Form(int(i)) == "of" && placeNouns[r.a.Tokens[i-1].Lemma] && r.a.Tokens[i-1].UPOS == english.NOUN {
		return true
	}
	if n.Kind == english.PER {
		return false
	}
	head := int(r.headOf(n.From, n.To))
	h := r.a.Tokens[head].Head
	if h < 0 {
		return false
	}
	t := &r.a.Tokens[h]
	if h == n.To && t.UPOS == english.NOUN && (placeNouns[t.Lemma] || siteNouns[t.Lemma]) && r.a.Tokens[head].Rel == english.Compound {
		return true
	}
	return t.UPOS == english.NOUN && placeNouns[t.Lemma] && r.a.Tokens[head].Rel.Main() == english.Nsubj && r.a.Child(int(h), english.Cop) >= 0
}

// placeNouns are places that people live in, siteNouns others that are called by a
// name.
var (
	placeNouns = set("city town village suburb district neighborhood neighbourhood province region governorate township hamlet island")
	siteNouns  = set("field oilfield gasfield terminal refinery pipeline border crossing camp airfield junction checkpoint square mosque road")
)

// workNoun reports whether token i is a noun for a work or vessel that is called by
// the name behind it.
func (r *resolver) workNoun(i int32) bool {
	t := &r.a.Tokens[i]
	return t.UPOS == english.NOUN && t.XPOS == english.NN && works[t.Lemma]
}

// clauseBehind reports whether a verb follows at token i, so that the name before
// it begins a clause: "the film Brel made".
func (r *resolver) clauseBehind(i, end int32) bool {
	return i < end && (r.a.Tokens[i].UPOS == english.VERB || r.a.Tokens[i].UPOS == english.AUX)
}

// workBehind reports whether a comma and a noun for a work follow at token i: ",
// the 1988 film".
func (r *resolver) workBehind(i, end int32) bool {
	if i+2 >= end || r.a.Form(int(i)) != "," || r.a.Tokens[i+1].UPOS != english.DET {
		return false
	}
	for j := i + 2; j < min(i+7, end); j++ {
		switch t := &r.a.Tokens[j]; {
		case r.workNoun(j):
			return j+1 == end || r.a.Tokens[j+1].UPOS != english.NOUN && r.a.Tokens[j+1].XPOS != english.POS && r.a.Tokens[j+1].UPOS != english.PROPN
		case t.UPOS != english.ADJ && t.UPOS != english.NUM && t.UPOS != english.PROPN && t.XPOS != english.HYPH && t.XPOS != english.VBN:
			return false
		}
	}
	return false
}

// listOfWorks reports whether the words before a name, up to token i, begin a list
// of works: "shows including", "films such as".
func (r *resolver) listOfWorks(i, first int32) bool {
	switch strings.ToLower(r.a.Form(int(i))) {
	case "including", "like":
	case "as":
		if i--; i < first || r.a.Form(int(i)) != "such" {
			return false
		}
	default:
		return false
	}
	if i--; i > first && r.a.Form(int(i)) == "," {
		i--
	}
	return i >= first && r.a.Tokens[i].XPOS == english.NNS && works[r.a.Tokens[i].Lemma]
}

// listed reports whether a list that has a name up to token from goes on with
// one at token to: no more than commas, "and" and words with a capital between.
func (r *resolver) listed(from, to int32) bool {
	if r.a.Tokens[from-1].Sent != r.a.Tokens[to].Sent || to == from {
		return false
	}
	for k := from; k < to; k++ {
		if f := r.a.Form(int(k)); f != "," && r.a.Tokens[k].XPOS != english.POS && f != "and" && f != "or" && !upperFirst(f) && !r.quoteMark(k) {
			return false
		}
	}
	return true
}
