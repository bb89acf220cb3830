// Command train makes the weights of the pronoun ranker again, byte for byte:
//
//	go run ./english/coref/train -data ../shared/data -raw RAW
//	go run ./english/coref/train -data ../shared/data
//
// the first what it knows of which nouns stand where (english/coref/fits.gz),
// from sentences of the raw news that english/train writes to RAW, the second
// the weights
// from the documents of GUM that may be used for any purpose with credit, and
// from ECB+, whose marks are fewer but whose texts are all news.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
	"github.com/onrecord/onrecord/english/coref/gold"
)

// freeGenres are the genres of GUM without a non-commercial clause.
var freeGenres = map[string]bool{"news": true, "bio": true, "academic": true, "textbook": true, "speech": true, "voyage": true, "interview": true}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "folder with treebanks/")
	out := flag.String("out", "english/coref/rank.gz", "file for the weights")
	raw := flag.String("raw", "", "make the vectors of nouns and places from the sentences in this file, and do nothing else")
	fits := flag.String("fits", "english/coref/fits.gz", "file for the vectors")
	tokens := flag.Int("tokens", 24_000_000, "how much of the raw news is read")
	rounds := flag.Int("rounds", 8, "times through the documents")
	flag.Parse()
	if *raw != "" {
		if err := makeFits(*raw, *fits, *tokens); err != nil {
			log.Fatal(err)
		}
		return
	}
	b, err := os.ReadFile(filepath.Join(*data, "treebanks", "gum-train-from-sources.conllu"))
	if err != nil {
		log.Fatal(err)
	}
	docs, err := gold.Read(string(b))
	if err != nil {
		log.Fatal(err)
	}
	z, err := english.NewAnalyzer()
	if err != nil {
		log.Fatal(err)
	}
	var marked []coref.Marked
	for _, d := range docs {
		if freeGenres[d.Genre] {
			z.Complete(d.Analysis)
			marked = append(marked, coref.Marked{Analysis: d.Analysis, Mentions: d.Mentions})
		}
	}
	more, err := gold.ReadECB(filepath.Join(*data, "coreference", "ecbplus", "ECB+"), z)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range more {
		marked = append(marked, coref.Marked{Analysis: d.Analysis, Mentions: d.Mentions, Partly: true})
	}
	w := coref.TrainPronouns(marked, *rounds, log.Printf)
	log.Printf("%s: %d bytes", *out, len(w))
	if err := os.WriteFile(*out, w, 0o644); err != nil {
		log.Fatal(err)
	}
}

// makeFits reads sentences, one a line with their tokens apart, and writes the
// vectors learnt from them.
func makeFits(raw, out string, tokens int) error {
	f, err := os.Open(raw)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := english.NewAnalyzer()
	if err != nil {
		return err
	}
	counts := coref.NewFitCounts()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<22)
	glue := strings.NewReplacer(" 's", "'s", " n't", "n't")
	var a english.Analysis
	var text strings.Builder
	read := 0
	for n := 1; read < tokens && lines.Scan(); n++ {
		text.WriteString(glue.Replace(lines.Text()))
		text.WriteByte('\n')
		if n%40 == 0 {
			z.Analyze(text.String(), nil, &a)
			text.Reset()
			counts.Add(&a)
			read += a.Len()
		}
		if n%100_000 == 0 {
			log.Printf("%d sentences, %d tokens", n, read)
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("%s: %w", raw, err)
	}
	b := counts.Train(log.Printf)
	log.Printf("%s: %d bytes", out, len(b))
	return os.WriteFile(out, b, 0o644)
}
