package onrecord

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// Text with every kind of character that has broken offsets somewhere: Arabic,
// combining marks, emoji with joiners, no-break spaces, CRLF.
var awkward = []rune("ab \r\n\u00a0é\u0301\u0627\u0644\u200f\u200d😀🇸🇾中\ufeff")

func TestOffsetsProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		runes := rapid.SliceOfN(rapid.SampledFrom(awkward), 0, 300).Draw(t, "runes")
		text := string(runes)
		o := NewOffsets(text)
		start := rapid.IntRange(0, len(runes)).Draw(t, "start")
		end := rapid.IntRange(start, len(runes)).Draw(t, "end")
		from, to := o.Byte(start), o.Byte(end)
		if want := len(string(runes[:start])); from != want {
			t.Fatalf("Byte(%d) = %d, want %d", start, from, want)
		}
		if got := o.Rune(from); got != start {
			t.Fatalf("Rune(%d) = %d, want %d", from, got, start)
		}
		s := o.Span(from, to)
		if s.Start != start || s.End != end || s.Text != string(runes[start:end]) {
			t.Fatalf("Span(%d, %d) = %+v", from, to, s)
		}
		if err := s.Validate(text); err != nil {
			t.Fatal(err)
		}
		back, err := o.Locate(Span{Start: start, End: end})
		if err != nil || back != s {
			t.Fatalf("Locate gives %+v, %v, want %+v", back, err, s)
		}
	})
}

func TestLocateOutside(t *testing.T) {
	for _, text := range []string{"", "abc", "añb", string(awkward)} {
		o := NewOffsets(text)
		n := utf8.RuneCountInString(text)
		for _, s := range []Span{{Start: 0, End: n + 1}, {Start: -1, End: 0}, {Start: 2, End: 1}, {Start: n + 5, End: n + 9}} {
			if got, err := o.Locate(s); err == nil {
				t.Errorf("Locate(%d-%d) in %q gives %+v, want an error", s.Start, s.End, text, got)
			}
		}
	}
}

func BenchmarkOffsetsSpan(b *testing.B) {
	text := ""
	for range 500 {
		text += "“Zoë,” said the minister of État, و "
	}
	o := NewOffsets(text)
	at := o.Byte(9000)
	b.ReportAllocs()
	for b.Loop() {
		if o.Span(at, at).Start != 9000 {
			b.Fatal("wrong place")
		}
	}
}
