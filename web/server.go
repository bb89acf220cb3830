package web

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"github.com/onrecord/onrecord"
)

//go:embed templates/*.html
var templateFiles embed.FS

//go:embed static
var staticFiles embed.FS

// Options are the choices of whoever starts the server.
type Options struct {
	// Token, if not empty, must be shown by every request; it is needed for
	// any other address than this machine's own.
	Token string
	// Name is what is being read, "onrecord.db"; it stands in the head of
	// every page.
	Name string
	// Explain, if not nil, says why a record was read as it was: the rule,
	// the words and the tree behind it.
	Explain func(r *onrecord.Report, record string) (string, error)
	// Log takes what goes wrong inside; nil for the default one.
	Log *slog.Logger
}

// requestTime is how long the answer to one request may take.
const requestTime = 20 * time.Second

// site is one server.
type site struct {
	store  Store
	opt    Options
	pages  map[string]*template.Template
	static map[string]asset
	keeper *keeper
}

// asset is a file of static/ and where in the address space its content,
// rather than its name, puts it.
type asset struct {
	body []byte
	kind string
	tag  string
}

// New makes the handler of a reading room over store.
func New(store Store, opt Options) (http.Handler, error) {
	if opt.Log == nil {
		opt.Log = slog.Default()
	}
	s := &site{store: store, opt: opt, keeper: newKeeper()}
	if err := s.loadStatic(); err != nil {
		return nil, err
	}
	if err := s.loadPages(); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	s.page(mux, "/{$}", s.kept(s.overview))
	s.page(mux, "/reports", s.kept(s.reports))
	s.page(mux, "/reports/{id}", s.reader)
	s.page(mux, "/records/{id}", s.permalink)
	s.page(mux, "/actors", s.kept(s.actors))
	s.page(mux, "/actors/{name}", s.kept(s.actor))
	s.page(mux, "/help", s.help)
	for _, k := range kinds {
		s.page(mux, "/"+k.name, s.kept(func(w http.ResponseWriter, r *http.Request) error { return s.records(w, r, k) }))
		s.page(mux, "/"+k.name+".csv", func(w http.ResponseWriter, r *http.Request) error { return s.recordsCSV(w, r, k) })
		s.page(mux, "/"+k.name+".json", func(w http.ResponseWriter, r *http.Request) error { return s.recordsJSON(w, r, k) })
	}
	for k := range comparisons {
		s.page(mux, "/"+k.name+"/compare", s.kept(func(w http.ResponseWriter, r *http.Request) error { return s.compare(w, r, k) }))
	}
	s.page(mux, "/issues", s.kept(s.issues))
	s.page(mux, "/issues/{id}", s.kept(s.issue))
	s.page(mux, "/tolls/charts", s.kept(s.tollCharts))
	s.page(mux, "/tolls/charts.csv", s.tollSeries)
	s.page(mux, "/events/months", s.kept(s.eventMonths))
	s.page(mux, "/proposals/grid", s.kept(s.plans))
	s.page(mux, "/proposals/plan/{id}", s.kept(s.plan))
	s.page(mux, "/reports.csv", s.reportsCSV)
	s.page(mux, "/reports.json", s.reportsJSON)
	s.page(mux, "/reports/{id}/text", s.text)
	s.page(mux, "/static/{name}", s.file)
	s.api(mux)
	s.page(mux, "/", func(http.ResponseWriter, *http.Request) error {
		return &problem{http.StatusNotFound, "There is no such page."}
	})
	return &guard{next: mux, token: opt.Token, fail: s.problemPage}, nil
}

// problem is an error that the person at the browser can do something about.
type problem struct {
	status  int
	message string
}

// Error gives the message.
func (p *problem) Error() string { return p.message }

func badRequest(err error) error {
	return &problem{http.StatusBadRequest, "The address does not make sense: " + err.Error() + "."}
}

// page registers a page. Errors that it returns become pages themselves.
func (s *site) page(mux *http.ServeMux, pattern string, do func(w http.ResponseWriter, r *http.Request) error) {
	mux.HandleFunc("GET "+pattern, func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestTime)
		defer cancel()
		err := do(w, r.WithContext(ctx))
		if err == nil {
			return
		}
		var p *problem
		switch {
		case errors.As(err, &p):
			s.problemPage(w, r, p.status, p.message)
		case errors.Is(err, ErrNotFound):
			s.problemPage(w, r, http.StatusNotFound, "The record has nothing under this address. It may have been written by another version, or the report is not in it.")
		case errors.Is(err, context.DeadlineExceeded):
			s.problemPage(w, r, http.StatusServiceUnavailable, "This took too long. Narrow the search and try again.")
		case r.Context().Err() != nil: // the reader has gone
		default:
			s.opt.Log.Error("page failed", "path", r.URL.Path, "err", err)
			s.problemPage(w, r, http.StatusInternalServerError, "Something went wrong inside; the server's own output says what.")
		}
	})
}

// problemPage shows what went wrong: as JSON to programs, as a page to people.
func (s *site) problemPage(w http.ResponseWriter, r *http.Request, status int, message string) {
	if strings.HasPrefix(r.URL.Path, "/api/") || strings.HasSuffix(r.URL.Path, ".json") {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(status)
		fmt.Fprintf(w, "{\"status\":%d,\"title\":%q,\"detail\":%s}\n", status, http.StatusText(status), jsonString(message))
		return
	}
	_ = s.render(w, status, "problem", view{Title: http.StatusText(status), Data: message})
}

func (s *site) loadStatic() error {
	s.static = map[string]asset{}
	return fs.WalkDir(staticFiles, "static", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := staticFiles.ReadFile(name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(b)
		a := asset{body: b, kind: "text/css; charset=utf-8", tag: hex.EncodeToString(sum[:6])}
		switch {
		case strings.HasSuffix(name, ".js"):
			a.kind = "text/javascript; charset=utf-8"
		case strings.HasSuffix(name, ".svg"):
			a.kind = "image/svg+xml"
		}
		s.static[strings.TrimPrefix(name, "static/")] = a
		return nil
	})
}

// file serves a file of static/. Its address carries its hash, so it may be
// kept.
func (s *site) file(w http.ResponseWriter, r *http.Request) error {
	a, ok := s.static[r.PathValue("name")]
	if !ok {
		return &problem{http.StatusNotFound, "There is no such file."}
	}
	w.Header().Set("Content-Type", a.kind)
	if r.URL.Query().Get("v") == a.tag {
		w.Header().Set("Cache-Control", "private, max-age=31536000, immutable")
	}
	_, err := w.Write(a.body)
	return err
}
