package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// view is what every template gets.
type view struct {
	Title string
	Here  string // the entry of the menu that is open
	Data  any
	Name  string
}

func (s *site) loadPages() error {
	funcs := template.FuncMap{
		"static":   func(name string) string { return "/static/" + name + "?v=" + s.static[name].tag },
		"actor":    func(name string) string { return "/actors/" + url.PathEscape(name) },
		"thou":     thousands,
		"plural":   plural,
		"safeURL":  webAddress,
		"kinds":    func() []menuEntry { return menu },
		"date":     headDate,
		"lower":    strings.ToLower,
		"howDated": func(how string) string { return howDated[how] },
		"sentence": sentence[onrecord.Maybe],
		"capital":  capital,
		"days":     days,
	}
	names, err := templateFiles.ReadDir("templates")
	if err != nil {
		return err
	}
	s.pages = map[string]*template.Template{}
	for _, n := range names {
		name := strings.TrimSuffix(n.Name(), ".html")
		if name == "layout" || name == "parts" || name == "lines" {
			continue
		}
		t, err := template.New("layout.html").Funcs(funcs).ParseFS(templateFiles, "templates/layout.html", "templates/parts.html", "templates/lines.html", "templates/"+n.Name())
		if err != nil {
			return fmt.Errorf("template %s: %w", name, err)
		}
		s.pages[name] = t
	}
	return nil
}

type menuEntry struct{ Name, Label string }

var menu = func() []menuEntry {
	out := []menuEntry{{"reports", "Reports"}}
	for _, k := range kinds {
		out = append(out, menuEntry{k.name, k.label})
	}
	return append(out, menuEntry{"issues", "Issues"}, menuEntry{"actors", "Actors"})
}()

// render writes a page. It is made whole before the first byte goes out, so
// that a failure can still be said.
func (s *site) render(w http.ResponseWriter, status int, name string, v view) error {
	v.Name = s.opt.Name
	var b bytes.Buffer
	if err := s.pages[name].Execute(&b, v); err != nil {
		if status == http.StatusOK {
			return fmt.Errorf("template %s: %w", name, err)
		}
		http.Error(w, "the page could not be made", status)
		return nil
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// thousands writes a number with a thin space between thousands.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "\u202f" + s[i:]
	}
	return s
}

func plural(n int, one, many string) string {
	if n == 1 {
		return thousands(n) + "\u00a0" + one
	}
	return thousands(n) + "\u00a0" + many
}

// webAddress gives back an address that may be a link, "" for any other.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return s
}

// headDate is when a report came out, for people.
func headDate(h Head) string {
	switch {
	case h.From == "":
		return "undated"
	case h.To == "" || h.To == h.From:
		return h.From
	}
	return h.From + " to " + h.To
}

// howDated says how a report's date became known.
var howDated = map[string]string{
	"given": "as given by whoever read it in.", "metadata": "by the page, feed or table it came in.", "stated": "stated in the report.",
	"inferred": "inferred from the report.", "unknown": "no clue decides when it was published.",
}

// dayOrMonth is 2031-05-02 or 2031-05.
var dayOrMonth = regexp.MustCompile(`\b\d{4}-\d{2}(-\d{2})?\b`)

// days is s for a page, with no line broken within a day or month in it.
func days(s string) template.HTML {
	if !strings.Contains(s, "-") {
		return template.HTML(template.HTMLEscapeString(s))
	}
	return template.HTML(dayOrMonth.ReplaceAllString(template.HTMLEscapeString(s), `<span class="day">$0</span>`)) // escaped before
}

// capital begins words with a capital letter.
func capital(words string) string {
	r, n := utf8.DecodeRuneInString(words)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + words[n:]
}

// sentence makes a sentence of words: a capital and a full stop.
func sentence[S ~string](words S) string {
	s := capital(strings.TrimSpace(string(words)))
	if s == "" {
		return ""
	}
	if !strings.HasSuffix(s, ".") {
		s += "."
	}
	return s
}

func jsonString(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		return `""`
	}
	return string(b)
}
