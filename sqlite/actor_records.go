package sqlite

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// PartyRecords are the newest records of one kind that a party takes part in.
type PartyRecords struct {
	Kind    string // "statements", "events" ...
	Entries []Entry
	Total   Total
}

// PartyRecords gives, of each kind, the newest records, at most limit, in
// which a party of exactly one of these names is the speaker, the one who
// acts or is acted upon, the claimant, the holder or the proposer.
func (db *DB) PartyRecords(ctx context.Context, names []string, limit int) ([]PartyRecords, error) {
	newest, args := newestOf(names, limit)
	var query []string
	var all []any
	for i, k := range kinds {
		for _, part := range k.who {
			query = append(query, newest("SELECT "+fmt.Sprint(i)+" AS kind, record AS n FROM parties INDEXED BY parties_who WHERE kind = '"+k.one+"' AND part = '"+part+"' AND name", "record"))
			all = append(all, args...)
		}
	}
	numbers := make([][]int64, len(kinds))
	rows, err := db.r.QueryContext(ctx, strings.Join(query, " UNION ALL "), all...)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var kind int
		var n int64
		if err := rows.Scan(&kind, &n); err != nil {
			return nil, explain(db.path, err)
		}
		numbers[kind] = append(numbers[kind], n)
	}
	if err := rows.Err(); err != nil {
		return nil, explain(db.path, err)
	}
	rows.Close()
	totals, err := db.partyTotals(ctx, names)
	if err != nil {
		return nil, err
	}
	var shown []int64
	for i := range numbers {
		all := len(numbers[i]) < limit
		slices.SortFunc(numbers[i], latest)
		if numbers[i] = slices.Compact(numbers[i]); all {
			totals[i] = Total{N: len(numbers[i])}
		}
		numbers[i] = numbers[i][:min(limit, len(numbers[i]))]
		shown = append(shown, numbers[i]...)
	}
	entries, err := db.entriesAt(ctx, shown)
	if err != nil {
		return nil, err
	}
	out := make([]PartyRecords, len(kinds))
	for i, k := range kinds {
		out[i] = PartyRecords{k.name, entries[:len(numbers[i])], totals[i]}
		entries = entries[len(numbers[i]):]
	}
	return out, nil
}

// latest puts the greatest row number first.
func latest(a, b int64) int {
	switch {
	case a > b:
		return -1
	case a < b:
		return 1
	}
	return 0
}

// newestOf makes the part of a query that takes the newest rows of some names
// from an index by name: where the names are few, the first rows of each, so
// that no other is looked at. The query ends where the name would be compared,
// and is given the arguments that come with it.
func newestOf(names []string, limit int) (func(query, order string) string, []any) {
	window := Filter{Limit: limit}.window()
	if len(names) > mostApart {
		return func(query, order string) string {
			return "SELECT * FROM (" + query + " IN (SELECT value FROM json_each(?)) ORDER BY " + order + " DESC" + window + ")"
		}, []any{jsonOf(names)}
	}
	args := make([]any, len(names))
	for i, n := range names {
		args[i] = n
	}
	return func(query, order string) string {
		one := "SELECT * FROM (" + query + " = ? ORDER BY " + order + " DESC" + window + ")"
		return strings.Join(slices.Repeat([]string{one}, len(names)), " UNION ALL ")
	}, args
}

// mostApart is up to how many names are looked up one by one in one query.
const mostApart = 40

// partyTotals is how many records of each kind have one of the names in a part
// that counts.
func (db *DB) partyTotals(ctx context.Context, names []string) ([]Total, error) {
	sums := make([]map[string]int, len(kinds)) // by part
	for i := range sums {
		sums[i] = map[string]int{}
	}
	rows, err := db.r.QueryContext(ctx, "SELECT y.kind, y.part, y.records FROM json_each(?) w CROSS JOIN json_each(?) j CROSS JOIN party_names y ON y.kind = w.value ->> 0 AND y.part = w.value ->> 1 AND y.name = j.value",
		jsonOf(partsThatCount()), jsonOf(names))
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var kind, part string
		var n int
		if err := rows.Scan(&kind, &part, &n); err != nil {
			return nil, explain(db.path, err)
		}
		for i, k := range kinds {
			if k.one == kind {
				sums[i][part] += n
			}
		}
	}
	if err := rows.Err(); err != nil {
		return nil, explain(db.path, err)
	}
	rows.Close()
	out := make([]Total, len(kinds))
	for i, k := range kinds {
		for _, n := range sums[i] {
			out[i].N += n
		}
		switch {
		case k.single || out[i].N == 0:
		case out[i].N > mostCounted:
			out[i] = Total{N: mostCounted, More: true}
		default: // a record may have the party in two parts, or two of its names
			var n int
			err := db.r.QueryRowContext(ctx, "SELECT count(DISTINCT record) FROM parties INDEXED BY parties_who WHERE kind = ? AND part IN (SELECT value FROM json_each(?)) AND name IN (SELECT value FROM json_each(?))",
				k.one, jsonOf(k.who), jsonOf(names)).Scan(&n)
			if err != nil {
				return nil, explain(db.path, err)
			}
			out[i].N = n
		}
	}
	return out, nil
}

// partsThatCount are the kinds with the parts that make a record a party's own.
func partsThatCount() [][2]string {
	var out [][2]string
	for _, k := range kinds {
		for _, part := range k.who {
			out = append(out, [2]string{k.one, part})
		}
	}
	return out
}
