package onrecord

import "strings"

// Toll is a count of people harmed, as one claimant gives it. Low and High go
// only as far as the words do: "at least 40" is low 40, high unknown.
type Toll struct {
	ID         string   `json:"id"`
	Outcome    string   `json:"outcome"`   // killed wounded missing detained displaced casualties
	Qualifier  string   `json:"qualifier"` // exact at-least more-than at-most nearly about range vague
	Low        *int64   `json:"low"`
	High       *int64   `json:"high"`
	CountSpan  Span     `json:"count_span"`
	Victims    Maybe    `json:"victims"` // the report's word
	Class      Maybe    `json:"class"`   // civilian fighter security-forces children women men journalists medics aid-workers people
	Place      *Place   `json:"place"`
	When       When     `json:"when"`
	AssertedBy Maybe    `json:"asserted_by"`             // actor id; null is the report's own voice
	With       []string `json:"asserted_with,omitempty"` // actor ids: who gives the figure together with AssertedBy ("A and B said")
	Via        []string `json:"via"`
	Status     string   `json:"status"`              // preliminary confirmed stated feared unconfirmed denied
	PartOf     Maybe    `json:"part_of"`             // toll id
	SameAs     Maybe    `json:"same_as,omitempty"`   // id of an earlier toll of the report that this one tells again
	Corrected  bool     `json:"corrected,omitempty"` // the outlet says that an earlier version of the report had it, and that it is wrong
	Added      bool     `json:"added,omitempty"`     // told as so many more ("four more bodies"): no total
	Cause      *Span    `json:"cause,omitempty"`
	By         []string `json:"by,omitempty"` // actor ids: who is said to have done it
	Evidence   Span     `json:"evidence"`
	Confidence float64  `json:"confidence"`
	Rule       string   `json:"rule"`
}

// Figure is the number as the report has it, with what is said of how far it
// goes: "at least 14", "nearly 100", "dozens".
func (t *Toll) Figure() string {
	n := strings.Join(strings.Fields(t.CountSpan.Text), " ")
	q := ""
	switch t.Qualifier {
	case "at-least", "more-than", "nearly", "about":
		q = strings.ReplaceAll(t.Qualifier, "-", " ")
	case "at-most":
		q = "up to"
	}
	if q == "" || strings.HasPrefix(strings.ToLower(n), q) {
		return n
	}
	return q + " " + n
}

// When is the scope of a toll in time.
type When struct {
	From  Maybe  `json:"from"`
	To    Maybe  `json:"to"`
	Kind  string `json:"kind"` // incident day period cumulative, or rate, estimate: no counts of anything that happened
	Words *Span  `json:"words,omitempty"`
}
