package collate

import (
	"cmp"
	"slices"

	"github.com/onrecord/onrecord"
)

// PositionAt is one position with what a timeline needs of its report.
type PositionAt struct {
	Report    string // report id
	Date      string // ISO day: the statement's date, else the report's; "" when unknown
	Holder    string // party key
	HolderIs  string // the holder's name as shown
	Asserter  string // party key of who says so, "" for the report's own voice
	Says      string // and that party's name
	Person    string // who gave the line by office: the minister, where the holder is the state
	Position  onrecord.Position
	Publisher string
}

// Stance is the stance on the issue's proposition where the position has an
// issue, else on its target.
func (p *PositionAt) Stance() string {
	if p.Position.IssueStance != "" {
		return string(p.Position.IssueStance)
	}
	return p.Position.Stance
}

// PositionsOf are the positions of r that keep takes, nil for all, with their
// holders and asserters as parties. Who speaks for a state by office counts as
// the state, and is kept in Person.
func PositionsOf(r *onrecord.Report, keep func(*onrecord.Position) bool) []PositionAt {
	var out []PositionAt
	for i := range r.Positions {
		p := &r.Positions[i]
		h := r.Actor(p.Holder)
		if h == nil || keep != nil && !keep(p) {
			continue
		}
		at := PositionAt{Report: r.ID, Date: string(r.Published.From), Position: *p, Publisher: string(r.Publisher)}
		if r.Published.From != r.Published.To {
			at.Date = ""
		}
		by := r.Actor(string(p.AssertedBy))
		own := by == h
		if s := r.Actor(string(p.SpeaksFor)); s != nil {
			at.Person, h = h.Name, s
			own = own || by == s
		} else if by != nil && by != h && holdsOffice(by, h.ID) {
			at.Person, own = by.Name, true
		}
		at.Holder, at.HolderIs = PartyKey(r.ID, h), h.Name
		if by != nil && !own {
			at.Asserter, at.Says = PartyKey(r.ID, by), by.Name
		} else if by != nil {
			at.Asserter, at.Says = at.Holder, by.Name
		}
		out = append(out, at)
	}
	return out
}

// holdsOffice reports whether the report gives the actor a present office of
// the party with this id.
func holdsOffice(a *onrecord.Actor, of string) bool {
	for _, r := range a.Roles {
		if string(r.Of) == of && r.Status != "former" {
			return true
		}
	}
	return false
}

// Line is the positions of one party on one issue, in order of date.
type Line struct {
	Holder   string // party key
	Name     string
	Issue    string // issue id; "" for positions that no issue of the book catches
	Own      []Point
	ByOthers []Point // what others say the holder's position is
	Claims   []Point // claims of sameness or change
}

// Point is one entry of a line. Changed marks a stance that differs from the
// last dated one before it; it says that the words differ, not why. Positions
// outside every issue are about different things and never mark a change.
type Point struct {
	PositionAt
	Changed bool
}

// First and Last are the days of the earliest and latest dated entry of the
// holder's own, "" where none has a date.
func (l *Line) First() string {
	for _, p := range l.Own {
		if p.Date != "" {
			return p.Date
		}
	}
	return ""
}

// Last: see First.
func (l *Line) Last() string {
	for i := len(l.Own) - 1; i >= 0; i-- {
		if l.Own[i].Date != "" {
			return l.Own[i].Date
		}
	}
	return ""
}

// Timelines sorts positions into lines, one for each holder and issue, ordered
// by issue, then by number of entries, then by name. Undated entries come last
// in a line and never mark a change.
func Timelines(ps []PositionAt) []Line {
	type key struct{ holder, issue string }
	at := map[key]int{}
	var lines []Line
	for _, p := range ps {
		k := key{p.Holder, string(p.Position.Issue)}
		i, ok := at[k]
		if !ok {
			i = len(lines)
			at[k] = i
			lines = append(lines, Line{Holder: p.Holder, Name: p.HolderIs, Issue: k.issue})
		}
		l := &lines[i]
		if len(p.HolderIs) > len(l.Name) {
			l.Name = p.HolderIs
		}
		switch {
		case p.Position.Change != "":
			l.Claims = append(l.Claims, Point{PositionAt: p})
		case p.Asserter != "" && p.Asserter != p.Holder:
			l.ByOthers = append(l.ByOthers, Point{PositionAt: p})
		default:
			l.Own = append(l.Own, Point{PositionAt: p})
		}
	}
	for i := range lines {
		l := &lines[i]
		for _, list := range [][]Point{l.Own, l.ByOthers, l.Claims} {
			slices.SortStableFunc(list, byDate)
		}
		last := ""
		for k := range l.Own {
			p := &l.Own[k]
			if p.Date == "" {
				continue
			}
			p.Changed = l.Issue != "" && last != "" && last != p.Stance()
			last = p.Stance()
		}
	}
	slices.SortFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(orLast(a.Issue), orLast(b.Issue)), cmp.Compare(len(b.Own), len(a.Own)),
			cmp.Compare(a.Name, b.Name), cmp.Compare(a.Holder, b.Holder))
	})
	return lines
}

func byDate(a, b Point) int {
	return cmp.Or(cmp.Compare(orLast(a.Date), orLast(b.Date)), cmp.Compare(a.Report, b.Report),
		cmp.Compare(a.Position.Target.Start, b.Position.Target.Start), cmp.Compare(a.Position.ID, b.Position.ID))
}

// orLast makes the empty string sort behind everything else.
func orLast(s string) string {
	if s == "" {
		return "\U0010ffff"
	}
	return s
}
