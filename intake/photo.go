package intake

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// Credits of pictures. The agency's name is filled in from agencies.txt.
var (
	photoWord  = regexp.MustCompile(`(?:^|[.!?”"’')\s\x{a0}])([(\[]?(?:[A-Z][A-Za-z./-]+\s){0,2}(?i:photos?|images?|pictures?|pix)(?:\s*[/:|]|\s+(?i:by|courtesy|credit)\b|$)\s*[\p{L}\p{M}.'’ /,-]{0,80}[)\]]?\.?)$`)
	photoSlash = regexp.MustCompile(`(?:^|[.!?”"’')\s\x{a0}])([(\[]?(?:(?i:photo|image|picture|credit)s?(?: by)?:? ?)?([A-Z][A-Za-z-]+(?: [A-Z][a-z]+)?)\s?/\s?[\p{Lu}][\p{L}\p{M}.'’ -]{2,50}(?:/[\p{L} -]{2,30})?[)\]]?)$`)
	photoName  = regexp.MustCompile(`(?:^|[.!?”"’')\s\x{a0}])([(\[]?(?:(?i:photo|image|picture|credit)s?(?: by)?:? ?)?\p{Lu}[\p{L}\p{M}.'’ -]{2,50}\s?/\s?([\p{L} -]{2,40}?)(?:\s(?i:photo|images|pool))?[)\]]?)$`)
)

// photoCreditAt gives the byte where the credit of a picture begins that the
// line ends with, or -1.
func photoCreditAt(s string) int {
	const farthest = 140
	cut := max(0, len(s)-farthest)
	for cut < len(s) && !utf8.RuneStart(s[cut]) {
		cut++
	}
	tail := s[cut:]
	if !strings.Contains(tail, "/") && !photoHint(tail) {
		return -1
	}
	if m := photoWord.FindStringSubmatchIndex(tail); m != nil {
		credit := tail[m[2]:m[3]]
		if strings.ContainsAny(credit, "/:([") || cut+m[2] == 0 && isName(strings.Fields(strings.Trim(credit, "()[]."))) || agencyOpens(credit) {
			return cut + m[2]
		}
	}
	for _, re := range []*regexp.Regexp{photoSlash, photoName} {
		if m := re.FindStringSubmatchIndex(tail); m != nil && agency(strings.TrimSpace(tail[m[4]:m[5]])) != "" {
			return cut + m[2]
		}
	}
	return -1
}

// photoHint reports whether s has a word for a picture in it; it is there to
// spare most lines the regular expressions.
func photoHint(s string) bool {
	s = strings.ToLower(s)
	for _, w := range []string{"photo", "image", "picture", "pix"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// agencyOpens reports whether the first word or two of s name an agency.
func agencyOpens(s string) bool {
	words := strings.Fields(strings.TrimLeft(s, "(["))
	return len(words) > 0 && agency(words[0]) != "" || len(words) > 1 && agency(words[0]+" "+words[1]) != ""
}

// photoCredits marks the credits of pictures at the ends of lines. The caption
// before one is left: it is part of what was published.
func (f *frame) photoCredits() {
	for i := range f.lines {
		if f.taken[i] || i == f.head {
			continue
		}
		s := f.words(i)
		if from := photoCreditAt(s); from == 0 {
			f.taken[i] = true
		} else if from > 0 {
			l := f.lines[i]
			f.extra = append(f.extra, trim(f.r.Text, l.from+from, l.to))
		}
	}
}
