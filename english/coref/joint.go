package coref

import (
	"strings"

	"github.com/onrecord/onrecord/english/gazetteer"
)

// Some offices belong to two bodies, which are written as one name with a
// hyphen: "UN-Arab League envoy". Each is a party, and the role is of both.

// twoBodies are the two known bodies that tokens [from, to) name so.
func (r *resolver) twoBodies(from, to int32) (first, second string, ok bool) {
	form := r.a.Words(int(from), int(to))
	if _, known := gazetteer.Find(form); known {
		return first, second, false
	}
	a, b, cut := strings.Cut(form, "-")
	if !cut || a == "" || b == "" {
		return first, second, false
	}
	g, oka := gazetteer.Find(a)
	h, okb := gazetteer.Find(b)
	return a, b, oka && okb && g.Kind == gazetteer.Body && h.Kind == gazetteer.Body && g.Name != h.Name
}

// bodyOf is the entity of a known body by a name of it.
func (r *resolver) bodyOf(name string) int32 {
	g, _ := gazetteer.Find(name)
	k := "=" + g.Name
	if id, ok := r.byName[k]; ok {
		return id
	}
	e := Entity{Name: name, Named: true}
	e.Type, e.Sector, e.Country = bodyType(g)
	id := r.newEntity(e)
	r.byName[k], r.byName[key(name)] = id, id
	r.capitals(id)
	r.index(id, strings.Fields(key(name)), false)
	return id
}

// bodyType is the actor type, sector and country of a known body.
func bodyType(g gazetteer.Entry) (typ, sector, country string) {
	switch g.Sub {
	case "igo", "court", "peacekeeping", "mission", "union", "bloc", "un", "un-agency":
		return "igo", "IGO", ""
	case "government", "ministry", "central-bank":
		return "government", "GOV", g.ISO3
	case "legislature":
		return "government", "LEG", g.ISO3
	case "judiciary":
		return "government", "JUD", g.ISO3
	case "police":
		return "government", "COP", g.ISO3
	case "military":
		if g.ISO3 == "" {
			return "organisation", "MIL", ""
		}
		return "government", "MIL", g.ISO3
	case "agency":
		if strings.Contains(g.Name, "Intelligence") || strings.Contains(g.Name, "Security") && !strings.Contains(g.Name, "Council") || spyServices[g.Name] {
			return "government", "SPY", g.ISO3
		}
		return "government", "GOV", g.ISO3
	case "political", "party":
		return "organisation", "PTY", g.ISO3
	}
	return "organisation", "NGO", g.ISO3
}

// spyServices are intelligence services whose names do not say so.
var spyServices = map[string]bool{"Mossad": true, "Shin Bet": true, "Government Communications Headquarters": true}
