package onrecord

// The statuses of an event.
const (
	Happened     = "happened"
	Planned      = "planned"
	Threatened   = "threatened"
	CalledFor    = "called-for"
	Denied       = "denied"
	Hypothetical = "hypothetical"
)

// Event is who did what to whom, coded by PLOVER 2.0.
type Event struct {
	ID         string   `json:"id"`
	Type       string   `json:"type"` // AGREE CONSULT SUPPORT ... ASSAULT
	Mode       []string `json:"mode"`
	Context    []string `json:"context"`
	Actors     []string `json:"actors"`     // actor ids
	Recipients []string `json:"recipients"` // actor ids
	Place      *Place   `json:"place"`
	Date       Date     `json:"date"`
	Status     string   `json:"status"`
	AssertedBy Maybe    `json:"asserted_by"` // actor id; null is the report's own voice
	Trigger    Span     `json:"trigger"`
	Evidence   Span     `json:"evidence"`
	Confidence float64  `json:"confidence"`
	Rule       string   `json:"rule"`
}
