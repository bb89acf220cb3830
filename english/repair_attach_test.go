package english

import (
	"strings"
	"testing"
)

func TestAttachments(t *testing.T) {
	for _, c := range []struct{ name, words, want string }{
		{"own object", "they/PRON/PRP/2/nsubj killed/VERB/VBD/0/root two/NUM/CD/2/obj and/CCONJ/CC/5/cc wounded/VERB/VBD/2/conj rebels/NOUN/NNS/2/obj", "2 0 2 5 2 5"},
		{"shared object", "they/PRON/PRP/2/nsubj buy/VERB/VBP/0/root and/CCONJ/CC/4/cc sell/VERB/VBP/2/conj goods/NOUN/NNS/2/obj", "2 0 4 2 2"},
		{"says in a relative clause", "attack/NOUN/NN/0/root that/SCONJ/IN/4/mark centre/NOUN/NN/4/nsubj says/VERB/VBZ/1/acl killed/VERB/VBN/4/ccomp 12/NUM/CD/5/obj", "0 5 4 1 4 5"},
		{"who is seen", "footage/NOUN/NN/0/root of/ADP/IN/4/case Orsk/PROPN/NNP/2/dep asking/VERB/VBG/1/nmod", "0 3 1 3"},
		{"direction of a name", "town/NOUN/NN/0/root of/ADP/IN/3/case Kelm/PROPN/NNP/1/nmod east/ADV/RB/1/advmod of/ADP/IN/6/case Hadra/PROPN/NNP/4/obl", "0 3 1 3 6 4"},
		{"distance", "died/VERB/VBD/0/root 20/NUM/CD/3/nummod km/NOUN/NNS/1/obj west/ADV/RB/3/advmod of/ADP/IN/6/case Kelm/PROPN/NNP/4/obl", "0 3 4 1 6 4"},
		{"two who say it", "fell/VERB/VBD/0/root in/ADP/IN/3/case Kelm/PROPN/NNP/1/obl ,/PUNCT/,/5/punct media/NOUN/NNS/3/appos and/CCONJ/CC/8/cc Watch/PROPN/NNP/8/nsubj said/VERB/VBD/1/conj", "0 3 1 5 8 7 5 1"},
		{"two who say it at the root", "fell/VERB/VBD/8/ccomp in/ADP/IN/3/case Kelm/PROPN/NNP/1/obl ,/PUNCT/,/5/punct media/NOUN/NNS/3/appos and/CCONJ/CC/8/cc Watch/PROPN/NNP/8/nsubj said/VERB/VBD/0/root", "8 3 1 5 8 7 5 0"},
		{"who did it after", "it/PRON/PRP/2/nsubj fell/VERB/VBD/0/root before/ADP/IN/4/case Orsk/PROPN/NNP/2/obl today/NOUN/NN/2/obl:unmarked met/VERB/VBD/2/advcl Brel/PROPN/NNP/6/obj", "2 0 6 6 6 2 6"},
		{"two parties", "praised/VERB/VBD/0/root Orsk/PROPN/NNP/3/nmod:poss cabinet/NOUN/NN/6/compound and/CCONJ/CC/5/cc border/NOUN/NN/3/conj guards/NOUN/NNS/1/obj", "0 3 1 6 6 3"},
		{"no ring where the verb hangs on the first of two", "fell/VERB/VBD/0/root ,/PUNCT/,/3/punct media/NOUN/NNS/1/appos and/CCONJ/CC/6/cc Watch/PROPN/NNP/6/nsubj said/VERB/VBD/3/conj", "0 3 1 6 6 3"},
		{"two clauses", "good/ADJ/JJ/6/ccomp and/CCONJ/CC/4/cc which/PRON/WDT/4/nsubj wrong/ADJ/JJ/6/ccomp Orsk/PROPN/NNP/6/nsubj said/VERB/VBD/0/root", "6 4 4 1 6 0"},
	} {
		a := sentence(t, c.words)
		s := &a.Sents[0]
		for i := s.From; i < s.To; i++ {
			a.attachments(s, i)
		}
		var got []string
		for i := range a.Tokens {
			got = append(got, string(rune('0'+a.Tokens[i].Head+1)))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", c.name, c.words, g, c.want)
		}
	}
}

func TestSurnames(t *testing.T) {
	z, err := NewAnalyzer()
	if err != nil {
		t.Skip(err)
	}
	for text, want := range map[string]bool{
		"Ivo Strand and his wife Mira voted. Strand spoke.":                           true,
		"Ivo Strand lives by the sea, where the strand is wide. Strand grows slowly.": false,
	} {
		var a Analysis
		z.Analyze(text, nil, &a)
		last := a.Sents[len(a.Sents)-1].From
		if got := a.Tokens[last].Ent == PER; got != want {
			t.Errorf("%s: last Strand is a person: %v, want %v", text, got, want)
		}
	}
}
