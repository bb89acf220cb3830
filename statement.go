package onrecord

// The kinds of a statement: all, some or none of its content stands in
// quotation marks.
const (
	Direct   = "direct"
	Mixed    = "mixed"
	Indirect = "indirect"
)

// Statement is an attribution of speech or writing: who is said to have said
// what, through whom and to whom.
type Statement struct {
	ID         string   `json:"id"`
	Speaker    Maybe    `json:"speaker"` // actor id
	Source     *Span    `json:"source"`  // the words for the speaker
	Cue        *Span    `json:"cue"`     // the words of saying; nil where a statement goes on without any
	Content    []Span   `json:"content"`
	Kind       string   `json:"kind"`
	Act        Maybe    `json:"act,omitempty"` // say, deny, decline, silence ...: what the cue makes of it
	Via        []string `json:"via"`           // actor ids: through whom the words reached the report
	To         []string `json:"to"`            // actor ids: who was told
	Date       Date     `json:"date"`
	Place      *Place   `json:"place"`
	Occasion   *Span    `json:"occasion,omitempty"`
	Confidence float64  `json:"confidence"`
	Rule       string   `json:"rule"` // the rule that found it, for explain
}
