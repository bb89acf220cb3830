package sqlite

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGazetteers(t *testing.T) {
	db := open(t)
	ctx := t.Context()
	first, err := db.AddGazetteer(ctx, "XX.txt", []byte("Kelm"), 1)
	if err != nil {
		t.Fatal(err)
	}
	second, err := db.AddGazetteer(ctx, "XX.txt", []byte("Kelm and Hadra"), 2)
	if err != nil {
		t.Fatal(err)
	}
	if first.ID == second.ID {
		t.Errorf("other places have the same id %s", first.ID)
	}
	got, err := db.Gazetteers(ctx)
	if d := cmp.Diff([]Gazetteer{second}, got); d != "" || err != nil {
		t.Errorf("error %v, -want +got:\n%s", err, d)
	}
	if b, err := db.GazetteerData(ctx, "XX.txt"); string(b) != "Kelm and Hadra" || err != nil {
		t.Errorf("data %q, error %v", b, err)
	}
	if err := db.RemoveGazetteer(ctx, "XX.txt"); err != nil {
		t.Error(err)
	}
	if err := db.RemoveGazetteer(ctx, "XX.txt"); !errors.Is(err, ErrNotFound) {
		t.Errorf("removing it twice: %v, want %v", err, ErrNotFound)
	}
}
