// Command dates measures how well the program works out when a report came
// out: it hides the date of dated reports and reads them.
//
//	go run ./eval/dates [-n 40] [-seed 1] [-printed] [-misses] FILE.jsonl.zst...
//
// A report is narrowed if the interval found lies within the ISO week of its
// true date or holds it and is no longer than seven days; wrong if the true
// date lies outside the interval.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english/times"
	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/intake"
)

type doc struct{ ID, Date, Title, Text string }

// yearPrinted finds a year of our time.
var yearPrinted = regexp.MustCompile(`\b(19|20)\d\d\b`)

func main() {
	n := flag.Int("n", 40, "reports to draw")
	seed := flag.Uint64("seed", 1, "seed of the draw")
	printed := flag.Bool("printed", false, "draw only among reports that print the year they came out in")
	misses := flag.Bool("misses", false, "print every report with what was found")
	flag.Parse()
	if err := run(flag.Args(), *n, *seed, *printed, *misses); err != nil {
		fmt.Fprintln(os.Stderr, "dates:", err)
		os.Exit(1)
	}
}

func run(files []string, n int, seed uint64, printed, misses bool) error {
	var docs []doc
	for _, f := range files {
		more, err := load(f)
		if err != nil {
			return fmt.Errorf("%s: %w", f, err)
		}
		for _, d := range more {
			if _, ok := times.Number(d.Date); ok && strings.TrimSpace(d.Text) != "" && (!printed || prints(d)) {
				docs = append(docs, d)
			}
		}
	}
	r := rand.New(rand.NewPCG(seed, 0))
	r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	docs = docs[:min(n, len(docs))]
	undated, err := hide(docs)
	if err != nil {
		return err
	}
	defer os.Remove(undated)
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		return err
	}
	count := map[string]int{}
	i := 0
	for rep, err := range intake.Open([]string{undated}, intake.Options{Format: "jsonl"}) {
		if err != nil {
			return err
		}
		rd.Read(rep)
		v := judge(rep.Published, docs[i].Date)
		count[v]++
		if misses {
			fmt.Printf("%-8s %s %s..%s %s %s\n", v, docs[i].Date, rep.Published.From, rep.Published.To, docs[i].ID, rep.Published.Because)
		}
		i++
	}
	fmt.Printf("%d reports: right week %d, right but wider %d, unknown %d, wrong %d\n", len(docs), count["week"], count["wider"], count["unknown"], count["wrong"])
	return nil
}

// hide writes the reports without their dates to a file of JSON Lines.
func hide(docs []doc) (path string, err error) {
	f, err := os.CreateTemp("", "undated-*.jsonl")
	if err != nil {
		return "", err
	}
	enc := json.NewEncoder(f)
	for _, d := range docs {
		if err := enc.Encode(map[string]string{"id": d.ID, "title": d.Title, "text": d.Text}); err != nil {
			f.Close()
			return f.Name(), err
		}
	}
	return f.Name(), f.Close()
}

// prints reports whether the report prints the year it came out in.
func prints(d doc) bool {
	for _, y := range yearPrinted.FindAllString(d.Text, -1) {
		if strings.HasPrefix(d.Date, y) {
			return true
		}
	}
	return false
}

func judge(p onrecord.Published, date string) string {
	lo, ok := times.Number(string(p.From))
	hi, ok2 := times.Number(string(p.To))
	day, _ := times.Number(date)
	switch {
	case !ok || !ok2:
		return "unknown"
	case day < lo || day > hi:
		return "wrong"
	case hi-lo < 7:
		return "week"
	}
	return "wider"
}

func load(path string) ([]doc, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := zstd.NewReader(f)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	dec := json.NewDecoder(bufio.NewReader(z))
	var docs []doc
	for {
		var d doc
		if err := dec.Decode(&d); err == io.EOF {
			return docs, nil
		} else if err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
}
