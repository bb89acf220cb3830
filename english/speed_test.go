package english

import (
	"runtime"
	"strings"
	"testing"
	"time"

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

// BenchmarkRatio measures the chain and plain word segmentation in turns, and
// reports how many times as long the chain takes.
func BenchmarkRatio(b *testing.B) {
	z, err := NewAnalyzer()
	if err != nil {
		b.Fatal(err)
	}
	var a Analysis
	z.Analyze(passage, nil, &a)
	var chain, plain time.Duration
	for b.Loop() {
		start := time.Now()
		z.Analyze(passage, nil, &a)
		middle := time.Now()
		for range 100 { // it is so fast that one time would measure the clock
			for t := words.FromString(passage); t.Next(); {
			}
		}
		chain += middle.Sub(start)
		plain += time.Since(middle) / 100
	}
	b.ReportMetric(float64(chain)/float64(plain), "times-words")
	b.ReportMetric(float64(a.Len()*b.N)/chain.Seconds(), "tokens/s")
}

// TestModelMemory: the models take no more room than they should.
func TestModelMemory(t *testing.T) {
	used := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	unpack := func(z []byte) []byte {
		b, err := gunzip(z)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	before := used()
	syn, err := newSyntax(unpack(syntaxGz))
	if err != nil {
		t.Fatal(err)
	}
	names, err := newNamer(unpack(namesGz))
	if err != nil {
		t.Fatal(err)
	}
	mb := float64(int64(used())-int64(before)) / 1e6
	t.Logf("%.1f MB", mb)
	if mb > 80 {
		t.Errorf("the models take %.1f MB, want at most 80", mb)
	}
	runtime.KeepAlive(syn)
	runtime.KeepAlive(names)
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
