package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// harmed finds what the sentence says was done to who t counts.
func (f *tollFinder) harmed(t *tollAt) bool {
	v, bare := t.noun, t.noun < 0
	if bare {
		v = int(t.q.NumTo) - 1
		if c := int(t.q.Counted); c >= 0 && f.a.Tokens[c].UPOS != english.PRON && !f.runInto(c) {
			return false
		}
	} else {
		_, ok := f.people(v)
		if h, noun := tollLexicon.nouns[f.a.Tokens[v].Lemma]; noun && f.harmNoun(v) {
			t.trigger, t.outcome, t.rule, t.conf = v, h.outcome, "noun", .8
			return true
		}
		if !ok {
			return false
		}
	}
	found := func(h harmWord, at int, rule string, conf float64) bool {
		if h.outcome == "" || h.strict && bare {
			return false
		}
		h, at = f.worse(h, at)
		if f.eitherHarm(t, h, at) {
			h.outcome = "casualties"
		}
		t.trigger, t.outcome, t.rule, t.conf = at, h.outcome, rule, conf
		return true
	}
	// "injured scores": a bare number goes with the word before it
	if p := int(t.q.From) - 1; bare && p >= 0 && f.a.Tokens[p].Sent == f.a.Tokens[v].Sent && !f.beforeIsBe(p) {
		if h, ok := f.predHarm(p); ok && f.a.Tokens[p].UPOS == english.ADJ {
			e := int(t.q.To)
			if f.hurtNext(e) { // "seven dead 20 wounded in Kelm"
				if h, ok = f.predHarm(e); !ok {
					h, _ = f.verbHarm(e)
				}
				p = e
			}
			if found(h, p, "beside", .7) {
				return true
			}
		}
	}
	// lists go wrong in trees: what is said right beside the count comes first
	if h, at := f.after(t); found(h, at, "participle", .85) {
		return true
	}
	if h, at := f.right(t); found(h, at, "beside", .85) {
		return true
	}
	// "arrested 20 men and two others were reported missing": the subject of
	// what follows, whatever the tree has it joined to
	if e := t.end(); !bare && e < f.a.Len() && f.a.Tokens[v].Rel == english.Conj && f.a.Tokens[e].Sent == f.a.Tokens[v].Sent && f.a.Tokens[e].UPOS == english.AUX {
		if h, at := f.beside(t); found(h, at, "beside", .75) {
			return true
		}
	}
	if h, at := f.climb(v); h.outcome != "" && (!t.single || f.a.Tokens[at].UPOS != english.NOUN || ofOne(f.a.Tokens[at].Lemma, h)) && found(h, at, "tree", .85) {
		return true
	}
	if h, at := f.hanging(v); found(h, at, "participle", .85) {
		return true
	}
	if h, at := f.beside(t); found(h, at, "beside", .75) {
		return true
	}
	h, at := f.farther(t)
	return found(h, at, "passive", .7)
}

// harmedItself reports whether a participle right behind count t tells its harm:
// "12 of the 40 people injured".
func (f *tollFinder) harmedItself(t *tollAt) bool {
	h, _ := f.after(t)
	if h.outcome == "" && t.noun < 0 {
		return f.harmBehind(t)
	}
	return h.outcome != ""
}

// ofOne reports whether a noun of harm before "of a ..." tells of one that is
// counted: an assassination is told by its name and has been long before.
func ofOne(noun string, h harmWord) bool {
	return h.outcome == "detained" || noun == "killing" || noun == "death" || noun == "murder"
}

// right is the active verb of harm right before the count: "wounded dozens
// more", "detained two suspects".
func (f *tollFinder) right(t *tollAt) (harmWord, int) {
	k := int(t.q.From) - 1
	for k >= 0 && f.a.Tokens[k].Sent == f.a.Tokens[t.q.From].Sent && (f.a.Tokens[k].UPOS == english.DET || f.a.Form(k) == "another") {
		k--
	}
	if k < 0 || f.a.Tokens[k].Sent != f.a.Tokens[t.q.From].Sent {
		return harmWord{}, -1
	}
	if k > 0 && t.noun >= 0 && f.a.Form(k) == "of" && f.a.Tokens[k-1].UPOS == english.NOUN {
		if h, ok := tollLexicon.nouns[f.a.Tokens[k-1].Lemma]; ok && (!t.single || ofOne(f.a.Tokens[k-1].Lemma, h)) { // "the arrest of a planner"
			return h, k - 1
		}
	}
	if h, ok := f.afterAnd(k); ok && !t.single {
		return h, k
	}
	if takers[f.a.Tokens[k].Lemma] && t.noun >= 0 && f.a.Tokens[t.noun].Lemma == "life" { // "fighting that cost 500 lives"
		return harmWord{outcome: "killed"}, k
	}
	if f.a.Tokens[k].UPOS != english.VERB || f.beforeIsBe(k) {
		return harmWord{}, -1
	}
	h, ok := f.verbHarm(k)
	if !ok && k > 2 && f.a.Form(k-1) == "and" && f.a.Tokens[k-2].UPOS == english.VERB && f.a.Tokens[k-3].UPOS != english.AUX { // "killed and robbed six men"
		if h, ok := f.verbHarm(k - 2); ok && !h.subject {
			return h, k - 2
		}
	}
	if !ok || h.subject || f.a.Child(k, english.AuxPass) >= 0 || f.a.Child(k, english.NsubjPass) >= 0 {
		return harmWord{}, -1
	}
	if x := f.a.Tokens[k].XPOS; x == english.VBN && !f.auxHave(k) && f.a.Tokens[k].Rel != english.Conj && f.a.Child(k, english.Obj) < 0 {
		return harmWord{}, -1 // "those killed five were soldiers"
	}
	return h, k
}

// afterAnd is the harm that word k tells where "and" stands before it and a
// number behind it, whatever it is tagged: "killed two rebels and wounded five".
// No adjective stands before a number.
func (f *tollFinder) afterAnd(k int) (harmWord, bool) {
	if k < 1 || f.a.Tokens[k-1].UPOS != english.CCONJ || !strings.HasSuffix(f.a.Form(k), "ed") {
		return harmWord{}, false
	}
	if h, ok := f.verbHarm(k); ok {
		return h, !h.subject
	}
	if f.a.Tokens[k].UPOS != english.ADJ {
		return harmWord{}, false
	}
	return f.predHarm(k)
}

// after is the participle of harm right behind the count with nothing but its
// phrases behind it: "two guards taken into custody", "one wounded and".
func (f *tollFinder) after(t *tollAt) (harmWord, int) {
	k := t.end()
	if t.noun < 0 || k >= f.a.Len() || f.a.Tokens[k].Sent != f.a.Tokens[t.q.From].Sent || f.a.Tokens[k].XPOS != english.VBN {
		return harmWord{}, -1
	}
	if h, ok := f.verbHarm(k); ok && !h.subject && f.a.Child(k, english.Obj) < 0 {
		return h, k
	}
	return harmWord{}, -1
}

// farther looks for a passive whose subject can only be the count: nothing but
// a participle and its phrases stands between ("two men linked to the plot were
// arrested").
func (f *tollFinder) farther(t *tollAt) (harmWord, int) {
	sent := f.a.Tokens[t.q.From].Sent
	for k := t.end(); k+1 < f.a.Len() && k < t.end()+12 && f.a.Tokens[k].Sent == sent; k++ {
		x := &f.a.Tokens[k]
		switch {
		case x.UPOS == english.AUX:
			if x.Lemma != "be" && x.Lemma != "have" {
				return harmWord{}, -1
			}
			for k++; k < f.a.Len() && f.a.Tokens[k].Sent == sent && (f.a.Tokens[k].UPOS == english.AUX || f.a.Tokens[k].UPOS == english.ADV); k++ {
			}
			if k < f.a.Len() && f.a.Tokens[k].Sent == sent {
				if h, ok := f.verbHarm(k); ok && !h.subject && f.a.Tokens[k].XPOS == english.VBN {
					return h, k
				}
			}
			return harmWord{}, -1
		case x.UPOS == english.PUNCT, x.UPOS == english.CCONJ, x.UPOS == english.SCONJ, x.UPOS == english.PRON, x.XPOS == english.VBD, x.XPOS == english.VBZ, x.XPOS == english.VBP:
			return harmWord{}, -1
		}
	}
	return harmWord{}, -1
}

// harmNoun leaves out nouns that only sometimes tell harm.
func (f *tollFinder) harmNoun(v int) bool {
	if f.a.Tokens[v].Lemma != "body" {
		return true
	}
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		if f.caseOf(k) == "of" {
			_, ok := f.people(k)
			return ok
		}
	}
	h := f.a.Head(v)
	if h >= 0 && groupNouns[f.a.Tokens[h].Lemma] {
		h = f.a.Head(h)
	}
	return h >= 0 && bodyVerbs[f.a.Tokens[h].Lemma]
}

var bodyVerbs = wordSet("find recover bury pull discover retrieve lie collect unearth exhume show identify dump wash see")

// climb goes up the tree from the head v of who is counted to what was done.
func (f *tollFinder) climb(v int) (harmWord, int) {
	none := harmWord{}
	for x, hop := v, 0; hop < 6; hop++ {
		t := &f.a.Tokens[x]
		h := int(t.Head)
		if h < 0 {
			return none, -1
		}
		switch r := t.Rel.Main(); {
		case r == english.Nsubj, r == english.Dep && x < h && f.a.Tokens[h].UPOS == english.VERB:
			return f.subjectOf(h, t.Rel)
		case r == english.Obj, r == english.Iobj:
			return f.objectOf(h, v)
		case r == english.Conj:
			if u := f.a.Tokens[h].UPOS; u == english.VERB || u == english.AUX {
				return none, -1
			}
			x = h
		case r == english.Nummod, r == english.Appos, r == english.Compound, r == english.Flat, r == english.Det:
			x = h
		case r == english.Nmod, r == english.Obl && f.a.Tokens[h].UPOS == english.NOUN:
			c := f.caseOf(x)
			hl := f.a.Tokens[h].Lemma
			if hl == "life" && c == "of" && f.a.Head(h) >= 0 && f.a.Tokens[h].Rel == english.Obj && takers[f.a.Tokens[f.a.Head(h)].Lemma] {
				return harmWord{outcome: "killed"}, f.a.Head(h)
			}
			if n, ok := tollLexicon.nouns[hl]; ok && (c == "of" || c == "to") && f.a.Tokens[h].UPOS != english.VERB {
				return n, h
			}
			if c == "including" || c == "include" || c == "of" && groupNouns[hl] {
				x = h
				continue
			}
			return none, -1
		case r == english.Xcomp, r == english.Ccomp, r == english.Root, r == english.Parataxis:
			return none, -1
		default:
			return none, -1
		}
	}
	return none, -1
}

var takers = wordSet("claim take cost")

var groupNouns = wordSet("group total number dozen score hundred thousand crowd convoy pair rest team band half third quarter majority")

// subjectOf is what the predicate h says of its subject.
func (f *tollFinder) subjectOf(h int, rel english.Rel) (harmWord, int) {
	ht := &f.a.Tokens[h]
	if c := f.caseOf(h); c == "among" || c == "amongst" {
		return harmWord{}, -1
	}
	if w, ok := f.verbHarm(h); ok {
		passive := rel == english.NsubjPass || f.a.Child(h, english.AuxPass) >= 0 ||
			(ht.XPOS == english.VBN || ht.UPOS == english.ADJ) && !f.auxHave(h) && f.a.Child(h, english.Obj) < 0
		if w.subject != passive || w.subject && f.a.Tokens[h].XPOS == english.VBN {
			return w, h
		}
		return harmWord{}, -1
	}
	if w, ok := f.predHarm(h); ok {
		return w, h
	}
	if ht.Lemma == "lose" {
		if o := f.a.Child(h, english.Obj); o >= 0 && f.a.Tokens[o].Lemma == "life" {
			return harmWord{outcome: "killed"}, h
		}
	}
	for k := f.a.FirstChild(h); k >= 0; k = f.a.NextSibling(k) {
		t := &f.a.Tokens[k]
		if k < h {
			continue
		}
		switch t.Rel.Main() {
		case english.Xcomp, english.Ccomp, english.Advcl, english.Conj:
			if f.a.Child(k, english.Nsubj) >= 0 || t.Rel.Main() == english.Advcl && t.UPOS == english.VERB && t.XPOS != english.VBN {
				continue
			}
			if w, ok := f.verbHarm(k); ok && (w.subject || f.a.Child(k, english.AuxPass) >= 0 || t.XPOS == english.VBN && f.a.Child(k, english.Obj) < 0 && !f.auxHave(k)) {
				return w, k
			}
			if w, ok := f.predHarm(k); ok {
				return w, k
			}
		case english.Obl, english.Obj:
			// "were taken into custody", "are in detention"
			if t.Lemma == "custody" && ht.Lemma == "take" {
				return harmWord{outcome: "detained"}, h
			}
		}
	}
	return harmWord{}, -1
}

// predHarm is what a predicate such as "dead" or "missing" says of people.
func (f *tollFinder) predHarm(i int) (harmWord, bool) {
	t := &f.a.Tokens[i]
	w, ok := tollLexicon.preds[strings.ToLower(t.Lemma)]
	if !ok {
		w, ok = tollLexicon.preds[lowerASCII(f.a.Form(i))]
	}
	if ok && t.UPOS == english.VERB && (t.XPOS == english.VBD || t.XPOS == english.VBZ || t.XPOS == english.VBP || t.XPOS == english.VB) {
		return w, false
	}
	return w, ok
}

// objectOf is what verb h does to its object v.
func (f *tollFinder) objectOf(h, v int) (harmWord, int) {
	t := &f.a.Tokens[h]
	if w, ok := f.verbHarm(h); ok && !w.subject {
		return w, h
	}
	switch t.Lemma {
	case "leave", "find":
		for k := v + 1; k < f.a.Len() && k < v+13 && f.a.Tokens[k].Sent == t.Sent; k++ {
			if w, ok := f.predHarm(k); ok {
				return w, k
			}
			if u := f.a.Tokens[k].UPOS; u == english.VERB && f.a.Tokens[k].Lemma != "include" || u == english.CCONJ || u == english.PUNCT && f.a.Form(k) != "," {
				break
			}
		}
	case "claim", "take", "cost", "lose":
		if f.a.Tokens[v].Lemma == "life" {
			return harmWord{outcome: "killed"}, h
		}
		if class, _ := f.people(v); t.Lemma == "lose" && (class == "fighter" || class == "security-forces") {
			return harmWord{outcome: "killed"}, h // "has lost over 100 fighters"
		}
	}
	return harmWord{}, -1
}

// hanging looks at participles and clauses that hang on v: "people killed in",
// "108 people who died".
func (f *tollFinder) hanging(v int) (harmWord, int) {
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		t := &f.a.Tokens[k]
		switch t.Rel {
		case english.Acl, english.Amod, english.AclRelcl, english.Dep, english.Parataxis:
		default:
			continue
		}
		if w, ok := f.verbHarm(k); ok {
			passive := f.a.Child(k, english.AuxPass) >= 0 || (t.Rel != english.AclRelcl && t.XPOS == english.VBN)
			if w.subject && (t.Rel == english.AclRelcl || t.XPOS == english.VBG) || !w.subject && passive {
				return w, k
			}
			continue
		}
		if w, ok := f.predHarm(k); ok && (t.Rel != english.AclRelcl || f.a.Child(k, english.Cop) >= 0) {
			return w, k
		}
	}
	return harmWord{}, -1
}

// beside looks at the words next to a count, where the tree has not helped.
func (f *tollFinder) beside(t *tollAt) (harmWord, int) {
	sent := f.a.Tokens[t.q.From].Sent
	k := int(t.q.From) - 1
	for k >= 0 && f.a.Tokens[k].Sent == sent && (f.a.Tokens[k].UPOS == english.DET || f.a.Tokens[k].UPOS == english.ADV) {
		k--
	}
	if k >= 0 && f.a.Tokens[k].Sent == sent {
		if w, ok := f.verbHarm(k); ok && !w.subject && !f.beforeIsBe(k) {
			return w, k
		}
	}
	k = f.behind(t.end(), sent)
	if k < 0 {
		return harmWord{}, -1
	}
	be := false
	for k < f.a.Len() && f.a.Tokens[k].Sent == sent {
		x := &f.a.Tokens[k]
		if x.UPOS == english.AUX && !f.isModal(k) || x.UPOS == english.ADV || x.Lemma == "more" || x.Lemma == "other" || x.Lemma == "people" {
			be = be || x.Lemma == "be"
			k++
			continue
		}
		if be && x.XPOS == english.VBN && toldAs[x.Lemma] { // "were reported missing"
			k++
			continue
		}
		if w, ok := f.verbHarm(k); ok && (w.subject && !be || !w.subject && x.XPOS != english.VBZ && x.XPOS != english.VBG && f.a.Child(k, english.Obj) < 0) {
			return w, k
		}
		if w, ok := f.predHarm(k); ok {
			return w, k
		}
		break
	}
	return harmWord{}, -1
}

var toldAs = wordSet("report list believe presume declare feared fear say pronounce find leave")

func (f *tollFinder) beforeIsBe(k int) bool {
	return k > 0 && f.a.Tokens[k-1].Lemma == "be"
}

func (f *tollFinder) isModal(k int) bool { return f.a.Tokens[k].XPOS == english.MD }

// behind is the token after a parenthesis in dashes, commas or brackets that
// opens at k; k itself where there is none; -1 where it does not close.
func (f *tollFinder) behind(k int, sent int32) int {
	if k >= f.a.Len() || f.a.Tokens[k].Sent != sent {
		return -1
	}
	open := f.a.Form(k)
	closing := open
	switch open {
	case "(":
		closing = ")"
	case ",", "-", "--", "–", "—":
	case "including", "among":
		// "nine miners including two boys were killed", its commas lost
		for j := k + 1; j < f.a.Len() && j < k+12 && f.a.Tokens[j].Sent == sent; j++ {
			switch x := &f.a.Tokens[j]; {
			case x.UPOS == english.AUX:
				return j
			case x.UPOS == english.VERB && x.XPOS != english.VBN, x.UPOS == english.PUNCT:
				return -1
			}
		}
		return -1
	default:
		return k
	}
	for j := k + 1; j < f.a.Len() && j < k+30 && f.a.Tokens[j].Sent == sent; j++ {
		if f.a.Form(j) == closing && (closing != "-" || f.a.Tokens[j-1].SpaceAfter) {
			if closing == "," && j+1 < f.a.Len() && f.a.Tokens[j+1].UPOS != english.AUX && f.a.Tokens[j+1].UPOS != english.VERB {
				continue
			}
			return j + 1
		}
	}
	return -1
}

// happened reports whether the harm at trigger i is told as having happened:
// no threat, condition, wish or forecast.
func (f *tollFinder) happened(i int) bool {
	for x, hop := i, 0; x >= 0 && hop < 3; hop++ {
		t := &f.a.Tokens[x]
		have := false
		for k := f.a.FirstChild(x); k >= 0; k = f.a.NextSibling(k) {
			c := &f.a.Tokens[k]
			if c.Rel.Main() == english.Aux {
				have = have || c.Lemma == "have"
			}
		}
		for k := f.a.FirstChild(x); k >= 0 && k < x; k = f.a.NextSibling(k) {
			c := &f.a.Tokens[k]
			switch {
			case c.XPOS == english.MD && !have:
				return false
			case c.Rel == english.Mark && (c.Lemma == "if" || c.Lemma == "unless" || c.Lemma == "lest"):
				return false
			case c.XPOS == english.TO && !have && t.Rel != english.Root && f.a.Head(x) >= 0 && !factual[f.a.Tokens[f.a.Head(x)].Lemma] && !f.wasAble(f.a.Head(x)):
				return false
			case (c.Lemma == "not" || c.Lemma == "never" || c.Lemma == "without") && c.Rel.Main() != english.Cc:
				return false
			}
		}
		if t.Rel != english.Conj && t.Rel != english.Xcomp {
			break
		}
		if t.Rel == english.Xcomp && f.hasInfinitive(x) {
			break
		}
		x = int(t.Head)
	}
	return true
}

// wasAble reports whether token i is "able" of what somebody managed to do: "the
// army was able to kill 12 rebels".
func (f *tollFinder) wasAble(i int) bool {
	c := f.a.Child(i, english.Cop)
	if f.a.Tokens[i].Lemma != "able" || c < 0 || f.negated(i) {
		return false
	}
	w := lowerASCII(f.a.Form(c))
	return w == "was" || w == "were"
}

// factual verbs and nouns tell what their infinitive tells as so.
var factual = wordSet("believe say report fear know think continue begin manage come go appear seem bring confirm presume estimate force succeed")
