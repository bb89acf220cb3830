package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// document is an article with its marked attributions.
type document struct {
	ID           string
	Text         string
	Attributions []attribution
}

// attribution is source, cue and content as ranges of code points.
type attribution struct {
	Source, Cue, Content [][2]int

	of *onrecord.Statement // of one that was found
}

func readGold(path string) ([]document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []document
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 64<<20)
	for n := 1; sc.Scan(); n++ {
		if len(sc.Bytes()) == 0 {
			continue
		}
		var d document
		if err := json.Unmarshal(sc.Bytes(), &d); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		out = append(out, d)
	}
	return out, sc.Err()
}

// words are the words of a text in code points; punctuation is no word. A word
// holds apostrophes and hyphens between letters.
var wordShape = regexp.MustCompile(`[\pL\pN\pM_]+(?:['’\-][\pL\pN\pM_]+)*`)

type word struct {
	from, to int
	quoted   bool // in double quotation marks
}

// wordsOf cuts text into words and tells which stand within quotation marks,
// paragraph by paragraph: a mark without its partner reaches to the end of its own.
func wordsOf(text string) []word {
	var out []word
	at, point := 0, 0
	for _, m := range wordShape.FindAllStringIndex(text, -1) {
		point += utf8.RuneCountInString(text[at:m[0]])
		w := word{from: point}
		point += utf8.RuneCountInString(text[m[0]:m[1]])
		w.to, at = point, m[1]
		out = append(out, w)
	}
	in := quotedPoints([]rune(text))
	for i := range out {
		out[i].quoted = in[out[i].from]
	}
	return out
}

func quotedPoints(text []rune) []bool {
	in := make([]bool, len(text))
	start := -1
	mark := func(to int) {
		for k := start; k < to; k++ {
			in[k] = true
		}
		start = -1
	}
	for i, r := range text {
		next := rune(0)
		if i+1 < len(text) {
			next = text[i+1]
		}
		straight := r == '"' || r == '\'' && next == '\''
		switch {
		case r == '\n' && start >= 0:
			mark(i)
		case start >= 0 && (straight || r == '”' || r == '»'):
			mark(i + 1)
		case start < 0 && (straight || r == '“' || r == '«' || r == '„' || r == '`' && next == '`'):
			start = i
		}
	}
	if start >= 0 {
		mark(len(text))
	}
	return in
}

// inWords are the words that a range touches.
func inWords(ws []word, ranges [][2]int) []int {
	var out []int
	for _, r := range ranges {
		k, _ := slices.BinarySearchFunc(ws, r[0], func(w word, at int) int { return w.to - at - 1 })
		for ; k < len(ws) && ws[k].from < r[1]; k++ {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// speechWords are the words that make a marked attribution one of speech or
// writing, by their base forms.
var speechWords = forms(`say tell add write ask note argue announce report suggest explain describe tweet claim call
	acknowledge accuse continue insist promise declare state urge warn respond reply criticize criticise praise
	vow propose reveal point admit pledge deny confirm quote cite speak talk mention discuss comment condemn
	denounce dismiss reject blame question recall predict conclude declare answer agree disagree boast joke quip
	complain concede contend assert allege maintain demand request order appeal advise recommend remark observe
	stress emphasize emphasise underline reiterate repeat retort shout yell whisper testify swear thank apologize
	apologise congratulate challenge defend decline refuse express issue post publish statement according remark
	interview remarks comments words brief inform disclose elaborate caution counter lament rail slam blast rebuke
	signal indicate rule order decree refer address invite welcome hail outline detail lash tout threaten mock
	said told wrote written spoke spoken swore denied denies replied replies testified testifies admitted admitting
	referred referring conceded`)

func forms(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		stem := strings.TrimSuffix(w, "e")
		for _, f := range []string{w, w + "s", stem + "ed", stem + "ing", stem + "es"} {
			out[f] = true
		}
	}
	return out
}
