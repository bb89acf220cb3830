// Package gold reads what people marked of who is meant in CoNLL-U files with
// an Entity column, such as those of GUM.
package gold

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// Document is one document of a file with the marks of its Entity column.
type Document struct {
	Name, Genre string
	Analysis    *english.Analysis // as the file has it
	Mentions    []coref.MarkedMention
	Kinds       []string // of the mentions: person, place ...
	Chains      []string // of the mentions: what is meant, the same over documents; "" or nil where that is not marked
}

// Read reads a CoNLL-U file of one or more documents.
func Read(file string) ([]Document, error) {
	var out []Document
	for _, d := range strings.Split(file, "# newdoc")[1:] {
		name := meta(d, " id = ")
		a, err := english.ReadCoNLLU(strings.NewReader("# newdoc" + d))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		doc := Document{Name: name, Genre: meta(d, "# meta::genre = "), Analysis: a}
		doc.read(d)
		out = append(out, doc)
	}
	return out, nil
}

func meta(doc, field string) string {
	_, s, _ := strings.Cut(doc, field)
	s, _, _ = strings.Cut(s, "\n")
	return strings.TrimSpace(s)
}

// read reads the brackets of Entity= in MISC; tokens are counted as
// ReadCoNLLU counts them, without multi-word tokens and empty nodes.
func (d *Document) read(doc string) {
	open := map[string][]int{}
	ids := map[string]int32{}
	tok := int32(-1)
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
			if misc[0] != '(' {
				end := strings.IndexByte(misc, ')')
				if end < 0 {
					break
				}
				if o := open[misc[:end]]; len(o) > 0 {
					d.Mentions[o[len(o)-1]].To = tok + 1
					open[misc[:end]] = o[:len(o)-1]
				}
				misc = misc[end+1:]
				continue
			}
			end := strings.IndexAny(misc[1:], "()") + 1
			if end == 0 {
				end = len(misc)
			}
			p := strings.Split(misc[1:end], "-")
			id, ok := ids[p[0]]
			if !ok {
				id = int32(len(ids) + 1)
				ids[p[0]] = id
			}
			d.Mentions = append(d.Mentions, coref.MarkedMention{From: tok, To: tok + 1, ID: id})
			d.Kinds = append(d.Kinds, append(p, "")[1])
			if end < len(misc) && misc[end] == ')' {
				end++
			} else {
				open[p[0]] = append(open[p[0]], len(d.Mentions)-1)
			}
			misc = misc[end:]
		}
	}
	d.heads()
}

func (d *Document) heads() {
	for i := range d.Mentions {
		d.head(&d.Mentions[i])
	}
}

// head finds the head of a mention in the tree of the file, and whether the
// mention is several phrases joined by "and".
func (d *Document) head(m *coref.MarkedMention) {
	m.Head = m.To - 1
	for i := m.From; i < m.To; i++ {
		if h := d.Analysis.Tokens[i].Head; (h < m.From || h >= m.To) && d.Analysis.Tokens[i].UPOS != english.PUNCT {
			m.Head = i
			break
		}
	}
	if u := d.Analysis.Tokens[m.Head].UPOS; u == english.VERB || u == english.AUX {
		return // a clause, however many verbs it has
	}
	for k := d.Analysis.FirstChild(int(m.Head)); k >= 0; k = d.Analysis.NextSibling(k) {
		if d.Analysis.Tokens[k].Rel == english.Conj && int32(k) < m.To {
			m.Group = true
		}
	}
}
