package extract

import (
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// How a position is read
//
// A word of attitude (the anchor: "rejects", "opposition", "unacceptable",
// "must") has an entry in position.lex that says where, in the tree, its
// holder and its target stand and which way it points. The sign is then worked
// on by what stands over the anchor: negation ("does not support" is against,
// "does not oppose" is neutral and never support), control verbs ("refuses to
// back"), conditions ("only if", "unless") and preference ("talks rather than
// force"). Nobody gets a position by standing near: a slot the tree does not
// fill leaves no record. The scheme follows the compositional operators of
// MPQA-style attitude analysis and the actor-concept-agreement unit of
// Discourse Network Analyzer.

// attitudeAt is one reading of an anchor, in tokens.
type attitudeAt struct {
	anchor    int
	holder    int // head token; -1 with asserter set
	target    int // head token
	sign      int // +1, -1, 0
	frame     string
	line      int    // of the lexicon, 0 for the rules in code
	rule      string // name of the rule, for explain
	change    onrecord.Maybe
	kind      string // deed, offer, alternative, concession
	lead      int    // for patterns of several words: the token behind them
	from      int    // first token of the target where the tree does not say, 0 for none
	upto      int    // and the token behind it
	via       int    // the verb that carries the anchor ("calls the plan useless"), 0 for none
	cond      [2]int // token range of the condition, empty for none
	demand    bool   // says nothing under negation
	clause    bool   // the target is a clause with its subject
	main      int    // with fixed: the subject of the clause under the condition
	fixedSign bool   // the negation has been taken in
	fixed     bool   // it is what a condition asks for: asserted though it stands under "if"
}

// positions finds what parties are for or against.
func (d *doc) positions() {
	p := positionReader{tree: tree{d.a}, d: d, seen: map[string]bool{}}
	p.indexSpeech()
	for _, s := range d.a.Sents {
		if s.Boilerplate {
			continue
		}
		for i := int(s.From); i < int(s.To); i++ {
			p.anchor(i)
		}
	}
	d.r.Positions = p.out
}

type positionReader struct {
	tree
	d    *doc
	over []int32 // token -> 1 + the innermost attribution over it, 0 for none
	cue  []int32 // token -> 1 + the attribution that it is a cue of, 0 for none
	out  []onrecord.Position
	seen map[string]bool

	targets []targetAt // of those in out
}

// anchor tries every reading of token i.
func (p *positionReader) anchor(i int) {
	t := &p.a.Tokens[i]
	switch t.UPOS {
	case english.AUX:
		p.modal(i)
		return
	case english.VERB, english.NOUN, english.ADJ, english.ADP, english.PROPN, english.ADV, english.SCONJ:
	default:
		return
	}
	for _, e := range p.entriesOf(i) {
		if r, ok := p.read(i, e); ok {
			r.anchor, r.frame, r.line = i, e.frame, e.line
			if r.rule == "" {
				r.rule = "position/" + e.frame
			}
			if e.kind != "" {
				r.kind = e.kind
			}
			p.emit(r)
			return
		}
	}
	if p.changeNoun(i) || p.special(i) {
		return
	}
	if t.UPOS == english.VERB {
		p.need(i)
		p.change(i)
		p.intent(i)
	}
}

// entriesOf are the entries of token i: those of its lemma, or of its form
// where the lexicon has that ("opposed", "committed").
func (p *positionReader) entriesOf(i int) []attitude {
	l := p.a.Tokens[i].Lemma
	es := attitudes[l]
	if x := p.a.Tokens[i].XPOS; x == english.VBN || x == english.VBD || x == english.JJ || x == english.NN {
		if f := strings.ToLower(p.a.Form(i)); f != l {
			if more := attitudes[f]; len(more) > 0 {
				es = append(append([]attitude{}, more...), es...)
			}
		}
	}
	return es
}

// read applies one entry to token i.
func (p *positionReader) read(i int, e attitude) (attitudeAt, bool) {
	verb := p.a.Tokens[i].UPOS == english.VERB || p.disguised(i)
	switch e.frame {
	case "obj":
		if verb {
			return p.readObj(i, e)
		}
	case "xcomp", "to":
		if verb {
			return p.readInfinitive(i, e)
		}
	case "ccomp":
		if verb {
			return p.readClause(i, e)
		}
	case "for", "ask":
		if verb {
			return p.readPrep(i, e)
		}
	case "noun":
		if !verb {
			return p.readNoun(i, e)
		}
	case "agentn":
		if !verb {
			return p.readAgentNoun(i, e)
		}
	case "eval":
		return p.readEvaluation(i, e)
	case "prep":
		return p.readPredicatePrep(i, e)
	case "seq":
		return p.readSeq(i, e)
	case "seqto":
		if verb {
			return p.readSeqTo(i, e)
		}
	case "adj":
		return p.readAdjective(i, e)
	case "adjto":
		return p.readAdjectiveTo(i, e)
	case "deed":
		if verb {
			return p.readDeed(i, e)
		}
	}
	return attitudeAt{}, false
}

// emit works out sign, holders, asserter and evidence, and writes one record a
// holder.
func (p *positionReader) emit(r attitudeAt) {
	if !r.fixed && !p.asserted(&r) || p.insideCall(r.anchor) {
		return
	}
	sign, ok := p.outerSign(&r)
	if !ok {
		return
	}
	speech := p.speechOver(r.anchor)
	if r.frame == "eval" && sign < 0 && speech >= 0 && p.concedes(speech, r.anchor) {
		sign, r.kind = 0, "concession"
	}
	holders, second := p.holders(r, speech)
	if r.holder >= 0 && len(holders) > 0 {
		holders = p.withAside(r.holder, holders)
	}
	if len(holders) == 0 || len(holders) > 1 && slices.Contains(holders, string(second)) {
		return // "it wrote" was taken for one of those written about
	}
	own := p.isCue(r.anchor)
	var asserter onrecord.Maybe
	switch {
	case second != "":
		asserter = second
	case speech >= 0:
		asserter = p.sayer(speech)
		if b := p.believer(r.anchor); b >= 0 && r.holder < 0 && p.d.speech[speech].Cue >= 0 && int(p.d.speech[speech].Cue) == p.cueOver(r.anchor) {
			if len(holders) == 1 { // the thinker is who says it
				asserter = onrecord.Maybe(holders[0])
			}
		}
	}
	if speech >= 0 && asserter == "" && !own && p.aPerson(int(p.d.speech[speech].Source)) {
		return // somebody says so, and who it is was not found out: not the report's own voice
	}
	if speech < 0 && second == "" && !own && p.quoted(r.anchor) {
		return // somebody's words, and whose was not found out
	}
	var joint []string // those who say so together each speak for themselves
	if speech >= 0 && p.d.speech[speech].Source >= 0 && second == "" && p.d.speech[speech].outer < 0 {
		joint = p.saidBy(speech)
	}
	target := p.targetSpan(r)
	if x := p.a.Tokens[r.target].XPOS; (x == english.WP || x == english.WDT) && target[1]-target[0] == 1 {
		return // "what the council wants"
	}
	if target[0] >= target[1] || r.target < len(p.d.timeAt) && p.d.timeAt[r.target] > 0 {
		return // "insisted on Monday"
	}
	ev := p.evidence(r, target)
	target, r.cond = p.withoutInTarget(target, sign, r.cond)
	if lowerForm(p.a, target[0]) == "not" && sign > 0 {
		p.notBut(r, target, ev, holders, asserter, own, speech)
		return
	}
	stance := onrecord.Neutral
	switch {
	case r.cond[1] > r.cond[0]:
		stance = onrecord.Conditional
	case sign > 0:
		stance = onrecord.For
	case sign < 0:
		stance = onrecord.Against
	}
	for _, h := range holders {
		by := asserter
		if by == "" && own || slices.Contains(joint, h) {
			by = onrecord.Maybe(h)
		}
		p.add(h, stance, r, target, ev, by, speech)
	}
	if not := p.butNot(r, target); not[1] > not[0] && sign != 0 && r.cond[1] <= r.cond[0] {
		q := r
		q.rule = "position/but-not"
		for _, h := range holders {
			by := asserter
			if by == "" && own {
				by = onrecord.Maybe(h)
			}
			p.add(h, opposite[stance], q, not, [2]int{ev[0], max(ev[1], not[1])}, by, speech)
		}
	}
	if alt := p.ratherThan(r, target); alt >= 0 && p.a.Tokens[alt].Ent == english.EntNone && sign != 0 && r.cond[1] <= r.cond[0] {
		from, to := p.phrase(alt)
		for from < alt && (p.a.Tokens[from].Lemma == "than" || p.a.Tokens[from].Lemma == "of" || p.a.Tokens[from].Lemma == "rather" || p.a.Tokens[from].Lemma == "instead") {
			from++
		}
		for _, h := range holders {
			by := asserter
			if by == "" && own {
				by = onrecord.Maybe(h)
			}
			q := r
			q.rule = "position/rather-than"
			p.add(h, opposite[stance], q, [2]int{from, to}, [2]int{min(ev[0], from), max(ev[1], to)}, by, speech)
		}
	}
}

var opposite = map[string]string{onrecord.For: onrecord.Against, onrecord.Against: onrecord.For}

// withoutInTarget takes "a deal without Zubar is impossible" for what it is: a
// condition, and no word against a deal.
func (p *positionReader) withoutInTarget(target [2]int, sign int, cond [2]int) ([2]int, [2]int) {
	if sign >= 0 || cond[1] > cond[0] {
		return target, cond
	}
	for k := target[0] + 1; k+1 < target[1]; k++ {
		if lowerForm(p.a, k) == "without" {
			return [2]int{target[0], k}, [2]int{k, target[1]}
		}
	}
	return target, cond
}

// notBut reads "wants not a truce but a treaty" and "not only aid but troops".
func (p *positionReader) notBut(r attitudeAt, target, ev [2]int, holders []string, by onrecord.Maybe, own bool, speech int) {
	first, stance := target[0]+1, onrecord.Against
	if first < target[1] && lowerForm(p.a, first) == "only" {
		first, stance = first+1, onrecord.For
	}
	end := int(p.a.Sents[p.a.Tokens[r.anchor].Sent].To)
	but := first
	for but < end && lowerForm(p.a, but) != "but" {
		but++
	}
	if but+1 >= end {
		return
	}
	n := p.nounAt(but + 1)
	if n < 0 {
		return
	}
	for _, h := range holders {
		if by == "" && own {
			by = onrecord.Maybe(h)
		}
		p.add(h, stance, r, [2]int{first, p.trimEnd(first, min(but, max(target[1], first+1)))}, ev, by, speech)
		p.add(h, onrecord.For, r, [2]int{but + 1, n + 1}, [2]int{ev[0], max(ev[1], n+1)}, by, speech)
	}
}

func (p *positionReader) add(holder, stance string, r attitudeAt, target, ev [2]int, by onrecord.Maybe, speech int) {
	tspan, espan := p.d.span(target[0], target[1]), p.d.span(ev[0], ev[1])
	same := holder + stance + strconv.Itoa(tspan.Start)
	if p.seen[same] {
		return // two patterns, one meaning
	}
	p.seen[same] = true
	if x := p.a.Tokens[target[0]].XPOS; (x == english.WDT || x == english.WP || lowerForm(p.a, target[0]) == "that") && p.inTarget(holder, stance, target) {
		return // the relative clause of what was just read
	}
	id := onrecord.NewID("position", p.d.r.ID, holder, stance, tspan.Start, tspan.End, by)
	if p.seen[id] {
		return
	}
	p.seen[id] = true
	pos := onrecord.Position{ID: id, Holder: holder, Stance: stance, Target: tspan, Change: r.change,
		AssertedBy: by, Evidence: []onrecord.Span{espan}, Kind: onrecord.Maybe(r.kind), Confidence: p.confidence(r), Rule: r.rule}
	if r.cond[1] > r.cond[0] {
		c := p.d.span(r.cond[0], r.cond[1])
		pos.Condition = &c
	}
	if speech >= 0 && speech < len(p.d.stmts) && p.d.stmts[speech] >= 0 {
		pos.Statement = onrecord.Maybe(p.d.r.Statements[p.d.stmts[speech]].ID)
	} else if k := p.cueOf(r.anchor); k >= 0 && k < len(p.d.stmts) && p.d.stmts[k] >= 0 {
		pos.Statement = onrecord.Maybe(p.d.r.Statements[p.d.stmts[k]].ID)
	}
	before := p.before(target)
	if demonstratives[lowerForm(p.a, target[0])] && target[1]-target[0] <= thisReach {
		for _, b := range before { // what "this" is stands there
			pos.Evidence = append(pos.Evidence, p.d.span(b[0], b[1]))
		}
	}
	about := append(append([][2]int{target}, before...), ev)
	if r.fixed {
		if r.main >= 0 {
			f, _ := p.phrase(r.main)
			ev[0] = min(ev[0], f)
			pos.Evidence[0] = p.d.span(ev[0], ev[1])
		}
		about[0] = ev // what a condition asks for is asked for as that condition
	}
	var near []NearMiss
	m := p.d.issueOf(about, stance, r.target, func(issue string, group int) { near = append(near, NearMiss{Issue: issue, Group: group}) })
	if m.issue != nil {
		pos.Issue = onrecord.Maybe(m.issue.ID)
		if stance == onrecord.Against && p.d.saysIt(m.issue, r.anchor, target) {
			m.stance = turned(m.stance)
		}
		if m.stance != stance {
			pos.IssueStance = onrecord.Maybe(m.stance)
		}
	} else if p.d.opt.Near {
		for _, n := range near {
			n.Position = pos
			p.d.near = append(p.d.near, n)
		}
	}
	if p.d.opt.Passages {
		pos.Passage = p.d.passage(about, r.target)
	}
	pos.SpeaksFor = p.d.speaksFor(holder)
	if len(pos.Evidence) > 1 && p.restates(&pos, target, before) {
		return
	}
	p.out = append(p.out, pos)
	p.targets = append(p.targets, targetAt{target, r.target})
}

// thisReach is how many words "this" and its noun have at most where the
// sentence before tells what they stand for.
const thisReach = 4

// inTarget reports whether the target at t lies in one that the holder was just
// read to have the same stance on.
func (p *positionReader) inTarget(holder, stance string, t [2]int) bool {
	for k := len(p.out) - 1; k >= 0 && k > len(p.out)-4; k-- {
		if o := p.targets[k].at; p.out[k].Holder == holder && p.out[k].Stance == stance && o[0] <= t[0] && t[1] <= o[1] {
			return true
		}
	}
	return false
}

// targetAt is where the target of a position stands, and its head.
type targetAt struct {
	at   [2]int
	head int
}

// restates reports whether pos, whose target is no more than "this", says again
// what its holder, or those it speaks for, was just said to hold, and if so adds
// its words to that record: they may tell more of what it is about.
func (p *positionReader) restates(pos *onrecord.Position, target [2]int, before [][2]int) bool {
	for k := len(p.out) - 1; k >= 0; k-- {
		old, t := &p.out[k], p.targets[k]
		if old.Stance != pos.Stance || old.Change != "" || pos.Change != "" || old.Condition != nil || pos.Condition != nil ||
			line(old) != line(pos) || t.at[0] < before[0][0] || t.at[1] > before[0][1] {
			continue
		}
		old.Evidence = append(old.Evidence, pos.Evidence[0])
		about := [][2]int{t.at, target, before[0]}
		m := p.d.issueOf(about, old.Stance, t.head, nil)
		if p.d.opt.Passages {
			old.Passage = p.d.passage(about, t.head)
		}
		if m.issue != nil && (old.Issue == "" || string(old.Issue) != m.issue.ID) {
			old.Issue, old.IssueStance = onrecord.Maybe(m.issue.ID), ""
			if m.stance != old.Stance {
				old.IssueStance = onrecord.Maybe(m.stance)
			}
		}
		return true
	}
	return false
}

// line is the party whose line a position gives.
func line(p *onrecord.Position) string {
	if p.SpeaksFor != "" {
		return string(p.SpeaksFor)
	}
	return p.Holder
}

// sayer is who answers for speech k: whoever speaks in the report's own words,
// for speech inside speech is passed on by the outer speaker.
func (p *positionReader) sayer(k int) onrecord.Maybe {
	by := onrecord.Maybe("")
	for n := 0; k >= 0 && n < 8; n++ {
		src := int(p.d.speech[k].Source)
		if by != "" && src >= 0 && p.a.Tokens[src].UPOS == english.PRON {
			break // whom an outer "it wrote" means is too uncertain
		}
		if ids := p.d.speakers(&p.d.speech[k]); len(ids) > 0 && !p.wrongKind(src) {
			by = onrecord.Maybe(ids[0])
		} else if by == "" {
			by = p.goesOn(k)
		}
		k = int(p.d.speech[k].outer)
	}
	return by
}

// quoted reports whether token i stands in a quotation of more than a few words.
func (p *positionReader) quoted(i int) bool {
	q := p.a.Tokens[i].Quote
	if q < 0 {
		return false
	}
	from, to := i, i
	for from > 0 && p.a.Tokens[from-1].Quote == q {
		from--
	}
	for to < p.a.Len() && p.a.Tokens[to].Quote == q {
		to++
	}
	return to-from > 6
}

// aPerson reports whether the words at token i stand for somebody who speaks and
// not for a text or a sign ("his remarks showed").
func (p *positionReader) aPerson(i int) bool {
	return i >= 0 && p.a.Tokens[i].XPOS != english.PRPS && !documentNouns[p.a.Tokens[i].Lemma]
}

// insideCall reports whether the infinitive at token i is a part of what somebody
// has just been read to ask of others: "its call for Zubar to press them".
func (p *positionReader) insideCall(i int) bool {
	if !p.hasInfinitive(i) {
		return false
	}
	for k := len(p.out) - 1; k >= 0 && k > len(p.out)-4; k-- {
		switch p.out[k].Rule {
		case "position/noun", "position/ask":
			if t := p.targets[k].at; t[0] < i && i < t[1] {
				return true
			}
		}
	}
	return false
}

// goesOn is who speech k is by where a pronoun says so that nothing else explains:
// whoever spoke before it in direct speech, a person for "he", none for "it".
func (p *positionReader) goesOn(k int) onrecord.Maybe {
	src := int(p.d.speech[k].Source)
	if src < 0 || p.a.Tokens[src].UPOS != english.PRON {
		return ""
	}
	f := lowerForm(p.a, src)
	for j := k - 1; j >= 0 && j > k-4; j-- {
		s := &p.d.speech[j]
		if s.outer >= 0 || s.Source < 0 || p.a.Tokens[s.Source].UPOS == english.PRON || len(s.Content) == 0 || p.a.Tokens[s.Content[0][0]].Quote < 0 {
			continue
		}
		ids := p.d.speakers(s)
		if len(ids) != 1 {
			return ""
		}
		if person := p.d.who.List[p.d.entityOf[ids[0]]].Type == onrecord.ActorPerson; person == (f == "it") {
			continue
		}
		return onrecord.Maybe(ids[0])
	}
	return ""
}

// wrongKind reports whether "he" or "she" at token i has been taken for a state
// or body.
func (p *positionReader) wrongKind(i int) bool {
	f := lowerForm(p.a, i)
	if f != "he" && f != "she" {
		return false
	}
	e := p.d.who.At(i)
	return e >= 0 && p.d.who.List[e].Type != onrecord.ActorPerson
}

// concedes reports whether speech k grants a fault instead of finding it: said
// with a verb of conceding, or "yes, ... but".
func (p *positionReader) concedes(k, anchor int) bool {
	s := &p.d.speech[k]
	if s.Cue >= 0 && concedeVerbs[p.a.Tokens[s.Cue].Lemma] {
		return true
	}
	sent := p.a.Sents[p.a.Tokens[anchor].Sent]
	for i := int(sent.From); i < anchor && i < int(sent.From)+3; i++ {
		if concedeWords[lowerForm(p.a, i)] {
			return true
		}
	}
	return false
}

var (
	concedeVerbs = wordSet("concede admit acknowledge grant allow")
	concedeWords = wordSet("yes admittedly granted")
)

// confidence grows with how little had to be supposed: verbs with their object
// are surest, evaluations and modals hang on who is taken to speak.
func (p *positionReader) confidence(r attitudeAt) float64 {
	switch r.frame {
	case "obj", "noun":
		return 0.75
	case "for", "ask", "to", "xcomp":
		return 0.7
	case "eval", "modal":
		return 0.6
	}
	return 0.55
}
