package extract

import (
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Judgements as events: who says of a party, or of what it does, that it is
// useless, biased or guilty has accused it; who says of a demand that it is
// unacceptable has turned it down. They count only in somebody's speech.

// judge reads the judgement that adjective or noun i gives in somebody's words.
func (v *eventReader) judge(i int) {
	s := v.speech[i]
	if x := v.a.Tokens[i].XPOS; s < 0 || v.governed[i] || x == english.JJR || x == english.JJS {
		return // "worse than" is a comparison
	}
	head := v.tree.predicate(i)
	if head < 0 || v.a.Child(head, english.Cop) < 0 || v.hedged(head) {
		return
	}
	typ, mode := judgement(strings.ToLower(v.a.Tokens[i].Lemma))
	if v.tree.negated(head) || v.tree.negated(i) {
		if typ = ""; v.falls(i) {
			typ, mode = "ACCUSE", []string{"disapprove"}
		}
	}
	if typ == "" {
		return
	}
	by := int(v.d.speech[s].Source)
	subj := v.tree.subject(head)
	if by < 0 || subj < 0 || by == subj || v.tree.expletive(subj) && v.d.who.At(subj) < 0 {
		return
	}
	ev := v.event(i, typ, "judgement")
	ev.mode, ev.actors, ev.own, ev.conf = mode, []int{by}, true, 0.6
	switch p := v.judged(subj); {
	case typ == "REJECT":
		if p >= 0 && v.isParty(subj) {
			return
		}
		if k, _ := v.tree.prepTarget(i, []string{"for", "to"}); k > i && v.isParty(k) && v.a.Tokens[k].UPOS == english.PROPN {
			ev.actors = []int{k}
		}
		if !v.proposed(subj) {
			return
		}
	case p < 0:
		return
	default:
		ev.recipients = []int{p}
	}
	v.out = append(v.out, ev)
}

// judgement is the type of event that a word of judgement said of a party
// stands for, "" for none.
func judgement(lemma string) (typ string, mode []string) {
	switch {
	case eventVerbs.classes["refusal"][lemma]:
		return "REJECT", []string{}
	case eventVerbs.classes["blame"][lemma]:
		return "ACCUSE", []string{"allege"}
	case badWord(lemma):
		return "ACCUSE", []string{"disapprove"}
	}
	return "", nil
}

// badWord reports whether a word says something bad of whoever it is said of.
func badWord(lemma string) bool {
	if eventVerbs.classes["bad"][lemma] {
		return true
	}
	for _, e := range attitudes[lemma] {
		if e.frame == "eval" && e.sign < 0 {
			return true
		}
	}
	return false
}

// falls reports whether the word i, said not to be so, is what a party in its
// place ought to be: "is not a mediator", "is no honest broker".
func (v *eventReader) falls(i int) bool {
	ought := eventVerbs.classes["ought"]
	if ought[v.a.Tokens[i].Lemma] {
		return true
	}
	for k := v.a.FirstChild(i); k >= 0 && k < i; k = v.a.NextSibling(k) {
		if v.a.Tokens[k].Rel == english.Amod && ought[v.a.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

// hedged reports whether the predicate at token i is only held possible.
func (v *eventReader) hedged(i int) bool {
	if v.tree.conditionalMark(i) {
		return true
	}
	for k := v.a.FirstChild(i); k >= 0 && k < i; k = v.a.NextSibling(k) {
		if v.a.Tokens[k].Rel.Main() == english.Aux {
			switch v.a.Tokens[k].Lemma {
			case "may", "might", "could", "can", "would", "should", "must":
				return true
			}
		}
	}
	return false
}

// judged is the party that a judgement of the phrase at token i falls on: the
// party itself, or the one whose deed or role it is. -1 for none.
func (v *eventReader) judged(i int) int {
	if v.isParty(i) {
		if l := v.a.Tokens[i].Lemma; v.a.Tokens[i].UPOS == english.PRON && (ownPersons[l] || l == "who" || l == "it") {
			return -1
		}
		return i
	}
	if !eventVerbs.classes["deed"][v.a.Tokens[i].Lemma] && !v.tellsAssault(i) {
		return -1
	}
	if k := v.a.Child(i, english.NmodPoss); k >= 0 && v.isParty(k) && !ownPersons[v.a.Tokens[k].Lemma] {
		return k
	}
	return v.partyBy(i, 0, []string{"by"})
}

var ownPersons = wordSet("I i we you my our your he's")

// proposed reports whether the phrase at token i is something that can be turned
// down: a plan, a demand, somebody's going.
func (v *eventReader) proposed(i int) bool {
	t := &v.a.Tokens[i]
	l := strings.ToLower(t.Lemma)
	return t.UPOS == english.NOUN && (proposals.strong[l] || agendaNouns[l] || eventVerbs.classes["demand"][l])
}

// asserterOf is who says event e: for a judgement, whoever passes the words on.
func (v *eventReader) asserterOf(e *eventAt) onrecord.Maybe {
	if !e.own {
		return onrecord.Maybe(v.asserter(e.trigger))
	}
	if s := v.speech[e.trigger]; s >= 0 && v.d.speech[s].outer >= 0 {
		if src := v.d.speech[v.d.speech[s].outer].Source; src >= 0 {
			return onrecord.Maybe(v.d.actorAt(int(src), true))
		}
	}
	return ""
}

// threat reads "warned that he would show no mercy", "vowed they would strike
// back": what the speaker says he will do to somebody.
func (v *eventReader) threat(i int) {
	if !threatVerbs[v.a.Tokens[i].Lemma] {
		return
	}
	c := v.a.Child(i, english.Ccomp)
	if c < i || v.governed[c] || v.a.Tokens[c].UPOS != english.VERB || v.tree.negated(i) || sufferedVerbs[v.a.Tokens[c].Lemma] || v.tree.passive(c) {
		return
	}
	s, own := v.doerAt(v.args(i).subj), v.a.Child(c, english.Nsubj)
	if s < 0 || own < 0 || !selfPronouns[lowerForm(v.a, own)] || lowerForm(v.a, own) == "it" && v.ruler(s) {
		return
	}
	will := false
	for k := v.a.FirstChild(c); k >= 0 && k < c; k = v.a.NextSibling(k) {
		if t := &v.a.Tokens[k]; t.Rel.Main() == english.Aux && (t.Lemma == "will" || t.Lemma == "would") {
			will = true
		}
	}
	if !will {
		return
	}
	v.govern(c)
	ev := v.event(i, "THREATEN", "will")
	ev.mode, ev.actors, ev.recipients, ev.status = []string{}, []int{s}, v.belowRecipients(c), onrecord.Threatened
	v.out = append(v.out, ev)
}

var (
	threatVerbs   = wordSet("warn threaten")
	selfPronouns  = wordSet("he she it they we i")
	sufferedVerbs = wordSet("be have face lose suffer need die become get remain find know see help allow accept continue")
)

// goes reads "the president's removal": a ruler's going, which nobody has yet
// done where words do not put it into the past. What a call or a demand is for
// is told by the request.
func (v *eventReader) goes(i int) {
	if !goingNouns[v.a.Tokens[i].Lemma] || v.governed[i] {
		return
	}
	owner := v.a.Child(i, english.NmodPoss)
	if owner < 0 {
		owner, _ = v.tree.prepTarget(i, []string{"of"})
	}
	if owner < 0 || !v.ruler(owner) {
		return
	}
	ev := v.event(i, "RETREAT", "going")
	ev.mode, ev.actors, ev.status, ev.conf = []string{"resign"}, []int{owner}, onrecord.Hypothetical, 0.5
	if pastPreps[v.prep(i)] {
		ev.status = onrecord.Happened
	}
	for x, n := i, 0; n < 4; n++ {
		h := v.a.Head(x)
		if h < 0 {
			break
		}
		if l := v.a.Tokens[h].Lemma; eventVerbs.classes["ask"][l] || l == "demand" || l == "seek" || l == "urge" || l == "want" {
			return
		}
		x = h
	}
	v.out = append(v.out, ev)
}

// ruler reports whether the phrase at token i means a person or whoever rules.
func (v *eventReader) ruler(i int) bool {
	t := &v.a.Tokens[i]
	if t.Ent == english.PER || rulers[t.Lemma] {
		return true
	}
	e := v.d.entityAt(i, false)
	return e >= 0 && v.d.who.List[e].Type == onrecord.ActorPerson && t.UPOS != english.PRON
}

var (
	goingNouns = wordSet("departure removal ouster ousting")
	rulers     = wordSet("president leader ruler strongman king dictator autocrat monarch premier")
	pastPreps  = wordSet("after since following with")
)
