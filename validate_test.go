package onrecord_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/extract"
	"github.com/onrecord/onrecord/intake"
)

// TestEverySpan reads the samples, and the reports of the development data
// where they are at hand, and checks each span, reference and date of every
// record.
func TestEverySpan(t *testing.T) {
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	n, records := 0, 0
	for _, paths := range [][]string{{"samples"}, {"../shared/data/reports"}} {
		for r, err := range intake.Open(paths, intake.Options{}) {
			if err != nil {
				continue // intake's own tests are about what cannot be read
			}
			rd.Read(r)
			n++
			records += len(r.Statements) + len(r.Events) + len(r.Tolls) + len(r.Positions) + len(r.Proposals)
			if err := r.Validate(); err != nil {
				t.Errorf("%s: %v", r.Source.Path, err)
			}
		}
	}
	if n < 16 || records < 200 {
		t.Errorf("%d reports with %d records, want at least 16 and 200", n, records)
	}
}

// TestEverySpanProperty does the same on sentences put together at random with
// the characters that break offsets: Arabic, combining marks, emoji, no-break
// spaces, CRLF, unclosed quotation marks.
func TestEverySpanProperty(t *testing.T) {
	rd, err := extract.NewReader(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	pieces := []string{"Norvia said", "“the siege must end,”", "\"never", "Lorn’s", "ا\u0644قرية", "e\u0301lite", "😀🇸🇾", "\u00a0", "\r\n", "\n\n",
		"at least 12 people were killed", "on Sunday", "in Kelm", "rejected the plan", "Minister Ada Lorn", "told AFP that", "he", "they", ".", ",", "--", "'so'",
		"according to the army", "a draft resolution", "(NRC)", "1,2,3 killed", "«oui»", "\u200f", "2031-02-30", "accused Zubar of shelling", "if"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 60).Draw(t, "pieces"), " ")
		r := &onrecord.Report{ID: onrecord.ReportID(text), Text: text, Language: "en"}
		rd.Read(r)
		if err := r.Validate(); err != nil {
			t.Fatal(err)
		}
	})
}
