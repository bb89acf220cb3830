// Command train makes the weights in english/model again, byte for byte:
//
//	go run ./english/train -data ../shared/data
//
// from the English Web Treebank and the freely licensed genres of GUM (see
// docs/model.md). It prints the accuracy on the development parts.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"

	"github.com/onrecord/onrecord/english"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/data", "folder with treebanks/")
	out := flag.String("out", "english/model", "folder for the weights")
	tagRounds := flag.Int("tag", 8, "rounds of the tagger")
	parseRounds := flag.Int("parse", 8, "rounds of the parser")
	seeds := flag.Int("seeds", 3, "runs of tagger and parser whose weights are averaged")
	tagDrop := flag.Float64("tagdrop", 0.3, "leave out tagger weights below")
	parseDrop := flag.Float64("parsedrop", 1.5, "leave out parser weights below")
	cache := flag.String("clusters", "", "file to keep the word clusters in between trials; made where it is missing")
	silver := flag.String("silver", "english/train/silver.zst", "file with the teacher's trees; empty for none")
	silverEach := flag.Int("silvereach", 1, "take one of so many of the teacher's trees")
	pack := flag.String("pack", "", "read the teacher's CoNLL-U from this file, write its trees to that of -silver, and do nothing else")
	sentences := flag.String("sentences", "", "write the sentences for the teacher to this file, and do nothing else")
	raw := flag.String("raw", "", "write all sentences of the raw news to this file, and do nothing else")
	only := flag.String("only", "", "make only these weights: lemmas, syntax or names")
	flag.Parse()
	start := time.Now()
	logf := func(format string, args ...any) {
		fmt.Fprintf(os.Stderr, "%5.0fs  %s\n", time.Since(start).Seconds(), fmt.Sprintf(format, args...))
	}
	for _, w := range []struct {
		path string
		all  bool
	}{{*sentences, false}, {*raw, true}} {
		if w.path != "" {
			if err := writeSentences(w.path, *data, w.all); err != nil {
				log.Fatal(err)
			}
		}
	}
	if *pack != "" {
		if err := packSilver(*pack, *silver, *data); err != nil {
			log.Fatal(err)
		}
	}
	if *pack != "" || *sentences != "" || *raw != "" {
		return
	}
	want := func(what string) bool { return *only == "" || *only == what }
	bank := filepath.Join(*data, "treebanks")
	ewt, err := readBank(filepath.Join(bank, "en_ewt-ud-train.conllu"), nil)
	if err != nil {
		log.Fatal(err)
	}
	gum, err := readBank(filepath.Join(bank, "gum-train-from-sources.conllu"), freeGenres)
	if err != nil {
		log.Fatal(err)
	}
	banks := []*english.Analysis{ewt, gum}
	logf("%d + %d tokens", ewt.Len(), gum.Len())
	if want("lemmas") {
		if err := write(filepath.Join(*out, "lemma.gz"), english.TrainLemmas(banks)); err != nil {
			log.Fatal(err)
		}
	}
	if want("syntax") {
		clusters, err := cachedClusters(*cache, *data, banks, logf)
		if err != nil {
			log.Fatal(err)
		}
		var trees *english.Analysis
		if *silver != "" {
			if trees, err = readSilver(*silver, *data, *silverEach, logf); err != nil {
				log.Fatal(err)
			}
		}
		b := english.TrainSyntax(banks, trees, english.SyntaxConfig{Clusters: clusters,
			TagRounds: *tagRounds, ParseRounds: *parseRounds, TagDrop: *tagDrop, ParseDrop: *parseDrop, Margin: 1, Seeds: *seeds, Log: logf})
		for _, name := range []string{"en_ewt-ud-dev.conllu", "en_gum-ud-dev.conllu"} {
			dev, err := readBank(filepath.Join(bank, name), nil)
			if err != nil {
				log.Fatal(err)
			}
			s, err := english.EvaluateSyntax(b, dev)
			if err != nil {
				log.Fatal(err)
			}
			logf("%s: %s", name, s)
		}
		if err := write(filepath.Join(*out, "syntax.gz"), b); err != nil {
			log.Fatal(err)
		}
	}
	// The name tagger works with the tags of the embedded tagger: build again
	// after the syntax has changed, then make the names.
	if want("names") {
		b, err := trainNames(*data, logf)
		if err != nil {
			log.Fatal(err)
		}
		if err := write(filepath.Join(*out, "names.gz"), b); err != nil {
			log.Fatal(err)
		}
	}
}

// freeGenres are the genres of GUM that may be used for any purpose with
// credit; the others carry a non-commercial clause.
var freeGenres = map[string]bool{"news": true, "bio": true, "academic": true, "textbook": true, "speech": true, "voyage": true, "interview": true}

// readBank reads a treebank, of its documents those of the given genres only;
// nil for all.
func readBank(path string, genres map[string]bool) (*english.Analysis, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	if genres != nil {
		var keep bytes.Buffer
		for _, doc := range strings.Split(string(b), "# newdoc")[1:] {
			_, genre, _ := strings.Cut(doc, "# meta::genre = ")
			genre, _, _ = strings.Cut(genre, "\n")
			if genres[genre] {
				keep.WriteString("# newdoc" + doc)
			}
		}
		b = keep.Bytes()
	}
	a, err := english.ReadCoNLLU(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return a, nil
}

func write(path string, b []byte) error {
	var z bytes.Buffer
	w, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
	if err != nil {
		return err
	}
	if _, err := w.Write(b); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%s: %d bytes, %d compressed\n", path, len(b), z.Len())
	return os.WriteFile(path, z.Bytes(), 0o644)
}
