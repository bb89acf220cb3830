package intake

import (
	"errors"
	"testing"

	"github.com/onrecord/onrecord"
)

// The samples must all be read, dated where their metadata says so, and come
// out free of what is no part of a report.
func TestSamples(t *testing.T) {
	got, errs := read(Options{}, "../samples")
	for _, e := range errs {
		if !errors.Is(e, ErrSkipped) {
			t.Error(e)
		}
	}
	if len(got) < 16 {
		t.Errorf("%d reports, want 16 or more", len(got))
	}
	publishers, boilerplate := map[onrecord.Maybe]int{}, 0
	for _, r := range got {
		if err := r.Validate(); err != nil {
			t.Errorf("%s: %v", r.Source.Path, err)
		}
		if r.Language != "en" || r.Title == "" {
			t.Errorf("%s: language %s, title %q", r.Source.Path, r.Language, r.Title)
		}
		if r.Source.Format != onrecord.FormatText && r.Published.How != onrecord.HowMetadata {
			t.Errorf("%s %s: published %+v", r.Source.Path, r.Source.ID, r.Published)
		}
		publishers[r.Publisher]++
		boilerplate += len(r.Boilerplate)
	}
	if len(publishers) < 4 || boilerplate < 5 {
		t.Errorf("publishers %v, %d pieces of boilerplate", publishers, boilerplate)
	}
}
