package web

import (
	"fmt"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// The most of a text, in bytes, and of the list of its records that one page
// shows.
const (
	mostText    = 400_000
	mostRecords = 600
)

type readerView struct {
	Head       Head
	Report     *onrecord.Report
	Paragraphs []paragraph
	Cut        int // code points that are not shown
	Chips      []chip
	Show       string
	Contents   []contentsRow
	Hidden     int // records left out of Contents
	Selected   *selected
	Prev, Next string // records before and after the one looked at
}

// chip is a choice of which records are marked.
type chip struct {
	Name, Label string
	N           int
	On          bool
}

type contentsRow struct {
	ID, One, Who, Words string
	On, Plain           bool // Plain: a place in the text, no record
}

// selected is the record that is looked at.
type selected struct {
	ID, One, Label string
	Number, Of     int
	Fields         []cell
	Chain          []link
	Rule           string
	Explanation    string
	Citation       string
	Permalink      string
	Timeline       string // of the issue that a position is about
}

// link is a party in the chain through which words came.
type link struct{ Role, Name string }

// reader shows a report with its records marked in the text.
func (s *site) reader(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	p.only("record", "show")
	names := []string{"none", layerTimes, layerPlaces}
	for _, k := range kinds {
		names = append(names, k.name)
	}
	show, record := p.oneOf("show", names), p.text("record")
	if p.err != nil {
		return badRequest(p.err)
	}
	rep, err := s.store.Report(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	v := readerView{Head: HeadOf(rep), Report: rep, Show: show}
	recs := placeRecords(rep, kindNamed(show))
	if kindNamed(show) == nil && show != "" {
		recs = nil
	}
	resolved := layer(rep, show)
	sel := -1
	for n, rec := range recs {
		if rec.id == record {
			sel = n
		}
	}
	if record != "" && sel < 0 {
		if _, _, ok := find(rep, record); !ok {
			return &problem{http.StatusNotFound, "This report has no record " + record + ". It may have been written by another version of the program."}
		}
	}
	limit := shownBytes(rep.Text)
	v.Cut = utf8.RuneCountInString(rep.Text[limit:])
	v.Paragraphs = layOut(rep, recs, resolved, sel, limit)
	v.chips(rep, show)
	v.contents(rep, recs, sel)
	v.resolved(resolved)
	if sel >= 0 {
		v.Selected = s.selected(rep, recs, sel, address(r))
	}
	if sel > 0 {
		v.Prev = recs[sel-1].id
	}
	if sel+1 < len(recs) {
		v.Next = recs[sel+1].id
	}
	title := v.Head.Title
	if title == "" {
		title = "Report"
	}
	return s.render(w, http.StatusOK, "reader", view{Title: title, Here: "reports", Data: v})
}

// shownBytes is where the shown part of a text ends.
func shownBytes(text string) int {
	if len(text) <= mostText {
		return len(text)
	}
	n := mostText
	for n > 0 && !utf8.RuneStart(text[n]) {
		n--
	}
	return n
}

func (v *readerView) chips(r *onrecord.Report, show string) {
	all := 0
	for _, k := range kinds {
		n := k.count(r)
		all += n
		v.Chips = append(v.Chips, chip{k.name, k.label, n, show == k.name})
	}
	v.Chips = append([]chip{{"", "All", all, show == ""}}, v.Chips...)
	v.Chips = append(v.Chips, chip{layerTimes, "Dates", len(r.Times), show == layerTimes}, chip{layerPlaces, "Places", len(r.Places), show == layerPlaces},
		chip{"none", "Plain text", -1, show == "none"})
}

func (v *readerView) contents(r *onrecord.Report, recs []placed, sel int) {
	for n, rec := range recs {
		if n >= mostRecords {
			v.Hidden = len(recs) - n
			return
		}
		row := contentsRow{ID: rec.id, One: rec.k.one, Who: rec.k.columns[0].value(r, rec.i), Words: shorten(rec.k.evidence(r, rec.i), 90), On: n == sel}
		if row.Who == row.Words {
			row.Who = ""
		}
		v.Contents = append(v.Contents, row)
	}
}

// resolved lists what a layer marks, with what it means.
func (v *readerView) resolved(list []resolved) {
	for n, x := range list {
		if n >= mostRecords {
			v.Hidden = len(list) - n
			return
		}
		v.Contents = append(v.Contents, contentsRow{ID: x.id, One: x.kind, Who: shorten(x.span.Text, 60), Words: x.note, Plain: true})
	}
}

// shorten gives the first n code points of s, for a list.
func shorten(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n]) + "…"
}

func (s *site) selected(r *onrecord.Report, recs []placed, sel int, base string) *selected {
	rec := recs[sel]
	k, i := rec.k, rec.i
	x := &selected{ID: rec.id, One: k.one, Label: k.label, Number: sel + 1, Of: len(recs), Permalink: base + "/records/" + rec.id}
	for _, c := range k.columns {
		label := c.label
		if label == "" {
			label = strings.ReplaceAll(strings.ToUpper(c.name[:1])+c.name[1:], "_", " ")
		}
		switch value := c.value(r, i); {
		case c.name == "rule":
			x.Rule = value
		case value != "":
			x.Fields = append(x.Fields, c.cellOf(label, r, i))
		}
	}
	x.Fields = append(x.Fields, settingFields(k, r, i)...)
	x.Chain = chain(r, k, i)
	if k == positionKind {
		x.Timeline = issueLink(&r.Positions[i])
	}
	x.Citation = citation(r, k, i, x.Permalink)
	if s.opt.Explain != nil {
		if why, err := s.opt.Explain(r, rec.id); err != nil {
			x.Explanation = "No explanation: " + err.Error()
		} else {
			x.Explanation = strings.TrimRight(why, "\n")
		}
	}
	return x
}

// chain is the way of the words from whoever spoke them to the page: claimant,
// relay and outlet stay three things.
func chain(r *onrecord.Report, k *kind, i int) []link {
	var out []link
	if k.claim != nil {
		out = append(out, link{"Says so", says(r, k, i)})
	}
	if k.vias != nil {
		if names := namesOf(r, k.vias(r, i)); names != "" {
			out = append(out, link{"Through", names})
		}
	}
	if len(r.Agencies) > 0 {
		out = append(out, link{"Agency", strings.Join(r.Agencies, ", ")})
	}
	outlet := string(r.Publisher)
	if outlet == "" {
		outlet = "not known"
	}
	return append(out, link{"Outlet", outlet})
}

// says names who says what the record says.
func says(r *onrecord.Report, k *kind, i int) string {
	if n := namesOf(r, k.claimants(r, i)); n != "" {
		return n
	}
	if k == statementKind {
		if words := textOf(r.Statements[i].Source); words != "" {
			return words
		}
		return "not named"
	}
	return ownVoice
}

// citation is a record as it may stand in a memo: words, speaker, outlet,
// title, date and where to find it.
func citation(r *onrecord.Report, k *kind, i int, permalink string) string {
	var b strings.Builder
	words := strings.Join(strings.Fields(k.evidence(r, i)), " ")
	fmt.Fprintf(&b, "“%s”", words)
	if k.claim != nil && says(r, k, i) != ownVoice {
		b.WriteString(", according to " + says(r, k, i))
	}
	h := HeadOf(r)
	for _, part := range []string{h.Publisher, strings.Join(h.Agencies, ", ")} {
		if part != "" {
			b.WriteString(", " + part)
		}
	}
	if h.Title != "" {
		b.WriteString(", “" + h.Title + "”")
	}
	b.WriteString(", " + headDate(h) + ".")
	if h.URL != "" {
		b.WriteString(" " + h.URL + ".")
	}
	return b.String() + " Record: " + permalink
}

// permalink leads from a record's id to its words.
func (s *site) permalink(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	ref, err := s.store.Locate(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	http.Redirect(w, r, "/reports/"+ref.Report+"?record="+ref.Record+"#"+ref.Record, http.StatusFound)
	return nil
}

// text gives a report's text and nothing else, character for character.
func (s *site) text(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	if p.only(); p.err != nil {
		return badRequest(p.err)
	}
	rep, err := s.store.Report(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, err = w.Write([]byte(rep.Text))
	return err
}
