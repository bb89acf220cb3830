package extract

import "github.com/onrecord/onrecord/english/coref"

// speech is an attribution in tokens: coref.Speech plus what statements need.
type speech struct {
	coref.Speech
	sourceFrom, sourceTo int32 // the whole noun phrase of the source
	cueFrom, cueTo       int32
	via                  []int32 // head tokens: through whom the words came
	tos                  []int32 // head tokens: who was told
	outer                int32   // the speech it stands in, -1 for none
	act                  string
	rule                 string
	conf                 float64
}

// findSpeech finds every attribution of speech or writing.
func (d *doc) findSpeech() {}
