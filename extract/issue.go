package extract

// Issue is an entry of a user's issue book: a proposition, and groups of words
// of which a passage must have one each to be about it.
type Issue struct {
	ID          string     `yaml:"id"`
	Proposition string     `yaml:"proposition"`
	About       [][]string `yaml:"about"`
}
