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

// language gives the BCP 47 tag of the text's language, "und" when it cannot
// be told. English is known by its commonest words, which needs less text than
// letter statistics do.
func language(text string) string {
	if len(text) > languageSample {
		text = strings.ToValidUTF8(text[:languageSample], "")
	}
	words, hits, the := 0, 0, 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		words++
		if len(w) > 6 {
			continue
		}
		w = strings.ToLower(w)
		if english[w] {
			hits++
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

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}
