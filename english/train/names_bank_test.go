package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestMarkNames: the proper nouns round the head of a phrase are a name if the
// phrase stands for a person, an organisation or a place.
func TestMarkNames(t *testing.T) {
	in := strings.Join([]string{
		"# text = President Mira Dosh of Norvia met the Ministry of Roads team",
		"1\tPresident\t_\tPROPN\tNNP\t_\t3\tnmod\t_\tEntity=(1-person-new-nnnnn-cf1-3-coref",
		"2\tMira\t_\tPROPN\tNNP\t_\t3\tcompound\t_\t_",
		"3\tDosh\t_\tPROPN\tNNP\t_\t6\tnsubj\t_\t_",
		"4\tof\t_\tADP\tIN\t_\t5\tcase\t_\t_",
		"5\tNorvia\t_\tPROPN\tNNP\t_\t3\tnmod\t_\tEntity=(2-place-new-nnnnn-cf2-1-sgl-Norvia)1)",
		"6\tmet\t_\tVERB\tVBD\t_\t0\troot\t_\t_",
		"7\tthe\t_\tDET\tDT\t_\t11\tdet\t_\tEntity=(3-person-new-nnnnn-cf3-5-coref(4-organization-new-nnnnn-cf4-2-sgl",
		"8\tMinistry\t_\tPROPN\tNNP\t_\t11\tcompound\t_\t_",
		"9\tof\t_\tADP\tIN\t_\t10\tcase\t_\t_",
		"10\tRoads\t_\tPROPN\tNNPS\t_\t8\tnmod\t_\tEntity=4)|SpaceAfter=No",
		"11\tteam\t_\tNOUN\tNN\t_\t6\tobj\t_\tEntity=3)",
	}, "\n")
	var got []string
	for line := range strings.SplitSeq(strings.TrimSpace(markNames(in)), "\n") {
		f := strings.Split(line, "\t")
		got = append(got, f[1]+" "+f[9])
	}
	want := []string{"President _", "Mira NER=B-PER|_", "Dosh NER=I-PER|_", "of _", "Norvia NER=B-LOC|_", "met _", "the _",
		"Ministry NER=B-ORG|_", "of NER=I-ORG|_", "Roads NER=I-ORG|SpaceAfter=No|_", "team _"}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestOtherSpellings(t *testing.T) {
	s := "1\tU.S.\t_\n2\tTroops\t_\n"
	for n, want := range map[int]string{0: "1\tUS\t_\n2\tTroops\t_\n", 1: "1\tu.s.\t_\n2\ttroops\t_\n", 2: "1\tU.S.\t_\n2\tTROOPS\t_\n", 4: ""} {
		if got := otherSpellings(s, n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}
