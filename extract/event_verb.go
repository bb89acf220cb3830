package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// verbKey is the lemma of verb i with its particle.
func (v *eventReader) verbKey(i int) string {
	k := v.a.Child(i, english.CompoundPrt)
	if k < 0 && i+1 < v.a.Len() && int(v.a.Tokens[i+1].Head) == i {
		if t := &v.a.Tokens[i+1]; t.Rel == english.Advmod && particles[t.Lemma] {
			k = i + 1
		}
	}
	lemma := v.lemma(i)
	if k < 0 {
		return lemma
	}
	return lemma + "_" + v.a.Tokens[k].Lemma
}

// lemma is the lemma of verb i, mended where the lexicon knows better: its own
// list of forms, a lost "e" ("fre") or a doubled letter ("gass").
func (v *eventReader) lemma(i int) string {
	if l, ok := eventVerbs.forms[v.a.Form(i)]; ok {
		return l
	}
	l := v.a.Tokens[i].Lemma
	if _, ok := eventVerbs.entries[l]; !ok && l != "" && v.a.Tokens[i].UPOS == english.VERB && v.a.Tokens[i].XPOS != english.VB {
		if _, ok := eventVerbs.entries[l+"e"]; ok {
			return l + "e"
		}
		n := len(l)
		if n > 2 && l[n-1] == l[n-2] {
			return l[:n-1]
		}
		if _, ok := eventVerbs.entries[l[:n-1]]; ok && l[n-1] == 'e' {
			return l[:n-1] // "severe" for "severed"
		}
	}
	return l
}

var particles = wordSet("down back off up out in over")

// verb reads the event that verb or predicate i tells.
func (v *eventReader) verb(i int) {
	t := &v.a.Tokens[i]
	if v.governed[i] || t.Rel == english.Amod && v.misreadModifier(i) < 0 || t.Rel == english.Compound || t.Rel.Main() == english.Aux || v.hyphenated(i) {
		return
	}
	if sayVerbs[t.Lemma] {
		v.deontic(i)
	}
	v.threat(i)
	if t.UPOS == english.ADJ {
		if planAdjs[t.Lemma] {
			v.willing(i)
		}
		return
	}
	key := v.verbKey(i)
	x := v.args(i)
	if termVerbs[key] && x.subj >= 0 && proposals.strong[v.a.Tokens[x.subj].Lemma] {
		v.planned(i, x)
		return
	}
	for k := range eventVerbs.entries[key] {
		e := &eventVerbs.entries[key][k]
		if e.not && !v.tree.negated(i) {
			continue
		}
		ev, ok := v.fill(i, x, e)
		if !ok {
			continue
		}
		v.governBelow(i, x, e)
		if e.typ == "-" && e.lemma != "claim" {
			v.hush(i)
		}
		v.settle(&ev)
		ev.negated = e.not
		if e.typ != "-" && v.worthy(i, x, &ev) && v.modality(i, &ev) {
			v.out = append(v.out, ev)
		}
		return
	}
}

// planned marks what a plan asks for: "the plan calls for talks" tells talks
// that are called for.
func (v *eventReader) planned(i int, x verbArgs) {
	k := x.obj
	if k < 0 || k == x.subj {
		k, _ = v.tree.prepTarget(i, []string{"for"})
	}
	for ; k >= 0; k = v.a.Child(k, english.Conj) {
		v.asked[k] = true
		if c := v.a.Child(k, english.Acl); c > k {
			v.asked[c] = true
		}
	}
}

// planCalls reads "the Kelm deal calls for talks" where "calls" was taken for
// a noun.
func (v *eventReader) planCalls(i int) bool {
	t := &v.a.Tokens[i]
	c := v.a.Child(i, english.Compound)
	if t.Head >= 0 || t.XPOS != english.NNS || c < 0 || !proposals.strong[v.a.Tokens[c].Lemma] {
		return false
	}
	v.planned(i, verbArgs{subj: c, obj: -1, iobj: -1})
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		if v.a.Tokens[k].Rel == english.Acl && v.tree.hasInfinitive(k) {
			v.asked[k] = true
		}
	}
	return true
}

// willing reads "is willing to": an agreement to what stands below.
func (v *eventReader) willing(i int) {
	k := v.infinitive(i)
	s := v.doerAt(v.tree.subject(i))
	if k < 0 || s < 0 || v.a.Child(i, english.Cop) < 0 {
		return
	}
	v.govern(k)
	ev := v.event(i, "AGREE", "adjective")
	ev.actors = []int{s}
	ev.recipients = v.belowRecipients(k)
	if v.modality(i, &ev) {
		v.out = append(v.out, ev)
	}
}

// deontic reads "said that Zubar must leave": a request to whoever must.
func (v *eventReader) deontic(i int) {
	c := v.a.Child(i, english.Ccomp)
	if c < 0 || v.a.Child(c, english.Mark) >= 0 && conditionMarks[v.a.Tokens[v.a.Child(c, english.Mark)].Lemma] {
		return
	}
	must := deontic[v.a.Tokens[c].Lemma] && v.infinitive(c) >= 0
	for k := v.a.FirstChild(c); k >= 0 && k < c; k = v.a.NextSibling(k) {
		if v.a.Tokens[k].Rel.Main() == english.Aux && deontic[v.a.Tokens[k].Lemma] {
			must = true
		}
	}
	s, o := v.doerAt(v.args(i).subj), v.partyAt(v.tree.subject(c), 0)
	if blame := v.a.Child(c, english.Xcomp); s >= 0 && o >= 0 && s != o && (v.a.Tokens[c].Lemma == "blame" && v.tree.hasInfinitive(c) || blame >= 0 && v.a.Tokens[blame].Lemma == "blame" && v.a.Tokens[c].Lemma == "be") {
		v.govern(c)
		ev := v.event(i, "ACCUSE", "to blame")
		ev.mode, ev.actors, ev.recipients = []string{"allege"}, []int{s}, []int{o}
		v.out = append(v.out, ev)
		return
	}
	if must && s >= 0 && o >= 0 && s != o && v.tree.bearsBlame(c) {
		v.govern(c)
		ev := v.event(i, "ACCUSE", "to blame")
		ev.mode, ev.actors, ev.recipients = []string{"allege"}, []int{s}, []int{o}
		v.out = append(v.out, ev)
		return
	}
	if !must || s < 0 || o < 0 || v.a.Tokens[o].UPOS == english.PRON || v.a.Tokens[c].Lemma == "able" {
		return // "should be able to": what is expected
	}
	v.govern(c)
	ev := v.event(i, "REQUEST", "must")
	ev.actors, ev.recipients = []int{s}, []int{o}
	v.out = append(v.out, ev)
}

func (v *eventReader) event(i int, typ, rule string) eventAt {
	ev := eventAt{trigger: i, first: i, last: i, typ: typ, mode: []string{}, status: onrecord.Happened, rule: "event/" + rule, conf: 0.7}
	if k := v.a.Child(i, english.CompoundPrt); k == i+1 {
		ev.last = k
	}
	ev.from, ev.to = v.clause(i)
	ev.title = v.a.Sents[v.a.Tokens[i].Sent].Title
	return ev
}

// fill puts the words round verb i into the frame of e.
func (v *eventReader) fill(i int, x verbArgs, e *eventEntry) (eventAt, bool) {
	var recipients []int
	preps := ownerPreps
	if words := verbal[e.typ]; words {
		preps = sourcePreps // who condemns a raid on Kelm does not condemn Kelm
	}
	add := func(k int) {
		if p := v.partyBy(k, 0, preps); p >= 0 {
			recipients = append(recipients, p)
		}
	}
	switch e.frame {
	case frameObj:
		if x.obj < 0 {
			return eventAt{}, false
		}
		if x.iobj >= 0 && e.typ == "AID" {
			add(x.iobj)
		} else if e.typ == "AID" && !v.isParty(x.obj) {
			recipients = v.recipientsOf(i, x.obj)
		} else {
			add(x.obj)
		}
	case frameParty:
		if x.obj < 0 || !v.isParty(x.obj) || v.a.Tokens[x.obj].XPOS == english.PRPS {
			return eventAt{}, false
		}
		add(x.obj)
	case frameClass:
		if x.obj < 0 {
			return eventAt{}, false
		}
		if of := v.measured(x.obj); of >= 0 && !e.class[v.a.Tokens[x.obj].Lemma] {
			x.obj = of
		}
		if !e.class[v.a.Tokens[x.obj].Lemma] {
			return eventAt{}, false
		}
		if x.iobj >= 0 {
			add(x.iobj)
		} else {
			recipients = v.recipientsOf(i, x.obj)
		}
	case framePrep:
		k, _ := v.tree.prepTarget(i, e.preps)
		if k < 0 || v.a.Tokens[k].UPOS == english.NUM || calendarWords[v.a.Tokens[k].Lemma] {
			return eventAt{}, false
		}
		add(k)
	case frameInf:
		k := v.infinitive(i)
		if k < 0 || e.class != nil && !e.class[v.a.Tokens[k].Lemma] {
			return eventAt{}, false
		}
		if x.obj >= 0 && x.obj != k {
			add(x.obj)
		} else {
			recipients = v.belowRecipients(k)
		}
	case frameThat:
		k := v.a.Child(i, english.Ccomp)
		if k < 0 {
			return eventAt{}, false
		}
		add(v.tree.subject(k))
	case framePred:
		if x.obj < 0 || !v.pred(i, e.class) {
			return eventAt{}, false
		}
		add(x.obj)
	case frameIntr:
		if k, _ := v.tree.prepTarget(i, intransitivePreps); k >= 0 {
			add(k)
		}
	}
	ev := v.event(i, e.typ, e.rule)
	ev.mode = e.mode
	switch {
	case e.frame == frameClass && lightVerbs[v.lemma(i)]:
		ev.reach(x.obj)
	case e.typ == "ASSAULT" && x.subj >= 0 && v.tellsAssault(x.subj):
		ev.first, ev.last = x.subj, x.subj // "shelling of the town killed nine"
	}
	if e.frame == frameInf && e.typ == "AGREE" && x.passive && x.subj < 0 {
		x.subj = x.obj // "is committed to"
	}
	if s := v.doerAt(x.subj); s >= 0 {
		ev.actors = []int{s}
	}
	if e.agent && (x.subj < 0 || !v.isParty(x.subj)) {
		return eventAt{}, false
	}
	if e.who != nil && (len(ev.actors) == 0 || !e.who[v.a.Tokens[ev.actors[0]].Lemma]) {
		return eventAt{}, false
	}
	ev.recipients = recipients
	switch {
	case e.sym && contains(e.preps, "between"):
		ev.actors, ev.recipients = recipients, nil // whoever the tree makes the subject
	case e.sym:
		ev.actors, ev.recipients = append(ev.actors, recipients...), nil
	}
	return ev, true
}

// verbal are the types that answer to what somebody did: their recipient is who
// did it.
var verbal = wordSet("ACCUSE REJECT SUPPORT")

var intransitivePreps = []string{"with", "against", "on", "to"}

// worthy reports whether the event has parties enough to be one.
func (v *eventReader) worthy(i int, x verbArgs, ev *eventAt) bool {
	rel := v.a.Tokens[i].Rel
	switch {
	case ev.typ == "ASSAULT" && x.passive && x.subj < 0 && v.tally(i):
		return false
	case x.passive && x.subj < 0:
		// nobody is said to have done it: the one it was done to must be a party
		return len(ev.recipients) > 0 && rel != english.Acl && rel != english.Advcl && rel != english.AclRelcl
	case ev.typ == "ASSAULT":
		return len(ev.actors) > 0 || x.obj >= 0 && x.subj >= 0 && eventVerbs.classes["weapon"][v.a.Tokens[x.subj].Lemma]
	}
	return len(ev.actors) > 0
}

// tally reports whether verb i counts the dead of a whole stretch of time, which
// is no one act: "have been killed since March".
func (v *eventReader) tally(i int) bool {
	if !v.tree.auxHave(i) {
		return false
	}
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		if k > i && stretchPreps[v.tree.caseOf(k)] {
			return true
		}
	}
	return false
}

var stretchPreps = wordSet("since over during in throughout within")

// tellsAssault reports whether noun i names an attack itself.
func (v *eventReader) tellsAssault(i int) bool {
	for _, e := range eventNouns.entries[v.a.Tokens[i].Lemma] {
		if e.typ == "ASSAULT" {
			return true
		}
	}
	return false
}

// triggerReach is how far a light verb and its noun may stand apart to be the
// words of one trigger ("launched a new offensive").
const triggerReach = 6

// reach lets the words of the trigger go as far as token k: a light verb and
// its noun tell an event together.
func (ev *eventAt) reach(k int) {
	if first, last := min(ev.first, k), max(ev.last, k); k >= 0 && last-first <= triggerReach {
		ev.first, ev.last = first, last
	}
}

// infinitive is the infinitive that completes i, -1 for none.
func (v *eventReader) infinitive(i int) int {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		r := v.a.Tokens[k].Rel
		if k > i && (r == english.Xcomp || r == english.Ccomp || r == english.Advcl) && v.tree.hasInfinitive(k) {
			return k
		}
	}
	return -1
}

// pred reports whether a word of the class is said of the object of verb i.
func (v *eventReader) pred(i int, class map[string]bool) bool {
	bad := class["liar"] // the class of bad words, and with it those of the positions
	said := func(k int) bool {
		return k > i && (class[v.a.Tokens[k].Lemma] || bad && badWord(v.a.Tokens[k].Lemma))
	}
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		if said(k) {
			return true
		}
		for c := v.a.FirstChild(k); c > i; c = v.a.NextSibling(c) {
			if said(c) {
				return true
			}
		}
	}
	return false
}

// settle corrects the type by who acts and what stands in the clause: troops
// that arrive are no visit, and peacekeepers are help.
func (v *eventReader) settle(ev *eventAt) {
	if ev.typ == "CONSULT" && len(ev.mode) > 0 && ev.mode[0] == "visit" && len(ev.actors) > 0 && eventVerbs.classes["force"][v.a.Tokens[ev.actors[0]].Lemma] {
		ev.typ, ev.mode = "MOBILIZE", []string{"troops"}
	}
	if ev.typ == "SUPPORT" && v.armsThem(ev.trigger) {
		ev.typ = "AID"
	}
	if ev.typ == "ASSAULT" && v.wordsOnly(ev.trigger) {
		ev.typ, ev.mode = "ACCUSE", []string{"disapprove"}
	}
	if ev.typ != "MOBILIZE" && !(ev.typ == "CONSULT" && len(ev.mode) > 0 && ev.mode[0] == "visit") {
		return
	}
	for i := ev.from; i < ev.to; i++ {
		if l := v.a.Tokens[i].Lemma; l == "peacekeeping" || l == "peacekeeper" {
			ev.typ, ev.mode = "AID", []string{}
			return
		}
	}
}

// armsThem reports whether verb i says that somebody backs terrorists or armed
// groups, which is help for their fight and no word of praise.
func (v *eventReader) armsThem(i int) bool {
	if l := v.a.Tokens[i].Lemma; l != "support" && l != "back" {
		return false
	}
	o := v.args(i).obj
	if o < 0 {
		return false
	}
	if armedWords[v.a.Tokens[o].Lemma] {
		return true
	}
	for k := v.a.FirstChild(o); k >= 0 && k < o; k = v.a.NextSibling(k) {
		if armedWords[v.a.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

var armedWords = wordSet("terrorist terror militant armed jihadist extremist gunman")

// wordsOnly reports whether "attack" at verb i is one of words: it is "for" or
// "as" something, or over what somebody did.
func (v *eventReader) wordsOnly(i int) bool {
	if v.a.Tokens[i].UPOS != english.VERB || v.a.Tokens[i].Lemma != "attack" {
		return false
	}
	x := v.args(i)
	for _, h := range [2]int{i, x.obj} {
		if h < 0 {
			continue
		}
		for k := v.a.FirstChild(h); k >= 0; k = v.a.NextSibling(k) {
			if c := v.tree.caseOf(k); k > i && (c == "for" && v.d.timeHead(k) == 0 || c == "as" && v.a.Tokens[k].UPOS != english.VERB) {
				return true
			}
		}
	}
	return false
}

// hyphenated reports whether token i is the tail of a word such as
// "hard-hitting".
func (v *eventReader) hyphenated(i int) bool {
	return i > 0 && v.a.Form(i-1) == "-" && !v.a.Tokens[i-1].SpaceAfter
}
