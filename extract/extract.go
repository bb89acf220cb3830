// Package extract reads records from the analysis of a report: statements,
// events, tolls, positions and proposals, and when the report was published.
//
// The order of the stages is fixed, for each needs what the one before found:
//
//	speech      attributions as token places           (speech.go)
//	who         parties and who is meant by which words (english/coref)
//	when        time expressions, the report's own date (english/times, published.go)
//	where       place names                             (english/places)
//	statements  speech with its parties and dates       (statement.go)
//	events      who did what to whom                    (event.go)
//	tolls       how many were harmed, according to whom (toll.go)
//	positions   who is for or against what              (position.go)
//	proposals   plans and how they were met             (proposal.go)
//	actors      the parties that the records need       (actor.go)
package extract

import (
	"slices"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
	"github.com/onrecord/onrecord/english/places"
)

// Options are a user's choices for extraction.
type Options struct {
	Issues []Issue           // the issue book, may be empty
	Places *places.Gazetteer // nil for the embedded one
	Actors []coref.Known     // parties that the user knows, may be empty
	Near   bool              // keep what misses an entry of the book by one group

	Passages bool // keep with each position the words its issue is looked up in, for a [Matcher]
}

// Reader reads records from reports. It owns an analyzer's scratch memory;
// each worker has one of its own.
type Reader struct {
	opt Options
	z   *english.Analyzer
	a   english.Analysis

	// Near holds, for the last report, what misses an entry of the issue book by
	// one group of words, if Options.Near asks for it.
	Near []NearMiss
}

// NewReader makes a reader.
func NewReader(opt Options) (*Reader, error) {
	z, err := english.NewAnalyzer()
	if err != nil {
		return nil, err
	}
	return &Reader{opt: opt, z: z}, nil
}

// Read fills in every list of r that is read from its text. Reports in other
// languages than English are left as they are, with a note that says so.
func (rd *Reader) Read(r *onrecord.Report) {
	if r.Language != "en" {
		r.Notes = append(r.Notes, onrecord.Note{Stage: "extract", Text: "language " + r.Language + ": stored and searchable, not extracted yet"})
		r.Normalize()
		return
	}
	rd.z.Analyze(r.Text, zones(r), &rd.a)
	d := newDoc(r, &rd.a, rd.opt)
	d.findSpeech()
	d.resolveActors()
	d.resolveTimes()
	d.resolvePlaces()
	d.statements()
	d.events()
	d.tolls()
	d.positions()
	rd.Near = d.near
	d.proposals()
	d.finishActors()
	r.Normalize()
}

// zones are the stretches of text that stand apart, in the order of the text. A
// dateline is one so that the first sentence begins behind it.
// Analyze gives the analysis that [Reader.Read] reads the records of r from,
// good until the reader is used again: for looking at what is behind a record.
func (rd *Reader) Analyze(r *onrecord.Report) *english.Analysis {
	rd.z.Analyze(r.Text, zones(r), &rd.a)
	return &rd.a
}

func zones(r *onrecord.Report) []english.Zone {
	var out []english.Zone
	for _, s := range r.Boilerplate {
		out = append(out, english.Zone{From: s.ByteStart, To: s.ByteEnd, Boilerplate: true})
	}
	if r.Headline != nil {
		out = append(out, english.Zone{From: r.Headline.ByteStart, To: r.Headline.ByteEnd, Title: true})
	}
	if s := r.Dateline; s != nil && !slices.ContainsFunc(r.Boilerplate, s.Overlaps) {
		out = append(out, english.Zone{From: s.ByteStart, To: s.ByteEnd})
	}
	slices.SortFunc(out, func(a, b english.Zone) int { return a.From - b.From })
	return out
}
