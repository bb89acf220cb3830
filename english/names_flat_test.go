package english

import (
	"strings"
	"testing"
)

func TestNamesByTheTree(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`1	Envoy	_	PROPN	NNP	_	4	nsubj	_	_
2	Ulf	_	PROPN	NNP	_	1	flat	_	_
3	Maren	_	PROPN	NNP	_	1	flat	_	_
4	spoke	_	VERB	VBD	_	0	root	_	_
`, "Envoy Ulf Maren PER"},
		{`1	The	_	DET	DT	_	3	det	_	_
2	Kelm	_	PROPN	NNP	_	3	compound	_	_
3	Courier	_	PROPN	NNP	_	4	nsubj	_	_
4	closed	_	VERB	VBD	_	0	root	_	_
`, "Kelm Courier ORG"},
		{`1	They	_	PRON	PRP	_	2	nsubj	_	_
2	saw	_	VERB	VBD	_	0	root	_	_
3	Kelm	_	PROPN	NNP	_	4	compound	_	_
4	Courier	_	PROPN	NNP	_	2	obj	_	_
`, ""},
		{`1	Cho	_	PROPN	NNP	_	5	nsubj	_	NER=B-PER
2	Su	_	PROPN	NNP	_	1	flat	_	NER=I-PER|SpaceAfter=No
3	-	_	PUNCT	HYPH	_	2	punct	_	NER=I-PER|SpaceAfter=No
4	min	_	NOUN	NN	_	1	flat	_	_
5	left	_	VERB	VBD	_	0	root	_	_
`, "Cho Su-min PER"},
		{`1	The	_	DET	DT	_	2	det	_	_
2	envoy	_	NOUN	NN	_	7	nsubj	_	_
3	,	_	PUNCT	,	_	4	punct	_	_
4	Ulf	_	PROPN	NNP	_	2	appos	_	NER=B-ORG
5	Maren	_	PROPN	NNP	_	4	flat	_	NER=I-ORG
6	,	_	PUNCT	,	_	2	punct	_	_
7	left	_	VERB	VBD	_	0	root	_	_
`, "Ulf Maren PER"},
		{`1	Sunni	_	PROPN	NNP	_	2	compound	_	NER=B-LOC
2	voters	_	NOUN	NNS	_	3	nsubj	_	_
3	stayed	_	VERB	VBD	_	0	root	_	_
`, "Sunni NORP"},
		{`1	Muslim	_	PROPN	NNP	_	2	compound	_	NER=B-ORG
2	League	_	PROPN	NNP	_	3	nsubj	_	NER=I-ORG
3	stayed	_	VERB	VBD	_	0	root	_	_
`, "Muslim League ORG"},
	} {
		a, err := ReadCoNLLU(strings.NewReader(c.in))
		if err != nil {
			t.Fatal(err)
		}
		a.flatNames()
		a.paperNames()
		a.besideTitles()
		a.faithNames()
		a.Names = a.Names[:0]
		a.collectNames()
		var got []string
		for _, n := range a.Names {
			got = append(got, a.Words(int(n.From), int(n.To))+" "+n.Kind.String())
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("got %q, want %q", s, c.want)
		}
	}
}
