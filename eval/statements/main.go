// Command statements measures the statements found in articles against files of
// marked attributions, such as PolNeAR's, and says what a confidence is worth.
//
//	go run ./eval/statements ../shared/data/attribution/dev.jsonl
//
// A line of a file is {"id", "text", "attributions"}, an attribution has the
// lists "source", "cue" and "content" of character ranges. Attributions that are
// no statements (beliefs, wishes, votes) count neither for nor against what was
// found for them. It prints precision, recall and F1, and the table of
// confidences: in each band of confidence how many statements there are and in
// how many both content and source overlap by at least one half.
//
// With -rules there is a line for each rule, with -counts the lines of
// extract/statement_confidence.lex, with -errors N as many errors of each class
// drawn by -seed, for reading; -quoted keeps to direct speech.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
)

var (
	byRule = flag.Bool("rules", false, "print how often each rule is right")
	counts = flag.Bool("counts", false, "print the counts that confidences are made of")
	errs   = flag.Int("errors", 0, "print so many errors of each class")
	class  = flag.String("class", "", "errors of this class only")
	rule   = flag.String("rule", "", "errors of this rule only")
	quoted = flag.Bool("quoted", false, "errors where all of the content is quoted")
	seed   = flag.Int64("seed", 1, "the draw of the errors")
)

func main() {
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: statements [-rules] [-counts] [-errors N [-class C] [-rule R] [-quoted] [-seed N]] FILE.jsonl...")
		os.Exit(2)
	}
	if err := run(flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(paths []string) error {
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		return err
	}
	var res result
	for _, p := range paths {
		docs, err := readGold(p)
		if err != nil {
			return err
		}
		for i := range docs {
			d := &docs[i]
			r := &onrecord.Report{ID: onrecord.ReportID(d.Text), Text: d.Text, Language: "en"}
			rd.Read(r)
			res.add(d, found(r.Statements))
		}
	}
	switch {
	case *counts:
		printCounts(os.Stdout, res.judged, paths)
	case *errs > 0:
		printErrors(os.Stdout, res.errors, *errs, *seed)
	default:
		res.print(os.Stdout)
		printBands(os.Stdout, res.judged)
		if *byRule {
			printRules(os.Stdout, res.judged)
		}
	}
	return nil
}

// found are the statements as attributions, joint speakers as one.
func found(list []onrecord.Statement) []attribution {
	ranges := func(spans ...onrecord.Span) (out [][2]int) {
		for _, s := range spans {
			out = append(out, [2]int{s.Start, s.End})
		}
		return out
	}
	var out []attribution
	seen := map[string]bool{}
	for i := range list {
		s := &list[i]
		a := attribution{Content: ranges(s.Content...), of: s}
		if s.Source != nil {
			a.Source = ranges(*s.Source)
		}
		if s.Cue != nil {
			a.Cue = ranges(*s.Cue)
		}
		if k := fmt.Sprint(a.Source, a.Cue, a.Content); !seen[k] {
			seen[k] = true
			out = append(out, a)
		}
	}
	return out
}
