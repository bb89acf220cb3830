package extract

import (
	"math"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// statements writes the attributions down with their parties and dates, one
// record for each of several joint speakers.
func (d *doc) statements() {
	d.stmts = make([]int32, len(d.speech))
	seen := map[string]bool{}
	for k := range d.speech {
		s := &d.speech[k]
		d.stmts[k] = -1
		if s.act == "not-said" {
			continue
		}
		st := onrecord.Statement{Kind: d.kind(s), Act: onrecord.Maybe(s.act), Confidence: round2(s.conf), Rule: "statement/" + s.rule, Date: onrecord.UnknownDate()}
		if s.Cue >= 0 {
			cue := d.span(int(s.cueFrom), int(s.cueTo))
			st.Cue = &cue
			if s.sourceTo > s.sourceFrom {
				src := d.span(int(s.sourceFrom), int(s.sourceTo))
				st.Source = &src
			}
			st.Date, st.Place = d.saidOn(int(s.Cue)), nil
		} else {
			st.Date = d.saidOn(int(s.Source))
		}
		for _, c := range s.Content {
			st.Content = append(st.Content, d.span(int(c[0]), int(c[1])))
		}
		for _, v := range s.via {
			st.Via = appendNew(st.Via, d.actorsAt(int(v), true)...)
		}
		if s.outer >= 0 {
			st.Via = appendNew(st.Via, d.speakers(&d.speech[s.outer])...)
		}
		for _, t := range s.tos {
			st.To = appendNew(st.To, d.actorsAt(int(t), true)...)
		}
		who := d.speakers(s)
		if len(who) == 0 {
			who = []string{""}
		}
		for _, sp := range who {
			one := st
			one.Speaker = onrecord.Maybe(sp)
			one.Via = remove(st.Via, sp)
			one.ID = onrecord.NewID("statement", d.r.ID, sp, st.Content[0].Start, st.Content[len(st.Content)-1].End, cueStart(st.Cue))
			if seen[one.ID] {
				continue
			}
			seen[one.ID] = true
			if d.stmts[k] < 0 {
				d.stmts[k] = int32(len(d.r.Statements))
			}
			d.r.Statements = append(d.r.Statements, one)
		}
	}
}

func cueStart(c *onrecord.Span) int {
	if c == nil {
		return -1
	}
	return c.Start
}

// speakers are the actors who speak in s.
func (d *doc) speakers(s *speech) []string {
	if s.Source < 0 {
		return nil
	}
	return d.actorsAt(int(s.Source), true)
}

// kind tells direct, mixed and indirect speech by the words in quotation marks.
func (d *doc) kind(s *speech) string {
	in, all := 0, 0
	for _, c := range s.Content {
		for i := c[0]; i < c[1]; i++ {
			if d.a.Tokens[i].UPOS == english.PUNCT {
				continue
			}
			all++
			for q := d.a.Tokens[i].Quote; q >= 0; q = d.a.Quotes[q].Parent {
				g := &d.a.Quotes[q]
				if s.Cue >= g.From && s.Cue < g.To {
					break // the cue stands in the same quotation: it quotes nothing itself
				}
				in++
				break
			}
		}
	}
	switch {
	case in == 0:
		return onrecord.Indirect
	case in == all:
		return onrecord.Direct
	}
	return onrecord.Mixed
}

func appendNew(list []string, add ...string) []string {
	for _, s := range add {
		if s != "" && !contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

func remove(list []string, s string) []string {
	var out []string
	for _, x := range list {
		if x != s {
			out = append(out, x)
		}
	}
	return out
}

func round2(f float64) float64 { return math.Round(max(f, 0.05)*100) / 100 }
