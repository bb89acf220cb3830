package extract

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/onrecord/onrecord/english"
)

//go:embed toll.lex
var tollLex string

// harmWord is what a word of toll.lex says of people.
type harmWord struct {
	outcome string
	subject bool // the subject is harmed
	strict  bool // only people are counted, never a bare number
}

type tollWords struct {
	verbs, preds, nouns, parts map[string]harmWord
	persons                    map[string]string // lemma -> class
}

var tollLexicon = mustTollWords(tollLex)

// mustTollWords reads the embedded lexicon; a bad line is a bug that every
// test meets at once.
func mustTollWords(text string) *tollWords {
	w, err := readTollWords(text)
	if err != nil {
		panic(err)
	}
	return w
}

func readTollWords(text string) (*tollWords, error) {
	w := &tollWords{map[string]harmWord{}, map[string]harmWord{}, map[string]harmWord{}, map[string]harmWord{}, map[string]string{}}
	for n, l := range strings.Split(text, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) < 3 {
			return nil, fmt.Errorf("toll.lex line %d: %d columns, want at least 3", n+1, len(f))
		}
		h := harmWord{outcome: f[2]}
		switch f[0] {
		case "verb":
			if len(f) != 4 {
				return nil, fmt.Errorf("toll.lex line %d: a verb wants a frame", n+1)
			}
			h.subject, h.strict = strings.HasPrefix(f[3], "subj"), strings.HasSuffix(f[3], "?")
			w.verbs[f[1]] = h
		case "pred":
			w.preds[f[1]] = h
		case "noun":
			w.nouns[f[1]] = h
		case "part":
			w.parts[f[1]] = h
		case "person":
			w.persons[f[1]] = f[2]
		default:
			return nil, fmt.Errorf("toll.lex line %d: no such kind %q", n+1, f[0])
		}
	}
	return w, nil
}

// people reports whether token i counts as people, and of which class; "" is
// unknown. Nationalities count, and nouns that lexicons name.
func (f *tollFinder) people(i int) (class string, ok bool) {
	t := &f.a.Tokens[i]
	lemma := strings.ToLower(t.Lemma)
	c, ok := tollLexicon.persons[lemma]
	if !ok && t.UPOS == english.NOUN {
		// lemmas go wrong on "troops"; "forces" are people, a force is not
		if form := strings.ToLower(f.a.Form(i)); form == "forces" {
			c, ok = tollLexicon.persons[form]
		} else {
			c, ok = tollLexicon.persons[strings.TrimSuffix(form, "s")]
		}
	}
	if !ok {
		if t.Ent == english.NORP || t.XPOS == english.NNPS && f.peopleName(i) {
			return "people", true
		}
		// "fishermen", "clergymen", "shopkeepers"
		if t.UPOS == english.NOUN && (strings.HasSuffix(lemma, "man") || strings.HasSuffix(lemma, "men") || strings.HasSuffix(lemma, "woman") || strings.HasSuffix(lemma, "keeper") || strings.HasSuffix(lemma, "goer")) && lemma != "human" {
			return "people", true
		}
		return "", false
	}
	if i > 0 && (c == "people" || c == "security-forces" || c == "fighter") {
		switch before := strings.ToLower(f.a.Form(i - 1)); {
		case lemma == "worker" && (before == "aid" || before == "relief" || before == "humanitarian"):
			return "aid-workers", true
		case lemma == "worker" && (before == "health" || before == "medical"):
			return "medics", true
		case lemma == "member" && (before == "force" || before == "forces" || before == "police" || before == "army" || before == "service"):
			return "security-forces", true
		case c == "people" && (before == "taliban" || before == "rebel" || before == "militia"):
			return "fighter", true
		}
	}
	return c, true
}

// peopleName reports whether the plural name at token i is that of a people by its
// ending: "Zubarians", "Lornites".
func (f *tollFinder) peopleName(i int) bool {
	w := f.a.Form(i)
	return strings.HasSuffix(w, "ians") || strings.HasSuffix(w, "ites") || strings.HasSuffix(w, "yans")
}

// verbHarm is what the verb token v says of who is harmed by it.
func (f *tollFinder) verbHarm(v int) (harmWord, bool) {
	t := &f.a.Tokens[v]
	lemma := strings.ToLower(t.Lemma)
	if t.UPOS == english.NOUN || t.UPOS == english.PROPN || lemma == "hold" && v > 0 && f.a.Form(v-1) == "-" { // "rebel-held Kelm"
		return harmWord{}, false
	}
	if lemma == "shoot" || lemma == "strike" || lemma == "beat" || lemma == "burn" || lemma == "stab" || lemma == "gun" {
		if f.deadly(v) {
			return harmWord{outcome: "killed"}, true
		}
		return harmWord{}, false
	}
	if lemma == "take" || lemma == "bring" || lemma == "place" {
		// "took ten men hostage", "taken into custody"
		for k := v + 1; k < f.a.Len() && k < v+9 && f.a.Tokens[k].Sent == t.Sent; k++ {
			switch l := f.a.Tokens[k].Lemma; {
			case l == "hostage" || l == "prisoner" || l == "captive" || l == "custody":
				return harmWord{outcome: "detained", strict: true}, true
			case f.a.Tokens[k].UPOS == english.VERB:
				return harmWord{}, false
			}
		}
		return harmWord{}, false
	}
	if lemma == "fall" {
		for k := v + 1; k < f.a.Len() && k < v+4 && f.a.Tokens[k].Sent == t.Sent; k++ {
			switch f.a.Tokens[k].Lemma {
			case "victim":
				return harmWord{outcome: "casualties", subject: true}, true
			case "martyr":
				return harmWord{outcome: "killed", subject: true}, true
			}
		}
		return harmWord{}, false
	}
	if lemma == "force" || lemma == "drive" {
		// "forced 300 villagers out of their homes"
		for k := v + 1; k < f.a.Len() && k < v+12 && f.a.Tokens[k].Sent == t.Sent; k++ {
			if w := lowerASCII(f.a.Form(k)); (w == "homes" || w == "houses" || w == "villages") && k > 2 && (f.a.Form(k-2) == "from" || f.a.Form(k-2) == "of" && f.a.Form(k-3) == "out") {
				return harmWord{outcome: "displaced", strict: true}, true
			}
		}
		return harmWord{}, false
	}
	if lemma == "go" {
		if k := v + 1; k < f.a.Len() && f.a.Tokens[k].Lemma == "missing" {
			return harmWord{outcome: "missing", subject: true}, true
		}
		return harmWord{}, false
	}
	h, ok := tollLexicon.verbs[lemma]
	return h, ok
}

// deadly reports whether "dead", "down" or "to death" follows verb v, or "fatally"
// stands before it.
func (f *tollFinder) deadly(v int) bool {
	if w := lowerASCII(f.a.Form(max(v-1, 0))); w == "fatally" || w == "mortally" {
		return true
	}
	for k := v + 1; k < f.a.Len() && k <= v+8 && f.a.Tokens[k].Sent == f.a.Tokens[v].Sent; k++ {
		switch l := f.a.Tokens[k].Lemma; {
		case l == "dead", l == "death", l == "down" && k == v+1 && f.a.Tokens[v].Lemma == "gun":
			return true
		case f.a.Tokens[k].UPOS == english.VERB || f.a.Tokens[k].UPOS == english.CCONJ:
			return false
		}
	}
	return false
}
