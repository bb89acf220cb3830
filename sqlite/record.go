package sqlite

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
)

// kind is one kind of record: how it is filtered, what a list shows of it and
// how it is written. Each has a file of its own.
type kind struct {
	name   string   // "statements": in commands and addresses
	one    string   // "statement": in records.kind; its view is statement_list
	who    []string // parts that Filter.Who looks at
	single bool     // whether a record has one of them at most
	save   func(t *tx, n int64, r *onrecord.Report)
}

// kinds are all kinds, in the order of the report object.
var kinds = []*kind{&statementKind, &eventKind, &tollKind, &positionKind, &proposalKind}

func kindNamed(name string) *kind {
	for _, k := range kinds {
		if k.name == name {
			return k
		}
	}
	return nil
}

// saveRecords writes all records of r, the report in row n, which are written
// out in object.
func (t *tx) saveRecords(n int64, r *onrecord.Report, object string) {
	t.at, t.saved = stretches(object), 0
	t.rows = map[string]int64{}
	for _, k := range kinds {
		k.save(t, n, r)
	}
	t.saveSketches(r)
	for i, x := range r.Times {
		t.exec(`INSERT INTO times (report, ord, type, value, start, "end", words) VALUES (?, ?, ?, ?, ?, ?, ?)`,
			n, i, x.Type, null(x.Value), x.Start, x.End, x.Text)
	}
	for i, x := range r.Places {
		t.exec(`INSERT INTO places (report, ord, name, country, admin1, geonameid, lat, lon, precision, start, "end", words)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			n, i, x.Name, null(x.Country), null(x.Admin1), x.GeonameID, x.Lat, x.Lon, null(x.Precision), x.Start, x.End, x.Text)
	}
	for i, x := range r.Notes {
		var start, end any
		if x.Span != nil {
			start, end = x.Span.Start, x.Span.End
		}
		t.exec(`INSERT INTO notes (report, ord, stage, text, start, "end") VALUES (?, ?, ?, ?, ?, ?)`, n, i, x.Stage, x.Text, start, end)
	}
}

// removeRecords takes out all that was read from the report in row n.
func (t *tx) removeRecords(n int64) {
	for _, table := range []string{"records", "actors", "roles", "mentions", "times", "places", "notes", "heads"} {
		t.exec("DELETE FROM "+table+" WHERE report = ?", n)
	}
}

// entry collects what records, spans and parties hold of one record.
type entry struct {
	t          *tx
	n          int64 // row of the report
	r          *onrecord.Report
	start, end int
	spans      []span
	parties    []party
	places     []located
}

type located struct{ name, country string }

type span struct {
	role string
	onrecord.Span
}

type party struct{ part, actor, name string }

func (t *tx) entry(n int64, r *onrecord.Report) *entry { return &entry{t: t, n: n, r: r, start: -1} }

// words adds stretches of text in a role.
func (e *entry) words(role string, ss ...onrecord.Span) {
	for _, s := range ss {
		if e.start < 0 || s.Start < e.start {
			e.start = s.Start
		}
		e.end = max(e.end, s.End)
		e.spans = append(e.spans, span{role, s})
	}
}

// maybe adds a stretch of text that may not be there.
func (e *entry) maybe(role string, s *onrecord.Span) {
	if s != nil {
		e.words(role, *s)
	}
}

// party adds actors in a part.
func (e *entry) party(part string, ids ...string) {
	for _, id := range ids {
		if a := e.r.Actor(id); a != nil {
			e.parties = append(e.parties, party{part, id, a.Name})
		}
	}
}

// save writes the rows and gives that of the record.
func (e *entry) save(kind, id, typ string, confidence any, rule string) int64 {
	t := e.t
	rec, err := recordNumber(e.n, t.saved)
	if err != nil && t.err == nil {
		t.err = err
	}
	at := stretch{size: -1}
	if t.saved < len(t.at) {
		at = t.at[t.saved]
	}
	t.saved++
	t.exec(`INSERT INTO records (n, report, id, kind, type, start, "end", words, confidence, rule, object_at, object_size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		rec, e.n, id, kind, typ, max(e.start, 0), e.end, e.text(), confidence, rule, at.column(at.from), at.column(at.size))
	t.rows[id] = rec
	ord := map[string]int{}
	for _, s := range e.spans {
		t.exec(`INSERT INTO spans (record, role, ord, start, "end", words) VALUES (?, ?, ?, ?, ?, ?)`, rec, s.role, ord[s.role], s.Start, s.End, s.Text)
		ord[s.role]++
	}
	clear(ord)
	for _, p := range e.parties {
		t.exec("INSERT INTO parties (record, part, ord, actor, name, folded, kind) VALUES (?, ?, ?, ?, ?, ?, ?)", rec, p.part, ord[p.part], null(p.actor), p.name, fold(p.name), kind)
		ord[p.part]++
	}
	for _, p := range e.places {
		t.exec("INSERT OR IGNORE INTO located (record, kind, name, country) VALUES (?, ?, ?, ?)", rec, kind, p.name, p.country)
	}
	return rec
}

// place says where the record is.
func (e *entry) place(p *onrecord.Place) {
	if p != nil {
		e.places = append(e.places, located{p.Name, string(p.Country)})
	}
}

// placesNamed says of a record of a kind without a place of its own which
// places its words name.
func (e *entry) placesNamed() {
	for _, p := range e.r.Places {
		if p.Start >= e.start && p.End <= e.end {
			e.places = append(e.places, located{p.Name, string(p.Country)})
		}
	}
}

// text is all the words of the record, those inside others left out.
func (e *entry) text() string {
	ss := slices.Clone(e.spans)
	slices.SortStableFunc(ss, func(a, b span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	var out []string
	end := -1
	for _, s := range ss {
		if s.End > end {
			out = append(out, s.Text)
			end = s.End
		}
	}
	return strings.Join(out, " … ")
}

// placed gives the five columns of a place.
func placed(p *onrecord.Place) []any {
	if p == nil {
		return []any{nil, nil, nil, nil, nil}
	}
	return []any{p.Name, null(p.Country), p.Lat, p.Lon, null(p.Precision)}
}
