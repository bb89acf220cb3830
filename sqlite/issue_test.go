package sqlite

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBookIsKept(t *testing.T) {
	db, ctx := open(t), context.Background()
	if b, err := db.Book(ctx); err != nil || b.ID != "" || b.Issues != nil {
		t.Fatalf("a new record has a book: %+v, %v", b, err)
	}
	first := []Issue{{"pact", "The Kelm pact holds", [][]string{{"pact", "treaty"}}}, {"troops", "Troops leave", [][]string{{"troops"}, {"leave"}}}}
	for _, book := range [][]Issue{first, first[1:], nil} {
		if err := db.SetBook(ctx, book); err != nil {
			t.Fatal(err)
		}
		b, err := db.Book(ctx)
		if err != nil || b.ID != BookID(book) || b.Done {
			t.Errorf("book %+v, %v", b, err)
		}
		if d := cmp.Diff(len(book), len(b.Issues)); d != "" {
			t.Error(d)
		}
		for i := range b.Issues {
			if d := cmp.Diff(book[i], b.Issues[i]); d != "" {
				t.Errorf("issue %d (-set +kept):\n%s", i, d)
			}
		}
	}
	if BookID(first) == BookID(first[1:]) {
		t.Error("two books have one id")
	}
}

// Another book moves the issues in the rows, the reports and the entries,
// without a report being read, and leaves every other record where it was.
func TestRematch(t *testing.T) {
	db, ctx := open(t), context.Background()
	run := start(t, db, "v1", false)
	for i := range 3 {
		r := build(i)
		if i < 2 {
			r.Positions[0].Passage = "kept words of " + r.ID
		}
		save(t, run, r)
	}
	if err := db.SetBook(ctx, []Issue{{"a-longer-id-than-before", "The pact fails", [][]string{{"pact"}}}}); err != nil {
		t.Fatal(err)
	}
	seen := 0
	match := func(passage, stance string) (string, string) {
		seen++
		if stance != "against" || passage != "kept words of "+build(0).ID && passage != "kept words of "+build(1).ID {
			t.Errorf("asked for %q, %s", passage, stance)
		}
		if passage == "kept words of "+build(1).ID {
			return "", ""
		}
		return "a-longer-id-than-before", ""
	}
	sum, err := db.Rematch(ctx, match)
	if err != nil || sum != (Rematched{Positions: 3, Matched: 2, Changed: 2, Unknown: 1}) || seen != 2 {
		t.Fatalf("%+v after %d, %v", sum, seen, err)
	}
	for issue, want := range map[string]int{"a-longer-id-than-before": 1, "pact": 1, NoIssue: 1} {
		if refs, _, err := db.Records(ctx, "positions", Filter{Issue: issue}); err != nil || len(refs) != want {
			t.Errorf("%s: %v, %v", issue, refs, err)
		}
	}
	want := build(0)
	want.Positions[0].Issue, want.Positions[0].IssueStance = "a-longer-id-than-before", ""
	got, err := db.Report(ctx, want.ID)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("report (-want +got):\n%s", d)
	}
	for _, k := range kinds { // each is still found where it stands in the object
		refs, _, err := db.Records(ctx, k.name, Filter{Report: want.ID})
		if err != nil {
			t.Fatal(err)
		}
		entries, err := db.Entries(ctx, refs)
		if err != nil || len(entries) != len(refs) || entries[0].Report == nil || entries[0].Report.Text != "" {
			t.Errorf("%s: %d of %d entries, %v", k.name, len(entries), len(refs), err)
		}
	}
	if b, err := db.Book(ctx); err != nil || !b.Done {
		t.Errorf("the book is not done: %+v, %v", b, err)
	}
	counts, err := db.IssueCounts(ctx)
	if err != nil {
		t.Fatal(err)
	}
	day := "2031-03-02"
	if d := cmp.Diff([]IssueCount{{ID: "", Against: 1, From: day, To: day}, {ID: "a-longer-id-than-before", Against: 1, From: day, To: day}, {ID: "pact", For: 1, From: day, To: day}}, counts); d != "" {
		t.Errorf("counts (-want +got):\n%s", d)
	}
	if again, err := db.Rematch(ctx, match); err != nil || again.Changed != 0 {
		t.Errorf("a second time: %+v, %v", again, err)
	}
}
