package extract

import (
	"os"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// TestEventReadings reads the sentences of testdata/events.txt and compares
// type, status and the parties as far as coreference names them.
func TestEventReadings(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("testdata/events.txt")
	if err != nil {
		t.Fatal(err)
	}
	right, all := 0, 0
	for n, line := range strings.Split(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		sentence, want, ok := strings.Cut(line, " => ")
		if !ok {
			t.Fatalf("testdata/events.txt line %d: want sentence => events", n+1)
		}
		all++
		r := readText(t, rd, sentence)
		var got []string
		for _, e := range r.Events {
			got = append(got, e.Type+" "+e.Status)
		}
		if g := strings.Join(got, ", "); g == want || g == "" && want == "none" {
			right++
		} else {
			t.Logf("line %d: %s\n\twant %s, got %s", n+1, sentence, want, g)
		}
	}
	t.Logf("%d of %d right", right, all)
	if right < minEventReadingsRight {
		t.Errorf("%d of %d sentences right, want at least %d", right, all, minEventReadingsRight)
	}
}

// minEventReadingsRight guards what has been reached; the sentences that fail
// are printed by go test -v -run TestEventReadings.
const minEventReadingsRight = 25

// parsed is an analysed report for tests of single stages.
func parsed(t testing.TB, conllu string) *doc {
	t.Helper()
	a, err := english.ReadCoNLLU(strings.NewReader(conllu))
	if err != nil {
		t.Fatal(err)
	}
	r := &onrecord.Report{ID: "r", Text: a.Text, Language: "en"}
	return newDoc(r, a, Options{})
}

const passiveCoNLLU = `1	The	the	DET	DT	_	2	det	_	_
2	village	village	NOUN	NN	_	4	nsubj:pass	_	_
3	was	be	AUX	VBD	_	4	aux:pass	_	_
4	shelled	shell	VERB	VBN	_	0	root	_	_
5	by	by	ADP	IN	_	7	case	_	_
6	Norvian	Norvian	ADJ	JJ	_	7	amod	_	_
7	troops	troops	NOUN	NNS	_	4	obl:agent	_	SpaceAfter=No
8	,	,	PUNCT	,	_	9	punct	_	_
9	said	say	VERB	VBD	_	4	parataxis	_	_
10	Zubar	Zubar	PROPN	NNP	_	9	nsubj	_	SpaceAfter=No
11	.	.	PUNCT	.	_	4	punct	_	_

`

// TestPassive wants the agent as actor, whatever the order of words.
func TestPassive(t *testing.T) {
	d := parsed(t, passiveCoNLLU)
	v := newEventReader(d)
	v.sentences(false)
	if len(v.out) != 1 || v.out[0].typ != "ASSAULT" || len(v.out[0].actors) != 1 || d.a.Form(v.out[0].actors[0]) != "troops" {
		t.Errorf("got %+v, want one ASSAULT by troops", v.out)
	}
}

// BenchmarkEvents codes parsed sentences: one operation is 1,000 of them.
func BenchmarkEvents(b *testing.B) {
	d := parsed(b, strings.Repeat(passiveCoNLLU, 1000))
	b.ReportAllocs()
	for b.Loop() {
		v := newEventReader(d)
		v.sentences(false)
		v.sentences(true)
	}
	b.ReportMetric(float64(b.N)*1000/b.Elapsed().Seconds(), "sentences/s")
}

// TestAimedAt: an act against a plan is aimed at those who put it forward.
func TestAimedAt(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Foreign Minister Peter Lorn on Monday criticised a map shown in a long speech by President Ana Hadra.":          "Peter Lorn ACCUSE Ana Hadra",
		"The council heard a proposal by President Ana Hadra to open the road. The proposal was rejected by the rebels.": "rebels REJECT Ana Hadra",
	} {
		r := readText(t, rd, text)
		name := map[string]string{}
		for _, a := range r.Actors {
			name[a.ID] = a.Name
		}
		var got []string
		for _, e := range r.Events {
			if len(e.Actors) == 1 && len(e.Recipients) == 1 {
				got = append(got, name[e.Actors[0]]+" "+e.Type+" "+name[e.Recipients[0]])
			}
		}
		if !contains(got, want) {
			t.Errorf("%s\n\twant %s, got %q", text, want, got)
		}
	}
}
