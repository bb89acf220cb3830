package intake

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/onrecord/onrecord"
)

// isJSONDocument reports whether what comes is not one object a line but a
// list of objects, or objects written over several lines.
func isJSONDocument(br *bufio.Reader) bool {
	head, _ := br.Peek(sniffLen)
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte(utf8BOM)), " \t\r\n")
	if bytes.HasPrefix(head, []byte("[")) {
		return true
	}
	line, _, _ := bytes.Cut(head, []byte("\n"))
	return string(bytes.TrimSpace(line)) == "{"
}

// jsonDocument reads such a list or row of objects, one at a time.
func (rd *reader) jsonDocument(at place, br *bufio.Reader) {
	if head, _ := br.Peek(len(utf8BOM)); string(head) == utf8BOM {
		br.Discard(len(utf8BOM))
	}
	dec := json.NewDecoder(br)
	inList := false
	if b, _ := firstByte(br); b == '[' {
		if _, err := dec.Token(); err != nil {
			rd.fail(at, err)
			return
		}
		inList = true
	}
	n := 0
	for !rd.stopped {
		if inList && !dec.More() {
			break
		}
		var raw json.RawMessage
		err := dec.Decode(&raw)
		if err == io.EOF && !inList {
			break
		}
		n++
		entry := "item " + strconv.Itoa(n)
		if at.entry != "" {
			entry = at.entry + ", " + entry
		}
		if err != nil { // what follows cannot be told from what was broken
			rd.fail(place{path: at.path, entry: entry}, fmt.Errorf("not JSON from here on: %w", err))
			return
		}
		var r *onrecord.Report
		if int64(len(raw)) > rd.opt.MaxBytes {
			err = tooLong(rd.opt.MaxBytes)
		} else {
			r, err = rd.jsonReport(at, raw)
		}
		if err != nil {
			rd.fail(place{path: at.path, entry: entry}, err)
			continue
		}
		rd.report(r)
	}
	if n == 0 {
		rd.fail(at, ErrEmpty)
	}
}

// firstByte gives the first byte that is no white space, and passes over the
// white space before it.
func firstByte(br *bufio.Reader) (byte, error) {
	for {
		b, err := br.ReadByte()
		if err != nil {
			return 0, err
		}
		if b != ' ' && b != '\t' && b != '\r' && b != '\n' {
			return b, br.UnreadByte()
		}
	}
}
