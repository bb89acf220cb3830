package english

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxCount is more than any count of people can be; larger numbers are left
// out rather than misread.
const maxCount = int64(1e11)

// quantFinder reads the counts of one sentence [from, to).
type quantFinder struct {
	a        *Analysis
	from, to int
}

// FindQuantities fills Quants from tokens, tags and trees, in text order.
func (a *Analysis) FindQuantities() {
	a.Quants = a.Quants[:0]
	for _, s := range a.Sents {
		f := quantFinder{a, int(s.From), int(s.To)}
		for i := f.from; i < f.to; {
			i = f.next(i)
		}
	}
}

// next reads the count that begins at token i, if any, and is the token to go
// on from.
func (f *quantFinder) next(i int) int {
	q, to := f.fraction(i)
	if to == 0 {
		q, to = f.vague(i)
	}
	if to == 0 {
		q, to = f.number(i)
	}
	if to == 0 {
		return i + 1
	}
	if q.NumTo > 0 {
		f.a.Quants = append(f.a.Quants, q)
	}
	return max(to, i+1)
}

// low is token i in lower case; "" outside the sentence, and otherWord for a
// word with capitals that no table of quantities has: no string is made.
func (f *quantFinder) low(i int) string {
	if i < f.from || i >= f.to {
		return ""
	}
	return quantWord(f.a.Form(i))
}

// phrase is the length in tokens of the longest phrase of a table at i.
func (f *quantFinder) phrase(t map[string][][]string, i int) int {
next:
	for _, p := range t[f.low(i)] {
		for k := 1; k < len(p); k++ {
			if p[k] == "*" {
				if i+k >= f.to || f.a.Tokens[i+k].UPOS != ADJ {
					continue next
				}
			} else if f.low(i+k) != p[k] {
				continue next
			}
		}
		return len(p)
	}
	return 0
}

func (f *quantFinder) fraction(i int) (Quantity, int) {
	n := f.phrase(fractionWords, i)
	if n == 0 {
		return Quantity{}, 0
	}
	k := i + n
	if f.low(k-1) == "of" {
		k--
	}
	next := f.low(k)
	if next == "of" && f.low(k+1) == "a" && scaleWords[f.low(k+2)] > 0 {
		return Quantity{}, k + 3 // "a quarter of a million" is no share
	}
	// "half a dozen" is a number, "the most" and "most recent" no share
	if next != "of" && next != "the" && next != "those" && next != "their" || f.low(i-1) == "the" && f.low(i) == "most" {
		return Quantity{}, 0
	}
	q := Quantity{From: int32(i), NumFrom: int32(i), NumTo: int32(k), To: int32(k), Low: NoBound, High: NoBound, Fraction: true, Qualifier: Vague}
	f.before(&q)
	q.Counted = f.counted(k)
	return q, k
}

func (f *quantFinder) vague(i int) (Quantity, int) {
	n := f.phrase(vagueWords, i)
	if n == 0 {
		return Quantity{}, 0
	}
	prev, first := f.low(i-1), f.low(i)
	switch {
	case first == "some" && n == 1:
		// "some 30" is about 30, "some measure" no count
		if k := i + 1; k >= f.to || f.a.Tokens[k].UPOS == NUM || f.plural(k) < 0 {
			return Quantity{}, 0
		}
	case first == "many" && (prev == "how" || prev == "as" || prev == "so" || prev == "too"):
		return Quantity{}, 0
	case first == "scores" && f.a.Tokens[i].UPOS == VERB && f.low(i+1) != "of" && i > f.from && f.a.Tokens[i-1].UPOS != VERB:
		return Quantity{}, 0
	}
	k := i + n
	if f.low(k-1) == "of" {
		k--
	}
	if s := f.low(k); scaleWords[s] > 0 || unitWords[s] > 0 {
		return Quantity{}, 0
	}
	q := Quantity{From: int32(i), NumFrom: int32(i), NumTo: int32(k), To: int32(k), Low: NoBound, High: NoBound, Qualifier: Vague}
	f.before(&q)
	q.Qualifier = Vague
	q.Counted = f.counted(k)
	return q, k
}

// plural is the plural noun that ends the noun phrase at k; -1 for none.
func (f *quantFinder) plural(k int) int {
	c := int(f.counted(k))
	if c < 0 {
		return -1
	}
	if x := f.a.Tokens[c].XPOS; x == NNS || x == NNPS || f.a.Tokens[c].Lemma == "people" {
		return c
	}
	return -1
}

// number reads a number or range at i. A Quantity with NumTo 0 and a place to
// go on from means: a number, but no count.
func (f *quantFinder) number(i int) (Quantity, int) {
	n, k := f.cardinal(i)
	if k == 0 {
		return Quantity{}, 0
	}
	if n < 0 || f.noCount(i, k) {
		return Quantity{}, k
	}
	if e := f.ratio(n, k); e > 0 {
		return Quantity{}, e
	}
	q := Quantity{From: int32(i), NumFrom: int32(i), NumTo: int32(k), To: int32(k), Low: n, High: n}
	if sep := f.low(k); sep == "-" || sep == "–" || sep == "—" || sep == "to" || sep == "or" || sep == "and" && f.low(i-1) == "between" {
		if m, e := f.cardinal(k + 1); e > 0 {
			from := sep == "to" && f.low(i-1) == "from"
			if s := scaleWords[f.low(e-1)]; s > 0 && k == i+1 && n*s < m {
				n *= s // "two to three million"
				q.Low, q.High = n, n
			}
			switch {
			case m < 0:
				return Quantity{}, e
			case sep == "or" && m <= n:
			case m <= n || from:
				// a score, a fall or a rise: the last number of a rise is the count
				if !from || f.noCount(k+1, e) {
					return Quantity{}, e
				}
				q = Quantity{From: int32(k + 1), NumFrom: int32(k + 1), NumTo: int32(e), To: int32(e), Low: m, High: m}
				q.Counted = f.counted(e)
				return q, e
			case f.noCount(k+1, e) && !f.labelled(k+1):
				return Quantity{}, e
			default:
				q.NumTo, q.To, q.High, q.Qualifier = int32(e), int32(e), m, Range
				if f.low(i-1) == "between" {
					q.From--
				}
				k = e
			}
		}
	}
	if q.Qualifier != Range {
		if f.low(k) == "+" && !f.a.Tokens[k-1].SpaceAfter {
			q.To++
			q.set(AtLeast)
		} else if qq, to := f.after(k); to > 0 {
			q.To = int32(to)
			q.set(qq)
		} else {
			f.before(&q)
		}
	}
	q.Counted = f.counted(int(q.To))
	return q, int(q.To)
}

// ratio is the place behind "one in five", "three out of four", where the
// numbers count nothing; 0 for anything else.
func (f *quantFinder) ratio(n int64, k int) int {
	most := int64(0)
	switch {
	case f.low(k) == "in" && n == 1:
		k, most = k+1, 1000
	case f.low(k) == "out" && f.low(k+1) == "of" && n < 10:
		k, most = k+2, 10
	default:
		return 0
	}
	if f.low(k) == "every" {
		k++
	}
	if m, e := f.cardinal(k); e > 0 && m > n && m <= most {
		return e
	}
	return 0
}

// before takes the qualifier that stands before a number into q.
func (f *quantFinder) before(q *Quantity) {
	best, kind := 0, Exact
	for _, c := range []Qualifier{AtLeast, MoreThan, AtMost, Nearly, About, Exact} {
		for _, p := range qualifierWords[c] {
			n := strings.Count(p, " ") + 1
			if n > best && f.endsWith(int(q.From), p, n) {
				best, kind = n, c
			}
		}
	}
	if best == 0 {
		return
	}
	q.From -= int32(best)
	q.set(kind)
	// "at least an estimated 30": the outer word decides
	for _, c := range []Qualifier{AtLeast, MoreThan, AtMost} {
		for _, p := range qualifierWords[c] {
			if n := strings.Count(p, " ") + 1; f.endsWith(int(q.From), p, n) {
				q.From -= int32(n)
				q.set(c)
				return
			}
		}
	}
}

// set makes the bounds of an exact number those of a qualified one.
func (q *Quantity) set(k Qualifier) {
	if q.Low == NoBound && q.High == NoBound {
		if k != Exact {
			q.Qualifier = k
		}
		return
	}
	n := max(q.Low, q.High)
	q.Qualifier, q.Low, q.High = k, n, n
	switch k {
	case AtLeast, MoreThan:
		q.High = NoBound
	case AtMost, Nearly:
		q.Low = NoBound
	}
}

func (f *quantFinder) endsWith(end int, phrase string, n int) bool {
	for k := end - n; k < end; k++ {
		w, rest, _ := strings.Cut(phrase, " ")
		if f.low(k) != w {
			return false
		}
		phrase = rest
	}
	return true
}

func (f *quantFinder) after(k int) (Qualifier, int) {
	for _, c := range []Qualifier{AtLeast, AtMost, About} {
		for _, p := range afterWords[c] {
			if n := strings.Count(p, " ") + 1; f.endsWith(k+n, p, n) && f.low(k+n) != "than" { // "rose to 32 and more than 100 were hurt"
				return c, k + n
			}
		}
	}
	return Exact, 0
}

// noCount reports whether the number [i, k) counts nothing: money, a share, a
// date, a negative number, a label.
func (f *quantFinder) noCount(i, k int) bool {
	prev, next := f.low(i-1), f.low(k)
	switch {
	case moneyWords[prev], shareWords[next], next == "per" && f.low(k+1) == "cent", next == "^", next == "°":
		return true
	case (prev == "-" || prev == "−" || prev == "–") && !f.a.Tokens[i-1].SpaceAfter && (i-1 == f.from || f.a.Tokens[i-2].SpaceAfter):
		return true
	case (prev == "-" || prev == "−") && i-2 >= f.from && !f.a.Tokens[i-1].SpaceAfter && !f.a.Tokens[i-2].SpaceAfter && lettersOnly(f.a.Form(i-2)):
		return true // "T-72", "under-17"
	case f.age(i, k):
		return true
	case k == i+1 && f.listed(i):
		return true
	case k == i+1 && len(f.a.Form(i)) >= 4 && digitsOnly(next) && digitsOnly(f.a.Form(i)):
		return true // "2015 190703 35 dead": a date, an hour
	case monthWords[prev] && f.a.Tokens[i-1].UPOS != AUX, k == i+1 && monthWords[next] && f.a.Tokens[k].UPOS == PROPN:
		return true
	case f.labelled(i):
		return true
	}
	if form := f.a.Form(i); k == i+1 && len(form) == 4 && (form[:2] == "19" || form[:2] == "20") {
		if f.low(i-2) != "" && monthWords[f.low(i-2)] && f.a.Tokens[i-1].UPOS == NUM { // "7 October 2025", "October 7 2025 Hundreds"
			return true
		}
		return f.counted(k) != int32(k) // a year, unless something is counted
	}
	return k == i+1 && (next == "am" || next == "pm" || next == "a.m." || next == "p.m." || next == "o'clock")
}

// age reports whether the number [i, k) stands as an age behind a person's
// name: "Tomas Brel, 45,".
func (f *quantFinder) age(i, k int) bool {
	if f.low(i-1) == "and" && f.labelled(i-2) && i-2 > f.from {
		return true // "aged nine and 11"
	}
	if i-2 < f.from || f.low(i-1) != "," || f.a.Tokens[i-2].Ent != PER || k != i+1 {
		return false
	}
	next := f.low(k)
	return next == "," || next == "." || next == ";" || next == ")" || next == ""
}

// listed reports whether the figure at token i stands in a row of four or more
// with nothing but commas between: serial numbers, no counts.
func (f *quantFinder) listed(i int) bool {
	n := 1
	for k := i; k-2 >= f.from && f.low(k-1) == "," && digitsOnly(f.low(k-2)); k -= 2 {
		n++
	}
	for k := i; f.low(k+1) == "," && digitsOnly(f.low(k+2)); k += 2 {
		n++
	}
	return n > 3 && digitsOnly(f.low(i))
}

func digitsOnly(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func lettersOnly(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

func (f *quantFinder) labelled(i int) bool {
	return labelWords[f.low(i-1)] || f.low(i-1) == "#"
}

// cardinal reads a number at i: its value and the token behind it. The value
// is negative for figures that are not to be read ("1,2,3"); the place is 0
// where no number begins.
func (f *quantFinder) cardinal(i int) (int64, int) {
	if i >= f.to {
		return 0, 0
	}
	form := f.a.Form(i)
	if r, _ := utf8.DecodeRuneInString(form); unicode.IsDigit(r) {
		return f.figure(i)
	}
	return f.words(i)
}

func (f *quantFinder) figure(i int) (int64, int) {
	n, frac, ok := readFigure(f.a.Form(i))
	k := i + 1
	if !ok {
		return -1, k
	}
	// "60 000" with a thin or no-break space, or before three noughts
	for k < f.to && frac == 0 && n > 0 && n < maxCount {
		t := f.a.Form(k)
		m, _, ok := readFigure("1" + t)
		gap := f.a.Text[f.a.Tokens[k-1].End:f.a.Tokens[k].Start]
		if len(t) == 3 && ok && gap == " " && t != "000" && len(f.a.Form(i)) <= 3 && !monthWords[f.low(i-1)] {
			return -1, k + 1 // "12 500" may be one number or two
		}
		if len(t) != 3 || !ok || gap == "" || len(f.a.Form(k-1)) > 3 || t != "000" && gap != "\u00a0" && gap != "\u202f" && gap != "\u2009" {
			break
		}
		n = n*1000 + m - 1000
		k++
	}
	scaled := false
	if m, e := f.andHalf(n, k); e > 0 && frac == 0 {
		return m, e
	}
	for k < f.to && scaleWords[f.low(k)] > 0 {
		s := scaleWords[f.low(k)]
		n, frac = n*s+frac*s/1000, 0
		scaled = true
		k++
		if n > maxCount {
			return -1, k
		}
	}
	// "10.000" may be ten or ten thousand
	if !scaled && (frac != 0 || strings.ContainsAny(f.a.Form(i), ".٫")) || n > maxCount {
		return -1, k
	}
	return n, k
}

// readFigure reads digits of any script with commas at the thousands and a
// point; frac is in thousandths. Commas may stand as in India: "1,00,000".
func readFigure(s string) (n, frac int64, ok bool) {
	digits, group, commas, point := 0, 0, 0, -1
	pairs := false // groups of two digits but for the last
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			d := int64(digitValue(r))
			if d < 0 {
				return 0, 0, false
			}
			if point >= 0 {
				if point < 3 {
					frac = frac*10 + d
				}
				point++
				continue
			}
			if n = n*10 + d; n > maxCount {
				return 0, 0, false
			}
			digits++
			group++
		case (r == ',' || r == '٬') && point < 0 && (commas == 0 && group > 0 && group <= 3 || commas > 0 && (group == 3 && !pairs || group == 2 && (pairs || commas == 1))):
			pairs = commas > 0 && group == 2
			commas++
			group = 0
		case (r == '.' || r == '٫') && point < 0 && digits > 0:
			point = 0
		default:
			return 0, 0, false
		}
	}
	if digits == 0 || commas > 0 && group != 3 || point == 0 || digits > 1 && commas == 0 && strings.HasPrefix(s, "0") {
		return 0, 0, false
	}
	for ; point > 0 && point < 3; point++ {
		frac *= 10
	}
	return n, frac, true
}

// digitValue is the value of a decimal digit of any script: the digits of a
// script stand in a row that begins at a multiple of its nought.
func digitValue(r rune) int {
	v := 0
	for v < 10 && unicode.IsDigit(r-rune(v)-1) {
		v++
	}
	if v > 9 {
		return -1
	}
	return v
}
