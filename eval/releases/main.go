// Command releases measures how well the program reads how many people a press
// release says were killed and detained, against coders' numbers.
//
//	go run ./eval/releases [-misses] ../shared/data/tolls/isaf.jsonl
//
// Each line has id, text and gold with min_killed and min_captured. The coders
// put a number where the text has only a word for one: 3 for "several", 11 for
// "more than 10". The second line of each outcome is over the reports whose text
// has no such word for it, and the third is the highest F1 that somebody gets who
// reads no number into words that have none, and else gives the coders' numbers.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"regexp"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
)

func main() {
	misses := flag.Bool("misses", false, "print the reports with another number")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: releases [-misses] FILE")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *misses); err != nil {
		fmt.Fprintln(os.Stderr, "releases:", err)
		os.Exit(1)
	}
}

// release is one line of the file.
type release struct {
	ID   string
	Text string
	Date string
	Gold struct {
		Killed   *int64 `json:"min_killed"`
		Detained *int64 `json:"min_captured"`
	}
}

func run(file string, misses bool) error {
	rows, err := read(file)
	if err != nil {
		return err
	}
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		return err
	}
	var killed, detained, killedExact, detainedExact tally
	for i := range rows {
		x := &rows[i]
		if !numbers.MatchString(x.Text) {
			continue
		}
		r := &onrecord.Report{Text: x.Text, Language: "en"}
		if x.Date != "" {
			r.Published = onrecord.Published{From: onrecord.Maybe(x.Date), To: onrecord.Maybe(x.Date), How: "given"}
		}
		rd.Read(r)
		for _, o := range []struct {
			outcome    string
			gold       *int64
			all, exact *tally
		}{{"killed", x.Gold.Killed, &killed, &killedExact}, {"detained", x.Gold.Detained, &detained, &detainedExact}} {
			want := int64(0)
			if o.gold != nil {
				want = *o.gold
			}
			have := sum(r, o.outcome)
			vague := isVague(x.Text, o.outcome)
			o.all.add(want, have, vague)
			if !vague {
				o.exact.add(want, have, false)
			}
			if misses && want != have {
				fmt.Printf("%s %s: want %d, have %d, vague %v\n", x.ID, o.outcome, want, have, vague)
			}
		}
	}
	for _, o := range []struct {
		outcome    string
		all, exact *tally
	}{{"killed", &killed, &killedExact}, {"detained", &detained, &detainedExact}} {
		fmt.Printf("%-9s all reports:        %s\n", o.outcome, o.all)
		fmt.Printf("%-9s exact numbers only: %s\n", o.outcome, o.exact)
		fmt.Printf("%-9s highest F1 of all:  %.1f (%d of %d reports with a number have one in the words)\n", o.outcome, o.all.ceiling(), o.all.gold-o.all.vague, o.all.gold)
	}
	return nil
}

func read(file string) ([]release, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var rows []release
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<22)
	for sc.Scan() {
		var x release
		if err := json.Unmarshal(sc.Bytes(), &x); err != nil {
			return nil, fmt.Errorf("%s, line %d: %w", file, len(rows)+1, err)
		}
		rows = append(rows, x)
	}
	return rows, sc.Err()
}

// numbers is what a report needs to be scored at all.
var numbers = regexp.MustCompile(`(?i)\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b`)

// vagueWords count without a number, or with no more than a bound that the
// coders have gone beyond.
var vagueWords = regexp.MustCompile(`(?i)\b(several|multiple|numerous|many|some|others|dozens|a number of|a group of|more than)\b`)

var harm = []struct {
	outcome string
	words   *regexp.Regexp
}{
	{"killed", regexp.MustCompile(`(?i)\b(kill\w*|dead|died)\b`)},
	{"detained", regexp.MustCompile(`(?i)\b(detain\w*|captur\w*|arrest\w*|custody|apprehend\w*)\b`)},
	{"wounded", regexp.MustCompile(`(?i)\b(wound\w*|injur\w*)\b`)},
	{"", regexp.MustCompile(`(?i)\b(found|discovered|seized|recovered|destroyed)\b`)},
}

var sentenceEnd = regexp.MustCompile(`[.!?]\s`)

// isVague reports whether the text has words without a number for an outcome:
// the verb before such a word is of that outcome, or, where none stands before
// it in the sentence, the one behind it.
func isVague(text, outcome string) bool {
	for _, s := range sentenceEnd.Split(text, -1) {
		for _, at := range vagueWords.FindAllStringIndex(s, -1) {
			before, behind := "", ""
			last, first := -1, len(s)+1
			for _, h := range harm {
				for _, w := range h.words.FindAllStringIndex(s, -1) {
					if w[0] < at[0] && w[0] > last {
						last, before = w[0], h.outcome
					}
					if w[0] >= at[1] && w[0] < first {
						first, behind = w[0], h.outcome
					}
				}
			}
			if last >= 0 && at[0]-last < 160 && before == outcome || last < 0 && first-at[1] < 80 && behind == outcome {
				return true
			}
		}
	}
	return false
}

// sum is what the tolls of an outcome add up to: parts, what is told again and
// the same number of the same people count once.
func sum(r *onrecord.Report, outcome string) int64 {
	type figure struct {
		n       int64
		victims string
	}
	seen := map[figure]bool{}
	total := int64(0)
	for i := range r.Tolls {
		t := &r.Tolls[i]
		if t.Outcome != outcome || t.Low == nil || t.PartOf != "" || t.SameAs != "" {
			continue
		}
		f := figure{*t.Low, string(t.Victims)}
		if !seen[f] {
			seen[f] = true
			total += *t.Low
		}
	}
	return total
}

// tally counts numbers that are right, given and wanted.
type tally struct{ right, given, gold, vague int }

func (t *tally) add(want, have int64, vague bool) {
	if want > 0 {
		t.gold++
		if vague {
			t.vague++
		}
	}
	if have > 0 {
		t.given++
	}
	if want > 0 && want == have {
		t.right++
	}
}

func (t *tally) String() string {
	return fmt.Sprintf("P %.1f  R %.1f  F1 %.1f (%d right of %d given and %d wanted)", pct(t.right, t.given), pct(t.right, t.gold), pct(2*t.right, t.given+t.gold), t.right, t.given, t.gold)
}

// ceiling is the F1 of who gives every number that the words have, and no other.
func (t *tally) ceiling() float64 { return pct(2*(t.gold-t.vague), 2*t.gold-t.vague) }

func pct(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}
