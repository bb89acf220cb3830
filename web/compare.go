package web

import (
	"cmp"
	"context"
	"net/http"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// mostCompared is the number of records that one comparison draws on.
const mostCompared = 400

// compareRow is one record in a comparison. Note says what an earlier row of
// the same party had, when it was something else.
type compareRow struct {
	Ref
	Head                   Head
	Date, Who, What, Words string
	Note                   string
	key                    string // of who
}

// compareGroup is what can be laid side by side: the tolls of one place, the
// answers to one plan, the positions of one party.
type compareGroup struct {
	Title, Sub string
	Rows       []compareRow
	Goes       bool // on from the page before
	key        string
	loose      bool // its rows have nothing in common but that something is not known
}

type compareView struct {
	Kind   kindView
	About  string
	Who    string
	What   string
	Filter Filter
	Groups []compareGroup
	Total  Total // records that pass the filter
	Used   int
	Pages  pager
}

// comparison says how the records of a kind are laid side by side: entries
// gives the group and the row of each entry of a record.
type comparison struct {
	about, who, what string
	entries          func(r *onrecord.Report, i int) []entry
}

type entry struct {
	group, title, sub string
	loose             bool
	row               compareRow
}

var comparisons = map[*kind]comparison{
	tollKind: {
		about: "Figures for the same place and outcome, in the order of publication. Every figure stays as its claimant gave it.",
		who:   "Claimant", what: "Count", entries: tollEntries,
	},
	proposalKind: {
		about: "How each party met each plan, in the order of publication.",
		who:   "Party", what: "Response", entries: proposalEntries,
	},
	positionKind: {
		about: "Each party's positions in the order of publication. A change is a stance that differs from the one before on the same subject; it says that the words differ, not why.",
		who:   "Says who", what: "Stance", entries: positionEntries,
	},
}

// compare shows the records of a kind side by side.
func (s *site) compare(w http.ResponseWriter, r *http.Request, k *kind) error {
	p := params{q: r.URL.Query()}
	f, page := p.recordFilter(k), p.page()
	if p.err != nil {
		return badRequest(p.err)
	}
	f.Limit = mostCompared
	records, total, err := s.store.Sketches(r.Context(), k.name, f)
	if err != nil {
		return err
	}
	c := comparisons[k]
	groups, rows := pageOf(groupsOf(c, records), page)
	var heads []*Head
	for _, g := range groups {
		for i := range g.Rows {
			heads = append(heads, &g.Rows[i].Head)
		}
	}
	if err := s.beginnings(r.Context(), heads); err != nil {
		return err
	}
	v := compareView{Kind: k.view(), About: c.about, Who: c.who, What: c.what, Filter: f, Groups: groups, Total: total, Used: len(records), Pages: pagesOf("/"+k.name+"/compare", f, page, rows)}
	if err := v.Pages.missing(); err != nil {
		return err
	}
	return s.render(w, http.StatusOK, "compare", view{Title: k.label + " side by side", Here: k.name, Data: v})
}

// pageOf gives the groups with the rows of one page, and how many rows there
// are in all.
func pageOf(groups []compareGroup, page int) (out []compareGroup, rows int) {
	from, to := (page-1)*pageSize, page*pageSize
	for _, g := range groups {
		first, n := max(from-rows, 0), len(g.Rows)
		last := min(to-rows, n)
		rows += n
		if first < last {
			g.Rows, g.Goes = g.Rows[first:last], first > 0
			out = append(out, g)
		}
	}
	return out, rows
}

// beginnings completes heads made of sketches: a report without a title goes by
// its first words.
func (s *site) beginnings(ctx context.Context, heads []*Head) error {
	var ids []string
	for _, h := range heads {
		if h.Title == "" && h.ID != "" {
			ids = append(ids, h.ID)
		}
	}
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	whole, err := s.store.Heads(ctx, slices.Compact(ids))
	for _, h := range heads {
		if x, ok := whole[h.ID]; ok {
			*h = x
		}
	}
	return err
}

// groupsOf lays records out in groups, the largest first.
func groupsOf(c comparison, records []Entry) []compareGroup {
	var out []compareGroup
	at := map[string]int{}
	for _, x := range records {
		for _, e := range c.entries(x.Report, x.I) {
			n, ok := at[e.group]
			if !ok {
				n = len(out)
				at[e.group] = n
				out = append(out, compareGroup{Title: e.title, Sub: e.sub, key: e.group, loose: e.loose})
			}
			e.row.Ref, e.row.Head, e.row.Date = x.Ref, x.Head, x.Head.From
			out[n].Rows = append(out[n].Rows, e.row)
		}
	}
	for i := range out {
		out[i].order()
	}
	slices.SortStableFunc(out, func(a, b compareGroup) int {
		if a.loose != b.loose {
			if a.loose {
				return 1
			}
			return -1
		}
		return cmp.Or(cmp.Compare(len(b.Rows), len(a.Rows)), cmp.Compare(a.Title, b.Title), cmp.Compare(a.key, b.key))
	})
	return out
}

// order sorts the rows by day, the undated last, and notes where a party says
// something else than it did before.
func (g *compareGroup) order() {
	late := func(day string) string { return cmp.Or(day, "9999") }
	slices.SortStableFunc(g.Rows, func(a, b compareRow) int {
		return cmp.Or(cmp.Compare(late(a.Date), late(b.Date)), cmp.Compare(a.Report, b.Report))
	})
	before := map[string]compareRow{}
	for i := range g.Rows {
		row := &g.Rows[i]
		if row.key == "" || row.Date == "" {
			continue
		}
		if last, ok := before[row.key]; ok && !strings.EqualFold(last.What, row.What) && last.Date < row.Date {
			row.Note = "before, on " + last.Date + ": " + last.What
		}
		before[row.key] = *row
	}
}

// partyOf gives the name of a party and the key under which it is the same
// party in other reports; unknown and "" where the report names none.
func partyOf(r *onrecord.Report, id onrecord.Maybe, unknown string) (name, key string) {
	if a := r.Actor(string(id)); a != nil {
		return a.Name, collate.PartyKey(r.ID, a)
	}
	return unknown, ""
}

const (
	ownVoice = "the report itself"
	noParty  = "no named party"
)

func tollEntries(r *onrecord.Report, i int) []entry {
	t := &r.Tolls[i]
	place, sub := "No place named", t.Outcome
	group := ""
	if t.Place != nil {
		place, group = t.Place.Name, collate.Fold(t.Place.Name)
	}
	switch t.When.Kind {
	case collate.ScopeCumulative:
		sub += ", since the beginning"
	case collate.ScopeRate:
		sub += ", so many in each stretch of time"
	case collate.ScopeEstimate:
		sub += ", estimated"
	}
	row := compareRow{What: t.Figure(), Words: t.Evidence.Text}
	row.Who, row.key = partyOf(r, t.AssertedBy, ownVoice)
	if group != "" && row.key != "" { // at one place, claimants of one name are taken for the same
		row.key = collate.Fold(row.Who)
	}
	if t.Victims != "" && !strings.ContainsAny(string(t.Victims), "0123456789") {
		row.What += " " + strings.TrimSpace(strings.TrimPrefix(string(t.Victims), t.CountSpan.Text))
	}
	if row.key != "" {
		row.key += " " + string(t.Class)
	}
	out := []entry{{group + "|" + sub, place, sub, group == "", row}}
	for _, id := range t.With { // who gives it too has a row of their own
		joint := row
		joint.Who, joint.key = partyOf(r, onrecord.Maybe(id), ownVoice)
		if group != "" {
			joint.key = collate.Fold(joint.Who)
		}
		joint.key += " " + string(t.Class)
		out = append(out, entry{group + "|" + sub, place, sub, group == "", joint})
	}
	return out
}

func proposalEntries(r *onrecord.Report, i int) []entry {
	p := &r.Proposals[i]
	var out []entry
	for _, a := range p.Responses {
		row := compareRow{What: a.Response, Words: a.Evidence.Text}
		row.Who, row.key = partyOf(r, a.Party, noParty)
		out = append(out, entry{collate.Fold(p.Name), p.Name, "", false, row})
	}
	return out
}

func positionEntries(r *onrecord.Report, i int) []entry {
	p := &r.Positions[i]
	holder, key := partyOf(r, onrecord.Maybe(p.Holder), noParty)
	if strings.Contains(key, "@") { // of this report only: laid beside those of the same name
		key = collate.Fold(holder)
	}
	row := compareRow{What: p.Stance, Words: p.Target.Text}
	row.Who, _ = partyOf(r, p.AssertedBy, ownVoice)
	if p.Change != "" {
		row.What += ", said to be " + string(p.Change)
	} else if p.AssertedBy == onrecord.Maybe(p.Holder) || p.AssertedBy == "" {
		row.key = cmp.Or(string(p.Issue), collate.Fold(p.Target.Text))
	}
	sub := ""
	if p.Issue != "" {
		sub = "issue " + string(p.Issue)
	}
	return []entry{{key + "|" + sub, holder, sub, false, row}}
}
