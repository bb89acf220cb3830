package web

import (
	"cmp"
	"fmt"
	"html/template"
	"slices"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// Positions are drawn as lines, one for each holder, from left to right in time.
// Nothing in them is said by colour alone: a stance has a band of its own and a
// shape, what others say of a holder is hollow, a change has a ring and a stroke
// from the stance before, and a claim that a line changed or stayed is a square
// with a sign. Positions of one day stand above or beside each other, never
// upon each other. All sizes are user units.
const (
	linesWidth  = 1010
	linesLeft   = 96  // where the days begin; before it stand the names of the bands
	linesRight  = 994 // where they end
	undatedAt   = 96  // width of what has no day, at the right
	markStep    = 16  // from one mark to the next beside or above it
	bandLeast   = 20  // height of a band with one mark or none
	mostStacked = 6   // marks above each other before the next goes beside
)

// The bands of a line, from top to bottom.
var bands = []struct{ stance, name string }{
	{onrecord.For, "for"}, {onrecord.Conditional, "on condition"}, {onrecord.Neutral, "neutral"}, {onrecord.Against, "against"}, {claimBand, "change said"},
}

const claimBand = "claim"

// signs are the shapes of the stances around 0,0.
var signs = map[string]string{
	onrecord.For:         "M0-6L6.5 5H-6.5Z",                   // points up
	onrecord.Against:     "M0 6L6.5-5H-6.5Z",                   // points down
	onrecord.Conditional: "M0-7L7 0L0 7L-7 0Z",                 // diamond
	onrecord.Neutral:     "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z", // circle
	claimBand:            "M-6.5-6.5H6.5V6.5H-6.5Z",            // square
}

// changeSigns stand in the square of a claim.
var changeSigns = map[onrecord.Maybe]string{onrecord.Unchanged: "=", onrecord.Changed: "≠", onrecord.Softened: "∨", onrecord.Hardened: "∧", onrecord.Dropped: "×", onrecord.Away: "→"}

// changeSaid says the same in words.
var changeSaid = map[onrecord.Maybe]string{onrecord.Unchanged: "said to be unchanged", onrecord.Changed: "said to have changed", onrecord.Softened: "said to have softened",
	onrecord.Hardened: "said to have hardened", onrecord.Dropped: "said to be dropped", onrecord.Away: "said to have moved away"}

// sign is a mark that stands alone, in a table or a legend.
func sign(stance string, hollow bool, inside string) template.HTML {
	class := "st " + stance
	if hollow {
		class += " hollow"
	}
	in := ""
	if inside != "" {
		in = `<text y="4" text-anchor="middle">` + template.HTMLEscapeString(inside) + `</text>`
	}
	return template.HTML(`<svg class="sign" viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true"><path class="` + class + `" d="` + signs[stance] + `"/>` + in + `</svg>`) // of constants
}

// drawing is lines over the same days.
type drawing struct {
	First              string // what a line stands for
	Width, Left, Right int
	Ticks              []tick
	Undated            int // where what has no day begins, 0 for none
	Rows               []drawnLine
}

// drawnLine is a line with its marks.
type drawnLine struct {
	Name, Link, Sub string
	Inner           bool // of a party under the one above
	Height          int
	Bands           []drawnBand
	Changes         []string // paths from the stance before to a changed one
	Marks           []drawnMark
}

type drawnBand struct {
	Y, Mid int // its upper edge and middle
	Name   string
}

// drawnMark is one position.
type drawnMark struct {
	ID, Href, Say         string
	X, Y                  string
	Stance, Shape         string
	Sign                  string // in the square of a claim
	Hollow, Changed, Deed bool
}

// lineOf is a line to draw: under which name, and with what beside it.
type lineOf struct {
	collate.Line
	Name, Link, Sub string
	Inner           bool
}

// drawLines lays lines out over the days that they have.
func drawLines(lines []lineOf) drawing {
	d := drawing{First: "Holder", Width: linesWidth, Left: linesLeft, Right: linesRight}
	first, last, undated := "", "", false
	for i := range lines {
		for _, p := range allPoints(&lines[i].Line) {
			switch day := p.Date; {
			case day == "":
				undated = true
			case first == "" || day < first:
				first = day
				last = max(last, day)
			default:
				last = max(last, day)
			}
		}
	}
	if undated && first != "" {
		d.Right -= undatedAt
		d.Undated = d.Right + 16
	}
	scale := newDayScale(first, last, d.Left+12, d.Right-12)
	d.Ticks = scale.ticks()
	xOf := func(day string) float64 {
		switch {
		case day != "":
			return scale.x(day)
		case d.Undated > 0:
			return float64(d.Undated + 16)
		}
		return float64(d.Left + 12)
	}
	for i := range lines {
		d.Rows = append(d.Rows, drawLine(&lines[i], xOf))
	}
	return d
}

func allPoints(l *collate.Line) []collate.Point {
	return slices.Concat(l.Own, l.ByOthers, l.Claims)
}

// drawLine puts the marks of a line into its bands.
func drawLine(l *lineOf, xOf func(string) float64) drawnLine {
	out := drawnLine{Name: l.Name, Link: l.Link, Sub: l.Sub, Inner: l.Inner, Height: 3}
	points := allPoints(&l.Line)
	slices.SortStableFunc(points, func(a, b collate.Point) int {
		return cmp.Or(cmp.Compare(late(a.Date), late(b.Date)), cmp.Compare(others(&a), others(&b)), cmp.Compare(a.Report, b.Report), cmp.Compare(a.Position.Target.Start, b.Position.Target.Start))
	})
	place := map[string][2]float64{} // position id -> where it is
	for _, band := range bands {
		var in []collate.Point
		for _, p := range points {
			if bandOf(&p) == band.stance {
				in = append(in, p)
			}
		}
		if len(in) == 0 && band.stance != onrecord.For && band.stance != onrecord.Against {
			continue
		}
		spots, levels := stack(in, xOf)
		height := max(bandLeast, 4+levels*markStep)
		b := drawnBand{Y: out.Height, Name: band.name}
		for k := range in {
			y := out.Height + bandLeast/2 + spots[k].level*markStep
			if band.stance == onrecord.For { // away from the middle
				y = out.Height + height - bandLeast/2 - spots[k].level*markStep
			}
			place[in[k].Position.ID] = [2]float64{spots[k].x, float64(y)}
			out.Marks = append(out.Marks, markOf(&in[k], spots[k].x, y, l))
		}
		b.Mid = out.Height + bandLeast/2
		if band.stance == onrecord.For {
			b.Mid = out.Height + height - bandLeast/2
		}
		out.Bands = append(out.Bands, b)
		out.Height += height
	}
	out.Height += 3
	// Marks are reached by key in the order of time, whatever their band.
	slices.SortStableFunc(out.Marks, func(a, b drawnMark) int {
		return cmp.Compare(slices.IndexFunc(points, func(p collate.Point) bool { return p.Position.ID == a.ID }), slices.IndexFunc(points, func(p collate.Point) bool { return p.Position.ID == b.ID }))
	})
	for i := range l.Own {
		if p := &l.Own[i]; p.Changed {
			to := place[p.Position.ID]
			for _, b := range before(&l.Line, p) {
				from := place[b.Position.ID]
				out.Changes = append(out.Changes, fmt.Sprintf("M%s %sL%s %s", at(from[0]), at(from[1]), at(to[0]), at(to[1])))
			}
		}
	}
	return out
}

// others sorts what the holder says itself before what others say of it.
func others(p *collate.Point) int {
	if secondHand(p) {
		return 1
	}
	return 0
}

// bandOf is the band that a position stands in.
func bandOf(p *collate.Point) string {
	if p.Position.Change != "" {
		return claimBand
	}
	if s := p.Stance(); signs[s] != "" {
		return s
	}
	return onrecord.Neutral
}

type spot struct {
	x     float64
	level int
}

// stack finds a free place for each position of a band at its day: above the
// others there, or beside them where many are. It gives how many levels that
// takes.
func stack(in []collate.Point, xOf func(string) float64) (out []spot, levels int) {
	free := func(s spot) bool {
		for _, o := range out {
			if d := o.x - s.x; o.level == s.level && d < markStep && d > -markStep {
				return false
			}
		}
		return true
	}
	for i := range in {
		x := xOf(in[i].Date)
		var s spot
	search:
		for beside := 0; ; beside++ {
			for _, side := range []float64{1, -1} {
				for level := range mostStacked {
					s = spot{x + side*float64(beside*markStep), level}
					if free(s) && (s.x >= linesLeft+8 && s.x <= linesWidth-8 || beside > linesWidth/markStep) {
						break search
					}
				}
			}
		}
		out = append(out, s)
		levels = max(levels, s.level+1)
	}
	return out, levels
}

// markOf is the mark of a position.
func markOf(p *collate.Point, x float64, y int, l *lineOf) drawnMark {
	pos := &p.Position
	m := drawnMark{ID: pos.ID, Href: wordsOf(p.Report, pos.ID), X: at(x), Y: at(float64(y)), Stance: bandOf(p), Shape: signs[bandOf(p)],
		Hollow: secondHand(p), Changed: p.Changed, Deed: pos.Kind == "deed", Sign: changeSigns[pos.Change]}
	m.Say = late10(p.Date) + ", " + said(p, l.Line.Name)
	if p.Changed {
		m.Say += "; a change: " + stanceBefore(&l.Line, p)
	}
	m.Say += ". “" + shorten(pos.Evidence[0].Text, 160) + "”"
	return m
}
