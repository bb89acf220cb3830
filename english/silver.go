package english

import (
	"encoding/binary"
	"fmt"
	"strings"
)

// SilverTrees are trees of sentences without their words: the words stay in
// the text they come from, which need not be at hand, and each sentence is
// known by a hash of them. A teacher makes them, the trainer joins them with
// the text again.
type SilverTrees struct{ at map[uint32][]silverToken }

// silverToken is what the teacher says of a word: its head by how many words
// on, 0 for none.
type silverToken struct {
	head int8
	rel  Rel
	upos UPOS
	xpos XPOS
}

// SentenceHash is a hash of the words of a sentence.
func SentenceHash(a *Analysis, s Sentence) uint32 {
	h := uint32(2166136261)
	for i := s.From; i < s.To; i++ {
		for _, b := range []byte(a.Form(int(i))) {
			h = (h ^ uint32(b)) * 16777619
		}
		h = (h ^ ' ') * 16777619
	}
	return h
}

// Add keeps the tree of a sentence, which must be shorter than 128 words.
func (t *SilverTrees) Add(a *Analysis, s Sentence) {
	if t.at == nil {
		t.at = map[uint32][]silverToken{}
	}
	toks := make([]silverToken, s.To-s.From)
	for i := range toks {
		k := &a.Tokens[int(s.From)+i]
		toks[i] = silverToken{rel: k.Rel, upos: k.UPOS, xpos: k.XPOS}
		if k.Head >= 0 {
			toks[i].head = int8(k.Head - s.From - int32(i))
		}
	}
	t.at[SentenceHash(a, s)] = toks
}

// Has reports whether t has a tree for the sentence.
func (t *SilverTrees) Has(a *Analysis, s Sentence) bool {
	return len(t.at[SentenceHash(a, s)]) == int(s.To-s.From)
}

// Len is the number of trees.
func (t *SilverTrees) Len() int { return len(t.at) }

// SilverBank is a treebank that is put together from trees and their text.
type SilverBank struct {
	text strings.Builder
	a    Analysis
}

// Add appends sentence s of a with the tree that t has for it.
func (b *SilverBank) Add(t *SilverTrees, a *Analysis, s Sentence) {
	from, at, start := int32(len(b.a.Tokens)), int32(b.text.Len()), a.Tokens[s.From].Start
	b.text.WriteString(a.Text[start:a.Tokens[s.To-1].End])
	b.text.WriteByte('\n')
	for i, k := range t.at[SentenceHash(a, s)] {
		tok := a.Tokens[int(s.From)+i]
		tok.Start, tok.End = tok.Start-start+at, tok.End-start+at
		tok.Rel, tok.UPOS, tok.XPOS, tok.Head = k.rel, k.upos, k.xpos, -1
		if k.head != 0 {
			tok.Head = from + int32(i) + int32(k.head)
		}
		b.a.Tokens = append(b.a.Tokens, tok)
	}
	b.a.Sents = append(b.a.Sents, Sentence{From: from, To: int32(len(b.a.Tokens))})
}

// Analysis is the treebank; of its tokens only words and trees are set.
func (b *SilverBank) Analysis() *Analysis {
	b.a.Text = b.text.String()
	return &b.a
}

// Encode writes the trees of the sentences with these hashes, in this order:
// how many, the hashes, the lengths, then each column of the words.
func (t *SilverTrees) Encode(order []uint32) []byte {
	b := binary.AppendUvarint(nil, uint64(len(order)))
	for _, h := range order {
		b = binary.LittleEndian.AppendUint32(b, h)
	}
	for _, h := range order {
		b = append(b, uint8(len(t.at[h])))
	}
	for col := range 4 {
		for _, h := range order {
			for _, k := range t.at[h] {
				b = append(b, [4]uint8{uint8(k.head), uint8(k.rel), uint8(k.upos), uint8(k.xpos)}[col])
			}
		}
	}
	return b
}

// ReadSilverTrees reads what Encode wrote.
func ReadSilverTrees(b []byte) (*SilverTrees, error) {
	r := modelReader{b: b}
	n := r.uvarint()
	if r.bad || len(r.b) < 5*n {
		return nil, fmt.Errorf("silver trees: %d sentences in %d bytes", n, len(b))
	}
	hashes, lens, cols := r.b[:4*n], r.b[4*n:5*n], r.b[5*n:]
	words := 0
	for _, l := range lens {
		words += int(l)
	}
	if len(cols) != 4*words {
		return nil, fmt.Errorf("silver trees: %d words, %d bytes", words, len(cols))
	}
	t := &SilverTrees{at: make(map[uint32][]silverToken, n)}
	all := make([]silverToken, words)
	for i := range all {
		k := silverToken{int8(cols[i]), Rel(cols[words+i]), UPOS(cols[2*words+i]), XPOS(cols[3*words+i])}
		if k.rel >= relCount || k.upos > X || k.xpos > Colon {
			return nil, fmt.Errorf("silver trees: word %d has labels that are none", i)
		}
		all[i] = k
	}
	for i, l := range lens {
		h := binary.LittleEndian.Uint32(hashes[4*i:])
		t.at[h], all = all[:l:l], all[l:]
		for w, k := range t.at[h] {
			if g := w + int(k.head); g < 0 || g >= int(l) {
				return nil, fmt.Errorf("silver trees: sentence %d: a head outside it", i)
			}
		}
	}
	return t, nil
}
