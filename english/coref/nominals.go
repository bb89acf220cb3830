package coref

import (
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// nominals makes a mention of every noun phrase that means a party by a noun
// of roles.txt: "the minister", "Syrian rebels", "the paper".
func (r *resolver) nominals() {
	r.spoke = map[int32]int32{}
	for k := len(r.speech) - 1; k >= 0; k-- {
		if src := r.speech[k].Source; src >= 0 && r.e.At(int(src)) >= 0 {
			r.spoke[int32(r.e.At(int(src)))] = src
		}
	}
	r.governments()
	// those whose country is named first: "the army" may be theirs
	for _, first := range [...]bool{true, false} {
		for si := range r.a.Sents {
			s := &r.a.Sents[si]
			if s.Boilerplate {
				continue
			}
			for i := s.From; i < s.To; i++ {
				if n, ok := r.partyNoun(i); ok && (!first || (n.kind == "government" || n.sector == "OPP" || r.beforeDash(max(s.From, i-6), i) >= 0) && (r.countryOf(i, max(s.From, i-6)) != "" || r.isLoyal(i))) {
					r.nominal(i, n)
				}
			}
		}
	}
	r.aged()
}

// partyNoun is what the noun at token i means as a party that no mention has
// yet.
func (r *resolver) partyNoun(i int32) (noun, bool) {
	t := &r.a.Tokens[i]
	if t.UPOS != english.NOUN && t.UPOS != english.PROPN && t.UPOS != english.ADJ || r.e.at[i] >= 0 {
		return noun{}, false
	}
	n, ok := r.noun(i)
	if !ok || n.kind == "honour" || t.Rel == english.Compound || t.Rel == english.Amod || t.Rel == english.Flat || t.Ent == english.PER || r.named[i] {
		return n, false
	}
	if t.Lemma == "opposition" && int(i)+1 < r.a.Len() && r.a.Form(int(i+1)) == "to" && !r.definite(i) {
		return n, false // "opposition to the plan" is no party
	}
	if p := r.a.Child(int(i), english.NmodPoss); t.Lemma == "head" && p >= 0 && (r.a.Tokens[p].XPOS == english.PRPS || r.personAt(int32(p)) != nil) {
		return n, false // of somebody's body
	}
	// not documents, nor "the Economist"
	return n, !(n.kind == "outlet" && t.Lemma == "paper" && t.XPOS == english.NNS) && !r.outletName(i)
}

// outletName reports whether the noun at token i is the name of an outlet.
func (r *resolver) outletName(i int32) bool {
	if !upperFirst(r.a.Form(int(i))) || i == r.a.Sents[r.a.Tokens[i].Sent].From {
		return false
	}
	g, ok := gazetteer.Find(r.a.Form(int(i)))
	return ok && g.Kind == gazetteer.Outlet
}

// aged makes "the 39-year-old" a mention of the last person before it who was a
// subject.
func (r *resolver) aged() {
	for i := range r.a.Tokens {
		t := &r.a.Tokens[i]
		if rel := t.Rel.Main(); rel != english.Nsubj && rel != english.Obj && rel != english.Obl && rel != english.Nmod || r.e.at[i] >= 0 || !strings.HasSuffix(r.a.Form(i), "old") || !r.definite(int32(i)) {
			continue
		}
		from := int32(i)
		for from > 0 && !r.a.Tokens[from-1].SpaceAfter && r.a.Tokens[from-1].Sent == t.Sent {
			from--
		}
		if !strings.HasSuffix(r.a.Words(int(from), i+1), "-year-old") {
			continue
		}
		for h := from - 1; h >= 0 && t.Sent-r.a.Tokens[h].Sent <= 2; h-- {
			if m := r.personAt(h); m != nil && (r.a.Tokens[h].Rel.Main() == english.Nsubj || r.a.Tokens[h].Rel == english.Root) {
				r.put(from, int32(i)+1, int32(i), Nominal, m.Entity)
				break
			}
		}
	}
}

// nominal resolves or makes the party of the noun phrase with head i.
func (r *resolver) nominal(i int32, n noun) {
	from, to := r.nominalRange(i)
	head, whole := i, to
	if j := r.beforeDash(from, i); j >= 0 {
		if m, ok := nouns[r.a.Tokens[j].Lemma]; ok { // "the opposition - including groups"
			i, n, to = j, m, j+1
		}
	}
	lemma := strings.ToLower(r.a.Tokens[i].Lemma)
	if r.pair(i) {
		return // which two is found with the pronouns
	}
	r.single(i, n, from, to, head, whole, lemma)
}

// single resolves or makes the party of a noun phrase.
func (r *resolver) single(i int32, n noun, from, to, head, whole int32, lemma string) {
	country := r.countryOf(i, from)
	definite := r.definite(i)
	plural := n.group || r.a.Tokens[i].XPOS == english.NNS
	id := int32(-1)
	switch {
	case n.kind == "title" && !plural:
		if definite || country != "" {
			id = r.byRole(lemma, country, i)
		}
	case n.kind == "outlet" || n.kind == "organisation":
		if definite && country == "" && !r.led(from, i) {
			id = r.takeUp(lemma, n.kind, i)
			if id == several {
				r.put(from, whole, head, Nominal, -1)
				return
			}
		}
		if id < 0 && lemma == "report" {
			return // a document; whose is not said
		}
	}
	if (lemma == "ministry" || lemma == "department" || lemma == "embassy") && country == "" && definite && from == i {
		if l := r.byLast[lemma]; len(l) == 1 && r.e.List[l[0]].Named {
			id = l[0]
		}
	}
	if id < 0 && i > 0 {
		id = r.nameBefore(lemma, n, i)
	}
	if id < 0 {
		id = r.group(lemma, n, country, from, to, i, plural)
	}
	r.put(from, whole, head, Nominal, id)
}

// nameBefore is the body whose name the noun at token i only explains: "Kelm One
// television", "the Front militia"; -1 for none.
func (r *resolver) nameBefore(lemma string, n noun, i int32) int32 {
	switch lemma {
	case "report", "team", "side", "campaign", "site", "agency", "council", "commission", "committee", "court", "official":
		return -1
	}
	if n.kind != "outlet" && n.kind != "armed-group" && n.kind != "organisation" || r.a.Tokens[i].XPOS == english.NNS || n.group {
		return -1
	}
	id := int32(r.e.At(int(i - 1)))
	if id < 0 {
		return -1
	}
	m, e := r.e.MentionAt(int(i-1)), &r.e.List[id]
	if m.Kind != Name || m.To != i || e.Type != "organisation" && e.Type != "outlet" && e.Type != "armed-group" {
		return -1
	}
	if n.kind == "outlet" && e.Type == "organisation" {
		e.Type, e.Sector = n.kind, n.sector
	}
	if full := r.a.Words(int(m.From), int(i+1)); upperFirst(r.a.Form(int(i))) && better(full, e) {
		e.Name = full // "Kelm TV"
	}
	return id
}

// led reports whether a name stands in tokens [from, i) with what it does by a
// hyphen: "the Norvia-led coalition" is not the coalition named before.
func (r *resolver) led(from, i int32) bool {
	for k := from; k < i; k++ {
		if r.a.Tokens[k].XPOS == english.HYPH && k > from && upperFirst(r.a.Form(int(k-1))) {
			return true
		}
	}
	return false
}

// beforeDash is the last token of [from, i) before a dash between spaces, -1
// for no dash.
func (r *resolver) beforeDash(from, i int32) int32 {
	for k := i - 1; k > from; k-- {
		if t := &r.a.Tokens[k]; t.UPOS == english.PUNCT && t.SpaceAfter && r.a.Tokens[k-1].SpaceAfter {
			return k - 1
		}
	}
	return -1
}

// nominalRange is the noun with what stands before it, and a short phrase with
// "of" or "in" behind it.
func (r *resolver) nominalRange(i int32) (int32, int32) {
	from, to := i, i+1
	n, _ := r.noun(i)
	army := n.kind == "government" // the army in a town is that of the country
	for k := r.a.FirstChild(int(i)); k >= 0; k = r.a.NextSibling(k) {
		t := &r.a.Tokens[k]
		f, l := r.a.Subtree(k)
		switch {
		case int32(k) < i && (t.Rel == english.Amod || t.Rel == english.Compound || t.Rel == english.NmodPoss || t.Rel == english.Flat || t.Rel == english.NmodDesc):
			from = min(from, int32(f))
		case int32(k) > i && t.Rel == english.Nmod && int32(f) == i+1 && l-f <= 4:
			if c := r.a.Child(k, english.Case); c >= 0 && (r.a.Tokens[c].Lemma == "of" || r.a.Tokens[c].Lemma == "in" && (!army || r.country(k))) {
				if !r.timeIn(int32(f), int32(l)) {
					to = int32(l)
				}
			}
		}
	}
	from = int32(PhraseStart(r.a, int(from), int(i)))
	for k := i - 1; k >= from; k-- { // nor from a phrase that a tree has wrongly below it
		if u := r.a.Tokens[k].UPOS; u == english.ADP || u == english.VERB && r.a.Tokens[k].Rel != english.Amod || u == english.SCONJ || u == english.AUX || r.a.Tokens[k].XPOS == english.WRB {
			from = k + 1
			break
		}
	}
	if _, ok := r.withNext(i); ok {
		to = max(to, i+2)
	}
	for from < i && (r.a.Tokens[from].UPOS == english.DET || r.a.Tokens[from].UPOS == english.CCONJ || r.a.Tokens[from].UPOS == english.PRON && r.a.Tokens[from].XPOS != english.PRPS || vague[r.a.Tokens[from].Lemma] || r.a.Tokens[from].UPOS == english.PUNCT && r.a.Tokens[from].XPOS != english.HYPH) {
		from++
	}
	for from > 1 && r.a.Tokens[from-1].XPOS == english.HYPH && !r.a.Tokens[from-2].SpaceAfter && r.a.Tokens[from-1].Sent == r.a.Tokens[i].Sent {
		from -= 2 // "Norvian-backed rebels"
	}
	for k := from; k < i; k++ { // nor from outside a quotation: "foreign-backed “terrorists”"
		if r.quoteMark(k) && !r.a.Tokens[k].SpaceAfter && k > from && r.a.Tokens[k-1].SpaceAfter {
			from = k + 1
		}
	}
	for k := i + 1; k < to; k++ { // not past a dash or comma
		if r.a.Tokens[k].UPOS == english.PUNCT {
			to = k
		}
	}
	return from, to
}

// PhraseStart is where the noun phrase with its head at token head begins, at
// token from or later. Where text has lost its commas, trees run phrases
// together: an article that no preposition leads to begins a new one ("their
// allies the Kelm rebels"), and so does what follows a day ("on Monday
// residents said") or, before a plural, the noun of "a" ("in a town residents
// said").
func PhraseStart(a *english.Analysis, from, head int) int {
	many := a.Tokens[head].XPOS == english.NNS
	if many && from > 0 && a.Tokens[from-1].Lemma == "a" {
		from--
	}
	for k := head - 1; k >= from; k-- {
		t := &a.Tokens[k]
		switch {
		case t.XPOS == english.DT && (k > from && a.Tokens[k-1].UPOS != english.ADP || many && t.Lemma == "a"):
			if many && t.Lemma == "a" {
				for j := head - 1; j > k; j-- {
					if a.Tokens[j].XPOS == english.NN {
						return j + 1
					}
				}
			}
			return k + 1
		case k > from && a.Tokens[k-1].Ent == english.LOC && t.Ent == english.EntNone && !upperFirst(a.Form(k)) && (t.UPOS == english.ADJ || k+1 < head && a.Tokens[k+1].XPOS == english.HYPH):
			return k // "in Kelm local residents said", "of Kelm state-run radio said"
		case k >= 2 && (t.Lemma == "past" || t.Lemma == "meantime") && a.Tokens[k-1].Lemma == "the" && a.Tokens[k-2].Lemma == "in":
			return k + 1 // "fell in the past farmers said"
		case strings.EqualFold(a.Form(k), "according") && k+2 <= head:
			return k + 2
		case k == from && t.UPOS == english.ADP:
			return k + 1
		case calendar[strings.ToLower(t.Lemma)] && a.Tokens[head].Ent == english.EntNone:
			return k + 1
		case many && t.UPOS == english.NUM && k+1 < head && a.Tokens[k+1].XPOS == english.NNS:
			return k + 2 // "four farmers residents said"
		}
	}
	return from
}

// country reports whether token i names a country.
func (r *resolver) country(i int) bool {
	g, ok := gazetteer.Find(r.a.Form(i))
	return ok && g.Kind == gazetteer.Country
}

// timeIn reports whether a date or number stands in tokens [from, to).
func (r *resolver) timeIn(from, to int32) bool {
	for k := from; k < to; k++ {
		if t := &r.a.Tokens[k]; t.UPOS == english.NUM || calendar[strings.ToLower(t.Lemma)] || timeNouns[t.Lemma] {
			return true
		}
	}
	return false
}

// governments learns of what country somebody is from the government that is
// said to be theirs: "Dosh's Zubari government" makes "the Dosh regime" that of
// Zubar.
func (r *resolver) governments() {
	for i := range r.a.Tokens {
		t := &r.a.Tokens[i]
		if n := nouns[t.Lemma]; n.kind != "government" || n.sector != "GOV" {
			continue
		}
		owner, country := int32(-1), ""
		for k := r.a.FirstChild(i); k >= 0 && k < i; k = r.a.NextSibling(k) {
			if id := r.e.At(k); id >= 0 {
				switch e := &r.e.List[id]; e.Type {
				case "person":
					owner = int32(id)
				case "state":
					country = e.Country
				}
			}
		}
		if owner < 0 {
			continue
		}
		if t.Lemma == "regime" || t.Lemma == "government" || t.Lemma == "administration" {
			r.ruler[owner] = true
			r.hold("president", owner)
		}
		if country != "" && r.e.List[owner].Country == "" {
			r.e.List[owner].Country = country
		}
	}
}

// vague words say how many, not who.
var vague = set("how many several some other more few all most both numerous various such another")

func (r *resolver) definite(i int32) bool {
	if d := r.a.Child(int(i), english.Det); d >= 0 {
		switch r.a.Tokens[d].Lemma {
		case "the", "this", "that", "both":
			return true
		}
		return false
	}
	return r.a.Child(int(i), english.NmodPoss) >= 0
}

// countryOf is the country named in the modifiers of a noun: "Syrian rebels",
// "Norvia's army"; "" for none.
func (r *resolver) countryOf(i, from int32) string {
	for k := from; k < i; k++ {
		if m := r.e.at[k]; m >= 0 {
			if id := r.e.Mentions[m].Entity; id >= 0 && r.e.List[id].Type == "state" {
				// "Norvian-backed rebels" are not Norvian
				if k+1 < i && r.a.Tokens[k+1].XPOS == english.HYPH {
					continue
				}
				return r.e.List[id].Country
			}
			if id := r.e.Mentions[m].Entity; id >= 0 && r.e.List[id].Type == "person" && r.e.List[id].Country != "" && nouns[r.a.Tokens[i].Lemma].kind == "government" {
				return r.e.List[id].Country
			}
		}
		if g, ok := gazetteer.Find(r.a.Form(int(k))); ok && (g.Kind == gazetteer.Demonym || g.Kind == gazetteer.Country) {
			if k+1 < i && r.a.Tokens[k+1].XPOS == english.HYPH {
				continue
			}
			return g.ISO3
		}
	}
	if n := nouns[strings.ToLower(r.a.Tokens[i].Lemma)]; n.kind == "government" {
		for k := r.a.FirstChild(int(i)); k >= 0; k = r.a.NextSibling(k) { // "the government of Norvia"
			c := r.a.Child(k, english.Case)
			if id := r.e.At(k); int32(k) > i && c >= 0 && r.a.Tokens[c].Lemma == "of" && id >= 0 && r.e.List[id].Type == "state" {
				return r.e.List[id].Country
			}
		}
	}
	return ""
}

// same lets a noun take up another title: "top diplomat" is the foreign
// minister.
var sameRole = map[string]string{"diplomat": "minister", "premier": "minister", "strongman": "president", "ruler": "president", "leader": "president", "dictator": "president",
	"spokeswoman": "spokesman", "spokesperson": "spokesman", "mediator": "envoy", "chief": "director", "head": "director"}

// byRole is the one person who has a role with this noun, -1 where none or
// several fit.
func (r *resolver) byRole(lemma, country string, at int32) int32 {
	if lemma == "counterpart" || lemma == "successor" || lemma == "predecessor" {
		return -1
	}
	former := r.former(at)
	rank := r.rankBefore(at)
	if t := r.a.Child(int(at), english.NmodPoss); t >= 0 && (r.a.Tokens[t].Lemma == "our" || r.a.Tokens[t].Lemma == "my" || r.a.Tokens[t].Lemma == "your" || r.a.Tokens[t].Lemma == "we" || r.a.Tokens[t].Lemma == "I" || r.a.Tokens[t].Lemma == "you") {
		return -1 // of whoever speaks
	}
	of, bounded := r.ofBody(at)
	portfolio := r.portfolio(at)
	for _, want := range [...]string{lemma, sameRole[lemma]} {
		if want == "" || want != lemma && r.otherwise(at) {
			continue
		}
		found := int32(-1)
		for _, id := range r.byTitle[want] {
			if !r.hasRole(id, want, rank, country, former) || portfolio != "" && !r.holds(id, portfolio) || bounded && !slices.ContainsFunc(r.e.List[id].Roles, func(x Role) bool { return x.Of >= 0 && x.Of == of }) {
				continue
			}
			if found >= 0 && country != "" && (r.e.List[found].Country == country) != (r.e.List[id].Country == country) {
				if r.e.List[id].Country == country {
					found = id // rather than one of no known country
				}
				continue
			}
			if found >= 0 {
				// two hold it: the one named last before this, if it was in this or the sentence before
				found = r.later(found, id, at)
				continue
			}
			found = id
		}
		if found >= 0 {
			return found
		}
	}
	return -1
}

// hasRole reports whether a person has, or if former had, a role with this noun
// in this country, if one is given.
func (r *resolver) hasRole(id int32, want, rank, country string, former bool) bool {
	e := &r.e.List[id]
	if e.Type != "person" || country != "" && e.Country != "" && e.Country != country {
		return false
	}
	if r.ruler[id] && want == "president" && rank == "" && country != "" && e.Country == country && !former {
		return true // whose regime it is
	}
	for _, role := range e.Roles {
		last := lastWord(strings.ToLower(role.Title))
		if title := strings.ToLower(role.Title); rank != "" && !strings.Contains(title, rank) || rank == "" && rankIn(title) {
			continue // a vice president is no president
		}
		if last != want && sameRole[last] != want && last != "counterpart" || (role.Status == "former") != former {
			continue
		}
		switch {
		case country == "":
			return true
		case last == "counterpart":
			return e.Country == country
		case role.Of < 0 || r.e.List[role.Of].Country == country:
			return true
		}
	}
	return false
}

// ofBody is the party, not a state, that the title at token i is said to be of, and
// whether there is one: "the leader of the opposition" leads nothing else.
func (r *resolver) ofBody(i int32) (int32, bool) {
	for k := r.a.FirstChild(int(i)); k >= 0; k = r.a.NextSibling(k) {
		c := r.a.Child(k, english.Case)
		if int32(k) < i || r.a.Tokens[k].Rel.Main() != english.Nmod || c < 0 || r.a.Tokens[c].Lemma != "of" {
			continue
		}
		id := int32(r.e.At(k))
		n := nouns[r.a.Tokens[k].Lemma]
		if id >= 0 && r.e.List[id].Type != "state" || id < 0 && (n.kind == "organisation" || n.kind == "armed-group") {
			return id, true
		}
	}
	return -1, false
}

// portfolios are what ministers and secretaries are of.
var portfolios = set("prime foreign defence defense interior finance justice home health education energy oil trade labour labor information")

// portfolio is the word before the noun at token i that says what its office is
// of: "the foreign minister"; "" for none.
func (r *resolver) portfolio(i int32) string {
	if i == 0 || r.a.Tokens[i-1].Sent != r.a.Tokens[i].Sent {
		return ""
	}
	if w := strings.ToLower(r.a.Form(int(i - 1))); portfolios[w] {
		return w
	}
	return ""
}

// holds reports whether a person has a role with this portfolio, or one of which
// it is not said.
func (r *resolver) holds(id int32, portfolio string) bool {
	return slices.ContainsFunc(r.e.List[id].Roles, func(x Role) bool {
		if lastWord(strings.ToLower(x.Title)) == "counterpart" {
			return true
		}
		other := false
		for k := x.From; k < x.To; k++ {
			w := strings.ToLower(r.a.Form(int(k)))
			if w == portfolio || strings.Replace(w, "defense", "defence", 1) == portfolio || strings.Replace(w, "defence", "defense", 1) == portfolio {
				return true
			}
			other = other || portfolios[w] || w == "state"
		}
		return !other && portfolio != "prime"
	})
}

// otherwise reports whether an adjective before the noun at token i makes it more
// than the title it could stand for: a "military leader" is no president.
func (r *resolver) otherwise(i int32) bool {
	for k := r.a.FirstChild(int(i)); k >= 0 && int32(k) < i; k = r.a.NextSibling(k) {
		if t := &r.a.Tokens[k]; (t.Rel == english.Amod || t.Rel == english.Compound) && t.Ent == english.EntNone && t.Lemma != "top" && t.Lemma != "chief" && t.Lemma != "current" && r.e.at[k] < 0 && formerWords[t.Lemma] == "" {
			return true
		}
	}
	return false
}

// rankWords make of a title that of somebody below.
var rankWords = set("vice deputy assistant under-secretary")

// rankBefore is the word before the noun at token i that makes its title that of
// a deputy; "" for none.
func (r *resolver) rankBefore(i int32) string {
	for k := i - 1; k >= max(0, i-3) && r.a.Tokens[k].Sent == r.a.Tokens[i].Sent; k-- {
		if w := strings.ToLower(r.a.Form(int(k))); rankWords[w] {
			return w
		}
		if u := r.a.Tokens[k].UPOS; u != english.ADJ && u != english.NOUN && u != english.PROPN && u != english.PUNCT {
			break
		}
	}
	return ""
}

// rankIn reports whether a title has such a word before its noun.
func rankIn(title string) bool {
	before := title[:len(title)-len(lastWord(title))]
	for _, w := range strings.FieldsFunc(before, func(c rune) bool { return c == ' ' || c == '-' }) {
		if rankWords[w] {
			return true
		}
	}
	return false
}

// former reports whether the noun at token i is one for somebody who was it:
// "the former president", "the ex-minister", "the late king".
func (r *resolver) former(i int32) bool {
	for k := i - 1; k >= 0 && k >= i-4 && r.a.Tokens[k].Sent == r.a.Tokens[i].Sent; k-- {
		if formerWords[strings.ToLower(r.a.Form(int(k)))] == "former" {
			return true
		}
		switch r.a.Tokens[k].UPOS {
		case english.ADJ, english.NOUN, english.PROPN, english.PUNCT:
		default:
			return false
		}
	}
	return false
}

// later is the one of two entities mentioned last before token at.
func (r *resolver) later(a, b, at int32) int32 {
	last := func(id int32) int32 {
		p := int32(-1)
		for _, m := range r.e.List[id].Mentions {
			if h := r.e.Mentions[m].Head; h < at {
				p = max(p, h)
			}
		}
		return p
	}
	if last(a) >= last(b) {
		return a
	}
	return b
}

// several stands for more than one that fits.
const several = -2

// takeUp is the body or outlet that a noun such as "the group" takes up: the
// one whose name has the noun, else the last of its type not far before.
func (r *resolver) takeUp(lemma, kind string, at int32) int32 {
	found := int32(-1)
	for _, id := range r.byLast[lemma] {
		e := &r.e.List[id]
		if e.Named && e.Type != "person" && e.Type != "state" {
			if found >= 0 && found != id {
				return several
			}
			found = id
		}
	}
	if found >= 0 {
		return found
	}
	switch lemma {
	case "company", "firm":
		return r.onlyBody(at)
	case "report", "group", "watchdog", "organisation", "organization", "agency", "paper", "newspaper", "daily", "magazine", "broadcaster", "network":
	default:
		return -1
	}
	// only one that has spoken before: what "the group" is said to say, it says again
	sent := r.a.Tokens[at].Sent
	for h := at - 1; h >= 0 && at-h < 400 && sent-r.a.Tokens[h].Sent <= 5; h-- {
		if r.e.at[h] < 0 || r.e.Mentions[r.e.at[h]].Entity < 0 {
			continue
		}
		id := r.e.Mentions[r.e.at[h]].Entity
		e := &r.e.List[id]
		fits := e.Type == kind || kind == "organisation" && e.Type == "armed-group" && lemma == "group" || kind == "organisation" && e.Type == "igo" && lemma != "watchdog"
		if first, spoke := r.spoke[id]; e.Named && fits && spoke && first < at {
			return id
		}
	}
	return -1
}

// onlyBody is the one body of no special kind that is named in the five
// sentences before token at; -1 for none, several for more.
func (r *resolver) onlyBody(at int32) int32 {
	found := int32(-1)
	sent := r.a.Tokens[at].Sent
	for h := at - 1; h >= 0 && sent-r.a.Tokens[h].Sent <= 5; h-- {
		m := r.e.MentionAt(int(h))
		if m == nil || m.Kind != Name || m.Entity < 0 || r.e.List[m.Entity].Type != "organisation" || m.Entity == found {
			continue
		}
		if found >= 0 {
			return several
		}
		found = m.Entity
	}
	return found
}

// group finds or makes the party of a noun phrase that no named party fits:
// the same words, or the same noun without further modifiers, are the same
// group within a report.
func (r *resolver) group(lemma string, n noun, country string, from, to, i int32, plural bool) int32 {
	typ := n.kind
	if lemma == "side" || typ == "state" && r.a.Tokens[i].XPOS != english.NNS {
		return -1 // which one is not said
	}
	if typ == "title" {
		typ = "person"
		if plural {
			typ = "population"
		}
	}
	// government words of one country are one party; its soldiers another
	loyal := (lemma == "force" || lemma == "troop" || lemma == "troops") && !r.definite(i) && country == "" // whose they are is said behind, or not at all
	if c, end := r.loyalTo(i); loyal && c != "" {
		country, loyal, to = c, false, end
	}
	if n.kind == "government" && !loyal || lemma == "opposition" && !r.rebels(from, i) {
		class := "gov"
		if n.sector != "GOV" {
			class = strings.ToLower(n.sector)
		}
		if lemma == "official" || lemma == "embassy" || lemma == "ministry" || lemma == "court" {
			class = lemma + "s" // parts of a government that are not the whole
		}
		k := "#" + class + ":" + country
		if country == "" {
			bare := from == i
			if only := r.withCountry(class); only >= 0 && (bare || r.definite(i) && r.plainly(from, i)) && class != lemma+"s" {
				if e := &r.e.List[only]; (lemma == "army" || lemma == "military") && strings.Contains(e.Name, " loyal to ") {
					e.Name = r.a.Words(int(from), int(to))
				}
				return only
			}
			if !bare || class == lemma+"s" {
				k += r.words(from, i)
			}
		}
		return r.keyed(k, Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Country: country, Sector: n.sector, Plural: plural})
	}
	words := r.words(from, i)
	if lemma == "people" && country != "" && i == from+1 { // "the Norvian people" are the Norvians
		if id, ok := r.byName["#people:"+country]; ok {
			return id
		}
		id := r.keyed("#"+typ+":"+lemma+":"+words, Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Country: country, Sector: n.sector, Plural: true})
		r.byName["#people:"+country] = id
		return id
	}
	if (n.sector == "REB" || n.sector == "OPP") && country == "" && r.rebels(from, i) {
		typ, n = "armed-group", nouns["rebel"]
		id := r.keyed("#rebels:", Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Sector: n.sector, Plural: plural})
		if lemma == "rebel" && !strings.Contains(r.e.List[id].Name, "rebel") {
			r.e.List[id].Name = r.a.Words(int(from), int(to))
		}
		return id
	}
	k := "#" + typ + ":" + lemma + ":" + words
	if id, ok := r.byName[k]; ok {
		return id
	}
	if words == lemma || words == lemma+"s" {
		if only := r.onlyOne("#" + typ + ":" + lemma + ":"); only >= 0 {
			return only
		}
	}
	if !plural && typ == "person" && !r.definite(i) {
		k += "@" + strconv.Itoa(int(i)) // an indefinite person is a new one each time
	}
	return r.keyed(k, Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Country: country, Sector: n.sector, Plural: plural})
}

// plainly reports whether nothing in tokens [from, i) makes a government or army
// another than the one known: "the central government", not "the coalition
// forces".
func (r *resolver) plainly(from, i int32) bool {
	for k := from; k < i; k++ {
		if t := &r.a.Tokens[k]; t.XPOS != english.POS && t.UPOS != english.PRON && !plainWords[t.Lemma] && r.e.at[k] < 0 {
			return false
		}
	}
	return true
}

var plainWords = set("central current national ruling whole entire country nation")

// loyalTo is the country of the state, or of the ruler, that the noun at token i
// is said to be loyal to, and where the phrase ends: "troops loyal to Dosh"; ""
// for none.
func (r *resolver) loyalTo(i int32) (string, int32) {
	if int(i)+3 >= r.a.Len() || r.a.Form(int(i+1)) != "loyal" || r.a.Form(int(i+2)) != "to" {
		return "", i
	}
	for k := i + 3; k < min(i+8, int32(r.a.Len())) && r.a.Tokens[k].Sent == r.a.Tokens[i].Sent; k++ {
		if id := r.e.At(int(k)); id >= 0 {
			if e := &r.e.List[id]; e.Type == "state" || e.Type == "person" && e.Sector == "GOV" || e.Type == "person" && r.ruler[int32(id)] {
				return e.Country, r.e.MentionAt(int(k)).To
			}
			return "", i
		}
	}
	return "", i
}

func (r *resolver) isLoyal(i int32) bool {
	c, _ := r.loyalTo(i)
	return c != ""
}

// withCountry is the one party of a class of government whose country is known,
// -1 for none or several.
func (r *resolver) withCountry(class string) int32 {
	found := int32(-1)
	for _, id := range r.byLast["#"+class+":"] {
		if r.e.List[id].Country == "" {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = id
	}
	return found
}

// rebels reports whether tokens [from, i] are no more than a word for rebels:
// "rebels", "rebel fighters", "the armed opposition".
func (r *resolver) rebels(from, i int32) bool {
	rebel := false
	for k := from; k <= i; k++ {
		switch l := strings.ToLower(r.a.Tokens[k].Lemma); l {
		case "rebel", "insurgent":
			rebel = true
		case "armed":
			rebel = rebel || r.a.Tokens[i].Lemma == "opposition"
		case "fighter", "force", "group", "opposition":
		default:
			return false
		}
	}
	return rebel
}

// words is the noun phrase up to and with its head, by lemma, as a key.
func (r *resolver) words(from, i int32) string {
	var b strings.Builder
	for k := from; k <= i; k++ {
		if k > from {
			b.WriteByte(' ')
		}
		b.WriteString(strings.ToLower(r.a.Tokens[k].Lemma))
	}
	return b.String()
}

func (r *resolver) keyed(k string, e Entity) int32 {
	if id, ok := r.byName[k]; ok {
		return id
	}
	id := r.newEntity(e)
	r.byName[k] = id
	r.prefixes(k, id)
	return id
}

// prefixes counts keys by kind and noun, so that onlyOne need not search.
func (r *resolver) prefixes(k string, id int32) {
	p := k[:strings.LastIndexByte(k, ':')+1]
	r.byLast[p] = append(r.byLast[p], id)
}

// onlyOne is the entity whose key begins with p when there is just one.
func (r *resolver) onlyOne(p string) int32 {
	if l := r.byLast[p]; len(l) == 1 {
		return l[0]
	}
	return -1
}
