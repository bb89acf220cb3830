package web

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"github.com/onrecord/onrecord"
)

func TestPages(t *testing.T) {
	h := newSite(t, Options{Name: "onrecord.db", Explain: func(_ *onrecord.Report, id string) (string, error) { return "the tree behind " + id, nil }})
	id := fixture(t).reports[0].ID
	for target, want := range map[string][]string{
		"/":                                   {"122\u00a0reports", "Pavel Rusk", "Hadra Gazette", "samples/map.png", "this is image/png", "onrecord.db"},
		"/reports":                            {"Envoy leaves Kelm", "Rows 1 to 50 of 122", `href="/reports?page=2"`, "CSV of 122\u00a0rows"},
		"/reports?page=3":                     {"Rows 101 to 122", `rel="prev"`},
		"/reports?q=envoy+Kelm&outlet=cour":   {"Rows 1 to 1 of 1", `value="envoy Kelm"`, `href="/reports.csv?outlet=cour&amp;q=envoy&#43;Kelm"`},
		"/reports?q=nosuchword":               {"No report fits"},
		"/reports/" + id:                      {"KELM - ", `id="s1"`, "First record", "quoted her as saying", `class="m chrome"`, "by the page, feed or table it came in.", `dir="auto"`},
		"/reports/" + id + "?record=s1":       {"1 of 6", "Copy citation", "said-that", "the tree behind s1", "Kelm Courier, “Envoy leaves Kelm”, 2031-05-02", "Next record"},
		"/reports/" + id + "?record=t1":       {"At least 14", "Claimant", "sel toll count"},
		"/reports/" + id + "?show=tolls":      {"At least 14"},
		"/reports/" + id + "?show=none":       {"without marks"},
		"/statements":                         {"Rows 1 to 50 of 123", "that Norvia rejected the Lakeside plan", "record=s1#s1"},
		"/statements?actor=maren&via=agencie": {"of 1<", "Ilda Maren"},
		"/statements?kind=direct":             {"of 1<", "قال المبعوث"},
		"/statements?from=2031-05-02":         {"of 2<"},
		"/events":                             {"REJECT", "Norvia"},
		"/tolls?kind=killed":                  {"At least 14", "the hospital"},
		"/positions?kind=against":             {"the Lakeside plan"},
		"/proposals?kind=rejects":             {"Norvia: rejects"},
		"/tolls/compare":                      {"At least 14 people", "the hospital"},
		"/proposals/compare":                  {"the Lakeside plan", "rejects"},
		"/positions?issue=plan&stance=against&kind=words&by=maren": {"the Lakeside plan", `href="/issues/plan#m-p1"`, `<option value="plan" selected>The Lakeside plan is carried out</option>`, `href="/positions.csv?by=maren&amp;issue=plan&amp;kind=words&amp;stance=against"`},
		"/positions?issue=*":              {"of 1<"},
		"/positions?issue=-":              {"Nothing fits"},
		"/positions?kind=deed":            {"Nothing fits"},
		"/positions?by=norvia":            {"Nothing fits"},
		"/positions/compare?actor=norvia": {"Norvia", "against", "Ilda Maren"},
		"/events/months":                  {"Events by month and type", "<svg", "REJECT", "Norvia", "2031-05", "record=e1#e1"},
		"/events/months?kind=AID":         {"Nothing fits"},
		"/proposals/grid":                 {"/proposals/plan/q1", "the Lakeside plan", "Norvia", "<summary>rejects</summary>", "record=q1#q1"},
		"/proposals/plan/q1":              {"the Lakeside plan", "rejects", "2031-05-02", "Norvia"},
		"/actors?q=maren":                 {"Ilda Maren", "person"},
		"/actors/Ilda%20Maren":            {"foreign minister", "that Norvia rejected", "Roles"},
		"/statements?place=Norvia":        {"No rows"},
		"/tolls?place=orv":                {"At least 14", `value="orv"`, "of 1<"},
		"/tolls?place=NOR":                {"At least 14"},
		"/positions?place=kelm":           {"Nothing fits"},
		"/reports?place=Orvel":            {"Rows 1 to 1 of 1"},
		"/reports/" + id + "?show=times":  {"on Monday</span>", "[2031-04-28]", `href="#d1"`, `id="d1"`},
		"/reports/" + id + "?show=places": {"[Orvel, NOR]", "Orvel, NOR (town)", "by the page, feed or table"},
		"/help":                           {"Keys", "/api/v1/openapi.json"},
		"/static/style.css":               {"prefers-color-scheme"},
		"/static/app.js":                  {"keydown"},
	} {
		t.Run(target, func(t *testing.T) {
			w := fetch(h, target)
			if w.Code != http.StatusOK {
				t.Fatalf("status %d: %s", w.Code, w.Body)
			}
			for _, words := range want {
				if !strings.Contains(w.Body.String(), words) {
					t.Errorf("%q is missing in\n%s", words, w.Body)
				}
			}
			if w.Header().Get("Content-Security-Policy") == "" {
				t.Error("no content security policy")
			}
		})
	}
}

func TestBadParameters(t *testing.T) {
	h := newSite(t, Options{})
	id := fixture(t).reports[0].ID
	for target, want := range map[string]struct {
		status int
		words  string
	}{
		"/nothing":                                     {404, "no such page"},
		"/reports/r0000":                               {404, "nothing under this address"},
		"/reports/" + id + "?record=nope":              {404, "no record nope"},
		"/reports/" + id + "?show=everything":          {400, "everything"},
		"/records/nope":                                {404, "nothing under this address"},
		"/actors/Nobody":                               {404, "nothing under this address"},
		"/static/nope.js":                              {404, "no such file"},
		"/static/..%2fserver.go":                       {404, "no such file"},
		"/reports?page=0":                              {400, "no page"},
		"/reports?page=x":                              {400, "no page"},
		"/reports?from=yesterday":                      {400, "not a day"},
		"/reports?from=2031-05-02&to=2031-05-01":       {400, "comes after"},
		"/reports?speaker=x":                           {400, "no parameter"},
		"/statements?kind=shouted":                     {400, "no value of kind"},
		"/statements?q=" + strings.Repeat("x", 400):    {400, "longer than"},
		"/statements?q=%00":                            {400, "not text"},
		"/statements?q=%ff":                            {400, "not text"},
		"/tolls?kind=direct":                           {400, "no value of kind"},
		"/actors?kind=ghost":                           {400, "no value of kind"},
		"/events?via=x":                                {400, "no parameter"},
		"/?x=1":                                        {400, "no parameter"},
		"/proposals/plan/nope":                         {404, "nothing under this address"},
		"/proposals/plan/q1?x=1":                       {400, "no parameter"},
		"/proposals/grid?page=x&y=1":                   {400, "no parameter"},
		"/proposals/grid?kind=direct":                  {400, "no value of kind"},
		"/proposals/compare?from=x":                    {400, "not a day"},
		"/positions/compare?kind=direct":               {400, "no value of kind"},
		"/tolls/compare?speaker=x":                     {400, "no parameter"},
		"/tolls/charts?from=2031-02-30":                {400, "not a day"},
		"/tolls/charts.csv?kind=direct":                {400, "no value of kind"},
		"/events/months?from=2031-05-02&to=2031-05-01": {400, "comes after"},
		"/events/months?kind=direct":                   {400, "no value of kind"},
		"/reports.csv?speaker=x":                       {400, "no parameter"},
		"/reports.json?from=x":                         {400, "not a day"},
		"/actors/Ilda%20Maren?x=1":                     {400, "no parameter"},
		"/help?x=1":                                    {400, "no parameter"},
		"/reports/r0000/text":                          {404, "nothing under this address"},
		"/records/t1?x=1":                              {400, "no parameter"},
		"/reports/" + id + "/text?x=1":                 {400, "no parameter"},
		"/statements.csv?kind=shouted":                 {400, "no value of kind"},
		"/statements.json?kind=shouted":                {400, "no value of kind"},
		"/positions?kind=shouted":                      {400, "no value of kind"},
		"/positions?kind=for&stance=against":           {400, "contradicts"},
		"/positions?issue=nope":                        {404, "There is no issue “nope” in this record"},
		"/positions.csv?issue=nope":                    {404, "There is no issue"},
		"/events?issue=plan":                           {400, "no parameter"},
		"/issues?x=1":                                  {400, "no parameter"},
		"/issues/nope":                                 {404, "There is no issue “nope” in this record"},
		"/issues/plan?from=yesterday":                  {400, "is not a day"},
		"/issues/plan?from=2031-05-02&to=2031-05-01":   {400, "comes after"},
		"/issues/plan?stance=for":                      {400, "no parameter"},
	} {
		t.Run(target, func(t *testing.T) {
			w := fetch(h, target)
			if w.Code != want.status || !strings.Contains(w.Body.String(), want.words) {
				t.Errorf("status %d, want %d with %q:\n%s", w.Code, want.status, want.words, w.Body)
			}
		})
	}
}

// Whatever names and texts hold, no page may have an element, an attribute or
// an address that comes from them.
func TestHostileTextIsInert(t *testing.T) {
	m := fixture(t)
	h := newSite(t, Options{Explain: func(*onrecord.Report, string) (string, error) { return hostile, nil }})
	bad := ""
	for _, head := range m.heads {
		if head.Title == hostile {
			bad = head.ID
		}
	}
	for _, target := range []string{"/", "/reports", "/statements", "/actors", "/reports/" + bad, "/reports/" + bad + "?record=s3", "/issues", "/issues/" + url.PathEscape(hostile), "/positions", "/actors/" + strings.NewReplacer("/", "%2F", "<", "%3C", ">", "%3E", `"`, "%22", " ", "%20", "'", "%27", "&", "%26").Replace(hostile),
		"/reports?q=%3Cscript%3Ealert(1)%3C/script%3E", "/reports?from=%3Cscript%3E"} {
		w := fetch(h, target)
		doc, err := html.Parse(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		if w.Code != 200 && w.Code != 400 {
			t.Errorf("%s: status %d", target, w.Code)
		}
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			if n.Data == "img" || n.Data == "script" && n.FirstChild != nil {
				t.Errorf("%s: an element <%s> came out of the text", target, n.Data)
			}
			for _, a := range n.Attr {
				if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.HasPrefix(strings.ToLower(a.Val), "javascript:") {
					t.Errorf("%s: attribute %s=%q", target, a.Key, a.Val)
				}
			}
		}
	}
}

func TestExports(t *testing.T) {
	h := newSite(t, Options{})
	w := fetch(h, "/statements.csv?actor=rusk")
	rows, err := csv.NewReader(w.Body).ReadAll()
	if err != nil || len(rows) != 121 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	w = fetch(h, "/statements.csv?actor=maren")
	if rows, err = csv.NewReader(w.Body).ReadAll(); err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	got := map[string]string{}
	for i, name := range rows[0] {
		got[name] = rows[1][i]
	}
	for name, want := range map[string]string{"id": "s1", "speaker": "Ilda Maren", "content": "that Norvia rejected the Lakeside plan", "via": "agencies", "outlet": "Kelm Courier", "url": "https://courier.example/2031-05-02", "language": "en", "permalink": "http://127.0.0.1:8080/records/s1"} {
		if got[name] != want {
			t.Errorf("%s: %q, want %q", name, got[name], want)
		}
	}
	var list struct {
		Total      int
		Statements []struct {
			Report Head
			Record onrecord.Statement
		}
	}
	w = fetch(h, "/statements.json?actor=maren")
	if err := json.Unmarshal(w.Body.Bytes(), &list); err != nil || list.Total != 1 || list.Statements[0].Record.ID != "s1" {
		t.Errorf("JSON: %v %+v", err, list)
	}
	for _, k := range kinds {
		if w := fetch(h, "/"+k.name+".csv"); w.Code != 200 {
			t.Errorf("%s.csv: status %d", k.name, w.Code)
		}
		if w := fetch(h, "/"+k.name+".json"); w.Code != 200 || !json.Valid(w.Body.Bytes()) {
			t.Errorf("%s.json: status %d, %s", k.name, w.Code, w.Body)
		}
	}
	if w := fetch(h, "/reports.csv"); w.Code != 200 || strings.Count(w.Body.String(), "\r\n") != 123 {
		t.Errorf("reports.csv: status %d", w.Code)
	}
}

// The text on the page must be the report's, character for character, however
// the marks cut it.
func TestReaderKeepsTheText(t *testing.T) {
	m := fixture(t)
	for _, r := range m.reports[:2] {
		recs := placeRecords(r, nil)
		for sel := -1; sel < len(recs); sel++ {
			var b strings.Builder
			for i, p := range layOut(r, recs, nil, sel, len(r.Text)) {
				if i > 0 {
					b.WriteByte('\n')
				}
				for _, s := range p.Segments {
					b.WriteString(s.Text)
				}
			}
			want := strings.ReplaceAll(r.Text, "\r\n", "\n")
			for strings.Contains(want, "\n\n") {
				want = strings.ReplaceAll(want, "\n\n", "\n")
			}
			if diff := cmp.Diff(strings.TrimSuffix(want, "\n"), b.String()); diff != "" {
				t.Errorf("record %d (-want +got):\n%s", sel, diff)
			}
		}
	}
	if w := fetch(newSite(t, Options{}), "/reports/"+m.reports[0].ID+"/text"); w.Body.String() != m.reports[0].Text {
		t.Error("the text alone is not the report's")
	}
}

func TestPermalink(t *testing.T) {
	h := newSite(t, Options{})
	w := fetch(h, "/records/t1")
	if w.Code != http.StatusFound || !strings.HasSuffix(w.Header().Get("Location"), "?record=t1#t1") {
		t.Errorf("status %d, location %s", w.Code, w.Header().Get("Location"))
	}
}

// A claimant that gives another figure later has its first one beside it; the
// figure of another claimant is left alone.
func TestCompareNotesRevisions(t *testing.T) {
	g := compareGroup{Rows: []compareRow{
		{Date: "2031-05-02", Who: "hospital", key: "h", What: "23"},
		{Date: "2031-04-29", Who: "hospital", key: "h", What: "14"},
		{Date: "2031-04-30", Who: "ministry", key: "m", What: "nine"},
		{Date: "", Who: "hospital", key: "h", What: "40"},
		{Date: "2031-05-03", Who: "ministry", key: "m", What: "Nine"},
	}}
	g.order()
	var got []string
	for _, r := range g.Rows {
		got = append(got, r.What+"; "+r.Note)
	}
	if diff := cmp.Diff([]string{"14; ", "nine; ", "23; before, on 2031-04-29: 14", "Nine; ", "40; "}, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

// A record without anything in it says so on every page, and what to do.
func TestEmptyRecord(t *testing.T) {
	h, err := New(NewMemory(nil, nil), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for target, want := range map[string]string{
		"/": "onrecord serve --samples", "/reports": "no report in this record yet", "/statements": "None has been read", "/tolls": "None has been read", "/actors": "None has been read",
		"/reports?q=x": "No report fits", "/statements?q=x": "Nothing fits", "/actors?q=x": "No actor fits", "/events/months": "Nothing fits", "/proposals/grid": "No report here", "/tolls/charts": "no figure",
		"/positions/compare": "nothing to lay side by side", "/api/v1/statements": `"records":[]`, "/api/v1/months/reports": `"months":[]`, "/api/v1/proposals/grid": `"rows":[]`, "/statements.csv": "id,",
	} {
		if w := fetch(h, target); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: status %d, want %q:\n%s", target, w.Code, want, w.Body)
		}
	}
}
