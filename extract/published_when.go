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
	return onrecord.UnknownDate()
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
		if depth < 2 && best < 0 && (c.Rel.Is(english.Obl) && c.Rel != english.OblAgent || depth == 0 && c.Rel == english.Advmod) && c.UPOS != english.VERB {
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
	switch lowerASCII(d.a.Form(i)) {
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

func lowerASCII(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c >= 'A' && c <= 'Z' {
			b[i] = c + 32
		}
	}
	return string(b)
}
