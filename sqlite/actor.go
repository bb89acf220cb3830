package sqlite

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

func (t *tx) saveActors(n int64, r *onrecord.Report) {
	said := map[onrecord.Maybe]int{}
	for i := range r.Statements {
		said[r.Statements[i].Speaker]++
	}
	for i := range r.Actors {
		a := &r.Actors[i]
		t.exec("INSERT INTO actors (report, id, name, folded, type, country, sector, wikidata, statements) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			n, a.ID, a.Name, fold(a.Name), a.Type, null(a.Country), null(a.Sector), null(a.Wikidata), said[onrecord.Maybe(a.ID)])
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

// actorCache keeps the parties that the names of the record come down to.
type actorCache struct {
	mu      sync.Mutex
	list    []collate.Known
	byName  map[string]int
	made    time.Time
	version int64
}

// actorsKept is for how long a list of parties is good while another program
// may be reading reports in.
const actorsKept = 5 * time.Second

// Parties gives all parties of the record, those with most statements first.
// The list is shared and must not be changed.
func (db *DB) Parties(ctx context.Context) ([]collate.Known, error) {
	db.known.mu.Lock()
	defer db.known.mu.Unlock()
	version, err := db.version(ctx)
	if err != nil {
		return nil, err
	}
	if db.known.list != nil && (version == db.known.version || time.Since(db.known.made) < actorsKept) {
		return db.known.list, nil
	}
	rows, err := db.r.QueryContext(ctx, "SELECT name, type, country, wikidata, reports, statements FROM actor_names WHERE reports > 0 ORDER BY name, type, country, wikidata")
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var names []collate.Name
	for rows.Next() {
		var n collate.Name
		if err := rows.Scan(&n.Name, &n.Type, &n.Country, &n.Wikidata, &n.Reports, &n.Statements); err != nil {
			return nil, explain(db.path, err)
		}
		names = append(names, n)
	}
	if err := rows.Err(); err != nil {
		return nil, explain(db.path, err)
	}
	db.known.list, db.known.made, db.known.version = collate.Parties(names), time.Now(), version
	db.known.byName = make(map[string]int, len(names))
	for i, k := range db.known.list {
		for _, name := range k.Names {
			if _, ok := db.known.byName[name]; !ok {
				db.known.byName[name] = i
			}
		}
	}
	return db.known.list, nil
}

// Actors gives the parties one of whose names holds all words of f.Text and
// that most reports take for f.Kind, those with most statements first, and how
// many there are.
func (db *DB) Actors(ctx context.Context, f Filter) ([]collate.Known, int, error) {
	all, err := db.Parties(ctx)
	if err != nil {
		return nil, 0, err
	}
	out := collate.Find(all, f.Text, f.Kind)
	total := len(out)
	out = out[min(max(f.Offset, 0), total):]
	if f.Limit > 0 {
		out = out[:min(f.Limit, len(out))]
	}
	return out, total, nil
}

// Actor gives the party that goes by exactly this name.
func (db *DB) Actor(ctx context.Context, name string) (collate.Known, error) {
	if _, err := db.Parties(ctx); err != nil {
		return collate.Known{}, err
	}
	db.known.mu.Lock()
	defer db.known.mu.Unlock()
	if i, ok := db.known.byName[name]; ok {
		return db.known.list[i], nil
	}
	return collate.Known{}, ErrNotFound
}

// Appearances gives the reports in which an actor of exactly one of these
// names appears, newest first, with its id there.
func (db *DB) Appearances(ctx context.Context, names []string, limit int) ([]Ref, error) {
	newest, args := newestOf(names, limit)
	return db.refs(ctx, "SELECT p.id, c.id FROM (SELECT * FROM ("+newest("SELECT report, id FROM actors INDEXED BY actors_name WHERE name", "report")+
		") ORDER BY report DESC, id"+Filter{Limit: limit}.window()+") c JOIN reports p ON p.n = c.report ORDER BY c.report DESC, c.id", args...)
}

// Role is an office or function that a report gives an actor.
type Role struct {
	Title, Of, Status, Words string
	Report                   string // the id of the newest report that has it
	Reports                  int
}

// mostRoleReports is in how many of the newest reports of a name offices are
// sought.
const mostRoleReports = 500

// Roles gives the offices that reports give an actor of one of these names,
// those in most reports first.
func (db *DB) Roles(ctx context.Context, names []string, limit int) ([]Role, error) {
	newest, args := newestOf(names, mostRoleReports)
	rows, err := db.r.QueryContext(ctx, `SELECT c.title, c.of, c.status, c.words, p.id, c.reports FROM (
		SELECT o.title, coalesce(b.name, '') AS of, coalesce(o.status, '') AS status, o.words, max(o.report) AS report, count(DISTINCT o.report) AS reports
		FROM (`+newest("SELECT report, id FROM actors INDEXED BY actors_name WHERE name", "report")+`) a
		JOIN roles o ON o.report = a.report AND o.actor = a.id LEFT JOIN actors b ON b.report = o.report AND b.id = o.of
		GROUP BY 1, 2, 3) c JOIN reports p ON p.n = c.report ORDER BY c.reports DESC, c.report DESC, c.title, c.of`+Filter{Limit: limit}.window(), args...)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []Role
	for rows.Next() {
		var r Role
		if err := rows.Scan(&r.Title, &r.Of, &r.Status, &r.Words, &r.Report, &r.Reports); err != nil {
			return nil, explain(db.path, err)
		}
		out = append(out, r)
	}
	return out, explain(db.path, rows.Err())
}

// listActors is [DB.List] for actors.
func (db *DB) listActors(ctx context.Context, f Filter, start func(List) error, row func([]any) error) error {
	found, total, err := db.Actors(ctx, f)
	if err != nil {
		return err
	}
	if err := start(List{Columns: []string{"name", "type", "country", "sector", "roles", "reports", "statements", "first_seen", "last_seen", "names"}, Total: total}); err != nil {
		return err
	}
	for _, k := range found {
		var sector, roles, first, last any
		err := db.r.QueryRowContext(ctx, `SELECT max(a.sector), (SELECT group_concat(DISTINCT o.title) FROM roles o JOIN actors b ON b.report = o.report AND b.id = o.actor WHERE b.name IN (SELECT value FROM json_each(?1))),
			min(p.published_from), max(p.published_to) FROM actors a JOIN reports p ON p.n = a.report WHERE a.name IN (SELECT value FROM json_each(?1))`, jsonOf(k.Names)).Scan(&sector, &roles, &first, &last)
		if err != nil {
			return explain(db.path, err)
		}
		if err := row([]any{k.Name.Name, k.Type, maybeValue(k.Country), sector, roles, int64(k.Reports), int64(k.Statements), first, last, strings.Join(k.Names, separator)}); err != nil {
			return err
		}
	}
	return nil
}

func maybeValue(s string) any {
	if s == "" {
		return nil
	}
	return s
}
