package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// The frames: where the tree has the holder and the target of an anchor.

// readObj: "Norvia supports the plan", "the plan is backed by Norvia", "a
// draft opposed by Norvia", "the plan Norvia rejected".
func (p *positionReader) readObj(i int, e attitude) (r attitudeAt, ok bool) {
	if (e.lemma == "rule") != p.particle(i, "out") {
		return r, false
	}
	r = attitudeAt{holder: -1, target: -1, sign: e.sign}
	if p.passive(i) {
		r.holder = p.agent(i)
		r.target = p.passiveSubject(i)
	} else {
		r.holder = p.subject(i)
		r.target = p.object(i)
	}
	if e.lemma == "urge" && (p.a.Child(i, english.Xcomp) >= 0 || p.isParty(r.target)) {
		return r, false
	}
	r.demand = e.lemma == "urge" || e.lemma == "demand" || e.lemma == "request" || e.lemma == "want"
	if e.lemma == "want" || e.lemma == "seek" {
		r.demand = false
	}
	return r, r.holder >= 0 && r.target >= 0
}

// readInfinitive: "Norvia refused to sign", "Norvia urged Zubar to sign".
func (p *positionReader) readInfinitive(i int, e attitude) (r attitudeAt, ok bool) {
	x := p.a.Child(i, english.Xcomp)
	if x < 0 && e.frame == "to" {
		for _, rel := range []english.Rel{english.Advcl, english.Ccomp} {
			if k := p.a.Child(i, rel); k > i && p.hasInfinitive(k) {
				x = k
			}
		}
	}
	if x < 0 || x < i || !p.nonfinite(x) {
		return r, false
	}
	if e.frame == "to" && p.a.Child(i, english.Obj) < 0 && p.a.Child(i, english.Obl) < 0 && p.a.Child(i, english.Iobj) < 0 {
		return r, false
	}
	// "refuses to support": the attitude below speaks, with its sign turned.
	if e.frame == "xcomp" && p.anchorsBelow(x) {
		return r, false
	}
	r = attitudeAt{holder: p.subject(i), target: x, sign: e.sign, demand: e.frame == "to"}
	if p.passive(i) {
		r.holder = p.agent(i)
	}
	if p.negated(x) {
		r.sign = -r.sign
	}
	return r, r.holder >= 0
}

// readClause: "Norvia demanded that the siege be lifted".
func (p *positionReader) readClause(i int, e attitude) (r attitudeAt, ok bool) {
	c := p.a.Child(i, english.Ccomp)
	if c < 0 || c < i {
		return r, false
	}
	if e.lemma != "demand" && !p.subjunctive(c) {
		return r, false // modals in the clause speak for themselves
	}
	r = attitudeAt{holder: p.subject(i), target: c, sign: e.sign, demand: true, clause: true}
	if p.negated(c) {
		r.sign = -r.sign
	}
	return r, r.holder >= 0
}

// readPrep: "Norvia called for talks", "voted against the draft".
func (p *positionReader) readPrep(i int, e attitude) (r attitudeAt, ok bool) {
	t, prep := p.prepTarget(i, e.preps)
	if t < 0 {
		return r, false
	}
	r = attitudeAt{holder: p.subject(i), target: t, sign: e.sign, demand: e.frame == "ask"}
	if prep == "against" && e.sign > 0 {
		r.sign = -e.sign
	}
	if p.passive(i) {
		r.holder = p.agent(i)
	}
	return r, r.holder >= 0
}

// readNoun: "Norvia's support for the plan", "Norvia voiced opposition to it".
func (p *positionReader) readNoun(i int, e attitude) (r attitudeAt, ok bool) {
	t, _ := p.prepTarget(i, e.preps)
	if t < 0 {
		return r, false
	}
	r = attitudeAt{holder: -1, target: t, sign: e.sign, demand: e.lemma == "call" || e.lemma == "demand" || e.lemma == "appeal"}
	poss := p.a.Child(i, english.NmodPoss)
	tok := &p.a.Tokens[i]
	if v := int(tok.Head); v >= 0 && tok.Rel == english.Obj && p.a.Tokens[v].UPOS == english.VERB {
		if poss < 0 || p.a.Tokens[poss].UPOS == english.PRON {
			r.holder = p.subject(v)
			switch p.a.Tokens[v].Lemma {
			case "withdraw", "drop", "end", "lack":
				r.sign = -r.sign
			case "reject", "ignore", "face", "seek", "win", "draw", "dismiss":
				if poss < 0 {
					return r, false // the support or opposition is someone else's
				}
				r.holder = poss
			}
			if p.negated(v) {
				r.sign = -abs(r.sign)
			}
		}
	}
	if r.holder < 0 {
		r.holder = poss
	}
	if r.holder < 0 {
		if k := p.a.Child(i, english.Amod); k >= 0 && p.a.Tokens[k].Ent == english.NORP {
			r.holder = k
		}
	}
	return r, r.holder >= 0
}

// readAgentNoun: "Norvia is no supporter of the pact", "Norvia, an opponent of
// the pact".
func (p *positionReader) readAgentNoun(i int, e attitude) (r attitudeAt, ok bool) {
	t, _ := p.prepTarget(i, e.preps)
	if t < 0 {
		return r, false
	}
	r = attitudeAt{holder: -1, target: t, sign: e.sign}
	switch {
	case p.a.Child(i, english.Cop) >= 0:
		r.holder = p.subject(i)
	case p.a.Tokens[i].Rel == english.Appos:
		r.holder = p.a.Head(i)
	}
	return r, r.holder >= 0
}

// readEvaluation: "the terms are unacceptable", "it is vital that aid flow",
// "called the plan useless", "what is needed is a truce".
func (p *positionReader) readEvaluation(i int, e attitude) (r attitudeAt, ok bool) {
	tok := &p.a.Tokens[i]
	r = attitudeAt{holder: -1, target: -1, sign: e.sign}
	h := int(tok.Head)
	if tok.Rel == english.Amod && h > i && rankNouns[p.a.Tokens[h].Lemma] {
		// "is far from the most important thing"
		r, ok = p.readEvaluation(h, e)
		for k := i - 1; k >= 0 && k > i-5; k-- {
			if w := p.a.Tokens[k].Lemma; w == "far" || w == "least" || w == "hardly" {
				r.sign = 0
			}
		}
		return r, ok
	}
	switch {
	case tok.Rel == english.Amod || tok.Rel == english.Compound:
		return r, false
	case h >= 0 && (tok.Rel == english.Xcomp || tok.Rel.Main() == english.Obl || tok.Rel == english.Advcl || tok.Rel == english.Obj) &&
		namingVerbs[p.a.Tokens[h].Lemma] && p.a.Child(i, english.Cop) < 0:
		r.holder, r.target = p.subject(h), p.object(h)
		if p.passive(h) {
			r.holder, r.target = p.agent(h), p.passiveSubject(h)
		}
		return r, r.holder >= 0 && r.target >= 0 && r.target != i
	case tok.Rel.Main() == english.Csubj && h > i:
		r.target = h
	default:
		head := p.predicate(i)
		if head < 0 {
			return r, false
		}
		r.target = p.a.Child(head, english.Csubj)
		if r.target < 0 {
			r.target = p.subject(head)
		}
		if r.target >= 0 && p.expletive(r.target) {
			r.target = -1
			for _, rel := range []english.Rel{english.Csubj, english.Ccomp, english.Xcomp, english.Advcl} {
				if k := p.a.Child(head, rel); k > i {
					r.target, r.clause = k, true
					break
				}
			}
		}
	}
	return r, r.target >= 0
}

// readPredicatePrep: "Norvia is against the pact", "is in favour of talks".
func (p *positionReader) readPredicatePrep(i int, e attitude) (r attitudeAt, ok bool) {
	t := p.a.Head(i)
	if e.lemma == "favour" || e.lemma == "favor" {
		t, _ = p.prepTarget(i, []string{"of"})
		if t < 0 || i == 0 || p.a.Tokens[i-1].Lemma != "in" || p.a.Child(i, english.Cop) < 0 {
			return r, false
		}
		r = attitudeAt{holder: p.subject(i), target: t, sign: e.sign}
		return r, r.holder >= 0
	}
	if t < 0 || t < i || p.a.Tokens[i].Rel != english.Case || p.a.Child(t, english.Cop) < 0 {
		return r, false
	}
	r = attitudeAt{holder: p.subject(t), target: t, sign: e.sign}
	if e.lemma == "for" && !p.isParty(r.holder) {
		return r, false
	}
	return r, r.holder >= 0
}

// readDeed: "supplies arms to the army": the deed itself is the target.
func (p *positionReader) readDeed(i int, e attitude) (r attitudeAt, ok bool) {
	o := p.object(i)
	if o < 0 || !contains(e.preps, p.a.Tokens[o].Lemma) || p.passive(i) {
		return r, false
	}
	r = attitudeAt{holder: p.subject(i), target: i, sign: e.sign}
	return r, r.holder >= 0
}

// modal: "Orlu must go", "the siege cannot go on": what the speaker asks for.
func (p *positionReader) modal(i int) {
	tok := &p.a.Tokens[i]
	v := int(tok.Head)
	if v < 0 || tok.Rel.Main() != english.Aux {
		return
	}
	vt := &p.a.Tokens[v]
	r := attitudeAt{anchor: i, holder: -1, target: v, sign: 1, frame: "modal", rule: "position/modal", clause: true}
	lemma := strings.ToLower(p.a.Form(i))
	switch {
	case deonticModals[lemma]:
		if p.auxHave(v) || vt.UPOS != english.VERB {
			return
		}
		if lemma == "should" && p.conditionalMark(v) {
			return
		}
	case lemma == "can" && p.onlyIf(i, v, &r):
	case lemma == "can" || lemma == "ca" || lemma == "cannot" || lemma == "could":
		if !p.negated(v) || !stayVerbs[vt.Lemma] {
			return
		}
	default:
		return
	}
	if p.attitudeOf(v) {
		return // "we must reject": the verb has its own entry
	}
	if p.negated(v) {
		r.sign = -1
		if lemma == "need" {
			r.sign = 0
		}
	}
	p.emit(r)
}

// onlyIf reads "the plan can only work if Orlu steps down", where the speaker
// makes one thing the condition of another, and "only the voters can remove
// him", where it names the only way. The first asks for its condition too.
func (p *positionReader) onlyIf(i, v int, r *attitudeAt) bool {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if t.Rel.Main() == english.Advmod && t.Lemma == "only" {
			c := p.condition(v)
			if c[1] <= c[0] {
				return false
			}
			for q := p.a.FirstChild(v); q >= 0; q = p.a.NextSibling(q) {
				if f, _ := p.a.Subtree(q); f == c[0] && p.a.Tokens[q].Rel.Main() == english.Advcl {
					p.emitCondition(i, v, q)
				}
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
	return false
}

// emitCondition writes down that what the clause q says is asked for.
func (p *positionReader) emitCondition(anchor, v, q int) {
	p.emit(attitudeAt{anchor: anchor, holder: -1, target: q, sign: 1, frame: "modal", rule: "position/only-if", clause: true, fixed: true})
}

// need reads "Norvia needed to press Zubar": what the speaker asks of others.
func (p *positionReader) need(i int) {
	t := &p.a.Tokens[i]
	if t.Lemma != "need" && t.Lemma != "have" {
		return
	}
	x := p.a.Child(i, english.Xcomp)
	if x < i || !p.hasInfinitive(x) || p.a.Tokens[x].UPOS != english.VERB || p.attitudeOf(x) {
		return
	}
	r := attitudeAt{anchor: i, holder: -1, target: i, sign: 1, frame: "modal", rule: "position/need", clause: true}
	if p.negated(i) {
		r.sign = 0
	}
	p.emit(r)
}

var rankNouns = wordSet("thing priority matter step condition issue concern task")

var namingVerbs = wordSet("call describe label brand consider deem find regard see term declare view judge")

// change: "the position has not changed", "softened its stance on visas".
func (p *positionReader) change(i int) {
	kind, ok := changeVerbs[p.a.Tokens[i].Lemma]
	if !ok {
		return
	}
	noun := p.object(i)
	if noun < 0 || !positionNouns[p.a.Tokens[noun].Lemma] {
		noun = p.subject(i)
		if noun < 0 || !positionNouns[p.a.Tokens[noun].Lemma] {
			return
		}
	}
	holder := p.a.Child(noun, english.NmodPoss)
	if s := p.subject(i); s != noun && s >= 0 && (holder < 0 || p.a.Tokens[holder].UPOS == english.PRON) {
		holder = s
	}
	if holder < 0 {
		return
	}
	r := attitudeAt{anchor: i, holder: holder, target: noun, frame: "change", rule: "position/change", change: "changed"}
	if kind == "keep" || p.negated(i) {
		r.change = "unchanged"
	}
	for _, at := range []int{noun, i} {
		if t, _ := p.prepTarget(at, []string{"on", "over", "about", "toward", "towards"}); t >= 0 {
			r.target = t
			break
		}
	}
	p.emit(r)
}

var (
	positionNouns = wordSet("position stance line policy attitude approach view stand")
	changeVerbs   = map[string]string{"change": "turn", "shift": "turn", "alter": "turn", "soften": "turn", "harden": "turn",
		"reverse": "turn", "drop": "turn", "abandon": "turn", "revise": "turn", "moderate": "turn", "toughen": "turn",
		"maintain": "keep", "keep": "keep", "repeat": "keep"}
)

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
