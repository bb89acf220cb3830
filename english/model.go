package english

import (
	"bytes"
	_ "embed"
	"fmt"
	"io"
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

func gunzip(b []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z)
}
