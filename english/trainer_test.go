package english

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// tinyBank is a treebank in which soldiers and rebels do this and that to
// towns and hills, for tests of the training itself.
func tinyBank(t *testing.T) *Analysis {
	t.Helper()
	var b strings.Builder
	for _, who := range []string{"soldiers", "rebels", "troops", "guards"} {
		for _, did := range []string{"took", "left", "shelled", "saw"} {
			for _, what := range []string{"town", "hill", "bridge"} {
				fmt.Fprintf(&b, "1\t%s\t_\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n2\t%s\t_\tVERB\tVBD\t_\t0\troot\t_\t_\n"+
					"3\tthe\t_\tDET\tDT\t_\t4\tdet\t_\t_\n4\t%s\t_\tNOUN\tNN\t_\t2\tobj\t_\tSpaceAfter=No\n5\t.\t_\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n", who, did, what)
			}
		}
	}
	a, err := ReadCoNLLU(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestTrainingLearnsAndRepeats(t *testing.T) {
	silver, err := ReadCoNLLU(strings.NewReader("1\tMilitias\t_\t_\tNNS\t_\t0\t_\t_\t_\n2\tfled\t_\t_\tVBD\t_\t0\t_\t_\t_\n3\tXyz\t_\t_\tFW\t_\t0\t_\t_\t_\n\n"))
	if err != nil {
		t.Fatal(err)
	}
	bank := tinyBank(t)
	cfg := SyntaxConfig{TagRounds: 4, ParseRounds: 3, Margin: 1, Clusters: map[uint32]Cluster{lowerHash("town"): {4, 5}, lowerHash("hamlet"): {4, 5}}, Log: t.Logf}
	first := TrainSyntax([]*Analysis{bank}, silver, cfg)
	if again := TrainSyntax([]*Analysis{bank}, silver, cfg); !bytes.Equal(first, again) {
		t.Error("training twice gave different weights")
	}
	s, err := EvaluateSyntax(first, bank)
	if err != nil {
		t.Fatal(err)
	}
	if s.UPOS < s.Tokens*95/100 || s.LAS < s.Tokens*95/100 {
		t.Errorf("after training on %d tokens: %s", s.Tokens, s)
	}
	m, err := newSyntax(first)
	if err != nil {
		t.Fatal(err)
	}
	if w := m.words.get(lowerHash("hamlet")); w == nil || w.fine != 4 || w.coarse != 5 || w.class != 0 {
		t.Errorf("a word known by its cluster alone is %+v", w)
	}
	for n := 0; n < len(first)-1; n += 37 { // cut short: an error or a smaller model, never a panic
		newSyntax(first[:n])
	}
}

func TestClassOfLeavesOneUseOut(t *testing.T) {
	if classOf([]int32{0, 1, 0}, 1) != 0 {
		t.Error("a word seen once gives its own tag away")
	}
	if classOf([]int32{9, 2, 0}, 1) == classOf([]int32{9, 0, 2}, 2) {
		t.Error("words with other second tags have the same class")
	}
	if classOf([]int32{9, 1, 0}, 1) != classOf([]int32{9, 0, 1}, 2) {
		t.Error("the tag at hand shows in the class")
	}
}

func TestClusters(t *testing.T) {
	text := func() *ClusterText {
		c := NewClusterText()
		for range 10 {
			for _, who := range []string{"soldiers", "rebels", "guards"} {
				for _, did := range []string{"took", "held"} {
					c.Add("The " + who + " " + did + " a town.\nThe " + who + " " + did + " a hill.")
				}
			}
		}
		return c
	}
	got, again := text().Make(5, 6, 2, 10, t.Logf), text().Make(5, 6, 2, 10, t.Logf)
	if fmt.Sprint(got) != fmt.Sprint(again) {
		t.Error("clusters differ from run to run")
	}
	same := func(a, b string) bool { return got[lowerHash(a)].Fine == got[lowerHash(b)].Fine }
	if !same("soldiers", "rebels") || !same("soldiers", "guards") || !same("town", "hill") || !same("took", "held") || same("took", "town") {
		t.Errorf("words used alike are apart: %v", got)
	}
}
