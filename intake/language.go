package intake

import (
	"strings"
	"unicode"

	"github.com/RadhiFadlillah/whatlanggo"
)

// languageSample is how many bytes of a text are looked at for its language.
const languageSample = 8 << 10

// english are words that make up a good fifth of any English text.
var english = wordSet("the of and to in that for with on by was is said at from has have were a an it he as be not but after")

// englishOnly are those that no neighbour of English has among its own common
// words, foreign the common words of neighbours that English does not have.
// A line or two says too little for letter statistics, but one "of" among no
// "de" or "der" is English, and so is one "in" or verb in -ed among plain letters.
var (
	englishOnly = wordSet("the of to and that with for by has have were from said at its his their will they would this which been are")
	foreign     = wordSet("de la le les des du une et est dans pour que el los las del y en por con una der die das und den von mit ist ein eine zu auf il di che per non gli della een het van dat och att som av og det er os um uma para ne na je")
)

// shortText is how many words a text has at most to be judged by englishOnly.
const shortText = 60

// language gives the BCP 47 tag of the text's language, "und" when it cannot
// be told. English is known by its commonest words, which needs less text than
// letter statistics do.
func language(text string) string {
	if len(text) > languageSample {
		text = strings.ToValidUTF8(text[:languageSample], "")
	}
	words, hits, the, only, other, endings := 0, 0, 0, 0, 0, 0
	plain := true // no letter that English does not have
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		words++
		plain = plain && isASCII(w)
		if len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) {
			endings++
		}
		if len(w) > 6 {
			continue
		}
		w = strings.ToLower(w)
		if english[w] {
			hits++
		}
		if englishOnly[w] {
			only++
		}
		if foreign[w] {
			other++
		}
		if w == "the" || w == "and" {
			the++
		}
	}
	if words == 0 {
		return "und"
	}
	if hits*100 >= words*18 && the > 0 {
		return "en"
	}
	if words <= shortText && only > other && only*100 >= words*5 {
		return "en"
	}
	if words <= shortText && plain && other == 0 && hits+endings > 0 {
		return "en"
	}
	info := whatlanggo.Detect(text)
	if info.Confidence < 0.3 && words < 20 {
		return "und"
	}
	if tag := info.Lang.Iso6391(); tag != "" {
		return tag
	}
	if tag := info.Lang.Iso6393(); tag != "" {
		return tag
	}
	return "und"
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}
