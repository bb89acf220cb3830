package extract

import "github.com/onrecord/onrecord/english"

// Silence
//
// "did not comment", "would not say whether", "was unable to confirm", "made no
// mention of" tell that something was not said. They are statements of the act
// "silence" whose content is what nothing was said about; no events, tolls or
// positions are read from them.

// silenceVerbs are the verbs that tell of silence with "not" before them, with
// the prepositions that lead to what was not spoken of. Other verbs of saying
// with "not" rather deny ("did not say he was guilty" may mean either) and are
// left out unless a question word follows them.
var silenceVerbs = map[string][]string{
	"comment": {"on", "about"}, "respond": {"to"}, "reply": {"to"}, "answer": nil, "elaborate": {"on"}, "mention": nil, "disclose": nil,
	"name": nil, "identify": nil, "discuss": nil, "specify": nil, "address": nil, "return": nil, "confirm": nil, "reveal": nil, "provide": nil,
}

// returned are what is not returned or provided in silence.
var silenceObjects = map[string]map[string]bool{
	"return":  set("call", "message", "request", "email", "e-mail"),
	"provide": set("detail", "figure", "comment", "explanation", "answer", "evidence", "information", "number"),
}

// noObjects are the nouns with "no" that tell of silence behind "make", "give".
var noObjects = set("mention", "suggestion", "comment", "reference", "statement", "claim", "announcement", "detail", "indication", "remark", "proposal", "promise")

// silent reads verb v as a silence.
func (f *finder) silent(v int, w *sayingWord) bool {
	if f.inQuote(v) >= 0 {
		return false
	}
	_, st := f.sent(v)
	from, rule := -1, "silence"
	switch {
	case f.notBefore(v) || f.unable(v):
		preps, ok := silenceVerbs[f.a.Tokens[v].Lemma]
		i := v + 1
		for i < st && f.a.Tokens[i].UPOS == english.ADV && f.a.Tokens[i].XPOS != english.WRB {
			i++
		}
		switch {
		case i >= st:
			return false
		case f.questionWord(i) && (ok || w != nil && w.frames&frClause != 0):
			from = i
		case !ok:
			return false
		case preps != nil:
			for _, p := range preps {
				if f.a.Tokens[i].Lemma == p {
					from = i + 1
				}
			}
		default:
			o := f.a.Child(v, english.Obj)
			if o < 0 {
				return false
			}
			if only := silenceObjects[f.a.Tokens[v].Lemma]; only != nil && !only[f.a.Tokens[o].Lemma] {
				return false
			}
			from, _ = f.a.Subtree(o)
		}
	default:
		return false
	}
	return f.addSilence(v, from, rule)
}

// noMention reads "made no mention of", "gave no details about".
func (f *finder) noMention(v int) bool {
	if f.inQuote(v) >= 0 {
		return false
	}
	_, st := f.sent(v)
	n := -1
	for i := v + 1; i+1 < st && i < v+5; i++ {
		if noObjects[f.a.Tokens[i].Lemma] && f.a.Tokens[v+1].Lemma == "no" {
			n = i
		}
	}
	if n < 0 {
		return false
	}
	switch f.a.Tokens[n+1].Lemma {
	case "of", "about", "on", "to", "that":
	default:
		return false
	}
	f.silentNoun = n
	if !f.addSilence(v, n+2, "silence") {
		return false
	}
	s := &f.silence[len(f.silence)-1]
	s.cueTo = int32(n + 2)
	if f.a.Tokens[n+1].Lemma == "that" {
		s.cueTo--
	}
	return true
}

func (f *finder) addSilence(v, from int, rule string) bool {
	_, st := f.sent(v)
	if from <= v || from >= st {
		return false
	}
	src := f.speaker(v)
	if !src.ok() || src.from >= from {
		return false
	}
	s := f.newSpeech(v, src, "silence", rule)
	for s.cueFrom > int32(src.to) && f.a.Tokens[s.cueFrom-1].UPOS != english.PUNCT && int(s.cueFrom) > v-6 && src.to <= v {
		s.cueFrom-- // "was unable to confirm"
	}
	if int32(from) > s.cueTo && from-v <= 3 && f.a.Tokens[from-1].UPOS == english.ADP {
		s.cueTo = int32(from)
	}
	end := from
	for end < st && !f.isMark(end) && f.a.Tokens[end].XPOS != english.Stop {
		if f.comma(end) {
			r := f.relativeEnd(end+1, st)
			if r < 0 {
				break
			}
			end = r // "no suggestion that the union, which leads it, would pay"
		}
		end++
	}
	for i := from + 1; i+1 < end; i++ {
		if f.a.Tokens[i].UPOS == english.CCONJ && f.a.Tokens[i+1].UPOS == english.VERB && isFinite(f.a.Tokens[i+1].XPOS) || f.a.Tokens[i].Lemma == "but" {
			end = i
		}
	}
	if !f.fill(&s, [][2]int{{from, end}}) {
		return false
	}
	f.silence = append(f.silence, s)
	return true
}

func (f *finder) questionWord(i int) bool {
	switch f.a.Tokens[i].XPOS {
	case english.WRB, english.WP, english.WDT:
		return true
	}
	l := f.a.Tokens[i].Lemma
	return l == "whether" || l == "if" || l == "which"
}

// notBefore reports whether "did not", "would not" or "never" stands before v.
func (f *finder) notBefore(v int) bool {
	sf, _ := f.sent(v)
	for i := v - 1; i >= sf && i >= v-4; i-- {
		t := &f.a.Tokens[i]
		switch t.Lemma {
		case "not", "n't", "n’t":
			return i > sf && f.a.Tokens[i-1].UPOS == english.AUX
		case "never":
			return true
		}
		if t.UPOS != english.AUX && t.UPOS != english.ADV {
			return false
		}
	}
	return false
}

// unable reports whether v is in "was unable to confirm".
func (f *finder) unable(v int) bool {
	sf, _ := f.sent(v)
	i := v - 1
	for i > sf && f.a.Tokens[i].UPOS == english.ADV {
		i--
	}
	return i > sf && f.a.Tokens[i].XPOS == english.TO && f.a.Tokens[i-1].Lemma == "unable"
}
