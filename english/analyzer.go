package english

// Analyzer reads text. It owns scratch memory that it reuses, so each worker
// has one of its own; the models behind it are shared.
type Analyzer struct{}

// NewAnalyzer loads the embedded models, once for all analyzers.
func NewAnalyzer() (*Analyzer, error) { return &Analyzer{}, nil }

// Zone tells the analyzer about a stretch of the text, in bytes, that is no
// running text of the report.
type Zone struct {
	From, To    int
	Boilerplate bool
	Title       bool
}

// Analyze reads text into a, which is overwritten and may be reused. No
// sentence crosses the border of a zone. The text must be valid UTF-8.
func (z *Analyzer) Analyze(text string, zones []Zone, a *Analysis) {}

// Complete fills in tags, lemmas, trees and names of an analysis whose tokens
// and sentences are given.
func (z *Analyzer) Complete(a *Analysis) {}
