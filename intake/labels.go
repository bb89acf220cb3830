package intake

import (
	"regexp"
	"strings"

	"github.com/onrecord/onrecord"
)

// Collections of texts often begin each with lines of the kind "TITLE: ...",
// "Date: ...". They are what a report says about itself, not its words.

var labelled = regexp.MustCompile(`^(?i:(title|headline|date|published|publication date|pubdate|source|publisher|outlet|newspaper|author|byline|url|link|language|section|text|body))\s?:[\s\x{a0}]*(.*)$`)

// labels reads such lines from the top of a text, as long as they follow each
// other and the first is one of title, date or source.
func (f *frame) labels() {
	for i := range f.lines {
		s := f.words(i)
		m := labelled.FindStringSubmatchIndex(s)
		if m == nil || len(s) > 2*headlineMost {
			return
		}
		label, value := strings.ToLower(s[m[2]:m[3]]), s[m[4]:m[5]]
		if !f.label(label, value, i, f.lines[i].from+m[4]) {
			return
		}
	}
}

// label takes the line in. It returns false for one that opens the text proper.
func (f *frame) label(label, value string, i, at int) bool {
	l := f.lines[i]
	switch label {
	case "title", "headline":
		if value == "" || f.head >= 0 {
			return false
		}
		f.extra = append(f.extra, trim(f.r.Text, l.from, at))
		f.lines[i].from = at
		f.setHeadline(i)
		return true
	case "text", "body":
		if value == "" {
			f.taken[i] = true
		} else {
			f.extra = append(f.extra, trim(f.r.Text, l.from, at))
			f.lines[i].from = at
		}
		return false
	case "source", "publisher", "outlet", "newspaper":
		if a := agencyList(value); a != nil {
			f.r.Agencies = addAll(f.r.Agencies, a)
		} else if f.r.Publisher == "" {
			f.r.Publisher = onrecord.Maybe(squeeze(value))
		}
	case "author", "byline":
		addByline(f.r, value)
	case "url", "link":
		if f.r.Source.URL == "" && strings.Contains(value, "://") {
			f.r.Source.URL = onrecord.Maybe(value)
		}
	case "date", "published", "publication date", "pubdate":
		if day, ok := parseDay(squeeze(value)); ok && f.r.Published.From == "" {
			f.r.Published = metadataDay(day, "A line at the top of the text, "+quote(f.words(i))+", says so.")
			f.r.Published.How = onrecord.HowStated
			f.r.Published.Evidence = []onrecord.Span{f.off.Span(at, l.to)}
		}
	}
	f.taken[i] = true
	return true
}
