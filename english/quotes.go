package english

import "strings"

// findQuotes pairs quotation marks. Double and single marks nest; a mark with
// white space before it and none after opens, the reverse closes, whatever its
// shape. A quotation that is still open at the end of its paragraph ends
// there; if the next paragraph opens with the same kind of mark, it goes on.
func (a *Analysis) findQuotes() {
	a.Quotes = a.Quotes[:0]
	for i := range a.Tokens {
		a.Tokens[i].Quote = -1
	}
	par := int32(-1)
	open := int32(-1) // innermost open quotation
	lastOpen := int32(-1)
	closeAll := func(end int32) {
		lastOpen = -1
		for open >= 0 {
			q := &a.Quotes[open]
			q.To, q.Close = end, -1
			if !q.Single {
				lastOpen = open
			}
			open = q.Parent
		}
	}
	for si := range a.Sents {
		s := &a.Sents[si]
		if s.Paragraph != par && open >= 0 && a.closesLater(si) {
			par = s.Paragraph
		} else if s.Paragraph != par {
			closeAll(s.From)
			par = s.Paragraph
			if lastOpen >= 0 && int(s.From) < len(a.Tokens) && opensDouble(a.Form(int(s.From))) {
				a.Quotes[lastOpen].Continues = true
			}
		}
		for i := s.From; i < s.To; i++ {
			kind := markKind(a.Form(int(i)))
			if kind == 0 {
				if open >= 0 {
					a.Tokens[i].Quote = open
				}
				continue
			}
			single := kind == '\''
			if single && !a.singleQuote(int(i), open) {
				if open >= 0 {
					a.Tokens[i].Quote = open
				}
				continue
			}
			if a.opens(int(i), open, single) {
				a.Quotes = append(a.Quotes, Quotation{From: i + 1, Open: i, Close: -1, Parent: open, Single: single})
				open = int32(len(a.Quotes) - 1)
				continue
			}
			// close the innermost of this kind; what is open inside it is an error
			// of the text and ends with it
			k := open
			for k >= 0 && a.Quotes[k].Single != single {
				k = a.Quotes[k].Parent
			}
			if k < 0 {
				continue // a stray closing mark
			}
			for open != k {
				a.Quotes[open].To = i
				open = a.Quotes[open].Parent
			}
			a.Quotes[k].To, a.Quotes[k].Close = i, i
			open = a.Quotes[k].Parent
		}
	}
	closeAll(int32(len(a.Tokens)))
}

// closesLater reports whether a quotation that is open where sentence si begins
// a paragraph is closed further on with no other mark between: the text then
// breaks its lines within the quotation.
func (a *Analysis) closesLater(si int) bool {
	par := a.Sents[si].Paragraph
	for ; si < len(a.Sents) && a.Sents[si].Paragraph-par < closeReach; si++ {
		s := &a.Sents[si]
		for i := s.From; i < s.To; i++ {
			if markKind(a.Form(int(i))) != '"' {
				continue
			}
			first := i == 0 || i == s.From && a.Sents[a.Tokens[i-1].Sent].Paragraph != s.Paragraph
			switch a.Form(int(i)) {
			case "”", "''", "»":
				return !first
			case "\"":
				return !first && (a.Tokens[i].SpaceAfter || i+1 == int32(len(a.Tokens)) || !a.Tokens[i-1].SpaceAfter)
			}
			return false
		}
	}
	return false
}

// closeReach is in how many paragraphs an open quotation may yet be closed.
const closeReach = 8

// markKind is '"' for a double mark, '\” for a single one, 0 for anything
// else.
func markKind(f string) byte {
	switch f {
	case "\"", "“", "”", "„", "``", "''", "«", "»", "‟":
		return '"'
	case "'", "‘", "’", "‚", "`", "‹", "›":
		return '\''
	}
	return 0
}

func opensDouble(f string) bool { return markKind(f) == '"' && f != "”" && f != "»" }

// opens decides between opening and closing.
func (a *Analysis) opens(i int, open int32, single bool) bool {
	f := a.Form(i)
	inside := false
	for k := open; k >= 0; k = a.Quotes[k].Parent {
		if a.Quotes[k].Single == single {
			inside = true
		}
	}
	t := &a.Tokens[i]
	first := i == 0 || a.Tokens[i-1].Sent != t.Sent && a.Sents[a.Tokens[i-1].Sent].Paragraph != a.Sents[t.Sent].Paragraph
	spaceBefore := first || a.Tokens[i-1].SpaceAfter || strings.ContainsAny(a.Form(i-1), "([{-–—")
	spaceAfter := t.SpaceAfter || i+1 == len(a.Tokens)
	switch f {
	case "“", "„", "``", "«", "‘", "‚", "‹":
		// an opening mark used as a closing one: “quoted words“ he said
		return !(inside && !spaceBefore && spaceAfter)
	case "”", "''", "»", "’", "›":
		return !inside && spaceBefore && !spaceAfter
	}
	switch {
	case spaceBefore && !spaceAfter:
		return !inside || f == "\"" && first
	case !spaceBefore && spaceAfter:
		return false
	}
	return !inside
}

// singleQuote tells a single quotation mark from an apostrophe.
func (a *Analysis) singleQuote(i int, open int32) bool {
	t := &a.Tokens[i]
	spaceBefore := i == 0 || a.Tokens[i-1].SpaceAfter || markKind(a.Form(i-1)) == '"' || a.Form(i-1) == "("
	if spaceBefore && !t.SpaceAfter {
		// opens only if a mark that can close it follows in the sentence
		end := int(a.Sents[t.Sent].To)
		for k := i + 1; k < end; k++ {
			if g := a.Form(k); (g == "'" || g == "’") && (a.Tokens[k].SpaceAfter || k+1 == end || markKind(a.Form(k+1)) != 0 || a.Form(k+1) == "," || a.Form(k+1) == ".") {
				return true
			}
		}
		return false
	}
	for k := open; k >= 0; k = a.Quotes[k].Parent {
		if a.Quotes[k].Single {
			return true
		}
	}
	return false
}
