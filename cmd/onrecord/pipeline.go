package main

import (
	"context"
	"fmt"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/intake"
)

// pipeline reads reports with several workers and hands them out in the order
// of the input.
type pipeline struct {
	in      intake.Options
	opt     extract.Options
	workers int // 0 for one a processor
	// skip, if not nil, says which reports need not be read. It is called by
	// the workers at once.
	skip func(*onrecord.Report) (bool, error)
}

// job is a report on its way through the workers.
type job struct {
	r       *onrecord.Report
	err     error
	skipped bool
	done    chan struct{}
}

// eachReport reads the reports at paths and calls each with them.
func eachReport(ctx context.Context, paths []string, in intake.Options, opt extract.Options, workers int, each func(*onrecord.Report, error) error) error {
	p := pipeline{in: in, opt: opt, workers: workers}
	return p.run(ctx, paths, func(j *job) error { return each(j.r, j.err) })
}

// run calls each with what became of every report at paths, one after another.
// It stops at the first error of each, or when ctx is done. A few reports a
// worker are in memory at any time, whatever the size of the input.
func (p *pipeline) run(ctx context.Context, paths []string, each func(*job) error) error {
	workers := p.workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	ctx, cancel := context.WithCancel(ctx)
	work := make(chan *job)
	order := make(chan *job, 4*workers)
	var wg sync.WaitGroup
	defer wg.Wait()
	defer cancel()
	for range workers {
		rd, err := extract.NewReader(p.opt)
		if err != nil {
			close(work)
			return err
		}
		wg.Go(func() {
			var err error
			for j := range work {
				if p.skip != nil {
					j.skipped, j.err = p.skip(j.r)
				}
				if !j.skipped && j.err == nil {
					if j.err = readReport(rd, j.r); j.err != nil {
						// its scratch memory may be in any state
						if rd, err = extract.NewReader(p.opt); err != nil {
							rd = nil // readReport says so for each report to come
						}
					}
				}
				close(j.done)
			}
		})
	}
	wg.Go(func() {
		defer close(order)
		defer close(work)
		for r, err := range intake.Open(paths, p.in) {
			j := &job{r: r, err: err, done: make(chan struct{})}
			select {
			case order <- j:
			case <-ctx.Done():
				return
			}
			if err != nil {
				close(j.done)
				continue
			}
			select {
			case work <- j:
			case <-ctx.Done():
				return
			}
		}
	})
	for j := range order {
		select {
		case <-j.done:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
		if err := each(j); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// readReport reads r with rd. A fault of the program on one report is an error
// that names it: the rest of the batch goes on.
func readReport(rd *extract.Reader, r *onrecord.Report) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: a fault of onrecord while reading it (%v at %s)\nhint: please send this report, or the shortest part of it that shows the fault, to the developers", r.Source.Path, p, faultPlace())
		}
	}()
	rd.Read(r)
	return nil
}

// faultPlace is the file and line of the innermost call of our own that led to
// the panic being recovered from.
func faultPlace() string {
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs)])
	for {
		f, more := frames.Next()
		if strings.Contains(f.Function, "onrecord/") && !strings.HasSuffix(f.Function, ".readReport") {
			return fmt.Sprintf("%s:%d", filepath.Base(f.File), f.Line)
		}
		if !more {
			return "an unknown place"
		}
	}
}
