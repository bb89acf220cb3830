package web

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// pageSize is the number of rows on a page; deepest, the last page given out:
// whoever wants more filters, or takes the CSV.
const (
	pageSize = 50
	deepest  = 10_000
	longest  = 300 // code points of a parameter
)

// params reads the parameters of an address and says what is wrong with them.
type params struct {
	q   url.Values
	err error
}

func (p *params) fail(format string, args ...any) {
	if p.err == nil {
		p.err = fmt.Errorf(format, args...)
	}
}

// only refuses parameters of other names: a misspelt filter must not show
// everything in silence.
func (p *params) only(names ...string) {
	var unknown []string
	for name := range p.q {
		if !slices.Contains(names, name) {
			unknown = append(unknown, name)
		}
	}
	if len(unknown) > 0 {
		slices.Sort(unknown)
		p.fail("there is no parameter %q here; there are: %s", unknown[0], strings.Join(names, ", "))
	}
}

func (p *params) text(name string) string {
	s := strings.TrimSpace(p.q.Get(name))
	if !utf8.ValidString(s) || strings.ContainsRune(s, 0) {
		p.fail("the parameter %q is not text", name)
		return ""
	}
	if utf8.RuneCountInString(s) > longest {
		p.fail("the parameter %q is longer than %d characters", name, longest)
		return ""
	}
	return s
}

func (p *params) day(name string) string {
	s := p.text(name)
	if s == "" {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		p.fail("%q is not a day: write %s as 2013-01-13", s, name)
		return ""
	}
	return s
}

func (p *params) oneOf(name string, values []string) string {
	s := p.text(name)
	if s == "" {
		return ""
	}
	for _, v := range values {
		if strings.EqualFold(s, v) {
			return v
		}
	}
	p.fail("%q is no value of %s; there are: %s", s, name, strings.Join(values, ", "))
	return ""
}

func (p *params) page() int {
	s := p.text("page")
	if s == "" {
		return 1
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > deepest {
		p.fail("%q is no page: give a number from 1 to %d", s, deepest)
		return 1
	}
	return n
}

// recordFilter reads the filter of a list of records.
func (p *params) recordFilter(k *kind) Filter {
	names := []string{"q", "actor", "kind", "outlet", "from", "to", "place", "report", "page"}
	if k.via {
		names = append(names, "via")
	}
	if k == positionKind {
		names = append(names, "stance", "issue", "by")
	}
	p.only(names...)
	f := Filter{
		Text: p.text("q"), Actor: p.text("actor"), Via: p.text("via"),
		Outlet: p.text("outlet"), From: p.day("from"), To: p.day("to"), Place: p.text("place"), Report: p.text("report"),
	}
	p.kinds(k, &f)
	p.order(f)
	return f
}

// kinds reads the kind of record, and what else only positions have. Of a
// position, kind says whether it is words, a deed, an offer; its stance may
// stand there too.
func (p *params) kinds(k *kind, f *Filter) {
	if k != positionKind {
		f.Kind = p.oneOf("kind", k.kinds)
		return
	}
	f.Issue, f.By = p.text("issue"), p.text("by")
	f.Kind = p.oneOf("stance", k.kinds)
	switch v := p.oneOf("kind", slices.Concat(positionForms, k.kinds)); {
	case slices.Contains(positionForms, v):
		f.Form = v
	case f.Kind != "" && v != "" && f.Kind != v:
		p.fail("kind=%s contradicts stance=%s", v, f.Kind)
	case v != "":
		f.Kind = v
	}
}

func (p *params) order(f Filter) {
	if f.From != "" && f.To != "" && f.From > f.To {
		p.fail("from (%s) comes after to (%s)", f.From, f.To)
	}
}

// reportFilter reads the filter of the list of reports.
func (p *params) reportFilter() Filter {
	p.only("q", "outlet", "from", "to", "place", "page")
	f := Filter{Text: p.text("q"), Outlet: p.text("outlet"), From: p.day("from"), To: p.day("to"), Place: p.text("place")}
	p.order(f)
	return f
}

// query is the filter as the parameters of an address, without the page.
func (f Filter) query() string {
	q := url.Values{}
	kind, stance := f.Kind, ""
	if f.Form != "" { // a position's kind is then its form
		kind, stance = f.Form, f.Kind
	}
	for _, x := range []struct{ name, value string }{
		{"q", f.Text}, {"actor", f.Actor}, {"via", f.Via}, {"by", f.By}, {"kind", kind}, {"stance", stance}, {"issue", f.Issue}, {"outlet", f.Outlet}, {"from", f.From}, {"to", f.To}, {"place", f.Place}, {"report", f.Report},
	} {
		if x.value != "" {
			q.Set(x.name, x.value)
		}
	}
	return q.Encode()
}
