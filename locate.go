package onrecord

import "fmt"

// EachSpan calls f with every span of r, its own and those of its records, in
// the order of the object's fields.
func (r *Report) EachSpan(f func(*Span)) {
	opt := func(s *Span) {
		if s != nil {
			f(s)
		}
	}
	all := func(ss []Span) {
		for i := range ss {
			f(&ss[i])
		}
	}
	place := func(p *Place) {
		if p != nil {
			opt(p.Words)
		}
	}
	opt(r.Dateline)
	opt(r.Headline)
	all(r.Published.Evidence)
	all(r.Boilerplate)
	for i := range r.Times {
		f(&r.Times[i].Span)
	}
	for i := range r.Places {
		f(&r.Places[i].Span)
	}
	for i := range r.Actors {
		a := &r.Actors[i]
		for j := range a.Roles {
			f(&a.Roles[j].Evidence)
		}
		for j := range a.Mentions {
			f(&a.Mentions[j].Span)
		}
	}
	for i := range r.Statements {
		s := &r.Statements[i]
		opt(s.Source)
		opt(s.Cue)
		all(s.Content)
		opt(s.Date.Words)
		place(s.Place)
		opt(s.Occasion)
	}
	for i := range r.Events {
		e := &r.Events[i]
		place(e.Place)
		opt(e.Date.Words)
		f(&e.Trigger)
		f(&e.Evidence)
	}
	for i := range r.Tolls {
		t := &r.Tolls[i]
		f(&t.CountSpan)
		place(t.Place)
		opt(t.When.Words)
		opt(t.Cause)
		f(&t.Evidence)
	}
	for i := range r.Positions {
		p := &r.Positions[i]
		f(&p.Target)
		opt(p.Condition)
		all(p.Evidence)
	}
	for i := range r.Proposals {
		p := &r.Proposals[i]
		all(p.Mentions)
		opt(p.Date.Words)
		all(p.Terms)
		for j := range p.Responses {
			f(&p.Responses[j].Evidence)
		}
	}
	for i := range r.Notes {
		opt(r.Notes[i].Span)
	}
}

// Locate fills in the byte places of every span of a report that was read
// back from JSON, where only code points are written. It returns an error for
// the first span that does not hold the text's own words.
func (r *Report) Locate() error {
	o := NewOffsets(r.Text)
	var first error
	r.EachSpan(func(s *Span) {
		if first != nil {
			return
		}
		at, err := o.Locate(*s)
		switch {
		case err != nil:
			first = fmt.Errorf("report %s: %w", r.ID, err)
		case at.Text != s.Text:
			first = fmt.Errorf("report %s: span %d-%d says %q, the text has %q", r.ID, s.Start, s.End, s.Text, at.Text)
		default:
			*s = at
		}
	})
	return first
}
