package onrecord

// The stances of a position.
const (
	For         = "for"
	Against     = "against"
	Conditional = "conditional"
	Neutral     = "neutral"
)

// Position is what a party is for or against. AssertedBy is the holder itself,
// whoever says it of the holder, or null for the report's own voice.
type Position struct {
	ID         string  `json:"id"`
	Holder     string  `json:"holder"` // actor id
	Stance     string  `json:"stance"`
	Target     Span    `json:"target"`
	Issue      Maybe   `json:"issue"` // id in the user's issue book
	Condition  *Span   `json:"condition"`
	Change     Maybe   `json:"change,omitempty"` // unchanged, changed: a claim of sameness or change
	AssertedBy Maybe   `json:"asserted_by"`
	Evidence   []Span  `json:"evidence"`
	Statement  Maybe   `json:"statement"`
	Confidence float64 `json:"confidence"`
	Rule       string  `json:"rule"`
}
