package extract

import "github.com/onrecord/onrecord/english"

// Participles and phrases by which a sentence names the one told or the one
// that carried the words, outside what was said.
var (
	carriedWords  = set("carry", "publish", "quote", "cite", "broadcast", "air", "report", "release", "relay", "print", "run", "distribute", "transmit", "post")
	talkNouns     = set("interview", "remark", "comment", "conversation", "letter", "message", "statement", "speech", "testimony", "note", "email")
	talkOccasions = set("interview", "statement", "conference", "briefing", "speech", "rally", "meeting", "address", "debate", "session", "hearing",
		"testimony", "ceremony", "letter", "message", "memo", "telegram", "article", "editorial", "broadcast", "visit", "summit", "tweet", "post")
	talkVerbs = set("speak", "talk", "testify")
)

// chain fills in through whom the words of s came and who was told, from the
// rest of its sentence: "in a statement carried by M", "in an interview with
// M", "speaking to M", "M showed X saying".
func (f *finder) chain(s *speech) {
	if s.Cue < 0 || f.inQuote(int(s.Cue)) >= 0 {
		return
	}
	a := f.a
	sf, st := f.sent(int(s.Cue))
	near := int(s.Cue)
	for i := max(sf, near-60); i+1 < st && i < near+60; i++ {
		if f.inContent(s, i) || i == near {
			continue
		}
		t := &a.Tokens[i]
		if talkOccasions[t.Lemma] && t.UPOS == english.NOUN && s.occTo == s.occFrom && (int32(i) < s.sourceFrom || int32(i) >= s.sourceTo) {
			f.occasionAt(s, i, sf)
		}
		switch {
		case t.XPOS == english.VBN || t.XPOS == english.VBD && i+1 < st && a.Tokens[i+1].Lemma == "by":
			if !carriedWords[t.Lemma] || i+2 >= st || a.Tokens[i+1].Lemma != "by" {
				continue
			}
			if x := f.after(i + 1); x.ok() && x.head != int(s.Source) {
				s.via = addHead(s.via, x.head)
			}
		case (t.Lemma == "cite" || t.Lemma == "quote") && t.XPOS == english.VBG:
			if x := f.after(i); x.ok() && x.head != int(s.Source) && f.citable(x.head) {
				s.via = addHead(s.via, x.head)
			}
		case t.Lemma == "through" || t.Lemma == "via":
			if x := f.after(i); x.ok() && f.speaksFor(x.head) {
				s.via = addHead(s.via, x.head)
			}
		case talkNouns[t.Lemma] && t.UPOS == english.NOUN && f.inTalk(i, sf):
			if p := a.Tokens[i+1].Lemma; p == "with" || p == "to" {
				f.told(s, i+1)
			}
		case talkVerbs[t.Lemma] && t.XPOS == english.VBG:
			if p := a.Tokens[i+1].Lemma; p == "with" || p == "to" {
				f.told(s, i+1)
			}
		}
	}
	if h := int(a.Tokens[near].Head); a.Tokens[near].XPOS == english.VBG && h >= sf && h < near && a.Tokens[h].Lemma == "show" {
		if m := f.sourceOf(h); m.ok() && m.head != int(s.Source) {
			s.via = addHead(s.via, m.head)
		}
	}
}

// citable reports whether noun h is one whom words can be taken from: "citing
// the news agency", not "citing his age".
func (f *finder) citable(h int) bool {
	switch t := &f.a.Tokens[h]; t.Lemma {
	case "source", "official", "witness", "resident", "activist", "agency", "doctor", "diplomat":
		return true
	default:
		return t.Ent == english.ORG || t.Ent == english.PER || f.speaksFor(h)
	}
}

// occasionAt takes the phrase of noun i as the occasion of s, if a preposition
// or a verb of telling leads to it: "in a statement", "told a news conference".
func (f *finder) occasionAt(s *speech, i, sf int) {
	a := f.a
	from := i
	for from > sf && (f.inChunk(from-1) || a.Tokens[from-1].XPOS == english.PRPS || a.Tokens[from-1].XPOS == english.HYPH || a.Tokens[from-1].XPOS == english.POS) {
		from--
	}
	if from == sf {
		return
	}
	switch l := a.Tokens[from-1].Lemma; {
	case l == "in" || l == "at" || l == "during":
	case from-1 == int(s.Cue) && l == "tell":
	default:
		return
	}
	end := i + 1
	for k := a.FirstChild(i); k >= 0; k = a.NextSibling(k) {
		l, r := a.Subtree(k)
		if k > i && l == end && a.Tokens[k].Rel.Main() == english.Nmod && !f.timeWord(k) {
			end = r
		}
	}
	for k := from; k < end; k++ {
		if f.comma(k) || f.isMark(k) || f.inContent(s, k) || k == int(s.Cue) {
			end = k
		}
	}
	if end <= i {
		return
	}
	s.occFrom, s.occTo = int32(from), int32(end)
	if from-1 == int(s.Cue) {
		// a conference is nobody who was told
		s.tos, s.To = nil, -1
	}
}

// told adds the noun phrase behind the preposition at i as the one told.
func (f *finder) told(s *speech, i int) {
	x := f.after(i)
	if !x.ok() || x.head == int(s.Source) || len(s.tos) > 0 {
		return
	}
	s.tos = addHead(s.tos, x.head)
	s.To = s.tos[0]
}

// inTalk reports whether noun i stands in a phrase with "in" or "during".
func (f *finder) inTalk(i, sf int) bool {
	for k := i - 1; k >= sf && k > i-6; k-- {
		switch f.a.Tokens[k].Lemma {
		case "in", "during":
			return true
		}
		if u := f.a.Tokens[k].UPOS; u == english.VERB || u == english.PUNCT || u == english.ADP {
			return false
		}
	}
	return false
}

// speaksFor reports whether noun h is one who carries another's words.
func (f *finder) speaksFor(h int) bool {
	switch f.a.Tokens[h].Lemma {
	case "spokesman", "spokeswoman", "spokesperson", "lawyer", "aide", "representative", "interpreter", "intermediary", "translator", "attorney":
		return true
	}
	return false
}

func (f *finder) inContent(s *speech, i int) bool {
	for _, c := range s.Content {
		if int(c[0]) <= i && i < int(c[1]) {
			return true
		}
	}
	return false
}

func addHead(a []int32, h int) []int32 {
	for _, x := range a {
		if int(x) == h {
			return a
		}
	}
	return append(a, int32(h))
}
