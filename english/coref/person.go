package coref

import (
	"slices"
	"strings"
)

// shortPerson is the person whose name a shorter form means: -2 when there is
// none yet, -1 when more than one fits.
func (r *resolver) shortPerson(k string, gender byte) int32 {
	words := strings.Fields(k)
	last := words[len(words)-1]
	found := int32(-2)
	for _, id := range r.byLast[last] {
		e := &r.e.List[id]
		if e.Type != "person" || gender != 0 && e.Gender != 0 && gender != e.Gender {
			continue
		}
		full := strings.Fields(key(e.Name))
		if familyFirst(e.Name) && len(words) == 1 && full[0] == words[0] {
			// "Pak" for "Pak Dae-rin"
		} else if !suffixOf(words, full) && !initials(words, full) {
			continue
		}
		if found >= 0 && found != id {
			return -1
		}
		found = id
	}
	if found == -2 {
		return r.spelled(words)
	}
	return found
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
		if full := strip(strings.Fields(key(r.e.List[id].Name))); len(full) > 1 && full[0] == w[0] {
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

// index makes a new entity known by the words of its name.
func (r *resolver) index(id int32, words []string) {
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
	if w := strip(words); e.Type == "person" && len(w) > 1 {
		add("<" + w[0])
		add("~" + spelling(w[len(w)-1]))
	}
}

// suffixOf reports whether the words end the full name, particles aside:
// "al Qasri" and "Qasri" end "Adem al Qasri".
func suffixOf(words, full []string) bool {
	w := strip(words)
	f := strip(full)
	if len(w) == 0 || len(w) >= len(f) {
		return false
	}
	return slices.Equal(w, f[len(f)-len(w):])
}

// initials: "T R Brel" and "Tomas Brel".
func initials(words, full []string) bool {
	w, f := strip(words), strip(full)
	if len(w) < 2 || len(f) < 2 || w[len(w)-1] != f[len(f)-1] {
		return false
	}
	a, b := w[0], f[0]
	return a == b && len(w) == len(f) || len(a) == 1 && a[0] == b[0] || len(b) == 1 && a[0] == b[0] || a == b
}

func strip(w []string) []string {
	var out []string
	for _, x := range w {
		if !particles[x] {
			out = append(out, x)
		}
	}
	return out
}
