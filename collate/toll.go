package collate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
)

// TollAt is a toll with what a series needs of its report. AsOf is the day the
// figure was given: the report's, "" when that is not known to the day.
// Supersedes and SupersededBy are ids of tolls of the same claimant on the same
// incident and class, filled in by [TollGroups].
type TollAt struct {
	Report, Title, Outlet string
	AsOf                  string
	Claimant              string     // key, the outlet's for a report's own voice
	Name                  string     // the claimant's, as shown
	Role                  string     // the claimant's type; "" for a report's own voice
	With                  []Claimant // who gives the figure too ("A and B said")
	Toll                  onrecord.Toll
	Doers                 []string // keys of who is said to have done it

	Supersedes, SupersededBy string
	Difference               *int64 // to the cumulative figure it supersedes: derived, said by nobody
}

// Claimant is one of several who give a figure together.
type Claimant struct{ Key, Name, Role string }

// claimantOf is a party as the claimant of a figure about one place, where
// claimants of one name are taken for the same.
func claimantOf(a *onrecord.Actor) Claimant { return Claimant{"party:" + Fold(a.Name), a.Name, a.Type} }

// TollsOf gives the tolls of a report, in text order.
func TollsOf(r *onrecord.Report) []TollAt {
	var out []TollAt
	for _, t := range r.Tolls {
		a := TollAt{Report: r.ID, Title: string(r.Title), Outlet: string(r.Publisher), Toll: t}
		if r.Published.From == r.Published.To {
			a.AsOf = string(r.Published.From)
		}
		for _, id := range t.By {
			if x := r.Actor(id); x != nil {
				a.Doers = append(a.Doers, Fold(x.Name))
			}
		}
		if by := r.Actor(string(t.AssertedBy)); by != nil {
			c := claimantOf(by)
			a.Claimant, a.Name, a.Role = c.Key, c.Name, c.Role
		} else {
			a.Name = cmp.Or(a.Outlet, "the report itself")
			a.Claimant = "outlet:" + cmp.Or(Fold(a.Outlet), r.ID)
		}
		for _, id := range t.With {
			if x := r.Actor(id); x != nil {
				a.With = append(a.With, claimantOf(x))
			}
		}
		out = append(out, a)
	}
	return out
}

// eventDay is the day that a toll is of, as far as it is told, else the one it
// was given on.
func (t *TollAt) eventDay() string {
	return cmp.Or(string(t.Toll.When.From), string(t.Toll.When.To), t.AsOf)
}

// The scopes that are never drawn, or added up, together.
const (
	ScopeIncident   = "incident"
	ScopeCumulative = "cumulative"
	ScopePeriod     = "period"   // all of a day, or of a longer time
	ScopeRate       = "rate"     // so many a day
	ScopeEstimate   = "estimate" // by a model or a survey
)

// TollGroup is the figures for one place, outcome and scope; those of single
// incidents also of one period.
type TollGroup struct {
	Place, Outcome, Scope string
	From, To              string // the days the figures are of, "" when none is told
	Lines                 []TollLine
	Low, High             *int64 // lowest and highest bound over the latest figure of each claimant
	Sources               int    // claimants with a figure; outlets that only tell what others say are none
	Numberless            int    // figures in words only ("dozens"), which have no point
	Parts, Again, Added   int    // parts of other figures, figures told again, and so many more, which have no point either
	Corrected             int    // figures that their own outlet has corrected
	Classes               int    // claimants that count one class only, where others count everybody: outside Low and High
	Open, Under           bool   // the highest figure is a lower bound, the lowest one an upper bound
	Mixed                 bool   // the figures may be of more than one attack
	key                   string
}

// TollLine is one claimant's figures for one class of victims, oldest first:
// each supersedes the one before.
type TollLine struct {
	Claimant, Name, Role, Class string
	Points                      []TollAt
}

// Latest is the newest figure of the line.
func (l *TollLine) Latest() *TollAt { return &l.Points[len(l.Points)-1] }

// apart is how many days without an event divide two periods at one place.
const apart = 3

// TollGroups lays tolls of many reports beside each other. Tolls without a
// place are left out, and their number is given: nothing says that they are of
// the same harm. No figure is added to, averaged with or overwritten by
// another.
func TollGroups(all []TollAt) (groups []TollGroup, placeless int) {
	by := map[string][]*TollAt{}
	var keys []string
	for i := range all {
		t := &all[i]
		if t.Toll.Place == nil {
			placeless++
			continue
		}
		scope := ScopeIncident
		switch k := t.Toll.When.Kind; k {
		case ScopeCumulative, ScopeRate, ScopeEstimate:
			scope = k
		case "day", "period":
			scope = ScopePeriod
		}
		k := Fold(t.Toll.Place.Name) + "|" + scope + "|" + t.Toll.Outcome
		if by[k] == nil {
			keys = append(keys, k)
		}
		by[k] = append(by[k], t)
	}
	slices.Sort(keys)
	for _, k := range keys {
		list := by[k]
		slices.SortStableFunc(list, func(a, b *TollAt) int {
			return cmp.Or(cmp.Compare(cmp.Or(a.eventDay(), "9999"), cmp.Or(b.eventDay(), "9999")), cmp.Compare(a.Report, b.Report))
		})
		if scope := strings.Split(k, "|")[1]; scope != ScopeIncident && scope != ScopePeriod {
			groups = append(groups, group(k, scope, list))
			continue
		}
		from := 0
		for i := 1; i <= len(list); i++ {
			if i == len(list) || otherTime(list[i-1], list[i]) {
				groups = append(groups, group(k, strings.Split(k, "|")[1], list[from:i]))
				from = i
			}
		}
	}
	slices.SortStableFunc(groups, func(a, b TollGroup) int {
		return cmp.Or(cmp.Compare(b.size(), a.size()), cmp.Compare(a.key, b.key), cmp.Compare(a.From, b.From))
	})
	return groups, placeless
}

// otherTime reports whether two tolls, the earlier first, are of different
// periods: days apart, or one of a day that nobody knows. Days that are told,
// and not only those on which a figure was given, are other periods sooner.
func otherTime(a, b *TollAt) bool {
	x, y := a.eventDay(), b.eventDay()
	if (x == "") != (y == "") {
		return true
	}
	n := apart
	if a.Toll.When.From != "" && b.Toll.When.From != "" {
		n = 1 // "on Saturday night" and "on Sunday" can be one attack
	}
	return daysBetween(x, y) > n
}

// otherAttack reports whether two tolls of one period are told to be of
// different attacks: of days that do not meet, or done by others.
func otherAttack(a, b *TollAt) bool {
	x, y := &a.Toll.When, &b.Toll.When
	if x.From != "" && y.From != "" && (cmp.Or(x.To, x.From) < y.From || cmp.Or(y.To, y.From) < x.From) {
		return true
	}
	for _, d := range a.Doers {
		if len(b.Doers) > 0 && !slices.Contains(b.Doers, d) {
			return true
		}
	}
	return false
}

func (g *TollGroup) size() (n int) {
	for i := range g.Lines {
		n += len(g.Lines[i].Points)
	}
	return n
}

func group(key, scope string, list []*TollAt) TollGroup {
	g := TollGroup{Place: list[0].Toll.Place.Name, Outcome: list[0].Toll.Outcome, Scope: scope, key: key}
	at := map[string]int{}
	for _, t := range list {
		if d := t.eventDay(); d != "" {
			if g.From == "" {
				g.From = d
			}
			g.To = max(g.To, d, string(t.Toll.When.To))
		}
		switch {
		case t.Toll.Corrected:
			g.Corrected++
			continue
		case t.Toll.PartOf != "":
			g.Parts++
			continue
		case t.Toll.SameAs != "":
			g.Again++
			continue
		case t.Toll.Added:
			g.Added++
			continue
		case t.Toll.Low == nil && t.Toll.High == nil:
			g.Numberless++
			continue
		}
		class := cmp.Or(string(t.Toll.Class), "people")
		for _, by := range append([]Claimant{{t.Claimant, t.Name, t.Role}}, t.With...) {
			k := by.Key + "|" + class
			n, ok := at[k]
			if !ok {
				n = len(g.Lines)
				at[k] = n
				g.Lines = append(g.Lines, TollLine{Claimant: by.Key, Name: by.Name, Role: by.Role, Class: class})
			}
			p := *t // each who gives it has a point of their own
			p.Claimant, p.Name, p.Role = by.Key, by.Name, by.Role
			g.Lines[n].Points = append(g.Lines[n].Points, p)
		}
	}
	for i := range g.Lines {
		g.Lines[i].chain()
	}
	slices.SortStableFunc(g.Lines, func(a, b TollLine) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Class, b.Class))
	})
	g.sum()
	g.Mixed = scope == ScopeIncident && g.mixed()
	return g
}

// mixed reports whether two figures of the group are told to be of different
// attacks, or one claimant gives two on one day.
func (g *TollGroup) mixed() bool {
	var all []*TollAt
	for i := range g.Lines {
		for k := range g.Lines[i].Points {
			p := &g.Lines[i].Points[k]
			for _, o := range all {
				if otherAttack(p, o) || o.Claimant == p.Claimant && o.Toll.Class == p.Toll.Class && o.AsOf == p.AsOf && bounds(&o.Toll) != bounds(&p.Toll) {
					return true
				}
			}
			all = append(all, p)
		}
	}
	return false
}

func bounds(t *onrecord.Toll) [2]int64 {
	b := [2]int64{-1, -1}
	if t.Low != nil {
		b[0], b[1] = *t.Low, *t.Low // "at least 14" and "14" are no two attacks
	} else if t.High != nil {
		b[1] = *t.High
	}
	return b
}

// chain sorts a line by the day of the figure, the undated last, and joins
// figures of different days as revisions. Figures of one day stay unjoined:
// nothing says which came first; so do those told to be of different attacks.
func (l *TollLine) chain() {
	slices.SortStableFunc(l.Points, func(a, b TollAt) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.AsOf, "9999"), cmp.Or(b.AsOf, "9999")), cmp.Compare(a.Report, b.Report), cmp.Compare(a.Toll.CountSpan.Start, b.Toll.CountSpan.Start))
	})
	for i := 1; i < len(l.Points); i++ {
		a, b := &l.Points[i-1], &l.Points[i]
		if a.AsOf != "" && b.AsOf != "" && a.AsOf < b.AsOf && !otherAttack(a, b) {
			a.SupersededBy, b.Supersedes = b.Toll.ID, a.Toll.ID
			b.Difference = difference(a, b)
		}
	}
}

// difference is how many more b tells than a: only of two exact cumulative figures
// with one named start, for nothing else that is subtracted is a count. nil
// for none.
func difference(a, b *TollAt) *int64 {
	x, y := &a.Toll, &b.Toll
	if x.When.Kind != "cumulative" || y.When.Kind != "cumulative" || x.When.From == "" || x.When.From != y.When.From ||
		x.Low == nil || x.High == nil || *x.Low != *x.High || y.Low == nil || y.High == nil || *y.Low != *y.High {
		return nil
	}
	n := *y.Low - *x.Low
	return &n
}

// sum fills in the range over the latest figure of each claimant that counts
// everybody, or, where none does, over those there are, and counts the
// claimants. A count of children says nothing against one of everybody.
func (g *TollGroup) sum() {
	latest := map[string]*TollAt{}
	var order []string
	for i := range g.Lines {
		l := &g.Lines[i]
		if p, ok := latest[l.Claimant]; !ok {
			order = append(order, l.Claimant)
			latest[l.Claimant] = l.Latest()
		} else if l.Class == "people" && p.Toll.Class != "people" {
			latest[l.Claimant] = l.Latest()
		}
	}
	g.Sources = len(order)
	everybody := false
	for _, t := range latest {
		everybody = everybody || wide(t)
	}
	for _, k := range order {
		t := &latest[k].Toll
		if everybody && !wide(latest[k]) {
			g.Classes++
			continue
		}
		for _, b := range []*int64{t.Low, t.High} {
			if b == nil {
				continue
			}
			if g.Low == nil || *b < *g.Low {
				g.Low = b
			}
			if g.High == nil || *b > *g.High {
				g.High = b
			}
		}
	}
	for _, k := range order {
		t := &latest[k].Toll
		g.Open = g.Open || t.High == nil && g.High != nil && *t.Low >= *g.High
		g.Under = g.Under || t.Low == nil && g.Low != nil && *t.High <= *g.Low
	}
}

// wide reports whether a toll counts people of every class.
func wide(t *TollAt) bool { return t.Toll.Class == "people" || t.Toll.Class == "" }

// Revisions fills in, in all, which toll supersedes which.
func Revisions(all []TollAt) {
	groups, _ := TollGroups(all)
	type ends struct {
		before, after string
		difference    *int64
	}
	of := map[string]ends{}
	for i := range groups {
		for _, l := range groups[i].Lines {
			for _, p := range l.Points {
				if e := of[p.Toll.ID]; e.before == "" && e.after == "" { // of several who give it, the first who gave another
					of[p.Toll.ID] = ends{p.Supersedes, p.SupersededBy, p.Difference}
				}
			}
		}
	}
	for i := range all {
		e := of[all[i].Toll.ID]
		all[i].Supersedes, all[i].SupersededBy, all[i].Difference = e.before, e.after, e.difference
	}
}
