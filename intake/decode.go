package intake

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

const utf8BOM = "\xEF\xBB\xBF"

// decoded is text in UTF-8 and how it was arrived at.
type decoded struct {
	text     string
	encoding string // of the bytes: utf-8, utf-16le, utf-16be, windows-1252
	note     string // what a reader should know; "" for nothing
}

// decode turns bytes into valid UTF-8. A byte order mark says the encoding and
// is no part of the text. Without one: what is valid UTF-8 is UTF-8; what has
// every other byte NUL is UTF-16; what is neither is read as Windows-1252, in
// which every byte below 0x80 means the same and most others mean something.
// Only a file that is UTF-8 but for a few bytes is kept as UTF-8 with U+FFFD
// in their place. Line ends stay as they are.
func decode(b []byte) decoded {
	switch utf16Order(b) {
	case littleEndian:
		return decodeUTF16(b, binary.LittleEndian, "utf-16le")
	case bigEndian:
		return decodeUTF16(b, binary.BigEndian, "utf-16be")
	}
	d := decoded{encoding: "utf-8"}
	if bytes.HasPrefix(b, []byte(utf8BOM)) {
		b = b[len(utf8BOM):]
		d.note = "a byte order mark at the beginning is no part of the text"
	}
	if utf8.Valid(b) {
		d.text = string(b)
		return d
	}
	if multi, bad := countUTF8(b); multi > 3*bad {
		d.text = strings.ToValidUTF8(string(b), "\uFFFD")
		d.note = "some bytes are not valid UTF-8; each run of them is written as U+FFFD"
		return d
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(b)
	if err != nil {
		d.text = strings.ToValidUTF8(string(b), "\uFFFD")
		d.note = "some bytes are not valid UTF-8; each run of them is written as U+FFFD"
		return d
	}
	return decoded{text: string(out), encoding: "windows-1252", note: "not valid UTF-8; read as Windows-1252"}
}

// countUTF8 counts the well-formed characters of more than one byte and the
// bytes that belong to no character.
func countUTF8(b []byte) (multi, bad int) {
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			multi++
		}
		b = b[n:]
	}
	return multi, bad
}

type byteOrder int

const (
	noUTF16 byteOrder = iota
	littleEndian
	bigEndian
)

// utf16Order tells UTF-16 by its byte order mark or, without one, by NULs that
// stand in every other byte of the beginning, as they do for Latin letters.
func utf16Order(b []byte) byteOrder {
	if len(b) >= 2 {
		switch {
		case b[0] == 0xFF && b[1] == 0xFE:
			return littleEndian
		case b[0] == 0xFE && b[1] == 0xFF:
			return bigEndian
		}
	}
	n := min(len(b), 512) &^ 1
	if n < 4 {
		return noUTF16
	}
	var zero [2]int
	for i, c := range b[:n] {
		if c == 0 {
			zero[i&1]++
		}
	}
	switch {
	case zero[1] > n/2*6/10 && zero[0] == 0:
		return littleEndian
	case zero[0] > n/2*6/10 && zero[1] == 0:
		return bigEndian
	}
	return noUTF16
}

func decodeUTF16(b []byte, order binary.ByteOrder, name string) decoded {
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, order.Uint16(b[i:]))
	}
	d := decoded{encoding: name, note: "read as " + strings.ToUpper(name)}
	if len(units) > 0 && units[0] == 0xFEFF {
		units = units[1:]
		d.note += "; a byte order mark at the beginning is no part of the text"
	}
	if len(b)&1 == 1 {
		d.note += "; an odd last byte was left out"
	}
	d.text = string(utf16.Decode(units)) // lone surrogates become U+FFFD
	return d
}
