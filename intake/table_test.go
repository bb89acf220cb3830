package intake

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

func TestCSV(t *testing.T) {
	in := "\xEF\xBB\xBFID,Headline,Body,Date,Outlet,Link\r\n" +
		"1,Talks fail,\"The envoy said \"\"no\"\".\r\n\r\nHe left, he said.\",2031-05-02,Kelm Courier,https://courier.example/1\r\n" +
		"\r\n2,Empty,,2031-05-03\n" +
		"3,Short\n" +
		"4,,Norvia denied it.,someday,,\n5,\"open,The"
	got, errs := readString(t, Options{Format: "csv"}, in)
	if len(got) != 2 || len(errs) != 3 {
		t.Fatalf("%d reports, errors %v", len(got), errs)
	}
	if got[0].Text != "The envoy said \"no\".\r\n\r\nHe left, he said." {
		t.Errorf("text %q", got[0].Text)
	}
	r := got[0]
	want := onrecord.Source{Path: "-", ID: "1", URL: "https://courier.example/1", Format: "csv"}
	if diff := cmp.Diff(want, r.Source); diff != "" || r.Title != "Talks fail" || r.Publisher != "Kelm Courier" || r.Published.From != "2031-05-02" {
		t.Errorf("fields: %+v %s", r, diff)
	}
	if got[1].Published.How != onrecord.HowUnknown || len(got[1].Notes) == 0 {
		t.Errorf("a date that cannot be read: %+v %v", got[1].Published, got[1].Notes)
	}
	var lines []int
	for _, e := range errs {
		lines = append(lines, e.Line)
	}
	if diff := cmp.Diff([]int{6, 7, 9}, lines); diff != "" {
		t.Errorf("lines of errors (-want +got):\n%s", diff)
	}
}

func TestCSVColumns(t *testing.T) {
	in := "nr;artikel;blatt\n1;The envoy left.;Kelm Courier\n"
	opt := Options{Format: "csv", Columns: map[string]string{"text": "Artikel", "publisher": "blatt", "id": "nr"}}
	got, errs := readString(t, opt, in)
	if len(errs) > 0 || got[0].Text != "The envoy left." || got[0].Publisher != "Kelm Courier" {
		t.Fatalf("%v %v", got, errs)
	}
	_, errs = readString(t, Options{Format: "csv"}, in)
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), "nr, artikel, blatt") {
		t.Errorf("a table without the column: %v", errs)
	}
	opt.Columns["text"] = "story"
	if _, errs = readString(t, opt, in); len(errs) != 1 || !strings.Contains(errs[0].Error(), `no column "story"`) {
		t.Errorf("a mapping to no column: %v", errs)
	}
	_, errs = readString(t, Options{Columns: map[string]string{"txet": "a"}}, in)
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), `"txet"`) {
		t.Errorf("a mapping of no field: %v", errs)
	}
}

func TestCSVEncodings(t *testing.T) {
	for name, in := range map[string]string{
		"utf-16":       utf16Bytes("text,id\n“Énoncé” قال,1\n", false, true),
		"windows-1252": "text,id\n\x93\xc9nonc\xe9\x94,1\n",
	} {
		got, errs := readString(t, Options{Format: "csv"}, in)
		if len(errs) > 0 || !strings.HasPrefix(got[0].Text, "“Énoncé”") {
			t.Errorf("%s: %v %v", name, got, errs)
		}
	}
}

func TestTableRowTooLong(t *testing.T) {
	in := "text,id\n\"" + strings.Repeat("The envoy left.\n", 100_000) + "\",1\nNorvia denied it.,2\n"
	got, errs := readString(t, Options{Format: "csv", MaxBytes: 1 << 16}, in)
	if len(got) != 1 || got[0].Source.ID != "2" || len(errs) != 1 || !errors.Is(errs[0], ErrTooLong) {
		t.Fatalf("%d reports, errors %v", len(got), errs)
	}
}

func warcRecord(kind, uri, contentType, block string) string {
	return fmt.Sprintf("WARC/1.1\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, uri, contentType, len(block), block)
}

func httpAnswer(status, contentType, body string) string {
	return "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\n\r\n" + body
}

func zipped(s string) string {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return b.String()
}

func TestWARC(t *testing.T) {
	const http = "application/http; msgtype=response"
	records := []string{
		warcRecord("warcinfo", "", "application/warc-fields", "software: x\r\n"),
		warcRecord("response", "https://courier.example/1", http, httpAnswer("200 OK", "text/html; charset=utf-8", page)),
		warcRecord("response", "https://courier.example/a.png", http, httpAnswer("200 OK", "image/png", "\x89PNG")),
		warcRecord("response", "https://courier.example/gone", http, httpAnswer("404 Not Found", "text/html", "gone")),
		warcRecord("response", "https://courier.example/empty", http, httpAnswer("200 OK", "text/html", "<html></html>")),
		warcRecord("resource", "https://courier.example/2", "text/plain", "The envoy left Kelm."),
	}
	var packed strings.Builder
	for _, r := range records {
		packed.WriteString(zipped(r))
	}
	for name, in := range map[string]string{"plain": strings.Join(records, ""), "gzip members": packed.String()} {
		t.Run(name, func(t *testing.T) {
			got, errs := readString(t, Options{}, in)
			if len(got) != 2 || len(errs) != 2 {
				t.Fatalf("%d reports, errors %v", len(got), errs)
			}
			if got[0].Source.URL != "https://courier.example/1" || got[0].Source.Format != "warc" || got[0].Title != "Norvia will not send troops" {
				t.Errorf("first: %+v", got[0].Source)
			}
			if got[1].Text != "The envoy left Kelm." {
				t.Errorf("second: %q", got[1].Text)
			}
			if errs[0].Entry != "https://courier.example/empty" || !errors.Is(errs[1], ErrSkipped) || !strings.Contains(errs[1].Error(), "image/png 1, status 404 1") {
				t.Errorf("errors %v", errs)
			}
		})
	}
}

func TestTruncatedWARC(t *testing.T) {
	whole := warcRecord("resource", "https://courier.example/2", "text/plain", "The envoy left Kelm.")
	for cut := 1; cut < len(whole)-4; cut += 7 {
		_, errs := readString(t, Options{Format: "warc"}, whole[:cut])
		if len(errs) == 0 {
			t.Errorf("cut at %d: no error", cut)
		}
	}
	_, errs := readString(t, Options{}, zipped(whole)[:60])
	if len(errs) == 0 {
		t.Error("a cut gzip member: no error")
	}
}

func BenchmarkCSV(b *testing.B) {
	in := "text,id\n" + strings.Repeat("\"The envoy said on Monday that the talks had failed.\nHe left.\",1\n", 1000)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		t := tableReader{br: bufio.NewReader(strings.NewReader(in)), comma: ',', max: 1 << 20}
		for {
			if _, _, err := t.next(); err != nil {
				break
			}
		}
	}
}
