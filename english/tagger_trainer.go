package english

import (
	"math/rand/v2"
	"slices"
)

// jackknife tags the sentences for the parser, which must learn from tags as
// wrong as those it will meet: each fifth of them is tagged by a tagger, and
// with ambiguity classes, that have not seen it. Such a tagger learns from a
// fifth of extra and tags the next.
func jackknife(sents, extra []treeSent, labels []tagLabel, cfg SyntaxConfig) {
	inParallel(folds, func(f int) {
		rest, fold := takeOut(sents, f)
		_, learn := takeOut(extra, f)
		_, next := takeOut(extra, (f+1)%folds)
		classes := countClasses(append(slices.Clone(rest), learn...), len(labels))
		for _, part := range [][]treeSent{rest, learn, fold, next} {
			for i := range part {
				part[i].lex = slices.Clone(part[i].lex)
				classes.set(part[i].lex, cfg.Clusters)
			}
		}
		p := trainTagger(rest, learn, labels, classes, SyntaxConfig{TagRounds: max(cfg.TagRounds-3, 2), Margin: cfg.Margin, Seeds: 1, Log: func(string, ...any) {}})
		t := &tagger{model: newLinear(len(labels), quantise(p, cfg.TagDrop)), labels: labels}
		s := newScratch(len(labels))
		right, n := 0, 0
		for _, part := range [][]treeSent{fold, next} {
			for i := range part {
				t.tag(part[i].toks, part[i].lex, s)
				for k, g := range part[i].tags {
					n++
					right += one(g >= 0 && labels[max(g, 0)] == tagLabel{part[i].toks[k].UPOS, part[i].toks[k].XPOS})
				}
			}
		}
		cfg.Log("tagged fold %d: %.2f %% right", f, 100*float64(right)/float64(n))
	})
}

// takeOut parts the sentences of a fold from the rest.
func takeOut(sents []treeSent, f int) (rest, fold []treeSent) {
	for i := range sents {
		if i%folds == f {
			fold = append(fold, sents[i])
		} else {
			rest = append(rest, sents[i])
		}
	}
	return rest, fold
}

const folds = 5

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

// trainTagger trains on sents and extra: see roundOf. The
// weights are the mean of those of cfg.Seeds runs.
func trainTagger(sents, extra []treeSent, labels []tagLabel, classes *classCount, cfg SyntaxConfig) []weight {
	models := make([][]weight, max(cfg.Seeds, 1))
	for seed := range models {
		models[seed] = taggerRun(sents, extra, labels, classes, cfg, uint64(1+seed))
	}
	return ensemble(models)
}

func taggerRun(sents, extra []treeSent, labels []tagLabel, classes *classCount, cfg SyntaxConfig, seed uint64) []weight {
	p := newPerceptron(len(labels))
	rng := rand.New(rand.NewPCG(seed, 1))
	var feats []uint32
	var own []uint32
	for round := range cfg.TagRounds {
		order := roundOf(sents, extra, round, cfg.TagRounds, seed)
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
				feats = thin(feats, rng)
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
	return p.averaged()
}
