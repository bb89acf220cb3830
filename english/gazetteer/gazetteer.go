// Package gazetteer knows states, their peoples and capitals, international
// organisations, news agencies and outlets, armed groups, seats of government
// and given names. The lists are embedded; gen makes them.
package gazetteer

import (
	"embed"
	"strings"
	"sync"
)

//go:embed data/*.tsv
var files embed.FS

// Kind is what an entry is.
type Kind uint8

// The kinds of entries.
const (
	None     Kind = iota
	Country       // a state by its name
	Demonym       // its people or adjective
	Capital       // its capital, which may stand for its government
	Seat          // a palace or ministry that stands for a government or body
	Body          // an international or other organisation
	Outlet        // a news agency, paper or broadcaster
	ArmedGrp      // an armed group
)

// Entry is what a name stands for.
type Entry struct {
	Kind    Kind
	Name    string // the usual full name
	ISO3    string // of the country, "" for none
	Sub     string // the kind of body, outlet or group: igo, ngo, agency ...
	Acronym string
}

type lists struct {
	names  map[string]Entry
	gender map[string]byte
	iso3   map[string]string // ISO2 -> ISO3
	state  map[string]Entry  // ISO3 -> its country entry
}

var load = sync.OnceValue(func() *lists {
	l := &lists{names: map[string]Entry{}, gender: map[string]byte{}, iso3: map[string]string{}, state: map[string]Entry{}}
	for _, r := range rows("countries.tsv") {
		e := Entry{Kind: Country, Name: r[2], ISO3: r[1]}
		l.iso3[r[0]] = r[1]
		l.state[r[1]] = e
		l.put(e, r[2])
		for _, n := range split(r[5]) { // before the aliases, which have some of them
			l.put(Entry{Kind: Demonym, Name: r[2], ISO3: r[1]}, n)
		}
		for _, n := range split(r[3]) {
			l.put(e, n)
		}
	}
	for _, r := range rows("countries.tsv") {
		for _, n := range split(r[4]) {
			l.put(Entry{Kind: Capital, Name: r[2], ISO3: r[1]}, n)
			if city, _, ok := strings.Cut(n, " D"); ok && strings.HasPrefix(n[len(city):], " D.C") || strings.HasSuffix(n, " DC") {
				l.put(Entry{Kind: Capital, Name: r[2], ISO3: r[1]}, city)
			}
		}
	}
	for _, r := range append(rows("organisations.tsv"), rows("more.tsv")...) { // more.tsv is ours, see gen
		e := Entry{Kind: Body, Name: r[0], Sub: r[3], Acronym: r[1], ISO3: l.iso3[r[4]]}
		l.put(e, r[0])
		for _, n := range append(split(r[2]), r[1]) {
			l.put(e, n)
		}
	}
	for _, r := range rows("outlets.tsv") {
		e := Entry{Kind: Outlet, Name: r[0], Sub: r[2], ISO3: l.iso3[r[3]]}
		l.put(e, r[0])
		for _, n := range split(r[1]) {
			l.put(e, n)
		}
	}
	for _, r := range rows("armed_groups.tsv") {
		e := Entry{Kind: ArmedGrp, Name: r[0], Sub: r[4], Acronym: r[1], ISO3: l.iso3[r[3]]}
		l.put(e, r[0])
		for _, n := range append(split(r[2]), r[1]) {
			l.put(e, n)
		}
	}
	for _, r := range rows("metonyms.tsv") {
		iso := l.iso3[r[1]]
		name := r[1]
		if s, ok := l.state[iso]; ok {
			name = s.Name
		}
		l.put(Entry{Kind: Seat, Name: name, ISO3: iso, Sub: r[2]}, r[0])
	}
	for _, r := range append(rows("given.tsv"), rows("given_more.tsv")...) {
		l.gender[r[0]] = r[1][0]
	}
	return l
})

// put adds a name; the first list that has it wins.
func (l *lists) put(e Entry, name string) {
	k := Key(name)
	if len(k) < 2 {
		return
	}
	if _, ok := l.names[k]; !ok {
		l.names[k] = e
	}
}

func rows(file string) [][]string {
	b, err := files.ReadFile("data/" + file)
	if err != nil {
		panic("gazetteer: " + err.Error()) // the embedded files are wrong
	}
	var out [][]string
	for line := range strings.SplitSeq(strings.TrimRight(string(b), "\n"), "\n") {
		out = append(out, strings.Split(line, "\t"))
	}
	return out
}

func split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

var marks = strings.NewReplacer(".", "", "-", " ", "’", "'", "‐", " ")

// Key is a name for looking up: lower case, no full stops in acronyms, no
// leading article, hyphens as spaces.
func Key(name string) string {
	name = strings.ToLower(marks.Replace(name))
	name = strings.TrimPrefix(name, "the ")
	return strings.Join(strings.Fields(name), " ")
}

// Find looks a name up.
func Find(name string) (Entry, bool) {
	e, ok := load().names[Key(name)]
	return e, ok
}

// State is the entry of the country with this ISO 3166-1 alpha-3 code.
func State(iso3 string) (Entry, bool) {
	e, ok := load().state[iso3]
	return e, ok
}

// Gender is 'm' or 'f' for a given name that is clearly one or the other, 0
// for any other word.
func Gender(given string) byte {
	w := strings.ToLower(given)
	if g, ok := load().gender[w]; ok {
		return g
	}
	return load().gender[accents.Replace(w)]
}

// accents are letters that names are written without as well.
var accents = strings.NewReplacer("á", "a", "à", "a", "â", "a", "ã", "a", "é", "e", "è", "e", "ê", "e", "í", "i", "ó", "o", "ô", "o", "õ", "o", "ú", "u", "ñ", "n", "ç", "c", "ü", "u", "ö", "o", "ä", "a", "š", "s", "ž", "z", "ć", "c", "č", "c")
