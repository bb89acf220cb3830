package onrecord

// Proposal is a plan, agreement, draft or initiative, under all its names in
// the report.
type Proposal struct {
	ID        string     `json:"id"`
	Name      string     `json:"name"`
	Mentions  []Span     `json:"mentions"`
	By        []string   `json:"by"` // actor ids
	Date      Date       `json:"date"`
	Terms     []Span     `json:"terms"`
	Responses []Response `json:"responses"`
	Rule      string     `json:"rule"`
}

// Response is how one party met a proposal: accepts, rejects, supports,
// criticises, reserves, vetoes, not-implemented.
type Response struct {
	Party    Maybe  `json:"party"` // actor id
	Response string `json:"response"`
	Evidence Span   `json:"evidence"`
}
