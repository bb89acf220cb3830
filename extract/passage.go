package extract

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
)

// passage is what a position's issue is looked up in, cut out of its report:
// the tokens, the stretches of them to look in, and the head of the target. It
// is kept as JSON, so that a position can be looked up in another book without
// reading its report again.
type passage struct {
	Words  [][5]string `json:"w"` // form, lemma, part of speech, relation, the party that a pronoun or noun means
	Heads  []int       `json:"h"` // -1 where it stands outside
	About  [][2]int    `json:"r"`
	Target int         `json:"t"` // its head; -1 where it stands outside
}

// furthest is how many steps up the tree are looked at for how far a word
// stands from the head of its target.
const furthest = 12

// passage gives the passage of token ranges, as JSON.
func (d *doc) passage(about [][2]int, target int) string {
	var at []int
	for _, r := range about {
		for i := r[0]; i < r[1]; i++ {
			at = append(at, i)
		}
	}
	for i := about[0][0]; i < about[0][1]; i++ { // what the target's words hang on
		for x, k := d.a.Head(i), 0; x >= 0 && k < furthest; x, k = d.a.Head(x), k+1 {
			at = append(at, x)
		}
	}
	for i := about[0][1]; i < min(about[0][1]+lookAhead, d.a.Len()); i++ {
		at = append(at, i)
	}
	slices.Sort(at)
	at = slices.Compact(at)
	p := passage{Target: slices.Index(at, target)}
	for _, i := range at {
		t := &d.a.Tokens[i]
		p.Words = append(p.Words, [5]string{d.a.Form(i), t.Lemma, t.UPOS.String(), t.Rel.String(), d.meant(i)})
		p.Heads = append(p.Heads, slices.Index(at, d.a.Head(i)))
	}
	for _, r := range about {
		from, _ := slices.BinarySearch(at, r[0])
		p.About = append(p.About, [2]int{from, from + max(r[1]-r[0], 0)})
	}
	b, err := json.Marshal(p)
	if err != nil {
		return "" // of strings and numbers: cannot be
	}
	return string(b)
}

// Matcher looks positions up in an issue book by the passages kept of them.
type Matcher struct {
	issues []Issue
	d      doc
}

// NewMatcher makes a matcher for a book, which may be empty.
func NewMatcher(issues []Issue) *Matcher { return &Matcher{issues: issues} }

// Match gives the id of the issue that a position with this passage and stance
// is about, "" for none, and the stance on the issue's proposition, "" where it
// is the same. It finds what reading the report with the book finds. An error
// says that the passage is none.
func (m *Matcher) Match(kept, stance string) (issue, on string, err error) {
	var p passage
	if err := json.Unmarshal([]byte(kept), &p); err != nil {
		return "", "", fmt.Errorf("passage of a position: %w", err)
	}
	var text strings.Builder
	a := &english.Analysis{}
	meant := make([]string, len(p.Words))
	if len(p.Heads) != len(p.Words) {
		return "", "", fmt.Errorf("passage of a position: %d words with %d heads", len(p.Words), len(p.Heads))
	}
	for i, w := range p.Words {
		if p.Heads[i] < -1 || p.Heads[i] >= len(p.Words) {
			return "", "", fmt.Errorf("passage of a position: no word %d", p.Heads[i])
		}
		from := int32(text.Len())
		text.WriteString(w[0])
		a.Tokens = append(a.Tokens, english.Token{Start: from, End: int32(text.Len()), Lemma: w[1], UPOS: english.ParseUPOS(w[2]), Rel: english.ParseRel(w[3]), Head: int32(p.Heads[i]), FirstKid: -1, LastKid: -1, PrevSib: -1, NextSib: -1, Quote: -1})
		meant[i] = w[4]
	}
	a.Text = text.String()
	for _, r := range p.About {
		if r[0] < 0 || r[0] > r[1] || r[1] > len(p.Words) {
			return "", "", fmt.Errorf("passage of a position: no words from %d to %d", r[0], r[1])
		}
	}
	if len(p.About) == 0 || p.About[0][0] == p.About[0][1] {
		return "", "", nil
	}
	m.d = doc{a: a, opt: Options{Issues: m.issues}, groups: m.d.groups, parties: meant}
	found := m.d.issueOf(p.About, stance, p.Target, nil)
	if found.issue == nil {
		return "", "", nil
	}
	if found.stance != stance {
		on = found.stance
	}
	return found.issue.ID, on, nil
}

// meant is the name of the party that a pronoun or noun at token i means, ""
// for none.
func (d *doc) meant(i int) string {
	if d.parties != nil {
		return d.parties[i]
	}
	if u := d.a.Tokens[i].UPOS; d.who == nil || u != english.PRON && u != english.NOUN {
		return ""
	}
	if e := d.who.At(i); e >= 0 {
		return d.who.List[e].Name
	}
	return ""
}
