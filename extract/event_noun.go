package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// noun reads the event that noun i tells: through a light verb ("launched an
// attack on the town"), or on its own where it names its parties ("the attack
// by Norvia on the town").
func (v *eventReader) noun(i int) {
	entries := eventNouns.entries[v.a.Tokens[i].Lemma]
	t := &v.a.Tokens[i]
	if len(entries) == 0 || t.Rel == english.Compound || t.Rel == english.Amod || t.UPOS == english.PROPN && t.Ent != english.EntNone {
		return
	}
	if t.Lemma == "call" && v.planCalls(i) {
		return
	}
	e := v.nounEntry(i, entries)
	if e == nil {
		return
	}
	actors, recipients := v.nounParties(i, e, 0)
	light, suffers, g := false, false, -1
	if h := v.verbOver(i); h >= 0 {
		key := v.verbKey(h)
		switch {
		case v.governed[i] && !v.asked[i] && lightVerbs[key]: // the verb has told it
			return
		case v.governed[h] && !v.asked[i]:
			return
		case t.Rel == english.Obj || h != int(t.Head) || t.Rel == english.NsubjPass || t.Rel == english.Obl && (v.a.Tokens[h].Lemma == "go" || v.a.Tokens[h].Lemma == "participate" || v.a.Tokens[h].Lemma == "engage"):
			light, suffers, g = lightVerbs[key], sufferVerbs[key], h
		}
	}
	ev := v.event(i, e.typ, e.rule)
	ev.mode, ev.nominal, ev.conf = e.mode, !v.indefinite(i), 0.6
	if light || suffers {
		x := v.args(g)
		s := v.doerAt(x.subj)
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
		ev.reach(g)
		ev.nominal = false // "launched an offensive" is told afresh
		light = light && len(actors) > 0
	}
	if e.sym && !light && len(actors) == 1 && !v.several(actors) {
		if s := v.attendee(i); s >= 0 {
			actors = append([]int{s}, actors...)
		}
	}
	ev.actors, ev.recipients = actors, recipients
	if !light && !suffers {
		both := v.asked[i] || e.bare && v.hasPrep(i, e.preps) || len(actors) > 0 && len(recipients) > 0 || e.sym && v.several(actors)
		if !both && !(e.loose && len(actors)+len(recipients) > 0) {
			return
		}
	}
	if g >= 0 && (light || suffers) {
		v.governed[i] = true
		if !v.modality(g, &ev) {
			return
		}
	} else if v.asked[i] {
		ev.status = onrecord.CalledFor
	} else if v.tree.negDet(i) || v.governed[i] && !(len(actors) > 0 && len(recipients) > 0 || e.sym && v.several(actors)) {
		return
	} else if h := int(t.Head); h >= 0 && v.a.Tokens[h].UPOS == english.VERB {
		if idleVerbs[v.a.Tokens[h].Lemma] {
			return
		}
		if as := ev; v.modality(h, &as) && as.status == onrecord.Planned {
			ev = as
		}
	}
	v.out = append(v.out, ev)
}

// nounParties is who acts and who is acted upon, as far as the phrase of noun
// i itself says.
func (v *eventReader) nounParties(i int, e *eventEntry, depth int) (actors, recipients []int) {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		t := &v.a.Tokens[k]
		switch {
		case e.nested && t.Rel.Main() != english.Nmod || e.nested && t.Rel == english.NmodPoss:
			continue
		case t.Rel == english.NmodPoss, t.Rel == english.Compound && (t.UPOS == english.PROPN || eventParties[t.Lemma]),
			t.Rel == english.Amod && (t.Ent == english.NORP || t.UPOS == english.PROPN):
			if p := v.partyAt(k, 0); p >= 0 {
				actors = append(actors, p)
			}
			continue
		case t.Rel.Main() != english.Nmod && t.Rel.Main() != english.Obl:
			continue
		}
		p := v.partyAt(k, 0)
		if p < 0 {
			continue
		}
		switch c := v.prep(k); {
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
	if depth < 2 {
		for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
			// "the visit of the president to Zubar" is often hung on the president
			if k > i && v.a.Tokens[k].Rel.Main() == english.Nmod {
				a, r := v.nounParties(k, &eventEntry{preps: e.preps, typ: "SANCTION", nested: true}, depth+1)
				if len(actors) == 0 {
					actors = a
				}
				if len(recipients) == 0 {
					recipients = r
				}
			}
		}
	}
	return actors, recipients
}

// nounEntry is the first entry that the words round noun i fit, nil for none.
func (v *eventReader) nounEntry(i int, entries []eventEntry) *eventEntry {
	for k := range entries {
		if e := &entries[k]; e.near == nil || v.near(i, e.near) {
			return e
		}
	}
	return nil
}

func (v *eventReader) near(i int, class map[string]bool) bool {
	for k := v.a.FirstChild(i); k >= 0 && k < i; k = v.a.NextSibling(k) {
		if class[v.a.Tokens[k].Lemma] {
			return true
		}
	}
	h := v.a.Head(i)
	if h < 0 {
		return false
	}
	if v.a.Tokens[h].UPOS == english.VERB {
		if s := v.args(h).subj; s >= 0 && class[v.a.Tokens[s].Lemma] {
			return true
		}
		for k := v.a.FirstChild(h); k >= 0; k = v.a.NextSibling(k) {
			if v.a.Tokens[k].Rel == english.Advcl && class[v.a.Tokens[k].Lemma] {
				return true
			}
		}
	}
	return class[v.a.Tokens[h].Lemma]
}

// hasPrep reports whether a phrase with one of the prepositions hangs on i.
func (v *eventReader) hasPrep(i int, preps []string) bool {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		if k > i && contains(preps, v.prep(k)) {
			return true
		}
	}
	return false
}

// attendee is who is said to do something during the meeting of noun i: the
// subject of the verb, or the noun, that "during talks with ..." hangs on.
func (v *eventReader) attendee(i int) int {
	h := v.a.Head(i)
	if h < 0 || !attendPreps[v.prep(i)] {
		return -1
	}
	if v.a.Tokens[h].UPOS == english.VERB {
		return v.doerAt(v.args(h).subj)
	}
	if v.isParty(h) {
		return h
	}
	return -1
}

var attendPreps = wordSet("from during after in at following before ahead")

// several reports whether the phrases with these heads name two parties or more.
func (v *eventReader) several(heads []int) bool {
	n := len(heads)
	for _, h := range heads {
		if k := v.a.Child(h, english.Conj); k >= 0 && v.a.Tokens[k].UPOS != english.VERB {
			n++
		}
	}
	return n > 1
}

// indefinite reports whether noun i brings something new ("an attack").
func (v *eventReader) indefinite(i int) bool {
	d := v.a.Child(i, english.Det)
	return d >= 0 && (v.a.Tokens[d].Lemma == "a" || v.a.Tokens[d].Lemma == "an" || v.a.Tokens[d].Lemma == "another")
}

// verbOver is the verb that noun i hangs on, -1 for none. A participle right
// before the noun that was taken for a verb of its own ("faced mounting
// pressure") is passed over.
func (v *eventReader) verbOver(i int) int {
	h := v.a.Head(i)
	if h < 0 || v.a.Tokens[h].UPOS != english.VERB {
		return -1
	}
	if t := &v.a.Tokens[h]; h == i-1 && t.XPOS == english.VBG && t.Rel == english.Xcomp && int(t.Head) == h-1 {
		return h - 1
	}
	return h
}
