package web

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/collate"
)

// A chart of tolls is drawn by the server as SVG and needs no script and no
// colour: claimants differ by the shape of their marks, how sure a figure is by
// how the mark is filled, bounds by bars. All sizes are user units.
const (
	chartWidest = 720
	chartLeast  = 320 // what a phone shows without scrolling
	chartHeight = 300
	plotLeft    = 64
	plotMargin  = 20 // on the right
	dayWidth    = 84 // of a day with its name below
	markWidth   = 22 // of a figure beside others of its day
	plotTop     = 30 // room for the bar of an open bound
	plotBottom  = 250
	openBar     = 16 // how far the bar of an open bound reaches
	fullMark    = 6  // half the size of a mark
)

// chart is a drawing of the figures of one group.
type chart struct {
	Width, Height          int
	Left, Right, Top, Base int
	Ticks                  []tick
	Days                   []tick
	Lines                  []chartLine
	Log                    bool
	About                  string // for those who do not see it
}

// tick is a label at a height, or a place along the days.
type tick struct {
	At    string
	Label string
}

// chartLine is the marks of one claimant and the line of revisions that joins
// them.
type chartLine struct {
	Path  string // "" where nothing is joined
	Marks []chartMark
}

// chartMark is one figure: its shape at X, Y, its bar, its link.
type chartMark struct {
	X, Y      string
	Shape     string // a path around 0,0
	Hollow    bool   // not a confirmed or plain figure
	Ring      bool   // confirmed
	Struck    bool   // denied
	Dashed    bool   // feared or unconfirmed
	Bar       string // path of the bounds
	Href, Say string
}

// shapes tell claimants apart; after the last they begin again, with a bar
// through them.
var shapes = []string{
	"M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z",   // circle
	"M-5-5H5V5H-5Z",                        // square
	"M0-6L6 5H-6Z",                         // triangle
	"M0-7L7 0L0 7L-7 0Z",                   // diamond
	"M0 6L6-5H-6Z",                         // triangle on its point
	"M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",    // cross
	"M-6-2L0-6L6-2L4 5H-4Z",                // pentagon
	"M-6-6H0V0H6V6H0V0H-6Z",                // two squares
	"M-6 0L-3-5H3L6 0L3 5H-3Z",             // hexagon
	"M0-7L2-2L7 0L2 2L0 7L-2 2L-7 0L-2-2Z", // star
	"M-6-5L0-1L6-5V5L0 1L-6 5Z",            // bow tie
	"M-6 5V-1A6 6 0 0 1 6-1V5Z",            // arch
}

func shapeOf(i int) string { return shapes[i%len(shapes)] }

func at(f float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", f), ".0") }

// draw makes the chart of g; nil where it has no figure with a number.
func draw(g *collate.TollGroup) *chart {
	c := &chart{Height: chartHeight, Left: plotLeft, Top: plotTop, Base: plotBottom}
	var days []string
	most, least := int64(0), int64(math.MaxInt64)
	perDay := map[string]int{}
	for _, l := range g.Lines {
		for i := range l.Points {
			p := &l.Points[i]
			days = append(days, p.AsOf)
			perDay[p.AsOf]++
			for _, b := range []*int64{p.Toll.Low, p.Toll.High} {
				if b != nil {
					most, least = max(most, *b), min(least, *b)
				}
			}
		}
	}
	if len(days) == 0 {
		return nil
	}
	slices.SortFunc(days, func(a, b string) int { return strings.Compare(late(a), late(b)) })
	days = slices.Compact(days)
	c.Log = most > 200*max(least, 1)
	y := c.scale(most)
	crowd := 0
	for _, n := range perDay {
		crowd = max(crowd, n)
	}
	c.Width = min(max(plotLeft+plotMargin+len(days)*max(dayWidth, crowd*markWidth), chartLeast), chartWidest)
	c.Right = c.Width - plotMargin
	band := float64(c.Right-plotLeft) / float64(len(days))
	used := map[string]int{}
	x := func(day string) float64 {
		n := used[day]
		used[day]++
		step := min(18, band*.8/float64(perDay[day]))
		return plotLeft + band*(float64(slices.Index(days, day))+.5) + (float64(n)-float64(perDay[day]-1)/2)*step
	}
	for i, d := range days {
		if every := int(math.Ceil(dayWidth / band)); i%every == 0 {
			label := d
			if d == "" {
				label = "day not known"
			}
			c.Days = append(c.Days, tick{at(plotLeft + band*(float64(i)+.5)), label})
		}
	}
	for i := range g.Lines {
		c.Lines = append(c.Lines, c.line(&g.Lines[i], i, x, y))
	}
	c.About = fmt.Sprintf("%s in %s: the figures of %s by the day they were given. The table below has them all.", g.Outcome, g.Place, plural(g.Sources, "claimant", "claimants"))
	return c
}

// late is a day for sorting, the unknown one last.
func late(day string) string {
	if day == "" {
		return "9999"
	}
	return day
}

// scale sets the ticks for figures up to most and gives the height of a figure.
func (c *chart) scale(most int64) func(int64) float64 {
	const tall = plotBottom - plotTop
	if c.Log {
		top := math.Ceil(math.Log10(float64(most)))
		for e := 0.0; e <= top; e++ {
			c.Ticks = append(c.Ticks, tick{at(plotBottom - tall*e/top), thousands(int(math.Pow(10, e)))})
		}
		return func(n int64) float64 { return plotBottom - tall*math.Log10(float64(max(n, 1)))/top }
	}
	step := int64(1)
	for step*5 < most {
		for _, m := range []int64{2, 5, 10} {
			if next := step * m; next*5 >= most || m == 10 {
				step = next
				break
			}
		}
	}
	top := (most + step - 1) / step * step
	for n := int64(0); n <= top; n += step {
		c.Ticks = append(c.Ticks, tick{at(plotBottom - float64(tall)*float64(n)/float64(top)), thousands(int(n))})
	}
	return func(n int64) float64 { return plotBottom - float64(tall)*float64(n)/float64(max(top, 1)) }
}

// line draws the figures of a claimant.
func (c *chart) line(l *collate.TollLine, shape int, x func(string) float64, y func(int64) float64) chartLine {
	var out chartLine
	var path strings.Builder
	for i := range l.Points {
		p := &l.Points[i]
		t := &p.Toll
		m := chartMark{Shape: shapeOf(shape), Href: "/reports/" + p.Report + "?record=" + t.ID + "#" + t.ID}
		px := x(p.AsOf)
		var py float64
		switch {
		case t.Low != nil && t.High != nil:
			py = y(*t.Low)
			if *t.Low != *t.High { // both ends, and the mark on the lower: no middle is made up
				m.Bar = fmt.Sprintf("M%s %sV%sm-5 0h10", at(px), at(y(*t.Low)), at(y(*t.High)))
			}
		case t.Low != nil:
			py = y(*t.Low)
			m.Bar = fmt.Sprintf("M%s %sv-%dm-4 5l4-5l4 5", at(px), at(py-fullMark), openBar)
		default:
			py = y(*t.High)
			m.Bar = fmt.Sprintf("M%s %sv%dm-4-5l4 5l4-5", at(px), at(py+fullMark), openBar)
		}
		m.X, m.Y = at(px), at(py)
		switch t.Status {
		case "confirmed":
			m.Ring = true
		case "preliminary":
			m.Hollow = true
		case "feared", "unconfirmed":
			m.Hollow, m.Dashed = true, true
		case "denied":
			m.Hollow, m.Struck = true, true
		}
		m.Say = strings.Join(strings.Fields(fmt.Sprintf("%s, %s: %s (%s) %s", late10(p.AsOf), l.Name, t.Figure(), t.Status, t.Evidence.Text)), " ")
		out.Marks = append(out.Marks, m)
		switch {
		case p.Supersedes != "":
			fmt.Fprintf(&path, "L%s %s", m.X, m.Y)
		case p.SupersededBy != "":
			fmt.Fprintf(&path, "M%s %s", m.X, m.Y)
		}
	}
	out.Path = path.String()
	return out
}

func late10(day string) string {
	if day == "" {
		return "day not known"
	}
	return day
}
