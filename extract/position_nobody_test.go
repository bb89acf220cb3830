package extract

import "testing"

// TestPositionSaidByNobody: a pronoun in words that nobody is said to have said
// belongs to no speaker, and is no fault.
func TestPositionSaidByNobody(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{
		"It was reported that they support the plan.",
		"It was announced that they reject the pact and they want talks.",
		"It was said that he wants the war to end and that his party rejects the plan.",
	} {
		r := readText(t, rd, text)
		for _, p := range r.Positions {
			if r.Actor(p.Holder) == nil {
				t.Errorf("%q: a position of nobody", text)
			}
		}
	}
}
