package intake

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// frame finds what surrounds the words of a report: headline, byline,
// dateline, credits and what a website prints around it. Nothing is cut out
// of the text; each finding is a span.
type frame struct {
	r     *onrecord.Report
	off   *onrecord.Offsets
	lines []line // without the blank ones
	gap   []bool // gap[i]: a blank line, or the end, follows lines[i]
	taken []bool // lines[i] is no part of the report
	head  int    // the headline, an index into lines; -1 for none
	extra []line // stretches within lines that are no part of the report
}

// frameHead is how many lines from the top a dateline, a byline or a caption
// is looked for; frameTail, from the bottom, an agency's credit.
const (
	frameHead = 12
	frameTail = 4
)

// findFrame fills in Headline, Title, Byline, Dateline, Agencies and
// Boilerplate of r.
func findFrame(r *onrecord.Report) {
	f := frame{r: r, off: onrecord.NewOffsets(r.Text), head: -1}
	for _, l := range splitLines(r.Text) {
		if !l.blank() {
			f.lines, f.gap = append(f.lines, l), append(f.gap, false)
		} else if n := len(f.gap); n > 0 {
			f.gap[n-1] = true
		}
	}
	if len(f.lines) == 0 {
		return
	}
	f.gap[len(f.gap)-1] = true
	f.taken = make([]bool, len(f.lines))
	f.labels()
	f.chrome()
	f.headline()
	f.repeats()
	f.bylines()
	f.dateline()
	f.credits()
	f.photoCredits()
	f.tags()
	f.write()
}

func (f *frame) words(i int) string { return f.r.Text[f.lines[i].from:f.lines[i].to] }

// untaken gives the first line from i on that is part of the report, -1 for
// none.
func (f *frame) untaken(i int) int {
	for ; i < len(f.lines); i++ {
		if !f.taken[i] {
			return i
		}
	}
	return -1
}

func (f *frame) chrome() {
	for i := range f.lines {
		s := f.words(i)
		if outlet, ok := isChrome(s, i == 0); ok {
			f.taken[i] = true
			if f.r.Publisher == "" && outlet != "" {
				f.r.Publisher = onrecord.Maybe(outlet)
				note(f.r, "the outlet's name is taken from the line "+quote(s))
			}
		} else if isCode(s) {
			f.taken[i] = true
		}
	}
	if f.untaken(0) < 0 { // a text of such lines only is a report all the same
		clear(f.taken)
	}
}

// write puts what was found into the report, in the order of the text.
func (f *frame) write() {
	var out []line
	for i, l := range f.lines {
		if f.taken[i] {
			out = append(out, l)
		}
	}
	for _, x := range f.extra {
		if i, _ := slices.BinarySearchFunc(f.lines, x.from, func(l line, at int) int { return l.to - 1 - at }); i < len(f.lines) && f.taken[i] {
			continue // the line is marked as a whole
		}
		out = append(out, x)
	}
	slices.SortFunc(out, func(a, b line) int { return a.from - b.from })
	for _, l := range out {
		f.r.Boilerplate = append(f.r.Boilerplate, f.off.Span(l.from, l.to))
	}
}

// plainHead is the beginning of a line with every run of white space written
// as one space and brackets that are written out ("-LRB- AP -RRB-") as such, and
// for each byte of it (and its end) the place in the text.
func (f *frame) plainHead(l line) (string, []int) {
	var b strings.Builder
	at := make([]int, 0, datelineMost+8)
	space := false
	text := f.r.Text[l.from:l.to]
	skip := 0 // bytes of a bracket written out
	for j, r := range text {
		if b.Len() >= datelineMost {
			return b.String(), append(at, l.from+j)
		}
		if j < skip {
			continue
		}
		switch {
		case strings.HasPrefix(text[j:], "-LRB- "):
			b.WriteByte('(')
			at = append(at, l.from+j)
			skip = j + len("-LRB- ")
			space = false
			continue
		case strings.HasPrefix(text[j:], " -RRB-"):
			b.WriteByte(')')
			at = append(at, l.from+j)
			skip = j + len(" -RRB-")
			space = false
			continue
		}
		if isSpace(r) {
			if !space {
				b.WriteByte(' ')
				at = append(at, l.from+j)
			}
			space = true
			continue
		}
		space = false
		b.WriteRune(r)
		for range utf8.RuneLen(r) {
			at = append(at, l.from+j)
		}
	}
	return b.String(), append(at, l.to)
}

// dateline looks at the beginnings of the first lines.
func (f *frame) dateline() {
	for i, n := f.untaken(0), 0; i >= 0 && n < frameHead; i, n = f.untaken(i+1), n+1 {
		if i == f.head {
			continue
		}
		from := f.lines[i].from
		s, at := f.plainHead(f.lines[i])
		_, end, agencies, ok := datelineAt(s)
		if !ok && n == 0 && f.head < 0 {
			if from = f.runInStamp(f.lines[i]); from == 0 {
				from = f.runInHeadline(f.lines[i])
			}
			if from > 0 {
				s, at = f.plainHead(line{from, f.lines[i].to})
				_, end, agencies, ok = datelineAt(s)
			}
		}
		if !ok {
			continue
		}
		l := trim(f.r.Text, from, at[end])
		span := f.off.Span(l.from, l.to)
		f.r.Dateline = &span
		f.r.Agencies = addAll(f.r.Agencies, agencies)
		if l.to == f.lines[i].to { // it has the line to itself
			f.taken[i] = true
		}
		return
	}
}

// stampLine is the stamp that a page prints over a report: place, day, time.
var stampLine = regexp.MustCompile(`^\p{Lu}[\p{Lu} ,.'/-]{2,40} \| (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* [^|]{8,40}? (?:[AP]M|[ap]m)? ?[A-Z]{2,4}T\s+`)

// runInStamp looks in a first line for a stamp that runs on into the dateline,
// "KELM | Mon May 3, 2021 6:02 am EDT KELM (AP) - ...", and marks it. It gives the
// byte where the dateline begins; 0 for none.
func (f *frame) runInStamp(l line) int {
	m := stampLine.FindString(f.r.Text[l.from:min(l.to, l.from+datelineMost)])
	if m == "" {
		return 0
	}
	head, _ := f.plainHead(line{l.from + len(m), l.to})
	if _, _, _, ok := datelineAt(head); !ok {
		return 0
	}
	f.extra = append(f.extra, trim(f.r.Text, l.from, l.from+len(m)))
	return l.from + len(m)
}

// runInHeadline looks in a first line for a headline that runs on into the
// report, "Envoy leaves. KELM - The envoy ...": a dateline, its place in
// capitals, behind the first sentence. It gives the byte where the dateline
// begins and takes what is before it for the headline; 0 for none.
func (f *frame) runInHeadline(l line) int {
	s := f.r.Text[l.from:min(l.to, l.from+headlineMost)]
	for i := 1; i < len(s); i++ {
		if !isSpaceByte(s[i-1]) || s[i] < 'A' || s[i] > 'Z' || !endsSentence(s[:i]) {
			continue
		}
		head, _ := f.plainHead(line{l.from + i, l.to})
		placeEnd, end, _, ok := datelineAt(head)
		if !ok || placeEnd < 4 || strings.HasSuffix(strings.TrimSpace(head[:end]), ":") || strings.ToUpper(head[:placeEnd]) != head[:placeEnd] {
			continue
		}
		h := trim(f.r.Text, l.from, l.from+i)
		span := f.off.Span(h.from, h.to)
		f.r.Headline = &span
		if f.r.Title == "" {
			f.r.Title = onrecord.Maybe(strings.TrimRight(squeeze(span.Text), ". "))
		}
		return l.from + i
	}
	return 0
}

// credits looks for agencies named at the end of the last lines.
func (f *frame) credits() {
	for i, n := len(f.lines)-1, 0; i > 0 && n < frameTail; i-- {
		if f.taken[i] {
			continue
		}
		n++
		s := f.words(i)
		if a := agencyList(strings.Trim(s, "()[]-–—. ")); a != nil {
			f.taken[i] = true
			f.r.Agencies = addAll(f.r.Agencies, a)
			continue
		}
		from, a := creditAt(s)
		if from < 0 {
			continue
		}
		f.r.Agencies = addAll(f.r.Agencies, a)
		l := f.lines[i]
		if from == 0 {
			f.taken[i] = true
		} else {
			f.extra = append(f.extra, trim(f.r.Text, l.from+from, l.to))
		}
		return
	}
}

// tags marks a last line that is a list of names, such as a page's keywords:
// "Norvia, Zubar,".
func (f *frame) tags() {
	for i := len(f.lines) - 1; i > 1; i-- {
		if f.taken[i] {
			continue
		}
		s := f.words(i)
		if len(s) < 200 && !endsSentence(s) && strings.Contains(s, ",") && isTagList(s) {
			f.taken[i] = true
		}
		return
	}
}

func isTagList(s string) bool {
	parts := strings.Split(strings.TrimRight(s, ", "), ",")
	if len(parts) < 2 && !strings.HasSuffix(s, ",") {
		return false
	}
	for _, p := range parts {
		words := strings.Fields(p)
		if len(words) == 0 || len(words) > 4 || !isName(words) {
			return false
		}
	}
	return true
}
