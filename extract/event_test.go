package extract

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

func readText(t *testing.T, rd *Reader, text string) *onrecord.Report {
	t.Helper()
	r := &onrecord.Report{Text: text, ID: onrecord.ReportID(text), Language: "en"}
	rd.Read(r)
	if err := r.Validate(); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return r
}

// TestEventLexicon reads the example of every entry and wants the entry's type
// at its word.
func TestEventLexicon(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	for _, l := range []*eventLexicon{eventVerbs, eventNouns} {
		for lemma, entries := range l.entries {
			for _, e := range entries {
				all++
				r := readText(t, rd, e.example)
				ok := e.typ == "-" && len(r.Events) == 0
				var got []string
				for _, ev := range r.Events {
					ok = ok || ev.Type == e.typ && ev.Rule == "event/"+e.rule
					got = append(got, ev.Type+" "+ev.Trigger.Text+" "+ev.Rule)
				}
				if ok {
					right++
				} else {
					t.Logf("%s %s %s: %q: got %v", e.rule, lemma, e.typ, e.example, strings.Join(got, "; "))
				}
			}
		}
	}
	t.Logf("%d of %d right", right, all)
	if right < minEventLexiconRight {
		t.Errorf("%d of %d examples right, want at least %d", right, all, minEventLexiconRight)
	}
}

// minEventLexiconRight guards what has been reached; the examples that fail
// are printed by go test -v -run TestEventLexicon.
const minEventLexiconRight = 530
