package extract

import "github.com/onrecord/onrecord/english"

// isParty reports whether the phrase at token i means a party rather than a
// thing: a name, a pronoun for people, or a noun that coreference took for one.
func (p *positionReader) isParty(i int) bool {
	if i < 0 {
		return false
	}
	if e := p.a.Tokens[i].Ent; e != english.EntNone {
		return true
	}
	return p.d.who != nil && p.d.who.At(i) >= 0
}

// attitudeOf reports whether verb v has an entry that its surroundings fit.
func (p *positionReader) attitudeOf(v int) bool {
	for _, e := range attitudes[p.a.Tokens[v].Lemma] {
		if _, ok := p.read(v, e); ok {
			return true
		}
	}
	return false
}

// anchorsBelow reports whether the verb x, or what it is joined to, is an
// anchor of its own.
func (p *positionReader) anchorsBelow(x int) bool { return p.attitudeOf(x) }

// fromOrOf is the party an attitude comes from: "support for the amnesty came
// from Zubar", "the accord has the support of Zubar". -1 for none.
func (p *positionReader) fromOrOf(v, noun int) int {
	if k, _ := p.prepTarget(v, []string{"from"}); k >= 0 && p.a.Tokens[v].Lemma == "come" {
		return k
	}
	return -1
}
