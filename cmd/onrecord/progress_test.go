package main

import (
	"strings"
	"testing"
	"time"

	"github.com/onrecord/onrecord/sqlite"
)

func TestProgressLine(t *testing.T) {
	tl := &tally{outcomes: map[sqlite.Outcome]int{sqlite.Read: 40, sqlite.Again: 2, sqlite.Duplicate: 3, sqlite.Unreadable: 1}, records: map[string]int{"statements": 99}}
	for _, c := range []struct {
		share float64
		want  string
	}{
		{0, "42 read, 3 known, 1 unreadable · 99 statements"},
		{0.25, "42 read, 3 known, 1 unreadable · 99 statements · 25% · about 30s left"},
		{1, "42 read, 3 known, 1 unreadable · 99 statements"},
	} {
		if got := progressLine(tl, c.share, 10*time.Second); got != c.want {
			t.Errorf("share %v: %q, want %q", c.share, got, c.want)
		}
	}
}

// The share that is done goes by the files in their order: whole files behind
// the current one, and what is known of that.
func TestProgressAdvance(t *testing.T) {
	p := &progress{files: []inputFile{{"a.txt", 100}, {"b.zip", 200}, {"c.jsonl", 100}}, total: 400}
	for _, c := range []struct {
		path  string
		bytes int64
		want  float64
	}{
		{"a.txt", 90, 0.225},
		{"b.zip/one.txt", 50, 0.375},
		{"b.zip/two.txt", 500, 0.75}, // more than the archive's size: it is packed
		{"elsewhere.txt", 10, 0.75},
		{"c.jsonl", 50, 0.875},
	} {
		if p.advance(c.path, c.bytes); p.share() != c.want {
			t.Errorf("after %s: %v, want %v", c.path, p.share(), c.want)
		}
	}
}

// Overlapping and nested words keep their marks in order.
func TestMarked(t *testing.T) {
	const text = "abc def ghi"
	at := func(from, to int) entry {
		e := entry{spans: parts("content")}
		e.spans = append(e.spans, part{role: "content"})
		e.spans[0].ByteStart, e.spans[0].ByteEnd = from, to
		return e
	}
	for _, c := range []struct {
		name string
		list []entry
		want string
	}{
		{"none", nil, text},
		{"one", []entry{at(4, 7)}, "abc [def]1 ghi"},
		{"nested", []entry{at(0, 11), at(4, 7)}, "[abc [def]2 ghi]1"},
		{"same words", []entry{at(4, 7), at(4, 7)}, "abc [[def]1]2 ghi"},
		{"side by side", []entry{at(0, 3), at(3, 7)}, "[abc]1[ def]2 ghi"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.TrimSuffix(marked(text, c.list, style{on: "[", off: "]"}), "\n"); got != c.want {
				t.Errorf("%q, want %q", got, c.want)
			}
		})
	}
}
