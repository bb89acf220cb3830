package english

// CaseCounts counts how often words are capitalised inside sentences of raw
// text. It tells names from words that only stand first, in a headline or in
// the middle of shouting. Used in training only.
type CaseCounts struct {
	a     Analysis
	count map[uint32]*[2]int32 // small, capital
}

// Add counts the words of a text.
func (c *CaseCounts) Add(text string) {
	if c.count == nil {
		c.count = map[uint32]*[2]int32{}
	}
	c.a.Tokenize(text)
	var lex lexical
	for _, s := range c.a.Sents {
		small := 0
		for i := s.From; i < s.To; i++ {
			small += one(isLower(c.a.Form(int(i))[0]))
		}
		if small*2 < int(s.To-s.From) {
			continue // a headline, a list
		}
		for i := s.From + 1; i < s.To; i++ {
			f := c.a.Form(int(i))
			if !isWordByte(f[0]) || isDigit(f[0]) || !isWordByte(c.a.Form(int(i - 1))[0]) {
				continue // after a mark a sentence may begin
			}
			readLexical(f, &lex)
			n := c.count[lex.lower]
			if n == nil {
				n = &[2]int32{}
				c.count[lex.lower] = n
			}
			n[one(lex.caps)]++
		}
	}
}

// The habits of words: how often they are capitalised inside sentences. They
// stand in the bits of NameLists above the lists.
const (
	habitUnseen = iota
	habitSmall  // hardly ever
	habitMostlySmall
	habitMixed
	habitCapital // nearly always
)

const habitShift, listBits = 8, 1<<8 - 1

// habit is the habit of a word with these counts.
func habit(small, capital int32) uint32 {
	switch total := small + capital; {
	case total < 6:
		return habitUnseen
	case capital*40 < total:
		return habitSmall
	case capital*4 < total:
		return habitMostlySmall
	case capital*20 < total*19:
		return habitMixed
	}
	return habitCapital
}

// AddHabits adds what is known of how words are written.
func (l *NameLists) AddHabits(c *CaseCounts) {
	if l.bits == nil {
		l.bits = map[uint32]uint32{}
	}
	for w, n := range c.count {
		if h := habit(n[0], n[1]); h != habitUnseen {
			l.bits[w] |= h << habitShift
		}
	}
}
