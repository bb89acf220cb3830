package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"onrecord": main})
}

// TestScripts runs each command as a person would: one script a command.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			// The same two reports for all scripts, in $WORK/news.
			src := filepath.Join("testdata", "news")
			files, err := os.ReadDir(src)
			if err != nil {
				return err
			}
			if err := os.Mkdir(filepath.Join(e.WorkDir, "news"), 0o755); err != nil {
				return err
			}
			for _, f := range files {
				b, err := os.ReadFile(filepath.Join(src, f.Name()))
				if err != nil {
					return err
				}
				if err := os.WriteFile(filepath.Join(e.WorkDir, "news", f.Name()), b, 0o644); err != nil {
					return err
				}
			}
			return nil
		},
	})
}
