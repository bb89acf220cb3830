package web

import (
	"html/template"
	"net/url"
	"strings"
)

// HTML is the row's cells. It is written here and not as a template: a list
// has hundreds of cells, and a template calls its escapers for each value by
// reflection, which took most of the time of a page.
func (r recordRow) HTML() template.HTML {
	var b strings.Builder
	for _, c := range r.Cells {
		b.WriteString(`<td data-label="` + template.HTMLEscapeString(c.Label))
		if c.Link != "" && c.Text != "" {
			b.WriteString(`" dir="auto"><a href="` + template.HTMLEscapeString(c.Link) + `">` + template.HTMLEscapeString(c.Text) + `</a></td>`)
			continue
		}
		if !c.Words {
			b.WriteString(`" dir="auto">` + string(days(c.Text)) + `</td>`)
			continue
		}
		text := c.Text
		if text == "" {
			text = "(words)"
		}
		b.WriteString(`" class="words" dir="auto"><a class="row" href="` + linkTo(r.Ref) + `">` + template.HTMLEscapeString(text) + `</a></td>`)
	}
	b.WriteString(`<td data-label="Report">` + string(r.Head.HTML()) + `<br><span class="quiet">` + string(r.Head.Outlet()) + `</span></td>`)
	return template.HTML(b.String()) // every value in it is escaped
}

// linkTo is the address of a record in its text, for an attribute.
func linkTo(ref Ref) string {
	record := url.QueryEscape(ref.Record)
	return template.HTMLEscapeString("/reports/" + url.PathEscape(ref.Report) + "?record=" + record + "#" + record)
}

// HTML is the name of the report as a link to it.
func (h Head) HTML() template.HTML {
	name := h.Title
	if name == "" {
		name = shorten(h.Beginning, 70)
	}
	return template.HTML(`<a href="/reports/` + template.HTMLEscapeString(url.PathEscape(h.ID)) + `" dir="auto">` + template.HTMLEscapeString(name) + `</a>`)
}

// Outlet is who published the report, and when.
func (h Head) Outlet() template.HTML {
	who := "outlet not known"
	if h.Publisher != "" {
		who = `<span dir="auto">` + template.HTMLEscapeString(h.Publisher) + `</span>`
	}
	return template.HTML(who + ", " + string(days(headDate(h))))
}
