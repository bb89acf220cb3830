package extract

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed proposal.lex
var proposalLex string

// answer is one way of meeting a plan.
type answer struct {
	lemma    string
	frame    string // obj, prep, noun, negated, badly
	preps    []string
	response string
	example  string
	rule     string
}

type proposalLexicon struct {
	strong, weak, plain, goods map[string]bool
	answers                    map[string][]answer
}

var proposals = mustProposalLexicon(proposalLex)

func mustProposalLexicon(text string) *proposalLexicon {
	l, err := readProposalLexicon(text)
	if err != nil {
		panic(err)
	}
	return l
}

func readProposalLexicon(text string) (*proposalLexicon, error) {
	l := &proposalLexicon{answers: map[string][]answer{}}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, " | ")
		switch {
		case len(f) == 3 && f[0] == "nouns" && f[1] == "strong":
			l.strong = wordSet(f[2])
		case len(f) == 3 && f[0] == "nouns" && f[1] == "weak":
			l.weak = wordSet(f[2])
		case len(f) == 3 && f[0] == "plain":
			l.plain = wordSet(f[2])
		case len(f) == 3 && f[0] == "goods":
			l.goods = wordSet(f[2])
		case len(f) == 4:
			a := answer{lemma: f[0], response: f[2], example: f[3], rule: fmt.Sprintf("proposal.lex:%d", n+1)}
			frame, preps, _ := strings.Cut(f[1], "=")
			a.frame = frame
			if preps != "" {
				a.preps = strings.Split(preps, ",")
			}
			l.answers[a.lemma] = append(l.answers[a.lemma], a)
		default:
			return nil, fmt.Errorf("proposal.lex line %d: cannot read %q", n+1, line)
		}
	}
	return l, nil
}

var (
	// Verbs by which a plan is put forward; their subject is who proposes it.
	proposeVerbs = wordSet("propose offer forward table present float draft unveil announce submit push circulate introduce put_forward set_out lay_out launch agree make push pursue deliver model")
	// Verbs and participles whose object is a term of the plan.
	termVerbs = wordSet("call envisage envision include provide foresee require demand propose stipulate offer contain urge ask aim promise grant")
	// Clauses about a plan that hold back: it works only if, it does not go far enough.
	holdVerbs = wordSet("work succeed go suffice")
)
