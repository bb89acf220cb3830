package coref

import (
	"slices"

	"github.com/onrecord/onrecord/english"
)

// bothOf is the cluster of the two parties that "both sides", "the two" or "the
// two leaders" at token i takes up, -1 where it is no such phrase or no two
// stand out: those last joined by "and", else the subject and the partner of
// the last clause that has both.
func (p *pronouns) bothOf(i int32) int32 {
	if !p.pair(i) {
		return -1
	}
	sent := p.a.Tokens[i].Sent
	for n := int32(len(p.phrases)) - 1; n >= 0; n-- {
		ph := &p.phrases[n]
		d := sent - p.a.Tokens[ph.head].Sent
		if d > reachSents {
			return p.twoPeople(i)
		}
		if ph.group {
			if p.clusters[ph.cluster].entity < 0 {
				p.groupEntity(ph.cluster)
			}
			if e := p.clusters[ph.cluster].entity; e >= 0 && len(p.e.List[e].Members) == 2 {
				return ph.cluster
			}
		}
		if c := p.partners(n); c >= 0 && d > 0 {
			return c
		}
	}
	return p.twoPeople(i)
}

// twoPeople is the cluster of the two people named in the sentence before that of
// token i, which is about people: "the two men"; -1 where there are not just two.
func (p *pronouns) twoPeople(i int32) int32 {
	if t := &p.a.Tokens[i]; t.Lemma != "man" && t.Lemma != "woman" && nouns[t.Lemma].kind != "title" {
		return -1
	}
	var two []int32
	sent := p.a.Tokens[i].Sent
	for h := i - 1; h >= 0 && sent-p.a.Tokens[h].Sent <= 1; h-- {
		if m := p.personAt(h); m != nil && p.a.Tokens[h].Sent < sent && !slices.Contains(two, m.Entity) {
			two = append(two, m.Entity)
		}
	}
	if len(two) != 2 {
		return -1
	}
	b, a := two[1], two[0]
	ent := p.newEntity(Entity{Name: p.e.List[b].Name + " and " + p.e.List[a].Name, Type: "population", Plural: true, Members: []int32{b, a}})
	return p.ofEntity(ent)
}

// pair reports whether token i is the head of a phrase for two parties named
// before: "both sides", "the two", "the two leaders".
func (r *resolver) pair(i int32) bool {
	t := &r.a.Tokens[i]
	if t.Lemma == "two" && t.UPOS == english.NUM || t.Lemma == "both" || t.Lemma == "pair" || t.Lemma == "duo" {
		// not "two of the men", "two people", "a pair"
		return r.a.Child(int(i), english.Nmod) < 0 && t.Rel != english.Nummod && t.Rel.Main() != english.Advmod && (t.Lemma == "both" || r.definite(i))
	}
	if t.XPOS != english.NNS && t.Lemma != "side" || !pairNouns[t.Lemma] && nouns[t.Lemma].kind != "title" {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		switch l := r.a.Tokens[k].Lemma; {
		case l == "both":
			return r.a.Child(int(i), english.Conj) < 0
		case l == "two":
			return k > 0 && (r.a.Tokens[k-1].Lemma == "the" || r.a.Tokens[k-1].Lemma == "these" || r.a.Tokens[k-1].Lemma == "those")
		case r.a.Tokens[k].UPOS != english.ADJ && r.a.Tokens[k].UPOS != english.NOUN:
			return false
		}
	}
	return false
}

// partners makes one cluster of the party of phrase n and the subject of its
// clause when it is that one's partner: "Norvia met Zubar", "talks with".
func (p *pronouns) partners(n int32) int32 {
	ph := &p.phrases[n]
	a := p.clusters[ph.cluster].entity
	ht := &p.a.Tokens[ph.head]
	if a < 0 || ht.Head < 0 {
		return -1
	}
	v := ht.Head
	switch {
	case ht.Rel == english.Obj && meetVerbs[p.a.Tokens[v].Lemma]:
	case (ht.Rel.Main() == english.Obl || ht.Rel.Main() == english.Nmod) && p.withCase(ph.head):
		for p.a.Tokens[v].UPOS != english.VERB && p.a.Tokens[v].Head >= 0 {
			v = p.a.Tokens[v].Head
		}
	default:
		return -1
	}
	b := int32(p.e.At(p.a.Child(int(v), english.Nsubj)))
	if b < 0 || b == a || !p.peers(a, b) {
		return -1
	}
	ent := p.newEntity(Entity{Name: p.e.List[b].Name + " and " + p.e.List[a].Name, Type: "population", Plural: true, Members: []int32{b, a}})
	return p.ofEntity(ent)
}

// peers reports whether two parties may be the two sides of something: two
// people, or two states, governments, groups or bodies.
func (p *pronouns) peers(a, b int32) bool {
	x, y := &p.e.List[a], &p.e.List[b]
	if x.Type == "person" || y.Type == "person" {
		return x.Type == y.Type && x.Named && y.Named
	}
	return x.Type != "population" && y.Type != "population" && x.Type != "outlet" && y.Type != "outlet"
}

func (p *pronouns) withCase(i int32) bool {
	c := p.a.Child(int(i), english.Case)
	return c >= 0 && p.a.Tokens[c].Lemma == "with"
}

var (
	pairNouns = set("side country nation state party government man woman leader team group army neighbour neighbor power force")
	meetVerbs = set("meet join visit call phone host greet receive marry fight")
)
