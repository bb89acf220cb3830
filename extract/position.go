package extract

import (
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
	anchor int
	holder int // head token; -1 with asserter set
	target int // head token
	sign   int // +1, -1, 0
	frame  string
	line   int    // of the lexicon, 0 for the rules in code
	rule   string // name of the rule, for explain
	change onrecord.Maybe
	cond   [2]int // token range of the condition, empty for none
	demand bool   // says nothing under negation
	clause bool   // the target is a clause with its subject
	fixed  bool   // it is what a condition asks for: asserted though it stands under "if"
}

// positions finds what parties are for or against.
func (d *doc) positions() {
	p := positionReader{tree: tree{d.a}, d: d, seen: map[string]bool{}}
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
	out  []onrecord.Position
	seen map[string]bool
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
	for _, e := range attitudes[t.Lemma] {
		if r, ok := p.read(i, e); ok {
			r.anchor, r.frame, r.line = i, e.frame, e.line
			if r.rule == "" {
				r.rule = "position/" + e.frame
			}
			p.emit(r)
			return
		}
	}
	if t.UPOS == english.VERB {
		p.need(i)
		p.change(i)
	}
}

// read applies one entry to token i.
func (p *positionReader) read(i int, e attitude) (attitudeAt, bool) {
	verb := p.a.Tokens[i].UPOS == english.VERB
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
	if !r.fixed && !p.asserted(r.anchor) {
		return
	}
	sign, ok := p.outerSign(&r)
	if !ok {
		return
	}
	speech := p.speechOver(r.anchor)
	holders, second := p.holders(r, speech)
	if len(holders) == 0 {
		return
	}
	var asserter onrecord.Maybe
	switch {
	case second != "":
		asserter = second
	case speech >= 0:
		asserter = onrecord.Maybe(p.d.actorAt(int(p.d.speech[speech].Source), true))
	}
	own := p.isCue(r.anchor)
	target := p.targetSpan(r)
	if target[0] >= target[1] || r.target < len(p.d.timeAt) && p.d.timeAt[r.target] > 0 {
		return // "insisted on Monday"
	}
	ev := p.evidence(r, target)
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
		if by == "" && own {
			by = onrecord.Maybe(h)
		}
		p.add(h, stance, r, target, ev, by, speech)
	}
	if alt := p.ratherThan(r, target); alt >= 0 && sign != 0 && r.cond[1] <= r.cond[0] {
		from, to := p.phrase(alt)
		flip := map[string]string{onrecord.For: onrecord.Against, onrecord.Against: onrecord.For}[stance]
		for _, h := range holders {
			by := asserter
			if by == "" && own {
				by = onrecord.Maybe(h)
			}
			q := r
			q.rule = "position/rather-than"
			p.add(h, flip, q, [2]int{from, to}, [2]int{min(ev[0], from), max(ev[1], to)}, by, speech)
		}
	}
}

func (p *positionReader) add(holder, stance string, r attitudeAt, target, ev [2]int, by onrecord.Maybe, speech int) {
	tspan, espan := p.d.span(target[0], target[1]), p.d.span(ev[0], ev[1])
	id := onrecord.NewID("position", p.d.r.ID, holder, stance, tspan.Start, tspan.End, by)
	if p.seen[id] {
		return
	}
	p.seen[id] = true
	pos := onrecord.Position{ID: id, Holder: holder, Stance: stance, Target: tspan, Change: r.change,
		AssertedBy: by, Evidence: []onrecord.Span{espan}, Confidence: p.confidence(r), Rule: r.rule}
	if r.cond[1] > r.cond[0] {
		c := p.d.span(r.cond[0], r.cond[1])
		pos.Condition = &c
	}
	if speech >= 0 && speech < len(p.d.stmts) && p.d.stmts[speech] >= 0 {
		pos.Statement = onrecord.Maybe(p.d.r.Statements[p.d.stmts[speech]].ID)
	} else if k := p.cueOf(r.anchor); k >= 0 && k < len(p.d.stmts) && p.d.stmts[k] >= 0 {
		pos.Statement = onrecord.Maybe(p.d.r.Statements[p.d.stmts[k]].ID)
	}
	pos.Issue = onrecord.Maybe(p.d.issueOf(target, ev))
	p.out = append(p.out, pos)
}

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
