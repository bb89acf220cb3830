package english

import (
	"encoding/binary"
)

// syntax is the tagger and the parser with what they share.
type syntax struct {
	tag   tagger
	parse parser
	words *wordTable
}

// wordInfo is what the models know of a word.
type wordInfo struct {
	key, class   uint32
	fine, coarse uint16
}

// wordTable finds a word by its hash; open addressing, never full.
type wordTable struct {
	slots []wordInfo
	shift uint32
}

func (t *wordTable) get(h uint32) *wordInfo {
	mask := uint32(len(t.slots) - 1)
	for i := (h * golden) >> t.shift; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.key == h {
			return s
		} else if s.key == 0 {
			return nil
		}
	}
}

func newWordTable(words []wordInfo) *wordTable {
	bits := uint32(4)
	for 1<<bits < 2*len(words) {
		bits++
	}
	t := &wordTable{slots: make([]wordInfo, 1<<bits), shift: 32 - bits}
	mask := uint32(len(t.slots) - 1)
	for _, w := range words {
		i := (w.key * golden) >> t.shift
		for t.slots[i].key != 0 {
			i = (i + 1) & mask
		}
		t.slots[i] = w
	}
	return t
}

// newSyntax reads the embedded form that TrainSyntax wrote.
func newSyntax(b []byte) (*syntax, error) {
	r := modelReader{b: b}
	s := &syntax{}
	for range r.uvarint() {
		s.tag.labels = append(s.tag.labels, tagLabel{UPOS(r.byte()), XPOS(r.byte())})
	}
	n := r.uvarint()
	if r.bad || len(r.b) < 4*n {
		return nil, errModel
	}
	classes := make([]uint32, n+1)
	for i := 1; i <= n; i++ {
		classes[i] = binary.LittleEndian.Uint32(r.b)
		r.b = r.b[4:]
	}
	words := make([]wordInfo, r.uvarint())
	last := uint32(0)
	for i := range words {
		last += uint32(r.uvarint())
		c := r.uvarint()
		if r.bad || c >= len(classes) {
			return nil, errModel
		}
		words[i] = wordInfo{last, classes[c], uint16(r.uvarint()), uint16(r.uvarint())}
	}
	s.words = newWordTable(words)
	var err error
	if s.tag.model, r.b, err = readLinear(r.b); err != nil {
		return nil, err
	}
	s.parse.known = make([]bool, r.uvarint())
	for i := range s.parse.known {
		s.parse.known[i] = r.byte() == 1
	}
	if s.parse.model, _, err = readLinear(r.b); err != nil {
		return nil, err
	}
	return s, r.err()
}

func newScratch(labels int) *scratch {
	return &scratch{feats: make([]uint32, 0, maxParseFeatures), scores: make([]int32, max(labels, actions, 128))}
}

// analyze tags and parses the sentence of the tokens [from, to).
func (s *syntax) analyze(a *Analysis, from, to int, z *scratch) {
	toks := a.Tokens[from:to]
	s.lexical(a, from, to, z)
	s.tag.tag(toks, z.lex, z)
	participles(a, from, to)
	s.parse.parse(toks, z.lex, int32(from), z)
}

// lexical fills z.lex for the tokens [from, to) of a.
func (s *syntax) lexical(a *Analysis, from, to int, z *scratch) {
	n := to - from
	if cap(z.lex) < n {
		z.lex = make([]lexical, 2*n)
	}
	z.lex = z.lex[:n]
	for i := range z.lex {
		l := &z.lex[i]
		readLexical(a.Form(from+i), l)
		l.class, l.cluster, l.coarse, l.lists = 0, 0, 0, 0
		if w := s.words.get(l.lower); w != nil {
			l.class, l.cluster, l.coarse = w.class, uint32(w.fine), uint32(w.coarse)
		}
	}
}
