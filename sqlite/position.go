package sqlite

import (
	"context"

	"github.com/onrecord/onrecord"
)

var positionKind = kind{name: "positions", one: "position", who: []string{"holder", "speaks_for"}, save: savePositions}

func savePositions(t *tx, n int64, r *onrecord.Report) {
	for i := range r.Positions {
		x := &r.Positions[i]
		e := t.entry(n, r)
		e.words("evidence", x.Evidence...)
		e.words("target", x.Target)
		e.maybe("condition", x.Condition)
		e.party("holder", x.Holder)
		e.party("speaks_for", string(x.SpeaksFor))
		e.party("claimant", string(x.AssertedBy))
		e.placesNamed()
		rec := e.save("position", x.ID, x.Stance, x.Confidence, x.Rule)
		t.exec("INSERT INTO positions (record, stance, issue, issue_stance, change, kind, speaks_for, statement, passage) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
			rec, x.Stance, null(x.Issue), null(x.IssueStance), null(x.Change), null(x.Kind), null(x.SpeaksFor), null(x.Statement), null(x.Passage))
	}
}

// Values of [Filter.Issue] and [Filter.Form] beside ids and kinds.
const (
	AnyIssue = "*"     // about some issue of the book
	NoIssue  = "-"     // about none
	Words    = "words" // words of attitude, no deed, offer or the like
)

// positionChecks are the parts of a filter that only positions have.
func (db *DB) positionChecks(ctx context.Context, f Filter) ([]check, error) {
	var out []check
	add := func(index, where string, args ...any) error {
		c := check{from: "positions o INDEXED BY " + index, n: "o.record", where: where, args: args,
			test: "EXISTS (SELECT 1 FROM positions o WHERE o.record = %s AND " + where + ")", testArgs: args}
		err := db.r.QueryRowContext(ctx, "SELECT count(*) FROM "+c.from+" WHERE "+where, args...).Scan(&c.rows)
		out = append(out, c)
		return explain(db.path, err)
	}
	var err error
	switch f.Issue {
	case "":
	case AnyIssue:
		err = add("positions_issue", "o.issue > ''")
	case NoIssue:
		err = add("positions_issue", "o.issue IS NULL")
	default:
		err = add("positions_issue", "o.issue = ?", f.Issue)
	}
	switch {
	case err != nil || f.Form == "":
	case f.Form == Words:
		err = add("positions_kind", "o.kind IS NULL")
	default:
		err = add("positions_kind", "o.kind = ?", f.Form)
	}
	return out, err
}
