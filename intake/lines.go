package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of a text without the white space around it: bytes [from,
// to). A blank line is one with from == to.
type line struct{ from, to int }

func (l line) blank() bool { return l.from >= l.to }

// splitLines cuts a text at its line ends (LF, CRLF, CR, the line and
// paragraph separators of Unicode), at most the first and last n lines of it:
// what surrounds a report stands at its ends, and a text may be long.
func splitLines(text string) []line {
	lines := make([]line, 0, strings.Count(text, "\n")+1)
	from := 0
	for i, r := range text {
		switch r {
		case '\n':
			if i > 0 && text[i-1] == '\r' && from == i {
				from = i + 1
				continue
			}
		case '\r', '\u2028', '\u2029', '\u0085':
		default:
			continue
		}
		lines = append(lines, trim(text, from, i))
		from = i + utf8.RuneLen(r)
	}
	return append(lines, trim(text, from, len(text)))
}

// trim narrows bytes [from, to) to what stands between white space.
func trim(text string, from, to int) line {
	for from < to {
		r, n := utf8.DecodeRuneInString(text[from:to])
		if !isSpace(r) {
			break
		}
		from += n
	}
	for from < to {
		r, n := utf8.DecodeLastRuneInString(text[from:to])
		if !isSpace(r) {
			break
		}
		to -= n
	}
	return line{from, to}
}

// isSpace also knows the characters without width that pages put in lines.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060'
}

// squeeze writes every run of white space as one space.
func squeeze(s string) string { return strings.Join(strings.FieldsFunc(s, isSpace), " ") }

// plainQuotes writes typographic quotation marks and dashes as those of a
// typewriter, for comparing.
var plainQuotes = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"", "–", "-", "—", "-", "…", "...")

// sameWords is a form of s in which lines that differ in case, white space and
// typography only are equal.
func sameWords(s string) string {
	return strings.ToLower(plainQuotes.Replace(squeeze(s)))
}
