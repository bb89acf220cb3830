package extract

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/times"
)

// A time of day with its zone, as it stands behind or before the date of a
// stamp: "14.37 BST", "3:11 PM ET". Running text seldom gives the zone.
var (
	zonedClock  = regexp.MustCompile(`^[ ,;|]{0,3}` + clockAndZone + `\b`)
	clockBefore = regexp.MustCompile(clockAndZone + `(?: on|,)? $`)
)

const clockAndZone = `\d{1,2}[.:]\d{2} ?(?i:[ap]\.?m\.?)? ?(?:GMT|UTC|BST|CET|CEST|EET|EEST|MSK|IST|ET|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AEST|AEDT)`

// clockReach is how many bytes before a date the time of its stamp may begin.
const clockReach = 24

// What a note of the publisher's says was done to the report on its day.
var (
	amended = wordSet("amend correct update revise clarify modify")
	printed = wordSet("publish appear print post release")
	// reportNouns are what such a note calls the report.
	reportNouns = wordSet("article story report piece column post version item headline caption page dispatch")
)

// aboutReport reports whether expression k stands in a note on the report
// itself with one of these verbs: "This article was amended on 4 March 2025".
func (s *dating) aboutReport(k int, verbs map[string]bool) bool {
	a := s.d.a
	e := &s.d.times[k]
	st := a.Sents[a.Tokens[e.From].Sent]
	verb, noun := false, false
	for i := int(st.From); i < int(e.From); i++ {
		t := &a.Tokens[i]
		switch {
		case reportNouns[t.Lemma] && i > int(st.From) && a.Tokens[i-1].UPOS == english.DET:
			d := lowerASCII(a.Form(i - 1))
			noun = noun || d == "this" || d == "the"
		case noun && verbs[t.Lemma] && t.UPOS == english.VERB:
			verb = true
		case verb && t.UPOS == english.VERB:
			verb = false // the day belongs to something the note tells of
		}
	}
	return verb
}

// findCeiling finds the earliest day on which the report is said to have been
// put right.
func (s *dating) findCeiling() {
	s.ceilingBy = noExpr
	for k := range s.d.times {
		if s.d.times[k].Clue.Kind != times.FullDay || !s.aboutReport(k, amended) {
			continue
		}
		if n, ok := times.Number(s.d.times[k].Begin); ok && (s.ceilingBy == noExpr || n < s.ceiling) {
			s.ceiling, s.ceilingBy = n, k
		}
	}
}

// ownNote is a note that says when the report was published.
func (s *dating) ownNote() (onrecord.Published, bool) {
	for k := range s.d.times {
		if s.d.times[k].Clue.Kind != times.FullDay || !s.aboutReport(k, printed) {
			continue
		}
		if n, ok := times.Number(s.d.times[k].Begin); ok {
			return s.answer(onrecord.HowStated, n, n, fmt.Sprintf("A note on the report says that it was published on %q.", s.words(k)), k)
		}
	}
	return onrecord.Published{}, false
}

// toldDays is how long after its day an event may still be the news.
const toldDays = 6

// told is the news itself put on a full date with its weekday, or on a date
// whose weekday it is also told of, in the first two sentences: the report
// came out that day or within a week.
func (s *dating) told() (onrecord.Published, bool) {
	for k := range s.d.times {
		e := &s.d.times[k]
		n, ok := times.Number(e.Begin)
		sent := s.d.a.Tokens[e.From].Sent
		if s.bodySentence(sent) > 1 {
			break
		}
		if st := s.d.a.Sents[sent]; st.Boilerplate || st.Title || e.Clue.Kind != times.FullDay || !ok || !e.Clue.Past || e.Clue.Quoted || e.Clue.Weekday == 0 {
			continue
		}
		if s.hasFloor && s.floor > n || times.WeekdayOf(n) != e.Clue.Weekday {
			continue
		}
		hi := n + toldDays
		if s.ceilingBy != noExpr && s.ceiling >= n {
			hi = min(hi, s.ceiling)
		}
		return s.answer(onrecord.HowInferred, n, hi, fmt.Sprintf("The news is of %q, the latest date in the report.", s.words(k)), k)
	}
	return onrecord.Published{}, false
}

// photoWords stand in captions; fileWords in those of older pictures.
var (
	photoWords = wordSet("photo photograph picture pictured photographer getty")
	fileWords  = wordSet("file archive undated")
)

// pictured is the latest date in the report, in the caption of a picture of
// the day: the report came out that day or within a week.
func (s *dating) pictured(k, n int) (onrecord.Published, bool) {
	if s.d.times[k].Clue.Weekday != times.WeekdayOf(n) || !s.around(k, photoWords) || s.around(k, fileWords) {
		return onrecord.Published{}, false
	}
	return s.answer(onrecord.HowInferred, n, n+toldDays, fmt.Sprintf("The latest date in the report, %q, stands in a caption.", s.words(k)), k)
}

// captionReach is how many tokens from its date a caption may name its maker.
const captionReach = 25

// around reports whether one of the words stands within reach of expression k.
func (s *dating) around(k int, words map[string]bool) bool {
	e := &s.d.times[k]
	for i := max(0, int(e.From)-captionReach); i < min(s.d.a.Len(), int(e.To)+captionReach); i++ {
		if words[strings.ToLower(s.d.a.Form(i))] {
			return true
		}
	}
	return false
}

// widest is how long an interval between two bounds may be, in days, to be
// worth giving.
const widest = 370

// between is the time from the latest day the report looks back on to the day
// it was amended.
func (s *dating) between() (onrecord.Published, bool) {
	if !s.hasFloor || s.ceilingBy == noExpr || s.ceiling < s.floor || s.ceiling-s.floor > widest {
		return onrecord.Published{}, false
	}
	return s.answer(onrecord.HowInferred, s.floor, s.ceiling,
		fmt.Sprintf("The report looks back on %q and was amended on %q.", s.words(s.floorBy), s.words(s.ceilingBy)), s.floorBy, s.ceilingBy)
}
