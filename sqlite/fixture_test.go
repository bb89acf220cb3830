package sqlite

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/onrecord/onrecord"
)

// build makes a report of invented news with records of every kind in it.
func build(n int) *onrecord.Report {
	text := fmt.Sprintf("HADRA, Norvia - Minister Ádam Orlu told the Northern Wire on day %d that \"the Kelm pact is dead\". "+
		"Zubar's army shelled Hadra, killing at least 40 civilians, the mayor said. Zubar rejected the Kelm pact.", n)
	o := onrecord.NewOffsets(text)
	at := func(words string) onrecord.Span {
		i := strings.Index(text, words)
		if i < 0 {
			panic("the fixture has no " + words)
		}
		return o.Span(i, i+len(words))
	}
	ptr := func(s onrecord.Span) *onrecord.Span { return &s }
	low := int64(40)
	lat, lon := 1.5, 2.5
	id := onrecord.ReportID(text)
	actor := func(name, typ string, words ...string) onrecord.Actor {
		a := onrecord.Actor{ID: onrecord.NewID("actor", id, name), Name: name, Type: typ}
		for _, w := range words {
			a.Mentions = append(a.Mentions, onrecord.Mention{Span: at(w), Kind: onrecord.MentionName})
		}
		return a
	}
	orlu := actor("Ádam Orlu", onrecord.ActorPerson, "Ádam Orlu")
	orlu.Roles = []onrecord.Role{{Title: "Minister", Evidence: at("Minister")}}
	zubar, wire, mayor := actor("Zubar", onrecord.ActorState, "Zubar"), actor("Northern Wire", onrecord.ActorOutlet, "Northern Wire"), actor("the mayor", onrecord.ActorPerson, "the mayor")
	day := onrecord.Date{From: "2031-03-01", To: "2031-03-01", Precision: onrecord.PrecisionDay}
	place := &onrecord.Place{Name: "Hadra", Words: ptr(at("Hadra")), Lat: &lat, Lon: &lon, Precision: "town"}
	rec := func(kind string) string { return onrecord.NewID(kind, id) }
	r := &onrecord.Report{
		ID: id, Source: onrecord.Source{Path: fmt.Sprintf("wire/%d.txt", n), Format: onrecord.FormatText},
		Title: "Kelm pact is dead, says Orlu", Publisher: "The Hadra Gazette", Agencies: []string{"Northern Wire"}, Language: "en",
		Published: onrecord.Published{From: "2031-03-02", To: "2031-03-02", How: onrecord.HowGiven}, Text: text,
		Dateline: ptr(at("HADRA, Norvia -")), Actors: []onrecord.Actor{orlu, zubar, wire, mayor},
		Statements: []onrecord.Statement{
			{ID: rec("statement"), Speaker: onrecord.Maybe(orlu.ID), Source: ptr(at("Minister Ádam Orlu")), Cue: ptr(at("told")),
				Content: []onrecord.Span{at("\"the Kelm pact is dead\"")}, Kind: onrecord.Direct, To: []string{wire.ID}, Date: day, Confidence: .9, Rule: "told"},
			{ID: rec("statement again"), Source: ptr(at("the mayor")), Cue: ptr(at("said")), Content: []onrecord.Span{at("killing at least 40 civilians")},
				Kind: onrecord.Indirect, Via: []string{wire.ID}, Date: onrecord.UnknownDate(), Confidence: .5, Rule: "said"},
		},
		Events: []onrecord.Event{{ID: rec("event"), Type: "ASSAULT", Mode: []string{"artillery"}, Actors: []string{zubar.ID}, Place: place, Date: day,
			Status: onrecord.Happened, AssertedBy: onrecord.Maybe(mayor.ID), Trigger: at("shelled"), Evidence: at("Zubar's army shelled Hadra"), Confidence: .8, Rule: "shell"}},
		Tolls: []onrecord.Toll{{ID: rec("toll"), Outcome: "killed", Qualifier: "at-least", Low: &low, CountSpan: at("at least 40"), Victims: "civilians", Class: "civilian",
			Place: place, When: onrecord.When{Kind: "incident"}, AssertedBy: onrecord.Maybe(mayor.ID), Status: "stated", Evidence: at("killing at least 40 civilians"), Confidence: .8, Rule: "kill"}},
		Positions: []onrecord.Position{{ID: rec("position"), Holder: orlu.ID, SpeaksFor: onrecord.Maybe(zubar.ID), Stance: onrecord.Against, Target: at("the Kelm pact."), Issue: "pact", IssueStance: onrecord.For, Kind: "deed",
			AssertedBy: onrecord.Maybe(mayor.ID), Evidence: []onrecord.Span{at("Zubar rejected the Kelm pact")}, Confidence: .7, Rule: "reject"}},
		Proposals: []onrecord.Proposal{{ID: rec("proposal"), Name: "Kelm pact", Mentions: []onrecord.Span{at("Kelm pact")}, Date: onrecord.UnknownDate(),
			Responses: []onrecord.Response{{Party: onrecord.Maybe(zubar.ID), Response: "rejects", Evidence: at("Zubar rejected the Kelm pact")}}}},
		Times: []onrecord.Time{{Span: at("day"), Type: "date"}},
		Notes: []onrecord.Note{{Stage: "extract", Text: "one word not read", Span: ptr(at("army"))}},
	}
	r.Positions[0].Target = at("the Kelm pact")
	r.Normalize()
	return r
}

// open makes an empty record that is closed when the test ends.
func open(t testing.TB) *DB {
	t.Helper()
	db, err := Open(context.Background(), filepath.Join(t.TempDir(), "on record?.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	db.Now = func() time.Time { return time.Date(2031, 3, 3, 0, 0, 0, 0, time.UTC) }
	return db
}

func start(t testing.TB, db *DB, version string, again bool) *Run {
	t.Helper()
	run, err := db.StartRun(context.Background(), version, again)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func save(t testing.TB, run *Run, r *onrecord.Report) Outcome {
	t.Helper()
	out, err := run.Save(context.Background(), r)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// one reads a single value.
func one[T any](t testing.TB, db *DB, query string, args ...any) (v T) {
	t.Helper()
	if err := db.r.QueryRow(query, args...).Scan(&v); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	return v
}
