package places

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// readRegions reads regions.txt.
func (g *Gazetteer) readRegions(s string) error {
	iso3 := map[string]int32{}
	for i, c := range g.countries {
		iso3[c.iso3] = int32(i)
	}
	iso3["PSX"] = g.iso2("PS")
	for i, l := range strings.Split(s, "\n") {
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) < 5 {
			return fmt.Errorf("regions.txt:%d: want name, country, latitude, longitude, precision", i+1)
		}
		e := Entry{Name: f[0], country: -1, admin: -1, Kind: Region, Pop: 3000000}
		switch f[4] {
		case "admin1":
			e.Kind = Admin1
		case "district":
			e.Kind = District
		}
		if c, ok := iso3[f[1]]; ok {
			e.country = c
		}
		var ok bool
		if e.Lat, e.Lon, ok = degrees(f[2], f[3]); !ok {
			return fmt.Errorf("regions.txt:%d: %s, %s is no place on earth", i+1, f[2], f[3])
		}
		e.Placed = true
		k := g.add(e, f[0])
		if len(f) > 5 {
			for _, a := range strings.Split(f[5], "|") {
				g.name(k, a)
			}
		}
	}
	return nil
}

// readStates reads states.txt.
func (g *Gazetteer) readStates(s string) error {
	for i, l := range strings.Split(s, "\n") {
		f := strings.Fields(l)
		if len(f) == 0 || f[0] == "#" || l[0] == '#' {
			continue
		}
		a := g.adminOf(f[0], f[1])
		if a < 0 {
			return fmt.Errorf("states.txt:%d: no region %s of %s", i+1, f[1], f[0])
		}
		e := g.entries[g.adminEntry[a]]
		e.Kind = Short
		k := g.add(e, "")
		for _, w := range f[2:] {
			w, comma := strings.CutPrefix(w, "=")
			g.name(k, w)
			if h, _, _ := hashName(w); comma {
				g.commaOnly[h] = true
			}
		}
	}
	return nil
}

// featureKinds are the GeoNames feature codes that are taken from a user's
// file; others are passed over.
func featureKind(class, code string) (Kind, bool) {
	switch {
	case code == "PPLC":
		return Capital, true
	case class == "P":
		return Town, true
	case code == "ADM1":
		return Admin1, true
	case class == "A" && strings.HasPrefix(code, "ADM"):
		return District, true
	case class == "L" && (code == "RGN" || code == "AREA"), class == "T" && (code == "ISL" || code == "MTS" || code == "VAL"), class == "H" && (code == "STM" || code == "LK" || code == "SEA" || code == "GULF"):
		return Region, true
	}
	return Town, false
}

// With is g with the places of a GeoNames country file added, such as SY.txt
// of download.geonames.org: 19 columns between tabs. It gives the number of
// places taken. An error names the line.
func (g *Gazetteer) With(r io.Reader) (*Gazetteer, int, error) {
	out := g.clone()
	have := map[int]bool{}
	for i := range out.entries {
		if id := out.entries[i].ID; id > 0 {
			have[id] = true
		}
	}
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 1<<16), 1<<22)
	n, line := 0, 0
	for sc.Scan() {
		line++
		l := strings.TrimRight(sc.Text(), "\r")
		if l == "" || l[0] == '#' {
			continue
		}
		f := strings.Split(l, "\t")
		if len(f) != 19 {
			return nil, 0, fmt.Errorf("line %d: %d columns, want the 19 of a GeoNames country file (not alternateNames or an archive)", line, len(f))
		}
		id, err := strconv.Atoi(f[0])
		if err != nil {
			return nil, 0, fmt.Errorf("line %d: %q is no GeoNames id", line, f[0])
		}
		lat, lon, ok := degrees(f[4], f[5])
		if !ok {
			return nil, 0, fmt.Errorf("line %d: %s, %s is no place on earth", line, f[4], f[5])
		}
		kind, ok := featureKind(f[6], f[7])
		if !ok || have[id] || f[1] == "" {
			continue
		}
		pop, _ := strconv.ParseInt(f[14], 10, 64)
		k := out.add(Entry{ID: id, Name: f[1], Kind: kind, country: out.iso2(f[8]), admin: out.adminOf(f[8], f[10]), Lat: lat, Lon: lon, Placed: true, Pop: pop}, f[1])
		out.name(k, f[2])
		for _, a := range strings.Split(f[3], ",") {
			if len([]rune(a)) >= 4 {
				out.name(k, a)
			}
		}
		have[id] = true
		n++
	}
	if err := sc.Err(); err != nil {
		return nil, 0, fmt.Errorf("line %d: %w", line+1, err)
	}
	return out, n, nil
}

// clone copies what With changes; the countries and regions are shared.
func (g *Gazetteer) clone() *Gazetteer {
	c := *g
	c.entries = append([]Entry(nil), g.entries...)
	c.links = append([]link(nil), g.links...)
	c.heads = append([]int32(nil), g.heads...)
	c.longest = make(map[uint64]uint8, len(g.longest))
	for k, v := range g.longest {
		c.longest[k] = v
	}
	return &c
}
