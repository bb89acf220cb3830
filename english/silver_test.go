package english

import (
	"strings"
	"testing"
)

const silverBank = `1	Lorn	_	PROPN	NNP	_	2	nsubj	_	_
2	left	_	VERB	VBD	_	0	root	_	_
3	Kelm	_	PROPN	NNP	_	2	obj	_	SpaceAfter=No
4	.	_	PUNCT	.	_	2	punct	_	_

1	Rain	_	NOUN	NN	_	2	nsubj	_	_
2	fell	_	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	_	PUNCT	.	_	2	punct	_	_

`

// TestSilverTrees packs trees without their words and joins them with the text
// again, where that has other sentences between.
func TestSilverTrees(t *testing.T) {
	bank, err := ReadCoNLLU(strings.NewReader(silverBank))
	if err != nil {
		t.Fatal(err)
	}
	var trees SilverTrees
	var order []uint32
	for _, s := range bank.Sents {
		trees.Add(bank, s)
		order = append(order, SentenceHash(bank, s))
	}
	packed := trees.Encode(order)
	if strings.Contains(string(packed), "Lorn") || strings.Contains(string(packed), "fell") {
		t.Error("the packed trees hold words")
	}
	back, err := ReadSilverTrees(packed)
	if err != nil {
		t.Fatal(err)
	}
	var raw Analysis
	raw.Tokenize("Nobody spoke. Lorn left Kelm. Rain fell.")
	var out SilverBank
	found := 0
	for _, s := range raw.Sents {
		if back.Has(&raw, s) {
			found++
			out.Add(back, &raw, s)
		}
	}
	if found != 2 || back.Len() != 2 {
		t.Fatalf("%d of %d sentences found, want 2 of 2", found, back.Len())
	}
	a := out.Analysis()
	for i := range a.Tokens {
		got, want := &a.Tokens[i], &bank.Tokens[i]
		if a.Form(i) != bank.Form(i) || got.Head != want.Head || got.Rel != want.Rel || got.UPOS != want.UPOS || got.XPOS != want.XPOS {
			t.Errorf("token %d: %s %d %v %v %v, want %s %d %v %v %v", i, a.Form(i), got.Head, got.Rel, got.UPOS, got.XPOS, bank.Form(i), want.Head, want.Rel, want.UPOS, want.XPOS)
		}
	}
}

// TestSilverTreesBroken: what is cut short or has labels that are none is an error.
func TestSilverTreesBroken(t *testing.T) {
	bank, err := ReadCoNLLU(strings.NewReader(silverBank))
	if err != nil {
		t.Fatal(err)
	}
	var trees SilverTrees
	trees.Add(bank, bank.Sents[0])
	packed := trees.Encode([]uint32{SentenceHash(bank, bank.Sents[0])})
	for n := range packed {
		if _, err := ReadSilverTrees(packed[:n]); err == nil && n > 0 {
			t.Errorf("no error for %d of %d bytes", n, len(packed))
		}
	}
	packed[len(packed)-1] = 255
	if _, err := ReadSilverTrees(packed); err == nil {
		t.Error("no error for a tag that is none")
	}
}

func TestRoundOf(t *testing.T) {
	gold, silver := make([]treeSent, 3), make([]treeSent, 14)
	seen := map[*treeSent]int{}
	for round := range 8 {
		for _, s := range roundOf(gold, silver, round, 8, 7) {
			seen[s]++
		}
	}
	for i := range gold {
		if seen[&gold[i]] != 8 {
			t.Errorf("gold sentence %d comes %d times in 8 rounds", i, seen[&gold[i]])
		}
	}
	for i := range silver {
		if seen[&silver[i]] != 1 {
			t.Errorf("silver sentence %d comes %d times in 8 rounds, want once", i, seen[&silver[i]])
		}
	}
	if n := len(roundOf(gold, silver, 7, 8, 7)); n != len(gold) {
		t.Errorf("the last round has %d sentences, want those by hand alone", n)
	}
}
