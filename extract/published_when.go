package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/times"
)

// clauseHops is how many clauses up an act may look for its time. Far enough
// for "and two days later met ... and urged", near enough to stay honest.
const clauseHops = 4

// timeIndex notes for every token the time expression it heads, as 1 + its
// place in d.times; 0 for none.
func (d *doc) timeIndex() {
	d.timeAt = make([]int32, d.a.Len())
	for k := range d.times {
		e := &d.times[k]
		d.timeAt[d.exprHead(e)] = int32(k) + 1
	}
}

// exprHead is the token of the expression whose head lies outside.
func (d *doc) exprHead(e *times.Expr) int {
	for i := e.From; i < e.To; i++ {
		if h := d.a.Tokens[i].Head; h < e.From || h >= e.To {
			return int(i)
		}
	}
	return int(e.From)
}

// dateOf is when the event or act with its head at token tok was: the time
// expression that belongs to it, else unknown.
func (d *doc) dateOf(tok int) onrecord.Date {
	if tok < 0 || tok >= d.a.Len() {
		return onrecord.UnknownDate()
	}
	if k := d.timeFor(tok); k >= 0 {
		return d.dateFrom(k)
	}
	if d.isCue(tok) {
		return d.saidOn(tok)
	}
	if d.a.Tokens[tok].UPOS == english.NOUN {
		if k := d.namesake(tok); k >= 0 {
			return d.dateFrom(k)
		}
	}
	if d.perfect(tok) { // it is over by now, and that is all that is said
		return onrecord.Date{To: d.r.Published.To, Precision: onrecord.PrecisionUnknown}
	}
	if k := d.goesOn(tok); k >= 0 {
		return d.dateFrom(k)
	}
	return onrecord.UnknownDate()
}

// isCue reports whether tok is the head of the words of saying of a statement.
func (d *doc) isCue(tok int) bool {
	if d.cueAt == nil {
		d.cueAt = map[int32]bool{}
		for i := range d.speech {
			d.cueAt[d.speech[i].Cue] = true
		}
	}
	return d.cueAt[int32(tok)] && d.a.Tokens[tok].UPOS == english.VERB
}

// perfect reports whether the verb at tok stands in the present perfect, or is
// a passive under way.
func (d *doc) perfect(tok int) bool {
	if d.a.Tokens[tok].UPOS != english.VERB {
		return false
	}
	for k := d.a.FirstChild(tok); k >= 0 && k < tok; k = d.a.NextSibling(k) {
		c := &d.a.Tokens[k]
		if c.Rel.Is(english.Aux) && (c.Lemma == "have" || c.Lemma == "be" && c.XPOS != english.VBG) && (c.XPOS == english.VBZ || c.XPOS == english.VBP) {
			return c.Lemma == "have" || d.has(tok, "be") && d.being(tok)
		}
	}
	return false
}

// being reports whether the verb at tok is a passive under way: "is being
// promoted".
func (d *doc) being(tok int) bool {
	for k := d.a.FirstChild(tok); k >= 0 && k < tok; k = d.a.NextSibling(k) {
		if d.a.Tokens[k].Lemma == "be" && d.a.Tokens[k].XPOS == english.VBG {
			return true
		}
	}
	return false
}

// namesake is the one time that the report puts on an event called by the same
// noun: "last week's massacre" dates "the massacre in Kelm". -1 for none, or
// where two mentions have different times.
func (d *doc) namesake(tok int) int {
	det := d.a.Child(tok, english.Det)
	if det < 0 || d.a.Tokens[det].Lemma != "the" || d.a.Tokens[tok].XPOS != english.NN {
		return -1
	}
	if d.nounTimes == nil {
		d.nounTimes = map[string]int{}
		for i := range d.a.Tokens {
			if d.a.Tokens[i].UPOS != english.NOUN {
				continue
			}
			k := d.timeUnder(i, 0)
			if k < 0 || d.times[k].Precision != "day" && d.times[k].Precision != "week" {
				continue
			}
			l := d.a.Tokens[i].Lemma
			if old, ok := d.nounTimes[l]; ok && old >= 0 && d.times[old].Begin != d.times[k].Begin {
				k = -1
			} else if ok && old < 0 {
				k = -1
			}
			d.nounTimes[l] = k
		}
	}
	if k, ok := d.nounTimes[d.a.Tokens[tok].Lemma]; ok {
		return k
	}
	return -1
}

// goesOn is the day of the sentence before, for one that tells more of it:
// "Warplanes also struck Kelm". -1 for none.
func (d *doc) goesOn(tok int) int {
	t := &d.a.Tokens[tok]
	if t.XPOS != english.VBD {
		return -1
	}
	also := false
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		if c := &d.a.Tokens[k]; c.Rel.Is(english.Advmod) && (c.Lemma == "also" || c.Lemma == "meanwhile" || c.Lemma == "later") {
			also = true
		}
	}
	if !also || t.Sent == 0 {
		return -1
	}
	before, here := d.a.Sents[t.Sent-1], d.a.Sents[t.Sent]
	if before.Paragraph != here.Paragraph || before.Title || before.Boilerplate {
		return -1
	}
	for i := int(before.To) - 1; i >= int(before.From); i-- {
		if e := d.timeAt[i]; e > 0 && d.times[e-1].Precision == "day" && !d.times[e-1].Clue.Future {
			return int(e) - 1
		}
	}
	return -1
}

// saidOn is when a statement with its cue at token tok was made: its own time
// expression, else the report's news day. A cue in the present ("argues",
// "according to") or perfect says nothing of the day.
func (d *doc) saidOn(tok int) onrecord.Date {
	if tok < 0 || tok >= d.a.Len() {
		return d.newsDay()
	}
	if k := d.timeFor(tok); k >= 0 {
		if date := d.dateFrom(k); date.From != "" || date.To != "" {
			return date
		}
		return onrecord.UnknownDate()
	}
	if d.ofTheDay(tok, 0) {
		return d.newsDay()
	}
	return onrecord.UnknownDate()
}

// newsDay is the day, or interval of days, the report came out.
func (d *doc) newsDay() onrecord.Date {
	p := d.r.Published
	if p.From == "" || p.To == "" {
		return onrecord.UnknownDate()
	}
	date := onrecord.Date{From: p.From, To: p.To, Precision: onrecord.PrecisionUnknown}
	if n, ok := times.Days(string(p.From), string(p.To)); ok {
		switch {
		case n == 0:
			date.Precision = onrecord.PrecisionDay
		case n < 7:
			date.Precision = onrecord.PrecisionWeek
		case n < 31:
			date.Precision = onrecord.PrecisionMonth
		case n < 366:
			date.Precision = onrecord.PrecisionYear
		}
	}
	return date
}

// ofTheDay reports whether the verb at tok is told as news: in the simple
// past, or in a form that borrows its time from such a verb.
func (d *doc) ofTheDay(tok, depth int) bool {
	t := &d.a.Tokens[tok]
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		c := &d.a.Tokens[k]
		if c.Rel.Is(english.Aux) {
			switch {
			case c.XPOS == english.VBD && c.Lemma != "have":
				return true
			case c.XPOS == english.VBZ || c.XPOS == english.VBP || c.XPOS == english.MD || c.Lemma == "have":
				return false
			}
		}
	}
	switch t.XPOS {
	case english.VBD:
		return true
	case english.VBZ, english.VBP:
		return false
	}
	if h := d.a.Head(tok); h >= 0 && depth < clauseHops && t.Rel != english.AclRelcl {
		return d.ofTheDay(h, depth+1)
	}
	return false
}

// timeFor is the time expression, as an index, that tells when the act at tok
// was; -1 for none.
func (d *doc) timeFor(tok int) int {
	if d.timeAt == nil {
		d.timeIndex()
	}
	for hop := 0; hop < clauseHops && tok >= 0; hop++ {
		if k := d.timeUnder(tok, 0); k >= 0 {
			return k
		}
		up := d.clauseAbove(tok)
		if up < 0 {
			return -1
		}
		tok = up
	}
	return -1
}

// timeUnder is the time expression among the dependents of tok.
func (d *doc) timeUnder(tok, depth int) int {
	if k := d.timeAt[tok]; k > 0 && d.usable(int(k)-1) && depth > 0 {
		return int(k) - 1
	}
	best := -1
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		c := &d.a.Tokens[k]
		if e := d.timeAt[k]; e > 0 && d.usable(int(e)-1) {
			if d.timeRelation(c.Rel) {
				// the later of two is the nearer to what it dates, unless the
				// first is a day and the second is not
				if best < 0 || d.sharper(int(e)-1, best) {
					best = int(e) - 1
				}
			}
			continue
		}
		// "at a meeting on Monday", "in the days since Friday"
		inner := depth == 0 && c.Rel == english.Advmod || depth > 0 && c.Rel == english.Nmod
		if depth < 3 && best < 0 && (inner || c.Rel.Is(english.Obl) && c.Rel != english.OblAgent) && c.UPOS != english.VERB {
			if n := d.timeUnder(k, depth+1); n >= 0 && d.times[n].Type != "duration" {
				best = n
			}
		}
	}
	if best < 0 && depth == 0 && d.a.Tokens[tok].UPOS == english.VERB {
		best = d.timeBeside(tok)
	}
	return best
}

// besideTokens is how far from its verb an expression may stand that the tree
// hangs elsewhere.
const besideTokens = 4

// timeBeside finds what trees often hang on the wrong word: "rejected the plan
// on Tuesday" with the day under the plan, "who last week rejected it". The
// day of a plan that is named by it ("the plan of January 6", "the January
// plan") is left to the plan.
func (d *doc) timeBeside(tok int) int {
	for k := d.a.FirstChild(tok); k >= 0; k = d.a.NextSibling(k) {
		c := &d.a.Tokens[k]
		if k < tok || c.Rel != english.Obj && c.Rel != english.Obl && c.Rel.Main() != english.Nsubj {
			continue
		}
		for j := d.a.FirstChild(k); j >= 0; j = d.a.NextSibling(j) {
			e := d.timeAt[j]
			if e == 0 || j < k || !d.usable(int(e)-1) {
				continue
			}
			switch d.casing(j) {
			case "on", "since", "until", "", "during", "by":
				if d.a.Tokens[j].Rel.Main() == english.Nmod || d.a.Tokens[j].Rel.Main() == english.Obl {
					return int(e) - 1
				}
			}
		}
	}
	s := d.a.Sents[d.a.Tokens[tok].Sent]
	for i := tok - 1; i >= max(int(s.From), tok-besideTokens); i-- {
		if e := d.timeAt[i]; e > 0 && d.usable(int(e)-1) && !d.verbal(int(d.a.Tokens[i].Head), tok) {
			return int(e) - 1
		}
		switch d.a.Tokens[i].UPOS {
		case english.AUX, english.ADV, english.PART, english.NOUN, english.NUM, english.ADJ, english.DET, english.PROPN:
		default:
			return -1
		}
	}
	return -1
}

// verbal reports whether token i is a verb other than tok.
func (d *doc) verbal(i, tok int) bool {
	return i >= 0 && i != tok && d.a.Tokens[i].UPOS == english.VERB
}

func (d *doc) timeRelation(r english.Rel) bool {
	switch r.Main() {
	case english.Obl, english.Advmod, english.Nmod, english.Compound, english.Appos, english.Dep, english.Parataxis, english.Amod, english.Nummod, english.Advcl, english.Obj, english.Xcomp:
		return true
	}
	return false
}

// usable leaves out sets and durations that have no bounds.
func (d *doc) usable(k int) bool {
	e := &d.times[k]
	return e.Type != "set" && (e.Begin != "" || e.End != "" || e.Type == "date" && e.Clue.Kind != times.Other)
}

func (d *doc) sharper(k, than int) bool {
	rank := map[string]int{"day": 4, "week": 3, "month": 2, "year": 1}
	return rank[d.times[k].Precision] > rank[d.times[than].Precision]
}

// clauseAbove is the verb or noun whose time also holds for tok, -1 for none.
// What is said, feared or planned has a time of its own, so content clauses do
// not look up.
func (d *doc) clauseAbove(tok int) int {
	t := &d.a.Tokens[tok]
	h := int(t.Head)
	if h < 0 {
		return -1
	}
	switch t.Rel {
	case english.Xcomp, english.Advcl, english.Acl, english.Nsubj, english.NsubjPass, english.Obj, english.Obl, english.OblAgent, english.Nmod, english.Compound, english.Appos, english.NmodPoss:
		return h
	case english.Conj:
		if t.UPOS == d.a.Tokens[h].UPOS && (t.UPOS != english.VERB || t.XPOS == d.a.Tokens[h].XPOS) {
			return h
		}
	case english.AclRelcl:
		if t.XPOS == english.VBD && !d.has(tok, "have") {
			return h
		}
	}
	return -1
}

// has reports whether verb v has this auxiliary.
func (d *doc) has(v int, lemma string) bool {
	for k := d.a.FirstChild(v); k >= 0; k = d.a.NextSibling(k) {
		if d.a.Tokens[k].Rel.Is(english.Aux) && d.a.Tokens[k].Lemma == lemma {
			return true
		}
	}
	return false
}

// dateFrom makes a date of a time expression, opened on one side by "since",
// "until", "before" or "after".
func (d *doc) dateFrom(k int) onrecord.Date {
	e := &d.times[k]
	words := d.span(int(e.From), int(e.To))
	date := onrecord.Date{From: onrecord.Maybe(e.Begin), To: onrecord.Maybe(e.End), Precision: onrecord.Precision(e.Precision), Words: &words}
	if date.Precision == "" || date.From == "" && date.To == "" {
		date.Precision = onrecord.PrecisionUnknown
	}
	i := int(e.From) - 1
	if i < 0 || d.a.Tokens[i].Sent != d.a.Tokens[e.From].Sent {
		return date
	}
	open := func() { date.Precision = onrecord.PrecisionUnknown }
	word := lowerASCII(d.a.Form(i))
	if d.underSince(e) {
		word = "since"
	}
	switch word {
	case "since":
		date.To = d.r.Published.To
		open()
	case "until", "till", "by", "before":
		date.From = ""
		open()
	case "after":
		date.From, date.To = date.To, ""
		open()
	case "from":
		if k+1 < len(d.times) && d.times[k+1].Type == e.Type && int(d.times[k+1].From)-int(e.To) <= 2 && d.times[k+1].End >= e.Begin {
			date.To = onrecord.Maybe(d.times[k+1].End)
			open()
		}
	}
	if date.From != "" && date.To != "" && date.From > date.To {
		date.To = ""
	}
	return date
}

// underSince reports whether the expression stands in a phrase with "since":
// "since the start of the war in March 2024".
func (d *doc) underSince(e *times.Expr) bool {
	h := d.exprHead(e)
	for n := 0; n < 4 && h >= 0; n++ {
		if d.casing(h) == "since" {
			return true
		}
		if r := d.a.Tokens[h].Rel.Main(); r != english.Nmod {
			return false
		}
		h = d.a.Head(h)
	}
	return false
}

// lowerASCII is s with A to Z in small letters; s itself where it has none.
func lowerASCII(s string) string {
	for k := range len(s) {
		if s[k] < 'A' || s[k] > 'Z' {
			continue
		}
		b := []byte(s)
		for i := k; i < len(b); i++ {
			if 'A' <= b[i] && b[i] <= 'Z' {
				b[i] += 'a' - 'A'
			}
		}
		return string(b)
	}
	return s
}
