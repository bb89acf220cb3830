package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

const sampleKey = `
;;; a comment
0.  MESSAGE: ID                     DEV-MUC3-9001 (NOSC)
1.  MESSAGE: TEMPLATE               1
18. HUM TGT: NAME                   "ADEM ZUBAR"
19. HUM TGT: DESCRIPTION            "MAYOR": "ADEM ZUBAR"
                                    "FARMERS"
21. HUM TGT: NUMBER                 1: "ADEM ZUBAR"
                                    6: "FARMERS" / "SIX FARMERS"
                                    ~20: "MINERS"
                                    PLURAL: "SOLDIERS"
22. HUM TGT: FOREIGN NATION         -
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "ADEM ZUBAR"
                                    DEATH: "FARMERS"
                                    INJURY: "MINERS"
24. HUM TGT: TOTAL NUMBER           -

0.  MESSAGE: ID                     DEV-MUC3-9002 (NOSC)
1.  MESSAGE: TEMPLATE               *
18. HUM TGT: NAME                   *
21. HUM TGT: NUMBER                 *
23. HUM TGT: EFFECT OF INCIDENT     *
`

func TestReadKeys(t *testing.T) {
	got := readKeys(sampleKey)
	if len(got) != 2 || len(got["DEV-MUC3-9001"]) != 1 || len(got["DEV-MUC3-9002"]) != 0 {
		t.Fatalf("incidents: %+v", got)
	}
	x := got["DEV-MUC3-9001"][0]
	if x.killed.total != 7 || !x.killed.whole || x.killed.named {
		t.Errorf("killed: %+v", x.killed)
	}
	if x.wounded.total != 20 || !x.wounded.whole {
		t.Errorf("wounded: %+v", x.wounded)
	}
}

func TestReadTexts(t *testing.T) {
	got := readTexts("DEV-MUC3-9001 (NOSC)\n\n   KELM, 3 MAY -- SIX DIED.\n\nDEV-MUC3-9002 (NOSC)\n\n   NONE DIED.\n")
	if d := cmp.Diff(map[string]string{"DEV-MUC3-9001": "KELM, 3 MAY -- SIX DIED.\n", "DEV-MUC3-9002": "NONE DIED.\n"}, got); d != "" {
		t.Error(d)
	}
}

func TestTally(t *testing.T) {
	n := func(v int64) *int64 { return &v }
	text := "Six farmers and two women died. A man was killed later."
	r := &onrecord.Report{Text: text, Tolls: []onrecord.Toll{
		{Outcome: "killed", Low: n(6), CountSpan: onrecord.Span{Start: 0, End: 3}},
		{Outcome: "killed", Low: n(2), CountSpan: onrecord.Span{Start: 16, End: 19}},
		{Outcome: "killed", Low: n(1), CountSpan: onrecord.Span{Start: 32, End: 33}},
	}}
	keys := []incident{
		{killed: victims{total: 8, numbers: []int64{6, 2}, whole: true}},
		{killed: victims{total: 9, numbers: []int64{9}, whole: true}},
		{killed: victims{total: 3}},
	}
	var got tally
	got.add("x", "killed", false, keys, r, false)
	if d := cmp.Diff(tally{incidents: 2, found: 1, figures: 3, known: 2}, got, cmp.AllowUnexported(tally{})); d != "" {
		t.Error(d)
	}
}
