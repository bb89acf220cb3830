package places

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/klauspost/compress/gzip"
	"golang.org/x/text/unicode/norm"
	"io"
)

//go:generate go run ./gen -from ../../../shared/data/gazetteers -to .

//go:embed gazetteer.gz
var gazetteerGz string

//go:embed centres.txt
var centresTxt string

//go:embed regions.txt
var regionsTxt string

//go:embed states.txt
var statesTxt string

// Kind is what sort of place an entry is.
type Kind uint8

// The kinds of places, and of words that stand for one.
const (
	Town Kind = iota
	Capital
	District
	Admin1
	Country
	Region  // larger than a country, a sea, a river
	Demonym // "Norvian": stands for its country, is no place itself
	Short   // "Ala.": a state written short
)

// Entry is one place of a gazetteer.
type Entry struct {
	ID       int // GeoNames id, 0 for none
	Name     string
	Kind     Kind
	country  int32 // index into countries, -1 for none
	admin    int32 // index into admins, -1 for none
	Lat, Lon float64
	Placed   bool
	Pop      int64
}

type country struct{ iso2, iso3, name, capital string }
type admin struct {
	key, name string // key is iso2.code
}

// link ties one spelling to one entry; links of one hash form a chain.
type link struct {
	hash  uint64
	entry int32
	next  int32
}

// Gazetteer knows places by name. A spelling is found by its hash, so a look-up
// makes no strings; 64 bits leave no practical room for two names to meet.
type Gazetteer struct {
	entries    []Entry
	countries  []country
	admins     []admin
	byISO2     map[string]int32
	byAdmin    map[string]int32
	adminEntry []int32 // admin -> its entry
	heads      []int32
	links      []link
	longest    map[uint64]uint8 // first word -> most words of a name that begins with it
	commaOnly  map[uint64]bool  // short forms that need a comma before them
}

// Default is the embedded gazetteer: countries, regions of the first level,
// capitals and towns of about 5,000 people or more.
var Default = sync.OnceValue(func() *Gazetteer {
	g, err := load()
	if err != nil {
		panic("places: embedded gazetteer: " + err.Error()) // part of the program
	}
	return g
})

func load() (*Gazetteer, error) {
	z, err := gzip.NewReader(strings.NewReader(gazetteerGz))
	if err != nil {
		return nil, err
	}
	b, err := io.ReadAll(z)
	if err != nil {
		return nil, err
	}
	g := &Gazetteer{byISO2: map[string]int32{}, byAdmin: map[string]int32{}, longest: map[uint64]uint8{}, commaOnly: map[uint64]bool{}}
	g.grow(1 << 18)
	centres, err := readCentres(centresTxt)
	if err != nil {
		return nil, err
	}
	g.entries = make([]Entry, 0, 64000)
	g.links = make([]link, 0, 180000)
	text := string(b)
	for len(text) > 0 {
		var l string
		l, text, _ = strings.Cut(text, "\n")
		if err := g.line(l, centres); err != nil {
			return nil, err
		}
	}
	if err := g.readRegions(regionsTxt); err != nil {
		return nil, err
	}
	return g, g.readStates(statesTxt)
}

func readCentres(s string) (map[string][2]float64, error) {
	m := map[string][2]float64{}
	for i, l := range strings.Split(s, "\n") {
		f := strings.Fields(l)
		if len(f) == 0 || f[0] == "#" || l[0] == '#' {
			continue
		}
		if len(f) != 3 {
			return nil, fmt.Errorf("centres.txt:%d: want a code and two numbers", i+1)
		}
		lat, err1 := strconv.ParseFloat(f[1], 64)
		lon, err2 := strconv.ParseFloat(f[2], 64)
		if err1 != nil || err2 != nil {
			return nil, fmt.Errorf("centres.txt:%d: %q is no place on earth", i+1, l)
		}
		m[f[0]] = [2]float64{lat, lon}
	}
	return m, nil
}

// line reads one line of the packed table; its first field says what it is.
func (g *Gazetteer) line(l string, centres map[string][2]float64) error {
	var f [10]string
	n := 0
	for rest := l; n < len(f); n++ {
		var more bool
		if f[n], rest, more = strings.Cut(rest, "\t"); !more {
			n++
			break
		}
	}
	switch {
	case f[0] == "C" && n == 9:
		c := int32(len(g.countries))
		g.countries = append(g.countries, country{iso2: f[1], iso3: f[2], name: f[3], capital: f[4]})
		g.byISO2[f[1]] = c
		pop, _ := strconv.ParseInt(f[5], 10, 64)
		id, _ := strconv.Atoi(f[6])
		e := Entry{ID: id, Name: f[3], Kind: Country, country: c, admin: -1, Pop: pop}
		if p, ok := centres[f[1]]; ok {
			e.Lat, e.Lon, e.Placed = p[0], p[1], true
		}
		k := g.add(e, f[3])
		for _, a := range strings.Split(f[7], "|") {
			if countryAlias(a) {
				g.name(k, a)
			}
		}
		e.Kind = Demonym
		k = g.add(e, "")
		for _, a := range strings.Split(f[8], "|") {
			if !strings.EqualFold(a, f[3]) && a != strings.ToUpper(a) {
				g.name(k, a)
			}
		}
	case f[0] == "A" && n == 9:
		a := int32(len(g.admins))
		g.admins = append(g.admins, admin{f[1] + "." + f[2], f[3]})
		g.byAdmin[f[1]+"."+f[2]] = a
		pop, _ := strconv.ParseInt(f[6], 10, 64)
		id, _ := strconv.Atoi(f[7])
		e := Entry{ID: id, Name: f[3], Kind: Admin1, country: g.iso2(f[1]), admin: a, Pop: pop}
		e.Lat, e.Lon, e.Placed = degrees(f[4], f[5])
		if p, ok := centres[f[1]+"."+f[2]]; ok {
			e.Lat, e.Lon, e.Placed = p[0], p[1], true
		}
		k := g.add(e, f[3])
		g.adminEntry = append(g.adminEntry, k)
		for _, s := range []string{f[8], withoutType(f[3]), withoutType(f[8])} {
			if s != "" && s != f[3] {
				g.name(k, s)
			}
		}
	case f[0] == "D" && n == 5:
		id, _ := strconv.Atoi(f[4])
		g.add(Entry{ID: id, Name: f[3], Kind: District, country: g.iso2(f[1]), admin: g.adminOf(f[1], f[2])}, f[3])
	case f[0] == "T" && n == 10:
		id, _ := strconv.Atoi(f[1])
		pop, _ := strconv.ParseInt(f[7], 10, 64)
		e := Entry{ID: id, Name: f[2], Kind: Town, country: g.iso2(f[5]), admin: g.adminOf(f[5], f[6]), Pop: pop}
		if f[8] == "c" {
			e.Kind = Capital
		}
		e.Lat, e.Lon, e.Placed = degrees(f[3], f[4])
		k := g.add(e, f[2])
		for alts := f[9]; alts != ""; {
			var a string
			a, alts, _ = strings.Cut(alts, "|")
			g.name(k, a)
		}
	case l == "":
	default:
		return fmt.Errorf("line %q is not understood", l)
	}
	return nil
}

// countryAlias drops codes, but for those that English news writes.
func countryAlias(a string) bool {
	switch a {
	case "", "IS", "AS", "AM", "IT", "IN", "AT", "NO", "US", "Us":
		return a == "US"
	}
	return len(a) > 3 || a == "UK" || a == "UAE" || a == "USA" || a == "DRC" || a == "U.S" || strings.Contains(a, ".")
}

func degrees(lat, lon string) (float64, float64, bool) {
	a, err1 := strconv.ParseFloat(lat, 64)
	o, err2 := strconv.ParseFloat(lon, 64)
	if err1 != nil || err2 != nil || a < -90 || a > 90 || o < -180 || o > 180 {
		return 0, 0, false
	}
	return a, o, true
}

// adminTypes are words for what a region is, left out of its short name.
var adminTypes = []string{" Province", " Governorate", " Oblast", " Region", " District", " Prefecture", " State", " County", " Department",
	" Krai", " Republic", " Territory", " Parish", " Division", " Canton", " Raion"}

func withoutType(s string) string {
	for _, t := range adminTypes {
		if r, ok := strings.CutSuffix(s, t); ok && r != "" {
			return strings.TrimSuffix(r, "’")
		}
	}
	for _, t := range []string{"Muhafazat ", "Provincia de ", "Province of ", "State of ", "Departamento de ", "Republic of ", "Muḩāfaz̧at "} {
		if r, ok := strings.CutPrefix(s, t); ok {
			return r
		}
	}
	return ""
}

func (g *Gazetteer) iso2(c string) int32 {
	if k, ok := g.byISO2[c]; ok {
		return k
	}
	return -1
}

func (g *Gazetteer) adminOf(c, a string) int32 {
	if k, ok := g.byAdmin[c+"."+a]; ok {
		return k
	}
	return -1
}

func (g *Gazetteer) add(e Entry, name string) int32 {
	k := int32(len(g.entries))
	g.entries = append(g.entries, e)
	if name != "" {
		g.name(k, name)
	}
	return k
}

// name makes entry k known by one more spelling.
func (g *Gazetteer) name(k int32, s string) {
	h, first, words := hashName(s)
	if words == 0 {
		return
	}
	for l := g.heads[h&uint64(len(g.heads)-1)]; l >= 0; l = g.links[l].next {
		if g.links[l].hash == h && g.links[l].entry == k {
			return
		}
	}
	if len(g.links) >= len(g.heads) {
		g.grow(2 * len(g.heads))
	}
	slot := h & uint64(len(g.heads)-1)
	g.links = append(g.links, link{h, k, g.heads[slot]})
	g.heads[slot] = int32(len(g.links) - 1)
	if n := uint8(min(words, maxWords)); n > g.longest[first] && n > 1 {
		g.longest[first] = n
	}
}

func (g *Gazetteer) grow(n int) {
	g.heads = make([]int32, n)
	for i := range g.heads {
		g.heads[i] = -1
	}
	for i := range g.links {
		slot := g.links[i].hash & uint64(n-1)
		g.links[i].next = g.heads[slot]
		g.heads[slot] = int32(i)
	}
}

// maxWords is the most words a name may have.
const maxWords = 7

// lookup appends the entries of the name with hash h to out.
func (g *Gazetteer) lookup(h uint64, out []int32) []int32 {
	for l := g.heads[h&uint64(len(g.heads)-1)]; l >= 0; l = g.links[l].next {
		if g.links[l].hash == h {
			out = append(out, g.links[l].entry)
		}
	}
	return out
}

// Lookup gives the places of this name, whatever its case and accents.
func (g *Gazetteer) Lookup(name string) []Entry {
	h, _, words := hashName(name)
	if words == 0 {
		return nil
	}
	var out []Entry
	for _, k := range g.lookup(h, nil) {
		out = append(out, g.entries[k])
	}
	return out
}

// CountryOf is the ISO 3166-1 alpha-3 code of an entry's country.
func (g *Gazetteer) CountryOf(e *Entry) string {
	if e.country < 0 {
		return ""
	}
	return g.countries[e.country].iso3
}

// AdminOf is the name of the first-level region an entry lies in.
func (g *Gazetteer) AdminOf(e *Entry) string {
	if e.admin < 0 {
		return ""
	}
	return g.admins[e.admin].name
}

// hasher builds the hash of a name a piece at a time: small letters without
// accents and digits; anything else only parts words.
type hasher struct {
	h     uint64
	first uint64
	words int
	in    bool
}

func newHasher() hasher { return hasher{h: 14695981039346656037} }

func (s *hasher) put(b byte) {
	if !s.in {
		if s.words == 1 {
			s.first = s.h
		}
		if s.words > 0 {
			s.h = (s.h ^ ' ') * 1099511628211
		}
		s.words++
		s.in = true
	}
	s.h = (s.h ^ uint64(b)) * 1099511628211
}

func (s *hasher) gap() { s.in = false }

func (s *hasher) write(w string) {
	for i := 0; i < len(w); {
		c := w[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
				s.put(c)
			case c >= 'A' && c <= 'Z':
				s.put(c + 32)
			case c == '.' || c == '\'' || c == '`':
			default:
				s.gap()
			}
			continue
		}
		r, n := utf8.DecodeRuneInString(w[i:])
		s.rune(r, w[i:i+n])
		i += n
	}
}

// plain letters for those that do not fall apart into a letter and an accent.
var plain = map[rune]string{'ı': "i", 'ł': "l", 'Ł': "l", 'ø': "o", 'Ø': "o", 'đ': "d", 'Đ': "d", 'ß': "ss", 'æ': "ae", 'Æ': "ae", 'œ': "oe", 'ə': "e", 'Ə': "e", 'ð': "d", 'þ': "th", 'ǝ': "e"}

func (s *hasher) rune(r rune, text string) {
	if p, ok := plain[r]; ok {
		for j := 0; j < len(p); j++ {
			s.put(p[j])
		}
		return
	}
	switch r {
	case '’', '‘', 'ʼ', 'ʻ', 'ʿ', 'ʾ', 'ʹ', '´':
		return
	case '–', '—', ' ':
		s.gap()
		return
	}
	d := norm.NFD.PropertiesString(text).Decomposition()
	if len(d) == 0 {
		if norm.NFD.PropertiesString(text).CCC() == 0 {
			for j := 0; j < len(text); j++ { // another script: its bytes as they are
				s.put(text[j])
			}
		}
		return
	}
	for j := 0; j < len(d) && d[j] < utf8.RuneSelf; j++ {
		c := d[j]
		if c >= 'A' && c <= 'Z' {
			c += 32
		}
		s.put(c)
	}
}

// hashName is the hash of a name, that of its first word, and its words.
func hashName(s string) (h, first uint64, words int) {
	x := newHasher()
	x.write(s)
	if x.words == 1 {
		x.first = x.h
	}
	return x.h, x.first, x.words
}
