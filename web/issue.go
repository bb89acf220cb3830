package web

import (
	"cmp"
	"context"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// The most positions that one page draws, and the most lines.
const (
	mostMarks = 250
	mostLines = 60
)

type issueView struct {
	Issue   IssueRow
	Filter  Filter
	Query   string
	Drawing drawing
	About   string // what the drawing shows, in a sentence
	Legend  []legendRow
	Total   Total
	Used    int
	Span    string // days of the first and last, "" if none has one
	More    int    // lines that are not drawn
	Grid    issueGrid
	Rows    []issueEntry // of the page
	Pages   pager
}

type legendRow struct {
	Sign template.HTML
	Says string
}

// issueEntry is a position in the table below a drawing.
type issueEntry struct {
	Date, Holder, Person string
	Sign                 template.HTML
	Stance, Note         string
	Target, By           string
	Words                string // address
	Head                 Head
}

// unknownIssue says that an issue is not there.
func unknownIssue(id string) error {
	return &problem{http.StatusNotFound, "There is no issue “" + id + "” in this record. The page /issues lists those that there are."}
}

// knownIssue refuses a filter by an issue that is not there.
func (s *site) knownIssue(ctx context.Context, f Filter) error {
	if f.Issue == "" || f.Issue == anyIssue || f.Issue == noIssue {
		return nil
	}
	issues, err := s.store.Issues(ctx)
	if err == nil && issues.Row(f.Issue) == nil {
		err = unknownIssue(f.Issue)
	}
	return err
}

// issue shows who was for and against an issue, and when: a line for each
// holder, the holders by all issues, and every position with its words.
func (s *site) issue(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	p.only("q", "actor", "by", "outlet", "place", "from", "to", "page")
	page := p.page()
	f := Filter{Text: p.text("q"), Actor: p.text("actor"), By: p.text("by"), Outlet: p.text("outlet"), Place: p.text("place"), From: p.day("from"), To: p.day("to")}
	p.order(f)
	if p.err != nil {
		return badRequest(p.err)
	}
	issues, err := s.store.Issues(r.Context())
	if err != nil {
		return err
	}
	row := issues.Row(r.PathValue("id"))
	if row == nil {
		return unknownIssue(r.PathValue("id"))
	}
	v := issueView{Issue: *row, Filter: f, Query: f.query(), Legend: legend}
	f.Issue = row.ID
	found, err := s.positionsAt(r.Context(), f)
	if err != nil {
		return err
	}
	v.Total, v.Used = found.total, len(found.points)
	lines := collate.Timelines(found.points)
	drawn := found.grouped(lines)
	if len(drawn) > mostLines {
		drawn, v.More = drawn[:mostLines], len(drawn)-mostLines
	}
	v.Drawing = drawLines(drawn)
	v.About = fmt.Sprintf("%s of %s on “%s”, one line a holder, from left to right in time. The table below has them all.", plural(v.Used, "position", "positions"), plural(len(lines), "holder", "holders"), row.Title())
	all := found.entries(lines)
	v.Pages = pagesOf(row.Link(), v.Filter, page, len(all))
	if err := v.Pages.missing(); err != nil {
		return err
	}
	if len(all) > 0 { // the files have what the page is narrowed to, and all of it
		v.Pages.Downloads, v.Pages.InFile = true, v.Total
		v.Pages.CSV, v.Pages.JSON = "/positions.csv?"+f.query(), "/positions.json?"+f.query()
	}
	v.Rows = window(all, Filter{Limit: pageSize, Offset: (page - 1) * pageSize})
	var heads []*Head
	for i := range v.Rows {
		heads = append(heads, &v.Rows[i].Head)
	}
	if err := s.beginnings(r.Context(), heads); err != nil {
		return err
	}
	for _, e := range all {
		if e.Date != "" && v.Span == "" {
			v.Span = e.Date
		}
		if e.Date != "" && e.Date != v.Span[:10] {
			v.Span = v.Span[:10] + " to " + e.Date
		}
	}
	if v.Grid, err = s.gridBeside(r.Context(), f, issues, lines, row.ID); err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "issue", view{Title: row.Title(), Here: "issues", Data: v})
}

// Title is the proposition, or the id of an issue that no book has.
func (r IssueRow) Title() string { return cmp.Or(r.Proposition, r.ID) }

// Link is the address of the issue's page.
func (r IssueRow) Link() string { return "/issues/" + url.PathEscape(r.ID) }

var legend = []legendRow{
	{sign(onrecord.For, false, ""), "for"},
	{sign(onrecord.Conditional, false, ""), "on a condition"},
	{sign(onrecord.Neutral, false, ""), "neutral"},
	{sign(onrecord.Against, false, ""), "against"},
	{sign(onrecord.For, true, ""), "hollow: others say so of the holder"},
	{`<svg class="sign" viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true"><circle class="ring" r="10"/><path class="st against" d="` + template.HTML(signs[onrecord.Against]) + `"/></svg>`, "ringed: another stance than in the holder’s words before"},
	{sign(claimBand, false, "="), "the line is said to be as before"},
	{sign(claimBand, false, "≠"), "it is said to have changed"},
	{`<svg class="sign" viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true"><path class="st for" d="` + template.HTML(signs[onrecord.For]) + `"/><path class="deed" d="M-7 8H7"/></svg>`, "underlined: a deed"},
}

// foundPositions are positions ready to be put into lines.
type foundPositions struct {
	points []collate.PositionAt
	total  Total
	heads  map[string]Head           // by report
	who    map[string]onrecord.Actor // by holder's key, the fullest name
}

// positionsAt fetches the newest positions that pass the filter.
func (s *site) positionsAt(ctx context.Context, f Filter) (*foundPositions, error) {
	f.Limit, f.Offset = mostMarks, 0
	records, total, err := s.store.Sketches(ctx, positionKind.name, f)
	if err != nil {
		return nil, err
	}
	out := &foundPositions{total: total, heads: map[string]Head{}, who: map[string]onrecord.Actor{}}
	var actors []*onrecord.Actor
	for _, x := range records {
		r := x.Report
		out.heads[r.ID] = x.Head
		for _, p := range collate.PositionsOf(r, func(p *onrecord.Position) bool { return p.ID == x.Record }) {
			out.points = append(out.points, p)
			a := r.Actor(string(p.Position.SpeaksFor))
			if a == nil {
				a = r.Actor(p.Position.Holder)
			}
			actors = append(actors, a)
		}
	}
	collate.JoinByName(out.points)
	for i, a := range actors {
		if key := out.points[i].Holder; a != nil && len(a.Name) > len(out.who[key].Name) {
			out.who[key] = *a
		}
	}
	return out, nil
}

// grouped puts the parties of one state under it, and gives the groups in the
// order of their number of positions.
func (f *foundPositions) grouped(lines []collate.Line) []lineOf {
	group := func(l *collate.Line) string {
		if c := f.who[l.Holder].Country; c != "" {
			return "country " + string(c)
		}
		return l.Holder
	}
	size := func(l *collate.Line) int { return len(l.Own) + len(l.ByOthers) + len(l.Claims) }
	first := func(l *collate.Line) int {
		if f.who[l.Holder].Type == onrecord.ActorState {
			return 0
		}
		return 1
	}
	total, head := map[string]int{}, map[string]string{}
	for i := range lines {
		g := group(&lines[i])
		total[g] += size(&lines[i])
		if first(&lines[i]) == 0 {
			head[g] = lines[i].Holder
		}
	}
	lines = slices.Clone(lines)
	slices.SortStableFunc(lines, func(a, b collate.Line) int {
		ga, gb := group(&a), group(&b)
		return cmp.Or(cmp.Compare(total[gb], total[ga]), cmp.Compare(ga, gb), cmp.Compare(first(&a), first(&b)), cmp.Compare(size(&b), size(&a)), cmp.Compare(a.Name, b.Name))
	})
	var out []lineOf
	for _, l := range lines {
		h := head[group(&l)]
		out = append(out, lineOf{Line: l, Name: l.Name, Link: "/actors/" + url.PathEscape(l.Name), Sub: beside(&l), Inner: h != "" && h != l.Holder})
	}
	return out
}

// beside is what stands below the name of a line.
func beside(l *collate.Line) string {
	if s := speakers(l); s != "" {
		return s
	}
	if strings.Contains(l.Holder, "@") && strings.ToLower(l.Name) == l.Name {
		return "as one report calls it"
	}
	return ""
}

// speakers names those who gave the line by office.
func speakers(l *collate.Line) string {
	var names []string
	for _, p := range slices.Concat(l.Own, l.Claims) {
		if p.Person != "" && !slices.Contains(names, p.Person) {
			names = append(names, p.Person)
		}
	}
	if n := len(names); n > 3 {
		names = append(names[:3], fmt.Sprintf("and %d more", n-3))
	}
	if len(names) == 0 {
		return ""
	}
	return "by " + strings.Join(names, ", ")
}

// entries are the rows of the table: all positions, the earliest first.
func (f *foundPositions) entries(lines []collate.Line) []issueEntry {
	type at struct {
		l *collate.Line
		p collate.Point
	}
	var all []at
	for i := range lines {
		for _, p := range allPoints(&lines[i]) {
			all = append(all, at{&lines[i], p})
		}
	}
	slices.SortStableFunc(all, func(a, b at) int {
		return cmp.Or(cmp.Compare(late(a.p.Date), late(b.p.Date)), cmp.Compare(a.l.Name, b.l.Name), cmp.Compare(a.p.Report, b.p.Report), cmp.Compare(a.p.Position.Target.Start, b.p.Position.Target.Start))
	})
	var out []issueEntry
	for _, x := range all {
		pos := &x.p.Position
		e := issueEntry{Date: x.p.Date, Holder: x.l.Name, Person: x.p.Person, Stance: stanceSaid(&x.p), Target: pos.Target.Text, Words: wordsOf(x.p.Report, pos.ID), Head: f.heads[x.p.Report],
			Sign: sign(bandOf(&x.p), secondHand(&x.p), changeSigns[pos.Change])}
		switch {
		case secondHand(&x.p):
			e.By = x.p.Says
		case x.p.Asserter == "":
			e.By = ownVoice
		case x.p.Says != "" && x.p.Says != x.l.Name && x.p.Says != x.p.Person:
			e.By = x.p.Says
		default:
			e.By = "the holder"
		}
		if pos.Condition != nil {
			e.Note = shorten(pos.Condition.Text, 120)
		}
		if x.p.Changed {
			e.Note = strings.TrimPrefix(e.Note+"; a change: "+stanceBefore(x.l, &x.p), "; ")
		}
		out = append(out, e)
	}
	return out
}
