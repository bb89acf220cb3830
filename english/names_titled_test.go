package english

import (
	"strings"
	"testing"
)

// TestTitledNames: the name takes the place of the word for a land that it was
// hung on.
func TestTitledNames(t *testing.T) {
	a, err := ReadCoNLLU(strings.NewReader(`1	said	_	VERB	VBD	_	0	root	_	_
2	Norvian	_	PROPN	NNP	_	1	nsubj	_	NER=B-NORP
3	President	_	PROPN	NNP	_	4	nmod:desc	_	_
4	Ada	_	PROPN	NNP	_	2	flat	_	NER=B-PER
5	Lorn	_	PROPN	NNP	_	4	flat	_	NER=I-PER
6	.	_	PUNCT	.	_	1	punct	_	_

`))
	if err != nil {
		t.Fatal(err)
	}
	a.titledNames()
	if n := a.Tokens[3]; n.Head != 0 || n.Rel != Nsubj {
		t.Errorf("Ada hangs on %d as %s, want 0 as nsubj", n.Head, n.Rel)
	}
	if n := a.Tokens[1]; n.Head != 3 || n.Rel != Amod {
		t.Errorf("Norvian hangs on %d as %s, want 3 as amod", n.Head, n.Rel)
	}
}
