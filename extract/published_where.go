package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/places"
)

// resolvePlaces finds the place names.
func (d *doc) resolvePlaces() {
	g := d.opt.Places
	if g == nil {
		g = places.Default()
	}
	d.places = g.Find(d.a)
	defer d.capitals(g)
	for k := range d.places {
		m := &d.places[k]
		if d.a.Sents[d.a.Tokens[m.From].Sent].Boilerplate {
			continue
		}
		p := onrecord.PlaceMention{Span: d.span(int(m.From), int(m.To)), Name: m.Name, Country: onrecord.Maybe(m.Country),
			Admin1: onrecord.Maybe(m.Admin1), Precision: onrecord.Maybe(m.Precision)}
		if m.GeonameID > 0 {
			id := m.GeonameID
			p.GeonameID = &id
		}
		if m.Placed {
			lat, lon := m.Lat, m.Lon
			p.Lat, p.Lon = &lat, &lon
		}
		d.r.Places = append(d.r.Places, p)
	}
}

// placeHops is how many clauses up an event may look for its place.
const placeHops = 3

// wherePrepositions lead to the place of an act; "to", "from" and "about" do
// not.
var wherePrepositions = map[string]bool{"in": true, "at": true, "near": true, "on": true, "outside": true, "inside": true, "around": true, "across": true, "off": true, "throughout": true, "over": true, "within": true, "along": true, "between": true}

// placeOf is where the act with its head at token tok was; nil where unsaid.
func (d *doc) placeOf(tok int) *onrecord.Place { return d.findPlace(tok, false) }

// groundPlace is placeOf for acts on the ground: what is shelled, seized or
// entered is where that was, while the city that is criticised is not.
func (d *doc) groundPlace(tok int) *onrecord.Place { return d.findPlace(tok, true) }

func (d *doc) eventPlace(tok int, typ string) *onrecord.Place { return d.findPlace(tok, onGround[typ]) }

func (d *doc) findPlace(tok int, ground bool) *onrecord.Place {
	if tok < 0 || tok >= d.a.Len() || len(d.places) == 0 {
		return nil
	}
	if d.placeAt == nil {
		d.placeAt = make([]int32, d.a.Len())
		for k := range d.places {
			if !d.places[k].Adjective && !d.namesParty(&d.places[k]) {
				for i := d.places[k].From; i < d.places[k].To; i++ {
					d.placeAt[i] = int32(k) + 1
				}
			}
		}
	}
	for hop := 0; hop < placeHops && tok >= 0; hop++ {
		if ground {
			if k, i := d.placeDoneTo(tok); k >= 0 {
				return d.place(k, i)
			}
		}
		if k, i := d.placeUnder(tok, 0); k >= 0 {
			return d.place(k, i)
		}
		t := &d.a.Tokens[tok]
		switch t.Rel {
		case english.Xcomp, english.Advcl, english.Acl, english.AclRelcl, english.Conj, english.Nsubj, english.NsubjPass, english.Obj, english.Obl, english.Nmod, english.Compound:
			tok = int(t.Head)
		default:
			return nil
		}
	}
	return nil
}

// namesParty reports whether what no gazetteer knows is a person or a body by the
// rest of the report.
func (d *doc) namesParty(m *places.Mention) bool {
	if m.Country != "" || d.who == nil {
		return false
	}
	x := d.who.Covering(int(m.To) - 1)
	if x == nil || x.Entity < 0 || d.calledPlace(m.Name) {
		return false
	}
	switch d.who.List[x.Entity].Type {
	case onrecord.ActorPerson, onrecord.ActorIGO, onrecord.ActorArmedGroup, onrecord.ActorOutlet:
		return true
	}
	return false
}

// calledPlace reports whether the report somewhere says of a name that it is a
// place: "the town of Dosh", "Dosh village".
func (d *doc) calledPlace(name string) bool {
	if d.called == nil {
		d.called = map[string]bool{}
		for k := range d.places {
			m := &d.places[k]
			i := int(m.From)
			if i > 1 && d.a.Form(i-1) == "of" && ground[d.a.Tokens[i-2].Lemma] || int(m.To) < d.a.Len() && ground[d.a.Form(int(m.To))] && d.a.Tokens[m.To].Sent == d.a.Tokens[i].Sent {
				d.called[m.Name] = true
			}
		}
	}
	return d.called[name]
}

// placeDoneTo is the place that the verb at tok is done to, with the head of
// its phrase; -1 for none.
func (d *doc) placeDoneTo(tok int) (place, phrase int) {
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		if r := d.a.Tokens[k].Rel; r != english.Obj && r != english.NsubjPass {
			continue
		}
		if p := d.placeAt[k]; p > 0 {
			if m := &d.places[p-1]; m.Precision != "country" || d.a.Child(k, english.Amod) >= 0 {
				return int(p) - 1, k
			}
			continue
		}
		if d.a.Tokens[k].UPOS == english.NOUN && ground[d.a.Tokens[k].Lemma] {
			if p, _ := d.placeUnder(k, 1); p >= 0 {
				return p, k
			}
		}
	}
	return -1, -1
}

// capitals adds what "the capital" stands for: that of the country which most
// of the report's places lie in. It is no name, so it stays out of the list of
// places.
func (d *doc) capitals(g *places.Gazetteer) {
	votes := map[string]int{}
	total, focus := 0, ""
	for k := range d.places {
		if c := d.places[k].Country; c != "" {
			votes[c]++
			total++
			if votes[c] > votes[focus] || votes[c] == votes[focus] && c < focus {
				focus = c
			}
		}
	}
	if total < 2 || votes[focus]*5 < total*3 {
		focus = ""
	}
	d.focus = focus
	for i := 1; i < d.a.Len(); i++ {
		if d.a.Tokens[i].Lemma != "capital" || d.a.Tokens[i].UPOS != english.NOUN {
			continue
		}
		if i+1 < d.a.Len() && (d.a.Form(i+1) == "of" || d.a.Tokens[i+1].UPOS == english.PROPN || d.a.Tokens[i+1].UPOS == english.NOUN || d.a.Form(i+1) == ",") {
			continue // the capital of X, the capital X, capital controls
		}
		from, of := i-1, focus
		if lowerASCII(d.a.Form(i-1)) != "the" {
			if from, of = d.countryBefore(i); from < 0 {
				continue
			}
		}
		if m, ok := g.CapitalOf(of); ok && of != "" { // none for a territory, or in a table of the user's own
			m.From, m.To = int32(from), int32(i+1)
			d.places = append(d.places, m)
		}
	}
}

// countryBefore is the country that the word before token i names, with its first
// token: "the Norvian capital", "Norvia's capital", also where the apostrophe was
// lost. -1 for none.
func (d *doc) countryBefore(i int) (from int, country string) {
	at := i - 1
	if d.a.Tokens[at].XPOS == english.POS {
		at--
	}
	if at < 0 {
		return -1, ""
	}
	if u := d.a.Tokens[max(at-1, 0)].UPOS; u == english.ADJ || u == english.ADV || u == english.NOUN || u == english.X {
		return -1, "" // "the rebels' de facto Norvian capital"
	}
	w := d.a.Form(at)
	for k := range d.places {
		m := &d.places[k]
		if m.Precision != "country" || m.Country == "" {
			continue
		}
		if int(m.To) == at+1 && (m.Adjective || at < i-1) {
			return int(m.From), m.Country
		}
		if !m.Adjective && w == m.Name+"s" {
			return at, m.Country
		}
	}
	return -1, ""
}

var (
	// onGround are the types of event that have their place in what they are done to.
	onGround = map[string]bool{"ASSAULT": true, "MOBILIZE": true, "RETREAT": true, "COERCE": true, "AID": true}
	// ground are nouns for pieces of ground.
	ground = wordSet("town city village suburb neighbourhood neighborhood district province area region camp base airport port border hill part quarter outskirt road bridge position")
	// offsets are words for the way from a place: "20 km west of Kelm".
	offsets = wordSet("km kilometre kilometer mile metre meter north south east west northeast northwest southeast southwest outskirt edge suburb")
)

// placeUnder is the place among the dependents of tok, with the head of its
// phrase; -1 for none.
func (d *doc) placeUnder(tok, depth int) (place, phrase int) {
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		c := &d.a.Tokens[k]
		switch c.Rel.Main() {
		case english.Obl, english.Nmod:
			if c.Rel == english.OblAgent || c.Rel == english.NmodPoss {
				continue
			}
			where := d.casing(k)
			if depth == 0 && (where == "with" || where == "against") && c.UPOS == english.NOUN {
				// clashed with protesters outside X
				if p, i := d.placeUnder(k, depth+1); p >= 0 {
					return p, i
				}
			}
			if !wherePrepositions[where] && !(where == "of" && (depth > 0 || d.fromPlace(k))) {
				continue
			}
			if p := d.placeAt[k]; p > 0 {
				return int(p) - 1, k
			}
			if depth < 3 {
				if p, _ := d.placeUnder(k, depth+1); p >= 0 {
					return p, k
				}
			}
		case english.Obj:
			// shelling that targeted the town of X
			if depth < 1 && c.UPOS == english.NOUN {
				if p, i := d.placeUnder(k, depth+1); p >= 0 {
					return p, i
				}
			}
		case english.Compound:
			// the Kelm blast, the Norvian town; not "Norvia air strikes"
			if p := d.placeAt[k]; p > 0 && (d.places[p-1].Precision != "country" || ground[d.a.Tokens[tok].Lemma]) {
				return int(p) - 1, k
			}
		case english.Advmod:
			// 20 km west of X
			if depth < 1 && offsets[c.Lemma] {
				if p, _ := d.placeUnder(k, depth+1); p >= 0 {
					return p, k
				}
			}
		case english.Acl, english.Appos:
			if depth < 1 {
				if p, i := d.placeUnder(k, depth+1); p >= 0 {
					return p, i
				}
			}
		}
	}
	return -1, -1
}

// fromPlace reports whether a word for the way from a place stands before the
// preposition of the phrase at token k: "west of X".
func (d *doc) fromPlace(k int) bool {
	c := d.a.Child(k, english.Case)
	return c > 0 && d.a.Tokens[c-1].Sent == d.a.Tokens[k].Sent && offsets[d.a.Tokens[c-1].Lemma]
}

// casing is the first preposition of the phrase at token k in small letters.
func (d *doc) casing(k int) string {
	if c := d.a.Child(k, english.Case); c >= 0 {
		return lowerASCII(d.a.Form(c))
	}
	return ""
}

// place makes the record of place k; its words are the phrase at token i,
// where that is short enough to read as a place.
func (d *doc) place(k, i int) *onrecord.Place {
	if n := d.narrower(k); n >= 0 {
		k, i = n, int(d.places[n].From)
	}
	m := &d.places[k]
	from, to := d.a.Subtree(i)
	for from < i && (d.a.Tokens[from].Rel == english.Case || d.a.Tokens[from].Rel == english.Det || d.a.Tokens[from].Rel == english.Cc || d.a.Tokens[from].UPOS == english.PUNCT) {
		from++
	}
	if from > int(m.From) || to < int(m.To) || to-from > 8 {
		from, to = int(m.From), int(m.To)
	}
	words := d.span(from, to)
	precision := m.Precision
	if precision == "town" && d.offset(from, int(m.From)) {
		precision = "near"
	}
	name := d.a.Words(int(m.From), int(m.To))
	if d.a.Tokens[m.To-1].UPOS == english.NOUN { // the capital
		name = m.Name
	}
	p := &onrecord.Place{Name: name, Words: &words, Country: onrecord.Maybe(m.Country),
		Admin1: onrecord.Maybe(m.Admin1), Precision: onrecord.Maybe(precision)}
	if w := d.within(k); w >= 0 {
		p.Country = onrecord.Maybe(d.places[w].Country)
		if d.places[w].Precision != "country" {
			p.Admin1 = onrecord.Maybe(d.places[w].Admin1)
		}
	}
	if m.Placed {
		lat, lon := m.Lat, m.Lon
		p.Lat, p.Lon = &lat, &lon
	}
	return p
}

// offset reports whether the words from token i up to the place at token at,
// or the preposition before them, put the event beside the place.
func (d *doc) offset(i, at int) bool {
	for n := 0; n < 2 && i > 0 && d.a.Tokens[i-1].Sent == d.a.Tokens[at].Sent; n++ { // "west of"
		i--
	}
	for ; i < at; i++ {
		if w := lowerASCII(d.a.Form(i)); w == "near" || w == "outside" || w == "around" || offsets[d.a.Tokens[i].Lemma] {
			return true
		}
	}
	return false
}
