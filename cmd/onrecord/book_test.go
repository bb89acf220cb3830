package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/onrecord/onrecord/sqlite"
)

// A book whose looking up was cut off is gone through by the next reading,
// also when that has no report left to read.
func TestBookCutOffIsGoneThroughLater(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	report, db := filepath.Join(dir, "one.txt"), filepath.Join(dir, "r.db")
	if err := os.WriteFile(report, []byte("France supports the embargo on Kenya.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	read := func() string {
		t.Helper()
		var out strings.Builder
		if code := run(ctx, []string{"read", "--db", db, report}, strings.NewReader(""), &out, io.Discard); code != 0 {
			t.Fatalf("exit code %d: %s", code, out.String())
		}
		return out.String()
	}
	if out := read(); strings.Contains(out, "kept in") {
		t.Errorf("without a book: %s", out)
	}
	w, err := sqlite.Open(ctx, db)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.SetBook(ctx, []sqlite.Issue{{ID: "embargo", Proposition: "The embargo stands", About: [][]string{{"embargo"}}}}); err != nil {
		t.Fatal(err)
	}
	w.Close()
	if out := read(); !strings.Contains(out, "1 issue kept in "+db+": 1 of 1 position is about one of them, 1 changed") {
		t.Errorf("after the book was cut off: %s", out)
	}
	if out := read(); strings.Contains(out, "kept in") {
		t.Errorf("a third time: %s", out)
	}
}
