package main

import (
	"fmt"
	"os"

	"github.com/onrecord/onrecord/english/places"
)

// gazetteerFlag adds places of the user's own to the embedded gazetteer.
type gazetteerFlag struct {
	Gazetteer []string `help:"GeoNames country file with more places (SY.txt); may be given more than once." placeholder:"FILE" type:"path"`
}

// load is the gazetteer with the user's files, nil where there are none.
func (f *gazetteerFlag) load() (*places.Gazetteer, error) {
	if len(f.Gazetteer) == 0 {
		return nil, nil
	}
	g := places.Default()
	for _, path := range f.Gazetteer {
		in, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("gazetteer: %w", err)
		}
		more, n, err := g.With(in)
		in.Close()
		if err != nil {
			return nil, fmt.Errorf("gazetteer %s: %w", path, err)
		}
		if n == 0 {
			return nil, fmt.Errorf("gazetteer %s: no places in it; unpack a country file of download.geonames.org/export/dump", path)
		}
		g = more
	}
	return g, nil
}
