package sqlite

import (
	"context"
	"errors"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What is read back is what was written, byte places and all.
func TestReportComesBack(t *testing.T) {
	db := open(t)
	want := build(1)
	if out := save(t, start(t, db, "v1", false), want); out != Read {
		t.Fatalf("a new report is %s", out)
	}
	got, err := db.Report(context.Background(), want.ID)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("report changed on its way (-written +read):\n%s", d)
	}
	if _, err := db.Report(context.Background(), "r0"); !errors.Is(err, ErrNotFound) {
		t.Errorf("a report that is not there: %v", err)
	}
}

func rowCounts(t *testing.T, db *DB) map[string]int {
	t.Helper()
	out := map[string]int{}
	for _, table := range []string{"reports", "appearances", "actors", "roles", "mentions", "records", "spans", "parties", "statements",
		"events", "tolls", "positions", "proposals", "responses", "times", "places", "notes"} {
		out[table] = one[int](t, db, "SELECT count(*) FROM "+table)
	}
	out["found"] = one[int](t, db, "SELECT count(*) FROM records_fts WHERE records_fts MATCH 'pact'")
	return out
}

func TestSaveIsIdempotent(t *testing.T) {
	db := open(t)
	save(t, start(t, db, "v1", false), build(1))
	want := rowCounts(t, db)
	for _, c := range []struct {
		version string
		again   bool
		want    Outcome
	}{{"v1", false, Known}, {"v1", true, Again}, {"v2", false, Again}, {"v2", false, Known}} {
		run := start(t, db, c.version, c.again)
		if seen, err := run.Seen(context.Background(), build(1)); err != nil || seen != (c.want == Known) {
			t.Errorf("version %s, again %t: seen %t, %v", c.version, c.again, seen, err)
		}
		if out := save(t, run, build(1)); out != c.want {
			t.Errorf("version %s, again %t: %s, want %s", c.version, c.again, out, c.want)
		}
		if d := cmp.Diff(want, rowCounts(t, db)); d != "" {
			t.Errorf("version %s, again %t: rows changed:\n%s", c.version, c.again, d)
		}
		if out := save(t, run, build(1)); out != Known {
			t.Errorf("a second time in the same run: %s", out)
		}
	}
	if one[string](t, db, "SELECT integrity_check FROM pragma_integrity_check") != "ok" {
		t.Error("the file is damaged")
	}
}

func TestSameTextElsewhere(t *testing.T) {
	db := open(t)
	run := start(t, db, "v1", false)
	save(t, run, build(1))
	twin := build(1)
	twin.Source.Path, twin.Publisher = "courier/7.txt", "The Kelm Courier"
	if out := save(t, run, twin); out != Duplicate {
		t.Fatalf("the same text from another place: %s", out)
	}
	if out, err := run.Appear(context.Background(), twin); err != nil || out != Known {
		t.Fatalf("once more: %s, %v", out, err)
	}
	heads, total, err := db.Reports(context.Background(), Filter{Outlet: "kelm courier"})
	if err != nil || total.N != 1 || heads[0].Publisher != "The Hadra Gazette" {
		t.Errorf("the report is not found under its second outlet: %+v %v %v", heads, total, err)
	}
}

func TestSaveRefusesBrokenReport(t *testing.T) {
	db := open(t)
	r := build(1)
	r.Statements[0].Content[0].Text = "words that stand nowhere"
	if _, err := start(t, db, "v1", false).Save(context.Background(), r); err == nil {
		t.Fatal("a record without its words was written")
	}
	if n := one[int](t, db, "SELECT count(*) FROM reports"); n != 0 {
		t.Errorf("%d reports written", n)
	}
}

// A disk that is full: a clear error, nothing half written, and the same
// report goes in once there is room.
func TestFullDisk(t *testing.T) {
	db := open(t)
	ctx := context.Background()
	run := start(t, db, "v1", false)
	save(t, run, build(0))
	pages := one[int](t, db, "SELECT page_count FROM pragma_page_count")
	if _, err := db.conn.ExecContext(ctx, "PRAGMA max_page_count = "+strconv.Itoa(pages+2)); err != nil {
		t.Fatal(err)
	}
	var err error
	n := 1
	for ; n < 500 && err == nil; n++ {
		_, err = run.Save(ctx, build(n))
	}
	if !errors.Is(err, ErrStop) || code(err) != codeFull {
		t.Fatalf("after %d reports: %v", n, err)
	}
	heads, total, lerr := db.Reports(ctx, Filter{})
	if lerr != nil || total.N != n-1 {
		t.Fatalf("%v reports in the file, %d were written; %v", total, n-1, lerr)
	}
	for _, h := range heads {
		if h.Statements != 2 || h.Tolls != 1 {
			t.Errorf("%s is half written: %+v", h.Path, h)
		}
	}
	if _, err := db.conn.ExecContext(ctx, "PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	if out := save(t, run, build(n-1)); out != Read {
		t.Errorf("with room again: %s", out)
	}
}
