package collate

import "strings"

// JoinByName lets parties of one name fall together that reports take for
// different things: a state here, a place or body there, a person of one word
// elsewhere. It changes the keys of holders and asserters; persons and names of
// one report's own, such as "the army", stay apart.
func JoinByName(ps []PositionAt) {
	byName := map[string]string{}
	take := func(key, name string) {
		f := Fold(name)
		if !joins(key) || f == "" {
			return
		}
		if have, ok := byName[f]; !ok || rank(key) > rank(have) || rank(key) == rank(have) && key < have {
			byName[f] = key
		}
	}
	for i := range ps {
		take(ps[i].Holder, ps[i].HolderIs)
	}
	for i := range ps {
		p := &ps[i]
		own := p.Asserter == p.Holder
		if key, ok := byName[Fold(p.HolderIs)]; ok && (joins(p.Holder) || oneWord(p.Holder)) {
			p.Holder = key
		}
		if key, ok := byName[Fold(p.Says)]; ok && (joins(p.Asserter) || oneWord(p.Asserter)) {
			p.Asserter = key
		}
		if own {
			p.Asserter = p.Holder
		}
	}
}

// joins reports whether the party with this key may be known under other keys.
func joins(key string) bool {
	return key != "" && !strings.HasPrefix(key, "person:") && !strings.Contains(key, "@")
}

// oneWord reports whether the key is that of a person with one word of name,
// which stands for one report.
func oneWord(key string) bool {
	return strings.HasPrefix(key, "person:") && strings.Contains(key, "@")
}

// rank is how much a key says.
func rank(key string) int {
	switch {
	case strings.HasPrefix(key, "wikidata:"):
		return 2
	case strings.HasPrefix(key, "state:"):
		return 1
	}
	return 0
}
