package sqlite

import (
	"strings"

	"github.com/onrecord/onrecord"
)

var proposalKind = kind{name: "proposals", one: "proposal", who: []string{"by", "party"}, save: saveProposals}

func saveProposals(t *tx, n int64, r *onrecord.Report) {
	for i := range r.Proposals {
		x := &r.Proposals[i]
		e := t.entry(n, r)
		e.words("mention", x.Mentions...)
		e.words("term", x.Terms...)
		e.maybe("date", x.Date.Words)
		e.party("by", x.By...)
		var types []string // every response is a type that a filter can ask for
		for _, a := range x.Responses {
			e.words("response", a.Evidence)
			e.party("party", string(a.Party))
			types = append(types, a.Response)
		}
		e.placesNamed()
		rec := e.save("proposal", x.ID, strings.Join(types, separator), nil, x.Rule)
		t.exec("INSERT INTO proposals (record, name, date_from, date_to, date_precision) VALUES (?, ?, ?, ?, ?)",
			rec, x.Name, null(x.Date.From), null(x.Date.To), string(x.Date.Precision))
		for j, a := range x.Responses {
			name := ""
			if p := r.Actor(string(a.Party)); p != nil {
				name = p.Name
			}
			t.exec(`INSERT INTO responses (record, ord, actor, party, response, start, "end", words) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
				rec, j, null(a.Party), null(name), a.Response, a.Evidence.Start, a.Evidence.End, a.Evidence.Text)
		}
	}
}
