package english

import (
	"math/rand/v2"
	"slices"
)

// trainParser trains on the sentences with the tags that their tokens carry. It
// follows its own choices most of the time, right or wrong, so that it also
// learns to go on after a mistake. The weights are the mean of those of
// cfg.Seeds runs, which see the sentences in other orders.
func trainParser(sents, extra []treeSent, cfg SyntaxConfig) (rows []sparseRow, known []bool) {
	known = seenActions(sents)
	models := make([][]weight, max(cfg.Seeds, 1))
	inParallel(len(models), func(seed int) { models[seed] = parserRun(sents, extra, known, cfg, uint64(7+seed)) })
	return quantise(ensemble(models), cfg.ParseDrop), known
}

// seenActions are the actions that the gold trees need.
func seenActions(sents []treeSent) []bool {
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
	return known
}

func parserRun(sents, extra []treeSent, known []bool, cfg SyntaxConfig, seed uint64) []weight {
	p := newPerceptron(actions)
	rng := rand.New(rand.NewPCG(seed, 7))
	var st parseState
	var feats []uint32
	var zero []int
	for round := range cfg.ParseRounds {
		order := roundOf(sents, extra, round, cfg.ParseRounds, seed)
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, n := 0, 0
		for _, s := range order {
			st.reset(len(s.toks))
			st.landmarks(s.toks)
			for !st.done() {
				p.step++
				n++
				feats = parseFeatures(feats[:0], &st, s.toks, s.lex)
				feats = thin(feats, rng)
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
		cfg.Log("parser %d, round %d: %.2f %% wrong in training, %d rows", seed, round+1, 100*float64(wrong)/float64(n), p.rows)
	}
	return p.averaged()
}

// bestWrong is the best allowed action that is not among the right ones.
func bestWrong(st *parseState, sc []int32, known []bool, right []int) int {
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
