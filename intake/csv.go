package intake

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/onrecord/onrecord"
)

// csv reads a table with a row of column names at its head.
func (rd *reader) csv(at place, br *bufio.Reader) {
	u8, encoding, note1 := decodeStream(br)
	t := tableReader{br: u8, max: rd.opt.MaxBytes}
	t.comma = separator(u8)
	head, _, err := t.next()
	if err != nil {
		rd.fail(at, fmt.Errorf("no row of column names: %w", err))
		return
	}
	cols, err := rd.columns(head)
	if err != nil {
		rd.fail(place{path: at.path, entry: at.entry, line: 1}, err)
		return
	}
	rows := 0
	for !rd.stopped {
		fields, line, err := t.next()
		at := place{path: at.path, entry: at.entry, line: line}
		if err == io.EOF {
			if rows == 0 {
				rd.fail(place{path: at.path, entry: at.entry}, fmt.Errorf("%w: column names and no rows", ErrEmpty))
			}
			return
		}
		rows++
		if err != nil {
			rd.fail(at, err)
			if errors.Is(err, ErrTooLong) || errors.Is(err, errOpenQuote) {
				continue
			}
			return
		}
		if len(fields) == 1 && fields[0] == "" && len(head) > 1 {
			rows--
			continue // a blank line
		}
		if cols["text"] >= len(fields) {
			rd.fail(at, fmt.Errorf("the row has %d fields, the text should be in number %d", len(fields), cols["text"]+1))
			continue
		}
		w := row{}
		get := func(field string) string {
			if i, ok := cols[field]; ok && i < len(fields) {
				return fields[i]
			}
			return ""
		}
		w.id, w.text, w.title, w.date, w.url, w.publisher = get("id"), get("text"), get("title"), get("date"), get("url"), get("publisher")
		if by := squeeze(get("byline")); by != "" {
			w.byline = []string{by}
		}
		if strings.TrimSpace(w.text) == "" {
			rd.fail(at, fmt.Errorf("the field with the text is %w", ErrEmpty))
			continue
		}
		r := w.report(place{path: at.path, entry: at.entry}, onrecord.FormatCSV, encoding)
		note(r, note1)
		rd.report(r)
	}
}

// columns finds the column of each field, by the user's mapping or its usual
// names.
func (rd *reader) columns(head []string) (map[string]int, error) {
	byName := map[string]int{}
	for i, name := range head {
		name = strings.ToLower(squeeze(name))
		if _, ok := byName[name]; !ok {
			byName[name] = i
		}
	}
	cols := map[string]int{}
	for field, names := range fieldNames {
		if own := rd.opt.Columns[field]; own != "" {
			i, ok := byName[strings.ToLower(squeeze(own))]
			if !ok {
				return nil, fmt.Errorf("no column %q for the field %s; the columns are %s", own, field, strings.Join(head, ", "))
			}
			cols[field] = i
			continue
		}
		for _, n := range names {
			if i, ok := byName[n]; ok {
				cols[field] = i
				break
			}
		}
	}
	if _, ok := cols["text"]; !ok {
		return nil, fmt.Errorf("no column for the text; name it, as in text=NAME; the columns are %s", strings.Join(head, ", "))
	}
	return cols, nil
}

// decodeStream turns a stream into UTF-8 by the look of its beginning.
func decodeStream(br *bufio.Reader) (u8 *bufio.Reader, encoding, said string) {
	head, _ := br.Peek(32 << 10)
	switch utf16Order(head) {
	case littleEndian:
		dec := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder()
		if !bytes.HasPrefix(head, []byte{0xFF, 0xFE}) {
			dec = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM).NewDecoder()
		}
		return bufio.NewReaderSize(transform.NewReader(br, dec), 64<<10), "utf-16le", "read as UTF-16LE"
	case bigEndian:
		dec := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder()
		if !bytes.HasPrefix(head, []byte{0xFE, 0xFF}) {
			dec = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewDecoder()
		}
		return bufio.NewReaderSize(transform.NewReader(br, dec), 64<<10), "utf-16be", "read as UTF-16BE"
	}
	if bytes.HasPrefix(head, []byte(utf8BOM)) {
		br.Discard(len(utf8BOM))
		return br, "utf-8", ""
	}
	for cut := 0; cut < utf8.UTFMax && cut < len(head); cut++ { // the end may cut a character
		if utf8.Valid(head[:len(head)-cut]) {
			return br, "utf-8", ""
		}
	}
	if multi, bad := countUTF8(head); multi > 3*bad {
		return br, "utf-8", ""
	}
	return bufio.NewReaderSize(transform.NewReader(br, charmap.Windows1252.NewDecoder()), 64<<10), "windows-1252", "not valid UTF-8; read as Windows-1252"
}

// separator tells a table's separator from its first line.
func separator(br *bufio.Reader) byte {
	head, _ := br.Peek(8 << 10)
	if i := bytes.IndexByte(head, '\n'); i >= 0 {
		head = head[:i]
	}
	best, most := byte(','), 0
	for _, c := range []byte{',', ';', '\t', '|'} {
		if n := bytes.Count(head, []byte{c}); n > most {
			best, most = c, n
		}
	}
	return best
}

var errOpenQuote = errors.New("a quotation mark opens a field and none closes it")

// tableReader reads rows as RFC 4180 has them. Unlike encoding/csv it keeps the
// line ends within a field as they are and holds no more than max bytes.
type tableReader struct {
	br    *bufio.Reader
	comma byte
	max   int64
	line  int // lines read so far
	size  int64
}

// next gives the next row and the line, from 1, on which it begins. A row that
// is too long is passed over and gives ErrTooLong.
func (t *tableReader) next() (fields []string, line int, err error) {
	line = t.line + 1
	t.size = 0
	var field []byte
	quoted, closed, started := false, false, false
	for {
		c, err := t.br.ReadByte()
		if err != nil {
			if err == io.EOF && quoted && !closed {
				t.line++
				return nil, line, errOpenQuote
			}
			if err == io.EOF && started {
				t.line++
				return t.done(append(fields, string(field)), line)
			}
			return nil, line, err
		}
		started = true
		if t.size++; t.size > t.max {
			field = field[:0]
		}
		if c == '\n' {
			t.line++
		}
		inside := quoted && !closed
		switch {
		case inside && c == '"':
			if next, _ := t.br.Peek(1); len(next) == 1 && next[0] == '"' {
				t.br.ReadByte()
				field = append(field, '"')
			} else {
				closed = true
			}
		case inside:
			field = append(field, c)
		case c == '"' && len(field) == 0 && !quoted:
			quoted = true
		case c == t.comma:
			fields, field = append(fields, string(field)), field[:0]
			quoted, closed = false, false
		case c == '\r':
			if next, _ := t.br.Peek(1); len(next) == 1 && next[0] == '\n' {
				continue
			}
			field = append(field, c)
		case c == '\n':
			return t.done(append(fields, string(field)), line)
		default:
			field = append(field, c)
		}
	}
}

func (t *tableReader) done(fields []string, line int) ([]string, int, error) {
	if t.size > t.max {
		return nil, line, tooLong(t.max)
	}
	return fields, line, nil
}
