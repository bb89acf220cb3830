package english

import (
	"strings"
	"testing"
)

// TestRepair reads trees as parsers get them wrong and checks what comes out.
func TestRepair(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"who is told", `1	Kelm	_	PROPN	NNP	_	2	nsubj	_	_
2	told	_	VERB	VBD	_	0	root	_	_
3	Norvia	_	PROPN	NNP	_	2	obj	_	_
4	talks	_	NOUN	NNS	_	5	nsubj	_	_
5	failed	_	VERB	VBD	_	2	ccomp	_	_
6	.	_	PUNCT	.	_	2	punct	_	_
`, "Kelm<told:nsubj told<:root Norvia<told:iobj talks<failed:nsubj failed<told:ccomp .<told:punct"},
		{"what somebody becomes", `1	Kelm	_	PROPN	NNP	_	2	nsubj	_	_
2	became	_	VERB	VBD	_	0	root	_	_
3	mayor	_	NOUN	NN	_	2	obj	_	_
4	.	_	PUNCT	.	_	2	punct	_	_
`, "Kelm<became:nsubj became<:root mayor<became:xcomp .<became:punct"},
		{"participle taken for what is said", `1	Orsk	_	PROPN	NNP	_	2	nsubj	_	_
2	backed	_	VERB	VBD	_	0	root	_	_
3	plans	_	NOUN	NNS	_	2	obj	_	_
4	drafted	_	VERB	VBD	_	2	ccomp	_	_
5	Sunday	_	PROPN	NNP	_	4	obl:unmarked	_	_
6	.	_	PUNCT	.	_	2	punct	_	_
`, "Orsk<backed:nsubj backed<:root plans<backed:obj drafted<plans:acl Sunday<drafted:obl:unmarked .<backed:punct"},
		{"subject taken for an object", `1	Orsk	_	PROPN	NNP	_	2	nsubj	_	_
2	insisted	_	VERB	VBD	_	0	root	_	_
3	talks	_	NOUN	NNS	_	2	obj	_	_
4	were	_	AUX	VBD	_	5	cop	_	_
5	over	_	ADV	RB	_	2	ccomp	_	_
6	.	_	PUNCT	.	_	2	punct	_	_
`, "Orsk<insisted:nsubj insisted<:root talks<over:nsubj were<over:cop over<insisted:ccomp .<insisted:punct"},
		{"what is said behind a comma", `1	Talks	_	NOUN	NNS	_	2	nsubj	_	_
2	say	_	VERB	VBP	_	0	root	_	_
3	rebels	_	NOUN	NNS	_	2	obj	_	_
4	,	_	PUNCT	,	_	2	punct	_	_
5	have	_	AUX	VBP	_	6	aux	_	_
6	failed	_	VERB	VBN	_	2	ccomp	_	_
`, "Talks<say:nsubj say<:root rebels<say:obj ,<say:punct have<failed:aux failed<say:ccomp"},
		{"two sentences in one", `1	Staff	_	NOUN	NN	_	2	nsubj	_	_
2	kind	_	ADJ	JJ	_	0	root	_	_
3	they	_	PRON	PRP	_	4	nsubj	_	_
4	helped	_	VERB	VBD	_	2	ccomp	_	_
`, "Staff<kind:nsubj kind<:root they<helped:nsubj helped<kind:parataxis"},
		{"an adjective that tells", `1	Orsk	_	PROPN	NNP	_	2	nsubj	_	_
2	sure	_	ADJ	JJ	_	0	root	_	_
3	they	_	PRON	PRP	_	4	nsubj	_	_
4	helped	_	VERB	VBD	_	2	ccomp	_	_
`, "Orsk<sure:nsubj sure<:root they<helped:nsubj helped<sure:ccomp"},
		{"behind a semicolon", `1	Orsk	_	PROPN	NNP	_	2	nsubj	_	_
2	said	_	VERB	VBD	_	0	root	_	_
3	so	_	ADV	RB	_	2	advmod	_	_
4	;	_	PUNCT	:	_	2	punct	_	_
5	Brel	_	PROPN	NNP	_	6	nsubj	_	_
6	left	_	VERB	VBD	_	2	ccomp	_	_
`, "Orsk<said:nsubj said<:root so<said:advmod ;<said:punct Brel<left:nsubj left<said:parataxis"},
		{"day as subject", `1	Norvia	_	PROPN	NNP	_	0	root	_	_
2	on	_	ADP	IN	_	3	mark	_	_
3	Sunday	_	PROPN	NNP	_	4	nsubj	_	_
4	spoke	_	VERB	VBD	_	1	parataxis	_	_
5	.	_	PUNCT	.	_	4	punct	_	_
`, "Norvia<spoke:nsubj on<Sunday:case Sunday<spoke:obl spoke<:root .<spoke:punct"},
		{"participle with an object", `1	Rebels	_	NOUN	NNS	_	0	root	_	_
2	shelled	_	VERB	VBN	_	1	acl	_	_
3	towns	_	NOUN	NNS	_	2	obj	_	_
4	.	_	PUNCT	.	_	1	punct	_	_
`, "Rebels<shelled:nsubj shelled<:root towns<shelled:obj .<shelled:punct"},
		{"quoted as saying", `1	Agencies	_	NOUN	NNS	_	0	root	_	_
2	quoted	_	VERB	VBN	_	1	acl	_	_
3	Zubar	_	PROPN	NNP	_	2	obl:agent	_	_
4	saying	_	VERB	VBG	_	2	advcl	_	_
5	talks	_	NOUN	NNS	_	6	nsubj	_	_
6	failed	_	VERB	VBD	_	4	ccomp	_	_
7	.	_	PUNCT	.	_	1	punct	_	_
`, "Agencies<quoted:nsubj quoted<:root Zubar<quoted:obj saying<quoted:advcl talks<failed:nsubj failed<saying:ccomp .<quoted:punct"},
		{"participle after a hyphen", `1	Kelm	_	PROPN	NNP	_	3	nsubj	_	SpaceAfter=No
2	-	_	PUNCT	HYPH	_	1	punct	_	SpaceAfter=No
3	backed	_	VERB	VBN	_	0	root	_	_
4	rebels	_	NOUN	NNS	_	3	obj	_	_
5	fled	_	VERB	VBD	_	4	acl	_	_
6	.	_	PUNCT	.	_	3	punct	_	_
`, "Kelm<backed:compound -<backed:punct backed<rebels:amod rebels<fled:nsubj fled<:root .<fled:punct"},
		{"no ring of heads", `1	a	_	DET	DT	_	6	det	_	_
2	harsh	_	ADJ	JJ	_	6	amod	_	_
3	well	_	ADV	RB	_	5	advmod	_	SpaceAfter=No
4	-	_	PUNCT	HYPH	_	5	punct	_	SpaceAfter=No
5	known	_	VERB	VBN	_	2	conj	_	_
6	fault	_	NOUN	NN	_	0	root	_	_

`, "a<fault:det harsh<fault:amod well<known:advmod -<known:punct known<harsh:conj fault<:root"},
		{"what dashes include", `1	by	_	ADP	IN	_	5	case	_	_
2	friends	_	NOUN	NNS	_	5	compound	_	_
3	-	_	PUNCT	,	_	2	punct	_	_
4	including	_	VERB	VBG	_	5	case	_	_
5	monks	_	NOUN	NNS	_	0	root	_	_
6	-	_	PUNCT	,	_	8	punct	_	_
7	and	_	CCONJ	CC	_	8	cc	_	_
8	Kelm	_	PROPN	NNP	_	5	conj	_	_

`, "by<friends:case friends<:root -<friends:punct including<monks:case monks<friends:nmod -<Kelm:punct and<Kelm:cc Kelm<friends:conj"},
		{"who was told, behind the verb", `1	Kelm	_	PROPN	NNP	_	2	nsubj	_	_
2	told	_	VERB	VBD	_	0	root	_	_
3	Norvia	_	PROPN	NNP	_	2	nsubj	_	_
4	.	_	PUNCT	.	_	2	punct	_	_
`, "Kelm<told:nsubj told<:root Norvia<told:iobj .<told:punct"},
		{"a true participle stays", `1	Towns	_	NOUN	NNS	_	3	nsubj	_	_
2	shelled	_	VERB	VBN	_	1	acl	_	_
3	burned	_	VERB	VBD	_	0	root	_	_
4	.	_	PUNCT	.	_	3	punct	_	_
`, "Towns<burned:nsubj shelled<Towns:acl burned<:root .<burned:punct"},
	} {
		a, err := ReadCoNLLU(strings.NewReader(c.in + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		a.repair(&a.Sents[0])
		var got []string
		for i := range a.Tokens {
			h := ""
			if k := a.Tokens[i].Head; k >= 0 {
				h = a.Form(int(k))
			}
			got = append(got, a.Form(i)+"<"+h+":"+a.Tokens[i].Rel.String())
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %s, want %s", c.name, g, c.want)
		}
	}
}

// TestTagByTree: a relation that only one part of speech can have decides.
func TestTagByTree(t *testing.T) {
	a, err := ReadCoNLLU(strings.NewReader(`1	That	_	SCONJ	IN	_	2	det	_	_
2	vote	_	NOUN	NN	_	4	nsubj	_	_
3	that	_	PRON	DT	_	4	obj	_	_
4	ended	_	VERB	VBD	_	0	root	_	_
5	her	_	PRON	PRP$	_	7	det	_	_
6	further	_	ADV	RBR	_	7	amod	_	_
7	term	_	NOUN	NN	_	4	obj	_	_
8	/	_	SYM	SYM	_	7	punct	_	_

`))
	if err != nil {
		t.Fatal(err)
	}
	a.repair(&a.Sents[0])
	want := []UPOS{DET, NOUN, PRON, VERB, PRON, ADJ, NOUN, PUNCT}
	for i := range want {
		if a.Tokens[i].UPOS != want[i] {
			t.Errorf("%s is %v, want %v", a.Form(i), a.Tokens[i].UPOS, want[i])
		}
	}
}

// TestTreesHaveNoRings: whatever is mended, each word leads up to a root.
func TestTreesHaveNoRings(t *testing.T) {
	text := "Norvian-backed rebels fired on the town. It was a harsh and well-known fault of the war-torn country's half-built dams. " +
		"Warplanes bombed villages. News agencies quoted the minister as saying that talks had failed. Norvia on Sunday said no. " +
		"The Zubar-led, Norvian-backed and Hadra-based coalition forces shelled long-held positions. State-run media reported it. " +
		"Kelm-born, Dosh-raised soldiers led army-run, church-owned, tax-funded schools."
	z, err := NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	var a Analysis
	z.Analyze(text, nil, &a)
	for i := range a.Tokens {
		h := int32(i)
		for n := 0; h >= 0; n++ {
			if n > len(a.Tokens) {
				t.Fatalf("%s: its heads go round in a ring", a.Form(i))
			}
			h = a.Tokens[h].Head
		}
	}
}
