package english

import (
	"cmp"
	"encoding/binary"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
)

// Training. It runs only in english/train, is single-threaded where order
// matters and takes every random choice from a fixed seed, so that the same
// treebanks give the same weights byte for byte.

// SyntaxConfig says how to train the tagger and the parser.
type SyntaxConfig struct {
	TagRounds, ParseRounds int
	TagDrop, ParseDrop     float64
	Margin                 int32
	Seeds                  int                // runs whose weights are averaged; 0 is one
	Clusters               map[uint32]Cluster // by hash of the lower-case word
	Log                    func(format string, args ...any)
}

// Cluster is the class of a word, fine and coarse; 0 is none.
type Cluster struct{ Fine, Coarse uint16 }

// treeSent is one sentence in training.
type treeSent struct {
	toks []Token // Head relative to the analysis: see base
	base int32
	lex  []lexical
	tags []int // gold joint labels
	gold gold
}

// TrainSyntax trains tagger and parser on treebanks read by ReadCoNLLU and
// returns the embedded form of the models. silver, nil for none, is a treebank
// made by a teacher: there is more of it, so each round takes a share of it
// only, and the last round none.
func TrainSyntax(banks []*Analysis, silver *Analysis, cfg SyntaxConfig) []byte {
	labels, index := jointLabels(banks)
	sents := treeSents(banks, index)
	var extra []treeSent
	if silver != nil {
		extra = treeSents([]*Analysis{silver}, index)
	}
	all := append(slices.Clone(sents), extra...)
	classes := countClasses(all, len(labels))
	cfg.Log("%d sentences, %d of them by hand, %d labels, %d words", len(all), len(sents), len(labels), len(classes.count))
	for i := range all {
		classes.set(all[i].lex, cfg.Clusters)
	}

	full := trainTagger(sents, extra, labels, classes, cfg)
	tagRows := quantise(full, cfg.TagDrop)
	cfg.Log("tagger: %d rows", len(tagRows))
	var parseRows []sparseRow
	known := make([]bool, actions)
	if cfg.ParseRounds > 0 {
		jackknife(sents, extra, labels, cfg)
		for i := range all {
			classes.set(all[i].lex, cfg.Clusters)
		}
		parseRows, known = trainParser(sents, extra, cfg)
		cfg.Log("parser: %d rows", len(parseRows))
	}
	return encodeSyntax(labels, classes, cfg.Clusters, tagRows, known, parseRows)
}

// roundOf lists the sentences of a round: all of sents, and of extra the part
// whose turn it is. Seeds begin at other parts. The last round has none, so
// that the treebanks have the last word.
func roundOf(sents, extra []treeSent, round, rounds int, seed uint64) []*treeSent {
	var order []*treeSent
	for i := range sents {
		order = append(order, &sents[i])
	}
	if round+1 < rounds {
		parts := min(rounds-1, silverParts)
		for i := (round + int(seed)*3) % parts; i < len(extra); i += parts {
			order = append(order, &extra[i])
		}
	}
	return order
}

// silverParts is in how many parts the silver sentences come.
const silverParts = 8

func jointLabels(banks []*Analysis) ([]tagLabel, map[tagLabel]int) {
	n := map[tagLabel]int{}
	for _, a := range banks {
		for i := range a.Tokens {
			n[tagLabel{a.Tokens[i].UPOS, a.Tokens[i].XPOS}]++
		}
	}
	var out []tagLabel
	for l, c := range n {
		if c >= 3 && l.u != UPOSNone {
			out = append(out, l)
		}
	}
	slices.SortFunc(out, func(a, b tagLabel) int { return cmp.Or(cmp.Compare(a.u, b.u), cmp.Compare(a.x, b.x)) })
	index := map[tagLabel]int{}
	for i, l := range out {
		index[l] = i
	}
	return out, index
}

func treeSents(banks []*Analysis, index map[tagLabel]int) []treeSent {
	var out []treeSent
	for _, a := range banks {
		for _, s := range a.Sents {
			n := int(s.To - s.From)
			t := treeSent{toks: slices.Clone(a.Tokens[s.From:s.To]), base: s.From, lex: make([]lexical, n), tags: make([]int, n),
				gold: gold{head: make([]int32, n+1), rel: make([]Rel, n+1)}}
			t.gold.head[0] = -1
			for i := range t.toks {
				readLexical(a.Form(int(s.From)+i), &t.lex[i])
				k, ok := index[tagLabel{t.toks[i].UPOS, t.toks[i].XPOS}]
				if !ok {
					k = -1
				}
				t.tags[i] = k
				h := t.toks[i].Head
				if h >= 0 {
					h -= s.From - 1
				} else {
					h = 0
				}
				t.gold.head[i+1], t.gold.rel[i+1] = h, t.toks[i].Rel
			}
			out = append(out, t)
		}
	}
	return out
}

// encodeSyntax is the embedded form: labels, word classes, clusters, tagger
// rows, known actions, parser rows.
func encodeSyntax(labels []tagLabel, classes *classCount, clusters map[uint32]Cluster, tagRows []sparseRow, known []bool, parseRows []sparseRow) []byte {
	b := binary.AppendUvarint(nil, uint64(len(labels)))
	for _, l := range labels {
		b = append(b, uint8(l.u), uint8(l.x))
	}
	// Classes are numbered in order of their words, and written by number.
	words := make([]uint32, 0, len(classes.class))
	for w := range classes.class {
		words = append(words, w)
	}
	slices.Sort(words)
	var list []uint32
	num := map[uint32]int{}
	for _, w := range words {
		if c := classes.class[w]; num[c] == 0 {
			list = append(list, c)
			num[c] = len(list)
		}
	}
	b = binary.AppendUvarint(b, uint64(len(list)))
	for _, c := range list {
		b = binary.LittleEndian.AppendUint32(b, c)
	}
	for w := range clusters {
		if _, ok := classes.class[w]; !ok {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	b = binary.AppendUvarint(b, uint64(len(words)))
	last := uint32(0)
	for _, w := range words {
		b = binary.AppendUvarint(b, uint64(w-last))
		last = w
		k := clusters[w]
		b = binary.AppendUvarint(b, uint64(num[classes.class[w]]))
		b = binary.AppendUvarint(b, uint64(k.Fine))
		b = binary.AppendUvarint(b, uint64(k.Coarse))
	}
	b = append(b, encodeRows(len(labels), tagRows)...)
	b = binary.AppendUvarint(b, uint64(len(known)))
	for _, k := range known {
		if k {
			b = append(b, 1)
		} else {
			b = append(b, 0)
		}
	}
	return append(b, encodeRows(actions, parseRows)...)
}

// inParallel calls f with 0 to n-1, as many at a time as there are processors.
func inParallel(n int, f func(int)) {
	var wait sync.WaitGroup
	slot := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i := range n {
		slot <- struct{}{}
		wait.Go(func() {
			f(i)
			<-slot
		})
	}
	wait.Wait()
}

// thin leaves out a tenth of the features at random, so that the model learns
// to do without any one of them.
func thin(feats []uint32, rng *rand.Rand) []uint32 {
	kept := feats[:0]
	for _, f := range feats {
		if rng.IntN(10) > 0 {
			kept = append(kept, f)
		}
	}
	return kept
}
