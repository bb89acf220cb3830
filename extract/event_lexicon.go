package extract

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed event_verbs.lex
var eventVerbsLex string

//go:embed event_nouns.lex
var eventNounsLex string

//go:embed event_parties.lex
var eventPartiesLex string

// The frames of a word that tells an event; event_verbs.lex and
// event_nouns.lex say what each asks for.
type eventFrame uint8

const (
	frameObj eventFrame = iota
	frameParty
	frameClass
	framePrep
	frameInf
	frameThat
	frameIntr
	framePred
)

// eventEntry is one line of an event lexicon.
type eventEntry struct {
	lemma   string
	frame   eventFrame
	preps   []string
	class   map[string]bool // nouns or verbs the argument must be one of
	typ     string          // "-" where the frame tells no event
	mode    []string
	rule    string // for explain
	example string
	sym     bool            // whoever is met is an actor
	agent   bool            // the subject itself must be a party
	loose   bool            // of nouns: one party is enough
	near    map[string]bool // of nouns: a word of this class stands with it
	who     map[string]bool // whoever acts must be one of this class
	bare    bool            // of nouns: no party is needed where a phrase fills its frame
	nested  bool            // looks at phrases hung on a phrase of the noun only
	not     bool            // only under a negation, which it takes in
	of      bool            // of nouns: the recipient may stand behind "of"
}

// eventLexicon holds entries by lemma, in the order of the file.
type eventLexicon struct {
	entries map[string][]eventEntry
	classes map[string]map[string]bool
	forms   map[string]string // lemmas of forms that lemmatisers get wrong
}

var (
	eventVerbs   = mustEventLexicon("event_verbs.lex", eventVerbsLex)
	eventNouns   = mustEventLexicon("event_nouns.lex", eventNounsLex)
	eventParties = readParties(eventPartiesLex)
)

// mustEventLexicon reads an embedded lexicon; a bad line is a bug that every
// test meets at once.
func mustEventLexicon(name, text string) *eventLexicon {
	l, err := readEventLexicon(name, text)
	if err != nil {
		panic(err)
	}
	return l
}

func readEventLexicon(name, text string) (*eventLexicon, error) {
	l := &eventLexicon{entries: map[string][]eventEntry{}, classes: map[string]map[string]bool{}, forms: map[string]string{}}
	for n, line := range strings.Split(text, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] == '@' {
			class, words, ok := strings.Cut(line[1:], " = ")
			if !ok {
				return nil, fmt.Errorf("%s line %d: want @class = words", name, n+1)
			}
			l.classes[class] = wordSet(words)
			continue
		}
		if form, lemma, ok := strings.Cut(line, " > "); ok {
			l.forms[form] = lemma
			continue
		}
		f := strings.Split(line, " | ")
		if len(f) != 4 {
			return nil, fmt.Errorf("%s line %d: %d fields, want lemma | frame | type | example", name, n+1, len(f))
		}
		e := eventEntry{lemma: f[0], frame: frameIntr, example: f[3], rule: fmt.Sprintf("%s:%d", name, n+1)}
		typ := strings.Fields(f[2])
		e.typ, e.mode = typ[0], typ[1:]
		if e.mode == nil {
			e.mode = []string{}
		}
		for _, w := range strings.Fields(f[1]) {
			if err := e.readFrame(w, l.classes); err != nil {
				return nil, fmt.Errorf("%s line %d: %w", name, n+1, err)
			}
		}
		l.entries[e.lemma] = append(l.entries[e.lemma], e)
	}
	return l, nil
}

func (e *eventEntry) readFrame(w string, classes map[string]map[string]bool) error {
	key, val, _ := strings.Cut(w, "=")
	if c, ok := strings.CutPrefix(val, "@"); ok {
		if e.class = classes[c]; e.class == nil {
			return fmt.Errorf("no class @%s above this line", c)
		}
	}
	switch key {
	case "obj":
		e.frame = frameObj
		if e.class != nil {
			e.frame = frameClass
		}
	case "party":
		e.frame = frameParty
	case "prep":
		e.frame, e.preps = framePrep, strings.Split(val, ",")
	case "inf":
		e.frame = frameInf
	case "that":
		e.frame = frameThat
	case "intr":
		e.frame = frameIntr
	case "pred":
		e.frame = framePred
	case "who":
		e.who, e.class = e.class, nil
	case "bare":
		e.bare = true
	case "near":
		e.near, e.class = e.class, nil
	case "not":
		e.not = true
	case "agent":
		e.agent = true
	case "sym":
		e.sym = true
	case "loose":
		e.loose = true
	case "of":
		e.of = true
	case "on", "with", "in", "for":
		e.preps = append(e.preps, nounPreps[key]...)
	default:
		return fmt.Errorf("no such frame: %q", w)
	}
	return nil
}

// nounPreps are the prepositions that the frames of nouns stand for.
var nounPreps = map[string][]string{
	"on":   {"on", "upon", "against", "at", "into", "to", "for", "over"},
	"with": {"with"},
	"in":   {"in"},
	"for":  {"for"},
}

func readParties(text string) map[string]bool {
	m := map[string]bool{}
	for _, line := range strings.Split(text, "\n") {
		if line != "" && line[0] != '#' {
			for _, w := range strings.Fields(line) {
				m[w] = true
			}
		}
	}
	return m
}

var (
	// Verbs that lend a noun their subject and say nothing themselves.
	lightVerbs = wordSet("press mount lodge level spearhead execute host launch carry_out carry conduct stage hold make mount wage renew press continue begin start step_up intensify commit perform undertake lead give issue deliver offer express voice file open declare announce resume escalate impose order boost reiterate bring have take unleash pursue do reaffirm declare pledge send get put_on join go promise enforce initiate keep_up approve authorise authorize grant participate engage")
	// Verbs whose subject receives what the noun names.
	sufferVerbs = wordSet("face suffer undergo receive survive endure sustain")
	// Verbs that leave who acts and what is done as they are.
	aspectVerbs = wordSet("end wind begin start continue try attempt keep manage resume help proceed move go come vote decide opt come_out get choose rush proceed return appear seem")
	planVerbs   = wordSet("plan intend want seek prepare aim expect propose schedule set")
	// Verbs under which nothing has been decided.
	idleVerbs = wordSet("consider hope wish discuss suggest ponder weigh contemplate")
	planAdjs  = wordSet("willing ready prepared set due")
	// Verbs of saying whose clause with "must" is a request.
	sayVerbs = wordSet("say insist stress tell declare add argue maintain reiterate state note warn write tweet contend believe repeat")
	deontic  = wordSet("must should need ought")
)
