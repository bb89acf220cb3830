package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/gazetteer"
)

// roles reads the office that stands with a person's name: before it ("Foreign
// Minister Ada Lorn", "UN envoy Ulf Maren"), behind it in apposition ("Ada
// Lorn, foreign minister of Norvia"), or after "is".
func (r *resolver) roles(id, titleFrom, from, to int32) {
	e := &r.e.List[id]
	if e.Type != "person" {
		return
	}
	head := r.headOf(from, to)
	// words straight before the name that make up a title, with what they are of
	if from > 2 && r.a.Form(int(from-1)) == ")" && r.a.Tokens[from-1].Sent == r.a.Tokens[from].Sent {
		r.titleInBrackets(id, from, to)
	}
	start := from
	mark := int32(-1) // where a phrase of the title might have begun: "envoy on the long war Ulf Maren"
	for start > 0 && r.a.Tokens[start-1].Sent == r.a.Tokens[from].Sent && from-start < 14 {
		t := &r.a.Tokens[start-1]
		if t.UPOS == english.DET || t.UPOS == english.NUM || t.UPOS == english.ADP && t.Lemma != "of" && mark >= 0 {
			if mark < 0 {
				mark = start
			}
			if t.UPOS == english.ADP {
				if start >= 2 && nouns[strings.ToLower(r.a.Tokens[start-2].Lemma)].kind == "title" {
					mark = -1
				} else {
					break
				}
			}
			start--
			continue
		}
		if !(t.UPOS == english.NOUN || t.UPOS == english.PROPN || t.UPOS == english.ADJ || t.XPOS == english.POS || t.XPOS == english.HYPH || t.UPOS == english.ADP && t.Lemma == "of") {
			break
		}
		if t.UPOS == english.ADP && (start < 2 || !titleParts[strings.ToLower(r.a.Form(int(start-2)))]) {
			break
		}
		start--
	}
	if mark >= 0 {
		start = mark
	}
	for start < from && (r.a.Tokens[start].UPOS == english.ADP || r.a.Tokens[start].XPOS == english.POS || r.a.Tokens[start].XPOS == english.HYPH) {
		start++
	}
	if start < from {
		r.titleIn(id, start, from, to)
	}
	r.roleBefore(id, from, to)
	// apposition behind the name
	for k := r.a.FirstChild(int(head)); k >= 0; k = r.a.NextSibling(k) {
		if t := &r.a.Tokens[k]; t.Rel == english.Appos && k > int(head) && t.UPOS == english.NOUN {
			f, l := r.a.Subtree(k)
			r.titleNoun(id, int32(k), int32(f), int32(l), from)
			if n, _ := r.noun(int32(k)); n.kind == "title" && t.XPOS != english.NNS && (r.definite(int32(k)) || r.a.Child(k, english.Det) < 0) {
				lo, hi := r.nominalRange(int32(k))
				r.put(lo, hi, int32(k), Nominal, id)
			}
		}
	}
	r.roleBehind(id, from, to)
	r.kinBehind(id, to)
	// the name itself as the apposition of a role: "the head of the group, Ada Lorn"
	if t := &r.a.Tokens[head]; (t.Rel == english.Appos || t.Rel == english.Flat) && t.Head >= 0 && t.Head < from && r.a.Tokens[t.Head].UPOS == english.NOUN && start == from {
		f, _ := r.a.Subtree(int(t.Head))
		r.titleNoun(id, t.Head, int32(f), to, int32(f))
		if r.e.at[t.Head] < 0 && nouns[r.a.Tokens[t.Head].Lemma].kind == "title" {
			lo, hi := r.nominalRange(t.Head)
			r.put(lo, hi, t.Head, Nominal, id)
		}
	}
}

// titleInBrackets reads a title that an editor has put in brackets before a
// name: "met (relief chief) Ulf Maren".
func (r *resolver) titleInBrackets(id, from, to int32) {
	start := from - 1
	for start > 0 && from-start < 10 && r.a.Tokens[start-1].Sent == r.a.Tokens[from].Sent && r.a.Form(int(start-1)) != "(" {
		start--
	}
	if start > 0 && r.a.Form(int(start-1)) == "(" && start < from-1 {
		if n, _ := r.noun(from - 2); n.kind == "title" {
			r.titleIn(id, start, from-1, to)
		}
	}
}

// roleBefore reads a role before a name between commas, "the founder of the
// group, Ada Lorn, said", whatever the tree makes of it.
func (r *resolver) roleBefore(id, from, to int32) {
	first, end := r.a.Sents[r.a.Tokens[from].Sent].From, r.a.Sents[r.a.Tokens[from].Sent].To
	if from < first+2 || r.a.Form(int(from-1)) != "," || to < end && r.a.Form(int(to)) != "," && r.a.Tokens[to].UPOS != english.PUNCT ||
		to+1 < end && (r.a.Tokens[to+1].UPOS == english.CCONJ || r.a.Tokens[to+1].Ent == english.PER) {
		return
	}
	noun := int32(-1)
	start := from - 1
	for start > first && from-start < 12 {
		t := &r.a.Tokens[start-1]
		if n, _ := r.noun(start - 1); n.kind == "title" && t.XPOS != english.NNS && (start == from-1 || r.a.Form(int(start)) == "of" || r.a.Form(int(start)) == "for") {
			noun = start - 1
		}
		if t.UPOS != english.NOUN && t.UPOS != english.PROPN && t.UPOS != english.ADJ && t.UPOS != english.DET && t.UPOS != english.PUNCT && t.XPOS != english.POS && t.Lemma != "of" && t.Lemma != "for" || t.UPOS == english.PUNCT && t.XPOS != english.HYPH {
			break
		}
		start--
		if noun >= 0 && (t.UPOS == english.DET || t.XPOS == english.PRPS) {
			break
		}
	}
	if noun < 0 || r.a.Tokens[start].Lemma != "the" && start > first && r.a.Tokens[start-1].XPOS != english.PRPS && !(r.e.at[start] >= 0) {
		return
	}
	if r.a.Tokens[start].UPOS == english.DET {
		start++
	}
	if r.e.at[noun] >= 0 && r.e.Mentions[r.e.at[noun]].Entity >= 0 {
		return
	}
	r.titleNoun(id, noun, start, from-1, start)
	r.put(start, from-1, noun, Nominal, id)
}

// roleBehind reads a role behind a name and a comma, "Ada Lorn, the former
// Norvian leader wanted for theft, fled", whatever the tree makes of it.
func (r *resolver) roleBehind(id, from, to int32) {
	end := r.a.Sents[r.a.Tokens[from].Sent].To
	i := to
	if i+4 < end && r.a.Form(int(i)) == "," && r.a.Tokens[i+1].UPOS == english.NUM && r.a.Form(int(i+2)) == "," {
		i += 2 // the age
	}
	if i+3 >= end || r.a.Form(int(i)) != "," {
		return
	}
	start := i + 1
	bare := r.a.Form(int(start)) != "the" // "Ada Lorn, Foreign Secretary, said"
	if !bare {
		start++
	}
	for j := start; j < min(start+7, end); j++ {
		t := &r.a.Tokens[j]
		if t.UPOS != english.NOUN && t.UPOS != english.PROPN && t.UPOS != english.ADJ && t.XPOS != english.POS && t.XPOS != english.HYPH && t.XPOS != english.VBN {
			return
		}
		if n, _ := r.noun(j); n.kind != "title" || t.XPOS == english.NNS || j+1 < end && (r.a.Tokens[j+1].Rel == english.Flat || r.a.Tokens[j+1].Ent == english.PER || r.a.Tokens[j+1].XPOS == english.POS || r.a.Tokens[j+1].UPOS == english.NOUN || r.a.Tokens[j+1].UPOS == english.CCONJ) {
			continue
		}
		if bare && (j+1 == end || r.a.Form(int(j+1)) != "," && r.a.Form(int(j+1)) != "of") {
			return
		}
		if r.e.at[j] < 0 {
			lo, hi := r.nominalRange(j)
			r.titleNoun(id, j, start, hi, from)
			r.put(max(lo, start), hi, j, Nominal, id)
		}
		return
	}
}

// kinBehind makes a noun for a relative behind a name and a comma a mention of the
// person: "Mira Strand, Ivo's mother,".
func (r *resolver) kinBehind(id, to int32) {
	end := r.a.Sents[r.a.Tokens[to-1].Sent].To
	if to+2 >= end || r.a.Form(int(to)) != "," {
		return
	}
	owned := false
	for j := to + 1; j < min(to+7, end); j++ {
		t := &r.a.Tokens[j]
		switch {
		case t.XPOS == english.POS || t.XPOS == english.PRPS || t.Lemma == "the" && j == to+1:
			owned = true
		case kinNouns[t.Lemma] && t.XPOS == english.NN && owned:
			if next := r.a.Form(int(j + 1)); j+1 < end && r.e.at[j] < 0 && (next == "," || next == "." || next == "of" || r.a.Tokens[j+1].UPOS == english.PUNCT) {
				lo, hi := r.nominalRange(j)
				r.put(max(lo, to+1), hi, j, Nominal, id)
			}
			return
		case t.UPOS != english.PROPN && t.UPOS != english.ADJ && t.XPOS != english.HYPH:
			return
		}
	}
}

// titleIn reads the run [start, from) before a name.
func (r *resolver) titleIn(id, start, from, to int32) {
	at := int32(-1)
	for i := from - 1; i >= start; i-- {
		if n, _ := r.noun(i); n.kind == "title" {
			at = i
			break
		}
	}
	if at < 0 || r.a.Tokens[at].XPOS == english.NNS {
		return
	}
	if next := at + 1; next < from && r.a.Tokens[next].UPOS != english.ADP && !titleParts[strings.ToLower(r.a.Form(int(next)))] && r.a.Tokens[next].UPOS != english.PUNCT {
		return // "spokesman faults Lorn": a headline
	}
	// a title's words: the noun with the title words before it
	tf := at
	for tf > start && titleParts[strings.ToLower(strings.TrimSuffix(r.a.Form(int(tf-1)), "."))] && r.a.Tokens[tf-1].XPOS != english.HYPH {
		tf--
	}
	r.addRole(id, r.a.Words(int(tf), int(at+1)), start, at, tf, start, to)
	// the role's own head is a mention of the person
	if r.e.at[at] < 0 && r.a.Tokens[at].Ent != english.NORP && r.a.Tokens[at].Ent != english.LOC {
		r.put(start, to, at, Nominal, id)
	}
}

// titleNoun reads the noun phrase [f, l) with head k as a role.
func (r *resolver) titleNoun(id, k, f, l, evFrom int32) {
	if n, _ := r.noun(k); n.kind != "title" {
		return
	}
	tf := k
	for tf > f && titleParts[strings.ToLower(r.a.Form(int(tf-1)))] {
		tf--
	}
	if tf-2 >= f && r.a.Tokens[tf-1].XPOS == english.HYPH && titleParts[strings.ToLower(r.a.Form(int(tf-2)))] {
		tf -= 2 // "vice-president"
	}
	r.addRole(id, r.a.Words(int(tf), int(k+1)), f, l-1, tf, min(evFrom, f), max(l, k+1))
}

// addRole writes a role down; what it is of is looked for in tokens [from, to].
func (r *resolver) addRole(id int32, title string, from, to, titleFrom, evFrom, evTo int32) {
	status := "current"
	for i := from; i <= to; i++ {
		if s, ok := formerWords[strings.ToLower(r.a.Form(int(i)))]; ok {
			status = s
		}
	}
	of := int32(-1)
	country := ""
	for i := from; i <= to; i++ {
		if i >= titleFrom && i < titleFrom+int32(len(strings.Fields(title))) {
			continue
		}
		if g, ok := gazetteer.Find(r.a.Form(int(i))); ok && (g.Kind == gazetteer.Country || g.Kind == gazetteer.Demonym) {
			of = r.state(g)
			if r.e.List[of].Name == "" {
				r.e.List[of].Name = r.stateName(of, i, i+1)
			}
			country = g.ISO3
			break
		}
		if m := r.e.at[i]; m >= 0 && r.e.Mentions[m].Entity >= 0 && r.e.Mentions[m].Entity != id {
			of = r.e.Mentions[m].Entity
			break
		}
	}
	both := [2]int32{of, -1}
	for i := from; i <= to; i++ {
		if j, ok := r.joint[i]; ok {
			both = j
			of = j[0]
			break
		}
	}
	if first, rest, ok := strings.Cut(title, " "); ok && formerWords[strings.ToLower(first)] == status && status != "current" {
		title = rest // "former minister" was minister
	}
	e := &r.e.List[id]
	for n, of := range both {
		if n > 0 && of < 0 || slices.ContainsFunc(e.Roles, func(old Role) bool { return strings.EqualFold(old.Title, title) && old.Of == of }) {
			continue
		}
		e.Roles = append(e.Roles, Role{Title: title, Of: of, Status: status, From: evFrom, To: evTo})
	}
	r.holdTitle(id, title)
	if lastWord(strings.ToLower(title)) == "counterpart" {
		r.counterpart(id, evFrom)
	}
	n, ok := nouns[strings.ToLower(title)]
	if !ok {
		n = nouns[lastWord(strings.ToLower(title))]
	}
	if e.Sector == "" && status != "former" {
		e.Sector = r.sectorOf(n.sector, of)
	}
	if e.Country == "" && country != "" {
		e.Country = country
	}
	if of >= 0 && r.e.List[of].Type == "igo" && e.Sector != "MIL" {
		e.Sector = "IGO"
	}
}

// sectorOf is the sector of somebody with an office of the party of: that of an
// office of state does not hold for a company's or a club's.
func (r *resolver) sectorOf(sector string, of int32) string {
	if of < 0 || sector != "GOV" {
		return sector
	}
	switch x := &r.e.List[of]; x.Type {
	case "organisation", "outlet", "armed-group":
		return x.Sector
	case "government":
		if x.Sector == "MIL" || x.Sector == "COP" || x.Sector == "LEG" || x.Sector == "JUD" {
			return x.Sector
		}
	}
	return sector
}

// holdTitle remembers who has a role by the noun of its title and the one that
// can stand for it.
func (r *resolver) holdTitle(id int32, title string) {
	last := lastWord(strings.ToLower(title))
	r.hold(last, id)
	if same := sameRole[last]; same != "" {
		r.hold(same, id)
	}
}

// counterpart makes person id, whom the words at token from call a counterpart,
// known by the title of the last person named before who has one: "Minister Ada
// Lorn met her British counterpart Ivo Strand" makes Strand a British minister.
func (r *resolver) counterpart(id, from int32) {
	for i := from - 1; i >= 0 && r.a.Tokens[from].Sent-r.a.Tokens[i].Sent <= 2; i-- {
		m := r.personAt(i)
		if m == nil || m.Entity == id {
			continue
		}
		for _, x := range r.e.List[m.Entity].Roles {
			if lastWord(strings.ToLower(x.Title)) != "counterpart" && x.Status == "current" {
				r.holdTitle(id, x.Title)
				return
			}
		}
	}
}

// hold remembers who has a role with this noun, each once and not too many.
func (r *resolver) hold(noun string, id int32) {
	if l := r.byTitle[noun]; len(l) < perWord && !slices.Contains(l, id) {
		r.byTitle[noun] = append(l, id)
	}
}
