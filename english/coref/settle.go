package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// The tagger looks at one sentence at a time and calls a person an
// organisation or a place where the sentence tells it no better. The report as
// a whole does: settle lets what is clear of a name somewhere decide about it
// everywhere.

// votes is what speaks for and against a word's being a person's name.
type votes struct {
	person, other int
	full          bool // it ends a name of several words
	sure          bool // one that is clearly a person's
	body          bool // a noun beside it says that it is a company, a paper or the like
}

// settle cuts names at titles, gives names of persons and bodies the kind that
// the report and the lists make clear, and adds surnames that were passed over.
func (r *resolver) settle(names []english.Name) []english.Name {
	names = r.cutTitles(names)
	count := map[string]*votes{}
	company := map[string]bool{} // names of companies, without "Co"
	for i := range names {
		n := &names[i]
		g, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To)))
		if known && n.Kind == english.PER && (n.To-n.From > 1 || g.Acronym != "") && (g.Kind == gazetteer.Body || g.Kind == gazetteer.Outlet) {
			n.Kind = english.ORG
		}
		if !known && n.Kind == english.ORG && r.titled(*n) {
			n.Kind = english.PER
		}
		if n.Kind == english.ORG && !known {
			r.cutOffice(n)
		}
		if n.Kind == english.PER && n.To-n.From > 1 && companyForms[strings.ToLower(strings.TrimSuffix(r.a.Form(int(n.To-1)), "."))] {
			n.Kind = english.ORG // "Brel Co"
		}
		if w := r.a.Form(int(n.To - 1)); n.Kind == english.ORG && n.To-n.From > 1 && companyForms[strings.ToLower(strings.TrimSuffix(w, "."))] {
			for to := n.From + 1; to < n.To; to++ { // "Brel Motors", "Brel"
				company[r.a.Words(int(n.From), int(to))] = true
			}
		}
		if n.Kind == english.PER && n.To-n.From > 1 && airWords[r.a.Form(int(n.To-1))] {
			n.Kind = english.ORG
		}
		if r.faith(*n) {
			n.Kind = english.NORP
		}
		r.vote(count, *n)
	}
	for i := range names {
		n := &names[i]
		if n.Kind == english.PER && company[r.a.Words(int(n.From), int(n.To))] && r.titleOf(n.From) == "" && r.honorific(n.From) == 0 {
			n.Kind = english.ORG
			continue
		}
		last := r.a.Form(int(n.To - 1))
		if n.Kind == english.ORG && n.To-n.From > 1 && companyForms[strings.ToLower(strings.TrimSuffix(last, "."))] {
			continue
		}
		v := count[last]
		if _, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To))); !known && (n.Kind == english.PER || n.Kind == english.LOC) && v != nil && v.body && !v.sure {
			n.Kind = english.ORG // "Orlu, the energy company"
		}
		if n.Kind == english.PER || n.Kind == english.NORP || v == nil || n.To-n.From > 4 || bodyNouns[strings.ToLower(last)] {
			continue
		}
		if _, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To))); !known && v.isPerson() && (v.sure || !v.body) {
			n.Kind = english.PER
		}
	}
	for i := range names {
		n := &names[i]
		if v := count[r.a.Form(int(n.From))]; (n.Kind == english.PER || n.Kind == english.ORG) && n.To-n.From == 1 && (v == nil || v.person <= 2) && r.struck(*n) {
			n.Kind = english.LOC
		}
	}
	return r.missed(names, count)
}

// cutOffice leaves the words of an office that follows out of a body's name:
// "Norvian Foreign" Secretary, "Kelm House Press" Secretary, "Senate Speaker" Ada Lorn.
func (r *resolver) cutOffice(n *english.Name) {
	to := n.To
	for to > n.From && officeParts[strings.ToLower(r.a.Form(int(to-1)))] {
		to--
	}
	if to == n.From || to == n.To {
		return
	}
	g, known := gazetteer.Find(r.a.Words(int(n.From), int(to)))
	if known && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym) {
		n.To, n.Kind = to, english.NORP
		return
	}
	end := r.a.Sents[r.a.Tokens[n.From].Sent].To
	if n.To >= end || !upperFirst(r.a.Form(int(n.To))) {
		return
	}
	// the rest of the title, or the person's name, comes next
	next := nouns[strings.ToLower(r.a.Form(int(n.To)))].kind == "title"
	person := r.a.Tokens[n.To].Ent == english.PER && nouns[strings.ToLower(r.a.Form(int(n.To-1)))].kind == "title"
	if next && known || person {
		n.To = to
	}
}

// officeParts are words that stand between a body and the noun of an office.
var officeParts = func() map[string]bool {
	m := set("press home treasury trade labor labour health education energy national-security media information")
	for w := range titleParts {
		m[w] = w != "of" && w != "state"
	}
	return m
}()

// companyForms end the names of companies.
var companyForms = set("co corp inc ltd plc llc ag gmbh spa nv sa ab oyj")

// struck reports whether a name is that of a place by what is done to it and
// where it lies: "shelled Hadra in Kelm province".
func (r *resolver) struck(n english.Name) bool {
	to := r.a.Sents[r.a.Tokens[n.From].Sent].To
	if n.From == 0 || n.To+1 >= to || !strikeVerbs[r.a.Tokens[n.From-1].Lemma] {
		return false
	}
	switch r.a.Form(int(n.To)) {
	case "in", "near", "outside":
		return r.a.Tokens[n.To+1].Ent == english.LOC
	}
	return false
}

// strikeVerbs are what happens to places.
var strikeVerbs = set("bomb bombard shell pound raid storm capture seize besiege recapture retake overrun enter leave reach hit attack")

// titled reports whether a name is a person's by the title it begins with.
func (r *resolver) titled(n english.Name) bool {
	if n.To-n.From < 2 || n.To-n.From > 5 || bodyNouns[strings.ToLower(r.a.Form(int(n.To-1)))] {
		return false
	}
	w := strings.ToLower(strings.TrimSuffix(r.a.Form(int(n.From)), "."))
	k := nouns[w].kind
	if k != "title" && k != "honour" && !ranks[w] || bodyTitles[w] {
		return false
	}
	for i := n.From + 1; i < n.To; i++ {
		if f := r.a.Form(int(i)); !upperFirst(f) && !binding[f] && f != "-" {
			return false
		}
	}
	return true
}

// ranks are titles as they are shortened before names.
var ranks = set("gen col lt maj capt sgt cpl cmdr adm brig sen rep gov prof rev amb")

// bodyTitles begin names of bodies as often as those of people: "General
// Motors", "Major League".
var bodyTitles = set("general major chief leader head chair director speaker deputy captain commissioner secretary judge state doctor")

func (v *votes) isPerson() bool { return v.sure || v.person > v.other }

// vote adds what one name tells.
func (r *resolver) vote(count map[string]*votes, n english.Name) {
	last := r.a.Form(int(n.To - 1))
	if len(last) < 3 || !upperFirst(last) || n.Kind == english.NORP {
		return
	}
	v := count[last]
	if v == nil {
		v = &votes{}
		count[last] = v
	}
	if n.Kind == english.PER {
		v.person += 2
	} else {
		v.other += 2
	}
	if n.To-n.From > 1 && n.To-n.From <= 4 {
		first := r.a.Form(int(n.From))
		second := strings.ToLower(r.a.Form(int(n.From + 1)))
		if !particles[strings.ToLower(first)] && (gazetteer.Gender(first) != 0 || n.To-n.From > 2 && (second == "al" || second == "bin" || second == "ibn") || strings.HasPrefix(second, "al-")) && !bodyNouns[strings.ToLower(last)] {
			v.person += 4
			v.sure = true
		}
		v.full = true
	}
	if r.bodyBeside(n) {
		v.body = true
	} else if n.Kind != english.LOC && last != strings.ToUpper(last) && (r.livesOn(n) || r.credited(n)) {
		v.person += 4
		v.sure = true
	}
	if n.From > 0 && r.a.Tokens[n.From-1].Sent == r.a.Tokens[n.From].Sent {
		t := strings.ToLower(strings.TrimSuffix(r.a.Form(int(n.From-1)), "."))
		switch nouns[t].kind {
		case "honour":
			v.person += 6
		case "title":
			v.person += 4
		case "":
			if ranks[t] {
				v.person += 6
			}
		}
		if k := n.From - 1; kinNouns[t] || t == "," && k > 0 && kinNouns[r.a.Tokens[k-1].Lemma] {
			v.person += 4 // "his wife Mira", "her father, Oto Dosh"
		}
	}
}

// credited reports whether a name stands in the line that says who wrote a report:
// "(Reporting by Ada Lorn in Kelm; editing by Ivo Strand)", "Kelm Times' Ada Lorn
// contributed to this report".
func (r *resolver) credited(n english.Name) bool {
	s := &r.a.Sents[r.a.Tokens[n.From].Sent]
	if n.To-n.From < 2 || n.To-n.From > 3 || bodyNouns[strings.ToLower(r.a.Form(int(n.To-1)))] {
		return false
	}
	if _, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To))); known {
		return false
	}
	for i := n.To; i < min(n.To+2, s.To); i++ {
		if r.a.Tokens[i].Lemma == "contribute" {
			return true
		}
	}
	for i := s.From; i+1 < n.From; i++ {
		switch strings.ToLower(r.a.Form(int(i))) {
		case "reporting", "editing", "writing":
			if r.a.Form(int(i+1)) == "by" && (i == s.From || r.a.Form(int(i-1)) == "(" || r.a.Tokens[i-1].UPOS == english.PUNCT) {
				return true
			}
		}
	}
	return false
}

// livesOn reports whether what is said right behind a name is said of people
// only: "Ada Lorn, 51,", "Ada Lorn's family", "Ada Lorn to step down", "Ada Lorn
// himself".
func (r *resolver) livesOn(n english.Name) bool {
	end := r.a.Sents[r.a.Tokens[n.From].Sent].To
	i := n.To
	if i+2 >= end || bodyNouns[strings.ToLower(r.a.Form(int(i-1)))] || r.a.Tokens[i-1].XPOS == english.NNPS {
		return false
	}
	if _, known := gazetteer.Find(r.a.Words(int(n.From), int(n.To))); known {
		return false
	}
	switch f := r.a.Form(int(i)); {
	case f == ",":
		age := r.a.Form(int(i + 1))
		return r.a.Form(int(i+2)) == "," && len(age) == 2 && age > "15" && age < "99" && n.To-n.From > 1
	case f == "himself" || f == "herself":
		return true
	case f == "to":
		switch r.a.Form(int(i + 1)) {
		case "resign", "abdicate":
			return true
		case "step", "stand":
			return r.a.Form(int(i+2)) == "down" || r.a.Form(int(i+2)) == "aside"
		}
	case r.a.Tokens[i].XPOS == english.POS:
		for j := i + 1; j < min(i+6, end); j++ {
			switch t := &r.a.Tokens[j]; t.UPOS {
			case english.NOUN:
				if j+1 < end && r.a.Tokens[j+1].UPOS == english.NOUN || j+1 < end && r.a.Tokens[j+1].XPOS == english.HYPH || t.XPOS == english.HYPH {
					continue
				}
				return kinNouns[t.Lemma] || lifeNouns[t.Lemma]
			case english.ADJ, english.NUM:
			default:
				if t.XPOS != english.HYPH {
					return false
				}
			}
		}
	}
	return false
}

// lifeNouns are what people have and bodies do not.
var lifeNouns = set("family rule reign regime lawyer birthday funeral widow girlfriend boyfriend childhood")

// faith reports whether a name is that of a people without a state or of the
// followers of a faith: "Sunnis", "Sunni Arabs".
func (r *resolver) faith(n english.Name) bool {
	for i := n.From; i < n.To; i++ {
		if !faiths[r.a.Form(int(i))] {
			return false
		}
	}
	return true
}

// bodyBeside reports whether a noun right before a name, or in apposition behind
// it, says that it is a body: "the daily Al-Kelm", "Orlu, the energy company".
func (r *resolver) bodyBeside(n english.Name) bool {
	s := &r.a.Sents[r.a.Tokens[n.From].Sent]
	if n.From > s.From && namedNouns[r.a.Form(int(n.From-1))] || r.trades(n, s.To) {
		return true
	}
	if n.To+2 >= s.To || r.a.Form(int(n.To)) != "," || r.a.Tokens[n.To+1].UPOS != english.DET {
		return false
	}
	for j := n.To + 2; j < min(n.To+8, s.To); j++ {
		switch t := &r.a.Tokens[j]; t.UPOS {
		case english.NOUN:
			if companyNouns[t.Lemma] && (j+1 == s.To || r.a.Tokens[j+1].UPOS != english.NOUN && r.a.Tokens[j+1].UPOS != english.PROPN && r.a.Tokens[j+1].XPOS != english.POS) {
				return true
			}
		case english.ADJ, english.PROPN, english.PUNCT, english.NUM:
			if t.UPOS == english.PUNCT && t.XPOS != english.HYPH {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// trades reports whether what follows a name is what only companies have: "Orlu
// shares", "Orlu's net profit", "Orlu Chief Executive".
func (r *resolver) trades(n english.Name, end int32) bool {
	i := n.To
	if i < end && r.a.Tokens[i].XPOS == english.POS {
		i++
	}
	for j := i; j < min(i+4, end); j++ {
		switch t := &r.a.Tokens[j]; {
		case t.UPOS == english.NOUN && tradeNouns[t.Lemma] && t.XPOS == english.NNS || t.UPOS == english.NOUN && t.Lemma == "profit":
			return true
		case t.UPOS != english.ADJ && t.UPOS != english.NOUN && t.UPOS != english.NUM && t.XPOS != english.HYPH && t.XPOS != english.VBN:
			return false
		}
	}
	return false
}

// tradeNouns are what companies have.
var tradeNouns = set("share shareholder earning profit revenue subsidiary")

// namedNouns stand before the names of outlets and bodies, companyNouns behind.
var (
	namedNouns   = set("daily newspaper magazine weekly tabloid broadsheet broadcaster channel network firm company charity militia giant refiner retailer carmaker automaker manufacturer brewer lender bank airline insurer conglomerate website think-tank")
	companyNouns = set("daily newspaper magazine weekly tabloid broadsheet broadcaster channel network firm company charity militia giant bank group organisation organization agency movement party retailer airline manufacturer carmaker corporation")
)

// cutTitles takes apart what stands round a title: "Kelm League envoy Ulf
// Maren" is a body and a person.
func (r *resolver) cutTitles(names []english.Name) []english.Name {
	out := make([]english.Name, 0, len(names))
	for _, n := range names {
		if k := r.personBehindOffice(n); k > 0 {
			out = append(out, english.Name{From: n.From, To: k, Kind: english.ORG})
			n.From, n.Kind = k, english.PER
		}
		for i := n.From + 1; i < n.To-1; i++ {
			f := r.a.Form(int(i))
			if n.Kind == english.ORG && i+1 < n.To && upperFirst(f) && upperFirst(r.a.Form(int(i+1))) && gazetteer.Gender(r.a.Form(int(i+1))) != 0 && nouns[strings.ToLower(f)].kind == "title" {
				// "Senate Speaker Ada Lorn"
			} else if nouns[strings.ToLower(f)].kind != "title" || n.Kind != english.PER && upperFirst(f) || upperFirst(f) && i == n.From+1 {
				continue
			}
			body := english.Name{From: n.From, To: i, Kind: english.ORG}
			for body.To > body.From && (titleParts[strings.ToLower(r.a.Form(int(body.To-1)))] || r.a.Tokens[body.To-1].UPOS == english.PUNCT) {
				body.To--
			}
			if body.To > body.From {
				if g, ok := gazetteer.Find(r.a.Words(int(body.From), int(body.To))); ok && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym) {
					body.Kind = english.NORP
				}
				out = append(out, body)
			}
			n.From, n.Kind = i+1, english.PER
		}
		out = append(out, n)
	}
	return out
}

// personBehindOffice is where a person's name begins that the tagger has joined
// to what their office is of: "director of Public Works" Robert Strand; 0 for none.
func (r *resolver) personBehindOffice(n english.Name) int32 {
	if n.Kind != english.ORG || n.To-n.From < 4 || n.From < 2 || r.a.Form(int(n.From-1)) != "of" || nouns[strings.ToLower(r.a.Form(int(n.From-2)))].kind != "title" {
		return 0
	}
	if k := n.To - 2; upperFirst(r.a.Form(int(k))) && gazetteer.Gender(r.a.Form(int(k))) != 0 && !bodyNouns[strings.ToLower(r.a.Form(int(n.To-1)))] {
		return k
	}
	return 0
}

// missed adds the words that are surnames elsewhere in the report and that the
// tagger passed over here.
func (r *resolver) missed(names []english.Name, count map[string]*votes) []english.Name {
	in := make([]bool, r.a.Len())
	for _, n := range names {
		for i := n.From; i < n.To; i++ {
			in[i] = true
		}
	}
	found := len(names)
	for i := range r.a.Tokens {
		t := &r.a.Tokens[i]
		if in[i] || t.UPOS != english.PROPN {
			continue
		}
		if f := r.a.Form(i); faiths[f] && strings.HasSuffix(f, "s") {
			names = append(names, english.Name{From: int32(i), To: int32(i) + 1, Kind: english.NORP})
			continue
		}
		if v := count[r.a.Form(i)]; v != nil && v.full && v.isPerson() {
			names = append(names, english.Name{From: int32(i), To: int32(i) + 1, Kind: english.PER})
		}
	}
	if len(names) > found {
		slices.SortFunc(names, func(a, b english.Name) int { return cmp.Compare(a.From, b.From) })
	}
	return names
}
