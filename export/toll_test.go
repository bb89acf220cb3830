package export

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

func TestTolls(t *testing.T) {
	text := "Á. Dozens of people were killed in Kelm, the league said. More."
	o := onrecord.NewOffsets(text)
	at := func(w string) onrecord.Span { i := strings.Index(text, w); return o.Span(i, i+len(w)) }
	r := &onrecord.Report{ID: "r1", Text: text, Publisher: "Courier", Published: onrecord.Published{From: "2031-05-02", To: "2031-05-02"},
		Actors: []onrecord.Actor{{ID: "a1", Name: "the league", Type: "organisation"}},
		Tolls: []onrecord.Toll{{ID: "t1", Outcome: "killed", Qualifier: "vague", CountSpan: at("Dozens of"), Victims: "people", Class: "people", AssertedBy: "a1",
			Place: &onrecord.Place{Name: "Kelm"}, Status: "stated", Evidence: at("Dozens of people were killed in Kelm"), When: onrecord.When{Kind: "incident"}}}}
	var b strings.Builder
	c, _ := collate.ConventionNamed("acled")
	for _, convention := range []*collate.Convention{nil, &c} {
		b.Reset()
		w, err := NewTolls(&b, convention)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range collate.TollsOf(r) {
			more := int64(9)
			x.Difference = &more
			if err := w.Write(r, &x); err != nil {
				t.Fatal(err)
			}
		}
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
		row := map[string]string{}
		for i, c := range rows[0] {
			row[c] = rows[1][i]
		}
		want := map[string]string{"claimant_name": "the league", "outlet": "Courier", "place": "Kelm", "value_text": "Dozens of", "low": "", "high": "",
			"as_of": "2031-05-02", "prefix": "Á. ", "suffix": ", the league said. More.", "start": "3", "end": "39", "convention": "", "convention_low": "", "derived_difference": "9"}
		if convention != nil {
			want["convention"], want["convention_low"] = "acled", "12"
		}
		for k, v := range want {
			if row[k] != v {
				t.Errorf("%s: %q, want %q", k, row[k], v)
			}
		}
	}
}
