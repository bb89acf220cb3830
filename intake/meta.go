package intake

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/onrecord/onrecord"
)

// meta is what a page says about itself.
type meta struct {
	title, publisher, url, day string
	because                    string // why day
	byline                     []string
}

// fill puts what the page says into the report.
func (m meta) fill(r *onrecord.Report) {
	r.Title = onrecord.Maybe(squeeze(m.title))
	r.Publisher = onrecord.Maybe(squeeze(m.publisher))
	addByline(r, m.byline...)
	if m.day != "" {
		r.Published = metadataDay(m.day, m.because)
	}
}

// addByline sorts the names of writers from those of agencies and from words
// that name no one.
func addByline(r *onrecord.Report, names ...string) {
	for _, n := range names {
		n = squeeze(n)
		if len(n) > 3 && strings.EqualFold(n[:3], "by ") {
			n = n[3:]
		}
		if a := agencyList(n); a != nil {
			r.Agencies = addAll(r.Agencies, a)
		} else if !noWriter[strings.ToLower(n)] && !strings.Contains(n, "://") {
			r.Byline = addNew(r.Byline, n)
		}
	}
}

var noWriter = map[string]bool{
	"": true, "staff": true, "staff reporter": true, "staff writer": true, "staff and agencies": true, "agencies": true, "news agencies": true, "newsroom": true,
	"news desk": true, "web desk": true, "our correspondent": true, "our foreign staff": true, "correspondent": true, "editor": true, "admin": true, "editorial": true,
}

// setDay keeps the first day that can be read.
func (m *meta) setDay(s, where string) {
	if m.day != "" || s == "" {
		return
	}
	if day, ok := parseDay(s); ok {
		m.day, m.because = day, "The page says so in its "+where+"."
	}
}

func setFirst(field *string, s string) {
	if s = strings.TrimSpace(s); *field == "" && s != "" {
		*field = s
	}
}

// readMeta reads, best first: the page's JSON-LD, its meta elements, its time
// elements, its visible date line, its title element.
func readMeta(doc *html.Node) meta {
	var m meta
	metas := map[string]string{}
	var title, heading, canonical, visible string
	var times []string
	headings := 0
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script":
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				m.jsonLD(n.FirstChild.Data)
			}
		case "meta":
			key := strings.ToLower(attr(n, "property") + attr(n, "name") + attr(n, "itemprop"))
			if _, have := metas[key]; key != "" && !have {
				metas[key] = attr(n, "content")
			}
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				canonical = attr(n, "href")
			}
		case "title":
			if title == "" {
				title = squeeze(allText(n))
			}
		case "h1":
			heading, headings = renderText(n), headings+1
		case "time":
			if attr(n, "itemprop") == "datePublished" || hasAttr(n, "pubdate") {
				times = slices.Insert(times, 0, attr(n, "datetime"))
			} else if at := attr(n, "datetime"); at != "" {
				times = append(times, at)
			}
		}
		if visible == "" && n.Data != "body" && n.Data != "html" && dateClass.MatchString(attr(n, "class")+" "+attr(n, "id")+" "+attr(n, "itemprop")) {
			if s := renderText(n); len(s) < 160 {
				visible = fullDate.FindString(squeeze(s))
			}
		}
	}
	m.metaElements(metas)
	if headings == 1 {
		setFirst(&m.title, heading)
	}
	setFirst(&m.title, withoutSite(title, m.publisher))
	if canonical != "" {
		m.url = canonical
	}
	if !strings.HasPrefix(m.url, "http://") && !strings.HasPrefix(m.url, "https://") {
		m.url = ""
	}
	for _, t := range times {
		m.setDay(t, "time element")
	}
	m.setDay(visible, "date line")
	return m
}

func (m *meta) metaElements(metas map[string]string) {
	for _, k := range []string{"og:title", "twitter:title", "dc.title", "headline"} {
		setFirst(&m.title, metas[k])
	}
	for _, k := range []string{"og:site_name", "publisher", "dc.publisher", "application-name"} {
		if !strings.Contains(metas[k], "://") {
			setFirst(&m.publisher, metas[k])
		}
	}
	setFirst(&m.url, metas["og:url"])
	if len(m.byline) == 0 {
		for _, k := range []string{"author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"} {
			if s := metas[k]; s != "" && !strings.Contains(s, "://") {
				m.byline = []string{s}
				break
			}
		}
	}
	for _, k := range []string{
		"article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "published_date",
		"dc.date", "dc.date.issued", "dcterms.date", "dcterms.created", "parsely-pub-date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime",
		"article:modified_time",
	} {
		m.setDay(metas[k], "meta element "+k)
	}
}

// dateClass marks elements that show a date; fullDate is a date that names its
// month, or has its year first.
var (
	dateClass = regexp.MustCompile(`(?i)\b(?:date|dateline|datetime|pub-?date|published|publish|timestamp|byline|post-meta|entry-meta|article-meta)`)
	fullDate  = regexp.MustCompile(`(?i:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}, \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}|\d{4}-\d{2}-\d{2})`)
)

// jsonLD reads a block of JSON-LD. A page may hold several, lists and graphs.
func (m *meta) jsonLD(s string) {
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(s)), &v) == nil {
		m.ldNode(v, 0)
	}
}

const ldDeepest = 6

func (m *meta) ldNode(v any, depth int) {
	if depth > ldDeepest {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			m.ldNode(x, depth+1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			setFirst(&m.title, html.UnescapeString(ldString(v["headline"])))
			setFirst(&m.publisher, html.UnescapeString(ldName(v["publisher"])))
			setFirst(&m.url, ldString(v["url"]))
			setFirst(&m.url, ldString(v["mainEntityOfPage"]))
			m.setDay(ldString(v["datePublished"]), "JSON-LD datePublished")
			m.setDay(ldString(v["dateCreated"]), "JSON-LD dateCreated")
			if len(m.byline) == 0 {
				m.byline = ldNames(v["author"])
			}
			return
		}
		m.ldNode(v["@graph"], depth+1)
		m.ldNode(v["mainEntity"], depth+1)
	}
}

func isArticle(t any) bool {
	switch t := t.(type) {
	case string:
		return strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "BlogPosting") || t == "Report"
	case []any:
		return slices.ContainsFunc(t, isArticle)
	}
	return false
}

func ldString(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case map[string]any:
		return ldString(v["@id"])
	case []any:
		if len(v) > 0 {
			return ldString(v[0])
		}
	}
	return ""
}

func ldName(v any) string {
	if names := ldNames(v); len(names) > 0 {
		return names[0]
	}
	return ""
}

func ldNames(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case map[string]any:
		if name, ok := v["name"].(string); ok {
			return []string{name}
		}
		return ldNames(v["name"])
	case []any:
		var out []string
		for _, x := range v {
			out = append(out, ldNames(x)...)
		}
		return out
	}
	return nil
}

// withoutSite takes the outlet's name off the end of a page's title.
func withoutSite(title, site string) string {
	for _, sep := range []string{" | ", " - ", " – ", " — ", " :: ", " « ", " » "} {
		i := strings.LastIndex(title, sep)
		if i <= 0 {
			continue
		}
		rest := title[i+len(sep):]
		if site != "" && strings.EqualFold(rest, site) || site == "" && sep == " | " {
			return title[:i]
		}
	}
	return title
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
}

func allText(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}
