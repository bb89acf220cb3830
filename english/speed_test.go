package english

import (
	"strings"
	"testing"

	"github.com/clipperhouse/uax29/v2/words"
)

// passage is text for measuring speed, written for it.
var passage = strings.Repeat(`Police in Kelm shot at least nine protesters on Monday, the interior ministry of Norvia said, after crowds marched on the palace. `+
	`"We will not negotiate with armed gangs," President Zoran Hadra told reporters, adding that the army had orders to restore calm by Friday. `+
	`Opposition leaders, who met in the Zubari capital last week, rejected the offer and called for a transitional council under United Nations supervision. `+"\n", 50)

// BenchmarkChain measures the whole chain; set ns/token beside that of
// BenchmarkWords, plain word segmentation, for a figure that holds on any
// machine.
func BenchmarkChain(b *testing.B) {
	z, err := NewAnalyzer()
	if err != nil {
		b.Fatal(err)
	}
	var a Analysis
	z.Analyze(passage, nil, &a)
	b.ReportAllocs()
	for b.Loop() {
		z.Analyze(passage, nil, &a)
	}
	perToken(b, a.Len())
}

func BenchmarkWords(b *testing.B) {
	var a Analysis
	a.reset(passage)
	split(&a, nil)
	for b.Loop() {
		for t := words.FromString(passage); t.Next(); {
		}
	}
	perToken(b, a.Len())
}

func BenchmarkTagger(b *testing.B) { benchSyntax(b, true, false) }
func BenchmarkParser(b *testing.B) { benchSyntax(b, false, true) }

func benchSyntax(b *testing.B, tag, parse bool) {
	z, err := NewAnalyzer()
	if err != nil {
		b.Fatal(err)
	}
	var a Analysis
	z.Analyze(passage, nil, &a)
	for b.Loop() {
		for _, s := range a.Sents {
			toks := a.Tokens[s.From:s.To]
			z.syn.lexical(&a, int(s.From), int(s.To), z.s)
			if tag {
				z.syn.tag.tag(toks, z.s.lex, z.s)
			}
			if parse {
				z.syn.parse.parse(toks, z.s.lex, s.From, z.s)
			}
		}
	}
	perToken(b, a.Len())
}

func perToken(b *testing.B, tokens int) {
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(tokens), "ns/token")
}
