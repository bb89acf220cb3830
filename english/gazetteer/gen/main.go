// Command gen makes the lists in english/gazetteer/data from the gazetteers the
// project was given:
//
//	go run ./english/gazetteer/gen -data ../shared/data/gazetteers
//
// and, for given names, from the names and news beside them. more.tsv and
// given_more.tsv are written by hand: bodies and given names known everywhere that
// the lists lack. Only lists under free licences are read, but for the counts of
// names; NOTICE names them.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data/gazetteers", "folder with the gazetteers")
	out := flag.String("out", "english/gazetteer/data", "folder for the lists")
	flag.Parse()
	// file, columns kept
	for _, g := range []struct {
		file string
		cols []string
	}{
		{"countries.tsv", []string{"iso2", "iso3", "name", "aliases", "capital", "demonyms", "wikidata"}},
		{"organisations.tsv", []string{"name", "acronym", "aliases", "kind", "seat_or_country"}},
		{"outlets.tsv", []string{"name", "aliases", "kind", "country"}},
		{"armed_groups.tsv", []string{"name", "acronym", "aliases", "country", "kind"}},
		{"metonyms.tsv", []string{"metonym", "country_or_org", "refers_to", "kind"}},
	} {
		rows, err := table(filepath.Join(*data, g.file), g.cols)
		if err != nil {
			log.Fatal(err)
		}
		write(filepath.Join(*out, g.file), rows)
	}
	names, err := genders(*data, filepath.Dir(*data))
	if err != nil {
		log.Fatal(err)
	}
	write(filepath.Join(*out, "given.tsv"), names)
}

func table(path string, cols []string) ([][]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimRight(string(b), "\n"), "\n")
	head := strings.Split(lines[0], "\t")
	var at []int
	for _, c := range cols {
		i := slices.Index(head, c)
		if i < 0 {
			return nil, fmt.Errorf("%s has no column %s", path, c)
		}
		at = append(at, i)
	}
	var out [][]string
	for _, l := range lines[1:] {
		f := strings.Split(l, "\t")
		row := make([]string, len(at))
		for k, i := range at {
			if i < len(f) {
				row[k] = f[i]
			}
		}
		out = append(out, row)
	}
	return out, nil
}

func write(path string, rows [][]string) {
	var b strings.Builder
	for _, r := range rows {
		b.WriteString(strings.Join(r, "\t") + "\n")
	}
	if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s: %d rows\n", path, len(rows))
}
