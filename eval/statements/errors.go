package main

import (
	"fmt"
	"io"
	"math/rand"
	"strings"
)

// fault is an error with its class, put into words for reading.
type fault struct {
	class, rule, say string
	quoted           bool // all of what is marked or found is
}

func missed(d *document, text []rune, g cast) fault {
	return fault{"missed", "", fmt.Sprintf("%s\n   marked %s\n   in     %s", d.ID, inWordsOf(text, g), around(text, g)), g.all}
}

func surplus(d *document, text []rune, p cast) fault {
	return fault{"surplus", ruleOf(p), fmt.Sprintf("%s %s\n   found  %s\n   in     %s", d.ID, ruleOf(p), inWordsOf(text, p), around(text, p)), p.all}
}

func crooked(d *document, text []rune, g, p cast, content, source bool) fault {
	class := "cue"
	switch {
	case !content && len(p.content) > len(g.content):
		class = "too-long"
	case !content:
		class = "too-short"
	case !source:
		class = "source"
	}
	return fault{class, ruleOf(p), fmt.Sprintf("%s %s\n   found  %s\n   marked %s\n   in     %s", d.ID, ruleOf(p), inWordsOf(text, p), inWordsOf(text, g), around(text, g)), g.all || p.all}
}

func ruleOf(p cast) string { return strings.TrimPrefix(p.of.Rule, "statement/") }

func inWordsOf(text []rune, c cast) string {
	part := func(rs [][2]int) string {
		var out []string
		for _, r := range rs {
			out = append(out, string(text[r[0]:r[1]]))
		}
		return strings.ReplaceAll(strings.Join(out, " … "), "\n", " / ")
	}
	return fmt.Sprintf("[%s] [%s] {%s}", part(c.Source), part(c.Cue), part(c.Content))
}

// around is the text from shortly before the first to shortly behind the last
// range of an attribution.
func around(text []rune, c cast) string {
	from, to := len(text), 0
	for _, rs := range [][][2]int{c.Source, c.Cue, c.Content} {
		for _, r := range rs {
			from, to = min(from, r[0]), max(to, r[1])
		}
	}
	return strings.ReplaceAll(string(text[max(0, from-80):min(len(text), to+80)]), "\n", " / ")
}

func printErrors(w io.Writer, all []fault, n int, seed int64) {
	byClass := map[string][]fault{}
	for _, f := range all {
		if (*rule == "" || f.rule == *rule) && (f.quoted || !*quoted) {
			byClass[f.class] = append(byClass[f.class], f)
		}
	}
	for _, c := range []string{"missed", "surplus", "too-long", "too-short", "source", "cue"} {
		list := byClass[c]
		if *class != "" && c != *class {
			continue
		}
		fmt.Fprintf(w, "== %s: %d\n", c, len(list))
		rand.New(rand.NewSource(seed)).Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		for _, f := range list[:min(n, len(list))] {
			fmt.Fprintf(w, "%s\n", f.say)
		}
	}
}
