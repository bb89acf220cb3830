package english

// titledNames mends "said Norvian President Ada Lorn" where the tree makes the
// word for the land the head and hangs the name on it: the name is who is meant,
// and the words before it describe her.
func (a *Analysis) titledNames() {
	for i := range a.Tokens {
		if t := &a.Tokens[i]; (t.Ent == NORP || t.Ent == LOC) && t.EntBegin {
			a.titledName(int32(i))
		}
	}
}

func (a *Analysis) titledName(i int32) {
	s := a.Sents[a.Tokens[i].Sent]
	k := i + 1
	for k < s.To && !(a.Tokens[k].Head == i && a.Tokens[k].Rel.Is(Flat)) {
		if u := a.Tokens[k].UPOS; u != PROPN && u != NOUN && u != ADJ {
			return
		}
		k++
	}
	if k >= s.To || k == i+1 || a.Tokens[k].Ent != PER || a.Tokens[k-1].Head != k || a.Tokens[k-1].Rel.Is(Flat) {
		return
	}
	a.Tokens[k].Head, a.Tokens[k].Rel = a.Tokens[i].Head, a.Tokens[i].Rel
	a.Tokens[i].Head, a.Tokens[i].Rel = k, Amod
	for j := s.From; j < s.To; j++ {
		if a.Tokens[j].Head == i && j != k {
			a.Tokens[j].Head = k
		}
	}
}
