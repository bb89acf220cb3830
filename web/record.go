package web

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/sqlite"
)

// The reports kept decoded, and for how long: a list shows the same few again
// and again, while another process may be reading reports in.
const (
	cachedReports = 512
	cachedFor     = 10 * time.Second
)

// Record is a [Store] over a record in a file.
type Record struct {
	db *sqlite.DB

	mu    sync.Mutex
	cache map[string]cached

	sums sync.Mutex // held while one is made, so that it is made once
	over *Overview
	at   time.Time

	counting sync.Mutex // as sums
	counted  *Issues
	countAt  time.Time
}

type cached struct {
	r    *onrecord.Report
	read time.Time
}

// NewRecord makes a store of an open record. Closing it stays with the caller.
func NewRecord(db *sqlite.DB) *Record { return &Record{db: db, cache: map[string]cached{}} }

// notFound turns the record's word for it into the store's.
func notFound(err error) error {
	if errors.Is(err, sqlite.ErrNotFound) {
		return fmt.Errorf("%w: %w", ErrNotFound, err)
	}
	return err
}

func filterOf(f Filter) sqlite.Filter {
	return sqlite.Filter{Text: f.Text, Who: f.Actor, Via: f.Via, By: f.By, Kind: f.Kind, Form: f.Form, Issue: f.Issue, Outlet: f.Outlet, From: f.From, Until: f.To, Place: f.Place, Report: f.Report, Names: f.Names, Limit: f.Limit, Offset: f.Offset}
}

func refsOf(refs []sqlite.Ref) []Ref {
	out := make([]Ref, len(refs))
	for i, r := range refs {
		out[i] = Ref(r)
	}
	return out
}

func actorRow(k collate.Known) ActorRow {
	return ActorRow{Name: k.Name.Name, Names: k.Names, Type: k.Type, Country: k.Country, Reports: k.Reports, Statements: k.Statements}
}

func actorRows(rows []collate.Known) []ActorRow {
	out := make([]ActorRow, len(rows))
	for i, k := range rows {
		out[i] = actorRow(k)
	}
	return out
}

func counts(cs []sqlite.Count) []Count {
	out := make([]Count, len(cs))
	for i, c := range cs {
		out[i] = Count(c)
	}
	return out
}

// Version implements [Store].
func (s *Record) Version(ctx context.Context) (int64, error) { return s.db.Version(ctx) }

// Overview implements [Store]. It counts the whole record, so it is made anew
// only every few seconds.
func (s *Record) Overview(ctx context.Context) (*Overview, error) {
	s.sums.Lock()
	defer s.sums.Unlock()
	if s.over != nil && time.Since(s.at) < cachedFor {
		return s.over, nil
	}
	o, err := s.overview(ctx)
	if err == nil {
		s.over, s.at = o, time.Now()
	}
	return o, err
}

func (s *Record) overview(ctx context.Context) (*Overview, error) {
	o, err := s.db.Overview(ctx)
	if err != nil {
		return nil, err
	}
	out := &Overview{
		Reports: o.Reports, From: o.From, To: o.To, Undated: o.Undated,
		Kinds: counts(o.Kinds), Outlets: counts(o.Outlets), Speakers: actorRows(o.Speakers), Problems: []Problem{},
	}
	for _, p := range o.Problems {
		out.Problems = append(out.Problems, Problem(p))
	}
	return out, nil
}

// Reports implements [Store].
func (s *Record) Reports(ctx context.Context, f Filter) ([]Head, Total, error) {
	rows, total, err := s.db.Reports(ctx, filterOf(f))
	return headsOf(rows), Total(total), err
}

func headsOf(rows []sqlite.Head) []Head {
	out := make([]Head, len(rows))
	for i, h := range rows {
		out[i] = headOf(h)
	}
	return out
}

func headOf(h sqlite.Head) Head {
	return Head{
		ID: h.ID, Title: h.Title, Publisher: h.Publisher, Agencies: list(h.Agencies), URL: h.URL, Path: h.Path, Language: h.Language,
		From: h.From, To: h.To, How: h.How, Beginning: beginning(withoutTitle(h.Beginning, h.Title)),
		Statements: h.Statements, Events: h.Events, Tolls: h.Tolls, Positions: h.Positions, Proposals: h.Proposals,
	}
}

// Report implements [Store].
func (s *Record) Report(ctx context.Context, id string) (*onrecord.Report, error) {
	now := time.Now()
	s.mu.Lock()
	c, ok := s.cache[id]
	s.mu.Unlock()
	if ok && now.Sub(c.read) < cachedFor {
		return c.r, nil
	}
	r, err := s.db.Report(ctx, id)
	if err != nil {
		return nil, notFound(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.cache) >= cachedReports {
		clear(s.cache)
	}
	s.cache[id] = cached{r, now}
	return r, nil
}

// Records implements [Store].
func (s *Record) Records(ctx context.Context, kind string, f Filter) ([]Ref, Total, error) {
	refs, total, err := s.db.Records(ctx, kind, filterOf(f))
	return refsOf(refs), Total(total), notFound(err)
}

// Entries implements [Store].
func (s *Record) Entries(ctx context.Context, kind string, refs []Ref) ([]Entry, error) {
	k := kindNamed(kind)
	if k == nil {
		return nil, ErrNotFound
	}
	asked := make([]sqlite.Ref, len(refs))
	for i, r := range refs {
		asked[i] = sqlite.Ref(r)
	}
	found, err := s.db.Entries(ctx, asked)
	if err != nil {
		return nil, err
	}
	return entriesOf(k, found), nil
}

func entriesOf(k *kind, found []sqlite.Entry) []Entry {
	out := make([]Entry, 0, len(found))
	for _, e := range found {
		if i := k.index(e.Report, e.Record); i >= 0 {
			out = append(out, Entry{Ref(e.Ref), headOf(e.Head), e.Report, i})
		}
	}
	return out
}

// Sketches implements [Store].
func (s *Record) Sketches(ctx context.Context, kind string, f Filter) ([]Entry, Total, error) {
	found, total, err := s.db.Sketches(ctx, kind, filterOf(f))
	if err != nil {
		return nil, Total{}, notFound(err)
	}
	out := make([]Entry, len(found))
	for i, x := range found {
		r := x.Report
		out[i] = Entry{Ref(x.Ref), Head{ID: r.ID, Title: string(r.Title), Publisher: string(r.Publisher), From: string(r.Published.From), To: string(r.Published.To)}, r, 0}
	}
	return out, Total(total), nil
}

// Heads implements [Store].
func (s *Record) Heads(ctx context.Context, ids []string) (map[string]Head, error) {
	heads, err := s.db.Heads(ctx, ids)
	out := make(map[string]Head, len(heads))
	for _, h := range heads {
		out[h.ID] = headOf(h)
	}
	return out, err
}

// Issues implements [Store]. It counts all positions, so it is made anew only
// every few seconds.
func (s *Record) Issues(ctx context.Context) (*Issues, error) {
	s.counting.Lock()
	defer s.counting.Unlock()
	if s.counted != nil && time.Since(s.countAt) < cachedFor {
		return s.counted, nil
	}
	x, err := s.countIssues(ctx)
	if err == nil {
		s.counted, s.countAt = x, time.Now()
	}
	return x, err
}

func (s *Record) countIssues(ctx context.Context) (*Issues, error) {
	book, err := s.db.Book(ctx)
	if err != nil {
		return nil, err
	}
	counts, err := s.db.IssueCounts(ctx)
	if err != nil {
		return nil, err
	}
	out := &Issues{Rows: []IssueRow{}}
	for _, x := range book.Issues {
		out.Rows = append(out.Rows, IssueRow{Issue: Issue(x)})
	}
	for _, c := range counts {
		row := IssueRow{Issue: Issue{ID: c.ID, About: [][]string{}}, For: c.For, Against: c.Against, Conditional: c.Conditional, Neutral: c.Neutral, Claims: c.Claims, From: c.From, To: c.To}
		if c.ID == "" {
			out.None = row.All()
		} else if have := out.Row(c.ID); have != nil {
			row.Issue = have.Issue
			*have = row
		} else {
			out.Rows = append(out.Rows, row)
		}
	}
	return out, nil
}

// Months implements [Store].
func (s *Record) Months(ctx context.Context, kind string, f Filter) ([]Count, bool, error) {
	months, more, err := s.db.Months(ctx, kind, filterOf(f))
	return counts(months), more, notFound(err)
}

// Locate implements [Store].
func (s *Record) Locate(ctx context.Context, record string) (Ref, error) {
	ref, err := s.db.Locate(ctx, record)
	return Ref(ref), notFound(err)
}

// Actors implements [Store].
func (s *Record) Actors(ctx context.Context, f Filter) ([]ActorRow, int, error) {
	rows, total, err := s.db.Actors(ctx, filterOf(f))
	return actorRows(rows), total, err
}

// Actor implements [Store].
func (s *Record) Actor(ctx context.Context, name string) (*ActorPage, error) {
	k, err := s.db.Actor(ctx, name)
	if err != nil {
		return nil, notFound(err)
	}
	out := &ActorPage{ActorRow: actorRow(k)}
	records, err := s.db.PartyRecords(ctx, k.Names, actorRecordsMax)
	if err != nil {
		return nil, err
	}
	for _, x := range records {
		out.Records = append(out.Records, ActorRecords{x.Kind, entriesOf(kindNamed(x.Kind), x.Entries), Total(x.Total)})
	}
	refs, err := s.db.Appearances(ctx, k.Names, mostAppearances)
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, ref := range refs {
		if len(ids) == 0 || ids[len(ids)-1] != ref.Report {
			ids = append(ids, ref.Report)
		}
	}
	heads, err := s.db.Heads(ctx, ids)
	if err != nil {
		return nil, err
	}
	out.Reports = headsOf(heads)
	roles, err := s.db.Roles(ctx, k.Names, mostRoles)
	if err != nil {
		return nil, err
	}
	ids = ids[:0]
	for _, r := range roles {
		ids = append(ids, r.Report)
	}
	if heads, err = s.db.Heads(ctx, ids); err != nil {
		return nil, err
	}
	for i, r := range roles {
		if i < len(heads) {
			out.Roles = append(out.Roles, ActorRole{r.Title, r.Of, r.Status, r.Words, headOf(heads[i])})
		}
	}
	return out, nil
}
