package sqlite

import "github.com/onrecord/onrecord"

var tollKind = kind{name: "tolls", one: "toll", who: []string{"claimant", "with"}, save: saveTolls}

func saveTolls(t *tx, n int64, r *onrecord.Report) {
	for i := range r.Tolls {
		x := &r.Tolls[i]
		e := t.entry(n, r)
		e.words("evidence", x.Evidence)
		e.words("count", x.CountSpan)
		e.maybe("cause", x.Cause)
		e.maybe("date", x.When.Words)
		e.party("claimant", string(x.AssertedBy))
		e.party("with", x.With...)
		e.party("via", x.Via...)
		e.party("by", x.By...)
		e.place(x.Place)
		rec := e.save("toll", x.ID, x.Outcome, x.Confidence, x.Rule)
		t.exec(`INSERT INTO tolls (record, outcome, qualifier, low, high, victims, class, status, when_from, when_to, when_kind, part_of, place, country, lat, lon, place_precision)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			append([]any{rec, x.Outcome, x.Qualifier, x.Low, x.High, null(x.Victims), null(x.Class), x.Status,
				null(x.When.From), null(x.When.To), x.When.Kind, null(x.PartOf)}, placed(x.Place)...)...)
	}
}
