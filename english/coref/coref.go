// Package coref finds the parties of a report: every mention of a person,
// state, organisation or group, and which of them mean the same one.
//
// It works in sieves, from the surest to the least sure: full names; short
// forms of names; states by name, people and capital; nouns that take up a
// role; pronouns. A mention that more than one party fits stays open: a wrong
// party does more harm than none.
package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// The kinds of a mention.
const (
	Name uint8 = iota
	Nominal
	Pronoun
)

// Speech is an attribution as found before anyone knows who the parties are:
// token places only. Pronouns are resolved with its help.
type Speech struct {
	Source  int32      // head token of the words for the speaker, -1 for none
	Cue     int32      // head token of the cue, -1 for none
	Content [][2]int32 // token ranges
	To      int32      // head token of the addressee, -1 for none
	Quoted  bool       // some of the content stands in quotation marks
	Prev    int32      // index of the speech whose speaker goes on speaking, -1 for none
}

// Mention is a noun phrase or pronoun [From, To) whose head is token Head.
type Mention struct {
	From, To, Head int32
	Kind           uint8
	Entity         int32 // -1 where the referent is not known
}

// Role is an office or function with its words.
type Role struct {
	Title  string
	Of     int32  // entity, -1 for none
	Status string // current, former, acting, named
	From   int32  // tokens [From, To) of the evidence
	To     int32
}

// Entity is one party of a report.
type Entity struct {
	Name     string // the fullest form in the report
	Type     string // an actor type of the root package
	Country  string // ISO 3166-1 alpha-3
	Sector   string // PLOVER
	Wikidata string
	Gender   byte // 'm', 'f' or 0
	Plural   bool
	Named    bool // some mention is a name
	Roles    []Role
	Mentions []int32 // indexes into Entities.Mentions, in text order
	Members  []int32 // entities that a group such as "both sides" stands for
}

// Entities is what Resolve found in one report.
type Entities struct {
	Mentions []Mention
	List     []Entity
	at       []int32          // token -> mention with that head, -1
	ante     []int32          // token of a pronoun -> head of the phrase it takes up, -1
	standing map[string]int32 // class of a side of a conflict -> the one party of it, see Standing
	noName   []int32          // tokens that look like names of parties and are none
	called   map[string]int32 // type and name -> first entity of that name, made by Find
}

// Find is the entity of this name and type, -1 for none.
func (e *Entities) Find(name, typ string) int {
	if e.called == nil {
		e.called = make(map[string]int32, len(e.List))
		for i := range e.List {
			e.call(int32(i))
		}
	}
	if id, ok := e.called[typ+"\x00"+name]; ok {
		return int(id)
	}
	return -1
}

// call remembers entity id by its name unless an earlier one has it.
func (e *Entities) call(id int32) {
	k := e.List[id].Type + "\x00" + e.List[id].Name
	if _, ok := e.called[k]; !ok {
		e.called[k] = id
	}
}

// At is the entity whose mention has its head at token tok; -1 for none.
func (e *Entities) At(tok int) int {
	if tok < 0 || tok >= len(e.at) || e.at[tok] < 0 {
		return -1
	}
	return int(e.Mentions[e.at[tok]].Entity)
}

// NoName reports whether the word at token tok looks like a party's name and is
// none: a common noun with a capital, as the report shows elsewhere, or part of
// the name of a thing.
func (e *Entities) NoName(tok int) bool { return slices.Contains(e.noName, int32(tok)) }

// Standing is the one government, army, opposition or rebel side that the report
// speaks of by a noun such as this lemma; -1 where it has none or several.
func (e *Entities) Standing(lemma string) int {
	class := ""
	switch lemma {
	case "rebel", "insurgent":
		class = "rebels"
	case "government", "regime":
		class = "gov"
	case "opposition":
		class = "opp"
	case "army", "military":
		class = "mil"
	case "police":
		class = strings.ToLower(nouns[lemma].sector)
	}
	if id, ok := e.standing[class]; ok {
		return int(id)
	}
	return -1
}

// Antecedent is the head of the phrase that the pronoun at token tok takes up,
// itself a pronoun perhaps, whether it means a party or not; -1 for none. The
// head of several phrases joined by "and" is the conjunction.
func (e *Entities) Antecedent(tok int) int {
	if tok < 0 || tok >= len(e.ante) {
		return -1
	}
	return int(e.ante[tok])
}

// MentionAt is the mention with its head at token tok; nil for none.
func (e *Entities) MentionAt(tok int) *Mention {
	if tok < 0 || tok >= len(e.at) || e.at[tok] < 0 {
		return nil
	}
	return &e.Mentions[e.at[tok]]
}

// Resolve finds the mentions and entities of an analysed report.
func Resolve(a *english.Analysis, speech []Speech) *Entities { return ResolveKnown(a, speech, nil) }

// ResolveKnown is [Resolve] with parties that the user knows.
func ResolveKnown(a *english.Analysis, speech []Speech, known []Known) *Entities {
	r := newResolver(a, speech, known)
	r.before()
	r.pronouns()
	return r.e
}

func newResolver(a *english.Analysis, speech []Speech, known []Known) *resolver {
	r := &resolver{a: a, speech: speech, known: newKnownNames(known), e: &Entities{at: make([]int32, a.Len())},
		byName: map[string]int32{}, byLast: map[string][]int32{}, states: map[string]int32{},
		byCaps: map[string]int32{}, byTitle: map[string][]int32{}, forms: map[int32][]form{}, titles: map[int32][]string{}, relative: map[int32]bool{}, ruler: map[int32]bool{}}
	r.named = make([]bool, a.Len())
	for i := range r.e.at {
		r.e.at[i] = -1
	}
	return r
}

// before does what pronouns build on.
func (r *resolver) before() {
	r.quotes()
	r.names()
	r.nominals()
	r.e.standing = map[string]int32{}
	for _, class := range [...]string{"rebels", "gov", "opp", "mil", "cop"} {
		if id := r.onlyOne("#" + class + ":"); id >= 0 {
			r.e.standing[class] = id
		} else if id := r.withCountry(class); id >= 0 {
			r.e.standing[class] = id
		}
	}
	for i := range r.e.List {
		e := &r.e.List[i]
		if e.Type != "state" || e.Country == "" {
			continue
		}
		if g, ok := gazetteer.Find(e.Name); !ok || g.Kind != gazetteer.Country {
			if s, ok := gazetteer.State(e.Country); ok {
				e.Name = s.Name // not by its capital or the seat of its government
			}
		}
	}
}

type resolver struct {
	a         *english.Analysis
	e         *Entities
	speech    []Speech
	known     knownNames
	byName    map[string]int32   // key of a full form -> entity
	byLast    map[string][]int32 // last word of a name -> entities that have it
	states    map[string]int32   // ISO3 -> state entity
	peoples   map[string]string  // states that no list has, and their peoples -> the state
	spoke     map[int32]int32    // named entity -> first token at which it speaks
	speaker   []int32            // token -> speech whose quoted content holds it, -1
	source    []bool             // token is the head of the source of some speech
	countries map[string]bool    // those named in the report, made when asked for
	rising    byte               // 'y' where the report speaks of rebels, 'n' where not, 0 not looked for
	things    map[string]bool    // names of films, ships and the like
	common    map[string]bool    // common nouns of the report in small letters, made when asked for
	named     []bool             // token is part of a name
	joint     map[int32][2]int32 // first token of two bodies joined by a hyphen -> the two
	byCaps    map[string]int32   // first letters of a body's name -> the first entity that has them
	byTitle   map[string][]int32 // last word of a role -> those who have one like it

	titles    map[int32][]string // person -> titles before their names
	forms     map[int32][]form   // person -> names in full
	relative  map[int32]bool     // persons whom the report has as relatives of a namesake
	ruler     map[int32]bool     // persons whose regime or government is spoken of
	relations map[int32]relation // first token of a name -> whose relative it names
	sexes     map[int32]byte     // first token of a name -> gender, by "his wife" after it
}

// quotes marks for every token the innermost quoted speech it stands in.
func (r *resolver) quotes() {
	r.speaker = make([]int32, r.a.Len())
	for i := range r.speaker {
		r.speaker[i] = -1
	}
	for k := range r.speech {
		s := &r.speech[k]
		for _, c := range s.Content {
			for i := c[0]; i < c[1]; i++ {
				if r.a.Tokens[i].Quote >= 0 && (s.Cue < 0 || r.a.Tokens[s.Cue].Quote != r.a.Tokens[i].Quote) {
					r.speaker[i] = int32(k)
				}
			}
		}
	}
}

// put records a mention of entity ent.
func (r *resolver) put(from, to, head int32, kind uint8, ent int32) {
	if k := r.e.at[head]; k >= 0 {
		if r.e.Mentions[k].Entity < 0 && ent >= 0 { // whose party was not known
			r.e.Mentions[k] = Mention{from, to, head, kind, ent}
			r.e.List[ent].Mentions = append(r.e.List[ent].Mentions, k)
		}
		return
	}
	id := int32(len(r.e.Mentions))
	r.e.at[head] = id
	r.e.Mentions = append(r.e.Mentions, Mention{from, to, head, kind, ent})
	if ent >= 0 {
		r.e.List[ent].Mentions = append(r.e.List[ent].Mentions, id)
	}
}

func (r *resolver) newEntity(e Entity) int32 {
	r.e.List = append(r.e.List, e)
	return int32(len(r.e.List) - 1)
}

// headOf is the token of [from, to) whose head lies outside; the last for a
// run whose tree is broken.
func (r *resolver) headOf(from, to int32) int32 {
	head, n := to-1, 0
	for i := from; i < to; i++ {
		if h := r.a.Tokens[i].Head; h < from || h >= to {
			if r.a.Tokens[i].UPOS != english.PUNCT {
				head = i
				n++
			}
		}
	}
	if n > 1 {
		return to - 1
	}
	return head
}

var keyMarks = strings.NewReplacer("’s", "", "'s", "", ".", "", "’", "", "‘", "", "'", "", "\"", "", "“", "", "”", "")

// key is a name for comparing: lower case words without marks.
func key(s string) string {
	s = strings.ToLower(keyMarks.Replace(s))
	s = strings.Map(func(c rune) rune {
		if c == '-' || c == '‐' || c == '\n' || c == '\u00a0' {
			return ' '
		}
		return c
	}, s)
	w := strings.Fields(s)
	if len(w) > 1 && (w[0] == "the" || w[0] == "a" || w[0] == "an") {
		w = w[1:]
	}
	return strings.Join(w, " ")
}

// Covering is the mention that token tok is part of, the shortest of several;
// nil for none.
func (e *Entities) Covering(tok int) *Mention {
	if tok < 0 || tok >= len(e.at) {
		return nil
	}
	if m := e.MentionAt(tok); m != nil {
		return m
	}
	var best *Mention
	for d := 1; d <= 8; d++ { // names and titles are short
		for _, k := range [2]int{tok - d, tok + d} {
			if m := e.MentionAt(k); m != nil && int(m.From) <= tok && tok < int(m.To) && (best == nil || m.To-m.From < best.To-best.From) {
				best = m
			}
		}
	}
	return best
}

// Add makes a party of the noun phrase [from, to) with its head at token head,
// which has none yet, and returns its index.
func (e *Entities) Add(from, to, head int, ent Entity) int {
	if to <= from { // the phrase was cut from both sides: its head is left
		from, to = head, head+1
	}
	id := int32(len(e.List))
	ent.Mentions = []int32{int32(len(e.Mentions))}
	e.List = append(e.List, ent)
	if e.called != nil {
		e.call(id)
	}
	m := Mention{int32(from), int32(to), int32(head), Nominal, id}
	if e.at[head] >= 0 { // a mention whose party was not known
		k := e.at[head]
		e.Mentions[k] = m
		e.List[id].Mentions[0] = k
		return int(id)
	}
	e.at[head] = int32(len(e.Mentions))
	e.Mentions = append(e.Mentions, m)
	return int(id)
}

// Relative reports whether a lemma is a noun for somebody's relative.
func Relative(lemma string) bool { return kinNouns[lemma] && lemma != "partner" }

// NounType is the actor type and PLOVER sector that a noun for a party gives;
// "" for nouns that mean no party.
func NounType(lemma string) (typ, sector string) {
	n, ok := nouns[lemma]
	if !ok || n.kind == "honour" || lemma == "campaign" { // of whom is for coreference to tell
		return "", ""
	}
	if n.kind == "title" {
		return "person", n.sector
	}
	return n.kind, n.sector
}
