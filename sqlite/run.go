package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/onrecord/onrecord"
)

// Outcome is what became of a report that was to be read.
type Outcome string

// The outcomes.
const (
	Read       Outcome = "read"       // it is new
	Again      Outcome = "again"      // it was there, read by another version or to be read again
	Known      Outcome = "known"      // it was there, from the same place: nothing to do
	Duplicate  Outcome = "duplicate"  // the same text was there from another place: the place was added
	Unreadable Outcome = "unreadable" // it could not be read
)

// Run is one reading of reports into the record.
type Run struct {
	db      *DB
	n       int64
	version string
	again   bool
}

// StartRun begins a reading by this version of the program. Reports that the
// same version has read before are left as they are, unless again is true.
func (db *DB) StartRun(ctx context.Context, version string, again bool) (*Run, error) {
	run := &Run{db: db, version: version, again: again}
	err := db.write(ctx, func(t *tx) error {
		run.n = t.exec("INSERT INTO runs (version, started) VALUES (?, ?)", version, db.now())
		return nil
	})
	return run, err
}

func (db *DB) now() string { return db.Now().UTC().Format(time.RFC3339) }

// Seen reports whether the text of r has been read already and need not be
// read again: then [Run.Appear] is all that is left to do.
func (run *Run) Seen(ctx context.Context, r *onrecord.Report) (bool, error) {
	var version string
	var n int64
	err := run.db.r.QueryRowContext(ctx, "SELECT version, run FROM reports WHERE id = ?", r.ID).Scan(&version, &n)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil && run.done(version, n), explain(run.db.path, err)
}

// done reports whether a report read by version in run n is up to date.
func (run *Run) done(version string, n int64) bool {
	return n == run.n || version == run.version && !run.again
}

// Save writes r and all its records, in one transaction. A text that is there
// already, up to date, only gets the place it was found in.
func (run *Run) Save(ctx context.Context, r *onrecord.Report) (Outcome, error) {
	if err := r.Validate(); err != nil {
		return Unreadable, fmt.Errorf("%s: what was read from it breaks the rules of the record: %w", r.Source.Path, err)
	}
	object, err := encode(r)
	if err != nil {
		return Unreadable, err
	}
	var out Outcome
	err = run.db.write(ctx, func(t *tx) error {
		var n, last int64
		var version string
		there := t.row("SELECT n, version, run FROM reports WHERE id = ?", []any{r.ID}, &n, &version, &last)
		if there && run.done(version, last) {
			out = t.appear(run, n, r)
			return nil
		}
		out = Read
		if there {
			out = Again
			t.removeRecords(n)
		}
		n = t.saveReport(run, n, r, object)
		t.appear(nil, n, r)
		t.saveHead(n, r)
		t.saveActors(n, r)
		t.saveRecords(n, r, object)
		t.log(run, r.Source.Path, out, r.ID, "")
		return nil
	})
	return out, err
}

// Appear notes where a text that [Run.Seen] knows was found.
func (run *Run) Appear(ctx context.Context, r *onrecord.Report) (Outcome, error) {
	var here bool
	const q = "SELECT EXISTS (SELECT 1 FROM appearances a JOIN reports p ON p.n = a.report WHERE p.id = ? AND a.path = ? AND a.source_id = ?)"
	if err := run.db.r.QueryRowContext(ctx, q, r.ID, r.Source.Path, string(r.Source.ID)).Scan(&here); err != nil {
		return Unreadable, explain(run.db.path, err)
	}
	if here {
		return Known, nil // no write for what is there
	}
	var out Outcome
	err := run.db.write(ctx, func(t *tx) error {
		var n int64
		if !t.row("SELECT n FROM reports WHERE id = ?", []any{r.ID}, &n) {
			return ErrNotFound
		}
		out = t.appear(run, n, r)
		return nil
	})
	return out, err
}

// Unreadable notes that something could not be read, and why.
func (run *Run) Unreadable(ctx context.Context, place, why string) error {
	return run.db.write(ctx, func(t *tx) error {
		t.log(run, place, Unreadable, "", why)
		return nil
	})
}

// Finish ends the run.
func (run *Run) Finish(ctx context.Context) error {
	return run.db.write(ctx, func(t *tx) error {
		t.exec("UPDATE runs SET ended = ? WHERE n = ?", run.db.now(), run.n)
		return nil
	})
}

func (t *tx) log(run *Run, place string, out Outcome, report, why string) {
	t.exec("INSERT INTO read_log (run, place, outcome, report, why) VALUES (?, ?, ?, ?, ?)", run.n, place, string(out), null(report), null(why))
}
