package web

import (
	"context"
	"fmt"
	"html/template"
	"strings"
	"time"
)

// mostDrawn is up to how many rows a list draws its timeline by itself: behind
// a filter they have to be looked at one by one.
const mostDrawn = 2000

// timeline is how many rows each month of publication has, as a drawing and as
// a table.
type timeline struct {
	Title   string
	Bars    []bar
	Max     int
	Undated int
	Step    string // month, or year where months would be too many
	Labels  []barLabel
	Width   int
	What    string // "reports", "statements"
}

// bar is a month or year. Its rectangle is in units of the drawing.
type bar struct {
	Name, Link   string
	N            int
	X, Y, W, H   int
	TX           int // the middle, for a figure above it
	ShowN, Empty bool
}

type barLabel struct {
	X    int
	Text string
}

// The drawing: its height, the room above the highest bar, and how wide bars
// and gaps are at most.
const (
	drawnWidth  = 720
	drawnHeight = 96
	drawnTop    = 16
	mostBars    = 180
	widestBar   = 40
	widestPitch = 64 // room for its name below
)

// months draws the timeline of what a list shows, nothing if its rows are too
// many to look at or lie in one month.
func (s *site) months(ctx context.Context, kind string, f Filter, total Total) (timeline, error) {
	filtered := f
	filtered.Limit, filtered.Offset, filtered.Kind = 0, 0, ""
	if filtered.query() != "" && (total.More || total.N > mostDrawn) || total.N == 0 {
		return timeline{}, nil
	}
	f.Limit, f.Offset = 0, 0
	counts, more, err := s.store.Months(ctx, kind, f)
	if err != nil || more {
		return timeline{}, err
	}
	return drawMonths(kind, f, counts), nil
}

// drawMonths lays out a bar for every month from the first to the last, for
// every year where there would be too many.
func drawMonths(kind string, f Filter, counts []Count) timeline {
	t := timeline{What: kind, Step: "month"}
	byName := map[string]int{}
	first, last := "", ""
	for _, c := range counts {
		if c.Name == "" {
			t.Undated += c.N
			continue
		}
		byName[c.Name] += c.N
		if first == "" || c.Name < first {
			first = c.Name
		}
		last = max(last, c.Name)
	}
	from, err1 := time.Parse("2006-01", first)
	to, err2 := time.Parse("2006-01", last)
	if err1 != nil || err2 != nil {
		return t
	}
	months := (to.Year()-from.Year())*12 + int(to.Month()-from.Month()) + 1
	if months <= mostBars {
		for m := range months {
			at := from.AddDate(0, m, 0)
			t.add(at.Format("2006-01"), byName[at.Format("2006-01")], kind, f, at, at.AddDate(0, 1, -1))
		}
	} else {
		t.Step = "year"
		years := map[string]int{}
		for name, n := range byName {
			years[name[:4]] += n
		}
		for y := from.Year(); y <= to.Year() && len(t.Bars) < 10*mostBars; y++ {
			at := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
			t.add(at.Format("2006"), years[at.Format("2006")], kind, f, at, at.AddDate(1, 0, -1))
		}
	}
	t.layOut()
	return t
}

func (t *timeline) add(name string, n int, kind string, f Filter, from, to time.Time) {
	f.From, f.To = max(f.From, from.Format(time.DateOnly)), to.Format(time.DateOnly)
	t.Bars = append(t.Bars, bar{Name: name, N: n, Empty: n == 0, Link: "/" + kind + "?" + f.query()})
	t.Max = max(t.Max, n)
}

// layOut gives each bar its rectangle, the highest its figure and some their
// name below.
func (t *timeline) layOut() {
	pitch := min(drawnWidth/max(len(t.Bars), 1), widestPitch)
	if pitch < 1 {
		pitch = 1
	}
	gap := max(min(pitch/5, 4), pitch-widestBar)
	t.Width = pitch * len(t.Bars)
	every := max(1, (widestPitch+pitch-1)/pitch)
	shown := false
	for i := range t.Bars {
		b := &t.Bars[i]
		b.X, b.W = i*pitch, max(pitch-gap, 1)
		b.H = b.N * (drawnHeight - drawnTop) / max(t.Max, 1)
		if b.N > 0 && b.H < 2 {
			b.H = 2
		}
		b.Y, b.TX = drawnHeight-b.H, b.X+b.W/2
		if b.N == t.Max && !shown {
			b.ShowN, shown = true, true
		}
		if i%every == 0 && (len(t.Bars)-i)*pitch >= 48 || i == 0 {
			t.Labels = append(t.Labels, barLabel{b.X, b.Name})
		}
	}
}

// SVG is the drawing. Every bar has its month and count as a title and leads
// to its rows; nothing in it is said by colour alone.
func (t timeline) SVG() template.HTML {
	if len(t.Bars) < 2 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="months" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">`, t.Width+4, drawnHeight+20, t.Width+4, drawnHeight+20,
		template.HTMLEscapeString(t.Summary()))
	fmt.Fprintf(&b, `<line x1="0" y1="%d.5" x2="%d" y2="%d.5"/>`, drawnHeight, t.Width, drawnHeight)
	for _, x := range t.Bars {
		if x.Empty {
			continue
		}
		fmt.Fprintf(&b, `<a href="%s" tabindex="-1"><title>%s: %s</title><rect class="hit" x="%d" y="0" width="%d" height="%d"/><rect x="%d" y="%d" width="%d" height="%d"/></a>`,
			template.HTMLEscapeString(x.Link), x.Name, thousands(x.N), x.X, x.W, drawnHeight, x.X, x.Y, x.W, x.H)
		if x.ShowN {
			anchor, at := "middle", x.TX
			if at < 20 {
				anchor, at = "start", x.X
			} else if at > t.Width-20 {
				anchor, at = "end", x.X+x.W
			}
			fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="%s">%s</text>`, at, x.Y-4, anchor, thousands(x.N))
		}
	}
	for _, l := range t.Labels {
		fmt.Fprintf(&b, `<text x="%d" y="%d">%s</text>`, l.X, drawnHeight+15, l.Text)
	}
	b.WriteString("</svg>")
	return template.HTML(b.String()) // made of numbers, months and escaped addresses
}

// Summary says in a sentence what the drawing shows.
func (t timeline) Summary() string {
	if len(t.Bars) == 0 {
		return ""
	}
	most := t.Bars[0]
	for _, b := range t.Bars {
		if b.N > most.N {
			most = b
		}
	}
	s := fmt.Sprintf("%s by %s of publication, %s to %s; most in %s: %s", strings.ToUpper(t.What[:1])+t.What[1:], t.Step, t.Bars[0].Name, t.Bars[len(t.Bars)-1].Name, most.Name, thousands(most.N))
	if t.Undated > 0 {
		s += fmt.Sprintf("; undated: %s", thousands(t.Undated))
	}
	return s
}
