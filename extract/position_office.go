package extract

import (
	"strings"

	"github.com/onrecord/onrecord"
)

// Who speaks for whom: a serving minister, spokesman or ambassador gives the
// line of the state or body that the office belongs to. A lawmaker, a general,
// a party or a former minister speaks for nobody else.

// offices are words of titles that speak for the body they are held in.
var offices = wordSet(`minister premier president vice-president chancellor spokesman spokeswoman spokesperson ambassador envoy secretary
	king queen emir sultan prince ministry embassy delegate representative negotiator commissioner chief secretary-general official`)

// noOffice are words that take the office away again.
var noOffice = wordSet("former ex exiled deposed ousted late opposition shadow retired self-styled onetime council bank company union commander army would-be designate assistant")

// speaksFor is whose line the actor with this id gives by office, "" for none.
func (d *doc) speaksFor(holder string) onrecord.Maybe {
	e, ok := d.entityOf[holder]
	if !ok {
		return ""
	}
	for _, role := range d.who.List[e].Roles {
		if role.Of < 0 || int(role.Of) == e || role.Status == "former" || !speaksByTitle(role.Title) {
			continue
		}
		switch d.who.List[role.Of].Type {
		case onrecord.ActorState, onrecord.ActorGovernment, onrecord.ActorIGO, onrecord.ActorOrganisation, onrecord.ActorArmedGroup:
			return onrecord.Maybe(d.actorID(int(role.Of)))
		}
	}
	return ""
}

func speaksByTitle(title string) bool {
	yes := false
	for _, w := range strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return r == ' ' || r == '-' }) {
		if noOffice[w] {
			return false
		}
		yes = yes || offices[w]
	}
	return yes
}
