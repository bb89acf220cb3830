package coref

import "github.com/onrecord/onrecord/english"

// The classes of pronouns that are resolved by rank.
const (
	classNone uint8 = iota
	classHe         // he and she
	classIt
	classThey
	classThis // this and that, these and those
)

// The forms of a pronoun.
const (
	formSubject uint8 = iota
	formObject
	formPossessive
	formReflexive
)

// person is what a pronoun asks of its antecedent.
type person struct {
	first, plural bool
	class, form   uint8
	gender        byte
}

var persons = map[string]person{
	"he": {class: classHe, gender: 'm'}, "him": {class: classHe, form: formObject, gender: 'm'}, "his": {class: classHe, form: formPossessive, gender: 'm'}, "himself": {class: classHe, form: formReflexive, gender: 'm'},
	"she": {class: classHe, gender: 'f'}, "her": {class: classHe, form: formObject, gender: 'f'}, "hers": {class: classHe, form: formPossessive, gender: 'f'}, "herself": {class: classHe, form: formReflexive, gender: 'f'},
	"it": {class: classIt}, "its": {class: classIt, form: formPossessive}, "itself": {class: classIt, form: formReflexive},
	"they": {class: classThey, plural: true}, "them": {class: classThey, form: formObject, plural: true}, "their": {class: classThey, form: formPossessive, plural: true}, "theirs": {class: classThey, form: formPossessive, plural: true}, "themselves": {class: classThey, form: formReflexive, plural: true},
	"this": {class: classThis}, "that": {class: classThis}, "these": {class: classThis, plural: true}, "those": {class: classThis, plural: true},
	"i": {first: true}, "me": {first: true}, "my": {first: true}, "myself": {first: true}, "mine": {first: true},
	"we": {first: true, plural: true}, "us": {first: true, plural: true}, "our": {first: true, plural: true}, "ours": {first: true, plural: true}, "ourselves": {first: true, plural: true},
}

// pronouns resolves personal pronouns from left to right. Every noun phrase
// before a pronoun is a candidate as far as a few sentences back; what cannot
// be meant is left out (see possible), the rest is ranked by weights learnt
// from documents in which people marked who is meant (see rank.go). To mean
// nothing that was named ("it rains") is a candidate too.
type pronouns struct {
	*resolver
	phrases  []phrase
	clusters []cluster
	entity   []int32          // entity -> its cluster, -1 for none yet
	byLemma  map[uint32]int32 // head noun -> the last cluster with it
	of       []int32          // token -> phrase with that head, -1
	weights  []int16
	feats    []uint32
	cands    []candidate
	places   []uint32   // where the pronoun stands, see placeKeys
	fitOf    []float32  // how well each candidate fits there
	ends     [][2]int32 // clauses of the sentence: where each ends, its head
	teach    *teacher   // nil but in training
}

// candidate is a cluster that a pronoun may mean, by its last phrase.
type candidate struct {
	cluster int32 // -1 for nothing named
	phrase  int32
	score   float32
	feats   [2]int32 // range in feats, kept in training
	fit     uint32   // how well it fits, 0 for not known
	lessFit uint32   // how much less than the best
}

// How far back a pronoun may reach, in sentences and in candidates.
const (
	reachSents = 5
	reachCands = 24
)

func (r *resolver) pronouns() {
	p := &pronouns{resolver: r, byLemma: map[uint32]int32{}, weights: rankWeights(), of: make([]int32, r.a.Len())}
	p.run()
}

func (p *pronouns) run() {
	for i := range p.of {
		p.of[i] = -1
	}
	p.e.ante = make([]int32, p.a.Len())
	for i := range p.e.ante {
		p.e.ante[i] = -1
	}
	p.source = make([]bool, p.a.Len())
	for k := range p.speech {
		if s := p.speech[k].Source; s >= 0 {
			p.source[s] = true
		}
	}
	for si := range p.a.Sents {
		s := &p.a.Sents[si]
		if s.Boilerplate {
			continue
		}
		p.clauses(s)
		ended := 0
		for i := s.From; i < s.To; i++ {
			for ; ended < len(p.ends) && p.ends[ended][0] <= i; ended++ {
				p.addClause(p.ends[ended][1])
			}
			x, ok := p.person(i)
			switch {
			case !ok || x.class == classThis || p.e.at[i] >= 0:
				p.addPhrase(i)
			case x.first:
				p.put(i, i+1, i, Pronoun, p.firstPerson(i, x))
			default:
				p.third(i, x)
			}
		}
		for _, e := range p.ends[ended:] {
			p.addClause(e[1])
		}
	}
}

// demonstrative resolves "this" and the like where they stand alone. It makes
// no mention of a party; later pronouns may take it up. It reports whether
// something named before is meant.
func (p *pronouns) demonstrative(i int32) bool {
	x := persons[p.a.Tokens[i].Lemma]
	if t := &p.a.Tokens[i]; t.XPOS == english.NNS || t.Lemma == "these" || t.Lemma == "those" {
		x.plural = true
	}
	if r := p.a.Tokens[i].Rel.Main(); r == english.Obj || r == english.Obl {
		x.form = formObject
	}
	p.candidates(i, x)
	best := p.rank(i, x)
	if p.teach != nil {
		best = p.teach.lesson(p, i, x, best)
	}
	if best < 0 {
		return false
	}
	p.e.ante[i] = p.phrases[p.cands[best].phrase].head
	p.add(phrase{from: i, head: i, end: i + 1, cluster: p.cands[best].cluster, class: classThis})
	return true
}

// person is what the word at token i asks of its antecedent if it is a personal
// pronoun.
func (p *pronouns) person(i int32) (person, bool) {
	t := &p.a.Tokens[i]
	if t.UPOS != english.PRON {
		return person{}, false
	}
	x, ok := persons[t.Lemma]
	f := p.a.Form(int(i))
	if !ok || len(f) <= 10 {
		var buf [10]byte
		n := copy(buf[:], f)
		for k := range buf[:n] {
			if c := buf[k]; c >= 'A' && c <= 'Z' {
				buf[k] = c + 32
			}
		}
		if y, is := persons[string(buf[:n])]; is {
			x, ok = y, true
		}
	}
	if ok && x.form != formReflexive && !x.first && (t.XPOS == english.PRPS || t.Rel == english.NmodPoss) {
		x.form = formPossessive
	}
	return x, ok
}

// third resolves a pronoun of the third person.
func (p *pronouns) third(i int32, x person) {
	if h := p.a.Tokens[i].Head; x.form == formReflexive && h >= 0 && h < i && p.of[h] >= 0 && p.of[h] == int32(len(p.phrases)-1) {
		// "Brel himself": the word stresses the phrase before it
		ph := &p.phrases[p.of[h]]
		p.e.ante[i] = ph.head
		p.put(i, i+1, i, Pronoun, p.clusters[ph.cluster].entity)
		return
	}
	p.candidates(i, x)
	best := p.rank(i, x)
	if p.teach == nil && x.class == classHe && p.told(i) {
		best = -1
	}
	if p.teach != nil {
		best = p.teach.lesson(p, i, x, best)
	}
	id := int32(-1)
	if best < 0 && x.class != classIt {
		id = p.ahead(i, x)
	}
	if best >= 0 {
		c := &p.clusters[p.cands[best].cluster]
		p.e.ante[i] = p.phrases[p.cands[best].phrase].head
		if c.entity < 0 && p.phrases[c.words].group {
			p.groupEntity(p.cands[best].cluster)
		}
		id = c.entity
		if x.gender != 0 && c.gender == 0 {
			c.gender = x.gender
			if id >= 0 && p.e.List[id].Type == "person" && p.e.List[id].Gender == 0 {
				p.e.List[id].Gender = x.gender
			}
		}
		p.add(phrase{from: i, head: i, end: i + 1, cluster: p.cands[best].cluster, class: x.class})
	}
	p.put(i, i+1, i, Pronoun, id)
}

// ahead is the party that a pronoun in a phrase or clause before the main
// clause means when nothing before it is meant: the main subject. "After he
// quit, Brel slept."
func (p *pronouns) ahead(i int32, x person) int32 {
	for y, n := i, 0; y >= 0 && n < 8; y, n = p.a.Tokens[y].Head, n+1 {
		t := &p.a.Tokens[y]
		if h := t.Head; h > i && (t.Rel.Main() == english.Advcl || t.Rel.Main() == english.Obl) {
			s := p.a.Child(int(h), english.Nsubj)
			id := int32(p.e.At(s))
			if s <= int(i) || id < 0 {
				continue
			}
			e := &p.e.List[id]
			fits := e.Type == "person" && !e.Plural && (e.Gender == 0 || e.Gender == x.gender)
			if x.class == classThey {
				fits = e.Plural
			}
			if fits {
				p.e.ante[i] = int32(s)
				return id
			}
		}
	}
	return -1
}

// told reports whether the pronoun at token i may be the teller or the told:
// "Brel told Strand he was ill".
func (p *pronouns) told(i int32) bool {
	t := &p.a.Tokens[i]
	if t.Rel.Main() != english.Nsubj || t.Head < 0 || p.a.Tokens[t.Head].Rel != english.Ccomp {
		return false
	}
	v := p.a.Tokens[t.Head].Head
	if v < 0 || p.a.Tokens[v].Lemma != "tell" && p.a.Tokens[v].Lemma != "inform" {
		return false
	}
	fit := 0
	for k := range p.cands {
		if c := p.cands[k]; c.cluster >= 0 && c.phrase >= 0 {
			h := p.phrases[c.phrase].head
			if r := p.a.Tokens[h].Rel; p.a.Tokens[h].Head == v && (r == english.Nsubj || r == english.Obj || r == english.Iobj) {
				fit++
			}
		}
	}
	return fit > 1
}

// groupEntity makes a party of "A and B" when both are parties.
func (p *pronouns) groupEntity(c int32) {
	g := &p.phrases[p.clusters[c].words]
	var members []int32
	for k := g.from; k < g.end; k++ {
		if o := p.of[k]; o >= 0 && k != g.head && p.clusters[p.phrases[o].cluster].entity >= 0 {
			ent := p.clusters[p.phrases[o].cluster].entity
			if len(members) == 0 || members[len(members)-1] != ent {
				members = append(members, ent)
			}
		}
	}
	if len(members) < 2 {
		return
	}
	id := p.newEntity(Entity{Name: p.a.Words(int(g.from), int(g.end)), Type: "population", Plural: true, Members: members})
	p.clusters[c].entity = id
	for int(id) >= len(p.entity) {
		p.entity = append(p.entity, -1)
	}
	p.entity[id] = c
}

// candidates gathers what the pronoun at token i may mean, nearest first.
func (p *pronouns) candidates(i int32, x person) {
	p.cands = p.cands[:0]
	sent := p.a.Tokens[i].Sent
	exclude := int32(-1)
	if k := p.speaker[i]; k >= 0 && p.speech[k].Source >= 0 {
		// a third person in a quotation is not its speaker
		exclude = p.whoSpeaks(k)
	}
	for n := int32(len(p.phrases)) - 1; n >= 0 && len(p.cands) < reachCands; n-- {
		ph := &p.phrases[n]
		if sent-p.a.Tokens[ph.head].Sent > reachSents {
			break
		}
		c := &p.clusters[ph.cluster]
		if c.seen == i || c.entity >= 0 && c.entity == exclude || !p.possible(i, x, ph, c) {
			continue
		}
		c.seen = i
		p.cands = append(p.cands, candidate{cluster: ph.cluster, phrase: n})
	}
}

// possible leaves out what a pronoun cannot mean: another number or gender, a
// thing for a person, the phrase that it is part of, and the other party of
// its own verb.
func (p *pronouns) possible(i int32, x person, ph *phrase, c *cluster) bool {
	if p.a.Tokens[ph.head].Rel == english.Amod && !ph.group {
		return false // "British" names a state in passing
	}
	switch x.class {
	case classHe:
		if c.plural || c.gender != 0 && c.gender != x.gender || c.what > whatPerson {
			return false
		}
	case classIt:
		if c.plural || c.what == whatPerson && (c.gender != 0 || c.taken&(1<<classHe) != 0 || c.entity >= 0) {
			return false
		}
		if p.source[i] && c.what > whatBody {
			return false // what speaks is a party
		}
	case classThey:
		if c.gender != 0 && !c.plural || c.what == whatEvent {
			return false
		}
	case classThis:
		if c.plural != x.plural || c.what == whatPerson && !x.plural {
			return false
		}
	}
	return !p.blocked(i, x, ph)
}

// blocked: a pronoun is not part of the phrase it means, and, unless it is
// reflexive, not a second party to the same verb.
func (p *pronouns) blocked(i int32, x person, ph *phrase) bool {
	t, h := &p.a.Tokens[i], ph.head
	if p.a.Tokens[h].Sent != t.Sent {
		return x.form == formReflexive
	}
	if ph.group {
		h = p.a.Tokens[p.a.Tokens[h].Head].Head // the first of its parts
		if h < 0 {
			return true
		}
	}
	ht := &p.a.Tokens[h]
	if x.form != formReflexive && x.form != formPossessive && t.Head >= 0 && t.Head == ht.Head && t.Rel != english.Conj {
		return true
	}
	if x.form == formObject && t.Head >= 0 && p.a.Tokens[t.Head].Rel == english.Xcomp && p.a.Tokens[t.Head].Head == ht.Head && ht.Rel.Main() == english.Nsubj {
		return p.a.Child(int(ht.Head), english.Obj) < 0 // "Brel wants to see him"
	}
	for x, n := t.Head, 0; x >= 0 && n < 16; x, n = p.a.Tokens[x].Head, n+1 {
		if x == h {
			return true
		}
		if p.a.Tokens[x].Rel.Main() == english.Acl || p.a.Tokens[x].UPOS == english.VERB {
			return false // "the man who lost his wife"
		}
	}
	return false
}

// firstPerson: I is who speaks; we is the speaker's state or body, else the
// speaker.
func (r *resolver) firstPerson(i int32, p person) int32 {
	k := r.speaker[i]
	if k < 0 || r.speech[k].Source < 0 {
		return -1
	}
	id := r.whoSpeaks(k)
	if id < 0 || !p.plural {
		return id
	}
	for _, role := range r.e.List[id].Roles {
		if role.Of >= 0 && role.Status != "former" {
			return role.Of
		}
	}
	return id
}

// whoSpeaks is the party that speech k comes from, -1 for none known.
func (r *resolver) whoSpeaks(k int32) int32 {
	if m := r.e.Covering(int(r.speech[k].Source)); m != nil {
		return m.Entity
	}
	return -1
}

// hasSpoken reports whether a phrase is the source of some speech.
func (p *pronouns) hasSpoken(ph *phrase) bool {
	for k := ph.from; k < ph.end; k++ {
		if p.source[k] {
			return true
		}
	}
	return p.source[ph.head]
}
