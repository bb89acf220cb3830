package extract

import (
	"cmp"
	"slices"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// How speech is found
//
// Three kinds of evidence are put together, because none is enough: the word
// of saying with the places its frames allow (saying.lex), the tree, and the
// geometry of quotation marks. The tree gives the source and the clause; a
// quotation that the clause touches belongs to the content wholly, however
// many sentences it runs over; and where the tree has no clause for a cue,
// what stands between the cue and the end of its clause is taken. Quotations
// that no cue has claimed go on from the speaker before.

// speech is an attribution in tokens: coref.Speech plus what statements need.
type speech struct {
	coref.Speech
	sourceFrom, sourceTo int32 // the whole noun phrase of the source; empty for none
	cueFrom, cueTo       int32
	via                  []int32 // head tokens: through whom the words came
	tos                  []int32 // head tokens: who was told
	outer                int32   // the speech it stands in, -1 for none
	act                  string
	rule                 string
	conf                 float64
}

type speechFinder struct {
	tree
	d       *doc
	out     []speech
	claimed []bool // quotations that are some cue's content
}

// findSpeech finds every attribution of speech or writing, in text order.
func (d *doc) findSpeech() {
	f := speechFinder{tree: tree{d.a}, d: d, claimed: make([]bool, len(d.a.Quotes))}
	for si := range d.a.Sents {
		s := &d.a.Sents[si]
		if s.Boilerplate {
			continue
		}
		for i := int(s.From); i < int(s.To); i++ {
			f.cue(i)
		}
		f.colon(si)
	}
	f.continuations()
	slices.SortStableFunc(f.out, func(a, b speech) int {
		return cmp.Or(cmp.Compare(a.Content[0][0], b.Content[0][0]), cmp.Compare(a.Cue, b.Cue))
	})
	f.nest()
	d.speech = f.out
}

// cue tries token i as a cue.
func (f *speechFinder) cue(i int) {
	t := &f.a.Tokens[i]
	if t.Lemma == "accord" && i+1 < f.a.Len() && f.a.Form(i+1) == "to" {
		f.according(i)
		return
	}
	if t.UPOS == english.NOUN {
		f.nominal(i)
		return
	}
	if t.UPOS != english.VERB && !(t.XPOS >= english.VB && t.XPOS <= english.VBZ) {
		return
	}
	e := sayings[t.Lemma]
	if e == nil {
		return
	}
	if t.Rel == english.Amod || t.Rel == english.Compound {
		return
	}
	f.verb(i, e)
}

// add puts an attribution on record. content is cleaned and grown to the
// quotations it touches.
func (f *speechFinder) add(s speech, content [][2]int32) {
	content = f.clean(s, content)
	if len(content) == 0 {
		return
	}
	s.Content = content
	s.outer, s.Prev = -1, -1
	s.Quoted = false
	for _, c := range content {
		for i := c[0]; i < c[1]; i++ {
			if q := f.a.Tokens[i].Quote; q >= 0 {
				s.Quoted = true
				if !f.a.Quotes[q].Single {
					f.claim(q)
				}
			}
		}
	}
	f.out = append(f.out, s)
}

func (f *speechFinder) claim(q int32) {
	for ; q >= 0; q = f.a.Quotes[q].Parent {
		f.claimed[q] = true
	}
}

// clean grows ranges to whole quotations, joins what touches, drops marks and
// complementisers at the ends.
func (f *speechFinder) clean(s speech, in [][2]int32) [][2]int32 {
	cueQuote := f.quoteOf(s.Cue)
	var out [][2]int32
	for _, c := range in {
		from, to := c[0], c[1]
		if from >= to {
			continue
		}
		for i := from; i < to; i++ {
			q := f.a.Tokens[i].Quote
			for q >= 0 && f.a.Quotes[q].Parent >= 0 {
				q = f.a.Quotes[q].Parent
			}
			if q < 0 || q == cueQuote || f.a.Quotes[q].Single {
				continue
			}
			g := &f.a.Quotes[q]
			if int(s.Cue) >= int(g.From) && int(s.Cue) < int(g.To) {
				continue
			}
			from, to = min(from, g.From), max(to, g.To)
			for g.Continues && int(q)+1 < len(f.a.Quotes) {
				q++
				g = &f.a.Quotes[q]
				to = max(to, g.To)
				f.claim(q)
			}
		}
		from, to = f.shrink(from, to)
		if from < to {
			out = append(out, [2]int32{from, to})
		}
	}
	slices.SortFunc(out, func(a, b [2]int32) int { return cmp.Compare(a[0], b[0]) })
	// join ranges that overlap or have only marks between them
	res := out[:0]
	for _, c := range out {
		if n := len(res); n > 0 && (c[0] <= res[n-1][1]) {
			res[n-1][1] = max(res[n-1][1], c[1])
			continue
		}
		res = append(res, c)
	}
	return res
}

func (f *speechFinder) quoteOf(i int32) int32 {
	if i < 0 {
		return -1
	}
	q := f.a.Tokens[i].Quote
	for q >= 0 && f.a.Quotes[q].Parent >= 0 {
		q = f.a.Quotes[q].Parent
	}
	return q
}

// shrink leaves out marks at both ends, and "that" at the beginning.
func (f *speechFinder) shrink(from, to int32) (int32, int32) {
	for from < to {
		t := &f.a.Tokens[from]
		if t.UPOS == english.PUNCT && f.a.Form(int(from)) != "(" || t.Lemma == "that" && t.UPOS == english.SCONJ {
			from++
			continue
		}
		break
	}
	for to > from {
		t := &f.a.Tokens[to-1]
		if t.UPOS != english.PUNCT || f.a.Form(int(to-1)) == ")" {
			break
		}
		to--
	}
	return from, to
}

// nest finds, for each attribution, the one whose content it stands in.
func (f *speechFinder) nest() {
	for i := range f.out {
		s := &f.out[i]
		at := s.Cue
		if at < 0 {
			at = s.Content[0][0]
		}
		width := int32(1 << 30)
		for k := range f.out {
			o := &f.out[k]
			if k == i || o.Cue == at {
				continue
			}
			for _, c := range o.Content {
				if c[0] <= at && at < c[1] && c[1]-c[0] < width && (s.Cue >= 0 || o.Cue >= 0) {
					// a speech does not stand inside its own words
					if s.Cue < 0 && c == s.Content[0] {
						continue
					}
					s.outer, width = int32(k), c[1]-c[0]
				}
			}
		}
	}
}

// phraseOf is the token range of the noun phrase at head, without its
// preposition, a relative clause or what stands behind a comma but appositions.
func (f *speechFinder) sourceRange(head int) (int32, int32) {
	from, to := f.phrase(head)
	for k := f.a.FirstChild(head); k >= 0; k = f.a.NextSibling(k) {
		t := &f.a.Tokens[k]
		kf, _ := f.a.Subtree(k)
		if k > head && (t.Rel == english.AclRelcl || t.Rel == english.Acl || t.Rel == english.Parataxis || t.Rel == english.Advcl || t.Rel == english.Punct) && kf > head {
			if t.Rel == english.Acl && kf == head+1 {
				continue
			}
			if t.Rel == english.Punct {
				continue
			}
			to = min(to, kf)
		}
	}
	to = max(f.trimEnd(from, to), head+1)
	return int32(from), int32(to)
}
