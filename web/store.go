package web

import (
	"context"
	"errors"

	"github.com/onrecord/onrecord"
)

// ErrNotFound is returned by a [Store] for an id it does not have.
var ErrNotFound = errors.New("not found")

// Store is what the pages are made of. All methods may be called at once by
// many requests. The values given out are shared and must not be changed.
type Store interface {
	// Version gives a number that is another one after something was written.
	Version(ctx context.Context) (int64, error)
	// Overview sums the record up.
	Overview(ctx context.Context) (*Overview, error)
	// Reports gives the reports that pass the filter, newest first, and how
	// many there are in all.
	Reports(ctx context.Context, f Filter) ([]Head, Total, error)
	// Report gives a report with all its records.
	Report(ctx context.Context, id string) (*onrecord.Report, error)
	// Records gives the records of a kind ("statements", "events" ...) that
	// pass the filter, those of one report together, and how many there are.
	Records(ctx context.Context, kind string, f Filter) ([]Ref, Total, error)
	// Entries gives the records of a kind that refs name, in their order,
	// without all of their reports.
	Entries(ctx context.Context, kind string, refs []Ref) ([]Entry, error)
	// Sketches gives the records of a kind, any but statements, that pass the
	// filter, in the order of Records, and how many there are. Of the head
	// there is the id, the title, the publisher and the days.
	Sketches(ctx context.Context, kind string, f Filter) ([]Entry, Total, error)
	// Heads gives the heads of the reports with these ids.
	Heads(ctx context.Context, ids []string) (map[string]Head, error)
	// Issues gives the user's questions with how many positions are about
	// each.
	Issues(ctx context.Context) (*Issues, error)
	// Months gives how many rows that pass the filter each month of
	// publication has, the earliest first and the undated ("") last. Kind is
	// that of records, or "reports". More says that only the latest rows are
	// counted.
	Months(ctx context.Context, kind string, f Filter) (months []Count, more bool, err error)
	// Locate finds the report that a record stands in.
	Locate(ctx context.Context, record string) (Ref, error)
	// Actors gives the actors that pass the filter, those with most
	// statements first, and how many there are.
	Actors(ctx context.Context, f Filter) ([]ActorRow, int, error)
	// Actor gives the actor that goes by this name, with its roles and the
	// newest of the reports in which it appears.
	Actor(ctx context.Context, name string) (*ActorPage, error)
}

// Total is how many rows pass a filter.
type Total struct {
	N    int
	More bool // there are more than N: counting all would take too long
}

// Entry is one record without the rest of its report: Report has the head of
// the report, the record, as number I of its kind, and the actors that it
// refers to. It may have more.
type Entry struct {
	Ref
	Head   Head
	Report *onrecord.Report
	I      int
}

// ActorPage is what there is of one actor.
type ActorPage struct {
	ActorRow
	Roles   []ActorRole
	Reports []Head         // the newest
	Records []ActorRecords // the newest of each kind
}

// ActorRecords are the newest records of a kind in which an actor takes part,
// and how many there are.
type ActorRecords struct {
	Kind    string
	Entries []Entry
	Total   Total
}

// ActorRole is an office that reports give an actor, with the words of the
// newest that does.
type ActorRole struct {
	Title, Of, Status, Words string
	Head                     Head
}

// Filter says which rows are wanted. Empty fields let all pass.
type Filter struct {
	Text   string   // words that the record, or the report, must contain
	Actor  string   // part of the name of the speaker, holder, actor or claimant
	Via    string   // part of the name of whoever passed the words on
	By     string   // part of the name of who says so
	Kind   string   // a statement's kind, an event's type, a toll's outcome, a position's stance ...
	Form   string   // a position's kind: deed, offer ..., or words
	Issue  string   // an issue that positions are about, by id; * for any, - for none
	Outlet string   // the report's publisher, or an agency it credits
	From   string   // the first day of publication, "2013-01-13"
	To     string   // the last one
	Place  string   // part of the name of a place, or a country with all that lies in it
	Report string   // a report's id
	Names  []string // exactly one of these names for Actor
	Limit  int      // at most so many rows; 0 for all
	Offset int      // rows to leave out first
}

// Head is a report without its text and records.
type Head struct {
	ID         string   `json:"id"`
	Title      string   `json:"title"`
	Publisher  string   `json:"publisher"`
	Agencies   []string `json:"agencies"`
	URL        string   `json:"url"`
	Path       string   `json:"path"`
	Language   string   `json:"language"`
	From       string   `json:"published_from"`
	To         string   `json:"published_to"`
	How        string   `json:"published_how"`
	Beginning  string   `json:"beginning"` // the first words of the text
	Statements int      `json:"statements"`
	Events     int      `json:"events"`
	Tolls      int      `json:"tolls"`
	Positions  int      `json:"positions"`
	Proposals  int      `json:"proposals"`
}

// Ref names a record, or an actor, of a report.
type Ref struct {
	Report string `json:"report"`
	Record string `json:"record"`
}

// ActorRow is an actor over all reports in which that name appears.
type ActorRow struct {
	Name       string   `json:"name" doc:"the name that most reports use"`
	Names      []string `json:"names" doc:"all names, the most used first"`
	Type       string   `json:"type"`
	Country    string   `json:"country"`
	Reports    int      `json:"reports"`
	Statements int      `json:"statements"`
}

// Issue is a question of the user's: an entry of an issue book.
type Issue struct {
	ID          string     `json:"id"`
	Proposition string     `json:"proposition"`
	About       [][]string `json:"about" doc:"groups of words, one of each of which a passage about the issue has"`
}

// IssueRow is an issue with how many positions are about it: by their stance on
// its proposition, and claims that a line changed or stayed.
type IssueRow struct {
	Issue
	For         int    `json:"for"`
	Against     int    `json:"against"`
	Conditional int    `json:"conditional"`
	Neutral     int    `json:"neutral"`
	Claims      int    `json:"claims" doc:"claims that a line changed or stayed as it was"`
	From        string `json:"from" doc:"day of publication of the earliest"`
	To          string `json:"to"`
}

// All is how many positions are about the issue.
func (r *IssueRow) All() int { return r.For + r.Against + r.Conditional + r.Neutral + r.Claims }

// Other is how many of them are neither for nor against.
func (r *IssueRow) Other() int { return r.Conditional + r.Neutral + r.Claims }

// Issues are the issues of a record: those of its book in their order, then
// others that positions were read with.
type Issues struct {
	Rows []IssueRow `json:"issues"`
	None int        `json:"none" doc:"how many positions are about no issue"`
}

// Row is the issue with this id, nil if there is none.
func (x *Issues) Row(id string) *IssueRow {
	for i := range x.Rows {
		if x.Rows[i].ID == id {
			return &x.Rows[i]
		}
	}
	return nil
}

// Count is a value and how often it occurs.
type Count struct {
	Name string `json:"name"`
	N    int    `json:"n"`
}

// Problem is an input that could not be read, and why.
type Problem struct {
	Where string `json:"where"`
	Why   string `json:"why"`
}

// Overview sums a record up.
type Overview struct {
	Reports  int        `json:"reports"`
	From     string     `json:"from"` // of the earliest dated report
	To       string     `json:"to"`
	Undated  int        `json:"undated"`
	Kinds    []Count    `json:"kinds"` // records of each kind
	Outlets  []Count    `json:"outlets"`
	Speakers []ActorRow `json:"speakers"` // those with most statements
	Problems []Problem  `json:"problems"`
}
