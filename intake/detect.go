package intake

import (
	"bytes"
	"fmt"
	"net/http"
	"path"
	"strings"

	"github.com/onrecord/onrecord"
)

// sniffLen is how many bytes of a file are looked at to tell its format.
const sniffLen = 4096

// formatOther is the format of a name that says it is something else.
const formatOther = "other"

// formatOfName gives the format that a file's name promises, "" when it
// promises nothing, formatOther when it is known to be no report.
func formatOfName(name string) string {
	name = strings.TrimSuffix(strings.ToLower(name), ".gz")
	ext := path.Ext(name)
	if f, ok := extensions[ext]; ok {
		return f
	}
	if ext == "" || len(ext) > 6 || strings.ContainsAny(ext, " ,") {
		return ""
	}
	return formatOther
}

// extensions maps the end of a file's name to the format it promises; "" is
// for those whose content must tell.
var extensions = map[string]string{
	".txt": onrecord.FormatText, ".text": onrecord.FormatText,
	".html": onrecord.FormatHTML, ".htm": onrecord.FormatHTML, ".xhtml": onrecord.FormatHTML, ".shtml": onrecord.FormatHTML,
	".jsonl": onrecord.FormatJSONL, ".ndjson": onrecord.FormatJSONL, ".json": onrecord.FormatJSONL,
	".csv": onrecord.FormatCSV, ".tsv": onrecord.FormatCSV,
	".rss": onrecord.FormatFeed, ".atom": onrecord.FormatFeed, ".rdf": onrecord.FormatFeed, ".xml": "",
	".warc": onrecord.FormatWARC, ".zip": "", ".gz": "",
}

// detect tells the format from the file's name and its first bytes.
func detect(name string, head []byte) (string, error) {
	if f := formatOfName(name); f != "" && f != formatOther {
		return f, nil
	}
	if isBinary(head) {
		return "", binaryError(head)
	}
	h := bytes.TrimLeft(bytes.TrimPrefix(head, []byte(utf8BOM)), " \t\r\n")
	low := bytes.ToLower(h)
	has := func(mark string) bool { return bytes.Contains(low, []byte(mark)) }
	switch {
	case bytes.HasPrefix(h, []byte("WARC/")):
		return onrecord.FormatWARC, nil
	case opensJSON(h):
		return onrecord.FormatJSONL, nil
	case bytes.HasPrefix(low, []byte("<")) && (has("<rss") || has("<feed") || has("<rdf:rdf")):
		return onrecord.FormatFeed, nil
	case bytes.HasPrefix(low, []byte("<")) && (has("<html") || has("<!doctype html") || has("<head") || has("<body")):
		return onrecord.FormatHTML, nil
	}
	return onrecord.FormatText, nil
}

// opensJSON reports whether h begins with an object or a list of objects.
func opensJSON(h []byte) bool {
	if rest, ok := bytes.CutPrefix(h, []byte("[")); ok {
		h = bytes.TrimLeft(rest, " \t\r\n")
	}
	rest, ok := bytes.CutPrefix(h, []byte("{"))
	return ok && bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte(`"`))
}

func binaryError(head []byte) error {
	kind := strings.SplitN(http.DetectContentType(head), ";", 2)[0]
	if kind == "application/octet-stream" || strings.HasPrefix(kind, "text/") {
		return ErrBinary
	}
	return fmt.Errorf("%w: this is %s", ErrBinary, kind)
}

// isBinary reports whether head is the beginning of something else than text:
// a NUL outside UTF-16, or many control characters.
func isBinary(head []byte) bool {
	if utf16Order(head) != noUTF16 {
		return false
	}
	ctl := 0
	for _, c := range head {
		if c == 0 {
			return true
		}
		if c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b {
			ctl++
		}
	}
	return ctl*50 > len(head) && ctl > 2
}
