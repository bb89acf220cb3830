// Package collate brings the records of many reports together: which actors
// are the same party, and how a party's positions on an issue move over time.
// It computes views; nothing it makes is written back into a report's record.
package collate

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/onrecord/onrecord"
)

// PartyKey is a key under which the same party of different reports falls
// together. It errs on the side of keeping apart: a state or its government by
// country code, anything with a Wikidata id by that id, all else by its type
// and the key of its name (see [Variant]). Persons need more than one
// word of name to be joined across reports; a bare surname stays in its report.
func PartyKey(reportID string, a *onrecord.Actor) string {
	switch {
	case a.Wikidata != "":
		return "wikidata:" + string(a.Wikidata)
	case (a.Type == onrecord.ActorState) && a.Country != "":
		return "state:" + string(a.Country)
	}
	name := Variant(a.Name, a.Type)
	if a.Type == onrecord.ActorPerson && !strings.Contains(name, " ") {
		return "person:" + name + "@" + reportID
	}
	if a.Type != onrecord.ActorPerson && a.Country == "" && !hasUpper(a.Name) {
		return a.Type + ":" + name + "@" + reportID // "activists", "the army": of this report only
	}
	return a.Type + ":" + name + ":" + string(a.Country)
}

// Fold is a name for comparing: lower case, no accents, no leading article,
// "al-", "el-" and hyphens as spaces, single spaces.
func Fold(name string) string {
	var b strings.Builder
	space := false
	for _, r := range norm.NFD.String(name) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’', r == '.':
			continue
		case unicode.IsLetter(r), unicode.IsDigit(r):
			if space && b.Len() > 0 {
				b.WriteByte(' ')
			}
			space = false
			b.WriteRune(unicode.ToLower(r))
		default:
			space = true
		}
	}
	words := strings.Fields(b.String())
	out := words[:0]
	for i, w := range words {
		if (w == "the" && i == 0 || w == "al" || w == "el") && len(words) > 1 {
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

func hasUpper(s string) bool { return strings.IndexFunc(s, unicode.IsUpper) >= 0 }
