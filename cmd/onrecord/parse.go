package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/intake"
)

type parseCmd struct {
	Tokens string   `help:"Keep the sentences and tokens of this CoNLL-U file and fill in the other columns." placeholder:"FILE.conllu"`
	Format string   `help:"Format of the input: auto, text, html, jsonl, csv, feed or warc." default:"auto"`
	Paths  []string `arg:"" optional:"" name:"path" help:"Files, folders, patterns, archives; - is standard input."`
}

func (c *parseCmd) Run(a *app) error {
	z, err := english.NewAnalyzer()
	if err != nil {
		return err
	}
	if c.Tokens != "" {
		return completeFile(a, z, c.Tokens)
	}
	if len(c.Paths) == 0 {
		return fmt.Errorf("nothing to parse: name a file, or --tokens FILE.conllu")
	}
	failed := 0
	var an english.Analysis
	for r, err := range intake.Open(c.Paths, intake.Options{Format: c.Format, Stdin: a.stdin}) {
		if err != nil {
			failed++
			sayUnreadable(a.stderr, err)
			continue
		}
		z.Analyze(r.Text, nil, &an)
		if err := an.WriteCoNLLU(a.stdout); err != nil {
			return err
		}
	}
	if failed > 0 {
		return exitError(1)
	}
	return nil
}

// completeFile works through a CoNLL-U file some hundred sentences at a time,
// so that its size does not matter. A document is not cut in two unless it is
// very long.
func completeFile(a *app, z *english.Analyzer, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewReaderSize(f, 1<<20)
	var chunk bytes.Buffer
	sents, line, first := 0, 0, 1
	flush := func() error {
		an, err := english.ReadCoNLLU(bytes.NewReader(chunk.Bytes()))
		if err != nil {
			return fmt.Errorf("%s, from line %d: %w", path, first, err)
		}
		z.Complete(an)
		chunk.Reset()
		sents, first = 0, line+1
		return an.WriteCoNLLU(a.stdout)
	}
	for {
		l, err := in.ReadBytes('\n')
		if bytes.HasPrefix(l, []byte("# newdoc")) && sents > 200 || sents > 2000 {
			if err := flush(); err != nil {
				return err
			}
		}
		line++
		chunk.Write(l)
		if len(bytes.TrimSpace(l)) == 0 {
			sents++
		}
		if err == io.EOF {
			break
		} else if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return flush()
}
