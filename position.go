package onrecord

// The stances of a position.
const (
	For         = "for"
	Against     = "against"
	Conditional = "conditional"
	Neutral     = "neutral"
)

// What is claimed of a position over time: a record with one of these says
// that the holder's line is as before or that it moved, and which way. It has
// no stance of its own but neutral.
const (
	Unchanged = "unchanged"
	Changed   = "changed"
	Softened  = "softened"
	Hardened  = "hardened"
	Dropped   = "dropped"
	Away      = "away"
)

// Position is what a party is for or against. AssertedBy is the holder itself,
// whoever says it of the holder, or null for the report's own voice. A minister
// or spokesman stays the holder; SpeaksFor says whose line it is.
type Position struct {
	ID          string  `json:"id"`
	Holder      string  `json:"holder"`               // actor id
	SpeaksFor   Maybe   `json:"speaks_for,omitempty"` // the state or body whose line the holder gives by office: a minister's state
	Stance      string  `json:"stance"`
	Target      Span    `json:"target"`
	Issue       Maybe   `json:"issue"`                  // id in the user's issue book
	IssueStance Maybe   `json:"issue_stance,omitempty"` // on the issue's proposition, where that differs from the stance on the target
	Condition   *Span   `json:"condition"`
	Change      Maybe   `json:"change,omitempty"` // a claim of sameness or change: see Unchanged
	Kind        Maybe   `json:"kind,omitempty"`   // deed, offer, alternative, concession; null for words of attitude
	AssertedBy  Maybe   `json:"asserted_by"`
	Evidence    []Span  `json:"evidence"`
	Statement   Maybe   `json:"statement"`
	Confidence  float64 `json:"confidence"`
	Rule        string  `json:"rule"`

	// Passage is what the issue was looked up in, for looking it up in another
	// book later: kept by a record, no part of the report object.
	Passage string `json:"-"`
}
