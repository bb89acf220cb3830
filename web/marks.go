package web

import (
	"cmp"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
)

// paragraph is a line of a report, cut where marks begin and end.
type paragraph struct {
	Class    string
	Segments []segment
}

// segment is a stretch of text with the same marks all over.
type segment struct {
	Text    string
	Class   string
	Anchors []string // ids of the records that begin here
	Record  string   // the record that a click selects, "" for none
	Title   string
}

// quietRoles are shown only for the record that is looked at: most evidence is
// a whole sentence, and a page all of marks shows nothing.
var quietRoles = map[string]bool{"evidence": true, "source": true, "cause": true, "condition": true, "term": true, "response": true}

// shownMark is a mark with the record it belongs to; rec is an index into the
// records of the page, -1 for what surrounds a report.
type shownMark struct {
	from, to int // bytes
	class    string
	rec      int
}

// placed is a record of the report on its page.
type placed struct {
	k     *kind
	i     int
	id    string
	start int // code points
}

// placeRecords gives the records of a report in the order of its text; only
// those of one kind if only is not nil.
func placeRecords(r *onrecord.Report, only *kind) []placed {
	var out []placed
	for _, k := range kinds {
		if only != nil && k != only {
			continue
		}
		for i := range k.count(r) {
			out = append(out, placed{k, i, k.id(r, i), k.start(r, i)})
		}
	}
	slices.SortStableFunc(out, func(a, b placed) int { return cmp.Compare(a.start, b.start) })
	return out
}

// layOut cuts text[:limit] into paragraphs with the marks of the records, the
// one numbered sel (-1 for none) with all of its marks, and those of a layer
// with what they mean behind them.
func layOut(r *onrecord.Report, recs []placed, layer []resolved, sel, limit int) []paragraph {
	var marks []shownMark
	add := func(s onrecord.Span, class string, rec int) {
		if s.ByteStart < limit && s.ByteStart < s.ByteEnd {
			marks = append(marks, shownMark{s.ByteStart, min(s.ByteEnd, limit), class, rec})
		}
	}
	for _, s := range r.Boilerplate {
		add(s, "chrome", -1)
	}
	if r.Headline != nil {
		add(*r.Headline, "headline", -1)
	}
	if r.Dateline != nil {
		add(*r.Dateline, "dateline", -1)
	}
	c := cutter{r: r, recs: recs, sel: sel, anchors: map[int][]string{}, notes: map[int]string{}}
	for _, x := range layer {
		add(x.span, "resolved-words", -1)
		c.anchors[x.span.ByteStart] = append(c.anchors[x.span.ByteStart], x.id)
		if x.span.ByteEnd <= limit {
			c.notes[x.span.ByteEnd] = x.text
		}
	}
	first := map[int]int{} // byte -> where a record's first mark begins
	for n, rec := range recs {
		at := -1
		for _, m := range rec.k.marks(r, rec.i) {
			if at < 0 || m.span.ByteStart < at {
				at = m.span.ByteStart
			}
			if n == sel {
				add(m.span, "sel "+rec.k.one+" "+m.role, n)
			} else if !quietRoles[m.role] {
				add(m.span, rec.k.one+" "+m.role, n)
			}
		}
		first[n] = at
	}
	if sel >= 0 {
		for _, m := range setting(recs[sel].k, r, recs[sel].i) {
			add(m.span, "sel "+recs[sel].k.one+" "+m.role, -1)
		}
	}
	c.marks = marks
	for n := range recs {
		c.anchors[first[n]] = append(c.anchors[first[n]], recs[n].id)
	}
	slices.SortStableFunc(c.marks, func(a, b shownMark) int { return cmp.Compare(a.from, b.from) })
	return c.cut(limit)
}

// cutter walks a text once from mark to mark.
type cutter struct {
	r       *onrecord.Report
	recs    []placed
	sel     int
	marks   []shownMark // by their beginning
	anchors map[int][]string
	notes   map[int]string // byte -> what the words that end there mean
	active  []shownMark
	next    int // the first mark that has not begun
}

func (c *cutter) cut(limit int) []paragraph {
	stops := c.stops(limit)
	var out []paragraph
	var p paragraph
	flush := func() {
		if len(p.Segments) > 0 {
			if len(p.Segments) == 1 && strings.Contains(p.Segments[0].Class, "headline") {
				p.Class = "headline"
			}
			out = append(out, p)
		}
		p = paragraph{}
	}
	for n := 0; n+1 < len(stops); n++ {
		from, to := stops[n], stops[n+1]
		c.active = slices.DeleteFunc(c.active, func(m shownMark) bool { return m.to <= from })
		for c.next < len(c.marks) && c.marks[c.next].from <= from {
			if m := c.marks[c.next]; m.to > from {
				c.active = append(c.active, m)
			}
			c.next++
		}
		text := c.r.Text[from:to]
		if text == "\n" {
			flush()
			continue
		}
		if text = strings.TrimRight(text, "\r"); text != "" || len(c.anchors[from]) > 0 {
			p.Segments = append(p.Segments, c.segment(text, from))
		}
		if note := c.notes[to]; note != "" {
			p.Segments = append(p.Segments, segment{Text: " [" + note + "]", Class: "note"})
		}
	}
	flush()
	return out
}

// stops are the bytes at which something begins or ends.
func (c *cutter) stops(limit int) []int {
	stops := []int{0, limit}
	for _, m := range c.marks {
		stops = append(stops, m.from, m.to)
	}
	for at := range c.anchors {
		if at >= 0 && at < limit {
			stops = append(stops, at)
		}
	}
	for i := 0; i < limit; i++ {
		if c.r.Text[i] == '\n' {
			stops = append(stops, i, i+1)
		}
	}
	slices.Sort(stops)
	return slices.Compact(stops)
}

func (c *cutter) segment(text string, from int) segment {
	s := segment{Text: text, Anchors: c.anchors[from]}
	var classes, titles []string
	var covering []shownMark // of records, the shortest first
	for _, m := range c.active {
		for class := range strings.FieldsSeq(m.class) {
			if !slices.Contains(classes, class) {
				classes = append(classes, class)
			}
		}
		if m.rec >= 0 {
			covering = append(covering, m)
		}
	}
	s.Class = strings.Join(classes, " ")
	if len(covering) == 0 || strings.TrimSpace(text) == "" { // a link needs words
		return s
	}
	slices.SortStableFunc(covering, func(a, b shownMark) int { return cmp.Compare(a.to-a.from, b.to-b.from) })
	var recs []int
	for _, m := range covering {
		if !slices.Contains(recs, m.rec) {
			recs = append(recs, m.rec)
			titles = append(titles, c.recs[m.rec].k.one)
		}
	}
	// A click on the record that is looked at goes on to the next one that
	// stands on the same words.
	at := 0
	if n := slices.Index(recs, c.sel); n >= 0 {
		at = (n + 1) % len(recs)
	}
	s.Record = c.recs[recs[at]].id
	s.Title = strings.Join(titles, ", ")
	return s
}
