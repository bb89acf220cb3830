package english

// Repairs of trees after parsing: places where news English differs from what
// the treebanks have much of, and where the words alone say what is right.

// repair mends one sentence; children are not linked yet.
func (a *Analysis) repair(s *Sentence) {
	for i := s.From; i < s.To; i++ {
		a.daySubject(s, i)
	}
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
