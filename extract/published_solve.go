package extract

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english/times"
)

// dating works out when an undated report came out, from the report's own
// words and the calendar alone. Three ways, the first that applies:
//
//   - a date printed as the report's own: a stamp at its top, a dateline;
//   - a caption's full date that falls on the weekday the news is told of;
//   - a length of time counted from a dated beginning ("the 14-month siege",
//     "the siege began in June 2018"), narrowed by the days without a year and
//     the weekday of the news.
//
// What these leave open stays open: no year is guessed from what the world
// knows. A later, dated report on the same events can narrow it further; that
// is for those who have many reports (collate).
type dating struct {
	d         *doc
	news      int // weekday of the news, 1 Monday to 7 Sunday, 0 if untold
	newsExpr  int
	floor     int // no earlier than this day, from the dates that lie behind
	floorBy   int // the expression that says so
	hasFloor  bool
	ceiling   int // no later than this day: the report was put right then
	ceilingBy int // the expression that says so, noExpr for none
}

const noExpr = -1

func (s *dating) solve() onrecord.Published {
	s.findNews()
	s.findCeiling()
	s.findFloor()
	for _, way := range []func() (onrecord.Published, bool){s.stamp, s.ownNote, s.told, s.caption, s.shortDateline, s.named, s.counted, s.between} {
		if p, ok := way(); ok {
			return p
		}
	}
	return onrecord.Published{How: onrecord.HowUnknown, Because: onrecord.Maybe(s.why()), Evidence: []onrecord.Span{}}
}

func (s *dating) why() string {
	switch {
	case s.ceilingBy != noExpr:
		return fmt.Sprintf("The report was amended on %s (%q), so it is no younger; nothing says how much older it is.", times.ISO(s.ceiling), s.words(s.ceilingBy))
	case s.hasFloor:
		return fmt.Sprintf("The report gives no date of its own; it cannot be older than %s (%q), and nothing says how much younger it is.",
			times.ISO(s.floor), s.words(s.floorBy))
	case s.news > 0:
		return fmt.Sprintf("The news is of a %s, but no words of the report tell the year.", weekdayNames[s.news])
	}
	return "No words of the report tell when it came out."
}

var weekdayNames = [8]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

func (s *dating) words(k int) string {
	e := &s.d.times[k]
	return strings.Join(strings.Fields(s.d.a.Words(int(e.From), int(e.To))), " ")
}

// answer makes the interval of days from lo to hi, with the expressions that
// decide it in text order.
func (s *dating) answer(how string, lo, hi int, because string, ks ...int) (onrecord.Published, bool) {
	p := onrecord.Published{From: onrecord.Maybe(times.ISO(lo)), To: onrecord.Maybe(times.ISO(hi)), How: how, Because: onrecord.Maybe(because), Evidence: []onrecord.Span{}}
	if p.From == "" || p.To == "" || lo > hi {
		return p, false
	}
	sort.Ints(ks)
	for _, k := range slices.Compact(ks) {
		if k >= 0 {
			e := &s.d.times[k]
			p.Evidence = append(p.Evidence, s.d.span(int(e.From), int(e.To)))
		}
	}
	return p, true
}

// findNews finds the weekday the news is told of: the first plain weekday in
// the first sentences that is looked back on.
func (s *dating) findNews() {
	s.newsExpr = noExpr
	seen := 0
	last := int32(-1)
	for k := range s.d.times {
		e := &s.d.times[k]
		sent := s.d.a.Tokens[e.From].Sent
		if st := s.d.a.Sents[sent]; st.Boilerplate || st.Title {
			continue
		}
		c := &e.Clue
		if c.Kind != times.WeekdayOnly || c.Unsure || c.Future || c.Quoted || c.Dir != 0 {
			continue
		}
		if sent != last {
			seen++
			last = sent
		}
		if seen > 2 || s.bodySentence(sent) > 5 {
			return
		}
		if c.Past || c.NoVerb {
			s.news, s.newsExpr = c.Weekday, k
			return
		}
	}
}

// bodySentence counts the running sentences before sentence sent, up to 6.
func (s *dating) bodySentence(sent int32) int {
	n := 0
	for i := int32(0); i < sent && n < 6; i++ {
		st := s.d.a.Sents[i]
		if !st.Boilerplate && !st.Title && st.To-st.From > 5 {
			n++
		}
	}
	return n
}

// findFloor finds the latest date that a past event is put on.
func (s *dating) findFloor() {
	for k := range s.d.times {
		e := &s.d.times[k]
		c := &e.Clue
		if c.Kind != times.FullDay && c.Kind != times.FullMon && c.Kind != times.Year || !c.Past || c.Future || s.aboutReport(k, amended) {
			continue
		}
		if n, ok := times.Number(e.Begin); ok && (!s.hasFloor || n > s.floor) {
			s.floor, s.floorBy, s.hasFloor = n, k, true
		}
	}
}

// A stamp stands within this many tokens of the top of a report, or of its end.
const (
	topTokens = 120
	endTokens = 4
)

// stampWords stand before the date of a report.
var stampWords = map[string]bool{"updated": true, "posted": true, "published": true, "aired": true, "filed": true, "date": true, "|": true, "on-line": true, "online": true, "issued": true, "released": true}

// stamp is a full date printed as the report's own.
func (s *dating) stamp() (onrecord.Published, bool) {
	for k := range s.d.times {
		e := &s.d.times[k]
		if e.From > topTokens && int(e.To) < s.d.a.Len()-endTokens {
			continue
		}
		n, ok := times.Number(e.Begin)
		if e.Clue.Kind != times.FullDay || !ok {
			continue
		}
		span := s.d.span(int(e.From), int(e.To))
		line := s.d.r.Dateline
		switch {
		case line != nil && line.Overlaps(span):
			if s.news == 0 || s.news == times.WeekdayOf(n) {
				return s.answer(onrecord.HowStated, n, n, fmt.Sprintf("The dateline says %q.", span.Text), k, s.newsExpr)
			}
			return s.answer(onrecord.HowStated, n, n+1, fmt.Sprintf("The dateline says %q; the report came out that day or the next.", span.Text), k)
		case s.stamped(k):
			return s.answer(onrecord.HowStated, n, n, fmt.Sprintf("The report is stamped %q.", span.Text), k)
		}
	}
	return onrecord.Published{}, false
}

// stamped reports whether the full date at k stands as a stamp does: with a
// time of day, after a word such as "updated", or on a line of its own.
func (s *dating) stamped(k int) bool {
	e := &s.d.times[k]
	a := s.d.a
	before, after := "", ""
	if e.From > 0 {
		before = lowerASCII(a.Form(int(e.From) - 1))
	}
	if int(e.To) < a.Len() {
		after = lowerASCII(a.Form(int(e.To)))
	}
	if stampWords[before] || after == "|" {
		return true
	}
	if before == ":" && e.From > 1 && stampWords[lowerASCII(a.Form(int(e.From)-2))] {
		return true
	}
	start := int(a.Tokens[e.From].Start)
	if zonedClock.MatchString(a.Text[a.Tokens[e.To-1].End:]) || clockBefore.MatchString(a.Text[max(0, start-clockReach):start]) {
		return true
	}
	if k+1 < len(s.d.times) && s.d.times[k+1].Type == "time" && s.d.times[k+1].From-e.To <= 3 && a.Tokens[e.To].Sent == a.Tokens[e.From].Sent {
		return e.Clue.Weekday > 0 || e.Clue.NoVerb
	}
	from, to := a.Tokens[e.From].Start, a.Tokens[e.To-1].End
	text := a.Text
	return (from == 0 || text[from-1] == '\n') && (int(to) == len(text) || text[to] == '\n')
}

// caption is a full date in a caption, told in the present or without a verb,
// that is the latest in the report and falls on the weekday of the news.
func (s *dating) caption() (onrecord.Published, bool) {
	best, at := 0, noExpr
	for k := range s.d.times {
		e := &s.d.times[k]
		n, ok := times.Number(e.Begin)
		if e.Clue.Kind != times.FullDay || !ok || e.Clue.Future {
			continue
		}
		if at == noExpr || n > best {
			best, at = n, k
		}
	}
	if at == noExpr || s.hasFloor && s.floor > best {
		return onrecord.Published{}, false
	}
	if s.news == 0 || times.WeekdayOf(best) != s.news {
		return s.pictured(at, best)
	}
	if c := s.d.times[at].Clue; !c.Present && !c.NoVerb && int(s.d.times[at].From) > topTokens {
		return onrecord.Published{}, false
	}
	return s.answer(onrecord.HowInferred, best, best,
		fmt.Sprintf("The latest date in the report, %q, was a %s, and the news is told of %q.", s.words(at), weekdayNames[s.news], s.words(s.newsExpr)), at, s.newsExpr)
}

// shortDateline is a dateline that gives day and month: the year is the one
// among those the report prints, or the next, in which the weekday agrees.
func (s *dating) shortDateline() (onrecord.Published, bool) {
	line := s.d.r.Dateline
	if line == nil || s.news == 0 || !s.hasFloor {
		return onrecord.Published{}, false
	}
	for k := range s.d.times {
		e := &s.d.times[k]
		if e.Clue.Kind != times.MonthDay || !line.Overlaps(s.d.span(int(e.From), int(e.To))) {
			continue
		}
		y := times.YearOf(s.floor)
		found, count := 0, 0
		for _, year := range []int{y, y + 1} {
			if n, ok := times.InYear(year, e.Clue.Month, e.Clue.Day); ok && n >= s.floor && (times.WeekdayOf(n) == s.news || times.WeekdayOf(n-1) == s.news) {
				found = n
				count++
			}
		}
		if count == 1 {
			return s.answer(onrecord.HowInferred, found, found, fmt.Sprintf("The dateline says %q, which fits the news of %q in %d, the year that %q points to.",
				s.words(k), s.words(s.newsExpr), times.YearOf(found), s.words(s.floorBy)), k, s.newsExpr, s.floorBy)
		}
	}
	return onrecord.Published{}, false
}

// named is a unit counted from the report with its name beside it: "last
// month, in February 2026".
func (s *dating) named() (onrecord.Published, bool) {
	for k := 0; k+1 < len(s.d.times); k++ {
		b, n := &s.d.times[k], &s.d.times[k+1]
		if b.Clue.Kind != times.Back || b.Clue.Dir == 0 || b.Clue.Unit != "M" || n.Clue.Kind != times.FullMon || n.From-b.To > 3 ||
			s.d.a.Tokens[n.From].Sent != s.d.a.Tokens[b.From].Sent {
			continue
		}
		if first, ok := times.Number(n.Begin); ok {
			lo := times.MonthsAfter(first, b.Clue.N)
			return s.answer(onrecord.HowInferred, lo, times.MonthsAfter(lo, 1)-1,
				fmt.Sprintf("The report calls %q %q.", s.words(k+1), s.words(k)), k, k+1)
		}
	}
	return onrecord.Published{}, false
}
