package times

import "github.com/onrecord/onrecord/english"

// plausible turns down matches whose words are no time where they stand.
func (f *finder) plausible(m *match) bool {
	a := f.a
	first := &a.Tokens[m.from]
	if f.inTitle(m) {
		return false
	}
	last := &a.Tokens[m.to-1]
	switch m.rule.action {
	case "month":
		if m.year == 0 && m.to-m.from == 1 {
			// "May", "March" and the like have other uses
			switch f.low[m.from] {
			case "may", "march", "mar", "mar.", "jan", "dec":
				return first.Rel.Main() != english.Aux && !f.nextToName(m) && m.from > 0 && beforeMonth[f.low[m.from-1]]
			}
			if first.Ent == english.PER || first.Ent == english.ORG {
				return false
			}
			return !f.nextToName(m) || first.Rel.Main() == english.Obl
		}
	case "day":
		// "March 3 000" or "the 5 May protesters" are rare; a day before a
		// percent sign or a unit of its own is a number
		if last.UPOS == english.NUM && m.to < len(a.Tokens) {
			switch f.low[m.to] {
			case "%", "percent", "per":
				return false
			}
		}
		if f.low[m.from] == "may" && first.XPOS == english.MD {
			return false
		}
	case "year":
		if m.year > 0 && m.to-m.from == 1 {
			return f.bareYear(m.from, m.year)
		}
		if m.year > 0 && m.to-m.from == 2 && f.plainNumber(f.low[m.from]) >= 18 && m.edge == "" {
			return !(f.a.Tokens[m.to-1].Rel == english.Nummod && f.a.Tokens[f.a.Head(m.to-1)].XPOS == english.NNS)
		}
		if m.has("all", "most", "much", "part", "rest") {
			return f.bareYear(m.to-1, m.year)
		}
	case "decade":
		if m.from+1 == m.to && m.decade < 100 {
			return m.decade > 0 && f.prevIs(m.from, "the")
		}
	case "weekday":
		if (first.Ent == english.PER || first.Ent == english.ORG) && m.to-m.from == 1 {
			return false
		}
	case "clock":
		if m.clock && m.ampm == "" && m.wd == 0 && m.zone == "" {
			// a bare 2:14 may be a score, a verse or a length
			return f.prevIs(m.from, "at") || f.prevIs(m.from, "by") || f.prevIs(m.from, "around") || f.prevIs(m.from, "about") || f.prevIs(m.from, "until")
		}
	case "adjref":
		return first.Rel == english.Amod
	case "agothat":
		if m.has("before", "after") && m.to < len(a.Tokens) && a.Tokens[m.to].Sent == last.Sent {
			// "two days after the raid": the raid is the anchor, the words a length
			return a.Tokens[m.to].UPOS == english.PUNCT || a.Tokens[m.to].UPOS == english.CCONJ
		}
	case "season":
		return last.UPOS == english.NOUN || last.UPOS == english.PROPN || m.year > 0
	case "unitthe":
		return f.definiteUnit(m)
	case "durx":
		if m.to-m.from == 1 {
			return f.bareUnits(m)
		}
	case "dur":
		return f.plausibleDuration(m)
	case "ref":
		return f.plausibleReference(m)
	case "set":
		if m.ref != "" && m.to < len(a.Tokens) && a.Tokens[m.from].Ent == english.ORG {
			return false
		}
	}
	return true
}

func (f *finder) prevIs(i int, w string) bool { return i > 0 && f.low[i-1] == w }

// nextToName reports whether a capitalised month stands inside a name.
func (f *finder) nextToName(m *match) bool {
	a := f.a
	if e := a.Tokens[m.from].Ent; e == english.PER || e == english.ORG {
		return true
	}
	if m.from > 0 && a.Tokens[m.from-1].XPOS == english.NNP && a.Tokens[m.from-1].Sent == a.Tokens[m.from].Sent &&
		a.Tokens[m.from].Rel == english.Flat {
		return true
	}
	return false
}

// bareYear decides whether four digits are a year: not before what they count,
// not after a currency sign or the word number, not with a unit.
func (f *finder) bareYear(i, y int) bool {
	a := f.a
	t := &a.Tokens[i]
	if y < 1400 || y > 2100 {
		return false
	}
	if i > 0 {
		p := &a.Tokens[i-1]
		switch f.low[i-1] {
		case "$", "£", "€", "#", "no.", "number", "flight", "route", "resolution", "highway", "+", "than", "nearly", "about", "least", "over":
			return false
		}
		if !p.SpaceAfter && p.XPOS != english.OpenQuote && p.XPOS != english.LRB && f.low[i-1] != "-" && f.low[i-1] != "–" && f.low[i-1] != "/" && f.low[i-1] != "'" && f.low[i-1] != "—" && f.low[i-1] != "," {
			return false
		}
	}
	if i+1 < len(a.Tokens) && a.Tokens[i+1].Sent == t.Sent {
		n := &a.Tokens[i+1]
		if t.Rel == english.Nummod && int(t.Head) == i+1 && (n.XPOS == english.NNP || n.XPOS == english.NNS && !f.definite(i)) {
			return false
		}
		switch f.low[i+1] {
		case "%", "percent", "per", "dollars", "people", "men", "troops", "miles", "km", "meters", "metres", "feet", "pounds", "euros", "million", "billion", "block":
			return false
		}
	}
	return true
}

// definite reports whether a determiner or possessive stands before token i.
func (f *finder) definite(i int) bool {
	if i == 0 {
		return false
	}
	switch f.a.Tokens[i-1].XPOS {
	case english.DT, english.PRPS, english.POS:
		return true
	}
	return false
}

// beforeMonth are words before "May" or "March" that make it a month.
var beforeMonth = wordSet("in since of by until till from during for this last next early late mid before after between to and through -")

// inTitle reports whether words that are small in running text stand in
// capitals amid a sentence: "This Week", the programme, or "Today", the paper.
func (f *finder) inTitle(m *match) bool {
	i := m.from
	t := &f.a.Tokens[i]
	s := f.a.Sents[t.Sent]
	if s.Title || i == int(s.From) || !capital(f.a.Form(i)) || t.Ent == english.EntNone && t.XPOS != english.NNP {
		return false
	}
	for _, x := range f.lex.words[f.low[i]] {
		switch x.class {
		case cMON, cWD, cWDA, cWDS, cHOLIDAY:
			return false
		}
	}
	return f.low[i] == "today" || m.to-m.from > 1 && capital(f.a.Form(m.to-1)) && m.month == 0 && m.wd == 0
}

func capital(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// definiteUnit keeps "the quarter" and, where it stands by itself, "the year"
// and "the week"; "the day of judgement" and "the month" as subject are not
// times to resolve.
func (f *finder) definiteUnit(m *match) bool {
	a := f.a
	h := m.to - 1
	if m.unit == "WE" {
		return true
	}
	if a.Child(h, english.Nmod) > h || a.Child(h, english.AclRelcl) > h || a.Child(h, english.Acl) > h {
		return m.unit == "Q"
	}
	switch a.Tokens[h].Rel.Main() {
	case english.Obl, english.Nmod, english.OblUnmarked:
	case english.Compound:
		return m.unit == "Q" || m.unit == "Y"
	default:
		return false
	}
	if a.Tokens[h].Rel == english.NmodPoss {
		return false
	}
	switch m.unit {
	case "Q", "Y", "WE":
		return true
	case "W":
		return true
	}
	return m.has("full", "fiscal")
}

// bareUnits keeps "for weeks", "took months"; not "the days of" or "24 hours".
func (f *finder) bareUnits(m *match) bool {
	switch m.unit {
	case "Q", "WE", "TS":
		return false
	}
	if m.from > 0 && f.a.Tokens[m.from-1].Sent == f.a.Tokens[m.from].Sent {
		switch f.low[m.from-1] {
		case "for", "took", "take", "takes", "after", "within", "in", "of", "before", "over", "last", "lasted", "until", "spent":
			return true
		}
		if f.a.Tokens[m.from-1].UPOS == english.VERB {
			return true
		}
	}
	return false
}

func (f *finder) plausibleDuration(m *match) bool {
	a := f.a
	old := m.has("old") || m.to < len(a.Tokens) && f.low[m.to] == "old" || m.to+1 < len(a.Tokens) && f.low[m.to] == "-" && (f.low[m.to+1] == "old" || f.low[m.to+1] == "olds")
	if old && m.unit == "Y" && !f.aged(m) {
		return false // how old a person is dates nothing
	}
	if m.unit == "TS" && m.num == 0 {
		return false // "a second" is mostly an ordinal
	}
	if m.num == 0 && m.near == "" && len(m.lits) > 0 && (m.lits[0] == "a" || m.lits[0] == "an") && m.to-m.from == 2 {
		// "a day" of some kind is no length
		h := m.to - 1
		if a.Child(h, english.Amod) >= 0 || a.Child(h, english.AclRelcl) > h {
			return false
		}
		if f.prevIs(m.from, "within") || f.prevIs(m.from, "for") || f.prevIs(m.from, "in") {
			return m.unit != "TS"
		}
		if m.to < len(a.Tokens) && (f.low[m.to] == "of" || f.low[m.to] == "when") && m.unit != "Y" {
			return false
		}
		if m.unit == "WE" || m.unit == "Q" {
			return false
		}
	}
	if m.unit == "Q" && m.num > 0 && m.from+2 == m.to && a.Tokens[m.to-1].XPOS != english.NNS {
		return false
	}
	return true
}

// lasting are things whose age in years tells when they began.
var lasting = wordSet(`war conflict crisis siege uprising dispute ceasefire truce occupation government insurgency rebellion blockade
	embargo strike campaign deal agreement accord treaty law ban stalemate standoff impasse process programme program policy republic state
	revolution struggle feud mandate mission operation alliance company case investigation record regime rule`)

// aged reports whether "N-year-old" stands before something that lasts.
func (f *finder) aged(m *match) bool {
	h := f.head(m.from, m.to)
	if k := f.a.Head(h); k >= 0 && lasting[f.a.Tokens[k].Lemma] {
		return true
	}
	return false
}

// plausibleReference keeps "now" and "once" as adverbs of time.
func (f *finder) plausibleReference(m *match) bool {
	t := &f.a.Tokens[m.to-1]
	if t.UPOS != english.ADV && m.to-m.from == 1 && f.low[m.from] != "now" {
		return false
	}
	if f.low[m.from] == "now" && m.to-m.from == 1 {
		if m.to < len(f.a.Tokens) && (f.low[m.to] == "," || f.low[m.to] == "that") || f.prevIs(m.from, "for") {
			return false
		}
	}
	if f.low[m.from] == "soon" && m.to < len(f.a.Tokens) && f.low[m.to] == "as" {
		return false
	}
	if f.prevIs(m.from, "as") && f.low[m.from] == "soon" {
		return false
	}
	return true
}
