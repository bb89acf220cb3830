package english

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	_ "embed"
)

// The lemmatizer works by the rules of English inflection, tag by tag, with
// two lists learnt from the treebanks: words that exist as lemmas, which
// decide between "hope" and "hop", and the forms that no rule gets right.

//go:embed model/lemma.gz
var lemmaGz []byte

type lemmaTable struct {
	known map[string]bool
	exc   [Colon + 1]map[string]string
}

var loadLemmas = sync.OnceValues(func() (*lemmaTable, error) {
	b, err := gunzip(lemmaGz)
	if err != nil {
		return nil, fmt.Errorf("english: lemmas: %w", err)
	}
	return readLemmas(string(b)), nil
})

// readLemmas reads lines "lemma" and "form<tab>tag<tab>lemma".
func readLemmas(s string) *lemmaTable {
	t := &lemmaTable{known: map[string]bool{}}
	for l := range strings.SplitSeq(s, "\n") {
		form, rest, ok := strings.Cut(l, "\t")
		if !ok {
			t.known[l] = true
			continue
		}
		tag, lem, _ := strings.Cut(rest, "\t")
		x := ParseXPOS(tag)
		if t.exc[x] == nil {
			t.exc[x] = map[string]string{}
		}
		t.exc[x][form] = lem
	}
	return t
}

// lemmatizer keeps what it has worked out, so that a form costs memory once.
type lemmatizer struct {
	t     *lemmaTable
	cache [Colon + 1]map[string]string
	n     int
}

const lemmaCache = 1 << 16

func (z *lemmatizer) lemma(form string, x XPOS) string {
	if z.n > lemmaCache {
		z.cache, z.n = [Colon + 1]map[string]string{}, 0
	}
	if z.cache[x] == nil {
		z.cache[x] = map[string]string{}
	}
	if l, ok := z.cache[x][form]; ok {
		return l
	}
	l := strings.Clone(z.t.lemma(form, x))
	z.cache[x][strings.Clone(form)] = l
	z.n++
	return l
}

func (t *lemmaTable) lemma(form string, x XPOS) string {
	if x == NNP || x == XPOSNone {
		return form
	}
	w := strings.ReplaceAll(strings.ToLower(form), "’", "'")
	if l, ok := t.exc[x][w]; ok {
		return l
	}
	switch x {
	case NNPS:
		return capitalLike(form, t.singular(w))
	case NNS:
		return t.singular(w)
	case VBZ:
		return t.singular(w)
	case VBD, VBN:
		return t.stem(w, "ed")
	case VBG:
		return t.stem(w, "ing")
	case JJR, RBR:
		return t.stem(w, "er")
	case JJS, RBS:
		return t.stem(w, "est")
	}
	return w
}

func capitalLike(form, l string) string {
	r, _ := utf8.DecodeRuneInString(form)
	if unicode.IsUpper(r) && l != "" {
		q, n := utf8.DecodeRuneInString(l)
		return string(unicode.ToUpper(q)) + l[n:]
	}
	return l
}

func (t *lemmaTable) singular(w string) string {
	n := len(w)
	switch {
	case n > 3 && strings.HasSuffix(w, "ies"):
		if t.known[w[:n-1]] && !t.known[w[:n-3]+"y"] {
			return w[:n-1]
		}
		return w[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(w, "sses") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "zzes") || strings.HasSuffix(w, "oes")):
		if t.known[w[:n-1]] && !t.known[w[:n-2]] {
			return w[:n-1]
		}
		return w[:n-2]
	case n > 2 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		if strings.HasSuffix(w, "es") && t.known[w[:n-2]] && !t.known[w[:n-1]] {
			return w[:n-2]
		}
		return w[:n-1]
	}
	return w
}

// stem takes the ending off and mends the end of what is left: "stopped",
// "carried", "hoped".
func (t *lemmaTable) stem(w, ending string) string {
	if !strings.HasSuffix(w, ending) || len(w) < len(ending)+2 {
		return w
	}
	s := w[:len(w)-len(ending)]
	n := len(s)
	if ending != "ing" && s[n-1] == 'i' {
		return s[:n-1] + "y"
	}
	if s[n-1] == 'e' && ending != "ing" { // "agreed"
		return s
	}
	double := n > 2 && s[n-1] == s[n-2] && strings.IndexByte("bdgklmnprtvz", s[n-1]) >= 0
	switch {
	case double && t.known[s[:n-1]] && !t.known[s]:
		return s[:n-1]
	case t.known[s] && !(t.known[s+"e"] && t.wantsE(s)):
		return s
	case t.known[s+"e"]:
		return s + "e"
	case double && s[n-1] != 'l' && s[n-1] != 'z':
		return s[:n-1]
	case t.wantsE(s):
		return s + "e"
	}
	return s
}

// wantsE guesses whether an unknown stem has lost an e.
func (t *lemmaTable) wantsE(s string) bool {
	n := len(s)
	if n < 2 {
		return false
	}
	for _, e := range []string{"c", "v", "u", "z", "dg", "rg", "ls", "ns", "rs", "bl", "tl", "dl", "gl", "pl", "fl", "kl", "iz", "is", "as", "os", "us"} {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	vowel := func(i int) bool { return i >= 0 && strings.IndexByte("aeiou", s[i]) >= 0 }
	if vowel(n-1) || !vowel(n-2) || vowel(n-3) {
		return false
	}
	switch s[n-2:] {
	case "at", "ag", "ir", "ur", "ar", "id", "ud", "ut", "ak", "ok", "in", "im", "am", "an", "ad", "od", "ap", "op", "ip", "ik", "or":
		return true
	}
	return false
}

// TrainLemmas collects the lists from treebanks, in a fixed order.
func TrainLemmas(banks []*Analysis) []byte {
	type key struct {
		form string
		x    XPOS
	}
	count := map[key]map[string]int{}
	t := &lemmaTable{known: map[string]bool{}}
	for _, a := range banks {
		for i := range a.Tokens {
			k := &a.Tokens[i]
			if k.UPOS == PUNCT || k.UPOS == X || k.XPOS == NNP || k.Lemma == "" || k.Lemma == "_" || k.XPOS == GW {
				continue
			}
			w := key{strings.ReplaceAll(strings.ToLower(a.Form(i)), "’", "'"), k.XPOS}
			if count[w] == nil {
				count[w] = map[string]int{}
			}
			count[w][k.Lemma]++
			if strings.ToLower(k.Lemma) == k.Lemma {
				t.known[k.Lemma] = true
			}
		}
	}
	lines := make([]string, 0, len(t.known))
	for l := range t.known {
		if !strings.ContainsAny(l, "\t\n") {
			lines = append(lines, l)
		}
	}
	for w, ls := range count {
		best := ""
		for l, n := range ls {
			if n > ls[best] || n == ls[best] && l < best {
				best = l
			}
		}
		if t.lemma(w.form, w.x) != best {
			lines = append(lines, w.form+"\t"+w.x.String()+"\t"+best)
		}
	}
	slices.Sort(lines)
	return []byte(strings.Join(lines, "\n"))
}
