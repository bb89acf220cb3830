package extract

import (
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord/english"
)

// closeOpen ends a quotation that was never closed before a comma with a
// speaker and a verb of saying that end the sentence: `"Nobody asked us, the
// mayor said.` The comma stands for the mark.
func (f *finder) closeOpen() {
	for i := range f.a.Quotes {
		q := &f.a.Quotes[i]
		if q.Close >= 0 || q.Continues || q.Parent >= 0 || q.Single {
			continue
		}
		for c := int(q.From) + 1; c+2 < int(q.To); c++ {
			if f.a.Tokens[c].XPOS == english.Comma && f.tailCue(c) {
				for k := c; k < int(q.To); k++ {
					if f.a.Tokens[k].Quote == int32(i) {
						f.a.Tokens[k].Quote = -1
					}
				}
				q.Close, q.To = int32(c), int32(c)
				f.mark[c] = -int32(i + 1)
				break
			}
		}
	}
}

// tailCue reports whether behind the comma at c the sentence ends with a short
// noun phrase and a verb of saying, in either order.
func (f *finder) tailCue(c int) bool {
	_, end := f.sent(c + 1)
	for end > c && f.punct(end-1) {
		end--
	}
	if end-c < 3 || end-c > 9 {
		return false
	}
	n := 0
	for k := c + 1; k < end; k++ {
		t := &f.a.Tokens[k]
		if f.punct(k) && t.XPOS != english.HYPH {
			return false
		}
		if t.UPOS != english.VERB && t.UPOS != english.AUX {
			continue
		}
		w := sayingVerbs[t.Lemma]
		if w == nil || w.frames&frClause == 0 || t.XPOS != english.VBD && t.XPOS != english.VBZ || k != c+1 && k != end-1 {
			return false
		}
		if f.relativePronoun(c + 1) {
			return false
		}
		n++
	}
	return n == 1
}

// titled reports whether quotation q is the title of a work: two words or more,
// the long ones all with capitals, and no punctuation at the end but a comma's.
func (f *finder) titled(q int) bool {
	words := 0
	x := &f.a.Quotes[q]
	for i := int(x.From); i < int(x.To); i++ {
		if f.punct(i) {
			if t := f.a.Tokens[i].XPOS; t == english.Stop && i+1 == int(x.To) && f.questionMark(i) {
				return false
			}
			continue
		}
		r, _ := utf8.DecodeRuneInString(f.a.Form(i))
		if f.a.Tokens[i].End-f.a.Tokens[i].Start > 3 && !unicode.IsUpper(r) {
			return false
		}
		words++
	}
	return words >= 2
}
