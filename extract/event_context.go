package extract

// contextWords lead from words in the evidence to PLOVER contexts, in the
// order in which they are written.
var contextWords = []struct {
	context string
	words   map[string]bool
}{
	{"military", wordSet("army troops troop soldier navy warplane warship air_force military")},
	{"election", wordSet("election vote ballot poll referendum candidate")},
	{"legislative", wordSet("parliament congress senate lawmaker legislature")},
	{"legal", wordSet("court judge lawsuit prosecutor trial tribunal")},
	{"economic", wordSet("trade tariff loan economy economic")},
	{"human_rights", wordSet("torture rape massacre")},
	{"diplomatic", wordSet("ambassador embassy envoy diplomat foreign consulate diplomatic")},
	{"peacekeeping", wordSet("peacekeeper peacekeeping")},
	{"health", wordSet("vaccine hospital epidemic disease")},
	{"asylum", wordSet("refugee asylum")},
	{"migration", wordSet("migrant immigrant")},
	{"disasters", wordSet("earthquake flood drought hurricane")},
	{"terrorism", wordSet("terrorist terrorism")},
	{"cbrn", wordSet("nuclear chemical biological")},
	{"cyber", wordSet("cyber hacker cyberattack")},
	{"corruption", wordSet("corruption bribe bribery")},
	{"illegal_drugs", wordSet("drug cocaine heroin")},
}

// contexts is the PLOVER contexts that the words of the evidence name.
func (v *eventReader) contexts(e eventAt) []string {
	out := []string{}
	for _, c := range contextWords {
		for i := e.from; i < e.to; i++ {
			if c.words[v.a.Tokens[i].Lemma] {
				out = append(out, c.context)
				break
			}
		}
	}
	return out
}
