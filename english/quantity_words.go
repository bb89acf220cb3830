package english

import "strings"

// unitWords are the number words that add up; scaleWords multiply what stands
// before them.
var unitWords = numberWords(`
one 1
two 2
three 3
four 4
five 5
six 6
seven 7
eight 8
nine 9
ten 10
eleven 11
twelve 12
thirteen 13
fourteen 14
fifteen 15
sixteen 16
seventeen 17
eighteen 18
nineteen 19
twenty 20
thirty 30
forty 40
fourty 40
fifty 50
sixty 60
seventy 70
eighty 80
ninety 90
`)

var scaleWords = numberWords(`
dozen 12
hundred 100
thousand 1000
million 1000000
mn 1000000
billion 1000000000
bn 1000000000
lakh 100000
lakhs 100000
crore 10000000
crores 10000000
`)

// vagueWords are counts without a number; longer phrases win. A star stands
// for any adjective.
var vagueWords = phraseTable(`
dozens
scores
hundreds
thousands
millions
tens of
tens of thousands
tens of millions
hundreds of thousands
hundreds of millions
several
several dozen
several hundred
several thousand
several million
several hundred thousand
many
a great many
a good many
numerous
countless
multiple
a few
a few dozen
a few hundred
a few thousand
few dozen
few hundred
few thousand
a couple of
a number of
a * number of
an * number of
large numbers of
small numbers of
a handful of
a handful
handful of
some
some of
`)

// fractionWords are shares of something named nearby.
var fractionWords = phraseTable(`
half
a half
one half
one - half
a third
one third
one - third
two thirds
two - thirds
a quarter
one quarter
one - quarter
three quarters
three - quarters
a fifth
one fifth
one - fifth
two fifths
a tenth
one tenth
one - tenth
most
most of
the majority
a majority
the bulk
`)

// qualifierWords stand before a number.
var qualifierWords = map[Qualifier][]string{
	AtLeast:  qualifiers("at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "minimum"),
	MoreThan: qualifiers("more than", "over", "well over", "just over", "above", "upwards of", "upward of", "in excess of", "greater than"),
	AtMost:   qualifiers("up to", "at most", "as many as", "as much as", "no more than", "not more than", "a maximum of", "fewer than", "less than", "below", "maximum of"),
	Nearly:   qualifiers("nearly", "almost", "close to", "near to", "approaching", "just under", "just short of", "nearing"),
	About:    qualifiers("about", "around", "roughly", "approximately", "some", "an estimated", "estimated", "circa", "an approximate", "somewhere around", "in the region of"),
	Exact:    qualifiers("a total of", "exactly", "precisely", "just", "only", "a combined"),
}

// afterWords stand behind a number.
var afterWords = map[Qualifier][]string{
	AtLeast: qualifiers("or more", "and more", "and above", "or above", "- plus"),
	AtMost:  qualifiers("or fewer", "or less", "at most", "at the most"),
	About:   qualifiers("or so", "- odd", "- some", "- something"),
}

// labelWords before a number make it a name and no count: "resolution 2042".
var labelWords = countWords("no no. nr number article section chapter page resolution flight route room paragraph phase version channel psalm group class level article. fig fig. table unit company aged age")

var monthWords = countWords("january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.")

var moneyWords = countWords("$ € £ ¥ us$ a$ c$ usd eur gbp rs rs.")

var shareWords = countWords("% percent pct percentage")

// quantVocabulary are the words of all tables here, and those that the code
// itself asks for, so that a word written with capitals can be looked up in
// lower case without making a string of it.
var quantVocabulary = vocabulary()

// otherWord stands for a word that no table has.
const otherWord = "\x00"

func vocabulary() map[string]string {
	v := map[string]string{}
	put := func(words string) {
		for w := range strings.FieldsSeq(words) {
			v[w] = w
		}
	}
	put("a an half and of to or from between the those their at some many how as so too most all both in out every per cent am pm a.m. p.m. o'clock")
	for _, t := range []map[string]int64{unitWords, scaleWords} {
		for w := range t {
			put(w)
		}
	}
	for _, t := range []map[string][][]string{vagueWords, fractionWords} {
		for _, ps := range t {
			for _, p := range ps {
				put(strings.Join(p, " "))
			}
		}
	}
	for _, t := range []map[Qualifier][]string{qualifierWords, afterWords} {
		for _, ps := range t {
			put(strings.Join(ps, " "))
		}
	}
	for _, t := range []map[string]bool{labelWords, monthWords, moneyWords, shareWords, ordinalEnds} {
		for w := range t {
			put(w)
		}
	}
	return v
}

// quantWord is a word in lower case if it has no capitals or stands in the
// tables, otherWord if not.
func quantWord(form string) string {
	var buf [24]byte
	capital := false
	for i := 0; i < len(form); i++ {
		c := form[i]
		if c >= 'A' && c <= 'Z' {
			capital = true
			c += 'a' - 'A'
		}
		if i < len(buf) {
			buf[i] = c
		}
	}
	switch {
	case !capital:
		return form
	case len(form) > len(buf):
		return otherWord
	}
	if w, ok := quantVocabulary[string(buf[:len(form)])]; ok {
		return w
	}
	return otherWord
}

// ordinalEnds end an ordinal that begins as a number does: "twenty-first".
var ordinalEnds = countWords("first second third fourth fifth sixth seventh eighth ninth hundredth thousandth millionth")

func numberWords(lines string) map[string]int64 {
	m := map[string]int64{}
	for _, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		w, num, _ := strings.Cut(l, " ")
		n := int64(0)
		for _, c := range num {
			n = n*10 + int64(c-'0')
		}
		m[w] = n
	}
	return m
}

// phraseTable leads from the first word of a phrase to the phrases, longest
// first.
func phraseTable(lines string) map[string][][]string {
	m := map[string][][]string{}
	for _, l := range strings.Split(strings.TrimSpace(lines), "\n") {
		p := strings.Fields(l)
		list := append(m[p[0]], p)
		for i := len(list) - 1; i > 0 && len(list[i]) > len(list[i-1]); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		m[p[0]] = list
	}
	return m
}

func qualifiers(phrases ...string) []string { return phrases }

func countWords(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}
