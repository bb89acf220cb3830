package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/onrecord/onrecord"
)

// Entry is one record without the rest of its report: Report has the head of
// the report, this record, and the actors that it refers to.
type Entry struct {
	Ref
	Head   Head
	Report *onrecord.Report
}

// headColumns are the columns of a [Head], of p and h.
const headColumns = `p.id, coalesce(p.title, ''), coalesce(p.publisher, ''), p.agencies, coalesce(p.url, ''), p.path, p.language,
	coalesce(p.published_from, ''), coalesce(p.published_to, ''), p.published_how, h.beginning, h.statements, h.events, h.tolls, h.positions, h.proposals`

// scan reads a row that begins with headColumns.
func (h *Head) scan(rows *sql.Rows, more ...any) error {
	var agencies string
	err := rows.Scan(append([]any{&h.ID, &h.Title, &h.Publisher, &agencies, &h.URL, &h.Path, &h.Language, &h.From, &h.To, &h.How, &h.Beginning,
		&h.Statements, &h.Events, &h.Tolls, &h.Positions, &h.Proposals}, more...)...)
	if agencies != "" {
		h.Agencies = strings.Split(agencies, separator)
	}
	return err
}

// Heads gives the heads of the reports with these ids, in their order; one
// that is not there is left out.
func (db *DB) Heads(ctx context.Context, ids []string) ([]Head, error) {
	rows, err := db.r.QueryContext(ctx, "SELECT "+headColumns+" FROM json_each(?) j JOIN reports p ON p.id = j.value JOIN heads h ON h.report = p.n ORDER BY j.key", jsonOf(ids))
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []Head
	for rows.Next() {
		var h Head
		if err := h.scan(rows); err != nil {
			return nil, explain(db.path, err)
		}
		out = append(out, h)
	}
	return out, explain(db.path, rows.Err())
}

// Entries gives the records that refs name, in their order, without reading
// all of their reports.
func (db *DB) Entries(ctx context.Context, refs []Ref) ([]Entry, error) {
	if len(refs) == 0 {
		return nil, nil
	}
	pairs := make([][2]string, len(refs))
	for i, r := range refs {
		pairs[i] = [2]string{r.Report, r.Record}
	}
	return db.entries(ctx, "reports p ON p.id = j.value ->> 0 CROSS JOIN records r ON r.report = p.n AND r.id = j.value ->> 1", jsonOf(pairs))
}

// entriesAt gives the records in these rows.
func (db *DB) entriesAt(ctx context.Context, numbers []int64) ([]Entry, error) {
	if len(numbers) == 0 {
		return nil, nil
	}
	return db.entries(ctx, "records r ON r.n = j.value CROSS JOIN reports p ON p.n = r.report", jsonOf(numbers))
}

// entries gives the records that a join finds for the values j of a list.
func (db *DB) entries(ctx context.Context, join, list string) ([]Entry, error) {
	rows, err := db.r.QueryContext(ctx, "SELECT "+headColumns+`, r.n, r.id, r.kind, substr(CAST(p.object AS BLOB), r.object_at + 1, r.object_size)
		FROM json_each(?) j CROSS JOIN `+join+` JOIN heads h ON h.report = p.n ORDER BY j.key`, list)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []Entry
	var ns []int64
	at := map[int64]int{}
	var whole []int // those that are read with all of their report
	for rows.Next() {
		var e Entry
		var n int64
		var kind string
		var object sql.RawBytes
		if err := e.Head.scan(rows, &n, &e.Record, &kind, &object); err != nil {
			return nil, explain(db.path, err)
		}
		e.Ref.Report = e.Head.ID
		if err := e.fill(kind, object); err != nil {
			whole = append(whole, len(out))
		}
		at[n] = len(out)
		ns = append(ns, n)
		out = append(out, e)
	}
	if err := rows.Err(); err != nil {
		return nil, explain(db.path, err)
	}
	rows.Close()
	if err := db.entryActors(ctx, ns, func(n int64, a onrecord.Actor) {
		r := out[at[n]].Report
		if r != nil && r.Actor(a.ID) == nil {
			r.Actors = append(r.Actors, a)
		}
	}); err != nil {
		return nil, err
	}
	for _, i := range whole {
		if out[i].Report, err = db.Report(ctx, out[i].Ref.Report); err != nil {
			return nil, err
		}
	}
	return out, nil
}

var errNoStretch = errors.New("it is not noted where the record stands")

// fill makes the report of the entry from the record alone.
func (e *Entry) fill(kind string, object []byte) error {
	if len(object) == 0 {
		return errNoStretch
	}
	r := &onrecord.Report{Schema: onrecord.Schema, ID: e.Head.ID, Title: onrecord.Maybe(e.Head.Title), Publisher: onrecord.Maybe(e.Head.Publisher),
		Agencies: e.Head.Agencies, Language: e.Head.Language, Source: onrecord.Source{Path: e.Head.Path, URL: onrecord.Maybe(e.Head.URL)},
		Published: onrecord.Published{From: onrecord.Maybe(e.Head.From), To: onrecord.Maybe(e.Head.To), How: e.Head.How}}
	var err error
	switch kind {
	case statementKind.one:
		r.Statements = make([]onrecord.Statement, 1)
		err = json.Unmarshal(object, &r.Statements[0])
	case eventKind.one:
		r.Events = make([]onrecord.Event, 1)
		err = json.Unmarshal(object, &r.Events[0])
	case tollKind.one:
		r.Tolls = make([]onrecord.Toll, 1)
		err = json.Unmarshal(object, &r.Tolls[0])
	case positionKind.one:
		r.Positions = make([]onrecord.Position, 1)
		err = json.Unmarshal(object, &r.Positions[0])
	case proposalKind.one:
		r.Proposals = make([]onrecord.Proposal, 1)
		err = json.Unmarshal(object, &r.Proposals[0])
	default:
		err = fmt.Errorf("kind of record %q: %w", kind, ErrNotFound)
	}
	if err == nil {
		e.Report = r
	}
	return err
}

// entryActors calls each for the actors that the records in rows ns refer to.
func (db *DB) entryActors(ctx context.Context, ns []int64, each func(int64, onrecord.Actor)) error {
	rows, err := db.r.QueryContext(ctx, fmt.Sprintf(`SELECT y.record, a.id, a.name, a.type, coalesce(a.country, ''), coalesce(a.sector, ''), coalesce(a.wikidata, '')
		FROM json_each(?) j CROSS JOIN parties y ON y.record = j.value CROSS JOIN actors a ON a.report = y.record >> %d << %d AND a.id = y.actor ORDER BY y.record, y.part, y.ord`, reportShift, reportShift), jsonOf(ns))
	if err != nil {
		return explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var n int64
		var a onrecord.Actor
		var country, sector, wikidata string
		if err := rows.Scan(&n, &a.ID, &a.Name, &a.Type, &country, &sector, &wikidata); err != nil {
			return explain(db.path, err)
		}
		a.Country, a.Sector, a.Wikidata = onrecord.Maybe(country), onrecord.Maybe(sector), onrecord.Maybe(wikidata)
		each(n, a)
	}
	return explain(db.path, rows.Err())
}
