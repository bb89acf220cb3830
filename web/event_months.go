package web

import (
	"cmp"
	"context"
	"fmt"
	"html/template"
	"math"
	"net/http"
	"slices"
	"strings"
	"time"
)

// mostMonthColumns is how many months the drawing of events has room for.
const mostMonthColumns = 36

// monthRow is what one pair of actor and recipient did in one month, by type.
type monthRow struct {
	Month     string `json:"month" doc:"of publication, 2031-05; empty for undated reports"`
	Type      string `json:"type" doc:"PLOVER 2.0"`
	Actor     string `json:"actor" doc:"names, joined by commas; empty where the report names none"`
	Recipient string `json:"recipient"`
	N         int    `json:"events"`
	Link      string `json:"-"` // the list of these events
	Report    string `json:"report" doc:"of the newest of them"`
	Record    string `json:"record"`
	Words     string `json:"words"`
}

type monthsView struct {
	Filter Filter
	Kinds  []string
	Rows   []monthRow // all of them
	Shown  []monthRow // those of the page
	Total  Total
	Used   int
	Whole  bool // the drawing counts all events, not only those used
	Matrix eventMatrix
	Pages  pager
}

// eventMatrix is how many events of each type each month has.
type eventMatrix struct {
	Months []string
	Types  []string
	N      map[[2]string]int // month, type
	f      Filter
}

// eventMonths shows events by month of publication and type, with who did it to
// whom.
func (s *site) eventMonths(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f, page := p.recordFilter(eventKind), p.page()
	if p.err != nil {
		return badRequest(p.err)
	}
	v, err := s.byMonth(r.Context(), f)
	if err != nil {
		return err
	}
	v.Shown = window(v.Rows, Filter{Limit: pageSize, Offset: (page - 1) * pageSize})
	v.Pages = pagesOf("/events/months", f, page, len(v.Rows))
	if err := v.Pages.missing(); err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "eventmonths", view{Title: "Events by month", Here: "events", Data: v})
}

// byMonth counts the latest events that pass the filter by who did what to whom,
// and all of them by type where nothing but a type is asked for.
func (s *site) byMonth(ctx context.Context, f Filter) (*monthsView, error) {
	v := &monthsView{Filter: f, Kinds: eventKind.kinds, Rows: []monthRow{}}
	latest := f
	latest.Limit, latest.Offset = mostCompared, 0
	entries, total, err := s.store.Sketches(ctx, eventKind.name, latest)
	if err != nil {
		return nil, err
	}
	v.Total, v.Used = total, len(entries)
	v.Matrix = eventMatrix{N: map[[2]string]int{}, f: f}
	at := map[[4]string]int{}
	for _, e := range entries {
		x := &e.Report.Events[e.I]
		row := monthRow{Month: monthOf(string(e.Head.From)), Type: x.Type, Actor: namesOf(e.Report, x.Actors), Recipient: namesOf(e.Report, x.Recipients)}
		v.Matrix.count(row.Month, row.Type)
		k := [4]string{row.Month, row.Type, row.Actor, row.Recipient}
		n, ok := at[k]
		if !ok {
			n = len(v.Rows)
			at[k] = n
			row.Report, row.Record, row.Words, row.Link = e.Ref.Report, e.Ref.Record, x.Evidence.Text, v.Matrix.link(row.Month, row.Type)
			v.Rows = append(v.Rows, row)
		}
		v.Rows[n].N++
	}
	if v.Whole = total.N == v.Used && !total.More; !v.Whole && f.query() == (Filter{Kind: f.Kind}).query() {
		v.Whole = true
		if err := s.countTypes(ctx, f, &v.Matrix); err != nil {
			return nil, err
		}
	}
	v.Matrix.order()
	slices.SortStableFunc(v.Rows, func(a, b monthRow) int {
		return cmp.Or(cmp.Compare(b.Month, a.Month), cmp.Compare(slices.Index(eventKind.kinds, a.Type), slices.Index(eventKind.kinds, b.Type)), cmp.Compare(b.N, a.N),
			cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Recipient, b.Recipient))
	})
	return v, nil
}

// countTypes counts all events of each type by month.
func (s *site) countTypes(ctx context.Context, f Filter, m *eventMatrix) error {
	clear(m.N)
	for _, typ := range eventKind.kinds {
		if f.Kind != "" && f.Kind != typ {
			continue
		}
		months, _, err := s.store.Months(ctx, eventKind.name, Filter{Kind: typ})
		if err != nil {
			return err
		}
		for _, c := range months {
			if c.Name != "" {
				m.N[[2]string{c.Name, typ}] = c.N
			}
		}
	}
	return nil
}

// monthOf is the month of a day, "" where it is not known.
func monthOf(day string) string {
	if len(day) < 7 {
		return ""
	}
	return day[:7]
}

func (m *eventMatrix) count(month, typ string) {
	if month != "" {
		m.N[[2]string{month, typ}]++
	}
}

// order lists the months, none left out between the first and the last as far
// as there is room, and the types that occur.
func (m *eventMatrix) order() {
	first, last, types := "", "", map[string]bool{}
	for k := range m.N {
		if first == "" || k[0] < first {
			first = k[0]
		}
		last = max(last, k[0])
	}
	from, err1 := time.Parse("2006-01", first)
	to, err2 := time.Parse("2006-01", last)
	if err1 != nil || err2 != nil {
		return
	}
	if room := to.AddDate(0, 1-mostMonthColumns, 0); from.Before(room) {
		from = room
	}
	for at := from; !at.After(to); at = at.AddDate(0, 1, 0) {
		m.Months = append(m.Months, at.Format("2006-01"))
	}
	for k := range m.N {
		if k[0] >= m.Months[0] {
			types[k[1]] = true
		}
	}
	for _, t := range eventKind.kinds {
		if types[t] {
			m.Types = append(m.Types, t)
		}
	}
}

// link is the list of the events of a month and type.
func (m *eventMatrix) link(month, typ string) string {
	f := m.f
	f.Kind, f.Limit, f.Offset = typ, 0, 0
	if at, err := time.Parse("2006-01", month); err == nil {
		f.From, f.To = at.Format(time.DateOnly), at.AddDate(0, 1, -1).Format(time.DateOnly)
	}
	return "/events?" + f.query()
}

// The drawing: a row a type, a column a month, the area of a disc and the
// figure in it for the number of events.
const (
	matrixLeft  = 92
	matrixCell  = 34
	matrixWide  = 58 // of a column with its name below
	matrixFew   = 12 // up to so many columns are wide
	matrixBelow = 22
)

// SVG is the drawing; every disc leads to its events.
func (m eventMatrix) SVG() template.HTML {
	if len(m.Months) == 0 {
		return ""
	}
	most := 1
	for _, n := range m.N {
		most = max(most, n)
	}
	column, every := matrixCell, 2
	if len(m.Months) <= matrixFew {
		column, every = matrixWide, 1
	}
	width, height := matrixLeft+column*len(m.Months), matrixCell*len(m.Types)+matrixBelow
	var b strings.Builder
	fmt.Fprintf(&b, `<svg class="matrix" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">`, width, height, width, height, template.HTMLEscapeString(m.Summary()))
	for y, typ := range m.Types {
		fmt.Fprintf(&b, `<text x="0" y="%d">%s</text><line x1="%d" y1="%d" x2="%d" y2="%d"/>`, y*matrixCell+matrixCell/2+4, template.HTMLEscapeString(typ), matrixLeft, (y+1)*matrixCell, width, (y+1)*matrixCell)
		for x, month := range m.Months {
			n := m.N[[2]string{month, typ}]
			if n == 0 {
				continue
			}
			radius := 7 + int(math.Round(9*math.Sqrt(float64(n)/float64(most))))
			cx, cy := matrixLeft+x*column+column/2, y*matrixCell+matrixCell/2
			fmt.Fprintf(&b, `<a href="%s" tabindex="-1"><title>%s, %s: %s</title><circle cx="%d" cy="%d" r="%d"/><text class="in" x="%d" y="%d" text-anchor="middle">%d</text></a>`,
				template.HTMLEscapeString(m.link(month, typ)), template.HTMLEscapeString(typ), month, thousands(n), cx, cy, radius, cx, cy+4, n)
		}
	}
	for x, month := range m.Months {
		if x%every == 0 {
			fmt.Fprintf(&b, `<text x="%d" y="%d" text-anchor="middle">%s</text>`, matrixLeft+x*column+column/2, height-4, month)
		}
	}
	b.WriteString("</svg>")
	return template.HTML(b.String()) // made of numbers, months, types and escaped addresses
}

// Summary says in a sentence what the drawing shows.
func (m eventMatrix) Summary() string {
	if len(m.Months) == 0 {
		return ""
	}
	var top [2]string
	for _, month := range m.Months {
		for _, typ := range m.Types {
			if k := [2]string{month, typ}; m.N[k] > m.N[top] {
				top = k
			}
		}
	}
	return fmt.Sprintf("Events by type and month of publication, %s to %s; most are %s in %s: %d", m.Months[0], m.Months[len(m.Months)-1], top[1], top[0], m.N[top])
}
