package extract

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed statement_verbs.lex
var sayingVerbsText string

//go:embed statement_nouns.lex
var sayingNounsText string

// frame is a set of constructions in which a word of saying takes what was
// said.
type frame uint32

const (
	frClause   frame = 1 << iota // that-clause, quotation, parenthetical
	frQuote                      // quotation only
	frTell                       // the one told, then a clause or infinitive
	frInf                        // infinitive of the speaker's own doing
	frInfSay                     // infinitive of a verb of saying only
	frAsk                        // object, then its infinitive
	frAskFor                     // "called on X to"
	frObj                        // object
	frObjWord                    // object, a noun of speech only
	frObjVoice                   // object, with quoted words or a reason only
	frAs                         // object and what it is called
	frGerund                     // gerund
	frPrep                       // prepositional phrase
	frObjPrep                    // object and prepositional phrase
	frMedium                     // the source is a document, study or picture
	frPut                        // "put it", "put the toll at"
	frGive                       // "giving a toll"
	frSo                         // "said so", "said as much"
)

// sayingWord is an entry of the lexicon of saying.
type sayingWord struct {
	lemma, act string
	frames     frame
	particle   string   // "point out": the particle that frames need, "" for none
	preps      []string // of frPrep
	objPreps   []string // of frObjPrep
	line       int
}

var verbFrames = map[string]frame{
	"c": frClause, "q": frQuote, "t": frTell | frClause, "i": frInf, "u": frAsk, "ufor": frAskFor,
	"o": frObj, "a": frAs, "g": frGerund, "p": frPrep, "op": frObjPrep, "put": frPut, "give": frGive, "so": frSo,
}

var (
	sayingVerbs = mustSaying(sayingVerbsText, verbFrames)
	sayingNouns = mustNouns(sayingNounsText)
)

// mustSaying compiles the embedded lexicon; a fault in it is a broken build.
func mustSaying(text string, frames map[string]frame) map[string]*sayingWord {
	m, err := parseSaying(text, frames)
	if err != nil {
		panic("extract: lexicon of saying: " + err.Error())
	}
	return m
}

func parseSaying(text string, frames map[string]frame) (map[string]*sayingWord, error) {
	m := map[string]*sayingWord{}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 4 || col[0] == "" || col[3] == "" {
			return nil, fmt.Errorf("line %d: want lemma, act, frames and reason apart by tabs", n+1)
		}
		if m[col[0]] != nil {
			return nil, fmt.Errorf("line %d: %s stands twice; put its frames into one line", n+1, col[0])
		}
		w := &sayingWord{lemma: col[0], act: col[1], line: n + 1}
		for _, f := range strings.Fields(col[2]) {
			name, arg, _ := strings.Cut(f, ":")
			bit, ok := frames[name]
			if !ok {
				return nil, fmt.Errorf("line %d: unknown frame %q", n+1, f)
			}
			switch {
			case name == "p":
				w.preps = strings.Split(arg, "/")
			case name == "op":
				w.objPreps = strings.Split(arg, "/")
			case name == "i" && arg == "say":
				bit = frInfSay
			case name == "o" && arg == "word":
				bit = frObjWord
			case name == "o" && arg == "voice":
				bit = frObjVoice
			case name == "c" && arg == "med":
				bit |= frMedium
			case name == "ufor":
				w.particle = arg
			case arg != "":
				w.particle = arg
			}
			w.frames |= bit
		}
		m[w.lemma] = w
	}
	return m, nil
}

// mustNouns compiles the nouns of saying: preps are the prepositions of their
// content, frClause, frInf and frQuote (ing) their clauses.
func mustNouns(text string) map[string]*sayingWord {
	m := map[string]*sayingWord{}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		col := strings.Split(line, "\t")
		if len(col) != 4 {
			panic(fmt.Sprintf("extract: nouns of saying, line %d: want four columns", n+1))
		}
		w := &sayingWord{lemma: col[0], act: col[1], line: n + 1}
		for _, f := range strings.Fields(col[2]) {
			switch f {
			case "that", "whether":
				w.frames |= frClause
			case "to", "to-be":
				w.frames |= frInf
			case "ing":
				w.frames |= frQuote
			default:
				w.preps = append(w.preps, f)
			}
		}
		m[w.lemma] = w
	}
	return m
}
