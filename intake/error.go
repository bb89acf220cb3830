package intake

import (
	"errors"
	"fmt"
	"strings"
)

// ErrSkipped is the reason given for a file in a folder that is of a kind this
// package does not read. It is no failure: a folder may hold anything.
var ErrSkipped = errors.New("skipped")

// ErrTooLong is the reason given for a report above [Options.MaxBytes].
var ErrTooLong = errors.New("too long")

// ErrBinary is the reason given for content that is not text.
var ErrBinary = errors.New("not text")

// ErrEmpty is the reason given for a file or entry without any text.
var ErrEmpty = errors.New("empty")

// Error says what could not be read, and where.
type Error struct {
	Path  string // the file
	Entry string // the entry in an archive, feed or WARC file; "" for none
	Line  int    // from 1; 0 when lines mean nothing here
	Err   error
}

// Error names the place and the reason.
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString(e.Path)
	if e.Entry != "" {
		fmt.Fprintf(&b, " (%s)", e.Entry)
	}
	if e.Line > 0 {
		fmt.Fprintf(&b, ", line %d", e.Line)
	}
	if b.Len() > 0 {
		b.WriteString(": ")
	}
	b.WriteString(e.Err.Error())
	return b.String()
}

// Unwrap gives the reason.
func (e *Error) Unwrap() error { return e.Err }

// place is where in the input something stands.
type place struct {
	path, entry string
	line        int
}

// source is how a report names the place: the file, with the archive entry
// behind it as if it were a folder.
func (p place) source() string {
	if p.entry == "" {
		return p.path
	}
	return p.path + "/" + p.entry
}
