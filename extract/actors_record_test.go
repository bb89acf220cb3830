package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

// actorsOf are the names of the parties that go on record, with their types.
func actorsOf(t *testing.T, rd *Reader, text, dateline string) []string {
	t.Helper()
	r := &onrecord.Report{Text: text, ID: onrecord.ReportID(text), Language: "en"}
	if dateline != "" {
		span := onrecord.NewOffsets(text).Span(0, len(dateline))
		r.Dateline = &span
	}
	rd.Read(r)
	var out []string
	for i := range r.Actors {
		out = append(out, r.Actors[i].Name+"|"+r.Actors[i].Type)
	}
	slices.Sort(out)
	return out
}

// TestActorsOnRecord: who goes on record, and who does not.
func TestActorsOnRecord(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, dateline, want string }{
		{"KORVENBURG (AP) - Lena Orsk spoke on Monday.", "KORVENBURG (AP) -", "Lena Orsk|person"},
		{"The Chadian government resigned. Jets hit government targets on Monday.", "", "Chadian government|government"},
		{"Envoys Ada Lorn and Robert Strand accused the police of lying.", "", "Ada Lorn|person Robert Strand|person police|government"},
		{"Traders said the plan was bad. On Monday traders said it was good.", "", "Traders|population"},
		{"Tomas Brel and Ivo Strand contributed to this report.", "", "Ivo Strand|person Tomas Brel|person"},
	} {
		if got := strings.Join(actorsOf(t, rd, c.text, c.dateline), " "); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}
