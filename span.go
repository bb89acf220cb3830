package onrecord

import "fmt"

// Span is a stretch of a report's text. Start and End count Unicode code
// points from the beginning of [Report.Text], End exclusive: the unit of W3C
// text position selectors, and the one written out. ByteStart and ByteEnd are
// the same places in bytes, for Go code, and are not written out. Text is the
// words themselves; Text == Report.Text[ByteStart:ByteEnd] always holds.
type Span struct {
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Text      string `json:"text"`
	ByteStart int    `json:"-"`
	ByteEnd   int    `json:"-"`
}

// Overlaps reports whether s and t share at least one character.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Validate checks that s is a well-formed stretch of text. It wants the byte
// places too; [Offsets.Locate] fills them in for a span that was read back.
func (s Span) Validate(text string) error {
	if s.ByteStart < 0 || s.ByteEnd < s.ByteStart || s.ByteEnd > len(text) {
		return fmt.Errorf("span %d-%d: bytes %d-%d lie outside a text of %d bytes", s.Start, s.End, s.ByteStart, s.ByteEnd, len(text))
	}
	if got := text[s.ByteStart:s.ByteEnd]; got != s.Text {
		return fmt.Errorf("span %d-%d: text is %q, report has %q", s.Start, s.End, s.Text, got)
	}
	return nil
}

// Offsets converts between bytes and code points of one text. It keeps one
// mark every offsetStep bytes, so a look-up reads at most that many bytes.
// The zero value is of no use; make one with [NewOffsets].
type Offsets struct {
	text  string
	marks []int32 // marks[i]: code points before byte i*offsetStep
	ascii bool
}

const offsetStep = 64

// NewOffsets reads text once. The text must be valid UTF-8, which intake sees
// to for every report.
func NewOffsets(text string) *Offsets {
	o := &Offsets{text: text, ascii: true}
	for i := 0; i < len(text); i++ {
		if text[i] >= 0x80 {
			o.ascii = false
			break
		}
	}
	if o.ascii {
		return o
	}
	o.marks = make([]int32, 0, len(text)/offsetStep+1)
	n := int32(0)
	for i := range text {
		for len(o.marks)*offsetStep <= i {
			o.marks = append(o.marks, n)
		}
		n++
	}
	for len(o.marks)*offsetStep <= len(text) {
		o.marks = append(o.marks, n)
	}
	return o
}

// Rune gives the number of code points before byte b. b must not lie inside a
// character.
func (o *Offsets) Rune(b int) int {
	if o.ascii {
		return b
	}
	k := b / offsetStep
	n := int(o.marks[k])
	// marks[k] counts the characters that start before byte k*offsetStep;
	// step on to the first character that starts at or after it.
	i := k * offsetStep
	for i < b && i < len(o.text) && o.text[i]&0xC0 == 0x80 {
		i++
	}
	for range o.text[i:b] {
		n++
	}
	return n
}

// Byte gives the byte at which code point number r starts; len(text) for the
// end. It is the inverse of Rune.
func (o *Offsets) Byte(r int) int {
	if o.ascii {
		return min(r, len(o.text))
	}
	lo, hi := 0, len(o.marks)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if int(o.marks[mid]) <= r {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	i, n := lo*offsetStep, int(o.marks[lo])
	for i < len(o.text) && o.text[i]&0xC0 == 0x80 {
		i++
	}
	for j := range o.text[i:] {
		if n == r {
			return i + j
		}
		n++
	}
	return len(o.text)
}

// Span makes the span of bytes [from, to).
func (o *Offsets) Span(from, to int) Span {
	start := o.Rune(from)
	n := to - from
	if !o.ascii {
		n = 0
		for range o.text[from:to] {
			n++
		}
	}
	return Span{Start: start, End: start + n, Text: o.text[from:to], ByteStart: from, ByteEnd: to}
}

// Locate fills in the byte places of a span known by code points, such as one
// read from JSON, and takes its words from the text. It returns an error if
// the places lie outside the text.
func (o *Offsets) Locate(s Span) (Span, error) {
	if s.Start < 0 || s.End < s.Start {
		return s, fmt.Errorf("span %d-%d is not a stretch of text", s.Start, s.End)
	}
	from, to := o.Byte(s.Start), o.Byte(s.End)
	if o.Rune(from) != s.Start || o.Rune(to) != s.End {
		return s, fmt.Errorf("span %d-%d lies outside the text", s.Start, s.End)
	}
	return Span{Start: s.Start, End: s.End, Text: o.text[from:to], ByteStart: from, ByteEnd: to}, nil
}
