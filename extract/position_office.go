package extract

import (
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref"
)

// Who speaks for whom: a serving minister, spokesman or ambassador gives the
// line of the state or body that the office belongs to. A lawmaker, a general,
// a party or a former minister speaks for nobody else.

// offices are words of titles that speak for the body they are held in.
var offices = wordSet(`minister premier president vice-president chancellor spokesman spokeswoman spokesperson ambassador envoy secretary
	king queen emir sultan prince ministry embassy delegate representative negotiator commissioner chief secretary-general official diplomat`)

// noOffice are words that take the office away again.
var noOffice = wordSet("former ex exiled deposed ousted late opposition shadow retired self-styled onetime council bank company union commander army would-be designate assistant")

// speaksFor is whose line the actor with this id gives by office, "" for none.
func (d *doc) speaksFor(holder string) onrecord.Maybe {
	e, ok := d.entityOf[holder]
	if !ok {
		return ""
	}
	of := d.bodyOf(e)
	if of < 0 {
		return ""
	}
	return onrecord.Maybe(d.actorID(of))
}

// bodyOf is the entity for which entity e speaks by office, -1 for none.
func (d *doc) bodyOf(e int) int {
	open := false // an office that the report does not say the state of
	for _, role := range d.who.List[e].Roles {
		if int(role.Of) == e || role.Status == "former" || !speaksByTitle(role.Title) {
			continue
		}
		if role.Of < 0 {
			open = true
			continue
		}
		switch d.who.List[role.Of].Type {
		case onrecord.ActorState, onrecord.ActorGovernment, onrecord.ActorIGO, onrecord.ActorOrganisation, onrecord.ActorArmedGroup:
			return int(role.Of)
		}
	}
	if !open || d.who.List[e].Type != onrecord.ActorPerson {
		return -1
	}
	if d.bodies == nil {
		d.bodies = d.bodiesByWords()
	}
	if of, ok := d.bodies[e]; ok {
		return of
	}
	return -1
}

// bodiesByWords finds the state of officials whose title names none ("Foreign
// Minister Lorn") by what they say: who reiterates Norvia's support gives
// Norvia's line, and so does whose words stand for what Norvia was just said to
// have said ("Norvia called it a mistake. 'This ...,' Lorn said"). Where that
// points to two states there is no entry.
func (d *doc) bodiesByWords() map[int]int {
	out := map[int]int{}
	note := func(who, of int) {
		if of < 0 || d.who.List[of].Type != onrecord.ActorState {
			return
		}
		if old, ok := out[who]; ok && old != of {
			of = -1
		}
		out[who] = of
	}
	before := -1 // who spoke last
	for k := range d.speech {
		s := &d.speech[k]
		if s.Source < 0 {
			continue
		}
		who := d.speaker(s)
		if who < 0 {
			before = -1
			continue
		}
		if before >= 0 && before != who && d.takesUp(s) {
			note(who, before)
		}
		if s.outer < 0 {
			before = who
		}
		if s.Cue >= 0 && ownLineVerbs[d.a.Tokens[s.Cue].Lemma] {
			note(who, d.lineNamed(s))
		}
	}
	return out
}

// speaker is the entity that says s, -1 where it is not one.
func (d *doc) speaker(s *speech) int {
	if ids := d.speakers(s); len(ids) == 1 {
		if e, ok := d.entityOf[ids[0]]; ok {
			return e
		}
	}
	return -1
}

// takesUp reports whether s begins with a word that takes up what was said
// right before it ("This is a condition that ...").
func (d *doc) takesUp(s *speech) bool {
	if len(s.Content) == 0 {
		return false
	}
	k := int(s.Content[0][0])
	for k < int(s.Content[0][1]) && d.a.Tokens[k].UPOS == english.PUNCT {
		k++
	}
	w := lowerForm(d.a, k)
	return d.a.Tokens[k].Quote >= 0 && (w == "this" || w == "that" || w == "these" || w == "such")
}

// lineNamed is the party whose support, call or position the words of s begin
// with ("reiterated Norvia's support", "said Norvia's position"), -1 for none.
func (d *doc) lineNamed(s *speech) int {
	from := int(s.Cue) + 1
	for k := from; k < from+7 && k < d.a.Len() && d.a.Tokens[k].Sent == d.a.Tokens[s.Cue].Sent; k++ {
		t := &d.a.Tokens[k]
		if t.UPOS == english.VERB {
			break
		}
		if t.UPOS != english.NOUN || !positionNouns[t.Lemma] && !nounOfAttitude(t.Lemma) {
			continue
		}
		for j := k - 1; j >= from; j-- {
			if m := d.who.Covering(j); m != nil && m.Kind == coref.Name && m.Entity >= 0 {
				return int(m.Entity)
			}
			if u := d.a.Tokens[j].UPOS; u != english.ADJ && u != english.PART && u != english.NOUN {
				break
			}
		}
	}
	return -1
}

func nounOfAttitude(lemma string) bool {
	for _, e := range attitudes[lemma] {
		if e.frame == "noun" {
			return true
		}
	}
	return false
}

var ownLineVerbs = wordSet("reiterate reaffirm repeat restate underline stress emphasise emphasize express voice confirm")

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
