package sqlite

import (
	"context"

	"github.com/onrecord/onrecord"
)

func (t *tx) saveActors(n int64, r *onrecord.Report) {
	for i := range r.Actors {
		a := &r.Actors[i]
		t.exec("INSERT INTO actors (report, id, name, folded, type, country, sector, wikidata) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
			n, a.ID, a.Name, fold(a.Name), a.Type, null(a.Country), null(a.Sector), null(a.Wikidata))
		for j, o := range a.Roles {
			t.exec(`INSERT INTO roles (report, actor, ord, title, of, since, until, status, start, "end", words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
				n, a.ID, j, o.Title, null(o.Of), null(o.From), null(o.To), null(o.Status), o.Evidence.Start, o.Evidence.End, o.Evidence.Text)
		}
		for _, m := range a.Mentions {
			// The same words may stand twice in a list of mentions; once is enough here.
			t.exec(`INSERT OR IGNORE INTO mentions (report, actor, start, "end", kind, words) VALUES (?, ?, ?, ?, ?, ?)`,
				n, a.ID, m.Start, m.End, m.Kind, m.Text)
		}
	}
}

// ActorRow is an actor over all reports in which that name appears.
type ActorRow struct {
	Name       string
	Type       string
	Country    string
	Reports    int
	Statements int
}

// Actors gives the actors whose name holds all words of f.Text and whose type
// is f.Kind, those with most statements first, and how many there are.
func (db *DB) Actors(ctx context.Context, f Filter) ([]ActorRow, int, error) {
	c := actorConditions(f)
	var total int
	if err := db.r.QueryRowContext(ctx, "SELECT count(*) FROM (SELECT 1 FROM actors a"+c.where()+" GROUP BY name, type)", c.args...).Scan(&total); err != nil {
		return nil, 0, explain(db.path, err)
	}
	rows, err := db.r.QueryContext(ctx, `SELECT name, type, coalesce(max(country), ''), count(*),
		(SELECT count(*) FROM parties y WHERE y.part = 'speaker' AND y.name = a.name AND y.actor IS NOT NULL) AS said
		FROM actors a`+c.where()+` GROUP BY name, type ORDER BY said DESC, 4 DESC, name`+f.window(), c.args...)
	if err != nil {
		return nil, 0, explain(db.path, err)
	}
	defer rows.Close()
	var out []ActorRow
	for rows.Next() {
		var a ActorRow
		if err := rows.Scan(&a.Name, &a.Type, &a.Country, &a.Reports, &a.Statements); err != nil {
			return nil, 0, explain(db.path, err)
		}
		out = append(out, a)
	}
	return out, total, explain(db.path, rows.Err())
}

// Appearances gives the reports in which an actor of exactly this name
// appears, newest first, with its id there.
func (db *DB) Appearances(ctx context.Context, name string, limit int) ([]Ref, error) {
	return db.refs(ctx, `SELECT p.id, a.id FROM actors a JOIN reports p ON p.n = a.report WHERE a.name = ?
		ORDER BY p.published_from DESC NULLS LAST, p.path, p.n, a.id`+Filter{Limit: limit}.window(), name)
}
