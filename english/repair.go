package english

// Repairs of trees after parsing: places where news English differs from what
// the treebanks have much of, and where the words alone say what is right.

// repair mends one sentence; children are not linked yet.
func (a *Analysis) repair(s *Sentence) {
	for i := s.From; i < s.To; i++ {
		a.daySubject(s, i)
	}
	a.verblessRoot(s)
}

// verblessRoot mends "Warplanes bombed villages": a full sentence without any
// finite verb, in which a form in -ed was taken for a participle although an
// object follows it. That form is the verb and the noun before it the subject.
func (a *Analysis) verblessRoot(s *Sentence) {
	if s.Title || s.To-s.From < 4 || a.Form(int(s.To-1)) != "." {
		return
	}
	root, v := int32(-1), int32(-1)
	for i := s.From; i < s.To; i++ {
		t := &a.Tokens[i]
		if t.Head < 0 {
			root = i
		}
		switch {
		case t.UPOS == AUX, t.XPOS == VBZ, t.XPOS == VBP, t.XPOS == MD:
			return
		case t.XPOS == VBD && t.Rel != Amod && t.Rel != Acl:
			return
		case v < 0 && root >= 0 && i > root && t.UPOS == VERB && (t.XPOS == VBD || t.XPOS == VBN) && (t.Rel == Acl || t.Rel == Amod):
			v = i
		}
	}
	if root < 0 || v < 0 || a.Tokens[root].UPOS != NOUN && a.Tokens[root].UPOS != PROPN {
		return
	}
	obj := int32(-1)
	for i := v + 1; i < s.To; i++ {
		if t := &a.Tokens[i]; t.Head == v && t.Rel == Obj {
			obj = i
		}
	}
	if a.Tokens[v].Rel == Amod {
		if obj = a.Tokens[v].Head; obj < v || a.Tokens[obj].Head != root {
			return
		}
	} else if a.Tokens[v].Head != root || obj < 0 {
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
	a.Tokens[obj].Head, a.Tokens[obj].Rel = v, Obj
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
