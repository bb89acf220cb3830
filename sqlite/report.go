package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/onrecord/onrecord"
)

// null is s for the database, NULL for "".
func null[S ~string](s S) any {
	if s == "" {
		return nil
	}
	return string(s)
}

const separator = "; "

func joined(ss []string) string { return strings.Join(ss, separator) }

// encode is the report object without its text, which has a column of its own.
func encode(r *onrecord.Report) (string, error) {
	c := *r
	c.Text = ""
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(&c)
	return strings.TrimSuffix(b.String(), "\n"), err
}

// saveReport writes the row of a report: a new one if n is 0. It gives the
// row's number, which changes with the day of publication.
func (t *tx) saveReport(run *Run, n int64, r *onrecord.Report, object string) int64 {
	number := t.number(n, r)
	args := []any{
		null(r.Title), null(r.Publisher), joined(r.Agencies), joined(r.Byline), r.Language, null(r.Encoding),
		null(r.Published.From), null(r.Published.To), r.Published.How, null(r.Published.Because),
		r.Source.Path, null(r.Source.ID), null(r.Source.URL), r.Source.Format, run.n, run.version, object,
	}
	if n != 0 {
		t.exec(`UPDATE reports SET title = ?, publisher = ?, agencies = ?, byline = ?, language = ?, encoding = ?,
			published_from = ?, published_to = ?, published_how = ?, published_because = ?,
			path = ?, source_id = ?, url = ?, format = ?, run = ?, version = ?, object = ? WHERE n = ?`, append(args, n)...)
		if number != n {
			t.script("PRAGMA defer_foreign_keys = ON") // until the transaction ends
			t.exec("UPDATE appearances SET report = ? WHERE report = ?", number, n)
			t.exec("UPDATE reports SET n = ? WHERE n = ?", number, n)
		}
		return number
	}
	return t.exec(`INSERT INTO reports (title, publisher, agencies, byline, language, encoding,
		published_from, published_to, published_how, published_because,
		path, source_id, url, format, run, version, object, id, text, n)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, append(args, r.ID, r.Text, number)...)
}

// number gives the number of the row of r: a new one if n is 0.
func (t *tx) number(n int64, r *onrecord.Report) int64 {
	reading := readingOf(n)
	if n == 0 {
		t.exec("UPDATE readings SET n = n + 1")
		t.row("SELECT n FROM readings", nil, &reading)
	}
	number, err := reportNumber(string(r.Published.From), reading)
	if err != nil && t.err == nil {
		t.err = err
	}
	return number
}

// saveHead writes what a list of reports shows of r.
func (t *tx) saveHead(n int64, r *onrecord.Report) {
	text := r.Text
	if r.Title != "" && r.Headline != nil {
		text = text[min(r.Headline.ByteEnd, len(text)):]
	}
	runes := 0
	for i := range text {
		if runes++; runes > 700 {
			text = text[:i]
			break
		}
	}
	t.exec("INSERT INTO heads (report, beginning, statements, events, tolls, positions, proposals) VALUES (?, ?, ?, ?, ?, ?, ?)",
		n, text, len(r.Statements), len(r.Events), len(r.Tolls), len(r.Positions), len(r.Proposals))
}

// appear adds the place that r was found in. With a run it notes a duplicate
// in the log if the place is new.
func (t *tx) appear(run *Run, n int64, r *onrecord.Report) Outcome {
	var here bool
	t.row("SELECT 1 FROM appearances WHERE report = ? AND path = ? AND source_id = ?", []any{n, r.Source.Path, string(r.Source.ID)}, &here)
	if here {
		return Known
	}
	t.exec(`INSERT INTO appearances (report, path, source_id, url, format, title, publisher, published_from, published_to, outlets)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		n, r.Source.Path, string(r.Source.ID), null(r.Source.URL), r.Source.Format, null(r.Title), null(r.Publisher),
		null(r.Published.From), null(r.Published.To), fold(string(r.Publisher)+separator+joined(r.Agencies)))
	if run != nil {
		t.log(run, r.Source.Path, Duplicate, r.ID, "")
	}
	return Duplicate
}

// Head is a report without its text and records.
type Head struct {
	ID         string
	Title      string
	Publisher  string
	Agencies   []string
	URL        string
	Path       string
	Language   string
	From       string // first day of publication
	To         string // last day of publication
	How        string
	Beginning  string // the first 700 characters behind the headline
	Statements int
	Events     int
	Tolls      int
	Positions  int
	Proposals  int
}

// Reports gives the reports that pass the filter, newest first, and how many
// there are in all.
func (db *DB) Reports(ctx context.Context, f Filter) ([]Head, Total, error) {
	c, err := db.chooseReports(ctx, f)
	if err != nil {
		return nil, Total{}, err
	}
	total := c.total()
	if total.N == 0 {
		return nil, total, nil
	}
	query, args := c.query(f)
	rows, err := db.r.QueryContext(ctx, "SELECT "+headColumns+" FROM ("+query+") c JOIN reports p ON p.n = c.n JOIN heads h ON h.report = c.n ORDER BY c.n DESC", args...)
	if err != nil {
		return nil, total, explain(db.path, err)
	}
	defer rows.Close()
	var out []Head
	for rows.Next() {
		var h Head
		if err := h.scan(rows); err != nil {
			return nil, total, explain(db.path, err)
		}
		out = append(out, h)
	}
	return out, total.all(f, len(out)), explain(db.path, rows.Err())
}

// Report gives a report with all its records, as it was written.
func (db *DB) Report(ctx context.Context, id string) (*onrecord.Report, error) {
	var object, text string
	err := db.r.QueryRowContext(ctx, "SELECT object, text FROM reports WHERE id = ?", id).Scan(&object, &text)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, fmt.Errorf("report %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, explain(db.path, err)
	}
	r := new(onrecord.Report)
	if err := json.Unmarshal([]byte(object), r); err != nil {
		return nil, fmt.Errorf("%s: report %s: %w", db.path, id, err)
	}
	r.Text = text
	return r, r.Locate()
}

// FindReports gives the ids of the reports that a person may mean by name: a
// report's id or the beginning of one, a record's id, or the end of a path.
func (db *DB) FindReports(ctx context.Context, name string) ([]string, error) {
	part := strings.NewReplacer(`\`, `\\`, "%", `\%`, "_", `\_`).Replace(name)
	rows, err := db.r.QueryContext(ctx, `SELECT id FROM reports WHERE id = ?1
		UNION SELECT p.id FROM records r JOIN reports p ON p.n = r.report WHERE r.id = ?1
		UNION SELECT id FROM reports WHERE length(?1) >= 4 AND id LIKE ?2 || '%' ESCAPE '\'
		UNION SELECT p.id FROM appearances a JOIN reports p ON p.n = a.report WHERE a.path = ?1 OR a.path LIKE '%/' || ?2 ESCAPE '\'
		ORDER BY 1 LIMIT 20`, name, part)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		out = append(out, id)
	}
	if len(out) == 0 && rows.Err() == nil {
		return nil, fmt.Errorf("%s: %w", name, ErrNotFound)
	}
	return out, explain(db.path, rows.Err())
}
