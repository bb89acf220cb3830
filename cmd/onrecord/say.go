package main

import (
	"fmt"
	"io"
)

// Everything the program says to a person is in this file. The rules: no
// capital at the beginning, no full stop at the end; an error names the file,
// what is wrong and, after "hint:", how to mend it. Results go to standard
// output, all else to standard error.

const description = "onrecord reads news reports and writes down who said what, who did what to whom, how many were hurt and according to whom, with the exact words for each."

func say(w io.Writer, err error) { fmt.Fprintf(w, "onrecord: %v\n", err) }

func sayUnreadable(w io.Writer, err error) { fmt.Fprintf(w, "onrecord: not read: %v\n", err) }

func sayServed(w io.Writer, name, address string) {
	fmt.Fprintf(w, "reading room for %s: %s\npress ctrl-c to close it\n", name, address)
}

func sayAlreadyServed(w io.Writer, address string) {
	fmt.Fprintf(w, "onrecord: a reading room is open already: %s\n", address)
}
