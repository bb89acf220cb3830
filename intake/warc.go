package intake

import (
	"bufio"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/textproto"
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
)

// A WARC file is a row of records, each a line "WARC/1.1", headers, a blank
// line, as many bytes as Content-Length says, and two line ends. Packed files
// are a row of gzip members, which the unpacking joins. Pages stand in
// "response" records, as the answer of the server, and in "resource" and
// "conversion" records, as they are.

// warc reads the pages and texts of a web archive.
func (rd *reader) warc(at place, br *bufio.Reader) {
	other := map[string]int{}
	for n := 1; !rd.stopped; n++ {
		head, err := warcHead(br)
		if err == io.EOF {
			if n == 1 {
				rd.fail(at, ErrEmpty)
			}
			break
		}
		if err != nil {
			rd.fail(place{path: at.path, entry: warcEntry(at, "record "+strconv.Itoa(n))}, fmt.Errorf("damaged or truncated WARC file: %w", err))
			break
		}
		size, err := strconv.ParseInt(head.Get("Content-Length"), 10, 64)
		if err != nil || size < 0 {
			rd.fail(place{path: at.path, entry: warcEntry(at, "record "+strconv.Itoa(n))}, fmt.Errorf("damaged WARC file: Content-Length is %q", head.Get("Content-Length")))
			break
		}
		block := &io.LimitedReader{R: br, N: size}
		rd.warcRecord(at, head, block, other)
		if _, err := io.Copy(io.Discard, block); err != nil || block.N > 0 {
			rd.fail(place{path: at.path, entry: warcEntry(at, "record "+strconv.Itoa(n))}, fmt.Errorf("truncated WARC file: %d bytes of the record are missing", block.N))
			break
		}
	}
	if len(other) == 0 {
		return
	}
	var kinds []string
	for k, n := range other {
		kinds = append(kinds, fmt.Sprintf("%s %d", k, n))
	}
	slices.Sort(kinds)
	rd.fail(at, fmt.Errorf("%w: records that hold no page: %s", ErrSkipped, strings.Join(kinds, ", ")))
}

func warcEntry(at place, name string) string {
	if at.entry == "" {
		return name
	}
	return at.entry + ", " + name
}

// warcHead reads up to the block of the next record.
func warcHead(br *bufio.Reader) (textproto.MIMEHeader, error) {
	for {
		first, err := br.Peek(1)
		if err != nil {
			return nil, err
		}
		if first[0] != '\r' && first[0] != '\n' {
			break
		}
		br.Discard(1)
	}
	magic, err := br.Peek(5)
	if string(magic) != "WARC/" {
		return nil, errors.New("a record should begin with WARC/")
	}
	if err != nil {
		return nil, err
	}
	tp := textproto.NewReader(br)
	if _, err := tp.ReadLine(); err != nil {
		return nil, unexpected(err)
	}
	head, err := tp.ReadMIMEHeader()
	return head, unexpected(err)
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// warcRecord reads a record that holds a page; others are counted by kind.
func (rd *reader) warcRecord(at place, head textproto.MIMEHeader, block io.Reader, other map[string]int) {
	kind := strings.ToLower(head.Get("Warc-Type"))
	address := strings.Trim(head.Get("Warc-Target-Uri"), "<>")
	contentType := head.Get("Content-Type")
	body := block
	switch kind {
	case "response":
		if !strings.HasPrefix(strings.ToLower(contentType), "application/http") {
			other["response without HTTP"]++
			return
		}
		resp, err := http.ReadResponse(bufio.NewReader(block), nil)
		if err != nil {
			rd.fail(place{path: at.path, entry: warcEntry(at, address)}, fmt.Errorf("the answer of the server cannot be read: %w", err))
			return
		}
		defer resp.Body.Close()
		if resp.StatusCode != http.StatusOK {
			other["status "+strconv.Itoa(resp.StatusCode)]++
			return
		}
		contentType = resp.Header.Get("Content-Type")
		if body, err = unpacked(resp); err != nil {
			rd.fail(place{path: at.path, entry: warcEntry(at, address)}, err)
			return
		}
	case "resource", "conversion":
	case "warcinfo", "request", "metadata":
		return // what belongs to a page rather than being one
	default:
		other[kind]++
		return
	}
	media := strings.ToLower(strings.TrimSpace(strings.SplitN(contentType, ";", 2)[0]))
	isText := media == "text/plain"
	if !isText && media != "text/html" && media != "application/xhtml+xml" {
		other[media]++
		return
	}
	rd.warcPage(place{path: at.path, entry: warcEntry(at, address)}, at, body, contentType, address, isText)
}

func (rd *reader) warcPage(entry, file place, body io.Reader, contentType, address string, isText bool) {
	b, err := rd.readAll(body)
	if err != nil && len(b) == 0 {
		rd.fail(entry, err)
		return
	}
	var r *onrecord.Report
	if isText {
		d := decode(b)
		if letters(d.text) == 0 || isBinary(b) {
			rd.fail(entry, ErrEmpty)
			return
		}
		r = newReport(file, onrecord.FormatWARC, d)
		r.Source.URL = onrecord.Maybe(address)
	} else if r, err = htmlReport(file, b, contentType, address); err != nil {
		rd.fail(entry, err)
		return
	}
	r.Source.Format = onrecord.FormatWARC
	rd.report(r)
}

// unpacked undoes the packing of an answer's body.
func unpacked(resp *http.Response) (io.Reader, error) {
	switch enc := strings.ToLower(resp.Header.Get("Content-Encoding")); enc {
	case "", "identity":
		return resp.Body, nil
	case "gzip", "x-gzip":
		br := bufio.NewReader(resp.Body)
		if magic, _ := br.Peek(2); string(magic) != "\x1f\x8b" {
			return br, nil // recorders unpack and leave the header
		}
		return gzip.NewReader(br)
	case "deflate":
		br := bufio.NewReader(resp.Body)
		if magic, _ := br.Peek(1); len(magic) == 1 && magic[0] == 0x78 {
			return zlib.NewReader(br)
		}
		return flate.NewReader(br), nil
	default:
		return nil, fmt.Errorf("%w: packed as %q, which is not read", ErrSkipped, enc)
	}
}
