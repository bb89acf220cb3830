package main

import (
	"fmt"
	"testing"

	"github.com/onrecord/onrecord"
)

// at is where words stand in a text of plain letters.
func at(t *testing.T, text, words string) [2]int {
	t.Helper()
	for i := range text {
		if len(text)-i >= len(words) && text[i:i+len(words)] == words {
			return [2]int{i, i + len(words)}
		}
	}
	t.Fatalf("%q is not in the text", words)
	return [2]int{}
}

func TestScore(t *testing.T) {
	text := `Ilda Maren said the dam would hold. "It is sound," Dosh told Kelm. The town hopes that rain comes late.`
	mark := func(source, cue, content string) attribution {
		return attribution{Source: [][2]int{at(t, text, source)}, Cue: [][2]int{at(t, text, cue)}, Content: [][2]int{at(t, text, content)},
			of: &onrecord.Statement{Rule: "statement/clause", Kind: "indirect", Confidence: 0.7, Cue: &onrecord.Span{}}}
	}
	dam := mark("Ilda Maren", "said", "the dam would hold")
	sound := mark("Dosh", "told", "It is sound")
	hope := mark("The town", "hopes", "rain comes late")
	gold := &document{ID: "x", Text: text, Attributions: []attribution{dam, sound, hope}}
	for _, c := range []struct {
		name  string
		found []attribution
		want  string // content hit/gold/found, both hit
	}{
		{"all, the hope neither for nor against", []attribution{dam, sound, hope}, "2/2/2 2"},
		{"nothing", nil, "0/2/0 0"},
		{"half of the words", []attribution{mark("Ilda Maren", "said", "the dam")}, "1/2/1 1"},
		{"a quarter of them", []attribution{mark("Ilda Maren", "said", "the")}, "0/2/1 0"},
		{"another source", []attribution{mark("Dosh", "said", "the dam would hold")}, "1/2/1 0"},
		{"twice", []attribution{sound, sound}, "1/2/2 1"},
	} {
		var r result
		r.add(gold, c.found)
		if got := fmt.Sprintf("%d/%d/%d %d", r.content.hit, r.content.gold, r.content.found, r.both.hit); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	var got string
	for _, w := range wordsOf("“Don’t — 'go',” she said.\nAn “open one\nand ``this''") {
		got += fmt.Sprintf("%d-%d %v; ", w.from, w.to, w.quoted)
	}
	want := "1-6 true; 10-12 true; 16-19 false; 20-24 false; 26-28 false; 30-34 true; 35-38 true; 39-42 false; 45-49 true; "
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestBands(t *testing.T) {
	list := []judged{}
	for i := 0; i < 10; i++ {
		list = append(list, judged{attribution{of: &onrecord.Statement{Confidence: 0.9, Rule: "statement/a"}}, i > 0})
	}
	c := countBy(list, func(j *judged) string { return j.of.Rule })
	if len(c) != 1 || c[0].n != 10 || c[0].right != 9 {
		t.Errorf("counts %v, want 9 right of 10", c)
	}
}
