package english

import (
	"cmp"
	"encoding/binary"
	"math/rand/v2"
	"slices"
)

// Training. It runs only in english/train, is single-threaded where order
// matters and takes every random choice from a fixed seed, so that the same
// treebanks give the same weights byte for byte.

// SyntaxConfig says how to train the tagger and the parser.
type SyntaxConfig struct {
	TagRounds, ParseRounds int
	TagDrop, ParseDrop     float64
	Margin                 float32
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
// returns the embedded form of the models. A token counts as training only
// where it has a tag; sentences without heads train the tagger alone.
func TrainSyntax(banks []*Analysis, tagOnly []*Analysis, cfg SyntaxConfig) []byte {
	labels, index := jointLabels(append(slices.Clone(banks), tagOnly...))
	sents := treeSents(banks, index)
	extra := treeSents(tagOnly, index)
	all := append(slices.Clone(sents), extra...)
	classes := countClasses(all, len(labels))
	cfg.Log("%d sentences with trees, %d with tags only, %d labels, %d words", len(sents), len(extra), len(labels), len(classes.count))
	for i := range all {
		classes.set(all[i].lex, cfg.Clusters)
	}

	full := trainTagger(all, labels, classes, cfg, -1)
	tagRows := full.average(cfg.TagDrop)
	cfg.Log("tagger: %d rows", len(tagRows))

	// The parser learns from tags as wrong as those it will meet: each fifth of
	// the sentences is tagged by a tagger that has not seen it.
	const folds = 5
	for f := range folds {
		p := trainTagger(all, labels, classes, SyntaxConfig{TagRounds: max(cfg.TagRounds-2, 2), Margin: cfg.Margin, Log: cfg.Log}, f)
		t := &tagger{model: newLinear(len(labels), p.average(cfg.TagDrop)), labels: labels}
		s := newScratch(len(labels))
		for i := f; i < len(sents); i += folds {
			t.tag(sents[i].toks, sents[i].lex, s)
		}
		cfg.Log("tagged fold %d", f)
	}
	parseRows, known := trainParser(sents, cfg)
	cfg.Log("parser: %d rows", len(parseRows))
	return encodeSyntax(labels, classes, cfg.Clusters, tagRows, known, parseRows)
}

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

// classCount counts which tags each word had in training.
type classCount struct {
	count map[uint32][]int32 // word -> count by label
	class map[uint32]uint32
}

func countClasses(sents []treeSent, labels int) *classCount {
	c := &classCount{count: map[uint32][]int32{}, class: map[uint32]uint32{}}
	for i := range sents {
		for k := range sents[i].lex {
			w := sents[i].lex[k].lower
			if c.count[w] == nil {
				c.count[w] = make([]int32, labels)
			}
			if l := sents[i].tags[k]; l >= 0 {
				c.count[w][l]++
			}
		}
	}
	for w, n := range c.count {
		c.class[w] = classOf(n, -1)
	}
	return c
}

// classOf is the ambiguity class of a word: a hash of the tags that make up at
// least a twentieth of its uses, those of at least a third marked. One use of
// label without is left out, so that in training a word's own tag does not
// give itself away; a word never seen has class 0.
func classOf(count []int32, without int) uint32 {
	total := int32(0)
	for _, n := range count {
		total += n
	}
	if without >= 0 {
		total--
	}
	if total == 0 {
		return 0
	}
	h := uint32(2166136261)
	for l, n := range count {
		if l == without {
			n--
		}
		if n*20 >= total && n > 0 {
			h = (h ^ uint32(l+1)) * 16777619
			if n*3 >= total {
				h = (h ^ 255) * 16777619
			}
		}
	}
	if total < 4 {
		h ^= 0x5bd1e995 // rare: the class is a guess
	}
	return h
}

func (c *classCount) set(lex []lexical, clusters map[uint32]Cluster) {
	for i := range lex {
		lex[i].class = c.class[lex[i].lower]
		k := clusters[lex[i].lower]
		lex[i].cluster, lex[i].coarse = uint32(k.Fine), uint32(k.Coarse)
	}
}

// trainTagger trains on all sentences but those of one fold of five; -1 for
// none.
func trainTagger(sents []treeSent, labels []tagLabel, classes *classCount, cfg SyntaxConfig, leaveOut int) *perceptron {
	p := newPerceptron(len(labels))
	rng := rand.New(rand.NewPCG(1, uint64(leaveOut+2)))
	order := make([]int, 0, len(sents))
	for i := range sents {
		if leaveOut < 0 || i%5 != leaveOut {
			order = append(order, i)
		}
	}
	var feats []uint32
	var own []uint32
	for round := range cfg.TagRounds {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, n := 0, 0
		for _, si := range order {
			s := &sents[si]
			own = own[:0]
			for i := range s.lex {
				own = append(own, s.lex[i].class)
				s.lex[i].class = classOf(classes.count[s.lex[i].lower], s.tags[i])
			}
			prev, prev2 := uint32(0), uint32(0)
			for i := range s.lex {
				p.step++
				feats = tagFeatures(feats[:0], s.lex, i, prev, prev2)
				if rng.IntN(20) == 0 {
					feats[0], feats[14] = 0, 0 // the word itself goes missing now and then
				}
				sc := p.score(feats)
				good := s.tags[i]
				if good < 0 {
					prev, prev2 = 0, prev
					continue
				}
				best := -1
				for l := range sc {
					if l != good && (best < 0 || sc[l] > sc[best]) {
						best = l
					}
				}
				n++
				if sc[best]+cfg.Margin >= sc[good] {
					p.update(feats, good, best)
				}
				if sc[best] > sc[good] {
					wrong++
				} else {
					best = good
				}
				prev, prev2 = uint32(best+1), prev
			}
			for i := range s.lex {
				s.lex[i].class = own[i]
			}
		}
		if leaveOut < 0 {
			cfg.Log("tagger round %d: %.2f %% wrong in training", round+1, 100*float64(wrong)/float64(n))
		}
	}
	return p
}

func trainParser(sents []treeSent, cfg SyntaxConfig) ([]sparseRow, []bool) {
	known := make([]bool, actions)
	known[actShift] = true
	for i := range sents {
		for _, r := range sents[i].gold.rel[1:] {
			if r != RelNone && r != Root {
				known[leftAct(r)], known[rightAct(r)] = true, true
			}
		}
	}
	known[rightAct(Root)] = true
	p := newPerceptron(actions)
	rng := rand.New(rand.NewPCG(7, 7))
	order := make([]int, len(sents))
	for i := range order {
		order[i] = i
	}
	var st parseState
	var feats []uint32
	var zero []int
	for round := range cfg.ParseRounds {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, n := 0, 0
		for _, si := range order {
			s := &sents[si]
			st.reset(len(s.toks))
			for !st.done() {
				p.step++
				n++
				feats = parseFeatures(feats[:0], &st, s.toks, s.lex)
				sc := p.score(feats)
				zero = st.oracle(&s.gold, zero)
				good := zero[0]
				for _, a := range zero {
					if sc[a] > sc[good] {
						good = a
					}
				}
				best := bestWrong(&st, sc, known, zero)
				if best >= 0 && sc[best]+cfg.Margin >= sc[good] {
					p.update(feats, good, best)
				}
				do := good
				if best >= 0 && sc[best] > sc[good] {
					wrong++
					if round > 0 && rng.IntN(10) > 0 { // explore
						do = best
					}
				}
				st.apply(do)
			}
		}
		cfg.Log("parser round %d: %.2f %% wrong in training, %d rows", round+1, 100*float64(wrong)/float64(n), len(p.rows))
	}
	return p.average(cfg.ParseDrop), known
}

// bestWrong is the best allowed action that is not among the right ones.
func bestWrong(st *parseState, sc []float32, known []bool, right []int) int {
	best := -1
	l, r, sh := st.canLeft(), st.canRight(), st.canShift()
	for a := range sc {
		if !known[a] {
			continue
		}
		if a == actShift && !sh || a != actShift && ((a-actLeft)&1 == 0 && !l || (a-actLeft)&1 == 1 && !r) {
			continue
		}
		if slices.Contains(right, a) {
			continue
		}
		if best < 0 || sc[a] > sc[best] {
			best = a
		}
	}
	return best
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
