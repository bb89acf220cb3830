package collate

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/onrecord/onrecord"
)

// PlanAt is what one report tells of a plan: number I of its proposals.
type PlanAt struct {
	Report *onrecord.Report
	I      int
}

// Proposal is the record itself.
func (p PlanAt) Proposal() *onrecord.Proposal { return &p.Report.Proposals[p.I] }

// Date is the day on which the report was published, "" where it is not known.
func (p PlanAt) Date() string {
	if x := p.Report.Published; x.From == x.To {
		return string(x.From)
	}
	return ""
}

// Plan is one plan under all its names in all reports that tell of it.
type Plan struct {
	Name    string       // the name given most often
	Names   []string     // the others
	Told    []PlanAt     // by day, the undated last
	Answers []PlanAnswer // in the same order
}

// PlanAnswer is how a party met a plan, with the words that say so.
type PlanAnswer struct {
	PlanAt
	Party    string // key, "" for no named party
	Name     string // the party's name as that report has it
	Response string
	Words    onrecord.Span
}

// Plans puts together the records of the same plan. Two reports mean the same
// plan where they share a name for it that carries a proper name ("the Kelm
// accord"); a bare "the plan" never joins two.
func Plans(told []PlanAt) []Plan {
	told = slices.Clone(told)
	slices.SortStableFunc(told, func(a, b PlanAt) int {
		return cmp.Or(cmp.Compare(cmp.Or(a.Date(), "9999"), cmp.Or(b.Date(), "9999")), cmp.Compare(a.Report.ID, b.Report.ID), cmp.Compare(a.I, b.I))
	})
	group := make([]int, len(told)) // told -> the first of its plan
	named := map[string]int{}
	root := func(i int) int {
		for group[i] != i {
			i = group[i]
		}
		return i
	}
	for i, t := range told {
		group[i] = i
		for _, n := range planNames(t.Proposal()) {
			if !ownName(n) {
				continue
			}
			if j, ok := named[planKey(n)]; ok {
				a, b := root(i), root(j)
				group[max(a, b)] = min(a, b)
			} else {
				named[planKey(n)] = i
			}
		}
	}
	var out []Plan
	at := map[int]int{}
	for i, t := range told {
		k, ok := at[root(i)]
		if !ok {
			k = len(out)
			at[root(i)] = k
			out = append(out, Plan{})
		}
		out[k].Told = append(out[k].Told, t)
	}
	for i := range out {
		out[i].finish()
	}
	slices.SortStableFunc(out, func(a, b Plan) int {
		return cmp.Or(cmp.Compare(len(b.Answers), len(a.Answers)), cmp.Compare(len(b.Told), len(a.Told)), cmp.Compare(a.Name, b.Name))
	})
	return out
}

// finish names the plan and collects its answers.
func (p *Plan) finish() {
	times, shown := map[string]int{}, map[string]string{}
	var keys []string
	for _, t := range p.Told {
		for _, n := range planNames(t.Proposal()) {
			k := planKey(n)
			if _, ok := shown[k]; !ok {
				shown[k] = n
				keys = append(keys, k)
			}
			times[k]++
		}
		for _, a := range t.Proposal().Responses {
			x := PlanAnswer{PlanAt: t, Response: a.Response, Words: a.Evidence}
			if party := t.Report.Actor(string(a.Party)); party != nil {
				x.Name, x.Party = party.Name, PartyKey(t.Report.ID, party)
				if strings.Contains(x.Party, "@") { // of one report only: laid with those of its name
					x.Party = Fold(x.Name)
				}
			}
			p.Answers = append(p.Answers, x)
		}
	}
	slices.SortStableFunc(keys, func(a, b string) int {
		own := func(k string) int {
			if ownName(shown[k]) {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(own(a), own(b)), cmp.Compare(times[b], times[a]))
	})
	for i, k := range keys {
		if i == 0 {
			p.Name = shown[k]
		} else {
			p.Names = append(p.Names, shown[k])
		}
	}
}

// planNames is the name of a proposal and the words of its mentions.
func planNames(p *onrecord.Proposal) []string {
	out := []string{p.Name}
	for _, m := range p.Mentions {
		out = append(out, m.Text)
	}
	return out
}

// planKey is a name without its article, folded.
func planKey(name string) string {
	words := strings.Fields(Fold(name))
	for len(words) > 1 && (words[0] == "the" || words[0] == "a" || words[0] == "an" || words[0] == "this" || words[0] == "that") {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// ownName reports whether a name says which plan is meant in any report: two to
// six words, one of them a name.
func ownName(name string) bool {
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 6 {
		return false
	}
	for i, w := range words {
		r := []rune(w)
		if unicode.IsUpper(r[0]) && !(i == 0 && articles[strings.ToLower(w)]) {
			return true
		}
	}
	return false
}

var articles = map[string]bool{"the": true, "a": true, "an": true, "this": true, "that": true, "his": true, "her": true, "its": true, "their": true, "our": true}

// PlanGrid lays parties against plans.
type PlanGrid struct {
	Plans []Plan
	Rows  []PlanRow
}

// PlanRow is how one party met each plan of the grid; an empty cell means that
// no report tells of an answer.
type PlanRow struct {
	Party, Name string
	Cells       [][]PlanAnswer
}

// PlansByParty lays out the plans that somebody answered, at most so many, and everyone
// who did. Parties with most answers come first, "no named party" last.
func PlansByParty(plans []Plan, most int) PlanGrid {
	var g PlanGrid
	for _, p := range plans {
		if len(p.Answers) > 0 && len(g.Plans) < most {
			g.Plans = append(g.Plans, p)
		}
	}
	at, n := map[string]int{}, map[string]int{}
	for i, p := range g.Plans {
		for _, a := range p.Answers {
			k, ok := at[a.Party]
			if !ok {
				k = len(g.Rows)
				at[a.Party] = k
				g.Rows = append(g.Rows, PlanRow{Party: a.Party, Name: a.Name, Cells: make([][]PlanAnswer, len(g.Plans))})
			}
			g.Rows[k].Cells[i] = append(g.Rows[k].Cells[i], a)
			n[a.Party]++
		}
	}
	slices.SortStableFunc(g.Rows, func(a, b PlanRow) int {
		if (a.Party == "") != (b.Party == "") {
			return cmp.Compare(b.Party, a.Party)
		}
		return cmp.Or(cmp.Compare(n[b.Party], n[a.Party]), cmp.Compare(a.Name, b.Name))
	})
	return g
}
