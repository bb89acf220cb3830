// Package times finds time expressions and resolves them to TIMEX3 values.
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
}

// Find finds the time expressions of a, resolved against the day of
// publication ("" when unknown), in text order.
func Find(a *english.Analysis, published string) []Expr { return nil }
