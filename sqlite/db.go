package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"

	modernc "modernc.org/sqlite"
)

// pragmas are executed on every new connection.
var pragmas = []string{
	"PRAGMA busy_timeout = 10000", // another process may be reading reports in
	"PRAGMA foreign_keys = ON",    // deleting a report takes its rows along
	"PRAGMA synchronous = NORMAL", // with WAL: safe against a killed process
	"PRAGMA temp_store = MEMORY",  // nothing of a record outside its file
	"PRAGMA cache_size = -16000",  // KiB
}

// readers is the size of the pool: enough for a few people looking at once.
const readers = 4

// DB is an open record. Its methods may be called by many goroutines.
type DB struct {
	path  string
	r     *sql.DB // the pool of readers
	watch *sql.DB // one more, which sees that something was written
	w     *sql.DB // holds the one writer; nil when opened for looking only

	mu       sync.Mutex // held for a transaction
	conn     *sql.Conn
	prepared map[string]*sql.Stmt

	partyNames nameCache
	placeNames nameCache
	known      actorCache
	found      foundCache

	// Now tells the time for the log of runs; time.Now unless a test says otherwise.
	Now func() time.Time
}

// Open opens the record at path for reading reports in, making the file if
// there is none and bringing an older one up to date.
func Open(ctx context.Context, path string) (*DB, error) {
	db := &DB{path: path, prepared: map[string]*sql.Stmt{}, Now: time.Now}
	db.w = sql.OpenDB(connector{uri(path, "rwc"), append([]string{"PRAGMA journal_mode = WAL"}, pragmas...)})
	db.w.SetMaxOpenConns(1)
	var err error
	if db.conn, err = db.w.Conn(ctx); err == nil {
		err = migrate(ctx, db.conn)
	}
	if err != nil {
		db.Close()
		return nil, explain(path, err)
	}
	db.openReaders("ro")
	return db, nil
}

// OpenReader opens the record at path for looking only. It never makes a file.
func OpenReader(ctx context.Context, path string) (*DB, error) {
	if st, err := os.Stat(path); err != nil {
		if errors.Is(err, os.ErrNotExist) {
			return nil, &missing{path}
		}
		return nil, err
	} else if st.IsDir() {
		return nil, fmt.Errorf("%s: is a folder\nhint: name the file of a record, such as %s", path, filepath.Join(path, "onrecord.db"))
	}
	db := &DB{path: path, Now: time.Now}
	db.openReaders("ro")
	err := checkVersion(ctx, db.r)
	if code(err) == codeCantOpen || code(err) == codeReadOnly {
		// A folder that cannot be written has no room for the WAL's index. If
		// nobody writes there, the file is as it is.
		db.r.Close()
		db.watch.Close()
		db.openReaders("ro&immutable=1")
		err = checkVersion(ctx, db.r)
	}
	if err != nil {
		db.Close()
		return nil, explain(path, err)
	}
	return db, nil
}

func (db *DB) openReaders(mode string) {
	db.r = sql.OpenDB(connector{uri(db.path, mode), append([]string{"PRAGMA query_only = ON"}, pragmas...)})
	db.r.SetMaxOpenConns(readers)
	db.r.SetMaxIdleConns(readers)
	db.watch = sql.OpenDB(connector{uri(db.path, mode), []string{"PRAGMA query_only = ON", "PRAGMA busy_timeout = 10000"}})
	db.watch.SetMaxOpenConns(1)
}

// Path is the file of the record.
func (db *DB) Path() string { return db.path }

// Close ends the use of the file.
func (db *DB) Close() error {
	var errs []error
	for _, s := range db.prepared {
		errs = append(errs, s.Close())
	}
	if db.r != nil {
		errs = append(errs, db.r.Close(), db.watch.Close())
	}
	if db.conn != nil {
		errs = append(errs, db.conn.Close())
	}
	if db.w != nil {
		errs = append(errs, db.w.Close())
	}
	return errors.Join(errs...)
}

// uri names a file so that no character of its path means anything else.
func uri(path, mode string) string {
	return "file:" + (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath() + "?mode=" + mode
}

// connector makes connections with the pragmas set.
type connector struct {
	name    string
	pragmas []string
}

var theDriver modernc.Driver

// Driver implements [driver.Connector].
func (c connector) Driver() driver.Driver { return &theDriver }

// Connect implements [driver.Connector].
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := theDriver.Open(c.name)
	if err != nil {
		return nil, err
	}
	for _, p := range c.pragmas {
		if _, err := conn.(driver.ExecerContext).ExecContext(ctx, p, nil); err != nil {
			_ = conn.Close()
			return nil, err
		}
	}
	return conn, nil
}

// write runs f in one transaction on the writer connection.
func (db *DB) write(ctx context.Context, f func(*tx) error) (err error) {
	if db.w == nil {
		return fmt.Errorf("%s: was opened for looking only", db.path)
	}
	db.mu.Lock()
	defer db.mu.Unlock()
	if _, err := db.conn.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return explain(db.path, err)
	}
	t := &tx{ctx: ctx, db: db}
	if err = f(t); err == nil {
		err = t.err
	}
	if err == nil {
		_, err = db.conn.ExecContext(ctx, "COMMIT")
	}
	if err != nil {
		// A context that is done must not leave the transaction open; after a
		// full disk SQLite has rolled back by itself and this fails in peace.
		_, _ = db.conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
		return explain(db.path, err)
	}
	return nil
}

// tx is the running transaction of the writer. The first error stays and later
// calls do nothing, so that a row of inserts is checked once.
type tx struct {
	ctx context.Context
	db  *DB
	err error

	saved int              // records of the report written so far
	at    []stretch        // where each stands in the report object
	rows  map[string]int64 // their row numbers by id
}

func (t *tx) stmt(query string) *sql.Stmt {
	s := t.db.prepared[query]
	if s == nil {
		s, t.err = t.db.conn.PrepareContext(t.ctx, query)
		if t.err != nil {
			t.err = fmt.Errorf("%w in %s", t.err, query)
			return nil
		}
		t.db.prepared[query] = s
	}
	return s
}

// exec runs a statement and gives the last row id.
func (t *tx) exec(query string, args ...any) int64 {
	if t.err != nil {
		return 0
	}
	s := t.stmt(query)
	if s == nil {
		return 0
	}
	res, err := s.ExecContext(t.ctx, args...)
	if err != nil {
		t.err = err
		return 0
	}
	id, _ := res.LastInsertId()
	return id
}

// script runs what must not be prepared: a PRAGMA takes effect when it is.
func (t *tx) script(query string) {
	if t.err == nil {
		_, t.err = t.db.conn.ExecContext(t.ctx, query)
	}
}

// row reads one row into dest and reports whether there was one.
func (t *tx) row(query string, args []any, dest ...any) bool {
	if t.err != nil {
		return false
	}
	s := t.stmt(query)
	if s == nil {
		return false
	}
	err := s.QueryRowContext(t.ctx, args...).Scan(dest...)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		t.err = err
	}
	return err == nil
}
