package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// Harm told again
//
// A report counts the dead first and says later where "the 18 fighters", "the
// farmers" were killed. The second telling is no figure, and its place is that of
// the first.

// retoldPlace is the place where the people of toll k are told again to have been
// harmed, within the next three sentences: as many of them with an article ("the
// 18 fighters"), or those of their class ("the farmers"). nil for none.
func (f *tollFinder) retoldPlace(k int) *onrecord.Place {
	t := &f.out[k]
	for i := range f.retold {
		o := &f.retold[i]
		if o.outcome != t.outcome || o.q.Low != t.q.Low || f.a.Tokens[o.q.From].Sent < f.sentOf(k) {
			continue
		}
		if p := f.place(o); p != nil {
			return p
		}
	}
	if t.noun < 0 {
		return nil
	}
	class, ok := f.people(t.noun)
	if !ok || class == "people" {
		return nil
	}
	for n := f.sentOf(k) + 1; n <= f.sentOf(k)+3 && int(n) < len(f.a.Sents); n++ {
		if f.a.Sents[n].Boilerplate || f.countsOther(n, k) || f.elsewhere(int(f.a.Sents[n].From), int(f.a.Sents[n].To)) {
			return nil
		}
		for i := int(f.a.Sents[n].From) + 1; i < int(f.a.Sents[n].To); i++ {
			if c, ok := f.people(i); !ok || c != class || f.a.Tokens[i].XPOS != english.NNS || lowerASCII(f.a.Form(i-1)) != "the" && !(f.a.Tokens[i-1].UPOS == english.NUM && i > 1 && lowerASCII(f.a.Form(i-2)) == "the") {
				continue
			}
			h, at := f.climb(i)
			if h.outcome != t.outcome || !f.happened(at) {
				continue
			}
			if p := f.place(&tollAt{q: english.Quantity{From: int32(i - 1), To: int32(i), NumFrom: int32(i - 1), NumTo: int32(i), Counted: int32(i)}, noun: i, trigger: at, outcome: h.outcome, part: -1}); p != nil {
				return p
			}
		}
	}
	return nil
}

// wherePlace is the place that the clause of t hangs on by "where": "Dosh, a suburb
// of Kelm where 12 people died". nil for none.
func (f *tollFinder) wherePlace(t *tollAt) *onrecord.Place {
	return f.whereBefore(min(int(t.q.From), t.trigger))
}

// whereBefore is the place before the "where" that leads to token lo, nil for none.
func (f *tollFinder) whereBefore(lo int) *onrecord.Place {
	if f.d.placeAt == nil {
		return nil
	}
	for k := lo - 1; k > 0 && k > lo-14 && f.a.Tokens[k].Sent == f.a.Tokens[lo].Sent; k-- {
		if f.a.Tokens[k].UPOS == english.PUNCT && f.a.Form(k) != "," && f.a.Form(k) != "-" {
			return nil
		}
		if lowerASCII(f.a.Form(k)) != "where" {
			continue
		}
		b := k - 1
		if f.a.Form(b) == "," {
			b--
		}
		if p := int(f.d.placeAt[b]) - 1; p >= 0 && !f.d.places[p].Adjective {
			return f.d.place(p, int(f.d.places[p].From))
		}
		return nil
	}
	return nil
}
