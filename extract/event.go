package extract

import (
	"slices"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// How an event is read
//
// A verb or noun of the lexicon is a trigger where the tree fills its frame.
// Who acts and who is acted upon are read off the tree, through passives,
// relative clauses, control and coordination; light verbs ("launched an
// attack") lend their subject to the noun. What stands over the trigger
// decides the rest: "agreed to withdraw" is an agreement and no retreat,
// "refused to meet" a refusal and no meeting, "will meet" an agreement that is
// planned, "did not allow" a refusal. An event told again in the same report
// is the same event.

// eventAt is one event in tokens.
type eventAt struct {
	trigger     int // the token that tells it
	first, last int // the words of the trigger, both included
	typ         string
	mode        []string
	actors      []int // head tokens
	recipients  []int
	status      string
	from, to    int // the evidence
	rule        string
	conf        float64
	nominal     bool
	title       bool // told in a headline
	negated     bool // its own negation is taken in
	own         bool // the telling itself is the event: no word of whoever tells it
}

type eventReader struct {
	tree
	d        *doc
	asked    map[int]bool // triggers that a plan calls for
	governed map[int]bool // triggers that belong to another event
	speech   []int32      // token -> innermost speech, -1 for none
	out      []eventAt
	told     []string // lemmas of the triggers of the events written
}

// events finds who did what to whom.
func (d *doc) events() {
	v := newEventReader(d)
	for pass := range 2 { // headlines last: the text tells an event better
		v.sentences(pass == 1)
	}
	d.r.Events = v.write()
}

func (v *eventReader) sentences(titles bool) {
	d, body := v.d, len(v.out)
	for _, s := range d.a.Sents {
		if s.Boilerplate || s.Title != titles {
			continue
		}
		for i := int(s.From); i < int(s.To); i++ {
			switch d.a.Tokens[i].UPOS {
			case english.VERB, english.ADJ, english.AUX:
				v.verb(i)
			}
		}
		for i := int(s.From); i < int(s.To); i++ {
			switch u := d.a.Tokens[i].UPOS; u {
			case english.NOUN, english.PROPN:
				v.noun(i)
				v.judge(i)
				v.goes(i)
			case english.ADJ:
				v.judge(i)
			}
		}
	}
	if !titles {
		return
	}
	told := v.out[:body]
	v.out = slices.DeleteFunc(v.out, func(e eventAt) bool {
		return e.title && slices.ContainsFunc(told, func(o eventAt) bool { return o.typ == e.typ })
	})
}

func newEventReader(d *doc) *eventReader {
	v := &eventReader{tree: tree{d.a}, d: d, governed: map[int]bool{}, asked: map[int]bool{}}
	v.speech = make([]int32, d.a.Len())
	for i := range v.speech {
		v.speech[i] = -1
	}
	// Later speeches that lie inside earlier ones win; longer ones come first.
	size := make([]int32, d.a.Len())
	for i := range d.speech {
		for _, c := range d.speech[i].Content {
			n := c[1] - c[0]
			for t := c[0]; t < c[1] && int(t) < len(v.speech); t++ {
				if v.speech[t] < 0 || n < size[t] {
					v.speech[t], size[t] = int32(i), n
				}
			}
		}
	}
	return v
}

// asserter is the actor who says what token i tells, "" for the report itself.
func (v *eventReader) asserter(i int) string {
	s := v.speech[i]
	for n := 0; s >= 0 && n < 4; n++ {
		if src := v.d.speech[s].Source; src >= 0 {
			return v.d.actorAt(int(src), true)
		}
		s = v.d.speech[s].Prev
	}
	return ""
}

// write turns what was found into records, each event once.
func (v *eventReader) write() []onrecord.Event {
	out := []onrecord.Event{}
	told := map[string]bool{} // two readings of one trigger are one event
	for _, e := range v.out {
		r := onrecord.Event{
			Type: e.typ, Mode: e.mode, Context: v.contexts(e), Status: e.status, Rule: e.rule, Confidence: e.conf,
			Actors: v.actedBy(&e), Recipients: v.reachedOf(&e),
			Place: v.d.eventPlace(e.trigger, e.typ), Date: v.d.dateOf(e.trigger),
			Trigger:  v.d.span(e.first, e.last+1),
			Evidence: v.d.span(e.from, e.to),
		}
		r.Recipients = without(r.Recipients, r.Actors)
		r.AssertedBy = v.asserterOf(&e)
		r.ID = onrecord.NewID("event", v.d.r.ID, r.Type, r.Trigger.Start, r.Trigger.End)
		if told[r.ID] {
			continue
		}
		told[r.ID] = true
		lemma := v.a.Tokens[e.trigger].Lemma
		if v.another(e.trigger) || !v.merge(out, &r, lemma, e.nominal || v.a.Tokens[e.trigger].Rel == english.AclRelcl) {
			out, v.told = append(out, r), append(v.told, lemma)
		}
	}
	return out
}

func without(list, drop []string) []string {
	out := []string{}
	for _, x := range list {
		if !contains(drop, x) {
			out = append(out, x)
		}
	}
	return out
}
