package sqlite

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"sync"
)

// nameCache keeps the names of a table that filters look through, by kind of
// record and part: there are few beside the rows, and a part of a name can
// stand anywhere in it. A name once there stays, so only new ones are ever
// fetched.
type nameCache struct {
	mu     sync.Mutex
	last   int64
	groups map[string][]knownName

	counts  map[int64]int // records, by number of the name
	counted int64         // version of the record they are of
}

type knownName struct {
	n       int64
	name    string
	folded  string
	country string // of places
}

// The names of a table behind a number: n, group, name, folded and country.
const (
	partyNames = "SELECT n, kind || ' ' || part, name, folded, '' FROM party_names WHERE n > ? ORDER BY n"
	placeNames = "SELECT n, kind, name, '', country FROM place_names WHERE n > ? ORDER BY n"
)

// group gives the names of a group, up to date, as query selects them.
func (c *nameCache) group(ctx context.Context, db *DB, query, key string) ([]knownName, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	rows, err := db.r.QueryContext(ctx, query, c.last)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	if c.groups == nil {
		c.groups = map[string][]knownName{}
	}
	for rows.Next() {
		var k knownName
		var group string
		if err := rows.Scan(&k.n, &group, &k.name, &k.folded, &k.country); err != nil {
			return nil, explain(db.path, err)
		}
		if k.folded == "" {
			k.folded = fold(k.name)
		}
		c.groups[group] = append(c.groups[group], k)
		c.last = k.n
	}
	names := c.groups[key]
	return names[:len(names):len(names)], explain(db.path, rows.Err())
}

// Warm fetches what filters look through, so that no person waits for it.
func (db *DB) Warm(ctx context.Context) error {
	version, err := db.version(ctx)
	if err != nil {
		return err
	}
	for _, x := range []struct {
		cache        *nameCache
		query, table string
	}{{&db.partyNames, partyNames, "party_names"}, {&db.placeNames, placeNames, "place_names"}} {
		if _, err := x.cache.group(ctx, db, x.query, ""); err != nil {
			return err
		}
		x.cache.mu.Lock()
		err := x.cache.count(ctx, db, x.table, version)
		x.cache.mu.Unlock()
		if err != nil {
			return err
		}
	}
	_, err = db.Parties(ctx)
	return err
}

// matched is what a part of a name stands for.
type matched struct {
	names   []string
	pairs   [][2]string // of places: name and country
	records int         // that have one of them, as far as known; one may be counted twice
}

// parties gives the names that hold part among those in the parts of a kind.
func (db *DB) parties(ctx context.Context, k *kind, parts []string, part string, exact []string) (matched, error) {
	var m matched
	var ns []int64
	for _, p := range parts {
		names, err := db.partyNames.group(ctx, db, partyNames, k.one+" "+p)
		if err != nil {
			return m, err
		}
		want := fold(part)
		for _, x := range names {
			if exact == nil && strings.Contains(x.folded, want) || exact != nil && slices.Contains(exact, x.name) {
				ns = append(ns, x.n)
				m.names = append(m.names, x.name)
			}
		}
	}
	var err error
	m.records, err = db.partyNames.sum(ctx, db, "party_names", ns)
	return m, err
}

// placesOf gives the places that hold part in their name, and all places of
// the countries of that name.
func (db *DB) placesOf(ctx context.Context, kind, part string) (matched, error) {
	var m matched
	names, err := db.placeNames.group(ctx, db, placeNames, kind)
	if err != nil {
		return m, err
	}
	want := fold(part)
	countries := map[string]bool{}
	if err := db.pairs(ctx, "SELECT DISTINCT country, 0 FROM places INDEXED BY places_countries WHERE name IN (SELECT value FROM json_each(?)) AND precision = 'country' AND country IS NOT NULL", func(country string, _ int) {
		countries[country] = true
	}, jsonOf(whole(names, want))); err != nil {
		return m, err
	}
	var ns []int64
	for _, x := range names {
		if strings.Contains(x.folded, want) || countries[x.country] || len(part) == 3 && part == x.country {
			ns = append(ns, x.n)
			m.pairs = append(m.pairs, [2]string{x.name, x.country})
		}
	}
	m.records, err = db.placeNames.sum(ctx, db, "place_names", ns)
	return m, err
}

// fewNames is up to how many names their records are counted by asking for
// each.
const fewNames = 100

// sum is how many records have one of the names in the rows ns of a table.
// Where they are many, the counts of all names are kept until somebody writes.
func (c *nameCache) sum(ctx context.Context, db *DB, table string, ns []int64) (int, error) {
	if len(ns) <= fewNames {
		total := 0
		err := db.r.QueryRowContext(ctx, "SELECT total(records) FROM "+table+" WHERE n IN (SELECT value FROM json_each(?))", jsonOf(ns)).Scan(&total)
		return total, explain(db.path, err)
	}
	version, err := db.version(ctx)
	if err != nil {
		return 0, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.count(ctx, db, table, version); err != nil {
		return 0, err
	}
	total := 0
	for _, n := range ns {
		total += c.counts[n]
	}
	return total, nil
}

// count fetches the counts of all names of a table, unless they are those of
// this version. The lock is held.
func (c *nameCache) count(ctx context.Context, db *DB, table string, version int64) error {
	if c.counts != nil && c.counted == version {
		return nil
	}
	counts := map[int64]int{}
	rows, err := db.r.QueryContext(ctx, "SELECT n, records FROM "+table)
	if err != nil {
		return explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var n int64
		var records int
		if err := rows.Scan(&n, &records); err != nil {
			return explain(db.path, err)
		}
		counts[n] = records
	}
	if err := rows.Err(); err != nil {
		return explain(db.path, err)
	}
	c.counts, c.counted = counts, version
	return nil
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
