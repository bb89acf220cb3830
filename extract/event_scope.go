package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// govern marks the verb k and what is joined to it as part of another event.
func (v *eventReader) govern(k int) {
	if k < 0 || v.governed[k] {
		return
	}
	v.governed[k] = true
	for c := v.a.FirstChild(k); c >= 0; c = v.a.NextSibling(c) {
		t := &v.a.Tokens[c]
		switch {
		case c <= k:
		case t.Rel == english.Xcomp, t.Rel == english.Ccomp,
			t.Rel == english.Conj && (v.a.Child(c, english.Nsubj) < 0 || t.UPOS == english.NOUN),
			t.Rel == english.Obj, t.Rel == english.Acl && v.tree.hasInfinitive(c):
			v.govern(c)
		}
	}
}

// hush keeps everything below verb i, but for what is joined to it, from being
// told: what an accusation or a hope is about is nobody's word that it was so.
func (v *eventReader) hush(i int) {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		switch v.a.Tokens[k].Rel.Main() {
		case english.Obj, english.Obl, english.Xcomp, english.Ccomp:
			from, to := v.a.Subtree(k)
			for x := from; x < to; x++ {
				v.governed[x] = true
			}
		}
	}
}

// governBelow marks what belongs to the event of verb i told by entry e.
func (v *eventReader) governBelow(i int, x verbArgs, e *eventEntry) {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		switch v.a.Tokens[k].Rel.Main() {
		case english.Xcomp, english.Ccomp:
			if k > i && e.frame != frameIntr {
				v.govern(k)
			}
		case english.Advcl:
			if k > i && v.tree.hasInfinitive(k) {
				v.govern(k)
			}
		case english.Obl:
			if e.frame == framePrep && contains(e.preps, v.prep(k)) {
				v.govern(k)
			}
		}
	}
	if x.obj >= 0 {
		v.govern(x.obj)
		if p := v.a.Child(x.obj, english.Nmod); p >= 0 {
			v.govern(p)
		}
	}
	if x.subj >= 0 {
		v.governed[x.subj] = true
	}
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		if v.a.Tokens[k].Rel == english.Obl && v.prep(k) == "for" {
			v.govern(k)
		}
	}
}

// Types of yielding and helping: to refuse them is REJECT, to announce them AGREE.
var cooperative = wordSet("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT")

// modality looks at what stands over trigger i and gives ev its status, and
// another type where it is announced or refused. It reports whether there is
// an event at all.
func (v *eventReader) modality(i int, ev *eventAt) bool {
	var neg, future, planned, would, possible, must, goesOn bool
	if v.asked[i] {
		ev.status = onrecord.CalledFor
		return true
	}
	x := i
	for n := 0; n < 5; n++ {
		neg = neg != (v.tree.negated(x) && !(x == i && ev.negated))
		if v.tree.conditionalMark(x) {
			return false
		}
		for k := v.a.FirstChild(x); k >= 0 && k < x; k = v.a.NextSibling(k) {
			t := &v.a.Tokens[k]
			if t.Lemma == "be" && k+1 < x && v.a.Tokens[k+1].XPOS == english.TO {
				planned = true // "is to meet"
			}
			if t.Rel.Main() != english.Aux {
				continue
			}
			switch t.Lemma {
			case "will", "shall":
				future = true
			case "would":
				would = true
			case "may", "might", "could", "can":
				possible = true
			case "must", "should", "ought":
				must = true
			}
		}
		t := &v.a.Tokens[x]
		h := int(t.Head)
		if h < 0 {
			break
		}
		hl := v.a.Tokens[h].Lemma
		if r := t.Rel.Main(); doubtWords[hl] && (r == english.Acl || r == english.Advcl || r == english.Xcomp || r == english.Ccomp) {
			return false
		}
		if v.refusedCharge(x, h) {
			ev.status = onrecord.Denied
			return !cooperative[ev.typ]
		}
		rel := t.Rel
		if rel == english.Advcl && decideVerbs[hl] && v.tree.hasInfinitive(x) {
			rel = english.Xcomp // "voted on Sunday to back it"
		}
		switch {
		case v.keptFrom(x, h), t.XPOS == english.VBG && v.tree.caseOf(x) == "of" && ideaNouns[hl]:
			return false
		case t.Rel == english.Advcl && t.XPOS == english.VBG && v.tree.caseOf(x) == "in" && v.tree.negated(h):
			neg = !neg // "has not followed Zubar in recognising it"
			h = -1
		case t.Rel == english.Xcomp && hl == "go" && v.a.Tokens[h].XPOS == english.VBG && v.tree.hasInfinitive(x):
			future = true
		case rel == english.Xcomp && wantVerbs[hl] && v.wantedOf(h, x):
			ev.status = onrecord.CalledFor
			return true
		case rel == english.Xcomp && planVerbs[hl], rel == english.Xcomp && planAdjs[hl]:
			planned = true
		case (t.Rel == english.Xcomp || t.Rel == english.Ccomp) && idleVerbs[hl]:
			return false
		case (t.Rel == english.Xcomp || t.Rel == english.Ccomp) && hl == "deny":
			ev.status = onrecord.Denied
			return !cooperative[ev.typ]
		case t.Rel == english.Xcomp && (hl == "continue" || hl == "keep"):
			goesOn = true
		case rel == english.Xcomp && aspectVerbs[hl]:
		case t.Rel == english.Xcomp && (hl == "stop" || hl == "cease"):
			neg, goesOn = !neg, true
		case t.Rel == english.Conj && v.a.Child(x, english.Nsubj) < 0 && v.a.Child(x, english.Aux) < 0 && t.XPOS == english.VB:
		case (t.Rel == english.Advcl || t.Rel == english.Acl) && v.tree.hasInfinitive(x):
			return false // a purpose, not an act
		case t.Rel == english.Xcomp && v.tree.hasInfinitive(x):
			return false // somebody's wish or order of another kind
		default:
			h = -1
		}
		if h < 0 {
			break
		}
		x = h
	}
	if v.conditionalAbove(x) {
		return false
	}
	switch {
	case must, possible && !neg, would && !v.reported(x):
		return false
	case neg && cooperative[ev.typ]:
		ev.typ, ev.mode = "REJECT", []string{}
	case neg:
		return false
	case goesOn: // what goes on has begun
	case future, planned, would:
		v.announce(ev)
	}
	return true
}

// keptFrom reports whether the clause at x is what verb h keeps from happening:
// "prevented the army from taking the town".
func (v *eventReader) keptFrom(x, h int) bool {
	return v.a.Tokens[x].XPOS == english.VBG && v.tree.caseOf(x) == "from" && preventVerbs[v.a.Tokens[h].Lemma]
}

// wantedOf reports whether verb h wants somebody else to do what x tells.
func (v *eventReader) wantedOf(h, x int) bool {
	for k := v.a.FirstChild(h); k >= 0; k = v.a.NextSibling(k) {
		if r := v.a.Tokens[k].Rel; k > h && k < x && (r == english.Obj || r == english.Iobj) {
			return true
		}
	}
	own := v.a.Child(x, english.Nsubj)
	return own > h && own < x
}

var (
	// Nouns of what is only thought of: "the task of holding talks".
	ideaNouns    = wordSet("responsibility task idea possibility prospect way hope purpose aim goal job duty chance means risk intention plan")
	preventVerbs = wordSet("prevent stop keep bar block discourage deter prohibit restrain refrain dissuade save")
	// Verbs whose infinitive is what was decided, wherever the tree hangs it.
	decideVerbs = wordSet("vote decide opt choose attempt try manage")
)

// refusedCharge reports whether the clause at x is what a charge says that is
// rejected: "rejected accusations that it shelled the town", wherever the
// parser has hung the clause.
func (v *eventReader) refusedCharge(x, h int) bool {
	switch v.a.Tokens[x].Rel.Main() {
	case english.Acl, english.Advcl, english.Ccomp, english.Dep:
	default:
		return false
	}
	if chargeNouns[v.a.Tokens[h].Lemma] {
		h = v.a.Head(h)
	} else if o := v.a.Child(h, english.Obj); o < 0 || !chargeNouns[v.a.Tokens[o].Lemma] {
		return false
	}
	return h >= 0 && refusals[v.a.Tokens[h].Lemma]
}

var (
	chargeNouns = wordSet("accusation allegation claim charge suggestion assertion")
	refusals    = wordSet("reject deny dismiss refute repudiate")
)

// doubtWords make what stands under them a suspicion.
var doubtWords = wordSet("suspect suspicion possible possibility rumour rumor guilty")

// announce makes what is yet to come an agreement or a threat.
func (v *eventReader) announce(ev *eventAt) {
	switch ev.typ {
	case "CONSULT", "SUPPORT", "COOPERATE", "AID", "RETREAT":
		ev.typ, ev.mode, ev.status = "AGREE", []string{}, onrecord.Planned
	case "ASSAULT":
		ev.typ, ev.mode, ev.status = "THREATEN", []string{"violence"}, onrecord.Threatened
	case "SANCTION", "COERCE", "PROTEST":
		ev.typ, ev.mode, ev.status = "THREATEN", []string{}, onrecord.Threatened
	default:
		ev.status = onrecord.Planned
	}
}

// conditionalAbove reports whether the clause of x hangs in a condition.
func (v *eventReader) conditionalAbove(x int) bool {
	for n := 0; x >= 0 && n < 4; n++ {
		r := v.a.Tokens[x].Rel
		if r.Main() == english.Advcl {
			return v.tree.conditionalMark(x)
		}
		if r != english.Conj && r != english.Ccomp && r != english.Xcomp {
			return false
		}
		x = v.a.Head(x)
	}
	return false
}

// reported reports whether the clause of x is what a verb of saying reports.
func (v *eventReader) reported(x int) bool {
	h := v.a.Head(x)
	return h >= 0 && v.a.Tokens[x].Rel == english.Ccomp && (sayVerbs[v.a.Tokens[h].Lemma] || v.a.Tokens[h].Lemma == "announce")
}

// clause is the token range of the clause of i: its tree without the clauses
// that hang on its ends.
func (v *eventReader) clause(i int) (from, to int) {
	from, to = i, i+1
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		t := &v.a.Tokens[k]
		switch t.Rel.Main() {
		case english.Punct, english.Cc, english.Conj, english.Parataxis, english.Discourse, english.Mark, english.Advcl:
			if !(t.Rel == english.Conj && v.a.Tokens[i].UPOS == english.NOUN) {
				continue
			}
		}
		f, l := v.a.Subtree(k)
		from, to = min(from, f), max(to, l)
	}
	s := v.a.Sents[v.a.Tokens[i].Sent]
	return max(from, int(s.From)), min(to, int(s.To))
}
