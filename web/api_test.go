package web

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/danielgtaylor/huma/v2"
)

// Every answer of the API must be what its description says.
func TestAPIKeepsToItsDescription(t *testing.T) {
	m := fixture(t)
	s := &site{store: m}
	api := s.api(http.NewServeMux()).OpenAPI()
	h := newSite(t, Options{})
	id := m.reports[0].ID
	answers := map[string][]string{
		"/api/v1/overview": {""}, "/api/v1/reports": {"", "?limit=2&offset=120", "?q=envoy&outlet=kelm&from=2031-01-01&to=2031-12-31", "?q=nosuchword"},
		"/api/v1/actors": {"", "?q=maren"}, "/api/v1/statements": {"", "?actor=maren&via=agencies&kind=indirect"}, "/api/v1/events": {""}, "/api/v1/tolls": {"?kind=KILLED"},
		"/api/v1/positions": {"", "?issue=plan&by=maren&stance=against&kind=words"}, "/api/v1/issues": {""}, "/api/v1/proposals": {"", "?report=" + id},
		"/api/v1/events/months": {"", "?limit=1&offset=0", "?offset=5", "?actor=norvia&from=2031-01-01", "?kind=AID"}, "/api/v1/proposals/plans": {"", "?actor=nobody"}, "/api/v1/proposals/grid": {"", "?q=nosuchword"},
		"/api/v1/reports/{id}": {}, "/api/v1/records/{id}": {}, "/api/v1/months/{kind}": {}, "/api/v1/proposals/plans/{id}": {},
	}
	check := func(path, target string, status string) {
		w := fetch(h, target)
		resp := api.Paths[path].Get.Responses[status]
		if resp == nil {
			resp = api.Paths[path].Get.Responses["default"]
		}
		for kind, media := range resp.Content {
			if w.Header().Get("Content-Type") != kind {
				t.Errorf("%s: content type %s, want %s", target, w.Header().Get("Content-Type"), kind)
			}
			var v any
			if err := json.Unmarshal(w.Body.Bytes(), &v); err != nil {
				t.Fatalf("%s: %v: %s", target, err, w.Body)
			}
			res := &huma.ValidateResult{}
			huma.Validate(api.Components.Schemas, media.Schema, huma.NewPathBuffer([]byte{}, 0), huma.ModeReadFromServer, v, res)
			for _, err := range res.Errors {
				t.Errorf("%s: %v", target, err)
			}
		}
	}
	for path := range api.Paths {
		if _, ok := answers[path]; !ok {
			t.Errorf("%s is not tested", path)
		}
		for _, query := range answers[path] {
			check(path, path+query, "200")
		}
	}
	for _, r := range m.reports[:3] {
		check("/api/v1/reports/{id}", "/api/v1/reports/"+r.ID, "200")
	}
	check("/api/v1/records/{id}", "/api/v1/records/t1", "200")
	check("/api/v1/records/{id}", "/api/v1/records/nope", "404")
	check("/api/v1/proposals/plans/{id}", "/api/v1/proposals/plans/q1", "200")
	check("/api/v1/proposals/plans/{id}", "/api/v1/proposals/plans/nope", "404")
	for _, target := range []string{"reports", "reports?q=envoy", "statements?actor=rusk&place=", "events?kind=REJECT", "tolls", "positions", "proposals"} {
		check("/api/v1/months/{kind}", "/api/v1/months/"+target, "200")
	}
	for target, want := range map[string]string{
		"/api/v1/months/reports":     `{"name":"2031-04","n":120},{"name":"2031-05","n":2}`,
		"/api/v1/events/months":      `"month":"2031-05","type":"REJECT","actor":"Norvia","recipient":"","events":1`,
		"/api/v1/proposals/plans":    `"plans":[{"name":"the Lakeside plan","record":"q1"}]`,
		"/api/v1/proposals/plans/q1": `"party":"Norvia","what":"rejects"`,
		"/api/v1/proposals/grid":     `"party":"Norvia","cells":[{"answers":[{"published":"2031-05-02","party":"Norvia","what":"rejects"`,
	} {
		if w := fetch(h, target); !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s lacks %s:\n%s", target, want, w.Body)
		}
	}
}

func TestAPIBadParameters(t *testing.T) {
	h := newSite(t, Options{})
	for target, want := range map[string]int{
		"/api/v1/reports/nope": 404, "/api/v1/nope": 404, "/api/v1/statements?limit=0": 422, "/api/v1/statements?limit=5000": 422, "/api/v1/statements?kind=shouted": 422, "/api/v1/statements?issue=plan": 422, "/api/v1/positions?issue=nope": 404, "/api/v1/positions?kind=for&stance=against": 422,
		"/api/v1/reports?from=yesterday": 422, "/api/v1/reports?speaker=x": 422, "/api/v1/months/ghosts": 422, "/api/v1/months/reports?actor=x": 422, "/api/v1/months/statements?kind=shouted": 422, "/api/v1/events/months?from=x": 422, "/api/v1/events/months?limit=0": 422,
		"/api/v1/proposals/grid?kind=direct": 422, "/api/v1/proposals/plans/nope": 404, "/api/v1/events?from=2031-02-01&to=2031-01-01": 422, "/api/v1/openapi.json": 200, "/api/v1/docs": 404, "/docs": 404,
	} {
		w := fetch(h, target)
		if w.Code != want || !json.Valid(w.Body.Bytes()) && target[:5] == "/api/" {
			t.Errorf("%s: status %d, want %d: %s", target, w.Code, want, w.Body)
		}
	}
}
