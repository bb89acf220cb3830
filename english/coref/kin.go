package coref

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Relatives share a surname and are told apart by what the report says of
// them: "Ivo Strand and his wife Mira" makes Ivo a man, Mira a woman who may
// be called Mrs Strand, and "Strand" alone stays Ivo.

// kinNouns are relatives by lemma; their gender is in people.txt.
var kinNouns = set("wife husband son daughter brother sister father mother widow widower uncle aunt nephew niece cousin fiancé fiancée grandson granddaughter grandfather grandmother stepson stepdaughter stepfather stepmother twin spouse partner girlfriend boyfriend child")

// relation is what stands before a relative's name.
type relation struct {
	gender, owners byte // of the relative; of whose they are
	owner          int  // index of the name whose relative it is, -1 for none
}

// kin finds the names of relatives among all.
func (r *resolver) kin(all []nameSpan) map[int32]relation {
	out := map[int32]relation{}
	for k, s := range all {
		if s.kind != english.PER {
			continue
		}
		i := s.from - 1
		if i >= 0 && r.a.Form(int(i)) == "," {
			i--
		}
		if i < 1 || r.a.Tokens[i].Sent != r.a.Tokens[s.from].Sent || !kinNouns[r.a.Tokens[i].Lemma] {
			continue
		}
		x := relation{gender: genders[r.a.Tokens[i].Lemma], owner: -1}
		for j := i - 1; j >= 0 && j >= i-4; j-- {
			w := strings.ToLower(r.a.Form(int(j)))
			switch {
			case w == "his":
				x.owners = 'm'
			case w == "her":
				x.owners = 'f'
			case r.a.Tokens[j].XPOS == english.POS:
			case r.a.Tokens[j].UPOS == english.ADJ || r.a.Tokens[j].UPOS == english.NOUN || r.a.Tokens[j].XPOS == english.HYPH || r.a.Tokens[j].UPOS == english.NUM:
				continue // "his late elder brother"
			default:
				j = 0
				continue
			}
			x.owner = r.ownerBefore(all, k, j, x.owners)
			out[s.from] = x
			break
		}
	}
	return out
}

// ownerBefore is the nearest name of a person before token at that may be of
// this gender, in its sentence or the one before; -1 for none.
func (r *resolver) ownerBefore(all []nameSpan, k int, at int32, gender byte) int {
	for n := k - 1; n >= 0 && r.a.Tokens[at].Sent-r.a.Tokens[all[n].from].Sent <= 1; n-- {
		if all[n].kind != english.PER || all[n].to > at {
			continue
		}
		g := r.nameGender(all[n].from, all[n].to)
		if gender == 0 || g == 0 || g == gender {
			return n
		}
	}
	return -1
}

// kinAgain makes "her mother" a mention of the one mother that the report names
// so, "her mother, Ada Lorn", wherever it stands. named are such nouns with whom
// they mean.
func (r *resolver) kinAgain(named [][2]int32) {
	owned := func(i int32) string { // "her mother"; "" for a mother of whom it is not said by a pronoun
		k := r.a.Child(int(i), english.NmodPoss)
		if k < 0 || r.a.Tokens[k].XPOS != english.PRPS {
			return ""
		}
		return strings.ToLower(r.a.Form(k)) + " " + r.a.Tokens[i].Lemma
	}
	who := map[string]int32{}
	for _, x := range named {
		key := owned(x[0])
		if old, ok := who[key]; ok && old != x[1] {
			who[key] = -1
		} else {
			who[key] = x[1]
		}
	}
	if delete(who, ""); len(who) == 0 {
		return
	}
	for i := range r.a.Tokens {
		t := &r.a.Tokens[i]
		if !kinNouns[t.Lemma] || t.XPOS != english.NN || r.e.at[i] >= 0 {
			continue
		}
		if id, ok := who[owned(int32(i))]; ok && id >= 0 {
			lo, hi := r.nominalRange(int32(i))
			r.put(lo, hi, int32(i), Nominal, id)
		}
	}
}
