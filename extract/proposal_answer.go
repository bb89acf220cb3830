package extract

import (
	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/english"
)

// planOf is the plan that the phrase at token k means, -1 for none: a mention,
// or a pronoun right after one is not followed.
func (p *planReader) planOf(k int) int {
	if k < 0 {
		return -1
	}
	if n, ok := p.at[k]; ok {
		return n
	}
	return -1
}

// answer reads how a party meets a plan at word i.
func (p *planReader) answer(i int) {
	t := &p.a.Tokens[i]
	switch t.UPOS {
	case english.VERB, english.NOUN:
	default:
		return
	}
	key := t.Lemma
	if t.UPOS == english.VERB {
		key = p.verbKey(i)
		p.hold(i)
	}
	for _, a := range proposals.answers[key] {
		if p.tryAnswer(i, a) {
			return
		}
	}
}

func (p *planReader) tryAnswer(i int, a answer) bool {
	verb := p.a.Tokens[i].UPOS == english.VERB
	target, party := -1, -1
	switch {
	case a.frame == "noun" && !verb:
		k, _ := p.tree.prepTarget(i, a.preps)
		target = k
		ps := p.a.Child(i, english.NmodPoss)
		if ps >= 0 && p.a.Tokens[ps].UPOS != english.PRON {
			party = ps
		} else if h := p.a.Head(i); h >= 0 && p.a.Tokens[h].UPOS == english.VERB {
			party = p.args(h).subj
		}
		if party < 0 {
			party = ps
		}
	case a.frame == "obj" && verb:
		x := p.args(i)
		target, party = x.obj, x.subj
	case a.frame == "prep" && verb:
		target, _ = p.tree.prepTarget(i, a.preps)
		party = p.args(i).subj
	case a.frame == "negated" && verb:
		target = p.args(i).obj
		if !p.tree.negated(i) {
			return false
		}
	case a.frame == "badly" && verb:
		target = p.args(i).obj
		if !p.badly(i) {
			return false
		}
	}
	n := p.planOf(target)
	if n < 0 && verb {
		n = p.planNear(i, a.frame, target)
	}
	if n < 0 && a.response == "vetoes" && target >= 0 && p.a.Tokens[i].Lemma == "veto" && p.a.Tokens[target].UPOS != english.PRON {
		n = p.found(target) // what is vetoed was a draft
	}
	if n < 0 && verb && target >= 0 && party >= 0 && p.a.Tokens[i].Rel == english.AclRelcl {
		n = p.planAround(target)
	}
	if n < 0 || party < 0 && p.hyphenated(i) {
		return false
	}
	r := a.response
	if r != "not-implemented" && verb {
		if p.a.Tokens[i].Rel == english.Acl && p.tree.passive(i) && party < 0 {
			return false
		}
		if p.tree.negated(i) {
			if r != "accepts" && r != "supports" {
				return false
			}
			r = "rejects"
		}
	}
	p.addAnswer(n, party, r, i)
	return true
}

// planAround is the plan in whose phrase noun i stands, on which a relative
// clause was hung: "a plan to end the war, which the rebels rejected". -1 for none.
func (p *planReader) planAround(i int) int {
	for x, n := i, 0; x >= 0 && n < 4; x, n = p.a.Head(x), n+1 {
		if k, ok := p.at[x]; ok {
			return k
		}
		switch p.a.Tokens[x].Rel.Main() {
		case english.Nmod, english.Acl, english.Obj, english.Obl:
		default:
			return -1
		}
	}
	return -1
}

// found makes a plan of the phrase with its head at token i.
func (p *planReader) found(i int) int {
	from, to := p.nounPhrase(i)
	p.plans = append(p.plans, planAt{date: p.d.dateOf(i), mentions: [][2]int{{from, to}}, heads: []int{i}})
	p.at[i] = len(p.plans) - 1
	return p.at[i]
}

// planNear is the plan that verb i has for its object where the tree gives it
// none: right behind it ("criticised as unfair a plan by ..."), or, for what
// was not carried out, before it ("agreed in Kelm but never implemented").
func (p *planReader) planNear(i int, frame string, target int) int {
	s := p.a.Sents[p.a.Tokens[i].Sent]
	switch {
	case frame == "obj" && target < 0:
		for k := i + 1; k < min(i+11, int(s.To)) && p.a.Tokens[k].UPOS != english.VERB && p.a.Tokens[k].UPOS != english.AUX; k++ {
			if n, ok := p.at[k]; ok {
				return n
			}
		}
	case frame == "negated" || frame == "badly":
		for k := i - 1; k >= int(s.From); k-- {
			if n, ok := p.at[k]; ok {
				return n
			}
		}
	}
	return -1
}

func (p *planReader) root(i int) int {
	for n := 0; p.a.Head(i) >= 0 && n < 100; n++ {
		i = p.a.Head(i)
	}
	return i
}

func (p *planReader) badly(i int) bool {
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		if badAdverbs[p.a.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

var badAdverbs = wordSet("unsatisfactorily badly poorly partially partly hardly barely slowly")

// hold reads a reservation: the plan works only if, does not go far enough.
func (p *planReader) hold(i int) {
	t := &p.a.Tokens[i]
	n, s := p.planOf(p.args(i).subj), p.speech[i]
	if n >= 0 && s >= 0 && p.tooMuch(i) && p.d.speech[s].Source >= 0 {
		p.addAnswer(n, int(p.d.speech[s].Source), "criticises", i) // "said the draft put too little pressure on"
		return
	}
	if n < 0 || !holdVerbs[t.Lemma] {
		return
	}
	only := false
	for k := p.a.FirstChild(i); k >= 0; k = p.a.NextSibling(k) {
		only = only || p.a.Tokens[k].Lemma == "only" || p.a.Tokens[k].Lemma == "unless"
		for c := p.a.FirstChild(k); c >= 0; c = p.a.NextSibling(c) {
			only = only || p.a.Tokens[c].Lemma == "only" || p.a.Tokens[c].Lemma == "unless"
		}
	}
	if !only && !p.tree.negated(i) {
		return
	}
	party := -1
	if h := p.a.Head(i); h >= 0 && t.Rel == english.Ccomp {
		party = p.args(h).subj
	}
	if party < 0 && s >= 0 {
		party = int(p.d.speech[s].Source)
	}
	if root := p.root(i); party < 0 && p.isParty(root) {
		party = root // "Norvia and Zubar counter that ..." with "counter" taken for a noun
	}
	if party < 0 {
		return
	}
	p.addAnswer(n, party, "reserves", i)
}

// tooMuch reports whether verb i is said to do too much or too little.
func (p *planReader) tooMuch(i int) bool {
	o := p.args(i).obj
	for k := i + 1; k < min(i+4, p.a.Len()-1) && (o < 0 || k < o); k++ {
		if lowerForm(p.a, k) == "too" {
			return true
		}
	}
	return false
}

func (p *planReader) addAnswer(n, party int, response string, i int) {
	from, to := p.clause(i)
	if h := p.a.Head(i); p.a.Tokens[i].UPOS == english.NOUN && h >= 0 && p.a.Tokens[h].UPOS == english.VERB {
		from, to = p.clause(h)
	}
	p.plans[n].answers = append(p.plans[n].answers, answerAt{party, response, from, to})
}

// term reads what a plan asks for or grants at verb i.
func (p *planReader) term(i int) {
	t := &p.a.Tokens[i]
	if t.UPOS != english.VERB || !termVerbs[t.Lemma] {
		return
	}
	x := p.args(i)
	n := p.planOf(x.subj)
	if n < 0 || x.passive {
		return
	}
	k := x.obj
	if k < 0 || k == x.subj {
		k, _ = p.tree.prepTarget(i, []string{"for", "at"})
	}
	if k < 0 {
		k = p.a.Child(i, english.Xcomp)
	}
	if k < 0 {
		k = p.a.Child(i, english.Advcl)
	}
	if k < 0 {
		return
	}
	from, to := p.a.Subtree(k)
	if c := p.a.Child(k, english.Case); c == from {
		from++
	}
	if c := p.a.Child(k, english.Mark); c == from && p.a.Tokens[c].Lemma != "to" {
		from++
	}
	if from < to {
		p.plans[n].terms = append(p.plans[n].terms, [2]int{from, to})
	}
}

// write turns the plans into records.
func (p *planReader) write() []onrecord.Proposal {
	out := []onrecord.Proposal{}
	for k := range p.plans {
		pl := &p.plans[k]
		r := onrecord.Proposal{By: p.actorsOf(pl.by), Date: pl.date, Mentions: []onrecord.Span{}, Terms: []onrecord.Span{},
			Responses: []onrecord.Response{}, Rule: "proposal/noun"}
		for _, m := range pl.mentions {
			s := p.d.span(m[0], m[1])
			r.Mentions = append(r.Mentions, s)
			if r.Name == "" {
				r.Name = s.Text
			}
		}
		for _, t := range pl.terms {
			r.Terms = append(r.Terms, p.d.span(t[0], t[1]))
		}
		seen := map[string]bool{}
		p.judgements(pl, &r, seen)
		for _, a := range pl.answers {
			parties := []string{""}
			if a.party >= 0 {
				if ids := p.d.actorsWith(a.party); len(ids) > 0 {
					parties = ids
				}
			}
			for _, id := range parties {
				if key := id + " " + a.response; !seen[key] {
					seen[key] = true
					r.Responses = append(r.Responses, onrecord.Response{Party: onrecord.Maybe(id), Response: a.response, Evidence: p.d.span(a.from, a.to)})
				}
			}
		}
		p.meet(&r)
		r.ID = onrecord.NewID("proposal", p.d.r.ID, r.Mentions[0].Start, r.Mentions[0].End)
		out = append(out, r)
	}
	return out
}

// judgements adds to r what parties say of the plan: who calls it unfair has
// criticised it, who calls it fair supports it.
func (p *planReader) judgements(pl *planAt, r *onrecord.Proposal, seen map[string]bool) {
	for k := range p.d.r.Positions {
		pos := &p.d.r.Positions[k]
		if pos.Rule != "position/eval" || pos.Condition != nil {
			continue
		}
		response := map[string]string{onrecord.Against: "criticises", onrecord.For: "supports"}[pos.Stance]
		for _, m := range pl.mentions {
			s := p.d.span(m[0], m[1])
			if key := pos.Holder + " " + response; response != "" && !seen[key] && s.Overlaps(pos.Target) && s.Start-pos.Target.Start >= 0 && s.Start-pos.Target.Start <= 5 {
				seen[key] = true
				r.Responses = append(r.Responses, onrecord.Response{Party: onrecord.Maybe(pos.Holder), Response: response, Evidence: pos.Evidence[0]})
			}
		}
	}
}

// meet gives the events in which r is refused, supported or criticised, and
// which name nobody at whom that is aimed, those who put it forward.
func (p *planReader) meet(r *onrecord.Proposal) {
	for _, a := range r.Responses {
		for i := range p.d.r.Events {
			e := &p.d.r.Events[i]
			if len(e.Recipients) > 0 || e.Trigger.Start < a.Evidence.Start || e.Trigger.End > a.Evidence.End {
				continue
			}
			switch e.Type {
			case "REJECT", "SUPPORT", "ACCUSE":
				e.Recipients = without(r.By, e.Actors)
			}
		}
	}
}
