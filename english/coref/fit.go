package coref

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"errors"
	"io"
	"sync"

	"github.com/klauspost/compress/gzip"

	"github.com/onrecord/onrecord/english"
)

// How well a noun fits where a pronoun stands: treaties are signed, milk is
// drunk. Nouns and places in a sentence ("subject of say", "object of sign")
// have vectors learnt from the trees of the raw news, after Mikolov and others,
// Distributed Representations of Words and Phrases (2013), with the places for
// contexts as in Levy and Goldberg, Dependency-Based Word Embeddings (2014). The
// product of two vectors is large where the two are seen together more often
// than each alone would have it.

//go:embed fits.gz
var fitsGz []byte

const (
	fitDims = 32
	fitUnit = 32 // a vector's parts are kept in units of 1/fitUnit
)

// fitVectors are the vectors of places and nouns by their keys.
type fitVectors struct {
	at    map[uint32]int32 // key -> index into parts / fitDims
	parts []int8
}

// fits are the embedded vectors, the same for all.
var fits = sync.OnceValue(func() *fitVectors {
	v, err := readFits(fitsGz)
	if err != nil {
		panic("coref: fits.gz: " + err.Error()) // the embedded file is wrong
	}
	return v
})

// readFits reads what [FitCounts.Train] wrote: how many there are, the gaps
// between their sorted keys, and their vectors.
func readFits(b []byte) (*fitVectors, error) {
	v := &fitVectors{at: map[uint32]int32{}}
	if len(b) == 0 {
		return v, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		return nil, err
	}
	n, used := binary.Uvarint(raw)
	if used <= 0 || n > uint64(len(raw)) {
		return nil, errors.New("no number of vectors")
	}
	raw = raw[used:]
	key := uint64(0)
	for i := range n {
		gap, used := binary.Uvarint(raw)
		if used <= 0 {
			return nil, errors.New("a key is cut off")
		}
		raw = raw[used:]
		key += gap
		v.at[uint32(key)] = int32(i)
	}
	if uint64(len(raw)) != n*fitDims {
		return nil, errors.New("vectors are cut off")
	}
	v.parts = make([]int8, len(raw))
	for i, c := range raw {
		v.parts[i] = int8(c)
	}
	return v, nil
}

// of is the vector of a key, nil for none.
func (v *fitVectors) of(key uint32) []int8 {
	if i, ok := v.at[key]; ok {
		return v.parts[i*fitDims : (i+1)*fitDims]
	}
	return nil
}

// fit is how well noun fits the places, and whether both are known at all.
func (v *fitVectors) fit(places []uint32, noun uint32) (best float32, ok bool) {
	n := v.of(noun)
	if n == nil {
		return 0, false
	}
	for _, p := range places {
		c := v.of(p)
		if c == nil {
			continue
		}
		d := int32(0)
		for i := range n {
			d += int32(n[i]) * int32(c[i])
		}
		if f := float32(d) / (fitUnit * fitUnit); !ok || f > best {
			best, ok = f, true
		}
	}
	return best, ok
}

// nounKey is the key of the noun at token i; names of one kind are one noun. 0
// for what is no noun.
func nounKey(a *english.Analysis, i int) uint32 {
	t := &a.Tokens[i]
	switch {
	case t.UPOS == english.PROPN && t.Ent == english.PER:
		return hash("n PER")
	case t.UPOS == english.PROPN && t.Ent == english.ORG:
		return hash("n ORG")
	case t.UPOS == english.PROPN && t.Ent == english.LOC:
		return hash("n LOC")
	case t.UPOS == english.NOUN, t.UPOS == english.PROPN:
		return hashOn(hash("n:"), t.Lemma)
	}
	return 0
}

// placeKeys adds to out the keys of the places in which token i stands: what it
// is the subject or object of, what it possesses, what a preposition ties it to.
func placeKeys(a *english.Analysis, i int, out []uint32) []uint32 {
	t := &a.Tokens[i]
	rel, h := t.Rel, int(t.Head)
	for n := 0; rel.Main() == english.Conj && h >= 0 && n < 4; n++ { // "A and B met": B has A's place
		rel, h = a.Tokens[h].Rel, int(a.Tokens[h].Head)
	}
	if h < 0 {
		return out
	}
	verb := a.Tokens[h].Lemma
	switch rel.Main() {
	case english.Nsubj:
		switch {
		case rel != english.Nsubj:
			return append(out, hashOn(hash("o:"), verb)) // the subject of a passive
		case a.Child(h, english.Cop) >= 0:
			return append(out, hashOn(hash("c:"), verb))
		case a.Tokens[h].UPOS != english.VERB:
			return out
		}
		out = append(out, hashOn(hash("s:"), verb))
		for k := a.FirstChild(h); k >= 0; k = a.NextSibling(k) {
			x := &a.Tokens[k]
			if x.UPOS == english.VERB && (x.Rel == english.Xcomp && a.Child(h, english.Obj) < 0 || x.Rel == english.Conj && a.Child(k, english.Nsubj) < 0) {
				out = append(out, hashOn(hash("s:"), x.Lemma))
			}
		}
	case english.Obj:
		if a.Tokens[h].UPOS == english.VERB {
			out = append(out, hashOn(hash("o:"), verb))
		}
	case english.Obl, english.Nmod:
		if rel == english.NmodPoss {
			return append(out, hashOn(hash("p:"), verb))
		}
		if c := a.Child(i, english.Case); c >= 0 {
			out = append(out, hashOn(hashOn(hash(""), a.Tokens[c].Lemma+" "), verb))
		}
	}
	return out
}

// hashOn goes on with a hash of [hash] over the bytes of s.
func hashOn(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}
