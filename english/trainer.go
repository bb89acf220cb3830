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
// returns the embedded form of the models. silver is text with Penn tags alone,
// made by machine: the tagger learns from those that it finds possible.
func TrainSyntax(banks []*Analysis, silver *Analysis, cfg SyntaxConfig) []byte {
	labels, index := jointLabels(banks)
	sents := treeSents(banks, index)
	classes := countClasses(sents, len(labels))
	for i := range sents {
		classes.set(sents[i].lex, cfg.Clusters)
	}
	var extra []treeSent
	if silver != nil {
		extra = treeSents([]*Analysis{silver}, index)
		for i := range extra {
			classes.set(extra[i].lex, cfg.Clusters)
		}
		first := trainTagger(sents, nil, labels, classes, SyntaxConfig{TagRounds: 3, Margin: cfg.Margin, Log: cfg.Log})
		t := &tagger{model: newLinear(len(labels), first.average(0)), labels: labels}
		kept, all := t.complete(extra)
		cfg.Log("silver tags: %d of %d taken", kept, all)
	}
	all := append(slices.Clone(sents), extra...)
	classes = countClasses(all, len(labels))
	cfg.Log("%d sentences with trees, %d with tags only, %d labels, %d words", len(sents), len(extra), len(labels), len(classes.count))
	for i := range all {
		classes.set(all[i].lex, cfg.Clusters)
	}

	full := trainTagger(sents, extra, labels, classes, cfg)
	tagRows := full.average(cfg.TagDrop)
	cfg.Log("tagger: %d rows", len(tagRows))
	var parseRows []sparseRow
	known := make([]bool, actions)
	if cfg.ParseRounds > 0 {
		jackknife(sents, extra, labels, cfg)
		for i := range sents {
			classes.set(sents[i].lex, cfg.Clusters)
		}
		parseRows, known = trainParser(sents, cfg)
		cfg.Log("parser: %d rows", len(parseRows))
	}
	return encodeSyntax(labels, classes, cfg.Clusters, tagRows, known, parseRows)
}

// jackknife tags the sentences for the parser, which must learn from tags as
// wrong as those it will meet: each fifth of them is tagged by a tagger, and
// with ambiguity classes, that have not seen it.
func jackknife(sents, extra []treeSent, labels []tagLabel, cfg SyntaxConfig) {
	for f := range folds {
		var rest, fold []treeSent
		for i := range sents {
			if i%folds == f {
				fold = append(fold, sents[i])
			} else {
				rest = append(rest, sents[i])
			}
		}
		classes := countClasses(append(slices.Clone(rest), extra...), len(labels))
		for _, part := range [][]treeSent{rest, fold, extra} {
			for i := range part {
				classes.set(part[i].lex, cfg.Clusters)
			}
		}
		p := trainTagger(rest, extra, labels, classes, SyntaxConfig{TagRounds: max(cfg.TagRounds-3, 2), Margin: cfg.Margin, Log: func(string, ...any) {}})
		t := &tagger{model: newLinear(len(labels), p.average(cfg.TagDrop)), labels: labels}
		s := newScratch(len(labels))
		right, n := 0, 0
		for i := range fold {
			t.tag(fold[i].toks, fold[i].lex, s)
			for k, g := range fold[i].tags {
				n++
				right += one(g >= 0 && labels[max(g, 0)] == tagLabel{fold[i].toks[k].UPOS, fold[i].toks[k].XPOS})
			}
		}
		cfg.Log("tagged fold %d: %.2f %% right", f, 100*float64(right)/float64(n))
	}
}

const folds = 5

// complete gives the sentences joint labels that fit their Penn tags, and
// reports how many words got one. Where the model is sure of another tag, none
// is given: the other text then follows another convention or is wrong.
func (t *tagger) complete(sents []treeSent) (kept, all int) {
	s := newScratch(len(t.labels))
	for i := range sents {
		toks, lex, tags := sents[i].toks, sents[i].lex, sents[i].tags
		prev, prev2 := uint32(0), uint32(0)
		for k := range toks {
			scores := t.scores(lex, k, prev, prev2, s)
			free, best := 0, -1
			for l, v := range scores {
				if v > scores[free] {
					free = l
				}
				if t.labels[l].x == toks[k].XPOS && (best < 0 || v > scores[best]) {
					best = l
				}
			}
			all++
			tags[k] = -1
			if best >= 0 && (scores[best] >= 0 || scores[free]-scores[best] < sure) {
				tags[k] = best
				kept++
				free = best
			}
			prev, prev2 = uint32(free+1), prev
		}
	}
	return kept, all
}

// sure is the lead, in units of the quantised model, from which a tag is
// trusted over a silver one.
const sure = 200

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

// silverShare is how many rounds it takes to go through the silver sentences
// once, so that they do not outweigh the treebanks.
const silverShare = 3

// trainTagger trains on sents and, in each round, on a share of extra.
func trainTagger(sents, extra []treeSent, labels []tagLabel, classes *classCount, cfg SyntaxConfig) *perceptron {
	p := newPerceptron(len(labels))
	rng := rand.New(rand.NewPCG(1, 1))
	var order []*treeSent
	var feats []uint32
	var own []uint32
	for round := range cfg.TagRounds {
		order = order[:0]
		for i := range sents {
			order = append(order, &sents[i])
		}
		for i := round % silverShare; i < len(extra); i += silverShare {
			order = append(order, &extra[i])
		}
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, n := 0, 0
		for _, s := range order {
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
		cfg.Log("tagger round %d: %.2f %% wrong in training", round+1, 100*float64(wrong)/float64(n))
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
			st.landmarks(s.toks)
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
