package collate

import (
	_ "embed"
	"regexp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// Reports write one name in many ways. A variant key is the same for those that
// are surely one name: other transliterations of the same words, "Foreign
// Ministry" and "Ministry of Foreign Affairs", an acronym that stands for one
// body only. Whatever may be another party's name keeps a key of its own: a
// person with a middle name, a bare surname, a body with a word more.

//go:embed spellings.txt
var spellingsText string

// spelled are words of names with the form that they are compared by.
var spelled = func() map[string]string {
	m := map[string]string{}
	for l := range strings.SplitSeq(spellingsText, "\n") {
		if f := strings.Fields(strings.ReplaceAll(l, "\t", " ")); len(f) > 1 && f[0] != "#" {
			for _, w := range f {
				m[w] = f[0]
			}
		}
	}
	return m
}()

// nicknames stand in quotation marks or brackets within a name.
var nicknames = regexp.MustCompile(`\s("[^"]+"|“[^”]+”|‘[^’]+’|'[^']+'|\([^)]+\))\s`)

var honours = map[string]bool{"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "sir": true}

// exchanged are letters that ways of writing a foreign name exchange.
var exchanged = strings.NewReplacer("kh", "k", "q", "k", "dh", "d", "ou", "u", "oo", "u", "ee", "i", "yev", "ev", "y", "i", "ph", "f", "gh", "g", "x", "ks")

// spelling is a word of a person's name for comparing.
func spelling(w string) string {
	if s, ok := spelled[w]; ok {
		w = s
	}
	var b strings.Builder
	last := rune(0)
	for _, c := range exchanged.Replace(w) {
		if c != last {
			b.WriteRune(c)
		}
		last = c
	}
	return b.String()
}

// Variant is the key of an actor's name: the same for names that are ways of
// writing one. A bare surname or a bare noun is no key that joins reports.
func Variant(name, typ string) string {
	for _, x := range [...]string{"'s", "’s"} {
		name = strings.TrimSuffix(name, x)
	}
	words := strings.Fields(Fold(nicknames.ReplaceAllString(name, " ")))
	if typ == onrecord.ActorPerson {
		if len(words) > 2 && honours[words[0]] {
			words = words[1:]
		}
		if len(words) < 2 {
			return strings.Join(words, " ")
		}
		for i, w := range words {
			words[i] = spelling(w)
		}
		return strings.Join(words, " ")
	}
	if g, ok := gazetteer.Find(name); ok && (g.Kind == gazetteer.Body || g.Kind == gazetteer.Outlet || g.Kind == gazetteer.ArmedGrp) {
		return Fold(g.Name)
	}
	if n := len(words); n > 1 && companyForms[words[n-1]] {
		words = words[:n-1]
	}
	return office(words)
}

// companyForms end the names of companies, which are written without them too.
var companyForms = map[string]bool{"corp": true, "corporation": true, "inc": true, "incorporated": true, "ltd": true, "limited": true, "plc": true, "llc": true, "gmbh": true}

// offices are the nouns of state offices whose name may stand before or behind
// what they are for.
var offices = []string{"ministry", "department", "office", "bureau"}

// office is the key of a body's name by its words: those of a ministry in any
// order, without what only binds them.
func office(words []string) string {
	for i, w := range words {
		if s, ok := american[w]; ok {
			words[i] = s
		}
	}
	noun := -1
	for i, w := range words {
		if slices.Contains(offices, w) {
			noun = i
		}
	}
	if noun < 0 || len(words) < 2 {
		return strings.Join(words, " ")
	}
	// "Ministry of Foreign Affairs of Norvia" keeps its order behind the second "of"
	rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool {
		return w == "of" || w == "for" || w == "the" || w == "and" || w == "affairs" || w == words[noun]
	})
	slices.Sort(rest)
	return words[noun] + ": " + strings.Join(rest, " ")
}

// middles joins the keys of people whose names differ by a middle name that
// one of them leaves out: "oto w brel" becomes "oto brel" if nobody else in the
// list has another between the two.
func middles(keys []string) {
	between := map[string][]string{}
	short := func(k string) (string, string, bool) {
		w := strings.Fields(k)
		if len(w) < 2 {
			return "", "", false
		}
		return w[0] + " " + w[len(w)-1], strings.Join(w[1:len(w)-1], " "), true
	}
	for _, k := range keys {
		if s, m, ok := short(k); ok && m != "" && !slices.Contains(between[s], m) {
			between[s] = append(between[s], m)
		}
	}
	for i, k := range keys {
		if s, m, ok := short(k); ok && len(between[s]) == 1 && len(m) == 1 {
			keys[i] = s
		}
	}
}

// american are American spellings of words in the names of bodies.
var american = map[string]string{"defence": "defense", "organisation": "organization", "labour": "labor", "centre": "center", "programme": "program", "offence": "offense"}
