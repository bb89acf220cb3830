package gold

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// ecbFile is a file of ECB+ as far as it is read here.
type ecbFile struct {
	Tokens []struct {
		ID       int    `xml:"t_id,attr"`
		Sentence int    `xml:"sentence,attr"`
		Form     string `xml:",chardata"`
	} `xml:"token"`
	Markables struct {
		List []ecbMark `xml:",any"`
	} `xml:"Markables"`
	Relations struct {
		List []struct {
			Note   string `xml:"note,attr"`
			ID     string `xml:"r_id,attr"`
			Source []struct {
				ID string `xml:"m_id,attr"`
			} `xml:"source"`
			Target struct {
				ID string `xml:"m_id,attr"`
			} `xml:"target"`
		} `xml:",any"`
	} `xml:"Relations"`
}

type ecbMark struct {
	XMLName xml.Name
	ID      string `xml:"m_id,attr"`
	Anchors []struct {
		ID int `xml:"t_id,attr"`
	} `xml:"token_anchor"`
}

// ReadECB reads the documents of a folder of ECB+, topics in folders within it,
// in the order of their names. Its tokens are the corpus's; of the many things
// that a document names only some are marked. Chains are named over all
// documents of a topic. The trees are those that z finds.
func ReadECB(dir string, z *english.Analyzer) ([]Document, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*", "*.xml"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s has no folders of XML files", dir)
	}
	slices.Sort(files)
	var out []Document
	for _, f := range files {
		d, err := readECB(f, z)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		out = append(out, d)
	}
	return out, nil
}

func readECB(path string, z *english.Analyzer) (Document, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Document{}, err
	}
	var f ecbFile
	if err := xml.Unmarshal(b, &f); err != nil {
		return Document{}, err
	}
	d := Document{Name: filepath.Base(path), Genre: filepath.Base(filepath.Dir(path))}
	var conllu strings.Builder
	at := map[int]int32{}
	n := 0
	for k, t := range f.Tokens {
		if k > 0 && f.Tokens[k-1].Sentence != t.Sentence {
			conllu.WriteString("\n")
			n = 0
		}
		n++
		at[t.ID] = int32(k)
		misc := "_"
		if k+1 < len(f.Tokens) && glued(f.Tokens[k+1].Form) {
			misc = "SpaceAfter=No"
		}
		form := strings.Join(strings.Fields(t.Form), "")
		if form == "" {
			form = "_"
		}
		fmt.Fprintf(&conllu, "%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", n, form, misc)
	}
	conllu.WriteString("\n")
	if d.Analysis, err = english.ReadCoNLLU(strings.NewReader(conllu.String())); err != nil {
		return Document{}, err
	}
	z.Complete(d.Analysis)
	chain, over := map[string]string{}, map[string]bool{}
	for _, r := range f.Relations.List {
		name := r.Note
		over[name] = name != ""
		if name == "" {
			name = d.Name + "#" + r.ID
		}
		for _, s := range r.Source {
			chain[s.ID] = name
		}
	}
	ids := map[string]int32{}
	for _, m := range f.Markables.List {
		if len(m.Anchors) == 0 || strings.HasPrefix(m.XMLName.Local, "ACTION") || strings.HasPrefix(m.XMLName.Local, "NEG_ACTION") {
			continue
		}
		name := chain[m.ID]
		if name == "" {
			name = d.Name + "/" + m.ID // a chain of its own
		}
		id, ok := ids[name]
		if !ok {
			id = int32(len(ids) + 1)
			ids[name] = id
		}
		first, last := at[m.Anchors[0].ID], at[m.Anchors[len(m.Anchors)-1].ID]
		if last < first || d.Analysis.Tokens[first].Sent != d.Analysis.Tokens[last].Sent {
			continue
		}
		d.Mentions = append(d.Mentions, coref.MarkedMention{From: first, To: last + 1, ID: id})
		d.Kinds = append(d.Kinds, kindECB(m.XMLName.Local))
		if !over[name] {
			name = "" // of this document only
		}
		d.Chains = append(d.Chains, name)
	}
	d.heads()
	return d, nil
}

// kindECB is the kind of a mention in the words of GUM where they have one.
func kindECB(tag string) string {
	kind, _, _ := strings.Cut(strings.ToLower(tag), "_")
	switch {
	case strings.HasPrefix(tag, "HUMAN_PART_PER"):
		return "person"
	case strings.HasPrefix(tag, "HUMAN_PART_ORG"), strings.HasPrefix(tag, "HUMAN_PART_MET"):
		return "organization"
	case strings.HasPrefix(tag, "LOC"):
		return "place"
	case strings.HasPrefix(tag, "NON_HUMAN"):
		return "object"
	}
	return kind
}

// glued reports whether a token stands without a space behind the one before.
func glued(form string) bool {
	switch form {
	case ".", ",", ";", ":", "?", "!", ")", "%", "'s", "’s", "n't", "'re", "'ve", "'ll", "'d", "'m":
		return true
	}
	return false
}
