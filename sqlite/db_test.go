package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPragmasOnEveryConnection(t *testing.T) {
	db := open(t)
	ctx := context.Background()
	var conns []*sql.Conn
	for range readers {
		c, err := db.r.Conn(ctx)
		if err != nil {
			t.Fatal(err)
		}
		conns = append(conns, c)
	}
	for i, c := range append(conns, db.conn) {
		var keys, busy, sync int
		var mode string
		if err := c.QueryRowContext(ctx, "SELECT (SELECT foreign_keys FROM pragma_foreign_keys), (SELECT timeout FROM pragma_busy_timeout), (SELECT synchronous FROM pragma_synchronous), (SELECT journal_mode FROM pragma_journal_mode)").Scan(&keys, &busy, &sync, &mode); err != nil {
			t.Fatal(err)
		}
		if keys != 1 || busy != 10000 || sync != 1 || mode != "wal" {
			t.Errorf("connection %d: foreign_keys %d, busy_timeout %d, synchronous %d, journal_mode %s", i, keys, busy, sync, mode)
		}
	}
	for _, c := range conns {
		if _, err := c.ExecContext(ctx, "DELETE FROM reports"); err == nil {
			t.Error("a reader could write")
		}
		c.Close()
	}
}

// Every way in which the file can be wrong has an error that names it and says
// what to do.
func TestWrongFiles(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	good := filepath.Join(dir, "good.db")
	db, err := Open(ctx, good)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	altered := func(name, script string) string {
		b, err := os.ReadFile(good)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		raw := sql.OpenDB(connector{uri(path, "rw"), nil})
		defer raw.Close()
		if _, err := raw.Exec(script); err != nil {
			t.Fatal(err)
		}
		return path
	}
	text := filepath.Join(dir, "text.db")
	if err := os.WriteFile(text, []byte(strings.Repeat("this is no database ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, path, write, look string }{
		{"newer", altered("newer.db", "PRAGMA user_version = 99"), "newer onrecord", "newer onrecord"},
		{"older", older(t, filepath.Join(dir, "older.db"), 4), "", "older onrecord"},
		{"foreign", altered("foreign.db", "PRAGMA application_id = 7"), "another program", "another program"},
		{"text", text, "not a record", "not a record"},
		{"missing", filepath.Join(dir, "missing.db"), "", "no record here yet"},
		{"folder", dir, "cannot be opened", "is a folder"},
		{"no folder", filepath.Join(dir, "none", "a.db"), "cannot be opened", "no record here yet"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check := func(db *DB, err error, want string) {
				t.Helper()
				if err == nil {
					db.Close()
				}
				switch {
				case want == "" && err != nil:
					t.Error(err)
				case want != "" && (err == nil || !strings.Contains(err.Error(), want)):
					t.Errorf("got %v, want %q", err, want)
				case want != "" && !strings.Contains(err.Error(), c.path):
					t.Errorf("%v does not name the file", err)
				}
			}
			db, err := OpenReader(ctx, c.path)
			check(db, err, c.look)
			db, err = Open(ctx, c.path)
			check(db, err, c.write)
		})
	}
}

func TestReadOnlyRecord(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "a.db")
	db, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	save(t, start(t, db, "v1", false), build(1))
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	// Not by the file's mode, which means nothing to the user root.
	raw := sql.OpenDB(connector{uri(path, "ro"), nil})
	defer raw.Close()
	_, err = raw.Exec("DELETE FROM reports")
	if err = explain(path, err); !errors.Is(err, ErrStop) || !strings.Contains(err.Error(), "hint: check who may write") {
		t.Errorf("writing to a read-only record: %v", err)
	}
	look, err := OpenReader(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer look.Close()
	if _, err := look.StartRun(ctx, "v1", false); err == nil {
		t.Error("a record opened for looking could be written")
	}
	if _, n, err := look.Records(ctx, "statements", Filter{}); n.N != 2 || err != nil {
		t.Errorf("%v statements, %v", n, err)
	}
}
