package coref

import (
	"slices"
	"strings"

	"github.com/onrecord/onrecord/english"
)

// form is a way in which a report could name a person in full.
type form struct {
	words []string
	weak  bool // the surname is that of a relative: good only with Mr or Mrs
}

// shortPerson is the person whose name a shorter form means: -2 when there is
// none yet, -1 when more than one fits. gender is what Mr or Mrs before it
// tells, 0 for neither; title, if any, is the title before it.
func (r *resolver) shortPerson(k string, gender byte, title string) int32 {
	words := strings.Fields(k)
	fits := func(f form) bool { return !f.weak || gender != 0 }
	var found []int32
	for _, id := range r.byLast[words[len(words)-1]] {
		e := &r.e.List[id]
		if e.Type != "person" || gender != 0 && e.Gender != 0 && gender != e.Gender || len(words) == 1 && r.otherRank(id, title) || slices.Contains(found, id) {
			continue
		}
		if slices.ContainsFunc(r.forms[id], func(f form) bool { return fits(f) && shortens(words, f.words, e.Name) }) {
			found = append(found, id)
		}
	}
	if len(found) > 1 && len(words) == 1 { // "Dosh" is not whom the report has as the son of a Dosh
		found = slices.DeleteFunc(found, func(id int32) bool { return r.relative[id] })
	}
	if len(found) > 1 && title != "" { // "Vice President Dosh" is the one who is vice president
		if k := slices.IndexFunc(found, func(id int32) bool { return slices.Contains(r.titles[id], title) }); k >= 0 &&
			!slices.ContainsFunc(found[k+1:], func(id int32) bool { return slices.Contains(r.titles[id], title) }) {
			return found[k]
		}
	}
	switch len(found) {
	case 0:
		return r.spelled(words)
	case 1:
		return found[0]
	}
	return -1
}

// titleOf is the title right before a name that begins at token from, in small
// letters: "vice president"; "" for none.
func (r *resolver) titleOf(from int32) string {
	i := from
	for i > 0 && from-i < 5 && r.a.Tokens[i-1].Sent == r.a.Tokens[from].Sent && (r.a.Tokens[i-1].XPOS == english.HYPH || titleParts[strings.ToLower(strings.TrimSuffix(r.a.Form(int(i-1)), "."))]) {
		i--
	}
	if i == from || nouns[strings.ToLower(r.a.Form(int(from-1)))].kind != "title" {
		return ""
	}
	return strings.Join(strings.FieldsFunc(strings.ToLower(r.a.Words(int(i), int(from))), func(c rune) bool { return c == ' ' || c == '-' || c == '\n' }), " ")
}

// titleOn remembers a title before a person's name.
func (r *resolver) titleOn(id int32, title string) {
	if title != "" && r.e.List[id].Type == "person" && !slices.Contains(r.titles[id], title) && len(r.titles[id]) < perWord {
		r.titles[id] = append(r.titles[id], title)
	}
}

// otherRank reports whether a title cannot be that of person id, whom the report
// has as a deputy of the office, or in the office itself.
func (r *resolver) otherRank(id int32, title string) bool {
	if title == "" {
		return false
	}
	other := false
	for _, t := range r.titles[id] {
		if lastWord(t) != lastWord(title) {
			continue
		}
		if rankIn(t) == rankIn(title) {
			return false
		}
		other = true
	}
	return other
}

// shortens reports whether words are a shorter or other form of a full name.
func shortens(words, full []string, name string) bool {
	if familyFirst(name) && len(words) == 1 && full[0] == words[0] {
		return true // "Pak" for "Pak Dae-rin"
	}
	return suffixOf(words, full) || sameFirst(words, full) || middleOf(words, full)
}

// middleOf reports whether a single word is the name by which somebody goes who has
// the name of a tribe or town behind it: "Younan" for "Abdel Karim Younan al Torv".
func middleOf(words, full []string) bool {
	n := len(full)
	if len(words) != 1 || n < 5 || full[n-2] != "al" && full[n-2] != "el" {
		return false
	}
	return full[n-3] == words[0]
}

// spelled is the person whose name is this one in another spelling, or of
// whose name this is the first word; -2 where there is none or not one only.
func (r *resolver) spelled(words []string) int32 {
	w := strip(words)
	if len(w) == 0 {
		return -2
	}
	if len(w) == 1 {
		if l := r.byLast["<"+w[0]]; len(l) == 1 {
			return l[0]
		}
		return -2
	}
	for _, id := range r.byLast["~"+spelling(w[len(w)-1])] {
		name := strings.Fields(key(r.e.List[id].Name))
		if full := strip(name); boundBy(words) == boundBy(name) && len(full) > 1 && full[0] == w[0] && middlesAgree(w[1:len(w)-1], full[1:len(full)-1]) {
			return id
		}
	}
	return -2
}

// spellings are letters that different ways of writing a name exchange.
var spellings = strings.NewReplacer("kh", "k", "q", "k", "ou", "u", "ee", "i", "y", "i", "ph", "f", "gh", "g")

func spelling(w string) string {
	var b strings.Builder
	last := rune(0)
	for _, c := range spellings.Replace(w) {
		if c != last {
			b.WriteRune(c)
		}
		last = c
	}
	return b.String()
}

// familyFirst reports whether a name has its family name first, as the small
// letter behind the hyphen of the second word tells: "Pak Dae-rin".
func familyFirst(name string) bool {
	_, second, ok := strings.Cut(name, " ")
	if !ok || strings.Contains(second, " ") {
		return false
	}
	i := strings.IndexByte(second, '-')
	return i > 0 && i+1 < len(second) && second[i+1] >= 'a' && second[i+1] <= 'z' && upperFirst(second)
}

// index makes an entity known by the words of a name.
func (r *resolver) index(id int32, words []string, weak bool) {
	add := func(k string) {
		if l := r.byLast[k]; len(l) < perWord && !slices.Contains(l, id) {
			r.byLast[k] = append(l, id)
		}
	}
	e := &r.e.List[id]
	for i, w := range words {
		if (i > 0 || len(words) == 1 || e.Type == "person" && familyFirst(e.Name)) && !particles[w] {
			add(w)
		}
	}
	if e.Type != "person" {
		return
	}
	r.forms[id] = append(r.forms[id], form{words, weak})
	if w := strip(words); len(w) > 1 {
		add("<" + w[0])
		add("~" + spelling(w[len(w)-1]))
	}
}

// suffixOf reports whether the words end the full name, articles aside: "al
// Qasri" and "Qasri" end "Adem al Qasri". What binds a name stays part of it:
// "Ben Lorn" does not end "Adem Lorn", nor "Omar" "Abu Omar".
func suffixOf(words, full []string) bool {
	w, f := plain(words), plain(full)
	if len(w) == 0 || len(w) >= len(f) || len(strip(w)) == 0 {
		return false
	}
	if before := f[len(f)-len(w)-1]; before == "abu" || before == "umm" {
		return false
	}
	return slices.Equal(w, f[len(f)-len(w):])
}

// sameFirst: the same surname and first names that agree, by initial, by a
// usual short form or in full, with no middle names that differ: "T R Brel" and
// "Tomas Brel", "Bill Orsk" and "William Orsk".
func sameFirst(words, full []string) bool {
	w, f := strip(words), strip(full)
	if len(w) < 2 || len(f) < 2 || w[len(w)-1] != f[len(f)-1] {
		return false
	}
	if boundBy(words) != boundBy(full) {
		return false // "Jan Holm" is not "Jan van der Holm"
	}
	a, b := w[0], f[0]
	if a != b && !(len(a) == 1 && a[0] == b[0] || len(b) == 1 && a[0] == b[0]) && !shortOf(a, b) && !shortOf(b, a) {
		return false
	}
	return middlesAgree(w[1:len(w)-1], f[1:len(f)-1])
}

// boundBy is the particle before the last word of a name, articles aside.
func boundBy(words []string) string {
	if w := plain(words); len(w) > 2 && binding[w[len(w)-2]] {
		return w[len(w)-2]
	}
	return ""
}

// middlesAgree: none on one side, or the fewer are found in order among the
// more; where some are initials, as many on both sides.
func middlesAgree(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	initial := func(w string) bool { return len(w) == 1 }
	if len(a) != len(b) && (slices.ContainsFunc(a, initial) || slices.ContainsFunc(b, initial)) {
		return false
	}
	for _, w := range b {
		if len(a) > 0 && (a[0] == w || a[0][0] == w[0] && (initial(a[0]) || initial(w))) {
			a = a[1:]
		}
	}
	return len(a) == 0
}

// strip leaves out particles, which come and go; plain only the articles. What
// names a parent or child ("Abu Omar") is no particle.
func strip(w []string) []string {
	var out []string
	for _, x := range w {
		if !particles[x] || x == "abu" || x == "umm" {
			out = append(out, x)
		}
	}
	return out
}

func plain(w []string) []string {
	var out []string
	for _, x := range w {
		if x != "al" && x != "el" && x != "the" {
			out = append(out, x)
		}
	}
	return out
}
