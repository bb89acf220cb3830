package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

func readStatements(t testing.TB, text string) []onrecord.Statement {
	t.Helper()
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := &onrecord.Report{ID: onrecord.ReportID(text), Text: text, Language: "en"}
	rd.Read(r)
	for _, s := range r.Statements {
		for _, c := range s.Content {
			if err := c.Validate(text); err != nil {
				t.Error(err)
			}
		}
	}
	return r.Statements
}

func TestStatements(t *testing.T) {
	type got struct{ Source, Cue, Content, Kind string }
	for _, c := range []struct {
		text string
		want got
	}{
		{"The old dam broke on Monday, the ministry said.", got{"the ministry", "said", "The old dam broke on Monday", "indirect"}},
		{"\u201cHadra is not my favourite by any means,\u201d Zubar, a former candidate, told Kelm News on Tuesday.",
			got{"Zubar, a former candidate", "told", "Hadra is not my favourite by any means", "direct"}},
		{"It was revealed in March that she had used a personal account.", got{"", "was revealed", "she had used a personal account", "indirect"}},
		{"Zubar has called for the former secretary of state to release the transcripts of her speeches.",
			got{"Zubar", "has called for", "the former secretary of state to release the transcripts of her speeches", "indirect"}},
		{"\"It was destined to fail,\" said Kevin Zubar, a lawyer at Kelm & Hadra, who represents the ministry in the case. \"We knew it.\"",
			got{"Kevin Zubar, a lawyer at Kelm & Hadra, who represents the ministry in the case", "said", "It was destined to fail | We knew it", "direct"}},
		{"Peter Hadra, who served as chairman of the union during the last election, said the rules should be changed.",
			got{"Peter Hadra, who served as chairman of the union during the last election", "said", "the rules should be changed", "indirect"}},
		{"According to the ministry, the dam broke in the night, but nobody was hurt.",
			got{"the ministry", "According to", "the dam broke in the night, but nobody was hurt", "indirect"}},
		{"\"We remain open to talks,\" Kelm said, referring to the northern valley. \"But they have chosen a different path.\"",
			got{"Kelm", "said", "We remain open to talks | But they have chosen a different path", "direct"}},
		{"As the Norvia Post observed, parties now control both chambers in 30 states.",
			got{"the Norvia Post", "observed", "parties now control both chambers in 30 states", "indirect"}},
	} {
		var first got
		if ss := readStatements(t, c.text); len(ss) > 0 {
			s := ss[0]
			if s.Source != nil {
				first.Source = s.Source.Text
			}
			if s.Cue != nil {
				first.Cue = s.Cue.Text
			}
			var parts []string
			for _, p := range s.Content {
				parts = append(parts, p.Text)
			}
			first.Content, first.Kind = strings.Join(parts, " | "), s.Kind
		}
		if d := cmp.Diff(c.want, first); d != "" {
			t.Errorf("%s\n%s", c.text, d)
		}
	}
}

func TestSayingLexiconFaults(t *testing.T) {
	for text, want := range map[string]string{
		"say\tsay\tc":                    "want lemma",
		"say\tsay\tzz\twhy":              "unknown frame",
		"say\tsay\tc\ta\nsay\tsay\tc\tb": "stands twice",
	} {
		if _, err := parseSaying(text, verbFrames); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want one with %q", text, err, want)
		}
	}
}

func BenchmarkFindSpeech(b *testing.B) {
	text := strings.Repeat("The old dam broke on Monday, the ministry said. \u201cWe are safe,\u201d Zubar told Kelm News. ", 50)
	rd, err := NewReader(Options{})
	if err != nil {
		b.Fatal(err)
	}
	r := &onrecord.Report{ID: onrecord.ReportID(text), Text: text, Language: "en"}
	rd.z.Analyze(text, nil, &rd.a)
	for b.Loop() {
		d := newDoc(r, &rd.a, Options{})
		d.findSpeech()
	}
}
