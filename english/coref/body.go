package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// Names of bodies: where they begin and end, and which short forms are theirs.

// outletBefore takes in the word before a name that the list of outlets has
// with it: "Sunday Times", of which the day was left out.
func (r *resolver) outletBefore(from, to int32) int32 {
	if from > 0 && r.a.Tokens[from-1].Sent == r.a.Tokens[from].Sent && upperFirst(r.a.Form(int(from-1))) && r.a.Tokens[from-1].UPOS != english.DET {
		if g, ok := gazetteer.Find(r.a.Words(int(from-1), int(to))); ok && g.Kind == gazetteer.Outlet {
			return from - 1
		}
	}
	return from
}

// portfolioName reports whether a body's name is what an office is of, which the
// name of a person follows: "Director of Public Works Ada Lorn". Bodies that a list
// has or whose name says so ("head of the Kelm Bank Ada Lorn") stay.
func (r *resolver) portfolioName(from, to int32) bool {
	if int(to) >= r.a.Len() || !r.given(to) || r.a.Tokens[to].Sent != r.a.Tokens[from].Sent || from < 2 ||
		r.a.Form(int(from-1)) != "of" || nouns[strings.ToLower(r.a.Form(int(from-2)))].kind != "title" || bodyNouns[strings.ToLower(r.a.Form(int(to-1)))] || to-from == 1 {
		return false
	}
	_, known := gazetteer.Find(r.a.Words(int(from), int(to)))
	return !known
}

// given reports whether a person's name begins at token i.
func (r *resolver) given(i int32) bool {
	t := &r.a.Tokens[i]
	return t.Ent == english.PER && t.EntBegin || t.UPOS == english.PROPN && gazetteer.Gender(r.a.Form(int(i))) != 0
}

// partyBehind takes in a noun that belongs to a party's name and that the tagger
// has left out: "Socialist party", "Kelm TV", "Radio" 7.
func (r *resolver) partyBehind(from, to int32) int32 {
	if int(to) < r.a.Len() && r.a.Tokens[to].Sent == r.a.Tokens[from].Sent && to-from <= 3 && airWords[r.a.Form(int(to))] && r.a.Tokens[to].Ent == english.EntNone && r.a.Tokens[to-1].SpaceAfter {
		to++
	}
	if int(to) < r.a.Len() && r.a.Tokens[to].Sent == r.a.Tokens[from].Sent && to-from <= 2 && partyWords[r.a.Form(int(to))] && r.a.Tokens[to].Head != from {
		if _, known := gazetteer.Find(r.a.Words(int(from), int(to))); !known {
			return to + 1
		}
	}
	return to
}

// airWords end the names of broadcasters.
var airWords = set("TV Television Radio News")

var partyWords = set("party coalition movement alliance bloc")

// acronym finds the body whose capitals the form has: "NRC" after "Norvian
// Relief Council".
func (r *resolver) acronym(form string) int32 {
	f := strings.ReplaceAll(form, ".", "")
	if len(f) < 2 || len(f) > 8 || f != strings.ToUpper(f) || strings.Contains(f, " ") {
		return -1
	}
	if id, ok := r.byCaps[f]; ok {
		return id
	}
	return -1
}

// capitals remembers the first letters of a body's name, with and without the
// small words, for the acronym that may follow.
func (r *resolver) capitals(id int32) {
	e := &r.e.List[id]
	if e.Type == "state" {
		return
	}
	var all, caps strings.Builder
	words := strings.FieldsFunc(e.Name, func(c rune) bool { return c == ' ' || c == '-' })
	if e.Type == "person" && len(words) < 3 {
		return // "DSK" is somebody's initials, "TB" may be anything
	}
	for _, w := range words {
		first := strings.ToUpper(w[:1])
		all.WriteString(first)
		if !particles[strings.ToLower(w)] {
			caps.WriteString(first)
		}
	}
	for _, k := range [2]string{all.String(), caps.String()} {
		if _, ok := r.byCaps[k]; !ok && len(k) > 1 {
			r.byCaps[k] = id
		}
	}
}

// shortBody finds the one body of whose name the form is a part, "the
// Observatory": -2 when there is none, -1 when more than one fits.
func (r *resolver) shortBody(k string) int32 {
	words := strings.Fields(k)
	found := int32(-2)
	if l := r.byLast["<co:"+words[0]]; len(words) == 1 && len(l) == 1 {
		return l[0] // the one company whose name begins so
	}
	for _, id := range r.byLast[words[len(words)-1]] {
		e := &r.e.List[id]
		if e.Type == "person" || !containsRun(strings.Fields(key(e.Name)), words) {
			continue
		}
		if found >= 0 && found != id {
			return -1
		}
		found = id
	}
	return found
}

// branch reports whether the body id is but a part, or a namesake elsewhere, of the
// listed body with name k: "Kelm Front in Zubar" is not the Kelm Front.
func (r *resolver) branch(id int32, k string) bool {
	full := strings.Fields(key(r.e.List[id].Name))
	n := len(strings.Fields(k))
	if !slices.Equal(full[:min(n, len(full))], strings.Fields(k)) || len(full) < n+2 {
		return false
	}
	w := full[n]
	return w == "in" || w == "of" || w == "for"
}

func containsRun(full, part []string) bool {
	for i := 0; i+len(part) <= len(full); i++ {
		if slices.Equal(full[i:i+len(part)], part) {
			return true
		}
	}
	return false
}
