package web

import (
	"crypto/subtle"
	"net"
	"net/http"
	"net/url"
	"strings"
)

// maxBody is the largest body of a request in bytes; no page takes one.
const maxBody = 64 << 10

// policy lets a page load from this server only, run no inline script and be
// framed by no one.
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// tokenCookie keeps the token once it was given in an address.
const tokenCookie = "onrecord_token"

// guard is the first thing every request meets.
type guard struct {
	next  http.Handler
	token string
	fail  func(w http.ResponseWriter, r *http.Request, status int, message string)
}

// ServeHTTP refuses what does not come from a page of this server or from the
// person in front of it. Without a token only names of this very machine may
// stand in the Host header: a page elsewhere that has its own name resolve to
// 127.0.0.1 would bring that name.
func (g *guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Content-Security-Policy", policy)
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("X-Frame-Options", "DENY")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
	h.Set("Cache-Control", "no-store")
	if g.token == "" && !isLoopback(r.Host) {
		g.fail(w, r, http.StatusMisdirectedRequest, "This server answers on this machine only: open it as http://127.0.0.1 or http://localhost with its port.")
		return
	}
	if o := r.Header.Get("Origin"); o != "" && !sameOrigin(o, r.Host) {
		g.fail(w, r, http.StatusForbidden, "A page from elsewhere ("+o+") may not ask this server.")
		return
	}
	if r.Header.Get("Sec-Fetch-Site") == "cross-site" && r.Header.Get("Sec-Fetch-Mode") != "navigate" {
		g.fail(w, r, http.StatusForbidden, "A page from elsewhere may not ask this server.")
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		h.Set("Allow", "GET, HEAD")
		g.fail(w, r, http.StatusMethodNotAllowed, "Nothing can be changed here: only GET and HEAD are answered.")
		return
	}
	if g.token != "" && !g.admit(w, r) {
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, maxBody)
	g.next.ServeHTTP(w, r)
}

// admit lets in who has the token: in the Authorization header, the cookie, or
// once in the address, from where it goes into the cookie.
func (g *guard) admit(w http.ResponseWriter, r *http.Request) bool {
	if bearer, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok && g.is(bearer) {
		return true
	}
	if c, err := r.Cookie(tokenCookie); err == nil && g.is(c.Value) {
		return true
	}
	q := r.URL.Query()
	if g.is(q.Get("token")) {
		http.SetCookie(w, &http.Cookie{Name: tokenCookie, Value: g.token, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode, Secure: r.TLS != nil})
		q.Del("token")
		to := url.URL{Path: "/" + strings.TrimLeft(r.URL.Path, "/\\"), RawQuery: q.Encode()}
		http.Redirect(w, r, to.String(), http.StatusSeeOther)
		return false
	}
	g.fail(w, r, http.StatusUnauthorized, "This record is open to those who have its token. The address printed when the server started carries it.")
	return false
}

func (g *guard) is(token string) bool {
	return subtle.ConstantTimeCompare([]byte(token), []byte(g.token)) == 1
}

// isLoopback reports whether host, with or without a port, is this machine.
func isLoopback(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}

func sameOrigin(origin, host string) bool {
	u, err := url.Parse(origin)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && strings.EqualFold(u.Host, host)
}
