package english

import (
	"fmt"
	"sync"

	_ "embed"
)

// The name tagger finds names of persons, organisations, places and of
// nationalities, faiths and parties: a linear model over the words, their
// shapes, tags, clusters, how they are written inside sentences of other text
// and whether lists of names know them, one label a word from left to right. What a word was called earlier in the report is
// settled afterwards: see consistent.

//go:embed model/names.gz
var namesGz []byte

// The labels: O, then begin and inside for each kind of name.
const nameLabels = 1 + 2*4

func beginLabel(e Ent) int  { return 2*int(e) - 1 }
func insideLabel(e Ent) int { return 2 * int(e) }

type namer struct {
	model *linear
	lists *wordTable // class holds the bits of NameLists
}

var loadNamer = sync.OnceValues(func() (*namer, error) {
	b, err := gunzip(namesGz)
	if err != nil {
		return nil, fmt.Errorf("english: names: %w", err)
	}
	return newNamer(b)
})

func newNamer(b []byte) (*namer, error) {
	r := modelReader{b: b}
	words := make([]wordInfo, r.uvarint())
	last := uint32(0)
	for i := range words {
		last += uint32(r.uvarint())
		words[i] = wordInfo{key: last, class: uint32(r.uvarint())}
	}
	if r.bad {
		return nil, errModel
	}
	model, _, err := readLinear(r.b)
	if err != nil {
		return nil, err
	}
	return &namer{model: model, lists: newWordTable(words)}, nil
}

// nameWord is what the name features know of a word besides lexical.
type nameWord struct {
	*lexical
	tag   uint32
	lists uint32
	habit uint32 // how it is written inside sentences
}

// caseFeatures is how many features of habit come first.
const caseFeatures = 6

func nameFeatures(f []uint32, at func(int) nameWord, prev, prev2 uint32, first bool) []uint32 {
	w, l1, l2, r1, r2 := at(0), at(-1), at(-2), at(1), at(2)
	fst := uint32(0)
	if first {
		fst = 1
	}
	caps := func(x nameWord) uint32 {
		if x.caps {
			return 1
		}
		return 0
	}
	c3 := caps(l1)<<2 | caps(w)<<1 | caps(r1)
	form := caps(w)<<1 | fst // how it is written here
	f = append(f,
		mix(249, w.habit, form), mix(250, w.habit<<4|form, prev), mix(251, w.habit, w.shape), mix(252, w.habit<<8|r1.habit<<4|form, c3), mix(253, w.habit<<8|l1.habit<<4|form, c3), mix(254, w.habit, w.tag),
	)
	return append(f,
		mix(201, w.lower, caps(w)), mix(202, w.suf[1], 0), mix(203, w.suf[2], 0), mix(204, w.suf[3], 0), mix(205, w.pre[1], 0), mix(206, w.pre[2], 0),
		mix(207, w.shape, fst), mix(208, w.tag, fst), mix(209, w.cluster, 0), mix(210, w.coarse, prev), mix(211, w.lists, fst), mix(212, w.lists, prev),
		mix(213, prev, 0), mix(214, prev2, prev), mix(215, prev, w.lower), mix(216, prev, w.shape), mix(217, prev, w.tag),
		mix(218, l1.lower, 0), mix(219, l1.lower, w.shape), mix(220, l1.lower, w.lower), mix(221, l1.tag, w.tag), mix(222, l1.cluster, w.lists), mix(223, l1.shape, w.shape), mix(224, l1.lower, prev),
		mix(225, l2.lower, 0), mix(226, l2.lower, l1.lower), mix(227, l2.shape, c3),
		mix(228, r1.lower, 0), mix(229, r1.lower, w.shape), mix(230, r1.lower, w.lower), mix(231, r1.tag, w.tag), mix(232, r1.cluster, w.lists), mix(233, r1.shape, w.shape), mix(234, r1.shape, prev), mix(235, r1.lists, w.lists),
		mix(236, r2.lower, 0), mix(237, r2.lower, r1.lower), mix(238, r2.shape, c3), mix(239, r1.tag, r2.tag), mix(240, l1.lists, w.lists), mix(241, c3, prev), mix(242, w.cluster, prev),
		mix(243, r1.cluster, w.cluster), mix(244, l1.cluster, w.cluster), mix(245, r1.suf[2], w.shape), mix(246, l1.suf[2], w.shape), mix(247, mix(0, l1.lower, r1.lower), w.shape), mix(248, r1.lower, prev),
	)
}

// nameAt gives the look round word i of a sentence.
func (n *namer) nameAt(toks []Token, lex []lexical, i int) func(int) nameWord {
	return func(k int) nameWord {
		j := i + k
		if j < 0 || j >= len(toks) {
			return nameWord{lexical: &edge, tag: 199}
		}
		return nameWord{lexical: &lex[j], tag: uint32(toks[j].XPOS), lists: lex[j].lists & listBits, habit: lex[j].lists >> habitShift}
	}
}

// look fills in which lists know the words.
func (n *namer) look(lex []lexical) {
	for i := range lex {
		if w := n.lists.get(lex[i].lower); w != nil {
			lex[i].lists = w.class
		}
	}
}

// tag sets Ent and EntBegin of the tokens of one sentence, whose tags are set.
func (n *namer) tag(toks []Token, lex []lexical, s *scratch) {
	prev, prev2 := uint32(0), uint32(0)
	for i := range toks {
		s.feats = nameFeatures(s.feats[:0], n.nameAt(toks, lex, i), prev, prev2, i == 0)
		scores := s.scores[:nameLabels]
		clear(scores)
		n.model.addAll(s.feats, scores)
		best := bestNameLabel(scores, int(prev))
		if best&1 == 1 && Ent((best+1)/2) == ORG && int32(scores[best]-scores[0]) < sureOfOrg {
			best = 0
		}
		toks[i].Ent, toks[i].EntBegin = Ent((best+1)/2), best&1 == 1
		prev, prev2 = uint32(best), prev
	}
}

// sureOfOrg is by how much the beginning of an organisation must outscore no
// name at all. Words in capitals are taken for one too readily: on UNER-EWT dev
// this gives 0.5 points of F1, on the Groningen sentences it costs nothing.
const sureOfOrg = 32

// bestNameLabel: a name can go on only as the kind that it began as.
func bestNameLabel[T int32 | float32](scores []T, prev int) int {
	best := 0
	for l := 1; l < len(scores); l++ {
		if l&1 == 0 && prev != l && prev != l-1 {
			continue
		}
		if scores[l] > scores[best] {
			best = l
		}
	}
	return best
}

// consistent gives every occurrence of a name in a report the kind that most
// of its occurrences have, where that is clear. Place and nationality are left
// alone: which of them a state is depends on the sentence.
func (a *Analysis) consistent() {
	type votes [NORP + 1]int
	count := map[string]*votes{}
	for _, n := range a.Names {
		w := a.Words(int(n.From), int(n.To))
		v := count[w]
		if v == nil {
			v = &votes{}
			count[w] = v
		}
		v[n.Kind]++
	}
	for i := range a.Names {
		n := &a.Names[i]
		v := count[a.Words(int(n.From), int(n.To))]
		best, total := PER, 0
		for k := PER; k <= NORP; k++ {
			total += v[k]
			if v[k] > v[best] {
				best = k
			}
		}
		if n.Kind == best || total < 3 || v[best]*3 < total*2 || (n.Kind >= LOC && best >= LOC) {
			continue
		}
		n.Kind = best
		for t := n.From; t < n.To; t++ {
			a.Tokens[t].Ent = best
		}
	}
}
