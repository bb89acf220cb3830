package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// isPart finds the count that t is a part of: one before it in the sentence
// that a list, "including" or "of them" ties it to, or the last one on record
// for "two of the victims".
func (f *tollFinder) isPart(t *tollAt) bool {
	last := len(f.out) - 1
	for last >= f.sent && f.out[last].q.From >= t.q.From {
		last--
	}
	if last >= f.sent {
		if p, rule := f.tied(&f.out[last], last, t); p >= 0 {
			return f.partOf(t, p, rule)
		}
	}
	if t.single {
		return false
	}
	return f.ofThose(t)
}

// harmBehind reports whether a word of harm stands right behind count t.
func (f *tollFinder) harmBehind(t *tollAt) bool {
	k := int(t.q.To)
	if k >= f.a.Len() || f.a.Tokens[k].Sent != f.a.Tokens[t.q.From].Sent {
		return false
	}
	_, ok := f.predHarm(k)
	if !ok {
		_, ok = f.verbHarm(k)
	}
	return ok
}

func (f *tollFinder) partOf(t *tollAt, p int, rule string) bool {
	o := &f.out[p]
	if o.outcome == "casualties" && f.harmBehind(t) { // some of the casualties are dead
		h, ok := f.predHarm(int(t.q.To))
		if !ok {
			h, _ = f.verbHarm(int(t.q.To))
		}
		t.part, t.outcome, t.trigger, t.rule, t.conf = p, h.outcome, int(t.q.To), rule, o.conf-.05
		return true
	}
	t.part, t.outcome, t.trigger, t.rule, t.conf = p, o.outcome, o.trigger, rule, o.conf-.05
	return true
}

// tied reads the words between the count before and t.
func (f *tollFinder) tied(o *tollAt, at int, t *tollAt) (int, string) {
	from, to := o.end(), int(t.q.From)
	if c := int(o.q.Counted); c >= from {
		from = c + 1
	}
	if from > to || to-from > 14 {
		return -1, ""
	}
	people := t.noun >= 0
	if people {
		_, people = f.people(t.noun)
	}
	gap := make([]string, 0, to-from)
	for k := from; k < to; k++ {
		gap = append(gap, strings.ToLower(f.a.Form(k)))
	}
	if n := len(gap); n > 0 && (gap[n-1] == "the" || gap[n-1] == "all") { // "including the two bombers"
		gap = gap[:n-1]
	}
	words := strings.Join(gap, " ")
	ofThem := f.ofPronoun(t)
	if n := f.whatTheyWere(int(t.q.NumTo) - 1); o.part < 0 && n >= 0 && endsIn(words, ",") && f.opensWithOf(o) {
		t.noun = n // "of the 35 dead, 12 were children"
		return at, "of-those"
	}
	switch {
	case ofThem && (words == "" || words == "," || words == "and" || words == ", and" || words == "(" || isDash(words) || words == ", at" || words == ", with"):
		return at, "of-them"
	case !people && !t.q.Fraction:
		if o.outcome == "casualties" && endsIn(words, "including", "among them", "of whom", "of them") && f.harmBehind(t) {
			return at, "including" // "12 casualties, including three dead"
		}
		return -1, ""
	case endsIn(words, "including", "among them", "of whom", "of them", "included", "includes", "amongst them", "among whom", "include", "consisting of", "comprising", "were", "mostly"):
		if endsIn(words, "were", "included", "includes", "include") && !strings.Contains(words, "of them") && !endsIn(words, "included", "include", "includes") {
			return -1, ""
		}
		return at, "including"
	case t.single:
		if o.part >= 0 && (words == "," || words == "and" || words == ", and") && (o.rule == "including" || o.rule == "list") {
			return o.part, o.rule
		}
		return -1, ""
	case o.part < 0 && (isDash(words) || words == "(" || words == ":") && f.listGoes(t):
		return at, "list"
	case o.part >= 0 && (o.rule == "list" || o.rule == "including") && (words == "," || words == "and" || words == ", and" || words == "as well as"):
		if h, _ := f.beside(t); h.outcome != "" && h.outcome != o.outcome {
			return -1, ""
		}
		return o.part, o.rule
	}
	return -1, ""
}

// opensWithOf reports whether the sentence of toll o begins with "of" and it.
func (f *tollFinder) opensWithOf(o *tollAt) bool {
	s := f.a.Sents[f.a.Tokens[o.q.From].Sent]
	return lowerASCII(f.a.Form(int(s.From))) == "of" && int(o.q.From)-int(s.From) <= 2
}

func isDash(w string) bool { return w == "-" || w == "--" || w == "–" || w == "—" }

func endsIn(s string, ends ...string) bool {
	for _, e := range ends {
		if s == e || strings.HasSuffix(s, " "+e) {
			return true
		}
	}
	return false
}

// listGoes reports whether t begins a list of parts: it has no word of harm of
// its own before the list ends.
func (f *tollFinder) listGoes(t *tollAt) bool {
	k := t.end()
	if k >= f.a.Len() || f.a.Tokens[k].Sent != f.a.Tokens[t.q.From].Sent {
		return true
	}
	_, own := f.verbHarm(k)
	return !own
}

// ofPronoun reports whether t counts some "of them" or "of whom".
func (f *tollFinder) ofPronoun(t *tollAt) bool {
	k := int(t.q.To)
	if k+1 >= f.a.Len() || f.a.Form(k) != "of" {
		return false
	}
	switch strings.ToLower(f.a.Form(k + 1)) {
	case "them", "whom", "these", "those":
		return f.a.Tokens[k+1].UPOS != english.DET
	}
	return false
}

// ofThose reads "two of the victims were children", "some of those killed",
// "three of them were soldiers": a part of the last count on record.
func (f *tollFinder) ofThose(t *tollAt) bool {
	k := int(t.q.To)
	if k+2 >= f.a.Len() || f.a.Form(k) != "of" {
		return false
	}
	sent := f.a.Tokens[k].Sent
	outcome, trigger := "", -1
	switch strings.ToLower(f.a.Form(k + 1)) {
	case "them", "whom":
		n := len(f.out) - 1
		if n < 0 || f.out[n].title || sent-f.a.Tokens[f.out[n].q.From].Sent > 2 || t.noun < 0 {
			return false
		}
		for f.out[n].part >= 0 {
			n = f.out[n].part
		}
		return f.partOf(t, n, "of-them")
	case "the", "those", "these":
		for j := k + 2; j < f.a.Len() && j < k+6 && f.a.Tokens[j].Sent == sent; j++ {
			x := &f.a.Tokens[j]
			if p, ok := tollLexicon.parts[x.Lemma]; ok {
				outcome, trigger = p.outcome, j
				break
			}
			if h, ok := f.verbHarm(j); ok && x.XPOS == english.VBN {
				outcome, trigger = h.outcome, j
				break
			}
			if u := x.UPOS; u == english.VERB || u == english.AUX || u == english.PUNCT {
				break
			}
		}
	}
	if outcome == "" {
		return false
	}
	t.outcome, t.trigger, t.rule, t.conf, t.part = outcome, trigger, "of-those", .75, -1
	if n := f.whatTheyWere(trigger); n >= 0 {
		t.noun = n // "12 of the 40 hurt were children"
	}
	// "two of the wounded later died" tells another outcome
	for j := trigger + 1; j < f.a.Len() && j < trigger+4 && f.a.Tokens[j].Sent == sent; j++ {
		if h, ok := f.verbHarm(j); ok && h.subject && f.a.Tokens[j].UPOS == english.VERB {
			t.outcome, t.trigger = h.outcome, j
			return true
		}
		if f.a.Tokens[j].UPOS != english.ADV && f.a.Tokens[j].UPOS != english.AUX {
			break
		}
	}
	if h, at := f.climb(int(t.q.NumTo) - 1); h.outcome != "" && h.outcome != outcome {
		t.outcome, t.trigger = h.outcome, at
		return true
	}
	for n := len(f.out) - 1; n >= 0; n-- {
		if o := &f.out[n]; o.outcome == outcome && o.part < 0 && o.rule != "of-those" {
			t.part = n
			break
		}
	}
	return true
}

// whatTheyWere is the noun that the clause behind trigger k says the people are:
// "... hurt in the crash were children". -1 for none.
func (f *tollFinder) whatTheyWere(k int) int {
	s := f.a.Tokens[k].Sent
	for j := k + 1; j+1 < f.a.Len() && j < k+8 && f.a.Tokens[j+1].Sent == s; j++ {
		if t := &f.a.Tokens[j]; t.Lemma != "be" {
			if t.UPOS == english.PUNCT || t.UPOS == english.VERB {
				return -1
			}
			continue
		}
		for n := j + 1; n < j+4 && n < f.a.Len(); n++ {
			if _, ok := f.people(n); ok && f.a.Tokens[n].UPOS == english.NOUN {
				return n
			}
			if u := f.a.Tokens[n].UPOS; u != english.ADJ && u != english.ADV && u != english.NOUN {
				return -1
			}
		}
		return -1
	}
	return -1
}

// wholesBehind ties "12 of the 40 people hurt" together: the whole is read
// after its part.
func (f *tollFinder) wholesBehind() {
	for k := f.sent; k+1 < len(f.out); k++ {
		t, o := &f.out[k], &f.out[k+1]
		if t.rule == "of-those" && o.part < 0 && o.outcome == t.outcome && o.q.From > t.q.To && o.q.From-t.q.To <= 3 {
			t.part = k + 1
		}
	}
}

// shareOf reports whether count t is only what some are out of: "half of the 40
// passengers died", "12 of the 40 drowned" tell nothing of the 40.
func (f *tollFinder) shareOf(t *tollAt, quants []english.Quantity) bool {
	k := int(t.q.From) - 1
	for k >= 0 && f.a.Tokens[k].UPOS == english.DET {
		k--
	}
	if k < 1 || f.a.Form(k) != "of" || f.a.Tokens[k].Sent != f.a.Tokens[t.q.From].Sent {
		return false
	}
	for i := range quants {
		if q := &quants[i]; q.To == int32(k) && (q.Fraction || q.Qualifier != english.Vague || f.a.Tokens[t.q.From-1].UPOS == english.DET) {
			return true
		}
	}
	return false
}

// amongst finds counts that are told to be among others: "six civilians were
// among 22 people killed", "two women were among the dead". It runs when the
// sentence has been read, for the whole often stands behind its part.
func (f *tollFinder) amongst(t tollAt) bool {
	sent := f.a.Tokens[t.q.From].Sent
	k := t.end()
	for n := 0; n < 14 && k < f.a.Len() && f.a.Tokens[k].Sent == sent; k, n = k+1, n+1 {
		x := &f.a.Tokens[k]
		if x.Lemma == "be" && k+1 < f.a.Len() && (f.a.Form(k+1) == "among" || f.a.Form(k+1) == "amongst") {
			k += 2
			break
		}
		if x.UPOS == english.VERB || x.UPOS == english.AUX {
			return false
		}
	}
	if k >= f.a.Len() || k < 2 || f.a.Tokens[k].Sent != sent || f.a.Tokens[k-2].Lemma != "be" {
		return false
	}
	for n := f.sent; n < len(f.out); n++ {
		if o := &f.out[n]; int(o.q.From) == k && o.part < 0 {
			return f.addPart(t, n)
		}
	}
	return f.amongDead(t, k, min(k+4, f.a.Len()))
}

// inverted reads "among the dead were three children".
func (f *tollFinder) inverted(t tollAt) bool {
	sent := f.a.Tokens[t.q.From].Sent
	if b := int(t.q.From) - 1; b > 2 && f.a.Tokens[b].Lemma == "be" && f.a.Tokens[b].Sent == sent {
		for j := b - 1; j >= 0 && j > b-6 && f.a.Tokens[j].Sent == sent; j-- {
			if w := lowerASCII(f.a.Form(j)); w == "among" || w == "amongst" {
				return f.amongDead(t, j+1, b)
			}
		}
	}
	return false
}

// amongDead ties t to the last toll of the outcome that tokens [from, to) name
// ("the dead", "those killed").
func (f *tollFinder) amongDead(t tollAt, from, to int) bool {
	for j := from; j < to && f.a.Tokens[j].Sent == f.a.Tokens[from].Sent; j++ {
		outcome := ""
		if p, ok := tollLexicon.parts[f.a.Tokens[j].Lemma]; ok {
			outcome = p.outcome
		} else if h, ok := f.verbHarm(j); ok && f.a.Tokens[j].XPOS == english.VBN {
			outcome = h.outcome
		}
		if outcome == "" {
			continue
		}
		for n := len(f.out) - 1; n >= 0; n-- {
			if o := &f.out[n]; o.outcome == outcome && o.part < 0 {
				return f.addPart(t, n)
			}
		}
		t.outcome, t.trigger, t.rule, t.conf, t.part = outcome, j, "among", .75, -1
		f.add(t)
		return true
	}
	return false
}

func (f *tollFinder) addPart(t tollAt, n int) bool {
	f.partOf(&t, n, "among")
	f.add(t)
	return true
}

// coordinated joins a count to the one before it where the tree does not:
// "killed six civilians from the village and five militiamen".
func (f *tollFinder) coordinated(t *tollAt) bool {
	n := len(f.out) - 1
	if n < f.sent || f.out[n].part >= 0 || f.out[n].trigger > int(t.q.From) {
		return f.besideNamed(t)
	}
	o := &f.out[n]
	k, far := int(t.q.From)-1, false
	if k < o.end() || k-o.end() > 30 {
		return false
	}
	w, tail := f.a.Form(k), k
	switch {
	case w == "and", w == "plus":
	case w == "as" && f.a.Form(k-1) == "well":
		tail = k - 1
	case w == "with" && (f.a.Form(k-1) == "along" || f.a.Form(k-1) == "together"):
		tail = k - 1
		// "a smuggler who ..., along with two of his drivers"
		far = true
	default:
		return false
	}
	for j := o.end(); j < tail; j++ {
		if u := f.a.Tokens[j].UPOS; !far && (u == english.VERB || u == english.AUX || u == english.PUNCT) {
			return f.besideNamed(t)
		}
	}
	if !far && k-o.end() > 8 {
		return false
	}
	if e := t.end(); e < f.a.Len() && f.a.Tokens[e].Sent == f.a.Tokens[k].Sent && (f.a.Tokens[e].UPOS == english.AUX || f.a.Tokens[e].XPOS == english.VBD) {
		return false
	}
	t.outcome, t.trigger, t.rule, t.conf, t.part = o.outcome, o.trigger, "and", o.conf-.05, -1
	return true
}

// joinedBehind joins a count to the one behind it where the tree does not: "six
// priests - five of them foreigners - and two women were murdered".
func (f *tollFinder) joinedBehind(t *tollAt) bool {
	n := -1
	for k := f.sent; k < len(f.out); k++ {
		if o := &f.out[k]; o.part < 0 && int(o.q.From) >= t.end() && o.trigger >= o.end() && (n < 0 || o.q.From < f.out[n].q.From) {
			n = k
		}
	}
	if n < 0 {
		return false
	}
	o := &f.out[n]
	if b := int(t.q.From) - 1; b >= 0 && f.a.Tokens[b].Sent == f.a.Tokens[t.q.From].Sent && f.a.Tokens[b].UPOS != english.PUNCT && f.a.Tokens[b].UPOS != english.SCONJ {
		return false // "sent 40 soldiers and two officers were killed"
	}
	k := int(o.q.From) - 1
	if k < t.end() || k-t.end() > 14 || f.a.Form(k) != "and" {
		return false
	}
	for j := t.end(); j < k; j++ {
		switch x := &f.a.Tokens[j]; x.UPOS {
		case english.VERB, english.AUX, english.SCONJ, english.PRON:
			return false
		case english.PUNCT:
			if w := f.a.Form(j); w == ";" || w == ":" || w == "\"" {
				return false
			}
		}
	}
	t.outcome, t.trigger, t.rule, t.conf, t.part = o.outcome, o.trigger, "and", o.conf-.05, -1
	return true
}

// besideNamed reads "detained the leader along with three of his men": the
// count is joined to someone who is not counted, the object of a verb of harm.
func (f *tollFinder) besideNamed(t *tollAt) bool {
	k := int(t.q.From) - 1
	sent := f.a.Tokens[t.q.From].Sent
	if k < 1 || f.a.Tokens[k].Sent != sent {
		return false
	}
	and := f.a.Form(k) == "and"
	switch w := f.a.Form(k); {
	case and:
	case w == "with" && (f.a.Form(k-1) == "along" || f.a.Form(k-1) == "together"):
		k--
	case w == "as" && f.a.Form(k-1) == "well":
		k--
	default:
		return false
	}
	if e := t.end(); e < f.a.Len() && f.a.Tokens[e].Sent == sent && (f.a.Tokens[e].UPOS == english.AUX || f.a.Tokens[e].XPOS == english.VBD) {
		return false
	}
	last := k - 1
	if f.a.Form(last) == "," && !and { // "was killed, along with two of his men"
		last--
	}
	if f.a.Form(last) == "," { // "killed Adem Zubar, a rebel leader, and two of his men"
		for j := last - 1; and && j > last-8 && j > 0; j-- {
			if f.a.Form(j) == "," {
				if f.a.Tokens[j+1].UPOS == english.DET {
					last = j - 1
				}
				break
			}
		}
	}
	for j, n := last, 0; j >= 0 && n < 10 && f.a.Tokens[j].Sent == sent; j, n = j-1, n+1 {
		x := &f.a.Tokens[j]
		if x.UPOS != english.VERB || x.Rel.Is(english.Amod) || x.XPOS == english.VBN && f.a.Tokens[max(j-1, 0)].UPOS == english.DET {
			if x.UPOS == english.AUX || x.UPOS == english.SCONJ || x.UPOS == english.PUNCT {
				return false
			}
			continue
		}
		h, ok := f.verbHarm(j)
		if ok && !and && (h.subject || f.beforeIsBe(j)) { // "Adem Zubar was killed along with two of his bodyguards"
			t.outcome, t.trigger, t.rule, t.conf, t.part = h.outcome, j, "along", .75, -1
			return f.happened(j)
		}
		if !ok || h.subject || f.beforeIsBe(j) || n == 0 {
			return false
		}
		for i := j + 1; i < k; i++ {
			if _, ok := f.people(i); ok || f.a.Tokens[i].UPOS == english.PROPN {
				t.outcome, t.trigger, t.rule, t.conf, t.part = h.outcome, j, "along", .75, -1
				return f.happened(j)
			}
		}
		return false
	}
	return false
}
