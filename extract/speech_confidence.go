package extract

import "math"

// confidence is how sure a rule is, from how often it was right on the
// development articles; see docs/statements.md.
func (f *finder) confidence(s *speech) float64 {
	c, ok := ruleConfidence[s.rule]
	if !ok {
		c = 0.5
	}
	if s.outer >= 0 {
		c -= 0.15 // speech that another reports is found less surely
	}
	return math.Round(100*max(c, 0.1)) / 100
}

var ruleConfidence = map[string]float64{
	"quote-before": 0.85, "quote-after": 0.74, "mixed-after": 0.6, "quoted-as-saying": 0.8, "signed": 0.8, "colon": 0.7, "label": 0.7,
	"that-clause": 0.74, "clause": 0.74, "clause-by-words": 0.6, "clause-before": 0.74, "clause-round": 0.7, "as-said": 0.85,
	"according-to": 0.65, "goes-on": 0.65, "quote-unlisted-verb": 0.5, "ask-to": 0.55, "infinitive": 0.55, "declined": 0.5,
	"gerund": 0.6, "called": 0.58, "object-of": 0.65, "about": 0.48, "object": 0.5, "quoted-piece": 0.5, "giving": 0.6, "put-at": 0.6,
	"noun-that": 0.5, "noun-to": 0.4, "noun-about": 0.35, "passive-agent": 0.35, "unsaid-by": 0.6,
}
