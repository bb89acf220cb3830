package sqlite

import "context"

// Telling is an entry of the record worth looking at first, and why.
type Telling struct {
	Why     string // tolls-differ, plan-divided, stance-changed, spoken
	Records []Ref  // one, or two that stand against each other
}

// The questions that find telling entries, the most telling first. Each gives
// two records with their reports; the second may be the first again. They look
// at the newest 2,000 records of a kind: pairs are sought among them, and a
// large record must not make a person wait.
var tellings = []struct{ why, query string }{
	// Two claimants, or two outlets, give different figures for the same kind
	// of harm to the same kind of people: at the same place within a week, or
	// in one report. "Four more" is no total that another figure differs from.
	{"tolls-differ", `WITH t AS MATERIALIZED (
			SELECT t.outcome, t.low, t.place, coalesce(t.class, 'people') AS class, r.report, r.id, r.confidence, p.id AS report_id,
				c.name AS claimant, coalesce(c.name, p.publisher, '') AS teller, julianday(p.published_from) AS day
			FROM tolls t JOIN records r ON r.n = t.record JOIN reports p ON p.n = r.report
			LEFT JOIN parties c ON c.record = r.n AND c.part = 'claimant'
			WHERE t.part_of IS NULL AND t.low IS NOT NULL AND r.words NOT GLOB '*[Aa]nother *' AND replace(replace(r.words, 'more than', ''), 'More than', '') NOT LIKE '%more %'
			ORDER BY t.record DESC LIMIT 2000)
		SELECT a.report_id, a.id, b.report_id, b.id FROM t a JOIN t b ON b.outcome = a.outcome AND b.class = a.class
		WHERE b.low < a.low AND a.teller <> b.teller
			AND (a.report = b.report AND a.claimant IS NOT NULL AND b.claimant IS NOT NULL OR a.place = b.place AND abs(a.day - b.day) <= 7)
		ORDER BY (a.place IS NOT NULL AND a.place = b.place) DESC, (a.claimant IS NOT NULL) + (b.claimant IS NOT NULL) DESC,
			a.confidence + b.confidence DESC, a.id, b.id LIMIT 1`},
	// One plan, taken by one party and refused by another.
	{"plan-divided", `WITH o AS MATERIALIZED (
			SELECT lower(o.name) AS name, s.party, s.response, r.id, p.id AS report_id, p.published_from AS day
			FROM responses s JOIN proposals o ON o.record = s.record JOIN records r ON r.n = s.record JOIN reports p ON p.n = r.report
			WHERE s.party IS NOT NULL ORDER BY s.record DESC LIMIT 2000)
		SELECT a.report_id, a.id, b.report_id, b.id FROM o a JOIN o b ON b.name = a.name
		WHERE a.response IN ('accepts', 'supports') AND b.response IN ('rejects', 'vetoes') AND a.party <> b.party
		ORDER BY (a.response = 'accepts') DESC, a.day, a.id, b.id LIMIT 1`},
	// The same party for and against the same question of the issue book, or
	// the same words.
	{"stance-changed", `WITH h AS MATERIALIZED (
			SELECT h.name, r.type, o.issue, lower(w.words) AS target, r.id, r.confidence, p.id AS report_id
			FROM positions o JOIN records r ON r.n = o.record JOIN reports p ON p.n = r.report
			JOIN parties h ON h.record = r.n AND h.part = 'holder'
			JOIN spans w ON w.record = r.n AND w.role = 'target' ORDER BY o.record DESC LIMIT 2000)
		SELECT a.report_id, a.id, b.report_id, b.id FROM h a JOIN h b ON b.name = a.name
		WHERE a.type = 'for' AND b.type IN ('against', 'conditional') AND (a.issue = b.issue OR a.target = b.target)
		ORDER BY a.confidence + b.confidence DESC, a.id, b.id LIMIT 1`},
	// What somebody says in so many words: first a person whom the report
	// names and gives an office, and at some length.
	{"spoken", `SELECT p.id, r.id, p.id, r.id FROM records r JOIN reports p ON p.n = r.report
		JOIN parties y ON y.record = r.n AND y.part = 'speaker' AND y.ord = 0
		LEFT JOIN actors a ON a.report = r.report AND a.id = y.actor
		WHERE r.kind = 'statement' AND r.type IN ('direct', 'mixed')
		ORDER BY (coalesce(a.type, '') = 'person') + EXISTS (SELECT 1 FROM roles o WHERE o.report = a.report AND o.actor = a.id) + (r."end" - r.start BETWEEN 60 AND 320) DESC,
			r.confidence DESC, p.published_from DESC, r.id LIMIT 3`},
}

// Telling gives the n entries of the record most worth looking at first: where
// sources disagree, where a plan divides, where a party says two things, and
// what people in office said.
func (db *DB) Telling(ctx context.Context, n int) ([]Telling, error) {
	var out []Telling
	for _, q := range tellings {
		rows, err := db.r.QueryContext(ctx, q.query)
		if err != nil {
			return nil, explain(db.path, err)
		}
		for rows.Next() && len(out) < n {
			var a, b Ref
			if err = rows.Scan(&a.Report, &a.Record, &b.Report, &b.Record); err != nil {
				break
			}
			t := Telling{Why: q.why, Records: []Ref{a}}
			if b != a {
				t.Records = append(t.Records, b)
			}
			out = append(out, t)
		}
		if err == nil {
			err = rows.Err()
		}
		rows.Close()
		if err != nil {
			return nil, explain(db.path, err)
		}
	}
	return out, nil
}
