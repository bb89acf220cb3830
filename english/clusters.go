package english

import (
	"cmp"
	"math"
	"slices"
)

// Word clusters from raw text, by the exchange algorithm (Martin, Liermann and
// Ney 1998): every word is in one class, and words change class as long as that
// makes the text likelier under a bigram model of classes. Words that are used
// alike end up together, so the models can say something of words that the
// treebanks lack. Used in training only; the result goes into the weights.

// ClusterText gathers text to make clusters from.
type ClusterText struct {
	ids    map[uint32]int32 // lower-case hash -> number by first use
	hashes []uint32
	count  []int32
	stream []int32 // words by number; -1 between sentences
	a      Analysis
}

// NewClusterText is empty.
func NewClusterText() *ClusterText { return &ClusterText{ids: map[uint32]int32{}} }

// Add reads a text from scratch.
func (c *ClusterText) Add(text string) {
	c.a.reset(text)
	split(&c.a, nil)
	c.AddTokens(&c.a)
}

// AddTokens takes the tokens and sentences of a.
func (c *ClusterText) AddTokens(a *Analysis) {
	for _, s := range a.Sents {
		for i := s.From; i < s.To; i++ {
			h := lowerHash(a.Form(int(i)))
			id, ok := c.ids[h]
			if !ok {
				id = int32(len(c.hashes))
				c.ids[h] = id
				c.hashes, c.count = append(c.hashes, h), append(c.count, 0)
			}
			c.count[id]++
			c.stream = append(c.stream, id)
		}
		c.stream = append(c.stream, -1)
	}
}

// Len is the number of tokens so far, sentence ends with them.
func (c *ClusterText) Len() int { return len(c.stream) }

// Make puts every word that occurs at least often times into one of fine
// and one of coarse classes.
func (c *ClusterText) Make(often, fine, coarse, rounds int, log func(string, ...any)) map[uint32]Cluster {
	words := make([]int32, 0, 1<<16)
	for i, n := range c.count {
		if int(n) >= often {
			words = append(words, int32(i))
		}
	}
	slices.SortFunc(words, func(a, b int32) int {
		return cmp.Or(cmp.Compare(c.count[b], c.count[a]), cmp.Compare(c.hashes[a], c.hashes[b]))
	})
	g := c.bigrams(words)
	log("clusters: %d tokens, %d words, %d pairs", len(c.stream), len(words), len(g.after))
	f := g.exchange(fine, rounds, log)
	k := g.exchange(coarse, rounds, log)
	out := make(map[uint32]Cluster, len(words))
	for i, w := range words {
		// 0 is no cluster, 1 to 3 stand for places outside the sentence
		out[c.hashes[w]] = Cluster{uint16(f[i] + 4), uint16(k[i] + 4)}
	}
	return out
}

// neighbour is a word beside another and how often.
type neighbour struct{ word, n int32 }

// bigrams are the counts of word pairs: those of word w are
// after[afterAt[w]:afterAt[w+1]] and before likewise. Word len(words) stands
// for the ends of sentences, the one after it for all rare words.
type bigrams struct {
	words             int
	after, before     []neighbour
	afterAt, beforeAt []int32
}

func (c *ClusterText) bigrams(words []int32) *bigrams {
	n := len(words)
	num := make([]int32, len(c.hashes))
	for i := range num {
		num[i] = int32(n + 1)
	}
	for i, w := range words {
		num[w] = int32(i)
	}
	pairs := make([]uint64, 0, len(c.stream))
	prev := int32(n)
	for _, id := range c.stream {
		w := int32(n)
		if id >= 0 {
			w = num[id]
		}
		if w != prev && (int(w) < n || int(prev) < n) { // a word beside itself says nothing of its class
			pairs = append(pairs, uint64(prev)<<32|uint64(w))
		}
		prev = w
	}
	g := &bigrams{words: n}
	g.after, g.afterAt = adjacency(pairs, n)
	for i, p := range pairs {
		pairs[i] = p>>32 | p<<32
	}
	g.before, g.beforeAt = adjacency(pairs, n)
	return g
}

func adjacency(pairs []uint64, n int) (list []neighbour, at []int32) {
	slices.Sort(pairs)
	at = make([]int32, n+1)
	last := uint64(math.MaxUint64)
	for _, p := range pairs {
		w := int(p >> 32)
		if w >= n {
			break
		}
		if p == last {
			list[len(list)-1].n++
			continue
		}
		last = p
		list = append(list, neighbour{int32(uint32(p)), 1})
		at[w+1] = int32(len(list))
	}
	for i := 1; i <= n; i++ {
		at[i] = max(at[i], at[i-1])
	}
	return list, at
}

// exchange sorts the words into classes; the result is the class of each.
func (g *bigrams) exchange(classes, rounds int, log func(string, ...any)) []int32 {
	k := classes + 2 // one for the ends of sentences, one for rare words
	class := make([]int32, g.words+2)
	for i := range g.words {
		class[i] = int32(i % classes)
	}
	class[g.words], class[g.words+1] = int32(classes), int32(classes+1)
	e := newClassPairs(k)
	for w := range g.words {
		for _, b := range g.after[g.afterAt[w]:g.afterAt[w+1]] {
			e.fwd[int(class[w])*k+int(class[b.word])] += float64(b.n)
		}
		for _, b := range g.before[g.beforeAt[w]:g.beforeAt[w+1]] {
			if int(b.word) >= g.words {
				e.fwd[int(class[b.word])*k+int(class[w])] += float64(b.n)
			}
		}
	}
	e.fill()
	succ, pred := newSparse(k), newSparse(k)
	for round := range rounds {
		moved := 0
		for w := range g.words {
			succ.gather(g.after[g.afterAt[w]:g.afterAt[w+1]], class)
			pred.gather(g.before[g.beforeAt[w]:g.beforeAt[w+1]], class)
			from := int(class[w])
			e.move(from, succ, pred, -1)
			to, top := from, math.Inf(-1)
			for b := range classes {
				if v := e.gain(b, succ, pred); v > top {
					to, top = b, v
				}
			}
			e.move(to, succ, pred, 1)
			if to != from {
				class[w] = int32(to)
				moved++
			}
		}
		log("clusters: %d classes, round %d: %d words moved", classes, round+1, moved)
		if moved*500 < g.words {
			break
		}
	}
	return class[:g.words]
}

// sparse counts neighbours by class.
type sparse struct {
	n     []float64
	used  []int32
	total float64
}

func newSparse(k int) *sparse { return &sparse{n: make([]float64, k)} }

func (s *sparse) gather(list []neighbour, class []int32) {
	for _, d := range s.used {
		s.n[d] = 0
	}
	s.used, s.total = s.used[:0], 0
	for _, b := range list {
		d := class[b.word]
		if s.n[d] == 0 {
			s.used = append(s.used, d)
		}
		s.n[d] += float64(b.n)
		s.total += float64(b.n)
	}
}

// classPairs holds how often a word of one class follows one of another, both
// ways round, and x ln x of every count beside it, which is what the search
// asks for most.
type classPairs struct {
	k            int
	fwd, back    []float64
	fwdX, backX  []float64
	left, right  []float64
	leftX, rghtX []float64
	small        []float64
}

func newClassPairs(k int) *classPairs {
	e := &classPairs{k: k, left: make([]float64, k), right: make([]float64, k), leftX: make([]float64, k), rghtX: make([]float64, k), small: make([]float64, 1<<16)}
	for _, p := range []*[]float64{&e.fwd, &e.back, &e.fwdX, &e.backX} {
		*p = make([]float64, k*k)
	}
	for i := 2; i < len(e.small); i++ {
		e.small[i] = float64(i) * math.Log(float64(i))
	}
	return e
}

// x is n ln n.
func (e *classPairs) x(n float64) float64 {
	if n < float64(len(e.small)) {
		return e.small[int(n)]
	}
	return n * math.Log(n)
}

func (e *classPairs) fill() {
	for c := range e.k {
		for d := range e.k {
			v := e.fwd[c*e.k+d]
			e.back[d*e.k+c] = v
			e.fwdX[c*e.k+d] = e.x(v)
			e.backX[d*e.k+c] = e.x(v)
			e.left[c] += v
			e.right[d] += v
		}
	}
	for c := range e.k {
		e.leftX[c], e.rghtX[c] = e.x(e.left[c]), e.x(e.right[c])
	}
}

// gain is how much likelier the text gets when a word with these neighbours
// joins class b.
func (e *classPairs) gain(b int, succ, pred *sparse) float64 {
	v := e.leftX[b] - e.x(e.left[b]+succ.total) + e.rghtX[b] - e.x(e.right[b]+pred.total)
	row, rowX := e.fwd[b*e.k:(b+1)*e.k], e.fwdX[b*e.k:(b+1)*e.k]
	for _, d := range succ.used {
		v += e.x(row[d]+succ.n[d]) - rowX[d]
	}
	row, rowX = e.back[b*e.k:(b+1)*e.k], e.backX[b*e.k:(b+1)*e.k]
	for _, d := range pred.used {
		v += e.x(row[d]+pred.n[d]) - rowX[d]
	}
	return v
}

// move adds (by 1) or takes away (by -1) a word with these neighbours.
func (e *classPairs) move(b int, succ, pred *sparse, by float64) {
	set := func(c, d int, n float64) {
		v := e.fwd[c*e.k+d] + n
		x := e.x(v)
		e.fwd[c*e.k+d], e.back[d*e.k+c] = v, v
		e.fwdX[c*e.k+d], e.backX[d*e.k+c] = x, x
		e.left[c] += n
		e.right[d] += n
		e.leftX[c], e.rghtX[d] = e.x(e.left[c]), e.x(e.right[d])
	}
	for _, d := range succ.used {
		set(b, int(d), by*succ.n[d])
	}
	for _, d := range pred.used {
		set(int(d), b, by*pred.n[d])
	}
}
