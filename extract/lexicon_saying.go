package extract

import (
	_ "embed"
	"strings"
)

//go:embed saying.lex
var sayingLex string

// saying is what the lexicon knows of a word of saying.
type saying struct {
	clause, told, infinitive, object, naming, quoteOnly bool
	preps                                               []string // of the frame f
	objects                                             []string // of the frame o, when only some nouns make it speech
	act                                                 string
	line                                                int
}

var sayings = readSayings(sayingLex)

// readSayings reads the lexicon; lines with the same lemma add up, the first
// says what act it is.
func readSayings(text string) map[string]*saying {
	out := map[string]*saying{}
	for n, l := range strings.Split(text, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		s := out[f[0]]
		if s == nil {
			s = &saying{act: f[2], line: n + 1}
			out[f[0]] = s
		}
		for frame := range strings.SplitSeq(f[1], ",") {
			name, words, _ := strings.Cut(frame, ":")
			list := strings.FieldsFunc(words, func(r rune) bool { return r == '/' })
			switch name {
			case "c":
				s.clause = true
			case "t":
				s.clause, s.told = true, true
			case "i":
				s.infinitive = true
			case "f":
				s.preps = append(s.preps, list...)
			case "o":
				s.object, s.objects = true, append(s.objects, list...)
			case "a":
				s.naming = true
			case "q":
				s.quoteOnly = true
			}
		}
	}
	return out
}
