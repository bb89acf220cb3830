package english

import "strings"

// UPOS is a universal part of speech.
type UPOS uint8

// The universal parts of speech.
const (
	UPOSNone UPOS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

var uposNames = []string{"_", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

func (u UPOS) String() string { return uposNames[u] }

// ParseUPOS is the part of speech of this name, UPOSNone for any other.
func ParseUPOS(s string) UPOS { return UPOS(index(uposNames, s)) }

// XPOS is a Penn Treebank tag as the English Web Treebank uses it.
type XPOS uint8

// The Penn tags, punctuation in words.
const (
	XPOSNone XPOS = iota
	ADD
	AFX
	CC
	CD
	DT
	EX
	FW
	GW
	HYPH
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NFP
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	XSYM // SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	XX
	Dollar     // $
	OpenQuote  // ``
	CloseQuote // ''
	LRB        // -LRB-
	RRB        // -RRB-
	Comma      // ,
	Stop       // .
	Colon      // :
)

var xposNames = []string{"_", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX", "$", "``", "''", "-LRB-", "-RRB-", ",", ".", ":"}

func (x XPOS) String() string { return xposNames[x] }

// ParseXPOS is the tag of this name, XPOSNone for any other.
func ParseXPOS(s string) XPOS { return XPOS(index(xposNames, s)) }

// Rel is a dependency relation with its subtype.
type Rel uint8

// The relations, grouped so that a subtype follows its main type.
const (
	RelNone Rel = iota
	Root
	Acl
	AclRelcl
	Advcl
	AdvclRelcl
	Advmod
	Amod
	Appos
	Aux
	AuxPass
	Case
	Cc
	CcPreconj
	Ccomp
	Compound
	CompoundPrt
	Conj
	Cop
	Csubj
	CsubjOuter
	CsubjPass
	Dep
	Det
	DetPredet
	Discourse
	Dislocated
	Expl
	Fixed
	Flat
	Goeswith
	Iobj
	List
	Mark
	Nmod
	NmodDesc
	NmodPoss
	NmodUnmarked
	Nsubj
	NsubjOuter
	NsubjPass
	Nummod
	Obj
	Obl
	OblAgent
	OblUnmarked
	Orphan
	Parataxis
	Punct
	Reparandum
	Vocative
	Xcomp
	relCount
)

var relNames = []string{"_", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"}

// mainRel[r] is r without its subtype.
var mainRel = func() (m [relCount]Rel) {
	for r, name := range relNames {
		main, _, _ := strings.Cut(name, ":")
		m[r] = Rel(index(relNames, main))
	}
	return m
}()

func (r Rel) String() string { return relNames[r] }

// Main is r without its subtype.
func (r Rel) Main() Rel { return mainRel[r] }

// Is reports whether r is q or a subtype of q.
func (r Rel) Is(q Rel) bool { return r == q || mainRel[r] == q }

// ParseRel is the relation of this name. A subtype that is not in the list,
// such as obl:tmod of older treebanks, gives the main type.
func ParseRel(s string) Rel {
	if i := index(relNames, s); i > 0 {
		return Rel(i)
	}
	switch s {
	case "obl:npmod", "obl:tmod":
		return OblUnmarked
	case "nmod:npmod", "nmod:tmod":
		return NmodUnmarked
	}
	main, _, _ := strings.Cut(s, ":")
	return Rel(index(relNames, main))
}

// Ent is the kind of a name.
type Ent uint8

// The kinds of names. NORP is nationalities, faiths and parties, as in
// "Syrian" or "Sunni", and, as the Groningen news has it, states as actors.
const (
	EntNone Ent = iota
	PER
	ORG
	LOC
	NORP
)

var entNames = []string{"O", "PER", "ORG", "LOC", "NORP"}

func (e Ent) String() string { return entNames[e] }

// ParseEnt is the kind of this name, EntNone for any other.
func ParseEnt(s string) Ent { return Ent(index(entNames, s)) }

func index(names []string, s string) int {
	for i, n := range names {
		if n == s {
			return i
		}
	}
	return 0
}
