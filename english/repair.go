package english

// Repairs of trees after parsing: places where news English differs from what
// the treebanks have much of, and where the words alone say what is right.

// repair mends one sentence; children are not linked yet.
func (a *Analysis) repair(s *Sentence) {
	for i := s.From; i < s.To; i++ {
		a.daySubject(s, i)
		a.hyphenated(s, i)
		a.aside(s, i)
		a.tagByTree(i)
	}
	a.objects(s)
	for i := s.From; i < s.To; i++ {
		a.subjectless(s, i)
		a.sideBySide(s, i)
		a.attachments(s, i)
	}
	a.verblessRoot(s)
}

// verblessRoot mends "Warplanes bombed villages": a full sentence without any
// finite verb above its clauses, in which a form in -ed was taken for a participle although an
// object follows it. That form is the verb and the noun before it the subject.
func (a *Analysis) verblessRoot(s *Sentence) {
	if s.Title || s.To-s.From < 4 || a.Form(int(s.To-1)) != "." {
		return
	}
	root, v := int32(-1), int32(-1)
	for i := s.From; i < s.To && v < 0; i++ {
		t := &a.Tokens[i]
		switch {
		case t.Head < 0:
			root = i
		case root >= 0 && t.UPOS == VERB && (t.XPOS == VBD || t.XPOS == VBN) && (t.Rel == Acl || t.Rel == Amod) && a.Form(int(i-1)) != "-":
			v = i
		}
	}
	if root < 0 || v < 0 || a.Tokens[root].UPOS != NOUN && a.Tokens[root].UPOS != PROPN {
		return
	}
	for i := s.From; i < s.To; i++ {
		t := &a.Tokens[i]
		finite := t.UPOS == AUX || t.XPOS == VBZ || t.XPOS == VBP || t.XPOS == MD || t.XPOS == VBD && t.Rel != Amod && t.Rel != Acl
		if finite && !a.under(i, v) { // a clause that hangs on the form itself may have its own
			return
		}
	}
	obj := int32(-1)
	for i := v + 1; i < s.To; i++ {
		if t := &a.Tokens[i]; t.Head == v && (t.Rel == Obj || t.Rel == OblAgent && !a.marked(s, i)) {
			obj = i
			break
		}
	}
	if a.Tokens[v].Rel == Amod {
		if obj = a.Tokens[v].Head; obj < v || a.Tokens[obj].Head != root {
			return
		}
	} else if a.Tokens[v].Head != root || obj < 0 && a.Tokens[v].XPOS != VBD {
		return
	}
	for i := v + 1; i < s.To; i++ {
		t := &a.Tokens[i]
		if t.Head != root {
			continue
		}
		t.Head = v
		if t.Rel == Nmod {
			t.Rel = Obl
		}
	}
	a.Tokens[v].Head, a.Tokens[v].Rel = -1, Root
	a.Tokens[root].Head, a.Tokens[root].Rel = v, Nsubj
	if obj >= 0 {
		a.Tokens[obj].Head, a.Tokens[obj].Rel = v, Obj
	}
}

// subjectless mends "backed a plan drafted last week": a form in -ed behind a
// noun, taken for a clause that is said, has no subject and describes the noun.
func (a *Analysis) subjectless(s *Sentence, i int32) {
	t := &a.Tokens[i]
	if t.Rel != Ccomp || t.Head >= i-1 || t.Head < s.From || t.XPOS != VBD && t.XPOS != VBN {
		return
	}
	n := i - 1
	if u := a.Tokens[n].UPOS; u != NOUN && u != PROPN || a.under(n, i) || !a.under(n, t.Head) {
		return
	}
	for k := t.Head + 1; k < s.To; k++ {
		if c := &a.Tokens[k]; c.Head == i {
			switch c.Rel.Main() {
			case Nsubj, Csubj, Expl, Aux, Cop, Mark, Obj:
				return
			}
			if k < i {
				return
			}
		}
	}
	t.Head, t.Rel, t.XPOS = n, Acl, VBN
}

// hyphenated mends "Norvian-backed rebels fled": a participle that a hyphen
// joins to the word before it describes the noun that follows, and is neither
// a verb with that noun for its object nor an afterthought to the name.
func (a *Analysis) hyphenated(s *Sentence, i int32) {
	if i <= s.From || i+2 >= s.To || a.Form(int(i)) != "-" {
		return
	}
	b, p := i-1, i+1
	t := &a.Tokens[p]
	if a.Tokens[b].End != a.Tokens[i].Start || a.Tokens[i].End != t.Start || t.XPOS != VBN && t.XPOS != VBD {
		return
	}
	n := p + 1
	for n < s.To && a.Tokens[n].UPOS == ADJ {
		n++
	}
	if n == s.To || a.Tokens[n].UPOS != NOUN && a.Tokens[n].UPOS != PROPN {
		return
	}
	for n+1 < s.To && a.Tokens[n+1].UPOS == NOUN {
		n++
	}
	if h := a.Tokens[b].Head; t.Head == n && h >= p && h <= n {
		return // so it is
	}
	if h := a.Tokens[n].Head; h < b || h > n {
		return // the noun has its place, only what describes it may not
	}
	top := b // the one of the two that the noun hangs on
	if h := a.Tokens[b].Head; h >= b && h <= n {
		top = p
	}
	head, rel := a.Tokens[top].Head, a.Tokens[top].Rel
	if head >= b && head <= n {
		return
	}
	// No ring can come of it: head is above top, and the noun below.
	for h, steps := a.Tokens[n].Head, int32(0); h != top; h, steps = a.Tokens[h].Head, steps+1 {
		if h < 0 || steps > n-b {
			return
		}
	}
	for k := s.From; k < s.To; k++ {
		if h := a.Tokens[k].Head; (h == b || h == p) && (k < b || k > i) {
			a.Tokens[k].Head = n
		}
	}
	a.Tokens[n].Head, a.Tokens[n].Rel = head, rel
	a.Tokens[p].Head, a.Tokens[p].Rel = n, Amod
	a.Tokens[b].Head, a.Tokens[b].Rel = p, Compound
	a.Tokens[i].Head, a.Tokens[i].Rel = p, Punct
	for k := p + 1; k < n; k++ {
		if u := a.Tokens[k].UPOS; a.Tokens[k].Head != n && a.Tokens[k].Head < p {
			a.Tokens[k].Head, a.Tokens[k].Rel = n, Amod
			if u != ADJ {
				a.Tokens[k].Rel = Compound
			}
		}
	}
}

// under reports whether token i stands below token top in the tree.
func (a *Analysis) under(i, top int32) bool {
	for n := 0; i >= 0 && n < 200; i, n = a.Tokens[i].Head, n+1 {
		if i == top {
			return true
		}
	}
	return false
}

// marked reports whether token i has a preposition or other case mark of its own.
func (a *Analysis) marked(s *Sentence, i int32) bool {
	for k := s.From; k < i; k++ {
		if a.Tokens[k].Head == i && (a.Tokens[k].Rel == Case || a.Tokens[k].Rel == Mark) {
			return true
		}
	}
	return false
}

// daySubject mends "Norvia on Sunday said": the day is no subject of the verb,
// the noun phrase before it is.
func (a *Analysis) daySubject(s *Sentence, i int32) {
	t := &a.Tokens[i]
	if t.Rel != Nsubj || !dayNames[a.Form(int(i))] || i < s.From+2 || a.Tokens[i-1].UPOS != ADP {
		return
	}
	v := t.Head
	if v <= i || v >= s.To {
		return
	}
	c := i - 2
	if u := a.Tokens[c].UPOS; u != PROPN && u != NOUN && u != PRON {
		return
	}
	// the head of the phrase that ends at c
	for h := a.Tokens[c].Head; h >= s.From && h < i && h != v; h = a.Tokens[c].Head {
		c = h
	}
	over := false // does the phrase stand over the verb?
	for x, n := v, 0; x >= 0 && n < 200; x, n = a.Tokens[x].Head, n+1 {
		if x == c {
			over = true
			break
		}
	}
	if over {
		a.Tokens[v].Head, a.Tokens[v].Rel = a.Tokens[c].Head, a.Tokens[c].Rel
	}
	a.Tokens[c].Head, a.Tokens[c].Rel = v, Nsubj
	t.Rel = Obl
	a.Tokens[i-1].Head, a.Tokens[i-1].Rel = i, Case
}

var dayNames = wordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December")
