package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english/times"
)

// resolveTimes finds the time expressions and, where it was not given, works
// out the report's own date.
func (d *doc) resolveTimes() {
	if d.r.Published.From == "" && d.r.Published.To == "" {
		d.times = times.Find(d.a, "")
		d.r.Published = (&dating{d: d}).solve()
	}
	p := d.r.Published
	d.times = times.FindBetween(d.a, string(p.From), string(p.To))
	for _, e := range d.times {
		span := d.span(int(e.From), int(e.To))
		if d.a.Sents[d.a.Tokens[e.From].Sent].Boilerplate && !(d.r.Dateline != nil && d.r.Dateline.Overlaps(span)) && e.Clue.Kind != times.FullDay {
			continue
		}
		d.r.Times = append(d.r.Times, onrecord.Time{Span: span, Type: e.Type, Value: onrecord.Maybe(e.Value)})
	}
}
