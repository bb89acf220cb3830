package web

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
)

// Memory is a [Store] over reports held in memory: for looking at a few
// reports without a record on disk, and for tests.
type Memory struct {
	reports  []*onrecord.Report // newest first
	heads    []Head
	byID     map[string]int
	record   map[string]int // record id -> index of its report
	actors   []ActorRow
	problems []Problem
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
		return cmp.Or(cmp.Compare(b.Published.From, a.Published.From), cmp.Compare(a.Source.Path, b.Source.Path))
	})
	rows := map[string]*ActorRow{}
	for i, r := range m.reports {
		m.byID[r.ID] = i
		m.heads = append(m.heads, HeadOf(r))
		for _, k := range kinds {
			for j := range k.count(r) {
				m.record[k.id(r, j)] = i
			}
		}
		addActors(rows, r)
	}
	for _, row := range rows {
		m.actors = append(m.actors, *row)
	}
	slices.SortFunc(m.actors, func(a, b ActorRow) int {
		return cmp.Or(cmp.Compare(b.Statements, a.Statements), cmp.Compare(b.Reports, a.Reports), cmp.Compare(a.Name, b.Name))
	})
	return m
}

func addActors(rows map[string]*ActorRow, r *onrecord.Report) {
	here := map[string]bool{}
	for _, a := range r.Actors {
		row := rows[a.Name]
		if row == nil {
			row = &ActorRow{Name: a.Name, Type: a.Type, Country: string(a.Country)}
			rows[a.Name] = row
		}
		if !here[a.Name] {
			here[a.Name] = true
			row.Reports++
		}
	}
	for _, s := range r.Statements {
		if n := nameOf(r, string(s.Speaker)); n != "" {
			rows[n].Statements++
		}
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
	if len(text) > 4*most {
		text = text[:4*most]
	}
	text = strings.Join(strings.Fields(strings.ToValidUTF8(text, "")), " ")
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	runes := []rune(text)[:most]
	for i := len(runes) - 1; i > most/2; i-- {
		if runes[i] == ' ' {
			runes = runes[:i]
			break
		}
	}
	return string(runes) + " …"
}

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
			o.Speakers = append(o.Speakers, a)
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
func (m *Memory) Reports(_ context.Context, f Filter) ([]Head, int, error) {
	var out []Head
	for i, h := range m.heads {
		if reportPasses(h, f) && containsWords(h.Title+" "+m.reports[i].Text, f.Text) {
			out = append(out, h)
		}
	}
	return window(out, f), len(out), nil
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
func (m *Memory) Records(_ context.Context, name string, f Filter) ([]Ref, int, error) {
	k := kindNamed(name)
	if k == nil {
		return nil, 0, ErrNotFound
	}
	var out []Ref
	for i, r := range m.reports {
		if !reportPasses(m.heads[i], f) {
			continue
		}
		for j := range k.count(r) {
			if k.passes(r, j, f) {
				out = append(out, Ref{r.ID, k.id(r, j)})
			}
		}
	}
	return window(out, f), len(out), nil
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
	var out []ActorRow
	for _, a := range m.actors {
		if containsWords(a.Name, f.Text) && (f.Kind == "" || a.Type == f.Kind) {
			out = append(out, a)
		}
	}
	return window(out, f), len(out), nil
}

// Appearances implements [Store].
func (m *Memory) Appearances(_ context.Context, name string, limit int) ([]Ref, error) {
	var out []Ref
	for _, r := range m.reports {
		for _, a := range r.Actors {
			if a.Name == name {
				out = append(out, Ref{r.ID, a.ID})
			}
		}
		if limit > 0 && len(out) >= limit {
			break
		}
	}
	return out, nil
}
