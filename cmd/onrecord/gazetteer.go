package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/onrecord/onrecord/english/places"
	"github.com/onrecord/onrecord/sqlite"
)

// gazetteerFlag adds places of the user's own to the embedded gazetteer.
type gazetteerFlag struct {
	Gazetteer []string `help:"GeoNames country file with more places (SY.txt); may be given more than once." placeholder:"FILE" type:"path"`
}

// load is the gazetteer with the user's files, nil where there are none.
func (f *gazetteerFlag) load() (*places.Gazetteer, error) {
	var g *places.Gazetteer
	for _, path := range f.Gazetteer {
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("gazetteer: %w", err)
		}
		if g, _, err = withPlaces(g, path, b); err != nil {
			return nil, err
		}
	}
	return g, nil
}

// withPlaces is g, or the embedded gazetteer for nil, with the places of a
// GeoNames country file, and how many these are.
func withPlaces(g *places.Gazetteer, name string, data []byte) (*places.Gazetteer, int, error) {
	if g == nil {
		g = places.Default()
	}
	more, n, err := g.With(bytes.NewReader(data))
	if err != nil {
		return nil, 0, fmt.Errorf("gazetteer %s: %w", name, err)
	}
	if n == 0 {
		return nil, 0, fmt.Errorf("gazetteer %s: no places in it that are not known already; unpack a country file of download.geonames.org/export/dump", name)
	}
	return more, n, nil
}

// kept is g with the places that the record keeps, and a name for the whole
// that changes with any of them; "" for none.
func kept(ctx context.Context, db *sqlite.DB, g *places.Gazetteer) (*places.Gazetteer, string, error) {
	all, err := db.Gazetteers(ctx)
	if err != nil {
		return nil, "", err
	}
	ids := ""
	for _, x := range all {
		data, err := db.GazetteerData(ctx, x.Name)
		if err != nil {
			return nil, "", err
		}
		if g == nil {
			g = places.Default()
		}
		more, _, err := g.With(bytes.NewReader(data)) // none that are new: named by a flag too
		if err != nil {
			return nil, "", fmt.Errorf("gazetteer %s in %s: %w", x.Name, db.Path(), err)
		}
		g = more
		ids += x.ID
	}
	return g, ids, nil
}

type gazetteerCmd struct {
	Add    gazetteerAddCmd    `cmd:"" help:"Keep the places of GeoNames country files (SY.txt) in the record; reports read from then on are matched with them."`
	List   gazetteerListCmd   `cmd:"" help:"List the files of places in the record."`
	Remove gazetteerRemoveCmd `cmd:"" help:"Take a file of places out of the record."`
}

type gazetteerAddCmd struct {
	recordFlag
	Files []string `arg:"" help:"GeoNames country files, unpacked: 19 columns between tabs." type:"path"`
}

func (c *gazetteerAddCmd) Run(a *app) error {
	var g *places.Gazetteer
	type file struct {
		data   []byte
		places int
	}
	var files []file
	for _, path := range c.Files { // all are looked through before any is kept
		b, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("gazetteer: %w", err)
		}
		var n int
		if g, n, err = withPlaces(g, path, b); err != nil {
			return err
		}
		files = append(files, file{b, n})
	}
	db, err := sqlite.Open(a.ctx, c.DB)
	if err != nil {
		return err
	}
	defer db.Close()
	for i, path := range c.Files {
		x, err := db.AddGazetteer(a.ctx, filepath.Base(path), files[i].data, files[i].places)
		if err != nil {
			return err
		}
		fmt.Fprintf(a.stdout, "%s: %s kept in %s\n", x.Name, count(x.Places, "place", "places"), c.DB)
	}
	fmt.Fprintln(a.stdout, "Reports read before are matched with them when they are read again: onrecord read PATH")
	return nil
}

type gazetteerListCmd struct{ recordFlag }

func (c *gazetteerListCmd) Run(a *app) error {
	db, err := sqlite.OpenReader(a.ctx, c.DB)
	if err != nil {
		return err
	}
	defer db.Close()
	all, err := db.Gazetteers(a.ctx)
	if err != nil {
		return err
	}
	if len(all) == 0 {
		fmt.Fprintf(a.stdout, "%s has no places of its own; add some with: onrecord gazetteer add SY.txt\n", c.DB)
	}
	for _, x := range all {
		fmt.Fprintf(a.stdout, "%-20s %9d places  added %s\n", x.Name, x.Places, x.Added)
	}
	return nil
}

type gazetteerRemoveCmd struct {
	recordFlag
	Names []string `arg:"" help:"Names of files, as listed by: onrecord gazetteer list"`
}

func (c *gazetteerRemoveCmd) Run(a *app) error {
	db, err := sqlite.Open(a.ctx, c.DB)
	if err != nil {
		return err
	}
	defer db.Close()
	for _, name := range c.Names {
		if err := db.RemoveGazetteer(a.ctx, name); err != nil {
			return err
		}
	}
	return nil
}
