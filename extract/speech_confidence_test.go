package extract

import (
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

func TestStatementTraits(t *testing.T) {
	long := onrecord.Span{Start: 0, End: 80}
	for _, c := range []struct {
		s    onrecord.Statement
		want string
	}{
		{onrecord.Statement{Rule: "statement/clause", Kind: "indirect", Content: []onrecord.Span{long},
			Source: &onrecord.Span{Text: "the mayor"}, Cue: &onrecord.Span{Text: "has said"}}, "clause indirect long say named"},
		{onrecord.Statement{Rule: "statement/object", Kind: "mixed", Content: []onrecord.Span{{Start: 4, End: 20}},
			Source: &onrecord.Span{Text: "which"}, Cue: &onrecord.Span{Text: "praised"}}, "object mixed short other-cue unnamed"},
		{onrecord.Statement{Rule: "statement/goes-on", Kind: "direct", Content: []onrecord.Span{long}}, "goes-on direct long other-cue unnamed"},
	} {
		got := StatementTraits(&c.s)
		if s := strings.Join(got[:], " "); s != c.want {
			t.Errorf("traits %q, want %q", s, c.want)
		}
	}
}

// TestConfidenceShrinks checks that a cell seen often has its own share and one
// never seen that of the wider cell.
func TestConfidenceShrinks(t *testing.T) {
	c, err := parseCells("a direct long say named 1000 900\na direct long say unnamed 2 0\nb mixed short say named 50 10\n")
	if err != nil {
		t.Fatal(err)
	}
	if p := c.share([5]string{"a", "direct", "long", "say", "named"}); p < 0.89 || p > 0.9 {
		t.Errorf("share of the common cell %.3f, want nearly 0.9", p)
	}
	if p := c.share([5]string{"a", "direct", "long", "say", "unnamed"}); p < 0.75 || p > 0.85 {
		t.Errorf("share of the rare cell %.3f, want near its wider cell", p)
	}
	if p, q := c.share([5]string{"b", "direct", "long", "say", "named"}), c.share([5]string{"b"}); p != q {
		t.Errorf("unseen cell %.3f, its rule %.3f", p, q)
	}
	for text, want := range map[string]string{
		"a direct long say 3 1":       "want five traits",
		"a direct long say named 1 3": "is no count",
		"a direct long say named x 3": "is no count",
	} {
		if _, err := parseCells(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

// TestConfidenceTellsApart checks that what is quoted with a plain cue is held
// surer than an object, and speech inside speech less sure than outside.
func TestConfidenceTellsApart(t *testing.T) {
	ss := readStatements(t, "“The pumps were too small and everyone in the valley knew it,” said Irna Dosh. Kelm defended the canal.")
	if len(ss) != 2 {
		t.Fatalf("%d statements, want 2", len(ss))
	}
	if ss[0].Confidence < 0.85 || ss[1].Confidence > 0.7 {
		t.Errorf("confidence of the quotation %.2f and of the object %.2f", ss[0].Confidence, ss[1].Confidence)
	}
	if a, b := confidence(&ss[0], false), confidence(&ss[0], true); b >= a {
		t.Errorf("nested %.2f, alone %.2f", b, a)
	}
}
