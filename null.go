package onrecord

import "encoding/json"

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
	return json.Unmarshal(b, (*string)(m))
}
