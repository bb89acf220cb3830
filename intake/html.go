package intake

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability"
	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/onrecord/onrecord"
)

// html reads a page.
func (rd *reader) html(at place, r io.Reader) {
	b, err := rd.readAll(r)
	if err != nil {
		rd.fail(at, err)
		return
	}
	report, err := htmlReport(at, b, "", "")
	if err != nil {
		rd.fail(at, err)
		return
	}
	rd.report(report)
}

// htmlReport makes a report of a page. contentType and address are what the
// server said and where the page was; "" when that is unknown.
func htmlReport(at place, b []byte, contentType, address string) (*onrecord.Report, error) {
	if isBinary(b) {
		return nil, binaryError(b)
	}
	d := decodeHTML(b, contentType)
	doc, err := html.Parse(strings.NewReader(d.text))
	if err != nil {
		return nil, fmt.Errorf("HTML that cannot be read: %w", err)
	}
	m := readMeta(doc)
	if address == "" {
		address = m.url
	}
	page, err := url.Parse(address)
	if err != nil || page.Host == "" {
		page = &url.URL{Scheme: "https", Host: "page.invalid"} // the extractors want one
	}
	text, how := mainText(doc, page)
	if text == "" {
		return nil, fmt.Errorf("no report found in the page: it is %w but for menus and links", ErrEmpty)
	}
	r := newReport(at, onrecord.FormatHTML, decoded{text: text, encoding: d.encoding, note: d.note})
	note(r, how)
	r.Source.URL = onrecord.Maybe(address)
	m.fill(r)
	return r, nil
}

// decodeHTML turns a page into UTF-8, by what its bytes, the server or its own
// head say.
func decodeHTML(b []byte, contentType string) decoded {
	if utf8.Valid(b) || utf16Order(b) != noUTF16 {
		return decode(b)
	}
	enc, name, certain := charset.DetermineEncoding(b, contentType)
	if name == "utf-8" || !certain && name == "windows-1252" {
		return decode(b)
	}
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil || !utf8.Valid(out) {
		return decode(b)
	}
	return decoded{text: string(out), encoding: name, note: "read as " + name + ", as the page says"}
}

// extractor finds the node that holds the report in a page.
type extractor struct {
	name string
	find func(doc *html.Node, page *url.URL) (*html.Node, error)
}

// extractors are tried in this order until one finds enough.
var extractors = []extractor{
	{"trafilatura", func(doc *html.Node, page *url.URL) (*html.Node, error) {
		res, err := trafilatura.ExtractDocument(doc, trafilatura.Options{OriginalURL: page, ExcludeComments: true, HtmlDateMode: trafilatura.Disabled})
		if err != nil {
			return nil, err
		}
		return res.ContentNode, nil
	}},
	{"readability", func(doc *html.Node, page *url.URL) (*html.Node, error) {
		article, err := readability.FromDocument(doc, page)
		return article.Node, err
	}},
	{"paragraphs", func(doc *html.Node, _ *url.URL) (*html.Node, error) { return paragraphs(doc), nil }},
}

// enoughLetters is the number of letters with which a text is taken for the
// whole report; below it the next extractor gets its try.
const enoughLetters = 250

// What has fewer letters, or nothing that ends a sentence, is a menu or a
// heading rather than a report.
const (
	fewestLetters = 20
	sentenceEnds  = ".!?…。！？؟۔।։"
)

// mainText gives the report in the page as plain text, paragraphs parted by a
// blank line, and a note when the first extractor did not find it.
func mainText(doc *html.Node, page *url.URL) (text, how string) {
	most := 0
	for i, x := range extractors {
		node := x.try(doc, page)
		if node == nil {
			continue
		}
		t := renderText(node)
		if n := letters(t); n > most && n >= fewestLetters && strings.ContainsAny(t, sentenceEnds) {
			most, text, how = n, t, ""
			if i > 0 {
				how = "the report was found in the page by " + x.name
			}
		}
		if most >= enoughLetters {
			break
		}
	}
	return text, how
}

// try runs an extractor on a copy of the page; these libraries change what
// they read, and a page that makes one fail must not end the program.
func (x extractor) try(doc *html.Node, page *url.URL) (node *html.Node) {
	defer func() {
		if recover() != nil {
			node = nil
		}
	}()
	node, err := x.find(cloneNode(doc), page)
	if err != nil {
		return nil
	}
	return node
}

func cloneNode(n *html.Node) *html.Node {
	c := &html.Node{Type: n.Type, DataAtom: n.DataAtom, Data: n.Data, Namespace: n.Namespace, Attr: append([]html.Attribute(nil), n.Attr...)}
	for child := range n.ChildNodes() {
		c.AppendChild(cloneNode(child))
	}
	return c
}

// paragraphs gathers the page's paragraphs that are no list of links.
func paragraphs(doc *html.Node) *html.Node {
	div := &html.Node{Type: html.ElementNode, Data: "div"}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "p" && letters(renderText(n)) > 2*linkLetters(n) {
			div.AppendChild(cloneNode(n))
		}
	}
	return div
}

func linkLetters(n *html.Node) int {
	sum := 0
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.Data == "a" {
			sum += letters(renderText(d))
		}
	}
	return sum
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// Elements that stand apart from what is around them, and those whose content
// is not shown.
var (
	blockElements = wordSet(`address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
		header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`)
	hiddenElements = wordSet("script style noscript template svg iframe object button select textarea head title")
)

// renderText writes the words under a node: white space as a browser shows it,
// paragraphs parted by a blank line, a line break as one.
func renderText(n *html.Node) string {
	var t textWriter
	t.node(n)
	return t.b.String()
}

type textWriter struct {
	b     strings.Builder
	space bool // white space is owed before the next word
	lines int  // line ends owed before the next word
}

func (t *textWriter) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		t.text(n.Data)
		return
	case html.ElementNode:
		switch {
		case hiddenElements[n.Data]:
			return
		case n.Data == "br":
			t.lines = max(t.lines, 1)
			return
		case blockElements[n.Data]:
			t.lines = 2
			defer func() { t.lines = 2 }()
		}
	case html.DocumentNode:
	default:
		return
	}
	for c := range n.ChildNodes() {
		t.node(c)
	}
}

func (t *textWriter) text(s string) {
	for _, r := range s {
		if r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' {
			t.space = true
			continue
		}
		if t.b.Len() > 0 {
			if t.lines > 0 {
				t.b.WriteString("\n\n"[:t.lines])
			} else if t.space {
				t.b.WriteByte(' ')
			}
		}
		t.space, t.lines = false, 0
		t.b.WriteRune(r)
	}
}

// htmlToText renders a piece of HTML, such as a feed's description.
func htmlToText(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(s)
	}
	doc, err := html.Parse(bytes.NewReader([]byte(s)))
	if err != nil {
		return strings.TrimSpace(s)
	}
	return renderText(doc)
}
