package coref

import "github.com/onrecord/onrecord/english"

// bothOf is the cluster of the two parties that "both sides", "the two" or "the
// two leaders" at token i takes up, -1 where it is no such phrase or no two
// stand out: those last joined by "and", else the subject and the partner of
// the last clause that has both.
func (p *pronouns) bothOf(i int32) int32 {
	t := &p.a.Tokens[i]
	two := t.Lemma == "two" && t.UPOS == english.NUM || t.Lemma == "both" || t.Lemma == "pair" || t.Lemma == "duo"
	if !two {
		if t.XPOS != english.NNS || !pairNouns[t.Lemma] && nouns[t.Lemma].kind != "title" {
			return -1
		}
		for k := p.a.FirstChild(int(i)); k >= 0 && k < int(i); k = p.a.NextSibling(k) {
			if l := p.a.Tokens[k].Lemma; l == "both" || l == "two" && p.isDefinite(i) {
				two = true
			}
		}
		if !two {
			return -1
		}
	} else if p.a.Child(int(i), english.Nmod) >= 0 || t.Rel == english.Nummod || t.Rel.Main() == english.Advmod || t.Lemma != "both" && !p.isDefinite(i) {
		return -1 // "two of the men", "two people"
	}
	sent := t.Sent
	for n := int32(len(p.phrases)) - 1; n >= 0; n-- {
		ph := &p.phrases[n]
		d := sent - p.a.Tokens[ph.head].Sent
		if d > reachSents {
			return -1
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
	return -1
}

// partners makes one cluster of the party of phrase n and the subject of its
// clause when it is that one's partner: "Norvia met Zubar", "talks with".
func (p *pronouns) partners(n int32) int32 {
	ph := &p.phrases[n]
	a := p.clusters[ph.cluster].entity
	ht := &p.a.Tokens[ph.head]
	if a < 0 || ht.Head < 0 || !p.e.List[a].Named {
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
	if b < 0 || b == a || p.e.List[b].Type != p.e.List[a].Type || !p.e.List[b].Named {
		return -1
	}
	ent := p.newEntity(Entity{Name: p.e.List[b].Name + " and " + p.e.List[a].Name, Type: "population", Plural: true, Members: []int32{b, a}})
	return p.ofEntity(ent)
}

func (p *pronouns) withCase(i int32) bool {
	c := p.a.Child(int(i), english.Case)
	return c >= 0 && p.a.Tokens[c].Lemma == "with"
}

var (
	pairNouns = set("side country nation state party government man woman leader team group army neighbour neighbor power force")
	meetVerbs = set("meet join visit call phone host greet receive marry fight")
)
