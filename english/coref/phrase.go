package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// What a phrase can mean, as far as its words tell.
const (
	whatUnknown uint8 = iota
	whatPerson
	whatBody
	whatPlace
	whatTime
	whatThing
	whatEvent // what a clause tells
)

// phrase is a noun phrase or pronoun that a later pronoun may take up. Parties
// are not the only things that "it" and "they" mean, so every noun phrase is
// one; those that mean no party belong to no entity.
type phrase struct {
	from, head, end int32 // tokens [from, end) of the phrase without clauses
	cluster         int32
	class           uint8 // of a pronoun, classNone for other phrases
	group           bool  // several, joined by "and"
}

// cluster is the phrases that were found to mean the same.
type cluster struct {
	entity int32 // -1 for what is no party
	words  int32 // its last phrase that is no pronoun
	last   int32 // its last phrase
	count  int32
	seen   int32 // the last pronoun that had it among its candidates
	gender byte
	what   uint8
	plural bool
	group  bool  // a body of people: "the team ... they"
	taken  uint8 // bits of the classes of pronouns that took it up
}

// addPhrase takes in the noun phrase with its head at token i, when it is one.
func (p *pronouns) addPhrase(i int32) {
	t := &p.a.Tokens[i]
	if m := p.e.at[i]; m >= 0 && p.e.Mentions[m].Entity >= 0 {
		if p.e.Mentions[m].Kind != Pronoun {
			p.addParty(i, p.e.Mentions[m])
		}
		return
	}
	if t.Rel == english.Appos && t.Head >= 0 && t.Head < i && p.of[t.Head] >= 0 {
		return // a second name for what was just named
	}
	switch t.UPOS {
	case english.NOUN, english.PROPN:
	case english.PRON:
		if !indefinite[t.Lemma] || t.XPOS == english.WDT {
			return // "that" before a relative clause is what stands before it
		}
		if demonstrative[t.Lemma] && p.demonstrative(i) {
			return
		}
	case english.NUM, english.DET, english.ADJ:
		if r := t.Rel.Main(); r != english.Nsubj && r != english.Obj {
			return
		}
	default:
		return
	}
	switch t.Rel {
	case english.Compound, english.Flat, english.Amod, english.Fixed, english.Goeswith, english.NmodDesc, english.Discourse, english.Vocative:
		return
	}
	if p.a.Child(int(i), english.Cop) >= 0 && p.a.Child(int(i), english.Nsubj) >= 0 {
		return // said of the subject: "Orsk is a doctor"
	}
	if g := p.bothOf(i); g >= 0 {
		from, to := p.nominalRange(i)
		p.put(from, to, i, Nominal, p.clusters[g].entity)
		p.add(phrase{from: from, head: i, end: to, cluster: g})
		return
	}
	if n, ok := nouns[t.Lemma]; ok && p.e.at[i] < 0 && p.pair(i) {
		from, to := p.nominalRange(i) // two of whom no more is known
		p.single(i, n, from, to, i, to, t.Lemma)
		if m := p.e.at[i]; m >= 0 && p.e.Mentions[m].Entity >= 0 {
			p.addParty(i, p.e.Mentions[m])
			return
		}
	}
	c := cluster{entity: -1, seen: -1}
	p.describe(&c, i)
	from := i
	if k := t.FirstKid; k >= 0 && k < i {
		f, _ := p.a.Subtree(int(k))
		from = int32(f)
	}
	id := int32(-1)
	if t.UPOS == english.NOUN || t.UPOS == english.PROPN {
		k := hash(t.Lemma)
		if c.plural {
			k++
		}
		if t.UPOS == english.PROPN || p.isDefinite(i) {
			if old, ok := p.byLemma[k]; ok {
				id = old
			}
		}
		if id < 0 {
			id = p.newCluster(c)
		}
		p.byLemma[k] = id
	} else {
		id = p.newCluster(c)
	}
	p.add(phrase{from: from, head: i, end: i + 1, cluster: id})
	p.addGroup(i, from)
}

// addClause takes in the clause with its head at token i, which "it" and "this"
// may take up once it has ended.
func (p *pronouns) addClause(i int32) {
	if p.of[i] >= 0 {
		return
	}
	f, l := p.a.Subtree(int(i))
	p.add(phrase{from: int32(f), head: i, end: int32(l), cluster: p.newCluster(cluster{entity: -1, seen: -1, what: whatEvent})})
}

// clauses finds the heads of clauses in a sentence with the token before which
// each has ended.
func (p *pronouns) clauses(s *english.Sentence) {
	p.ends = p.ends[:0]
	for i := s.From; i < s.To; i++ {
		t := &p.a.Tokens[i]
		switch t.Rel.Main() {
		case english.Root, english.Ccomp, english.Advcl, english.Xcomp, english.Csubj, english.Parataxis, english.Conj, english.Acl:
		default:
			continue
		}
		if t.UPOS != english.VERB && p.a.Child(int(i), english.Cop) < 0 || p.of[i] >= 0 {
			continue
		}
		_, l := p.a.Subtree(int(i))
		p.ends = append(p.ends, [2]int32{int32(l), i})
	}
	slices.SortFunc(p.ends, func(x, y [2]int32) int { return cmp.Or(cmp.Compare(x[0], y[0]), cmp.Compare(y[1], x[1])) })
}

// addParty takes in a mention of a party.
func (p *pronouns) addParty(i int32, m Mention) {
	id := p.ofEntity(m.Entity)
	c := &p.clusters[id]
	e := &p.e.List[m.Entity]
	switch e.Type {
	case "person":
		c.what = whatPerson
	case "population", "armed-group":
		c.what, c.group = whatPerson, !e.Plural
		if e.Type == "armed-group" {
			c.what = whatBody
		}
	default:
		c.what, c.group = whatBody, e.Type != "state"
	}
	c.plural = e.Plural && p.a.Tokens[i].XPOS != english.NN
	if e.Gender != 0 {
		c.gender = e.Gender
	} else if g := genders[p.a.Tokens[i].Lemma]; g != 0 && e.Type == "person" {
		c.gender = g
	}
	if n := len(p.phrases); n > 0 && p.phrases[n-1].cluster == id && p.phrases[n-1].head >= m.From-1 {
		// "President Dosh": title and name are one phrase
		if p.a.Tokens[i].Head != p.phrases[n-1].head {
			p.phrases[n-1].head = i
		}
		p.phrases[n-1].end = max(p.phrases[n-1].end, m.To)
		p.of[i] = int32(n - 1)
		p.addGroup(i, p.phrases[n-1].from)
		return
	}
	p.add(phrase{from: m.From, head: i, end: m.To, cluster: id})
	p.addGroup(i, m.From)
}

// addGroup takes in "A and B" as one phrase when token i is the last of its
// parts. Its head is the conjunction.
func (p *pronouns) addGroup(i, from int32) {
	t := &p.a.Tokens[i]
	if t.Rel != english.Conj || t.Head < 0 {
		return
	}
	first := t.Head
	if p.of[first] < 0 {
		return
	}
	cc := p.a.Child(int(i), english.Cc)
	if cc < 0 || p.a.Tokens[cc].Lemma != "and" {
		return
	}
	c := cluster{entity: -1, seen: -1, plural: true, what: p.clusters[p.phrases[p.of[first]].cluster].what}
	if w := p.clusters[p.phrases[len(p.phrases)-1].cluster].what; w != c.what && c.what != whatPerson {
		c.what = w
	}
	p.add(phrase{from: p.phrases[p.of[first]].from, head: int32(cc), end: i + 1, cluster: p.newCluster(c), group: true})
}

// describe reads off a noun what it may mean.
func (p *pronouns) describe(c *cluster, i int32) {
	t := &p.a.Tokens[i]
	c.plural = t.XPOS == english.NNS || t.XPOS == english.NNPS || t.UPOS == english.NUM && t.Lemma != "one" || pluralWords[t.Lemma]
	c.gender = genders[t.Lemma]
	n, isNoun := nouns[t.Lemma]
	switch {
	case t.Ent == english.PER || c.gender != 0 || indefinitePeople[t.Lemma]:
		c.what = whatPerson
		if t.Ent == english.PER && c.gender == 0 {
			c.gender = gazetteer.Gender(p.a.Form(int(i)))
		}
	case t.Ent == english.ORG:
		c.what, c.group = whatBody, true
	case t.Ent == english.LOC:
		c.what = whatPlace
	case timeNouns[t.Lemma] || calendar[strings.ToLower(t.Lemma)]:
		c.what = whatTime
	case isNoun && (n.kind == "title" || n.kind == "population"), people[t.Lemma], personEnding(t.Lemma):
		c.what = whatPerson
	case isNoun:
		c.what, c.group = whatBody, true
	case t.UPOS == english.NOUN:
		c.what = whatThing
	}
	if collective[t.Lemma] {
		c.group = true
		if c.what == whatThing {
			c.what = whatBody
		}
	}
}

// personEnding tells nouns for people that no list has by their ending.
func personEnding(w string) bool {
	for _, e := range [...]string{"ist", "ian", "man", "woman", "eer", "ologer"} {
		if len(w) > len(e)+3 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

func (p *pronouns) isDefinite(i int32) bool {
	if d := p.a.Child(int(i), english.Det); d >= 0 {
		switch p.a.Tokens[d].Lemma {
		case "the", "this", "that", "these", "those", "both":
			return true
		}
		return false
	}
	return p.a.Child(int(i), english.NmodPoss) >= 0
}

// ofEntity is the cluster of a party.
func (p *pronouns) ofEntity(ent int32) int32 {
	for int(ent) >= len(p.entity) {
		p.entity = append(p.entity, -1)
	}
	if p.entity[ent] < 0 {
		p.entity[ent] = p.newCluster(cluster{entity: ent, seen: -1})
	}
	return p.entity[ent]
}

func (p *pronouns) newCluster(c cluster) int32 {
	p.clusters = append(p.clusters, c)
	return int32(len(p.clusters) - 1)
}

// add takes in a phrase as the newest of its cluster.
func (p *pronouns) add(x phrase) {
	id := int32(len(p.phrases))
	p.phrases = append(p.phrases, x)
	p.of[x.head] = id
	c := &p.clusters[x.cluster]
	c.last = id
	c.count++
	if x.class == classNone {
		c.words = id
	} else {
		c.taken |= 1 << x.class
	}
}

// hash is FNV-1a over the bytes of s.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

var (
	indefinite       = set("someone somebody everyone everybody anyone anybody one other another those these this that something everything anything each all many some most both")
	demonstrative    = set("this that these those")
	indefinitePeople = set("someone somebody everyone everybody anyone anybody those")
	pluralWords      = set("these those people police all many some most both other few several")
	timeNouns        = set("day week month year hour minute second decade century morning afternoon evening night time moment weekend today yesterday tomorrow summer winter spring autumn fall season date period era age past future")
	collective       = set("government team group family police company party army crowd public staff crew community couple pair majority minority audience population band gang committee council union league board cabinet parliament administration regime opposition military agency organization organisation institution firm corporation business industry club society tribe jury press media bank university school hospital department ministry office bureau network movement alliance coalition force side generation youth class faculty navy congress senate")
)
