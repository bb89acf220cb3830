// Package onrecord turns news reports into a sourced public record: who said
// what, who did what to whom, how many were hurt and according to whom, who is
// for or against what, and which plans were put forward and how they were met.
//
// This package holds the nouns of that record and the rules they must obey;
// it imports nothing else of the project. The stages that fill them in are, in
// the order data flows: [intake] (bytes to Report), [english] (Report to
// Analysis), [extract] (Analysis to records), [sqlite] (keeps them) and the
// command in cmd/onrecord.
//
// Three rules hold everywhere.
//
//   - No record without words: each carries a [Span], the exact characters of
//     the report it came from, and [Report.Validate] checks every one of them.
//   - The record says what was reported and by whom, never what is true.
//     Claimant, relay and outlet stay three things.
//   - Unknown is a value. A date, place, count or actor that the words do not
//     give is written as null.
//
// [intake]: https://pkg.go.dev/github.com/onrecord/onrecord/intake
// [english]: https://pkg.go.dev/github.com/onrecord/onrecord/english
// [extract]: https://pkg.go.dev/github.com/onrecord/onrecord/extract
// [sqlite]: https://pkg.go.dev/github.com/onrecord/onrecord/sqlite
package onrecord
