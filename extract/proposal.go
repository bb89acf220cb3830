package extract

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// How a proposal is read
//
// A noun of plans with a name, an owner or a content is a mention of one.
// Mentions are the same plan where their keys meet: the owner ("Zubar's plan",
// "a proposal by Zubar"), the place or body in the name ("the Kelm accord",
// "agreed in Kelm") or the date. A bare "the plan" or "this idea" means the
// plan spoken of last. How a party meets it is read off the same trees as
// events, with the plan in the object's place.

// planAt is one plan in tokens.
type planAt struct {
	mentions [][2]int // token ranges
	heads    []int
	keys     []string
	by       []int // head tokens of proposers
	terms    [][2]int
	answers  []answerAt
	date     onrecord.Date
}

type answerAt struct {
	party    int // head token, -1 for none
	response string
	from, to int
}

type planReader struct {
	*eventReader
	plans []planAt
	at    map[int]int    // head token of a mention -> plan
	keyed map[string]int // key -> the plan that had it last
	last  int            // the plan spoken of last
}

// proposals finds plans and how they were met.
func (d *doc) proposals() {
	p := planReader{eventReader: newEventReader(d), at: map[int]int{}, keyed: map[string]int{}}
	for _, s := range d.a.Sents {
		if s.Boilerplate || s.Title {
			continue
		}
		for i := int(s.From); i < int(s.To); i++ {
			if d.a.Tokens[i].UPOS == english.NOUN || d.a.Tokens[i].UPOS == english.PROPN {
				p.mention(i)
			}
		}
		for i := int(s.From); i < int(s.To); i++ {
			p.answer(i)
			p.term(i)
		}
	}
	d.r.Proposals = p.write()
}

// mention takes noun i for a plan if it says which.
func (p *planReader) mention(i int) {
	t := &p.a.Tokens[i]
	lemma := strings.ToLower(t.Lemma)
	strong, weak := proposals.strong[lemma], proposals.weak[lemma]
	if !strong && !weak || t.Rel == english.Compound && p.planAbove(i) || p.trade(i) {
		return
	}
	keys, by := p.keys(i)
	if _, to := p.nounPhrase(i); p.a.Form(to-1) != ")" && p.a.Tokens[to-1].Ent == english.PER {
		keys = append(keys, "name "+p.a.Form(to-1)) // whose plan it is by the name at its end
	}
	k := p.match(keys)
	if k < 0 {
		k = p.nested(i, len(keys) > 0)
	}
	if k < 0 && p.anaphor(i, len(keys) > 0) {
		k = p.last
	}
	if k < 0 {
		if len(keys) == 0 && !(strong && t.XPOS == english.NN && p.content(i)) || !strong && (len(by) == 0 || !p.content(i)) || p.vague(i) {
			return
		}
		k = len(p.plans)
		p.plans = append(p.plans, planAt{date: onrecord.UnknownDate()})
	}
	pl := &p.plans[k]
	from, to := p.nounPhrase(i)
	pl.mentions = append(pl.mentions, [2]int{from, to})
	pl.heads = append(pl.heads, i)
	for _, key := range keys {
		if !contains(pl.keys, key) {
			pl.keys = append(pl.keys, key)
		}
		p.keyed[key] = k
	}
	p.last = k
	pl.by = append(pl.by, by...)
	if pl.date.From == "" {
		pl.date = p.d.dateOf(i)
	}
	p.at[i] = k
}

// trade reports whether noun i is about goods, pay or the like: no plan of
// parties to a conflict.
func (p *planReader) trade(i int) bool {
	for k := p.a.FirstChild(i); k >= 0 && k < i; k = p.a.NextSibling(k) {
		if t := &p.a.Tokens[k]; (t.Rel == english.Compound || t.Rel == english.Amod) && (proposals.goods[strings.ToLower(t.Lemma)] || p.a.Tokens[i].Lemma == "deal" && (t.Lemma == "great" || t.Lemma == "good")) {
			return true // also "a great deal of"
		}
	}
	return false
}

func (p *planReader) planAbove(i int) bool {
	h := p.a.Head(i)
	return h >= 0 && (proposals.strong[p.a.Tokens[h].Lemma] || proposals.weak[p.a.Tokens[h].Lemma])
}

// keys is what tells the plan of noun i from others, and who proposes it.
func (p *planReader) keys(i int) (keys []string, by []int) {
	owner := func(k int) {
		if o := p.partyAt(k, 0); o >= 0 {
			by = append(by, o)
			keys = append(keys, "by "+p.ownerKey(o))
			from, to := p.a.Subtree(o)
			for x := from; x < to; x++ {
				if p.a.Tokens[x].Ent == english.PER && (x+1 == to || p.a.Tokens[x+1].Ent != english.PER) {
					keys = append(keys, "name "+p.a.Form(x))
				}
			}
		}
	}
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		c := p.tree.caseOf(k)
		switch {
		case t.Rel == english.NmodPoss:
			owner(k)
		case (t.Rel == english.Compound || t.Rel == english.Amod) && (t.UPOS == english.PROPN || t.Ent != english.EntNone):
			keys = append(keys, "name "+p.a.Form(k))
			if t.Ent == english.PER || t.Ent == english.ORG || t.Ent == english.NORP || p.aBody(k) {
				by = append(by, k)
				keys = append(keys, "by "+p.ownerKey(k))
			}
		case t.Rel.Main() == english.Nmod && c == "by", t.Rel.Main() == english.Nmod && c == "of" && p.isParty(k):
			owner(k)
		case t.Rel == english.Acl || t.Rel == english.AclRelcl:
			x := p.args(k)
			if proposeVerbs[p.verbKey(k)] && x.subj >= 0 && x.subj != i {
				owner(x.subj)
			}
			if o, _ := p.tree.prepTarget(k, []string{"in"}); o >= 0 && proposeVerbs[p.verbKey(k)] && p.a.Tokens[o].UPOS == english.PROPN && !calendarWords[p.a.Tokens[o].Lemma] {
				keys = append(keys, "name "+p.a.Form(o))
			}
		}
	}
	if h := p.a.Head(i); h >= 0 && p.a.Tokens[i].Rel == english.Obj && proposeVerbs[p.verbKey(h)] && len(by) == 0 {
		owner(p.args(h).subj)
	}
	return keys, by
}

// aBody reports whether token k belongs to the name of a body of states or an
// organisation, whatever kind of name its words have.
func (p *planReader) aBody(k int) bool {
	e := p.d.entityAt(k, false)
	return e >= 0 && (p.d.who.List[e].Type == onrecord.ActorIGO || p.d.who.List[e].Type == onrecord.ActorOrganisation)
}

// nested is the plan of the phrase that noun i stands in ("a plan for a vote
// under a proposal by ...", "a plan known as the Kelm variant"), -1 for none.
// A noun that says which plan it is counts only as another name.
func (p *planReader) nested(i int, keyed bool) int {
	alias := false
	for n, x := 0, i; n < 4; n++ {
		t := &p.a.Tokens[x]
		r := t.Rel.Main()
		if t.Head < 0 || r != english.Nmod && r != english.Acl && r != english.Obl && r != english.Xcomp && r != english.Obj {
			return -1
		}
		if r == english.Acl && aliasVerbs[t.Lemma] {
			alias = true
		}
		x = int(t.Head)
		if k, ok := p.at[x]; ok {
			if alias || !keyed && p.definite(i) != "the" {
				return k
			}
			return -1
		}
	}
	return -1
}

var aliasVerbs = wordSet("know call dub name describe nickname")

// ownerKey is what stands for a proposer: the actor where one is known.
func (p *planReader) ownerKey(k int) string {
	if id := p.d.actorAt(k, false); id != "" {
		return id
	}
	if p.a.Tokens[k].UPOS == english.PRON {
		return fmt.Sprintf("pronoun %d", k) // whoever it is: nobody else's
	}
	return p.a.Form(k)
}

// match is the plan that shares a key, -1 for none.
func (p *planReader) match(keys []string) int {
	best := -1
	for _, key := range keys {
		if k, ok := p.keyed[key]; ok {
			best = max(best, k)
		}
	}
	return best
}

// anaphor reports whether noun i only means again a plan already named.
func (p *planReader) anaphor(i int, keyed bool) bool {
	if keyed || len(p.plans) == 0 {
		return false
	}
	switch p.definite(i) {
	case "the", "this", "that", "these":
	default:
		return false
	}
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if (t.Rel == english.Amod || t.Rel == english.Compound) && !proposals.plain[strings.ToLower(t.Lemma)] || t.Rel.Main() == english.Nmod {
			return false
		}
	}
	return true
}

func (p *planReader) definite(i int) string {
	if k := p.a.Child(i, english.Det); k >= 0 {
		return p.a.Tokens[k].Lemma
	}
	return ""
}

// vague reports whether noun i means plans in general ("any deal", "similar plans").
func (p *planReader) vague(i int) bool {
	for k := p.a.FirstChild(i); k >= 0 && k < i; k = p.a.NextSibling(k) {
		if vagueWords[p.a.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

var vagueWords = wordSet("any no other another similar past previous future some such many several every possible potential")

// nameParts are the relations of words before a noun that belong to its name.
var nameParts = map[english.Rel]bool{english.Nmod: true, english.Compound: true, english.Amod: true, english.Nummod: true, english.Flat: true}

// content reports whether noun i says what the plan is about.
func (p *planReader) content(i int) bool {
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if k > i && (t.Rel == english.Acl || t.Rel == english.AclRelcl || t.Rel.Main() == english.Nmod) {
			return true
		}
	}
	return false
}

// nounPhrase is the phrase of noun i as far as the words that make it a name:
// determiner, modifiers, owner and the phrases right behind it.
func (p *planReader) nounPhrase(i int) (from, to int) {
	from, to = i, i+1
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		f, l := p.a.Subtree(k)
		switch {
		case k < i && nameParts[t.Rel.Main()]:
			from = min(from, f)
		case k > i && p.manner(f, l):
			return from, to // "accept the plan in full": how it is taken
		case k > i && f == to && (t.Rel.Main() == english.Nmod && !calendarWords[t.Lemma] || t.Rel == english.Acl && !p.mainClause(k)) && l-f < 12:
			to = l
		}
	}
	return p.nameStart(from, i), p.bracketEnd(i, p.nameStop(i, to))
}

// nameStop ends a plan's name before a relative clause and before when or where
// it came up: "at the council", "on Monday".
func (p *planReader) nameStop(i, to int) int {
	for k := i + 1; k+1 < to; k++ {
		switch f := lowerForm(p.a, k); {
		case p.a.Form(k) == "," && (p.a.Tokens[k+1].XPOS == english.WDT || p.a.Tokens[k+1].XPOS == english.WP),
			f == "at", (f == "on" || f == "in" || f == "during") && p.d.timeHead(k+1) > 0:
			return k
		}
	}
	return to
}

// nameStart moves the beginning of a name past words that only introduce it
// ("known as the Kelm variant").
func (p *planReader) nameStart(from, i int) int {
	start := from
	for k := from; k < i; k++ {
		if w := p.a.Form(k); w == "as" || w == "called" || w == "dubbed" {
			start = k + 1
		}
	}
	for start > from && start < i && (p.a.Tokens[start].UPOS == english.DET || p.a.Tokens[start].UPOS == english.PUNCT) {
		start++
	}
	return start
}

// bracketEnd moves the end of a name that breaks off within brackets behind
// them, and behind a name that follows: "the plan of (the envoy) Adem Zubar".
func (p *planReader) bracketEnd(i, to int) int {
	open := 0
	for k := i; k < to; k++ {
		switch p.a.Form(k) {
		case "(":
			open++
		case ")":
			open--
		}
	}
	if open <= 0 {
		return to
	}
	end := int(p.a.Sents[p.a.Tokens[i].Sent].To)
	for k := to; k < end && k < to+6; k++ {
		if p.a.Form(k) == ")" {
			for k++; k < end && p.a.Tokens[k].Ent == english.PER; k++ {
			}
			return k
		}
	}
	return to
}

// manner reports whether tokens [f, l) say how a plan is met, which is no part
// of its name: "in full", "in principle", "as a whole".
func (p *planReader) manner(f, l int) bool {
	if l <= f || p.a.Tokens[f].UPOS != english.ADP && p.a.Tokens[f].UPOS != english.SCONJ && p.a.Tokens[f].UPOS != english.ADV {
		return false
	}
	last := f + 1
	for last < l && p.a.Tokens[last].UPOS == english.DET {
		last++
	}
	if last >= l || !mannerWords[p.a.Tokens[last].Lemma] {
		return false
	}
	return last+1 >= l || p.a.Tokens[last+1].Lemma != "of" // "in part of the valley" is a place
}

var mannerWords = wordSet("full principle part whole entirety outright")
