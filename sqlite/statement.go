package sqlite

import (
	"strings"

	"github.com/onrecord/onrecord"
)

var statementKind = kind{name: "statements", one: "statement", who: []string{"speaker"}, single: true, save: saveStatements}

func saveStatements(t *tx, n int64, r *onrecord.Report) {
	for i := range r.Statements {
		s := &r.Statements[i]
		e := t.entry(n, r)
		e.words("content", s.Content...)
		e.maybe("cue", s.Cue)
		e.maybe("source", s.Source)
		e.maybe("date", s.Date.Words)
		e.maybe("occasion", s.Occasion)
		e.party("speaker", string(s.Speaker))
		if len(e.parties) == 0 && s.Source != nil {
			// Nobody the report names: its own words for the speaker.
			e.parties = append(e.parties, party{part: "speaker", name: strings.Join(strings.Fields(s.Source.Text), " ")})
		}
		e.party("via", s.Via...)
		e.party("to", s.To...)
		e.place(s.Place)
		rec := e.save("statement", s.ID, s.Kind, s.Confidence, s.Rule)
		t.exec(`INSERT INTO statements (record, kind, act, date_from, date_to, date_precision, place, country, lat, lon, place_precision)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			append([]any{rec, s.Kind, null(s.Act), null(s.Date.From), null(s.Date.To), string(s.Date.Precision)}, placed(s.Place)...)...)
	}
}
