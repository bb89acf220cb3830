package extract

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAddressed reads what is asked in an infinitive that the tree hangs as a
// purpose, who was told at the end of a sentence, clauses without "that", what
// somebody is said to have said, and things that threaten or are defended.
func TestAddressed(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{`Peter Lorn urged the Northern League on Monday to send boats to the island.`, []string{`Peter Lorn |  | Northern League | ask | indirect | to send boats to the island`}},
		{`The Norvian governor, Peter Lorn, has urged his deputy, Ana Maren, to rest or go – the first time he did so.`, []string{`Peter Lorn |  | Ana Maren | ask | indirect | to rest or go`}},
		{`“We will see both of them,” Ana Maren, who heads the bank, told Reuters.`, []string{`Ana Maren |  | Reuters | say | direct | We will see both of them`}},
		{`The bank sold its boats in June, officials of the regional office told reporters.`, []string{`officials of the regional office |  | reporters | say | indirect | The bank sold its boats in June`}},
		{`“It was one long night,” Peter Lorn, the bank's secretary said.`, []string{`Peter Lorn |  |  | say | direct | It was one long night`}},
		{`Peter Lorn expressed confidence on Monday the harbour would open again.`, []string{`Peter Lorn |  |  | say | indirect | the harbour would open again`}},
		{`Peter Lorn made clear he hoped the harbour would open.`, []string{`Peter Lorn |  |  | say | indirect | he hoped the harbour would open`}},
		{`“If the roof leaks, they must mend it,” Ana Maren was reported to have said.`, []string{`Ana Maren |  |  | say | direct | If the roof leaks, they must mend it`}},
		{`The drought threatened the country's security.`, nil},
		{`The soldiers defended the town against the flood.`, nil},
		{`“It is one long night,” Peter Lorn said, according to the newspaper Al-Kelm.`, []string{`Peter Lorn | Al-Kelm |  | say | direct | It is one long night`}},
		{`The accord called for a new harbour.`, []string{` |  |  | ask | indirect | a new harbour`}},
		{`Peter Lorn made no mention that the bank, which owns it, would pay.`, []string{`Peter Lorn |  |  | silence | indirect | the bank, which owns it, would pay`}},
		{`Norvia recalled its ambassador from Hadra.`, nil},
		{`“It is one long night,” said Norvian Deputy Harbour Minister Peter Lorn.`, []string{`Peter Lorn |  |  | say | direct | It is one long night`}},
	} {
		got := said(rd, c.text)
		slices.Sort(got)
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s\n%s", c.text, d)
		}
	}
}
