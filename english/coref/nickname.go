package coref

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
)

//go:embed short.txt
var shortText string

// shortNames are short forms of given names with the full ones.
var shortNames = func() map[string][]string {
	m := map[string][]string{}
	for l := range strings.SplitSeq(shortText, "\n") {
		if short, full, ok := strings.Cut(l, "\t"); ok && l[0] != '#' {
			m[short] = strings.Fields(full)
		}
	}
	return m
}()

// shortOf reports whether a given name is short for another.
func shortOf(short, full string) bool { return slices.Contains(shortNames[short], full) }

// quoteMark reports whether token i is a quotation mark.
func (r *resolver) quoteMark(i int32) bool {
	switch r.a.Form(int(i)) {
	case "\"", "“", "”", "'", "‘", "’", "``", "''":
		return true
	}
	return false
}

// nickname joins what stands in quotation marks within a person's name to it:
// `Tomas "Tom" Brel` is one name, whatever the tagger makes of its pieces.
func (r *resolver) nickname(n english.Name, next []english.Name) (english.Name, int) {
	open := n.To
	s := r.a.Sents[r.a.Tokens[n.From].Sent].To
	if n.Kind != english.PER || open+3 >= s || !r.quoteMark(open) || n.To-n.From > 3 {
		return n, 0
	}
	for end := open + 2; end < min(open+5, s-1); end++ {
		if !r.quoteMark(end) {
			if !upperFirst(r.a.Form(int(end))) {
				break
			}
			continue
		}
		to := end + 1
		for to < s && to < end+4 && upperFirst(r.a.Form(int(to))) && r.a.Tokens[to].UPOS == english.PROPN {
			to++
		}
		if to == end+1 || !upperFirst(r.a.Form(int(open+1))) {
			break
		}
		n.To = to
		over := 0
		for over < len(next) && next[over].From < to {
			n.To = max(n.To, next[over].To)
			over++
		}
		return n, over
	}
	return n, 0
}

// nicknamed makes the person whose name [from, to) has a part in quotation
// marks known by the name without it and by the nickname.
func (r *resolver) nicknamed(id, from, to int32) {
	open, end := int32(-1), int32(-1)
	for i := from + 1; i < to-1; i++ {
		if r.quoteMark(i) && !strings.HasPrefix(r.a.Form(int(i)), "'s") {
			if open < 0 {
				open = i
			} else {
				end = i
			}
		}
	}
	if end < 0 {
		return
	}
	first, nick, last := r.a.Words(int(from), int(open)), r.a.Words(int(open+1), int(end)), r.a.Words(int(end+1), int(to))
	for _, name := range [...]string{first + " " + last, nick + " " + last, nick} {
		k := key(name)
		if _, ok := r.byName[k]; !ok && k != "" {
			r.byName[k] = id
			r.index(id, strings.Fields(k), false)
		}
	}
}

// otherNames finds names that the report itself gives as those of one party:
// "Ulf Maren, also known as Abu Dosh". It maps the first token of the second
// to that of the first.
func (r *resolver) otherNames(all []nameSpan) map[int32]int32 {
	out := map[int32]int32{}
	for k := 1; k < len(all); k++ {
		m, n := all[k-1], all[k]
		if gap := n.from - m.to; gap < 1 || gap > 8 || r.a.Tokens[m.from].Sent != r.a.Tokens[n.from].Sent {
			continue
		}
		if m.kind == english.ORG && n.from == m.to+1 && r.initialsOf(m, n) {
			out[n.from] = m.from
			continue
		}
		known, plain := false, true
		for i := m.to; i < n.from; i++ {
			w := strings.ToLower(r.a.Form(int(i)))
			switch {
			case w == "alias" || w == "aka" || w == "a.k.a." || w == "nicknamed" || w == "guerre" || w == "known":
				known = true
			case w == "as" || w == "by" || w == "better" || w == "also" || w == "formerly" || w == "previously" || w == "widely" || w == "who" || w == "which" || w == "is" || w == "was" ||
				w == "his" || w == "its" || w == "the" || w == "nom" || w == "de" || w == "name" || w == "nickname" || w == "initials" || w == "acronym" || w == "(" || w == "," || w == "or" || r.quoteMark(i):
			default:
				plain = false
			}
		}
		if known && plain && r.a.Tokens[n.from-1].Lemma != "the" || known && plain && m.kind == n.kind {
			out[n.from] = m.from
		}
	}
	return out
}

// initialsOf reports whether the name n stands in brackets behind the body m and
// is short for it: "Kelm Relief Circle (Kerec)" is not, "(Krc)" and "(KRC)" are.
func (r *resolver) initialsOf(m, n nameSpan) bool {
	if n.to-n.from != 1 || m.to-m.from < 2 || r.a.Form(int(m.to)) != "(" || int(n.to) >= r.a.Len() || r.a.Form(int(n.to)) != ")" {
		return false
	}
	short := strings.ToUpper(strings.ReplaceAll(r.a.Form(int(n.from)), ".", ""))
	var all, caps strings.Builder
	for _, w := range strings.FieldsFunc(r.a.Words(int(m.from), int(m.to)), func(c rune) bool { return c == ' ' || c == '-' || c == '\n' }) {
		first := strings.ToUpper(w[:1])
		all.WriteString(first)
		if !particles[strings.ToLower(w)] {
			caps.WriteString(first)
		}
	}
	return short == all.String() || short == caps.String()
}
