package main

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"

	"github.com/onrecord/onrecord/english"
)

// The teacher (see teacher/) is a slow parser that labels sentences of raw
// news for the fast one to learn from. These are the news it gets: documents
// of timeline17 and entities are about the wars and politics that we read.

// silverNews are the files the teacher's sentences come from, and of how many
// documents one is taken.
var silverNews = []struct {
	file string
	each int
}{
	{"timeline17.jsonl.zst", 1},
	{"entities.jsonl.zst", 2},
	{"senate.jsonl.zst", 90},
}

// The shortest and the longest sentence for the teacher, in tokens.
const silverShort, silverLong = 5, 60

// plainMarks are the marks of old treebanks, which some of the news has.
var plainMarks = strings.NewReplacer("-LRB-", "(", "-RRB-", ")", "``", "\"", "''", "\"", "\\/", "/")

// eachSentence calls f with the sentences of the news that are worth labelling,
// each but once: running text of the usual length, not badly decoded.
func eachSentence(data string, f func(a *english.Analysis, s english.Sentence)) error {
	seen := map[uint32]bool{}
	var a english.Analysis
	for _, n := range silverNews {
		err := eachText(filepath.Join(data, "news", n.file), n.each, func(text string) {
			if strings.Contains(text, "â€") || strings.ContainsRune(text, '\ufffd') {
				return
			}
			a.Tokenize(plainMarks.Replace(text))
			for _, s := range a.Sents {
				if h := english.SentenceHash(&a, s); !seen[h] && running(&a, s) {
					seen[h] = true
					f(&a, s)
				}
			}
		})
		if err != nil {
			return fmt.Errorf("%s: %w", n.file, err)
		}
	}
	return nil
}

// running reports whether s is running text, not a headline, a table or a
// line in capitals: it ends in a mark, and most of its words are in lower case.
func running(a *english.Analysis, s english.Sentence) bool {
	n := int(s.To - s.From)
	if n < silverShort || n > silverLong {
		return false
	}
	lower := 0
	for i := s.From; i < s.To; i++ {
		if c := a.Form(int(i))[0]; c >= 'a' && c <= 'z' {
			lower++
		}
	}
	return lower*2 >= n && strings.Contains(".!?\"”", a.Form(int(s.To)-1))
}

// writeSentences writes the sentences for the teacher, one a line, words apart
// by blanks; with all, every sentence of the news that clusters come from, to
// learn vectors from.
func writeSentences(path, data string, all bool) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(file, 1<<20)
	put := func(a *english.Analysis, s english.Sentence) {
		for i := s.From; i < s.To; i++ {
			if i > s.From {
				w.WriteByte(' ')
			}
			w.WriteString(a.Form(int(i)))
		}
		w.WriteByte('\n')
	}
	if all {
		var a english.Analysis
		for _, n := range news {
			err = eachText(filepath.Join(data, "news", n.file), n.each, func(text string) {
				a.Tokenize(plainMarks.Replace(text))
				for _, s := range a.Sents {
					put(&a, s)
				}
			})
			if err != nil {
				break
			}
		}
	} else {
		err = eachSentence(data, put)
	}
	if err == nil {
		err = w.Flush()
	}
	if cerr := file.Close(); err == nil {
		err = cerr
	}
	return err
}

// packSilver reads what the teacher made of the sentences, CoNLL-U, and writes
// the trees without the words to path.
func packSilver(labelled, path, data string) error {
	b, err := os.ReadFile(labelled)
	if err != nil {
		return err
	}
	a, err := english.ReadCoNLLU(bytes.NewReader(b))
	if err != nil {
		return fmt.Errorf("%s: %w", labelled, err)
	}
	var t english.SilverTrees
	has := map[uint32]bool{}
	for _, s := range a.Sents {
		t.Add(a, s)
		has[english.SentenceHash(a, s)] = true
	}
	var order []uint32
	err = eachSentence(data, func(a *english.Analysis, s english.Sentence) {
		if h := english.SentenceHash(a, s); has[h] {
			order = append(order, h)
		}
	})
	if err != nil {
		return err
	}
	z, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression))
	if err != nil {
		return err
	}
	out := z.EncodeAll(t.Encode(order), nil)
	fmt.Fprintf(os.Stderr, "%s: %d of %d sentences, %d tokens, %d bytes\n", path, len(order), len(a.Sents), a.Len(), len(out))
	return os.WriteFile(path, out, 0o644)
}

// readSilver joins the trees of path with the news again, and keeps the first
// of every each.
func readSilver(path, data string, each int, logf func(string, ...any)) (*english.Analysis, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	z, err := zstd.NewReader(nil)
	if err != nil {
		return nil, err
	}
	defer z.Close()
	if b, err = z.DecodeAll(b, nil); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	t, err := english.ReadSilverTrees(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var bank english.SilverBank
	n := 0
	err = eachSentence(data, func(a *english.Analysis, s english.Sentence) {
		if t.Has(a, s) {
			if n%each == 0 {
				bank.Add(t, a, s)
			}
			n++
		}
	})
	logf("silver: %d of %d sentences found in the news", n, t.Len())
	return bank.Analysis(), err
}
