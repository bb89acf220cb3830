// Command re3d measures whether the mentions of one party within a document
// come out as one actor, against the marked mentions of re3d:
//
//	go run ./eval/re3d [-misses] ../shared/data/coreference/re3d
//
// The corpus marks mentions of persons and organisations but not which of them
// mean the same, except where a document says so itself ("the Norvian Relief
// Council (NRC)"). Those and mentions with the same words, articles aside, are
// taken for one party here; a pronoun is left out. Of the mentions of parties
// that have more than one it tells how many fall on one actor, the one that
// most fall on. Actors with mentions of several such parties are counted too:
// many of them are right, since "Dosh" and "Oto Dosh" are two by their words,
// so they must be read.
package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

var misses = flag.Bool("misses", false, "print parties in several actors and actors of several parties")

func main() {
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: re3d [-misses] FOLDER")
		os.Exit(2)
	}
	if err := run(flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// row is a line of any of the corpus's files, as far as it is read here.
type row struct {
	ID       string `json:"_id"`
	Document string `json:"documentId"`
	Type     string `json:"type"`
	Text     string `json:"text"`
	Value    string `json:"value"`
	Begin    int    `json:"begin"`
	End      int    `json:"end"`
	Source   string `json:"source"`
	Target   string `json:"target"`
}

func read(dir, file string) ([]row, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*", file))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s has no folders with %s", dir, file)
	}
	var out []row
	for _, p := range paths {
		b, err := os.ReadFile(p)
		if err != nil {
			return nil, err
		}
		s := bufio.NewScanner(strings.NewReader(string(b)))
		s.Buffer(nil, 16<<20)
		for s.Scan() {
			var r row
			if err := json.Unmarshal(s.Bytes(), &r); err != nil {
				return nil, fmt.Errorf("%s: %w", p, err)
			}
			out = append(out, r)
		}
		if err := s.Err(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// counts are summed over documents.
type counts struct {
	docs, marked, found, several, together, apart, actors, blurred int
}

func run(dir string) error {
	docs, err := read(dir, "documents.json")
	if err != nil {
		return err
	}
	marks, err := read(dir, "entities.json")
	if err != nil {
		return err
	}
	relations, err := read(dir, "relations.json")
	if err != nil {
		return err
	}
	z, err := english.NewAnalyzer()
	if err != nil {
		return err
	}
	var c counts
	for _, d := range docs {
		c.docs++
		score(z, d, marks, relations, &c)
	}
	fmt.Printf("%d documents, %d mentions of persons and organisations, %d of them part of an actor (%.1f %%)\n", c.docs, c.marked, c.found, pct(c.found, c.marked))
	fmt.Printf("of %d mentions of parties that have several, %d on the party's actor (%.1f %%); %d parties in more than one actor\n", c.several, c.together, pct(c.together, c.several), c.apart)
	fmt.Printf("of %d actors %d have mentions that are two parties' by their words\n", c.actors, c.blurred)
	return nil
}

func pct(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// score adds what one document tells.
func score(z *english.Analyzer, d row, marks, relations []row, c *counts) {
	a := &english.Analysis{}
	z.Analyze(d.Text, nil, a)
	e := coref.Resolve(a, nil)
	starts := offsets(d.Text)
	same := map[string]string{}
	party := func(v string) string {
		k := plain(v)
		for same[k] != "" {
			k = same[k]
		}
		return k
	}
	for _, r := range relations {
		if r.Document == d.ID && r.Type == "IsSynonymOf" {
			if s, t := party(r.Source), party(r.Target); s != t {
				same[s] = t
			}
		}
	}
	actors := map[string]map[int32]int{} // party -> actor -> mentions
	words := map[int32]map[string]bool{} // actor -> parties
	for _, m := range marks {
		if m.Document != d.ID || m.Type != "Person" && m.Type != "Organisation" || pronouns[plain(m.Value)] || m.End >= len(starts) {
			continue
		}
		c.marked++
		id := actorAt(a, e, starts[m.Begin], starts[m.End])
		if id < 0 {
			continue
		}
		c.found++
		k := party(m.Value)
		if actors[k] == nil {
			actors[k] = map[int32]int{}
		}
		if words[id] == nil {
			words[id] = map[string]bool{}
		}
		actors[k][id]++
		words[id][k] = true
	}
	for _, k := range slices.Sorted(maps.Keys(actors)) {
		most, all := 0, 0
		for _, n := range actors[k] {
			most, all = max(most, n), all+n
		}
		if all < 2 {
			continue
		}
		c.several += all
		c.together += most
		if len(actors[k]) > 1 {
			c.apart++
			if *misses {
				fmt.Printf("apart: %s: %s\n", k, names(e, slices.Collect(maps.Keys(actors[k]))))
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(words)) {
		c.actors++
		if len(words[id]) > 1 {
			c.blurred++
			if *misses {
				fmt.Printf("joined: %s: %s\n", e.List[id].Name, strings.Join(slices.Sorted(maps.Keys(words[id])), " | "))
			}
		}
	}
}

func names(e *coref.Entities, ids []int32) string {
	slices.Sort(ids)
	var out []string
	for _, id := range ids {
		out = append(out, e.List[id].Name)
	}
	return strings.Join(out, " | ")
}

// actorAt is the actor whose mention has its head in bytes [from, to), the
// longest mention of several; -1 for none.
func actorAt(a *english.Analysis, e *coref.Entities, from, to int) int32 {
	best := -1
	for k := range e.Mentions {
		m := &e.Mentions[k]
		t := &a.Tokens[m.Head]
		if m.Entity >= 0 && m.Kind != coref.Pronoun && t.UPOS != english.ADJ && t.Rel != english.Amod && int(t.Start) >= from && int(t.End) <= to &&
			(best < 0 || cmp.Compare(m.To-m.From, e.Mentions[best].To-e.Mentions[best].From) > 0) {
			best = k
		}
	}
	if best < 0 {
		return -1
	}
	return e.Mentions[best].Entity
}

// offsets are the byte offsets of the characters of s, and its length.
func offsets(s string) []int {
	var out []int
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// plain is a phrase in small letters without articles and possessive.
func plain(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for _, x := range []string{"’s", "'s"} {
		s = strings.TrimSuffix(s, x)
	}
	for _, x := range []string{"the ", "a ", "an "} {
		s = strings.TrimPrefix(s, x)
	}
	return s
}

var pronouns = map[string]bool{"he": true, "him": true, "his": true, "she": true, "her": true, "it": true, "its": true, "they": true, "them": true, "their": true,
	"i": true, "me": true, "my": true, "we": true, "us": true, "our": true, "you": true, "your": true, "who": true, "himself": true, "herself": true, "themselves": true, "itself": true, "those": true, "this": true}
