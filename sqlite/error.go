package sqlite

import (
	"errors"
	"fmt"
	"io/fs"

	modernc "modernc.org/sqlite"
)

// ErrNotFound is returned for an id that the record does not have.
var ErrNotFound = errors.New("not in this record")

// ErrStop is the reason given when nothing more can be written, so that going
// on with further reports makes no sense.
var ErrStop = errors.New("the record cannot be written")

// ErrOlder is the reason given when a file is of an older form, which those who
// may only look cannot read.
var ErrOlder = errors.New("was written by an older onrecord")

// missing is the error for a record that is not there.
type missing struct{ path string }

// Error says what to do about it.
func (e *missing) Error() string {
	return e.path + ": there is no record here yet\nhint: make one with: onrecord read PATH"
}

// Unwrap makes it an [fs.ErrNotExist].
func (e *missing) Unwrap() error { return fs.ErrNotExist }

// The primary result codes of SQLite that a person can do something about.
const (
	codeBusy     = 5
	codeReadOnly = 8
	codeIO       = 10
	codeCorrupt  = 11
	codeFull     = 13
	codeCantOpen = 14
	codeNotDB    = 26
)

func code(err error) int {
	var e *modernc.Error
	if errors.As(err, &e) {
		return e.Code() & 0xff
	}
	return 0
}

var advice = map[int]string{
	codeBusy:     "another program is writing to it\nhint: wait until it is done and run the same command again",
	codeReadOnly: "cannot be written\nhint: check who may write the file and its folder, or name another one with --db",
	codeIO:       "the disk answered with an error\nhint: check the disk; what was reported as read is in the file",
	codeCorrupt:  "is damaged\nhint: restore a copy, or read the reports into a new file with --db",
	codeFull:     "the disk is full\nhint: make room and run the same command again; it goes on where it stopped",
	codeCantOpen: "cannot be opened\nhint: check that its folder is there and that you may use it",
	codeNotDB:    "is not a record of onrecord\nhint: name another file with --db",
}

// explain says what went wrong with the file at path and how to mend it.
func explain(path string, err error) error {
	if err == nil {
		return nil
	}
	c := code(err)
	if a, ok := advice[c]; ok {
		if c == codeBusy || c == codeReadOnly || c == codeIO || c == codeCorrupt || c == codeFull {
			return fmt.Errorf("%s: %s (%w: %w)", path, a, ErrStop, err)
		}
		return fmt.Errorf("%s: %s (%w)", path, a, err)
	}
	return fmt.Errorf("%s: %w", path, err)
}
