package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"unicode"

	"github.com/onrecord/onrecord/english"
)

// The treebanks teach the name tagger what is no name, in mail and on the web
// too, where much is capitalised that is none: whatever they tag as no proper
// noun. GUM also marks what things its phrases stand for, so that a proper noun
// at the head of a phrase for a person, an organisation or a place is a name.
// Of other proper nouns nothing is said: they are open.

// openNames is for each word of a treebank whether it is open.
func openNames(a *english.Analysis) []bool {
	open := make([]bool, a.Len())
	for i := range a.Tokens {
		t := &a.Tokens[i]
		proper := t.UPOS == english.PROPN || t.XPOS == english.NNP || t.XPOS == english.NNPS
		// "Norvian", "Shiite": names of peoples, of which the treebanks say nothing
		people := t.UPOS == english.ADJ && unicode.IsUpper(rune(a.Form(i)[0]))
		open[i] = t.Ent == english.EntNone && (proper || people)
	}
	// What hyphens join to a proper noun may be part of the name: "Cho Su-min".
	for i := 1; i+1 < a.Len(); i++ {
		if a.Form(i) == "-" && a.Tokens[i-1].UPOS == english.PROPN && a.Tokens[i].Ent == english.EntNone {
			open[i] = true
			open[i+1] = a.Tokens[i+1].Ent == english.EntNone
		}
	}
	return open
}

// entityKinds are the kinds of things in GUM that have names of our kinds.
var entityKinds = map[string]string{"person": "PER", "organization": "ORG", "place": "LOC"}

// mentionMark is where a phrase begins or ends in MISC: it begins as in Entity=(7-person-new-nnnnn-cf1-2-coref:
// number, kind, three things we leave, the place of its head in it.
var mentionMark = regexp.MustCompile(`\((\d+)-([a-z]+)-[^-()]*-[^-()]*-[^-()]*-([\d,]+)[^()]*(\)?)|(\d+)\)`)

// readGUM reads the free genres of GUM with names marked.
func readGUM(path string) (*english.Analysis, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out strings.Builder
	for _, doc := range strings.Split(string(b), "# newdoc")[1:] {
		_, genre, _ := strings.Cut(doc, "# meta::genre = ")
		genre, _, _ = strings.Cut(genre, "\n")
		if freeGenres[genre] {
			for s := range strings.SplitSeq(doc, "\n\n") {
				out.WriteString(markNames(s) + "\n\n")
			}
		}
	}
	a, err := english.ReadCoNLLU(strings.NewReader(out.String()))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	return a, nil
}

// mention is a phrase of GUM while its end has not been read.
type mention struct {
	id, kind string
	from     int
	head     string
}

// markNames puts NER= into the last column of a sentence in CoNLL-U.
func markNames(sentence string) string {
	var rows [][]string // the words, in columns
	for line := range strings.SplitSeq(sentence, "\n") {
		if f := strings.Split(line, "\t"); len(f) == 10 && !strings.ContainsAny(f[0], "-.") {
			rows = append(rows, f)
		}
	}
	tags := make([]string, len(rows))
	var stack []mention
	for i, f := range rows {
		_, entity, _ := strings.Cut(f[9], "Entity=")
		entity, _, _ = strings.Cut(entity, "|")
		for _, m := range mentionMark.FindAllStringSubmatch(entity, -1) {
			if m[1] != "" {
				stack = append(stack, mention{m[1], m[2], i, m[3]})
			}
			id := m[5]
			if m[4] != "" {
				id = m[1]
			}
			for k := len(stack) - 1; id != "" && k >= 0; k-- {
				if stack[k].id == id {
					markName(rows, tags, stack[k], i)
					stack = append(stack[:k], stack[k+1:]...)
					break
				}
			}
		}
	}
	var b strings.Builder
	for i, f := range rows {
		misc := ""
		if strings.Contains(f[9], "SpaceAfter=No") {
			misc = "|SpaceAfter=No"
		}
		if tags[i] != "" {
			misc = "|NER=" + tags[i] + misc
		}
		f[9] = strings.TrimPrefix(misc+"|_", "|")
		b.WriteString(strings.Join(f, "\t") + "\n")
	}
	return b.String()
}

// markName tags the proper nouns round the head of mention m, which ends with
// word to, if its kind has names. Smaller names in it are part of it.
func markName(rows [][]string, tags []string, m mention, to int) {
	kind := entityKinds[m.kind]
	head := 0
	if _, err := fmt.Sscan(m.head, &head); err != nil || kind == "" {
		return
	}
	head += m.from - 1
	proper := func(i int) bool { return i >= m.from && i <= to && rows[i][3] == "PROPN" }
	if !proper(head) {
		return
	}
	from, end := head, head+1
	for proper(from - 1) {
		from--
	}
	for proper(end) || proper(end+1) && (rows[end][1] == "-" || rows[end][1] == "of" && kind != "PER") {
		end++
	}
	for kind == "PER" && from < end-1 && titles[strings.TrimSuffix(rows[from][1], ".")] {
		from++
	}
	for i := from; i < end; i++ {
		tags[i] = "I-" + kind
	}
	tags[from] = "B-" + kind
}

// titles before a person's name are no part of it.
var titles = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields("Mr Mrs Ms Miss Dr Prof Professor President Prime Minister Senator Sen Rep Governor Gov General Gen Colonel Col Captain Capt Lieutenant Lt King Queen Prince Princess Pope Sir Lord Lady Saint St Judge Justice Secretary Chancellor Ambassador Mayor") {
		m[w] = true
	}
	return m
}()

// otherSpellings are the sentences of a names file as they might stand in other
// text: states without full stops, everything small or in capitals.
func otherSpellings(s string, n int) string {
	switch {
	case n%3 == 0 && undotted.Replace(s) != s:
		return undotted.Replace(s)
	case n%40 == 1:
		return recase(s, strings.ToLower)
	case n%40 == 2:
		return recase(s, strings.ToUpper)
	}
	return ""
}

var undotted = strings.NewReplacer("\tU.S.\t", "\tUS\t", "\tU.N.\t", "\tUN\t", "\tU.K.\t", "\tUK\t", "\tE.U.\t", "\tEU\t", "\tU.A.E.\t", "\tUAE\t")

// recase changes the words, which stand in the second column.
func recase(s string, f func(string) string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if c := strings.SplitN(l, "\t", 3); len(c) == 3 {
			lines[i] = c[0] + "\t" + f(c[1]) + "\t" + c[2]
		}
	}
	return strings.Join(lines, "\n")
}
