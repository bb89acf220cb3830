package sqlite

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold writes a name without case, accents and vowel signs, and with one space
// between its words, so that "Al-Sadr" and "al-Ṣadr" are found alike.
func fold(s string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFKD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
			continue
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case r == '’' || r == 'ʼ' || r == '‘':
			r = '\''
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// like is a pattern for LIKE ... ESCAPE '\' that finds part anywhere in a
// folded name.
func like(part string) string {
	return "%" + strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(fold(part)) + "%"
}

// match is an FTS5 query for what a person typed: all words, in any order;
// "words in quotation marks" as a phrase; and wor* for a beginning. Nothing
// that is typed can be an error. It is "" when there is no word to look for.
func match(typed string) string {
	typed = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' ' // FTS5 reads a NUL as the end of the query
		}
		return r
	}, typed)
	var out []string
	for i, part := range strings.Split(typed, `"`) {
		if i%2 == 1 {
			if hasWord(part) {
				out = append(out, `"`+part+`"`)
			}
			continue
		}
		for _, w := range strings.Fields(part) {
			begin := strings.HasSuffix(w, "*")
			w = strings.Trim(w, "*")
			if !hasWord(w) {
				continue
			}
			w = `"` + w + `"`
			if begin {
				w += " *"
			}
			out = append(out, w)
		}
	}
	return strings.Join(out, " AND ")
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) })
}
