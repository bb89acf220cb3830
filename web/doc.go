// Package web is the reading room: pages on which a record can be looked
// through and every entry of it checked against its words, and the same as
// JSON under /api/v1.
//
// The pages are rendered on the server and work without script and without
// network. A kind of record (statement, event, toll, position, proposal) is one
// file, kind_*.go, that says what its columns are, which of its words are
// marked in the text and how it is filtered; lists, exports, the reader and
// the API are driven by that table.
package web
