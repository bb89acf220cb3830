// Command muc measures how well the program reads how many people an incident
// killed and injured, against the answer keys of the third and fourth Message
// Understanding Conferences.
//
//	go run ./eval/muc [-misses] ../shared/data/tolls/muc34/dev
//
// The folder holds texts (dev-muc3-...) and keys (key-dev-....muc4). An
// incident counts where every human target that the key says was killed (or
// injured) has a number. It is right if a figure of the report has its total, or
// the figures of one sentence add up to it. Incidents whose victims are all
// called by name are counted apart: a name is no figure. The texts are in
// capitals throughout.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
)

func main() {
	misses := flag.Bool("misses", false, "print the incidents whose figure was not found")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: muc [-misses] FOLDER")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *misses); err != nil {
		fmt.Fprintln(os.Stderr, "muc:", err)
		os.Exit(1)
	}
}

func run(folder string, misses bool) error {
	texts, err := read(folder, "dev-muc3-*", readTexts)
	if err != nil {
		return err
	}
	keys, err := read(folder, "key-dev-*.muc4", readKeys)
	if err != nil {
		return err
	}
	var ids []string
	for id := range keys {
		if _, ok := texts[id]; ok {
			ids = append(ids, id)
		}
	}
	sort.Strings(ids)
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		return err
	}
	score := map[string]*tally{}
	for _, id := range ids {
		r := &onrecord.Report{Text: texts[id], Language: "en"}
		rd.Read(r)
		for _, outcome := range []string{"killed", "wounded"} {
			for _, named := range []bool{false, true} {
				k := outcome + " "
				if named {
					k += "(names only)"
				} else {
					k += "(counted)"
				}
				if score[k] == nil {
					score[k] = &tally{}
				}
				score[k].add(id, outcome, named, keys[id], r, misses)
			}
		}
	}
	for _, k := range []string{"killed (counted)", "wounded (counted)", "killed (names only)", "wounded (names only)"} {
		t := score[k]
		fmt.Printf("%-22s %4d incidents, %4d found (%.1f %%)", k, t.incidents, t.found, pct(t.found, t.incidents))
		if t.figures > 0 {
			fmt.Printf("; of %d figures in their reports %d are a total or a part of one (%.1f %%)", t.figures, t.known, pct(t.known, t.figures))
		}
		fmt.Println()
	}
	return nil
}

// read reads every file of a folder that a pattern names.
func read[T any](folder, pattern string, parse func(string) map[string]T) (map[string]T, error) {
	files, err := filepath.Glob(filepath.Join(folder, pattern))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: no file %s", folder, pattern)
	}
	all := map[string]T{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		for id, v := range parse(string(b)) {
			all[id] = v
		}
	}
	return all, nil
}

func pct(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}
