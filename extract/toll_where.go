package extract

import (
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/places"
)

// place is where the harm of t was done: what hangs on its trigger, else the
// nearest place of its clause that a word of place leads to.
func (f *tollFinder) place(t *tollAt) *onrecord.Place {
	p := f.ground(t.trigger)
	if n := f.seam(t.trigger); p != nil && n > 0 && (t.trigger >= n) != (p.Words.Start >= f.d.span(n, n+1).Start) {
		p = nil
	}
	if hi := max(t.end(), t.trigger+1); p != nil && p.Words.Start < f.d.span(int(t.q.From), hi).Start && f.elsewhere(hi, hi+8) {
		p = nil // "12 died in Kelm and five in a separate attack"
	}
	if w := f.wherePlace(t); w != nil && (p == nil || p.Precision == "country" || p.Precision == "") {
		return w
	}
	if p != nil && p.Precision != "country" && p.Precision != "" {
		return p
	}
	if q := f.placeIn(t); q != nil && (p == nil || q.Precision != "country" && (q.Country == p.Country || q.Country == "") || p.Precision == "" && q.Precision != "") {
		return q
	}
	return p
}

// ground is the place that the tree gives the verb or noun of harm at token i,
// unless somebody only belongs there.
func (f *tollFinder) ground(i int) *onrecord.Place {
	p := f.d.groundPlace(i)
	if p == nil {
		return nil
	}
	for k := range f.d.places {
		if m := &f.d.places[k]; p.Country == "" && f.lostGenitive(m) && f.d.span(int(m.From), int(m.To)).Start == p.Words.Start || f.dateline(int(m.From)) && p.Name == f.d.a.Words(int(m.From), int(m.To)) {
			return nil
		}
		if m := &f.d.places[k]; f.d.span(int(m.From), int(m.To)).Start >= p.Words.Start && f.d.span(int(m.From), int(m.To)).End <= p.Words.End {
			for j := int(m.From) - 1; j > 0 && j > int(m.From)-5 && f.a.Tokens[j].Sent == f.a.Tokens[m.From].Sent; j-- {
				if f.a.Tokens[j].UPOS == english.ADP {
					if f.atHome(j, int(m.From)) {
						return nil
					}
					break
				}
			}
		}
	}
	return p
}

// dateline reports whether the name at token i is the place a report was sent
// from, in capitals before its first words: "BEIRUT At least 12 people ...".
func (f *tollFinder) dateline(i int) bool {
	if f.agencyNext(i) {
		return true
	}
	w := f.a.Form(i)
	if len(w) < 4 || strings.ToUpper(w) != w || f.a.Tokens[i].Sent > 3 || i+1 >= f.a.Len() {
		return false
	}
	n := f.a.Form(i + 1)
	return strings.ToUpper(n) != n || n == "(" || n == "-" || n == "–" || n == "—"
}

// agencyNext reports whether an agency in brackets and a dash follow the place name at
// token i: "Kelm, Norvia (KNA) --".
func (f *tollFinder) agencyNext(i int) bool {
	for k := i + 1; k+3 < f.a.Len() && k < i+6 && f.a.Tokens[k].Sent <= f.a.Tokens[i].Sent+1; k++ {
		if f.a.Form(k) == "(" && f.a.Form(k+2) == ")" && strings.ToUpper(f.a.Form(k+1)) == f.a.Form(k+1) && isDash(f.a.Form(k+3)) {
			return true
		}
		if f.a.Tokens[k].UPOS != english.PROPN && f.a.Tokens[k].UPOS != english.PUNCT {
			return false
		}
	}
	return false
}

// placeIn is the nearest place of the clause of t that a word of place leads to.
func (f *tollFinder) placeIn(t *tollAt) *onrecord.Place {
	from, to := f.clause(t)
	best, phrase, far, leads := -1, -1, 0, -1
	for k := range f.d.places {
		p := &f.d.places[k]
		if p.Adjective || int(p.From) < from || int(p.To) > to || p.From < 1 || f.d.namesParty(p) || f.dateline(int(p.From)) || f.lostGenitive(p) {
			continue
		}
		lead := f.lead(int(p.From), from)
		if lead < 0 || f.modifies(int(p.To)) || !f.near(t, lead, int(p.To)) {
			continue
		}
		d := int(p.From) - t.trigger
		if d < 0 {
			d = -d
		}
		if hi := max(t.end(), t.trigger+1); int(p.To) <= min(int(t.q.From), t.trigger) && f.elsewhere(hi, hi+8) {
			continue
		}
		// "on an area of Norvia's second city Kelm"
		narrower := best >= 0 && lead == leads && f.d.places[best].Precision == "country" && p.Precision != "country"
		if best < 0 || d < far || narrower {
			best, phrase, far, leads = k, int(p.From), d, lead
		}
	}
	if best < 0 {
		return nil
	}
	return f.d.place(best, phrase)
}

// lostGenitive reports whether place p is only a country or a day with the s of a
// genitive whose apostrophe was lost: "in Norvias second city Kelm".
func (f *tollFinder) lostGenitive(p *places.Mention) bool {
	w := f.a.Form(int(p.From))
	if p.Country != "" || p.To-p.From != 1 || !strings.HasSuffix(w, "s") {
		return false
	}
	if strings.HasSuffix(w, "days") { // "Tuesdays attack"
		return true
	}
	for i := range f.d.places {
		if q := &f.d.places[i]; q.Precision == "country" && q.Name == w[:len(w)-1] {
			return true
		}
	}
	return false
}

// lead is the word of place that leads to the place name at i, over its
// article and adjectives or "the town of"; -1 for none.
func (f *tollFinder) lead(i, from int) int {
	for k := i - 1; k >= from && k > i-15; k-- {
		if k < i-1 && f.a.Tokens[k].UPOS == english.ADP && f.d.inTime(k+1) {
			return -1 // "updated at Jan 12 Kelm"
		}
		switch x := &f.a.Tokens[k]; x.UPOS {
		case english.PUNCT: // "a rebel-held town"
			if f.a.Form(k) == ")" && k-2 > from && f.a.Form(k-2) == "(" { // "the Lorn Front (LF) stronghold of"
				k -= 2
				continue
			}
			if f.a.Tokens[k-1].SpaceAfter || x.SpaceAfter {
				return -1
			}
		case english.ADV:
		case english.ADP:
			if w := lowerASCII(f.a.Form(k)); placeWords[w] && f.atHome(k, i) {
				return -1
			} else if placeWords[w] || w == "of" && k > 0 && (causes[f.a.Tokens[k-1].Lemma] || offsets[lowerASCII(f.a.Form(k-1))]) { // "shelling of Kelm", "west of Kelm"
				return k
			} else if w == "for" && k > 0 && struggles[f.a.Tokens[k-1].Lemma] || w == "to" && k > 0 && waysIn[f.a.Tokens[k-1].Lemma] {
				return k
			} else if w != "of" {
				return -1
			}
		case english.DET, english.ADJ, english.NOUN, english.PROPN, english.NUM:
		case english.CCONJ: // "in northern and eastern Norvia"
			if f.a.Tokens[k-1].UPOS != english.ADJ || f.a.Tokens[k+1].UPOS != english.ADJ {
				return -1
			}
		case english.PART:
			if x.XPOS != english.POS { // "in Norvia's northern town of"
				return -1
			}
		case english.PRON:
			if x.XPOS != english.PRPS { // "in its Kelm stronghold"
				return -1
			}
		case english.VERB:
			if targeting[x.Lemma] {
				return k
			}
			if x.XPOS != english.VBN && !(k > from && f.a.Form(k) == "held" && (f.a.Tokens[k-1].UPOS == english.NOUN || f.a.Form(k-1) == "-")) { // "the government held Kelm"
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// atHome reports whether the phrase that begins at token k and leads to the place
// name at token i tells where somebody belongs: "the group operating in Norvia",
// "the Free Army in Norvia".
func (f *tollFinder) atHome(k, i int) bool {
	if k < 1 || f.a.Tokens[k-1].Sent != f.a.Tokens[k].Sent {
		return false
	}
	x := &f.a.Tokens[k-1]
	if x.UPOS == english.VERB {
		return settled[x.Lemma]
	}
	if x.UPOS != english.PROPN || i != k+1 || lowerASCII(f.a.Form(k)) != "in" {
		return false
	}
	if x.Ent == english.LOC || f.d.placeAt != nil && f.d.placeAt[k-1] > 0 {
		if w := f.a.Form(k - 1); w != "State" && w != "Army" && w != "Front" && w != "Movement" && w != "Republic" {
			return false // "in Kelm in Norvia"
		}
	}
	for n := range f.d.places {
		if m := &f.d.places[n]; int(m.From) == i {
			return m.Precision == "country" && (x.Ent == english.ORG || int(m.To) < f.a.Len() && f.a.Form(int(m.To)) == "and") // "the Free State in Norvia and Zubar"
		}
	}
	return false
}

var settled = wordSet("operate base live reside fight station headquarter bear sit position")

var (
	struggles = wordSet("fight battle struggle offensive war") // "the fight for Kelm"
	waysIn    = wordSet("entrance approach gateway")           // "the entrance to Kelm"
)

var targeting = wordSet("target hit strike rock shake shell bomb pound attack storm")

// modifies reports whether a name that ends before token k is the first part
// of a longer expression: "Hadra-led strikes", "Kelm police", "Norvia's town".
func (f *tollFinder) modifies(k int) bool {
	if k >= f.a.Len() || f.a.Tokens[k].Sent != f.a.Tokens[k-1].Sent {
		return false
	}
	if f.a.Tokens[k].UPOS == english.PUNCT {
		return !f.a.Tokens[k-1].SpaceAfter && (f.a.Form(k) == "-" || f.a.Form(k) == "–")
	}
	if f.a.Tokens[k].XPOS == english.POS {
		return !f.ownGround(k)
	}
	// "Norvia air strikes", "Hadra rebels": what is said of a name that stands alone
	last := k
	for last < f.a.Len() && f.a.Tokens[last].Sent == f.a.Tokens[k].Sent && (f.a.Tokens[last].UPOS == english.NOUN || f.a.Tokens[last].UPOS == english.ADJ && last == k) {
		last++
	}
	if last > k && f.a.Tokens[last-1].UPOS == english.NOUN && causes[f.a.Tokens[last-1].Lemma] {
		return true
	}
	if f.a.Tokens[k].UPOS == english.NUM { // "in Kelm 12 farmers were killed", its comma lost
		return false
	}
	h := f.a.Head(k - 1)
	for h >= k && h < last-1 && f.a.Tokens[h].Rel == english.Compound && f.a.Head(h) > h { // "the Kelm ceasefire line"
		h = f.a.Head(h)
	}
	return h >= k && f.a.Tokens[k-1].Rel == english.Compound && f.a.Tokens[h].UPOS == english.NOUN && !placeNouns[f.a.Tokens[h].Lemma]
}

// ownGround reports whether a piece of ground, and no other name, is what the town
// with its genitive at token k has: "at Kelm's busiest airport".
func (f *tollFinder) ownGround(k int) bool {
	if f.d.placeAt == nil || f.d.placeAt[k-1] == 0 || f.d.places[f.d.placeAt[k-1]-1].Precision == "country" {
		return false
	}
	ground := false
	for j := k + 1; j < f.a.Len() && j < k+6 && f.a.Tokens[j].Sent == f.a.Tokens[k].Sent; j++ {
		switch x := &f.a.Tokens[j]; x.UPOS {
		case english.ADJ, english.ADV:
		case english.NOUN:
			ground = placeNouns[x.Lemma]
		case english.PROPN:
			return false
		default:
			return ground && f.a.Form(j) != "of"
		}
	}
	return ground
}

var placeNouns = wordSet("city town village district province region area county governorate suburb neighbourhood neighborhood state valley island camp border quarter countryside line front highway road street crossing checkpoint base airport airfield mosque hospital market square school church hotel station stadium prison university port bridge bazaar mountain hill coast harbour harbor river lake forest outskirt barren barrens field farm plain height heights desert junction stronghold bastion hub terminal refinery oilfield")

var placeWords = wordSet("in at near on outside inside around across over throughout within against under beneath")

// clause is the stretch of its sentence that t can take its place and day
// from: not beyond the trigger of another toll or a claimant behind it.
func (f *tollFinder) clause(t *tollAt) (int, int) {
	s := &f.a.Sents[f.a.Tokens[t.q.From].Sent]
	from, to := int(s.From), int(s.To)
	lo, hi := min(int(t.q.From), t.trigger), max(t.end(), t.trigger+1)
	if n := f.seam(lo); n >= 0 && n <= lo {
		from = n
	} else if n >= hi {
		to = n
	}
	for k := range f.out {
		o := &f.out[k]
		if o.trigger == t.trigger || f.a.Tokens[o.trigger].Sent != f.a.Tokens[t.trigger].Sent {
			continue
		}
		a, b := min(int(o.q.From), o.trigger), max(o.end(), o.trigger+1)
		if b <= lo {
			from = max(from, b)
		} else if a >= hi {
			to = min(to, a)
		}
	}
	if n, v := f.tailSource(t); n >= 0 {
		to = min(to, min(n, v))
	}
	return from, to
}

// near reports whether tokens [a, b) stand in one clause with the harm of t:
// no other verb and no seam but a comma between.
func (f *tollFinder) near(t *tollAt, a, b int) bool {
	lo, hi := min(int(t.q.From), t.trigger), max(t.end(), t.trigger+1)
	if b <= lo {
		a, b = b, lo
	} else {
		a, b = hi, a
	}
	when := false
	for k := a; k < b; k++ {
		switch w := lowerASCII(f.a.Form(k)); {
		case w == "whose":
			return false
		case w == "when" || w == "after" || w == "as" && f.a.Tokens[k].UPOS == english.SCONJ: // "died when a bomb went off in"
			when = true
			continue
		}
		switch x := &f.a.Tokens[k]; x.UPOS {
		case english.VERB:
			if when && attacking[x.Lemma] {
				continue
			}
			if k > a && causes[f.a.Tokens[k-1].Lemma] && k+1 < b && f.a.Tokens[k+1].UPOS == english.ADP { // "in an ambush carried out near", taken for a past tense
				continue
			}
			if x.XPOS != english.VBN && x.XPOS != english.VBG {
				return false
			}
		case english.SCONJ: // "killed in shelling on the town"
			if k+1 >= b || f.a.Tokens[k+1].XPOS != english.VBG {
				return false
			}
		case english.PRON:
			if x.XPOS == english.WDT || x.XPOS == english.WP {
				return false
			}
		case english.PUNCT:
			if w := f.a.Form(k); w != "," && w != "-" && w != "(" && w != ")" {
				return false
			}
		}
	}
	return b-a < 16 || when && b-a < 20
}

// attacking are verbs that tell of an attack or an accident with its place.
var attacking = wordSet("hit strike explode detonate go blow collapse crash open fire attack storm shell bomb land fall derail capsize sink overturn collide burst ambush target raid")

// day is the day of the clause of t where none hangs on its trigger.
func (f *tollFinder) day(t *tollAt) onrecord.Date {
	date := f.d.dateOf(t.trigger)
	if f.d.isCue(t.trigger) && f.d.timeFor(t.trigger) < 0 { // "claimed 12 lives" is no saying
		date = onrecord.UnknownDate()
	}
	if date.From != "" || date.To != "" && date.Precision != onrecord.PrecisionUnknown {
		return date
	}
	from, to := f.clause(t)
	best, far := -1, 0
	for k := range f.d.times {
		e := &f.d.times[k]
		if e.Type != "date" || int(e.From) < from || int(e.To) > to || e.Begin == "" || !f.near(t, int(e.From), int(e.To)) {
			continue
		}
		d := int(e.From) - t.trigger
		if d < 0 {
			d = -d
		}
		if got := f.d.dateFrom(k); got.Precision == onrecord.PrecisionDay && (best < 0 || d < far) {
			best, far = k, d
		}
	}
	if best < 0 {
		return date
	}
	return f.d.dateFrom(best)
}
