package extract

import "github.com/onrecord/onrecord/english"

// The words of a target are first what the tree hangs on its head. These rules
// mend that by the words around it where the tree cuts too short or runs on.

// tidy mends the token range of a target.
func (p *positionReader) tidy(r attitudeAt, t [2]int) [2]int {
	s := p.a.Sents[p.a.Tokens[r.anchor].Sent]
	t = p.stripLead(r, t)
	if k := p.runsOn(r, t); k > t[0] {
		t[1] = k
	}
	if r.condAfter(t) {
		return t
	}
	open := 0
	for k := t[0]; k < t[1]; k++ {
		switch p.a.Form(k) {
		case "(":
			open++
		case ")":
			open--
		}
	}
	if open > 0 { // "the plan of (the envoy | ) Mira Vask"
		for k := t[1]; k < int(s.To) && k < t[1]+8; k++ {
			if p.a.Form(k) == ")" {
				t[1] = k + 1
				for t[1] < int(s.To) && p.a.Tokens[t[1]].UPOS == english.PROPN {
					t[1]++
				}
				break
			}
		}
	}
	// "a draft | council resolution", cut in two
	if k := t[1]; k < int(s.To) && r.frame != "modal" && !r.clause && k > r.anchor && p.a.Tokens[k-1].UPOS == english.NOUN && k-1 == r.target {
		if u := p.a.Tokens[k].UPOS; u == english.NOUN || u == english.PROPN {
			if n := p.nounAt(k); n >= k && p.d.timeHead(n) == 0 && p.a.Child(n, english.Case) < 0 {
				switch p.a.Tokens[n].Rel {
				case english.Obl, english.Obj, english.Dep:
					_, to := p.phrase(n)
					t[1] = max(to, n+1)
				}
			}
		}
	}
	return t
}

// condAfter reports whether the condition follows the target directly, which
// then ends where it should.
func (r *attitudeAt) condAfter(t [2]int) bool { return r.cond[1] > r.cond[0] && r.cond[0] == t[1] }

// stripLead takes from the front of a target what is no part of it, and gives a
// clause the subject that was hung elsewhere.
func (p *positionReader) stripLead(r attitudeAt, t [2]int) [2]int {
	if lowerForm(p.a, t[0]) == "as" && p.a.Tokens[t[0]].Rel != english.Mark { // "criticised as hasty a plan"
		for k := t[0] + 1; k < t[1] && k < t[0]+8; k++ {
			if p.a.Tokens[k].UPOS == english.DET {
				t[0] = k
				break
			}
		}
	}
	first := &p.a.Tokens[t[0]]
	switch {
	case r.frame == "eval" && first.Lemma == "be" && t[0] < r.target: // "what matters is | ending the war"
		t[0]++
	case r.frame == "modal" && first.UPOS == english.AUX && !r.fixed:
		k := t[0]
		from := int(p.a.Sents[first.Sent].From)
		for k > from {
			u := p.a.Tokens[k-1].UPOS
			if u == english.PUNCT || u == english.CCONJ || u == english.SCONJ || u == english.VERB || u == english.AUX {
				break
			}
			k--
		}
		if n := p.nounAt(k); n >= k && n < t[0] && (r.cond[1] <= r.cond[0] || r.cond[1] <= k) {
			t[0] = k
		}
	}
	return t
}

// runsOn is where a target should end that runs on into words of another
// clause, -1 where it does not.
func (p *positionReader) runsOn(r attitudeAt, t [2]int) int {
	last := -1 // the last "and" behind the head
	for k := max(r.target, t[0]) + 1; k < t[1]; k++ {
		tok := &p.a.Tokens[k]
		f := lowerForm(p.a, k)
		switch {
		case f == "as" && p.callsSomething(r.anchor) && !p.roleBehind(k, t[1]):
			return p.trimEnd(t[0], k) // "condemned the raid as a crime": what it is called is no part of it
		case f == "as" && p.verbBehind(k+1):
			return p.trimEnd(t[0], k) // "talks with the rebels as envoys arrived"
		case p.a.Form(k) == "," && k+3 < p.a.Len() && demonstratives[lowerForm(p.a, k+1)] && p.a.Tokens[k+2].UPOS == english.NOUN && p.a.Tokens[k+3].UPOS == english.AUX:
			return k // "that he go, this view is wrong"
		case tok.UPOS == english.CCONJ:
			last = k
		}
	}
	if k := t[1]; last > 0 && !r.clause && r.frame != "modal" && k < p.a.Len() && p.a.Tokens[k].Sent == p.a.Tokens[r.anchor].Sent && p.a.Tokens[k].XPOS == english.MD && p.a.Tokens[k-1].UPOS != english.PUNCT {
		return p.trimEnd(t[0], last) // "on the dam | and the border should stay open"
	}
	return -1
}

// verbBehind reports whether a noun phrase and then a finite verb begin at token k.
func (p *positionReader) verbBehind(k int) bool {
	n := p.nounAt(k)
	if n < k || n+1 >= p.a.Len() || p.a.Tokens[n+1].Sent != p.a.Tokens[n].Sent || p.a.Tokens[n+1].UPOS != english.VERB {
		return false
	}
	x := p.a.Tokens[n+1].XPOS
	return x == english.VBD || x == english.VBZ || x == english.VBP
}

// callsSomething reports whether the verb at token i may say what a thing is
// called behind "as".
func (p *positionReader) callsSomething(i int) bool {
	how := namingVerbs[p.a.Tokens[i].Lemma]
	return how == "as" || how == "either" || asVerbs[p.a.Tokens[i].Lemma]
}

var asVerbs = wordSet("criticise criticize praise reject decry deplore blast call")

// roleBehind reports whether "as" at token k brings the part that the target is
// to play ("as a precondition").
func (p *positionReader) roleBehind(k, to int) bool {
	for j := k + 1; j < to && j < k+5; j++ {
		if preconditionNouns[p.a.Tokens[j].Lemma] || p.a.Tokens[j].Lemma == "basis" || p.a.Tokens[j].Lemma == "part" {
			return true
		}
	}
	return false
}

// clauseAfter is the token behind the verb of the clause that begins with the
// subordinator at token k ("before talks can start"), -1 where none follows.
func (p *positionReader) clauseAfter(k int) int {
	n := p.nounAt(k + 1)
	if n < 0 || n+2 >= p.a.Len() || p.a.Tokens[n+1].UPOS != english.AUX || p.a.Tokens[n+2].UPOS != english.VERB || p.a.Tokens[n+2].Sent != p.a.Tokens[k].Sent {
		return -1
	}
	return n + 3
}
