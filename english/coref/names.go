package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// names makes a mention of every name, longest forms first, so that a short
// form finds the full one wherever it stands.
func (r *resolver) names() {
	var all []nameSpan
	found := r.settle(r.joined())
	r.findThings(found)
	for _, n := range r.spot(found) {
		if r.a.Sents[r.a.Tokens[n.From].Sent].Boilerplate {
			continue
		}
		from, to := n.From, n.To
		if n.Kind == english.ORG && r.reporter(n) {
			n.Kind = english.PER
		}
		if n.Kind == english.PER {
			from = r.skipTitle(from, to)
			if titleParts[strings.ToLower(r.a.Form(int(to-1)))] {
				continue // a title alone is no name
			}
		}
		from = r.skipBased(from, to)
		if w := strings.ToLower(r.a.Form(int(from))); to-from > 1 && (w == "pro-" || w == "anti-") {
			from++
		}
		if n.Kind == english.ORG {
			from, to = r.outletBefore(from, to), r.partyBehind(from, to)
		}
		if r.headline(from, to) {
			continue
		}
		if n.Kind == english.ORG && r.portfolioName(from, to) {
			for i := from; i < to; i++ {
				r.e.noName = append(r.e.noName, i)
			}
			continue
		}
		if to-from > 2 && r.a.Tokens[to-2].XPOS == english.HYPH && !upperFirst(r.a.Form(int(to-1))) && !r.secondSyllable(english.Name{From: from, To: to - 2}) {
			continue // "Kelm-based", "Norvian-led"
		}
		for to > from+1 && (r.a.Tokens[to-1].UPOS == english.PUNCT || r.a.Tokens[to-1].UPOS == english.CCONJ || r.a.Tokens[to-1].XPOS == english.POS || r.a.Tokens[to-1].UPOS == english.ADP && n.Kind == english.ORG) {
			to--
		}
		if from >= to || to-from == 1 && r.a.Tokens[from].UPOS == english.ADJ && quarters[r.a.Form(int(from))] {
			continue // "Western and Arab nations"
		}
		all = append(all, nameSpan{from, to, n.From, n.Kind})
	}
	r.relations = r.kin(all)
	r.sexes = map[int32]byte{}
	for _, x := range r.relations {
		if x.owner >= 0 && x.owners != 0 {
			r.sexes[all[x.owner].from] = x.owners
		}
	}
	r.joint = map[int32][2]int32{}
	order := slices.Clone(all)
	slices.SortStableFunc(order, func(x, y nameSpan) int { return int(y.to-y.from) - int(x.to-x.from) })
	ent := map[int32]int32{}
	var kins [][2]int32 // nouns for relatives with the name behind them, whose party it is
	other := r.otherNames(all)
	for n, m := range other {
		other[m] = n
	}
	for _, s := range order {
		if id, ok := ent[s.from]; ok && id >= 0 {
			continue // another name of one already found
		}
		if first, second, ok := r.twoBodies(s.from, s.to); ok {
			ent[s.from] = r.bodyOf(second)
			r.joint[s.from] = [2]int32{r.bodyOf(first), ent[s.from]}
			continue
		}
		id := r.entityOf(s.from, s.to, s.kind)
		ent[s.from] = id
		if id < 0 {
			continue
		}
		if k := s.from - 1; k > 0 && r.a.Form(int(k)) == "," && kinNouns[r.a.Tokens[k-1].Lemma] {
			if x, ok := r.relations[s.from]; ok && x.gender != 0 {
				kins = append(kins, [2]int32{k - 1, id})
			}
		}
		if x, ok := r.relations[s.from]; ok && x.owner >= 0 {
			if o, ok := ent[all[x.owner].from]; ok && o >= 0 && o != id {
				r.related(id, o)
			}
		}
		if n, ok := other[s.from]; ok {
			if _, done := ent[n]; !done {
				ent[n] = id
				r.alsoCalled(id, n, all)
			}
		}
	}
	for _, s := range all {
		id := ent[s.from]
		if id < 0 {
			continue
		}
		head := r.headOf(s.from, s.to)
		if j, ok := r.joint[s.from]; ok {
			r.put(s.from, s.from+1, s.from, Nominal, j[0])
			r.put(s.from, s.to, s.to-1, Nominal, j[1])
			continue
		}
		if s.kind == english.NORP && (r.a.Tokens[head].UPOS == english.ADJ || r.a.Tokens[head].Rel == english.Amod) {
			// the adjective of a state names it only in passing
			r.put(s.from, s.to, head, Nominal, id)
			if r.e.List[id].Name == "" {
				r.e.List[id].Name = r.stateName(id, s.from, s.to)
			}
			continue
		}
		r.put(s.from, s.to, head, Name, id)
		if h := r.a.Tokens[head].Head; s.kind == english.PER && h >= 0 && h < s.from && h >= s.from-2 && r.e.at[h] < 0 && r.honour(h) {
			r.e.at[h] = r.e.at[head] // "Mr Dosh": the tree hangs the name on its title
		}
		for k := s.from; k < s.to; k++ {
			r.named[k] = true
		}
		e := &r.e.List[id]
		e.Named = true
		if w := r.a.Words(int(s.from), int(s.to)); better(w, e) {
			e.Name = w
		}
	}
	for _, x := range kins { // "Brel's sister, Mira"
		lo, hi := r.nominalRange(x[0])
		r.put(lo, hi, x[0], Nominal, x[1])
	}
	r.kinAgain(kins)
	for _, s := range all {
		if id := ent[s.from]; id >= 0 {
			r.roles(id, s.title, s.from, s.to)
		}
	}
	r.offices()
}

func upperFirst(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// skipBased leaves "Kelm-based" and the like before a name out of it.
func (r *resolver) skipBased(from, to int32) int32 {
	for i := from; i+2 < to; i++ {
		if r.a.Tokens[i].XPOS == english.HYPH {
			switch w := r.a.Form(int(i + 1)); strings.ToLower(w) {
			case "based", "backed", "led", "run", "born", "controlled", "held", "sponsored":
				return i + 2
			default:
				if i == from+1 && w == strings.ToLower(w) && r.a.Form(int(from))[0] <= '9' {
					return i + 2 // "12-nation"
				}
			}
		}
	}
	return from
}

// headline reports whether a long name has a verb in it: a headline, or a line
// of one, that the tagger took for a name.
func (r *resolver) headline(from, to int32) bool {
	if to-from < 5 {
		return false
	}
	for i := from; i < to; i++ {
		if x := r.a.Tokens[i].XPOS; x == english.VBP || x == english.VBZ || x == english.MD {
			return true
		}
	}
	return false
}

// better reports whether form is a fuller name of e than the one it has.
func better(form string, e *Entity) bool {
	if e.Name == "" {
		return true
	}
	if e.Type == "state" && e.Country == "" {
		return false // its name is the one that its people's was made from
	}
	if e.Type == "state" {
		g, ok := gazetteer.Find(form)
		o, had := gazetteer.Find(e.Name)
		if ok && g.Kind == gazetteer.Country {
			return !had || o.Kind != gazetteer.Country || len(form) > len(e.Name)
		}
		return false
	}
	return len(strings.Fields(form)) > len(strings.Fields(e.Name)) || len(form) > len(e.Name) && strings.HasPrefix(form, e.Name)
}

// skipTitle leaves titles in front of a person's name out of it.
func (r *resolver) skipTitle(from, to int32) int32 {
	i := from
	for i < to-1 {
		w := strings.ToLower(strings.TrimSuffix(r.a.Form(int(i)), "."))
		if !titleParts[w] {
			break
		}
		i++
	}
	return i
}

// entityOf finds or makes the entity that a name means.
func (r *resolver) entityOf(from, to int32, kind english.Ent) int32 {
	form := r.a.Words(int(from), int(to))
	k := key(form)
	if n, ok := nouns[k]; ok && to-from == 1 && kind == english.ORG && n.kind != "honour" && (n.kind == "title" || bareGovernment[k] || from == r.a.Sents[r.a.Tokens[from].Sent].From) {
		return -1 // "Court papers": a noun with the capital of its sentence
	}
	if k == "state" && from > 0 && r.a.Tokens[from-1].Lemma == "of" {
		return -1 // "Secretary of State"
	}
	if r.aThing(from, to, kind) {
		for i := from; i < to; i++ {
			r.e.noName = append(r.e.noName, i)
		}
		return -1
	}
	if k == "" || len(k) == 1 || form == strings.ToLower(form) || calendar[k] || noParty[k] || r.numbered(from, to) || r.ticker(from, to) || to-from == 1 && kind == english.PER && r.a.Tokens[from].UPOS == english.ADJ {
		return -1 // no name after all
	}
	if id := r.knownEntity(k); id >= 0 {
		return id
	}
	g, known := gazetteer.Find(form)
	if known && g.Kind == gazetteer.Body && g.Sub == "government" && !r.speaksOf(g.ISO3) {
		known = false // "House of Representatives": every other country has one
	}
	switch {
	case known && g.Kind == gazetteer.Demonym && r.a.Tokens[to-1].XPOS != english.JJ && r.a.Tokens[to-1].UPOS != english.ADJ && strings.HasSuffix(k, "ns") && g.ISO3 != "":
		return r.keyed("#people:"+g.ISO3, Entity{Name: form, Type: "population", Country: g.ISO3, Sector: "CVL", Plural: true}) // "Norvians" are not Norvia
	case known && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym) && (kind != english.PER || to-from > 1 || form == strings.ToUpper(form)):
		return r.state(g)
	case known && (g.Kind == gazetteer.Seat || g.Kind == gazetteer.Capital) && to-from == 1 && (from == 0 || r.a.Tokens[from-1].Lemma != "the") && r.shortPerson(k, 0, "") >= 0:
		return r.shortPerson(k, 0, "") // a surname that is a city's name too
	case known && g.Kind == gazetteer.Seat && g.ISO3 != "" && kind != english.PER:
		return r.state(g)
	case known && g.Kind == gazetteer.Capital && (kind != english.PER || to-from == 1 && gazetteer.Gender(form) == 0 && r.honorific(from) == 0 && r.titleOf(from) == "") && (kind != english.ORG || form != strings.ToUpper(form)): // an agency's letters are no city
		if r.actsAsGovernment(from, to) {
			return r.state(g)
		}
		return -1 // a place
	}
	if base, ok := r.unknownState(from, to); ok && !known {
		id, ok := r.states[base]
		if !ok {
			id = r.newEntity(Entity{Name: base, Type: "state"})
			r.states[base] = id
		}
		return id
	}
	if id, ok := r.byName[k]; ok && !r.otherGender(id, from) {
		if kind == english.PER && to-from > 1 {
			r.titleOn(id, r.titleOf(from))
		}
		return id
	}
	typ := map[english.Ent]string{english.PER: "person", english.ORG: "organisation", english.LOC: "", english.NORP: "population"}[kind]
	e := Entity{Name: form, Type: typ}
	if known {
		switch g.Kind {
		case gazetteer.Body:
			e.Type, e.Sector, e.Country = bodyType(g)
		case gazetteer.Outlet:
			e.Type, e.Sector, e.Country = "outlet", "JRN", g.ISO3
		case gazetteer.ArmedGrp:
			e.Type, e.Sector, e.Country = "armed-group", "REB", g.ISO3
		}
		if kind == english.PER && to-from == 1 && g.Acronym == "" {
			e.Type = "person"
		}
	}
	if !known && e.Type == "organisation" {
		if e.Type, e.Sector = r.bodyKind(from, to); e.Sector == "" && to-from > 1 && companyForms[strings.ToLower(strings.TrimSuffix(r.a.Form(int(to-1)), "."))] {
			e.Sector = "BUS"
		}
	}
	if known {
		// an acronym or alias of a body already there
		if id, ok := r.byName["="+g.Name]; ok && e.Type != "person" {
			r.byName[k] = id
			return id
		}
	}
	if to-from == 1 && !known && kind != english.NORP && r.honorific(from) == 0 && gazetteer.Gender(form) == 0 && r.commonWord(form) && r.shortPerson(k, 0, "") < 0 {
		r.e.noName = append(r.e.noName, from)
		return -1 // a noun with a capital: the report has it without one too
	}
	if kind == english.PER {
		title := r.titleOf(from)
		if id := r.shortPerson(k, r.honorific(from), title); id != -2 {
			if id >= 0 {
				r.titleOn(id, title)
			}
			if id >= 0 && r.e.List[id].Gender == 0 {
				r.e.List[id].Gender = r.honorific(from)
			}
			return id
		}
		e.Gender = r.nameGender(from, to)
	} else {
		if !known && len(strip(strings.Fields(k))) == 1 {
			if id := r.shortPerson(k, 0, ""); id >= 0 {
				return id // a surname that the tagger took for something else
			}
		}
	}
	if e.Type == "organisation" || e.Type == "igo" || e.Type == "outlet" {
		if id := r.acronym(form); id >= 0 {
			r.byName[k] = id
			return id
		}
		if id := r.shortBody(k); id != -2 && !(known && id >= 0 && r.branch(id, k)) {
			return id
		}
	}
	if to-from == 1 && r.a.Tokens[from].UPOS == english.ADJ && !known && e.Type != "person" {
		return -1
	}
	if e.Type == "" || e.Type == "population" && (to-from == 1 || faiths[r.a.Form(int(from))]) && !strings.HasSuffix(k, "s") {
		return -1 // a place that is no party, an adjective that names none
	}
	id := r.newEntity(e)
	r.byName[k] = id
	if w := strings.Fields(k); len(w) > 1 && e.Type == "organisation" && companyForms[w[len(w)-1]] {
		r.byLast["<co:"+w[0]] = append(r.byLast["<co:"+w[0]], id)
		short := strings.Join(w[:len(w)-1], " ")
		if _, ok := r.byName[short]; !ok {
			r.byName[short] = id // "Orlu Motors" is Orlu Motors Inc
		}
	}
	r.capitals(id)
	if known && e.Type != "person" {
		r.byName["="+g.Name] = id
	}
	r.index(id, strings.Fields(k), false)
	if kind == english.PER {
		r.nicknamed(id, from, to)
		r.titleOn(id, r.titleOf(from))
	}
	return id
}

// noParty are names of diseases, books, measures and the like.
var noParty = set("aids hiv ebola sars gdp gnp koran quran bible torah internet web brent")

// numbered reports whether a country's name is but the beginning of that of a
// channel: "France 2".
func (r *resolver) numbered(from, to int32) bool {
	if int(to)+1 >= r.a.Len() || r.a.Tokens[to].UPOS != english.NUM || r.a.Tokens[to].Sent != r.a.Tokens[from].Sent || len(r.a.Form(int(to))) > 2 || r.a.Form(int(to)) > "9" {
		return false
	}
	g, ok := gazetteer.Find(r.a.Words(int(from), int(to)))
	if !ok || g.Kind != gazetteer.Country || r.a.Tokens[to-1].Rel.Main() == english.Root {
		return false
	}
	t := &r.a.Tokens[to+1]
	switch t.UPOS {
	case english.NOUN:
		return !r.a.Tokens[to-1].Rel.Is(english.Nsubj) && (t.Lemma == "interview" || t.Lemma == "television" || t.Lemma == "TV" || t.Lemma == "channel")
	case english.PUNCT:
		return t.XPOS != english.HYPH && r.a.Form(int(to+1)) != "-" && r.a.Form(int(to+1)) != ":"
	}
	return t.UPOS != english.NUM
}

// ticker reports whether a name is a company's letters on an exchange, "<ORL>".
func (r *resolver) ticker(from, to int32) bool {
	return from > 0 && int(to) < r.a.Len() && r.a.Form(int(from-1)) == "<" && r.a.Form(int(to)) == ">" && to-from == 1 && r.a.Form(int(from)) == strings.ToUpper(r.a.Form(int(from)))
}

// nameSpan is a name [from, to), without its title, which begins at title.
type nameSpan struct {
	from, to, title int32
	kind            english.Ent
}

// related makes the relative id known by the surname of owner, if the report
// gives but one name, and bare surnames the owner's.
func (r *resolver) related(id, owner int32) {
	e, o := &r.e.List[id], &r.e.List[owner]
	if e.Type != "person" || o.Type != "person" {
		return
	}
	mine, theirs := strings.Fields(key(e.Name)), strings.Fields(key(o.Name))
	if len(theirs) < 2 {
		return
	}
	last := theirs[len(theirs)-1]
	if len(mine) == 1 && mine[0] != last {
		r.index(id, []string{mine[0], last}, true)
		r.relative[id] = true
	} else if mine[len(mine)-1] == last {
		r.relative[id] = true
	}
}

// alsoCalled makes entity id known by the name that begins at token from.
func (r *resolver) alsoCalled(id, from int32, all []nameSpan) {
	for _, s := range all {
		if s.from != from {
			continue
		}
		k := key(r.a.Words(int(s.from), int(s.to)))
		if _, ok := r.byName[k]; !ok {
			r.byName[k] = id
			r.index(id, strings.Fields(k), false)
		}
	}
}

// perWord caps how many names with one word in common are told apart.
const perWord = 32

// particles bind the parts of a name; nobody is known by one alone.
var particles = set("al el bin ben ibn bint abu umm van der den ter ten von zu af de du des la le del della di da das dos of the and for")

// binding are the particles that stand in the middle of a person's name.
var binding = set("al el bin ben ibn bint van der den ter ten von de du del della di da das dos")

// calendar words are no parties, whatever the tagger makes of them.
var calendar = set("mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ramadan christmas easter")

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	placeVerbs = set("lie stand sit remain fall become host see burn wake")
	possNouns  = set("policy position stance ally allies envoy support opposition demand call decision refusal backing veto proposal plan government view interest role response relation tie nuclear program programme")
	partyNouns = set("pressure sanction influence accusation allegation war embargo demand ally")
)

// reporter reports whether a name stands behind its outlet: "the BBC's Ada Lorn".
func (r *resolver) reporter(n english.Name) bool {
	if n.To-n.From < 2 || n.To-n.From > 3 || n.From < 2 || r.a.Tokens[n.From-1].XPOS != english.POS || bodyNouns[strings.ToLower(r.a.Form(int(n.To-1)))] {
		return false
	}
	for i := n.From; i < n.To; i++ {
		if f := r.a.Form(int(i)); !upperFirst(f) || f == strings.ToUpper(f) {
			return false
		}
	}
	g, ok := gazetteer.Find(r.a.Form(int(n.From - 2)))
	return ok && g.Kind == gazetteer.Outlet && !outletParts[strings.ToLower(r.a.Form(int(n.To-1)))]
}

// outletParts end the names of what an outlet has of its own.
var outletParts = set("service news programme program online website channel show studio trust desk unit tonight today panorama newsnight hardtalk")

// quarters are no names by themselves.
var quarters = set("Western Eastern Northern Southern Central Middle Foreign International")
