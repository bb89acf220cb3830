package onrecord

import "testing"

func TestFigure(t *testing.T) {
	for _, c := range []struct{ qualifier, count, want string }{
		{"exact", "14", "14"},
		{"at-least", "14", "at least 14"},
		{"at-least", "At least 14", "At least 14"},
		{"at-most", "40", "up to 40"},
		{"nearly", "100", "nearly 100"},
		{"vague", "dozens", "dozens"},
		{"range", "10\n to 12", "10 to 12"},
	} {
		x := Toll{Qualifier: c.qualifier, CountSpan: Span{Text: c.count}}
		if got := x.Figure(); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.qualifier, c.count, got, c.want)
		}
	}
}
