package english

import "strings"

// particle mends "take over the town": the word behind the verb belongs to it,
// and what follows is its object.
func (a *Analysis) particle(s *Sentence, i int32) {
	t := &a.Tokens[i]
	p := t.Head + 1
	if t.Rel != Obl || t.Head < s.From || p >= i || a.Tokens[p].Head != i || a.Tokens[p].Rel != Case || a.Tokens[t.Head].UPOS != VERB {
		return
	}
	verbs := particles[a.Form(int(p))]
	if verbs == nil || verbs[strings.ToLower(a.Form(int(t.Head)))] == verbs[""] {
		return
	}
	for k := t.Head + 1; k < s.To; k++ {
		if c := &a.Tokens[k]; c.Head == t.Head && (c.Rel == Obj || c.Rel == Iobj || c.Rel == CompoundPrt) || c.Head == i && c.Rel == Case && k != p {
			return
		}
	}
	t.Rel = Obj
	a.Tokens[p].Head, a.Tokens[p].Rel = t.Head, CompoundPrt
}

// particles are the verbs that each of these words belongs to; where "" is
// among them, to all others.
var particles = map[string]map[string]bool{
	"up": open(`go goes went going gone come comes came coming get gets got getting walk walks walked walking run runs ran running climb climbs climbed climbing
		move moves moved moving drive drives drove driving rise rises rose show shows showed stay stayed stand stands stood head heads headed travel travelled traveled wake woke`),
	"over": wordSet("take takes took taken taking turn turns turned turning hand hands handed handing"),
	"off":  wordSet("pay pays paid paying call calls called calling put puts putting cut cuts cutting break breaks broke broken breaking lay lays laid laying shut shuts shutting kill kills killed killing fight fights fought fighting"),
	"on":   wordSet("take takes took taken taking"),
	"out": wordSet(`carry carries carried carrying rule rules ruled ruling point points pointed pointing hand hands handed handing drive drives drove driven driving
		force forces forced forcing put puts putting set sets setting wipe wipes wiped wiping find finds found finding figure figures figured figuring fill fills filled filling
		give gives gave given giving seek seeks sought seeking single singles singled singling spell spells spelled spelt lay lays laid laying knock knocks knocked knocking pull
		pulls pulled pulling phase phases phased phasing take takes took taken taking throw throws threw thrown throwing check checks checked checking`),
	"down": wordSet("break breaks broke broken breaking shut shuts shutting bring brings brought bringing put puts putting take takes took taken taking knock knocks knocked knocking cut cuts cutting shoot shoots shot shooting track tracks tracked tracking lay lays laid laying"),
	"in":   wordSet("bring brings brought bringing throw throws threw thrown throwing usher ushers ushered ushering fill fills filled filling"),
	"away": wordSet("give gives gave given giving take takes took taken taking throw throws threw thrown throwing"),
	"back": wordSet("bring brings brought bringing take takes took taken taking"),
}

// open is the set of all words but these.
func open(words string) map[string]bool {
	m := wordSet(words)
	m[""] = true
	return m
}
