package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrationFiles embed.FS

// applicationID marks the file as a record ("onrc"), for programs like file.
const applicationID = 0x6f6e7263

// migrations are the steps from an empty file to the newest form, in order:
// the version of a file is the number of steps it has taken. A step that has
// been released is never changed; a new one is added.
func migrations() ([]string, error) {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	var out []string
	for _, name := range names { // Glob sorts by name
		b, err := migrationFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out = append(out, string(b))
	}
	return out, nil
}

// fills do what a step cannot say in SQL, in its transaction, by its number.
var fills = map[int]func(context.Context, *sql.Conn) error{9: fillSketches}

type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// fileVersion gives the number of steps a file has taken, and an error if it
// belongs to another program.
func fileVersion(ctx context.Context, q queryer) (int, error) {
	var version, id, tables int
	if err := q.QueryRowContext(ctx, "SELECT (SELECT user_version FROM pragma_user_version), (SELECT application_id FROM pragma_application_id), (SELECT count(*) FROM sqlite_schema)").Scan(&version, &id, &tables); err != nil {
		return 0, err
	}
	if id != applicationID && tables > 0 {
		return 0, fmt.Errorf("is the database of another program\nhint: name another file with --db")
	}
	return version, nil
}

func newer(version, known int) error {
	return fmt.Errorf("was written by a newer onrecord (form %d; this one knows forms up to %d)\nhint: use the newer program", version, known)
}

// migrate brings a file to the newest form, each step in a transaction.
func migrate(ctx context.Context, conn *sql.Conn) error {
	steps, err := migrations()
	if err != nil {
		return err
	}
	for {
		version, err := fileVersion(ctx, conn)
		if err != nil {
			return err
		}
		if version > len(steps) {
			return newer(version, len(steps))
		}
		if version == len(steps) {
			return nil
		}
		if err := step(ctx, conn, version, steps[version]); err != nil {
			return fmt.Errorf("step %d of its form: %w", version+1, err)
		}
	}
}

func step(ctx context.Context, conn *sql.Conn, from int, script string) error {
	if _, err := conn.ExecContext(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	// Another process may have taken the step while this one waited.
	version, err := fileVersion(ctx, conn)
	if err == nil && version == from {
		_, err = conn.ExecContext(ctx, script+fmt.Sprintf("\nPRAGMA user_version = %d;\nPRAGMA application_id = %d;", from+1, applicationID))
		if fill := fills[from+1]; err == nil && fill != nil {
			err = fill(ctx, conn)
		}
	}
	if err == nil {
		_, err = conn.ExecContext(ctx, "COMMIT")
	}
	if err != nil {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "ROLLBACK")
	}
	return err
}

// checkVersion refuses a file that is not of the newest form, for those who
// may only look and so cannot bring it up to date.
func checkVersion(ctx context.Context, q queryer) error {
	steps, err := migrations()
	if err != nil {
		return err
	}
	version, err := fileVersion(ctx, q)
	switch {
	case err != nil:
		return err
	case version > len(steps):
		return newer(version, len(steps))
	case version == 0:
		return fmt.Errorf("is empty\nhint: read reports into it with: onrecord read PATH")
	case version < len(steps):
		return fmt.Errorf("%w (form %d of %d)\nhint: bring it up to date by looking into it with onrecord serve, or by reading something into it: onrecord read PATH", ErrOlder, version, len(steps))
	}
	return nil
}
