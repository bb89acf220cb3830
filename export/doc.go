// Package export writes records in the formats that others read. It says what
// it had to leave out and never writes anything that the record does not have.
package export
