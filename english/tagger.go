package english

// The tagger gives every word a universal part of speech and a Penn tag as one
// joint label, greedily from left to right, by a linear model over the word,
// its neighbours, the tags before it and the tags its word and the next ones
// have had in training (their ambiguity class).

const maxTagFeatures = 64

// tagFeatures appends the features of word i of a sentence to f. prev and
// prev2 are the labels of the two words before, plus one; 0 at the start.
func tagFeatures(f []uint32, lex []lexical, i int, prev, prev2 uint32) []uint32 {
	w := &lex[i]
	at := func(k int) *lexical {
		if j := i + k; j >= 0 && j < len(lex) {
			return &lex[j]
		}
		return &edge
	}
	l1, l2, r1, r2 := at(-1), at(-2), at(1), at(2)
	caps := uint32(0)
	if w.caps {
		caps = 1
		if i > 0 {
			caps = 2
		}
	}
	f = append(f,
		mix(1, w.lower, caps),
		mix(2, w.suf[0], 0), mix(3, w.suf[1], 0), mix(4, w.suf[2], caps), mix(5, w.suf[3], 0), mix(6, w.suf[4], 0),
		mix(7, w.pre[0], caps), mix(8, w.pre[1], 0), mix(9, w.pre[2], 0),
		mix(10, w.shape, caps), mix(11, w.class, 0), mix(12, w.class, prev),
		mix(13, prev, 0), mix(14, prev2, prev), mix(15, prev, w.lower), mix(16, prev, w.suf[2]),
		mix(17, l1.lower, 0), mix(18, l1.lower, w.lower), mix(19, l1.class, w.class), mix(20, l1.suf[2], w.class),
		mix(21, l2.lower, 0), mix(22, l2.class, l1.class),
		mix(23, r1.lower, 0), mix(24, r1.lower, w.lower), mix(25, r1.class, w.class), mix(26, r1.class, 0), mix(27, r1.suf[2], w.class), mix(28, r1.class, prev),
		mix(29, r2.lower, 0), mix(30, r2.class, r1.class), mix(31, r2.class, 0),
		mix(32, w.cluster, 0), mix(33, w.cluster, prev), mix(34, l1.cluster, w.class), mix(35, r1.cluster, w.class), mix(36, r1.coarse, w.coarse), mix(37, l1.coarse, w.coarse),
		mix(38, r1.shape, w.shape), mix(39, l1.shape, w.shape), mix(40, mix(0, l1.class, r1.class), w.class),
		mix(41, r2.cluster, w.class), mix(42, mix(0, prev2, prev), w.class), mix(43, mix(0, r1.class, r2.class), w.class),
	)
	return f
}

// edge stands for the words before a sentence and after it.
var edge = lexical{lower: 1, class: 1, cluster: 1, coarse: 1, shape: 1}

// tagLabel is a joint label.
type tagLabel struct {
	u UPOS
	x XPOS
}

type tagger struct {
	model  *linear
	labels []tagLabel
}

// tag sets UPOS and XPOS of the tokens of one sentence.
func (t *tagger) tag(toks []Token, lex []lexical, s *scratch) {
	prev, prev2 := uint32(0), uint32(0)
	for i := range toks {
		scores := t.scores(lex, i, prev, prev2, s)
		best := 0
		for k, v := range scores {
			if v > scores[best] {
				best = k
			}
		}
		toks[i].UPOS, toks[i].XPOS = t.labels[best].u, t.labels[best].x
		prev, prev2 = uint32(best+1), prev
	}
}

// scores gives every label its score for word i; the slice is reused.
func (t *tagger) scores(lex []lexical, i int, prev, prev2 uint32, s *scratch) []int32 {
	s.feats = tagFeatures(s.feats[:0], lex, i, prev, prev2)
	clear(s.scores)
	t.model.addAll(s.feats, s.scores)
	return s.scores[:len(t.labels)]
}

// scratch is the memory a worker reuses from sentence to sentence.
type scratch struct {
	lex    []lexical
	feats  []uint32
	scores []int32
	state  parseState
	branch branches
}
