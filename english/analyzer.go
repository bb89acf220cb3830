package english

// Analyzer reads text. It owns scratch memory that it reuses, so each worker
// has one of its own; the models behind it are shared.
type Analyzer struct {
	syn   *syntax
	s     *scratch
	lem   lemmatizer
	names *namer
}

// NewAnalyzer loads the embedded models, once for all analyzers.
func NewAnalyzer() (*Analyzer, error) {
	syn, err := loadSyntax()
	if err != nil {
		return nil, err
	}
	lem, err := loadLemmas()
	if err != nil {
		return nil, err
	}
	names, err := loadNamer()
	if err != nil {
		return nil, err
	}
	giveBack()
	return &Analyzer{syn: syn, s: newScratch(len(syn.tag.labels)), lem: lemmatizer{t: lem}, names: names}, nil
}

// Zone tells the analyzer about a stretch of the text, in bytes, that is no
// running text of the report.
type Zone struct {
	From, To    int
	Boilerplate bool
	Title       bool
}

// Analyze reads text into a, which is overwritten and may be reused. No
// sentence crosses the border of a zone. The text must be valid UTF-8.
func (z *Analyzer) Analyze(text string, zones []Zone, a *Analysis) {
	a.reset(text)
	if inCapitals(text) {
		a.Text, a.Given = smallLetters(text), text
	}
	split(a, zones)
	z.Complete(a)
}

// Complete fills in tags, lemmas, trees and names of an analysis whose tokens
// and sentences are given.
func (z *Analyzer) Complete(a *Analysis) {
	a.findQuotes()
	for _, s := range a.Sents {
		from, to := int(s.From), int(s.To)
		toks := a.Tokens[from:to]
		z.syn.analyze(a, from, to, z.s)
		a.repair(&s)
		z.names.look(z.s.lex)
		z.names.tag(toks, z.s.lex, z.s)
		for i := range toks {
			toks[i].Lemma = z.lem.lemma(a.Form(from+i), toks[i].XPOS)
		}
	}
	a.titledNames()
	a.Link()
	a.flatNames()
	a.paperNames()
	a.besideTitles()
	a.faithNames()
	a.surnames()
	a.collectNames()
	a.consistent()
	a.FindQuantities()
}
