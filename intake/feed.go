package intake

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"github.com/mmcdole/gofeed"

	"github.com/onrecord/onrecord"
)

// feedMost is the largest feed in bytes; unlike the other formats a feed is
// held in memory whole.
const feedMost = 256 << 20

// feed reads RSS, Atom or JSON Feed; each item is a report.
func (rd *reader) feed(at place, r io.Reader) {
	b, err := io.ReadAll(io.LimitReader(r, feedMost+1))
	if err != nil {
		rd.fail(at, err)
		return
	}
	if len(b) > feedMost {
		rd.fail(at, fmt.Errorf("%w: more than %d bytes for one feed", ErrTooLong, feedMost))
		return
	}
	encoding := "utf-8"
	if utf16Order(b) != noUTF16 {
		d := decode(b)
		encoding, b = d.encoding, []byte(xmlEncoding.ReplaceAllString(d.text, "$1"))
	} else if m := xmlEncoding.FindSubmatch(b[:min(len(b), 256)]); m != nil {
		encoding = strings.ToLower(string(m[2]))
	}
	f, err := parseFeed(withoutControls(b))
	if err != nil {
		rd.fail(at, fmt.Errorf("no feed that can be read: %w", err))
		return
	}
	if len(f.Items) == 0 {
		rd.fail(at, fmt.Errorf("%w: the feed has no items", ErrEmpty))
		return
	}
	for i, item := range f.Items {
		if rd.stopped {
			return
		}
		name := cmp.Or(item.GUID, item.Link, item.Title, "item "+strconv.Itoa(i+1))
		text := htmlToText(item.Content)
		if letters(text) == 0 {
			text = htmlToText(item.Description)
		}
		if letters(text) == 0 {
			where := name
			if at.entry != "" {
				where = at.entry + ", " + name
			}
			rd.fail(place{path: at.path, entry: where}, fmt.Errorf("the item is %w: neither content nor description", ErrEmpty))
			continue
		}
		rd.report(feedReport(at, f, item, text, encoding))
	}
}

func feedReport(at place, f *gofeed.Feed, item *gofeed.Item, text, encoding string) *onrecord.Report {
	r := newReport(at, onrecord.FormatFeed, decoded{text: strings.ToValidUTF8(text, "\uFFFD"), encoding: encoding})
	r.Source.ID = onrecord.Maybe(item.GUID)
	r.Source.URL = onrecord.Maybe(item.Link)
	m := meta{title: htmlToText(item.Title), publisher: htmlToText(f.Title)}
	for _, p := range item.Authors {
		if p != nil && p.Name != "" {
			m.byline = append(m.byline, p.Name)
		}
	}
	if item.DublinCoreExt != nil && len(item.DublinCoreExt.Publisher) > 0 {
		m.publisher = item.DublinCoreExt.Publisher[0]
	}
	for _, date := range []string{item.Published, item.Updated} {
		if m.day == "" {
			if day, ok := parseDay(date); ok {
				m.day, m.because = day, "The feed gives this date for the item."
			}
		}
	}
	if m.day == "" && item.PublishedParsed != nil {
		m.day, m.because = item.PublishedParsed.Format("2006-01-02"), "The feed gives this date for the item."
	}
	m.fill(r)
	return r
}

// parseFeed guards the parser, which is not ours, against content that makes
// it fail.
func parseFeed(b []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("the parser failed on it: %v", p)
		}
	}()
	return gofeed.NewParser().Parse(bytes.NewReader(b))
}

var xmlEncoding = regexp.MustCompile(`(<\?xml[^>]*?)\s+encoding=["']([A-Za-z0-9_-]+)["']`)

// withoutControls takes out the control characters that XML forbids and feeds
// have all the same; the parser would stop at them.
func withoutControls(b []byte) []byte {
	out := b[:0]
	for _, c := range b {
		if c >= 0x20 || c == '\t' || c == '\n' || c == '\r' {
			out = append(out, c)
		}
	}
	return out
}
