package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// joined is the names with pieces put together that the tagger leaves apart:
// what hyphens and particles join ("Adem al-Qasri"), and bodies with "of" or
// "for" in their names. Two bodies that are known each by itself stay two
// ("UN-Arab League").
func (r *resolver) joined() []english.Name {
	var out []english.Name
	names := r.split(r.bodies(r.a.Names))
	for i := 0; i < len(names); i++ {
		n, over := r.nickname(r.trimmed(names[i]), names[i+1:])
		i += over
		for int(n.To)+1 < r.a.Len() && r.a.Form(int(n.To)) == "-" && !r.a.Tokens[n.To-1].SpaceAfter && !r.a.Tokens[n.To].SpaceAfter {
			if upperFirst(r.a.Form(int(n.To+1))) && r.a.Tokens[n.To+1].Ent == english.EntNone {
				n.To += 2 // "Anna Brel-Hauk" where the tagger stopped at the hyphen
			} else if r.secondSyllable(english.Name{From: r.skipTitle(n.From, n.To), To: n.To}) {
				n.To += 2
				n.Kind = english.PER
			} else {
				break
			}
		}
		if n.To-n.From > 3 && r.secondSyllable(english.Name{From: r.skipTitle(n.From, n.To-2), To: n.To - 2}) {
			n.Kind = english.PER
		}
		if k := len(out); k > 0 && r.joins(out[k-1], n) {
			out[k-1].To = n.To
			if n.Kind == english.PER {
				out[k-1].Kind = english.PER
			} else if _, known := gazetteer.Find(r.a.Words(int(out[k-1].From), int(n.To))); known || companyWords[r.a.Form(int(n.To-1))] {
				out[k-1].Kind = english.ORG
			}
			continue
		}
		if n.Kind == english.PER {
			floor := int32(0)
			if k := len(out); k > 0 {
				floor = out[k-1].To
			}
			if k := n.From - 1; k >= floor && k >= 0 && r.a.Tokens[n.From].Rel == english.Flat && r.a.Tokens[n.From].Head == k && r.a.Tokens[k].Ent == english.EntNone && r.a.Tokens[k].UPOS == english.PROPN &&
				upperFirst(r.a.Form(int(k))) && !titleParts[strings.ToLower(strings.TrimSuffix(r.a.Form(int(k)), "."))] {
				n.From = k // a given name that the tagger left out
			}
			n.From = r.bound(n.From, floor)
		}
		out = append(out, n)
	}
	return out
}

// trimmed leaves what has no capital before a name out of it: "21-month crisis
// Ulf Maren".
func (r *resolver) trimmed(n english.Name) english.Name {
	f := r.a.Form(int(n.From))
	if f[0] > '9' || f[0] < '0' {
		return n
	}
	from := n.From
	for from < n.To && !upperFirst(r.a.Form(int(from))) {
		from++
	}
	if from > n.From+1 && from < n.To {
		n.From = from
	}
	return n
}

// secondSyllable reports whether what a hyphen joins to name n is the second
// half of a given name behind the family name: "rin" in "Pak Dae-rin".
func (r *resolver) secondSyllable(n english.Name) bool {
	if n.To-n.From != 2 || int(n.To)+1 >= r.a.Len() || r.a.Form(int(n.To)) != "-" {
		return false
	}
	w := r.a.Form(int(n.To + 1))
	return !r.a.Tokens[n.To-1].SpaceAfter && !r.a.Tokens[n.To].SpaceAfter && len(w) > 1 && len(w) < 6 && w == strings.ToLower(w) && !joinedWords[w] &&
		upperFirst(r.a.Form(int(n.From))) && upperFirst(r.a.Form(int(n.To-1))) && len(r.a.Form(int(n.To-1))) < 7
}

// joinedWords are what a hyphen joins to names that is no part of them.
var joinedWords = set("led run era born held like made style type wide based area side owned aid only free pro anti and to of the in on at by long old")

// bound is where the name at token from begins once what particles bind to it
// is taken in: "Jan van der Holm" where the tagger saw "Holm". Nothing before
// floor is.
func (r *resolver) bound(from, floor int32) int32 {
	i := from
	for i > floor && binding[r.a.Form(int(i-1))] && r.a.Tokens[i-1].Sent == r.a.Tokens[from].Sent {
		i--
	}
	if i == from || i <= floor || !upperFirst(r.a.Form(int(i-1))) || r.a.Tokens[i-1].Sent != r.a.Tokens[from].Sent || r.a.Tokens[i-1].UPOS != english.PROPN ||
		titleParts[strings.ToLower(r.a.Form(int(i-1)))] {
		return from
	}
	return i - 1
}

// bodies adds the names of bodies that the tagger has missed or cut short: a
// capitalised noun for a body ("Observatory", "Council") with the capitalised
// words before it and a phrase with "of" or "for" behind it.
func (r *resolver) bodies(names []english.Name) []english.Name {
	var found, doubtful []english.Name
	for si := range r.a.Sents {
		s := &r.a.Sents[si]
		if s.Boilerplate || s.Title {
			continue
		}
		for i := s.From + 1; i < s.To; i++ {
			f := r.a.Form(int(i))
			if !upperFirst(f) || !bodyNouns[strings.ToLower(f)] || !upperFirst(r.a.Form(int(i-1))) || r.a.Tokens[i-1].UPOS == english.DET {
				continue
			}
			from, to := i, i+1
			for from > s.From && upperFirst(r.a.Form(int(from-1))) && r.a.Tokens[from-1].UPOS != english.DET && r.a.Tokens[from-1].UPOS != english.PRON && !titleParts[strings.ToLower(r.a.Form(int(from-1)))] && r.a.Tokens[from-1].Ent != english.PER {
				from--
			}
			if from == i {
				continue
			}
			doubt := from == s.From && i-from == 1 && r.a.Tokens[from].Ent == english.EntNone
			for to+1 < s.To && (r.a.Form(int(to)) == "of" || r.a.Form(int(to)) == "for") && upperFirst(r.a.Form(int(to+1))) && r.a.Tokens[to+1].Ent != english.PER && r.a.Tokens[to+1].Ent != english.LOC {
				to += 2
				for to < s.To && upperFirst(r.a.Form(int(to))) && r.a.Tokens[to].UPOS != english.PRON {
					to++
				}
			}
			if to == i+1 && to < s.To && airWords[f] && r.a.Tokens[to].UPOS == english.NUM {
				to++ // "Kelm Radio 7"
			}
			n := english.Name{From: from, To: to, Kind: english.ORG}
			i = to - 1
			if doubt {
				doubtful = append(doubtful, n) // the first word may have the capital of its sentence
				continue
			}
			found = append(found, n)
		}
	}
	if len(found) == 0 {
		return names
	}
	forms := map[string]bool{}
	for _, n := range found {
		forms[r.a.Words(int(n.From), int(n.To))] = true
	}
	for _, n := range doubtful {
		if forms[r.a.Words(int(n.From), int(n.To))] {
			found = append(found, n)
		}
	}
	slices.SortFunc(found, func(a, b english.Name) int { return int(a.From - b.From) })
	var out []english.Name
	k := 0
	for _, n := range names {
		for k < len(found) && found[k].To <= n.From {
			out = append(out, found[k])
			k++
		}
		if k < len(found) && n.From < found[k].To && found[k].From < n.To {
			if n.From <= found[k].From && n.To >= found[k].To && n.Kind == english.ORG {
				found[k] = n
			} else if n.Kind == english.ORG {
				found[k].From, found[k].To = min(n.From, found[k].From), max(n.To, found[k].To)
			}
			continue
		}
		out = append(out, n)
	}
	return append(out, found[k:]...)
}

// companyWords end the names of companies that begin like those of people.
var companyWords = set("Brothers Bros Inc Inc. Corp Corp. Ltd Ltd. Group Holdings Partners Motors Airlines Bank")

var bodyNouns = set("observatory council league union coalition commission committee organization organisation association agency party front congress assembly movement alliance federation institute foundation court tribunal ministry bureau department authority brigade brigades network centre center centers centres company bank university society brotherhood group radio television watch")

// split takes a name apart at a hyphen between two parties that are known each
// by itself.
func (r *resolver) split(names []english.Name) []english.Name {
	var out []english.Name
	forms := map[string]bool{}
	for _, n := range names {
		forms[r.a.Words(int(n.From), int(n.To))] = true
	}
	is := func(from, to int32) bool {
		w := r.a.Words(int(from), int(to))
		g, ok := gazetteer.Find(w)
		return forms[w] || ok && g.Kind != gazetteer.Capital
	}
	for _, n := range names {
		for i := n.From + 1; i < n.To-1; i++ { // two that are known each by itself
			if n.Kind == english.ORG && r.a.Form(int(i)) == "and" && is(n.From, i) && is(i+1, n.To) {
				if _, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To))); !known {
					out = append(out, english.Name{From: n.From, To: i, Kind: n.Kind})
					n.From = i + 1
				}
			}
		}
		if k := r.placeBehind(n); k > 0 {
			out = append(out, english.Name{From: n.From, To: k, Kind: n.Kind})
			n.From, n.Kind = k, english.LOC
		}
		for i := n.From + 1; i < n.To-1; i++ {
			if r.a.Tokens[i].XPOS != english.HYPH {
				continue
			}
			a, oka := gazetteer.Find(r.a.Words(int(n.From), int(i)))
			b, okb := gazetteer.Find(r.a.Words(int(i+1), int(n.To)))
			if oka && okb && a.Name != b.Name {
				out = append(out, english.Name{From: n.From, To: i, Kind: n.Kind})
				n.From = i + 1
			}
		}
		out = append(out, n)
	}
	return out
}

// placeBehind is where a country or capital begins that the tagger has joined to an
// outlet it follows: "told the Kelm Times Norvia would"; 0 for none.
func (r *resolver) placeBehind(n english.Name) int32 {
	if n.Kind != english.ORG || n.To-n.From < 2 {
		return 0
	}
	if _, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To))); known {
		return 0
	}
	a, oka := gazetteer.Find(r.a.Words(int(n.From), int(n.To-1)))
	b, okb := gazetteer.Find(r.a.Form(int(n.To - 1)))
	if oka && okb && a.Kind == gazetteer.Outlet && (b.Kind == gazetteer.Country || b.Kind == gazetteer.Capital) {
		return n.To - 1
	}
	return 0
}

// joins reports whether name n goes on with name m.
func (r *resolver) joins(m, n english.Name) bool {
	gap := int(n.From - m.To)
	if gap > 3 || r.a.Tokens[m.From].Sent != r.a.Tokens[n.From].Sent {
		return false
	}
	if gap >= 1 {
		if _, known := gazetteer.Find(r.a.Words(int(m.From), int(n.To))); known {
			return true // a body with a country in its name
		}
	}
	if gap == 0 {
		// "Adem" "al-Qasri", or one name cut in two
		if n.Kind == english.PER && (m.Kind == english.PER || m.To-m.From == 1 && gazetteer.Gender(r.a.Form(int(m.From))) != 0 && r.a.Tokens[m.From].UPOS == english.PROPN) {
			return true
		}
		t := &r.a.Tokens[n.From]
		return m.Kind == english.PER && n.Kind == english.ORG && n.To-n.From == 1 && m.To-m.From == 1 && t.UPOS == english.PROPN &&
			(t.Rel == english.Flat && t.Head == m.From && gazetteer.Gender(r.a.Form(int(m.From))) != 0 || companyWords[r.a.Form(int(n.From))])
	}
	if gap == 1 && m.Kind == english.ORG && n.Kind == english.ORG && m.To-m.From == 1 && r.a.Form(int(m.To)) == "and" && m.From > 0 && r.a.Tokens[m.From-1].Lemma == "the" && bodyNouns[strings.ToLower(r.a.Form(int(n.To-1)))] {
		_, known := gazetteer.Find(r.a.Form(int(m.From)))
		return !known // "the Water and Forests Commission"
	}
	hyphen := false
	for i := m.To; i < n.From; i++ {
		w := strings.ToLower(r.a.Form(int(i)))
		switch {
		case w == "-" || w == "‐":
			hyphen = true
		case particles[w] && w != "the" && w != "and" && w != "of" && w != "for":
		case (w == "of" || w == "for") && gap == 1:
			return m.Kind == english.ORG && n.Kind == english.ORG
		default:
			return false
		}
	}
	if !hyphen {
		return m.Kind == english.PER && n.Kind == english.PER
	}
	if gap == 1 {
		a, oka := gazetteer.Find(r.a.Words(int(m.From), int(m.To)))
		b, okb := gazetteer.Find(r.a.Words(int(n.From), int(n.To)))
		if oka && okb && a.Name != b.Name {
			return false
		}
	}
	return !r.a.Tokens[n.From-1].SpaceAfter && n.Kind != english.NORP && m.Kind != english.NORP
}
