// Package coref finds the parties of a report: every mention of a person,
// state, organisation or group, and which of them mean the same one.
package coref

import "github.com/onrecord/onrecord/english"

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
	Roles    []Role
	Mentions []int32 // indexes into Entities.Mentions, in text order
	Members  []int32 // entities that a group such as "both sides" stands for
}

// Entities is what Resolve found in one report.
type Entities struct {
	Mentions []Mention
	List     []Entity
	at       []int32 // token -> mention with that head, -1
}

// At is the entity whose mention has its head at token tok; -1 for none.
func (e *Entities) At(tok int) int {
	if tok < 0 || tok >= len(e.at) || e.at[tok] < 0 {
		return -1
	}
	return int(e.Mentions[e.at[tok]].Entity)
}

// Resolve finds the mentions and entities of an analysed report.
func Resolve(a *english.Analysis, speech []Speech) *Entities {
	e := &Entities{at: make([]int32, a.Len())}
	for i := range e.at {
		e.at[i] = -1
	}
	byName := map[string]int32{}
	for _, n := range a.Names {
		form := a.Words(int(n.From), int(n.To))
		id, ok := byName[form]
		if !ok {
			id = int32(len(e.List))
			byName[form] = id
			e.List = append(e.List, Entity{Name: form, Type: "organisation"})
		}
		head := n.From
		for i := n.From; i < n.To; i++ {
			if h := a.Tokens[i].Head; h < n.From || h >= n.To {
				head = i
			}
		}
		e.at[head] = int32(len(e.Mentions))
		e.List[id].Mentions = append(e.List[id].Mentions, int32(len(e.Mentions)))
		e.Mentions = append(e.Mentions, Mention{n.From, n.To, head, Name, id})
	}
	return e
}
