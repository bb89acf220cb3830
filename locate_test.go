package onrecord

import (
	"encoding/json"
	"testing"

	"pgregory.net/rapid"
)

// A report that went through JSON has its byte places again, whatever script
// its text is in.
func TestLocateAfterJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOfN(rapid.SampledFrom([]rune("ab é\u0301ع😀\u00a0\r\n")), 1, 80, -1).Draw(t, "text")
		o := NewOffsets(text)
		n := o.Rune(len(text))
		span := func(name string) Span {
			from := rapid.IntRange(0, n).Draw(t, name)
			to := rapid.IntRange(from, n).Draw(t, name+" end")
			return o.Span(o.Byte(from), o.Byte(to))
		}
		day := span("day")
		r := &Report{ID: ReportID(text), Text: text, Headline: &day,
			Statements: []Statement{{ID: "s1", Content: []Span{span("content")}, Date: Date{Precision: PrecisionUnknown, Words: &day}}},
			Tolls:      []Toll{{ID: "t1", CountSpan: span("count"), Evidence: span("evidence")}}}
		r.Normalize()
		b, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		var got Report
		if err := json.Unmarshal(b, &got); err != nil {
			t.Fatal(err)
		}
		if err := got.Locate(); err != nil {
			t.Fatal(err)
		}
		if err := got.Validate(); err != nil {
			t.Fatal(err)
		}
		got.Tolls[0].Evidence.Text += "x"
		if got.Locate() == nil {
			t.Fatal("words that are not the text's passed")
		}
	})
}
