package extract

import "github.com/onrecord/onrecord"

// resolveTimes finds the time expressions and, where it was not given, works
// out the report's own date.
func (d *doc) resolveTimes() {}

// resolvePlaces finds the place names.
func (d *doc) resolvePlaces() {}

// dateOf is when the event or act with its head at token tok was: the time
// expression that belongs to it, else unknown.
func (d *doc) dateOf(tok int) onrecord.Date { return onrecord.UnknownDate() }

// saidOn is when a statement with its cue at token tok was made: its own time
// expression, else the report's news day.
func (d *doc) saidOn(tok int) onrecord.Date { return onrecord.UnknownDate() }

// placeOf is where the event with its head at token tok was; nil where unsaid.
func (d *doc) placeOf(tok int) *onrecord.Place { return nil }
