package english

// Words that the parser hangs on the wrong one of two neighbours, told by the
// words alone.

// attachments mends the heads of token i of sentence s.
func (a *Analysis) attachments(s *Sentence, i int32) {
	a.ownObject(s, i)
	a.saysRelative(s, i)
	a.seenDoing(s, i)
	a.directions(s, i)
	a.sharedSaying(s, i)
	a.secondClause(s, i)
	a.afterWho(s, i)
	a.twoNouns(s, i)
}

// ownObject mends "killed two and wounded five rebels": what follows the second
// of two joined verbs directly, and has gone to the first, is its own object.
func (a *Analysis) ownObject(s *Sentence, i int32) {
	t := &a.Tokens[i]
	h := t.Head
	if t.Rel != Obj || h < s.From || h >= i-1 {
		return
	}
	first := i
	for k := i - 1; k > h && a.Tokens[k].Head == i; k-- {
		first = k
	}
	v := first - 1
	other := false // shared objects hang on the first verb
	for k := h + 1; k < v; k++ {
		other = other || a.Tokens[k].Head == h && a.Tokens[k].Rel == Obj
	}
	if !other || v <= h || a.Tokens[v].UPOS != VERB || a.Tokens[v].Rel != Conj || a.Tokens[v].Head != h {
		return
	}
	for k := v + 1; k < s.To; k++ {
		if c := &a.Tokens[k]; c.Head == v && (c.Rel == Obj || c.Rel == Ccomp || c.Rel == Xcomp) {
			return
		}
	}
	t.Head = v
}

// saysRelative mends "an attack that the centre says killed 12": the "that" of
// a relative clause which is the subject of what is said in it, taken for one
// that opens a clause of the noun.
func (a *Analysis) saysRelative(s *Sentence, i int32) {
	t := &a.Tokens[i]
	if t.Rel != Acl || t.XPOS != VBZ && t.XPOS != VBP && t.XPOS != VBD || i+1 >= s.To {
		return
	}
	c := &a.Tokens[i+1]
	if c.Head != i || c.Rel != Ccomp || c.XPOS != VBD && c.XPOS != VBN && c.XPOS != VBZ && c.XPOS != VBP {
		return
	}
	that := int32(-1)
	for k := s.From; k < s.To; k++ {
		switch d := &a.Tokens[k]; {
		case d.Head == i && d.Rel == Mark && a.Form(int(k)) == "that" && k > t.Head:
			that = k
		case d.Head == i+1 && (d.Rel.Main() == Nsubj || d.Rel.Main() == Csubj || d.Rel.Main() == Aux):
			return
		}
	}
	if that < 0 {
		return
	}
	w := &a.Tokens[that]
	w.Head, w.Rel, w.UPOS, w.XPOS = i+1, Nsubj, PRON, WDT
	t.Rel = AclRelcl
	if c.XPOS == VBN {
		c.XPOS = VBD
	}
}

// seenDoing mends "footage of Orsk asking": between "of" and a form in -ing the
// one who does it is what "of" leads to.
func (a *Analysis) seenDoing(s *Sentence, i int32) {
	t := &a.Tokens[i]
	if t.XPOS != VBG || t.Rel != Nmod || t.Head < s.From || t.Head >= i {
		return
	}
	of, who := int32(-1), int32(-1)
	for k := t.Head + 1; k < i; k++ {
		switch c := &a.Tokens[k]; {
		case c.Head == i && c.Rel == Case:
			of = k
		case (c.Head == t.Head || of >= 0 && c.Head == of) && c.Rel == Dep && (c.UPOS == PROPN || c.UPOS == NOUN):
			who = k
		}
	}
	if of < 0 || who < of {
		return
	}
	a.Tokens[of].Head = who
	a.Tokens[who].Head, a.Tokens[who].Rel = t.Head, Nmod
	t.Head, t.Rel = who, Acl
}

// directions mends "the town of Kelm east of Hadra" and "20 km west of Hadra":
// the direction belongs to the name before it, the distance to the direction.
func (a *Analysis) directions(s *Sentence, i int32) {
	t := &a.Tokens[i]
	if !compass[a.Form(int(i))] || i+1 >= s.To || i <= s.From || a.Form(int(i+1)) != "of" || t.Head < 0 {
		return
	}
	p := &a.Tokens[i-1]
	switch {
	case lengths[a.Form(int(i-1))] && (p.Rel == Obj || p.Rel.Main() == Obl) && t.Head == i-1 && p.Head >= s.From && p.Head < i-1:
		t.Head, t.Rel = p.Head, Advmod
		p.Head, p.Rel = i, OblUnmarked
	case p.UPOS == PROPN && p.Rel == Nmod && p.Head == t.Head && t.Head < i:
		t.Head = i - 1
	}
}

// afterWho mends "fell before Orsk today met Brel": a finite verb without a
// subject, whose subject was hung on the word for time as its noun.
func (a *Analysis) afterWho(s *Sentence, v int32) {
	t := &a.Tokens[v]
	if t.Rel != Advcl || t.XPOS != VBD && t.XPOS != VBZ || t.Head < s.From || t.Head >= v {
		return
	}
	for k := s.From; k < s.To; k++ {
		if c := &a.Tokens[k]; c.Head == v && (c.Rel.Main() == Nsubj || c.Rel == Mark || c.Rel == Cc || c.Rel.Main() == Aux || k < v && c.UPOS == PUNCT) {
			return
		}
	}
	n, when := int32(-1), int32(-1)
	for k := v - 1; k > t.Head; k-- {
		c := &a.Tokens[k]
		if c.UPOS == PUNCT {
			return
		}
		if c.Head == t.Head && c.Rel == Obl && (c.UPOS == PROPN || c.UPOS == NOUN || c.UPOS == PRON) {
			n = k
			break
		}
	}
	if n < 0 {
		return
	}
	for k := t.Head + 1; k < n; k++ {
		if c := &a.Tokens[k]; c.Head == n && c.Rel == Case && clauseWords[a.Form(int(k))] {
			when = k
		}
	}
	if when < 0 {
		return
	}
	a.Tokens[when].Head, a.Tokens[when].Rel, a.Tokens[when].UPOS = v, Mark, SCONJ
	a.Tokens[n].Head, a.Tokens[n].Rel = v, Nsubj
	for k := n + 1; k < v; k++ {
		if a.Tokens[k].Head == t.Head {
			a.Tokens[k].Head = v
		}
	}
}

// twoNouns mends "Orsk's cabinet and border guards": a noun that has an owner
// of its own describes no other noun, so that they are two.
func (a *Analysis) twoNouns(s *Sentence, i int32) {
	t := &a.Tokens[i]
	f := t.Head
	if t.Rel != Compound || t.UPOS != NOUN || f <= i+1 {
		return
	}
	owner, and, o := false, int32(-1), int32(-1)
	for k := s.From; k < f; k++ {
		switch c := &a.Tokens[k]; {
		case c.Head == i && c.Rel == NmodPoss && k < i:
			owner = true
		case c.Head == i && c.Rel == Conj && k > i:
			o = k
		case o < 0 && k > i && c.Rel == Cc && a.Form(int(k)) == "and":
			and = k
		}
	}
	if !owner || and < 0 || o != f-1 {
		return
	}
	t.Head, t.Rel = a.Tokens[f].Head, a.Tokens[f].Rel
	a.Tokens[f].Head, a.Tokens[f].Rel = i, Conj
	a.Tokens[o].Head, a.Tokens[o].Rel = f, Compound
	a.Tokens[and].Head = f
}

var clauseWords = wordSet("after before since until as")

// secondClause joins "and which is wrong" to the clause before it, where both
// were made what one verb says.
func (a *Analysis) secondClause(s *Sentence, i int32) {
	t := &a.Tokens[i]
	if t.Rel != Ccomp || t.Head < s.From {
		return
	}
	first, cc := int32(-1), false
	for k := s.From; k < i; k++ {
		switch c := &a.Tokens[k]; {
		case c.Head == t.Head && c.Rel == Ccomp:
			first = k
		case c.Head == i && c.Rel == Cc:
			cc = true
		}
	}
	if first >= 0 && cc && (first > t.Head) == (i > t.Head) {
		t.Head, t.Rel = first, Conj
	}
}

// sharedSaying mends "Six died in Kelm, state media and the Watch said.": the
// first of two who say it, taken for another name of the place before.
func (a *Analysis) sharedSaying(s *Sentence, v int32) {
	t := &a.Tokens[v]
	if t.Rel != Conj && t.Rel != Root || !sayingBehind[a.Form(int(v))] {
		return
	}
	and, subj := int32(-1), int32(-1)
	for k := s.From; k < s.To; k++ {
		switch c := &a.Tokens[k]; {
		case c.Head != v:
		case c.Rel == Cc && a.Form(int(k)) == "and":
			and = k
		case c.Rel == Nsubj:
			subj = k
		case k < v && c.Rel == Ccomp && t.Rel == Root: // what they say
		case c.Rel == Obj || c.Rel == Ccomp || c.Rel == Xcomp:
			return
		}
	}
	if and < 0 || subj < and || and-1 <= s.From {
		return
	}
	n := and - 1
	for a.Tokens[n].Rel != Appos && a.Tokens[n].Head >= s.From && a.Tokens[n].Head < and && a.Tokens[n].Rel != Root {
		n = a.Tokens[n].Head
	}
	if a.Tokens[n].Rel != Appos || n >= and || a.under(v, n) {
		return // a ring of heads, else
	}
	first := n
	for first > s.From && a.under(first-1, n) && a.Tokens[first-1].UPOS != PUNCT {
		first--
	}
	if first <= s.From || a.Form(int(first-1)) != "," {
		return
	}
	a.Tokens[n].Head, a.Tokens[n].Rel = v, Nsubj
	a.Tokens[subj].Head, a.Tokens[subj].Rel = n, Conj
	a.Tokens[and].Head = subj
	if t.Rel == Conj {
		t.Rel = Parataxis
	}
}

var sayingBehind = wordSet("said says say reported report added announced")

var (
	compass = wordSet("north south east west northeast northwest southeast southwest north-east north-west south-east south-west")
	lengths = wordSet("km kilometers kilometres kilometer kilometre miles mile meters metres yards")
)
