package coref

import (
	_ "embed"
	"strings"
)

//go:embed roles.txt
var rolesText string

// noun is what roles.txt knows of a noun for a party.
type noun struct {
	kind   string // title, honour or an actor type
	sector string
	group  bool
}

var nouns = func() map[string]noun {
	m := map[string]noun{}
	for l := range strings.SplitSeq(rolesText, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		n := noun{kind: f[1]}
		if len(f) > 2 {
			n.sector = f[2]
		}
		n.group = len(f) > 3 && f[3] == "g"
		m[f[0]] = n
	}
	return m
}()

// noun is what roles.txt knows of the noun at token i: of it with the word
// before it ("attorney general"), of it alone, or of a title's last part
// ("vice-president").
func (r *resolver) noun(i int32) (noun, bool) {
	l := strings.ToLower(r.a.Tokens[i].Lemma)
	if i > 0 && r.a.Tokens[i-1].Sent == r.a.Tokens[i].Sent {
		if n, ok := nouns[strings.ToLower(r.a.Form(int(i-1)))+" "+l]; ok {
			return n, true
		}
	}
	if n, ok := r.withNext(i); ok {
		return n, true
	}
	n, ok := nouns[l]
	if k := strings.LastIndexByte(l, '-'); !ok && k > 0 {
		if n, ok = nouns[l[k+1:]]; n.kind != "title" {
			return noun{}, false
		}
	}
	return n, ok
}

// withNext is what the noun at token i means with the word behind it: "secretary
// general".
func (r *resolver) withNext(i int32) (noun, bool) {
	if int(i)+1 >= r.a.Len() || r.a.Tokens[i+1].Sent != r.a.Tokens[i].Sent {
		return noun{}, false
	}
	n, ok := nouns[strings.ToLower(r.a.Tokens[i].Lemma)+" "+strings.ToLower(r.a.Form(int(i+1)))]
	return n, ok
}

// titleParts are the single words that titles are made of.
var titleParts = func() map[string]bool {
	m := map[string]bool{}
	for w, n := range nouns {
		if n.kind == "title" || n.kind == "honour" {
			for _, p := range strings.Fields(w) {
				m[p] = true
			}
		}
	}
	for _, w := range strings.Fields("foreign defense defence interior finance justice vice deputy assistant prime general former ex acting interim senior top chief special peace late outgoing incoming state supreme gen col lt maj capt sgt sen rep gov prof rev adm brig of") {
		m[w] = true
	}
	return m
}()

// Words in front of a title that say when it was held.
var formerWords = map[string]string{"former": "former", "ex": "former", "late": "former", "then": "former", "acting": "acting", "interim": "acting", "outgoing": "current", "incoming": "named"}

//go:embed faiths.txt
var faithsText string

// faiths are peoples without a state and followers of a faith, each as listed
// and in the plural.
var faiths = func() map[string]bool {
	m := map[string]bool{}
	for l := range strings.SplitSeq(faithsText, "\n") {
		if l != "" && l[0] != '#' {
			m[l], m[l+"s"] = true, true
		}
	}
	return m
}()

//go:embed people.txt
var peopleText string

// people are nouns for people, genders those of one gender.
var people, genders = func() (map[string]bool, map[string]byte) {
	all, gender := map[string]bool{}, map[string]byte{}
	for l := range strings.SplitSeq(peopleText, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		w, g, _ := strings.Cut(l, "\t")
		all[w] = true
		if g != "" {
			gender[w] = g[0]
		}
	}
	return all, gender
}()
