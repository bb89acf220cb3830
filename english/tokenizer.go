package english

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The tokenizer follows the conventions of the English Web Treebank: clitics
// and possessives stand apart ("do" "n't", "Lorn" "'s"), hyphens split words
// but for a few prefixes ("non-aligned"), abbreviations keep their full stop.

// tokenize appends the tokens of text[from:to), which holds no paragraph
// border, to a.Tokens. Only Start, End and SpaceAfter are set.
func (a *Analysis) tokenize(from, to int) {
	for i := from; i < to; {
		r, n := utf8.DecodeRuneInString(a.Text[i:to])
		if isSpace(r) {
			if k := len(a.Tokens); k > 0 && int(a.Tokens[k-1].End) == i {
				a.Tokens[k-1].SpaceAfter = true
			}
			i += n
			continue
		}
		j := i
		for j < to {
			r, n := utf8.DecodeRuneInString(a.Text[j:to])
			if isSpace(r) {
				break
			}
			j += n
		}
		a.chunk(i, j, j == to)
		i = j
	}
	if k := len(a.Tokens); k > 0 && int(a.Tokens[k-1].End) == to {
		a.Tokens[k-1].SpaceAfter = true
	}
}

// writtenBracket is the bracket that texts in the tokens of old treebanks write
// out: "-LRB-" for a round one.
func writtenBracket(s string) (string, bool) {
	switch s {
	case "-LRB-":
		return "(", true
	case "-RRB-":
		return ")", true
	case "-LSB-":
		return "[", true
	case "-RSB-":
		return "]", true
	}
	return s, false
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r > 0x7f && (unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060')
}

func (a *Analysis) put(i, j int) {
	if i < j {
		a.Tokens = append(a.Tokens, Token{Start: int32(i), End: int32(j)})
	}
}

// chunk splits a run without white space.
func (a *Analysis) chunk(i, j int, last bool) {
	s := a.Text[i:j]
	if _, ok := writtenBracket(s); ok {
		a.put(i, j)
		return
	}
	if isAddress(s) {
		k := j
		for k > i+1 && strings.IndexByte(".,;:!?)\"'", a.Text[k-1]) >= 0 {
			k--
		}
		a.put(i, k)
		for ; k < j; k++ {
			a.put(k, k+1)
		}
		return
	}
	// marks before the word
	for i < j {
		r, n := utf8.DecodeRuneInString(a.Text[i:j])
		if isWordRune(r) {
			break
		}
		if (r == '\'' || r == '’') && isElision(a.Text[i+n:j]) {
			break // 'em, '90s
		}
		if r == '.' && i+1 < j && isDigit(a.Text[i+1]) {
			break // .5
		}
		if (r == '-' || r == '+') && i+1 < j && isDigit(a.Text[i+1]) && i > 0 {
			break // -5
		}
		if r == '#' || r == '@' {
			if k := i + n; k < j && isWordByte(a.Text[k]) {
				break
			}
		}
		m := markLen(a.Text[i:j])
		a.put(i, i+m)
		i += m
	}
	// marks after it are put aside and added at the end
	end := j
	for end > i {
		r, n := utf8.DecodeLastRuneInString(a.Text[i:end])
		if isWordRune(r) || r == utf8.RuneError && n == 1 {
			break
		}
		w := a.Text[i:end]
		if r == '.' && keepsStop(w, last && end == j) {
			break
		}
		if r == '%' || r == '$' || r == '+' || r == '*' || r == '°' || !isWordRune(r) {
			end -= n
			continue
		}
	}
	a.word(i, end)
	for i = end; i < j; {
		m := markLen(a.Text[i:j])
		a.put(i, i+m)
		i += m
	}
}

// markLen is the length in bytes of the mark at the start of s: runs of the
// same mark that belong together are one token.
func markLen(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '.', '-', '!', '?', '*', '=', '_', '~', '`', '\'':
		m := n
		for m < len(s) {
			q, k := utf8.DecodeRuneInString(s[m:])
			if q != r && !((r == '!' || r == '?') && (q == '!' || q == '?')) {
				break
			}
			m += k
		}
		if r == '\'' || r == '`' {
			if m >= 2 {
				return 2
			}
			return 1
		}
		return m
	}
	for n < len(s) { // a mark keeps its combining characters
		q, k := utf8.DecodeRuneInString(s[n:])
		if !unicode.Is(unicode.Mn, q) && q != '\u200d' && q != '\ufe0f' {
			break
		}
		n += k
	}
	return n
}

// word splits what is between the marks: at inner marks, hyphens and clitics.
func (a *Analysis) word(i, j int) {
	if i >= j {
		return
	}
	for k := i; k < j; {
		r, n := utf8.DecodeRuneInString(a.Text[k:j])
		cut := 0
		switch {
		case r == '-' || r == '‐' || r == '–' || r == '—' || r == '‑':
			if a.splitsAt(i, k, k+n, j, r) {
				cut = markLen(a.Text[k:j])
			}
		case r == '/' || r == '(' || r == ')' || r == '[' || r == ']' || r == '"' || r == '“' || r == '”' || r == ';' || r == '!' || r == '?' || r == '…' || r == '«' || r == '»' || r == '&' && k > i+2:
			cut = n
			if r == '/' && k > i && isDigit(a.Text[k-1]) && k+1 < j && isDigit(a.Text[k+1]) {
				cut = 0 // 3/4, 08/16/2000
			}
		case r == ',' || r == ':':
			if !(k > i && isDigit(a.Text[k-1]) && k+1 < j && isDigit(a.Text[k+1])) {
				cut = n
			}
		case r == '.':
			if d := dots(a.Text[k:j]); d > 1 {
				cut = d // "well...then"
			} else if k+1 < j && k > i+2 && isUpper(a.Text[k+1]) && isLower(a.Text[k-1]) && isLower(a.Text[k-2]) {
				cut = 1 // a missing space: "ended.The"
			}
		case r == '$' || r == '£' || r == '€' || r == '%':
			cut = n
		}
		if cut == 0 {
			k += n
			continue
		}
		a.clitics(i, k)
		a.put(k, k+cut)
		a.word(k+cut, j)
		return
	}
	a.clitics(i, j)
}

// splitsAt reports whether the hyphen at [k, e) splits the word [i, j).
func (a *Analysis) splitsAt(i, k, e, j int, r rune) bool {
	if k == i {
		return true
	}
	if e >= j {
		return true
	}
	if r != '-' && r != '‐' && r != '‑' {
		return true // a dash
	}
	if isDigit(a.Text[k-1]) && isDigit(a.Text[e]) {
		return true
	}
	return !hyphenPrefixes[strings.ToLower(a.Text[i:k])]
}

var hyphenPrefixes = wordSet("e non anti pro ex pre post co re mid semi multi sub un de inter intra counter ultra micro mini neo pan pseudo quasi bi tri trans over under vice bio")

// clitics puts the word [i, j) with its clitics apart.
func (a *Analysis) clitics(i, j int) {
	w := a.Text[i:j]
	if strings.ContainsAny(w, "'’`") || strings.EqualFold(w, "cannot") {
		low := strings.ReplaceAll(strings.ToLower(w), "’", "'")
		low = strings.ReplaceAll(low, "`", "'")
		ap := len(w) - len(low) // bytes a curly mark is longer
		switch {
		case low == "cannot":
			a.put(i, i+3)
			a.put(i+3, j)
			return
		case strings.HasSuffix(low, "n't") && len(low) > 3:
			a.put(i, j-3-ap)
			a.put(j-3-ap, j)
			return
		}
		for _, c := range []string{"'s", "'m", "'d", "'re", "'ve", "'ll"} {
			if strings.HasSuffix(low, c) && len(low) > len(c) {
				a.clitics(i, j-len(c)-ap)
				a.put(j-len(c)-ap, j)
				return
			}
		}
	}
	a.put(i, j)
}

// keepsStop reports whether the full stop that ends w belongs to it.
func keepsStop(w string, last bool) bool {
	body := w[:len(w)-1]
	if len(body) > 2 && body[1] == '-' && isUpper(body[0]) {
		body = body[2:] // a member's party and state: "D-N.Y."
	}
	if body == "" {
		return false
	}
	if strings.IndexByte(body, '.') > 0 && body[len(body)-1] != '.' && !strings.Contains(body, "..") && len(body) <= 7 && letters(body) {
		return true // U.S. a.m.
	}
	if len(body) == 1 && isUpper(body[0]) {
		return true // an initial
	}
	return abbreviation(body) != 0
}

func letters(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '.' && !isUpper(s[i]) && !isLower(s[i]) {
			return false
		}
	}
	return true
}

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.Count(s, "@") == 1 && strings.IndexByte(s, '@') > 0 && strings.LastIndexByte(s, '.') > strings.IndexByte(s, '@')+1
}

func isElision(rest string) bool {
	if len(rest) > 1 && isDigit(rest[0]) && isDigit(rest[1]) {
		return len(rest) == 2 || rest[2] == 's' || !isWordByte(rest[2])
	}
	for _, w := range []string{"em", "til", "tis", "twas", "cause"} {
		if strings.EqualFold(rest, w) {
			return true
		}
	}
	// a clitic that stands apart: "Lorn 's"
	switch strings.ToLower(rest) {
	case "s", "m", "d", "re", "ve", "ll":
		return true
	}
	return false
}

func dots(s string) int {
	n := 0
	for n < len(s) && s[n] == '.' {
		n++
	}
	return n
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isWordByte(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r) || r == '\u200d' || r == '\u200c'
}

func isWordByte(b byte) bool { return isDigit(b) || isUpper(b) || isLower(b) }
func isDigit(b byte) bool    { return b >= '0' && b <= '9' }
func isUpper(b byte) bool    { return b >= 'A' && b <= 'Z' }
func isLower(b byte) bool    { return b >= 'a' && b <= 'z' }

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// abbreviation looks a word without its full stop up. 1: a name or number
// follows, so no sentence ends here; 2: a sentence may end here; 0: it is none.
func abbreviation(body string) int {
	if k := abbreviations[strings.ToLower(body)]; k != 0 {
		return k
	}
	if stateAbbreviations[body] {
		return 2
	}
	return 0
}

// The American states as the wires shorten them. Only in this spelling: "ill",
// "mass" and "ore" are words too.
var stateAbbreviations = wordSet(`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo`)

// Abbreviations in any spelling, as for abbreviation.
var abbreviations = func() map[string]int {
	m := map[string]int{}
	for w := range wordSet(`mr mrs ms dr prof gen lt col maj capt sgt cpl adm cmdr brig rep reps sen sens gov pres hon rev fr st ste messrs mme mlle sr drs profs gens govs atty asst amb msgr pvt pfc cpt lcpl comdr cllr dep det supt insp no nos fig vol pp art sec ch vs viz cf`) {
		m[w] = 1
	}
	for w := range wordSet(`jr inc corp cos co ltd llc plc bros etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri ave blvd rd ft mt dept natl intl univ assn est approx a.m p.m e.g i.e`) {
		m[w] = 2
	}
	return m
}()
