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
		{"\u201cNobody in this valley asked for a second bridge,\u201d Lorn, a retired surveyor, told Kelm News on Tuesday.",
			got{"Lorn, a retired surveyor", "told", "Nobody in this valley asked for a second bridge", "direct"}},
		{"It was revealed in May that the harbour office kept two ledgers.", got{"", "was revealed", "the harbour office kept two ledgers", "indirect"}},
		{"Zubar has called for the head of the dam authority to open its accounts to the mayors.",
			got{"Zubar", "has called for", "the head of the dam authority to open its accounts to the mayors", "indirect"}},
		{"\"The pumps were too small,\" said Irna Dosh, an engineer at Lorn & Sons, who surveyed the canal for the ministry. \"Everyone saw it.\"",
			got{"Irna Dosh, an engineer at Lorn & Sons, who surveyed the canal for the ministry", "said", "The pumps were too small | Everyone saw it", "direct"}},
		{"Peter Hadra, who led the fishing union through two strikes, said the quotas should be lifted.",
			got{"Peter Hadra, who led the fishing union through two strikes", "said", "the quotas should be lifted", "indirect"}},
		{"According to the ministry, the dam broke in the night, but nobody was hurt.",
			got{"the ministry", "According to", "the dam broke in the night, but nobody was hurt", "indirect"}},
		{"\"The ferry will run again in spring,\" Kelm said, referring to the northern crossing. \"But nobody has paid for the repairs.\"",
			got{"Kelm", "said", "The ferry will run again in spring | But nobody has paid for the repairs", "direct"}},
		{"As the Norvia Post observed, cooperatives now own the mills in nine valleys.",
			got{"the Norvia Post", "observed", "cooperatives now own the mills in nine valleys", "indirect"}},
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
