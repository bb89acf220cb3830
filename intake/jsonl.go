package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// jsonl reads JSON Lines: one object a line with the report in its field
// "text".
func (rd *reader) jsonl(at place, br *bufio.Reader) {
	if isJSONDocument(br) {
		rd.jsonDocument(at, br)
		return
	}
	lines := lineReader{br: br, max: rd.opt.MaxBytes}
	any := false
	for !rd.stopped {
		line, err := lines.next()
		at := place{path: at.path, entry: at.entry, line: lines.n}
		if lines.n == 1 {
			line = bytes.TrimPrefix(line, []byte(utf8BOM))
		}
		switch {
		case errors.Is(err, ErrTooLong):
			rd.fail(at, err)
			any = true
			continue
		case err == io.EOF && len(line) == 0:
			if !any {
				rd.fail(place{path: at.path, entry: at.entry}, ErrEmpty)
			}
			return
		case err != nil && err != io.EOF:
			rd.fail(at, err)
			return
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		any = true
		if r, err := rd.jsonReport(at, line); err != nil {
			rd.fail(at, err)
		} else {
			rd.report(r)
		}
	}
}

func (rd *reader) jsonReport(at place, line []byte) (*onrecord.Report, error) {
	var obj map[string]json.RawMessage
	if err := json.Unmarshal(line, &obj); err != nil {
		if se := (*json.SyntaxError)(nil); errors.As(err, &se) {
			return nil, fmt.Errorf("not a JSON object: %w (at byte %d of the line)", err, se.Offset)
		}
		return nil, fmt.Errorf("not a JSON object: %s", firstWords(line))
	}
	w, err := rd.jsonRow(obj)
	if err != nil {
		return nil, err
	}
	r := w.report(place{path: at.path, entry: at.entry}, onrecord.FormatJSONL, "utf-8")
	if !utf8.Valid(line) {
		note(r, "some bytes of the line are not valid UTF-8; each is written as U+FFFD")
	}
	return r, nil
}

func (rd *reader) jsonRow(obj map[string]json.RawMessage) (w row, err error) {
	get := func(field string) string {
		raw, key := rd.jsonField(obj, field)
		if raw == nil || err != nil {
			return ""
		}
		var s string
		if raw[0] == '"' {
			err = json.Unmarshal(raw, &s)
		} else if c := raw[0]; field != "text" && c != '{' && c != '[' {
			s = string(raw) // a number
		} else {
			err = fmt.Errorf("the field %q is not a string", key)
		}
		return s
	}
	w = row{id: get("id"), text: get("text"), title: get("title"), date: get("date"), url: get("url"), publisher: get("publisher")}
	if err != nil {
		return w, err
	}
	if raw, _ := rd.jsonField(obj, "byline"); raw != nil {
		var one string
		if json.Unmarshal(raw, &one) == nil && one != "" {
			w.byline = []string{one}
		} else {
			var many []string
			if json.Unmarshal(raw, &many) == nil {
				w.byline = many
			}
		}
	}
	if strings.TrimSpace(w.text) == "" {
		if raw, key := rd.jsonField(obj, "text"); raw == nil {
			return w, fmt.Errorf("no field %q", key)
		}
		return w, fmt.Errorf("the field with the text is %w", ErrEmpty)
	}
	return w, nil
}

// jsonField finds a field under the name the user gave or one of its usual
// names; nil for absent and null.
func (rd *reader) jsonField(obj map[string]json.RawMessage, field string) (json.RawMessage, string) {
	names := fieldNames[field]
	if own := rd.opt.Columns[field]; own != "" {
		names = []string{own}
	}
	for _, n := range names {
		if raw, ok := obj[n]; ok && string(raw) != "null" {
			return raw, n
		}
	}
	return nil, names[0]
}

func firstWords(line []byte) string {
	if len(line) > 60 {
		line = line[:60]
	}
	return fmt.Sprintf("the line begins %q", strings.ToValidUTF8(string(line), "\uFFFD"))
}

// lineReader reads lines of any length but keeps none longer than max bytes.
type lineReader struct {
	br  *bufio.Reader
	max int64
	n   int // of the line read last, from 1
	buf []byte
}

// next gives the next line without its line end. The bytes are good until the
// call after. A line that is too long is passed over and gives ErrTooLong.
func (lr *lineReader) next() ([]byte, error) {
	lr.n++
	lr.buf = lr.buf[:0]
	over := false
	for {
		part, err := lr.br.ReadSlice('\n')
		if !over {
			lr.buf = append(lr.buf, part...)
			if int64(len(lr.buf)) > lr.max {
				over, lr.buf = true, nil
			}
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if over && (err == nil || err == io.EOF) {
			return nil, tooLong(lr.max)
		}
		return bytes.TrimRight(lr.buf, "\r\n"), err
	}
}
