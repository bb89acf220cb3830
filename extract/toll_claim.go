package extract

import (
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// claim fills in who gives the figure and through whom it came.
func (f *tollFinder) claim(t *tollAt, r *onrecord.Toll) {
	// "the mayor put the toll at 900", "giving a toll of 17"
	if t.rule == "toll-noun" {
		if h := f.a.Head(t.trigger); h >= 0 && f.a.Tokens[t.trigger].Rel.Is(english.Obj) && givers[f.a.Tokens[h].Lemma] {
			s := f.subject(h)
			if s < 0 && f.a.Tokens[h].XPOS == english.VBG {
				s = f.speakerBefore(h)
			}
			if s >= 0 {
				if id := f.d.actorAt(s, true); id != "" {
					r.AssertedBy = onrecord.Maybe(id)
					r.Via = f.outer(f.under[t.q.NumFrom], id)
					return
				}
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
	if s < 0 || int(s) >= len(f.d.stmts) || f.d.stmts[s] < 0 {
		f.claimBehind(t, r)
		return
	}
	st := &f.d.r.Statements[f.d.stmts[s]]
	if st.Speaker == "" && f.claimBehind(t, r) {
		return
	}
	r.AssertedBy = st.Speaker
	r.Via = leaveOut(st.Via, string(st.Speaker))
}

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

var givers = wordSet("put give estimate report place set raise lower revise update release issue cite announce")

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
	{"denied", wordSet("deny refute rebut")},
	{"unconfirmed", wordSet("unconfirmed unverified alleged allegedly reportedly apparently purportedly unclear appear seem alleged supposedly rumoured rumored")},
	{"feared", wordSet("fear feared presume presumed")},
	{"preliminary", wordSet("preliminary initial initially provisional")},
	{"confirmed", wordSet("confirm confirmed verify verified")},
}

// status is what the words say of how sure the figure is. The words looked at
// are those that hang on the count and its trigger, and what governs them.
func (f *tollFinder) status(t *tollAt) string {
	best := len(tollStatus)
	look := func(i int) {
		l, w := strings.ToLower(f.a.Tokens[i].Lemma), strings.ToLower(f.a.Form(i))
		for k := range best {
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
		if x < 0 || rel != english.Xcomp && rel != english.Ccomp && rel != english.Obj && rel != english.Conj && rel != english.Nsubj && rel != english.Nmod && rel != english.Appos {
			break
		}
		look(x)
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
	if best == len(tollStatus) {
		if f.soFar(t) || f.initialReports(t) {
			return "preliminary"
		}
		return "stated"
	}
	return tollStatus[best].status
}

// initialReports looks for "initial reports", "preliminary figures" as those
// who give the figure.
func (f *tollFinder) initialReports(t *tollAt) bool {
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	for k := int(s.From); k+1 < int(s.To); k++ {
		switch strings.ToLower(f.a.Form(k)) {
		case "initial", "preliminary", "early", "first", "provisional":
			switch f.a.Tokens[k+1].Lemma {
			case "report", "figure", "estimate", "count", "toll", "information", "indication":
				return true
			}
		}
	}
	return false
}

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

// doneBy fills in who is said to have done it, and the cause.
func (f *tollFinder) doneBy(t *tollAt, r *onrecord.Toll) {
	v := t.trigger
	if f.a.Tokens[v].UPOS != english.VERB {
		return
	}
	doer := -1
	if f.passive(v) {
		doer = f.agent(v)
	} else if w, ok := f.verbHarm(v); ok && !w.subject && f.a.Child(v, english.Obj) >= 0 {
		doer = f.subject(v)
	}
	if doer >= 0 && doer != t.noun && !f.a.Under(v, doer) {
		if ids := f.d.actorsAt(doer, false); len(ids) > 0 {
			r.By = ids
			return
		}
		if f.a.Tokens[doer].UPOS == english.NOUN || f.a.Tokens[doer].UPOS == english.VERB {
			if from, to := f.phrase(doer); from < to {
				s := f.d.span(from, to)
				r.Cause = &s
				return
			}
		}
	}
	for k := f.a.FirstChild(v); k >= 0; k = f.a.NextSibling(k) {
		if c := f.caseOf(k); (c == "in" || c == "by" || c == "during" || c == "when") && causes[f.a.Tokens[k].Lemma] {
			if from, to := f.phrase(k); from < to && (to <= v || from > v) {
				s := f.d.span(from, to)
				r.Cause = &s
				return
			}
		}
	}
}

var causes = wordSet("shelling bombing bombardment explosion blast attack raid airstrike strike clash fighting gunfire fire crackdown ambush massacre violence earthquake flood crash collapse battle operation assault shooting mine bomb rocket mortar missile stampede accident landslide storm offensive protest riot")

// when is the scope of the figure in time.
func (f *tollFinder) when(t *tollAt) onrecord.When {
	date := f.day(t)
	w := onrecord.When{From: date.From, To: date.To, Kind: "incident", Words: date.Words}
	s := f.a.Sents[f.a.Tokens[t.q.From].Sent]
	from, to := f.a.Subtree(t.trigger)
	if t.rule == "toll-noun" {
		from, to = int(s.From), int(s.To)
	}
	for k := from; k < to; k++ {
		l := strings.ToLower(f.a.Form(k))
		switch {
		case l == "since" && k+1 < to:
			w.Kind = "cumulative"
			w.To = f.d.r.Published.To
			return w
		case (l == "past" || l == "last") && k > 0 && k+2 < f.a.Len() && wideTime[f.a.Tokens[k-1].Lemma] && f.longTime(k+1):
			w.Kind = "cumulative"
			return w
		case (wars[f.a.Tokens[k].Lemma] || wars[l]) && (t.rule == "toll-noun" && (date.From == "" && date.To == "" || f.longTime(k-3)) || f.auxHave(t.trigger)):
			w.Kind = "cumulative"
			w.To = f.d.r.Published.To
			return w
		case l == "nationwide" || l == "countrywide":
			w.Kind = "day"
		}
	}
	switch {
	case date.Precision == onrecord.PrecisionDay && t.rule == "toll-noun" && f.forDay(t.trigger):
		w.Kind = "day"
	case date.Precision == onrecord.PrecisionMonth || date.Precision == onrecord.PrecisionYear:
		w.Kind = "period"
	}
	return w
}

var (
	wideTime = wordSet("the over in during within")
	wars     = wordSet("conflict war uprising revolt rebellion bloodshed insurgency crackdown violence unrest")
	longUnit = wordSet("month year week decade")
)

// longTime reports whether a unit longer than days follows soon after k.
func (f *tollFinder) longTime(k int) bool {
	for j := max(k, 0); j < f.a.Len() && j < k+4; j++ {
		if longUnit[f.a.Tokens[j].Lemma] {
			return true
		}
	}
	return false
}

func (f *tollFinder) forDay(i int) bool {
	s := f.a.Sents[f.a.Tokens[i].Sent]
	for k := i; k < int(s.To) && k < i+6; k++ {
		if f.a.Form(k) == "for" {
			return true
		}
	}
	return false
}
