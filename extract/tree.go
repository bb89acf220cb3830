package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// tree answers questions about an analysis that every record reader asks: who
// does what to what, whatever the construction.
type tree struct{ a *english.Analysis }

// subject is the head token of who does v: its own subject, the antecedent of
// a relative pronoun, the noun a participle hangs on, or the subject of the
// verb it depends on or is joined to. -1 for none.
func (p tree) subject(v int) int { return p.subjectAt(v, 0) }

func (p tree) subjectAt(v, depth int) int {
	if depth > 6 {
		return -1
	}
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		if r := p.a.Tokens[k].Rel; r == english.Nsubj || r == english.NsubjPass || r == english.NsubjOuter {
			if n := p.nextSubject(k, v); n > k && (lowerForm(p.a, k) == "that" && n == k+1 || p.a.Tokens[k].UPOS == english.ADJ && p.a.Tokens[n-1].UPOS == english.PUNCT) {
				return n // "told the council that Zubar ...", with "that" for a pronoun; "much as it wants peace, Zubar ..."
			}
			return p.antecedent(k, v)
		}
	}
	t := &p.a.Tokens[v]
	h := int(t.Head)
	if h < 0 {
		return -1
	}
	switch t.Rel {
	case english.Xcomp:
		// object control: "urged Zubar to reject it"
		if o := p.a.Child(h, english.Obj); o >= 0 && o < v && p.a.Tokens[o].XPOS != english.WDT && p.a.Tokens[h].UPOS == english.VERB && !subjectControl[p.a.Tokens[h].Lemma] {
			return o
		}
		return p.subjectAt(h, depth+1)
	case english.Conj, english.Advcl:
		if c := p.caseOf(v); t.Rel == english.Advcl && t.XPOS == english.VBG && (c == "of" || c == "for") && accuseVerbs[p.a.Tokens[h].Lemma] {
			if p.passive(h) {
				return p.passiveSubject(h)
			}
			return p.object(h) // "accused Zubar of arming them"
		}
		if t.Rel == english.Advcl && p.a.Child(v, english.Mark) >= 0 && p.a.Tokens[v].XPOS != english.VBG && !p.hasInfinitive(v) {
			if t.UPOS != english.ADJ { // "though critical of it, Zubar ..." has no subject of its own
				return -1
			}
		}
		if t.Rel == english.Conj && t.UPOS == english.VERB && p.a.Tokens[h].UPOS == english.NOUN && p.a.Tokens[h].Rel == english.Obj && p.a.Head(h) >= 0 {
			h = p.a.Head(h) // "welcomed the offer but called for more", joined to the object
		}
		return p.subjectAt(h, depth+1)
	case english.Acl:
		if t.XPOS == english.VBG {
			if m := p.a.Child(v, english.Mark); m >= 0 && p.a.Head(h) >= 0 { // "endorsed it while rejecting its findings"
				return p.subjectAt(p.a.Head(h), depth+1)
			}
			return h
		}
		if p.bareClause(v) {
			return h
		}
		return p.subjectAt(h, depth+2)
	}
	return -1
}

// nextSubject is the next subject of v between token k and v, -1 for none.
func (p tree) nextSubject(k, v int) int {
	for n := p.a.NextSibling(k); n >= 0 && n < v; n = p.a.NextSibling(n) {
		if p.a.Tokens[n].Rel.Main() == english.Nsubj {
			return n
		}
	}
	return -1
}

var subjectControl = wordSet("promise vow pledge threaten refuse")

// antecedent turns a relative pronoun into the noun it stands for.
func (p tree) antecedent(k, v int) int {
	t := &p.a.Tokens[k]
	if t.XPOS == english.WDT || t.XPOS == english.WP || (t.Lemma == "that" && t.UPOS == english.PRON) {
		for x := v; x >= 0; x = p.a.Head(x) {
			if r := p.a.Tokens[x].Rel; r == english.AclRelcl || r == english.Acl && x != v {
				return p.a.Head(x)
			} else if h := p.a.Head(x); r == english.Conj && h >= 0 && p.a.Child(h, english.AclRelcl) > h && p.a.Child(h, english.AclRelcl) < x {
				return h // "a ban that ... and which ...", joined to the noun
			} else if r != english.Conj && r != english.Xcomp {
				break
			}
		}
	}
	return k
}

// object is the head token of the object of v, the antecedent for a relative
// clause with its object left out ("the plan Norvia rejected").
func (p tree) object(v int) int {
	if o := p.a.Child(v, english.Obj); o >= 0 {
		return p.antecedent(o, v)
	}
	t := &p.a.Tokens[v]
	switch {
	case t.Rel == english.AclRelcl && p.a.Child(v, english.Nsubj) >= 0:
		s := p.a.Child(v, english.Nsubj)
		if p.antecedent(s, v) == s {
			return int(t.Head)
		}
	case t.Rel == english.Conj && t.Head >= 0 && p.a.Child(v, english.Nsubj) < 0:
		// "backs and defends the plan" is parsed with the object on either
		if h := int(t.Head); p.a.Tokens[h].UPOS == english.VERB && p.a.Child(v, english.Obl) < 0 && p.a.Child(v, english.Ccomp) < 0 {
			return p.a.Child(h, english.Obj)
		}
	}
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		if r := p.a.Tokens[k].Rel; k > v && (r == english.Ccomp || r == english.Csubj) && p.a.Tokens[k].XPOS == english.VBG {
			return k
		}
	}
	return -1
}

// passive reports whether v is a passive, finite or as a participle on a noun.
func (p tree) passive(v int) bool {
	t := &p.a.Tokens[v]
	if p.a.Child(v, english.AuxPass) >= 0 || p.a.Child(v, english.OblAgent) >= 0 {
		return true
	}
	if p.a.Child(v, english.NsubjPass) >= 0 {
		return !p.bareFinite(v)
	}
	if p.a.Child(v, english.Nsubj) >= 0 || p.a.Child(v, english.Aux) >= 0 {
		return false // "reports that it had killed 12"
	}
	return t.Rel == english.Acl && t.XPOS == english.VBN && !p.bareClause(v)
}

// bareClause reports whether v, parsed as a participle on a noun, is the verb of
// the whole sentence: nothing else in it is one ("Zubar's plan called for talks.").
func (p tree) bareClause(v int) bool {
	t := &p.a.Tokens[v]
	h := int(t.Head)
	if t.Rel != english.Acl || t.XPOS != english.VBN || h != v-1 || p.a.Tokens[h].Rel != english.Root {
		return false
	}
	s := &p.a.Sents[t.Sent]
	if s.Title || p.a.Child(h, english.Cop) >= 0 || p.a.Child(h, english.Nsubj) >= 0 || p.a.Child(v, english.OblAgent) >= 0 {
		return false
	}
	for k := int(s.To) - 1; k > v; k-- {
		switch p.a.Tokens[k].XPOS {
		case english.VBD, english.VBZ, english.VBP, english.MD:
			return false
		}
	}
	return p.a.Tokens[int(s.To)-1].UPOS == english.PUNCT
}

// bareFinite reports whether v, parsed as a passive, has no auxiliary where a
// sentence must have one: a whole sentence with a bare form in -ed for its verb
// ("The envoy conferred with them.") is active. Headlines leave "was" out.
func (p tree) bareFinite(v int) bool {
	t := &p.a.Tokens[v]
	s := &p.a.Sents[t.Sent]
	if t.Head >= 0 && t.Rel != english.Ccomp || s.Title || p.a.Child(v, english.Aux) >= 0 {
		return false
	}
	for k := int(s.To) - 1; k > v; k-- {
		if l := p.a.Tokens[k].Lemma; l == "." {
			return true
		} else if p.a.Tokens[k].UPOS != english.PUNCT {
			break
		}
	}
	return false
}

// agent is who did it in a passive; -1 where it is not said.
func (p tree) agent(v int) int {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		r := p.a.Tokens[k].Rel
		if r == english.OblAgent || (r == english.Obl && p.caseOf(k) == "by") {
			return k
		}
	}
	return -1
}

func (p tree) passiveSubject(v int) int {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		if p.a.Tokens[k].Rel.Main() == english.Nsubj {
			return p.antecedent(k, v)
		}
	}
	switch p.a.Tokens[v].Rel {
	case english.Acl, english.AclRelcl:
		return p.a.Head(v)
	case english.Conj, english.Xcomp:
		if h := p.a.Head(v); h >= 0 {
			return p.subject(h)
		}
	}
	return -1
}

// caseOf is the lemma of the preposition of k, "" for none.
func (p tree) caseOf(k int) string {
	if c := p.a.Child(k, english.Case); c >= 0 && c < k {
		return p.a.Tokens[c].Lemma
	}
	if c := p.a.Child(k, english.Mark); c >= 0 && c < k {
		return p.a.Tokens[c].Lemma
	}
	return ""
}

// prepTarget is the head of the phrase with one of the prepositions that hangs
// on token i, or that follows it directly where the parser hung it elsewhere.
func (p tree) prepTarget(i int, preps []string) (int, string) {
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		if k > i {
			if c := p.caseOf(k); c != "" && contains(preps, c) {
				return k, c
			}
		}
	}
	j := i + 1
	for j < p.a.Len() && p.a.Tokens[j].Sent == p.a.Tokens[i].Sent && p.a.Tokens[j].UPOS == english.ADV {
		j++
	}
	if j < p.a.Len() && p.a.Tokens[j].Sent == p.a.Tokens[i].Sent && contains(preps, p.a.Tokens[j].Lemma) {
		if h := p.a.Head(j); h > j {
			return h, p.a.Tokens[j].Lemma
		}
	}
	return -1, ""
}

// negated reports whether token v itself is under a negation.
func (p tree) negated(v int) bool {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if (t.Rel.Main() == english.Advmod || t.Rel.Main() == english.Det || t.Rel == english.Cc) && negWords[t.Lemma] {
			return true
		}
		if t.Rel.Main() == english.Nsubj && (t.Lemma == "nobody" || t.Lemma == "none" || p.negDet(k)) {
			return true
		}
		if t.Rel == english.Obj && p.negDet(k) {
			return true
		}
		if t.Rel.Main() == english.Aux && strings.EqualFold(p.a.Form(k), "cannot") {
			return true
		}
	}
	return false
}

func (p tree) negDet(k int) bool {
	d := p.a.Child(k, english.Det)
	return d >= 0 && p.a.Tokens[d].Lemma == "no"
}

// predicate is the token that carries the subject of a copular predicate: i
// itself, or the first conjunct or noun it belongs to. -1 if i is no predicate.
func (p tree) predicate(i int) int {
	x := i
	for n := 0; n < 4; n++ {
		if p.a.Child(x, english.Cop) >= 0 || p.a.Child(x, english.Nsubj) >= 0 || p.a.Child(x, english.Csubj) >= 0 {
			return x
		}
		if p.a.Tokens[x].Rel != english.Conj || p.a.Head(x) < 0 {
			return -1
		}
		x = p.a.Head(x)
	}
	return -1
}

func (p tree) expletive(k int) bool {
	t := &p.a.Tokens[k]
	return t.Rel == english.Expl || (t.Lemma == "it" && t.UPOS == english.PRON)
}

func (p tree) hasInfinitive(v int) bool {
	for k := p.a.FirstChild(v); k >= 0 && k < v; k = p.a.NextSibling(k) {
		if p.a.Tokens[k].XPOS == english.TO || (p.a.Tokens[k].Lemma == "to" && p.a.Tokens[k].Rel == english.Mark) {
			return true
		}
	}
	return false
}

func (p tree) nonfinite(v int) bool {
	x := p.a.Tokens[v].XPOS
	return p.hasInfinitive(v) || x == english.VBG || (x == english.VB && p.a.Child(v, english.Nsubj) < 0)
}

// subjunctive reports whether the clause of v asks for something by its form:
// a base verb under a subject ("that he leave", "that it be lifted").
func (p tree) subjunctive(v int) bool {
	if p.a.Child(v, english.Nsubj) < 0 || p.hasInfinitive(v) {
		return false
	}
	first := english.XPOSNone
	for k := p.a.FirstChild(v); k >= 0 && k < v; k = p.a.NextSibling(k) {
		if r := p.a.Tokens[k].Rel.Main(); r == english.Aux || r == english.Cop {
			first = p.a.Tokens[k].XPOS
			break
		}
	}
	if first == english.XPOSNone {
		first = p.a.Tokens[v].XPOS
	}
	return first == english.VB
}

func (p tree) auxHave(v int) bool {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		if p.a.Tokens[k].Rel == english.Aux && p.a.Tokens[k].Lemma == "have" {
			return true
		}
	}
	return false
}

var conditionMarks = wordSet("if unless provided providing until once")

func (p tree) conditionalMark(v int) bool {
	for k := p.a.FirstChild(v); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if (t.Rel == english.Mark || t.Rel == english.Advmod) && (conditionMarks[t.Lemma] || t.Lemma == "whether") {
			return true
		}
	}
	return false
}

// phrase is the subtree of i without its preposition or conjunction and
// without a relative clause set off by a comma.
func (p tree) phrase(i int) (int, int) {
	from, to := p.a.Subtree(i)
	from = p.skipMarks(from, i)
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		t := &p.a.Tokens[k]
		if k < i {
			continue
		}
		kf, _ := p.a.Subtree(k)
		if r := t.Rel; (r == english.AclRelcl || r == english.Parataxis || r == english.Advcl) && kf > i && p.a.Tokens[kf-1].UPOS == english.PUNCT {
			to = kf - 1
			break
		}
	}
	return from, max(p.trimEnd(from, to), i+1)
}

func (p tree) skipMarks(from, head int) int {
	for from < head {
		t := &p.a.Tokens[from]
		if r := t.Rel.Main(); int(t.Head) == head && (r == english.Case || r == english.Mark || r == english.Cc) || t.UPOS == english.PUNCT {
			from++
			continue
		}
		break
	}
	return from
}

func (p tree) trimEnd(from, to int) int {
	for to > from+1 && p.a.Tokens[to-1].UPOS == english.PUNCT {
		to--
	}
	return to
}
