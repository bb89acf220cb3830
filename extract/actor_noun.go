package extract

import "strings"

// What a noun that no list of parties has means: people, a body, or no party.

// bodies are nouns for bodies, manyAtOnce those for many people in the singular.
var (
	bodies     = wordSet("agency airline assembly association bloc board body brigade cabinet cartel college commission conglomerate consortium delegation department division faction grouping house institute institution judiciary junta leadership league legislature network office outlet panel press regiment senate service squad syndicate tribunal")
	manyAtOnce = wordSet("clan clergy collective community convoy couple crew crowd family gang household majority minority mob population public staff tribe")
)

// otherCase is a name with its first letter, if it is one of English, in the other
// case: "Traders" at the beginning of a sentence are the traders.
func otherCase(name string) string {
	if name == "" || !(name[0] >= 'a' && name[0] <= 'z' || name[0] >= 'A' && name[0] <= 'Z') {
		return name
	}
	return string(name[0]^0x20) + name[1:]
}

// doesThings tells nouns for people by their endings: "protesters", "analysts".
func doesThings(lemma string) bool {
	for _, e := range [...]string{"er", "or", "ist", "ian", "man", "ee", "ant"} {
		if len(lemma) > len(e)+3 && strings.HasSuffix(lemma, e) {
			return !notPeople[lemma]
		}
	}
	return false
}

// notPeople are common nouns with such an ending that mean no people.
var notPeople = wordSet("number order power matter border letter paper water winter summer december november october september quarter center centre " +
	"corner chapter computer weather disaster danger error terror factor sector motor mirror harbor harbour labor labour favor favour behavior behaviour " +
	"transfer offer answer cover gunfire committee referee coffee human plan clan restaurant plant grant warrant war door floor " +
	"murder fever banner poster flyer ladder hammer rubber leather powder freezer trailer trigger ledger folder filter cluster layer chamber thunder wonder blunder shoulder boulder tender gender silver " +
	"charter theater theatre character register paper manner dinner copper timber lumber newsletter tower shelter barrier career frontier encounter remainder")
