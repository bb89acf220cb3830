package sqlite

import "context"

// Hit is a report or record that a search found.
type Hit struct {
	Report    string // the report's id
	Record    string // the record's id; "" when the hit is the text itself
	Kind      string // "report", "statement", "event" ...
	Title     string
	Outlet    string
	Published string
	Snippet   string // the words around the hit, hits between the marks asked for
}

// Search finds reports and records by words: all of them, in any order, in any
// case and form, without regard to accents; "words in quotation marks" stand
// together and wor* is a beginning. Best first; mark and unmark are put around
// what was found. It gives how many there are in all.
func (db *DB) Search(ctx context.Context, words string, f Filter, mark, unmark string) ([]Hit, int, error) {
	m := match(words)
	if m == "" {
		return nil, 0, nil
	}
	var c conditions
	c.add("p.n IS NOT NULL")
	c.report(f)
	const reports = "reports_fts JOIN reports p ON p.n = reports_fts.rowid"
	const records = "records_fts JOIN records r ON r.n = records_fts.rowid JOIN reports p ON p.n = r.report"
	inReports := c.where() + " AND reports_fts MATCH ?"
	inRecords := c.where() + " AND records_fts MATCH '{words} : (' || ? || ')'"
	args := append(c.args[:len(c.args):len(c.args)], m)
	both := append(append([]any{}, args...), args...)
	var total int
	if err := db.r.QueryRowContext(ctx, "SELECT (SELECT count(*) FROM "+reports+inReports+") + (SELECT count(*) FROM "+records+inRecords+")", both...).Scan(&total); err != nil {
		return nil, 0, explain(db.path, err)
	}
	query := `SELECT id, record, kind, title, outlet, published, words FROM (
		SELECT p.id, '' AS record, 'report' AS kind, coalesce(p.title, '') AS title, coalesce(p.publisher, '') AS outlet, coalesce(p.published_from, '') AS published,
			snippet(reports_fts, -1, ?, ?, ' … ', 24) AS words, bm25(reports_fts, 4.0, 1.0) AS score FROM ` + reports + inReports + `
		UNION ALL
		SELECT p.id, r.id, r.kind, coalesce(p.title, ''), coalesce(p.publisher, ''), coalesce(p.published_from, ''),
			snippet(records_fts, 0, ?, ?, ' … ', 24), bm25(records_fts) FROM ` + records + inRecords + `
		) ORDER BY score, published DESC, id, record` + f.window()
	all := append([]any{mark, unmark}, args...)
	all = append(append(all, mark, unmark), args...)
	rows, err := db.r.QueryContext(ctx, query, all...)
	if err != nil {
		return nil, 0, explain(db.path, err)
	}
	defer rows.Close()
	var out []Hit
	for rows.Next() {
		var h Hit
		if err := rows.Scan(&h.Report, &h.Record, &h.Kind, &h.Title, &h.Outlet, &h.Published, &h.Snippet); err != nil {
			return nil, 0, explain(db.path, err)
		}
		out = append(out, h)
	}
	return out, total, explain(db.path, rows.Err())
}
