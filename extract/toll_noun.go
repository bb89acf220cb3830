package extract

import "github.com/onrecord/onrecord/english"

// tollNouns finds the counts that words such as "death toll" have: "a death
// toll of 28", "put the toll at 15,000", "the number of dead rose to 35". It
// gives the token of each number with 1 + the token of its word.
func (f *tollFinder) tollNouns(s *english.Sentence, quants []english.Quantity) map[int]int {
	var taken map[int]int
	for i := int(s.From); i < int(s.To); i++ {
		if !f.isTollNoun(i) {
			continue
		}
		for k := range quants {
			q := &quants[k]
			if int(q.From) < i {
				// "a 28-strong death toll" is rare; "28 deaths" is no toll noun
				continue
			}
			if n := f.seam(i); int(q.From) > i+24 || f.clauseEnds(i, int(q.From)) || n > i && n <= int(q.From) {
				break
			}
			if q.Fraction || q.Qualifier == english.Vague && q.Counted < 0 {
				continue
			}
			if c := int(q.Counted); c >= 0 && f.a.Tokens[c].UPOS != english.PRON {
				_, ok := f.people(c)
				if _, noun := tollLexicon.nouns[f.a.Tokens[c].Lemma]; !ok && !noun {
					continue
				}
			}
			if f.objectOfOther(i, int(q.From)) {
				break
			}
			if p := f.prepBefore(int(q.From)); p != "" && !tollPreps[p] && !(p == "as" && f.a.Head(i) >= 0 && givers[f.a.Tokens[f.a.Head(i)].Lemma]) {
				continue
			}
			if taken == nil {
				taken = map[int]int{}
			}
			if taken[int(q.NumFrom)] == 0 {
				taken[int(q.NumFrom)] = i + 1
			}
			break
		}
	}
	return taken
}

// objectOfOther reports whether the count at token k is what some other verb
// behind toll noun i is about: "the toll of a flu that has infected 1,000".
func (f *tollFinder) objectOfOther(i, k int) bool {
	for k--; k > i && (f.a.Tokens[k].UPOS == english.ADV || f.a.Tokens[k].UPOS == english.DET); k-- {
	}
	return k > i && f.a.Tokens[k].UPOS == english.VERB && !reaching[f.a.Tokens[k].Lemma]
}

// reaching are verbs whose object can be the figure of a toll.
var reaching = wordSet("reach hit top pass exceed total number near surpass approach cross be become stand make see include put give set raise update revise lower count say claim estimate kill leave")

var tollPreps = wordSet("of at to")

// prepBefore is the preposition right before token i, "" for none.
func (f *tollFinder) prepBefore(i int) string {
	if i > 0 {
		if t := &f.a.Tokens[i-1]; t.UPOS == english.ADP || t.XPOS == english.TO || t.XPOS == english.IN {
			return lowerASCII(f.a.Form(i - 1))
		}
	}
	return ""
}

// clauseEnds reports whether a new clause begins between tokens i and j: a
// semicolon, or a word that tells harm by itself.
func (f *tollFinder) clauseEnds(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if w := f.a.Form(k); w == ";" || w == ":" {
			return true
		}
		if f.a.Tokens[k].UPOS == english.VERB {
			if _, ok := f.verbHarm(k); ok && !f.a.Tokens[k].Rel.Is(english.Amod) && f.a.Tokens[k].Rel != english.Acl {
				return true
			}
		}
	}
	return false
}

// isTollNoun reports whether token i is "toll" of people, or the "number" of
// the dead.
func (f *tollFinder) isTollNoun(i int) bool {
	t := &f.a.Tokens[i]
	switch t.Lemma {
	case "toll":
		if i == 0 {
			return true
		}
		switch before := f.a.Tokens[i-1]; before.Lemma {
		case "road", "highway", "bridge", "motorway":
			return false
		}
		return t.UPOS == english.NOUN && !(i+1 < f.a.Len() && f.a.Tokens[i+1].UPOS == english.NOUN)
	case "count":
		return i > 0 && f.a.Tokens[i-1].Lemma == "body"
	case "number", "total", "tally":
		return t.UPOS == english.NOUN && (f.ofHarm(i) != "" || f.figure(i) != "")
	case "figure":
		return f.figure(i) != ""
	}
	return false
}

// figure is the outcome of the last toll, where noun i stands for it: "the
// league puts the figure at 60". "" for none.
func (f *tollFinder) figure(i int) string {
	h := f.a.Head(i)
	if (h < 0 || !f.a.Tokens[i].Rel.Is(english.Obj) || !givers[f.a.Tokens[h].Lemma]) && !(i+2 < f.a.Len() && f.a.Tokens[i+1].Lemma == "be" && f.a.Tokens[i+2].UPOS == english.NUM && f.noticeNear(i)) {
		return ""
	}
	// tolls of this sentence are not on record yet; harm before it is enough
	for k := i - 1; k >= 0 && f.a.Tokens[k].Sent >= f.a.Tokens[i].Sent-1; k-- {
		if w, ok := f.verbHarm(k); ok {
			return w.outcome
		}
		if w, ok := f.predHarm(k); ok {
			return w.outcome
		}
	}
	return ""
}

// ofHarm is the outcome of the people that noun i numbers ("the number of
// people killed"); "" for none.
func (f *tollFinder) ofHarm(i int) string {
	if i+2 >= f.a.Len() || f.a.Form(i+1) != "of" || i > 0 && (f.a.Form(i-1) == "a" || f.a.Form(i-1) == "A") {
		return ""
	}
	s := f.a.Tokens[i].Sent
	for k := i + 2; k < f.a.Len() && k < i+7 && f.a.Tokens[k].Sent == s; k++ {
		t := &f.a.Tokens[k]
		if w, ok := tollLexicon.nouns[t.Lemma]; ok {
			return w.outcome
		}
		if w, ok := f.predHarm(k); ok {
			return w.outcome
		}
		if w, ok := f.verbHarm(k); ok && (t.XPOS == english.VBN || t.XPOS == english.VBD) {
			return w.outcome
		}
		if t.UPOS == english.AUX {
			break
		}
	}
	return ""
}

// tollOutcome is what the toll noun i counts.
func (f *tollFinder) tollOutcome(i int) string {
	if f.a.Tokens[i].Lemma != "toll" && f.a.Tokens[i].Lemma != "count" {
		if o := f.ofHarm(i); o != "" {
			return o
		}
		return f.figure(i)
	}
	if i > 0 {
		switch f.a.Tokens[i-1].Lemma {
		case "casualty":
			return "casualties"
		case "injury", "injured", "wounded":
			return "wounded"
		}
	}
	return "killed"
}

// outdone opens count q upwards where a verb says that it has been passed: "the
// toll has topped 1,000".
func (f *tollFinder) outdone(q *english.Quantity) {
	if i := int(q.From) - 1; i >= 0 && q.Qualifier == english.Exact && f.a.Tokens[i].UPOS == english.VERB && outdoing[f.a.Tokens[i].Lemma] && f.a.Tokens[i].Sent == f.a.Tokens[q.From].Sent {
		q.Qualifier, q.High = english.MoreThan, english.NoBound
	}
}

var outdoing = wordSet("top exceed surpass pass")
