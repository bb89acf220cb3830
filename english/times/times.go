// Package times finds time expressions and resolves them to TIMEX3 values.
//
// The words are in words.txt and the shapes of expressions in rules.txt; the
// code is the engine that matches them and works out the days they mean, from
// the day of publication, the tense of the verb that governs them and the day
// the narrative has reached. There is no clock in here: without a day of
// publication, an expression that needs one stays unresolved.
package times

import "github.com/onrecord/onrecord/english"

// Expr is a time expression: tokens [From, To), its TIMEX3 type and value, and
// the days it covers once resolved; "" where that is not known.
type Expr struct {
	From, To   int32
	Type       string // date, time, duration, set
	Value      string
	Begin, End string // ISO days, both included
	Precision  string // day week month year unknown
	Clue       Clue   // what the words say before anything is resolved
}

// The kinds of clue that expressions give to the date of their report.
const (
	FullDay     = "full-day"  // day, month and year
	MonthDay    = "month-day" // no year
	FullMon     = "full-month"
	Month       = "month"
	Year        = "year"
	WeekdayOnly = "weekday" // nothing but the day of the week
	Back        = "back"    // so many units ago, or last, this, next unit
	Span        = "span"    // a duration that ends with the report
	Other       = ""
)

// Clue is an expression as its words have it, for working out the date of a
// report that has none. Numbers are 0 where the words do not give them.
type Clue struct {
	Kind    string
	Weekday int // 1 Monday to 7 Sunday
	Day     int
	Month   int
	Year    int
	N       int    // units back (Back; negative is ahead) or long (Span)
	Unit    string // D W M Y
	Near    string // TIMEX3 mod of the number: EQUAL_OR_LESS, MORE_THAN, APPROX
	Dir     int    // -1 last, 1 next
	Future  bool   // the verb looks ahead
	Past    bool   // the verb looks back
	Quoted  bool   // inside a quotation
	Unsure  bool   // a narrative reading ("that Friday"), or a set
	NoVerb  bool   // no verb governs it, as in a stamp or a caption
	Present bool   // the verb is in the present, as in a caption
}

// Find finds the time expressions of a, resolved against the day of
// publication ("" when unknown), in text order.
func Find(a *english.Analysis, published string) []Expr {
	f := &finder{a: a, lex: load(), p: parseDay(published), n: noDay}
	f.low = make([]string, len(a.Tokens))
	for i := range a.Tokens {
		f.low[i] = lower(a.Form(i))
	}
	var ms []match
	for i := 0; i < len(a.Tokens); {
		m, ok := f.longest(i)
		if !ok {
			i++
			continue
		}
		ms = append(ms, m)
		i = max(m.to, i+1)
	}
	f.survey(ms)
	out := make([]Expr, 0, len(ms))
	for k := range ms {
		m := &ms[k]
		out = append(out, f.resolve(m))
		out = append(out, f.rest(m, nextFrom(ms, k, len(a.Tokens)))...)
	}
	return out
}

// FindBetween is Find for a report that came out some time from one day to
// another: what both days make the same of is resolved, the rest left open.
func FindBetween(a *english.Analysis, from, to string) []Expr {
	if from == to {
		return Find(a, from)
	}
	open := Find(a, "")
	if from == "" || to == "" {
		return open
	}
	lo, hi := Find(a, from), Find(a, to)
	if len(lo) != len(open) || len(hi) != len(open) {
		return open
	}
	for k := range open {
		if lo[k].Value == hi[k].Value && lo[k].Begin == hi[k].Begin && lo[k].End == hi[k].End && lo[k].From == open[k].From {
			open[k] = lo[k]
		}
	}
	return open
}

func nextFrom(ms []match, k, end int) int {
	if k+1 < len(ms) {
		return ms[k+1].from
	}
	return end
}
