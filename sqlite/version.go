package sqlite

import "context"

// Version gives a number that is another one after anybody has written into the
// record.
func (db *DB) Version(ctx context.Context) (int64, error) { return db.version(ctx) }

// version gives a number that is another one after anybody has written into
// the record. It is asked on a connection of its own: what SQLite counts are
// the changes that other connections make.
func (db *DB) version(ctx context.Context) (int64, error) {
	var v int64
	err := db.watch.QueryRowContext(ctx, "PRAGMA data_version").Scan(&v)
	return v, explain(db.path, err)
}
