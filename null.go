package onrecord

import (
	"bytes"
	"encoding/json"
	"unicode/utf8"
)

// Maybe is a string for which "" means unknown and is written as null.
type Maybe string

// MarshalJSON writes null for "".
func (m Maybe) MarshalJSON() ([]byte, error) {
	if m == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(m))
}

// UnmarshalJSON reads null as "".
func (m *Maybe) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*m = ""
		return nil
	}
	if n := len(b); n > 1 && b[0] == '"' && bytes.IndexByte(b, '\\') < 0 && utf8.Valid(b) { // most are: as they stand
		*m = Maybe(b[1 : n-1])
		return nil
	}
	return json.Unmarshal(b, (*string)(m))
}
