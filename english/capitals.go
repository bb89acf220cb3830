package english

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/english/gazetteer"
)

// Text in capitals
//
// Wire copy of old and some letters are in capitals throughout, which says
// nothing of names to a tagger that has learnt from other text. Such a text is
// read in small letters, with capitals where a sentence begins, in the names
// that the gazetteer has, and in initials in brackets. Every byte keeps its
// place, so spans are those of the text as it was given, and quote it.

// enoughCapitals is how many letters a text needs to be told to be in capitals:
// "FOR SALE" may be no more than loud.
const enoughCapitals = 40

// inCapitals reports whether text has not one small letter.
func inCapitals(text string) bool {
	n := 0
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= enoughCapitals
}

// smallLetters writes a text in capitals in small letters.
func smallLetters(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	begin := true
	for from := 0; from < len(text); {
		to := wordEnd(text, from)
		if to == from {
			r, n := utf8.DecodeRuneInString(text[from:])
			b.WriteString(text[from : from+n])
			from += n
			opens := r == '"' && (from == n || text[from-n-1] == ' ' || text[from-n-1] == '\n')
			begin = begin && !unicode.IsDigit(r) || strings.ContainsRune(".?!", r) || opens
			continue
		}
		w := text[from:to]
		switch low, high := lowered(w); {
		case from > 0 && to < len(text) && strings.IndexByte("[(", text[from-1]) >= 0 && strings.IndexByte("])", text[to]) >= 0 && len(w) <= 6:
			b.WriteString(w)
		case begin || len(w) > 3 && isName(high):
			b.WriteString(high)
		default:
			b.WriteString(low)
		}
		begin = false
		from = to
	}
	return b.String()
}

// wordEnd is the place behind the letters that begin at byte i.
func wordEnd(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			break
		}
		i += n
	}
	return i
}

func isName(w string) bool {
	_, ok := gazetteer.Find(w)
	return ok || gazetteer.Gender(w) != 0
}

// lowered is w in small letters, and the same with its first letter as it was;
// letters whose small form is longer or shorter stay.
func lowered(w string) (low, high string) {
	var b strings.Builder
	for _, r := range w {
		if l := unicode.ToLower(r); utf8.RuneLen(l) == utf8.RuneLen(r) {
			r = l
		}
		b.WriteRune(r)
	}
	_, n := utf8.DecodeRuneInString(w)
	return b.String(), w[:n] + b.String()[n:]
}
