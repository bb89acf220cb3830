package extract

import "github.com/onrecord/onrecord"

// mergeReach is how many events back a telling again is looked for, so that
// a very long text does not cost the square of its length.
const mergeReach = 400

// merge reports whether r tells an event of the list again: the same type and
// status, parties that do not contradict, days that can be the same. A noun
// needs only one party in common or none at all ("the attack"); a verb needs
// the same parties on both sides and, where one side is open or the act is one
// of words, to be the same verb. What r knows more is added.
func (v *eventReader) merge(list []onrecord.Event, r *onrecord.Event, lemma string, nominal bool) bool {
	for i := len(list) - 1; i >= max(0, len(list)-mergeReach); i-- {
		e := &list[i]
		if e.Type != r.Type || e.Status != r.Status || !sameDays(e.Date, r.Date) || e.Trigger.Overlaps(r.Trigger) {
			continue
		}
		if len(r.Actors)+len(r.Recipients) == 0 {
			if !nominal {
				continue
			}
		} else if nominal && !(fits(e.Actors, r.Actors) && fits(e.Recipients, r.Recipients) && (shares(e.Actors, r.Actors) || shares(e.Recipients, r.Recipients))) {
			continue
		} else if !nominal && !(equalSets(e.Actors, r.Actors) && equalSets(e.Recipients, r.Recipients) && (v.told[i] == lemma || len(r.Actors) > 0 && len(r.Recipients) > 0 && !spoken[r.Type])) {
			continue
		}
		if len(e.Actors) == 0 {
			e.Actors = r.Actors
		}
		if len(e.Recipients) == 0 {
			e.Recipients = without(r.Recipients, e.Actors)
		}
		if e.Date.From == "" {
			e.Date = r.Date
		}
		if e.Place == nil {
			e.Place = r.Place
		}
		return true
	}
	return false
}

// another reports whether the words call the act at token i a new one: "further
// fighting", "a fresh offensive".
func (v *eventReader) another(i int) bool {
	for k := v.a.FirstChild(i); k >= 0; k = v.a.NextSibling(k) {
		if newWords[lowerForm(v.a, k)] {
			return true
		}
	}
	return false
}

var newWords = wordSet("further fresh new another renewed separate second third")

// spoken are the types that tell acts of words: the same party may well do two
// in one report.
var spoken = wordSet("ACCUSE REQUEST REJECT SUPPORT THREATEN")

func sameDays(a, b onrecord.Date) bool {
	if a.From == "" || b.From == "" || a.To == "" || b.To == "" {
		return true
	}
	return a.From <= b.To && b.From <= a.To
}

// fits reports whether b says nothing that a does not say.
func fits(a, b []string) bool {
	for _, x := range b {
		if !contains(a, x) {
			return len(a) == 0
		}
	}
	return true
}

func equalSets(a, b []string) bool { return len(a) == len(b) && fits(a, b) }

// shares reports whether a and b have a member in common.
func shares(a, b []string) bool {
	for _, x := range b {
		if contains(a, x) {
			return true
		}
	}
	return false
}
