package extract

import "github.com/onrecord/onrecord/english"

// inQuote is the outermost double quotation that token i stands in, or the
// outermost single one, -1 for none. The marks themselves stand outside.
func (f *finder) inQuote(i int) int {
	q := f.a.Tokens[i].Quote
	if q < 0 {
		return -1
	}
	for f.a.Quotes[q].Parent >= 0 {
		q = f.a.Quotes[q].Parent
	}
	return int(q)
}

// isMark reports whether token i is a quotation mark in use.
func (f *finder) isMark(i int) bool { return i >= 0 && i < len(f.mark) && f.mark[i] != 0 }

func (f *finder) opens(i int) int {
	if i < 0 || i >= len(f.mark) || f.mark[i] <= 0 {
		return -1
	}
	return int(f.mark[i]) - 1
}

func (f *finder) closes(i int) int {
	if i < 0 || i >= len(f.mark) || f.mark[i] >= 0 {
		return -1
	}
	return int(-f.mark[i]) - 1
}

func (f *finder) punct(i int) bool { return f.a.Tokens[i].UPOS == english.PUNCT }

func (f *finder) sent(i int) (from, to int) {
	s := &f.a.Sents[f.a.Tokens[i].Sent]
	return int(s.From), int(s.To)
}

// trim takes punctuation off both ends, closing marks and brackets only where
// their partner is outside. A quotation that fills the range loses its marks; one
// that fills only part of it keeps them.
func (f *finder) trim(from, to int) (int, int) {
	for again := true; again && from < to; {
		again = false
		for from < to {
			if q := f.opens(from); q >= 0 {
				c := int(f.a.Quotes[q].Close)
				if c >= 0 && c < to-1 && f.wordsBetween(c+1, to) {
					break
				}
			} else if !f.punct(from) || f.a.Tokens[from].XPOS == english.LRB || f.a.Tokens[from].XPOS == english.Dollar {
				break
			}
			from++
			again = true
		}
		for from < to {
			if q := f.closes(to - 1); q >= 0 {
				o := int(f.a.Quotes[f.firstOf(q)].Open)
				if o >= from && (o > from || f.wordsBetween(from, o)) {
					break
				}
			} else if !f.punct(to-1) || f.a.Tokens[to-1].XPOS == english.RRB {
				break
			}
			to--
			again = true
		}
	}
	return from, to
}

// firstOf is the quotation of an earlier paragraph that q goes on from, or q.
func (f *finder) firstOf(q int) int {
	for q > 0 && f.a.Quotes[q].Parent < 0 {
		p := q - 1
		for p > 0 && f.a.Quotes[p].Parent >= 0 {
			p--
		}
		if !f.a.Quotes[p].Continues {
			break
		}
		q = p
	}
	return q
}

// wordsBetween reports whether any token of [i, j) is not punctuation.
func (f *finder) wordsBetween(i, j int) bool {
	for ; i < j; i++ {
		if !f.punct(i) {
			return true
		}
	}
	return false
}

// cueSpan is the verb with its auxiliaries, particles and the adverbs between.
func (f *finder) cueSpan(v int) (int32, int32) {
	from, to := v, v+1
	for from > 0 {
		t := &f.a.Tokens[from-1]
		if t.Sent != f.a.Tokens[v].Sent || t.Head != int32(v) || f.isMark(from-1) {
			break
		}
		if r := t.Rel.Main(); r != english.Aux && r != english.Advmod {
			break
		}
		from--
	}
	for f.a.Tokens[from].Rel.Main() == english.Advmod && from < v {
		// a leading adverb belongs to the clause, not to the verb group, unless
		// an auxiliary stands before it
		from++
	}
	if to < f.a.Len() && f.a.Tokens[to].Head == int32(v) && f.a.Tokens[to].Rel == english.CompoundPrt {
		to++
	}
	return int32(from), int32(to)
}

// closeQuote moves an end that falls inside a quotation behind its closing
// mark, wherever that is; never across the start of a quotation.
func (f *finder) closeQuote(to int) int {
	if to <= 0 || to > f.a.Len() {
		return to
	}
	q := f.inQuote(to - 1)
	if q < 0 {
		if o := f.opens(to - 1); o >= 0 {
			q = o
		} else {
			return to
		}
	}
	return f.quoteEnd(q)
}

// quoteEnd is the token after quotation q and those it goes on in.
func (f *finder) quoteEnd(q int) int {
	for f.a.Quotes[q].Continues {
		next := q + 1
		for next < len(f.a.Quotes) && f.a.Quotes[next].Parent >= 0 {
			next++
		}
		if next >= len(f.a.Quotes) {
			break
		}
		q = next
	}
	if c := int(f.a.Quotes[q].Close); c >= 0 {
		return c + 1
	}
	return int(f.a.Quotes[q].To)
}

// quoteWords counts the words of quotation q.
func (f *finder) quoteWords(q int) int {
	n := 0
	for i := int(f.a.Quotes[q].From); i < int(f.a.Quotes[q].To) && n < 1000; i++ {
		if !f.punct(i) {
			n++
		}
	}
	return n
}

// hasVerb reports whether a finite verb or auxiliary stands in [i, j).
func (f *finder) hasVerb(i, j int) bool {
	for ; i < j; i++ {
		switch f.a.Tokens[i].XPOS {
		case english.VBD, english.VBZ, english.VBP, english.MD:
			return true
		}
	}
	return false
}

// anyVerb reports whether a verb of any form stands in [i, j).
func (f *finder) anyVerb(i, j int) bool {
	for ; i < j; i++ {
		if u := f.a.Tokens[i].UPOS; u == english.VERB || u == english.AUX {
			return true
		}
	}
	return false
}

func isFinite(x english.XPOS) bool {
	return x == english.VBD || x == english.VBZ || x == english.VBP || x == english.MD
}
