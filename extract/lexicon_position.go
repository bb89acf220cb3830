package extract

import (
	_ "embed"
	"strings"

	"github.com/onrecord/onrecord"
)

//go:embed position.lex
var positionLex string

// attitude is one entry of the attitude lexicon: a word, where its target
// stands and which way it points.
type attitude struct {
	lemma  string
	frame  string         // without its prepositions
	preps  []string       // for the frames with prepositions
	sign   int            // +1 for, -1 against, 0 for claims of change
	change onrecord.Maybe // for claims of change: which
	kind   string         // deed, offer; "" for words of attitude
	line   int            // in position.lex, for explain
}

// attitudes holds the entries by lemma, in the order of the file.
var attitudes = readAttitudes(positionLex)

func readAttitudes(text string) map[string][]attitude {
	out := map[string][]attitude{}
	for n, l := range strings.Split(text, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		frame, preps, _ := strings.Cut(f[1], ":")
		e := attitude{lemma: f[0], frame: frame, line: n + 1}
		sign, kind, _ := strings.Cut(f[2], " ")
		e.kind = kind
		switch sign {
		case "+":
			e.sign = +1
		case "-":
			e.sign = -1
		case "0":
		default:
			e.change = onrecord.Maybe(sign)
		}
		switch {
		case preps == "":
		case frame == "seq" || frame == "seqto":
			e.preps = strings.Fields(preps)
		default:
			e.preps = strings.Split(preps, "/")
		}
		out[e.lemma] = append(out[e.lemma], e)
	}
	return out
}

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	// Control verbs: holder and target are those of the verb below them. The
	// value is what they do to its sign.
	controlSign = map[string]int{"refuse": -1, "decline": -1, "fail": -1, "cease": -1, "stop": -1,
		"continue": 1, "vow": 1, "pledge": 1, "promise": 1, "agree": 1, "want": 1, "seek": 1, "intend": 1,
		"plan": 1, "decide": 1, "offer": 1, "begin": 1, "start": 1, "keep": 1, "help": 1, "consider": 1, "join": 1, "make": 1,
		"threaten": 1, "claim": 1, "ready": 1, "remain": 1}
	// Verbs that only pass on what somebody thinks: their subject is the holder of the clause below.
	beliefVerbs = wordSet("agree believe think consider feel argue maintain contend insist say tell state declare reiterate stress emphasise emphasize add note counter warn claim conclude repeat write announce")
	// Nouns and verbs that a demand is about even in a plain that-clause.
	deonticModals = wordSet("must should need ought shall")
	// Under "cannot", these make a demand that something end.
	stayVerbs = wordSet("stay remain continue go last persist hold stand survive rule work succeed")
	negWords  = wordSet("not n't never no nor neither nobody hardly")
)
