package extract

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// TestSaid reads testdata/statements.txt: a text, and below it, set in, every
// statement that is to be found in it and no other:
//
//	speaker | via | to | act | kind | content ... content
//
// A trailing "@ words" is the occasion. \n in a text is the end of a paragraph.
func TestSaid(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile("testdata/statements.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	var text string
	var want []string
	check := func() {
		if text == "" {
			return
		}
		n++
		got := said(rd, text)
		slices.Sort(got) // which of two stands first is no matter
		slices.Sort(want)
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s\n%s", text, d)
		}
	}
	for _, line := range strings.Split(string(b), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '\t':
			want = append(want, line[1:])
		default:
			check()
			text, want = strings.ReplaceAll(line, `\n`, "\n\n"), nil
		}
	}
	check()
	if n < 50 {
		t.Errorf("%d texts, want at least 50", n)
	}
}

// said writes the statements of a text as the lines of testdata/statements.txt.
func said(rd *Reader, text string) []string {
	r := &onrecord.Report{ID: onrecord.ReportID(text), Text: text, Language: "en"}
	rd.Read(r)
	name := map[string]string{}
	for _, a := range r.Actors {
		name[a.ID] = a.Name
	}
	names := func(ids []string) string {
		var out []string
		for _, id := range ids {
			out = append(out, name[id])
		}
		return strings.Join(out, ", ")
	}
	var out []string
	for _, s := range r.Statements {
		var parts []string
		for _, c := range s.Content {
			parts = append(parts, strings.ReplaceAll(c.Text, "\n\n", `\n`))
		}
		line := strings.Join([]string{name[string(s.Speaker)], names(s.Via), names(s.To), string(s.Act), s.Kind, strings.Join(parts, " ... ")}, " | ")
		if s.Occasion != nil {
			line += " @ " + s.Occasion.Text
		}
		out = append(out, line)
	}
	return out
}

// TestUnsaid: what somebody is to say, should say or is accused of saying was
// not said; what he goes on to say was.
func TestUnsaid(t *testing.T) {
	for text, want := range map[string]int{
		"Norvia called on states to press the rebels to enter talks.":    1,
		"Orsk said Dosh should urge the rebels to lay down their arms.":  1,
		"Norvia accused Zubar of urging the rebels to avoid talks.":      1,
		"Orsk urged the rebels to lay down their arms.":                  1,
		"Orsk continued to urge the rebels to lay down their arms.":      1,
		"Orsk said Dosh had urged the rebels to lay down their weapons.": 2,
	} {
		if got := readStatements(t, text); len(got) != want {
			t.Errorf("%s: %d statements, want %d: %+v", text, len(got), want, got)
		}
	}
}

// TestTheirWords: whose remarks they are is who speaks.
func TestTheirWords(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Skip(err)
	}
	got := said(rd, "Tomas Brel met Ada Lorn in Kelm on Tuesday. His remarks indicated that Norvia would not give in.")
	if len(got) != 1 || !strings.HasPrefix(got[0], "Tomas Brel | ") {
		t.Errorf("%q, want words of Tomas Brel", got)
	}
}
