package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Corrections
//
// An outlet that corrects its own article says what the article had: "An earlier
// version of this article said that 12 people were killed; the figure is 10." The
// 12 stay on record as what was printed, marked as corrected, and the 10 are a
// figure of their own.

// corrected reports whether toll k is one that the outlet says an earlier version
// of its report had.
func (f *tollFinder) corrected(k int) bool {
	t := &f.out[k]
	lo := min(int(t.q.From), t.trigger)
	s := &f.a.Sents[f.a.Tokens[lo].Sent]
	for i := lo - 1; i >= int(s.From); i-- {
		if w := f.a.Form(i); w == ";" || w == ":" && i > int(s.From)+1 {
			return false // "...; the figure is 10"
		}
		if f.earlierVersion(i) || f.originally(i) {
			return true
		}
	}
	return false
}

// earlierVersion reports whether "version" at token i is one of the report before
// it was corrected: "an earlier version of this article".
func (f *tollFinder) earlierVersion(i int) bool {
	if f.a.Tokens[i].Lemma != "version" || i == 0 || i+3 >= f.a.Len() || f.a.Form(i+1) != "of" {
		return false
	}
	switch lowerASCII(f.a.Form(i - 1)) {
	case "earlier", "previous", "original", "prior", "first":
		return ownArticle[f.a.Tokens[i+3].Lemma] && (f.a.Form(i+2) == "this" || f.a.Form(i+2) == "the" || f.a.Form(i+2) == "our")
	}
	return false
}

// originally reports whether the verb at token i tells what an article said before
// it was amended: "This article was amended. It originally said".
func (f *tollFinder) originally(i int) bool {
	if lowerASCII(f.a.Form(i)) != "originally" {
		return false
	}
	sent := f.a.Tokens[i].Sent
	for k := i - 1; k >= 0 && f.a.Tokens[k].Sent >= sent-1; k-- {
		switch f.a.Tokens[k].Lemma {
		case "amend", "correct", "correction":
			return true
		}
	}
	return false
}

// noticeNear reports whether the sentence of token i, or the one before, is a notice
// of correction.
func (f *tollFinder) noticeNear(i int) bool {
	sent := f.a.Tokens[i].Sent
	for k := i - 1; k >= 0 && f.a.Tokens[k].Sent >= sent-1; k-- {
		if f.earlierVersion(k) || f.originally(k) {
			return true
		}
	}
	return false
}

var ownArticle = wordSet("article report story post piece dispatch")

// notCount reports whether the number of t is what the words say it was not: "10
// people were killed, not 12".
func (f *tollFinder) notCount(t *tollAt) bool {
	i := int(t.q.From) - 1
	if i < 1 || f.a.Tokens[i].Sent != f.a.Tokens[t.q.From].Sent || !strings.EqualFold(f.a.Form(i), "not") {
		return false
	}
	for k := range f.out { // another figure of the same harm stands against it
		if o := &f.out[k]; o.outcome == t.outcome && o.q.From != t.q.From && f.a.Tokens[o.q.From].Sent == f.a.Tokens[t.q.From].Sent {
			return f.a.Tokens[i-1].UPOS != english.AUX
		}
	}
	return false
}
