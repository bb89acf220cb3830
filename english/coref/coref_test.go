package coref

import (
	"fmt"
	"testing"

	"github.com/onrecord/onrecord/english"
)

// look analyses a text and resolves its parties.
func look(t testing.TB, text string, speech ...Speech) (*english.Analysis, *Entities) {
	t.Helper()
	z, err := english.NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	a := &english.Analysis{}
	z.Analyze(text, nil, a)
	return a, Resolve(a, speech)
}

// at is the token of the nth word of this form, counted from 1.
func at(t *testing.T, a *english.Analysis, word string, nth int) int {
	t.Helper()
	for i := range a.Tokens {
		if a.Form(i) == word {
			if nth--; nth == 0 {
				return i
			}
		}
	}
	t.Fatalf("no %q in %q", word, a.Text)
	return -1
}

func nameAt(e *Entities, tok int) string {
	m := e.Covering(tok)
	if m == nil || m.Entity < 0 {
		return "?"
	}
	return e.List[m.Entity].Name
}

func TestWhoIsMeant(t *testing.T) {
	for _, c := range []struct {
		text, word string
		nth        int
		want       string
	}{
		{"Tomas Brel quit. Mr Brel is 60.", "Brel", 2, "Tomas Brel"},
		{"Lena Orsk met Ivo Strand. She left.", "She", 1, "Lena Orsk"},
		{"Ivo Strand and Mira Strand voted. Strand spoke.", "Strand", 3, "?"},
		{"Adem al-Qasri came. Qasri left.", "Qasri", 2, "Adem al-Qasri"},
		{"Minister Adem al-Qasri came. Minister Adem el-Kasri left.", "Kasri", 1, "Adem al-Qasri"},
		{"Adem and Hani al-Qasri came. Hani left.", "Hani", 2, "Hani al-Qasri"},
		{"Anna Brel-Hauk met Tomas Brel. Brel sat.", "Brel", 3, "Tomas Brel"},
		{"Judge T. R. Brel ruled. Judge Tomas Brel left.", "Brel", 1, "T. R. Brel"},
		{"The Norvian Relief Council (NRC) left. NRC denied it.", "NRC", 2, "Norvian Relief Council"},
		{"The Hadra Observatory counted. The Observatory added.", "Observatory", 2, "Hadra Observatory"},
		{"The National Coalition split. The coalition spoke.", "coalition", 1, "National Coalition"},
		{"Norvian foreign minister Ada Lorn came. Norvia's top diplomat sat.", "diplomat", 1, "Ada Lorn"},
		{"President Dosh of Zubar met President Orsk of Norvia. The Norvian president left.", "president", 1, "Orsk"},
		{"Two ministers came. The minister spoke.", "minister", 1, "minister"},
		{"Lena Orsk told Tomas Brel she would go.", "she", 1, "Lena Orsk"},
		{"It is clear that Kelm lost.", "It", 1, "?"},
		{"It seems the Front split.", "It", 1, "?"},
		{"The Hadra Front left the talks in May. It blamed Kelm.", "It", 1, "Hadra Front"},
		{"A watchdog counted 9. The Hadra Observatory counted 12.", "Observatory", 1, "Hadra Observatory"},
		{"The soldier who shot Strand fled.", "soldier", 1, "soldier"},
		{"Tomas Brel hit him.", "him", 1, "?"},
		{"Tomas Brel hurt himself.", "himself", 1, "Tomas Brel"},
		{"Brel quits today. Tomas Brel resigned.", "Brel", 1, "Tomas Brel"},
	} {
		a, e := look(t, c.text)
		if got := nameAt(e, at(t, a, c.word, c.nth)); got != c.want {
			t.Errorf("%q: %s %d means %q, want %q", c.text, c.word, c.nth, got, c.want)
		}
	}
}

func TestWhoSpeaks(t *testing.T) {
	z, err := english.NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	a := &english.Analysis{}
	z.Analyze("Ivo Strand came. \u201cI quit and he lied,\u201d Tomas Brel said.", nil, a)
	i, he, brel, said := at(t, a, "I", 1), at(t, a, "he", 1), at(t, a, "Brel", 1), at(t, a, "said", 1)
	source := brel
	if a.Head(brel) == brel-1 {
		source = brel - 1
	}
	e := Resolve(a, []Speech{{Source: int32(source), Cue: int32(said), To: -1, Prev: -1, Quoted: true,
		Content: [][2]int32{{int32(i), int32(said) - 3}}}})
	if got := nameAt(e, i); got != "Tomas Brel" {
		t.Errorf("I means %q, want the speaker", got)
	}
	if got := nameAt(e, he); got == "Tomas Brel" {
		t.Error("he in a quotation means its speaker")
	}
}

func TestKnownParties(t *testing.T) {
	known := []Known{{Name: "Hadra Defence Circle", Aliases: []string{"HDC", "the Circle"}, Type: "armed-group", Country: "ZUB", Sector: "REB", Wikidata: "Q0"}}
	z, err := english.NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	a := &english.Analysis{}
	z.Analyze("Fighters of the HDC left. The Circle denied it.", nil, a)
	e := ResolveKnown(a, nil, known)
	for _, w := range []string{"HDC", "Circle"} {
		id := e.At(at(t, a, w, 1))
		if id < 0 {
			t.Errorf("%s is nobody", w)
			continue
		}
		if x := e.List[id]; x.Name != "Hadra Defence Circle" || x.Type != "armed-group" || x.Wikidata != "Q0" {
			t.Errorf("%s is %+v", w, x)
		}
	}
}

// Mentions lead to entities and back, whatever the text.
func TestMentionsAreConsistent(t *testing.T) {
	for _, text := range []string{
		"", "\u201c", "\u201cBrel\u201d \u201cOrsk", "MINISTER TOMAS BREL SAID HE WOULD LEAVE KELM.", "it rained and rained",
		"Tomas \"Tom\" Brel, O'Hara and al-Qasri met; they left.", "Mr. Mr. Mr.", "- - Brel - -",
	} {
		_, e := look(t, text)
		for i := range e.List {
			for _, m := range e.List[i].Mentions {
				if int(e.Mentions[m].Entity) != i {
					t.Errorf("%q: mention %d of entity %d belongs to %d", text, m, i, e.Mentions[m].Entity)
				}
			}
		}
		for _, m := range e.Mentions {
			if m.From >= m.To || m.Head < m.From || m.Head >= m.To {
				t.Errorf("%q: mention [%d, %d) with its head at %d", text, m.From, m.To, m.Head)
			}
		}
	}
}

func BenchmarkManyNames(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			a, _ := look(b, manyNames(n))
			for b.Loop() {
				Resolve(a, nil)
			}
			b.ReportMetric(float64(a.Len())*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
