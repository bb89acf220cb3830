package collate

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Suggestion is a candidate for an issue book: words that recur together in
// what positions are about.
type Suggestion struct {
	ID          string
	Proposition string
	About       [][]string
	Positions   int
	Holders     int
	Examples    []PositionAt // up to three
}

// Suggest groups the targets that no issue catches yet by the two words they
// share most often. A pair must recur in least positions of two holders or two
// reports. Suggestions come by number of positions, then by words; a position
// goes to one of them only.
func Suggest(ps []PositionAt, least int) []Suggestion {
	type pair struct{ a, b string }
	words := make([][]string, len(ps)) // stems, each once
	forms := map[string]map[string]int{}
	common := map[string]bool{} // stems that stand in lower case somewhere: no names
	seen := map[pair][]int{}
	for i, p := range ps {
		if p.Position.Issue != "" || p.Position.Change != "" {
			continue
		}
		for _, w := range strings.FieldsFunc(p.Position.Target.Text, func(r rune) bool {
			return !unicode.IsLetter(r) && r != '-' && r != '\''
		}) {
			w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'")
			l := strings.ToLower(w)
			if len(l) < 3 || suggestStop[l] {
				continue
			}
			k := stem(l)
			common[k] = common[k] || w == l
			if forms[k] == nil {
				forms[k] = map[string]int{}
			}
			if !slices.Contains(words[i], k) {
				words[i] = append(words[i], k)
				forms[k][l]++
			}
			if len(words[i]) == 12 {
				break // a whole clause: its first words say what it is about
			}
		}
		slices.Sort(words[i])
		for x, a := range words[i] {
			for _, b := range words[i][x+1:] {
				seen[pair{a, b}] = append(seen[pair{a, b}], i)
			}
		}
	}
	keys := make([]pair, 0, len(seen))
	for k, at := range seen {
		if len(at) >= least && (common[k.a] || common[k.b]) { // two names are no question
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(x, y pair) int {
		return cmp.Or(cmp.Compare(len(seen[y]), len(seen[x])), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	taken := make([]bool, len(ps))
	var out []Suggestion
	for _, k := range keys {
		var at []int
		holders, reports := map[string]bool{}, map[string]bool{}
		for _, i := range seen[k] {
			if !taken[i] {
				at = append(at, i)
				holders[ps[i].Holder], reports[ps[i].Report] = true, true
			}
		}
		if len(at) < least || len(holders) < 2 && len(reports) < 2 {
			continue
		}
		s := Suggestion{Positions: len(at), Holders: len(holders), About: [][]string{sortedForms(forms[k.a]), sortedForms(forms[k.b])}}
		for _, i := range at {
			taken[i] = true
			t := strings.Join(strings.Fields(ps[i].Position.Target.Text), " ")
			if s.Proposition == "" || len(t) < len(s.Proposition) {
				s.Proposition = t
			}
			if len(s.Examples) < 3 {
				s.Examples = append(s.Examples, ps[i])
			}
		}
		s.ID = s.About[0][0] + "-" + s.About[1][0]
		out = append(out, s)
	}
	return out
}

// sortedForms are the spellings of a stem, most frequent first.
func sortedForms(m map[string]int) []string {
	var out []string
	for w := range m {
		out = append(out, w)
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Or(cmp.Compare(m[b], m[a]), cmp.Compare(a, b)) })
	return out
}

// stem takes the commonest endings off, for putting spellings together only.
func stem(w string) string {
	for _, e := range [...]string{"ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e", "y"} {
		if len(w) > len(e)+3 && strings.HasSuffix(w, e) {
			return w[:len(w)-len(e)]
		}
	}
	return w
}

var suggestStop = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`the and for with from that this these those its his her their our your any all some such more most new own not but
		down out off into onto over under between against about after before without within than then them they have has had will would should must can could may might
		was were are been being who whom which what where when there here also only just other another both each few many much very one two three four five
		six seven eight nine ten first last next former further people president minister government country state monday tuesday wednesday thursday
		friday saturday sunday january february march april june july august september october november december year years day days week weeks month months`) {
		m[w] = true
	}
	return m
}()
