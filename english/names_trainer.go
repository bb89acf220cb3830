package english

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"strings"
)

// NameLists are the words of lists of names, by what kind of list has them.
type NameLists struct{ bits map[uint32]uint32 }

// The kinds of lists.
const (
	ListGiven = 1 << iota
	ListSurname
	ListCity
	ListCountry
	ListDemonym
	ListOrganisation
	ListPlace
)

// Add puts the words of a name on a list. Words of one or two letters and
// those in lower case are left out.
func (l *NameLists) Add(name string, list uint32) {
	if l.bits == nil {
		l.bits = map[uint32]uint32{}
	}
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if len(w) < 3 || w == strings.ToLower(w) {
			continue
		}
		l.bits[lowerHash(w)] |= list
	}
}

// NameBank is text with names marked. Open, where it is not nil, says of each
// word whether it is open if it is part of a name: nothing is learnt from it.
type NameBank struct {
	*Analysis
	Open []bool
}

// TrainNames trains the name tagger on analyses with names marked and returns
// its embedded form. Tags are those of the embedded tagger.
func TrainNames(banks []NameBank, lists *NameLists, rounds int, drop float64, log func(string, ...any)) ([]byte, error) {
	z, err := loadSyntax()
	if err != nil {
		return nil, err
	}
	keys := make([]uint32, 0, len(lists.bits))
	for k := range lists.bits {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var words []wordInfo
	for _, k := range keys {
		words = append(words, wordInfo{key: k, class: lists.bits[k]})
	}
	n := &namer{lists: newWordTable(words)}
	type sent struct {
		toks []Token
		lex  []lexical
		gold []int
	}
	var sents []sent
	s := newScratch(len(z.tag.labels))
	for _, a := range banks {
		for _, x := range a.Sents {
			t := sent{toks: slices.Clone(a.Tokens[x.From:x.To])}
			for i := range t.toks {
				k := &t.toks[i]
				l := 0
				if k.Ent != EntNone {
					l = insideLabel(k.Ent)
					if k.EntBegin {
						l = beginLabel(k.Ent)
					}
				}
				if a.Open != nil && a.Open[int(x.From)+i] {
					l = -1
				}
				t.gold = append(t.gold, l)
			}
			z.lexical(a.Analysis, int(x.From), int(x.To), s)
			z.tag.tag(t.toks, s.lex, s)
			n.look(s.lex)
			t.lex = slices.Clone(s.lex)
			sents = append(sents, t)
		}
	}
	p := newPerceptron(nameLabels)
	rng := rand.New(rand.NewPCG(3, 3))
	order := make([]int, len(sents))
	for i := range order {
		order[i] = i
	}
	var feats []uint32
	for round := range rounds {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		wrong, total := 0, 0
		for _, si := range order {
			t := &sents[si]
			prev, prev2 := uint32(0), uint32(0)
			for i := range t.toks {
				p.step++
				total++
				feats = nameFeatures(feats[:0], n.nameAt(t.toks, t.lex, i), prev, prev2, i == 0)
				if rng.IntN(8) == 0 {
					at := feats[caseFeatures:]
					at[0], at[14], at[19], at[29] = 0, 0, 0, 0 // an unknown word
				}
				sc := p.score(feats)
				good, best := t.gold[i], -1
				for l := range sc {
					if l != good && (l&1 == 1 || l == 0 || int(prev) == l || int(prev) == l-1) && (best < 0 || sc[l] > sc[best]) {
						best = l
					}
				}
				if good < 0 {
					best = bestNameLabel(sc, int(prev))
				} else if sc[best]+1 >= sc[good] {
					p.update(feats, good, best)
				}
				if good >= 0 && sc[best] > sc[good] {
					wrong++
				} else if good >= 0 {
					best = good
				}
				prev, prev2 = uint32(best), prev
			}
		}
		log("names round %d: %.2f %% wrong in training", round+1, 100*float64(wrong)/float64(total))
	}
	b := binary.AppendUvarint(nil, uint64(len(words)))
	last := uint32(0)
	for _, w := range words {
		b = binary.AppendUvarint(b, uint64(w.key-last))
		b = binary.AppendUvarint(b, uint64(w.class))
		last = w.key
	}
	return append(b, encodeRows(nameLabels, p.average(drop))...), nil
}
