package coref

import "github.com/onrecord/onrecord/english"

// pronouns resolves personal pronouns. Candidates are the parties mentioned
// before in the same sentence and the two before it; the score follows the
// usual findings: the speaker before for the subject of a cue, then subjects
// before objects, nearness, and the same place in the sentence. Where the best
// two come close, the pronoun stays open.
func (r *resolver) pronouns() {
	r.source = make([]bool, r.a.Len())
	cueSubject := map[int32]bool{}
	for k := range r.speech {
		if s := r.speech[k].Source; s >= 0 {
			r.source[s] = true
			if r.speech[k].Cue >= 0 {
				cueSubject[s] = true
			}
		}
	}
	// Mentions so far, in text order.
	order := make([]int32, 0, len(r.e.Mentions))
	for i := range r.e.at {
		if r.e.at[i] >= 0 {
			order = append(order, r.e.at[i])
		}
	}
	next := 0
	var recent []int32 // heads of resolved mentions in the window
	for si := range r.a.Sents {
		s := &r.a.Sents[si]
		if s.Boilerplate {
			continue
		}
		for i := s.From; i < s.To; i++ {
			for next < len(order) && r.e.Mentions[order[next]].Head < i {
				recent = append(recent, r.e.Mentions[order[next]].Head)
				next++
			}
			if len(recent) > 64 {
				recent = recent[len(recent)-64:]
			}
			t := &r.a.Tokens[i]
			if t.UPOS != english.PRON || r.e.at[i] >= 0 {
				continue
			}
			p, ok := persons[t.Lemma]
			if !ok {
				if p, ok = persons[lower(r.a.Form(int(i)))]; !ok {
					continue
				}
			}
			id := r.antecedent(i, p, recent, cueSubject[i])
			r.put(i, i+1, i, Pronoun, id)
			if id >= 0 {
				recent = append(recent, i)
				if e := &r.e.List[id]; p.gender != 0 && e.Type == "person" && e.Gender == 0 {
					e.Gender = p.gender
				}
			}
		}
	}
}

// person is what a pronoun asks of its antecedent.
type person struct {
	first, second, thing, plural bool
	gender                       byte
}

var persons = map[string]person{
	"he": {gender: 'm'}, "him": {gender: 'm'}, "his": {gender: 'm'}, "himself": {gender: 'm'},
	"she": {gender: 'f'}, "her": {gender: 'f'}, "hers": {gender: 'f'}, "herself": {gender: 'f'},
	"it": {thing: true}, "its": {thing: true}, "itself": {thing: true},
	"they": {plural: true}, "them": {plural: true}, "their": {plural: true}, "theirs": {plural: true}, "themselves": {plural: true},
	"i": {first: true}, "me": {first: true}, "my": {first: true}, "myself": {first: true}, "mine": {first: true},
	"we": {first: true, plural: true}, "us": {first: true, plural: true}, "our": {first: true, plural: true}, "ours": {first: true, plural: true}, "ourselves": {first: true, plural: true},
}

func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 32
		}
	}
	return string(b)
}

func (r *resolver) antecedent(i int32, p person, recent []int32, cue bool) int32 {
	if p.first {
		return r.firstPerson(i, p)
	}
	if p.second || r.pleonastic(i, p) {
		return -1
	}
	t := &r.a.Tokens[i]
	reflexive := len(r.a.Form(int(i))) > 4 && (t.Lemma == "himself" || t.Lemma == "herself" || t.Lemma == "itself" || t.Lemma == "themselves")
	best, second := int32(-1), -1000
	bestScore := -1000
	exclude := int32(-1)
	if k := r.speaker[i]; k >= 0 && r.speech[k].Source >= 0 {
		// a third person in a quotation is not its speaker
		exclude = int32(r.e.At(int(r.speech[k].Source)))
	}
	seen := map[int32]int{}
	for n := len(recent) - 1; n >= 0 && len(seen) < 10; n-- {
		h := recent[n]
		m := r.e.Mentions[r.e.at[h]]
		if m.Entity < 0 || m.Entity == exclude {
			continue
		}
		e := &r.e.List[m.Entity]
		d := int(t.Sent - r.a.Tokens[h].Sent)
		if d > 3 || !r.fits(e, p, h) {
			continue
		}
		if r.blocked(i, h, reflexive) {
			continue
		}
		score := 0
		ht := &r.a.Tokens[h]
		score -= 2 * d
		switch {
		case ht.Rel.Main() == english.Nsubj:
			score += 3
		case ht.Rel == english.OblAgent:
			score++
		case ht.Rel == english.Obj || ht.Rel == english.Iobj:
			score++
		case ht.Rel == english.NmodPoss:
		case ht.Rel == english.Conj && ht.Head >= 0 && r.a.Tokens[ht.Head].Rel.Main() == english.Nsubj:
			score += 2
		default:
			score--
		}
		if ht.Rel.Main() == t.Rel.Main() {
			score++
		}
		if cue && r.source[h] {
			score += 3
		}
		if m.Kind == Pronoun {
			score++
		}
		if r.speaker[h] != r.speaker[i] && r.speaker[h] >= 0 {
			score -= 3
		}
		if r.inside(h, english.AclRelcl) {
			score -= 2
		}
		if p.gender != 0 && e.Gender == p.gender {
			score++
		}
		if p.plural && e.Plural {
			score++
		}
		if old, ok := seen[m.Entity]; ok && old >= score {
			continue
		}
		seen[m.Entity] = score
		switch {
		case score > bestScore:
			if m.Entity != best {
				second = bestScore
			}
			best, bestScore = m.Entity, score
		case m.Entity != best && score > second:
			second = score
		}
	}
	if best < 0 || bestScore-second < 1 {
		return -1
	}
	return best
}

// firstPerson: I is who speaks; we is the speaker's state or body, else the
// speaker.
func (r *resolver) firstPerson(i int32, p person) int32 {
	k := r.speaker[i]
	if k < 0 || r.speech[k].Source < 0 {
		return -1
	}
	id := r.e.At(int(r.speech[k].Source))
	if id < 0 || !p.plural {
		return int32(id)
	}
	for _, role := range r.e.List[id].Roles {
		if role.Of >= 0 && role.Status != "former" {
			return role.Of
		}
	}
	return int32(id)
}

// fits checks gender, number and kind.
func (r *resolver) fits(e *Entity, p person, h int32) bool {
	switch {
	case p.gender != 0:
		return e.Type == "person" && !e.Plural && (e.Gender == 0 || e.Gender == p.gender)
	case p.plural:
		if e.Type == "person" && !e.Plural {
			return false
		}
		return true
	default:
		if e.Type == "person" || e.Type == "population" {
			return false
		}
		return !(e.Plural && r.a.Tokens[h].XPOS == english.NNS)
	}
}

// blocked: a pronoun and the other argument of its verb are two.
func (r *resolver) blocked(i, h int32, reflexive bool) bool {
	t, ht := &r.a.Tokens[i], &r.a.Tokens[h]
	if t.Head >= 0 && t.Head == ht.Head && !reflexive && t.Rel != english.NmodPoss {
		return true
	}
	// "his counterpart Mira": the possessor is not what it possesses
	if t.Rel == english.NmodPoss {
		for x := t.Head; x >= 0; x = r.a.Tokens[x].Head {
			if x == h {
				return true
			}
			if r.a.Tokens[x].UPOS == english.VERB {
				break
			}
		}
	}
	return r.a.Under(int(i), int(h))
}

func (r *resolver) inside(h int32, rel english.Rel) bool {
	for x, n := h, 0; x >= 0 && n < 8; x, n = r.a.Tokens[x].Head, n+1 {
		if r.a.Tokens[x].Rel == rel {
			return true
		}
	}
	return false
}

// pleonastic: "it is clear that", "it seems", "it rains".
func (r *resolver) pleonastic(i int32, p person) bool {
	t := &r.a.Tokens[i]
	if !p.thing || t.Rel == english.Expl {
		return p.thing && t.Rel == english.Expl
	}
	h := int(t.Head)
	if h < 0 || t.Rel.Main() != english.Nsubj {
		return false
	}
	if r.a.Child(h, english.Cop) >= 0 {
		for _, rel := range []english.Rel{english.Csubj, english.Ccomp, english.Xcomp, english.Advcl} {
			if k := r.a.Child(h, rel); k > h {
				return true
			}
		}
	}
	switch r.a.Tokens[h].Lemma {
	case "seem", "appear", "rain", "snow", "happen", "turn":
		return true
	}
	return false
}
