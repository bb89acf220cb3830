package english

// participleLike are verbs whose past participle is also a noun.
var participleLike = wordSet("cost hit cut hurt split shut set put")

// participles reads "has cost some 300 lives" as a verb before the tree is made:
// behind a form of "have", a word that may be a participle and that a number or a
// determiner follows cannot be a noun.
func participles(a *Analysis, from, to int) {
	for i := from + 1; i+1 < to; i++ {
		t := &a.Tokens[i]
		if t.XPOS != NN && t.XPOS != VB && t.XPOS != VBP || !participleLike[a.Form(i)] {
			continue
		}
		switch a.Form(i - 1) {
		case "has", "have", "had":
		default:
			continue
		}
		if n := &a.Tokens[i+1]; n.UPOS == NUM || n.UPOS == DET || n.UPOS == PRON {
			t.UPOS, t.XPOS = VERB, VBN
			a.Tokens[i-1].UPOS = AUX
		}
	}
}
