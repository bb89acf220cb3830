// Command train makes the weights of the pronoun ranker again, byte for byte:
//
//	go run ./english/coref/train -data ../shared/data
//
// from the documents of GUM that may be used for any purpose with credit, and
// from ECB+, whose marks are fewer but whose texts are all news.
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

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
	rounds := flag.Int("rounds", 8, "times through the documents")
	flag.Parse()
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
