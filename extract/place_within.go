package extract

import "github.com/onrecord/onrecord/english"

// Places by what they lie in
//
// Of the villages where people are killed no gazetteer has all. Their words say
// what they lie in: "Dosh, a suburb of Kelm", "Dosh village in northern Kelm
// province", "Dosh, 30 km west of Kelm". Such a place is called by its own name,
// has the country and region of the other, and no point.

// narrower is the place by place k that the words name beside it and mean: "the
// Kelm suburb of Dosh", "the Dosh suburb of Kelm", "Dosh, 30 km west of Kelm". -1
// for none.
func (d *doc) narrower(k int) int {
	if d.placeAt == nil {
		return -1
	}
	m := &d.places[k]
	n := int(m.To)
	if n+2 < d.a.Len() && ground[d.a.Tokens[n].Lemma] && d.a.Form(n+1) == "of" && d.a.Tokens[n+2].Sent == d.a.Tokens[n-1].Sent {
		j := n + 2
		for j+2 < d.a.Len() && d.placeAt[j] == 0 && d.a.Form(j+1) == "-" { // "al-Dosh"
			j += 2
		}
		if x := int(d.placeAt[j]) - 1; x < 0 || m.Country != "" || d.places[x].Country == "" {
			return x
		}
		return -1 // the one that is known is the greater
	}
	i := int(m.From) - 1
	for i > 1 { // "of the old city of Kelm"
		x := &d.a.Tokens[i]
		if x.UPOS != english.DET && x.UPOS != english.ADJ && !settledGround(x.Lemma) && (d.a.Form(i) != "of" || !settledGround(d.a.Tokens[i-1].Lemma)) {
			break
		}
		i--
	}
	if i < 2 || d.a.Form(i) != "of" && d.a.Form(i) != "near" || d.a.Tokens[i].Sent != d.a.Tokens[m.From].Sent {
		return -1
	}
	at, beside := i-1, d.a.Form(i) == "near"
	for ; at > 0 && d.a.Tokens[at].Sent == d.a.Tokens[i].Sent; at-- {
		l := d.a.Tokens[at].Lemma
		if suburbs[l] || offsets[lowerASCII(d.a.Form(at))] {
			beside = true
			continue
		}
		if w := d.a.Form(at); beside && (w == "," || w == "a" || w == "to" || w == "the" || w == "some" || w == "around" || d.a.Tokens[at].UPOS == english.NUM) {
			continue
		}
		break
	}
	if !beside || d.placeAt[at] == 0 || int(d.placeAt[at])-1 == k || d.places[d.placeAt[at]-1].Precision == "country" {
		return -1
	}
	return int(d.placeAt[at]) - 1
}

// settledGround reports whether a noun says what the name behind it is, and nothing
// beside it: "city".
func settledGround(lemma string) bool { return ground[lemma] && !suburbs[lemma] }

// suburbs lie beside the town that they are said to be of.
var suburbs = wordSet("suburb")

// within is the place that the words behind place k say it lies in or by, for one
// that no gazetteer has; -1 for none.
func (d *doc) within(k int) int {
	m := &d.places[k]
	if m.Country != "" || d.placeAt == nil {
		return -1
	}
	led := false
	for i := int(m.To); i < d.a.Len() && i < int(m.To)+10 && d.a.Tokens[i].Sent == d.a.Tokens[m.To-1].Sent; i++ {
		if p := int(d.placeAt[i]) - 1; p >= 0 && led {
			if q := &d.places[p]; q.Country != "" && !q.Adjective {
				return p
			}
			i, led = int(d.places[p].To)-1, false
			continue
		}
		switch w := lowerASCII(d.a.Form(i)); {
		case w == "in" || w == "of" || w == "near" || w == "outside" || w == "by" || w == ",":
			led = true
		case ground[d.a.Tokens[i].Lemma], offsets[w], w == "countryside", w == "barrens", w == "which", w == "lies", w == "is", w == "-", w == "held", w == "to",
			d.a.Tokens[i].UPOS == english.DET, d.a.Tokens[i].UPOS == english.ADJ, d.a.Tokens[i].UPOS == english.NUM:
		default:
			return -1
		}
	}
	return -1
}
