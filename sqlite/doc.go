// Package sqlite keeps a record in one SQLite file that any other program can
// open: STRICT tables with a comment on every one of them, and views whose
// names end in _list that hold what a person wants to read.
//
// [Open] gives a [DB] for writing, [OpenReader] one for looking only. Reading
// reports into it is a [Run]: [Run.Seen] says whether a report has to be read,
// [Run.Save] writes it with all its records in one transaction. A process that
// is killed at any point loses at most the report it was writing, and the same
// command run again goes on from there.
//
// The object of a report is kept as it was written (column object), so what
// comes out is byte for byte what extract prints; the other tables are the
// same record laid out for questions. Both are written in one transaction.
//
// There is one writer connection and a pool of readers. What every connection
// needs (foreign keys, a busy timeout) is set by executing PRAGMAs on it, so
// that nothing hangs on a driver's own dialect of connection strings.
package sqlite
