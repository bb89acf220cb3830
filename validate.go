package onrecord

import (
	"errors"
	"fmt"
)

// Normalize replaces every nil list of r by an empty one, so that a list is
// never written as null, and fills in the schema's name.
func (r *Report) Normalize() {
	r.Schema = Schema
	r.Agencies, r.Byline = list(r.Agencies), list(r.Byline)
	r.Boilerplate, r.Published.Evidence = list(r.Boilerplate), list(r.Published.Evidence)
	r.Times, r.Places, r.Actors = list(r.Times), list(r.Places), list(r.Actors)
	r.Statements, r.Events, r.Tolls = list(r.Statements), list(r.Events), list(r.Tolls)
	r.Positions, r.Proposals = list(r.Positions), list(r.Proposals)
	for i := range r.Actors {
		a := &r.Actors[i]
		a.Roles, a.Mentions = list(a.Roles), list(a.Mentions)
	}
	for i := range r.Statements {
		s := &r.Statements[i]
		s.Content, s.Via, s.To = list(s.Content), list(s.Via), list(s.To)
	}
	for i := range r.Events {
		e := &r.Events[i]
		e.Mode, e.Context, e.Actors, e.Recipients = list(e.Mode), list(e.Context), list(e.Actors), list(e.Recipients)
	}
	for i := range r.Tolls {
		r.Tolls[i].Via = list(r.Tolls[i].Via)
	}
	for i := range r.Positions {
		r.Positions[i].Evidence = list(r.Positions[i].Evidence)
	}
	for i := range r.Proposals {
		p := &r.Proposals[i]
		p.Mentions, p.By, p.Terms, p.Responses = list(p.Mentions), list(p.By), list(p.Terms), list(p.Responses)
	}
	if r.Published.How == "" {
		r.Published.How = HowUnknown
	}
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// Validate checks the rules that every report must obey: each span is the
// text's own words, each reference names an actor, statement or toll of this
// report, no id is used twice in a list, every record has words, and dates are
// dates. It returns all that is wrong, joined.
func (r *Report) Validate() error {
	v := validator{r: r, actors: map[string]bool{}, statements: map[string]bool{}, tolls: map[string]bool{}}
	if r.ID != ReportID(r.Text) {
		v.failf("report: id %s is not that of its text", r.ID)
	}
	v.err(validDays(r.Published.From, r.Published.To))
	v.spans("published", r.Published.Evidence)
	v.spans("boilerplate", r.Boilerplate)
	v.opt("dateline", r.Dateline)
	v.opt("headline", r.Headline)
	for _, t := range r.Times {
		v.span("time", t.Span)
	}
	for _, p := range r.Places {
		v.span("place", p.Span)
		if (p.Lat != nil || p.Lon != nil) && p.Precision == "" {
			v.failf("place %q: coordinate without precision", p.Text)
		}
	}
	for i, a := range r.Actors {
		v.id("actors", v.actors, a.ID)
		if len(a.Mentions) == 0 {
			v.failf("actor %s (%s): no mention", a.ID, a.Name)
		}
		for _, m := range r.Actors[i].Mentions {
			v.span("actor "+a.ID, m.Span)
		}
	}
	for _, s := range r.Statements {
		v.id("statements", v.statements, s.ID)
	}
	for _, t := range r.Tolls {
		v.id("tolls", v.tolls, t.ID)
	}
	for _, a := range r.Actors {
		for _, role := range a.Roles {
			v.span("role of "+a.ID, role.Evidence)
			v.actor("role of "+a.ID, string(role.Of))
		}
	}
	v.records()
	return errors.Join(v.errs...)
}

func (v *validator) records() {
	for _, s := range v.r.Statements {
		at := "statement " + s.ID
		v.opt(at, s.Source)
		v.opt(at, s.Cue)
		v.words(at, s.Content)
		v.actor(at, string(s.Speaker))
		v.actor(at, s.Via...)
		v.actor(at, s.To...)
		v.date(at, s.Date)
		v.place(at, s.Place)
		v.opt(at, s.Occasion)
	}
	seen := map[string]bool{}
	for _, e := range v.r.Events {
		at := "event " + e.ID
		v.id("events", seen, e.ID)
		v.span(at, e.Trigger)
		v.span(at, e.Evidence)
		v.actor(at, string(e.AssertedBy))
		v.actor(at, e.Actors...)
		v.actor(at, e.Recipients...)
		v.date(at, e.Date)
		v.place(at, e.Place)
	}
	for _, t := range v.r.Tolls {
		at := "toll " + t.ID
		v.span(at, t.CountSpan)
		v.span(at, t.Evidence)
		v.opt(at, t.Cause)
		v.opt(at, t.When.Words)
		v.err(validDays(t.When.From, t.When.To))
		v.actor(at, string(t.AssertedBy))
		v.actor(at, t.With...)
		v.actor(at, t.Via...)
		v.actor(at, t.By...)
		v.place(at, t.Place)
		if t.PartOf != "" && !v.tolls[string(t.PartOf)] {
			v.failf("%s: part of %s, which is no toll of this report", at, t.PartOf)
		}
		if t.Low != nil && t.High != nil && *t.Low > *t.High {
			v.failf("%s: low %d is above high %d", at, *t.Low, *t.High)
		}
	}
	clear(seen)
	for _, p := range v.r.Positions {
		at := "position " + p.ID
		v.id("positions", seen, p.ID)
		v.span(at, p.Target)
		v.opt(at, p.Condition)
		v.words(at, p.Evidence)
		v.actor(at, p.Holder)
		if p.Holder == "" {
			v.failf("%s: no holder", at)
		}
		v.actor(at, string(p.AssertedBy))
		if p.Statement != "" && !v.statements[string(p.Statement)] {
			v.failf("%s: statement %s is not in this report", at, p.Statement)
		}
	}
	clear(seen)
	for _, p := range v.r.Proposals {
		at := "proposal " + p.ID
		v.id("proposals", seen, p.ID)
		v.words(at, p.Mentions)
		v.spans(at, p.Terms)
		v.actor(at, p.By...)
		v.date(at, p.Date)
		for _, a := range p.Responses {
			v.span(at, a.Evidence)
			v.actor(at, string(a.Party))
		}
	}
}

type validator struct {
	r                         *Report
	actors, statements, tolls map[string]bool
	errs                      []error
}

func (v *validator) err(err error) {
	if err != nil {
		v.errs = append(v.errs, err)
	}
}

func (v *validator) failf(format string, args ...any) { v.err(fmt.Errorf(format, args...)) }

func (v *validator) id(list string, seen map[string]bool, id string) {
	if id == "" {
		v.failf("%s: a record without id", list)
	} else if seen[id] {
		v.failf("%s: id %s used twice", list, id)
	}
	seen[id] = true
}

func (v *validator) span(at string, s Span) {
	if err := s.Validate(v.r.Text); err != nil {
		v.failf("%s: %w", at, err)
	}
}

func (v *validator) opt(at string, s *Span) {
	if s != nil {
		v.span(at, *s)
	}
}

func (v *validator) spans(at string, ss []Span) {
	for _, s := range ss {
		v.span(at, s)
	}
}

func (v *validator) words(at string, ss []Span) {
	if len(ss) == 0 {
		v.failf("%s: no words", at)
	}
	v.spans(at, ss)
}

func (v *validator) actor(at string, ids ...string) {
	for _, id := range ids {
		if id != "" && !v.actors[id] {
			v.failf("%s: actor %s is not in this report", at, id)
		}
	}
}

func (v *validator) date(at string, d Date) {
	if err := d.Validate(); err != nil {
		v.failf("%s: %w", at, err)
	}
	v.opt(at, d.Words)
}

func (v *validator) place(at string, p *Place) {
	if p == nil {
		return
	}
	v.opt(at, p.Words)
	if (p.Lat != nil || p.Lon != nil) && p.Precision == "" {
		v.failf("%s: place %q has a coordinate without precision", at, p.Name)
	}
}
