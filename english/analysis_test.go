package english

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const small = `# newdoc
1	Police	police	NOUN	NNS	_	2	nsubj	_	_
2	shot	shoot	VERB	VBD	_	0	root	_	_
3	two	two	NUM	CD	_	4	nummod	_	_
4	men	man	NOUN	NNS	_	2	obj	_	_
5	near	near	ADP	IN	_	6	case	_	_
6	Kelm	Kelm	PROPN	NNP	_	2	obl	_	NER=B-LOC|SpaceAfter=No
7	.	.	PUNCT	.	_	2	punct	_	_

1	Zoë	Zoë	PROPN	NNP	_	2	nsubj	_	NER=B-PER
2	fled	flee	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

`

func TestCoNLLURoundTrip(t *testing.T) {
	a, err := ReadCoNLLU(strings.NewReader(small))
	if err != nil {
		t.Fatal(err)
	}
	if want := "Police shot two men near Kelm. Zoë fled. "; a.Text != want {
		t.Errorf("text is %q, want %q", a.Text, want)
	}
	var b strings.Builder
	if err := a.WriteCoNLLU(&b); err != nil {
		t.Fatal(err)
	}
	var got, want []string
	for _, l := range strings.Split(b.String(), "\n") {
		if !strings.HasPrefix(l, "#") {
			got = append(got, l)
		}
	}
	for _, l := range strings.Split(small, "\n") {
		if !strings.HasPrefix(l, "#") {
			want = append(want, l)
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestTree(t *testing.T) {
	a, err := ReadCoNLLU(strings.NewReader(small))
	if err != nil {
		t.Fatal(err)
	}
	var kids []string
	for k := a.FirstChild(1); k >= 0; k = a.NextSibling(k) {
		kids = append(kids, a.Form(k))
	}
	if d := cmp.Diff([]string{"Police", "men", "Kelm", "."}, kids); d != "" {
		t.Error(d)
	}
	for _, c := range []struct{ i, from, to int }{{1, 0, 7}, {3, 2, 4}, {5, 4, 6}, {0, 0, 1}, {8, 7, 10}} {
		if from, to := a.Subtree(c.i); from != c.from || to != c.to {
			t.Errorf("Subtree(%d) = %d, %d, want %d, %d", c.i, from, to, c.from, c.to)
		}
	}
	if got := a.Child(1, Obj); got != 3 {
		t.Errorf("Child(shot, obj) = %d, want 3", got)
	}
	if !a.Under(2, 1) || a.Under(1, 2) {
		t.Error("Under: two hangs under shot and not the other way round")
	}
	s := a.Span(7, 8)
	if s.Text != "Zoë" || s.End-s.Start != 3 || s.ByteEnd-s.ByteStart != 4 {
		t.Errorf("span of Zoë is %+v", s)
	}
}

func TestReadCoNLLUErrors(t *testing.T) {
	for name, in := range map[string]string{
		"columns":  "1\tword\n",
		"order":    "2\tword\t_\t_\t_\t_\t0\troot\t_\t_\n",
		"head":     "1\tword\t_\t_\t_\t_\tx\troot\t_\t_\n",
		"far head": "1\tword\t_\t_\t_\t_\t9\tdep\t_\t_\n",
	} {
		if _, err := ReadCoNLLU(strings.NewReader(in)); err == nil {
			t.Errorf("%s: no error for %q", name, in)
		}
	}
}
