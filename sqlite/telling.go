package sqlite

import "context"

// Telling is an entry of the record worth looking at first, and why.
type Telling struct {
	Why     string // tolls-differ, plan-divided, stance-changed, spoken
	Records []Ref  // one, or two that stand against each other
}

// The questions that find telling entries, the most telling first. Each gives
// two records with their reports; the second may be the first again.
var tellings = []struct{ why, query string }{
	// Two claimants, or two outlets, give different figures for the same harm
	// at the same place within a week.
	{"tolls-differ", `SELECT pa.id, ra.id, pb.id, rb.id
		FROM tolls a JOIN records ra ON ra.n = a.record JOIN reports pa ON pa.n = ra.report
		JOIN tolls b ON b.outcome = a.outcome AND b.place = a.place AND b.record <> a.record
		JOIN records rb ON rb.n = b.record JOIN reports pb ON pb.n = rb.report
		WHERE a.part_of IS NULL AND b.part_of IS NULL AND a.low > b.low
			AND abs(julianday(pa.published_from) - julianday(pb.published_from)) <= 7
			AND coalesce((SELECT name FROM parties WHERE record = ra.n AND part = 'claimant'), pa.publisher, '')
			 <> coalesce((SELECT name FROM parties WHERE record = rb.n AND part = 'claimant'), pb.publisher, '')
		ORDER BY (EXISTS (SELECT 1 FROM parties WHERE record = ra.n AND part = 'claimant')) + (EXISTS (SELECT 1 FROM parties WHERE record = rb.n AND part = 'claimant')) DESC,
			ra.confidence + rb.confidence DESC, ra.id, rb.id LIMIT 1`},
	// One plan, taken by some and refused by others.
	{"plan-divided", `SELECT p.id, r.id, p.id, r.id FROM records r JOIN reports p ON p.n = r.report
		WHERE r.kind = 'proposal'
			AND EXISTS (SELECT 1 FROM responses WHERE record = r.n AND party IS NOT NULL AND response IN ('accepts', 'supports'))
			AND EXISTS (SELECT 1 FROM responses WHERE record = r.n AND party IS NOT NULL AND response IN ('rejects', 'vetoes', 'criticises'))
		ORDER BY (SELECT count(*) FROM responses WHERE record = r.n) DESC, r.id LIMIT 1`},
	// The same party for and against the same question of the issue book, or
	// the same words.
	{"stance-changed", `SELECT pa.id, ra.id, pb.id, rb.id
		FROM parties ha JOIN records ra ON ra.n = ha.record JOIN positions a ON a.record = ra.n JOIN reports pa ON pa.n = ra.report
		JOIN parties hb ON hb.part = 'holder' AND hb.name = ha.name JOIN records rb ON rb.n = hb.record JOIN positions b ON b.record = rb.n JOIN reports pb ON pb.n = rb.report
		WHERE ha.part = 'holder' AND ra.type = 'for' AND rb.type IN ('against', 'conditional')
			AND (a.issue = b.issue OR lower((SELECT words FROM spans WHERE record = ra.n AND role = 'target')) = lower((SELECT words FROM spans WHERE record = rb.n AND role = 'target')))
		ORDER BY ra.confidence + rb.confidence DESC, ra.id, rb.id LIMIT 1`},
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
