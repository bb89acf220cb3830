package extract

import (
	"github.com/onrecord/onrecord/english"
)

// Turns of phrase that say what the speaker wants without any one word of
// attitude. All of them count only in somebody's speech: in the report's own
// voice they are description.

// special tries the constructions at token i and reports whether one was read.
func (p *positionReader) special(i int) bool {
	switch p.a.Tokens[i].Lemma {
	case "time", "up":
		return p.timeFor(i)
	case "let":
		return p.let(i)
	case "far":
		return p.farFrom(i)
	case "go":
		return p.goesFar(i)
	case "question":
		if p.outOfQuestion(i) {
			return true
		}
	case "place", "role", "future", "part":
		return p.noPlace(i)
	case "way", "solution", "option", "path", "answer", "route", "hope", "chance":
		if p.onlyWay(i) {
			return true
		}
	}
	if p.a.Tokens[i].UPOS == english.ADJ && p.tooMuch(i) {
		return true
	}
	if l := p.a.Tokens[i].Lemma; p.a.Tokens[i].UPOS == english.VERB && (l == "need" || l == "want") && p.speechOver(i) >= 0 {
		if t, ok := p.cleft(i); ok && p.firstPersonSubject(i) { // "what we need is a truce"
			p.emit(attitudeAt{anchor: i, holder: -1, target: t, sign: 1, frame: "special", rule: "position/what-is-needed"})
			return true
		}
	}
	if l := p.a.Tokens[i].Lemma; p.a.Tokens[i].UPOS != english.VERB {
		return (agendaNouns[l] || l == "question" || l == "alternative" || l == "justification") && p.noSuchThing(i) || p.alternatives(i)
	}
	return false
}

// noSuchThing reads "there can be no talks", "there is no alternative to the
// plan", "no talks without a truce".
func (p *positionReader) noSuchThing(i int) bool {
	d := i - 1
	for d >= 0 && d > i-4 && (p.a.Tokens[d].UPOS == english.ADJ || p.a.Tokens[d].UPOS == english.NOUN) {
		d--
	}
	if d < 0 || lowerForm(p.a, d) != "no" || p.a.Tokens[d].Sent != p.a.Tokens[i].Sent || p.speechOver(i) < 0 {
		return false
	}
	return p.noNoun(d, i)
}

// noNoun reads "no N" with "no" at d and the noun at i.
func (p *positionReader) noNoun(d, i int) bool {
	r := attitudeAt{anchor: i, holder: -1, target: i, sign: -1, frame: "special", rule: "position/there-is-no", clause: false}
	first := d == int(p.a.Sents[p.a.Tokens[d].Sent].From) || p.a.Tokens[d-1].UPOS == english.PUNCT
	be, modal, there := false, false, false
	for k := d - 1; k >= 0 && k > d-5 && p.a.Tokens[k].Sent == p.a.Tokens[d].Sent; k-- {
		switch p.a.Tokens[k].Lemma {
		case "be":
			be = true
		case "can", "must", "will", "shall", "should", "could":
			modal = true
		case "there":
			there = true
		}
	}
	switch lemma := p.a.Tokens[i].Lemma; {
	case lemma == "alternative":
		t, _ := p.prepTarget(i, []string{"to"})
		if t < 0 {
			return false
		}
		r.target, r.sign, r.kind = t, 1, "alternative"
	case lemma == "question":
		t, _ := p.prepTarget(i, []string{"of"})
		if t < 0 || !be {
			return false
		}
		r.target = t
	case there && be && p.otherThan(d, i) >= 0: // "there is no other way than talks"
		r.target, r.sign, r.kind = p.otherThan(d, i), 1, "alternative"
	case there && be && (modal && agendaNouns[lemma] || lemma == "solution" || lemma == "justification"):
	case first && agendaNouns[lemma]: // "No talks without a truce"
		if c := p.condition(i, true); c[1] <= c[0] {
			return false
		}
	default:
		return false
	}
	if r.sign < 0 {
		r.cond = p.condition(i, true)
	}
	if r.target == i {
		_, r.upto = p.a.Subtree(i)
		r.from = d + 1
	}
	p.emit(r)
	return true
}

// otherThan is what "no other N than X", with "no" at d and the noun at i, leaves
// as the only way. -1 for none.
func (p *positionReader) otherThan(d, i int) int {
	if i != d+2 || lowerForm(p.a, d+1) != "other" {
		return -1
	}
	end := min(int(p.a.Sents[p.a.Tokens[i].Sent].To), i+9)
	for k := i + 1; k < end; k++ {
		switch f := lowerForm(p.a, k); f {
		case "than", "but", "except":
			if k+1 < end && p.a.Tokens[k+1].XPOS == english.VBG {
				return k + 1
			}
			return p.nounAt(k + 1)
		case ",", ".":
			return -1
		}
	}
	return -1
}

// alternatives reads "the choice is the plan or chaos", "it is the treaty or
// war": who puts it so is for what is named against the evil.
func (p *positionReader) alternatives(i int) bool {
	if p.speechOver(i) < 0 || !evilNouns[p.a.Tokens[i].Lemma] {
		return false
	}
	first := i
	for k := i - 1; k >= 0 && k > i-12 && p.a.Tokens[k].Sent == p.a.Tokens[i].Sent; k-- {
		if lowerForm(p.a, k) == "or" {
			first = k
			break
		}
		if t := &p.a.Tokens[k]; t.UPOS == english.VERB && t.XPOS != english.VBG && t.XPOS != english.VBN || t.UPOS == english.PUNCT {
			return false
		}
	}
	if first == i || first < 2 {
		return false
	}
	// from "or" back to the copula: that is what is wanted
	for k := first - 1; k > 0 && k > first-10 && p.a.Tokens[k].Sent == p.a.Tokens[i].Sent; k-- {
		if p.a.Tokens[k].Lemma != "be" {
			continue
		}
		subj := p.a.Tokens[k-1].Lemma
		if subj != "it" && !choiceNouns[subj] && !(k > 1 && p.placeBefore(k)) {
			return false
		}
		h := p.phraseAt(i, k+1)
		if h < 0 || h >= first {
			h = first - 1
		}
		if p.negated(k) || p.negated(h) {
			return false
		}
		p.emit(attitudeAt{anchor: h, holder: -1, target: h, sign: 1, frame: "special", rule: "position/alternatives", kind: "alternative", from: k + 1, upto: first})
		return true
	}
	return false
}

// placeBefore reports whether a noun for a choice stands a few words before k
// ("the alternatives in the valley are").
func (p *positionReader) placeBefore(k int) bool {
	for j := k - 1; j >= 0 && j > k-6 && p.a.Tokens[j].Sent == p.a.Tokens[k].Sent; j-- {
		if choiceNouns[p.a.Tokens[j].Lemma] {
			return true
		}
	}
	return false
}

// farFrom reads "the seat of the talks is far from the chief question": neutral
// on what stands before the copula.
func (p *positionReader) farFrom(i int) bool {
	if p.speechOver(i) < 0 || i < 2 || i+2 >= p.a.Len() || lowerForm(p.a, i+1) != "from" || p.a.Tokens[i-1].Lemma != "be" {
		return false
	}
	rank := false
	for k := i + 2; k < p.a.Len() && k < i+8 && p.a.Tokens[k].Sent == p.a.Tokens[i].Sent && p.a.Tokens[k].UPOS != english.PUNCT; k++ {
		rank = rank || rankNouns[p.a.Tokens[k].Lemma]
	}
	from := i - 1
	for from > int(p.a.Sents[p.a.Tokens[i].Sent].From) && p.a.Tokens[from-1].UPOS != english.PUNCT && !p.d.cueAt[int32(from-1)] {
		from--
	}
	if !rank || from >= i-1 {
		return false
	}
	p.emit(attitudeAt{anchor: i, holder: -1, target: i - 2, sign: 0, frame: "special", rule: "position/far-from", from: from, upto: i - 1})
	return true
}

// tooMuch reads "the offer is too small", said of what parties decide.
func (p *positionReader) tooMuch(i int) bool {
	if i < 1 || lowerForm(p.a, i-1) != "too" || p.speechOver(i) < 0 || p.a.Child(i, english.Cop) < 0 || p.negated(i) {
		return false
	}
	s := p.subject(i)
	if s < 0 || !agendaNouns[p.a.Tokens[s].Lemma] || lowerForm(p.a, i+1) == "to" {
		return false
	}
	p.emit(attitudeAt{anchor: i, holder: -1, target: s, sign: -1, frame: "eval", rule: "position/too-much", fixedSign: true})
	return true
}

// outOfQuestion reads "talks are out of the question".
func (p *positionReader) outOfQuestion(i int) bool {
	if i < 4 || p.speechOver(i) < 0 || lowerForm(p.a, i-3) != "out" || lowerForm(p.a, i-2) != "of" || p.a.Tokens[i-4].Lemma != "be" {
		return false
	}
	s := -1
	for _, h := range [...]int{i, i - 3, p.a.Head(i), p.a.Head(i - 3)} {
		if h >= 0 && s < 0 {
			s = p.a.Child(h, english.Nsubj)
		}
	}
	if s < 0 || s > i {
		return false
	}
	p.emit(attitudeAt{anchor: i, holder: -1, target: s, sign: -1, frame: "eval", rule: "position/out-of-the-question", fixedSign: true})
	return true
}

// noPlace reads "he has no place in a new government".
func (p *positionReader) noPlace(i int) bool {
	h := p.a.Head(i)
	if h < 0 || p.speechOver(i) < 0 || p.a.Tokens[i].Rel != english.Obj || !p.negDet(i) || p.a.Tokens[h].Lemma != "have" {
		return false
	}
	s := p.subject(h)
	in, _ := p.prepTarget(i, []string{"in"})
	if in < 0 {
		in, _ = p.prepTarget(h, []string{"in"})
	}
	if s < 0 || in < 0 || p.a.Tokens[s].Rel == english.Expl {
		return false
	}
	p.emit(attitudeAt{anchor: h, holder: -1, target: s, sign: -1, frame: "special", rule: "position/no-place"})
	return true
}

// goesFar reads "does not go far enough" and "went too far", said of a measure:
// against it as it stands.
func (p *positionReader) goesFar(i int) bool {
	if p.a.Tokens[i].UPOS != english.VERB || p.speechOver(i) < 0 || i+2 >= p.a.Len() {
		return false
	}
	enough := lowerForm(p.a, i+1) == "far" && lowerForm(p.a, i+2) == "enough"
	tooFar := lowerForm(p.a, i+1) == "too" && lowerForm(p.a, i+2) == "far"
	s := p.subject(i)
	if s < 0 || !(enough && p.negated(i)) && !(tooFar && !p.negated(i)) {
		return false
	}
	p.emit(attitudeAt{anchor: i, holder: -1, target: s, sign: -1, frame: "eval", rule: "position/goes-far", fixedSign: true})
	return true
}

// onlyWay reads "the only way out is a vote" and "a vote is the best solution".
func (p *positionReader) onlyWay(i int) bool {
	if p.speechOver(i) < 0 {
		return false
	}
	only := false
	for k := p.a.FirstChild(i); k >= 0 && k < i; k = p.a.NextSibling(k) {
		f := lowerForm(p.a, k)
		only = only || p.a.Tokens[k].Rel == english.Amod && (f == "only" || f == "best" || f == "sole" || f == "right")
	}
	if !only || p.negated(i) {
		return false
	}
	r := attitudeAt{anchor: i, holder: -1, sign: 1, frame: "eval", rule: "position/only-way"}
	switch h := p.a.Head(i); {
	case p.a.Child(i, english.Cop) >= 0:
		r.target = p.subject(i)
	case h > i && p.a.Tokens[i].Rel.Main() == english.Nsubj && p.a.Child(h, english.Cop) > i && !p.negated(h):
		r.target = h
		_, r.upto = p.phrase(h)
		r.from = p.a.Child(h, english.Cop) + 1
	default:
		return false
	}
	if r.target < 0 || p.a.Tokens[r.target].UPOS == english.PRON {
		return false
	}
	p.emit(r)
	return true
}

// timeFor reads "it is time for Orlu to go" and "it is up to the voters to
// decide".
func (p *positionReader) timeFor(i int) bool {
	if p.speechOver(i) < 0 || i < 2 || p.a.Tokens[i-1].Lemma != "be" && !(i > 2 && p.a.Tokens[i-2].Lemma == "be") || i+3 >= p.a.Len() {
		return false
	}
	want := "for"
	if p.a.Tokens[i].Lemma == "up" {
		want = "to"
	}
	if lowerForm(p.a, i+1) != want {
		return false
	}
	end := int(p.a.Sents[p.a.Tokens[i].Sent].To)
	for k := i + 2; k+1 < end && k < i+9; k++ {
		if p.a.Form(k) == "to" && p.a.Tokens[k+1].UPOS == english.VERB {
			_, to := p.a.Subtree(k + 1)
			p.emit(attitudeAt{anchor: i, holder: -1, target: k + 1, sign: 1, frame: "special", rule: "position/time-for", from: i + 2, upto: max(to, k+2)})
			return true
		}
	}
	return false
}

// let reads "let the people decide".
func (p *positionReader) let(i int) bool {
	if p.speechOver(i) < 0 || p.a.Tokens[i].XPOS != english.VB || p.a.Child(i, english.Nsubj) >= 0 || p.a.Child(i, english.Aux) >= 0 {
		return false
	}
	o := p.a.Child(i, english.Obj)
	x := p.a.Child(i, english.Xcomp)
	if x < 0 {
		x = p.a.Child(i, english.Ccomp)
	}
	if i > int(p.a.Sents[p.a.Tokens[i].Sent].From) && p.a.Tokens[i-1].UPOS != english.PUNCT && p.a.Tokens[i-1].UPOS != english.CCONJ {
		return false // "rather than let it fall"
	}
	if x < i || o > i && firstPerson[lowerForm(p.a, o)] || i+1 < p.a.Len() && firstPerson[lowerForm(p.a, i+1)] || p.negated(i) {
		return false
	}
	_, to := p.a.Subtree(x)
	p.emit(attitudeAt{anchor: i, holder: -1, target: x, sign: 1, frame: "special", rule: "position/let", from: i + 1, upto: to})
	return true
}

var (
	choiceNouns = wordSet("choice alternative option")
	evilNouns   = wordSet("chaos war bloodshed anarchy collapse disaster catastrophe violence ruin destruction famine")
	// Nouns for what parties decide, do or refuse, on which a mild word is a
	// stance: "important talks" and not "important weather".
	agendaNouns = wordSet(`accord aid agreement amnesty appeal arrest attack ban base bill blockade bombing border boycott budget call campaign
		ceasefire change cease-fire compromise concession condition conference constitution council curfew cut deal decision delay demand departure deployment dialogue
		draft effort election embargo end exit expulsion force foray idea independence initiative inquiry interference intervention invasion investigation
		invitation killing law measure mediation meeting merger military mission move negotiation occupation offer operation order pact partition peace
		pipeline plan policy position pressure process project proposal protest punishment raid recognition referendum reform release removal report
		resignation resolution response restraint return ruling sale sanction security settlement shelling shipment siege solution stance step strike
		summit quota share budget mandate annexation canal loan support surrender talk tariff tax terms timetable transfer transition treaty trial truce ultimatum union unity verdict veto violence visit
		vote war way withdrawal precondition prerequisite term bombardment crackdown dam escalation massacre rule leadership role future safety attempt`)
)
