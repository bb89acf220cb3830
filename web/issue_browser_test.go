package web

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// A mark is clicked, or reached by key, and its words are there; without script
// as well.
func TestBrowserIssueMarkToWords(t *testing.T) {
	ctx, url := browserOn(t, issueSite(t, issueReports(t)))
	do(t, ctx, chromedp.EmulateViewport(1280, 900), chromedp.Navigate(url+"/issues"), click(`a[href="/issues/tax"]`), seen("table.lines"))
	shot(t, ctx, "issue-tax")
	do(t, ctx, click("#m-p-2031-05-09-0"), seen(".card"))
	if words, at := eval(t, ctx, `document.querySelector(".card dd.words").textContent`), eval(t, ctx, `location.hash`); words != "the harbour tax" || at != "#p-2031-05-09-0" {
		t.Errorf("words %q at %s", words, at)
	}
	if where := eval(t, ctx, `document.querySelector(".sel").getBoundingClientRect().top < innerHeight ? "in view" : "out of view"`); where != "in view" {
		t.Error("the words are " + where)
	}
	// From the reader to the line of the issue: the same mark is the target.
	do(t, ctx, click(`.card a[href="/issues/tax#m-p-2031-05-09-0"]`), seen("table.lines"))
	if is := eval(t, ctx, `document.querySelector("table.lines a:target")?.id ?? "nothing"`); is != "m-p-2031-05-09-0" {
		t.Errorf("the target is %s", is)
	}
	// By key: the mark takes the focus, shows it and opens with Enter.
	if ring := eval(t, ctx, `(() => { const a = document.getElementById("m-p-2031-04-02-0"); a.focus(); return document.activeElement === a ? getComputedStyle(a.querySelector(".room")).stroke : "no focus"; })()`); ring == "none" || ring == "no focus" {
		t.Errorf("the focus is not seen: %s", ring)
	}
	do(t, ctx, chromedp.KeyEvent("\r"), seen(".card"))
	if at := eval(t, ctx, `location.hash`); at != "#p-2031-04-02-0" {
		t.Errorf("Enter leads to %s", at)
	}
	if _, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	do(t, ctx, chromedp.Navigate(url+"/issues/tax"), click("#m-p-2031-04-02-1"), seen(".card"))
}

// auditMarks finds marks that stand out too little from what is behind them,
// have no name, or say their stance by colour alone.
const auditMarks = `(() => {
  const parse = (c) => (c.match(/[\d.]+/g) ?? []).map(Number);
  const lum = ([r, g, b]) => [r, g, b].map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }).reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => { const [x, y] = [lum(parse(a)), lum(parse(b))]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  const found = [];
  const shapes = new Map();
  for (const p of document.querySelectorAll("path.st, circle.ring, path.change, path.deed")) {
    const r = ratio(getComputedStyle(p).stroke, paper);
    if (r < 3) found.push("contrast " + r.toFixed(2) + " of " + p.getAttribute("class"));
  }
  for (const p of document.querySelectorAll("path.st")) {
    const stance = p.getAttribute("class").split(" ")[1];
    for (const [d, s] of shapes) if (d === p.getAttribute("d") && s !== stance) found.push("one shape for " + s + " and " + stance);
    shapes.set(p.getAttribute("d"), stance);
  }
  for (const e of document.querySelectorAll("svg text")) {
    const r = ratio(getComputedStyle(e).fill, e.previousElementSibling?.matches("path.st") ? getComputedStyle(e.previousElementSibling).fill : paper);
    if (r < 4.5) found.push("contrast " + r.toFixed(2) + " of the text " + e.textContent);
  }
  for (const a of document.querySelectorAll("table.lines svg a")) {
    if (!a.getAttribute("aria-label") || !a.querySelector("title")) found.push("no name: " + a.id);
  }
  if (shapes.size < 5) found.push("only " + shapes.size + " shapes");
  return found.join("\n");
})()`

func TestBrowserIssueAudit(t *testing.T) {
	ctx, url := browserOn(t, issueSite(t, issueReports(t)))
	for _, scheme := range []string{"light", "dark"} {
		media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
		if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media); err != nil {
			t.Fatal(err)
		}
		for _, width := range []int64{1280, 390} {
			do(t, ctx, chromedp.EmulateViewport(width, 800))
			for name, path := range map[string]string{"issue": "/issues/tax", "issues": "/issues", "line": "/actors/Norvia", "positions": "/positions?issue=tax"} {
				do(t, ctx, chromedp.Navigate(url+path))
				found := eval(t, ctx, audit)
				if name == "issue" || name == "line" {
					found = strings.TrimSpace(found + "\n" + eval(t, ctx, auditMarks))
				}
				if found != "" {
					t.Errorf("%s, %s, %d wide:\n%s", path, scheme, width, found)
				}
				shot(t, ctx, strings.Join([]string{"tax", name, scheme, map[int64]string{1280: "wide", 390: "phone"}[width]}, "-"))
			}
		}
	}
}
