package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/sqlite"
)

// progress is the line on a terminal that says how far a run has come. What is
// left is judged by the size of the files, which are read in order.
type progress struct {
	w      io.Writer // nil when there is nobody to look
	began  time.Time
	shown  time.Time
	files  []inputFile
	total  int64 // bytes; 0 where there is no telling
	done   int64 // bytes of the files before the current one
	at     int   // the current file
	within int64 // bytes read of it, as far as known
}

type inputFile struct {
	path string
	size int64
}

func newProgress(w io.Writer, paths []string, quiet bool) *progress {
	p := &progress{began: time.Now()}
	if quiet || !isTerminal(w) {
		return p
	}
	p.w = w
	for _, path := range paths {
		matches, err := filepath.Glob(path)
		if err != nil || len(matches) == 0 {
			matches = []string{path}
		}
		for _, m := range matches {
			if st, err := os.Stat(m); err == nil && st.IsDir() {
				m += string(filepath.Separator) // follow a link, as intake does
			}
			_ = filepath.WalkDir(m, func(path string, d fs.DirEntry, err error) error {
				if err == nil && d.Type().IsRegular() {
					if st, err := os.Stat(path); err == nil {
						p.files = append(p.files, inputFile{path, st.Size()})
						p.total += st.Size()
					}
				}
				return nil
			})
		}
	}
	return p
}

// step notes that r, nil for what was unreadable, has been dealt with.
func (p *progress) step(r *onrecord.Report, t *tally) {
	if p.w == nil {
		return
	}
	if r != nil {
		p.advance(r.Source.Path, int64(len(r.Text)))
	}
	if time.Since(p.shown) < 200*time.Millisecond {
		return
	}
	p.shown = time.Now()
	fmt.Fprintf(p.w, "\r\x1b[K%s", progressLine(t, p.share(), time.Since(p.began)))
}

// advance moves on to the file that path lies in.
func (p *progress) advance(path string, bytes int64) {
	for i := p.at; i < len(p.files); i++ {
		if f := p.files[i].path; path == f || strings.HasPrefix(path, f+"/") {
			for ; p.at < i; p.at++ {
				p.done += p.files[p.at].size
				p.within = 0
			}
			p.within = min(p.within+bytes, p.files[i].size)
			return
		}
	}
}

// share is the part that is done, 0 where there is no telling.
func (p *progress) share() float64 {
	if p.total == 0 {
		return 0
	}
	return float64(p.done+p.within) / float64(p.total)
}

func (p *progress) clear() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

// progressLine says how many reports are done and what time is left.
func progressLine(t *tally, share float64, took time.Duration) string {
	line := fmt.Sprintf("%d read", t.outcomes[sqlite.Read]+t.outcomes[sqlite.Again])
	if n := t.outcomes[sqlite.Known] + t.outcomes[sqlite.Duplicate]; n > 0 {
		line += fmt.Sprintf(", %d known", n)
	}
	if n := t.outcomes[sqlite.Unreadable]; n > 0 {
		line += fmt.Sprintf(", %d unreadable", n)
	}
	line += fmt.Sprintf(" · %d statements", t.records["statements"])
	if share > 0.005 && share < 1 {
		left := time.Duration(float64(took) * (1 - share) / share).Round(time.Second)
		line += fmt.Sprintf(" · %.0f%% · about %s left", 100*share, left)
	}
	return line
}
