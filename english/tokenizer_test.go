package english

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func forms(text string, zones ...Zone) (words []string, sents []string) {
	a := &Analysis{}
	a.reset(text)
	split(a, zones)
	for i := range a.Tokens {
		words = append(words, a.Form(i))
	}
	for _, s := range a.Sents {
		sents = append(sents, a.Words(int(s.From), int(s.To)))
	}
	return words, sents
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"Lorn didn't say it's over.":              "Lorn did n't say it 's over .",
		"He can't; they won't.":                   "He ca n't ; they wo n't .",
		"the Norvian-backed, 15-year-old pact":    "the Norvian - backed , 15 - year - old pact",
		"the non-aligned states' envoys":          "the non-aligned states ' envoys",
		"Gen. R. Dosh of the U.S. left at 5 p.m.": "Gen. R. Dosh of the U.S. left at 5 p.m.",
		"“We won,” he said.":                      "“ We won , ” he said .",
		"1,200 people (5.5%) fled -- $3.2bn":      "1,200 people ( 5.5 % ) fled -- $ 3.2bn",
		"Lorn’s plan isn’t new":                   "Lorn ’s plan is n’t new",
		"see www.kelm.example/a, or a@b.example.": "see www.kelm.example/a , or a@b.example .",
		"He cannot stay...":                       "He can not stay ...",
		"Lorn -LRB- 41 -RRB- left -- so":          "Lorn ( 41 ) left -- so",
		"Adem al-Qasri":                           "Adem al - Qasri",
		"killed 33 civilians/39 fighters":         "killed 33 civilians / 39 fighters",
		"in the '90s":                             "in the '90s",
	} {
		got, _ := forms(text)
		if d := cmp.Diff(strings.Fields(want), got); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"Mr. Lorn left. He was tired.":                            {"Mr. Lorn left.", "He was tired."},
		"The U.S. Senate voted. Kelm did not.":                    {"The U.S. Senate voted.", "Kelm did not."},
		"They met in the U.S. The talks failed.":                  {"They met in the U.S.", "The talks failed."},
		"“We won. They lost,” he said. “It is over.” Lorn left.":  {"“We won.", "They lost,” he said.", "“It is over.”", "Lorn left."},
		"Kelm left. ''It is late,'' he said. ''Go.'' She did.":    {"Kelm left.", "''It is late,'' he said.", "''Go.''", "She did."},
		"\"Stop!\" he cried. She did.":                            {"\"Stop!\" he cried.", "She did."},
		"On Jan. 5 J. R. Brel quit.":                              {"On Jan. 5 J. R. Brel quit."},
		"The plant in Kelm, Del. Governor Dosh spoke of is shut.": {"The plant in Kelm, Del. Governor Dosh spoke of is shut."},
		"They live in Kelm, Fla. The plant is shut.":              {"They live in Kelm, Fla.", "The plant is shut."},
		"Guards found Lorn ill. Doctors came.":                    {"Guards found Lorn ill.", "Doctors came."},
		"Atty. Gen. Ann Brel met Amb. Dosh.":                      {"Atty. Gen. Ann Brel met Amb. Dosh."},
		"Headline here\nBody text.":                               {"Headline here", "Body text."},
	} {
		_, got := forms(text)
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}

func TestZones(t *testing.T) {
	text := "Kelm talks fail KELM - Talks failed. Read more"
	_, got := forms(text, Zone{From: 0, To: 15, Title: true}, Zone{From: 37, To: 46, Boilerplate: true})
	if d := cmp.Diff([]string{"Kelm talks fail", "KELM - Talks failed.", "Read more"}, got); d != "" {
		t.Error(d)
	}
}

func TestQuotes(t *testing.T) {
	for text, want := range map[string][]string{
		`"We won," he said. "It is over."`:                      {"We won,", "It is over."},
		"“One.\n“Two,” he said.":                                {"One.", "Two,"},
		"He said ``so'' twice.":                                 {"so"},
		"the 'so-called' army's tanks":                          {"so-called"},
		"“He called it ‘a lie’ today,” she said.":               {"He called it ‘a lie’ today,", "a lie"},
		"\"Never closed.\nLorn left. \"Closed,\" he said.":      {"Never closed.", "Closed,"},
		"He said: \"One.\nTwo.\nThree.\"\nLorn left.":           {"One.\nTwo.\nThree."},
		"“Open.\nLorn left.\n“Closed,” he said.":                {"Open.", "Closed,"},
		"«Non», he said; the soldiers' pay and the boys' club.": {"Non"},
	} {
		a := &Analysis{}
		a.reset(text)
		split(a, nil)
		a.findQuotes()
		var got []string
		for _, q := range a.Quotes {
			got = append(got, a.Words(int(q.From), int(q.To)))
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: %s", text, d)
		}
	}
}

// FuzzTokenize: tokens come in order, never overlap, and everything between
// them is white space, so the text can be rebuilt from them; every token is in
// exactly one sentence.
func FuzzTokenize(f *testing.F) {
	for _, s := range []string{"Lorn didn't say “so”.\r\nHe left\u00a0now.", "a-b--c...d'e''f``g", "\ufeffو😀🇸🇾 5% of U.S.A. $5", "'90s 'tis -5 .5 #x @y", "\xff\xfe"} {
		f.Add(s, 3)
	}
	f.Fuzz(func(t *testing.T, text string, cut int) {
		text = strings.ToValidUTF8(text, "\ufffd")
		a := &Analysis{}
		a.reset(text)
		var zones []Zone
		if cut > 0 && cut < len(text) {
			for cut < len(text) && text[cut]&0xC0 == 0x80 {
				cut++
			}
			zones = []Zone{{From: 0, To: cut, Title: true}}
		}
		split(a, zones)
		a.findQuotes()
		at := int32(0)
		for i := range a.Tokens {
			k := &a.Tokens[i]
			if k.Start < at || k.End <= k.Start {
				t.Fatalf("token %d at %d-%d, after %d", i, k.Start, k.End, at)
			}
			if s := strings.TrimFunc(text[at:k.Start], isSpace); s != "" {
				t.Fatalf("lost %q before token %d", s, i)
			}
			at = k.End
			if len(zones) > 0 && int(k.Start) < zones[0].To && int(k.End) > zones[0].To {
				t.Fatalf("token %q crosses the border of a zone", a.Form(i))
			}
		}
		if s := strings.TrimFunc(text[at:], isSpace); s != "" {
			t.Fatalf("lost %q at the end", s)
		}
		next := int32(0)
		for _, s := range a.Sents {
			if s.From != next || s.To <= s.From {
				t.Fatalf("sentence %d-%d, want it to begin at %d", s.From, s.To, next)
			}
			next = s.To
		}
		if int(next) != len(a.Tokens) {
			t.Fatalf("sentences end at %d of %d tokens", next, len(a.Tokens))
		}
		for _, q := range a.Quotes {
			if q.From > q.To || int(q.To) > len(a.Tokens) {
				t.Fatalf("quotation %d-%d", q.From, q.To)
			}
		}
	})
}

// TestTokensAgainstTreebank measures tokens on the treebank's own lines.
func TestTokensAgainstTreebank(t *testing.T) {
	b, err := os.ReadFile("../../shared/data/treebanks/en_gum-ud-dev.conllu")
	if err != nil {
		t.Skipf("no treebank to measure on: %v", err)
	}
	tp, np, ng := 0, 0, 0
	miss := map[string]int{}
	for _, block := range strings.Split(string(b), "\n\n") {
		gold, err := ReadCoNLLU(strings.NewReader(block + "\n\n"))
		if err != nil {
			t.Fatal(err)
		}
		want := map[[2]int32]bool{}
		for i := range gold.Tokens {
			want[[2]int32{gold.Tokens[i].Start, gold.Tokens[i].End}] = true
		}
		a := &Analysis{}
		a.reset(gold.Text)
		split(a, nil)
		ng += len(gold.Tokens)
		np += len(a.Tokens)
		for i := range a.Tokens {
			if k := [2]int32{a.Tokens[i].Start, a.Tokens[i].End}; want[k] {
				tp++
			} else {
				miss[a.Form(i)]++
			}
		}
	}
	f := 200 * float64(tp) / float64(np+ng)
	t.Logf("tokens F1 %.2f", f)
	if f < 98.5 {
		t.Errorf("tokens F1 %.2f, want 98.5", f)
	}
	if testing.Verbose() {
		for w, n := range miss {
			if n > 3 {
				t.Logf("%d %q", n, w)
			}
		}
	}
}

func TestLongSentence(t *testing.T) {
	a := &Analysis{}
	a.reset(strings.Repeat("and the army ", 5000) + ".")
	split(a, nil)
	for _, s := range a.Sents {
		if s.To-s.From > maxSentence+1 {
			t.Fatalf("a sentence of %d tokens, want at most %d", s.To-s.From, maxSentence+1)
		}
	}
}
