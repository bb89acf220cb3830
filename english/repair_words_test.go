package english

import "testing"

func TestParticiples(t *testing.T) {
	z, err := NewAnalyzer()
	if err != nil {
		t.Skip(err)
	}
	for text, want := range map[string]XPOS{
		"They want to end the war that has cost some 300 lives.": VBN,
		"The war has a cost that nobody counts.":                 NN,
	} {
		var a Analysis
		z.Analyze(text, nil, &a)
		for i := range a.Tokens {
			if a.Form(i) == "cost" && a.Tokens[i].XPOS != want {
				t.Errorf("%s: cost is %v, want %v", text, a.Tokens[i].XPOS, want)
			}
		}
	}
}
