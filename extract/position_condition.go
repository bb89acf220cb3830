package extract

import "github.com/onrecord/onrecord/english"

// Conditions are found by their words and not by the tree: a clause with "if"
// or "unless" is hung now on the verb, now on its object, now on what follows.

// conditionWords open a condition. Those that only ask for something after
// "not", "no" or a refusal say so: "will not talk until", but "stays until".
var conditionWords = []struct {
	words []string
	neg   bool // only under a negation, a refusal or "only"
	role  bool // a phrase, not a clause
}{
	{words: []string{"unless"}},
	{words: []string{"only", "if"}},
	{words: []string{"if"}},
	{words: []string{"provided", "that"}},
	{words: []string{"provided"}},
	{words: []string{"providing"}},
	{words: []string{"as", "long", "as"}},
	{words: []string{"so", "long", "as"}},
	{words: []string{"on", "condition", "that"}},
	{words: []string{"on", "the", "condition", "that"}},
	{words: []string{"on", "condition", "of"}, role: true},
	{words: []string{"in", "exchange", "for"}, role: true},
	{words: []string{"in", "return", "for"}, role: true},
	{words: []string{"only", "when"}},
	{words: []string{"only", "once"}},
	{words: []string{"only", "after"}, role: true},
	{words: []string{"only", "with"}, role: true},
	{words: []string{"once"}},
	{words: []string{"until"}, neg: true},
	{words: []string{"before"}, neg: true},
	{words: []string{"without"}, neg: true, role: true},
}

// condition is the token range of the clause or phrase that makes what hangs
// on v conditional, empty for none. against says that v is refused or negated.
func (p *positionReader) condition(v int, against bool) [2]int {
	s := p.a.Sents[p.a.Tokens[v].Sent]
	lo, hi := int(s.From), int(s.To)
	if k := p.speechOver(v); k >= 0 {
		for _, c := range p.d.speech[k].Content {
			if int(c[0]) <= v && v < int(c[1]) {
				lo, hi = max(lo, int(c[0])), min(hi, int(c[1]))
			}
		}
	}
	for lo < v && p.a.Tokens[lo].UPOS == english.PUNCT {
		lo++
	}
	if n := p.opensCondition(lo, against); n > 0 { // "If Zubar pays, Norvia will sign"
		for k := lo + n; k < v; k++ {
			if p.a.Form(k) == "," {
				if k+1 < v && p.a.Tokens[k+1].UPOS != english.CCONJ {
					return [2]int{lo, k}
				}
			}
		}
		if p.a.Form(lo) != "," && lo+n < v && p.commaBetween(lo, v) {
			return [2]int{}
		}
	}
	for k := v + 1; k < hi; k++ {
		t := &p.a.Tokens[k]
		switch {
		case p.d.cueAt[int32(k)]:
			return [2]int{}
		case t.UPOS == english.CCONJ && k+1 < hi && p.a.Tokens[k+1].Lemma != "only" && p.newClause(k, hi):
			return [2]int{} // a clause of its own begins
		}
		if p.a.Form(k-1) == "even" || p.a.Form(k-1) == "as" || p.a.Form(k-1) == "Even" {
			continue
		}
		if lowerForm(p.a, k) == "if" && askingVerbs[p.a.Tokens[k-1].Lemma] {
			continue // "to see if"
		}
		if n := p.opensCondition(k, against); n > 0 {
			return [2]int{k, p.clauseEnd(k+n, hi)}
		}
	}
	return [2]int{}
}

var askingVerbs = wordSet("see know ask wonder determine decide learn check find")

// hedges follow "if" where a report is careful or an aside is made.
var hedges = wordSet("confirmed verified true correct proven necessary needed possible anything any so not")

// opensCondition is the number of words at token k that open a condition.
func (p *positionReader) opensCondition(k int, against bool) int {
	if lowerForm(p.a, k) == "if" && k+1 < len(p.a.Tokens) && hedges[lowerForm(p.a, k+1)] {
		return 0 // "if confirmed": the report's caution, no one's condition
	}
next:
	for _, c := range conditionWords {
		if c.neg && !against || k+len(c.words) >= p.a.Len() {
			continue
		}
		for n, w := range c.words {
			if l := p.a.Tokens[k+n].Lemma; l != w && !equalLower(p.a.Form(k+n), w) {
				continue next
			}
		}
		if c.words[0] == "once" && p.a.Tokens[k].Rel != english.Mark {
			continue // "once backed"
		}
		if c.words[0] == "provided" && len(c.words) == 1 && p.a.Tokens[k+1].UPOS != english.DET && p.a.Tokens[k+1].UPOS != english.PRON && p.a.Tokens[k+1].UPOS != english.PROPN {
			continue
		}
		if c.words[0] == "provided" && k > 0 && p.a.Tokens[k-1].UPOS != english.PUNCT && p.a.Tokens[k-1].UPOS != english.NOUN && p.a.Tokens[k-1].Sent == p.a.Tokens[k].Sent {
			continue // "has provided that"
		}
		return len(c.words)
	}
	return 0
}

// newClause reports whether the conjunction at k joins a clause with a subject
// and a verb of its own.
func (p *positionReader) newClause(k, hi int) bool {
	h := p.a.Head(k)
	if h <= k || h >= hi {
		return false
	}
	t := &p.a.Tokens[h]
	return (t.UPOS == english.VERB || p.a.Child(h, english.Cop) >= 0) && (t.XPOS != english.VBG) && p.a.Child(h, english.Nsubj) > k
}

// clauseEnd is where the clause that begins at k ends: at a comma, a mark of
// quotation or the end.
func (p *positionReader) clauseEnd(k, hi int) int {
	for j := k; j < hi; j++ {
		if f := p.a.Form(j); f == "," || f == ";" || f == "”" || f == "\"" || f == "." || f == "--" || f == "–" || f == "—" {
			return j
		}
	}
	return hi
}

func (p *positionReader) commaBetween(from, to int) bool {
	for k := from; k < to; k++ {
		if p.a.Form(k) == "," {
			return true
		}
	}
	return false
}

func equalLower(s, lower string) bool {
	if len(s) != len(lower) {
		return false
	}
	for i := range len(s) {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}

// intent reads "will sign only if", "will not talk until": what a party does
// on a condition, whatever the verb.
func (p *positionReader) intent(i int) {
	t := &p.a.Tokens[i]
	if t.UPOS != english.VERB && t.UPOS != english.NOUN || p.attitudeOf(i) || p.conditionalMark(i) {
		return
	}
	will, only := false, false
	for k := p.a.FirstChild(i); k >= 0 && k < i; k = p.a.NextSibling(k) {
		c := &p.a.Tokens[k]
		if c.Rel.Main() == english.Aux && (c.Lemma == "will" || c.Lemma == "would" || c.Lemma == "wo") {
			will = true
		}
		if c.Lemma == "only" {
			only = true
		}
	}
	if !will || unwilled[t.Lemma] && !p.negated(i) || p.passive(i) || t.XPOS == english.VBG {
		return
	}
	s := p.subject(i)
	if s < 0 || !p.isParty(s) {
		return
	}
	neg := p.negated(i)
	cond := p.condition(i, neg)
	if cond[1] <= cond[0] {
		return
	}
	if !neg && !only && p.a.Tokens[cond[0]].Lemma == "if" && cond[0] > i && !p.isParty(s) {
		return
	}
	p.emit(attitudeAt{anchor: i, holder: s, target: i, sign: 1, frame: "intent", rule: "position/will-if", cond: cond})
}

// unwilled are verbs for what comes over somebody rather than what he does:
// "will face hardship if" takes no side.
var unwilled = wordSet("have be become face lose suffer pose present get fall die need find remain collapse fail succeed win survive see know feel grow drop rise happen lead result mean cost spread")
