package sqlite

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// Whatever is decoded comes out as json.Unmarshal has it.
func TestDecode(t *testing.T) {
	r := build(1)
	object, err := encode(r)
	if err != nil {
		t.Fatal(err)
	}
	texts := []string{object, `{}`, ` { "id" : "x" , "actors" : [ ] } `, `{"id":"a\"b\\","title":"\u00e9\n","events":null}`, `{"tolls":[{"low":-3,"confidence":1.5e-1,"added":true}]}`,
		`{"unknown":{"id":[1,{}]},"id":"y"}`, `{"ID":"y"}`, `{"id":"` + "\xff" + `"}`, `{"id":3}`, `{"id":"x"`, `{"id":"x"} {}`, `[]`, ``, `{"id":"x",}`}
	for _, k := range kinds[1:] {
		s, err := sketchOf(r, k, 0)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, s)
	}
	for _, s := range texts {
		var want, got onrecord.Report
		wantErr, gotErr := json.Unmarshal([]byte(s), &want), decode([]byte(s), &got)
		if (wantErr == nil) != (gotErr == nil) {
			t.Errorf("%s: %v, want %v", s, gotErr, wantErr)
		} else if d := cmp.Diff(want, got); wantErr == nil && d != "" {
			t.Errorf("%s (-want +got):\n%s", s, d)
		}
	}
	// What is written is decoded the fast way, or nobody gains anything.
	d := decoder{b: []byte(object)}
	var fast onrecord.Report
	if err := decodeInto(&d, &fast); err != nil || fast.ID != r.ID {
		t.Errorf("the object of a report: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(`{"id":"x","tolls":[{"low":1,"place":{"name":"a\"b"}}]}`)
	f.Fuzz(func(t *testing.T, s string) {
		var want, got onrecord.Report
		wantErr, gotErr := json.Unmarshal([]byte(s), &want), decode([]byte(s), &got)
		if wantErr == nil && (gotErr != nil || cmp.Diff(want, got) != "") {
			t.Errorf("%q: %v, %s", s, gotErr, cmp.Diff(want, got))
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	s, err := sketchOf(build(1), &tollKind, 0)
	if err != nil {
		b.Fatal(err)
	}
	b.Run("decode", func(b *testing.B) {
		for b.Loop() {
			if err := decode([]byte(s), new(onrecord.Report)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("json", func(b *testing.B) {
		for b.Loop() {
			if err := json.Unmarshal([]byte(s), new(onrecord.Report)); err != nil {
				b.Fatal(err)
			}
		}
	})
}
