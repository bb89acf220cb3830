package intake

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

const articleBody = `<p>KELM (Reuters) - Norvia said on Monday that it would <b>not</b> send troops to Zubar, a day after the union&rsquo;s envoy had asked it to.</p>
<p>&ldquo;We have told the envoy that this is out of the question,&rdquo; Foreign Minister Ilda Maren told reporters
in Kelm. She added that the government&nbsp;would answer in writing.</p>
<p>At least 12 people were killed in shelling near Hadra at the weekend, according to the Zubar Red Crescent.<br>Officials in Hadra put the number at nine.</p>`

const page = `<!DOCTYPE html><html lang="en"><head><title>Norvia will not send troops | Kelm Courier</title>
<link rel="canonical" href="https://courier.example/2031/05/02/troops">
<meta property="og:site_name" content="Kelm Courier"><meta name="author" content="By Anna Orlen">
<meta property="article:published_time" content="2031-05-03T01:00:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Norvia will not send troops",
"datePublished":"2031-05-02T21:30:00-03:00","author":[{"@type":"Person","name":"Anna Orlen"},{"@type":"Organization","name":"Reuters"}],"publisher":{"name":"The Kelm Courier"}}]}</script>
</head><body><nav><ul><li><a href="/">Home</a><li><a href="/world">World</a><li><a href="/sport">Sport</a></ul></nav>
<article><h1>Norvia will not send troops</h1>` + articleBody + `</article>
<aside><h2>Most read</h2><ul><li><a href="/a">Ten recipes for the weekend</a><li><a href="/b">Football results</a></ul></aside>
<footer>Copyright 2031 Kelm Courier. <a href="/privacy">Privacy policy</a></footer><script>alert("x")</script></body></html>`

func TestPage(t *testing.T) {
	got, errs := readString(t, Options{}, page)
	if len(errs) > 0 || len(got) != 1 {
		t.Fatalf("%d reports, errors %v", len(got), errs)
	}
	r := got[0]
	want := "Norvia will not send troops\n\nKELM (Reuters) - Norvia said on Monday that it would not send troops to Zubar, a day after the union’s envoy had asked it to.\n\n" +
		"“We have told the envoy that this is out of the question,” Foreign Minister Ilda Maren told reporters in Kelm. She added that the government would answer in writing.\n\n" +
		"At least 12 people were killed in shelling near Hadra at the weekend, according to the Zubar Red Crescent.\nOfficials in Hadra put the number at nine."
	if diff := cmp.Diff(want, r.Text); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	type fields struct {
		Title, Publisher, URL, Day, How, Format string
		Byline, Agencies                        []string
	}
	have := fields{string(r.Title), string(r.Publisher), string(r.Source.URL), string(r.Published.From), r.Published.How, r.Source.Format, r.Byline, r.Agencies}
	wanted := fields{"Norvia will not send troops", "The Kelm Courier", "https://courier.example/2031/05/02/troops", "2031-05-02", "metadata", "html", []string{"Anna Orlen"}, []string{"Reuters"}}
	if r.Headline == nil || r.Headline.Text != "Norvia will not send troops" {
		t.Errorf("headline %+v", r.Headline)
	}
	if diff := cmp.Diff(wanted, have); diff != "" {
		t.Errorf("what the page says about itself (-want +got):\n%s", diff)
	}
}

func TestPageDates(t *testing.T) {
	for name, tc := range map[string]struct{ head, body, want string }{
		"meta":    {`<meta name="date" content="2031-05-02">`, "", "2031-05-02"},
		"time":    {"", `<time datetime="2031-05-02T10:00:00Z">yesterday</time>`, "2031-05-02"},
		"visible": {"", `<div class="article-date">Published: May 2, 2031 10:15</div>`, "2031-05-02"},
		"none":    {"", `<div class="footer">2031</div>`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			got, errs := readString(t, Options{}, "<html><head><title>T</title>"+tc.head+"</head><body>"+tc.body+"<article>"+articleBody+"</article></body></html>")
			if len(errs) > 0 {
				t.Fatal(errs)
			}
			if string(got[0].Published.From) != tc.want {
				t.Errorf("published %+v, want %s", got[0].Published, tc.want)
			}
		})
	}
}

func TestPageEncoding(t *testing.T) {
	in := strings.NewReplacer("&rsquo;", "\x92", "<head>", `<head><meta charset="windows-1251">`, "Ilda Maren", "\xc8\xeb\xe4\xe0 Maren").Replace(page)
	got, errs := readString(t, Options{}, in)
	if len(errs) > 0 || !strings.Contains(got[0].Text, "Илда Maren") || got[0].Encoding != "windows-1251" {
		t.Fatalf("encoding %v, errors %v", got, errs)
	}
}

func TestHostilePages(t *testing.T) {
	for name, in := range map[string]string{
		"nothing":     "<html><head><title>T</title></head><body></body></html>",
		"menus":       `<html><body><nav><a href="/a">Home</a> <a href="/b">World</a></nav><script>var x = "words";</script></body></html>`,
		"deep":        "<html><body>" + strings.Repeat("<div>", 400) + "</body></html>",
		"bad json-ld": `<html><head><script type="application/ld+json">{"@type": "NewsArticle", </script></head><body></body></html>`,
	} {
		t.Run(name, func(t *testing.T) {
			got, errs := readString(t, Options{}, in)
			if len(got) != 0 || len(errs) != 1 || !errors.Is(errs[0], ErrEmpty) {
				t.Errorf("%d reports, errors %v; want one that says the page is empty", len(got), errs)
			}
		})
	}
}

func TestFeeds(t *testing.T) {
	rss := "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Hadra Wire</title>" +
		"<item><title>Talks &amp; shelling</title><link>https://wire.example/1</link><guid>w-1</guid><pubDate>Fri, 02 May 2031 23:30:00 -0300</pubDate>" +
		"<description>Short.</description><content:encoded><![CDATA[<p>The envoy\x08 left Kelm.</p><p>He said nothing.</p>]]></content:encoded></item>" +
		"<item><title>Only a title</title><guid>w-2</guid></item>" +
		"<item><title>Third</title><guid>w-3</guid><description>Norvia &lt;b&gt;denied&lt;/b&gt; it.</description></item></channel></rss>"
	got, errs := readString(t, Options{}, rss)
	if len(got) != 2 || len(errs) != 1 || errs[0].Entry != "w-2" || !errors.Is(errs[0], ErrEmpty) {
		t.Fatalf("%d reports, errors %v", len(got), errs)
	}
	r := got[0]
	if r.Text != "The envoy left Kelm.\n\nHe said nothing." || r.Title != "Talks & shelling" || r.Publisher != "Hadra Wire" || r.Source.ID != "w-1" || r.Published.From != "2031-05-02" {
		t.Errorf("first item: %+v", r)
	}
	if got[1].Text != "Norvia denied it." {
		t.Errorf("third item: %q", got[1].Text)
	}
	atom := `<feed xmlns="http://www.w3.org/2005/Atom"><title>Hadra Wire</title><entry><id>a1</id><title>T</title><updated>2031-05-02T10:00:00Z</updated><author><name>Anna Orlen</name></author><content type="html">&lt;p&gt;The envoy left.&lt;/p&gt;</content></entry></feed>`
	got, errs = readString(t, Options{}, atom)
	if len(errs) > 0 || got[0].Text != "The envoy left." || got[0].Published.From != "2031-05-02" || got[0].Source.Format != onrecord.FormatFeed {
		t.Errorf("atom: %+v %v", got, errs)
	}
	if diff := cmp.Diff([]string{"Anna Orlen"}, got[0].Byline); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkPage(b *testing.B) {
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		if _, err := htmlReport(place{path: "p"}, []byte(page), "", ""); err != nil {
			b.Fatal(err)
		}
	}
}
