package extract

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/onrecord/onrecord/english/coref"
)

// ReadActors reads a user's own actors: YAML with a list "actors", or CSV with
// a header row. The fields are name, aliases (in CSV separated by "|"), type,
// country, sector and wikidata; all but name may be left out.
func ReadActors(b []byte) ([]coref.Known, error) {
	first, _, _ := bytes.Cut(b, []byte("\n"))
	if head := strings.ToLower(string(first)); !strings.Contains(head, ":") && strings.Contains(head, "name") && strings.Contains(head, ",") {
		return readActorsCSV(b)
	}
	var book struct {
		Actors []coref.Known `yaml:"actors"`
	}
	if err := yaml.Unmarshal(b, &book); err != nil {
		return nil, fmt.Errorf("actors: %w", err)
	}
	return checkActors(book.Actors)
}

func readActorsCSV(b []byte) ([]coref.Known, error) {
	r := csv.NewReader(bytes.NewReader(b))
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("actors: %w", err)
	}
	var out []coref.Known
	for _, row := range rows[1:] {
		var k coref.Known
		for i, cell := range row {
			if i >= len(rows[0]) || cell == "" {
				continue
			}
			switch strings.ToLower(strings.TrimSpace(rows[0][i])) {
			case "name":
				k.Name = cell
			case "aliases":
				k.Aliases = strings.Split(cell, "|")
			case "type":
				k.Type = cell
			case "country":
				k.Country = cell
			case "sector":
				k.Sector = cell
			case "wikidata":
				k.Wikidata = cell
			}
		}
		out = append(out, k)
	}
	return checkActors(out)
}

var actorTypes = wordSet("person state government igo armed-group organisation outlet population")

func checkActors(list []coref.Known) ([]coref.Known, error) {
	for i := range list {
		k := &list[i]
		k.Name = strings.TrimSpace(k.Name)
		if k.Name == "" {
			return nil, fmt.Errorf("actors: entry %d has no name; give it one or take it out", i+1)
		}
		if k.Type == "" {
			k.Type = "organisation"
		}
		if !actorTypes[k.Type] {
			return nil, fmt.Errorf("actors: %s has the type %q; want person, state, government, igo, armed-group, organisation, outlet or population", k.Name, k.Type)
		}
	}
	return list, nil
}
