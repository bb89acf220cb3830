package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

func (r *resolver) definite(i int32) bool {
	if d := r.a.Child(int(i), english.Det); d >= 0 {
		switch r.a.Tokens[d].Lemma {
		case "the", "this", "that", "both":
			return true
		}
		return false
	}
	return r.a.Child(int(i), english.NmodPoss) >= 0
}

// countryOf is the country named in the modifiers of a noun: "Syrian rebels",
// "Norvia's army"; "" for none.
func (r *resolver) countryOf(i, from int32) string {
	for k := from; k < i; k++ {
		if m := r.e.at[k]; m >= 0 {
			if id := r.e.Mentions[m].Entity; id >= 0 && r.e.List[id].Type == "state" {
				// "Norvian-backed rebels" are not Norvian
				if k+1 < i && r.a.Tokens[k+1].XPOS == english.HYPH {
					continue
				}
				return r.e.List[id].Country
			}
			if id := r.e.Mentions[m].Entity; id >= 0 && r.e.List[id].Type == "person" && r.e.List[id].Country != "" && nouns[r.a.Tokens[i].Lemma].kind == "government" {
				return r.e.List[id].Country
			}
		}
		if ruler, ok := strings.CutPrefix(strings.ToLower(r.a.Form(int(k))), "pro-"); ok && nouns[r.a.Tokens[i].Lemma].kind == "government" {
			if l := r.byLast[ruler]; len(l) == 1 && r.e.List[l[0]].Type == "person" { // "pro-Dosh forces" are the forces of his country
				return r.e.List[l[0]].Country
			}
		}
		for n := min(k+2, i); n > k; n-- { // "South Zubari" before "Zubari"
			g, ok := gazetteer.Find(r.a.Words(int(k), int(n)))
			if !ok || g.Kind != gazetteer.Demonym && g.Kind != gazetteer.Country {
				continue
			}
			if n < i && r.a.Tokens[n].XPOS == english.HYPH {
				break
			}
			return g.ISO3
		}
	}
	if n := nouns[strings.ToLower(r.a.Tokens[i].Lemma)]; n.kind == "government" || n.kind == "title" {
		for k := r.a.FirstChild(int(i)); k >= 0; k = r.a.NextSibling(k) { // "the government of Norvia"
			c := r.a.Child(k, english.Case)
			if id := r.e.At(k); int32(k) > i && c >= 0 && r.a.Tokens[c].Lemma == "of" && id >= 0 && r.e.List[id].Type == "state" {
				return r.e.List[id].Country
			}
		}
	}
	return ""
}

// same lets a noun take up another title: "top diplomat" is the foreign
// minister.
var sameRole = map[string]string{"diplomat": "minister", "premier": "minister", "strongman": "president", "ruler": "president", "leader": "president", "dictator": "president",
	"spokeswoman": "spokesman", "spokesperson": "spokesman", "mediator": "envoy", "chief": "director", "head": "director"}

// byRole is the one person who has a role with this noun, -1 where none or
// several fit.
func (r *resolver) byRole(lemma, country string, at int32) int32 {
	if lemma == "counterpart" || lemma == "successor" || lemma == "predecessor" {
		return -1
	}
	former := r.former(at)
	rank := r.rankBefore(at)
	owned := false
	if t := r.a.Child(int(at), english.NmodPoss); t >= 0 && r.a.Tokens[t].XPOS == english.PRPS {
		switch strings.ToLower(r.a.Form(t)) {
		case "our", "my", "your":
			return -1 // of whoever speaks
		}
		owned = true
	}
	of, bounded := r.ofBody(at)
	portfolio := r.portfolio(at)
	for _, want := range [...]string{lemma, sameRole[lemma]} {
		if want == "" || want != lemma && (owned || r.otherwise(at)) {
			continue
		}
		found := int32(-1)
		for _, id := range r.byTitle[want] {
			if !r.hasRole(id, want, rank, country, former) || portfolio != "" && !r.holds(id, portfolio) || bounded && !slices.ContainsFunc(r.e.List[id].Roles, func(x Role) bool { return x.Of >= 0 && x.Of == of }) {
				continue
			}
			if found >= 0 && country != "" && (r.e.List[found].Country == country) != (r.e.List[id].Country == country) {
				if r.e.List[id].Country == country {
					found = id // rather than one of no known country
				}
				continue
			}
			if owned && (found >= 0 || !r.namedBefore(id, at)) {
				if found >= 0 {
					return -1
				}
				continue // who is named later only
			}
			if found >= 0 {
				// two hold it: the one named last before this, if it was in this or the sentence before
				found = r.later(found, id, at)
				continue
			}
			found = id
		}
		if found >= 0 {
			return found
		}
	}
	return -1
}

// formerOf is the one person named before the noun at token i who had an office of
// the body that stands before it, if the noun is for somebody who had one there:
// "the former League secretary" is who was the League's envoy. -1 for none.
func (r *resolver) formerOf(from, i int32) int32 {
	if !r.former(i) {
		return -1
	}
	found := int32(-1)
	for k := from; k < i; k++ {
		body := int32(r.e.At(int(k)))
		if body < 0 || r.e.List[body].Type == "state" || r.e.List[body].Type == "person" {
			continue
		}
		for id := range r.e.List {
			e := &r.e.List[id]
			if e.Type != "person" || !e.Named || !r.namedBefore(int32(id), i) || !slices.ContainsFunc(e.Roles, func(x Role) bool { return x.Of == body && x.Status == "former" }) {
				continue
			}
			if found >= 0 {
				return -1
			}
			found = int32(id)
		}
	}
	return found
}

// namedBefore reports whether entity id has a mention before token at.
func (r *resolver) namedBefore(id, at int32) bool {
	return slices.ContainsFunc(r.e.List[id].Mentions, func(m int32) bool { return r.e.Mentions[m].Head < at })
}

// hasRole reports whether a person has, or if former had, a role with this noun
// in this country, if one is given.
func (r *resolver) hasRole(id int32, want, rank, country string, former bool) bool {
	e := &r.e.List[id]
	if e.Type != "person" || country != "" && e.Country != "" && e.Country != country {
		return false
	}
	if r.ruler[id] && want == "president" && rank == "" && country != "" && e.Country == country && !former {
		return true // whose regime it is
	}
	for _, role := range e.Roles {
		last := lastWord(strings.ToLower(role.Title))
		if title := strings.ToLower(role.Title); rank != "" && !strings.Contains(title, rank) || rank == "" && rankIn(title) {
			continue // a vice president is no president
		}
		if last != want && sameRole[last] != want && last != "counterpart" || (role.Status == "former") != former {
			continue
		}
		if last != want && last != "counterpart" && role.Of < 0 && country != "" && e.Country != country {
			continue // a leader, but of whom is not said: no president of this country
		}
		switch {
		case country == "":
			return true
		case last == "counterpart":
			return e.Country == country
		case role.Of < 0 || r.e.List[role.Of].Country == country:
			return true
		}
	}
	return false
}

// ofBody is the party, not a state, that the title at token i is said to be of, and
// whether there is one: "the leader of the opposition" leads nothing else, "Brel's
// spokesman" speaks for nobody else.
func (r *resolver) ofBody(i int32) (int32, bool) {
	if k := r.a.Child(int(i), english.NmodPoss); k >= 0 && int32(k) < i {
		if id := int32(r.e.At(k)); id >= 0 && r.e.List[id].Type != "state" {
			return id, true
		}
	}
	for k := r.a.FirstChild(int(i)); k >= 0; k = r.a.NextSibling(k) {
		c := r.a.Child(k, english.Case)
		if int32(k) < i || r.a.Tokens[k].Rel.Main() != english.Nmod || c < 0 || r.a.Tokens[c].Lemma != "of" {
			continue
		}
		id := int32(r.e.At(k))
		n := nouns[r.a.Tokens[k].Lemma]
		if id >= 0 && r.e.List[id].Type != "state" || id < 0 && (n.kind == "organisation" || n.kind == "armed-group") {
			return id, true
		}
	}
	return -1, false
}

// portfolios are what ministers and secretaries are of.
var portfolios = set("prime foreign defence defense interior finance justice home health education energy oil trade labour labor information")

// portfolio is the word before the noun at token i that says what its office is
// of: "the foreign minister"; "" for none.
func (r *resolver) portfolio(i int32) string {
	if i == 0 || r.a.Tokens[i-1].Sent != r.a.Tokens[i].Sent {
		return ""
	}
	if w := strings.ToLower(r.a.Form(int(i - 1))); portfolios[w] {
		return w
	}
	return ""
}

// holds reports whether a person has a role with this portfolio, or one of which
// it is not said.
func (r *resolver) holds(id int32, portfolio string) bool {
	return slices.ContainsFunc(r.e.List[id].Roles, func(x Role) bool {
		if lastWord(strings.ToLower(x.Title)) == "counterpart" {
			return true
		}
		other := false
		for k := x.From; k < x.To; k++ {
			w := strings.ToLower(r.a.Form(int(k)))
			if w == portfolio || strings.Replace(w, "defense", "defence", 1) == portfolio || strings.Replace(w, "defence", "defense", 1) == portfolio {
				return true
			}
			other = other || portfolios[w] || w == "state"
		}
		return !other && portfolio != "prime"
	})
}

// otherwise reports whether an adjective before the noun at token i makes it more
// than the title it could stand for: a "military leader" is no president.
func (r *resolver) otherwise(i int32) bool {
	for k := r.a.FirstChild(int(i)); k >= 0 && int32(k) < i; k = r.a.NextSibling(k) {
		if t := &r.a.Tokens[k]; (t.Rel == english.Amod || t.Rel == english.Compound) && t.Ent == english.EntNone && t.Lemma != "top" && t.Lemma != "chief" && t.Lemma != "current" && r.e.at[k] < 0 && formerWords[t.Lemma] == "" {
			return true
		}
	}
	return false
}

// rankWords make of a title that of somebody below.
var rankWords = set("vice deputy assistant under-secretary")

// rankBefore is the word before the noun at token i that makes its title that of
// a deputy; "" for none.
func (r *resolver) rankBefore(i int32) string {
	for k := i - 1; k >= max(0, i-3) && r.a.Tokens[k].Sent == r.a.Tokens[i].Sent; k-- {
		if w := strings.ToLower(r.a.Form(int(k))); rankWords[w] {
			return w
		}
		if u := r.a.Tokens[k].UPOS; u != english.ADJ && u != english.NOUN && u != english.PROPN && u != english.PUNCT {
			break
		}
	}
	return ""
}

// rankIn reports whether a title has such a word before its noun.
func rankIn(title string) bool {
	before := title[:len(title)-len(lastWord(title))]
	for _, w := range strings.FieldsFunc(before, func(c rune) bool { return c == ' ' || c == '-' }) {
		if rankWords[w] {
			return true
		}
	}
	return false
}

// former reports whether the noun at token i is one for somebody who was it:
// "the former president", "the ex-minister", "the late king".
func (r *resolver) former(i int32) bool {
	for k := i - 1; k >= 0 && k >= i-4 && r.a.Tokens[k].Sent == r.a.Tokens[i].Sent; k-- {
		if formerWords[strings.ToLower(r.a.Form(int(k)))] == "former" {
			return true
		}
		switch r.a.Tokens[k].UPOS {
		case english.ADJ, english.NOUN, english.PROPN, english.PUNCT:
		default:
			return false
		}
	}
	return false
}

// later is the one of two entities mentioned last before token at.
func (r *resolver) later(a, b, at int32) int32 {
	last := func(id int32) int32 {
		p := int32(-1)
		for _, m := range r.e.List[id].Mentions {
			if h := r.e.Mentions[m].Head; h < at {
				p = max(p, h)
			}
		}
		return p
	}
	if last(a) >= last(b) {
		return a
	}
	return b
}
