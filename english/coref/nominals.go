package coref

import (
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
				if n, ok := r.partyNoun(i); ok && (!first || (n.kind == "government" || n.sector == "OPP" || n.sector == "REB" || r.beforeDash(max(s.From, i-6), i) >= 0) && (r.countryOf(i, max(s.From, i-6)) != "" || r.isLoyal(i))) {
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
	if t.Lemma == "campaign" && !r.ofCampaigners(i) {
		return n, false
	}
	if p := r.a.Child(int(i), english.NmodPoss); t.Lemma == "head" && p >= 0 && (r.a.Tokens[p].XPOS == english.PRPS || r.personAt(int32(p)) != nil) {
		return n, false // of somebody's body
	}
	// not documents, nor "the Economist"
	return n, !(n.kind == "outlet" && t.Lemma == "paper" && t.XPOS == english.NNS) && !r.outletName(i)
}

// ofCampaigners reports whether the campaign at token i is people who seek votes,
// not what an army or an advertiser does: "the Orsk campaign".
func (r *resolver) ofCampaigners(i int32) bool {
	if r.a.Tokens[i].XPOS != english.NN {
		return false
	}
	for k := r.a.FirstChild(int(i)); k >= 0 && int32(k) < i; k = r.a.NextSibling(k) {
		if t := &r.a.Tokens[k]; t.Rel == english.Compound || t.Rel == english.Amod || t.Rel == english.NmodPoss {
			if t.Ent != english.PER && r.personAt(int32(k)) == nil {
				return false
			}
		}
	}
	return true
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
	from = r.firstOfTwo(from, i)
	r.single(i, n, from, to, head, whole, lemma)
}

// firstOfTwo makes a party of its own of the first of two that one noun stands
// for, "Dosh's regime and opposition forces", and gives where the second begins.
func (r *resolver) firstOfTwo(from, i int32) int32 {
	for k := from + 1; k+1 < i; k++ {
		if t := &r.a.Tokens[k]; t.UPOS != english.CCONJ || t.Lemma != "and" {
			continue
		}
		n := nouns[r.a.Tokens[k-1].Lemma]
		if n.kind != "government" && n.kind != "armed-group" && n.sector != "OPP" || r.e.at[k-1] >= 0 {
			continue
		}
		r.single(k-1, n, from, k, k-1, k, r.a.Tokens[k-1].Lemma)
		from = k + 1
	}
	return from
}

// single resolves or makes the party of a noun phrase.
func (r *resolver) single(i int32, n noun, from, to, head, whole int32, lemma string) {
	country := r.countryOf(i, from)
	definite := r.definite(i)
	plural := n.group || r.a.Tokens[i].XPOS == english.NNS
	id := int32(-1)
	switch {
	case n.kind == "title" && r.a.Tokens[i].XPOS == english.NNS && r.calledBehind(i) >= 0:
		id = r.calledBehind(i)
	case n.kind == "title" && !plural:
		if definite || country != "" {
			id = r.byRole(lemma, country, i)
		}
		if id < 0 && definite {
			id = r.formerOf(from, i)
		}
	case n.kind == "outlet" || n.kind == "organisation":
		if definite && country == "" && !r.led(from, i) && r.a.Child(int(i), english.NmodPoss) < 0 {
			id = r.takeUp(lemma, n.kind, from, i)
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
		if n.kind == "title" { // "the Orlu spokeswoman"
			for k := from; k < i; k++ {
				if x := r.e.At(int(k)); x >= 0 {
					n.sector = r.sectorOf(n.sector, int32(x))
				}
			}
		}
		id = r.group(lemma, n, country, from, to, i, plural)
	}
	r.put(from, whole, head, Nominal, id)
}

// calledBehind is the party of two or more people who are named right behind the
// plural of an office at token i, "ministers Ada Lorn and Oto Dosh"; -1 for none.
func (r *resolver) calledBehind(i int32) int32 {
	var who []int32
	end := r.a.Sents[r.a.Tokens[i].Sent].To
	for k := i + 1; k < end; {
		m := r.e.Covering(int(k))
		if m == nil || m.From != k || m.Kind != Name || m.Entity < 0 || r.e.List[m.Entity].Type != "person" {
			break
		}
		who = append(who, m.Entity)
		k = m.To
		for k < end && (r.a.Form(int(k)) == "," || r.a.Form(int(k)) == "and") {
			k++
		}
	}
	if len(who) < 2 {
		return -1
	}
	key := "#called:" + strconv.Itoa(int(i))
	if id, ok := r.byName[key]; ok {
		return id
	}
	id := r.newEntity(Entity{Name: r.e.List[who[0]].Name + " and others", Type: "population", Plural: true, Members: who})
	r.byName[key] = id
	return id
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
		case int32(k) > i && t.Rel == english.Nmod && int32(f) == i+1 && (l-f <= 4 || r.namesOnly(f+1, l)):
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
	for k := i + 1; k < to; k++ { // not past a dash or comma, but for those of a list of names
		if r.a.Tokens[k].UPOS == english.PUNCT && !(r.a.Form(int(k)) == "," && r.namesOnly(int(i+2), int(to))) {
			to = k
		}
	}
	return from, to
}

// namesOnly reports whether tokens [from, to) are a list of no more than four
// names: "Norvia, Chad and Zubar".
func (r *resolver) namesOnly(from, to int) bool {
	names := 0
	for k := from; k < to; k++ {
		switch t := &r.a.Tokens[k]; {
		case t.Ent != english.EntNone || t.UPOS == english.PROPN:
			if k == from || r.a.Tokens[k-1].Ent == english.EntNone {
				names++
			}
		case r.a.Form(k) != "," && t.UPOS != english.CCONJ && t.UPOS != english.DET:
			return false
		}
	}
	return names > 0 && names <= 4
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
		case k > from && a.Tokens[k-1].Ent == english.LOC && !stateBefore(a, k-1) && t.Ent == english.EntNone && !upperFirst(a.Form(k)) && (t.UPOS == english.ADJ || k+1 < head && a.Tokens[k+1].XPOS == english.HYPH):
			return k // "in Kelm local residents said", "of Kelm state-run radio said"
		case k > from && a.Form(k) == "state" && k+1 <= head && !upperFirst(a.Form(head)) && a.Tokens[k-1].XPOS != english.JJ && a.Tokens[k-1].Ent != english.NORP && (a.Tokens[k-1].UPOS == english.NOUN || a.Tokens[k-1].UPOS == english.NUM || k > 1 && a.Tokens[k-2].UPOS == english.ADP && a.Tokens[k-1].Ent == english.LOC):
			return k // "to hit the district state media said"
		case k > 0 && many && head == k+1 && a.Tokens[head].Lemma == "report" && !upperFirst(a.Form(head)) && (t.Ent == english.LOC || t.XPOS == english.VBN || t.Lemma == "wounded" || t.Lemma == "injured"):
			return head // "in Kelm reports say", "left scores wounded reports say"
		case k < head && !many && a.Tokens[k].UPOS != english.PROPN && (t.Lemma == "wounded" || t.Lemma == "injured" || t.Lemma == "wound" || t.Lemma == "injure") && k > 0 && a.Tokens[k-1].UPOS == english.NUM:
			return k + 1 // "and 15 wounded a correspondent said"
		case k < head && t.UPOS == english.NUM && isYear(a.Form(k)):
			return k + 1 // "12 March 2024 Activists said"
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

// isYear reports whether w is a year of the last or this century in figures.
func isYear(w string) bool {
	return len(w) == 4 && (w[:2] == "19" || w[:2] == "20") && w[2] >= '0' && w[2] <= '9' && w[3] >= '0' && w[3] <= '9'
}

// stateBefore reports whether token i is the name of a state that no preposition
// leads to, so that it says whose what follows is: "US military officials".
func stateBefore(a *english.Analysis, i int) bool {
	g, ok := gazetteer.Find(a.Form(i))
	return ok && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym) && (i == 0 || a.Tokens[i-1].UPOS != english.ADP)
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

// several stands for more than one that fits.
const several = -2
