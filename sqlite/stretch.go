package sqlite

import (
	"encoding/json"
	"strings"
)

// stretch is where a record stands in the report object, in bytes.
type stretch struct{ from, size int }

// column is v for the database, NULL if the place is not known.
func (s stretch) column(v int) any {
	if s.size < 0 {
		return nil
	}
	return v
}

// stretches gives where the records stand in a report object, those of each
// kind in the order of kinds, so that one can be read without the others. It
// gives nothing if the object is not as it should be: then all of it is read.
func stretches(object string) []stretch {
	found := map[string][]stretch{}
	dec := json.NewDecoder(strings.NewReader(object))
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return nil
	}
	var raw json.RawMessage
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return nil
		}
		key, _ := name.(string)
		if kindNamed(key) == nil {
			if dec.Decode(&raw) != nil {
				return nil
			}
			continue
		}
		if t, err := dec.Token(); err != nil || t != json.Delim('[') {
			return nil
		}
		for dec.More() {
			if dec.Decode(&raw) != nil {
				return nil
			}
			end := int(dec.InputOffset())
			found[key] = append(found[key], stretch{end - len(raw), len(raw)})
		}
		if _, err := dec.Token(); err != nil {
			return nil
		}
	}
	var out []stretch
	for _, k := range kinds {
		out = append(out, found[k.name]...)
	}
	return out
}
