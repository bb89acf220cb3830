package english

import (
	"unicode"
	"unicode/utf8"
)

// lexical is what tagger, parser and names read off a word, worked out once a
// token: hashes of the form, its ends and its shape.
type lexical struct {
	lower   uint32 // lower case, digits as 0
	suf     [5]uint32
	pre     [3]uint32
	shape   uint32
	class   uint32 // which tags the word has had in training
	cluster uint32 // word cluster, 0 for none
	coarse  uint32 // its coarser cluster
	lists   uint32 // lists of names that have the word
	caps    bool
}

// readLexical fills in lex for the word form.
func readLexical(form string, lex *lexical) {
	var buf [64]byte
	low := buf[:0]
	shape := uint32(2166136261)
	lastShape := byte(0)
	run := 0
	first := true
	lex.caps = false
	for _, r := range form {
		c := byte('x')
		switch {
		case r >= '0' && r <= '9':
			low = append(low, '0')
			c = 'd'
		case r < utf8.RuneSelf:
			b := byte(r)
			if b >= 'A' && b <= 'Z' {
				c = 'X'
				if first {
					lex.caps = true
				}
				b += 'a' - 'A'
			} else if b < 'a' || b > 'z' {
				c = b
			}
			low = append(low, b)
		case r == '’' || r == '‘':
			low = append(low, '\'')
			c = '\''
		case r == '“' || r == '”':
			low = append(low, '"')
			c = '"'
		case r == '―': // a quotation dash, of which no treebank has one
			low = append(low, "—"...)
		default:
			if unicode.IsUpper(r) {
				c = 'X'
				if first {
					lex.caps = true
				}
				r = unicode.ToLower(r)
			}
			low = utf8.AppendRune(low, r)
		}
		first = false
		if c == lastShape {
			run++
		} else {
			run = 0
		}
		if run < 3 { // longer runs look alike
			shape = (shape ^ uint32(c)) * 16777619
		}
		lastShape = c
	}
	lex.shape = shape
	h := uint32(2166136261)
	for i, b := range low {
		if i < len(lex.pre) {
			lex.pre[i] = 0
		}
		h = (h ^ uint32(b)) * 16777619
		if i < len(lex.pre) {
			lex.pre[i] = h + uint32(i)
		}
	}
	for i := len(low); i < len(lex.pre); i++ {
		lex.pre[i] = 0
	}
	lex.lower = h
	h = 2166136261
	for k := range lex.suf {
		i := len(low) - 1 - k
		if i < 0 {
			lex.suf[k] = 0
			continue
		}
		h = (h ^ uint32(low[i])) * 16777619
		lex.suf[k] = h + uint32(k)
	}
}

// lowerHash is the hash that readLexical gives a word.
func lowerHash(form string) uint32 {
	var l lexical
	readLexical(form, &l)
	return l.lower
}
