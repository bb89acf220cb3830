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
		if day := saidOn(r, string(p.Statement)); day != "" {
			at.Date = day
		}
		by := r.Actor(string(p.AssertedBy))
		own := by == h
		if s := r.Actor(string(p.SpeaksFor)); s != nil {
			at.Person, h = h.Name, s
			own = own || by == s
		} else if by != nil && by != h && string(by.SpeaksFor) == h.ID {
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

// saidOn is the day of the statement with this id where the report tells it,
// "" otherwise.
func saidOn(r *onrecord.Report, id string) string {
	for i := range r.Statements {
		if d := &r.Statements[i].Date; r.Statements[i].ID == id && d.From == d.To {
			return string(d.From)
		}
	}
	return ""
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

// Point is one entry of a line. Changed marks a stance that the holder had not
// on the last dated day before it; it says that the words differ, not why.
// Within a day nothing changes, for reports of one day stand in no order, and of
// several entries with the new stance the first is marked. Positions outside
// every issue are about different things and never mark a change.
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
		if l.Issue != "" {
			markChanges(l.Own)
		}
	}
	slices.SortFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(orLast(a.Issue), orLast(b.Issue)), cmp.Compare(len(b.Own), len(a.Own)),
			cmp.Compare(a.Name, b.Name), cmp.Compare(a.Holder, b.Holder))
	})
	return lines
}

// markChanges marks the entries of list, ordered by date, whose stance the day
// before them has not.
func markChanges(list []Point) {
	var before, day []string // stances of the last day and of this one
	for k := range list {
		p := &list[k]
		if p.Date == "" {
			return // undated entries come last
		}
		if k > 0 && list[k-1].Date != p.Date {
			before, day = day, nil
		}
		if !slices.Contains(day, p.Stance()) {
			p.Changed = len(before) > 0 && !slices.Contains(before, p.Stance())
			day = append(day, p.Stance())
		}
	}
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
