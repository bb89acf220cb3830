package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// partyAt is the head token of the party that the phrase at token i means: i
// itself where that is a party, else the party it belongs to or comes from
// ("the decision of Zubar", "Kelm's attack", "Norvian positions"). -1 for none.
func (v *eventReader) partyAt(i, depth int) int { return v.partyBy(i, depth, ownerPreps) }

// doerAt is partyAt for who acts: the party a thing comes from, not the one it
// is aimed at.
func (v *eventReader) doerAt(i int) int { return v.partyBy(i, 0, sourcePreps) }

func (v *eventReader) partyBy(i, depth int, preps []string) int {
	if i < 0 || depth > 4 {
		return -1
	}
	if v.isParty(i) {
		return i
	}
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		t := &v.a.Tokens[k]
		switch {
		case t.Rel == english.NmodPoss:
			if p := v.partyBy(k, depth+1, preps); p >= 0 {
				return p
			}
		case t.Rel == english.Compound && v.isParty(k):
			return k
		case t.Rel == english.Amod && (t.Ent == english.NORP || t.UPOS == english.PROPN || t.UPOS == english.ADJ && eventParties[t.Lemma]):
			return k
		case t.Rel == english.Acl && t.XPOS == english.VBN && k > i:
			if p := v.makerBy(k, depth); p >= 0 {
				return p
			}
		}
	}
	if n := i + 1; n < v.a.Len() && (v.a.Tokens[n].XPOS == english.VBN || v.a.Tokens[n].XPOS == english.VBD) && v.a.Head(n) >= 0 && v.a.Head(n) == v.a.Head(i) && v.a.Child(n, english.Nsubj) < 0 {
		if p := v.makerBy(n, depth); p >= 0 {
			return p // the same, hung on the verb
		}
	}
	for _, want := range preps {
		for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
			if v.a.Tokens[k].Rel.Main() == english.Nmod && v.prep(k) == want {
				if p := v.partyBy(k, depth+1, preps); p >= 0 {
					return p
				}
			}
		}
	}
	return -1
}

// makerBy is the party that participle k names as who made or told the thing
// before it: "announced by Lorn", "announced in a speech by Lorn". -1 for none.
func (v *eventReader) makerBy(k, depth int) int {
	if p := v.tree.agent(k); p >= 0 && v.isParty(p) {
		return p
	}
	for o := v.a.FirstChild(k); o >= 0; o = v.a.NextSibling(o) {
		if v.a.Tokens[o].Rel.Main() == english.Obl && v.a.Tokens[o].UPOS == english.NOUN {
			if p := v.partyBy(o, depth+1, []string{"by"}); p >= 0 {
				return p
			}
		}
	}
	return -1
}

// ownerPreps lead from a thing to the party behind it, nearest first.
var (
	ownerPreps  = []string{"by", "of", "from", "on", "against"}
	sourcePreps = []string{"by", "of", "from"}
)

// isParty reports whether the phrase at token i means somebody who can act or
// be acted upon.
func (v *eventReader) isParty(i int) bool {
	t := &v.a.Tokens[i]
	switch t.UPOS {
	case english.PROPN:
		return !calendarWords[t.Lemma] && (t.Ent != english.EntNone || eventNouns.entries[strings.ToLower(t.Lemma)] == nil)
	case english.PRON:
		return personPronouns[t.Lemma] || (t.Lemma == "those" || t.Lemma == "that") && v.a.Child(i, english.Acl) > i
	case english.NOUN:
		lemma := strings.ToLower(t.Lemma)
		if l, men := strings.CutSuffix(lemma, "men"); men && eventParties[l+"man"] {
			return true
		}
		typ, _ := coref.NounType(lemma)
		return t.Ent != english.EntNone || eventParties[lemma] || typ != ""
	case english.NUM:
		return false
	case english.ADJ:
		return t.Ent != english.EntNone || eventParties[t.Lemma]
	}
	return false
}

var personPronouns = wordSet("he she they we i you it who him her them us me his their its our himself herself themselves everyone someone anyone")

var calendarWords = wordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December")

// actorsOf is the ids of the parties of the phrases with these heads.
func (v *eventReader) actorsOf(heads []int) []string {
	out := []string{}
	for _, h := range heads {
		ids := v.d.ownSpeaker(h, v.speech[h])
		if ids == nil {
			ids = v.d.actorsWith(h)
		}
		for _, id := range ids {
			if !contains(out, id) {
				out = append(out, id)
			}
		}
	}
	return out
}

// reachedOf is the parties that event e is aimed at. What is asked of a capital,
// said against it or given to it is its government's; what is fought or visited
// there is the place's.
func (v *eventReader) reachedOf(e *eventAt) []string {
	out := v.actorsOf(e.recipients)
	switch e.typ {
	case "ASSAULT", "CONSULT", "MOBILIZE", "RETREAT", "COERCE", "PROTEST":
		return out
	}
	for _, h := range e.recipients {
		if id := v.d.capitalAt(h); id != "" {
			out = appendID(out, id)
		}
	}
	return out
}

// actedBy is the parties that do what event e tells; a capital that is the
// subject is its government.
func (v *eventReader) actedBy(e *eventAt) []string {
	out := v.actorsOf(e.actors)
	for _, h := range e.actors {
		if id := v.d.capitalAt(h); id != "" && v.a.Tokens[h].Rel.Main() == english.Nsubj {
			out = appendID(out, id)
		}
	}
	return out
}

// prep is the lemma of the preposition that leads to the phrase with its head
// at token k, its own or the one that the phrase begins with; "" for none.
func (v *eventReader) prep(k int) string {
	if c := v.tree.caseOf(k); c != "" {
		return c
	}
	if from, _ := v.a.Subtree(k); from < k && v.a.Tokens[from].UPOS == english.ADP {
		return v.a.Tokens[from].Lemma
	}
	return ""
}
