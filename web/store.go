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
	// Overview sums the record up.
	Overview(ctx context.Context) (*Overview, error)
	// Reports gives the reports that pass the filter, newest first, and how
	// many there are in all.
	Reports(ctx context.Context, f Filter) ([]Head, int, error)
	// Report gives a report with all its records.
	Report(ctx context.Context, id string) (*onrecord.Report, error)
	// Records gives the records of a kind ("statements", "events" ...) that
	// pass the filter, those of one report together, and how many there are.
	Records(ctx context.Context, kind string, f Filter) ([]Ref, int, error)
	// Locate finds the report that a record stands in.
	Locate(ctx context.Context, record string) (Ref, error)
	// Actors gives the actors that pass the filter, those with most
	// statements first, and how many there are.
	Actors(ctx context.Context, f Filter) ([]ActorRow, int, error)
	// Appearances gives the reports in which an actor of this name appears.
	Appearances(ctx context.Context, name string, limit int) ([]Ref, error)
}

// Filter says which rows are wanted. Empty fields let all pass.
type Filter struct {
	Text   string // words that the record, or the report, must contain
	Actor  string // part of the name of the speaker, holder, actor or claimant
	Via    string // part of the name of whoever passed the words on
	Kind   string // a statement's kind, an event's type, a toll's outcome ...
	Outlet string // the report's publisher, or an agency it credits
	From   string // the first day of publication, "2013-01-13"
	To     string // the last one
	Report string // a report's id
	Limit  int    // at most so many rows; 0 for all
	Offset int    // rows to leave out first
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
	Name       string `json:"name"`
	Type       string `json:"type"`
	Country    string `json:"country"`
	Reports    int    `json:"reports"`
	Statements int    `json:"statements"`
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
