package extract

import (
	"github.com/onrecord/onrecord/english"
)

// noun reads the event that noun i tells: through a light verb ("launched an
// attack on the town"), or on its own where it names its parties ("the attack
// by Norvia on the town").
func (v *eventReader) noun(i int) {
	entries := eventNouns.entries[v.a.Tokens[i].Lemma]
	t := &v.a.Tokens[i]
	if len(entries) == 0 || v.governed[i] || t.Rel == english.Compound || t.Rel == english.Amod || t.UPOS == english.PROPN && t.Ent != english.EntNone {
		return
	}
	e := &entries[0]
	actors, recipients := v.nounParties(i, e)
	light, suffers, g := false, false, -1
	if h := int(t.Head); h >= 0 && v.a.Tokens[h].UPOS == english.VERB {
		key := v.verbKey(h)
		switch {
		case v.governed[h]:
			return
		case t.Rel == english.Obj || t.Rel == english.NsubjPass || t.Rel == english.Obl && v.a.Tokens[h].Lemma == "go":
			light, suffers, g = lightVerbs[key], sufferVerbs[key], h
		}
	}
	ev := v.event(i, e.typ, e.rule)
	ev.mode, ev.nominal, ev.conf = e.mode, true, 0.6
	if light || suffers {
		x := v.args(g)
		s := v.partyAt(x.subj, 0)
		switch {
		case s < 0:
		case suffers:
			recipients = []int{s}
		case len(actors) == 0 || v.a.Tokens[actors[0]].UPOS == english.PRON:
			actors = []int{s}
		case e.sym:
			actors = append([]int{s}, actors...)
		}
		if len(recipients) == 0 && light && !e.sym {
			recipients = v.recipientsOf(g, i)
		}
		ev.from, ev.to = v.clause(g)
		light = light && len(actors) > 0
	}
	ev.actors, ev.recipients = actors, recipients
	if !light && !suffers {
		both := len(actors) > 0 && len(recipients) > 0 || e.sym && len(actors) > 1
		if !both && !(e.loose && len(actors)+len(recipients) > 0) {
			return
		}
	}
	if g >= 0 && (light || suffers) {
		v.governed[i] = true
		if !v.modality(g, &ev) {
			return
		}
	} else if v.tree.negDet(i) {
		return
	}
	v.out = append(v.out, ev)
}

// nounParties is who acts and who is acted upon, as far as the phrase of noun
// i itself says.
func (v *eventReader) nounParties(i int, e *eventEntry) (actors, recipients []int) {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		t := &v.a.Tokens[k]
		p := -1
		switch {
		case t.Rel == english.NmodPoss, t.Rel == english.Compound && (t.UPOS == english.PROPN || eventParties[t.Lemma]),
			t.Rel == english.Amod && (t.Ent == english.NORP || t.UPOS == english.PROPN):
			if p = v.partyAt(k, 0); p >= 0 {
				actors = append(actors, p)
			}
			continue
		case t.Rel.Main() != english.Nmod && t.Rel.Main() != english.Obl:
			continue
		}
		p = v.partyAt(k, 0)
		if p < 0 {
			continue
		}
		switch c := v.tree.caseOf(k); {
		case c == "by":
			actors = append(actors, p)
		case e.sym && (c == "between" || c == "with" || c == "among"):
			actors = append(actors, p)
		case c == "of" && e.of, contains(e.preps, c):
			recipients = append(recipients, p)
		case c == "of" && !e.of && e.typ != "SANCTION":
			actors = append(actors, p)
		}
	}
	return actors, recipients
}
