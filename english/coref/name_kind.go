package coref

import (
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// honour reports whether token i is a form of address, "Mr" or "Gen.", that is
// no noun for a party by itself.
func (r *resolver) honour(i int32) bool {
	w := strings.ToLower(strings.TrimSuffix(r.a.Form(int(i)), "."))
	k := nouns[w].kind
	return k == "honour" || k == "" && titleParts[w]
}

// stateName is what a state is called that is known by its people only.
func (r *resolver) stateName(id, from, to int32) string {
	if e := &r.e.List[id]; e.Type == "state" && e.Country != "" {
		if g, ok := gazetteer.State(e.Country); ok {
			return g.Name
		}
	}
	return r.a.Words(int(from), int(to))
}

// commonWord reports whether the report has a word as a common noun in small
// letters.
func (r *resolver) commonWord(form string) bool {
	if r.common == nil {
		r.common = map[string]bool{}
		for i := range r.a.Tokens {
			if f := r.a.Form(i); r.a.Tokens[i].UPOS == english.NOUN && r.a.Tokens[i].Ent == english.EntNone && f != "" && f[0] >= 'a' && f[0] <= 'z' {
				r.common[f] = true
			}
		}
	}
	return r.common[strings.ToLower(form)]
}

// bodyKind is the type and sector of a body that no list has, as the noun that
// ends its name or stands beside it tells.
func (r *resolver) bodyKind(from, to int32) (typ, sector string) {
	last := strings.ToLower(r.a.Form(int(to - 1)))
	if n := nouns[last]; to-from > 1 && n.kind == "government" && (last == "ministry" || last == "police" || last == "army" || last == "parliament" || last == "cabinet" || last == "court" || last == "embassy") {
		return n.kind, n.sector
	}
	if to-from > 1 && strings.EqualFold(r.a.Form(int(from)), "ministry") {
		return "government", "GOV" // "Ministry of Health"
	}
	for _, i := range [2]int32{from - 1, to} {
		if i >= 0 && int(i) < r.a.Len() && r.a.Tokens[i].Sent == r.a.Tokens[from].Sent && (r.a.Tokens[i].UPOS == english.NOUN || namedNouns[r.a.Form(int(i))]) {
			if n := nouns[strings.ToLower(r.a.Tokens[i].Lemma)]; n.kind == "outlet" && r.a.Tokens[i].Lemma != "report" && r.a.Tokens[i].XPOS != english.NNS {
				return n.kind, n.sector
			}
		}
	}
	return "organisation", ""
}

// nameGender is the gender of the person whose name is [from, to), as a word
// before it, a relative or the given name tells; 0 for unknown.
func (r *resolver) nameGender(from, to int32) byte {
	if g := r.honorific(from); g != 0 {
		return g
	}
	if g := r.sexes[from]; g != 0 {
		return g
	}
	if g := r.relations[from].gender; g != 0 {
		return g
	}
	first := strings.Fields(r.a.Words(int(from), int(to)))
	if _, kin := r.relations[from]; len(first) == 1 && !kin {
		return 0 // a surname, as like as not
	}
	return gazetteer.Gender(first[0])
}

// otherGender reports whether Mr or Mrs before a name says that it is not that
// of entity id.
func (r *resolver) otherGender(id, from int32) bool {
	e := &r.e.List[id]
	g := r.honorific(from)
	return e.Type == "person" && g != 0 && e.Gender != 0 && g != e.Gender
}

// unknownState tells a country that no list has by the company it keeps: its
// people's name stands in the same report ("Norvia", "Norvian") and it stands
// behind a preposition of place or is somebody's country.
func (r *resolver) unknownState(from, to int32) (string, bool) {
	if to-from != 1 {
		return "", false
	}
	if r.peoples == nil {
		r.peoples = map[string]string{}
		forms, placed := map[string]bool{}, map[string]bool{}
		for i := range r.a.Tokens {
			f := r.a.Form(i)
			if !upperFirst(f) || len(f) < 4 {
				continue
			}
			forms[f] = true
			if i > 0 {
				switch r.a.Tokens[i-1].Lemma {
				case "in", "from", "to", "into", "across":
					placed[f] = true
				}
			}
		}
		for f := range forms {
			if !placed[f] {
				continue
			}
			for _, people := range []string{f + "n", f + "i", strings.TrimSuffix(f, "a") + "ian", strings.TrimSuffix(f, "e") + "an", f + "ese"} {
				if people != f && forms[people] {
					r.peoples[people], r.peoples[f] = f, f
				}
			}
		}
	}
	base, ok := r.peoples[r.a.Form(int(from))]
	return base, ok
}

// speaksOf reports whether a country, its people or its capital is named in the
// report.
func (r *resolver) speaksOf(iso3 string) bool {
	if r.countries == nil {
		r.countries = map[string]bool{}
		for i := range r.a.Tokens {
			if f := r.a.Form(i); upperFirst(f) {
				if g, ok := gazetteer.Find(f); ok && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym || g.Kind == gazetteer.Capital) {
					r.countries[g.ISO3] = true
				}
			}
		}
	}
	return iso3 == "" || r.countries[iso3]
}

// state is the entity of a country.
func (r *resolver) state(g gazetteer.Entry) int32 {
	if id, ok := r.states[g.ISO3]; ok {
		return id
	}
	id := r.newEntity(Entity{Type: "state", Country: g.ISO3})
	r.states[g.ISO3] = id
	return id
}

// honorific tells a gender from Mr, Mrs, King or Spokeswoman before a name.
func (r *resolver) honorific(from int32) byte {
	if from == 0 {
		return 0
	}
	w := strings.ToLower(strings.TrimSuffix(r.a.Form(int(from-1)), "."))
	if (nouns[w].kind == "title" || nouns[w].kind == "honour" || w == "princess") && r.a.Tokens[from-1].Sent == r.a.Tokens[from].Sent {
		return genders[w]
	}
	return 0
}

// actsAsGovernment reports whether a capital or seat stands for its government
// here: it does something only a party can do, or is a party to something.
func (r *resolver) actsAsGovernment(from, to int32) bool {
	head := r.headOf(from, to)
	t := &r.a.Tokens[head]
	h := int(t.Head)
	if h < 0 {
		return false
	}
	switch {
	case t.Rel == english.Nsubj && r.a.Tokens[h].UPOS == english.VERB:
		return !placeVerbs[r.a.Tokens[h].Lemma]
	case t.Rel == english.OblAgent:
		return true
	case t.Rel == english.NmodPoss:
		return possNouns[r.a.Tokens[h].Lemma]
	case t.Rel == english.Nmod || t.Rel == english.Obl || t.Rel == english.Conj:
		c := r.a.Child(int(head), english.Case)
		if t.Rel == english.Conj {
			c = r.a.Child(h, english.Case)
		}
		if c < 0 {
			return false
		}
		switch r.a.Tokens[c].Lemma {
		case "with", "between":
			return true
		case "on", "against", "by":
			return partyNouns[r.a.Tokens[h].Lemma]
		}
	}
	return false
}

// bareGovernment are nouns for parts of a state that are no name by themselves.
var bareGovernment = set("government regime administration army military parliament cabinet ministry police embassy")
