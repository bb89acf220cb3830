package extract

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/times"
)

// How a toll is read
//
// Every count of people is asked what the sentence says of them: through the
// tree first, then by what stands next to it, for trees go wrong on lists and
// headlines. A count that is told of people already counted ("including 12
// children", "many of them women", "33 civilians, 39 fighters ...") is a part
// of the count before and has its outcome. Nothing is added up, and bounds go
// only as far as the words.

// tollAt is one toll in tokens.
type tollAt struct {
	q       english.Quantity
	single  bool // "a soldier": the article is the count
	noun    int  // head of the words for the victims, -1 for none
	trigger int  // the word that tells the harm
	outcome string
	part    int // index of the toll it is a part of, -1
	rule    string
	conf    float64
	title   bool
}

// end is the token behind the words for the victims.
func (t *tollAt) end() int { return max(int(t.q.To), t.noun+1) }

type tollFinder struct {
	tree
	d      *doc
	out    []tollAt
	sent   int      // index in out of the first toll of the sentence
	rest   []tollAt // counts of people in the sentence that no harm is told of yet
	under  []int32
	retold []tollAt // counts with a definite article that point back to one on record
	titles []tollAt // what the headline tells and the text tells again
}

// tolls finds how many people were harmed, according to whom.
func (d *doc) tolls() {
	f := &tollFinder{tree: tree{d.a}, d: d, under: innermost(d)}
	k := 0
	for _, s := range d.a.Sents {
		f.sent = len(f.out)
		from := k
		for k < len(d.a.Quants) && d.a.Quants[k].From < s.To {
			k++
		}
		if s.Boilerplate {
			continue
		}
		f.sentence(&s, d.a.Quants[from:k])
	}
	f.dropTold()
	f.write()
}

// sentence reads the counts of one sentence, in text order.
func (f *tollFinder) sentence(s *english.Sentence, quants []english.Quantity) {
	title := s.Title || f.headline(s)
	taken := f.tollNouns(s, quants)
	f.rest = f.rest[:0]
	k := 0
	for i := int(s.From); i < int(s.To); i++ {
		if k < len(quants) && int(quants[k].NumFrom) == i {
			q := quants[k]
			k++
			f.outdone(&q)
			title := title || f.aboveSeam(int(q.From))
			if n := taken[i]; n > 0 {
				f.add(tollAt{q: q, noun: f.victims(&q), trigger: n - 1, outcome: f.tollOutcome(n - 1), part: -1, rule: "toll-noun", conf: .85, title: title})
				continue
			}
			t := tollAt{q: q, noun: f.victims(&q), part: -1, title: title}
			if f.shareOf(&t, quants) && !f.harmedItself(&t) {
				continue
			}
			f.count(t)
		} else if n := f.singular(i); n >= 0 && f.agesOnly(quants[k:], n) {
			for k < len(quants) && int(quants[k].From) < n {
				k++
			}
			q := english.Quantity{From: int32(i), To: int32(i + 1), NumFrom: int32(i), NumTo: int32(i + 1), Low: 1, High: 1, Counted: int32(n)}
			f.count(tollAt{q: q, single: true, noun: n, part: -1, title: title || f.aboveSeam(i)})
		}
	}
	for i := len(f.rest) - 1; i >= 0; i-- {
		if t := f.rest[i]; !f.amongst(t) && f.joinedBehind(&t) {
			f.add(t)
		}
	}
	f.wholesBehind()
}

// count puts a count on record if the sentence tells harm of it.
func (f *tollFinder) count(t tollAt) {
	if f.isPart(&t) {
		f.add(t)
		return
	}
	if t.q.Fraction || t.noun >= 0 && f.inverted(t) {
		return
	}
	if f.harmed(&t) {
		switch {
		case !f.happened(t.trigger):
		case f.toldBefore(&t):
			f.retold = append(f.retold, t)
		default:
			f.add(t)
		}
	} else if t.noun >= 0 {
		if _, ok := f.people(t.noun); !ok {
			return
		}
		if f.coordinated(&t) {
			f.add(t)
		} else if !t.single {
			f.rest = append(f.rest, t)
		}
	}
}

func (f *tollFinder) add(t tollAt) { f.out = append(f.out, t) }

// headline reports whether s is a line before the text without a full stop.
func (f *tollFinder) headline(s *english.Sentence) bool {
	return s.Paragraph < 2 && f.a.Tokens[s.From].Sent < 3 && f.a.Tokens[s.To-1].UPOS != english.PUNCT
}

// seam is the token behind a full date that stands between a headline and the
// text it has run into ("... NGO AFP Monday 17 March 2014 Six people were ..."),
// in the sentence of token i; -1 for none.
func (f *tollFinder) seam(i int) int {
	s := &f.a.Sents[f.a.Tokens[i].Sent]
	for k := range f.d.times {
		e := &f.d.times[k]
		if e.Clue.Kind != times.FullDay || e.From <= s.From || e.To >= s.To {
			continue
		}
		b, n := &f.a.Tokens[e.From-1], f.a.Form(int(e.To))
		if c := f.a.Form(int(e.From - 1))[0]; b.UPOS != english.PROPN && b.UPOS != english.NOUN || c < 'A' || c > 'Z' || n[0] < 'A' || n[0] > 'Z' {
			continue
		}
		return int(e.To)
	}
	return -1
}

// aboveSeam reports whether token i stands in a headline that has run into the
// text.
func (f *tollFinder) aboveSeam(i int) bool { return i < f.seam(i) }

// victims is the head of what q counts where that can be people or harm.
func (f *tollFinder) victims(q *english.Quantity) int {
	c := int(q.Counted)
	if c < 0 {
		return f.nounAt(int(q.To), f.a.Tokens[q.From].Sent)
	}
	// "12 of whom were children", "many of them women"
	if t := &f.a.Tokens[c]; t.UPOS == english.PRON {
		for k := c + 1; k < f.a.Len() && k < c+6 && f.a.Tokens[k].Sent == t.Sent; k++ {
			switch f.a.Tokens[k].UPOS {
			case english.AUX, english.ADJ, english.ADV, english.DET, english.ADP:
			case english.NOUN, english.PROPN:
				if _, ok := f.people(k); ok {
					return k
				}
			default:
				return -1
			}
		}
		return -1
	}
	if p := c - 1; f.a.Tokens[c].Lemma == "prisoner" || f.a.Tokens[c].Lemma == "hostage" || f.a.Tokens[c].Lemma == "captive" {
		if p >= int(q.To) && f.a.Tokens[p].XPOS == english.NNS { // "took nine soldiers prisoner"
			return p
		}
	}
	if f.runInto(c) {
		return -1
	}
	// "killed four farmers residents said", its comma lost
	if f.a.Tokens[c].XPOS == english.NNS && f.saysNext(c) || f.a.Tokens[c].XPOS == english.NN && q.Low != 1 || stateMedia[f.a.Tokens[c].Lemma] {
		for p := int(q.To); p < c; p++ {
			if f.a.Tokens[p].XPOS != english.NNS {
				continue
			}
			if _, ok := f.people(p); ok {
				return p
			}
		}
	}
	return c
}

// saysNext reports whether a verb of saying follows token i.
func (f *tollFinder) saysNext(i int) bool {
	k := i + 1
	for k < f.a.Len() && f.a.Tokens[k].Lemma == "have" {
		k++
	}
	return k < f.a.Len() && f.a.Tokens[k].Sent == f.a.Tokens[i].Sent && tailVerbs[f.a.Tokens[k].Lemma]
}

// toldBefore reports whether a count with a definite article only points back
// to one already on record ("the two men were arrested on Monday").
func (f *tollFinder) toldBefore(t *tollAt) bool {
	i := int(t.q.From) - 1
	if i < 0 || t.q.Low < 0 {
		return false
	}
	switch strings.ToLower(f.a.Form(i)) {
	case "all":
		if t.noun < 0 {
			return true
		}
	case "the", "these", "those", "both", "his", "their":
	default:
		return false
	}
	for k := range f.out {
		if o := &f.out[k]; o.outcome == t.outcome && o.q.Low == t.q.Low && !o.title {
			return true
		}
	}
	return false
}

// dropTold leaves out what a headline tells if the text tells it too.
func (f *tollFinder) dropTold() {
	told := func(t *tollAt) bool {
		for k := range f.out {
			o := &f.out[k]
			if !o.title && o.outcome == t.outcome && (o.q.Low == t.q.Low || o.q.High == t.q.High || t.q.Qualifier == english.Vague) {
				return true
			}
		}
		return false
	}
	drop := make([]bool, len(f.out))
	for k := range f.out {
		drop[k] = f.out[k].title && told(&f.out[k])
	}
	at := make([]int, len(f.out))
	n := 0
	for k := range f.out {
		if p := f.out[k].part; drop[k] || p >= 0 && drop[p] {
			drop[k] = true
			f.titles = append(f.titles, f.out[k])
			continue
		}
		at[k] = n
		n++
	}
	n = 0
	for k := range f.out {
		if drop[k] {
			continue
		}
		t := f.out[k]
		if t.part >= 0 { // a whole may stand behind its part
			t.part = at[t.part]
		}
		f.out[n] = t
		n++
	}
	f.out = f.out[:n]
}

// innermost leads from tokens to the shortest speech whose content holds them.
func innermost(d *doc) []int32 {
	at := make([]int32, d.a.Len())
	size := make([]int32, d.a.Len())
	for i := range at {
		at[i] = -1
	}
	for i := range d.speech {
		for _, c := range d.speech[i].Content {
			n := c[1] - c[0]
			for t := max(c[0], 0); t < c[1] && int(t) < len(at); t++ {
				if at[t] < 0 || n < size[t] {
					at[t], size[t] = int32(i), n
				}
			}
		}
	}
	return at
}

// write turns what was found into records.
func (f *tollFinder) write() {
	d := f.d
	ids := make([]string, len(f.out))
	for k := range f.out {
		s := d.span(int(f.out[k].q.NumFrom), int(f.out[k].q.NumTo))
		ids[k] = onrecord.NewID("toll", d.r.ID, f.out[k].outcome, s.Start, s.End)
	}
	first := len(d.r.Tolls)
	for k := range f.out {
		t := &f.out[k]
		r := onrecord.Toll{Outcome: t.outcome, Qualifier: t.q.Qualifier.String(), Low: bound(t.q.Low), High: bound(t.q.High),
			CountSpan: d.span(int(t.q.NumFrom), int(t.q.NumTo)), Confidence: t.conf, Rule: "toll/" + t.rule, Via: []string{}}
		if t.noun >= 0 {
			if class, ok := f.people(t.noun); ok {
				r.Victims, r.Class = onrecord.Maybe(d.a.Words(f.nounFrom(t), t.noun+1)), onrecord.Maybe(class)
			}
		}
		from, to := f.evidence(t)
		r.Evidence = d.span(from, to)
		r.Status = f.status(t)
		f.claim(t, &r)
		r.Place = f.place(t)
		r.When = f.when(t)
		f.doneBy(t, &r)
		r.ID = ids[k]
		if t.part >= 0 {
			r.PartOf = onrecord.Maybe(ids[t.part])
		}
		d.r.Tolls = append(d.r.Tolls, r)
	}
	tolls := d.r.Tolls[first:]
	f.sharePlaces(tolls)
	f.shareClaimants(tolls)
	for k := range tolls {
		if f.out[k].part >= 0 {
			r, p := &tolls[k], &tolls[f.out[k].part]
			if r.AssertedBy == "" && f.sentOf(k) == f.sentOf(f.out[k].part) {
				r.AssertedBy, r.Via = p.AssertedBy, slices.Clone(p.Via)
			}
			if r.Place == nil {
				r.Place = p.Place
			}
			if r.When.From == "" && r.When.To == "" {
				r.When = p.When
			}
		}
	}
	for k := range tolls {
		tolls[k].Corrected = f.corrected(k)
		tolls[k].Added = tolls[k].PartOf == "" && f.more(k)
	}
	f.again(tolls)
	f.passPlaces(tolls)
	f.sharePlaces(tolls)
	f.reportPlaces(tolls)
	slices.SortStableFunc(tolls, func(a, b onrecord.Toll) int { return a.CountSpan.Start - b.CountSpan.Start })
}

func bound(n int64) *int64 {
	if n == english.NoBound {
		return nil
	}
	return &n
}

// nounFrom is the first token of the words for the victims, without articles.
func (f *tollFinder) nounFrom(t *tollAt) int {
	from := int(t.q.To)
	if t.rule == "of-those" { // "12 of the 40 hurt were children"
		for k := t.noun - 1; k > from; k-- {
			if f.a.Tokens[k].UPOS == english.AUX {
				return k + 1
			}
		}
	}
	if c := int(t.q.Counted); c >= 0 && c < t.noun {
		from = c + 1
	}
	for from < t.noun {
		switch u := f.a.Tokens[from].UPOS; {
		case u == english.NUM && !t.single && f.a.Tokens[from-1].UPOS != english.NUM, u == english.ADP, u == english.DET, u == english.PRON, u == english.AUX, u == english.ADV, moreWords[f.a.Tokens[from].Lemma]:
			from++
			continue
		}
		if _, ok := tollLexicon.preds[lowerASCII(f.a.Form(from))]; ok {
			from++
			continue
		}
		break
	}
	return from
}

// moreWords tell of more people, not of what they are.
var moreWords = wordSet("other another further additional second third")

// evidence is the clause of the trigger, or what stands from trigger to count.
func (f *tollFinder) evidence(t *tollAt) (int, int) {
	from, to := f.a.Subtree(t.trigger)
	a, b := min(int(t.q.From), t.trigger), max(t.end(), t.trigger+1)
	if from > a || to < b {
		from, to = min(from, a), max(to, b)
	}
	// no further than the speech it stands in
	if s := f.under[t.q.NumFrom]; s >= 0 {
		for _, c := range f.d.speech[s].Content {
			if int(c[0]) <= a && b <= int(c[1]) {
				from, to = max(from, int(c[0])), min(to, int(c[1]))
			}
		}
	}
	if n := f.seam(a); n >= 0 && n <= a {
		from = max(from, n)
	} else if n >= b {
		to = min(to, n)
	}
	for from < a && f.a.Tokens[from].UPOS == english.PUNCT {
		from++
	}
	return from, f.trimEnd(from, to)
}
