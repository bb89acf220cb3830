package intake

import (
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed chrome.txt
var chromeText string

// Marks in a pattern of chrome.txt.
const (
	fewWords   = "*"  // up to fewMost words
	anyWords   = "**" // any number of words
	aNumber    = "#"
	outletName = "{outlet}" // up to outletMost capitalised words
	fewMost    = 12
	outletMost = 6
)

// chrome are the patterns of chrome.txt under their first words; those that
// begin with a mark stand under "".
var chrome = readChrome(chromeText)

func readChrome(table string) map[string][][]string {
	out := map[string][][]string{}
	for l := range strings.Lines(table) {
		if strings.HasPrefix(l, "//") {
			continue
		}
		words := strings.Fields(l)
		if len(words) == 0 {
			continue
		}
		key := words[0]
		if key == aNumber {
			key = ""
		}
		out[key] = append(out[key], words)
	}
	return out
}

// chromeWords cuts a line into the words that patterns are made of, in the
// letters they have in the text.
func chromeWords(s string) []string {
	s = plainQuotes.Replace(s)
	var out []string
	for w := range strings.FieldsFuncSeq(s, isSpace) {
		w = strings.Trim(w, "«»<>•·|►▶→\"'*,;.…-")
		if w == "" {
			continue
		}
		mark := ""
		if last := w[len(w)-1]; len(w) > 1 && (last == ':' || last == '!') {
			mark, w = w[len(w)-1:], w[:len(w)-1]
		}
		out = append(out, w)
		if mark != "" {
			out = append(out, mark)
		}
	}
	return out
}

// isChrome reports whether the line is what a website prints around a report,
// and the outlet's name if the line gives it. The first line of a text is more
// often a headline than a link, so there only patterns that leave little open
// count.
func isChrome(s string, first bool) (outlet string, ok bool) {
	if len(s) > 600 {
		return "", false
	}
	if first := chromeWords(firstWord(s)); len(first) > 0 && !isNumber(first[0]) && chrome[strings.ToLower(first[0])] == nil {
		return "", false // as most lines do
	}
	words := chromeWords(s)
	if len(words) == 0 {
		return "", false
	}
	for _, key := range []string{strings.ToLower(words[0]), ""} {
		for _, p := range chrome[key] {
			if first && (slices.Contains(p, ":") || slices.Contains(p, anyWords)) {
				continue
			}
			if outlet, ok := fits(p, words); ok {
				return outlet, true
			}
		}
	}
	return "", false
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, isSpace); i >= 0 {
		return s[:i]
	}
	return s
}

// fits matches words against a pattern.
func fits(pattern, words []string) (outlet string, ok bool) {
	if len(pattern) == 0 {
		return "", len(words) == 0
	}
	rest := pattern[1:]
	switch pattern[0] {
	case anyWords:
		return "", len(rest) == 0
	case fewWords:
		if len(rest) == 0 {
			return "", len(words) <= fewMost
		}
		for n := 0; n <= min(fewMost, len(words)); n++ {
			if outlet, ok := fits(rest, words[n:]); ok {
				return outlet, true
			}
		}
	case outletName:
		for n := min(outletMost, len(words)); n > 0; n-- {
			if !isName(words[:n]) || n > 2 && isShouted(strings.Join(words[:n], " ")) {
				continue
			}
			if _, ok := fits(rest, words[n:]); ok {
				return strings.Join(words[:n], " "), true
			}
		}
	case aNumber:
		if len(words) > 0 && isNumber(words[0]) {
			return fits(rest, words[1:])
		}
	default:
		if len(words) > 0 && strings.EqualFold(words[0], pattern[0]) {
			return fits(rest, words[1:])
		}
	}
	return "", false
}

// isName reports whether the words are written as a name: each begins with a
// capital but for the small words inside.
func isName(words []string) bool {
	for i, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsUpper(r) || unicode.IsDigit(r) && i > 0 {
			continue
		}
		if i == 0 || i == len(words)-1 || !smallWords[w] {
			return false
		}
	}
	return len(words) > 0
}

var smallWords = wordSet("of the and for in on de la le al el to & at")

func isNumber(w string) bool {
	for _, r := range w {
		if !unicode.IsDigit(r) && r != ',' && r != '.' {
			return false
		}
	}
	return w != ""
}

// isCode reports whether the line is a stray code, such as a picture's width
// or a file's name: one word of capitals and figures, or with a file's ending.
func isCode(s string) bool {
	if len(s) > 60 || strings.ContainsFunc(s, isSpace) {
		return false
	}
	low := strings.ToLower(s)
	for _, end := range []string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp4", ".pdf"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	if strings.HasPrefix(low, "http://") || strings.HasPrefix(low, "https://") || strings.HasPrefix(low, "www.") {
		return true
	}
	digits := 0
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r >= 'A' && r <= 'Z', r == '_', r == '-', r == '/', r == '#', r == 'x':
		default:
			return false
		}
	}
	return digits > 0
}
