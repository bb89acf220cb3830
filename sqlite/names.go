package sqlite

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
)

// nameCache keeps the names that filters look through, by kind of record and
// part: there are few beside the rows, and a part of a name can stand anywhere
// in it. A name once there stays, so only new ones are ever fetched.
type nameCache struct {
	mu     sync.Mutex
	groups map[string]*nameGroup
}

type nameGroup struct {
	mu    sync.Mutex
	last  int64
	names []knownName
}

type knownName struct {
	n       int64
	name    string
	folded  string
	country string // of places
}

// group gives the names of a group, up to date; query selects n, name, folded
// and country of those behind a number, in the order of numbers.
func (db *DB) group(ctx context.Context, key, query string, args ...any) ([]knownName, error) {
	db.names.mu.Lock()
	if db.names.groups == nil {
		db.names.groups = map[string]*nameGroup{}
	}
	g := db.names.groups[key]
	if g == nil {
		g = &nameGroup{}
		db.names.groups[key] = g
	}
	db.names.mu.Unlock()
	g.mu.Lock()
	defer g.mu.Unlock()
	rows, err := db.r.QueryContext(ctx, query, append(args, g.last)...)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var k knownName
		if err := rows.Scan(&k.n, &k.name, &k.folded, &k.country); err != nil {
			return nil, explain(db.path, err)
		}
		if k.folded == "" {
			k.folded = fold(k.name)
		}
		g.names = append(g.names, k)
		g.last = k.n
	}
	return g.names[:len(g.names):len(g.names)], explain(db.path, rows.Err())
}

// matched is what a part of a name stands for.
type matched struct {
	values  string // as a JSON array: names
	names   []string
	records int // that have one of them, as far as known; one may be counted twice
}

// parties gives the names that hold part among those in the parts of a kind.
func (db *DB) parties(ctx context.Context, k *kind, parts []string, part string, exact []string) (matched, error) {
	var m matched
	var ns []int64
	for _, p := range parts {
		names, err := db.group(ctx, "party "+k.one+" "+p, "SELECT n, name, folded, '' FROM party_names WHERE kind = ? AND part = ? AND n > ? ORDER BY n", k.one, p)
		if err != nil {
			return m, err
		}
		want := fold(part)
		for _, x := range names {
			if exact == nil && strings.Contains(x.folded, want) || exact != nil && contains(exact, x.name) {
				ns = append(ns, x.n)
				m.names = append(m.names, x.name)
			}
		}
	}
	return m, db.sum(ctx, "party_names", ns, &m)
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// sum fills in the values and the number of records of what was matched in the
// rows ns of a table.
func (db *DB) sum(ctx context.Context, table string, ns []int64, m *matched) error {
	b, err := json.Marshal(m.names)
	if err != nil {
		return err
	}
	m.values = string(b)
	if len(ns) == 0 {
		m.values = "[]"
		return nil
	}
	list := strings.Trim(strings.ReplaceAll(fmt.Sprint(ns), " ", ","), "[]")
	err = db.r.QueryRowContext(ctx, "SELECT total(records) FROM "+table+" WHERE n IN ("+list+")").Scan(&m.records)
	return explain(db.path, err)
}

// placesOf gives the places that hold part in their name, and all places of
// the countries of that name, as a JSON array of [name, country].
func (db *DB) placesOf(ctx context.Context, kind, part string) (matched, error) {
	var m matched
	names, err := db.group(ctx, "place "+kind, "SELECT n, name, '', country FROM place_names WHERE kind = ? AND n > ? ORDER BY n", kind)
	if err != nil {
		return m, err
	}
	want, countries, err := fold(part), map[string]bool{}, error(nil)
	rows, err := db.r.QueryContext(ctx, "SELECT DISTINCT country FROM places WHERE name IN (SELECT value FROM json_each(?)) AND precision = 'country' AND country IS NOT NULL", jsonOf(whole(names, want)))
	if err != nil {
		return m, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var c string
		if err := rows.Scan(&c); err != nil {
			return m, explain(db.path, err)
		}
		countries[c] = true
	}
	if err := rows.Err(); err != nil {
		return m, explain(db.path, err)
	}
	var ns []int64
	var pairs [][2]string
	for _, x := range names {
		if strings.Contains(x.folded, want) || countries[x.country] || len(part) == 3 && part == x.country {
			ns = append(ns, x.n)
			pairs = append(pairs, [2]string{x.name, x.country})
		}
	}
	if err := db.sum(ctx, "place_names", ns, &m); err != nil {
		return m, err
	}
	m.values = "[]"
	if len(pairs) > 0 {
		m.values = jsonOf(pairs)
	}
	return m, nil
}

// whole gives the names that are exactly the one folded.
func whole(names []knownName, folded string) []string {
	out := []string{}
	for _, x := range names {
		if x.folded == folded {
			out = append(out, x.name)
		}
	}
	return out
}

func jsonOf(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return "[]" // of strings that cannot be; nothing is found
	}
	return string(b)
}
