package coref

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Offices change hands: "Sami Torv, who succeeded Ulf Maren as envoy", "Torv
// resigned as minister". Whoever follows another has the other's office, and
// the other had it, so that "the envoy" means the one who has it now.

//go:embed offices.txt
var officesText string

// officeVerb is what offices.txt knows of a verb.
type officeVerb struct {
	effect  string // begin, named or end
	subject bool   // said of the subject
	as      bool
}

var officeVerbs = func() map[string]officeVerb {
	m := map[string]officeVerb{}
	for l := range strings.SplitSeq(officesText, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		m[f[0]] = officeVerb{effect: f[1], subject: f[2] == "subject", as: len(f) > 3}
	}
	return m
}()

// offices reads who followed whom and who took up or left an office.
func (r *resolver) offices() {
	for i := range r.a.Tokens {
		t := &r.a.Tokens[i]
		if r.a.Sents[t.Sent].Boilerplate {
			continue
		}
		switch {
		case t.UPOS == english.VERB && (t.Lemma == "replace" || t.Lemma == "succeed"):
			r.followed(int32(i))
		case t.UPOS == english.NOUN && (t.Lemma == "successor" || t.Lemma == "predecessor"):
			r.successor(int32(i))
		case t.UPOS == english.VERB:
			if v, ok := officeVerbs[t.Lemma]; ok {
				r.takesOffice(int32(i), v)
			}
		}
	}
}

// personAfter is the mention of a person that begins within n tokens behind
// token i, nothing but words of titles between; nil for none.
func (r *resolver) personAfter(i int32, n int32) *Mention {
	for j := i + 1; j <= i+n && j < r.a.Sents[r.a.Tokens[i].Sent].To; j++ {
		if m := r.personAt(j); m != nil && m.From >= i {
			return m
		}
		switch t := &r.a.Tokens[j]; t.UPOS {
		case english.VERB, english.AUX, english.SCONJ, english.CCONJ:
			return nil
		case english.PUNCT:
			if r.a.Form(int(j)) != "," || j > i+1 {
				return nil
			}
		}
	}
	return nil
}

// personBefore is the last mention of a person by name before token i in its
// sentence; nil for none.
func (r *resolver) personBefore(i int32) *Mention {
	for j := i - 1; j >= r.a.Sents[r.a.Tokens[i].Sent].From; j-- {
		if m := r.personAt(j); m != nil {
			return m
		}
	}
	return nil
}

// personAt is the name of a person that token i is the head of.
func (r *resolver) personAt(i int32) *Mention {
	if i < 0 || r.e.at[i] < 0 {
		return nil
	}
	m := &r.e.Mentions[r.e.at[i]]
	if m.Entity < 0 || r.e.List[m.Entity].Type != "person" || !r.e.List[m.Entity].Named {
		return nil
	}
	return m
}

// subjectOf is the person who is the subject of the verb at token v, of the verb
// above it, or whom its clause is about; the nearest person before it where the
// tree tells none.
func (r *resolver) subjectOf(v int32) *Mention {
	for y, n := v, 0; y >= 0 && n < 4; y, n = r.a.Tokens[y].Head, n+1 {
		for k := r.a.FirstChild(int(y)); k >= 0; k = r.a.NextSibling(k) {
			if r.a.Tokens[k].Rel.Main() == english.Nsubj {
				if m := r.personAt(int32(k)); m != nil {
					return m
				}
				if x := r.a.Tokens[k].XPOS; (x == english.WP || x == english.WDT) && y == v {
					return r.personBefore(int32(k)) // "Dosh, who is to become minister"
				}
			}
		}
		if r.a.Tokens[y].Rel.Main() == english.Acl {
			if m := r.personAt(r.a.Tokens[y].Head); m != nil {
				return m
			}
		}
	}
	return r.personBefore(v)
}

// passive reports whether the verb at token v is passive.
func (r *resolver) passive(v int32) bool {
	return r.a.Child(int(v), english.AuxPass) >= 0 || r.a.Child(int(v), english.NsubjPass) >= 0
}

// followed reads "S replaced O", "S was appointed to succeed O" and "O was
// replaced by S".
func (r *resolver) followed(v int32) {
	var s, o *Mention
	to := r.a.Sents[r.a.Tokens[v].Sent].To
	if r.passive(v) || r.a.Tokens[v].XPOS == english.VBN && v+1 < to && r.a.Form(int(v+1)) == "by" {
		o = r.subjectOf(v)
		for j := v + 1; j < min(v+4, to); j++ {
			if r.a.Form(int(j)) == "by" {
				s = r.personAfter(j, 8)
			}
		}
	} else {
		o, s = r.personAfter(v, 8), r.subjectOf(v)
	}
	if s == nil || o == nil || s.Entity == o.Entity {
		return
	}
	status := "current"
	for y, n := v, 0; y >= 0 && n < 3; y, n = r.a.Tokens[y].Head, n+1 {
		if officeVerbs[r.a.Tokens[y].Lemma].effect == "named" {
			status = "named"
		}
		if c := r.a.Child(int(y), english.Aux); c >= 0 && r.a.Tokens[c].XPOS == english.MD {
			status = "named"
		}
	}
	end := max(s.To, o.To)
	if f, l := r.titleAfter(end, "as"); f >= 0 {
		next := s.Entity
		r.follow(next, o.Entity, status, min(s.From, o.From), l+1, r.a.Words(int(f), int(l+1)))
		if r.e.at[l] < 0 {
			lo, hi := r.nominalRange(l)
			r.put(lo, hi, l, Nominal, next)
		}
		return
	}
	r.follow(s.Entity, o.Entity, status, min(s.From, o.From), end, "")
}

// successor reads "his successor S", "O's successor, S" and the same with
// predecessor.
func (r *resolver) successor(i int32) {
	named := r.personAfter(i, 4)
	if named == nil {
		return
	}
	var other *Mention
	gender := byte(0)
	for j := i - 1; j >= max(r.a.Sents[r.a.Tokens[i].Sent].From, i-4) && other == nil && gender == 0; j-- {
		switch w := strings.ToLower(r.a.Form(int(j))); {
		case w == "his":
			gender = 'm'
		case w == "her":
			gender = 'f'
		case r.a.Tokens[j].XPOS == english.POS:
			for k := j - 1; k >= max(0, j-3) && other == nil; k-- {
				other = r.personAt(k)
			}
		}
	}
	if gender != 0 {
		// the last person before who has an office
		for j := i - 1; j >= 0 && r.a.Tokens[i].Sent-r.a.Tokens[j].Sent <= 2 && other == nil; j-- {
			if m := r.personAt(j); m != nil && m.Entity != named.Entity && len(r.e.List[m.Entity].Roles) > 0 {
				if g := r.e.List[m.Entity].Gender; g == 0 || g == gender {
					other = m
				}
			}
		}
	}
	if other == nil || other.Entity == named.Entity {
		return
	}
	if r.a.Tokens[i].Lemma == "predecessor" {
		r.follow(other.Entity, named.Entity, "current", i, named.To, "")
		return
	}
	r.follow(named.Entity, other.Entity, "current", i, named.To, "")
}

// follow gives next the office that last had, or the other way round where only
// the first is known; title, if given, is its name.
func (r *resolver) follow(next, last int32, status string, from, to int32, title string) {
	role := Role{Of: -1}
	for _, who := range [2]int32{last, next} {
		for _, x := range r.e.List[who].Roles {
			if w := strings.ToLower(x.Title); role.Title == "" && w != "successor" && w != "predecessor" && w != "counterpart" && (title == "" || lastWord(w) == lastWord(strings.ToLower(title))) {
				role = x
			}
		}
	}
	if title != "" {
		role.Title = title
	}
	if role.Title == "" {
		return
	}
	n := nouns[lastWord(strings.ToLower(role.Title))]
	for _, x := range []struct {
		who    int32
		status string
	}{{next, status}, {last, "former"}} {
		e := &r.e.List[x.who]
		had := false
		for k := range e.Roles {
			if strings.EqualFold(e.Roles[k].Title, role.Title) || lastWord(strings.ToLower(e.Roles[k].Title)) == lastWord(strings.ToLower(role.Title)) {
				had = true
				if x.status == "former" && e.Roles[k].Status == "current" && (role.Of < 0 || e.Roles[k].Of < 0 || e.Roles[k].Of == role.Of) {
					e.Roles[k].Status = "former"
				}
			}
		}
		if had {
			continue
		}
		e.Roles = append(e.Roles, Role{Title: role.Title, Of: role.Of, Status: x.status, From: from, To: to})
		r.holdTitle(x.who, role.Title)
		if e.Sector == "" && x.status != "former" {
			e.Sector = n.sector
		}
	}
}

// lastWord is the noun of a title: "president" of "vice-president".
func lastWord(s string) string { return s[strings.LastIndexAny(s, " -")+1:] }

// titleAfter is the title [first, last] that follows token from behind the word
// as ("" for none needed), with words such as a country between; -1 for none.
func (r *resolver) titleAfter(from int32, as string) (int32, int32) {
	if int(from) >= r.a.Len() {
		return -1, -1
	}
	end := r.a.Sents[r.a.Tokens[from].Sent].To
	i := from
	if as != "" {
		for i < min(from+4, end) && r.a.Form(int(i)) != as {
			i++
		}
		if i == end || r.a.Form(int(i)) != as {
			return -1, -1
		}
		i++
	}
	for j := i; j < min(i+6, end); j++ {
		t := &r.a.Tokens[j]
		if t.UPOS == english.PUNCT && t.XPOS != english.HYPH || t.UPOS == english.VERB || t.UPOS == english.ADP {
			return -1, -1
		}
		if nouns[strings.ToLower(t.Lemma)].kind != "title" || t.XPOS == english.NNS || j+1 < end && nouns[strings.ToLower(r.a.Tokens[j+1].Lemma)].kind == "title" {
			continue
		}
		tf := j
		for tf > i && titleParts[strings.ToLower(r.a.Form(int(tf-1)))] && r.a.Tokens[tf-1].XPOS != english.HYPH {
			tf--
		}
		return tf, j
	}
	return -1, -1
}

// takesOffice reads "S became minister", "S was named envoy", "the party named
// S as its leader" and "S resigned as minister".
func (r *resolver) takesOffice(v int32, verb officeVerb) {
	as := ""
	if verb.as {
		as = "as"
	}
	from := v + 1
	var who *Mention
	switch {
	case verb.subject || r.passive(v):
		who = r.subjectOf(v)
	default:
		if who = r.personAfter(v, 4); who != nil {
			from = who.To
			if int(from) < r.a.Len() && r.a.Form(int(from)) == "as" {
				from++
			}
		}
	}
	if who == nil {
		return
	}
	if int(from) < r.a.Len() && as == "" && r.a.Form(int(from)) == "as" {
		from++
	}
	f, l := r.titleAfter(from, as)
	if f < 0 || r.personAt(l) != nil {
		return
	}
	status := map[string]string{"begin": "current", "named": "named", "end": "former"}[verb.effect]
	title := r.a.Words(int(f), int(l+1))
	id := who.Entity
	e := &r.e.List[id]
	if k := slices.IndexFunc(e.Roles, func(x Role) bool { return lastWord(strings.ToLower(x.Title)) == lastWord(strings.ToLower(title)) }); k >= 0 {
		if status == "former" {
			e.Roles[k].Status = status
		}
		return
	}
	lo, hi := r.nominalRange(l)
	r.addRole(id, title, min(lo, f), hi-1, f, min(who.From, v), max(who.To, hi))
	e = &r.e.List[id] // a state may have come
	for k := range e.Roles {
		if e.Roles[k].Status == "current" && strings.EqualFold(e.Roles[k].Title, title) {
			e.Roles[k].Status = status
		}
	}
	if r.e.at[l] < 0 {
		r.put(lo, hi, l, Nominal, id)
	}
}
