package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestServeReports(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "one.txt"), []byte("Envoy leaves Kelm\n\nThe envoy of Norvia left Kelm on Monday.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "build.go"), []byte("package build\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	out, in := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, []string{"serve", "--addr", "127.0.0.1:0", dir, filepath.Join(dir, "none.txt")}, strings.NewReader(""), in, io.Discard)
		in.Close()
	}()
	lines := bufio.NewScanner(out)
	if !lines.Scan() {
		t.Fatal("the server said nothing")
	}
	_, address, ok := strings.Cut(lines.Text(), "http")
	if !ok {
		t.Fatalf("no address in %q", lines.Text())
	}
	go io.Copy(io.Discard, out)
	resp, err := http.Get("http" + address)
	if err != nil {
		t.Fatal(err)
	}
	page, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	for _, words := range []string{"Envoy leaves Kelm", "none.txt", "no such file"} {
		if !strings.Contains(string(page), words) {
			t.Errorf("the page lacks %q", words)
		}
	}
	if strings.Contains(string(page), "build.go") {
		t.Error("the page speaks of a file that is plainly no report")
	}
	cancel()
	if c := <-code; c != 0 {
		t.Errorf("exit code %d", c)
	}
}

func TestServeRefusesOtherMachinesWithoutATokenOfItsOwn(t *testing.T) {
	var errs strings.Builder
	if code := run(context.Background(), []string{"serve", "--addr", "nonsense", t.TempDir()}, strings.NewReader(""), io.Discard, &errs); code == 0 || !strings.Contains(errs.String(), "nonsense") {
		t.Errorf("exit code %d, said %q", code, errs.String())
	}
}

func TestServeWithoutARecordSaysWhatToDo(t *testing.T) {
	var errs strings.Builder
	code := run(context.Background(), []string{"serve", "--db", filepath.Join(t.TempDir(), "none.db")}, strings.NewReader(""), io.Discard, &errs)
	if code != 1 || !strings.Contains(errs.String(), "none.db") || !strings.Contains(errs.String(), "onrecord read") {
		t.Errorf("exit code %d, said %q", code, errs.String())
	}
}

// A book named to serve is put into the record before it is opened.
func TestServePutsABookIntoTheRecord(t *testing.T) {
	dir := t.TempDir()
	report, book, db := filepath.Join(dir, "one.txt"), filepath.Join(dir, "book.yaml"), filepath.Join(dir, "r.db")
	for name, text := range map[string]string{report: "France supports the embargo on Kenya.\n", book: "issues:\n  - {id: embargo, proposition: The embargo stands, about: [[embargo]]}\n"} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var out strings.Builder
	if code := run(context.Background(), []string{"read", "-q", "--db", db, report}, strings.NewReader(""), &out, &out); code != 0 {
		t.Fatalf("exit code %d: %s", code, out.String())
	}
	run(context.Background(), []string{"serve", "--db", db, "--issues", book, "--addr", "nonsense"}, strings.NewReader(""), &out, io.Discard)
	if !strings.Contains(out.String(), "1 issue kept in "+db+": 1 of 1 position is about one of them, 1 changed") {
		t.Errorf("said %q", out.String())
	}
	run(context.Background(), []string{"positions", "--db", db, "--issue", "embargo", "--as", "json"}, strings.NewReader(""), &out, io.Discard)
	if !strings.Contains(out.String(), `"total": 1`) {
		t.Errorf("said %q", out.String())
	}
}
