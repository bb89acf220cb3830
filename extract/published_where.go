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

// placeOf is where the event with its head at token tok was; nil where unsaid.
func (d *doc) placeOf(tok int) *onrecord.Place {
	if tok < 0 || tok >= d.a.Len() || len(d.places) == 0 {
		return nil
	}
	if d.placeAt == nil {
		d.placeAt = make([]int32, d.a.Len())
		for k := range d.places {
			if !d.places[k].Adjective {
				for i := d.places[k].From; i < d.places[k].To; i++ {
					d.placeAt[i] = int32(k) + 1
				}
			}
		}
	}
	for hop := 0; hop < placeHops && tok >= 0; hop++ {
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
			if !wherePrepositions[d.casing(k)] && !(depth > 0 && d.casing(k) == "of") {
				continue
			}
			if p := d.placeAt[k]; p > 0 {
				return int(p) - 1, k
			}
			if depth < 2 {
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
			if p := d.placeAt[k]; p > 0 {
				return int(p) - 1, k
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
	m := &d.places[k]
	from, to := d.a.Subtree(i)
	for from < i && (d.a.Tokens[from].Rel == english.Case || d.a.Tokens[from].Rel == english.Det || d.a.Tokens[from].UPOS == english.PUNCT) {
		from++
	}
	if from > int(m.From) || to < int(m.To) || to-from > 8 {
		from, to = int(m.From), int(m.To)
	}
	words := d.span(from, to)
	p := &onrecord.Place{Name: d.a.Words(int(m.From), int(m.To)), Words: &words, Country: onrecord.Maybe(m.Country),
		Admin1: onrecord.Maybe(m.Admin1), Precision: onrecord.Maybe(m.Precision)}
	if m.Placed {
		lat, lon := m.Lat, m.Lon
		p.Lat, p.Lon = &lat, &lon
	}
	return p
}
