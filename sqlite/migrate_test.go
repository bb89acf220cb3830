package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// older makes a file of an older form, with nothing in it.
func older(t *testing.T, path string, form int) string {
	t.Helper()
	steps, err := migrations()
	if err != nil {
		t.Fatal(err)
	}
	raw := sql.OpenDB(connector{uri(path, "rwc"), pragmas})
	defer raw.Close()
	for i, s := range steps[:form] {
		if _, err := raw.Exec(s + fmt.Sprintf("; PRAGMA user_version = %d; PRAGMA application_id = %d", i+1, applicationID)); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// A file of the form that had running numbers for rows comes out the same as
// one that was written in the newest form.
func TestOlderFileIsBroughtUpToDate(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	fresh, err := Open(ctx, filepath.Join(dir, "fresh.db"))
	if err != nil {
		t.Fatal(err)
	}
	run := start(t, fresh, "v1", false)
	for i := range 3 {
		r := build(i)
		if i == 1 {
			r.Published.From, r.Published.To = "", ""
		}
		save(t, run, r)
	}
	path := older(t, filepath.Join(dir, "older.db"), 4)
	raw := sql.OpenDB(connector{uri(path, "rw"), nil})
	raw.SetMaxOpenConns(1)
	exec := func(query string) {
		t.Helper()
		if _, err := raw.Exec(query); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	// Each row under a running number, in the order of reading.
	exec("ATTACH '" + filepath.Join(dir, "fresh.db") + "' AS fresh")
	exec("CREATE TEMP TABLE new_reports AS SELECT n AS far, row_number() OVER (ORDER BY -(n >> 19 & 67108863)) AS n FROM fresh.reports")
	exec("CREATE TEMP TABLE new_records AS SELECT r.n AS far, row_number() OVER (ORDER BY o.n, -r.n) AS n FROM fresh.records r JOIN new_reports o ON o.far = r.report")
	for _, table := range strings.Fields("runs reports appearances actors roles mentions records spans parties statements events tolls positions proposals responses times places notes read_log") {
		var columns, values []string
		rows, err := raw.Query("SELECT name FROM pragma_table_info('" + table + "')")
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			var c string
			if err := rows.Scan(&c); err != nil {
				t.Fatal(err)
			}
			columns = append(columns, `"`+c+`"`)
			switch {
			case c == "n" && table == "reports" || c == "report" && table != "read_log":
				values = append(values, fmt.Sprintf("(SELECT n FROM new_reports WHERE far = x.%s)", c))
			case c == "n" && table == "records" || c == "record":
				values = append(values, fmt.Sprintf("(SELECT n FROM new_records WHERE far = x.%s)", c))
			default:
				values = append(values, `x."`+c+`"`)
			}
		}
		rows.Close()
		exec(fmt.Sprintf("INSERT INTO main.%s (%s) SELECT %s FROM fresh.%s x", table, strings.Join(columns, ", "), strings.Join(values, ", "), table))
	}
	exec("DELETE FROM main.parties WHERE part = 'speaks_for'") // that form did not have it
	raw.Close()
	db, err := Open(ctx, path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, query := range []string{
		"SELECT n, id, published_from FROM reports ORDER BY 1", "SELECT n, report, id, kind FROM records ORDER BY 1", "SELECT * FROM months WHERE total > 0 ORDER BY 1, 2, 3",
		"SELECT kind, part, name, folded, records FROM party_names ORDER BY 1, 2, 3", "SELECT * FROM located ORDER BY 1, 2, 3", "SELECT kind, name, country, records FROM place_names ORDER BY 1, 2, 3",
		"SELECT * FROM outlets ORDER BY 1, 2", "SELECT name, type, reports, statements FROM actor_names ORDER BY 1, 2", "SELECT * FROM heads ORDER BY 1", "SELECT * FROM sketches ORDER BY 1", "SELECT * FROM readings",
		"SELECT * FROM parties ORDER BY 1, 2, 3", "SELECT * FROM spans ORDER BY 1, 2, 3", "SELECT * FROM responses ORDER BY 1, 2", "SELECT * FROM positions ORDER BY 1", "SELECT report, id, statements FROM actors ORDER BY 1, 2",
		"SELECT * FROM statement_list ORDER BY 1", "SELECT * FROM event_list ORDER BY 1", "SELECT * FROM toll_list ORDER BY 1", "SELECT * FROM position_list ORDER BY 1", "SELECT * FROM proposal_list ORDER BY 1",
		"SELECT rowid FROM records_fts WHERE records_fts MATCH 'kind : statement AND words : pact' ORDER BY 1", "SELECT rowid FROM reports_fts WHERE reports_fts MATCH 'pact' ORDER BY 1",
		"PRAGMA foreign_key_check", "PRAGMA integrity_check",
	} {
		if d := cmp.Diff(rowsOf(t, fresh, query), rowsOf(t, db, query)); d != "" {
			t.Errorf("%s (-written so +brought up to date):\n%s", query, d)
		}
	}
	// What the older form did not note is read in the longer way.
	for _, x := range []*DB{fresh, db} {
		refs, _, err := x.Records(ctx, "tolls", Filter{Limit: 2})
		if err != nil || len(refs) != 2 {
			t.Fatal(refs, err)
		}
		entries, err := x.Entries(ctx, refs)
		if err != nil || len(entries) != 2 || entries[1].Record != refs[1].Record || entries[1].Report.Tolls[0].CountSpan.Text != "at least 40" || entries[1].Report.Actor(string(entries[1].Report.Tolls[0].AssertedBy)) == nil {
			t.Errorf("%+v, %v", entries, err)
		}
	}
}

func rowsOf(t *testing.T, db *DB, query string) []string {
	t.Helper()
	rows, err := db.r.Query(query)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for rows.Next() {
		values, into := make([]any, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			t.Fatal(err)
		}
		out = append(out, fmt.Sprint(values...))
	}
	return out
}
