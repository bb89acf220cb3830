// Command names measures whether the names that reports give a party are
// brought together over reports, against the chains of ECB+:
//
//	go run ./eval/names [-misses] ../shared/data/coreference/ecbplus/ECB+
//
// Every name of a person or body that a topic has is compared with every other
// name of the topic, as far as their words differ. Of the pairs that mean one
// party by the gold chains it tells how many are joined; of the pairs that
// are joined, how many mean one party. A bare surname is never joined with
// another name, so pairs of longer names are counted apart. A name is a mention whose head is a
// proper noun; titles and what stands behind its last proper noun are left out.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
	"github.com/onrecord/onrecord/english"
	"github.com/onrecord/onrecord/english/coref/gold"
)

var misses = flag.Bool("misses", false, "print the pairs that are wrong")

func main() {
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: names [-misses] FOLDER")
		os.Exit(2)
	}
	if err := run(flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// name is a name of a topic with the chain that it belongs to.
type name struct{ topic, text, typ, chain string }

func run(dir string) error {
	z, err := english.NewAnalyzer()
	if err != nil {
		return err
	}
	docs, err := gold.ReadECB(dir, z)
	if err != nil {
		return err
	}
	var all []name
	for _, d := range docs {
		for i, m := range d.Mentions {
			typ := map[string]string{"person": onrecord.ActorPerson, "organization": onrecord.ActorOrganisation}[d.Kinds[i]]
			if text := properName(d.Analysis, int(m.From), int(m.To), int(m.Head)); typ != "" && text != "" && d.Chains[i] != "" {
				all = append(all, name{d.Genre, text, typ, d.Chains[i]})
			}
		}
	}
	slices.SortFunc(all, func(a, b name) int {
		return cmp.Or(cmp.Compare(a.topic, b.topic), cmp.Compare(a.typ, b.typ), cmp.Compare(a.text, b.text), cmp.Compare(a.chain, b.chain))
	})
	all = slices.Compact(all)
	party := parties(all)
	for _, typ := range []string{onrecord.ActorPerson, onrecord.ActorOrganisation} {
		one, joined, right, full := 0, 0, 0, 0
		for i, a := range all {
			for _, b := range all[i+1:] {
				if a.topic != b.topic || a.typ != typ || b.typ != typ || a.text == b.text {
					continue
				}
				same := a.chain == b.chain
				join := party[a] == party[b]
				if same {
					one++
					if strings.Contains(a.text, " ") && strings.Contains(b.text, " ") {
						full++
					}
				}
				if join {
					joined++
				}
				if same && join {
					right++
				}
				if *misses && same != join {
					fmt.Printf("%s, topic %s: %q and %q: one party %v, joined %v\n", typ, a.topic, a.text, b.text, same, join)
				}
			}
		}
		fmt.Printf("%-13s %5d pairs of names of one party, %d of more than one word each; %d joined (%.1f %% of all, %.1f %% of those); of %d pairs joined %.1f %% rightly\n",
			typ, one, full, right, pct(right, one), pct(right, full), joined, pct(right, joined))
	}
	return nil
}

// parties numbers the names by what collate.Parties makes of those of a topic.
func parties(all []name) map[name]int {
	out := map[name]int{}
	n := 0
	for _, topic := range topics(all) {
		var list []collate.Name
		for _, x := range all {
			if x.topic == topic {
				list = append(list, collate.Name{Name: x.text, Type: x.typ, Reports: 1})
			}
		}
		for _, k := range collate.Parties(list) {
			n++
			for _, x := range all {
				if x.topic == topic && slices.Contains(k.Names, x.text) && out[x] == 0 {
					out[x] = n
				}
			}
		}
	}
	return out
}

func topics(all []name) []string {
	var out []string
	for _, x := range all {
		if !slices.Contains(out, x.topic) {
			out = append(out, x.topic)
		}
	}
	return out
}

func pct(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return 100 * float64(a) / float64(b)
}

// properName is the run of proper nouns, with what binds them, round the head;
// "" where the head is none.
func properName(a *english.Analysis, from, to, head int) string {
	if a.Tokens[head].UPOS != english.PROPN {
		return ""
	}
	for from < to && (a.Tokens[from].UPOS != english.PROPN || a.Tokens[from].Rel == english.NmodDesc) {
		from++
	}
	for to > from && a.Tokens[to-1].UPOS != english.PROPN {
		to--
	}
	for i := from; i < to; i++ {
		if a.Tokens[i].UPOS == english.PUNCT && a.Form(i) == "," {
			return "" // more than a name
		}
	}
	return a.Words(from, to)
}
