package extract

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// How a position finds its issue
//
// Each group of words of an entry must be met, in the target or in the words
// around it. A group is met by one of its words in any form, by a word of the
// same meaning (issue.lex: "departure" for "leave"), by a word of the same
// family ("supplier" for "supply" only where the lexicon has it) or by the name
// of the party that a pronoun or noun means. One of them must stand near the head
// of the target: who says that the outcome of talks on ending a war must be left
// open has said nothing on ending it. What stands in the target counts before
// what stands beside it: among several entries the one with the largest share of
// its groups in the target wins, then the one with more groups, then the one met
// more nearly by its own words, then the earlier, for a book lists the narrower
// question first.

//go:embed issue.lex
var issueLex string

// meaning is a line of issue.lex.
type meaning struct {
	words    [][]string
	opposite [][]string
}

var (
	meanings  []meaning
	meaningOf map[string]int // word, several joined by a space -> 1 + line
)

func init() { meanings, meaningOf = readMeanings(issueLex) }

func readMeanings(text string) (list []meaning, of map[string]int) {
	of = map[string]int{}
	split := func(s string) (out [][]string) {
		for _, w := range strings.Fields(s) {
			out = append(out, strings.Split(w, "_"))
		}
		return out
	}
	for _, l := range strings.Split(text, "\n") {
		f := strings.Split(l, "|")
		if len(f) != 3 || l[0] == '#' {
			continue
		}
		m := meaning{words: split(f[1]), opposite: split(f[2])}
		list = append(list, m)
		for _, w := range m.words {
			if k := strings.Join(w, " "); of[k] == 0 {
				of[k] = len(list)
			}
		}
	}
	return list, of
}

// plain words with which no group is widened: they mean too many things.
var tooPlain = wordSet("go end stop back cut open close free hold pass plan deal fall raise lower start build poll")

// prepared is a group ready to be matched.
type prepared struct {
	own      [][]string // the user's words
	wide     [][]string // words of the same meaning
	opposite [][]string
}

func prepare(group []string) prepared {
	var p prepared
	seen := map[int]bool{}
	for _, phrase := range group {
		w := strings.Fields(strings.ToLower(phrase))
		if len(w) == 0 {
			continue
		}
		p.own = append(p.own, w)
		if cut := cutHyphens(w); len(cut) > len(w) {
			p.own = append(p.own, cut)
		}
		k := meaningOf[strings.Join(w, " ")]
		if k == 0 || seen[k] || tooPlain[phrase] && len(group) > 1 {
			continue
		}
		seen[k] = true
		p.wide = append(p.wide, meanings[k-1].words...)
		p.opposite = append(p.opposite, meanings[k-1].opposite...)
	}
	for _, list := range []*[][]string{&p.wide, &p.opposite} {
		for _, w := range *list {
			if cut := cutHyphens(w); len(cut) > len(w) {
				*list = append(*list, cut)
			}
		}
	}
	return p
}

// cutHyphens gives words as the tokenizer may have cut them: "no-fly zone" is
// four tokens and "cease-fire" may be three.
func cutHyphens(words []string) []string {
	var out []string
	for _, w := range words {
		for k, part := range strings.Split(w, "-") {
			if k > 0 {
				out = append(out, "-")
			}
			if part != "" {
				out = append(out, part)
			}
		}
	}
	return out
}

// within a range: the token range of the first of the phrases there.
func (d *doc) findWords(list [][]string, from, to int) (int, int, bool) {
	for i := from; i < to; i++ {
	phrases:
		for _, w := range list {
			if i+len(w) > to {
				continue
			}
			for k, word := range w {
				if !d.sameWord(i+k, word) {
					continue phrases
				}
			}
			return i, i + len(w), true
		}
	}
	return 0, 0, false
}

func (d *doc) sameWord(i int, word string) bool {
	t := &d.a.Tokens[i]
	return strings.EqualFold(word, t.Lemma) || strings.EqualFold(word, d.a.Form(i))
}

// How near the words of a report come to a group: the user's own words, words of
// the same meaning, the name of a party that is meant.
const (
	byNothing = iota
	byParty
	byMeaning
	byWord
)

// meets finds what meets a group in tokens [from, to), and how nearly.
func (d *doc) meets(g *prepared, from, to int) (at, how int) {
	if a, _, ok := d.findWords(g.own, from, to); ok {
		return a, byWord
	}
	if a, _, ok := d.findWords(g.wide, from, to); ok {
		return a, byMeaning
	}
	if a, _, ok := d.findWords(g.opposite, from, to); ok {
		return a, byMeaning
	}
	for i := from; i < to; i++ {
		name := d.meant(i)
		if name == "" {
			continue
		}
		for _, w := range g.own {
			if containsFold(name, strings.Join(w, " ")) {
				return i, byParty
			}
		}
	}
	return -1, byNothing
}

// deep is how far below the head of a target a word may stand that alone
// decides what the target is about.
const deep = 3

// steps is how far token i stands below pred in the tree, verbs of one predicate
// counted as one; 0 where it does not stand below.
func (d *doc) steps(i, pred int) int {
	n := 0
	for x, k := i, 0; x >= 0 && k < furthest; x, k = d.a.Head(x), k+1 {
		if x == pred {
			return n
		}
		if x != i && aspectNouns[d.a.Tokens[x].Lemma] {
			return deep + 1 // a word on the outcome of talks is none on the talks
		}
		switch d.a.Tokens[x].Rel.Main() {
		case english.Xcomp, english.Ccomp, english.Conj, english.Compound, english.Flat:
		default:
			n++
		}
	}
	return 0
}

// NearMiss is a position that all groups of an entry but one are met by.
type NearMiss struct {
	Issue    string
	Group    int // the group that is not met, from 0
	Position onrecord.Position
}

// matched is what an entry catches of a position.
type matched struct {
	issue  *Issue
	score  int
	stance string // on the proposition
}

// issueOf is the entry of the book that a position is about. about are the
// token ranges to look in: the target, what it takes up again, and last the
// words around it; pred is the head of the target; near is called with what misses
// one group.
func (d *doc) issueOf(about [][2]int, stance string, pred int, near func(issue string, group int)) (best matched) {
	if len(d.opt.Issues) == 0 {
		return best
	}
	if d.groups == nil {
		d.groups = make([][]prepared, len(d.opt.Issues))
		for k := range d.opt.Issues {
			for _, g := range d.opt.Issues[k].About {
				d.groups[k] = append(d.groups[k], prepare(g))
			}
		}
	}
	best.score = -1
	target := about[0]
	pronoun := target[1]-target[0] <= 2 && d.a.Tokens[target[1]-1].UPOS == english.PRON
	for k := range d.opt.Issues {
		in, met, missing, words, nearest := 0, 0, -1, 0, 100
		for g := range d.groups[k] {
			found, how := -1, byNothing
			for n, r := range about {
				at, h := d.meets(&d.groups[k][g], r[0], r[1])
				if h == byNothing {
					continue
				}
				found, how = n, 2*h
				if n == 0 {
					how++
					nearest = min(nearest, d.steps(at, pred))
				}
				break
			}
			switch {
			case found >= 0 && (found == 0 || found < len(about)-1):
				in++
				met++
				words += how
			case found > 0:
				met++
			default:
				missing = g
			}
		}
		n := len(d.groups[k])
		if met == n-1 && n > 1 && in > 0 && near != nil {
			near(d.opt.Issues[k].ID, missing)
		}
		if met < n || n == 0 || in == 0 && !pronoun || nearest > deep && nearest < 100 && len(about) == 2 {
			continue
		}
		if s := in*100000/n + 100*n + words; s > best.score {
			best = matched{issue: &d.opt.Issues[k], score: s, stance: d.stanceOn(k, target, pred, stance)}
		}
	}
	return best
}

// stanceOn is what a stance on the target is on the proposition of entry k:
// who wants Orlu to stay is against his leaving, who wants an end to the
// embargo is against the embargo.
func (d *doc) stanceOn(k int, target [2]int, pred int, stance string) string {
	if stance != onrecord.For && stance != onrecord.Against {
		return stance
	}
	flip := false
	for g := range d.groups[k] {
		p := &d.groups[k][g]
		at, _, same := d.findWords(p.own, target[0], target[1])
		if !same {
			at, _, same = d.findWords(p.wide, target[0], target[1])
		}
		if same && d.leavesThere(at) {
			flip = !flip
			continue
		}
		if _, _, ok := d.findWords(p.opposite, target[0], target[1]); ok && !same {
			flip = !flip
		}
	}
	head := target[0] // an end to, a ban on, avoid: unless the entry is about just that
	for head < target[1]-1 && (d.a.Tokens[head].UPOS == english.DET || d.a.Tokens[head].UPOS == english.ADJ || d.a.Tokens[head].UPOS == english.PART) {
		head++
	}
	switch {
	case pred >= target[0] && pred < target[1] && d.a.Tokens[pred].UPOS == english.VERB && endWords[d.a.Tokens[pred].Lemma]:
		head = pred // "the ban must be lifted"
	case head >= target[1]-1 || !endWords[d.a.Tokens[head].Lemma]:
		head = -1
	}
	if head >= 0 && !d.entryHas(k, d.a.Tokens[head].Lemma) || head < 0 && d.endsInside(k, target) {
		flip = !flip
	}
	if !flip {
		return stance
	}
	return turned(stance)
}

// endsInside reports whether somebody in the target is to end or avoid what entry
// k is about: "urged its allies to avoid talks".
func (d *doc) endsInside(k int, target [2]int) bool {
	for i := target[0] + 1; i < target[1]; i++ {
		t := &d.a.Tokens[i]
		if t.UPOS != english.VERB || !endWords[t.Lemma] || d.a.Tokens[i-1].Lemma != "to" || d.entryHas(k, t.Lemma) {
			continue
		}
		o := d.a.Child(i, english.Obj)
		if o < i {
			continue
		}
		from, to := d.a.Subtree(o)
		for g := range d.groups[k] {
			if _, how := d.meets(&d.groups[k][g], from, min(to, target[1])); how >= byMeaning {
				return true
			}
		}
	}
	return false
}

// saysIt reports whether the word of attitude at token i stands in entry is for an
// end to the target: who condemns violence is for an end to it, if the entry
// lists "condemn" beside "end" and that group is met by no word of the target.
func (d *doc) saysIt(is *Issue, i int, target [2]int) bool {
	for k := range d.opt.Issues {
		if &d.opt.Issues[k] != is {
			continue
		}
		for g := range d.groups[k] {
			own := d.groups[k][g].own
			if _, _, listed := d.findWords(own, i, i+1); !listed || !slices.ContainsFunc(own, func(w []string) bool { return len(w) == 1 && endWords[w[0]] }) {
				continue
			}
			_, how := d.meets(&d.groups[k][g], target[0], target[1])
			return how == byNothing
		}
	}
	return false
}

// turned is the opposite stance.
func turned(stance string) string {
	switch stance {
	case onrecord.For:
		return onrecord.Against
	case onrecord.Against:
		return onrecord.For
	}
	return stance
}

// leavesThere reports whether token i is a "leave" that says the opposite of
// going: "leaves Orlu in power", "leaves him where he is".
func (d *doc) leavesThere(i int) bool {
	if d.a.Tokens[i].Lemma != "leave" || d.a.Tokens[i].UPOS != english.VERB {
		return false
	}
	to := min(i+lookAhead, d.a.Len())
	for k := i + 1; k < to; k++ {
		w := strings.ToLower(d.a.Form(k))
		switch u := d.a.Tokens[k].UPOS; {
		case k > i+1 && (whereLeft[w] || w == "in" && k+1 < to && stateLeft[strings.ToLower(d.a.Form(k+1))]):
			return true
		case u != english.PROPN && u != english.PRON && u != english.NOUN && u != english.DET && u != english.ADJ:
			return false
		}
	}
	return false
}

// lookAhead is how many words are read to see what a "leave" says; they may stand
// behind the target, where the parse has cut it short.
const lookAhead = 7

var (
	whereLeft = wordSet("where alone untouched unchanged intact standing")
	stateLeft = wordSet("place power office charge post force command control")
)

// entryHas reports whether entry k itself speaks of word, in its groups or its
// proposition.
func (d *doc) entryHas(k int, word string) bool {
	w := [][]string{{word}}
	for g := range d.groups[k] {
		for _, list := range [][][]string{d.groups[k][g].own, d.groups[k][g].wide, d.groups[k][g].opposite} {
			for _, x := range list {
				if len(x) == 1 && x[0] == w[0][0] {
					return true
				}
			}
		}
	}
	for _, f := range strings.Fields(strings.ToLower(d.opt.Issues[k].Proposition)) {
		if strings.HasPrefix(f, word) {
			return true
		}
	}
	return false
}

// endWords turn what stands behind them.
var endWords = wordSet(`end halt stop ban lift cancel prevent prohibit suspend abolish scrap avoid block abandon freeze ease
	ending lifting halting cancellation suspension abolition easing removal relaxation scrapping`)

// containsFold reports whether the words of phrase stand in name, any case.
func containsFold(name, phrase string) bool {
	return strings.Contains(" "+strings.ToLower(name)+" ", " "+strings.ToLower(phrase)+" ")
}

// before are the words that a target such as "the proposal" or "this position"
// takes up again: an earlier phrase with the same noun and more to say, or the
// clause before it. Empty where the target says enough itself.
func (p *positionReader) before(target [2]int) [][2]int {
	var out [][2]int
	head := target[1] - 1
	first := lowerForm(p.a, target[0])
	s := p.a.Sents[p.a.Tokens[head].Sent]
	if demonstratives[first] {
		if target[0]-int(s.From) > 3 { // "while some think that ..., this view is wrong"
			out = append(out, [2]int{int(s.From), target[0]})
		} else if n := int(p.a.Tokens[head].Sent); n > 0 && !p.a.Sents[n-1].Boilerplate && !p.a.Sents[n-1].Title {
			out = append(out, p.saidIn(int(p.a.Sents[n-1].From), int(p.a.Sents[n-1].To)))
		}
		return out
	}
	if first != "the" && first != "it" && first != "its" || target[1]-target[0] > 3 || p.a.Tokens[head].UPOS != english.NOUN {
		return nil
	}
	name := -1 // "the Dosh plan" takes up no other plan
	for k := target[0]; k < head; k++ {
		if p.a.Tokens[k].UPOS == english.PROPN {
			name = k
		}
	}
	lemma := p.a.Tokens[head].Lemma
	same := meaningOf[lemma]
	for i := target[0] - 1; i >= 0 && i > target[0]-400; i-- {
		t := &p.a.Tokens[i]
		if t.UPOS != english.NOUN || t.Lemma != lemma && (same == 0 || meaningOf[t.Lemma] != same) {
			continue
		}
		from, to := p.phrase(i)
		if name >= 0 && !p.hasForm(from, to, lowerForm(p.a, name)) {
			continue
		}
		if to-from > 3 || p.a.Child(i, english.NmodPoss) >= 0 {
			return append(out, [2]int{from, to})
		}
	}
	return nil
}

// aspectNouns name a side of a matter on which one may have a view without having
// one on the matter.
var aspectNouns = wordSet("outcome result date timing venue format agenda detail conduct wording pace cost")

var demonstratives = wordSet("this that such these those")

// saidIn is what is said in the sentence of tokens [from, to): the content of the
// speech in it, else all of it.
func (p *positionReader) saidIn(from, to int) [2]int {
	for i := from; i < to; i++ {
		k := int(p.over[i]) - 1
		if k < 0 {
			continue
		}
		for p.d.speech[k].outer >= 0 {
			k = int(p.d.speech[k].outer)
		}
		for _, c := range p.d.speech[k].Content {
			if int(c[0]) >= from && int(c[1]) <= to && int(c[0]) <= i && i < int(c[1]) {
				return [2]int{int(c[0]), p.trimEnd(int(c[0]), int(c[1]))}
			}
		}
	}
	return [2]int{from, p.trimEnd(from, to)}
}

func (p *positionReader) hasForm(from, to int, lower string) bool {
	for i := from; i < to; i++ {
		if lowerForm(p.a, i) == lower {
			return true
		}
	}
	return false
}
