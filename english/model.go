package english

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"runtime/debug"
	"sync"

	"github.com/klauspost/compress/gzip"
)

//go:embed model/syntax.gz
var syntaxGz []byte

// loadSyntax reads the embedded tagger and parser once.
var loadSyntax = sync.OnceValues(func() (*syntax, error) {
	b, err := gunzip(syntaxGz)
	if err != nil {
		return nil, fmt.Errorf("english: tagger and parser: %w", err)
	}
	return newSyntax(b)
})

// gunzip unpacks b. The length at its end makes one buffer of the right size
// do, where growing one would leave three times as much behind.
func gunzip(b []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	if n := binary.LittleEndian.Uint32(b[len(b)-4:]); n < maxModel {
		out := make([]byte, n)
		if _, err := io.ReadFull(z, out); err != nil {
			return nil, err
		}
		if _, err := z.Read(make([]byte, 1)); err != io.EOF { // also checks the sum
			return nil, fmt.Errorf("%w: it is longer than it says", errModel)
		}
		return out, nil
	}
	return nil, fmt.Errorf("%w: %d bytes", errModel, binary.LittleEndian.Uint32(b[len(b)-4:]))
}

// maxModel is more bytes than any model has.
const maxModel = 1 << 28

// giveBack returns the memory that reading the models took, beyond the models
// themselves, to the system, once: it is several times their size and would
// otherwise stay with the process.
var giveBack = sync.OnceFunc(debug.FreeOSMemory)
