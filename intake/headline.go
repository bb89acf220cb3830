package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// The longest headline, and the longest line of a text whose lines were broken
// at a width, in code points.
const (
	headlineMost = 220
	wrapWidth    = 100
)

// headline finds where the title stands: the line that repeats the title given
// with the report, or a first line that is written as one.
func (f *frame) headline() {
	if f.head >= 0 {
		return
	}
	first := f.untaken(0)
	if f.r.Title != "" {
		want := sameWords(string(f.r.Title))
		for i, n := first, 0; i >= 0 && n < 3; i, n = f.untaken(i+1), n+1 {
			if sameWords(f.words(i)) == want {
				f.setHeadline(i)
				return
			}
		}
	}
	if f.looksLikeHeadline(first) {
		f.setHeadline(first)
	}
}

func (f *frame) setHeadline(i int) {
	f.head = i
	span := f.off.Span(f.lines[i].from, f.lines[i].to)
	f.r.Headline = &span
	if f.r.Title == "" {
		f.r.Title = onrecord.Maybe(squeeze(span.Text))
	}
}

// looksLikeHeadline wants a line of some words without a full stop, that
// opens as a sentence or a name does, with the report behind it. A blank line
// should follow; without one, the next line must be a whole sentence, and the
// text not one whose lines were broken at a width.
func (f *frame) looksLikeHeadline(i int) bool {
	next := f.untaken(i + 1)
	if i < 0 || next < 0 {
		return false
	}
	s := f.words(i)
	n := utf8.RuneCountInString(s)
	if n > headlineMost || strings.Count(squeeze(s), " ") < 1 || !opensSentence(s) {
		return false
	}
	bare := strings.TrimRight(s, "\"'”’») ")
	if strings.HasSuffix(bare, ".") && !strings.HasSuffix(bare, "...") && !endsInitials(bare) || strings.HasSuffix(bare, ",") || strings.HasSuffix(bare, ":") || strings.HasSuffix(bare, ";") {
		return false
	}
	plain, _ := f.plainHead(f.lines[i])
	if _, _, _, ok := datelineAt(plain); ok {
		return false
	}
	if bylineName(s) != nil {
		return false
	}
	if f.gap[i] {
		return true
	}
	after := f.words(next)
	if sameWords(after) == sameWords(s) {
		return true
	}
	return !f.wrapped() && utf8.RuneCountInString(after) > n && opensSentence(after) && endsSentence(after)
}

// endsInitials reports whether s ends in an abbreviation of capitals, "U.N.".
func endsInitials(s string) bool {
	w := s[strings.LastIndexAny(s, " \t\u00a0")+1:]
	return len(w) >= 4 && w[len(w)-1] == '.' && w[len(w)-3] == '.' && unicode.IsUpper(rune(w[len(w)-2]))
}

// wrapped reports whether the lines of the text were broken at a width: none
// is long, and most do not end as sentences do.
func (f *frame) wrapped() bool {
	open := 0
	for i := range f.lines {
		if f.lines[i].to-f.lines[i].from > wrapWidth {
			return false
		}
		if !endsSentence(f.words(i)) {
			open++
		}
	}
	return open*2 > len(f.lines)
}

// repeats marks further lines that repeat the headline.
func (f *frame) repeats() {
	if f.head < 0 {
		return
	}
	want := sameWords(f.words(f.head))
	for i := range f.lines {
		if i != f.head && !f.taken[i] && f.lines[i].to-f.lines[i].from < 2*headlineMost && sameWords(f.words(i)) == want {
			f.taken[i] = true
		}
	}
}

// bylines marks lines near the top that name the writers.
func (f *frame) bylines() {
	for i, n := f.untaken(0), 0; i >= 0 && n < frameHead/2; i, n = f.untaken(i+1), n+1 {
		if i == f.head {
			continue
		}
		names := bylineName(f.words(i))
		if names == nil {
			continue
		}
		f.taken[i] = true
		addByline(f.r, names...)
		return
	}
}

var byWord = regexp.MustCompile(`^(?:(?i:written |reported |posted |published )?(?i:by)|BY)[:\s\x{a0}]+(.+)$`)

// bylineName reads a line such as "By Anna Orlen and Petr Vask, Associated
// Press"; nil if it is none.
func bylineName(s string) []string {
	if len(s) > 160 || endsSentence(s) && !strings.HasSuffix(s, ".com") {
		return nil
	}
	m := byWord.FindStringSubmatch(s)
	if m == nil {
		return nil
	}
	rest := squeeze(m[1])
	for _, cut := range []string{" | ", " - ", " – ", " — ", " in ", " at ", " on "} {
		if i := strings.Index(rest, cut); i > 0 {
			rest = rest[:i]
		}
	}
	var names []string
	for part := range strings.FieldsFuncSeq(rest, func(r rune) bool { return r == ',' || r == ';' || r == '&' || r == '/' }) {
		for _, n := range splitWords(part, "and", "for", "with") {
			words := strings.Fields(n)
			if len(words) == 0 {
				continue
			}
			if len(words) > 6 || !isName(words) {
				return nil
			}
			names = addNew(names, strings.Join(words, " "))
		}
	}
	return names
}
