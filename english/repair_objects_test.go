package english

import (
	"strings"
	"testing"
)

// sentence builds a sentence from words written form/UPOS/XPOS/head/relation.
func sentence(t *testing.T, words string) *Analysis {
	t.Helper()
	var b strings.Builder
	for i, w := range strings.Fields(words) {
		c := strings.Split(w, "/")
		b.WriteString(strings.Join([]string{string(rune('1' + i)), c[0], "_", c[1], c[2], "_", c[3], c[4], "_", "_"}, "\t") + "\n")
	}
	a, err := ReadCoNLLU(strings.NewReader(b.String() + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestObjects(t *testing.T) {
	for _, c := range []struct{ words, want string }{
		{"Orsk/PROPN/NNP/2/nsubj asked/VERB/VBD/0/root Kelm/PROPN/NNP/2/obj to/PART/TO/5/mark help/VERB/VB/2/xcomp", "nsubj root iobj mark xcomp"},
		{"Orsk/PROPN/NNP/2/nsubj wanted/VERB/VBD/0/root Kelm/PROPN/NNP/2/obj to/PART/TO/5/mark help/VERB/VB/2/xcomp", "nsubj root obj mark xcomp"},
		{"Orsk/PROPN/NNP/2/nsubj warned/VERB/VBD/0/root Kelm/PROPN/NNP/2/obj talks/NOUN/NNS/5/nsubj failed/VERB/VBD/2/ccomp", "nsubj root iobj nsubj ccomp"},
		{"Orsk/PROPN/NNP/2/nsubj told/VERB/VBD/0/root reporters/NOUN/NNS/2/obj", "nsubj root iobj"},
		{"Orsk/PROPN/NNP/2/nsubj told/VERB/VBD/0/root lies/NOUN/NNS/2/obj", "nsubj root obj"},
		{"a/DET/DT/2/det river/NOUN/NN/0/root called/VERB/VBN/2/acl Orlu/PROPN/NNP/3/obj", "det root acl xcomp"},
		{"they/PRON/PRP/2/nsubj called/VERB/VBD/0/root Orlu/PROPN/NNP/2/obj", "nsubj root obj"},
		{"they/PRON/PRP/2/nsubj remained/VERB/VBD/0/root allies/NOUN/NNS/2/obj", "nsubj root xcomp"},
		{"they/PRON/PRP/2/nsubj met/VERB/VBD/0/root last/ADJ/JJ/4/amod week/NOUN/NN/2/obj", "nsubj root amod obl:unmarked"},
		{"they/PRON/PRP/2/nsubj spent/VERB/VBD/0/root last/ADJ/JJ/4/amod week/NOUN/NN/2/obj", "nsubj root amod obj"},
		{"shells/NOUN/NNS/2/nsubj fell/VERB/VBD/0/root ten/NUM/CD/4/nummod times/NOUN/NNS/2/obj", "nsubj root nummod obl:unmarked"},
		{"oil/NOUN/NN/2/nsubj rose/VERB/VBD/0/root ten/NUM/CD/4/nummod cents/NOUN/NNS/2/obj", "nsubj root nummod obl:unmarked"},
		{"oil/NOUN/NN/2/nsubj cost/VERB/VBD/0/root ten/NUM/CD/4/nummod cents/NOUN/NNS/2/obj", "nsubj root nummod obj"},
		{"rebels/NOUN/NNS/2/nsubj took/VERB/VBD/0/root over/ADP/IN/5/case the/DET/DT/5/det town/NOUN/NN/2/obl", "nsubj root compound:prt det obj"},
		{"shells/NOUN/NNS/2/nsubj flew/VERB/VBD/0/root over/ADP/IN/5/case the/DET/DT/5/det town/NOUN/NN/2/obl", "nsubj root case det obl"},
		{"rebels/NOUN/NNS/2/nsubj blew/VERB/VBD/0/root up/ADP/IN/5/case the/DET/DT/5/det bridge/NOUN/NN/2/obl", "nsubj root compound:prt det obj"},
		{"rebels/NOUN/NNS/2/nsubj climbed/VERB/VBD/0/root up/ADP/IN/5/case the/DET/DT/5/det hill/NOUN/NN/2/obl", "nsubj root case det obl"},
		{"rebels/NOUN/NNS/2/nsubj took/VERB/VBD/0/root it/PRON/PRP/2/obj over/ADP/IN/6/case the/DET/DT/6/det hill/NOUN/NN/2/obl", "nsubj root obj case det obl"},
	} {
		a := sentence(t, c.words)
		a.objects(&a.Sents[0])
		var got []string
		for i := range a.Tokens {
			got = append(got, strings.ToLower(a.Tokens[i].Rel.String()))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.words, g, c.want)
		}
	}
}
