package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"github.com/onrecord/onrecord"
)

// Sketch is one record with what laying it beside others needs: Report has its
// id, title, publisher and days, this record, and the actors that it refers to;
// for a position also the day of the statement it stands in.
type Sketch struct {
	Ref
	Report *onrecord.Report
}

// sketch is a report as a sketch has it, under the names of the report object.
type sketch struct {
	ID        string             `json:"id"`
	Title     onrecord.Maybe     `json:"title"`
	Publisher onrecord.Maybe     `json:"publisher"`
	Published onrecord.Published `json:"published"`
	Actors    []sketchActor      `json:"actors,omitempty"`

	Statements []sketchStatement   `json:"statements,omitempty"`
	Events     []onrecord.Event    `json:"events,omitempty"`
	Tolls      []onrecord.Toll     `json:"tolls,omitempty"`
	Positions  []onrecord.Position `json:"positions,omitempty"`
	Proposals  []onrecord.Proposal `json:"proposals,omitempty"`
}

type sketchActor struct {
	ID        string         `json:"id"`
	Name      string         `json:"name"`
	Type      string         `json:"type"`
	Country   onrecord.Maybe `json:"country"`
	Wikidata  onrecord.Maybe `json:"wikidata,omitempty"`
	SpeaksFor onrecord.Maybe `json:"speaks_for,omitempty"`
}

type sketchStatement struct {
	ID   string        `json:"id"`
	Date onrecord.Date `json:"date"`
}

// sketchOf is the sketch of the i-th record of a kind in r, "" for a kind that
// has none.
func sketchOf(r *onrecord.Report, k *kind, i int) (string, error) {
	s := sketch{ID: r.ID, Title: r.Title, Publisher: r.Publisher, Published: r.Published}
	var record any
	switch k {
	case &eventKind:
		s.Events = r.Events[i : i+1]
		record = s.Events
	case &tollKind:
		s.Tolls = r.Tolls[i : i+1]
		record = s.Tolls
	case &positionKind:
		s.Positions = r.Positions[i : i+1]
		record = s.Positions
		for j := range r.Statements {
			if x := &r.Statements[j]; x.ID == string(s.Positions[0].Statement) && x.Date.From != "" {
				s.Statements = []sketchStatement{{x.ID, x.Date}}
			}
		}
	case &proposalKind:
		s.Proposals = r.Proposals[i : i+1]
		record = s.Proposals
	default:
		return "", nil
	}
	words, err := json.Marshal(record)
	if err != nil {
		return "", err
	}
	for _, a := range r.Actors {
		if bytes.Contains(words, []byte(`"`+a.ID+`"`)) {
			s.Actors = append(s.Actors, sketchActor{a.ID, a.Name, a.Type, a.Country, a.Wikidata, a.SpeaksFor})
		}
	}
	object, err := json.Marshal(&s)
	return string(object), err
}

// records are the ids of the records of a kind in r.
func (k *kind) records(r *onrecord.Report) (ids []string) {
	switch k {
	case &eventKind:
		for i := range r.Events {
			ids = append(ids, r.Events[i].ID)
		}
	case &tollKind:
		for i := range r.Tolls {
			ids = append(ids, r.Tolls[i].ID)
		}
	case &positionKind:
		for i := range r.Positions {
			ids = append(ids, r.Positions[i].ID)
		}
	case &proposalKind:
		for i := range r.Proposals {
			ids = append(ids, r.Proposals[i].ID)
		}
	}
	return ids
}

// saveSketches writes the sketches of all records of r, whose row numbers at
// gives by their ids.
func saveSketches(r *onrecord.Report, at map[string]int64, write func(n int64, object string) error) error {
	for _, k := range kinds {
		for i, id := range k.records(r) {
			n, ok := at[id]
			if !ok {
				continue
			}
			object, err := sketchOf(r, k, i)
			if err == nil {
				err = write(n, object)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// saveSketches writes the sketches of r, the rows of whose records are written.
func (t *tx) saveSketches(r *onrecord.Report) {
	if err := saveSketches(r, t.rows, func(n int64, object string) error {
		t.exec("INSERT INTO sketches (record, object) VALUES (?, ?) ON CONFLICT DO UPDATE SET object = excluded.object", n, object)
		return t.err
	}); err != nil && t.err == nil {
		t.err = err
	}
}

// fillSketches makes the sketches of a file that was written without them.
func fillSketches(ctx context.Context, conn *sql.Conn) error {
	insert, err := conn.PrepareContext(ctx, "INSERT INTO sketches (record, object) VALUES (?, ?)")
	if err != nil {
		return err
	}
	defer func() { _ = insert.Close() }()
	last := int64(-1)
	for {
		var n int64
		var object string
		err := conn.QueryRowContext(ctx, "SELECT n, object FROM reports WHERE n > ? ORDER BY n LIMIT 1", last).Scan(&n, &object)
		if err == sql.ErrNoRows {
			return nil
		}
		if err != nil {
			return err
		}
		last = n
		var r onrecord.Report
		if err := json.Unmarshal([]byte(object), &r); err != nil {
			return fmt.Errorf("report in row %d: %w", n, err)
		}
		at, err := recordRows(ctx, conn, n)
		if err != nil {
			return err
		}
		if err := saveSketches(&r, at, func(n int64, object string) error {
			_, err := insert.ExecContext(ctx, n, object)
			return err
		}); err != nil {
			return err
		}
	}
}

// recordRows gives the row numbers of the records of a report by their ids.
func recordRows(ctx context.Context, conn *sql.Conn, report int64) (map[string]int64, error) {
	rows, err := conn.QueryContext(ctx, "SELECT id, n FROM records WHERE report = ? AND kind <> 'statement'", report)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	at := map[string]int64{}
	for rows.Next() {
		var id string
		var n int64
		if err := rows.Scan(&id, &n); err != nil {
			return nil, err
		}
		at[id] = n
	}
	return at, rows.Err()
}

// Sketches gives the sketches of the records of a kind that pass the filter, in
// the order of [DB.Records], and how many there are in all. Statements have
// none.
func (db *DB) Sketches(ctx context.Context, name string, f Filter) ([]Sketch, Total, error) {
	c, err := db.recordChoice(ctx, name, f)
	if err != nil {
		return nil, Total{}, err
	}
	var total Total
	if f.Limit > 0 {
		total = c.total()
	}
	if c.empty || f.Limit > 0 && total.N == 0 {
		return nil, total, nil
	}
	query, args := c.query(f)
	rows, err := db.r.QueryContext(ctx, "SELECT s.object FROM ("+query+") c CROSS JOIN sketches s ON s.record = c.n ORDER BY c.n DESC", args...)
	if err != nil {
		return nil, total, explain(db.path, err)
	}
	defer rows.Close()
	k := kindNamed(name)
	var out []Sketch
	var object sql.RawBytes
	for rows.Next() {
		if err := rows.Scan(&object); err != nil {
			return nil, total, explain(db.path, err)
		}
		r := new(onrecord.Report)
		if err := decode(object, r); err != nil {
			return nil, total, fmt.Errorf("%s: sketch of a record: %w", db.path, err)
		}
		x := Sketch{Ref: Ref{Report: r.ID}, Report: r}
		for _, id := range k.records(r) {
			x.Record = id
		}
		out = append(out, x)
	}
	return out, total.all(f, len(out)), explain(db.path, rows.Err())
}
