package collate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
)

// Name is a name that reports give an actor, with what they take it for.
type Name struct {
	Name       string
	Type       string
	Country    string // ISO 3166-1 alpha-3, "" unknown
	Wikidata   string // "" unknown
	Reports    int    // that have it
	Statements int    // of which it is the speaker
}

// Known is a party over all reports, under the name that most of them use.
type Known struct {
	Name            // with the sums over all of Names
	Names  []string // all its names, the most used first
	Folded []string // the same for comparing
}

// Parties brings names together that are those of one party: of one Wikidata
// id, of one state, or ways of writing one name (see [Variant]), whatever the
// reports take it for. Those with most statements come first. It does not tell apart
// two people of one name: nothing in a list of names does.
func Parties(names []Name) []Known {
	// A name that a state or a Wikidata id goes by stands for that one wherever
	// it has neither; if several go by it, for the one in most reports.
	type owner struct {
		key     string
		reports int
	}
	owners := map[string]owner{}
	folded := variants(names)
	for i, n := range names {
		key := strongKey(n)
		if o := owners[folded[i]]; key != "" && (o.key == "" || n.Reports > o.reports || n.Reports == o.reports && key < o.key) {
			owners[folded[i]] = owner{key, n.Reports}
		}
	}
	groups := map[string][]int{}
	for i, n := range names {
		key := cmp.Or(strongKey(n), owners[folded[i]].key, "name:"+folded[i])
		groups[key] = append(groups[key], i)
	}
	out := make([]Known, 0, len(groups))
	for _, members := range groups {
		out = append(out, join(names, members))
	}
	slices.SortFunc(out, func(a, b Known) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(b.Reports, a.Reports), cmp.Compare(a.Name.Name, b.Name.Name), cmp.Compare(a.Type, b.Type))
	})
	return out
}

// variants are the keys of names, those of people joined over a middle initial.
func variants(names []Name) []string {
	keys := make([]string, len(names))
	var people []string
	var at []int
	for i, n := range names {
		keys[i] = Variant(n.Name, n.Type)
		if n.Type == onrecord.ActorPerson {
			people, at = append(people, keys[i]), append(at, i)
		}
	}
	middles(people)
	for k, i := range at {
		keys[i] = people[k]
	}
	return keys
}

func strongKey(n Name) string {
	switch {
	case n.Wikidata != "":
		return "wikidata:" + n.Wikidata
	case n.Type == "state" && n.Country != "":
		return "state:" + n.Country
	}
	return ""
}

// join makes one party of the names with these indexes.
func join(names []Name, members []int) Known {
	var k Known
	byName, byType, byCountry, byID := map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}
	for _, i := range members {
		n := names[i]
		k.Reports += n.Reports
		k.Statements += n.Statements
		byName[n.Name] += n.Reports
		byType[n.Type] += n.Reports
		if n.Country != "" {
			byCountry[n.Country] += n.Reports
		}
		if n.Wikidata != "" {
			byID[n.Wikidata] += n.Reports
		}
	}
	k.Names = byUse(byName)
	k.Name.Name, k.Type = k.Names[0], byUse(byType)[0]
	if c := byUse(byCountry); len(c) > 0 {
		k.Country = c[0]
	}
	if w := byUse(byID); len(w) > 0 {
		k.Wikidata = w[0]
	}
	for _, n := range k.Names {
		if f := Fold(n); !slices.Contains(k.Folded, f) {
			k.Folded = append(k.Folded, f)
		}
	}
	return k
}

// byUse gives the keys of counts, the greatest count first.
func byUse(counts map[string]int) []string {
	out := make([]string, 0, len(counts))
	for s := range counts {
		out = append(out, s)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b)) })
	return out
}

// Find gives the parties one of whose names holds all words of text, in any
// case and without accents, and that are of a type, if one is given.
func Find(all []Known, text, typ string) []Known {
	var words []string
	for w := range strings.FieldsSeq(text) {
		if f := Fold(w); f != "" {
			words = append(words, f)
		}
	}
	if text == "" && typ == "" {
		return all
	}
	var out []Known
	for _, k := range all {
		if typ != "" && k.Type != typ {
			continue
		}
		if slices.ContainsFunc(k.Folded, func(name string) bool {
			return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(name, w) })
		}) {
			out = append(out, k)
		}
	}
	return out
}
