// Package english reads English: it turns the text of a report into sentences,
// tokens, tags, lemmas, dependency trees, names and quantities.
//
// Everything ends up in one flat [Analysis]: a slice of tokens with heads as
// indexes and places in bytes and code points. Trees follow Universal
// Dependencies version 2 as the English Web Treebank uses it. A worker owns an
// analyzer with its scratch memory and reuses it from report to report.
package english

import "github.com/onrecord/onrecord"

// Token is one syntactic word. Its form is the text between Start and End.
type Token struct {
	Start, End        int32  // bytes into the report's text
	CPStart, CPEnd    int32  // code points into the report's text
	Lemma             string // lower case but for proper nouns
	Head              int32  // token index of the head; -1 for the root of a sentence
	Sent              int32  // index of its sentence
	Quote             int32  // index of the innermost quotation it stands in; -1 for none
	UPOS              UPOS
	XPOS              XPOS
	Rel               Rel
	Ent               Ent  // kind of the name it belongs to, EntNone for none
	EntBegin          bool // it begins that name
	SpaceAfter        bool
	FirstKid, LastKid int32 // its first and last child in text order; -1 for none
	PrevSib, NextSib  int32 // neighbours among the children of its head; -1 for none
}

// Sentence is a run of tokens [From, To).
type Sentence struct {
	From, To    int32
	Paragraph   int32 // counted from 0
	Boilerplate bool  // no part of the report: site chrome, a repeated headline, a credit
	Title       bool  // a headline, not running text
}

// Name is a run of tokens [From, To) that names something.
type Name struct {
	From, To int32
	Kind     Ent
}

// Quotation is a stretch of tokens [From, To) between quotation marks, the
// marks themselves outside. Open and Close are the tokens of the marks; Close
// is -1 where the closing mark is missing, as it is when the next paragraph
// goes on with the same quotation (Continues) and at errors.
type Quotation struct {
	From, To    int32
	Open, Close int32
	Parent      int32 // the quotation round it, -1 for none
	Continues   bool  // the next quotation goes on with this one
	Single      bool  // single marks
}

// Analysis is everything the stages of this package found in one text.
type Analysis struct {
	Text   string
	Given  string // the text as it was given, where Text has it in small letters: see capitals.go
	Tokens []Token
	Sents  []Sentence
	Names  []Name
	Quotes []Quotation
	Quants []Quantity
}

// Len is the number of tokens.
func (a *Analysis) Len() int { return len(a.Tokens) }

// Form is token i as it stands in the text.
func (a *Analysis) Form(i int) string {
	t := &a.Tokens[i]
	s := a.Text[t.Start:t.End]
	if len(s) == 5 && s[0] == '-' && s[4] == '-' {
		if b, ok := writtenBracket(s); ok {
			return b
		}
	}
	return s
}

// Words is the text from token i up to, not including, token j.
func (a *Analysis) Words(i, j int) string {
	if i >= j {
		return ""
	}
	return a.Text[a.Tokens[i].Start:a.Tokens[j-1].End]
}

// Span is the span from token i up to, not including, token j; i < j.
func (a *Analysis) Span(i, j int) onrecord.Span {
	f, l := &a.Tokens[i], &a.Tokens[j-1]
	text := a.Text
	if a.Given != "" {
		text = a.Given
	}
	return onrecord.Span{Start: int(f.CPStart), End: int(l.CPEnd), Text: text[f.Start:l.End],
		ByteStart: int(f.Start), ByteEnd: int(l.End)}
}

// Head is the head of token i, -1 for the root of a sentence.
func (a *Analysis) Head(i int) int { return int(a.Tokens[i].Head) }

// FirstChild is the first child of token i in text order, -1 for none.
func (a *Analysis) FirstChild(i int) int { return int(a.Tokens[i].FirstKid) }

// NextSibling is the next child of the same head in text order, -1 for none.
//
//	for k := a.FirstChild(i); k >= 0; k = a.NextSibling(k) { ... }
func (a *Analysis) NextSibling(k int) int { return int(a.Tokens[k].NextSib) }

// Child is the first child of token i with relation r, -1 for none. A relation
// without subtype matches those with one: Child(i, Nsubj) finds nsubj:pass.
func (a *Analysis) Child(i int, r Rel) int {
	for k := a.FirstChild(i); k >= 0; k = a.NextSibling(k) {
		if a.Tokens[k].Rel.Is(r) {
			return k
		}
	}
	return -1
}

// Subtree is the token range [from, to) that the tree under i covers. Trees
// are projective but for a handful, so the range is the subtree.
func (a *Analysis) Subtree(i int) (from, to int) {
	l, r := int32(i), int32(i)
	for k := a.Tokens[l].FirstKid; k >= 0 && k < l; k = a.Tokens[l].FirstKid {
		l = k
	}
	for k := a.Tokens[r].LastKid; k > r; k = a.Tokens[r].LastKid {
		r = k
	}
	return int(l), int(r) + 1
}

// Under reports whether token i is j or stands in the tree under j.
func (a *Analysis) Under(i, j int) bool {
	for n := 0; i >= 0 && n < len(a.Tokens); n++ {
		if i == j {
			return true
		}
		i = int(a.Tokens[i].Head)
	}
	return false
}

// Link fills in the children and sibling indexes from the heads. Every stage
// that sets or changes heads calls it last.
func (a *Analysis) Link() {
	for i := range a.Tokens {
		t := &a.Tokens[i]
		t.FirstKid, t.LastKid, t.PrevSib, t.NextSib = -1, -1, -1, -1
	}
	for i := range a.Tokens {
		h := a.Tokens[i].Head
		if h < 0 {
			continue
		}
		p := &a.Tokens[h]
		if p.LastKid < 0 {
			p.FirstKid = int32(i)
		} else {
			a.Tokens[p.LastKid].NextSib = int32(i)
			a.Tokens[i].PrevSib = p.LastKid
		}
		p.LastKid = int32(i)
	}
}
