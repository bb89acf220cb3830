package coref

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"math"
	"sync"

	"github.com/klauspost/compress/gzip"

	"github.com/onrecord/onrecord/english"
)

// The ranker gives each candidate of a pronoun the sum of the weights of what
// is true of it. The weights are those of a log-linear model learnt from GUM
// (see teacher); their features are hashed into one table, which costs little
// at this size and needs no keys. Scores are in units of 1/weightUnit nats.

//go:embed rank.gz
var rankGz []byte

const (
	rankBits   = 16
	weightUnit = 256

	// Documents mark less than people mean: ideas and whole clauses taken up by
	// "it" are often not marked, so that meaning nothing is learnt too well.
	nothingLess = 2.0
	// sourceMore is what speaks for the one who spoke before where a pronoun is
	// who speaks. GUM has too little reported speech to learn it from.
	sourceMore = 2.5
	// ownWords is what speaks against somebody named within the very words that
	// the pronoun is the speaker of.
	ownWords = 4.0
	// outletWrites is what speaks for a newspaper where "it" writes.
	outletWrites = 6.0
	// subjectMore is what news likes subjects more than GUM does.
	subjectMore = 0.5
	// margin is how much better than the next the best must be, in nats.
	margin = 0.1
)

// rankWeights are the embedded weights, the same slice for all.
var rankWeights = sync.OnceValue(func() []int16 {
	w, err := readWeights(rankGz)
	if err != nil {
		panic("coref: rank.gz: " + err.Error()) // the embedded file is wrong
	}
	return w
})

// readWeights reads what [encodeWeights] wrote: gaps between the places that
// have a weight, and the weights.
func readWeights(b []byte) ([]int16, error) {
	w := make([]int16, 1<<rankBits)
	if len(b) == 0 {
		return w, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	var raw bytes.Buffer
	if _, err := raw.ReadFrom(z); err != nil {
		return nil, err
	}
	at := uint64(0)
	for raw.Len() > 0 {
		gap, err := binary.ReadUvarint(&raw)
		if err != nil {
			return nil, err
		}
		v, err := binary.ReadVarint(&raw)
		if err != nil {
			return nil, err
		}
		at += gap
		w[at&(1<<rankBits-1)] = int16(v)
	}
	return w, nil
}

// mix makes the place of a feature in the table from its template and values.
func mix(template, a, b uint32) uint32 {
	h := (uint64(a)+uint64(template)*0x9E3779B97F4A7C15)*0xD6E8FEB86659FD93 ^ uint64(b)*0xC2B2AE3D27D4EB4F
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	return uint32(h>>32) & (1<<rankBits - 1)
}

// rank scores the candidates and returns the best, -1 where nothing named is
// meant or the best is not sure enough.
func (p *pronouns) rank(i int32, x person) int {
	ctx := p.context(i, x)
	if x.class != classHe || len(p.cands) == 0 {
		p.cands = append(p.cands, candidate{cluster: -1, phrase: -1})
	}
	p.feats = p.feats[:0]
	if x.class != classHe {
		p.weighFits(i)
	}
	best := -1
	for k := range p.cands {
		c := &p.cands[k]
		from := len(p.feats)
		if c.cluster < 0 {
			p.nothing(&ctx)
		} else {
			p.features(&ctx, k)
		}
		c.feats = [2]int32{int32(from), int32(len(p.feats))}
		sum := int32(0)
		for _, f := range p.feats[from:] {
			sum += int32(p.weights[f])
		}
		c.score = float32(sum) / weightUnit
		if c.cluster < 0 {
			c.score -= nothingLess
			if p.source[i] {
				c.score -= sourceMore // somebody has said it
			}
		} else if p.source[i] && p.hasSpoken(&p.phrases[c.phrase]) {
			c.score += sourceMore
		}
		if c.cluster >= 0 && p.source[i] && p.writes(i) && p.isOutlet(&p.phrases[c.phrase]) {
			c.score += outletWrites
		}
		if c.cluster >= 0 && p.source[i] && p.inOwnWords(i, p.phrases[c.phrase].head) {
			c.score -= ownWords
		}
		if c.cluster >= 0 && x.class != classThey {
			c.score += p.news(i, x, c)
		}
		if best < 0 || c.score > p.cands[best].score {
			best = k
		}
	}
	if p.cands[best].cluster < 0 {
		return -1
	}
	if p.teach == nil {
		for k := range p.cands {
			if k != best && p.cands[k].cluster >= 0 && p.cands[best].score-p.cands[k].score < margin {
				return -1 // two fit alike
			}
		}
	}
	return best
}

// weighFits looks up how well each candidate fits where the pronoun at token i
// stands, and how much less than the best of them, both in half units; 0 where
// that is not known. Persons all fit alike, so that it is not asked for them.
func (p *pronouns) weighFits(i int32) {
	v := fits()
	p.places = placeKeys(p.a, int(i), p.places[:0])
	p.fitOf = p.fitOf[:0]
	top := float32(math.Inf(-1))
	for k := range p.cands {
		f := float32(math.NaN())
		if c := &p.cands[k]; c.cluster >= 0 {
			if x, ok := v.fit(p.places, nounKey(p.a, int(p.phrases[p.clusters[c.cluster].words].head))); ok {
				f = x
				top = max(top, x)
			}
		}
		p.fitOf = append(p.fitOf, f)
	}
	for k, f := range p.fitOf {
		c := &p.cands[k]
		c.fit, c.lessFit = 0, 0
		if f == f {
			c.fit = uint32(20 + max(-10, min(6, int(math.Floor(float64(2*f))))))
			c.lessFit = 1 + min(8, uint32(2*(top-f)))
		}
	}
}

// inOwnWords reports whether token h stands in the quoted words that i says:
// whoever "it" is in '"Norvia will fall," it wrote', it is not Norvia.
func (p *pronouns) inOwnWords(i, h int32) bool {
	if p.a.Tokens[h].Quote < 0 {
		return false
	}
	for k := range p.speech {
		if p.speech[k].Source != i {
			continue
		}
		for _, c := range p.speech[k].Content {
			if h >= c[0] && h < c[1] {
				return true
			}
		}
	}
	return false
}

// writes reports whether token i is the subject of what newspapers do.
func (p *pronouns) writes(i int32) bool {
	t := &p.a.Tokens[i]
	return t.Rel == english.Nsubj && t.Head >= 0 && writeVerbs[p.a.Tokens[t.Head].Lemma]
}

// isOutlet reports whether a phrase is for a newspaper or its like.
func (p *pronouns) isOutlet(ph *phrase) bool {
	if e := p.clusters[ph.cluster].entity; e >= 0 && p.e.List[e].Type == "outlet" {
		return true
	}
	for k := p.a.FirstChild(int(ph.head)); k >= 0; k = p.a.NextSibling(k) {
		if outletNouns[p.a.Tokens[k].Lemma] {
			return true // "the daily Kelm Courier"
		}
	}
	return outletNouns[p.a.Tokens[ph.head].Lemma]
}

var (
	writeVerbs  = set("write publish print editorialise editorialize")
	outletNouns = set("daily newspaper paper weekly magazine journal tabloid broadsheet website blog agency")
)

// news is what speaks for a candidate that is a subject, more so for a state
// or body where "it" does something to something, and against a clause there.
func (p *pronouns) news(i int32, x person, c *candidate) float32 {
	h := p.phrases[c.phrase].head
	if x.class == classHe {
		if p.subject(h) {
			return subjectMore
		}
		return 0
	}
	t := &p.a.Tokens[i]
	cl := &p.clusters[c.cluster]
	if cl.what == whatEvent && x.class == classIt && t.Rel == english.Nsubj && t.Head >= 0 && p.a.Child(int(t.Head), english.Obj) >= 0 {
		return -3 * subjectMore // what does something to something is seldom a clause
	}
	if t.Rel == english.Nsubj && t.Head >= 0 && p.a.Child(int(t.Head), english.Obj) >= 0 && cl.entity >= 0 && cl.what == whatBody && p.a.Tokens[h].Rel == english.Nsubj {
		return 3 * subjectMore
	}
	return 0
}

// subject reports whether the phrase with head h is the subject of a clause
// that no other clause holds.
func (p *pronouns) subject(h int32) bool {
	t := &p.a.Tokens[h]
	if t.Rel != english.Nsubj || t.Head < 0 {
		return false
	}
	r := p.a.Tokens[t.Head].Rel
	return r == english.Root || r == english.Parataxis || r == english.Conj
}

// context is what features use of the pronoun and its surroundings, once for
// all candidates.
type context struct {
	i        int32
	x        person
	class    uint32 // class
	form     uint32 // class and form
	sent     int32
	par      int32
	governor int32 // the word the pronoun, or what it possesses, depends on
	rel      uint32
	verbs    [4]int32 // the verbs above the pronoun, the nearest first, -1 for none
	speaks   bool
	fits     uint32 // candidates
}

func (p *pronouns) context(i int32, x person) context {
	t := &p.a.Tokens[i]
	c := context{i: i, x: x, class: uint32(x.class), form: uint32(x.class)<<3 | uint32(x.form), sent: t.Sent, par: p.a.Sents[t.Sent].Paragraph,
		governor: t.Head, rel: uint32(t.Rel.Main()), fits: min(uint32(len(p.cands)), 7)}
	if x.form == formPossessive && t.Head >= 0 {
		c.rel = 64 + uint32(p.a.Tokens[t.Head].Rel.Main())
	}
	n := 0
	for h := t.Head; h >= 0 && n < len(c.verbs); h = p.a.Tokens[h].Head {
		if u := p.a.Tokens[h].UPOS; u == english.VERB || u == english.AUX || p.a.Tokens[h].Rel == english.Root {
			c.verbs[n] = h
			n++
		}
	}
	for ; n < len(c.verbs); n++ {
		c.verbs[n] = -1
	}
	c.speaks = p.speaks(i)
	return c
}

// speaks reports whether token i is who says something.
func (p *pronouns) speaks(i int32) bool {
	t := &p.a.Tokens[i]
	return p.source[i] || t.Rel == english.Nsubj && t.Head >= 0 && sayVerbs[p.a.Tokens[t.Head].Lemma]
}

var sayVerbs = set("say tell add note explain warn claim argue announce insist state report write think believe ask reply deny admit acknowledge stress")

// features of candidate k.
func (p *pronouns) features(x *context, k int) {
	c := p.cands[k]
	cl, ph := &p.clusters[c.cluster], &p.phrases[c.phrase]
	h := ph.head
	if ph.group {
		if g := p.a.Tokens[h].Head; g >= 0 && p.a.Tokens[g].Head >= 0 {
			h = p.a.Tokens[g].Head
		}
	}
	ht := &p.a.Tokens[h]
	words := &p.phrases[cl.words]
	wt := &p.a.Tokens[words.head]
	d := min(uint32(x.sent-ht.Sent), 5)
	rel := uint32(ht.Rel.Main())
	if ht.Rel.Main() == english.Conj && ht.Head >= 0 {
		rel = 64 + uint32(p.a.Tokens[ht.Head].Rel.Main())
	}
	kind := uint32(0) // of the candidate's last phrase
	switch {
	case ph.class != classNone:
		kind = 1
		if ph.class == x.x.class {
			kind = 2
		}
	case ph.group:
		kind = 3
	case cl.what == whatEvent:
		kind = 6
	case ht.UPOS == english.PROPN:
		kind = 4
	case ht.UPOS == english.PRON:
		kind = 5
	}
	det := uint32(0)
	if kind == 0 {
		switch dt := p.a.Child(int(h), english.Det); {
		case p.a.Child(int(h), english.NmodPoss) >= 0:
			det = 1
		case dt < 0:
		case p.isDefinite(h):
			det = 2
		default:
			det = 3
		}
	}
	gender := uint32(0)
	if cl.gender != 0 {
		gender = 1
	}
	what := uint32(cl.what)<<3 | gender<<2
	if cl.plural {
		what |= 2
	}
	if cl.group {
		what |= 1
	}
	rank := min(uint32(k), 7)
	count := uint32(0)
	switch {
	case cl.count > 8:
		count = 4
	case cl.count > 4:
		count = 3
	case cl.count > 1:
		count = uint32(cl.count) - 1
	}
	near := min(d, 2)
	quote := uint32(0)
	if a, b := p.a.Tokens[x.i].Quote, ht.Quote; a != b {
		switch {
		case a < 0:
			quote = 1
		case b < 0:
			quote = 2
		default:
			quote = 3
		}
	}
	first := uint32(0) // place among the phrases of its sentence
	for n := c.phrase; n > 0 && p.a.Tokens[p.phrases[n-1].head].Sent == ht.Sent && first < 3; n-- {
		first++
	}
	relcl := uint32(0)
	for y, n := h, 0; y >= 0 && n < 6; y, n = p.a.Tokens[y].Head, n+1 {
		if p.a.Tokens[y].Rel.Main() == english.Acl {
			relcl = 1
		}
	}
	above := uint32(7) // the candidate is the subject of the pronoun's nth verb
	if ht.Rel.Main() == english.Nsubj {
		for n, v := range x.verbs {
			if v >= 0 && ht.Head == v {
				above = uint32(n)
			}
		}
	}
	par := min(uint32(x.par-p.a.Sents[ht.Sent].Paragraph), 3)
	tokens := uint32(0)
	for n := x.i - h; n > 1; n >>= 1 {
		tokens++
	}
	tookUp := uint32(cl.taken)
	says := uint32(0)
	if x.speaks {
		says = 1
	}
	if p.speaks(h) {
		says |= 2
	}
	sameGov := uint32(0)
	if x.governor >= 0 && ht.Head >= 0 && p.a.Tokens[x.governor].Lemma == p.a.Tokens[ht.Head].Lemma {
		sameGov = 1
	}
	title := uint32(0)
	if p.a.Sents[p.a.Tokens[words.head].Sent].Title {
		title = 1
	}
	fits := x.fits
	C, F := x.class, x.form
	p.feats = append(p.feats,
		mix(1, F, 0), mix(2, C, d<<4|kind), mix(3, F, rank), mix(4, C, rank<<4|d), mix(5, F<<8|rel, near), mix(6, C<<8|rel, x.rel<<8|near),
		mix(7, C, what), mix(8, C<<8|what, kind), mix(9, C<<8|uint32(wt.XPOS), what), mix(10, C, count<<4|d), mix(11, C<<8|count, kind<<8|near), mix(12, C<<4|quote, near),
		mix(13, C<<4|first, near<<8|rel), mix(14, C<<4|relcl, near), mix(15, F<<4|above, near), mix(16, C<<4|par, d), mix(17, C, tokens), mix(18, C<<8|tookUp, kind),
		mix(19, C<<2|says, near), mix(20, C, sameGov<<8|near), mix(21, C<<4|det, kind<<4|near), mix(22, C, fits<<4|rank), mix(23, C, title<<8|d), mix(24, C<<8|what, rel),
		mix(25, C, hash(wt.Lemma)), mix(26, C<<8|what, count), mix(27, C<<8|what, rank), mix(28, F<<8|rel, kind<<8|near),
	)
	if x.x.class != classHe {
		p.feats = append(p.feats, mix(80, C, c.fit), mix(81, C, c.lessFit), mix(82, C<<8|what, c.fit), mix(83, C<<8|near, c.lessFit))
	}
	if d == 0 {
		p.feats = append(p.feats, mix(40, F, p.path(x.i, h)))
	}
	if w := wt.Lemma; len(w) > 3 {
		p.feats = append(p.feats, mix(41, C, hash(w[len(w)-3:])))
	}
	if x.governor >= 0 {
		p.feats = append(p.feats, mix(42, C<<8|what, hash(p.a.Tokens[x.governor].Lemma)))
	}
}

// path is the way through the tree from the pronoun up to the word above both
// and down to the candidate: the relations, without repetition of equals.
func (p *pronouns) path(i, h int32) uint32 {
	var up [8]int32
	n := 0
	for y := i; y >= 0 && n < len(up); y = p.a.Tokens[y].Head {
		up[n] = y
		n++
	}
	down := uint32(0)
	for y, steps := h, 0; y >= 0 && steps < 5; y, steps = p.a.Tokens[y].Head, steps+1 {
		for k := 0; k < n; k++ {
			if up[k] == y {
				v := down
				last := english.RelNone
				for j := 0; j < k; j++ {
					if r := p.a.Tokens[up[j]].Rel.Main(); r != last {
						v = v*67 + uint32(r)
						last = r
					}
				}
				return v*2 + 1
			}
		}
		down = down*131 + uint32(p.a.Tokens[y].Rel.Main())
	}
	return 0
}

// nothing is the features of a pronoun that means nothing named.
func (p *pronouns) nothing(x *context) {
	C, F := x.class, x.form
	t := &p.a.Tokens[x.i]
	p.feats = append(p.feats, mix(60, F, 0), mix(61, F, x.rel), mix(62, C, x.fits), mix(63, F<<8|uint32(t.Rel), 0))
	if x.i+1 < int32(p.a.Len()) {
		p.feats = append(p.feats, mix(64, C, hash(p.a.Tokens[x.i+1].Lemma)))
	}
	if x.i > 0 {
		p.feats = append(p.feats, mix(65, C, hash(p.a.Tokens[x.i-1].Lemma)))
	}
	if g := x.governor; g >= 0 {
		gt := &p.a.Tokens[g]
		cop := uint32(0)
		if p.a.Child(int(g), english.Cop) >= 0 {
			cop = 1
		}
		clause := uint32(0)
		for k := p.a.FirstChild(int(g)); k >= 0; k = p.a.NextSibling(k) {
			if int32(k) > g {
				switch p.a.Tokens[k].Rel.Main() {
				case english.Csubj:
					clause = max(clause, 3)
				case english.Ccomp, english.Xcomp:
					clause = max(clause, 2)
				case english.Advcl, english.Acl:
					clause = max(clause, 1)
				}
			}
		}
		p.feats = append(p.feats, mix(66, F, hash(gt.Lemma)), mix(67, F<<8|uint32(gt.UPOS), cop<<4|clause), mix(68, F<<8|uint32(gt.UPOS), cop), mix(69, C<<2|clause, hash(gt.Lemma)))
	}
	best := uint32(9)
	if p.cands[0].cluster >= 0 {
		best = min(uint32(x.sent-p.a.Tokens[p.phrases[p.cands[0].phrase].head].Sent), 5)
	}
	p.feats = append(p.feats, mix(70, F, best))
}
