package coref

import (
	"slices"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

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

// takeUp is the body or outlet that a noun such as "the group" takes up: the
// one whose name has the noun and what stands before it from token from on, else
// the last of its type not far before.
func (r *resolver) takeUp(lemma, kind string, from, at int32) int32 {
	found := int32(-1)
	for _, id := range r.byLast[lemma] {
		e := &r.e.List[id]
		if e.Named && e.Type != "person" && e.Type != "state" && r.within(from, at, e.Name) {
			if found >= 0 && found != id {
				return several
			}
			found = id
		}
	}
	if found >= 0 {
		return found
	}
	if g, ok := gazetteer.Find(lemma); ok && g.Kind == gazetteer.Body && from == at {
		if id, ok := r.byName["="+g.Name]; ok {
			return id // "the alliance" where NATO is spoken of
		}
	}
	switch lemma {
	case "company", "firm":
		if from < at {
			return -1
		}
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
		if r.armed(from, at) && e.Type != "armed-group" {
			continue
		}
		fits := e.Type == kind || kind == "organisation" && e.Type == "armed-group" && lemma == "group" || kind == "organisation" && e.Type == "igo" && lemma != "watchdog"
		if first, spoke := r.spoke[id]; e.Named && fits && spoke && first < at {
			return id
		}
	}
	return -1
}

// within reports whether the words [from, at) before a noun say no more than the
// name does: "the interim council" is not the Security Council.
func (r *resolver) within(from, at int32, name string) bool {
	words := strings.Fields(key(name))
	for k := from; k < at; k++ {
		t := &r.a.Tokens[k]
		if w := key(r.a.Form(int(k))); t.UPOS != english.DET && t.UPOS != english.PUNCT && !sameWords[w] && !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

// sameWords make of a noun no other party.
var sameWords = set("same new main powerful influential whole entire global international")

// armed reports whether a word in tokens [from, at) says that a group has arms.
func (r *resolver) armed(from, at int32) bool {
	for k := from; k < at; k++ {
		switch strings.ToLower(r.a.Form(int(k))) {
		case "rebel", "militant", "armed", "insurgent", "terrorist", "jihadist", "guerrilla", "extremist":
			return true
		}
	}
	return false
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
	if typ == "state" && r.ofPerson(i) {
		typ, n = "population", noun{kind: "population"} // "Dosh and his allies"
	}
	if typ == "title" {
		typ = "person"
		if plural {
			typ = "population"
		}
	}
	if r.rebels(from, i) {
		typ, n, plural = "armed-group", nouns["rebel"], true
		if country == "" {
			if only := r.withCountry("rebels"); only >= 0 && r.about(only, i) {
				return only // "the rebels" after "Norvian rebels"
			}
		}
		id := r.keyed("#rebels:"+country, Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Country: country, Sector: n.sector, Plural: plural})
		if lemma == "rebel" && !strings.Contains(r.e.List[id].Name, "rebel") {
			r.e.List[id].Name = r.a.Words(int(from), int(to))
		}
		return id
	}
	if side := r.side(from, i); side != "" && (n.kind == "government" || n.kind == "title") && lemma != "opposition" {
		typ, n = "population", noun{kind: "population", sector: side} // "opposition officials"
	}
	if typ == "population" && r.a.Tokens[i].XPOS == english.NN && n.kind == "population" && !collective[lemma] && lemma != "people" {
		typ, plural = "person", false // "a witness"
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
		parts := class == lemma+"s"
		several := r.a.Tokens[i].XPOS == english.NNS && !parts && !inPlural[lemma]
		switch {
		case several: // "Western governments" are no one's
			k, country = "#"+class+"s:"+r.words(from, i), ""
		case country == "":
			bare := from == i
			if only := r.withCountry(class); only >= 0 && !parts && (bare || r.definite(i) && r.plainly(from, i)) && r.about(only, i) {
				if e := &r.e.List[only]; (lemma == "army" || lemma == "military") && strings.Contains(e.Name, " loyal to ") {
					e.Name = r.a.Words(int(from), int(to))
				}
				return only
			}
			if !bare || parts {
				k += r.words(from, i)
			}
		}
		id := r.keyed(k, Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Country: country, Sector: n.sector, Plural: plural})
		if e := &r.e.List[id]; (lemma == "army" || lemma == "military") && itsPeople[e.Name[strings.LastIndexByte(e.Name, ' ')+1:]] {
			e.Name = r.a.Words(int(from), int(to)) // the body, not those who serve in it
		}
		return id
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
	if n.kind == "title" && !plural && to > i+1 {
		words += " " + r.words(i+1, to-1) // the chief of staff is not the chief of police
	}
	k := "#" + typ + ":" + lemma + ":" + words
	if id, ok := r.byName[k]; ok {
		return id
	}
	if words == lemma || words == lemma+"s" {
		if only := r.onlyOne("#" + typ + ":" + lemma + ":"); only >= 0 && r.e.List[only].Plural == plural && (plural || r.definite(i)) {
			return only
		}
	}
	if !plural && typ == "person" && !r.definite(i) {
		k += "@" + strconv.Itoa(int(i)) // an indefinite person is a new one each time
	}
	return r.keyed(k, Entity{Name: r.a.Words(int(from), int(to)), Type: typ, Country: country, Sector: n.sector, Plural: plural})
}

// inPlural are nouns for one government or army that stand in the plural.
var inPlural = set("force troop troops soldier authority police policeman")

// about reports whether the noun at token i can take up party id of some country by
// a word such as "the government": the party was spoken of shortly before, or no
// other country is named more often.
func (r *resolver) about(id, i int32) bool {
	for _, m := range r.e.List[id].Mentions {
		if h := r.e.Mentions[m].Head; h < i && r.a.Tokens[i].Sent-r.a.Tokens[h].Sent <= 3 {
			return true
		}
	}
	of := 0
	if s, ok := r.states[r.e.List[id].Country]; ok {
		of = len(r.e.List[s].Mentions)
	}
	for _, s := range r.states {
		if len(r.e.List[s].Mentions) > of && r.e.List[s].Country != r.e.List[id].Country {
			return false
		}
	}
	return true
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

// ofPerson reports whether the noun at token i is said to be a person's.
func (r *resolver) ofPerson(i int32) bool {
	k := r.a.Child(int(i), english.NmodPoss)
	if k < 0 || int32(k) > i {
		return false
	}
	switch strings.ToLower(r.a.Form(k)) {
	case "his", "her", "my":
		return true
	}
	return r.personAt(int32(k)) != nil
}

// uprising reports whether the report speaks of rebels, so that the opposition's
// forces are they.
func (r *resolver) uprising() bool {
	if r.rising == 0 {
		r.rising = 'n'
		if slices.ContainsFunc(r.a.Tokens, func(t english.Token) bool { return t.Lemma == "rebel" || t.Lemma == "insurgent" }) {
			r.rising = 'y'
		}
	}
	return r.rising == 'y'
}

// side is the PLOVER sector of the side of a conflict that a word in tokens [from,
// i) names, by whom people of the noun at token i are sent: "opposition officials",
// "rebel commanders"; "" for none.
func (r *resolver) side(from, i int32) string {
	for k := from; k < i; k++ {
		switch strings.ToLower(r.a.Tokens[k].Lemma) {
		case "opposition":
			return "OPP"
		case "rebel", "insurgent":
			return "REB"
		}
	}
	return ""
}

// rebels reports whether tokens [from, i] are no more than a word for rebels, and
// whose they are: "rebels", "rebel fighters", "the armed opposition", "Norvian
// rebels".
func (r *resolver) rebels(from, i int32) bool {
	rebel := false
	for k := from; k <= i; k++ {
		switch l := strings.ToLower(r.a.Tokens[k].Lemma); l {
		case "rebel", "insurgent":
			rebel = true
		case "opposition":
			switch r.a.Tokens[i].Lemma {
			case "fighter":
				rebel = true
			case "force", "troop", "troops":
				rebel = rebel || r.uprising()
			}
		case "armed":
			rebel = rebel || r.a.Tokens[i].Lemma == "opposition"
		case "fighter", "force", "group", "troop", "troops":
		default:
			if r.a.Tokens[k].XPOS == english.POS || k < i && r.stateAt(k) && r.a.Tokens[k+1].XPOS != english.HYPH {
				continue
			}
			return false
		}
	}
	return rebel
}

// stateAt reports whether token i names a state or its people.
func (r *resolver) stateAt(i int32) bool {
	if id := r.e.At(int(i)); id >= 0 {
		return r.e.List[id].Type == "state"
	}
	g, ok := gazetteer.Find(r.a.Form(int(i)))
	return ok && (g.Kind == gazetteer.Demonym || g.Kind == gazetteer.Country)
}

// words is the noun phrase up to and with its head, by lemma, as a key.
func (r *resolver) words(from, i int32) string {
	var b strings.Builder
	for k := from; k <= i; k++ {
		if r.a.Tokens[k].XPOS == english.POS {
			continue // "Dosh's forces" are the Dosh forces
		}
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

// itsPeople are words for those who serve in an army.
var itsPeople = set("soldier soldiers troop troops Soldiers Troops")
