package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Modals: what must, should, cannot or need be, as a stance of who says it.

// modal: "Orlu must go", "the siege cannot go on": what the speaker asks for.
func (p *positionReader) modal(i int) {
	tok := &p.a.Tokens[i]
	v := int(tok.Head)
	if x := p.a.Child(i, english.Xcomp); lowerForm(p.a, i) == "ought" && x > i {
		r := attitudeAt{anchor: i, holder: -1, target: i, sign: 1, frame: "modal", rule: "position/modal", clause: true}
		if p.negated(i) {
			r.sign = -1
		}
		p.emit(r)
		return
	}
	if v < 0 || tok.Rel.Main() != english.Aux {
		return
	}
	vt := &p.a.Tokens[v]
	r := attitudeAt{anchor: i, holder: -1, target: v, sign: 1, frame: "modal", rule: "position/modal", clause: true}
	lemma := strings.ToLower(p.a.Form(i))
	switch {
	case deonticModals[lemma]:
		if s := p.a.Child(v, english.Nsubj); vt.Lemma == "be" && s > v && p.a.Child(v, english.Expl) >= 0 && lemma != "ought" {
			r.target, r.clause = s, false // "there must be an inquiry"
			if p.negDet(s) {
				r.sign = -1
			}
			p.emit(r)
			return
		}
		if p.auxHave(v) || vt.UPOS != english.VERB || p.bearsBlame(v) {
			return
		}
		if lemma == "should" && (p.conditionalMark(v) || knowVerbs[vt.Lemma]) {
			return
		}
		if lemma == "need" && !p.negated(v) {
			return
		}
	case (lemma == "can" || lemma == "could") && p.onlyIf(i, v, &r):
	case (lemma == "can" || lemma == "ca" || lemma == "cannot") && (p.negated(v) || p.negAdverb(v)) && p.agendaSubject(v) && p.untilWhen(v, &r):
		p.emit(r)
		return
	case lemma == "can" || lemma == "ca" || lemma == "cannot" || lemma == "could":
		if lowerForm(p.a, v+1) == "by" && (v+2 >= p.a.Len() || p.a.Tokens[v+2].UPOS != english.DET) {
			return // "cannot stand by"
		}
		if !p.negated(v) && !p.negAdverb(v) || !stayVerbs[vt.Lemma] && !(vt.Lemma == "allow" && p.a.Child(v, english.Xcomp) > v) {
			return
		}
		if vt.Lemma == "work" || vt.Lemma == "succeed" {
			if s := p.subject(v); s < 0 || !agendaNouns[p.a.Tokens[s].Lemma] {
				return
			}
		}
	default:
		return
	}
	if s := p.a.Child(v, english.Nsubj); p.attitudeOf(v) && s >= 0 && firstPerson[lowerForm(p.a, s)] {
		return // "we must reject": the verb has its own entry
	}
	if s := p.a.Child(v, english.Nsubj); s >= 0 && p.nobody(s) {
		r.sign = -1
	} else if p.negated(v) || p.negAdverb(v) {
		r.sign = -1
		if lemma == "need" {
			r.sign = 0
		}
	}
	p.emit(r)
}

// bearsBlame reports whether verb v says who is to blame: "should bear the
// responsibility" asks for nothing.
func (t tree) bearsBlame(v int) bool {
	if !bearVerbs[t.a.Tokens[v].Lemma] {
		return false
	}
	o := t.a.Child(v, english.Obj)
	return o >= 0 && blameNouns[t.a.Tokens[o].Lemma]
}

var (
	bearVerbs  = wordSet("bear shoulder carry take share have")
	blameNouns = wordSet("responsibility blame brunt burden guilt")
)

// agendaSubject reports whether the subject of v is a matter that parties decide.
func (p *positionReader) agendaSubject(v int) bool {
	s := p.subject(v)
	return s >= 0 && agendaNouns[p.a.Tokens[s].Lemma] && !p.negDet(s)
}

// untilWhen reads "talks cannot start until the siege is lifted": for talks, on
// that condition.
func (p *positionReader) untilWhen(v int, r *attitudeAt) bool {
	c := p.condition(v, true)
	if c[1] <= c[0] {
		return false
	}
	r.cond, r.clause, r.target = c, false, p.subject(v)
	return true
}

// nobody reports whether the subject at s is nobody ("no one should").
func (p *positionReader) nobody(s int) bool {
	f := lowerForm(p.a, s)
	return f == "nobody" || f == "none" || p.negDet(s) || f == "one" && s > 0 && lowerForm(p.a, s-1) == "no"
}

var knowVerbs = wordSet("know arrive expect note be")

// onlyIf reads "the truce can hold only if the guns go", where the speaker
// makes one thing the condition of another, and "only the voters can remove
// him", where it names the only way. The first asks for its condition too.
func (p *positionReader) onlyIf(i, v int, r *attitudeAt) bool {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if t.Rel.Main() == english.Advmod && t.Lemma == "only" {
			if s := p.a.Child(v, english.Nsubj); s > k {
				if f, l := p.a.Subtree(s); f == k+1 { // "only the voters can"
					r.cond, r.sign = [2]int{k, l}, 1
					return true
				}
			}
			c := p.condition(v, false)
			if c[1] <= c[0] {
				return false
			}
			if w := lowerForm(p.a, c[0]); w == "if" || w == "once" || w == "when" {
				p.emit(attitudeAt{anchor: i, holder: -1, target: c[0] + 1, sign: 1, frame: "modal", rule: "position/only-if", fixed: true, from: c[0] + 1, upto: c[1], main: p.subject(v)})
			}
			r.clause = false
			if s := p.subject(v); s >= 0 {
				r.target = s
			}
			r.cond, r.sign = c, 1
			return true
		}
		if t.Rel.Main() == english.Nsubj {
			if o := p.a.Child(k, english.Advmod); o >= 0 && p.a.Tokens[o].Lemma == "only" {
				f, l := p.a.Subtree(k)
				r.cond, r.sign = [2]int{f, l}, 1
				return true
			}
		}
	}
	if c := p.condition(v, false); c[1] > c[0] && lowerForm(p.a, c[0]) == "only" { // hung elsewhere
		r.clause = false
		if s := p.subject(v); s >= 0 {
			r.target = s
		}
		r.cond, r.sign = c, 1
		return true
	}
	return false
}

// need reads "Norvia needed to press Zubar": what the speaker asks of others.
func (p *positionReader) need(i int) {
	t := &p.a.Tokens[i]
	if t.Lemma != "need" && t.Lemma != "have" && !(obligeVerbs[t.Lemma] && p.passive(i)) {
		return
	}
	x := p.a.Child(i, english.Xcomp)
	if t.Lemma == "need" && i+2 < p.a.Len() && lowerForm(p.a, i+1) == "not" && p.a.Tokens[i+2].XPOS == english.VB {
		if s := p.subject(i); s >= 0 && s < i { // "need not disarm", with "need" for the verb
			from, _ := p.phrase(s)
			_, to := p.a.Subtree(i + 2)
			p.emit(attitudeAt{anchor: i, holder: -1, target: i, frame: "modal", rule: "position/need", clause: true, from: from, upto: to})
		}
		return
	}
	if x < i || !p.hasInfinitive(x) || p.a.Tokens[x].UPOS != english.VERB || p.firstPersonSubject(i) && p.attitudeOf(x) {
		return
	}
	if k := p.a.Child(i, english.Aux); k >= 0 && k < i && t.Lemma == "have" && !deonticModals[p.a.Tokens[k].Lemma] {
		return // "will have to make do": what comes, not what is asked
	}
	r := attitudeAt{anchor: i, holder: -1, target: i, sign: 1, frame: "modal", rule: "position/need", clause: true}
	if p.negated(i) {
		r.sign = 0
	}
	p.emit(r)
}

var obligeVerbs = wordSet("oblige require bind duty-bind compel")
