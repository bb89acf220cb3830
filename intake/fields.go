package intake

import (
	"strings"
	"time"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// fieldNames are the fields of a table or of JSON Lines and the names that
// they usually go by, in lower case, the best first.
var fieldNames = map[string][]string{
	"id":        {"id", "guid", "uid", "doc_id", "article_id"},
	"text":      {"text", "body", "content", "article", "maintext", "fulltext", "full_text"},
	"title":     {"title", "headline"},
	"date":      {"date", "published", "publication_date", "published_at", "pubdate", "date_published", "publish_date"},
	"url":       {"url", "link", "source_url"},
	"publisher": {"publisher", "outlet", "source", "newspaper", "publication", "media_name"},
	"byline":    {"byline", "author", "authors"},
}

// row is one report's worth of fields.
type row struct {
	id, text, title, date, url, publisher string
	byline                                []string
}

// report makes a report of the row. The text is the field, character for
// character.
func (w row) report(at place, format, encoding string) *onrecord.Report {
	d := decoded{text: w.text, encoding: encoding}
	if !utf8.ValidString(d.text) {
		d.text = strings.ToValidUTF8(d.text, "\uFFFD")
		d.note = "some bytes are not valid UTF-8; each run of them is written as U+FFFD"
	}
	r := newReport(at, format, d)
	r.Source.ID = onrecord.Maybe(w.id)
	r.Source.URL = onrecord.Maybe(w.url)
	r.Title = onrecord.Maybe(strings.TrimSpace(w.title))
	r.Publisher = onrecord.Maybe(strings.TrimSpace(w.publisher))
	addByline(r, w.byline...)
	if w.date == "" {
		return r
	}
	if day, ok := parseDay(w.date); ok {
		r.Published = metadataDay(day, "The date field of the "+format+" entry says so.")
	} else {
		note(r, "the date "+quote(w.date)+" could not be read; write it as 2013-01-13")
	}
	return r
}

func metadataDay(day, because string) onrecord.Published {
	d := onrecord.Maybe(day)
	return onrecord.Published{From: d, To: d, How: onrecord.HowMetadata, Because: onrecord.Maybe(because)}
}

// dayLayouts are the ways of writing a date that tables, pages and feeds use.
// Day and month in figures with the day first or last are not among them: they
// cannot be told apart.
var dayLayouts = []string{
	time.DateOnly, "2006/01/02", "20060102", "2006.01.02",
	time.RFC3339Nano, "2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02T15:04:05.000Z0700",
	time.DateTime, "2006-01-02 15:04", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05 MST",
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006",
	"January 2, 2006", "Jan 2, 2006", "Jan. 2, 2006", "2 January 2006", "2 Jan 2006", "Monday, January 2, 2006", "January 2, 2006 15:04", "02-Jan-2006", "2-Jan-2006 15:04:05.00",
}

// parseDay reads a date in one of the usual forms and gives its day, in the
// time zone it was written in: "2013-01-13".
func parseDay(s string) (string, bool) {
	s = strings.TrimSpace(s)
	for _, layout := range dayLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.DateOnly), true
		}
	}
	if len(s) > 10 {
		if _, err := time.Parse(time.DateOnly, s[:10]); err == nil && (s[10] == 'T' || s[10] == ' ') {
			return s[:10], true
		}
	}
	return "", false
}

// quote shows a short piece of the input.
func quote(s string) string {
	const most = 60
	if utf8.RuneCountInString(s) > most {
		s = string([]rune(s)[:most]) + "..."
	}
	return "\"" + s + "\""
}
