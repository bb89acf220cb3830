package intake

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed agencies.txt
var agencyText string

// agencyNames gives the full name of an agency for each way of writing it.
// Short forms stand as they are written, longer ones in lower case.
var agencyNames = readAgencies(agencyText)

func readAgencies(table string) map[string]string {
	out := map[string]string{}
	for l := range strings.Lines(table) {
		if l = strings.TrimSpace(l); l == "" || l[0] == '#' {
			continue
		}
		names := strings.Split(l, "|")
		full := strings.TrimSpace(names[0])
		for _, n := range names {
			out[agencyKey(strings.TrimSpace(n))] = full
		}
	}
	return out
}

// agencyKey is the form under which a name is looked up: abbreviations must
// have their capitals, for "who" and "pa" are words; names need not.
func agencyKey(name string) string {
	name = squeeze(name)
	if utf8.RuneCountInString(name) > 5 || strings.Contains(name, " ") {
		return strings.ToLower(name)
	}
	return name
}

// agency gives the full name of the agency called name, "" if there is none.
func agency(name string) string {
	name = strings.TrimFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' })
	if full := agencyNames[agencyKey(name)]; full != "" {
		return full
	}
	return agencyNames[agencyKey(strings.TrimRight(name, "."))]
}

// agencyList reads a list of agencies, "AP, Reuters and AFP" or "AFP/Reuters".
// It gives nil unless all of the list is agencies, but for words such as "with"
// and "staff".
func agencyList(s string) []string {
	s = squeeze(s)
	if len(s) == 0 || len(s) > 160 {
		return nil
	}
	if one := agency(s); one != "" {
		return []string{one}
	}
	var out []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune(",;/&+|", r) }) {
		for _, name := range splitWords(part, "and", "with", "via") {
			if agencyFillers[strings.ToLower(name)] {
				continue
			}
			full := agency(name)
			if full == "" {
				return nil
			}
			out = addNew(out, full)
		}
	}
	return out
}

// agencyFillers may stand in a list of agencies and name none.
var agencyFillers = map[string]bool{
	"": true, "agencies": true, "agency": true, "staff": true, "news agencies": true, "wire": true, "wires": true,
	"wire reports": true, "wire services": true, "news services": true, "other agencies": true, "combined": true, "from": true, "photo": true, "by": true,
}

// splitWords cuts s at the given words.
func splitWords(s string, at ...string) []string {
	var out []string
	var part []string
	for w := range strings.FieldsSeq(s) {
		cut := false
		for _, a := range at {
			cut = cut || strings.EqualFold(w, a)
		}
		if cut {
			out = append(out, strings.Join(part, " "))
			part = part[:0]
			continue
		}
		part = append(part, w)
	}
	return append(out, strings.Join(part, " "))
}

func addNew(list []string, s string) []string {
	for _, have := range list {
		if have == s {
			return list
		}
	}
	return append(list, s)
}

// creditAt finds a credit that stands at the end of a paragraph in brackets or
// behind a dash: "... the talks. (AP, Reuters)", "... the talks. - AFP". It
// gives the byte where the credit begins, or -1.
func creditAt(s string) (from int, agencies []string) {
	end := strings.TrimRightFunc(s, func(r rune) bool { return isSpace(r) || r == '.' })
	if n := len(end); n > 0 && (end[n-1] == ')' || end[n-1] == ']') {
		open := strings.LastIndexAny(end, "([")
		if open < 0 {
			return -1, nil
		}
		if a := agencyList(end[open+1 : n-1]); a != nil {
			return open, a
		}
		return -1, nil
	}
	const farthest = 80
	for _, dash := range []string{"—", "–", "--", "-", "/"} {
		i := strings.LastIndex(end, dash)
		if i < 0 || len(end)-i > farthest {
			continue
		}
		if before := strings.TrimSpace(end[:i]); before != "" && !endsSentence(before) {
			continue
		}
		if a := agencyList(end[i+len(dash):]); a != nil {
			for i < len(end) && isSpaceByte(end[i]) {
				i++
			}
			return i, a
		}
	}
	return -1, nil
}

func isSpaceByte(c byte) bool { return c == ' ' || c == '\t' }

// endsSentence reports whether s ends as a sentence does, closing quotation
// marks and brackets aside.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)] \t\u00a0")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…")
}
