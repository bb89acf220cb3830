package english

import "strings"

// flatNames takes words that the tree joins as a name of several words (the
// relation flat) and that the namer has left out for a person: such names are
// those of people by the guidelines of Universal Dependencies, but for a few
// that the namer knows. Only where the name is a subject, or a title leads to it.
func (a *Analysis) flatNames() {
	for i := 1; i+1 < len(a.Tokens); i++ {
		// "Cho Su-min": a name does not end at its hyphen
		h, t := &a.Tokens[i], &a.Tokens[i+1]
		if h.XPOS == HYPH && h.Ent == PER && !h.SpaceAfter && !a.Tokens[i-1].SpaceAfter && t.Ent == EntNone && a.Tokens[i-1].Ent == PER {
			t.Ent = PER
		}
	}
	for i := 0; i+1 < len(a.Tokens); i++ {
		t := &a.Tokens[i]
		if t.UPOS != PROPN || t.Ent != EntNone || !t.Rel.Is(Nsubj) {
			continue
		}
		j := i + 1
		for j < len(a.Tokens) {
			n := &a.Tokens[j]
			if n.Ent != EntNone || n.Sent != t.Sent {
				break
			}
			if !(n.Rel.Is(Flat) && int(n.Head) == i && n.UPOS == PROPN) {
				break
			}
			j++
		}
		if j == i+1 || j < len(a.Tokens) && a.Tokens[j].Ent != EntNone && !a.Tokens[j].EntBegin {
			continue
		}
		a.nameAs(i, j, PER)
	}
}

// paperNames takes "the Kelm Courier" for an organisation where the namer has
// found no name at all: capitalised words behind an article that end with one
// that papers are called by.
func (a *Analysis) paperNames() {
	for i := 2; i < len(a.Tokens); i++ {
		t := &a.Tokens[i]
		if t.UPOS != PROPN || t.Ent != EntNone || !paperWords[a.Form(i)] || i+1 < len(a.Tokens) && a.Tokens[i+1].UPOS == PROPN && a.Tokens[i+1].Sent == t.Sent {
			continue
		}
		j := i
		for j > 0 && a.Tokens[j-1].UPOS == PROPN && a.Tokens[j-1].Ent == EntNone && a.Tokens[j-1].Sent == t.Sent {
			j--
		}
		if j < i && j > 0 && a.Tokens[j-1].UPOS == DET && a.Tokens[j-1].Sent == t.Sent {
			a.nameAs(j, i+1, ORG)
		}
	}
}

var paperWords = wordSet("Post Times Herald Tribune Gazette Courier Chronicle Telegraph Daily Weekly")

// faithNames takes words that mean a people or faith and nothing else for just
// that, whatever the namer, which sees few of some of them, has made of them.
func (a *Analysis) faithNames() {
	for i := range a.Tokens {
		t := &a.Tokens[i]
		if !faiths[a.Form(i)] || !t.EntBegin || i+1 < len(a.Tokens) && a.Tokens[i+1].Ent != EntNone && !a.Tokens[i+1].EntBegin {
			continue
		}
		a.nameAs(i, i+1, NORP)
	}
}

var faiths = wordSet(`Sunni Sunnis Shia Shias Shi'a Shiite Shiites Shi'ite Shi'ites Alawite Alawites Alawi Alawis Druze Yazidi Yazidis Yezidi Yezidis Kurds
	Jew Jews Jewish Muslim Muslims Moslem Moslems Christians Catholics Protestants Copts Coptic Hindu Hindus Sikh Sikhs Buddhist Buddhists
	Salafist Salafists Salafi Salafis Ismaili Ismailis Maronite Maronites Assyrians`)

// besideTitles takes a name of several words that is a second name for an envoy,
// minister or the like for a person's, whatever kind the namer gave it.
func (a *Analysis) besideTitles() {
	for i := range a.Tokens {
		t := &a.Tokens[i]
		if t.Ent != ORG && t.Ent != LOC || !t.EntBegin || t.Rel != Appos || t.Head < 0 || int(t.Head) >= i || !titles[a.Form(int(t.Head))] {
			continue
		}
		j := i + 1
		for j < len(a.Tokens) && a.Tokens[j].Ent != EntNone && !a.Tokens[j].EntBegin && a.Tokens[j].Rel.Is(Flat) && int(a.Tokens[j].Head) == i {
			j++
		}
		if j > i+1 && j < len(a.Tokens) && a.Tokens[j].UPOS == PUNCT {
			a.nameAs(i, j, PER)
		}
	}
}

var titles = wordSet(`envoy minister president premier chancellor spokesman spokeswoman spokesperson leader chief secretary ambassador commander mayor governor director
	chairman chairwoman mediator king queen emir lawmaker analyst activist judge prosecutor lawyer professor doctor general colonel`)

// surnames takes a word that begins its sentence as the subject for the last name
// of a person whom the report names in full, where the tagger has read a common
// noun with the capital of its sentence and the report has no such noun.
func (a *Analysis) surnames() {
	var last map[string]bool
	for i := 1; i < len(a.Tokens); i++ {
		if a.Tokens[i].Ent == PER && !a.Tokens[i].EntBegin && (i+1 == len(a.Tokens) || a.Tokens[i+1].Ent != PER || a.Tokens[i+1].EntBegin) {
			if last == nil {
				last = map[string]bool{}
			}
			last[a.Form(i)] = true
		}
	}
	if last == nil {
		return
	}
	for k := range a.Sents {
		i := int(a.Sents[k].From)
		t := &a.Tokens[i]
		if f := a.Form(i); t.Ent != EntNone || t.UPOS != NOUN || t.Rel.Main() != Nsubj || !last[f] || a.hasForm(strings.ToLower(f)) {
			continue
		}
		t.UPOS, t.XPOS = PROPN, NNP
		a.nameAs(i, i+1, PER)
	}
}

// hasForm reports whether a token is written just so.
func (a *Analysis) hasForm(form string) bool {
	for i := range a.Tokens {
		if a.Form(i) == form {
			return true
		}
	}
	return false
}

// nameAs makes tokens [i, j) one name.
func (a *Analysis) nameAs(i, j int, e Ent) {
	for k := i; k < j; k++ {
		a.Tokens[k].Ent, a.Tokens[k].EntBegin = e, k == i
	}
}
