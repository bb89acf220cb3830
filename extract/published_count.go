package extract

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/times"
)

// beginnings are words that tell that something lasting began.
var beginnings = map[string]bool{"outbreak": true, "start": true, "begin": true, "beginning": true, "erupt": true, "onset": true, "break": true, "launch": true, "since": true}

// lastings are things whose length dates a report.
var lastings = wordSet(`war conflict crisis siege uprising insurgency rebellion revolt revolution violence bloodshed unrest fighting fight
	occupation blockade strike truce ceasefire offensive campaign standoff hostilities protest crackdown killing turmoil`)

// counted reads lengths of time against dated beginnings.
func (s *dating) counted() (onrecord.Published, bool) {
	var begun, lengths []int
	for k := range s.d.times {
		c := &s.d.times[k].Clue
		switch {
		case (c.Kind == times.FullDay || c.Kind == times.FullMon) && s.near(k, beginnings, 8):
			begun = append(begun, k)
		case c.Kind == times.Span && (c.Unit == "M" || c.Unit == "W" || c.Unit == "D") && s.near(k, lastings, 4):
			lengths = append(lengths, k)
		}
	}
	if len(begun) == 0 || len(lengths) == 0 {
		return onrecord.Published{}, false
	}
	for _, b := range begun[1:] {
		if s.d.times[b].Begin != s.d.times[begun[0]].Begin {
			return onrecord.Published{}, false // two beginnings: which one is counted from is anyone's guess
		}
	}
	return s.fromBeginning(begun[0], lengths)
}

// near reports whether one of the words stands within reach of expression k in
// its sentence, by lemma.
func (s *dating) near(k int, words map[string]bool, reach int) bool {
	e := &s.d.times[k]
	st := s.d.a.Sents[s.d.a.Tokens[e.From].Sent]
	for i := max(int(st.From), int(e.From)-reach); i < min(int(st.To), int(e.To)+reach); i++ {
		if words[strings.ToLower(s.d.a.Tokens[i].Lemma)] && s.d.a.Tokens[i].UPOS != english.PUNCT {
			return true
		}
	}
	return false
}

// fromBeginning intersects beginning plus length over all lengths, first with
// the beginning anywhere in its month, then with it in mid-month, and keeps
// the days that the other clues allow.
func (s *dating) fromBeginning(b int, lengths []int) (onrecord.Published, bool) {
	first, _ := times.Number(s.d.times[b].Begin)
	last, _ := times.Number(s.d.times[b].End)
	mid := (first + last + 1) / 2
	lo, hi := first, 1<<30
	slo, shi := first, 1<<30
	ks := []int{b}
	for _, k := range lengths {
		c := &s.d.times[k].Clue
		l, h := reach(first, c, true), reach(last, c, false)
		if l > hi || h < lo {
			return onrecord.Published{}, false // the lengths contradict each other
		}
		lo, hi = max(lo, l), min(hi, h)
		slo, shi = max(slo, reach(mid, c, true)), min(shi, reach(mid, c, false))
		ks = append(ks, k)
	}
	if s.hasFloor {
		lo = max(lo, s.floor)
	}
	if lo > hi || hi-lo > widest {
		return onrecord.Published{}, false
	}
	days, used := s.allowed(lo, hi)
	var narrow []int
	for _, x := range days {
		if x >= slo && x <= shi {
			narrow = append(narrow, x)
		}
	}
	if len(narrow) > 0 {
		days = narrow
	}
	if len(days) == 0 {
		return onrecord.Published{}, false
	}
	ks = append(ks, used...)
	from, to := days[0], days[len(days)-1]
	because := fmt.Sprintf("%q counted from %q gives %s to %s", s.words(lengths[0]), s.words(b), times.ISO(lo), times.ISO(hi))
	if len(used) > 0 {
		var w []string
		for _, k := range used {
			w = append(w, fmt.Sprintf("%q", s.words(k)))
		}
		because += ", in which " + strings.Join(w, ", ") + " leave " + times.ISO(from)
		if to != from {
			because += " to " + times.ISO(to)
		}
	}
	return s.answer(onrecord.HowInferred, from, to, because+".", ks...)
}

// reach is the earliest or latest day that a length of time counted from day
// start can end on.
func reach(start int, c *times.Clue, earliest bool) int {
	n := c.N
	switch c.Near {
	case "EQUAL_OR_LESS": // nearly
		if earliest {
			n--
		}
	case "APPROX":
		if earliest {
			n -= max(1, n/6)
		} else {
			n += max(1, n/6)
		}
	default:
		if !earliest {
			n++ // a 14-month siege has not yet lasted 15
		}
	}
	switch c.Unit {
	case "M":
		return times.MonthsAfter(start, n)
	case "W":
		return start + 7*n
	}
	return start + n
}

// allowed are the days from lo to hi that fit the weekday of the news and the
// days without a year that the report looks back on. A report that calls the
// days of the past week by their names gives a date only to older ones.
func (s *dating) allowed(lo, hi int) (days, used []int) {
	if s.news > 0 {
		used = append(used, s.newsExpr)
	}
	var back []int
	for k := range s.d.times {
		c := &s.d.times[k].Clue
		if c.Kind == times.MonthDay && !c.Future && c.Weekday == 0 && !s.near(k, agreements, 3) && s.recent(c, lo, hi) {
			back = append(back, k)
		}
	}
	apart := 1
	if s.news > 0 {
		apart = 7
	}
	binding := map[int]bool{}
	for x := lo; x <= hi; x++ {
		if s.news > 0 && times.WeekdayOf(x) != s.news {
			continue
		}
		fits := true
		for _, k := range back {
			c := &s.d.times[k].Clue
			ok := false
			for _, y := range []int{times.YearOf(x), times.YearOf(x) - 1} {
				if n, in := times.InYear(y, c.Month, c.Day); in && x-n >= apart && x-n <= lookBack {
					ok = true
				}
			}
			if !ok {
				fits = false
				binding[k] = true
			}
		}
		if fits {
			days = append(days, x)
		}
	}
	for _, k := range back {
		if binding[k] {
			used = append(used, k)
		}
	}
	return days, used
}

// lookBack is how many days back a day without a year may lie.
const lookBack = 300

// agreements are things that are called by their day long after it.
var agreements = wordSet("accord communique communiqué agreement declaration treaty resolution massacre movement attacks")

// recent reports whether a day without a year lies within lookBack before
// some day from lo to hi.
func (s *dating) recent(c *times.Clue, lo, hi int) bool {
	for _, y := range []int{times.YearOf(lo) - 1, times.YearOf(lo), times.YearOf(hi)} {
		if n, ok := times.InYear(y, c.Month, c.Day); ok && n <= hi && n >= lo-lookBack {
			return true
		}
	}
	return false
}
