package intake

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// read collects all that Open gives for paths.
func read(opt Options, paths ...string) (reports []*onrecord.Report, errs []*Error) {
	for r, err := range Open(paths, opt) {
		if err != nil {
			var e *Error
			if !errors.As(err, &e) {
				panic("not an *Error: " + err.Error())
			}
			errs = append(errs, e)
			continue
		}
		reports = append(reports, r)
	}
	return reports, errs
}

// readString reads a text as standard input.
func readString(t *testing.T, opt Options, content string) ([]*onrecord.Report, []*Error) {
	t.Helper()
	opt.Stdin = strings.NewReader(content)
	reports, errs := read(opt, "-")
	for _, r := range reports {
		if err := r.Validate(); err != nil {
			t.Errorf("report breaks the rules: %v", err)
		}
	}
	return reports, errs
}

// write lays a file down in a new folder and gives its path.
func write(t *testing.T, name, content string) string {
	t.Helper()
	p := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return p
}

const story = "KELM - Norvia said on Monday that it would not send troops to Zubar.\r\n\r\nThe minister told reporters that the talks were over and that he had nothing to add.\r\n"

func TestTextIsKeptCharacterForCharacter(t *testing.T) {
	for name, tc := range map[string]struct{ in, text, encoding string }{
		"utf-8":        {story, story, "utf-8"},
		"bom":          {"\xEF\xBB\xBF" + story, story, "utf-8"},
		"utf-16le bom": {utf16Bytes(story, false, true), story, "utf-16le"},
		"utf-16be bom": {utf16Bytes(story, true, true), story, "utf-16be"},
		"utf-16le":     {utf16Bytes(story, false, false), story, "utf-16le"},
		"windows-1252": {"The envoy said \x93no\x94 to the caf\xe9 plan.\n", "The envoy said “no” to the café plan.\n", "windows-1252"},
		"latin in utf": {"«Énoncé» — the envoy said “no”, “never” and “not now” \xff.", "«Énoncé» — the envoy said “no”, “never” and “not now” \uFFFD.", "utf-8"},
		"arabic":       {"قال المبعوث 👩‍👩‍👧 إن الخطة\u00a0مقبولة.\r\n", "قال المبعوث 👩‍👩‍👧 إن الخطة\u00a0مقبولة.\r\n", "utf-8"},
	} {
		t.Run(name, func(t *testing.T) {
			got, errs := readString(t, Options{}, tc.in)
			if len(errs) > 0 || len(got) != 1 {
				t.Fatalf("%d reports, errors %v", len(got), errs)
			}
			if diff := cmp.Diff(tc.text, got[0].Text); diff != "" {
				t.Errorf("text (-want +got):\n%s", diff)
			}
			if got[0].Encoding != tc.encoding {
				t.Errorf("encoding %s, want %s", got[0].Encoding, tc.encoding)
			}
			if tc.in != tc.text && len(got[0].Notes) == 0 {
				t.Error("the bytes were changed without a word about it")
			}
		})
	}
}

func utf16Bytes(s string, big, bom bool) string {
	var b strings.Builder
	put := func(u rune) {
		if big {
			b.WriteByte(byte(u >> 8))
			b.WriteByte(byte(u))
		} else {
			b.WriteByte(byte(u))
			b.WriteByte(byte(u >> 8))
		}
	}
	if bom {
		put(0xFEFF)
	}
	for _, r := range s {
		put(r)
	}
	return b.String()
}

func TestJSONLines(t *testing.T) {
	in := `{"id": "a-1", "text": "Norvia said no.\nZubar said \"yes\" to the plan of the envoy.", "title": "No", "date": "2031-05-02", "url": "https://example.org/1", "publisher": "Kelm Courier"}

{"id": 17, "text": "Second", "date": "26-FEB-2031 15:01:01.79"}
{"id": "broken", "text": 
{"title": "no text"}
{"text": "last, without a line end"}`
	got, errs := readString(t, Options{}, in)
	if len(got) != 3 || len(errs) != 2 {
		t.Fatalf("%d reports, errors %v", len(got), errs)
	}
	if errs[0].Line != 4 || errs[1].Line != 5 {
		t.Errorf("errors at lines %d and %d, want 4 and 5", errs[0].Line, errs[1].Line)
	}
	r := got[0]
	want := onrecord.Source{Path: "-", ID: "a-1", URL: "https://example.org/1", Format: "jsonl"}
	if diff := cmp.Diff(want, r.Source); diff != "" {
		t.Errorf("source (-want +got):\n%s", diff)
	}
	if r.Text != "Norvia said no.\nZubar said \"yes\" to the plan of the envoy." || r.Title != "No" || r.Publisher != "Kelm Courier" {
		t.Errorf("fields not kept: %+v", r)
	}
	if r.Published.From != "2031-05-02" || r.Published.How != onrecord.HowMetadata {
		t.Errorf("published %+v", r.Published)
	}
	if got[1].Source.ID != "17" || got[1].Published.From != "2031-02-26" {
		t.Errorf("second: %+v %+v", got[1].Source, got[1].Published)
	}
}

func TestJSONDocuments(t *testing.T) {
	for name, in := range map[string]string{
		"list":    " [\n {\"id\": 1, \"text\": \"First.\"},\n {\"title\": \"none\"}, {\"id\": 3,\n \"text\": \"Third.\"}]\n",
		"objects": "{\n \"id\": 1,\n \"text\": \"First.\"\n}\n{\n \"title\": \"none\"\n}\n{\"id\": 3, \"text\": \"Third.\"}",
	} {
		got, errs := readString(t, Options{Format: "jsonl"}, in)
		if len(got) != 2 || len(errs) != 1 || errs[0].Entry != "item 2" || got[1].Text != "Third." || got[1].Source.ID != "3" {
			t.Errorf("%s: %d reports, errors %v", name, len(got), errs)
		}
	}
	for _, in := range []string{"[]", "[{\"text\": \"First.\"}, {\"te"} {
		if _, errs := readString(t, Options{Format: "jsonl"}, in); len(errs) != 1 {
			t.Errorf("%q: errors %v", in, errs)
		}
	}
}

func TestJSONColumns(t *testing.T) {
	got, errs := readString(t, Options{Format: "jsonl", Columns: map[string]string{"text": "story"}}, `{"story": "Words.", "text": "other"}`)
	if len(errs) > 0 || len(got) != 1 || got[0].Text != "Words." {
		t.Fatalf("%v %v", got, errs)
	}
}

func TestGivenDateWins(t *testing.T) {
	got, _ := readString(t, Options{Date: "2031-01-01"}, `{"text": "Words.", "date": "2031-05-02"}`)
	if p := got[0].Published; p.From != "2031-01-01" || p.How != onrecord.HowGiven {
		t.Errorf("published %+v", p)
	}
}

func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		story:                                  "en",
		"The envoy said the talks had failed.": "en",
		"THE ENVOY SAID THE TALKS HAD FAILED AND THAT HE WAS LEAVING.":                                                     "en",
		"Der Gesandte sagte am Montag, dass die Gespräche über einen Waffenstillstand gescheitert seien und er abreise.":   "de",
		"El enviado dijo el lunes que las conversaciones sobre un alto el fuego habían fracasado y que se marchaba.":       "es",
		"Посланник заявил в понедельник, что переговоры о прекращении огня провалились.":                                   "ru",
		"قال المبعوث يوم الاثنين إن المحادثات بشأن وقف إطلاق النار قد فشلت وإنه سيغادر البلاد.":                            "ar",
		"Министр рече у понедељак да су преговори о прекиду ватре пропали и да он напушта земљу, јавља агенција из Келма.": "sr",
		"1234 5678": "und",
	} {
		if got := language(text); got != want {
			t.Errorf("language %s, want %s: %s", got, want, text)
		}
	}
}
