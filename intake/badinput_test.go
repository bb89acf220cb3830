package intake

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

func TestBadInput(t *testing.T) {
	for name, tc := range map[string]struct {
		content string
		reason  error
	}{
		"empty.txt":  {"", ErrEmpty},
		"blank.txt":  {" \r\n\u00a0\n", ErrEmpty},
		"binary.txt": {"\x7fELF\x02\x01\x01\x00\x00\x00", ErrBinary},
		"image":      {"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ErrBinary},
		"empty.html": {"<html><body></body></html>", ErrEmpty},
		"long.txt":   {strings.Repeat("word ", 20_000), ErrTooLong},
		"cut.gz":     {zipped(strings.Repeat(story, 100))[:40], io.ErrUnexpectedEOF},
	} {
		t.Run(name, func(t *testing.T) {
			bad, good := write(t, name, tc.content), write(t, "good.txt", story)
			got, errs := read(Options{MaxBytes: 64 << 10}, bad, good)
			if len(got) != 1 || len(errs) != 1 {
				t.Fatalf("%d reports, errors %v", len(got), errs)
			}
			if !errors.Is(errs[0], tc.reason) || !strings.HasPrefix(errs[0].Error(), filepath.ToSlash(bad)) {
				t.Errorf("error %v, want one of this file: %v", errs[0], tc.reason)
			}
		})
	}
}

func TestMissingPath(t *testing.T) {
	got, errs := read(Options{}, filepath.Join(t.TempDir(), "none.txt"), filepath.Join(t.TempDir(), "*.txt"), write(t, "good.txt", story))
	if len(got) != 1 || len(errs) != 2 || !errors.Is(errs[0], os.ErrNotExist) || !strings.Contains(errs[1].Error(), "no file fits") {
		t.Errorf("%d reports, errors %v", len(got), errs)
	}
}

// A line of 200 MB must neither be kept nor end the reading.
func TestVeryLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 200 MB")
	}
	long := io.MultiReader(strings.NewReader(`{"text": "`), io.LimitReader(endless{}, 200<<20), strings.NewReader("\"}\n{\"text\": \"The envoy left.\"}\n"))
	got, errs := read(Options{Format: "jsonl", Stdin: long}, "-")
	if len(got) != 1 || len(errs) != 1 || errs[0].Line != 1 || !errors.Is(errs[0], ErrTooLong) {
		t.Errorf("%d reports, errors %v", len(got), errs)
	}
	if _, errs = read(Options{Format: "text", Stdin: io.LimitReader(endless{}, 200<<20)}, "-"); len(errs) != 1 || !errors.Is(errs[0], ErrTooLong) {
		t.Errorf("as text: %v", errs)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func zipOf(t *testing.T, files ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, err := z.Create(files[i])
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, files[i+1])
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestZIP(t *testing.T) {
	archive := zipOf(t, "b/two.txt", "Second.", "one.jsonl", `{"id": "1", "text": "First."}`, "__MACOSX/x.txt", "no", "map.png", "\x89PNG", "bad.txt", "\x00\x01")
	file := write(t, "news.zip", archive)
	for name, opt := range map[string]Options{"file": {}, "standard input": {Stdin: strings.NewReader(archive)}} {
		t.Run(name, func(t *testing.T) {
			p := file
			if opt.Stdin != nil {
				p = "-"
			}
			got, errs := read(opt, p)
			var paths []string
			for _, r := range got {
				paths = append(paths, r.Source.Path)
			}
			if diff := cmp.Diff([]string{p + "/b/two.txt", p + "/one.jsonl"}, paths); diff != "" {
				t.Errorf("reports (-want +got):\n%s", diff)
			}
			if len(errs) != 2 || errs[0].Entry != "map.png" || !errors.Is(errs[0], ErrSkipped) || errs[1].Entry != "bad.txt" || !errors.Is(errs[1], ErrBinary) {
				t.Errorf("errors %v", errs)
			}
		})
	}
	got, errs := read(Options{}, write(t, "cut.zip", archive[:len(archive)/2]), write(t, "good.txt", story))
	if len(got) != 1 || len(errs) != 1 || !strings.Contains(errs[0].Error(), "truncated ZIP") {
		t.Errorf("truncated: %d reports, errors %v", len(got), errs)
	}
}

func TestFolderAndGlob(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{"b.txt": "Second.", "a/1.txt": "First.", ".hidden": "x", "a/.git/c.txt": "x", "README.md": "About.", "c.rst": "x"} {
		p := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, errs := read(Options{}, dir)
	if len(got) != 2 || got[0].Text != "First." || got[1].Text != "Second." {
		t.Errorf("folder: %v", got)
	}
	for _, e := range errs {
		if !errors.Is(e, ErrSkipped) {
			t.Errorf("folder: %v", e)
		}
	}
	if len(errs) != 2 {
		t.Errorf("folder: %d files passed over, want 2: %v", len(errs), errs)
	}
	got, errs = read(Options{}, filepath.Join(dir, "*.txt"))
	if len(got) != 1 || len(errs) != 0 {
		t.Errorf("glob: %v %v", got, errs)
	}
}

func TestBreakEndsTheReading(t *testing.T) {
	n := 0
	for range Open([]string{"-"}, Options{Stdin: strings.NewReader("{\"text\": \"a\"}\n{\"text\": \"b\"}\n")}) {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d steps", n)
	}
}

func TestNoSuchFormat(t *testing.T) {
	for _, opt := range []Options{{Format: "docx"}, {Date: "02.05.2031"}} {
		if _, errs := read(opt, "-"); len(errs) != 1 {
			t.Errorf("%+v: %v", opt, errs)
		}
	}
}

func TestReportsAreValid(t *testing.T) {
	got, _ := readString(t, Options{}, "Envoy leaves Kelm\n\nKELM - The envoy left.\n\n(AFP)\n")
	r := got[0]
	if r.ID != onrecord.ReportID(r.Text) || r.Schema != onrecord.Schema || r.Statements == nil {
		t.Errorf("not finished: %+v", r)
	}
}

func BenchmarkJSONLines(b *testing.B) {
	line := `{"id": "1", "date": "2031-05-02", "text": "` + strings.Repeat("The envoy said on Monday that the talks had failed.\\n\\n", 40) + "\"}\n"
	in := strings.Repeat(line, 100)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		for _, err := range Open([]string{"-"}, Options{Format: "jsonl", Stdin: strings.NewReader(in)}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}
