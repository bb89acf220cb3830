package coref

import (
	"bytes"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/english"
)

// marking is a text in which things are eaten and others signed.
func marking(t *testing.T) *english.Analysis {
	t.Helper()
	sentence := func(verb, noun string) string {
		return "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\t" + verb + "\t" + verb + "\tVERB\tVBP\t_\t0\troot\t_\t_\n3\t" +
			noun + "\t" + noun + "\tNOUN\tNN\t_\t2\tobj\t_\t_\n\n"
	}
	var b strings.Builder
	for range 40 {
		for _, food := range []string{"bread", "rice", "soup"} {
			b.WriteString(sentence("eat", food))
		}
		for _, paper := range []string{"treaty", "pact", "accord"} {
			b.WriteString(sentence("sign", paper))
		}
	}
	a, err := english.ReadCoNLLU(strings.NewReader(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	a.Link()
	return a
}

func TestFits(t *testing.T) {
	train := func() []byte {
		c := NewFitCounts()
		c.Add(marking(t))
		return c.Train(t.Logf)
	}
	b := train()
	if !bytes.Equal(b, train()) {
		t.Error("the same text gives other bytes the second time")
	}
	v, err := readFits(b)
	if err != nil {
		t.Fatal(err)
	}
	noun := func(w string) uint32 { return hashOn(hash("n:"), w) }
	eat, sign := []uint32{hashOn(hash("o:"), "eat")}, []uint32{hashOn(hash("o:"), "sign")}
	for _, c := range []struct {
		place []uint32
		more  string
		less  string
	}{{eat, "bread", "treaty"}, {sign, "pact", "soup"}} {
		x, ok := v.fit(c.place, noun(c.more))
		y, ok2 := v.fit(c.place, noun(c.less))
		if !ok || !ok2 || x <= y {
			t.Errorf("%s %.2f (%v) should fit better than %s %.2f (%v)", c.more, x, ok, c.less, y, ok2)
		}
	}
	if _, ok := v.fit(eat, noun("stone")); ok {
		t.Error("a noun that was never seen fits")
	}
	for _, cut := range []int{1, 10, len(b) / 2} {
		if _, err := readFits(b[:cut]); err == nil {
			t.Errorf("no error from the first %d bytes", cut)
		}
	}
}

// TestPlaceKeys: the subject of a passive stands where an object does, and what
// is joined by "and" stands where the first does.
func TestPlaceKeys(t *testing.T) {
	read := func(in string) *english.Analysis {
		a, err := english.ReadCoNLLU(strings.NewReader(in + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		a.Link()
		return a
	}
	passive := read("1\tpacts\tpact\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_\n2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_\n3\tsigned\tsign\tVERB\tVBN\t_\t0\troot\t_\t_\n")
	active := read("1\tthey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n2\tsign\tsign\tVERB\tVBP\t_\t0\troot\t_\t_\n3\tpacts\tpact\tNOUN\tNNS\t_\t2\tobj\t_\t_\n4\tand\tand\tCCONJ\tCC\t_\t5\tcc\t_\t_\n5\taccords\taccord\tNOUN\tNNS\t_\t3\tconj\t_\t_\n")
	want := placeKeys(active, 2, nil)
	if len(want) != 1 {
		t.Fatalf("%d places of an object, want one", len(want))
	}
	for _, got := range [][]uint32{placeKeys(passive, 0, nil), placeKeys(active, 4, nil)} {
		if len(got) != 1 || got[0] != want[0] {
			t.Errorf("places %v, want %v", got, want)
		}
	}
	if nounKey(active, 0) != 0 || nounKey(active, 2) == 0 {
		t.Error("a pronoun is a noun, or a noun none")
	}
}
