package sqlite

import "github.com/onrecord/onrecord"

var positionKind = kind{name: "positions", one: "position", who: []string{"holder"}, single: true, save: savePositions}

func savePositions(t *tx, n int64, r *onrecord.Report) {
	for i := range r.Positions {
		x := &r.Positions[i]
		e := t.entry(n, r)
		e.words("evidence", x.Evidence...)
		e.words("target", x.Target)
		e.maybe("condition", x.Condition)
		e.party("holder", x.Holder)
		e.party("claimant", string(x.AssertedBy))
		e.placesNamed()
		rec := e.save("position", x.ID, x.Stance, x.Confidence, x.Rule)
		t.exec("INSERT INTO positions (record, stance, issue, change, statement) VALUES (?, ?, ?, ?, ?)",
			rec, x.Stance, null(x.Issue), null(x.Change), null(x.Statement))
	}
}
