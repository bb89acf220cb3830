package english

// words reads a number in words at i: "twenty-five", "two hundred and six",
// "a dozen", "half a million".
func (f *quantFinder) words(i int) (int64, int) {
	w := f.low(i)
	k := i
	switch {
	case w == "half" && f.half(i) > 0:
		s := scaleWords[f.low(f.half(i))]
		return s / 2, f.half(i) + 1
	case w == "a" && f.low(i+1) == "half" && f.half(i+1) > 0:
		s := scaleWords[f.low(f.half(i+1))]
		return s / 2, f.half(i+1) + 1
	case (w == "a" || w == "an") && scaleWords[f.low(i+1)] > 0 && f.low(i+1) != "mn" && f.low(i+1) != "bn":
		return f.scaled(1, i+1)
	case unitWords[w] == 0:
		return 0, 0
	case w == "one" && f.a.Tokens[i].UPOS != NUM:
		return 0, 0
	}
	n, k := f.below100(k)
	if m, e := f.andHalf(n, k); e > 0 {
		return m, e
	}
	if n, k = f.scaled(n, k); f.low(k) == "-" && ordinalEnds[f.low(k+1)] {
		return -1, k + 2
	}
	return n, k
}

// andHalf goes on behind n with "and a half million"; "two and a half years"
// is no count.
func (f *quantFinder) andHalf(n int64, k int) (int64, int) {
	if f.low(k) != "and" || f.low(k+1) != "a" || f.low(k+2) != "half" {
		return 0, 0
	}
	if s := scaleWords[f.low(k+3)]; s > 0 && n*s < maxCount {
		return n*s + s/2, k + 4
	}
	return -1, k + 3
}

// half is the token of the scale in "half a dozen", "half-dozen"; 0 for none.
func (f *quantFinder) half(i int) int {
	k := i + 1
	for n := 0; n < 3 && (f.low(k) == "-" || f.low(k) == "a"); n++ {
		k++
	}
	if s := f.low(k); s == "dozen" || s == "million" || s == "billion" {
		return k
	}
	return 0
}

// below100 reads "nine", "twenty", "twenty-five", "twenty five".
func (f *quantFinder) below100(i int) (int64, int) {
	n, k := unitWords[f.low(i)], i+1
	if n < 20 || n%10 != 0 {
		return n, k
	}
	if f.low(k) == "-" {
		if u := unitWords[f.low(k+1)]; u > 0 && u < 10 {
			return n + u, k + 2
		}
	} else if u := unitWords[f.low(k)]; u > 0 && u < 10 {
		return n + u, k + 1
	}
	return n, k
}

// scaled goes on behind a first number n: scales, and what is added to them.
// Scales that grow instead of falling ("two thousand hundred") end the number.
func (f *quantFinder) scaled(n int64, k int) (int64, int) {
	total, last := int64(0), maxCount
	for k < f.to {
		s := scaleWords[f.low(k)]
		if s == 0 {
			break
		}
		k++
		if s == 12 {
			return total + n*12, k
		}
		n *= s
		if s == 100 {
			n, k = f.plus(n, k)
			if t := scaleWords[f.low(k)]; t >= 1000 {
				continue
			}
			break
		}
		if s >= last || n > maxCount {
			return -1, k
		}
		last = s
		total += n
		n = 0
		u, e := f.part(k)
		if e == 0 {
			break
		}
		n, k = u, e
	}
	if total+n > maxCount {
		return -1, k
	}
	return total + n, k
}

// plus adds "and six", "six" to hundreds.
func (f *quantFinder) plus(n int64, k int) (int64, int) {
	if u, e := f.part(k); e > 0 && u < 100 {
		return n + u, e
	}
	return n, k
}

// part is a number below a hundred at k, "and" before it passed over.
func (f *quantFinder) part(k int) (int64, int) {
	if f.low(k) == "and" {
		k++
	}
	if unitWords[f.low(k)] == 0 {
		return 0, 0
	}
	return f.below100(k)
}

// counted is the head token of what a number that ends before k counts: the
// noun phrase that follows, behind "of" too. -1 where nothing follows, as in
// "nine were killed".
func (f *quantFinder) counted(k int) int32 {
	toks := f.a.Tokens
	if f.low(k) == "of" {
		k++
	}
	if f.low(k) == "-" && k+1 < f.to && k > f.from && !toks[k-1].SpaceAfter && !toks[k].SpaceAfter && toks[k+1].UPOS == NOUN {
		return int32(k + 1) // "a 15-member council" counts members
	}
	last, nouns := -1, 0
	for n := 0; k < f.to && n < 10; k, n = k+1, n+1 {
		t := &toks[k]
		if form := f.a.Form(k); t.UPOS != NOUN && t.UPOS != PROPN && len(form) > 1 && len(form) < 6 && capitals(form) {
			continue // "30 IS fighters", whatever the tagger makes of IS
		}
		switch t.UPOS {
		case NOUN, PROPN:
			if last < 0 && k > f.from && vagueWords[f.low(k)] != nil && toks[k].XPOS == NNS {
				return -1 // "35 dead dozens wounded", its comma lost
			}
			last = k
			nouns++
			continue
		case ADJ:
			if last < 0 || k+1 < f.to && (toks[k+1].UPOS == NOUN || toks[k+1].UPOS == PROPN) && toks[k].Head == toks[k+1].Head {
				continue
			}
		case DET:
			if p := f.low(k - 1); last < 0 && nouns == 0 && (p == "of" || p == "half" || p == "all" || p == "both") {
				continue
			}
		case NUM:
			if p := f.low(k - 1); last < 0 && nouns == 0 && p != "and" && p != "or" { // "one wounded and two guards held"
				continue
			}
		case ADV:
			if last < 0 {
				continue
			}
		case PRON:
			if last < 0 && (t.XPOS == PRPS || t.XPOS == PRP || t.XPOS == DT) {
				if t.XPOS == PRP || t.Lemma == "those" && (k+1 >= f.to || toks[k+1].UPOS == VERB) || t.XPOS == DT && k+1 < f.to && toks[k+1].UPOS == VERB {
					return int32(k)
				}
				continue
			}
		case VERB:
			// a participle before the noun: "suspected militants"
			if last < 0 && (t.XPOS == VBN || t.XPOS == VBG) && (t.Rel == Amod || t.Rel == Compound) {
				continue
			}
			// "12 Lorn-backed fighters"
			if h := f.low(k - 1); last >= 0 && (h == "-" || h == "–") && !toks[k-1].SpaceAfter && (t.XPOS == VBN || t.XPOS == VBG) {
				last = -1
				continue
			}
		case PUNCT, SYM:
			// "senior Norvian Front (NF) leaders"
			if f.low(k) == "(" && last >= 0 && k+3 < f.to && f.low(k+2) == ")" && toks[k+3].UPOS == NOUN {
				k += 2
				continue
			}
			if h := f.low(k); (h == "-" || h == "–") && !toks[k-1].SpaceAfter && !t.SpaceAfter || h == "," && last < 0 && t.Rel == Punct && int(t.Head) > k && toks[k-1].UPOS == ADJ {
				continue
			}
		case PART:
			// "the town's people"
			if last >= 0 && t.XPOS == POS {
				last = -1
				continue
			}
		case CCONJ:
			// "Shiite and Kurdish fighters"
			if last < 0 && n > 0 && toks[k-1].UPOS == ADJ {
				continue
			}
		}
		break
	}
	return int32(last)
}

func capitals(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}
