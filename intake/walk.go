package intake

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/onrecord/onrecord"
)

// path reads one path of the command line.
func (rd *reader) path(p string) {
	if p == "-" {
		rd.stream(place{path: "-"}, rd.opt.Stdin, false)
		return
	}
	info, err := os.Stat(p)
	if errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(p, "*?[") {
		rd.glob(p)
		return
	}
	if err != nil {
		rd.fail(place{path: p}, reason(err))
		return
	}
	if !info.IsDir() {
		rd.file(p, false)
		return
	}
	// With a separator behind it, a link to a folder is followed.
	root := strings.TrimRight(p, string(filepath.Separator)) + string(filepath.Separator)
	err = filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			rd.fail(place{path: filepath.ToSlash(name)}, reason(err))
		case name != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.IsDir():
		case d.Type().IsRegular() || d.Type()&fs.ModeSymlink != 0:
			rd.file(name, true)
		default:
			rd.fail(place{path: filepath.ToSlash(name)}, fmt.Errorf("%w: not a regular file", ErrSkipped))
		}
		if rd.stopped {
			return fs.SkipAll
		}
		return nil
	})
	rd.fail(place{path: p}, err)
}

func (rd *reader) glob(pattern string) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		rd.fail(place{path: pattern}, fmt.Errorf("not a pattern: %w", err))
		return
	}
	if len(names) == 0 {
		rd.fail(place{path: pattern}, errors.New("no file fits this pattern"))
		return
	}
	for _, n := range names {
		if rd.path(n); rd.stopped {
			return
		}
	}
}

// file reads a file. inFolder is true when it was met in a folder rather than
// named by the user, who then may have meant other files only.
func (rd *reader) file(name string, inFolder bool) {
	at := place{path: filepath.ToSlash(name)}
	if inFolder && rd.opt.Format == FormatAuto && formatOfName(name) == formatOther {
		rd.fail(at, fmt.Errorf("%w: %s is not a format read from a folder; name the file itself to read it as text", ErrSkipped, filepath.Ext(name)))
		return
	}
	f, err := os.Open(name)
	if err != nil {
		rd.fail(at, reason(err))
		return
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil {
		rd.fail(at, reason(err))
		return
	} else if info.IsDir() {
		rd.fail(at, fmt.Errorf("%w: a link to a folder is not followed", ErrSkipped))
		return
	} else if info.Mode().IsRegular() && isZip(f) {
		rd.zip(at, f, info.Size())
		return
	}
	rd.stream(at, f, false)
}

func isZip(f *os.File) bool {
	var head [4]byte
	n, _ := f.ReadAt(head[:], 0)
	return string(head[:n]) == "PK\x03\x04" || string(head[:n]) == "PK\x05\x06"
}

func (rd *reader) zip(at place, f io.ReaderAt, size int64) {
	z, err := zip.NewReader(f, size)
	if err != nil {
		rd.fail(at, fmt.Errorf("damaged or truncated ZIP archive: %w", err))
		return
	}
	for _, e := range z.File {
		base := filepath.Base(e.Name)
		if e.FileInfo().IsDir() || strings.HasPrefix(base, ".") || strings.HasPrefix(e.Name, "__MACOSX/") {
			continue
		}
		at := place{path: at.path, entry: e.Name}
		if rd.opt.Format == FormatAuto && formatOfName(e.Name) == formatOther {
			rd.fail(at, fmt.Errorf("%w: %s is not a format read from an archive", ErrSkipped, filepath.Ext(e.Name)))
		} else if r, err := e.Open(); err != nil {
			rd.fail(at, err)
		} else {
			rd.stream(at, r, true)
			r.Close()
		}
		if rd.stopped {
			return
		}
	}
}

// stream reads what comes from r, unpacking it first if it is compressed.
func (rd *reader) stream(at place, r io.Reader, inArchive bool) {
	br := bufio.NewReaderSize(r, 64<<10)
	head, err := br.Peek(sniffLen)
	if err != nil && err != io.EOF {
		rd.fail(at, err)
		return
	}
	if strings.HasPrefix(string(head), "PK\x03\x04") {
		if inArchive {
			rd.fail(at, fmt.Errorf("%w: a ZIP archive inside an archive; unpack it first", ErrSkipped))
		} else {
			rd.zipStream(at, br)
		}
		return
	}
	if len(head) > 2 && head[0] == 0x1f && head[1] == 0x8b {
		z, err := gzip.NewReader(br)
		if err != nil {
			rd.fail(at, fmt.Errorf("damaged gzip file: %w", err))
			return
		}
		br = bufio.NewReaderSize(z, 64<<10)
		if head, err = br.Peek(sniffLen); err != nil && err != io.EOF {
			rd.fail(at, fmt.Errorf("damaged or truncated gzip file: %w", err))
			return
		}
	}
	if len(head) == 0 {
		rd.fail(at, ErrEmpty)
		return
	}
	format := rd.opt.Format
	if format == FormatAuto {
		if format, err = detect(at.source(), head); err != nil {
			rd.fail(at, err)
			return
		}
	}
	switch format {
	case onrecord.FormatJSONL:
		rd.jsonl(at, br)
	case onrecord.FormatHTML:
		rd.html(at, br)
	case onrecord.FormatCSV:
		rd.csv(at, br)
	case onrecord.FormatFeed:
		rd.feed(at, br)
	case onrecord.FormatWARC:
		rd.warc(at, br)
	default:
		rd.text(at, br)
	}
}

// zipStream reads an archive that comes from standard input: its table of
// contents stands at its end, so it has to be laid down first.
func (rd *reader) zipStream(at place, r io.Reader) {
	f, err := os.CreateTemp("", "onrecord-*.zip")
	if err != nil {
		rd.fail(at, err)
		return
	}
	defer os.Remove(f.Name())
	defer f.Close()
	n, err := io.Copy(f, r)
	if err != nil {
		rd.fail(at, err)
		return
	}
	rd.zip(at, f, n)
}

// reason is err without the path, which the Error names already.
func reason(err error) error {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}
