package places

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/onrecord/onrecord/english"
)

//go:embed context.txt
var contextTxt string

// words is context.txt.
type words struct {
	before   map[string]bool
	kinds    map[string]string // "town" -> town, "province" -> admin
	after    map[string]string // "County" -> district
	org      map[string]bool
	notPlace map[string]bool
	state    map[string]bool
	speech   map[string]bool
}

var context = sync.OnceValue(func() *words {
	w := &words{map[string]bool{}, map[string]string{}, map[string]string{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	for _, l := range strings.Split(contextTxt, "\n") {
		f := strings.Fields(l)
		if len(f) < 2 || f[0] == "#" {
			continue
		}
		for _, x := range f[1:] {
			switch f[0] {
			case "before":
				w.before[x] = true
			case "town", "district", "admin", "region":
				w.kinds[x] = f[0]
			case "after":
				name, kind, _ := strings.Cut(x, ":")
				w.after[name] = kind
			case "org":
				w.org[x] = true
			case "state":
				w.state[x] = true
			case "speech":
				w.speech[x] = true
			case "notplace":
				w.notPlace[x] = true
			}
		}
	}
	return w
})

// spot is a stretch of tokens [from, to) that names a place, with the entries
// it may mean.
type spot struct {
	from, to int
	cands    []int32
	best     int32  // entry, -1 for none
	hint     string // town, district, admin, region: what the words round it say
	in       int    // index of the spot that contains it ("X, Y"), -1 for none
	key      uint64 // the name, for one sense a report
}

// finder reads one analysis.
type finder struct {
	g     *Gazetteer
	a     *english.Analysis
	ctx   *words
	spots []spot
	maybe []spot // names that count only if the report has them as a place elsewhere

	countries map[int32]float64
	admins    map[int32]float64
}

// spot finds the place names, longest first at each token.
func (f *finder) spot() {
	a := f.a
	name := 0
	for i := 0; i < len(a.Tokens); {
		for name < len(a.Names) && int(a.Names[name].To) <= i {
			name++
		}
		end := int(a.Sents[a.Tokens[i].Sent].To)
		kind := english.EntNone
		if name < len(a.Names) && int(a.Names[name].From) <= i {
			kind = a.Names[name].Kind
			end = int(a.Names[name].To)
		}
		if kind != english.EntNone && kind != english.LOC && (f.ofKind(i) || f.kindBehind(i, end)) {
			kind = english.LOC
		}
		switch kind {
		case english.LOC:
			i = f.location(i, end)
		case english.NORP:
			i = f.people(i, end)
		case english.ORG:
			i = f.inOrganisation(i, end)
		case english.PER:
			i = end
		default:
			i = f.untagged(i, end)
		}
	}
}

// settleMaybe keeps the doubtful names that the report has as a place
// elsewhere.
func (f *finder) settleMaybe() {
	if len(f.maybe) == 0 {
		return
	}
	sure := map[uint64]bool{}
	for k := range f.spots {
		sure[f.spots[k].key] = true
	}
	for _, s := range f.maybe {
		if sure[s.key] {
			f.spots = append(f.spots, s)
		}
	}
	slices.SortStableFunc(f.spots, func(x, y spot) int { return x.from - y.from })
	keep := f.spots[:0]
	for _, s := range f.spots {
		if len(keep) == 0 || keep[len(keep)-1].to <= s.from {
			keep = append(keep, s)
		}
	}
	f.spots = keep
}

// match is the longest name of the gazetteer that begins at token i before
// token end: the token after it and the hash.
func (f *finder) match(i, end int) (to int, hash uint64) {
	h := newHasher()
	limit := uint8(1)
	for j := i; j < end; j++ {
		h.write(f.a.Form(j))
		h.gap()
		if j == i {
			if h.words == 0 {
				return i, 0
			}
			first := h.h
			if h.words > 1 {
				first = h.first
			}
			limit = max(1, f.g.longest[first])
		}
		if h.words > int(limit) && j > i {
			break
		}
		if w := f.a.Form(j); w == "-" || w == "'s" || w == "’s" || w == "," || w == "." {
			if w != "-" {
				break
			}
			continue
		}
		if f.g.has(h.h) {
			to, hash = j+1, h.h
		}
	}
	if to == 0 {
		return i, 0
	}
	return to, hash
}

func (g *Gazetteer) has(h uint64) bool {
	for l := g.heads[h&uint64(len(g.heads)-1)]; l >= 0; l = g.links[l].next {
		if g.links[l].hash == h {
			return true
		}
	}
	return false
}

func (f *finder) push(s spot) {
	s.best, s.in = -1, -1
	f.article(&s)
	if s.key == 0 {
		s.key, _, _ = hashName(f.a.Words(s.from, s.to))
	}
	f.spots = append(f.spots, s)
}

// location reads the name of a place that the tagger found at [i, end). A
// name that the gazetteer knows only a part of is one place without a point,
// unless the rest is an office of that place.
func (f *finder) location(i, end int) int {
	for i < end {
		part := f.part(i, end)
		if part == i {
			i++
			continue
		}
		i = max(f.onePlace(i, part), i+1)
	}
	return i
}

// part is the end of the run of words from token i that hold together: up to a
// comma, a dash or a small word.
func (f *finder) part(i, end int) int {
	for i < end && f.a.Form(i) != "," && f.a.Tokens[i].UPOS != english.PUNCT && f.a.Form(i) != "and" {
		i++
		if i < end && f.a.Form(i) == "-" {
			i++
		}
	}
	return min(i, end)
}

func (f *finder) onePlace(i, end int) int {
	for i < end && (!capital(f.a.Form(i)) || f.ctx.before[lower(f.a.Form(i))] && i+1 < end && f.a.Form(i) == lower(f.a.Form(i))) {
		i++
	}
	if i < end && f.lostGenitive(i) {
		if i++; i == end {
			return end
		}
	}
	if i == end || f.givenName(i) {
		return end
	}
	to, h := f.named(i, f.stretch(i, end))
	if to > i {
		if cands := f.candidates(h, i, to); len(cands) > 0 && (to >= end || f.office(to, end)) {
			s := spot{from: i, to: to, cands: cands, key: h}
			f.widen(&s, end)
			f.push(s)
			return max(end, s.to)
		}
	}
	// a known place behind words that only tell a part of it: "East Kelm"
	for j := i + 1; j < end && f.ctx.before[lower(f.a.Form(j-1))]; j++ {
		if to, h := f.match(j, f.stretch(j, end)); to >= end {
			if cands := f.candidates(h, j, to); len(cands) > 0 {
				s := spot{from: j, to: to, cands: cands, key: h}
				f.widen(&s, end)
				f.push(s)
				return s.to
			}
		}
	}
	if !f.unknown(i, end) || f.speaks(i, end) {
		return end
	}
	s := spot{from: i, to: f.trim(i, end)}
	f.widen(&s, end)
	f.push(s)
	return max(end, s.to)
}

// office reports whether tokens [i, end) name an office of the place before.
func (f *finder) office(i, end int) bool {
	w := f.a.Form(i)
	return f.ctx.org[w] || f.ctx.after[w] != "" || !capital(w)
}

// stretch lets a match run past the end of a tagged name by the words that go
// with it ("Laurel" tagged, "County" not).
func (f *finder) stretch(i, end int) int {
	limit := int(f.a.Sents[f.a.Tokens[i].Sent].To)
	if end < limit && f.ctx.after[f.a.Form(end)] != "" {
		return end + 1
	}
	return end
}

// speaks reports whether tokens [i, end) are the subject of a verb of speech.
func (f *finder) speaks(i, end int) bool {
	for ; i < end; i++ {
		if t := &f.a.Tokens[i]; t.Rel == english.Nsubj && int(t.Head) >= end {
			return f.ctx.speech[f.a.Form(int(t.Head))]
		}
	}
	return false
}

// unknown reports whether tokens [i, j) hold a capitalised word.
func (f *finder) unknown(i, j int) bool {
	for ; i < j; i++ {
		if w := f.a.Form(i); capital(w) && len(w) > 2 && f.ctx.kinds[lower(w)] == "" && !f.ctx.notPlace[w] {
			return true
		}
	}
	return false
}

func (f *finder) trim(from, to int) int {
	for to > from+1 && !capital(f.a.Form(to-1)) {
		to--
	}
	return to
}

// widen takes in the word for what sort of place it is ("Laurel County") and
// notes the sort for the words before and after ("the town of X").
func (f *finder) widen(s *spot, end int) {
	a := f.a
	limit := int(a.Sents[a.Tokens[s.from].Sent].To)
	if s.to < limit {
		w := a.Form(s.to)
		if k := f.ctx.after[w]; k != "" && (s.to < end || a.Tokens[s.to].Ent == english.EntNone || a.Tokens[s.to].Ent == english.LOC) {
			s.hint = k
			s.to++
			s.key, _, _ = hashName(a.Words(s.from, s.to))
			// a county is no town of the same name
			var keep []int32
			for _, c := range s.cands {
				if kind := f.g.entries[c].Kind; kind == Admin1 && k == "admin" || kind == District && k == "district" || kind == Region && k == "region" {
					keep = append(keep, c)
				}
			}
			s.cands = keep
			return
		}
		if k := f.ctx.kinds[w]; k != "" {
			s.hint = k
		}
	}
	last := a.Form(s.to - 1)
	if k := f.ctx.after[last]; k != "" && s.to-s.from > 1 {
		s.hint = k
	}
	if i := s.from - 1; i > 0 && a.Tokens[i].Sent == a.Tokens[s.from].Sent && lower(a.Form(i)) == "of" {
		if k := f.ctx.kinds[lower(a.Form(i-1))]; k != "" {
			s.hint = k
		}
	} else if i >= 0 && a.Tokens[i].Sent == a.Tokens[s.from].Sent {
		if k := f.ctx.kinds[lower(a.Form(i))]; k != "" && s.hint == "" {
			s.hint = k
		}
	}
}

// people reads a nationality, or a state named as an actor.
func (f *finder) people(i, end int) int {
	to, h := f.match(i, end)
	if to == i {
		return end
	}
	var keep []int32
	for _, c := range f.g.lookup(h, nil) {
		if to-i == 1 && f.g.entries[c].Kind == Country && f.givenName(i) {
			return end
		}
		switch f.g.entries[c].Kind {
		case Demonym, Country:
			keep = append(keep, c)
		}
	}
	if len(keep) == 0 {
		keep = f.candidates(h, i, to)
		if len(keep) == 0 || f.g.entries[keep[0]].Kind == Town && !f.preceded(i) {
			return end
		}
	}
	f.push(spot{from: i, to: to, cands: keep, key: h})
	return max(to, i+1)
}

// inOrganisation finds the place an organisation's name begins with, where the
// rest is an office of that place ("Kelm Police"), not a name ("Bank of X").
func (f *finder) inOrganisation(i, end int) int {
	to, h := f.named(i, end)
	if to == i || !capital(f.a.Form(i)) {
		return end
	}
	cands := f.candidates(h, i, to)
	if len(cands) == 0 {
		return end
	}
	if to == end {
		// an all-place "organisation" is a side, a government, or a slip
		switch f.g.entries[cands[0]].Kind {
		case Country, Admin1, Demonym, Capital, Short, District:
		default:
			if !f.preceded(i) && !(articles[lower(f.a.Form(i))] && i > 0 && f.a.Form(i-1) == "on") {
				return end
			}
		}
	} else if w := f.a.Form(to); !f.ctx.org[w] && f.ctx.after[w] == "" {
		k := f.g.entries[cands[0]].Kind
		if k != Demonym && k != Country && k != Admin1 {
			f.maybe = append(f.maybe, spot{from: i, to: to, cands: cands, key: h, best: -1, in: -1})
			return end
		}
	}
	s := spot{from: i, to: to, cands: cands, key: h}
	f.widen(&s, end)
	f.push(s)
	return end
}

// untagged reads a capitalised word that the tagger left alone, where a
// preposition or a comma after a place says that it is one.
func (f *finder) untagged(i, end int) int {
	a := f.a
	if !capital(a.Form(i)) {
		return i + 1
	}
	to, h := f.match(i, end)
	for j := i; j < to; j++ {
		if e := a.Tokens[j].Ent; e != english.EntNone && e != english.LOC {
			return i + 1
		}
	}
	var cands []int32
	if to > i {
		cands = f.candidates(h, i, to)
	}
	if len(cands) == 0 {
		if to := f.calledPlace(i, end); to > i {
			f.push(spot{from: i, to: to})
			return to
		}
		return i + 1
	}
	switch k := f.g.entries[cands[0]].Kind; {
	case k == Country || k == Demonym || k == Capital && f.preceded(i):
	case f.afterPlace(i):
	case to-i > 1 && a.Tokens[i].XPOS == english.NNP:
	case a.Tokens[i].XPOS == english.NNP && f.preceded(i):
	default:
		if a.Tokens[i].XPOS == english.NNP {
			f.maybe = append(f.maybe, spot{from: i, to: to, cands: cands, key: h, best: -1, in: -1})
		}
		return i + 1
	}
	s := spot{from: i, to: to, cands: cands, key: h}
	f.widen(&s, to)
	f.push(s)
	return s.to
}

// preceded reports whether the word before token i leads to a place.
func (f *finder) preceded(i int) bool {
	return i > 0 && f.a.Tokens[i-1].Sent == f.a.Tokens[i].Sent && f.ctx.before[lower(f.a.Form(i-1))]
}

// afterPlace reports whether token i follows a place and a comma.
func (f *finder) afterPlace(i int) bool {
	if i < 2 || f.a.Form(i-1) != "," || len(f.spots) == 0 {
		return false
	}
	return f.spots[len(f.spots)-1].to == i-1
}

// candidates are the entries that tokens [i, to) can mean.
func (f *finder) candidates(h uint64, i, to int) []int32 {
	w := f.a.Form(i)
	if to-i == 1 && (f.ctx.notPlace[strings.TrimSuffix(w, ".")] || f.ctx.notPlace[w] || len(w) < 2) {
		return nil
	}
	if to-i == 1 && f.givenName(i) {
		return nil
	}
	if f.g.commaOnly[h] && !f.afterPlace(i) {
		return nil
	}
	if to-i == 1 && len(w) == 2 && w != strings.ToUpper(w) {
		return nil
	}
	if to-i == 1 && w == strings.ToLower(w) {
		return nil
	}
	out := f.g.lookup(h, nil)
	if to-i == 1 && w == "US" {
		return out
	}
	if short := strings.ReplaceAll(w, ".", ""); to-i == 1 && len(short) <= 4 && w == strings.ToUpper(w) && !f.inCapitals(i) {
		// "UN", "EU": an organisation, whatever small town is written so
		out = slices.DeleteFunc(out, func(e int32) bool {
			x := &f.g.entries[e]
			return (x.Kind == Town || x.Kind == District) && x.Pop < 500_000
		})
	}
	// most telling first, in an order that does not hang on the table's
	sortByRank(f.g, out)
	return out
}

// inCapitals reports whether the words next to token i are in capitals too, or
// it begins a dateline: a heading, where capitals tell nothing.
func (f *finder) inCapitals(i int) bool {
	s := &f.a.Sents[f.a.Tokens[i].Sent]
	for k := max(i-1, int(s.From)); k <= i+1 && k < int(s.To); k++ {
		if w := f.a.Form(k); k != i && len(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w) {
			return true
		}
	}
	if i+1 < int(s.To) && i == int(s.From) {
		switch f.a.Form(i + 1) {
		case "(", ",", "—", "–", "-", "--":
			return true
		}
	}
	return i+1 == int(s.To)
}

// givenName reports whether token i and the capitalised word after it make one
// name of a person: "Chad Kelm said".
func (f *finder) givenName(i int) bool {
	a := f.a
	if i+1 >= a.Len() || a.Tokens[i+1].Sent != a.Tokens[i].Sent || a.Tokens[i+1].XPOS != english.NNP || !capital(a.Form(i+1)) || len(a.Form(i+1)) < 3 {
		return false
	}
	if w := a.Form(i + 1); f.ctx.org[w] || f.ctx.after[w] != "" || a.Tokens[i+1].Ent == english.ORG || a.Tokens[i+1].Ent == english.LOC {
		return false
	}
	h := a.Head(i)
	joined := a.Head(i+1) == i && a.Tokens[i+1].Rel == english.Flat || h == i+1 && (a.Tokens[i].Rel == english.Compound || a.Tokens[i].Rel == english.Flat)
	if !joined {
		return false
	}
	top := i
	if h == i+1 {
		top = i + 1
	}
	v := a.Head(top)
	return a.Tokens[top].Rel.Is(english.Nsubj) && v >= 0 && speaking[a.Tokens[v].Lemma]
}

// speaking are verbs whose subject with two capitalised words is a person.
var speaking = map[string]bool{"say": true, "tell": true, "add": true, "write": true, "ask": true, "note": true, "explain": true}

func capital(s string) bool {
	return s != "" && (s[0] >= 'A' && s[0] <= 'Z' || s[0] >= 0xC3)
}

func lower(s string) string { return strings.ToLower(s) }
