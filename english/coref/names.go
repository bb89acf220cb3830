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
	type span struct{ from, to, title int32 }
	var all []span
	kind := map[int32]english.Ent{}
	for _, n := range r.spot(r.settle(r.joined())) {
		if r.a.Sents[r.a.Tokens[n.From].Sent].Boilerplate {
			continue
		}
		from, to := n.From, n.To
		if n.Kind == english.PER {
			from = r.skipTitle(from, to)
			if titleParts[strings.ToLower(r.a.Form(int(to-1)))] {
				continue // a title alone is no name
			}
		}
		from = r.skipBased(from, to)
		if to-from > 2 && r.a.Tokens[to-2].XPOS == english.HYPH && !upperFirst(r.a.Form(int(to-1))) {
			continue // "Kelm-based", "Norvian-led"
		}
		for to > from+1 && (r.a.Tokens[to-1].UPOS == english.PUNCT || r.a.Tokens[to-1].XPOS == english.POS) {
			to--
		}
		if from >= to {
			continue
		}
		all = append(all, span{from, to, n.From})
		kind[from] = n.Kind
	}
	r.joint = map[int32][2]int32{}
	order := slices.Clone(all)
	slices.SortStableFunc(order, func(x, y span) int { return int(y.to-y.from) - int(x.to-x.from) })
	ent := map[int32]int32{}
	for _, s := range order {
		if first, second, ok := r.twoBodies(s.from, s.to); ok {
			ent[s.from] = r.bodyOf(second)
			r.joint[s.from] = [2]int32{r.bodyOf(first), ent[s.from]}
			continue
		}
		ent[s.from] = r.entityOf(s.from, s.to, kind[s.from])
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
		if kind[s.from] == english.NORP && (r.a.Tokens[head].UPOS == english.ADJ || r.a.Tokens[head].Rel == english.Amod) {
			// the adjective of a state names it only in passing
			r.put(s.from, s.to, head, Nominal, id)
			if r.e.List[id].Name == "" {
				r.e.List[id].Name = r.stateName(id, s.from, s.to)
			}
			continue
		}
		r.put(s.from, s.to, head, Name, id)
		for k := s.from; k < s.to; k++ {
			r.named[k] = true
		}
		e := &r.e.List[id]
		e.Named = true
		if w := r.a.Words(int(s.from), int(s.to)); better(w, e) {
			e.Name = w
		}
	}
	for _, s := range all {
		if id := ent[s.from]; id >= 0 {
			r.roles(id, s.title, s.from, s.to)
		}
	}
}

// stateName is what a state is called that is known by its people only.
func (r *resolver) stateName(id, from, to int32) string {
	if e := &r.e.List[id]; e.Type == "state" && e.Country != "" {
		if g, ok := gazetteer.State(e.Country); ok {
			return g.Name
		}
	}
	return r.a.Words(int(from), int(to))
}

// joined is the names with pieces put together that the tagger leaves apart:
// what hyphens and particles join ("Adem al-Qasri"), and bodies with "of" or
// "for" in their names. Two bodies that are known each by itself stay two
// ("UN-Arab League").
func (r *resolver) joined() []english.Name {
	var out []english.Name
	for _, n := range r.split(r.bodies(r.a.Names)) {
		for int(n.To)+1 < r.a.Len() && r.a.Tokens[n.To].XPOS == english.HYPH && !r.a.Tokens[n.To-1].SpaceAfter && !r.a.Tokens[n.To].SpaceAfter &&
			upperFirst(r.a.Form(int(n.To+1))) && r.a.Tokens[n.To+1].Ent != english.NORP {
			// "Anna Brel-Hauk" where the tagger stopped at the hyphen
			if r.a.Tokens[n.To+1].Ent != english.EntNone {
				break
			}
			n.To += 2
		}
		if k := len(out); k > 0 && r.joins(out[k-1], n) {
			out[k-1].To = n.To
			if n.Kind == english.PER {
				out[k-1].Kind = english.PER
			}
			continue
		}
		out = append(out, n)
	}
	return out
}

// bodies adds the names of bodies that the tagger has missed or cut short: a
// capitalised noun for a body ("Observatory", "Council") with the capitalised
// words before it and a phrase with "of" or "for" behind it.
func (r *resolver) bodies(names []english.Name) []english.Name {
	var found []english.Name
	for si := range r.a.Sents {
		s := &r.a.Sents[si]
		if s.Boilerplate || s.Title {
			continue
		}
		for i := s.From + 1; i < s.To; i++ {
			f := r.a.Form(int(i))
			if !upperFirst(f) || !bodyNouns[strings.ToLower(f)] || !upperFirst(r.a.Form(int(i-1))) || r.a.Tokens[i-1].UPOS == english.DET {
				continue
			}
			from, to := i, i+1
			for from > s.From && upperFirst(r.a.Form(int(from-1))) && r.a.Tokens[from-1].UPOS != english.DET && r.a.Tokens[from-1].UPOS != english.PRON && !titleParts[strings.ToLower(r.a.Form(int(from-1)))] && r.a.Tokens[from-1].Ent != english.PER {
				from--
			}
			if from == i || from == s.From && i-from == 1 && r.a.Tokens[from].Ent == english.EntNone {
				continue
			}
			for to+1 < s.To && (r.a.Form(int(to)) == "of" || r.a.Form(int(to)) == "for") && upperFirst(r.a.Form(int(to+1))) && r.a.Tokens[to+1].Ent != english.PER && r.a.Tokens[to+1].Ent != english.LOC {
				to += 2
				for to < s.To && upperFirst(r.a.Form(int(to))) && r.a.Tokens[to].UPOS != english.PRON {
					to++
				}
			}
			found = append(found, english.Name{From: from, To: to, Kind: english.ORG})
			i = to - 1
		}
	}
	if len(found) == 0 {
		return names
	}
	var out []english.Name
	k := 0
	for _, n := range names {
		for k < len(found) && found[k].To <= n.From {
			out = append(out, found[k])
			k++
		}
		if k < len(found) && n.From < found[k].To && found[k].From < n.To {
			if n.From <= found[k].From && n.To >= found[k].To && n.Kind == english.ORG {
				found[k] = n
			} else if n.Kind == english.ORG {
				found[k].From, found[k].To = min(n.From, found[k].From), max(n.To, found[k].To)
			}
			continue
		}
		out = append(out, n)
	}
	return append(out, found[k:]...)
}

var bodyNouns = set("observatory council league union coalition commission committee organization organisation association agency party front congress assembly movement alliance federation institute foundation court tribunal ministry bureau department authority brigade brigades network centre center company bank university society brotherhood group")

// split takes a name apart at a hyphen between two parties that are known each
// by itself.
func (r *resolver) split(names []english.Name) []english.Name {
	var out []english.Name
	for _, n := range names {
		for i := n.From + 1; i < n.To-1; i++ {
			if r.a.Tokens[i].XPOS != english.HYPH {
				continue
			}
			a, oka := gazetteer.Find(r.a.Words(int(n.From), int(i)))
			b, okb := gazetteer.Find(r.a.Words(int(i+1), int(n.To)))
			if oka && okb && a.Name != b.Name {
				out = append(out, english.Name{From: n.From, To: i, Kind: n.Kind})
				n.From = i + 1
			}
		}
		out = append(out, n)
	}
	return out
}

func upperFirst(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// joins reports whether name n goes on with name m.
func (r *resolver) joins(m, n english.Name) bool {
	gap := int(n.From - m.To)
	if gap > 3 || r.a.Tokens[m.From].Sent != r.a.Tokens[n.From].Sent {
		return false
	}
	if gap == 0 {
		// "Adem" "al-Qasri", or one name cut in two
		return m.Kind == english.PER && n.Kind == english.PER
	}
	hyphen := false
	for i := m.To; i < n.From; i++ {
		w := strings.ToLower(r.a.Form(int(i)))
		switch {
		case w == "-" || w == "‐":
			hyphen = true
		case particles[w] && w != "the" && w != "and" && w != "of" && w != "for":
		case (w == "of" || w == "for") && gap == 1:
			return m.Kind == english.ORG && n.Kind == english.ORG
		default:
			return false
		}
	}
	if !hyphen {
		return m.Kind == english.PER && n.Kind == english.PER
	}
	if gap == 1 {
		a, oka := gazetteer.Find(r.a.Words(int(m.From), int(m.To)))
		b, okb := gazetteer.Find(r.a.Words(int(n.From), int(n.To)))
		if oka && okb && a.Name != b.Name {
			return false
		}
	}
	return !r.a.Tokens[n.From-1].SpaceAfter && n.Kind != english.NORP && m.Kind != english.NORP
}

// skipBased leaves "Kelm-based" and the like before a name out of it.
func (r *resolver) skipBased(from, to int32) int32 {
	for i := from; i+2 < to; i++ {
		if r.a.Tokens[i].XPOS == english.HYPH {
			switch strings.ToLower(r.a.Form(int(i + 1))) {
			case "based", "backed", "led", "run", "born", "controlled", "held", "sponsored":
				return i + 2
			}
		}
	}
	return from
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
	if k == "" || form == strings.ToLower(form) || calendar[k] || to-from == 1 && kind == english.PER && r.a.Tokens[from].UPOS == english.ADJ {
		return -1 // no name after all
	}
	if id := r.knownEntity(k); id >= 0 {
		return id
	}
	g, known := gazetteer.Find(form)
	switch {
	case known && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym) && (kind != english.PER || to-from > 1):
		return r.state(g)
	case known && g.Kind == gazetteer.Seat && g.ISO3 != "" && kind != english.PER:
		return r.state(g)
	case known && g.Kind == gazetteer.Capital && kind != english.PER:
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
	if id, ok := r.byName[k]; ok {
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
		// an acronym or alias of a body already there
		if id, ok := r.byName["="+g.Name]; ok && e.Type != "person" {
			r.byName[k] = id
			return id
		}
	}
	if kind == english.PER {
		if id := r.shortPerson(k, r.honorific(from)); id != -2 {
			return id
		}
		first := strings.Fields(form)
		e.Gender = gazetteer.Gender(first[0])
		if t := r.honorific(from); t != 0 {
			e.Gender = t
		}
		if len(first) == 1 {
			e.Gender = r.honorific(from)
		}
	} else {
		if !known && len(strip(strings.Fields(k))) == 1 {
			if id := r.shortPerson(k, 0); id >= 0 {
				return id // a surname that the tagger took for something else
			}
		}
	}
	if e.Type == "organisation" || e.Type == "igo" || e.Type == "outlet" {
		if id := r.acronym(form); id >= 0 {
			r.byName[k] = id
			return id
		}
		if id := r.shortBody(k); id != -2 {
			return id
		}
	}
	if to-from == 1 && r.a.Tokens[from].UPOS == english.ADJ && !known && e.Type != "person" {
		return -1
	}
	if e.Type == "" || e.Type == "population" && to-from == 1 && !strings.HasSuffix(k, "s") {
		return -1 // a place that is no party, an adjective that names none
	}
	id := r.newEntity(e)
	r.byName[k] = id
	r.capitals(id)
	if known && e.Type != "person" {
		r.byName["="+g.Name] = id
	}
	r.index(id, strings.Fields(k))
	return id
}

// perWord caps how many names with one word in common are told apart.
const perWord = 32

var particles = map[string]bool{"al": true, "el": true, "bin": true, "ben": true, "van": true, "der": true, "de": true, "von": true, "of": true, "the": true, "and": true, "for": true, "du": true, "la": true, "abu": true, "ibn": true}

// unknownState tells a country that no list has by the company it keeps: its
// people's name stands in the same report ("Norvia", "Norvian") and it stands
// behind a preposition of place or is somebody's country.
func (r *resolver) unknownState(from, to int32) (string, bool) {
	if to-from != 1 {
		return "", false
	}
	if r.peoples == nil {
		r.peoples = map[string]string{}
		forms, placed := map[string]bool{}, map[string]bool{}
		for i := range r.a.Tokens {
			f := r.a.Form(i)
			if !upperFirst(f) || len(f) < 4 {
				continue
			}
			forms[f] = true
			if i > 0 {
				switch r.a.Tokens[i-1].Lemma {
				case "in", "from", "to", "into", "across":
					placed[f] = true
				}
			}
		}
		for f := range forms {
			if !placed[f] {
				continue
			}
			for _, people := range []string{f + "n", f + "i", strings.TrimSuffix(f, "a") + "ian", strings.TrimSuffix(f, "e") + "an", f + "ese"} {
				if people != f && forms[people] {
					r.peoples[people], r.peoples[f] = f, f
				}
			}
		}
	}
	base, ok := r.peoples[r.a.Form(int(from))]
	return base, ok
}

// state is the entity of a country.
func (r *resolver) state(g gazetteer.Entry) int32 {
	if id, ok := r.states[g.ISO3]; ok {
		return id
	}
	id := r.newEntity(Entity{Type: "state", Country: g.ISO3})
	r.states[g.ISO3] = id
	return id
}

// honorific tells a gender from Mr, Mrs, Ms before a name.
func (r *resolver) honorific(from int32) byte {
	if from == 0 {
		return 0
	}
	switch strings.ToLower(strings.TrimSuffix(r.a.Form(int(from-1)), ".")) {
	case "mr", "sir", "king", "prince", "lord":
		return 'm'
	case "mrs", "ms", "miss", "queen", "princess", "lady":
		return 'f'
	}
	return 0
}

// acronym finds the body whose capitals the form has: "NRC" after "Norvian
// Relief Council".
func (r *resolver) acronym(form string) int32 {
	f := strings.ReplaceAll(form, ".", "")
	if len(f) < 2 || len(f) > 8 || f != strings.ToUpper(f) || strings.Contains(f, " ") {
		return -1
	}
	if id, ok := r.byCaps[f]; ok {
		return id
	}
	return -1
}

// capitals remembers the first letters of a body's name, with and without the
// small words, for the acronym that may follow.
func (r *resolver) capitals(id int32) {
	e := &r.e.List[id]
	if e.Type == "person" || e.Type == "state" {
		return
	}
	var all, caps strings.Builder
	for _, w := range strings.FieldsFunc(e.Name, func(c rune) bool { return c == ' ' || c == '-' }) {
		first := strings.ToUpper(w[:1])
		all.WriteString(first)
		if !particles[strings.ToLower(w)] {
			caps.WriteString(first)
		}
	}
	for _, k := range [2]string{all.String(), caps.String()} {
		if _, ok := r.byCaps[k]; !ok && len(k) > 1 {
			r.byCaps[k] = id
		}
	}
}

// shortBody finds the one body of whose name the form is a part, "the
// Observatory": -2 when there is none, -1 when more than one fits.
func (r *resolver) shortBody(k string) int32 {
	words := strings.Fields(k)
	found := int32(-2)
	for _, id := range r.byLast[words[len(words)-1]] {
		e := &r.e.List[id]
		if e.Type == "person" || !containsRun(strings.Fields(key(e.Name)), words) {
			continue
		}
		if found >= 0 && found != id {
			return -1
		}
		found = id
	}
	return found
}

func containsRun(full, part []string) bool {
	for i := 0; i+len(part) <= len(full); i++ {
		if slices.Equal(full[i:i+len(part)], part) {
			return true
		}
	}
	return false
}

// actsAsGovernment reports whether a capital or seat stands for its government
// here: it does something only a party can do, or is a party to something.
func (r *resolver) actsAsGovernment(from, to int32) bool {
	head := r.headOf(from, to)
	t := &r.a.Tokens[head]
	h := int(t.Head)
	if h < 0 {
		return false
	}
	switch {
	case t.Rel == english.Nsubj && r.a.Tokens[h].UPOS == english.VERB:
		return !placeVerbs[r.a.Tokens[h].Lemma]
	case t.Rel == english.OblAgent:
		return true
	case t.Rel == english.NmodPoss:
		return possNouns[r.a.Tokens[h].Lemma]
	case t.Rel == english.Nmod || t.Rel == english.Obl || t.Rel == english.Conj:
		c := r.a.Child(int(head), english.Case)
		if t.Rel == english.Conj {
			c = r.a.Child(h, english.Case)
		}
		if c < 0 {
			return false
		}
		switch r.a.Tokens[c].Lemma {
		case "with", "between":
			return true
		case "on", "against", "by":
			return partyNouns[r.a.Tokens[h].Lemma]
		}
	}
	return false
}

// calendar words are no parties, whatever the tagger makes of them.
var calendar = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ramadan christmas easter")

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
