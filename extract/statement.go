package extract

import (
	"slices"
	"strconv"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// statements writes the speech that was found as statements: one for each
// speaker, joint speakers sharing cue and content.
func (d *doc) statements() {
	d.stmts = make([]int32, len(d.speech))
	speakers := make([][]string, len(d.speech))
	for i := range d.speech {
		s := &d.speech[i]
		speakers[i] = d.speakers(s)
		if len(speakers[i]) == 0 && s.Prev >= 0 {
			speakers[i] = speakers[s.Prev]
		}
	}
	d.said = speakers
	for i := range d.speech {
		s := &d.speech[i]
		if d.stmts[i] = -1; d.onlyCarries(i) {
			continue
		}
		d.stmts[i] = int32(len(d.r.Statements))
		base := d.statementOf(s)
		if s.outer >= 0 {
			base.Via = union(base.Via, speakers[s.outer])
		}
		d.write(base, speakers[i])
	}
	for i := range d.silence {
		d.write(d.statementOf(&d.silence[i]), d.speakers(&d.silence[i]))
	}
}

// onlyCarries reports whether speech i, "according to the paper", holds no more
// than what another says and that he says it: it is through whom his words came.
func (d *doc) onlyCarries(i int) bool {
	s := &d.speech[i]
	if s.rule != "according-to" {
		return false
	}
	for k := i - 1; k <= i+1; k++ {
		if k < 0 || k >= len(d.speech) || int(d.speech[k].outer) != i {
			continue
		}
		in := &d.speech[k]
		left := 0
		for _, c := range s.Content {
			for t := c[0]; t < c[1]; t++ {
				held := t >= in.sourceFrom && t < in.sourceTo || t >= in.cueFrom && t < in.cueTo || d.a.Tokens[t].UPOS == english.PUNCT
				for _, ic := range in.Content {
					held = held || t >= ic[0] && t < ic[1]
				}
				if !held {
					left++
				}
			}
		}
		if left <= 2 {
			return true
		}
	}
	return false
}

// write adds statement base once for each of its speakers, or without any.
func (d *doc) write(base onrecord.Statement, who []string) {
	if len(who) == 0 {
		who = []string{""}
	}
	cue := ""
	if base.Cue != nil {
		cue = placeKey(*base.Cue)
	}
	for _, id := range who {
		st := base
		st.Speaker = onrecord.Maybe(id)
		st.Via = leaveOut(base.Via, id)
		st.ID = onrecord.NewID("statement", d.r.ID, cue, placeKey(st.Content...), id)
		d.r.Statements = append(d.r.Statements, st)
	}
}

// statementOf is speech s as a statement but for its speaker and id.
func (d *doc) statementOf(s *speech) onrecord.Statement {
	st := onrecord.Statement{Kind: d.kindOf(s), Act: onrecord.Maybe(s.act), Rule: "statement/" + s.rule}
	if s.sourceTo > s.sourceFrom {
		sp := d.span(int(s.sourceFrom), int(s.sourceTo))
		st.Source = &sp
	}
	at := int(s.Cue)
	if s.Cue >= 0 && s.cueTo > s.cueFrom {
		sp := d.span(int(s.cueFrom), int(s.cueTo))
		st.Cue = &sp
	} else {
		for p := s; p.Prev >= 0; {
			p = &d.speech[p.Prev]
			at = int(p.Cue)
		}
	}
	for _, c := range s.Content {
		st.Content = append(st.Content, d.span(int(c[0]), int(c[1])))
	}
	for _, v := range s.via {
		st.Via = union(st.Via, d.actorsAt(int(v), true))
	}
	for _, v := range s.tos {
		st.To = union(st.To, d.actorsAt(int(v), true))
		if id := d.capitalAt(int(v)); id != "" {
			st.To = appendID(st.To, id)
		}
	}
	if s.occTo > s.occFrom {
		sp := d.span(int(s.occFrom), int(s.occTo))
		st.Occasion = &sp
	}
	st.Date = onrecord.UnknownDate()
	if at >= 0 {
		st.Date = d.saidOn(at)
		if p := d.placeOf(at); p != nil && !overlapsAny(p.Words, st.Content) {
			st.Place = p // of the saying, not of what is said
		}
	}
	st.Confidence = confidence(&st, s.outer >= 0)
	return st
}

func overlapsAny(s *onrecord.Span, list []onrecord.Span) bool {
	return slices.ContainsFunc(list, s.Overlaps)
}

// speakers are the actors that said s, in text order.
func (d *doc) speakers(s *speech) []string {
	if s.Source < 0 {
		return nil
	}
	if t := &d.a.Tokens[s.Source]; t.UPOS == english.NOUN && planText[t.Lemma] {
		return nil // a plan or a draft calls for something: nobody speaks
	}
	if who := d.sourceActors(int(s.Source), int(s.sourceFrom), int(s.sourceTo)); len(who) > 0 {
		return who
	}
	if f := d.a.Form(int(s.Source)); d.a.Tokens[s.Source].UPOS == english.NOUN && f[0] >= 'A' && f[0] <= 'Z' {
		// a name taken for a noun here and not elsewhere
		for k := range d.a.Tokens {
			if d.a.Tokens[k].Ent == english.PER && d.a.Form(k) == f {
				if who := d.actorsAt(k, true); len(who) > 0 {
					return who
				}
			}
		}
	}
	if k := d.a.Child(int(s.Source), english.NmodPoss); k >= 0 && d.a.Tokens[k].XPOS == english.PRPS && speechNouns[d.a.Tokens[s.Source].Lemma] {
		return d.actorsAt(k, true) // "his remarks showed"
	}
	// the head was not a party: a name in the phrase may be
	said := speechNouns[d.a.Tokens[s.Source].Lemma]
	for k := s.sourceFrom; k < s.sourceTo; k++ {
		if t := &d.a.Tokens[k]; t.EntBegin || t.UPOS == english.NOUN || said && t.XPOS == english.PRPS { // "his remarks indicated"
			if who := d.actorsAt(int(k), true); len(who) > 0 {
				return who
			}
		}
	}
	return nil
}

// planText are nouns for plans and drafts, which speak for nobody.
var planText = wordSet("plan proposal initiative accord agreement deal communique communiqué resolution roadmap treaty pact draft text")

// kindOf tells direct, mixed and indirect speech by the words in marks.
func (d *doc) kindOf(s *speech) string {
	in, out := 0, 0
	for _, c := range s.Content {
		for k := int(c[0]); k < int(c[1]); k++ {
			t := &d.a.Tokens[k]
			switch {
			case t.UPOS == english.PUNCT:
			case t.Quote >= 0:
				in++
			default:
				out++
			}
		}
	}
	switch {
	case in == 0:
		return onrecord.Indirect
	case out == 0:
		return onrecord.Direct
	}
	return onrecord.Mixed
}

func union(a, b []string) []string {
next:
	for _, x := range b {
		for _, y := range a {
			if x == y {
				continue next
			}
		}
		a = append(a, x)
	}
	return a
}

func leaveOut(a []string, x string) []string {
	out := make([]string, 0, len(a))
	for _, y := range a {
		if y != x {
			out = append(out, y)
		}
	}
	return out
}

// placeKey is the places of spans as a part of an id.
func placeKey(spans ...onrecord.Span) string {
	var b []byte
	for _, s := range spans {
		b = strconv.AppendInt(b, int64(s.Start), 10)
		b = append(b, '-')
		b = strconv.AppendInt(b, int64(s.End), 10)
		b = append(b, ' ')
	}
	return string(b)
}
