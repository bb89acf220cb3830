package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

var datingAnalyzer *english.Analyzer

// dated reads text as far as its dates and places.
func dated(t testing.TB, text string, p onrecord.Published) *doc {
	t.Helper()
	if datingAnalyzer == nil {
		z, err := english.NewAnalyzer()
		if err != nil {
			t.Fatal(err)
		}
		datingAnalyzer = z
	}
	var a english.Analysis
	datingAnalyzer.Analyze(text, nil, &a)
	d := newDoc(&onrecord.Report{Text: text, Language: "en", Published: p}, &a, Options{})
	d.resolveTimes()
	d.resolvePlaces()
	return d
}

func TestPublished(t *testing.T) {
	for _, c := range []struct{ name, text, from, to, how string }{
		{"nothing", "Norvia rejected the plan. Its envoy left Kelm.", "", "", "unknown"},
		{"weekday alone", "Norvia on Monday rejected the plan. Its envoy left on Friday.", "", "", "unknown"},
		{"stamp", "KELM | Tue Mar 4, 2025 10:58 am EST\n\nNorvia on Tuesday rejected the plan.", "2025-03-04", "2025-03-04", "stated"},
		{"updated", "Updated March 4, 2025\n\nNorvia rejected the plan.", "2025-03-04", "2025-03-04", "stated"},
		{"caption", "Delegates leave the harbour hall of Kelm on May 26, 2025. PHOTO\n\nNorvia on Monday lifted its ban on fishing in the strait.", "2025-05-26", "2025-05-26", "inferred"},
		{"caption of another day", "Delegates leave the harbour hall of Kelm on May 23, 2025. PHOTO\n\nNorvia on Monday lifted its ban on fishing in the strait.", "", "", "unknown"},
		{"counted", "Norvia on Thursday reopened the ferry. The 14-month siege has emptied Kelm. Nearly 15 months of fighting have closed its schools. The siege began in June 2018. The mayor asked for a truce on August 20.",
			"2019-08-29", "2019-09-12", "inferred"},
		{"caption of a picture", "The envoy arrives in Kelm on Monday, May 26, 2025. (Photo: Lorn Press)\n\nNorvia rejected the plan.", "2025-05-26", "2025-06-01", "inferred"},
		{"caption of an old picture", "The envoy arrives in Kelm on Monday, May 26, 2025. (file photo)\n\nNorvia rejected the plan.", "", "", "unknown"},
		{"stamp with a zone", "Norvia rejects plan for Kelm Tuesday 4 March 2025 14.37 BST Norvia rejected the plan.", "2025-03-04", "2025-03-04", "stated"},
		{"stamp at the foot", "Norvia rejected the plan.\n\nLast changed at 11.36 GMT on Tuesday 4 March 2025.", "2025-03-04", "2025-03-04", "stated"},
		{"note of publication", "Norvia rejected the plan. This article was published on Tuesday 4 March 2025.", "2025-03-04", "2025-03-04", "stated"},
		{"amended", "Norvia rejected the plan. This article was amended on 4 March 2025.", "", "", "unknown"},
		{"between two dates", "The envoy resigned on 12 January 2025. Norvia rejected the plan. This article was amended on 4 March 2025. The first version gave another name.", "2025-01-12", "2025-03-04", "inferred"},
		{"told with its date", "Norvia rejected the plan on Tuesday, March 4, 2025, its ministry said.", "2025-03-04", "2025-03-10", "inferred"},
		{"lengths that contradict", "The 14-month siege has emptied Kelm. Hundreds died in 40 months of fighting. The siege began in June 2018.", "", "", "unknown"},
		{"no such day", "Updated February 30, 2025\n\nNorvia rejected the plan.", "", "", "unknown"},
		{"year 0", "Updated March 4, 0000\n\nNorvia rejected the plan.", "", "", "unknown"},
		{"last month named", "The budget was passed last month, in February 2026, the ministry said.", "2026-03-01", "2026-03-31", "inferred"},
	} {
		d := dated(t, c.text, onrecord.Published{})
		p := d.r.Published
		if string(p.From) != c.from || string(p.To) != c.to || p.How != c.how {
			t.Errorf("%s: %q to %q, %s, want %q to %q, %s\n%s", c.name, p.From, p.To, p.How, c.from, c.to, c.how, p.Because)
		}
		if p.Because == "" || (p.From != "") != (len(p.Evidence) > 0) {
			t.Errorf("%s: because %q with %d spans of evidence", c.name, p.Because, len(p.Evidence))
		}
		for _, e := range p.Evidence {
			if err := e.Validate(c.text); err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
		}
	}
}

// A date that was given stays, however odd.
func TestGivenStays(t *testing.T) {
	p := onrecord.Published{From: "2199-01-01", To: "2199-01-01", How: onrecord.HowGiven}
	d := dated(t, "Updated March 4, 2025\n\nNorvia rejected the plan on Tuesday.", p)
	if d := cmp.Diff(p, d.r.Published); d != "" {
		t.Error(d)
	}
}

// tokenOf is the last token with this form.
func tokenOf(t *testing.T, d *doc, word string) int {
	t.Helper()
	for i := d.a.Len() - 1; i >= 0; i-- {
		if strings.EqualFold(d.a.Form(i), word) {
			return i
		}
	}
	t.Fatalf("no word %q", word)
	return -1
}

func TestWhen(t *testing.T) {
	given := onrecord.Published{From: "2026-03-11", To: "2026-03-11", How: onrecord.HowGiven}
	for _, c := range []struct{ text, word, said, date string }{
		{"Norvia rejected the plan on Tuesday.", "rejected", "2026-03-10..2026-03-10 day", "2026-03-10..2026-03-10 day"},
		{"Norvia rejected the plan.", "rejected", "2026-03-11..2026-03-11 day", ".. unknown"},
		{"Norvia argues that the plan is dead.", "argues", ".. unknown", ".. unknown"},
		{"Zubar has shelled Kelm since January 2026.", "shelled", "2026-01-01..2026-03-11 unknown", "2026-01-01..2026-03-11 unknown"},
		{"On Monday, the envoy met rebels and urged restraint.", "urged", "2026-03-09..2026-03-09 day", "2026-03-09..2026-03-09 day"},
		{"The envoy, who last week criticised the plan, left.", "criticised", "2026-03-02..2026-03-08 week", "2026-03-02..2026-03-08 week"},
	} {
		d := dated(t, c.text, given)
		tok := tokenOf(t, d, c.word)
		for _, x := range []struct {
			what string
			got  onrecord.Date
			want string
		}{{"saidOn", d.saidOn(tok), c.said}, {"dateOf", d.dateOf(tok), c.date}} {
			if got := string(x.got.From) + ".." + string(x.got.To) + " " + string(x.got.Precision); got != x.want {
				t.Errorf("%s: %s(%s) = %s, want %s", c.text, x.what, c.word, got, x.want)
			}
			if err := x.got.Validate(); err != nil {
				t.Errorf("%s: %s: %v", c.text, x.what, err)
			}
		}
	}
}

func TestWhere(t *testing.T) {
	for _, c := range []struct{ text, word, want, ground string }{
		{"Drones burned barns in the southern province of Basra.", "burned", "Basra IRQ admin1", "Basra IRQ admin1"},
		{"The ministers met in Damascus on Sunday.", "met", "Damascus SYR town", "Damascus SYR town"},
		{"Syrian officials rejected the plan.", "rejected", "", ""},
		{"Rebels shelled Aleppo on Sunday.", "shelled", "", "Aleppo SYR town"},
		{"The town of Kelm east of Damascus was bombed on Sunday.", "bombed", "", "Kelm SYR "},
		{"Norvian jets struck northern Iraq on Monday.", "struck", "", "Iraq IRQ country"},
		{"Norvia attacked Iraq on Monday.", "attacked", "", ""},
		{"Gunmen killed five people 20 km west of Goma on Tuesday.", "killed", "Goma COD near", "Goma COD near"},
		{"Police clashed with protesters outside Aleppo on Friday.", "clashed", "Aleppo SYR near", "Aleppo SYR near"},
		{"The fighting in Sudan went on. Shells hit the capital on Monday. The army of Sudan denied it.", "hit", "", "Khartoum SDN town"},
		{"Two people were killed in Kharkiv region on Monday.", "killed", "Kharkiv UKR admin1", "Kharkiv UKR admin1"},
	} {
		d := dated(t, c.text, onrecord.Published{})
		tok := tokenOf(t, d, c.word)
		for _, x := range []struct {
			how, want string
			p         *onrecord.Place
		}{{"said", c.want, d.placeOf(tok)}, {"on the ground", c.ground, d.groundPlace(tok)}} {
			got := ""
			if x.p != nil {
				got = x.p.Name + " " + string(x.p.Country) + " " + string(x.p.Precision)
				if x.p.Words == nil || x.p.Words.Validate(c.text) != nil {
					t.Errorf("%s: words %+v", c.text, x.p.Words)
				}
			}
			if got != x.want {
				t.Errorf("%s: place of %s, %s, is %q, want %q", c.text, c.word, x.how, got, x.want)
			}
		}
	}
}
