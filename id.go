package onrecord

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// NewID makes the id of a record from what it is and where it stands: the
// first 64 bits of a SHA-256 over its parts, in hexadecimal, behind the
// letter of its kind. The same report read by the same version gives the same
// ids, so a reader's correction finds its record again.
func NewID(kind string, parts ...any) string {
	h := sha256.New()
	fmt.Fprint(h, kind)
	for _, p := range parts {
		fmt.Fprintf(h, "\x00%v", p)
	}
	var sum [sha256.Size]byte
	return kind[:1] + hex.EncodeToString(h.Sum(sum[:0])[:8])
}
