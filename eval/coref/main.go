// Command coref measures how many pronouns find the right party, against the
// Entity column of a CoNLL-U file with gold coreference, such as GUM's.
//
//	go run ./eval/coref ../shared/data/treebanks/en_gum-ud-dev.conllu
//
// A third-person pronoun counts if its gold entity is mentioned before it by
// something other than a pronoun. It is right if the party found for it has a
// mention with its head inside one of those gold mentions.
package main

import (
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: coref FILE.conllu")
		os.Exit(2)
	}
	b, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	total := map[string]*[3]int{}
	docs := strings.Split(string(b), "# newdoc")
	for _, d := range docs[1:] {
		if err := score("# newdoc"+d, total); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	var keys []string
	for k := range total {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		t := total[k]
		fmt.Printf("%-12s %5d pronouns %5d answered %5d right  %5.1f %% of all  %5.1f %% of answered\n", k, t[0], t[1], t[2], pct(t[2], t[0]), pct(t[2], t[1]))
	}
}

func pct(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

// goldMention is a mention [from, to] of a gold entity.
type goldMention struct {
	id, kind string
	from, to int
}

// score adds the pronouns of one document: all, answered, right.
func score(doc string, total map[string]*[3]int) error {
	a, err := english.ReadCoNLLU(strings.NewReader(doc))
	if err != nil {
		return err
	}
	gold := readGold(doc)
	z, err := english.NewAnalyzer()
	if err != nil {
		return err
	}
	z.Complete(a)
	e := coref.Resolve(a, nil)
	byID := map[string][]goldMention{}
	for _, g := range gold {
		byID[g.id] = append(byID[g.id], g)
	}
	for _, g := range gold {
		w := strings.ToLower(a.Form(g.from))
		if g.from != g.to || !third[w] {
			continue
		}
		before := false
		for _, o := range byID[g.id] {
			before = before || o.to < g.from && !pronoun(a, o)
		}
		if !before {
			continue
		}
		id, right := e.At(g.from), 0
		if id >= 0 {
			for _, m := range e.List[id].Mentions {
				h := int(e.Mentions[m].Head)
				for _, o := range byID[g.id] {
					if o.from <= h && h <= o.to && !pronoun(a, o) && h != g.from && e.Mentions[m].Kind != coref.Pronoun && o.to-o.from < 20 {
						right = 1
					}
				}
			}
		}
		for _, k := range []string{"all", "all " + g.kind, w} {
			t := total[k]
			if t == nil {
				t = new([3]int)
				total[k] = t
			}
			t[0]++
			t[2] += right
			if id >= 0 {
				t[1]++
			}
		}
	}
	return nil
}

var third = map[string]bool{"he": true, "him": true, "his": true, "she": true, "her": true, "it": true, "its": true, "they": true, "them": true, "their": true}

func pronoun(a *english.Analysis, g goldMention) bool {
	return g.from == g.to && (a.Tokens[g.from].UPOS == english.PRON || third[strings.ToLower(a.Form(g.from))])
}

// readGold reads the brackets of Entity= in MISC; tokens are counted as
// ReadCoNLLU counts them, without multi-word tokens and empty nodes.
func readGold(doc string) []goldMention {
	var out []goldMention
	open := map[string][]int{}
	tok := -1
	for line := range strings.SplitSeq(doc, "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 10 || strings.ContainsAny(f[0], "-.") {
			continue
		}
		tok++
		_, misc, ok := strings.Cut(f[9], "Entity=")
		if !ok {
			continue
		}
		misc, _, _ = strings.Cut(misc, "|")
		for misc != "" {
			if misc[0] == '(' {
				end := strings.IndexAny(misc[1:], "()") + 1
				if end == 0 {
					end = len(misc)
				}
				p := strings.Split(misc[1:end], "-")
				kind := ""
				if len(p) > 1 {
					kind = p[1]
				}
				out = append(out, goldMention{p[0], kind, tok, tok})
				if end < len(misc) && misc[end] == ')' {
					end++
				} else {
					open[p[0]] = append(open[p[0]], len(out)-1)
				}
				misc = misc[end:]
				continue
			}
			end := strings.IndexByte(misc, ')')
			if end < 0 {
				break
			}
			id := misc[:end]
			if o := open[id]; len(o) > 0 {
				out[o[len(o)-1]].to = tok
				open[id] = o[:len(o)-1]
			}
			misc = misc[end+1:]
		}
	}
	return out
}
