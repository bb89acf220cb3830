package coref

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Known is a party that a user tells the program about. Its names are found
// wherever they stand, whatever the tagger makes of them.
type Known struct {
	Name     string   `yaml:"name"`
	Aliases  []string `yaml:"aliases"`
	Type     string   `yaml:"type"`    // an actor type of the root package
	Country  string   `yaml:"country"` // ISO 3166-1 alpha-3
	Sector   string   `yaml:"sector"`  // PLOVER
	Wikidata string   `yaml:"wikidata"`
}

// knownNames finds the names of known parties.
type knownNames struct {
	byKey   map[string]*Known
	longest map[string]int32 // first word -> most tokens of a name it begins
}

func newKnownNames(list []Known) knownNames {
	k := knownNames{byKey: map[string]*Known{}, longest: map[string]int32{}}
	for i := range list {
		for _, n := range append([]string{list[i].Name}, list[i].Aliases...) {
			w := strings.Fields(key(n))
			if len(w) == 0 {
				continue
			}
			k.byKey[key(n)] = &list[i]
			// a hyphen is a token of its own, so a name has up to twice its words
			k.longest[w[0]] = max(k.longest[w[0]], 2*int32(len(w)))
		}
	}
	return k
}

// spot puts known names in the place of those the tagger found there.
func (r *resolver) spot(names []english.Name) []english.Name {
	if len(r.known.byKey) == 0 {
		return names
	}
	var out []english.Name
	next := 0
	for i := int32(0); int(i) < r.a.Len(); i++ {
		w, _, _ := strings.Cut(key(r.a.Form(int(i))), " ")
		for j := min(i+r.known.longest[w], r.a.Sents[r.a.Tokens[i].Sent].To); j > i; j-- {
			p := r.known.byKey[key(r.a.Words(int(i), int(j)))]
			if p == nil || !upperFirst(r.a.Form(int(i))) {
				continue
			}
			for next < len(names) && names[next].To <= i {
				out = append(out, names[next])
				next++
			}
			for next < len(names) && names[next].From < j {
				next++ // what the tagger made of these words
			}
			kind := english.ORG
			if p.Type == "person" {
				kind = english.PER
			}
			out = append(out, english.Name{From: i, To: j, Kind: kind})
			i = j - 1
			break
		}
	}
	return append(out, names[next:]...)
}

// knownEntity is the entity of a known party by the key of a name, -1 for none.
func (r *resolver) knownEntity(k string) int32 {
	p := r.known.byKey[k]
	if p == nil {
		return -1
	}
	main := "known:" + key(p.Name)
	id, ok := r.byName[main]
	if !ok && p.Type == "state" && p.Country != "" {
		id, ok = r.states[p.Country]
	}
	if !ok {
		id = r.newEntity(Entity{Name: p.Name, Type: p.Type, Country: p.Country, Sector: p.Sector, Wikidata: p.Wikidata})
		if p.Type == "state" && p.Country != "" {
			r.states[p.Country] = id
		}
		if p.Type == "person" {
			r.index(id, strings.Fields(key(p.Name)), false)
		}
	}
	r.byName[main] = id
	return id
}
