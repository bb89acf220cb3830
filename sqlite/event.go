package sqlite

import "github.com/onrecord/onrecord"

var eventKind = kind{name: "events", one: "event", who: []string{"actor", "recipient"}, save: saveEvents}

func saveEvents(t *tx, n int64, r *onrecord.Report) {
	for i := range r.Events {
		x := &r.Events[i]
		e := t.entry(n, r)
		e.words("evidence", x.Evidence)
		e.words("trigger", x.Trigger)
		e.maybe("date", x.Date.Words)
		e.party("actor", x.Actors...)
		e.party("recipient", x.Recipients...)
		e.party("claimant", string(x.AssertedBy))
		e.place(x.Place)
		rec := e.save("event", x.ID, x.Type, x.Confidence, x.Rule)
		t.exec(`INSERT INTO events (record, type, modes, contexts, status, date_from, date_to, date_precision, place, country, lat, lon, place_precision)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			append([]any{rec, x.Type, joined(x.Mode), joined(x.Context), x.Status, null(x.Date.From), null(x.Date.To), string(x.Date.Precision)}, placed(x.Place)...)...)
	}
}
