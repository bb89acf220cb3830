package english

import "strings"

// sideBySide mends "the staff are friendly they treat you well": a clause that
// no word opens and that stands behind an adjective which tells nothing ("sure"
// does), or behind a semicolon, is no complement but a sentence beside the first.
// Which adjectives take a clause was read off the training halves of the treebanks.
func (a *Analysis) sideBySide(s *Sentence, i int32) {
	t := &a.Tokens[i]
	h := t.Head
	if t.Rel != Ccomp || h < s.From || h >= i {
		return
	}
	first := i
	for k := i - 1; k > h; k-- {
		if a.under(k, i) && a.Tokens[k].UPOS != PUNCT {
			first = k
		}
	}
	if w := strings.ToLower(a.Form(int(first))); w == "when" && knowing[strings.ToLower(a.Form(int(h)))] {
		t.Rel = Advcl // "remember when it fell", by the treebanks' use
		return
	}
	for k := first; k < s.To; k++ {
		if c := &a.Tokens[k]; c.Head == i && c.Rel == Mark || k < i && (c.XPOS == WP || c.XPOS == WRB || c.XPOS == WDT) {
			return
		}
	}
	before := a.Form(int(first - 1))
	switch {
	case a.Tokens[h].UPOS == ADJ && a.Tokens[h].Rel != Xcomp && !tellingAdjectives[strings.ToLower(a.Form(int(h)))]:
	case before == ";" && first-1 > h, strings.HasPrefix(before, "..") && first-1 > h:
	default:
		return
	}
	t.Rel = Parataxis
}

var knowing = wordSet("know knows knew known see sees saw seen remember remembers remembered find finds found understand understands understood")

var tellingAdjectives = wordSet(`sure glad afraid sorry happy confident certain likely worth comfortable aware lucky bad good unaware convinced hopeful worried proud
	grateful thankful surprised concerned pleased delighted disappointed sad angry upset shocked clear obvious true possible unlikely optimistic fortunate adamant
	mindful doubtful unsure uncertain positive relieved ashamed amazed nervous scared fearful satisfied insistent`)
