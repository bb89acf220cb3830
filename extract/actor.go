package extract

import "github.com/onrecord/onrecord/english/coref"

// resolveActors finds the parties.
func (d *doc) resolveActors() {
	in := make([]coref.Speech, len(d.speech))
	for i := range d.speech {
		in[i] = d.speech[i].Speech
	}
	d.who = coref.Resolve(d.a, in)
}

// actorAt is the id of the actor meant by the phrase with its head at token
// tok. A noun phrase that no entity covers yet becomes a nominal actor of its
// own when add is true. "" where there is none.
func (d *doc) actorAt(tok int, add bool) string { return "" }

// actorsAt is actorAt for every conjunct of the phrase and every member of a
// group, in text order, each once.
func (d *doc) actorsAt(tok int, add bool) []string { return nil }

// finishActors writes the named parties and those that records refer to.
func (d *doc) finishActors() {}
