package sqlite

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/onrecord/onrecord"
)

// Issue is an entry of the issue book that a record keeps.
type Issue struct {
	ID          string
	Proposition string
	About       [][]string
}

// Book is the issue book of a record.
type Book struct {
	ID     string // hash of its entries, "" where there is none
	Done   bool   // whether every position has been looked up in it
	Issues []Issue
}

// BookID names a book: two with the same entries in the same order have the
// same id, an empty one has "".
func BookID(issues []Issue) string {
	if len(issues) == 0 {
		return ""
	}
	return onrecord.NewID("book", issues)
}

// Book gives the issue book of the record.
func (db *DB) Book(ctx context.Context) (Book, error) {
	var b Book
	rows, err := db.r.QueryContext(ctx, "SELECT k.id, k.done, i.id, i.proposition, i.about FROM issue_book k CROSS JOIN issues i ORDER BY i.ord")
	if err != nil {
		return b, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var x Issue
		var about string
		if err := rows.Scan(&b.ID, &b.Done, &x.ID, &x.Proposition, &about); err != nil {
			return b, explain(db.path, err)
		}
		if err := json.Unmarshal([]byte(about), &x.About); err != nil {
			return b, fmt.Errorf("%s: issue %s: %w", db.path, x.ID, err)
		}
		b.Issues = append(b.Issues, x)
	}
	return b, explain(db.path, rows.Err())
}

// SetBook keeps an issue book in the place of the one before; an empty one
// takes it out. The positions stay as they are until [DB.Rematch].
func (db *DB) SetBook(ctx context.Context, issues []Issue) error {
	return db.write(ctx, func(t *tx) error {
		t.exec("DELETE FROM issues")
		t.exec("DELETE FROM issue_book")
		for i, x := range issues {
			about, err := json.Marshal(x.About)
			if err != nil {
				return err
			}
			t.exec("INSERT INTO issues (ord, id, proposition, about) VALUES (?, ?, ?, ?)", i, x.ID, x.Proposition, string(about))
		}
		if len(issues) > 0 {
			t.exec("INSERT INTO issue_book (one, id, done) VALUES (1, ?, 0)", BookID(issues))
		}
		return nil
	})
}

// Rematched is what looking all positions up in a book came to.
type Rematched struct {
	Positions int // looked at
	Matched   int // about an issue now
	Changed   int // about another issue, or with another stance on it, than before
	Unknown   int // left as they were: an older version did not keep their words
}

// rematchedAtOnce is how many positions are looked up between two writes.
const rematchedAtOnce = 2000

// Rematch gives every position of the record the issue that match finds for it
// from the passage kept with it and its stance: the id, "" for none, and the
// stance on the proposition, "" where it is the same. The reports are not read
// again. It can be cut off at any point and begun anew.
func (db *DB) Rematch(ctx context.Context, match func(passage, stance string) (issue, on string)) (Rematched, error) {
	var sum Rematched
	last := int64(-1)
	for {
		moved, n, err := db.rematchSome(ctx, &last, match, &sum)
		if err != nil {
			return sum, err
		}
		if n == 0 {
			return sum, db.write(ctx, func(t *tx) error {
				t.exec("UPDATE issue_book SET done = 1")
				return nil
			})
		}
		if len(moved) == 0 {
			continue
		}
		if err := db.write(ctx, func(t *tx) error { return t.moveIssues(moved) }); err != nil {
			return sum, err
		}
	}
}

// movedIssue is a position with the issue it is about now.
type movedIssue struct {
	n              int64
	id, issue, now string
}

func (db *DB) rematchSome(ctx context.Context, last *int64, match func(passage, stance string) (issue, on string), sum *Rematched) (moved []movedIssue, n int, err error) {
	rows, err := db.r.QueryContext(ctx, `SELECT o.record, r.id, o.stance, coalesce(o.issue, ''), coalesce(o.issue_stance, ''), coalesce(o.passage, '')
		FROM positions o JOIN records r ON r.n = o.record WHERE o.record > ? ORDER BY o.record LIMIT ?`, *last, rematchedAtOnce)
	if err != nil {
		return nil, 0, explain(db.path, err)
	}
	defer rows.Close()
	for rows.Next() {
		var m movedIssue
		var stance, issue, on, passage string
		if err := rows.Scan(&m.n, &m.id, &stance, &issue, &on, &passage); err != nil {
			return nil, 0, explain(db.path, err)
		}
		n, *last = n+1, m.n
		sum.Positions++
		m.issue, m.now = issue, on
		if passage == "" {
			sum.Unknown++
		} else {
			m.issue, m.now = match(passage, stance)
		}
		if m.issue != "" {
			sum.Matched++
		}
		if m.issue != issue || m.now != on {
			sum.Changed++
			moved = append(moved, m)
		}
	}
	return moved, n, explain(db.path, rows.Err())
}

// moveIssues writes the issues of positions, in the order of their rows, into
// their rows and into the objects of their reports.
func (t *tx) moveIssues(moved []movedIssue) error {
	for len(moved) > 0 && t.err == nil {
		report := moved[0].n >> reportShift << reportShift
		k := 1
		for k < len(moved) && moved[k].n>>reportShift<<reportShift == report {
			k++
		}
		if err := t.moveInReport(report, moved[:k]); err != nil {
			return err
		}
		moved = moved[k:]
	}
	return t.err
}

func (t *tx) moveInReport(report int64, moved []movedIssue) error {
	var object string
	if !t.row("SELECT object FROM reports WHERE n = ?", []any{report}, &object) {
		return t.err // it was read again since, with the book of then
	}
	var r onrecord.Report
	if err := json.Unmarshal([]byte(object), &r); err != nil {
		return err
	}
	t.rows = map[string]int64{}
	for _, m := range moved {
		t.rows[m.id] = m.n
		for i := range r.Positions {
			if p := &r.Positions[i]; p.ID == m.id {
				p.Issue, p.IssueStance = onrecord.Maybe(m.issue), onrecord.Maybe(m.now)
				t.exec("UPDATE positions SET issue = ?, issue_stance = ? WHERE record = ?", null(m.issue), null(m.now), m.n)
			}
		}
	}
	object, err := encode(&r)
	if err != nil {
		return err
	}
	t.exec("UPDATE reports SET object = ? WHERE n = ?", object, report)
	t.saveSketches(&r)
	for i, at := range stretches(object) {
		n, err := recordNumber(report, i)
		if err != nil {
			return err
		}
		t.exec("UPDATE records SET object_at = ?, object_size = ? WHERE n = ?", at.column(at.from), at.column(at.size), n)
	}
	return nil
}

// IssueCount is how many positions are about an issue.
type IssueCount struct {
	ID                                 string
	For, Against, Conditional, Neutral int // on the proposition
	Claims                             int // that the line changed or stayed
	From, To                           string
}

// IssueCounts counts the positions about each issue that has some, by id, and
// those about none under the id "".
func (db *DB) IssueCounts(ctx context.Context) ([]IssueCount, error) {
	const on = "coalesce(o.issue_stance, o.stance)"
	rows, err := db.r.QueryContext(ctx, `SELECT coalesce(o.issue, ''), count(*) FILTER (WHERE change IS NULL AND `+on+` = 'for'), count(*) FILTER (WHERE change IS NULL AND `+on+` = 'against'),
		count(*) FILTER (WHERE change IS NULL AND `+on+` = 'conditional'), count(*) FILTER (WHERE change IS NULL AND `+on+` NOT IN ('for', 'against', 'conditional')),
		count(change), max(o.record), coalesce(min(o.record) FILTER (WHERE o.record >= 1 << 45), 0) FROM positions o GROUP BY o.issue ORDER BY 1`)
	if err != nil {
		return nil, explain(db.path, err)
	}
	defer rows.Close()
	var out []IssueCount
	for rows.Next() {
		var c IssueCount
		var newest, oldest int64
		if err := rows.Scan(&c.ID, &c.For, &c.Against, &c.Conditional, &c.Neutral, &c.Claims, &newest, &oldest); err != nil {
			return nil, explain(db.path, err)
		}
		c.From, c.To = dayOf(oldest), dayOf(newest)
		out = append(out, c)
	}
	return out, explain(db.path, rows.Err())
}
