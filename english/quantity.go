package english

// Quantity is a count of something: the tokens [From, To) of the number with
// its qualifier ("at least nine"), the number itself, and the token of what is
// counted. Low and High are bounds as far as the words go; NoBound where they
// give none.
type Quantity struct {
	From, To       int32 // with the qualifier
	NumFrom, NumTo int32 // the number alone
	Low, High      int64
	Qualifier      Qualifier
	Counted        int32 // head token of what is counted; -1 when unsaid
	Fraction       bool  // "a third of", "almost half of"
}

// NoBound stands for a bound that the words do not give.
const NoBound = int64(-1)

// Qualifier is how a number is meant.
type Qualifier uint8

// The qualifiers.
const (
	Exact Qualifier = iota
	AtLeast
	MoreThan
	AtMost
	Nearly
	About
	Range
	Vague
)

var qualifierNames = []string{"exact", "at-least", "more-than", "at-most", "nearly", "about", "range", "vague"}

func (q Qualifier) String() string { return qualifierNames[q] }
