package places

import "github.com/onrecord/onrecord/english"

// Names that neither the tagger nor the gazetteer shows whole: an article that
// belongs to a name, a country's genitive run into the name behind it, and
// what the words before or behind call a village.

// articles begin names of places.
var articles = map[string]bool{"al": true, "el": true, "ad": true, "ar": true, "as": true, "ash": true, "at": true, "az": true, "an": true}

// article lets s begin with the article before it: "al-Dosh".
func (f *finder) article(s *spot) {
	i := s.from - 2
	if i < 0 || f.a.Form(i+1) != "-" || f.a.Tokens[i].SpaceAfter || f.a.Tokens[i+1].SpaceAfter || !articles[lower(f.a.Form(i))] || f.a.Tokens[i].Sent != f.a.Tokens[s.from].Sent {
		return
	}
	if i > 0 && f.a.Form(i-1) == "-" && !f.a.Tokens[i-1].SpaceAfter {
		return // within a longer name
	}
	if to, h := f.match(i, s.to); len(s.cands) == 0 && to == s.to {
		if s.cands = f.candidates(h, i, to); len(s.cands) > 0 {
			s.key = h
		}
	}
	s.from = i
}

// named is match, for a name that the gazetteer may have without its article too:
// "Al Dosh" for Dosh.
func (f *finder) named(i, end int) (to int, hash uint64) {
	to, hash = f.match(i, end)
	j := i + 1
	if j < end && f.a.Form(j) == "-" {
		j++
	}
	if to > j || j >= end || !articles[lower(f.a.Form(i))] || !capital(f.a.Form(j)) {
		return to, hash
	}
	if t, h := f.match(j, end); t > j {
		return t, h
	}
	return to, hash
}

// lostGenitive reports whether token i is a country with the s of a genitive
// whose apostrophe was lost: "Norvias town".
func (f *finder) lostGenitive(i int) bool {
	w := f.a.Form(i)
	if len(w) < 5 || w[len(w)-1] != 's' {
		return false
	}
	if h, _, _ := hashName(w); f.g.has(h) {
		return false
	}
	h, _, _ := hashName(w[:len(w)-1])
	for _, e := range f.g.lookup(h, nil) {
		if f.g.entries[e].Kind == Country {
			return true
		}
	}
	return false
}

// ofKind reports whether the words before token i say that a place is named:
// "the village of".
func (f *finder) ofKind(i int) bool {
	if i >= 2 && f.a.Form(i-1) == "-" && articles[lower(f.a.Form(i-2))] {
		i -= 2
	}
	return i >= 2 && f.a.Tokens[i-2].Sent == f.a.Tokens[i].Sent && f.a.Form(i-1) == "of" && settlements[f.a.Form(i-2)] && capital(f.a.Form(i))
}

// calledPlace is the token behind the name at token i that its neighbours call a
// place ("the village of Dosh", "in Dosh village"); i for none.
func (f *finder) calledPlace(i, end int) int {
	a := f.a
	to := i
	for to < end && to < i+3 && capital(a.Form(to)) && a.Tokens[to].UPOS == english.PROPN && a.Tokens[to].Ent == english.EntNone {
		to++
	}
	if to == i || f.ctx.notPlace[a.Form(i)] || len(a.Form(i)) < 3 {
		return i
	}
	if f.ofKind(i) || f.kindBehind(i, to) {
		return to
	}
	return i
}

// kindBehind reports whether the word behind the name [i, to) says that it is a
// place, and a word of place leads to it: "on Dosh barrens", "in the Dosh suburb".
func (f *finder) kindBehind(i, to int) bool {
	if to >= f.a.Len() || f.a.Tokens[to].Sent != f.a.Tokens[i].Sent || !settlements[f.a.Form(to)] || !capital(f.a.Form(i)) {
		return false
	}
	k := i - 1
	if w := f.a.Form(max(k, 0)); k > 0 && (w == "the" || w == "its" || w == "their") {
		k--
	}
	return k >= 0 && f.a.Tokens[k].Sent == f.a.Tokens[i].Sent && (f.ctx.before[lower(f.a.Form(k))] || f.a.Form(k) == "on")
}

// settlements are nouns that a name goes with.
var settlements = map[string]bool{"village": true, "town": true, "city": true, "hamlet": true, "suburb": true, "neighbourhood": true, "neighborhood": true, "district": true, "countryside": true, "barrens": true, "villages": true, "towns": true, "stronghold": true, "bastion": true}
