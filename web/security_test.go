package web

import (
	"net/http"
	"strings"
	"testing"
)

func TestGuard(t *testing.T) {
	h := newSite(t, Options{})
	with := func(key, value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set(key, value) }
	}
	host := func(name string) func(*http.Request) { return func(r *http.Request) { r.Host = name } }
	method := func(name string) func(*http.Request) { return func(r *http.Request) { r.Method = name } }
	for name, tc := range map[string]struct {
		edit func(*http.Request)
		want int
	}{
		"127.0.0.1":        {host("127.0.0.1:9"), 200},
		"localhost":        {host("LocalHost:9"), 200},
		"::1":              {host("[::1]:9"), 200},
		"no port":          {host("localhost"), 200},
		"rebinding":        {host("evil.example:9"), 421},
		"lookalike":        {host("127.0.0.1.evil.example"), 421},
		"no host":          {host(""), 421},
		"own origin":       {with("Origin", "http://127.0.0.1:8080"), 200},
		"other origin":     {with("Origin", "https://evil.example"), 403},
		"null origin":      {with("Origin", "null"), 403},
		"other port":       {with("Origin", "http://127.0.0.1:81"), 403},
		"cross-site fetch": {with("Sec-Fetch-Site", "cross-site"), 403},
		"a link elsewhere": {func(r *http.Request) {
			r.Header.Set("Sec-Fetch-Site", "cross-site")
			r.Header.Set("Sec-Fetch-Mode", "navigate")
		}, 200},
		"post":   {method("POST"), 405},
		"delete": {method("DELETE"), 405},
		"head":   {method("HEAD"), 200},
	} {
		t.Run(name, func(t *testing.T) {
			for _, target := range []string{"/", "/api/v1/overview"} {
				if w := fetch(h, target, tc.edit); w.Code != tc.want {
					t.Errorf("%s: status %d, want %d", target, w.Code, tc.want)
				}
			}
		})
	}
	w := fetch(h, "/")
	for _, directive := range []string{"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"} {
		if !strings.Contains(w.Header().Get("Content-Security-Policy"), directive) {
			t.Errorf("the policy lacks %s", directive)
		}
	}
	if strings.Contains(w.Header().Get("Content-Security-Policy"), "unsafe") {
		t.Error("the policy allows what is unsafe")
	}
}

func TestToken(t *testing.T) {
	h := newSite(t, Options{Token: "open-sesame"})
	elsewhere := func(r *http.Request) { r.Host = "reading-room.example" }
	if w := fetch(h, "/", elsewhere); w.Code != 401 {
		t.Errorf("without a token: %d", w.Code)
	}
	if w := fetch(h, "/?token=wrong", elsewhere); w.Code != 401 {
		t.Errorf("with a wrong one: %d", w.Code)
	}
	w := fetch(h, "//evil.example/reports?q=x&token=open-sesame", elsewhere)
	if w.Code != 303 || strings.HasPrefix(w.Header().Get("Location"), "//") {
		t.Errorf("status %d, location %s", w.Code, w.Header().Get("Location"))
	}
	w = fetch(h, "/reports?q=x&token=open-sesame", elsewhere)
	if w.Code != 303 || w.Header().Get("Location") != "/reports?q=x" {
		t.Fatalf("status %d, location %s", w.Code, w.Header().Get("Location"))
	}
	cookie := w.Result().Cookies()[0]
	if !cookie.HttpOnly || cookie.SameSite != http.SameSiteStrictMode {
		t.Errorf("cookie %+v", cookie)
	}
	if w := fetch(h, "/reports", elsewhere, func(r *http.Request) { r.AddCookie(cookie) }); w.Code != 200 {
		t.Errorf("with the cookie: %d", w.Code)
	}
	if w := fetch(h, "/reports", elsewhere, func(r *http.Request) { r.Header.Set("Authorization", "Bearer open-sesame") }); w.Code != 200 {
		t.Errorf("with the header: %d", w.Code)
	}
}
