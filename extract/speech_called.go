package extract

import "github.com/onrecord/onrecord/english"

// asPhrase reads an object and what it is called.
func (f *finder) asPhrase(v, obj, second, xcomp int, obls []int, from, to *int) bool {
	a := f.a
	set := func(k int) {
		l, e := a.Subtree(k)
		if *from < 0 || l < *from {
			*from = l
		}
		*to = max(*to, e)
	}
	as := f.oblWith(obls, "as")
	if as < 0 {
		for _, k := range obls {
			if f.prepOf(k) == "as" {
				as = k
			}
		}
	}
	if as < 0 && obj >= 0 {
		for k := a.FirstChild(obj); k >= 0; k = a.NextSibling(k) {
			if k > obj && f.prepOf(k) == "as" {
				as = k
			}
		}
	}
	switch {
	case as >= 0:
		set(as)
		if obj >= 0 {
			set(obj)
		}
	case sayingVerbs[a.Tokens[v].Lemma].frames&frClause != 0 || !f.namesWithoutAs(v):
		return false
	case obj >= 0 && xcomp > obj && !f.hasTo(xcomp):
		set(obj)
		set(xcomp)
	case xcomp >= 0 && !f.hasTo(xcomp) && a.Tokens[xcomp].UPOS != english.VERB:
		set(xcomp)
	case obj >= 0 && second > obj:
		set(obj)
		set(second)
	case obj >= 0 && f.adjectiveBehind(obj):
		set(obj)
		*to = max(*to, f.adjectiveEnd(obj))
	case obj >= 0 && f.quotesIn(obj, min(obj+25, f.end(v))):
		set(obj)
		*to = max(*to, f.lastQuote(obj, min(obj+25, f.end(v))))
	default:
		return false
	}
	return true
}

// namesWithoutAs reports whether v takes a bare name for its object: "called
// him a liar".
func (f *finder) namesWithoutAs(v int) bool {
	switch f.a.Tokens[v].Lemma {
	case "call", "label", "brand", "dub", "term", "declare", "pronounce", "proclaim":
		return true
	}
	return false
}

func (f *finder) quotesIn(i, j int) bool {
	for ; i < j; i++ {
		if f.isMark(i) {
			return true
		}
	}
	return false
}

// lastQuote is the end of the first quotation that opens in [i, j), else i.
func (f *finder) lastQuote(i, j int) int {
	for k := i; k < j; k++ {
		if q := f.opens(k); q >= 0 {
			return f.quoteEnd(q)
		}
	}
	return i
}

// put reads "put the toll at N" and "put it this way".
func (f *finder) put(v, obj int) bool {
	a := f.a
	if !tollNouns[a.Tokens[obj].Lemma] {
		return false
	}
	l, to := a.Subtree(obj)
	ok := false
	for i := obj + 1; i < f.end(v) && i < obj+25; i++ {
		if a.Tokens[i].Lemma == "at" && i+1 < f.end(v) {
			for k := i + 1; k < f.end(v) && k < i+6; k++ {
				if a.Tokens[k].UPOS == english.NUM {
					ok = true
					to = max(to, k+1)
				}
			}
		}
	}
	src := f.speaker(v)
	if !ok || !src.ok() {
		return false
	}
	return f.add(f.newSpeech(v, src, "say", "put-at"), [2]int{l, to})
}

// adjectiveBehind reports whether an adjective follows object noun obj before
// punctuation or a conjunction: "called the raids lawful".
func (f *finder) adjectiveBehind(obj int) bool { return f.adjectiveEnd(obj) > obj }

func (f *finder) adjectiveEnd(obj int) int {
	i := obj + 1
	for i < f.end(obj) && f.a.Tokens[i].UPOS == english.ADV {
		i++
	}
	if i+1 < f.end(obj) && f.a.Tokens[i].UPOS == english.ADJ && (f.punct(i+1) || f.a.Tokens[i+1].UPOS == english.CCONJ) {
		return i + 1
	}
	return -1
}
