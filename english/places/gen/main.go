// Command gen makes the embedded gazetteer from GeoNames tables:
//
//	go run ./english/places/gen -from ../shared/data/gazetteers -to english/places
//
// The output depends on nothing but the tables, so a second run writes the
// same bytes.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

type town struct {
	id             int
	name           string
	alts           []string
	lat, lon       float64
	code           string
	country, admin string
	pop            int64
}

func main() {
	from := flag.String("from", "../shared/data/gazetteers", "folder of the tables")
	to := flag.String("to", "english/places", "folder to write to")
	flag.Parse()
	if err := run(*from, *to); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func table(path string) ([][]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var rows [][]string
	for i, l := range strings.Split(strings.TrimRight(string(b), "\n"), "\n") {
		if i > 0 {
			rows = append(rows, strings.Split(l, "\t"))
		}
	}
	return rows, nil
}

func run(from, to string) error {
	towns, err := readTowns(from)
	if err != nil {
		return err
	}
	countries, err := table(filepath.Join(from, "countries.tsv"))
	if err != nil {
		return err
	}
	regions, err := table(filepath.Join(from, "admin1.tsv"))
	if err != nil {
		return err
	}
	districts, err := table(filepath.Join(from, "admin2.tsv"))
	if err != nil {
		return err
	}
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	for _, r := range countries { // C iso2 iso3 name capital population id aliases demonyms
		if r[0] == "CS" || r[0] == "AN" {
			continue
		}
		fmt.Fprintf(w, "C\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", r[0], r[1], r[3], r[5], r[9], r[12], r[4], r[6])
	}
	type sum struct {
		lat, lon float64
		n        int
		pop      int64
	}
	mean := map[string]*sum{}
	for _, t := range towns {
		k := t.country + "." + t.admin
		s := mean[k]
		if s == nil {
			s = &sum{}
			mean[k] = s
		}
		s.lat += t.lat
		s.lon += t.lon
		s.n++
		s.pop += t.pop
	}
	for _, r := range regions { // A country code name lat lon population id ascii
		s := mean[r[0]+"."+r[1]]
		lat, lon, pop := "", "", int64(0)
		if s != nil {
			lat, lon, pop = fixed(s.lat/float64(s.n)), fixed(s.lon/float64(s.n)), s.pop
		}
		ascii := r[3]
		if ascii == r[2] {
			ascii = ""
		}
		fmt.Fprintf(w, "A\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\n", r[0], r[1], r[2], lat, lon, pop, r[4], ascii)
	}
	for _, r := range districts { // D country admin1 name id; counties only
		if r[0] == "US" && (strings.HasSuffix(r[3], " County") || strings.HasSuffix(r[3], " Parish")) {
			fmt.Fprintf(w, "D\t%s\t%s\t%s\t%s\n", r[0], r[1], r[3], r[5])
		}
	}
	for _, t := range towns { // T id name lat lon country admin1 population kind alternates
		kind := ""
		if t.code == "PPLC" {
			kind = "c"
		}
		fmt.Fprintf(w, "T\t%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t%s\n", t.id, t.name, fixed(t.lat), fixed(t.lon), t.country, t.admin, t.pop, kind, strings.Join(t.alts, "|"))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	var z bytes.Buffer
	gz, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := gz.Write(out.Bytes()); err != nil {
		return err
	}
	if err := gz.Close(); err != nil {
		return err
	}
	fmt.Printf("%d towns, %d bytes packed\n", len(towns), z.Len())
	return os.WriteFile(filepath.Join(to, "gazetteer.gz"), z.Bytes(), 0o644)
}

func fixed(f float64) string { return strconv.FormatFloat(f, 'f', 3, 64) }

// readTowns joins the two lists of towns by GeoNames id, the newer first, and
// adds the spellings of the alias list to the towns it names.
func readTowns(from string) ([]town, error) {
	byID := map[int]*town{}
	rows, err := table(filepath.Join(from, "cities15000.tsv"))
	if err != nil {
		return nil, err
	}
	for _, r := range rows {
		t := parseTown(r[0], r[1], r[2], r[3], r[4], r[5], r[7], r[8], r[9], r[10])
		byID[t.id] = &t
	}
	if rows, err = table(filepath.Join(from, "places.tsv")); err != nil {
		return nil, err
	}
	for _, r := range rows {
		t := parseTown(r[0], r[1], r[2], r[3], r[4], r[5], r[7], r[8], r[9], r[11])
		if old := byID[t.id]; old == nil {
			byID[t.id] = &t
		} else {
			old.alts = append(old.alts, t.alts...)
		}
	}
	if rows, err = table(filepath.Join(from, "place_aliases.tsv")); err != nil {
		return nil, err
	}
	alias := map[string][]string{}
	for _, r := range rows {
		alias[r[0]+"."+r[1]] = strings.Split(r[2], "|")
	}
	out := make([]town, 0, len(byID))
	for _, t := range byID {
		t.alts = append(t.alts, alias[t.country+"."+t.name]...)
		t.alts = tidy(t.name, t.alts)
		out = append(out, *t)
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].country != out[j].country {
			return out[i].country < out[j].country
		}
		if out[i].admin != out[j].admin {
			return out[i].admin < out[j].admin
		}
		return out[i].id < out[j].id
	})
	return out, nil
}

func parseTown(id, name, ascii, alts, lat, lon, code, country, admin, pop string) town {
	t := town{name: name, code: code, country: country, admin: admin}
	t.id, _ = strconv.Atoi(id)
	t.lat, _ = strconv.ParseFloat(lat, 64)
	t.lon, _ = strconv.ParseFloat(lon, 64)
	t.pop, _ = strconv.ParseInt(pop, 10, 64)
	if alts != "" {
		t.alts = strings.Split(alts, "|")
	}
	t.alts = append([]string{ascii}, t.alts...)
	return t
}

// tidy keeps spellings that an English text may have: capitalised, of four
// letters or more, each once.
func tidy(name string, alts []string) []string {
	seen := map[string]bool{strings.ToLower(name): true}
	var out []string
	for _, a := range alts {
		k := strings.ToLower(a)
		r := []rune(a)
		if len(r) < 4 || !unicode.IsUpper(r[0]) || seen[k] || strings.ContainsAny(a, "()/,;") || a == strings.ToUpper(a) {
			continue
		}
		seen[k] = true
		out = append(out, a)
	}
	if len(out) > 12 {
		out = out[:12]
	}
	return out
}
