// Command coref measures how many pronouns find the right party, against the
// Entity column of a CoNLL-U file with gold coreference, such as GUM's. Tokens
// and sentences are the file's, everything else is found anew.
//
//	go run ./eval/coref [-misses] ../shared/data/treebanks/en_gum-ud-dev.conllu
//
// A third-person pronoun counts if what it means is mentioned before it by
// something other than a pronoun. It is right if the phrase that it takes up,
// or, where that is a pronoun, the one that takes up, is marked as the same;
// or if the party found for it is one of whose other mentions one is. A group
// must be the same group, a clause the same clause. The rows "means" tell how
// many take up a clause, or a phrase further back than the resolver looks.
package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"sort"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
	"github.com/onrecord/onrecord/english/coref/gold"
)

var misses = flag.Bool("misses", false, "print the pronouns that are not right")

func main() {
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: coref [-misses] FILE.conllu [GENRE...]")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), flag.Args()[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(path string, genres []string) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	docs, err := gold.Read(string(b))
	if err != nil {
		return err
	}
	z, err := english.NewAnalyzer()
	if err != nil {
		return err
	}
	total := map[string]*[3]int{}
	for _, d := range docs {
		if len(genres) > 0 && !strings.Contains(strings.Join(genres, " "), d.Genre) {
			continue
		}
		z.Complete(d.Analysis)
		score(d, total)
	}
	for _, k := range slices.Sorted(maps.Keys(missed)) {
		fmt.Printf("%-70s %4d\n", k, missed[k])
	}
	var keys []string
	for k := range total {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		t := total[k]
		fmt.Printf("%-16s %5d pronouns %5d answered %5d right  %5.1f %% of all  %5.1f %% of answered\n", k, t[0], t[1], t[2], pct(t[2], t[0]), pct(t[2], t[1]))
	}
	return nil
}

func pct(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

// score adds the pronouns of one document: all, answered, right.
func score(d gold.Document, total map[string]*[3]int) {
	a := d.Analysis
	e := coref.Resolve(a, nil)
	byID := map[int32][]coref.MarkedMention{}
	for _, g := range d.Mentions {
		byID[g.ID] = append(byID[g.ID], g)
	}
	for n, g := range d.Mentions {
		w := strings.ToLower(a.Form(int(g.From)))
		if g.From+1 != g.To || !third[w] {
			continue
		}
		before := false
		for _, o := range byID[g.ID] {
			before = before || o.To <= g.From && !pronoun(a, o)
		}
		if !before {
			continue
		}
		found := e.Antecedent(int(g.From))
		end := found
		for k := 0; end >= 0 && passedOn(strings.ToLower(a.Form(end))) && e.Antecedent(end) >= 0 && k < 100; k++ {
			end = e.Antecedent(end)
		}
		right := end >= 0 && marked(a, byID[g.ID], end)
		if id := e.At(int(g.From)); id >= 0 && !right {
			for _, m := range e.List[id].Mentions {
				if e.Mentions[m].Kind != coref.Pronoun && marked(a, byID[g.ID], int(e.Mentions[m].Head)) {
					right = true
				}
			}
		}
		if *misses && !right {
			show(d, g, byID[g.ID], end)
			missed[why(a, byID[g.ID], g.From, end)]++
		}
		for _, k := range []string{"all", "all " + d.Kinds[n], "means " + meant(a, byID[g.ID], g.From), w, "genre " + d.Genre} {
			t := total[k]
			if t == nil {
				t = new([3]int)
				total[k] = t
			}
			t[0]++
			if right {
				t[2]++
			}
			if found >= 0 {
				t[1]++
			}
		}
	}
}

// meant is what a pronoun at token at takes up: "a phrase", "a clause" where
// nothing before it that means the same is a noun phrase, or "a phrase far
// back" where the last one stands more than five sentences before.
func meant(a *english.Analysis, same []coref.MarkedMention, at int32) string {
	out := "a clause"
	for _, o := range same {
		if u := a.Tokens[o.Head].UPOS; o.To > at || pronoun(a, o) || u == english.VERB || u == english.AUX {
			continue
		}
		if a.Tokens[at].Sent-a.Tokens[o.Head].Sent <= 5 {
			return "a phrase"
		}
		out = "a phrase far back"
	}
	return out
}

// missed counts the pronouns that are not right by class.
var missed = map[string]int{}

// why is the class of a miss: what is meant, and what was found instead.
func why(a *english.Analysis, same []coref.MarkedMention, at int32, end int) string {
	found := "nothing"
	if end >= 0 {
		switch u := a.Tokens[end].UPOS; {
		case u == english.VERB || u == english.AUX:
			found = "a clause"
		case u == english.PRON:
			found = "a pronoun that means nothing found"
		case a.Tokens[end].Sent == a.Tokens[at].Sent:
			found = "a phrase of the same sentence"
		default:
			found = "a phrase of another sentence"
		}
	}
	return "means " + meant(a, same, at) + ", found " + found
}

// show prints a pronoun that is not right with what it was taken for and what
// it means.
func show(d gold.Document, g coref.MarkedMention, same []coref.MarkedMention, end int) {
	a := d.Analysis
	sent := a.Tokens[g.From].Sent
	from, to := a.Sents[max(0, sent-2)].From, a.Sents[sent].To
	found := "nothing"
	if end >= 0 {
		found = a.Form(end)
	}
	fmt.Printf("%s: %s>>%s<<%s\n\tfound %s, means", d.Name, a.Words(int(from), int(g.From)), a.Form(int(g.From)), a.Words(int(g.To), int(to)), found)
	for _, o := range same {
		if o.To <= g.From && !pronoun(a, o) {
			fmt.Printf(" [%s]", a.Words(int(o.From), int(o.To)))
		}
	}
	fmt.Println()
}

// marked reports whether one of the mentions has its head at this token, of
// several phrases joined by "and" at the conjunction.
func marked(a *english.Analysis, mentions []coref.MarkedMention, head int) bool {
	group := a.Tokens[head].UPOS == english.CCONJ
	for _, o := range mentions {
		switch {
		case pronoun(a, o):
		case group:
			if o.Group && int(o.From) < head && head < int(o.To) && int(o.Head) < head {
				return true
			}
		case int(o.Head) == head && !o.Group:
			return true
		case o.From <= int32(head) && int32(head) < o.To && a.Tokens[head].Head == o.Head && !a.Tokens[head].Rel.Is(english.Nmod) && (a.Tokens[head].Rel == english.Flat || a.Tokens[head].Rel == english.Compound || a.Tokens[head].Rel == english.NmodDesc || a.Tokens[head].Rel == english.Appos):
			return true // another word of the same name
		}
	}
	return false
}

// passedOn reports whether a word means what it takes up.
func passedOn(w string) bool {
	return third[w] || reflexive[w] || w == "this" || w == "that" || w == "these" || w == "those"
}

var third = map[string]bool{"he": true, "him": true, "his": true, "she": true, "her": true, "it": true, "its": true, "they": true, "them": true, "their": true}

var reflexive = map[string]bool{"himself": true, "herself": true, "itself": true, "themselves": true}

func pronoun(a *english.Analysis, g coref.MarkedMention) bool {
	return g.From+1 == g.To && (a.Tokens[g.From].UPOS == english.PRON || third[strings.ToLower(a.Form(int(g.From)))])
}
