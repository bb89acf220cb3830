package web

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// Memory is a [Store] over reports held in memory: for looking at a few
// reports without a record on disk, and for tests.
type Memory struct {
	reports  []*onrecord.Report // newest first
	heads    []Head
	byID     map[string]int
	record   map[string]int // record id -> index of its report
	actors   []collate.Known
	problems []Problem
	book     []Issue
}

// NewMemory makes a store of reports. A report that comes twice is kept once.
func NewMemory(reports []*onrecord.Report, problems []Problem) *Memory {
	m := &Memory{byID: map[string]int{}, record: map[string]int{}, problems: problems}
	seen := map[string]bool{}
	for _, r := range reports {
		if !seen[r.ID] {
			seen[r.ID] = true
			m.reports = append(m.reports, r)
		}
	}
	slices.SortStableFunc(m.reports, func(a, b *onrecord.Report) int {
		return cmp.Compare(b.Published.From, a.Published.From)
	})
	names := map[collate.Name]*collate.Name{}
	for i, r := range m.reports {
		m.byID[r.ID] = i
		m.heads = append(m.heads, HeadOf(r))
		for _, k := range kinds {
			for j := range k.count(r) {
				m.record[k.id(r, j)] = i
			}
		}
		addActors(names, r)
	}
	var all []collate.Name
	for _, n := range names {
		all = append(all, *n)
	}
	m.actors = collate.Parties(all)
	return m
}

// SetBook says which issue book the reports were read with. It must be called
// before the store is used.
func (m *Memory) SetBook(book []Issue) { m.book = book }

// addActors counts the actors of a report as a record on disk does.
func addActors(names map[collate.Name]*collate.Name, r *onrecord.Report) {
	said := map[onrecord.Maybe]int{}
	for _, s := range r.Statements {
		said[s.Speaker]++
	}
	for _, a := range r.Actors {
		key := collate.Name{Name: a.Name, Type: a.Type, Country: string(a.Country), Wikidata: string(a.Wikidata)}
		n := names[key]
		if n == nil {
			n = &collate.Name{Name: key.Name, Type: key.Type, Country: key.Country, Wikidata: key.Wikidata}
			names[key] = n
		}
		n.Reports++
		n.Statements += said[onrecord.Maybe(a.ID)]
	}
}

// HeadOf gives the head of a report.
func HeadOf(r *onrecord.Report) Head {
	body := withoutTitle(r.Text, string(r.Title))
	return Head{
		ID: r.ID, Title: string(r.Title), Publisher: string(r.Publisher), Agencies: r.Agencies, URL: string(r.Source.URL), Path: r.Source.Path,
		Language: r.Language, From: string(r.Published.From), To: string(r.Published.To), How: r.Published.How, Beginning: beginning(body),
		Statements: len(r.Statements), Events: len(r.Events), Tolls: len(r.Tolls), Positions: len(r.Positions), Proposals: len(r.Proposals),
	}
}

// withoutTitle gives the text behind a title that it opens with.
func withoutTitle(text, title string) string {
	if title == "" {
		return text
	}
	return strings.TrimPrefix(strings.TrimLeft(text, " \r\n\t"), title)
}

// beginning gives the first words of a text.
func beginning(text string) string {
	const most = 140
	var b strings.Builder
	n, cut, space := 0, 0, false // code points; where the last word after half of them ends
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case r == utf8.RuneError:
			continue
		}
		if space {
			if space = false; n > most/2 {
				cut = b.Len()
			}
			b.WriteByte(' ')
			n++
		}
		if n++; n > most {
			s := b.String()
			if cut > 0 {
				s = s[:cut]
			}
			return strings.TrimRight(s, " ") + "\u00a0…"
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Version implements [Store]: nothing is ever written.
func (m *Memory) Version(context.Context) (int64, error) { return 0, nil }

// Overview implements [Store].
func (m *Memory) Overview(context.Context) (*Overview, error) {
	o := &Overview{Reports: len(m.reports), Problems: list(m.problems), Speakers: []ActorRow{}, Outlets: []Count{}}
	outlets := map[string]int{}
	for _, h := range m.heads {
		if h.From == "" {
			o.Undated++
		} else {
			if o.From == "" || h.From < o.From {
				o.From = h.From
			}
			o.To = max(o.To, h.To)
		}
		if h.Publisher != "" {
			outlets[h.Publisher]++
		}
	}
	for name, n := range outlets {
		o.Outlets = append(o.Outlets, Count{name, n})
	}
	slices.SortFunc(o.Outlets, func(a, b Count) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Name, b.Name)) })
	for _, k := range kinds {
		n := 0
		for _, r := range m.reports {
			n += k.count(r)
		}
		o.Kinds = append(o.Kinds, Count{k.name, n})
	}
	for _, a := range m.actors[:min(len(m.actors), 10)] {
		if a.Statements > 0 {
			o.Speakers = append(o.Speakers, actorRow(a))
		}
	}
	return o, nil
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// Reports implements [Store].
func (m *Memory) Reports(_ context.Context, f Filter) ([]Head, Total, error) {
	var out []Head
	for i, h := range m.heads {
		if m.passes(i, f) {
			out = append(out, h)
		}
	}
	return window(out, f), Total{N: len(out)}, nil
}

// passes reports whether the i-th report passes all of the filter.
func (m *Memory) passes(i int, f Filter) bool {
	r := m.reports[i]
	return reportPasses(m.heads[i], f) && containsWords(m.heads[i].Title+" "+r.Text, f.Text) && (f.Place == "" || namesPlace(r, r.Places, f.Place))
}

// reportPasses looks at the parts of the filter that are about reports.
func reportPasses(h Head, f Filter) bool {
	if f.Report != "" && h.ID != f.Report || f.From != "" && (h.To == "" || h.To < f.From) || f.To != "" && (h.From == "" || h.From > f.To) {
		return false
	}
	if f.Outlet == "" {
		return true
	}
	part := strings.ToLower(f.Outlet)
	return strings.Contains(strings.ToLower(h.Publisher), part) || slices.ContainsFunc(h.Agencies, func(a string) bool { return strings.Contains(strings.ToLower(a), part) })
}

func window[T any](s []T, f Filter) []T {
	s = s[min(f.Offset, len(s)):]
	if f.Limit > 0 {
		s = s[:min(f.Limit, len(s))]
	}
	return list(s)
}

// Report implements [Store].
func (m *Memory) Report(_ context.Context, id string) (*onrecord.Report, error) {
	if i, ok := m.byID[id]; ok {
		return m.reports[i], nil
	}
	return nil, ErrNotFound
}

// Records implements [Store].
func (m *Memory) Records(_ context.Context, name string, f Filter) ([]Ref, Total, error) {
	k := kindNamed(name)
	if k == nil {
		return nil, Total{}, ErrNotFound
	}
	var out []Ref
	m.eachRecord(k, f, func(i, j int) { out = append(out, Ref{m.reports[i].ID, k.id(m.reports[i], j)}) })
	return window(out, f), Total{N: len(out)}, nil
}

// eachRecord calls do for the records that pass, by number of the report and
// of the record in it.
func (m *Memory) eachRecord(k *kind, f Filter, do func(i, j int)) {
	for i, r := range m.reports {
		if !reportPasses(m.heads[i], f) {
			continue
		}
		for j := range k.count(r) {
			if k.passes(r, j, f) {
				do(i, j)
			}
		}
	}
}

// Entries implements [Store].
func (m *Memory) Entries(_ context.Context, kind string, refs []Ref) ([]Entry, error) {
	k := kindNamed(kind)
	if k == nil {
		return nil, ErrNotFound
	}
	var out []Entry
	for _, ref := range refs {
		if i, ok := m.byID[ref.Report]; ok {
			if j := k.index(m.reports[i], ref.Record); j >= 0 {
				out = append(out, Entry{ref, m.heads[i], m.reports[i], j})
			}
		}
	}
	return out, nil
}

// Sketches implements [Store].
func (m *Memory) Sketches(ctx context.Context, kind string, f Filter) ([]Entry, Total, error) {
	refs, total, err := m.Records(ctx, kind, f)
	if err != nil {
		return nil, total, err
	}
	out, err := m.Entries(ctx, kind, refs)
	return out, total, err
}

// Heads implements [Store].
func (m *Memory) Heads(_ context.Context, ids []string) (map[string]Head, error) {
	out := map[string]Head{}
	for _, id := range ids {
		if i, ok := m.byID[id]; ok {
			out[id] = m.heads[i]
		}
	}
	return out, nil
}

// Months implements [Store].
func (m *Memory) Months(_ context.Context, name string, f Filter) ([]Count, bool, error) {
	totals := map[string]int{}
	add := func(i int) { totals[m.heads[i].From[:min(len(m.heads[i].From), 7)]]++ }
	if name == "reports" {
		for i := range m.reports {
			if m.passes(i, f) {
				add(i)
			}
		}
	} else {
		k := kindNamed(name)
		if k == nil {
			return nil, false, ErrNotFound
		}
		m.eachRecord(k, f, func(i, _ int) { add(i) })
	}
	out := []Count{}
	for month, n := range totals {
		out = append(out, Count{month, n})
	}
	slices.SortFunc(out, func(a, b Count) int { return cmp.Compare(cmp.Or(a.Name, "~"), cmp.Or(b.Name, "~")) })
	return out, false, nil
}

// Issues implements [Store].
func (m *Memory) Issues(context.Context) (*Issues, error) {
	out := &Issues{Rows: []IssueRow{}}
	for _, x := range m.book {
		out.Rows = append(out.Rows, IssueRow{Issue: x})
	}
	var others []string
	for _, r := range m.reports {
		for _, p := range r.Positions {
			if id := string(p.Issue); id != "" && out.Row(id) == nil && !slices.Contains(others, id) {
				others = append(others, id)
			}
		}
	}
	slices.Sort(others)
	for _, id := range others {
		out.Rows = append(out.Rows, IssueRow{Issue: Issue{ID: id, About: [][]string{}}})
	}
	for _, r := range m.reports {
		for i := range r.Positions {
			p := &r.Positions[i]
			if row := out.Row(string(p.Issue)); row != nil {
				row.add(p, string(r.Published.From))
			} else {
				out.None++
			}
		}
	}
	return out, nil
}

// add counts a position about the issue, published on day.
func (r *IssueRow) add(p *onrecord.Position, day string) {
	switch {
	case p.Change != "":
		r.Claims++
	case stanceOf(p) == onrecord.For:
		r.For++
	case stanceOf(p) == onrecord.Against:
		r.Against++
	case stanceOf(p) == onrecord.Conditional:
		r.Conditional++
	default:
		r.Neutral++
	}
	if day != "" && (r.From == "" || day < r.From) {
		r.From = day
	}
	r.To = max(r.To, day)
}

// Locate implements [Store].
func (m *Memory) Locate(_ context.Context, record string) (Ref, error) {
	if i, ok := m.record[record]; ok {
		return Ref{m.reports[i].ID, record}, nil
	}
	return Ref{}, ErrNotFound
}

// Actors implements [Store].
func (m *Memory) Actors(_ context.Context, f Filter) ([]ActorRow, int, error) {
	found := collate.Find(m.actors, f.Text, f.Kind)
	return actorRows(window(found, f)), len(found), nil
}

// Actor implements [Store].
func (m *Memory) Actor(ctx context.Context, name string) (*ActorPage, error) {
	n := slices.IndexFunc(m.actors, func(k collate.Known) bool { return slices.Contains(k.Names, name) })
	if n < 0 {
		return nil, ErrNotFound
	}
	out := &ActorPage{ActorRow: actorRow(m.actors[n])}
	for _, k := range kinds {
		refs, total, err := m.Records(ctx, k.name, Filter{Names: out.Names, Limit: actorRecordsMax})
		if err != nil {
			return nil, err
		}
		entries, err := m.Entries(ctx, k.name, refs)
		if err != nil {
			return nil, err
		}
		out.Records = append(out.Records, ActorRecords{k.name, entries, total})
	}
	for i, r := range m.reports {
		for j := range r.Actors {
			a := &r.Actors[j]
			if !slices.Contains(out.Names, a.Name) {
				continue
			}
			if h := len(out.Reports); h < mostAppearances && (h == 0 || out.Reports[h-1].ID != r.ID) {
				out.Reports = append(out.Reports, m.heads[i])
			}
			for _, role := range a.Roles {
				row := ActorRole{role.Title, nameOf(r, string(role.Of)), role.Status, role.Evidence.Text, m.heads[i]}
				if !slices.ContainsFunc(out.Roles, func(have ActorRole) bool {
					return have.Title == row.Title && have.Of == row.Of && have.Status == row.Status
				}) && len(out.Roles) < mostRoles {
					out.Roles = append(out.Roles, row)
				}
			}
		}
	}
	return out, nil
}
