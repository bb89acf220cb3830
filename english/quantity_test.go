package english

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// quantText is the counts of a text in short.
func quantText(a *Analysis) []string {
	out := []string{}
	for _, q := range a.Quants {
		low, high, counted := "", "", "-"
		if q.Low != NoBound {
			low = fmt.Sprint(q.Low)
		}
		if q.High != NoBound {
			high = fmt.Sprint(q.High)
		}
		if q.Counted >= 0 {
			counted = a.Form(int(q.Counted))
		}
		s := fmt.Sprintf("%s %s..%s %s", q.Qualifier, low, high, counted)
		if q.Fraction {
			s += " fraction"
		}
		out = append(out, s)
	}
	return out
}

func TestQuantities(t *testing.T) {
	z, err := NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	var a Analysis
	for _, c := range []struct {
		text string
		want string // joined by "; "
	}{
		{"On October 7 2025 hundreds of villagers fled.", "vague .. villagers"},
		{"At least nine people were killed in Kelm.", "at-least 9.. people"},
		{"Nearly 100 villagers fled the town.", "nearly ..100 villagers"},
		{"More than 3,500 children have been killed.", "more-than 3500.. children"},
		{"Police held 33 civilians, 39 rebel fighters and 23 soldiers.", "exact 33..33 civilians; exact 39..39 fighters; exact 23..23 soldiers"},
		{"Dozens of villagers were wounded.", "vague .. villagers"},
		{"A third of the victims were women.", "vague .. victims fraction"},
		{"Almost half of them were children.", "nearly .. them fraction"},
		{"Between ten and 15 soldiers died.", "range 10..15 soldiers"},
		{"They wounded 10-15 soldiers.", "range 10..15 soldiers"},
		{"Twenty-five men were held.", "exact 25..25 men"},
		{"Two hundred and six people died.", "exact 206..206 people"},
		{"One hundred and twenty thousand people fled.", "exact 120000..120000 people"},
		{"Half a dozen men were hurt.", "exact 6..6 men"},
		{"Two dozen soldiers were hurt.", "exact 24..24 soldiers"},
		{"About 1.5 million people fled.", "about 1500000..1500000 people"},
		{"Up to 40 miners are missing.", "at-most ..40 miners"},
		{"Several hundred people were arrested.", "vague .. people"},
		{"Tens of thousands of people fled.", "vague .. people"},
		{"Forty people or more died.", "exact 40..40 people"},
		{"He was 12 years old.", "exact 12..12 years"},
		{"The group killed 100+ people.", "at-least 100.. people"},
		{"Some 3 lakh people fled and 1,00,000 others stayed.", "about 300000..300000 people; exact 100000..100000 others"},
		{"Nearly 2 crore voters came.", "nearly ..20000000 voters"},
		{"Two to three million people fled.", "range 2000000..3000000 people"},
		{"Two and a half million people fled.", "exact 2500000..2500000 people"},
		{"Some 30-odd men were held.", "about 30..30 men"},
		{"The group killed 100-plus people.", "at-least 100.. people"},
		{"A 15-member council met.", "exact 15..15 member"},
		{"AT LEAST NINE PEOPLE DIED.", "at-least 9.. PEOPLE"},
		{"At least ١٢٣ people died.", "at-least 123.. people"},
		{"The raid left one wounded and two guards in custody.", "exact 1..1 -; exact 2..2 guards"},
		{"Feb 27 2014 180402 35 dead dozens wounded.", "exact 35..35 -; vague .. -"},
		// no counts
		{"The twenty-first century began.", ""},
		{"The 21st soldier left.", ""},
		{"One in five residents fled.", ""},
		{"Three out of four soldiers left.", ""},
		{"Tomas Brel, 45, was shot.", ""},
		{"The boys are aged nine and 11.", ""},
		{"Some 10.000 people died.", ""},
		{"Some 12 500 people died.", ""},
		{"Some 10,00 people and 1,2345 people died.", ""},
		{"A quarter of a million people fled.", ""},
		{"They lost 10 to 5.", ""},
		{"It cost $40 on June 25, 2012.", ""},
		{"The score was 1,2,3 at half-time.", ""},
		{"Some 10^20 people died.", ""},
		{"It fell to -5 overnight.", ""},
		{"Norvia beat Hadra 3 to 2.", ""},
		{"Profits rose 40 percent.", ""},
		{"Releases 2824, 2782, 2760, 2740 say so.", ""},
		{"Resolution 2042 was adopted in 2012.", ""},
		{"He is the most senior judge of Norvia.", ""},
		{"About 999999999999999999999999999999 people died.", ""},
	} {
		z.Analyze(c.text, nil, &a)
		if d := cmp.Diff(c.want, strings.Join(quantText(&a), "; ")); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestQuantitiesBadInput reads heaps of number words in any order: no count
// may lie outside its sentence or overlap the one before, whatever stands there.
func TestQuantitiesBadInput(t *testing.T) {
	words := strings.Fields("a one two twenty - hundred thousand million dozen and or to from between of half 1,2,3 000 60 12 ٢٥ 1.5 at least nearly many several people + % $ , soldiers were killed")
	r := rand.New(rand.NewSource(1))
	for range 3000 {
		a := &Analysis{}
		for range 1 + r.Intn(12) {
			w := words[r.Intn(len(words))]
			at := int32(len(a.Text))
			a.Text += w + " "
			a.Tokens = append(a.Tokens, Token{Start: at, End: at + int32(len(w)), UPOS: UPOS(1 + r.Intn(17)), Head: -1, SpaceAfter: r.Intn(3) > 0})
		}
		a.Sents = []Sentence{{From: 0, To: int32(len(a.Tokens))}}
		a.FindQuantities()
		end := int32(0)
		for _, q := range a.Quants {
			if q.From < 0 || q.From > q.NumFrom || q.NumFrom >= q.NumTo || q.NumTo > q.To || int(q.To) > len(a.Tokens) || q.NumFrom < end {
				t.Fatalf("%q: %+v", a.Text, q)
			}
			if q.Low > q.High && q.High != NoBound || int(q.Counted) >= len(a.Tokens) {
				t.Fatalf("%q: %+v", a.Text, q)
			}
			end = q.NumTo
		}
	}
}

// TestQuantWords: every word of the tables is found whatever its capitals, and
// looking words up makes no strings.
func TestQuantWords(t *testing.T) {
	for w := range quantVocabulary {
		for _, form := range []string{strings.ToUpper(w), w} {
			if got := quantWord(form); got != w {
				t.Errorf("%q is read as %q, want %q", form, got, w)
			}
		}
	}
	if got := quantWord("Zubari"); got != otherWord {
		t.Errorf("a word of no table is read as %q", got)
	}
}

func TestQuantitiesMakeNoStrings(t *testing.T) {
	z, err := NewAnalyzer()
	if err != nil {
		t.Fatal(err)
	}
	var a Analysis
	z.Analyze("At Least Nine people of Kelm were killed. About 2.5 million Norvians and Dozens of Zubari soldiers fled, a third of them from Hadra.", nil, &a)
	if len(a.Quants) != 4 {
		t.Fatalf("counts: %v", quantText(&a))
	}
	if n := testing.AllocsPerRun(20, a.FindQuantities); n > 0 {
		t.Errorf("%v allocations a report, want none", n)
	}
}

// FuzzQuantities reads any text: counts lie in their sentence one after the
// other, and their bounds are in order and no larger than the largest count.
func FuzzQuantities(f *testing.F) {
	for _, s := range []string{"nearly 100 died", "10 to 5 soldiers", "1,00,000 and 10^20", "٢٥ a half million-odd", "12 500 in 2012", "one in 5 or 6,7"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 1<<12 {
			return
		}
		a := &Analysis{}
		a.reset(text)
		split(a, nil)
		for i := range a.Tokens { // tags and trees are left to chance
			a.Tokens[i].UPOS = UPOS(1 + (int(a.Tokens[i].Start)+len(text))%17)
			a.Tokens[i].Head = int32((i*7+3)%len(a.Tokens)) - 1
		}
		a.FindQuantities()
		end := int32(0)
		for _, q := range a.Quants {
			if q.From < 0 || q.From > q.NumFrom || q.NumFrom >= q.NumTo || q.NumTo > q.To || int(q.To) > len(a.Tokens) || q.NumFrom < end {
				t.Fatalf("%q: %+v", text, q)
			}
			if q.Low > q.High && q.High != NoBound || q.High > maxCount || int(q.Counted) >= len(a.Tokens) {
				t.Fatalf("%q: %+v", text, q)
			}
			end = q.NumTo
		}
	})
}
