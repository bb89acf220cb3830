package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Claims of sameness and change: "the position has not changed", "softened its
// stance on visas". They are records of their own and have no side.

// change reads them at verb i.
func (p *positionReader) change(i int) {
	kind, ok := changeVerbs[p.a.Tokens[i].Lemma]
	if !ok {
		return
	}
	noun := p.object(i)
	if noun < 0 || !positionNouns[p.a.Tokens[noun].Lemma] {
		noun = p.passiveSubject(i)
		if noun < 0 {
			noun = p.subject(i)
		}
		if noun < 0 || !positionNouns[p.a.Tokens[noun].Lemma] {
			return
		}
	}
	if kind == onrecord.Changed && p.negated(i) {
		kind = onrecord.Unchanged
	}
	p.claimOf(i, noun, kind)
}

// claimOf writes down a claim about the position that noun names.
func (p *positionReader) claimOf(i, noun int, kind onrecord.Maybe) {
	holder := p.a.Child(noun, english.NmodPoss)
	if p.a.Tokens[i].UPOS == english.VERB {
		if s := p.subject(i); s != noun && s >= 0 && !p.passive(i) && (holder < 0 || p.a.Tokens[holder].UPOS == english.PRON) {
			holder = s
		}
	}
	if holder < 0 {
		if k, _ := p.prepTarget(noun, []string{"of"}); k >= 0 {
			holder = k
		}
	}
	if holder < 0 {
		return
	}
	r := attitudeAt{anchor: i, holder: holder, target: noun, frame: "change", rule: "position/change", change: kind}
	found := false
	for _, at := range []int{noun, i} {
		if t, _ := p.prepTarget(at, []string{"on", "over", "about", "toward", "towards"}); t >= 0 && p.d.timeHead(t) == 0 {
			r.target, found = t, true
			break
		}
	}
	if !found && placeWord[p.a.Tokens[noun].Lemma] && !p.isParty(holder) {
		return
	}
	p.emit(r)
}

// changeNoun reads "no change in Norvia's position", "a shift in its stance",
// and the adjectives: "its position remains unchanged".
func (p *positionReader) changeNoun(i int) bool {
	t := &p.a.Tokens[i]
	switch {
	case changeNouns[t.Lemma] && t.UPOS == english.NOUN:
		n, _ := p.prepTarget(i, []string{"in", "to", "of"})
		if n < 0 || !positionNouns[p.a.Tokens[n].Lemma] {
			return false
		}
		h := p.a.Head(i)
		if h < 0 || p.a.Tokens[h].Lemma != "be" && p.a.Tokens[h].Lemma != "announce" && p.a.Tokens[h].Lemma != "signal" {
			return false
		}
		kind := onrecord.Maybe(onrecord.Changed)
		if p.negDet(i) || p.negated(h) {
			kind = onrecord.Unchanged
		}
		p.claimOf(i, n, kind)
		return true
	case t.Lemma == "unchanged" || lowerForm(p.a, i) == "unchanged" || t.Lemma == "same":
		n := p.describedBy(i)
		if n < 0 || !positionNouns[p.a.Tokens[n].Lemma] {
			return false
		}
		p.claimOf(i, n, onrecord.Unchanged)
		return true
	case t.UPOS == english.ADJ && (t.XPOS == english.JJR):
		kind, ok := comparatives[lowerForm(p.a, i)]
		n := p.describedBy(i)
		if !ok || n < 0 || !positionNouns[p.a.Tokens[n].Lemma] {
			return false
		}
		p.claimOf(i, n, kind)
		return true
	}
	return false
}

// timeHead is 1 + the time expression that token t heads, 0 for none.
func (d *doc) timeHead(t int) int32 {
	if t < len(d.timeAt) {
		return d.timeAt[t]
	}
	return 0
}

var (
	positionNouns = wordSet("position stance line policy attitude approach view stand")
	// Nouns for a position that as often mean a place or a job.
	placeWord   = wordSet("position line stand view approach")
	changeNouns = wordSet("change shift softening hardening reversal turnaround about-face")
	changeVerbs = map[string]onrecord.Maybe{"change": onrecord.Changed, "shift": onrecord.Changed, "alter": onrecord.Changed,
		"soften": onrecord.Softened, "harden": onrecord.Hardened, "reverse": onrecord.Changed, "drop": onrecord.Dropped,
		"abandon": onrecord.Dropped, "revise": onrecord.Changed, "moderate": onrecord.Softened, "toughen": onrecord.Hardened,
		"maintain": onrecord.Unchanged, "keep": onrecord.Unchanged, "repeat": onrecord.Unchanged, "reaffirm": onrecord.Unchanged,
		"reiterate": onrecord.Unchanged, "rethink": onrecord.Changed}
	// Verbs that end the attitude which their object names.
	endVerbs = map[string]onrecord.Maybe{"withdraw": onrecord.Dropped, "drop": onrecord.Dropped, "end": onrecord.Dropped,
		"abandon": onrecord.Dropped, "reverse": onrecord.Changed, "give": onrecord.Dropped, "soften": onrecord.Softened,
		"harden": onrecord.Hardened, "back": onrecord.Away, "retreat": onrecord.Away, "lift": onrecord.Dropped}
	comparatives = map[string]onrecord.Maybe{"harsher": onrecord.Hardened, "tougher": onrecord.Hardened, "harder": onrecord.Hardened,
		"softer": onrecord.Softened, "milder": onrecord.Softened}
)
