package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// A given name counts as that of one gender where the lists say so nine times
// in ten, by the share of people who bear it; a name that no list has where
// the pronouns that follow it in news do.
const clearly = 9

// byGender adds up for both genders.
type byGender struct{ m, f float64 }

func (g byGender) letter(least float64) string {
	switch {
	case g.m >= clearly*g.f && g.m >= least:
		return "m"
	case g.f >= clearly*g.m && g.f >= least:
		return "f"
	}
	return ""
}

// genders are the given names of one gender, in order, a letter with each.
func genders(gazetteers, data string) ([][]string, error) {
	rows, err := table(filepath.Join(gazetteers, "given_names.tsv"), []string{"name", "gender", "us_percent"})
	if err != nil {
		return nil, err
	}
	listed := map[string]byGender{}
	for _, r := range rows {
		share, err := strconv.ParseFloat(r[2], 64)
		if err != nil {
			share = 0.1 // among the twenty commonest of a country
		}
		g := listed[strings.ToLower(r[0])]
		if r[1] == "M" {
			g.m += share
		} else {
			g.f += share
		}
		listed[strings.ToLower(r[0])] = g
	}
	first, err := firstNames(filepath.Join(data, "names", "gmb-train.iob2.zst"))
	if err != nil {
		return nil, err
	}
	told := map[string]byGender{}
	for _, file := range []string{"timeline17", "entities"} {
		if err := eachText(filepath.Join(data, "news", file+".jsonl.zst"), func(text string) { followed(text, first, told) }); err != nil {
			return nil, err
		}
	}
	var out [][]string
	for n, g := range listed {
		l := g.letter(0)
		if l == "" && told[n].letter(20) != "" && (g.m > g.f) == (told[n].m > told[n].f) {
			l = told[n].letter(20)
		}
		if l != "" {
			out = append(out, []string{n, l})
		}
	}
	for n, g := range told {
		if _, ok := listed[n]; !ok && g.letter(5) != "" {
			out = append(out, []string{n, g.letter(5)})
		}
	}
	slices.SortFunc(out, func(a, b []string) int { return strings.Compare(a[0], b[0]) })
	return out, nil
}

// notGiven begin names of people without being given names.
var notGiven = " mr mrs ms miss dr sir lord president minister prime secretary senator general king queen prince pope judge spokesman spokeswoman vice chancellor gen sen rep gov col lt premier foreign defense interior former chief justice ambassador sheikh ayatollah imam chairman governor the saint san los new bin haji abdel hms deutsche dallas "

// firstNames are the words that begin names of two or three words of people,
// and most of whose uses are names of people, in the news of the Groningen
// Meaning Bank.
func firstNames(path string) (map[string]bool, error) {
	in, all := map[string]int{}, map[string]int{}
	begin, last := "", ""
	length := 0
	end := func() {
		if length > 1 && !strings.Contains(notGiven, " "+begin+" ") {
			in[begin]++
		}
		begin, length = "", 0
	}
	err := eachLine(path, func(line string) {
		f := strings.Fields(line)
		if len(f) != 3 {
			end()
			return
		}
		w := strings.ToLower(f[0])
		if f[2] != "I-per" || strings.Contains(notGiven, " "+last+" ") && length == 1 {
			if f[2] != "I-per" {
				end()
			} else {
				length = 0
			}
			if f[2] == "B-per" || f[2] == "I-per" {
				begin, length = w, 1
			}
		} else {
			length++
		}
		if w != f[0] {
			all[w]++
		}
		last = w
	})
	end()
	out := map[string]bool{}
	for w, n := range in {
		if len(w) > 2 && n > 1 && n*10 >= all[w]*4 {
			out[w] = true
		}
	}
	return out, err
}

// followed counts the first pronoun after each name of two words that begins
// with one of the first names, up to the next such name, once a name and text.
func followed(text string, first map[string]bool, told map[string]byGender) {
	w := strings.Fields(text)
	seen := map[string]bool{}
	for i := 0; i+2 < len(w); i++ {
		if !capital(w[i]) || !capital(w[i+1]) || !first[strings.ToLower(w[i])] || seen[w[i]+w[i+1]] {
			continue
		}
		seen[w[i]+w[i+1]] = true
		n := strings.ToLower(w[i])
		for j := i + 2; j < min(i+40, len(w)); j++ {
			if j+1 < len(w) && capital(w[j]) && (capital(w[j+1]) || w[j] == "Mr" || w[j] == "Mrs" || w[j] == "Ms") {
				break
			}
			g := told[n]
			switch strings.ToLower(strings.TrimRight(w[j], ".,;'\"")) {
			case "he", "his", "him", "himself":
				g.m++
			case "she", "her", "hers", "herself":
				g.f++
			default:
				continue
			}
			told[n] = g
			break
		}
	}
}

// capital reports whether a word has a capital first and letters only.
func capital(w string) bool {
	if len(w) < 3 || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	for _, c := range w[1:] {
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && c != '-' {
			return false
		}
	}
	return true
}

func eachText(path string, f func(string)) error {
	return eachLine(path, func(line string) {
		var r struct{ Text string }
		if json.Unmarshal([]byte(line), &r) == nil {
			f(r.Text)
		}
	})
}

// eachLine calls f with every line of a compressed file.
func eachLine(path string, f func(string)) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	z, err := zstd.NewReader(file)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	defer z.Close()
	r := bufio.NewReaderSize(z, 1<<20)
	for {
		line, err := r.ReadString('\n')
		if line != "" {
			f(strings.TrimSuffix(line, "\n"))
		}
		if errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
}
