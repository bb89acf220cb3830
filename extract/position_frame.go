package extract

import "github.com/onrecord/onrecord/english"

// The frames: where the tree has the holder and the target of an anchor.

// readObj: "Norvia supports the plan", "the plan is backed by Norvia", "a
// draft opposed by Norvia", "the plan Norvia rejected".
func (p *positionReader) readObj(i int, e attitude) (r attitudeAt, ok bool) {
	if p.hasParticle(i) {
		return r, false // "turn down", "back away": another verb, with an entry of its own
	}
	r = attitudeAt{holder: -1, target: -1, sign: e.sign}
	if p.passive(i) {
		r.holder = p.agent(i)
		r.target = p.passiveSubject(i)
	} else {
		r.holder = p.subject(i)
		r.target = p.object(i)
	}
	if k := i + 1; r.target < 0 && !p.passive(i) && k < p.a.Len() && p.a.Tokens[k].XPOS == english.VBG && p.a.Head(k) == i && !p.attitudeOf(k) {
		r.target, r.clause = k, true // "opposes setting conditions"
	}
	if r.target < 0 && !p.passive(i) {
		r.target = p.objectByWords(i)
	}
	if k := i + 2; wantVerbs[e.lemma] && lowerForm(p.a, i+1) == "not" && k+1 < p.a.Len() { // "wants not only aid but troops"
		if lowerForm(p.a, k) == "only" {
			k++
		}
		if n := p.nounAt(k); n > k {
			k = n
		}
		if p.a.Tokens[k].UPOS != english.PART {
			r.target, r.from, r.upto = k, i+1, k+1
			return r, r.holder >= 0
		}
	}
	if e.lemma == "urge" && (p.a.Child(i, english.Xcomp) >= 0 || p.isParty(r.target)) {
		return r, false
	}
	r.demand = e.lemma == "urge" || e.lemma == "demand" || e.lemma == "request"
	if e.kind == "weighs" {
		if c := p.condition(i, false); c[1] <= c[0] {
			return r, false
		}
	}
	if (e.lemma == "seek" || e.lemma == "offer" || e.lemma == "want") && r.target >= 0 && p.a.Tokens[r.target].UPOS == english.NOUN && !p.wanted(r.target) &&
		p.a.Child(i, english.Xcomp) < 0 && !(r.target+1 < p.a.Len() && p.a.Tokens[r.target+1].XPOS == english.VBN) {
		return r, false
	}
	if e.lemma == "block" && r.target >= 0 && roadNouns[p.a.Tokens[r.target].Lemma] {
		return r, false // with stones
	}
	if r.target < 0 && lowerForm(p.a, i+1) == "as" { // "dismissed as hasty a plan"
		for j := i + 2; j < i+9 && j < p.a.Len() && p.a.Tokens[j].Sent == p.a.Tokens[i].Sent; j++ {
			if p.a.Tokens[j].UPOS == english.DET && j > i+3 {
				r.target = p.phraseAt(i, j)
				break
			}
		}
	}
	if r.holder < 0 && r.target < 0 || p.passive(i) && r.holder >= 0 && r.target < 0 { // "Backed by Norvia, the council met"
		r.target = p.dangling(i)
	}
	if wantVerbs[e.lemma] && r.target > i { // "wants Orlu to resign", "wants sanctions lifted"
		for _, rel := range []english.Rel{english.Xcomp, english.Ccomp, english.Advcl, english.Acl} {
			x := p.a.Child(i, rel)
			if rel == english.Acl {
				x = p.a.Child(r.target, rel)
			}
			if x <= r.target || !p.hasInfinitive(x) && (p.a.Tokens[x].XPOS != english.VBN || x != r.target+1) {
				continue
			}
			r.from, _ = p.phrase(r.target)
			_, r.upto = p.a.Subtree(x)
			if p.negated(x) {
				r.sign = -r.sign
			}
			break
		}
		if r.upto == 0 && !p.wanted(r.target) {
			return r, false
		}
	}
	if r.target >= 0 && r.target < i && r.upto == 0 && !p.passive(i) && r.holder >= 0 && p.a.Tokens[i].Rel.Main() != english.Acl && p.a.Tokens[i].Rel != english.Conj && p.a.Child(i, english.Obj) < 0 {
		return r, false // nothing before an active verb is its object, but for a noun with its relative clause
	}
	return r, r.holder >= 0 && r.target >= 0 && r.target != r.holder
}

// objectByWords is the noun phrase right behind verb v where the tree has hung it
// elsewhere ("we demand | the release of the crew", joined to the cue); -1 for
// none.
func (p *positionReader) objectByWords(v int) int {
	if v+1 >= p.a.Len() || p.a.Tokens[v+1].Sent != p.a.Tokens[v].Sent || p.a.Tokens[v].Rel.Main() == english.Acl {
		return -1
	}
	switch t := &p.a.Tokens[v+1]; {
	case t.UPOS == english.DET, t.XPOS == english.PRPS:
	default:
		return -1
	}
	n := p.nounAt(v + 1)
	if n < 0 || p.a.Head(n) == v && p.a.Tokens[n].Rel != english.Ccomp {
		return -1
	}
	if p.a.Tokens[v].UPOS == english.NOUN {
		return n
	}
	switch p.a.Tokens[n].Rel.Main() {
	case english.Ccomp, english.Root, english.Xcomp:
		return n
	case english.Nmod, english.Obl, english.Conj, english.Dep, english.Parataxis, english.Appos:
		if h := p.a.Head(n); h >= 0 && p.a.Child(n, english.Case) < 0 {
			return n
		}
	}
	return -1
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
	if o := p.a.Child(i, english.Obj); x < 0 && e.frame == "to" && o > i { // hung on who is asked
		if k := p.a.Child(o, english.Acl); k > o && p.hasInfinitive(k) {
			x = k
		}
	}
	if x < 0 {
		k := i + 1
		if o := p.a.Child(i, english.Obj); e.frame == "to" && o > i {
			k = o + 1
		}
		if n := p.infinitiveAt(k); n > 0 && p.a.Tokens[n].UPOS == english.ADJ && p.subject(i) >= 0 {
			r = attitudeAt{holder: p.subject(i), target: n, sign: e.sign, demand: e.frame == "to"}
			r.from, r.upto = p.infinitiveSpan(n)
			return r, !p.passive(i)
		}
	}
	if x < 0 || x < i || !p.nonfinite(x) || e.frame == "xcomp" && everydayVerbs[p.a.Tokens[x].Lemma] {
		return r, false
	}
	if e.frame == "to" && !p.asksOf(i, x, e.lemma) {
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

// asksOf reports whether the infinitive x says what the one addressed by verb i
// is to do: who is called is called upon, and nothing stands between.
func (p *positionReader) asksOf(i, x int, lemma string) bool {
	if lemma == "call" {
		if k, _ := p.prepTarget(i, []string{"on", "upon"}); k < 0 && !p.passive(i) {
			return false // "called a brigade to hold the line"
		}
	}
	k := x - 1
	for k > i && lowerForm(p.a, k) != "to" {
		k--
	}
	return k-1 <= i || lowerForm(p.a, k-1) != "only" // "told a tale only to stop"
}

// everydayVerbs are deeds that nobody takes a side by when refusing or seeking
// them: "declined to comment", "sought to reassure".
var everydayVerbs = wordSet(`comment say elaborate answer disclose reveal name identify specify speculate confirm reply thank congratulate meet visit hear
	reassure explain portray convince persuade show prove calm downplay justify clarify appear seem find learn know make`)

// readClause: "Norvia demanded that the siege be lifted".
func (p *positionReader) readClause(i int, e attitude) (r attitudeAt, ok bool) {
	c := p.a.Child(i, english.Ccomp)
	if c < 0 || c < i {
		return r, false
	}
	if e.lemma != "demand" && !p.subjunctive(c) && !(e.lemma == "insist" && p.asksFirst(c)) {
		return r, false // modals in the clause speak for themselves
	}
	r = attitudeAt{holder: p.subject(i), target: c, sign: e.sign, demand: true, clause: true}
	if p.negated(c) {
		r.sign = -r.sign
	}
	return r, r.holder >= 0
}

// asksFirst reports whether the clause of v, whose verb may be a base form or a
// plural of the present, tells what is to come first: "insists that the rebels
// disarm before any talks".
func (p *positionReader) asksFirst(v int) bool {
	if t := &p.a.Tokens[v]; t.XPOS != english.VBP || p.a.Child(v, english.Aux) >= 0 || p.a.Child(v, english.Nsubj) < 0 {
		return false
	}
	_, to := p.a.Subtree(v)
	for k := v + 1; k < to; k++ {
		if f := lowerForm(p.a, k); f == "before" || f == "first" || f == "immediately" || f == "beforehand" {
			return true
		}
	}
	return false
}

// readPrep: "Norvia called for talks", "voted against the draft".
func (p *positionReader) readPrep(i int, e attitude) (r attitudeAt, ok bool) {
	t, prep := p.prepTarget(i, e.preps)
	if k := i + 1; k+1 < p.a.Len() && contains(e.preps, lowerForm(p.a, k)) && lowerForm(p.a, k+1) == "by" && p.passive(i) { // "talks were called for by Zubar"
		r = attitudeAt{holder: p.nounAt(k + 2), target: p.passiveSubject(i), sign: e.sign, demand: e.frame == "ask"}
		return r, r.holder >= 0 && r.target >= 0
	}
	if t < 0 {
		return r, false
	}
	if o := p.a.Child(i, english.Obj); e.lemma == "call" && o > i && o < t {
		return r, false // "called the demand for talks a farce"
	}
	if p.hasInfinitive(t) && prep == "to" && p.a.Tokens[t].UPOS == english.VERB {
		return r, false // "agreed to support": the infinitive has its own reading
	}
	r = attitudeAt{holder: p.subject(i), target: t, sign: e.sign, demand: e.frame == "ask", change: e.change}
	if x := p.infinitiveAfter(i, t); x > t && prep == "for" { // "called for Orlu to resign"
		r.from, _ = p.phrase(t)
		_, r.upto = p.a.Subtree(x)
	}
	if prep == "against" && e.sign > 0 {
		r.sign = -e.sign
	}
	if p.passive(i) {
		r.holder = p.agent(i)
		if s := p.passiveSubject(i); r.holder < 0 && p.a.Child(i, english.AuxPass) < 0 && p.a.Tokens[i].Rel != english.Acl {
			r.holder = s // "Norvia called for talks", taken for a passive
		}
	}
	return r, r.holder >= 0
}

// infinitiveAfter is the infinitive that says what the phrase at t is to do,
// hung on it or on the verb or noun i; -1 for none.
func (p *positionReader) infinitiveAfter(i, t int) int {
	for _, h := range [2]int{t, i} {
		for k := p.a.FirstChild(h); k >= 0; k = p.a.NextSibling(k) {
			switch p.a.Tokens[k].Rel.Main() {
			case english.Acl, english.Advcl, english.Xcomp:
				if k > t && p.hasInfinitive(k) && !p.commaBetween(t, k) && p.isParty(t) {
					return k
				}
			}
		}
	}
	return -1
}

// readNoun: "Norvia's support for the plan", "Norvia voiced opposition to it".
func (p *positionReader) readNoun(i int, e attitude) (r attitudeAt, ok bool) {
	poss := p.a.Child(i, english.NmodPoss)
	tok := &p.a.Tokens[i]
	t, prep := p.prepTarget(i, e.preps)
	if t < 0 {
		// "the accord has the support of Zubar"
		h, of := p.a.Head(i), p.a.Child(i, english.Nmod)
		if e.sign != 0 && h >= 0 && tok.Rel == english.Obj && haveVerbs[p.a.Tokens[h].Lemma] && of > i && p.caseOf(of) == "of" && !p.negated(h) {
			r = attitudeAt{holder: of, target: p.subject(h), sign: e.sign}
			return r, r.target >= 0
		}
		return r, false
	}
	r = attitudeAt{holder: -1, target: t, sign: e.sign, demand: e.lemma == "call" || e.lemma == "demand" || e.lemma == "appeal", clause: prep == "that"}
	if x := p.infinitiveAfter(i, t); x > t && prep == "for" { // "its call for Orlu to resign"
		r.from, _ = p.phrase(t)
		_, r.upto = p.a.Subtree(x)
	}
	if k := p.a.Child(i, english.Amod); k >= 0 && hedgeWords[p.a.Tokens[k].Lemma] {
		return r, false
	}
	if v := int(tok.Head); v >= 0 && tok.Rel.Main() != english.Nsubj && poss < 0 && namingVerbs[p.a.Tokens[v].Lemma] != "" && p.a.Tokens[v].UPOS == english.VERB {
		return r, false // "called the demand for talks a farce": whose demand is not said
	}
	if v := int(tok.Head); v >= 0 && tok.Rel == english.Obj && wooVerbs[p.a.Tokens[v].Lemma] && e.sign > 0 && poss >= 0 {
		return r, false // "hopes to win Zubar's support": not given yet
	}
	if v := int(tok.Head); v >= 0 && tok.Rel == english.Obj && poss < 0 && endVerbs[p.a.Tokens[v].Lemma] == "" {
		for _, o := range attitudes[p.a.Tokens[v].Lemma] {
			if o.frame == "obj" && o.sign < 0 {
				return r, false // "resisted calls for an inquiry": they are someone else's
			}
		}
	}
	if v := int(tok.Head); v >= 0 && tok.Rel == english.Obj && p.a.Tokens[v].UPOS == english.VERB {
		if poss < 0 || p.a.Tokens[poss].UPOS == english.PRON {
			r.holder = p.subject(v)
			if c := endVerbs[p.a.Tokens[v].Lemma]; c != "" && (p.a.Tokens[v].Lemma != "give" || lowerForm(p.a, v+1) == "up") { // "dropped its opposition": a change, and no sign
				r.change, r.sign, r.demand = c, 0, false
				return r, r.holder >= 0
			}
			switch p.a.Tokens[v].Lemma {
			case "lack":
				r.sign = -r.sign
			case "involve", "mean", "require", "include", "imply", "entail", "reflect", "represent", "show", "need":
				if p.a.Tokens[v].Lemma != "show" || r.holder >= 0 && !p.isParty(r.holder) {
					return r, false // "the plan involves no commitment to it"
				}
			case "reject", "ignore", "face", "seek", "win", "draw", "dismiss":
				if poss < 0 {
					return r, false // the support or opposition is someone else's
				}
				r.holder = poss
			}
			if p.negDet(i) { // "voiced no support", "has no objection"
				r.demand = false
				if r.sign < 0 {
					r.sign = 0
				} else {
					r.sign = -1
				}
				r.fixedSign = true
			} else if p.negated(v) {
				r.sign = -abs(r.sign)
			}
		}
	}
	if tok.Rel.Main() == english.Nsubj || tok.Rel == english.Obj {
		if v := int(tok.Head); v >= 0 && r.holder < 0 && poss < 0 {
			r.holder = p.fromOrOf(v, i) // "support came from Zubar", "has the support of Zubar"
		}
	}
	if tok.Rel.Main() == english.Obl && poss >= 0 || tok.Rel.Main() == english.Nmod && poss >= 0 {
		if v := int(tok.Head); v >= 0 && endVerbs[p.a.Tokens[v].Lemma] != "" { // "backed away from its demand"
			r.change, r.sign, r.demand, r.holder = endVerbs[p.a.Tokens[v].Lemma], 0, false, p.subject(v)
			return r, r.holder >= 0
		}
	}
	if r.holder < 0 {
		r.holder = poss
	}
	if r.holder >= 0 && p.a.Tokens[r.holder].UPOS == english.PRON && p.parties(r.holder) == nil {
		if v := int(tok.Head); v >= 0 {
			r.holder = p.subject(v)
		}
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
	for k := p.a.FirstChild(i); k >= 0 && k < i; k = p.a.NextSibling(k) {
		if formerWords[p.a.Tokens[k].Lemma] {
			return r, false // "a former ally of Zubar"
		}
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
	if o < 0 || !contains(e.preps, p.a.Tokens[o].Lemma) || p.passive(i) || p.a.Tokens[i].Rel.Main() == english.Acl && p.hasInfinitive(i) {
		return r, false // "decisions by others to shut embassies": not the subject's deed
	}
	r = attitudeAt{holder: p.subject(i), target: i, sign: e.sign}
	return r, r.holder >= 0
}

var roadNouns = wordSet("road street bridge traffic route entrance path highway way gate door crossing access view square exit")

var wooVerbs = wordSet("win seek need want gain get secure enlist court solicit request lose")

var haveVerbs = wordSet("have enjoy win receive gain get secure")

// firstPersonSubject reports whether "we" or "I" is the subject of v.
func (p *positionReader) firstPersonSubject(v int) bool {
	s := p.a.Child(v, english.Nsubj)
	return s >= 0 && firstPerson[lowerForm(p.a, s)]
}

var rankNouns = wordSet("thing priority matter step condition issue concern task question problem point goal aim")

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

// hasParticle reports whether the verb is one with a particle ("ruled out").
func (p *positionReader) hasParticle(i int) bool {
	return p.a.Child(i, english.CompoundPrt) >= 0
}

// wanted reports whether wanting token i is a stance and no everyday wish: a
// matter of state, or anything named in somebody's name.
func (p *positionReader) wanted(i int) bool {
	if p.a.Tokens[i].Lemma == "term" && p.a.Tokens[i].XPOS == english.NN {
		return false // "a second term"
	}
	return agendaNouns[p.a.Tokens[i].Lemma] || p.a.Tokens[i].UPOS != english.NOUN || matterNouns[p.a.Tokens[i].Lemma]
}

var matterNouns = wordSet("state government seat guarantee share apology compensation justice democracy troop weapon arm freedom right parliament president leader minister federation autonomy power control influence reparation answer")

// dangling is what a participle before the sentence's comma is about: "Backed by
// Norvia, the council met".
func (p *positionReader) dangling(i int) int {
	s := p.a.Sents[p.a.Tokens[i].Sent]
	if i > int(s.From)+1 {
		return -1
	}
	for k := i + 1; k+1 < int(s.To) && k < i+10; k++ {
		if p.a.Form(k) == "," {
			return p.nounAt(k + 1)
		}
	}
	return -1
}

// nounAt is the head of the noun phrase that begins at token j, by its words.
func (p *positionReader) nounAt(j int) int {
	last := -1
	for k := j; k < p.a.Len() && p.a.Tokens[k].Sent == p.a.Tokens[j].Sent; k++ {
		switch p.a.Tokens[k].UPOS {
		case english.NOUN, english.PROPN, english.PRON:
			last = k
			continue
		case english.DET, english.ADJ, english.NUM:
			if last < 0 {
				continue
			}
		}
		return last
	}
	return last
}

// formerWords before a noun for a holder say that it is one no more.
var formerWords = wordSet("former ex- one-time onetime erstwhile past old then-")
