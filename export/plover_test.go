package export

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

func TestPLOVER(t *testing.T) {
	text := "Norvia met Zubar."
	r := &onrecord.Report{
		ID: "r1", Text: text, Language: "en", Title: "A meeting",
		Published: onrecord.Published{From: "2031-05-06", To: "2031-05-06"},
		Actors:    []onrecord.Actor{{ID: "a1", Name: "Norvia", Country: "NOR", Sector: "GOV"}, {ID: "a2", Name: "Zubar"}},
		Events: []onrecord.Event{
			{ID: "e1", Type: "CONSULT", Actors: []string{"a1", "a2"}, Status: onrecord.Happened, Date: onrecord.UnknownDate(),
				Trigger: onrecord.Span{Start: 7, End: 10, Text: "met"}, Evidence: onrecord.Span{Start: 0, End: 16}},
			{ID: "e2", Type: "ACCUSE", Actors: []string{"a1"}, Recipients: []string{"a2"}, AssertedBy: "a1", Status: onrecord.Happened,
				Date: onrecord.Date{From: "2031-05-01", To: "2031-05-03"}, Place: &onrecord.Place{Name: "Kelm", Precision: "town"}},
		},
	}
	var b strings.Builder
	left, err := PLOVER(&b, r)
	if err != nil || left != 0 {
		t.Fatalf("left %d, err %v", left, err)
	}
	want := `{"id":"e1","has_event":true,"date":"2031-05-06","actor":[{"code":"NOR","sector":"GOV","entity_text":"Norvia"},{"entity_text":"Zubar"}],"event":["CONSULT"],"quad_code":1,"event_scale":2.5,"event_text":["met"],"text_info":{"start":0,"end":16},"cite_info":{"title":"A meeting","language":"en","codebook":"PLOVER 2.0"},"coder":"onrecord","status":"happened"}
{"id":"e2","has_event":true,"date":"2031-05-01","enddate":"2031-05-03","actor":[{"code":"NOR","sector":"GOV","entity_text":"Norvia"}],"recipient":[{"entity_text":"Zubar"}],"event":["ACCUSE"],"quad_code":3,"event_scale":-3,"event_loc":{"resolved_place":"Kelm","resolution":4},"event_text":[""],"text_info":{"start":0,"end":0},"cite_info":{"title":"A meeting","language":"en","codebook":"PLOVER 2.0"},"coder":"onrecord","status":"happened","asserted_by":{"code":"NOR","sector":"GOV","entity_text":"Norvia"}}
`
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Error(d)
	}
}

// TestPLOVERWithoutDay wants an event that nothing dates to be counted.
func TestPLOVERWithoutDay(t *testing.T) {
	r := &onrecord.Report{Events: []onrecord.Event{{ID: "e1", Type: "CONSULT"}}}
	var b strings.Builder
	left, err := PLOVER(&b, r)
	if err != nil || left != 1 || b.Len() != 0 {
		t.Errorf("left %d, wrote %q, err %v; want 1 and nothing", left, b.String(), err)
	}
}
