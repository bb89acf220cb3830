package english

import (
	"strings"
	"testing"
)

// TestRepair reads trees as parsers get them wrong and checks what comes out.
func TestRepair(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
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
