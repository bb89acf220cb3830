package english

// aside mends "by the church - including monks of the valley - and the union",
// at the dash d: what "including" gives in dashes is a part of the noun before
// them, and what is joined behind them is joined to that noun. The parser tends
// to take the noun for a modifier of what stands in the dashes.
func (a *Analysis) aside(s *Sentence, d int32) {
	if d <= s.From || d+2 >= s.To || !a.dash(d) || a.Form(int(d+1)) != "including" {
		return
	}
	n, y := d-1, a.Tokens[d+1].Head
	if u := a.Tokens[n].UPOS; u != NOUN && u != PROPN || y <= d+1 || a.Tokens[d+1].Rel != Case {
		return
	}
	if t := &a.Tokens[n]; t.Head == y && (t.Rel == Compound || t.Rel == Amod || t.Rel == Nmod) {
		t.Head, t.Rel = a.Tokens[y].Head, a.Tokens[y].Rel
		for k := s.From; k < n; k++ {
			if a.Tokens[k].Head == y {
				a.Tokens[k].Head = n
			}
		}
		a.Tokens[y].Head, a.Tokens[y].Rel = n, Nmod
	}
	if a.Tokens[y].Head != n {
		return
	}
	for c := y + 1; c+2 < s.To; c++ {
		if a.dash(c) && a.Form(int(c)) == a.Form(int(d)) {
			z := a.Tokens[c+1].Head
			if a.Tokens[c+1].Rel == Cc && z > c && a.Tokens[z].Head > d && a.Tokens[z].Head < c {
				a.Tokens[z].Head, a.Tokens[z].Rel = n, Conj
			}
			return
		}
	}
}

// dash reports whether token i is a dash with blanks on both sides.
func (a *Analysis) dash(i int32) bool {
	switch a.Form(int(i)) {
	case "-", "--", "–", "—":
		return i > 0 && a.Tokens[i-1].SpaceAfter && a.Tokens[i].SpaceAfter
	}
	return false
}
