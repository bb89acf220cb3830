package web

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// browser starts a server over the fixture and a browser, and skips the test
// where there is none.
func browser(t *testing.T) (context.Context, string) {
	t.Helper()
	return browserOn(t, newSite(t, Options{Name: "onrecord.db"}))
}

// browserOn is the same over a site of the test's own.
func browserOn(t *testing.T, site http.Handler) (context.Context, string) {
	t.Helper()
	if testing.Short() {
		t.Skip("starts a browser")
	}
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		t.Skip("no Chromium on this machine")
	}
	server := httptest.NewServer(site)
	t.Cleanup(server.Close)
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("disable-background-networking", true))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil { // starts it; a time limit here would end it early
		t.Skipf("the browser does not start: %v", err)
	}
	ctx, done := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(done)
	return ctx, server.URL
}

func do(t *testing.T, ctx context.Context, actions ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	if err := chromedp.Do(ctx, actions...); err != nil {
		t.Fatal(err)
	}
}

// eval gives the value of an expression in the page.
func eval(t *testing.T, ctx context.Context, expression string) string {
	t.Helper()
	v, err := chromedp.Run(ctx, chromedp.Evaluate[string](expression))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func seen(css string) chromedp.Action[chromedp.Void]  { return chromedp.WaitVisible(chromedp.CSS(css)) }
func click(css string) chromedp.Action[chromedp.Void] { return chromedp.Click(chromedp.CSS(css)) }

// shot keeps a picture of the page when ONRECORD_SHOTS names a folder.
func shot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	dir := os.Getenv("ONRECORD_SHOTS")
	if dir == "" {
		return
	}
	b, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), b, 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestBrowserSearchToWords(t *testing.T) {
	ctx, url := browser(t)
	do(t, ctx,
		chromedp.EmulateViewport(1280, 900),
		chromedp.Navigate(url),
		chromedp.SendKeys(chromedp.CSS("#q"), "Lakeside\r"),
		seen("table.list"), click("td.words a"),
		seen("article.text"), click("a.m.statement.content"),
		seen(".card"),
	)
	words := eval(t, ctx, `document.querySelector(".card dd.words").textContent`)
	where := eval(t, ctx, `document.querySelector(".sel").getBoundingClientRect().top < innerHeight ? "in view" : "out of view"`)
	if !strings.Contains(words, "Lakeside plan") || where != "in view" || eval(t, ctx, `location.hash`) == "" {
		t.Errorf("words %q, %s", words, where)
	}
}

func TestBrowserKeys(t *testing.T) {
	ctx, url := browser(t)
	do(t, ctx, chromedp.Navigate(url+"/statements"), chromedp.KeyEvent("j"), chromedp.KeyEvent("j"))
	if row := eval(t, ctx, `String([...document.querySelectorAll("a.row")].indexOf(document.activeElement))`); row != "1" {
		t.Errorf("two steps down lead to row %s, want 1", row)
	}
	do(t, ctx, chromedp.KeyEvent("k"), chromedp.KeyEvent("\r"), seen(".card"))
	first := eval(t, ctx, `location.search`)
	do(t, ctx, chromedp.KeyEvent("j"), chromedp.Sleep(400*time.Millisecond), seen(".card"))
	if second := eval(t, ctx, `location.search`); first == second || !strings.Contains(second, "record=") {
		t.Errorf("from %s the next record is %s", first, second)
	}
	do(t, ctx, chromedp.KeyEvent("c"), chromedp.Sleep(300*time.Millisecond))
	if said := eval(t, ctx, `document.querySelector(".said").textContent`); !strings.Contains(said, "Citation") {
		t.Errorf("after copying: %q", said)
	}
	do(t, ctx, chromedp.KeyEvent("?"), seen("dialog"))
	shot(t, ctx, "keys")
	if keys := eval(t, ctx, `document.querySelector("dialog").textContent`); !strings.Contains(keys, "next and previous record") {
		t.Errorf("the keys: %q", keys)
	}
	do(t, ctx, chromedp.KeyEvent("\u001b"), chromedp.WaitNotVisible(chromedp.CSS("dialog")), chromedp.KeyEvent("a"), chromedp.Sleep(300*time.Millisecond), seen("table.list"))
	if path := eval(t, ctx, `location.pathname`); path != "/actors" {
		t.Errorf("the key for actors leads to %s", path)
	}
}

// audit finds text with too little contrast, fields without a label and
// elements that run out of the page.
const audit = `(() => {
  const parse = (c) => (c.match(/[\d.]+/g) ?? []).map(Number);
  const lum = ([r, g, b]) => [r, g, b].map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const back = (e) => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor); if (c.length === 3 || c[3] > 0.99) return c; } return [255, 255, 255]; };
  const found = [];
  for (const e of document.querySelectorAll("body *")) {
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.checkVisibility()) continue;
    const a = lum(parse(getComputedStyle(e).color)), b = lum(back(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.push("contrast " + ratio.toFixed(2) + ": <" + e.tagName + " class=" + e.className + "> " + e.textContent.slice(0, 40));
  }
  for (const e of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
    if (!e.labels?.length && !e.getAttribute("aria-label")) found.push("no label: " + e.name);
  }
  for (const e of document.querySelectorAll("a, button")) {
    if (e.checkVisibility() && !e.textContent.trim() && !e.getAttribute("aria-label")) found.push("no name: " + e.outerHTML.slice(0, 80));
  }
  if (document.querySelectorAll("h1").length !== 1) found.push("not one h1");
  if (document.scrollingElement.scrollWidth > innerWidth + 1) found.push("wider than the window: " + document.scrollingElement.scrollWidth + " of " + innerWidth);
  return found.join("\n");
})()`

func TestBrowserAudit(t *testing.T) {
	ctx, url := browser(t)
	id := fixture(t).reports[0].ID
	pages := map[string]string{
		"overview": "/", "reports": "/reports", "filtered": "/reports?q=envoy&outlet=cour&from=2031-05-02", "statements": "/statements", "tolls": "/tolls", "events": "/events", "positions": "/positions", "proposals": "/proposals",
		"months": "/events/months", "grid": "/proposals/grid", "plan": "/proposals/plan/q1", "charts": "/tolls/charts", "tolls-compared": "/tolls/compare", "positions-compared": "/positions/compare", "plans-compared": "/proposals/compare",
		"times": "/reports/" + id + "?show=times", "places": "/reports/" + id + "?show=places", "plain": "/reports/" + id + "?show=none", "event": "/reports/" + id + "?record=e1", "position": "/reports/" + id + "?record=p1", "proposal": "/reports/" + id + "?record=q1",
		"none":   "/statements?q=nosuchword",
		"record": "/reports/" + id + "?record=s1", "toll": "/reports/" + id + "?record=t1",
		"actor": "/actors/Ilda%20Maren", "actors": "/actors", "issues": "/issues", "issue": "/issues/plan", "help": "/help", "problem": "/nothing",
	}
	for scheme, widths := range map[string][]int64{"dark": {1280}, "light": {1280, 360}} {
		for _, width := range widths {
			media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
			if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media); err != nil {
				t.Fatal(err)
			}
			do(t, ctx, chromedp.EmulateViewport(width, 800))
			for name, path := range pages {
				do(t, ctx, chromedp.Navigate(url+path))
				if found := eval(t, ctx, audit); found != "" {
					t.Errorf("%s, %s, %d wide:\n%s", path, scheme, width, found)
				}
				shot(t, ctx, fmt.Sprintf("%s-%s-%d", name, scheme, width))
			}
			if paper := eval(t, ctx, `getComputedStyle(document.documentElement).backgroundColor`); scheme == "dark" && paper == "rgb(255, 255, 255)" {
				t.Error("the dark page is white")
			}
		}
	}
}

// Every page can be walked with keys: the first row or answer, the search
// field, the table of keys and back.
func TestBrowserKeysOnEveryPage(t *testing.T) {
	ctx, url := browser(t)
	id := fixture(t).reports[0].ID
	for path, list := range map[string]bool{
		"/": true, "/reports": true, "/statements": true, "/events": true, "/tolls": true, "/positions": true, "/proposals": true, "/actors": true, "/actors/Ilda%20Maren": true, "/events/months": true,
		"/proposals/grid": true, "/proposals/plan/q1": true, "/tolls/charts": true, "/tolls/compare": true, "/positions/compare": true, "/proposals/compare": true, "/help": false, "/nothing": false, "/reports/" + id: false,
	} {
		do(t, ctx, chromedp.Navigate(url+path))
		if list {
			do(t, ctx, chromedp.KeyEvent("j"))
			if on := eval(t, ctx, `document.activeElement.matches("a.row, summary") ? "row" : document.activeElement.outerHTML.slice(0, 80)`); on != "row" {
				t.Errorf("%s: j leads to %s", path, on)
			}
		}
		if field := eval(t, ctx, `document.querySelector("[data-search]") ? "yes" : "no"`); field == "yes" {
			do(t, ctx, chromedp.KeyEvent("/"))
			if on := eval(t, ctx, `String("search" in document.activeElement.dataset)`); on != "true" {
				t.Errorf("%s: / does not lead to the search field", path)
			}
			do(t, ctx, chromedp.KeyEvent("\u001b"))
		}
		do(t, ctx, chromedp.KeyEvent("?"), seen("dialog"), chromedp.KeyEvent("\u001b"), chromedp.WaitNotVisible(chromedp.CSS("dialog")))
	}
}

// On a phone the chosen record stands below its words, both in sight, and goes
// away again.
func TestBrowserPhone(t *testing.T) {
	ctx, url := browser(t)
	id := fixture(t).reports[0].ID
	do(t, ctx, chromedp.EmulateViewport(390, 700), chromedp.Navigate(url+"/reports/"+id+"?record=t1#t1"), seen(".chosen"))
	if at := eval(t, ctx, `(() => { const w = document.querySelector(".sel.count").getBoundingClientRect(), c = document.querySelector(".chosen").getBoundingClientRect(); return w.top >= 0 && w.bottom <= c.top && c.bottom <= innerHeight + 1 ? "in sight" : [w.top, w.bottom, c.top, c.bottom].join(" ") })()`); at != "in sight" {
		t.Errorf("the words and the record: %s", at)
	}
	shot(t, ctx, "phone")
	do(t, ctx, chromedp.KeyEvent("\u001b"), chromedp.WaitNotPresent(chromedp.CSS(".chosen")))
	if where := eval(t, ctx, `location.pathname + location.search + location.hash`); where != "/reports/"+id+"#t1" {
		t.Errorf("closing leads to %s", where)
	}
}

func TestBrowserWithoutScript(t *testing.T) {
	ctx, url := browser(t)
	if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	do(t, ctx, chromedp.Navigate(url+"/statements?q=Lakeside"), click("td.words a"), seen(".card"))
	words, err := chromedp.Run(ctx, chromedp.Text(chromedp.CSS(".card dd.words")))
	if err != nil || !strings.Contains(words, "Lakeside plan") {
		t.Errorf("words %q, %v", words, err)
	}
	do(t, ctx, click(`a[rel="next"]`), seen(".card"))
}
