package english

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// reset makes a ready for a new text, keeping its memory.
func (a *Analysis) reset(text string) {
	a.Text, a.Given = text, ""
	a.Tokens, a.Sents, a.Names, a.Quotes, a.Quants = a.Tokens[:0], a.Sents[:0], a.Names[:0], a.Quotes[:0], a.Quants[:0]
}

// Tokenize cuts the text into tokens and sentences and does nothing more; a is
// overwritten and may be reused. The text must be valid UTF-8.
func (a *Analysis) Tokenize(text string) {
	a.reset(text)
	split(a, nil)
}

// split cuts the text into paragraphs, tokens and sentences. A paragraph ends
// at a zone's border and at a line end, but for hard-wrapped text, where only
// an empty line ends one.
func split(a *Analysis, zones []Zone) {
	wrapped := hardWrapped(a.Text)
	par := int32(0)
	zi := 0
	pos := 0
	for pos < len(a.Text) {
		end, skip := paragraphEnd(a.Text, pos, wrapped)
		var zone *Zone
		for zi < len(zones) && zones[zi].To <= pos {
			zi++
		}
		if zi < len(zones) {
			z := &zones[zi]
			switch {
			case z.From > pos && z.From < end:
				end, skip = z.From, z.From
			case z.From <= pos && z.To < end:
				zone, end, skip = z, z.To, z.To
			case z.From <= pos:
				zone = z
			}
		}
		first := len(a.Tokens)
		a.tokenize(pos, end)
		if len(a.Tokens) > first {
			a.sentences(first, par, zone)
			par++
		}
		pos = max(skip, pos+1)
	}
	a.codePoints()
}

// paragraphEnd is where the paragraph at pos ends and where the next begins.
func paragraphEnd(text string, pos int, wrapped bool) (end, next int) {
	i := pos
	for {
		k := strings.IndexByte(text[i:], '\n')
		if k < 0 {
			return len(text), len(text)
		}
		k += i
		if !wrapped || k+1 >= len(text) || blankLine(text[k+1:]) || startsIndented(text[k+1:]) {
			return k, k + 1
		}
		i = k + 1
	}
}

func blankLine(s string) bool {
	for _, r := range s {
		if r == '\n' {
			return true
		}
		if !isSpace(r) {
			return false
		}
	}
	return true
}

func startsIndented(s string) bool { return strings.HasPrefix(s, "  ") || strings.HasPrefix(s, "\t") }

// hardWrapped reports whether line ends fall inside sentences: most lines
// that have a line after them are of about the same length, and most of those
// end without a full stop.
func hardWrapped(text string) bool {
	lines, long, open := 0, 0, 0
	for i := 0; i < len(text) && lines < 200; {
		k := strings.IndexByte(text[i:], '\n')
		if k < 0 {
			break
		}
		line := strings.TrimRight(text[i:i+k], " \r\t")
		i += k + 1
		if line == "" || blankLine(text[i:]) {
			continue
		}
		lines++
		if n := len(line); n >= 40 && n <= 100 {
			long++
		}
		if !strings.ContainsRune(".!?\"”:", rune(line[len(line)-1])) {
			open++
		}
	}
	return lines >= 5 && long*10 >= lines*8 && open*10 >= lines*6
}

// maxSentence is the longest sentence in tokens; a longer one is cut there.
const maxSentence = 400

// sentences cuts the tokens from first on into sentences.
func (a *Analysis) sentences(first int, par int32, zone *Zone) {
	from := first
	add := func(to int) {
		if to <= from {
			return
		}
		s := Sentence{From: int32(from), To: int32(to), Paragraph: par}
		if zone != nil {
			s.Boilerplate, s.Title = zone.Boilerplate, zone.Title
		}
		for i := from; i < to; i++ {
			a.Tokens[i].Sent = int32(len(a.Sents))
		}
		a.Sents = append(a.Sents, s)
		from = to
	}
	n := len(a.Tokens)
	for i := first; i < n; i++ {
		if i-from >= maxSentence {
			add(i) // a list, a table, no sentence: what follows may cost time that grows with its square
		}
		if i+1 < n && a.sentenceEnd(i) {
			// closing marks belong to the sentence they close
			j := i + 1
			for j < n && a.Tokens[j-1].End == a.Tokens[j].Start && isCloser(a.Form(j)) {
				j++
			}
			if j < n && a.startsSentence(j, i) {
				add(j)
				i = j - 1
			}
		}
	}
	add(n)
}

func isCloser(s string) bool {
	switch s {
	case "\"", "”", "’", "'", "''", ")", "]", "»", "’’":
		return true
	}
	return false
}

// sentenceEnd reports whether token i can end a sentence.
func (a *Analysis) sentenceEnd(i int) bool {
	f := a.Form(i)
	switch f[len(f)-1] {
	case '.':
		if len(f) > 1 && f[0] != '.' {
			body := f[:len(f)-1]
			if abbreviation(body) == 1 {
				return false
			}
			if len(body) == 1 {
				return false // an initial
			}
		}
		return true
	case '!', '?':
		return true
	}
	return strings.HasSuffix(f, "…")
}

// startsSentence reports whether token j can begin one after the end at i.
func (a *Analysis) startsSentence(j, i int) bool {
	f := a.Form(j)
	r, _ := utf8.DecodeRuneInString(f)
	abbr := len(a.Form(i)) > 1 && a.Form(i)[0] != '.' && strings.HasSuffix(a.Form(i), ".")
	// after a question or exclamation inside a quotation: ?" he asked
	if opener(f) && j+1 < len(a.Tokens) {
		r, _ = utf8.DecodeRuneInString(a.Form(j + 1))
	}
	if f == "--" || f == "-" || f == "–" || f == "—" {
		return false
	}
	if unicode.IsLower(r) {
		return false
	}
	if a.Tokens[j-1].End == a.Tokens[j].Start && !opener(f) && !unicode.IsUpper(r) {
		return false
	}
	if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !opener(f) && f != "(" && f != "[" && f != "..." && f != "…" {
		return false
	}
	if abbr {
		// "U.S. Senator", "Jan. 5", "Inc. said": only a word that usually begins
		// a sentence makes one begin
		if unicode.IsDigit(r) {
			return false
		}
		w := f
		if opener(f) && j+1 < len(a.Tokens) {
			w = a.Form(j + 1)
		}
		return sentenceStarters[w] || opener(f)
	}
	return true
}

func opener(f string) bool {
	switch f {
	case "\"", "“", "‘", "``", "«", "'", "„", "‚", "''": // some papers open with '' as they close
		return true
	}
	return false
}

var sentenceStarters = wordSet(`The A An In On At It He She They We I But And This That These Those There His Her Its Their Our My You If When While After Before As For From With By To Since Although However Meanwhile Earlier Later Also Some Many Most Both Each No Not What Who Why How Where Under Over During Despite Because So Then Yet Still Now Today Yesterday`)

// codePoints fills in the places in code points.
func (a *Analysis) codePoints() {
	cp, at := int32(0), 0
	for i := range a.Tokens {
		t := &a.Tokens[i]
		cp += int32(utf8.RuneCountInString(a.Text[at:t.Start]))
		t.CPStart = cp
		cp += int32(utf8.RuneCountInString(a.Text[t.Start:t.End]))
		t.CPEnd = cp
		at = int(t.End)
		t.Quote = -1
	}
}
