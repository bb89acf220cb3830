package onrecord

import (
	"fmt"
	"time"
)

// Precision says how closely a [Date] is known.
type Precision string

// The precisions of a date.
const (
	PrecisionDay     Precision = "day"
	PrecisionWeek    Precision = "week"
	PrecisionMonth   Precision = "month"
	PrecisionYear    Precision = "year"
	PrecisionUnknown Precision = "unknown"
)

// Date is when something was, as an interval of days, From and To included
// (ISO 8601, "2013-01-13"). A bound that the words do not give is unknown.
// Words are those the date was read from; they are nil when it was taken from
// the report's own date.
type Date struct {
	From      Maybe     `json:"from"`
	To        Maybe     `json:"to"`
	Precision Precision `json:"precision"`
	Words     *Span     `json:"words"`
}

// UnknownDate is the date of something whose time the report does not give.
func UnknownDate() Date { return Date{Precision: PrecisionUnknown} }

// Validate checks that the bounds are days in order and the precision known.
func (d Date) Validate() error {
	switch d.Precision {
	case PrecisionDay, PrecisionWeek, PrecisionMonth, PrecisionYear, PrecisionUnknown:
	default:
		return fmt.Errorf("date: no such precision: %q", d.Precision)
	}
	return validDays(d.From, d.To)
}

func validDays(from, to Maybe) error {
	for _, day := range []Maybe{from, to} {
		if day == "" {
			continue
		}
		if _, err := time.Parse(time.DateOnly, string(day)); err != nil {
			return fmt.Errorf("date: %q is not a day (want YYYY-MM-DD)", day)
		}
	}
	if from != "" && to != "" && from > to {
		return fmt.Errorf("date: %s comes after %s", from, to)
	}
	return nil
}

// How a report's date of publication became known.
const (
	HowGiven    = "given"    // by the user
	HowMetadata = "metadata" // by the page, feed or table it came in
	HowStated   = "stated"   // by the report's own words
	HowInferred = "inferred" // worked out from several clues in the report
	HowUnknown  = "unknown"
)

// Published is when the report came out: an interval, how it became known,
// the words that decide it and one sentence that says why.
type Published struct {
	From     Maybe  `json:"from"`
	To       Maybe  `json:"to"`
	How      string `json:"how"`
	Because  Maybe  `json:"because"`
	Evidence []Span `json:"evidence"`
}

// Time is a time expression in the text with its TIMEX3 type and value.
type Time struct {
	Span
	Type  string `json:"type"` // date, time, duration, set
	Value Maybe  `json:"value"`
}
