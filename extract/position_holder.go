package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// Who holds a position, and who says so of them.

// holders is who holds it: the holder of the frame, else whoever says or
// thinks it. second is whoever says so of somebody else outside any statement:
// an accuser, a thinker.
func (p *positionReader) holders(r attitudeAt, speech int) (ids []string, second onrecord.Maybe) {
	b := p.believer(r.anchor)
	if r.holder >= 0 {
		if ids := p.ownPronoun(r.holder, speech); ids != nil {
			return ids, ""
		}
		if by, of := p.accuser(r.anchor); by >= 0 && of == r.holder {
			return p.parties(r.holder), onrecord.Maybe(p.d.actorAt(by, true))
		}
		if b >= 0 && b != r.holder && speech < 0 {
			second = p.named(b)
		}
		if b < 0 && speech < 0 {
			second = p.thatClause(r.anchor, r.holder)
		}
		return p.parties(r.holder), second
	}
	if r.frame == "eval" {
		if k := p.forWhom(r.anchor); k >= 0 {
			return p.parties(k), ""
		}
	}
	if b >= 0 {
		// a thinker who is no party leaves no record: the speaker is not meant
		return p.parties(b), ""
	}
	if speech < 0 || p.d.speech[speech].Source < 0 {
		return nil, ""
	}
	return p.saidBy(speech), ""
}

// saidBy are the actors that say speech k, as its statements have them; nil for
// a document or nobody.
func (p *positionReader) saidBy(k int) []string {
	s := &p.d.speech[k]
	if s.Source < 0 || p.parties(int(s.Source)) == nil {
		return nil
	}
	return p.d.speakers(s)
}

// named is the actor that the phrase with its head at token i means; a name in
// it wins over the noun ("the head of the union Mira Vask").
func (p *positionReader) named(i int) onrecord.Maybe {
	from, to := p.phrase(i)
	if h := p.a.Head(i); h > i {
		for n := p.nextSubject(i, h); n >= 0; n = p.nextSubject(n, h) { // two subjects: the parser has cut one phrase in two
			if f, t := p.phrase(n); f <= to+1 {
				to = t
			}
		}
	}
	if ids := p.d.sourceActors(i, from, to); len(ids) > 0 {
		return onrecord.Maybe(ids[0])
	}
	return ""
}

// withAside adds to the holders those named in dashes behind their phrase and
// those joined behind the dashes: "by the union - including the miners - and the
// church".
func (p *positionReader) withAside(holder int, ids []string) []string {
	k := holder + 1
	s := p.a.Sents[p.a.Tokens[holder].Sent]
	if k+2 >= int(s.To) || p.a.Tokens[k].UPOS != english.PUNCT || lowerForm(p.a, k+1) != "including" {
		return ids
	}
	add := func(j int) {
		if n := p.nounAt(j); n >= 0 {
			for _, id := range p.parties(n) {
				ids = appendID(ids, id)
			}
		}
	}
	dash := p.a.Form(k)
	add(k + 2)
	for j := k + 3; j+1 < int(s.To) && j < k+16; j++ {
		if p.a.Form(j) == dash {
			if lowerForm(p.a, j+1) == "and" {
				add(j + 2)
			}
			break
		}
	}
	return ids
}

// forWhom is the party whose judgement the sentence of token i gives: "For Norvia,
// a truce is a condition". -1 for none.
func (p *positionReader) forWhom(i int) int {
	k := int(p.a.Sents[p.a.Tokens[i].Sent].From)
	for k < i && p.a.Tokens[k].UPOS == english.PUNCT {
		k++
	}
	if lowerForm(p.a, k) != "for" {
		return -1
	}
	n := p.nounAt(k + 1)
	if n < 0 || n+1 >= i || p.a.Form(n+1) != "," || !p.isParty(n) {
		return -1
	}
	return n
}

// ownPronoun is ownSpeaker of the innermost attribution over token h.
func (p *positionReader) ownPronoun(h, speech int) []string {
	if speech < 0 || p.over[h] != int32(speech+1) || p.d.speech[speech].Source < 0 || p.parties(int(p.d.speech[speech].Source)) == nil { // "it was reported that"
		return nil
	}
	return p.d.ownSpeaker(h, int32(speech))
}

var thirdPerson = wordSet("he she it")

// thatClause is who says so where the words have it and the tree does not:
// "Vask claimed on Friday after meeting Lorn that Norvia ...".
func (p *positionReader) thatClause(i, holder int) onrecord.Maybe {
	from := int(p.a.Sents[p.a.Tokens[i].Sent].From)
	k := min(i, holder)
	for k--; k > from && k > i-12 && lowerForm(p.a, k) != "that"; k-- {
		if p.a.Tokens[k].UPOS == english.PUNCT || p.a.Tokens[k].UPOS == english.VERB {
			return ""
		}
	}
	if k <= from || lowerForm(p.a, k) != "that" || p.a.Tokens[k].XPOS == english.WDT && min(i, holder) > k+2 {
		return ""
	}
	for k--; k > from && p.a.Tokens[k].UPOS != english.PUNCT; k-- {
		if beliefVerbs[p.a.Tokens[k].Lemma] && p.a.Tokens[k].UPOS == english.VERB {
			if s := p.a.Child(k, english.Nsubj); s >= 0 && s != holder {
				return p.named(s)
			}
			return ""
		}
	}
	return ""
}

// cueOver is the verb of saying or thinking that believer has found for token i,
// -1 for none.
func (p *positionReader) cueOver(i int) int {
	for x, n := i, 0; x >= 0 && n < 12; x, n = p.a.Head(x), n+1 {
		if h := p.a.Head(x); h >= 0 && p.a.Tokens[x].Rel == english.Ccomp && beliefVerbs[p.a.Tokens[h].Lemma] {
			return h
		}
	}
	return -1
}

// accuser is who accuses whom of what token i says: "accused Zubar of backing
// the rebels". -1 for none.
func (p *positionReader) accuser(i int) (by, of int) {
	how := "" // the preposition before what they are accused of
	for x, n := i, 0; x >= 0 && n < 4; x, n = p.a.Head(x), n+1 {
		h := p.a.Head(x)
		if c := p.caseOf(x); how == "" {
			how = c
		}
		if h >= 0 && p.a.Tokens[h].Lemma == "critical" && p.caseOf(x) == "for" { // "critical of Zubar for backing them"
			of, _ = p.prepTarget(h, []string{"of"})
			return p.describedBy(h), of
		}
		if h >= 0 && p.a.Tokens[h].UPOS != english.VERB && p.caseOf(x) == "for" && p.a.Tokens[h].Head >= 0 && p.a.Tokens[p.a.Head(h)].Lemma == "critical" {
			return p.describedBy(p.a.Head(h)), h
		}
		if h < 0 || p.a.Tokens[h].UPOS != english.VERB || !accuseVerbs[p.a.Tokens[h].Lemma] {
			continue
		}
		if how != "of" && how != "for" {
			return -1, -1
		}
		if p.passive(h) {
			return p.agent(h), p.passiveSubject(h)
		}
		return p.tree.subject(h), p.tree.object(h)
	}
	return -1, -1
}

var accuseVerbs = wordSet("accuse blame criticise criticize condemn denounce suspect fault reprimand rebuke chide scold berate castigate censure slam deride")

// agent is tree.agent, or what stands behind "by" where an adverb has thrown the
// parser ("rejected outright by the rebels").
func (p *positionReader) agent(v int) int {
	if k := p.tree.agent(v); k >= 0 {
		return k
	}
	for k := v + 1; k < p.a.Len() && k <= v+2 && p.a.Tokens[k].Sent == p.a.Tokens[v].Sent; k++ {
		switch u := p.a.Tokens[k].UPOS; {
		case lowerForm(p.a, k) == "by":
			if n := p.nounAt(k + 1); n >= 0 && p.d.timeHead(n) == 0 && p.a.Tokens[k+1].XPOS != english.VBG {
				return n
			}
			return -1
		case u != english.ADV && u != english.ADJ:
			return -1
		}
	}
	return -1
}

// disguised reports whether token i is a verb of the present that the tagger took
// for a noun in the plural: "Norvia backs the plan". A name or a noun with its
// article stands right before it, an object or preposition right behind it, and
// its clause has no other verb.
func (p *positionReader) disguised(i int) bool {
	t := &p.a.Tokens[i]
	s := p.a.Sents[t.Sent]
	if t.XPOS != english.NNS || s.Title || i+1 >= int(s.To) || p.a.Child(i, english.Cop) >= 0 {
		return false
	}
	from := i - 1 // where what would be its subject begins
	for ; from >= int(s.From); from-- {
		if u := p.a.Tokens[from].UPOS; u != english.PROPN && u != english.NOUN && u != english.DET && !(u == english.ADJ && (from < i-1 || p.a.Form(from) != lowerForm(p.a, from))) {
			break
		}
	}
	from++
	if from == i || from > int(s.From) && p.a.Tokens[from-1].UPOS != english.PUNCT && p.a.Tokens[from-1].UPOS != english.SCONJ && lowerForm(p.a, from-1) != "that" {
		return false
	}
	if first := &p.a.Tokens[from]; first.UPOS != english.DET && first.UPOS != english.PROPN && first.Ent == english.EntNone && p.a.Form(from) == lowerForm(p.a, from) || first.UPOS == english.DET && i-from < 2 {
		return false
	}
	switch n := &p.a.Tokens[i+1]; {
	case n.UPOS == english.DET, n.UPOS == english.ADP, n.XPOS == english.PRPS, n.XPOS == english.TO, n.UPOS == english.PROPN, lowerForm(p.a, i+1) == "that", n.UPOS == english.CCONJ:
	default:
		return false
	}
	for k := i + 1; k < int(s.To); k++ {
		t := &p.a.Tokens[k]
		if f := p.a.Form(k); f == "," || f == ";" || lowerForm(p.a, k) == "that" || t.UPOS == english.CCONJ {
			break
		}
		switch t.XPOS {
		case english.VBD, english.VBZ, english.VBP, english.MD:
			return false
		}
	}
	return true
}

// subject is tree.subject, but of what somebody is accused of it is the accused.
func (p *positionReader) subject(v int) int {
	if p.a.Tokens[v].UPOS == english.NOUN && p.disguised(v) {
		return v - 1
	}
	if p.a.Child(v, english.Nsubj) < 0 {
		if _, of := p.accuser(v); of >= 0 {
			return of
		}
		if h := p.a.Head(v); h >= 0 && h < v && p.a.Tokens[v].Rel == english.Ccomp && beliefVerbs[p.a.Tokens[h].Lemma] {
			for k := p.a.FirstChild(h); k >= 0 && k < h; k = p.a.NextSibling(k) {
				if x := p.a.Tokens[k].XPOS; x == english.WP || x == english.WDT { // "Dosh, who Vask says backs it"
					return k
				}
			}
		}
	}
	if h := p.control(v); h >= 0 && p.a.Tokens[v].Rel != english.Xcomp && p.a.Child(v, english.Nsubj) < 0 {
		return p.subject(h)
	}
	s := p.tree.subject(v)
	if s < 0 && p.a.Tokens[v].XPOS == english.VBG {
		// "Norvia, despite opposing the war, sent ...", hung on the name
		if h := p.a.Head(v); h >= 0 && h < v && (p.a.Tokens[h].UPOS == english.PROPN || p.a.Tokens[h].UPOS == english.NOUN) && p.isParty(h) {
			return h
		}
	}
	return s
}

// control is the verb that the infinitive x hangs on, by the tree or, where it
// hangs elsewhere, by standing right behind it ("claims | to support"). -1 for
// none.
func (p *positionReader) control(x int) int {
	if p.a.Tokens[x].Rel == english.Xcomp {
		return p.a.Head(x)
	}
	k := x - 1
	for k > 0 && p.a.Tokens[k].UPOS == english.ADV {
		k--
	}
	if k < 1 || lowerForm(p.a, k) != "to" || p.a.Tokens[k-1].UPOS != english.VERB || p.a.Tokens[k-1].Sent != p.a.Tokens[x].Sent {
		return -1
	}
	if _, ok := controlSign[p.a.Tokens[k-1].Lemma]; !ok {
		return -1
	}
	return k - 1
}

// believer is the subject of the nearest verb of saying or thinking that the
// clause of token i is the complement of, -1 for none.
func (p *positionReader) believer(i int) int {
	for x, n := i, 0; x >= 0 && n < 12; x, n = p.a.Head(x), n+1 {
		t := &p.a.Tokens[x]
		h := int(t.Head)
		if h >= 0 && t.Rel == english.Ccomp && beliefVerbs[p.a.Tokens[h].Lemma] {
			if s := p.a.Child(h, english.Nsubj); s >= 0 {
				if k := p.cueOf(h); k >= 0 && p.nextSubject(s, p.a.Len()) == int(p.d.speech[k].Source) && p.d.speech[k].Source >= 0 {
					return int(p.d.speech[k].Source)
				}
				return p.antecedent(s, h)
			}
			if h > 0 && p.a.Tokens[h-1].Ent != english.EntNone { // "as Minister Lorn insisted", hung elsewhere
				return h - 1
			}
			if k := p.cueOf(h); k >= 0 && p.d.speech[k].Source >= 0 {
				return int(p.d.speech[k].Source)
			}
			return p.subject(h)
		}
		if h >= 0 && p.a.Tokens[h].Lemma == "make" && h+1 < p.a.Len() && lowerForm(p.a, h+1) == "clear" && x > h+1 {
			return p.subject(h) // "made clear that Dosh must go"
		}
		switch t.Rel.Main() {
		case english.Advcl, english.Parataxis, english.Acl, english.Nmod:
			if x != i {
				return -1 // said beside what is thought, not in it
			}
		}
	}
	return -1
}

// parties are the actors meant at token i. A plan or document that "calls for"
// something stands for whoever it belongs to.
func (p *positionReader) parties(i int) []string {
	if documentNouns[p.a.Tokens[i].Lemma] && p.a.Tokens[i].UPOS == english.NOUN {
		i = p.a.Child(i, english.NmodPoss)
		if i < 0 {
			return nil
		}
	}
	if quantWords[lowerForm(p.a, i)] { // "many in our union"
		if k, _ := p.prepTarget(i, []string{"of"}); k > i {
			i = k
		}
	}
	t := &p.a.Tokens[i]
	if t.Lemma == "power" && p.a.Child(i, english.NmodPoss) >= 0 {
		return nil // "the president's powers"
	}
	if p.d.timeHead(i) > 0 || i > 0 && p.d.timeHead(i-1) > 0 && p.a.Tokens[i].Rel == english.NmodPoss && p.a.Tokens[i].Ent == english.EntNone {
		return nil // "last November's proposal"
	}
	if p.negDet(i) || lowerForm(p.a, i) == "nobody" || lowerForm(p.a, i) == "none" {
		return nil
	}
	if thirdPerson[lowerForm(p.a, i)] && p.d.who.At(i) < 0 { // "Much as it wants peace, Norvia ..."
		if s := p.mainSubject(i); s > i {
			i, t = s, &p.a.Tokens[s]
		}
	}
	if t.UPOS == english.VERB || (t.UPOS == english.PRON && t.Lemma == "it" && p.d.who.At(i) < 0) {
		return nil
	}
	if e := p.officeholder(i); e >= 0 {
		return []string{p.d.actorID(e)}
	}
	ids := p.d.actorsAt(i, true)
	if len(ids) == 0 && t.UPOS == english.PROPN && t.Ent == english.EntNone && t.Rel.Main() == english.Nsubj {
		ids = p.missedState(i)
	}
	return ids
}

// officeholder is the person that the report names elsewhere and whose name ends
// the phrase of the office at token i ("the envoy on the long crisis Mira Vask"),
// -1 for none.
func (p *positionReader) officeholder(i int) int {
	if p.a.Tokens[i].UPOS != english.NOUN || !offices[p.a.Tokens[i].Lemma] {
		return -1
	}
	_, to := p.phrase(i)
	from := to
	for from > i+1 && p.a.Tokens[from-1].UPOS == english.PROPN {
		from--
	}
	if to-from < 2 {
		return -1
	}
	return p.d.who.Find(p.a.Words(from, to), onrecord.ActorPerson)
}

// mainSubject is the subject of the clause that the clause of the pronoun at
// token i stands before, -1 for none.
func (p *positionReader) mainSubject(i int) int {
	s := p.a.Sents[p.a.Tokens[i].Sent]
	from := int(s.From)
	for from < i && p.a.Tokens[from].UPOS == english.PUNCT {
		from++
	}
	if !subordinators[lowerForm(p.a, from)] && p.a.Tokens[from+1].UPOS != english.SCONJ || from > i-1 || from < i-4 {
		return -1
	}
	for k := i + 1; k+1 < int(s.To); k++ {
		if p.a.Form(k) == "," {
			if n := p.nounAt(k + 1); n > k && p.a.Tokens[n].UPOS != english.PRON && p.isParty(n) {
				return n
			}
			return -1
		}
	}
	return -1
}

var subordinators = wordSet("though although while whereas if when as because since unless until even")

// missedState is the state that the subject at token i names where the tagger
// of names has seen no name: a country, or a capital for its government.
func (p *positionReader) missedState(i int) []string {
	g, ok := gazetteer.Find(p.a.Form(i))
	if !ok || g.ISO3 == "" || g.Kind != gazetteer.Country && g.Kind != gazetteer.Capital {
		return nil
	}
	for e := range p.d.who.List {
		if ent := &p.d.who.List[e]; ent.Type == onrecord.ActorState && ent.Country == g.ISO3 {
			return []string{p.d.actorID(e)}
		}
	}
	if g.Kind != gazetteer.Country {
		return nil
	}
	e := p.d.who.Add(i, i+1, i, coref.Entity{Name: g.Name, Type: onrecord.ActorState, Country: g.ISO3, Named: true})
	p.d.ids = append(p.d.ids, "")
	return []string{p.d.actorID(e)}
}

var quantWords = wordSet("some many most several all both")

var documentNouns = wordSet("plan proposal deal accord agreement draft resolution document report letter initiative pact treaty text statement communique roadmap speech article comment remark move decision vote")
