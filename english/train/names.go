package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/onrecord/onrecord/english"
)

// heldOut is how many sentences at the end of the Groningen file are kept for
// measuring.
const heldOut = 4000

var kinds = map[string]string{"geo": "LOC", "gpe": "NORP", "per": "PER", "org": "ORG", "PER": "PER", "ORG": "ORG", "LOC": "LOC"}

// readIOB reads a file of one word and its tag a line, sentences apart by
// empty lines. Tags may begin every name with I- (IOB1). leave sentences at the
// end are left out. Some sentences are there a second time in another spelling.
// Three columns are word, Penn tag and name.
func readIOB(path string, leave int) (*english.Analysis, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(path, ".zst") {
		d, err := zstd.NewReader(bytes.NewReader(b))
		if err != nil {
			return nil, err
		}
		defer d.Close()
		if b, err = io.ReadAll(d); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	sents := strings.Split(strings.TrimSpace(string(b)), "\n\n")
	sents = sents[:len(sents)-leave]
	var c, one, cut strings.Builder
	for k, s := range sents {
		prev, n := "O", 0
		one.Reset()
		cut.Reset()
		cuts, m := false, 0
		for l := range strings.SplitSeq(s, "\n") {
			f := strings.Fields(l)
			if len(f) < 2 || strings.HasPrefix(l, "#") {
				continue
			}
			tag := "O"
			if t := f[len(f)-1]; len(t) > 2 {
				if k := kinds[t[2:]]; k != "" {
					tag = t[:2] + k
					if t[0] == 'I' && (prev == "O" || prev[2:] != k) {
						tag = "B-" + k
					}
				}
			}
			penn := "_"
			if len(f) == 3 {
				penn = f[1]
			}
			n++
			misc := "_"
			if tag != "O" {
				misc = "NER=" + tag
			}
			fmt.Fprintf(&one, "%d\t%s\t_\t_\t%s\t_\t0\t_\t_\t%s\n", n, f[0], penn, misc)
			// The tokenizer splits names at their hyphens, this file does not.
			for k, part := range hyphens(f[0], tag) {
				m++
				t := tag
				if k > 0 {
					t, cuts = "I"+tag[1:], true
				}
				misc := "_"
				if t != "O" {
					misc = "NER=" + t
				}
				fmt.Fprintf(&cut, "%d\t%s\t_\t_\t_\t_\t0\t_\t_\t%s\n", m, part, misc)
			}
			prev = tag
		}
		one.WriteByte('\n')
		c.WriteString(one.String() + otherSpellings(one.String(), k))
		if cuts {
			c.WriteString(cut.String() + "\n")
		}
	}
	a, err := english.ReadCoNLLU(strings.NewReader(c.String()))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return a, nil
}

// hyphens is the word split at its hyphens where it is part of a name, the
// hyphens kept as words of their own.
func hyphens(word, tag string) []string {
	if tag == "O" || strings.Trim(word, "-") == "" {
		return []string{word}
	}
	var out []string
	for i, part := range strings.Split(word, "-") {
		if i > 0 {
			out = append(out, "-")
		}
		if part != "" {
			out = append(out, part)
		}
	}
	return out
}

// nameLists reads the gazetteers.
func nameLists(dir string) (*english.NameLists, error) {
	l := &english.NameLists{}
	for _, g := range []struct {
		file string
		cols []int
		list uint32
	}{
		{"given_names.tsv", []int{0}, english.ListGiven},
		{"surnames.tsv", []int{0}, english.ListSurname},
		{"cities15000.tsv", []int{1, 2}, english.ListCity},
		{"countries.tsv", []int{3, 4}, english.ListCountry},
		{"countries.tsv", []int{6}, english.ListDemonym},
		{"organisations.tsv", []int{0, 1, 2}, english.ListOrganisation},
		{"outlets.tsv", []int{0, 1}, english.ListOrganisation},
		{"armed_groups.tsv", []int{0, 1, 2}, english.ListOrganisation},
		{"admin1.tsv", []int{2, 3}, english.ListPlace},
	} {
		b, err := os.ReadFile(filepath.Join(dir, g.file))
		if err != nil {
			return nil, err
		}
		for _, line := range strings.Split(string(b), "\n")[1:] {
			f := strings.Split(line, "\t")
			for _, c := range g.cols {
				if c < len(f) {
					for name := range strings.SplitSeq(f[c], "|") {
						l.Add(name, g.list)
					}
				}
			}
		}
	}
	return l, nil
}

func trainNames(data string, logf func(string, ...any)) ([]byte, error) {
	lists, err := nameLists(filepath.Join(data, "gazetteers"))
	if err != nil {
		return nil, err
	}
	gmb, err := readIOB(filepath.Join(data, "names/gmb-train.iob2.zst"), heldOut)
	if err != nil {
		return nil, err
	}
	wiki, err := readIOB(filepath.Join(data, "names/wikigold.conll"), 0)
	if err != nil {
		return nil, err
	}
	var cases english.CaseCounts
	for _, n := range news {
		if err := eachText(filepath.Join(data, "news", n.file), n.each, cases.Add); err != nil {
			return nil, fmt.Errorf("%s: %w", n.file, err)
		}
	}
	lists.AddHabits(&cases)
	ewt, err := readBank(filepath.Join(data, "treebanks/en_ewt-ud-train.conllu"), nil)
	if err != nil {
		return nil, err
	}
	gum, err := readGUM(filepath.Join(data, "treebanks/gum-train-from-sources.conllu"))
	if err != nil {
		return nil, err
	}
	logf("names: %d + %d tokens, %d + %d of treebanks, of them %d names", gmb.Len(), wiki.Len(), ewt.Len(), gum.Len(), len(gum.Names))
	// the treebank of the web twice: most of what is capitalised there is no name
	banks := []english.NameBank{{Analysis: gmb}, {Analysis: wiki}, {Analysis: ewt, Open: openNames(ewt)}, {Analysis: gum, Open: openNames(gum)}}
	return english.TrainNames(banks, lists, 6, 0.3, logf)
}
