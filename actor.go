package onrecord

// The types of an actor.
const (
	ActorPerson       = "person"
	ActorState        = "state"
	ActorGovernment   = "government"
	ActorIGO          = "igo"
	ActorArmedGroup   = "armed-group"
	ActorOrganisation = "organisation"
	ActorOutlet       = "outlet"
	ActorPopulation   = "population"
)

// The kinds of a mention.
const (
	MentionName    = "name"
	MentionNominal = "nominal"
	MentionPronoun = "pronoun"
)

// Actor is a party of one report. Name is the fullest form in that report.
type Actor struct {
	ID       string `json:"id"`
	Name     string `json:"name"`
	Type     string `json:"type"`
	Country  Maybe  `json:"country"` // ISO 3166-1 alpha-3
	Sector   Maybe  `json:"sector"`  // a PLOVER sector: GOV, MIL, REB, OPP ...
	Wikidata Maybe  `json:"wikidata,omitempty"`
	Roles    []Role `json:"roles"`
	// SpeaksFor is the state or body whose line the actor gives by office.
	SpeaksFor Maybe     `json:"speaks_for,omitempty"`
	Mentions  []Mention `json:"mentions"`
}

// Role is an office or function that the report gives an actor, with its
// words. Of is the actor it is held in or for.
type Role struct {
	Title    string `json:"title"`
	Of       Maybe  `json:"of"`
	From     Maybe  `json:"from,omitempty"`
	To       Maybe  `json:"to,omitempty"`
	Status   string `json:"status,omitempty"` // current, former, acting, named
	Evidence Span   `json:"evidence"`
}

// Mention is a place in the text where an actor is meant.
type Mention struct {
	Span
	Kind string `json:"kind"` // name, nominal, pronoun
}
