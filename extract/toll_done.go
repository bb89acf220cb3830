package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

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
