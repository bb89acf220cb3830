package onrecord

// Schema names the form of a report object.
const Schema = "onrecord/report/v1"

// The formats a report can come in.
const (
	FormatText  = "text"
	FormatHTML  = "html"
	FormatFeed  = "feed"
	FormatWARC  = "warc"
	FormatJSONL = "jsonl"
	FormatCSV   = "csv"
)

// Source is where a report was read from.
type Source struct {
	Path   string `json:"path"`
	ID     Maybe  `json:"id"` // the id it had in a table or feed
	URL    Maybe  `json:"url"`
	Format string `json:"format"`
}

// Report is one news report and all that was read from it.
type Report struct {
	Schema      string    `json:"schema"`
	ID          string    `json:"id"`
	Source      Source    `json:"source"`
	Title       Maybe     `json:"title"`
	Publisher   Maybe     `json:"publisher"`
	Agencies    []string  `json:"agencies"`
	Byline      []string  `json:"byline"`
	Dateline    *Span     `json:"dateline,omitempty"`
	Headline    *Span     `json:"headline,omitempty"` // where the title stands in Text
	Language    string    `json:"language"`           // BCP 47; "und" when not told
	Encoding    string    `json:"encoding,omitempty"` // of the bytes read
	Published   Published `json:"published"`
	Text        string    `json:"text"`
	Boilerplate []Span    `json:"boilerplate"`

	Times      []Time         `json:"times"`
	Places     []PlaceMention `json:"places"`
	Actors     []Actor        `json:"actors"`
	Statements []Statement    `json:"statements"`
	Events     []Event        `json:"events"`
	Tolls      []Toll         `json:"tolls"`
	Positions  []Position     `json:"positions"`
	Proposals  []Proposal     `json:"proposals"`

	Notes []Note `json:"notes,omitempty"`
}

// Note says what was not read, and why: nothing is dropped in silence.
type Note struct {
	Stage string `json:"stage"` // intake, english, extract
	Text  string `json:"text"`
	Span  *Span  `json:"span,omitempty"`
}

// ReportID is the id of the report with this text.
func ReportID(text string) string { return NewID("report", text) }

// Actor returns the actor with this id, or nil.
func (r *Report) Actor(id string) *Actor {
	for i := range r.Actors {
		if r.Actors[i].ID == id {
			return &r.Actors[i]
		}
	}
	return nil
}
