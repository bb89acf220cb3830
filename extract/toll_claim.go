package extract

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// claim fills in who gives the figure and through whom it came.
func (f *tollFinder) claim(t *tollAt, r *onrecord.Toll) {
	for k, find := range [...]func(*tollAt) int{f.freeRelative, f.giver, f.inserted, f.counter, f.teller} {
		if s := find(t); s >= 0 {
			if ids := f.parties(s, t); len(ids) > 0 {
				var via []string
				if k > 0 { // a free relative stands in what somebody else says of it
					via = f.relays(t, ids[0])
				}
				f.told(r, ids, via)
				return
			}
		}
	}
	s := f.under[t.q.NumFrom]
	if s < 0 {
		s = f.under[t.trigger]
	}
	if s < 0 {
		s = f.around(t)
	}
	if s >= 0 && f.isTrigger(int(f.d.speech[s].Cue)) { // "clashes that claimed 12 lives"
		s = -1
	}
	if s >= 0 && f.d.speech[s].Cue >= 0 && f.parted(t, int(f.d.speech[s].Cue)) {
		s = -1
	}
	if s < 0 || int(s) >= len(f.d.stmts) || f.d.stmts[s] < 0 {
		f.claimBehind(t, r)
		return
	}
	st := &f.d.r.Statements[f.d.stmts[s]]
	if st.Speaker == "" && f.claimBehind(t, r) {
		return
	}
	if n := f.paper(int(s)); n >= 0 {
		id := f.d.actorAt(n, true)
		if id == "" {
			id = f.shortFor(n)
		}
		r.AssertedBy, r.Via = onrecord.Maybe(id), leaveOut(st.Via, id)
		return
	}
	ids := f.speakersOf(int(s), t)
	if len(ids) == 0 && len(st.Via) == 1 && f.d.speech[s].Cue >= 0 && f.a.Tokens[f.d.speech[s].Cue].Lemma == "cite" { // "..., citing the death of 35 people"
		ids = st.Via
	}
	if c := int(f.d.speech[s].Cue); len(ids) == 1 && len(st.Via) == 1 && c >= 0 && f.accordingNext(c) {
		f.told(r, st.Via, ids)
		return
	}
	if n := f.d.speech[s].Source; len(ids) == 0 && len(st.Via) == 1 && n >= 0 && toldOn[f.a.Tokens[n].Lemma] { // "according to estimates cited by the mayor"
		ids = st.Via
	}
	f.told(r, ids, st.Via)
}

// parted reports whether the end of a headline that has run into the text lies
// between t and token i.
func (f *tollFinder) parted(t *tollAt, i int) bool {
	n := f.seam(t.trigger)
	return n >= 0 && f.a.Tokens[i].Sent == f.a.Tokens[t.trigger].Sent && (t.trigger < n) != (i < n)
}

// told puts down who gives figure r, all of them, and through whom it came.
func (f *tollFinder) told(r *onrecord.Toll, ids, via []string) {
	r.Via = slices.Clone(via)
	for k, id := range ids {
		if k == 0 {
			r.AssertedBy = onrecord.Maybe(id)
		} else {
			r.With = append(r.With, id)
		}
		r.Via = leaveOut(r.Via, id)
	}
	if r.Via == nil {
		r.Via = []string{}
	}
}

// giver is who gives the figure of toll noun t: "the mayor put the toll at 900",
// "giving a toll of 17"; -1 for none.
func (f *tollFinder) giver(t *tollAt) int {
	if t.rule != "toll-noun" {
		return -1
	}
	h := f.a.Head(t.trigger)
	if h < 0 || !f.a.Tokens[t.trigger].Rel.Is(english.Obj) || !givers[f.a.Tokens[h].Lemma] || f.negated(h) ||
		f.a.Tokens[h].Lemma == "bring" && f.under[t.trigger] >= 0 { // "workers found two more, bringing the toll to nine, the mayor said"
		return -1
	}
	if f.a.Tokens[h].XPOS == english.VBG {
		if s := f.speakerBefore(h); s >= 0 {
			return s
		}
	}
	return f.subject(h)
}

// isTrigger reports whether the verb at token i tells harm and says nothing.
func (f *tollFinder) isTrigger(i int) bool {
	for k := range f.out {
		if f.out[k].trigger == i {
			return f.a.Tokens[i].UPOS == english.VERB
		}
	}
	return false
}

// inserted is who says the figure in a clause put in before the verb of harm: "an
// attack that Washington says killed 12", "which the league said had killed
// 12". -1 for none.
func (f *tollFinder) inserted(t *tollAt) int {
	if int(t.q.From) < t.trigger {
		return -1
	}
	k := t.trigger - 1
	for k > 0 && f.a.Tokens[k].UPOS == english.AUX && f.a.Tokens[k].Lemma == "have" {
		k--
	}
	if k < 1 || f.a.Tokens[k].Sent != f.a.Tokens[t.trigger].Sent || !tailVerbs[f.a.Tokens[k].Lemma] && f.a.Tokens[k].Lemma != "believe" && f.a.Tokens[k].Lemma != "estimate" {
		return -1
	}
	switch f.a.Tokens[k].XPOS {
	case english.VBD, english.VBZ, english.VBP:
	case english.NNS: // "that the league claims killed hundreds"
		return f.sourceBefore(k, int(f.a.Sents[f.a.Tokens[k].Sent].From))
	default:
		return -1
	}
	if n := f.a.Child(k, english.Nsubj); n >= 0 && n < k && f.a.Tokens[n].XPOS != english.WDT && f.a.Tokens[n].XPOS != english.WP {
		if f.a.Tokens[n].Lemma == "it" {
			return f.matrix(k, n)
		}
		return n
	}
	return f.sourceBefore(k, int(f.a.Sents[f.a.Tokens[k].Sent].From))
}

// matrix is the subject of the verb that the clause of verb k hangs on, for whom
// "it" at token n stands: "Kelm blames Zubar for the raid which it says
// killed 12" is said by Kelm. n where there is none.
func (f *tollFinder) matrix(k, n int) int {
	for h, hop := f.a.Head(k), 0; h >= 0 && hop < 5; h, hop = f.a.Head(h), hop+1 {
		if f.a.Tokens[h].UPOS != english.VERB || h > n {
			continue
		}
		if s := f.a.Child(h, english.Nsubj); s >= 0 && s < h && f.a.Tokens[s].UPOS != english.PRON {
			return s
		}
	}
	return n
}

// freeRelative is who says the figure in "in what the league claimed was an
// attack that killed 12" or in "the claim by the league that 12 were killed"; -1
// for none.
func (f *tollFinder) freeRelative(t *tollAt) int {
	lo := min(int(t.q.From), t.trigger)
	s := int(f.a.Sents[f.a.Tokens[lo].Sent].From)
	for k := lo - 1; k > s+1 && k > lo-16; k-- {
		x := &f.a.Tokens[k]
		if x.Lemma == "be" && f.a.Tokens[k-1].UPOS == english.VERB && (tailVerbs[f.a.Tokens[k-1].Lemma] || f.a.Tokens[k-1].Lemma == "call") {
			n := f.sourceBefore(k-1, s)
			for j := n - 1; n >= 0 && j >= s && j > n-6; j-- {
				if lowerASCII(f.a.Form(j)) == "what" {
					return n
				}
			}
			return -1
		}
		if w := lowerASCII(f.a.Form(k)); (w == "by" || w == "from") && tollReports[f.a.Tokens[k-1].Lemma] && k+1 < lo {
			that := false
			for j := k + 1; j < lo; j++ {
				that = that || f.a.Form(j) == "that"
			}
			if !that {
				return -1
			}
			n := k + 1
			for n+1 < lo && (f.a.Tokens[n].UPOS == english.DET || f.a.Tokens[n].UPOS == english.ADJ || f.a.Tokens[n].UPOS == english.NUM || (f.a.Tokens[n+1].UPOS == english.NOUN || f.a.Tokens[n+1].UPOS == english.PROPN)) {
				n++
			}
			return n
		}
	}
	return -1
}

// paper is the noun that speech s comes from where what follows has run into it:
// "according to activists Zubar killed 12" comes from the activists, "according
// to a league toll" from the league. -1 for anything else.
func (f *tollFinder) paper(s int) int {
	sp := &f.d.speech[s]
	h := int(sp.Source)
	if sp.rule != "according-to" || h < 0 {
		return -1
	}
	if toldOn[f.a.Tokens[h].Lemma] {
		for k := f.a.FirstChild(h); k >= 0; k = f.a.NextSibling(k) {
			if c := f.caseOf(k); k > h && (c == "from" || c == "by") { // "a new toll from the league"
				return k
			}
			if x := &f.a.Tokens[k]; k < h && (x.Rel == english.Compound || x.Rel == english.NmodPoss) && (x.UPOS == english.PROPN || x.UPOS == english.NOUN) {
				return k
			}
		}
		return -1
	}
	v := f.a.Head(h)
	if v < h || !f.a.Tokens[h].Rel.Is(english.Nsubj) || f.a.Tokens[h].UPOS != english.PROPN {
		return -1
	}
	for k := int(sp.sourceFrom); k < h; k++ {
		if (f.a.Tokens[k].UPOS == english.NOUN || f.a.Tokens[k].Lemma == "report") && f.a.Tokens[k+1].UPOS == english.PROPN {
			return k
		}
	}
	return -1
}

// shortFor is the one party whose name has the word at token n in it: "a League
// toll" where the report calls it the Zubar League. "" for none or several.
func (f *tollFinder) shortFor(n int) string {
	if f.a.Tokens[n].UPOS != english.PROPN {
		return ""
	}
	found := -1
	for e := range f.d.who.List {
		x := &f.d.who.List[e]
		if !x.Named || len(x.Mentions) == 0 || !slices.Contains(strings.Fields(x.Name), f.a.Form(n)) {
			continue
		}
		if found >= 0 {
			return ""
		}
		found = e
	}
	if found < 0 {
		return ""
	}
	return f.d.actorID(found)
}

// toldOn are what a source puts its figure in.
var toldOn = wordSet("toll count tally figure estimate statement")

// relays is who else the figure of claimant id came through: the speech it
// stands in, unless a clause that sets it against that ("..., but doctors
// counted 19") has been taken for a part of it.
func (f *tollFinder) relays(t *tollAt, id string) []string {
	s := f.under[t.q.NumFrom]
	if s < 0 {
		return []string{}
	}
	for k := int(t.q.From) - 1; k > 0 && f.a.Tokens[k].Sent == f.a.Tokens[t.q.From].Sent; k-- {
		switch lowerASCII(f.a.Form(k)) {
		case "but", "while", "whereas", "though", "although":
			return []string{}
		}
	}
	return f.outer(s, id)
}

// counter is who is told to have counted t ("doctors counted 19 dead"); -1 for
// none.
func (f *tollFinder) counter(t *tollAt) int {
	k := int(t.q.From) - 1
	for k >= 0 && (f.a.Tokens[k].UPOS == english.DET || f.a.Tokens[k].UPOS == english.ADV) {
		k--
	}
	if k > 0 && f.a.Tokens[k].Sent == f.a.Tokens[t.q.From].Sent && f.a.Tokens[k].UPOS == english.VERB && counters[f.a.Tokens[k].Lemma] {
		return f.subject(k)
	}
	return -1
}

var counters = wordSet("count record document register log tally list")

// speakerBefore is the source of the last cue before token i in its sentence,
// -1 for none: "the league added, giving a toll of 28".
func (f *tollFinder) speakerBefore(i int) int {
	best, at := -1, int32(-1)
	for k := range f.d.speech {
		s := &f.d.speech[k]
		if s.Cue > at && int(s.Cue) < i && s.Source >= 0 && f.a.Tokens[s.Cue].Sent == f.a.Tokens[i].Sent {
			best, at = int(s.Source), s.Cue
		}
	}
	return best
}

// around is the speech that holds some of the clause of t though not its
// number: clauses are cut wrongly more often than half a clause is said. -1
// for none.
func (f *tollFinder) around(t *tollAt) int32 {
	from, to := f.evidence(t)
	for i := from; i < to; i++ {
		if s := f.under[i]; s >= 0 && f.a.Tokens[i].Sent == f.a.Tokens[t.trigger].Sent {
			if c := int(f.d.speech[s].Cue); (c < from || c >= to) && c >= 0 && f.a.Tokens[i].UPOS != english.PUNCT {
				return s
			}
		}
	}
	return -1
}

var givers = wordSet("cut correct lift bring put give estimate report place set raise lower revise update release issue cite announce count record document register log tally list")

// outer is who else the speech s came through, without the claimant.
func (f *tollFinder) outer(s int32, claimant string) []string {
	if s < 0 || int(s) >= len(f.d.stmts) || f.d.stmts[s] < 0 {
		return []string{}
	}
	st := &f.d.r.Statements[f.d.stmts[s]]
	via := st.Via
	if st.Speaker != "" {
		via = union(append([]string(nil), via...), []string{string(st.Speaker)})
	}
	return leaveOut(via, claimant)
}

// The words that give a toll its status, strongest first.
var tollStatus = []struct {
	status string
	words  map[string]bool
}{
	{"denied", wordSet("deny refute rebut dispute reject dismiss disputed")},
	{"unconfirmed", wordSet("unconfirmed unverified alleged allegedly reportedly apparently purportedly unclear appear seem alleged supposedly rumoured rumored")},
	{"feared", wordSet("fear feared presume presumed believe believed think thought assume assumed")},
	{"preliminary", wordSet("preliminary initial initially provisional")},
	{"confirmed", wordSet("confirm confirmed verify verified")},
}

// status is what the words say of how sure the figure is. The words looked at
// are those that hang on the count and its trigger, and what governs them.
func (f *tollFinder) status(t *tollAt) string {
	if f.notCount(t) {
		return "denied"
	}
	best := len(tollStatus)
	from := 0 // the first status that counts
	look := func(i int) {
		l, w := strings.ToLower(f.a.Tokens[i].Lemma), strings.ToLower(f.a.Form(i))
		for k := from; k < best; k++ {
			if tollStatus[k].words[l] || tollStatus[k].words[w] {
				if tollStatus[k].status == "confirmed" && f.unable(i) {
					k = 1
				}
				best = min(best, k)
				return
			}
		}
	}
	kids := func(i int) {
		for k := f.a.FirstChild(i); k >= 0; k = f.a.NextSibling(k) {
			if r := f.a.Tokens[k].Rel.Main(); r == english.Amod || r == english.Advmod || r == english.Aux || r == english.Nummod || r == english.Det {
				look(k)
			}
		}
	}
	if t.noun >= 0 {
		kids(t.noun)
	}
	kids(t.trigger)
	for k := min(int(t.q.From), t.trigger); k < max(t.end(), t.trigger); k++ {
		if r := f.a.Tokens[k].Rel.Main(); r == english.Amod || r == english.Advmod {
			look(k)
		}
	}
	// what governs it: "are feared dead", "seem to have drowned"; what others
	// say of another clause does not count
	x := t.trigger
	for hop := 0; hop < 3 && x >= 0; hop++ {
		rel := f.a.Tokens[x].Rel.Main()
		x = f.a.Head(x)
		if x >= 0 && rel == english.Acl && tollReports[f.a.Tokens[x].Lemma] { // "could not confirm reports that 11 had died"
			kids(x)
			continue
		}
		if x < 0 || rel != english.Xcomp && rel != english.Ccomp && rel != english.Obj && rel != english.Conj && rel != english.Nsubj && rel != english.Nmod && rel != english.Appos {
			break
		}
		if from = 0; rel == english.Conj {
			from = 1 // what is denied beside it is something else
		}
		look(x)
		from = 0
		if rel == english.Xcomp || rel == english.Obj {
			kids(x)
		}
	}
	// "many of them seem to have drowned"
	if t.part >= 0 && t.noun < 0 {
		x := int(t.q.NumTo) - 1
		for hop := 0; hop < 3 && x >= 0; hop++ {
			x = f.a.Head(x)
			if x >= 0 {
				look(x)
			}
		}
	}
	if f.deniedReport(t) {
		return "denied"
	}
	if best == len(tollStatus) {
		switch {
		case f.reports(t, "unconfirmed", "unverified"):
			return "unconfirmed"
		case f.soFar(t), f.reports(t, "initial", "preliminary", "early", "first", "provisional"):
			return "preliminary"
		}
		return "stated"
	}
	return tollStatus[best].status
}

// deniedReport reports whether someone denies the report, claim or figure that
// t stands in: "rejected reports that it had killed 12".
func (f *tollFinder) deniedReport(t *tollAt) bool {
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := max(int(s.From), int(t.q.From)-14); k+2 < int(t.q.From); k++ {
		if f.a.Tokens[k].UPOS != english.VERB || !tollStatus[0].words[f.a.Tokens[k].Lemma] || f.unable(k) {
			continue
		}
		for n := k + 1; n <= k+3 && n+1 < int(s.To); n++ {
			if w := f.a.Form(n + 1); tollReports[f.a.Tokens[n].Lemma] && (w == "that" || w == "of") {
				return true
			}
		}
	}
	return false
}

// reports looks for "initial reports", "unconfirmed figures" as what the figure
// comes from.
func (f *tollFinder) reports(t *tollAt, kinds ...string) bool {
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := int(s.From); k+1 < int(s.To); k++ {
		if slices.Contains(kinds, strings.ToLower(f.a.Form(k))) && tollReports[f.a.Tokens[k+1].Lemma] && f.a.Tokens[k+1].UPOS != english.VERB {
			return true
		}
	}
	return false
}

var tollReports = wordSet("report figure estimate count toll information indication claim allegation rumour rumor")

// soFar looks for "so far" and "expected to rise" in the sentence.
func (f *tollFinder) soFar(t *tollAt) bool {
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := int(s.From); k+1 < int(s.To); k++ {
		w := strings.ToLower(f.a.Form(k))
		if w == "so" && f.a.Form(k+1) == "far" {
			return true
		}
		if (w == "expected" || w == "likely" || w == "could" || w == "may") && k+2 < int(s.To) && (f.a.Tokens[k+1].Lemma == "rise" || f.a.Tokens[k+2].Lemma == "rise" || f.a.Tokens[k+2].Lemma == "climb") {
			return true
		}
	}
	return false
}

// unable reports whether verb i is negated or stands under "unable", "could not".
func (f *tollFinder) unable(i int) bool {
	if f.negated(i) {
		return true
	}
	h := f.a.Head(i)
	return h >= 0 && (f.a.Tokens[h].Lemma == "unable" || f.a.Tokens[h].Lemma == "impossible" || f.negated(h))
}
