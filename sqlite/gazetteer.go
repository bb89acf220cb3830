package sqlite

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"

	"github.com/onrecord/onrecord"
)

// Gazetteer is a file of places that belongs to a record.
type Gazetteer struct {
	Name   string // of the file, without its folders
	ID     string // hash of its content
	Places int    // how many places were taken from it
	Added  string // UTC, RFC 3339
}

// AddGazetteer keeps a file of places in the record, in the place of one of
// the same name.
func (db *DB) AddGazetteer(ctx context.Context, name string, data []byte, places int) (Gazetteer, error) {
	g := Gazetteer{Name: name, ID: onrecord.NewID("gazetteer", string(data)), Places: places, Added: db.now()}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(data); err != nil {
		return g, err
	}
	if err := z.Close(); err != nil {
		return g, err
	}
	return g, db.write(ctx, func(t *tx) error {
		t.exec("INSERT OR REPLACE INTO gazetteers (name, id, places, added, data) VALUES (?, ?, ?, ?, ?)", g.Name, g.ID, g.Places, g.Added, b.Bytes())
		return nil
	})
}

// RemoveGazetteer takes a file of places out of the record; reports that were
// read with it stay as they are until they are read again.
func (db *DB) RemoveGazetteer(ctx context.Context, name string) error {
	return db.write(ctx, func(t *tx) error {
		var have int
		if !t.row("SELECT count(*) FROM gazetteers WHERE name = ?", []any{name}, &have) || have == 0 {
			return fmt.Errorf("gazetteer %s: %w", name, ErrNotFound)
		}
		t.exec("DELETE FROM gazetteers WHERE name = ?", name)
		return nil
	})
}

// Gazetteers are the files of places in the record, by name.
func (db *DB) Gazetteers(ctx context.Context) ([]Gazetteer, error) {
	rows, err := db.r.QueryContext(ctx, "SELECT name, id, places, added FROM gazetteers ORDER BY name")
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []Gazetteer
	for rows.Next() {
		var g Gazetteer
		if err := rows.Scan(&g.Name, &g.ID, &g.Places, &g.Added); err != nil {
			return nil, explain(db.path, err)
		}
		out = append(out, g)
	}
	return out, explain(db.path, rows.Err())
}

// GazetteerData is the content of a file of places in the record.
func (db *DB) GazetteerData(ctx context.Context, name string) ([]byte, error) {
	var b []byte
	if err := db.r.QueryRowContext(ctx, "SELECT data FROM gazetteers WHERE name = ?", name).Scan(&b); err != nil {
		return nil, explain(db.path, err)
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("gazetteer %s in %s: %w", name, db.path, err)
	}
	return io.ReadAll(z)
}
