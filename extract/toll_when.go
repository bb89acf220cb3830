package extract

import (
	"strings"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// when is the scope of the figure in time.
func (f *tollFinder) when(t *tollAt) onrecord.When {
	date := f.day(t)
	w := onrecord.When{From: date.From, To: date.To, Kind: "incident", Words: date.Words}
	switch {
	case f.isRate(t):
		w.Kind = "rate"
		return w
	case f.isEstimate(t):
		w.Kind = "estimate"
		return w
	}
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	from, to := f.a.Subtree(t.trigger)
	if t.rule == "toll-noun" {
		from, to = int(s.From), int(s.To)
	}
	for k := from; k < to; k++ {
		l := strings.ToLower(f.a.Form(k))
		switch {
		case l == "since" && k+1 < to:
			w.Kind = "cumulative"
			w.To = f.d.r.Published.To
			return w
		case (l == "past" || l == "last") && k > 0 && k+2 < f.a.Len() && wideTime[f.a.Tokens[k-1].Lemma] && f.longTime(k+1):
			w.Kind = "cumulative"
			if f.weeks(k + 1) {
				w.Kind = "period"
			}
			return w
		case (wars[f.a.Tokens[k].Lemma] || wars[l]) && (t.rule == "toll-noun" && (date.From == "" && date.To == "" || f.longTime(k-3)) || f.auxHave(t.trigger)):
			w.Kind = "cumulative"
			w.To = f.d.r.Published.To
			return w
		case l == "nationwide" || l == "countrywide" || (l == "across" || l == "throughout") && f.countryAt(k+1):
			w.Kind = "day"
		}
	}
	switch {
	case date.Precision == onrecord.PrecisionDay && t.rule == "toll-noun" && f.forDay(t.trigger):
		w.Kind = "day"
	case date.Precision == onrecord.PrecisionMonth || date.Precision == onrecord.PrecisionYear:
		w.Kind = "period"
	}
	return w
}

// countryAt reports whether a country is named at token k, or behind its article.
func (f *tollFinder) countryAt(k int) bool {
	if k < f.a.Len() && (f.a.Tokens[k].UPOS == english.DET || f.a.Tokens[k].Lemma == "all") {
		k++
	}
	if k < f.a.Len() && (f.a.Tokens[k].Lemma == "country" || f.a.Tokens[k].Lemma == "nation") {
		return true
	}
	for i := range f.d.places {
		if p := &f.d.places[i]; int(p.From) == k && p.Precision == "country" {
			return true
		}
	}
	return false
}

var (
	wideTime = wordSet("the over in during within")
	wars     = wordSet("conflict war uprising revolt rebellion bloodshed insurgency crackdown violence unrest")
	longUnit = wordSet("month year week decade")
)

// longTime reports whether a unit longer than days follows soon after k.
func (f *tollFinder) longTime(k int) bool {
	for j := max(k, 0); j < f.a.Len() && j < k+4; j++ {
		if longUnit[f.a.Tokens[j].Lemma] {
			return true
		}
	}
	return false
}

// weeks reports whether weeks follow soon after k.
func (f *tollFinder) weeks(k int) bool {
	for j := k; j < f.a.Len() && j < k+4; j++ {
		if f.a.Tokens[j].Lemma == "week" {
			return true
		}
	}
	return false
}

func (f *tollFinder) forDay(i int) bool {
	s := f.a.Sents[f.a.Tokens[i].Sent]
	for k := i; k < int(s.To) && k < i+6; k++ {
		if f.a.Form(k) == "for" {
			return true
		}
	}
	return false
}

// isRate reports whether t is so many in every stretch of time, a figure that
// nothing can be added up from: "40 a day", "an average of 12 each week".
func (f *tollFinder) isRate(t *tollAt) bool {
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := max(int(s.From), int(t.q.From)-4); k < int(t.q.From); k++ {
		if f.a.Tokens[k].Lemma == "average" {
			return true
		}
	}
	for k := int(t.q.NumTo); k+1 < int(s.To) && k < max(t.end(), t.trigger+1)+5; k++ {
		if !rateUnits[f.a.Tokens[k+1].Lemma] {
			continue
		}
		switch lowerASCII(f.a.Form(k)) {
		case "a", "an":
			// "40 people a day", "40 a day", but not "killed 40 in a day"
			if x := &f.a.Tokens[k-1]; x.UPOS == english.ADP || x.UPOS == english.DET || x.UPOS == english.VERB && x.XPOS != english.VBN {
				continue
			}
			if k+2 < f.a.Len() && aroundDays[f.a.Tokens[k+2].Lemma] { // "a day after the attack"
				continue
			}
			return true
		case "every", "each", "per":
			return true
		}
	}
	for k := int(s.From); k < int(s.To); k++ {
		if w := lowerASCII(f.a.Form(k)); (w == "every" || w == "each") && k+1 < int(s.To) && rateUnits[f.a.Tokens[k+1].Lemma] && k < int(t.q.From) {
			return true
		}
	}
	return false
}

var aroundDays = wordSet("after before early earlier late later ago since when of")

var rateUnits = wordSet("second minute hour day night week month year")

// isEstimate reports whether t comes from a model, a survey or an estimate of
// deaths that nobody has counted one by one, as far as the words say so.
func (f *tollFinder) isEstimate(t *tollAt) bool {
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := int(s.From); k < int(s.To); k++ {
		switch l := f.a.Tokens[k].Lemma; {
		case l == "extrapolate" || l == "extrapolation" || l == "projection":
			return true
		case (l == "model" || l == "survey" || l == "study") && f.a.Tokens[k].UPOS == english.NOUN:
			if f.estimates(k) {
				return true
			}
		}
	}
	return false
}

// estimates reports whether noun k is the subject of a verb of estimating.
func (f *tollFinder) estimates(k int) bool {
	for j := k + 1; j < f.a.Len() && j < k+6 && f.a.Tokens[j].Sent == f.a.Tokens[k].Sent; j++ {
		switch f.a.Tokens[j].Lemma {
		case "estimate", "suggest", "project", "predict", "put", "calculate", "find":
			return true
		}
	}
	return false
}

// longBefore reports whether the harm of t was done more than a week before the
// report.
func (f *tollFinder) longBefore(t *onrecord.Toll) bool {
	return t.When.To != "" && f.before(string(t.When.To), 7) || t.When.From != "" && f.before(string(t.When.From), 31)
}

// before reports whether day is more than n days before the report.
func (f *tollFinder) before(day string, n int) bool {
	a, err := time.Parse(time.DateOnly, day)
	b, err2 := time.Parse(time.DateOnly, string(f.d.r.Published.From))
	return err == nil && err2 == nil && b.Sub(a) > time.Duration(n)*24*time.Hour
}
