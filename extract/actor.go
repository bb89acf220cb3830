package extract

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// resolveActors finds the parties.
func (d *doc) resolveActors() {
	in := make([]coref.Speech, len(d.speech))
	for i := range d.speech {
		in[i] = d.speech[i].Speech
	}
	d.who = coref.ResolveKnown(d.a, in, d.opt.Actors)
	d.ids = make([]string, len(d.who.List))
}

// actorAt is the id of the actor meant by the phrase with its head at token
// tok. A noun phrase that no entity covers yet becomes a nominal actor of its
// own when add is true. "" where there is none.
func (d *doc) actorAt(tok int, add bool) string {
	if e := d.entityAt(tok, add); e >= 0 {
		return d.actorID(e)
	}
	return ""
}

// actorsAt is actorAt for every conjunct of the phrase and every member of a
// group, in text order, each once.
func (d *doc) actorsAt(tok int, add bool) []string {
	if tok < 0 || tok >= d.a.Len() {
		return nil
	}
	var out []string
	one := func(tok int) {
		e := d.entityAt(tok, add)
		if e < 0 {
			return
		}
		if m := d.who.List[e].Members; len(m) > 0 {
			for _, k := range m {
				out = appendID(out, d.actorID(int(k)))
			}
			return
		}
		out = appendID(out, d.actorID(e))
	}
	one(tok)
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		if d.a.Tokens[k].Rel == english.Conj && d.a.Tokens[k].UPOS != english.VERB && !d.leftOut(k) {
			one(k)
		}
	}
	return out
}

// leftOut reports whether the party at token k is joined to others only to say
// that it is not meant: "the opposition rather than Dosh", "Norvia but not Zubar".
func (d *doc) leftOut(k int) bool {
	for c := d.a.FirstChild(k); c >= 0 && c < k; c = d.a.NextSibling(c) {
		switch lowerForm(d.a, c) {
		case "rather", "instead", "not":
			return true
		}
	}
	return false
}

// actorsWith is actorsAt with those that an "including" behind the phrase names:
// "the unions, including the miners".
func (d *doc) actorsWith(tok int) []string {
	out := d.actorsAt(tok, true)
	if tok < 0 || len(out) == 0 {
		return out
	}
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		if c := d.a.Child(k, english.Case); k > tok && c >= 0 && lowerForm(d.a, c) == "including" {
			for _, id := range d.actorsAt(k, true) {
				out = appendID(out, id)
			}
		}
	}
	return out
}

func appendID(list []string, id string) []string {
	if slices.Contains(list, id) {
		return list
	}
	return append(list, id)
}

// sourceActors are the parties that the words for a source mean. The name in
// them wins over a noun ("the daily Al-Kelm"), unless a preposition or a
// possessor stands before it.
func (d *doc) sourceActors(head, from, to int) []string {
	if e := d.entityAt(head, false); e < 0 || !d.who.List[e].Named {
		for i := to - 1; i >= from; i-- {
			m := d.who.MentionAt(i)
			if m == nil || m.Kind != coref.Name || m.Entity < 0 || int(m.From) <= from {
				continue
			}
			t := &d.a.Tokens[m.From-1]
			poss := d.a.Tokens[i].Rel == english.NmodPoss || int(m.To) < to && d.a.Tokens[m.To].XPOS == english.POS
			if int(m.From) > head && d.joinsAt(head, int(m.From)) {
				break // "state media and the Kelm Watch said": both
			}
			if int(m.To) <= head && (t.UPOS == english.DET || d.a.Tokens[i].Rel.Main() != english.Appos) {
				continue // "a Norvian official" is not Norvia
			}
			if t.UPOS != english.ADP && t.UPOS != english.PUNCT && t.UPOS != english.CCONJ && t.UPOS != english.VERB && !poss && int(m.To) >= to-1 {
				return []string{d.actorID(int(m.Entity))}
			}
		}
	}
	return d.actorsAt(head, true)
}

// joinsAt reports whether "and" joins a phrase that begins before token to, to the
// word at token from.
func (d *doc) joinsAt(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if d.a.Tokens[k].UPOS == english.CCONJ && d.a.Form(k) == "and" {
			h := d.a.Head(k)
			for hop := 0; h >= 0 && hop < 4; h, hop = d.a.Head(h), hop+1 {
				if h == from {
					return true
				}
			}
		}
	}
	return false
}

// entityAt is the entity meant at token tok, -1 for none.
func (d *doc) entityAt(tok int, add bool) int {
	if tok < 0 || tok >= d.a.Len() {
		return -1
	}
	if m := d.who.Covering(tok); m != nil && m.Entity >= 0 {
		return int(m.Entity)
	}
	t := &d.a.Tokens[tok]
	switch {
	case t.XPOS == english.WP || t.XPOS == english.WDT:
		for x := tok; x >= 0; x = d.a.Head(x) {
			if d.a.Tokens[x].Rel == english.AclRelcl {
				return d.entityAt(d.a.Head(x), add)
			}
		}
		// the parser has hung the clause elsewhere: what stands before the comma
		for k := tok - 1; k >= 0 && k >= tok-2; k-- {
			if m := d.who.Covering(k); m != nil && m.Entity >= 0 {
				return int(m.Entity)
			}
		}
		return -1
	case (t.Rel == english.Compound || t.Rel == english.Amod) && t.Head > int32(tok) && t.Ent == english.EntNone:
		if e := d.entityAt(int(t.Head), add); e >= 0 || !add {
			return e
		}
		if typ, _ := coref.NounType(t.Lemma); typ == "" || t.UPOS == english.ADJ {
			return -1
		}
		if e := d.who.Standing(t.Lemma); e >= 0 {
			return e
		}
		for _, name := range [...]string{t.Lemma, t.Lemma + "s"} { // "rebel zones": those of the rebels
			for _, typ := range [...]string{onrecord.ActorArmedGroup, onrecord.ActorPopulation, onrecord.ActorPerson, onrecord.ActorOrganisation, onrecord.ActorGovernment} {
				if e := d.who.Find(name, typ); e >= 0 {
					return e
				}
			}
		}
	case (t.UPOS == english.DET || t.UPOS == english.PRON) && (t.Lemma == "that" || t.Lemma == "those") && t.XPOS == english.DT:
	case t.UPOS != english.NOUN && t.UPOS != english.PROPN && t.UPOS != english.ADJ:
		return -1
	}
	if !add || t.Ent == english.LOC && d.a.Tokens[tok].Rel.Main() == english.Obl {
		return -1
	}
	if hyphenated(d.a, tok) {
		return -1 // "a seven-member board" has no members of its own here
	}
	if f := d.a.Form(tok); f == "West" && d.definite(tok) {
		return d.theWest(tok)
	}
	typ, sector := coref.NounType(t.Lemma)
	if det := d.a.Child(tok, english.Det); t.Lemma == "report" && t.Rel.Main() != english.Nsubj && det >= 0 && d.a.Tokens[det].Lemma == "this" {
		return -1 // "contributed to this report": a text, not who speaks in it
	}
	if coref.Relative(t.Lemma) {
		typ, sector = onrecord.ActorPerson, ""
		if t.XPOS == english.NNS {
			typ = onrecord.ActorPopulation
		}
	}
	if typ == "" {
		switch {
		case (t.Lemma == "that" || t.Lemma == "those") && d.a.Child(tok, english.Acl) > tok:
			typ = onrecord.ActorPopulation // "those calling for his fall"
		case t.UPOS == english.ADJ && t.Ent != english.EntNone:
			return -1 // "the 19-year-old"
		case d.who.NoName(tok):
			return -1
		case t.Ent == english.PER:
			typ = onrecord.ActorPerson
		case t.Ent == english.ORG:
			typ = onrecord.ActorOrganisation
		case doesThings(t.Lemma) || eventParties[t.Lemma] && !notPeople[t.Lemma] || t.Lemma == "neighbour" || t.Lemma == "neighbor":
			typ = onrecord.ActorPopulation
			switch {
			case bodies[t.Lemma]:
				typ = onrecord.ActorOrganisation
			case t.XPOS == english.NN && !manyAtOnce[t.Lemma]:
				typ = onrecord.ActorPerson
			}
		default:
			return -1 // a thing, a deed, a day: no party
		}
	}
	if typ == onrecord.ActorState && (t.XPOS != english.NNS || t.Lemma == "power" && d.a.Child(tok, english.NmodPoss) >= 0) || t.Lemma == "side" {
		return -1 // "the country", "power", "the president's powers": which one is not said
	}
	from, to := d.nounPhrase(tok)
	for k := from; k < to; k++ {
		if d.a.Tokens[k].UPOS == english.AUX || d.a.Tokens[k].UPOS == english.PRON && d.a.Tokens[k].XPOS != english.PRPS && k < tok {
			return -1 // a clause, taken for a phrase, or "whose mother"
		}
	}
	if to <= tok && to > from { // "the farmers' union - counter that": the tree has taken a verb for the noun
		if t2, s2 := coref.NounType(d.a.Tokens[to-1].Lemma); t2 != "" {
			typ, sector, tok = t2, s2, to-1
		}
	}
	name := d.a.Words(from, to)
	if e := d.who.Find(name, typ); e >= 0 {
		return e
	}
	if e := d.who.Find(otherCase(name), typ); e >= 0 && typ == onrecord.ActorPopulation {
		return e
	}
	e := d.who.Add(from, to, tok, coref.Entity{Name: name, Type: typ, Sector: sector})
	d.ids = append(d.ids, "")
	return e
}

// definite reports whether "the" stands before token tok.
func (d *doc) definite(tok int) bool { return tok > 0 && lowerForm(d.a, tok-1) == "the" }

// capitalAt is the state that the capital at token tok stands for where no party
// is known there, "" for none.
func (d *doc) capitalAt(tok int) string {
	if t := &d.a.Tokens[tok]; t.UPOS != english.PROPN || d.a.Child(tok, english.Compound) >= 0 || d.a.Child(tok, english.Flat) >= 0 || d.entityAt(tok, false) >= 0 {
		return ""
	}
	g, ok := gazetteer.Find(d.a.Form(tok))
	if !ok || g.ISO3 == "" || g.Kind != gazetteer.Capital {
		return ""
	}
	for e := range d.who.List {
		if ent := &d.who.List[e]; ent.Type == onrecord.ActorState && ent.Country == g.ISO3 {
			return d.actorID(e)
		}
	}
	return ""
}

// theWest is the party that "the West" at token tok means: the Western powers
// where the report has them under another name.
func (d *doc) theWest(tok int) int {
	for _, n := range [...]string{"powers", "states", "nations", "countries", "governments", "capitals"} {
		for _, w := range [...]string{"Western ", "western "} {
			if e := d.who.Find(w+n, onrecord.ActorState); e >= 0 {
				return e
			}
		}
	}
	if e := d.who.Find("West", onrecord.ActorState); e >= 0 {
		return e
	}
	e := d.who.Add(tok, tok+1, tok, coref.Entity{Name: "West", Type: onrecord.ActorState, Named: true})
	d.ids = append(d.ids, "")
	return e
}

// hyphenated reports whether a hyphen joins token i to the word before or behind it.
func hyphenated(a *english.Analysis, i int) bool {
	return i >= 1 && a.Tokens[i-1].XPOS == english.HYPH && !a.Tokens[i-1].SpaceAfter && i+1 < a.Len() && a.Tokens[i].Rel == english.Compound ||
		i+1 < a.Len() && a.Tokens[i+1].XPOS == english.HYPH && !a.Tokens[i].SpaceAfter
}

// nounPhrase is the noun with its modifiers, without article, clauses and
// asides: what a nominal actor is called.
func (d *doc) nounPhrase(tok int) (int, int) {
	from, to := tok, tok+1
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		t := &d.a.Tokens[k]
		f, l := d.a.Subtree(k)
		switch {
		case k < tok && (t.Rel == english.Amod || t.Rel == english.Compound || t.Rel == english.NmodPoss || t.Rel == english.Nummod || t.Rel == english.Flat):
			from = min(from, f)
		case k > tok && t.Rel.Main() == english.Acl && (d.a.Tokens[tok].Lemma == "that" || t.Rel == english.Acl && from == tok && vagueParties[d.a.Tokens[tok].Lemma]):
			for j := f; j < l; j++ { // not as far as what they are called: "those marching there as guests"
				if d.a.Form(j) == "as" || d.a.Tokens[j].UPOS == english.PUNCT && d.a.Tokens[j].SpaceAfter {
					l = j
				}
			}
			if l-f <= 8 {
				to = max(to, l)
			}
		case k > tok && (t.Rel == english.Flat || t.Rel == english.Nmod && f <= to && l-f <= 5 && d.a.Child(k, english.Case) >= 0 && !d.inTime(k)):
			to = max(to, l)
		}
	}
	for i := tok + 1; i < to; i++ { // not past a dash or comma
		if d.a.Tokens[i].UPOS == english.PUNCT && d.a.Tokens[i-1].SpaceAfter || d.a.Form(i) == "," {
			to = i
			break
		}
	}
	for i := tok - 1; i > from; i-- { // the name proper stands before a dash
		if t := &d.a.Tokens[i]; t.UPOS == english.PUNCT && t.SpaceAfter && d.a.Tokens[i-1].SpaceAfter {
			to = i
		}
	}
	from = coref.PhraseStart(d.a, from, tok)
	for i := from; i+1 < tok; i++ {
		if causes[d.a.Form(i)] && d.a.Tokens[i+1].UPOS == english.PROPN {
			from = i + 1 // "in the area of the explosion KTV correspondents said", its comma lost
		}
	}
	for from < tok && d.a.Tokens[from].UPOS == english.DET {
		from++
	}
	for to > from+1 && d.a.Tokens[to-1].UPOS == english.PUNCT {
		to--
	}
	return from, to
}

// inTime reports whether token i belongs to a date or a time of day: "reports on
// Sunday" are reports.
func (d *doc) inTime(i int) bool {
	for k := range d.times {
		if e := &d.times[k]; int(e.From) <= i && i < int(e.To) && (e.Type == "date" || e.Type == "time") {
			return true
		}
	}
	return false
}

// vagueParties are nouns that say nothing of who is meant without the words
// behind them: "groups backed by the ministry".
var vagueParties = wordSet("group state country nation party people man force element faction person")

// actorID is the id of an entity, which is on record from then on.
func (d *doc) actorID(e int) string {
	if d.ids[e] == "" {
		ent := &d.who.List[e]
		at := -1
		if len(ent.Mentions) > 0 {
			at = d.span(int(d.who.Mentions[ent.Mentions[0]].From), int(d.who.Mentions[ent.Mentions[0]].To)).Start
		}
		d.ids[e] = onrecord.NewID("actor", d.r.ID, ent.Type, ent.Name, at)
		if d.entityOf == nil {
			d.entityOf = map[string]int{}
		}
		d.entityOf[d.ids[e]] = e
	}
	return d.ids[e]
}

// finishActors writes the parties that records refer to, and the named ones
// that are more than a place where something happened.
func (d *doc) finishActors() {
	for e := range d.who.List {
		if ent := &d.who.List[e]; d.ids[e] == "" && ent.Named && len(ent.Mentions) > 0 && d.isParty(ent) && !d.onlySentFrom(ent) {
			d.actorID(e)
		}
	}
	for e := range d.who.List {
		if ent := &d.who.List[e]; d.ids[e] == "" && !ent.Named && len(ent.Mentions) > 0 && d.standing(ent) {
			d.actorID(e)
		}
	}
	for e := range d.who.List {
		if d.ids[e] == "" {
			continue
		}
		for _, r := range d.who.List[e].Roles {
			if r.Of >= 0 {
				d.actorID(int(r.Of))
			}
		}
		d.speaksFor(d.ids[e])
	}
	for e := range d.who.List {
		if d.ids[e] != "" {
			d.r.Actors = append(d.r.Actors, d.actor(e))
		}
	}
	slices.SortStableFunc(d.r.Actors, func(a, b onrecord.Actor) int { return firstStart(a) - firstStart(b) })
}

// firstStart is where an actor is first mentioned; a member that only its group
// stands for has no mention and comes first.
func firstStart(a onrecord.Actor) int {
	if len(a.Mentions) == 0 {
		return -1
	}
	return a.Mentions[0].Start
}

// isParty tells a state that acts, or is acted upon, from one that is only
// where something was.
func (d *doc) isParty(ent *coref.Entity) bool {
	lone := ent.Type == onrecord.ActorPerson && len(ent.Roles) == 0 && !strings.Contains(ent.Name, " ")
	if (ent.Type == onrecord.ActorOrganisation || lone) && len(d.placeAt) > 0 {
		for _, m := range ent.Mentions {
			if d.placeAt[d.who.Mentions[m].Head] == 0 {
				return true
			}
		}
		return false // the gazetteer or the words round it make it a place
	}
	if ent.Type != onrecord.ActorState {
		return true
	}
	for _, m := range ent.Mentions {
		t := &d.a.Tokens[d.who.Mentions[m].Head]
		switch t.Rel.Main() {
		case english.Nsubj, english.Obj, english.Iobj:
			return true
		}
		if t.Rel == english.OblAgent {
			return true
		}
		if t.Rel == english.Conj && t.Head >= 0 {
			switch d.a.Tokens[t.Head].Rel.Main() {
			case english.Nsubj, english.Obj, english.Iobj:
				return true
			}
		}
	}
	return false
}

// onlySentFrom reports whether the dateline alone has a name: the place that the
// report was sent from.
func (d *doc) onlySentFrom(ent *coref.Entity) bool {
	if d.r.Dateline == nil || ent.Type == onrecord.ActorOutlet {
		return false
	}
	for _, m := range ent.Mentions {
		if !d.r.Dateline.Overlaps(d.span(int(d.who.Mentions[m].From), int(d.who.Mentions[m].To))) {
			return false
		}
	}
	return true
}

// standing reports whether a party without a name is one that a conflict turns
// on and the report takes as known: rebels, the opposition, the army, the
// government, a people.
func (d *doc) standing(ent *coref.Entity) bool {
	m := d.who.Mentions[ent.Mentions[0]]
	if det := d.a.Child(int(m.Head), english.Det); det >= 0 && d.a.Tokens[det].Lemma == "a" && d.a.Tokens[m.Head].XPOS == english.NN {
		return false // "an interim government": none yet
	}
	switch ent.Type {
	case onrecord.ActorArmedGroup:
		return ent.Sector == "REB"
	case onrecord.ActorOrganisation:
		return ent.Sector == "OPP"
	case onrecord.ActorPopulation:
		return ent.Country != "" // a people
	case onrecord.ActorGovernment:
		return ent.Country != "" || ent.Sector == "MIL" && len(ent.Mentions) > 1
	}
	return false
}

func (d *doc) actor(e int) onrecord.Actor {
	ent := &d.who.List[e]
	a := onrecord.Actor{ID: d.ids[e], Name: ent.Name, Type: ent.Type, Country: onrecord.Maybe(ent.Country),
		Sector: onrecord.Maybe(ent.Sector), Wikidata: onrecord.Maybe(ent.Wikidata), SpeaksFor: d.speaksFor(d.ids[e])}
	kinds := [3]string{onrecord.MentionName, onrecord.MentionNominal, onrecord.MentionPronoun}
	for _, k := range ent.Mentions {
		m := &d.who.Mentions[k]
		a.Mentions = append(a.Mentions, onrecord.Mention{Span: d.span(int(m.From), int(m.To)), Kind: kinds[m.Kind]})
	}
	slices.SortStableFunc(a.Mentions, func(x, y onrecord.Mention) int { return x.Start - y.Start })
	for _, r := range ent.Roles {
		role := onrecord.Role{Title: r.Title, Status: r.Status, Evidence: d.span(int(r.From), int(r.To))}
		if r.Of >= 0 {
			role.Of = onrecord.Maybe(d.actorID(int(r.Of)))
		}
		a.Roles = append(a.Roles, role)
	}
	return a
}
