package extract

import (
	"strings"

	"github.com/onrecord/onrecord/english"
)

// Anchors of several words. They are matched word by word and not by the tree,
// which fails most often on just such turns of speech.

// readSeq: "threw its weight behind the plan", "turned down the offer",
// "recalled its ambassador from Zubar". The target is the phrase behind the
// words, the subject in a passive ("was turned down by Zubar").
func (p *positionReader) readSeq(i int, e attitude) (r attitudeAt, ok bool) {
	end := p.matchSeq(i+1, e.preps)
	if end < 0 {
		return r, false
	}
	r = attitudeAt{holder: p.subject(i), target: -1, sign: e.sign, change: e.change, lead: end}
	if p.passive(i) && p.agent(i) >= 0 {
		r.holder, r.target = p.agent(i), p.passiveSubject(i)
	} else {
		r.target = p.phraseAt(i, end)
	}
	if h := p.a.Head(i); r.holder < 0 && p.a.Tokens[i].Rel == english.Amod && h >= 0 && h < i {
		r.holder = h // "Zubar stuck to", taken for an adjective
	}
	return r, r.holder >= 0 && r.target >= 0
}

// readSeqTo: "put pressure on Zubar to sign": the target is the infinitive behind
// the one who is asked.
func (p *positionReader) readSeqTo(i int, e attitude) (r attitudeAt, ok bool) {
	end := p.matchSeq(i+1, e.preps)
	if end < 0 {
		return r, false
	}
	n := p.nounAt(end)
	x := p.infinitiveAt(n + 1)
	if n < 0 || x < 0 || !p.isParty(n) {
		return r, false
	}
	r = attitudeAt{holder: p.subject(i), target: x, sign: e.sign, demand: true, clause: true}
	r.from, r.upto = p.infinitiveSpan(x)
	return r, r.holder >= 0
}

// infinitiveAt is the verb of the infinitive that begins with "to" at token k,
// also where the tagger took it for an adjective before an object ("to free the
// crew"); -1 for none.
func (p *positionReader) infinitiveAt(k int) int {
	if k < 1 || k+2 >= p.a.Len() || lowerForm(p.a, k) != "to" || p.a.Tokens[k+2].Sent != p.a.Tokens[k].Sent {
		return -1
	}
	switch v := &p.a.Tokens[k+1]; {
	case v.UPOS == english.VERB && v.XPOS == english.VB:
		return k + 1
	case v.UPOS == english.ADJ && (p.a.Tokens[k+2].UPOS == english.DET || p.a.Tokens[k+2].XPOS == english.PRPS):
		return k + 1
	}
	return -1
}

// infinitiveSpan are the words of the infinitive with the verb x: what the tree
// hangs on it, or its object as it follows.
func (p *positionReader) infinitiveSpan(x int) (int, int) {
	_, to := p.a.Subtree(x)
	if p.a.Tokens[x].UPOS != english.VERB {
		to = x + 1
	}
	if n := p.nounAt(x + 1); n > x {
		_, end := p.phrase(n)
		to = max(to, n+1)
		if p.a.Head(n) == x {
			to = max(to, end)
		}
	}
	return x, to
}

// matchSeq is the token behind the words of a pattern that starts at token j,
// -1 where it does not match. "*" stands for up to three words before a noun,
// a "/" parts alternatives; adverbs may stand between.
func (p *positionReader) matchSeq(j int, words []string) int {
	for n := 0; n < len(words); n++ {
		if words[n] == "*" {
			for k := 0; k < 3 && j < p.a.Len() && !p.isWord(j, words[n+1]); k++ {
				switch p.a.Tokens[j].UPOS {
				case english.DET, english.PRON, english.ADJ, english.NUM, english.NOUN, english.PART, english.PROPN, english.VERB:
					j++
				}
			}
			continue
		}
		for j < p.a.Len() && p.a.Tokens[j].UPOS == english.ADV && !p.isWord(j, words[n]) {
			j++
		}
		if j >= p.a.Len() || !p.isWord(j, words[n]) {
			return -1
		}
		j++
	}
	return j
}

func (p *positionReader) isWord(j int, alternatives string) bool {
	for alternatives != "" {
		w, rest, _ := strings.Cut(alternatives, "/")
		if w == p.a.Tokens[j].Lemma || strings.EqualFold(w, p.a.Form(j)) {
			return true
		}
		alternatives = rest
	}
	return false
}

// phraseAt is the head of the noun phrase or gerund that begins at token j in
// the sentence of token i, -1 for none.
func (p *positionReader) phraseAt(i, j int) int {
	end := int(p.a.Sents[p.a.Tokens[i].Sent].To)
	if j >= end {
		return -1
	}
	for n := 0; n < 12 && p.a.Head(j) > j && p.a.Head(j) < end && p.a.Tokens[j].Rel.Main() != english.Nsubj; n++ {
		if p.a.Tokens[j].Rel == english.NmodPoss {
			j = p.a.Head(j)
			continue
		}
		switch p.a.Tokens[j].Rel.Main() {
		case english.Obj, english.Obl, english.Nmod, english.Conj, english.Root, english.Ccomp, english.Xcomp, english.Advcl:
			return j
		}
		j = p.a.Head(j)
	}
	switch p.a.Tokens[j].UPOS {
	case english.NOUN, english.PROPN, english.PRON, english.VERB, english.NUM, english.ADJ:
		return j
	}
	return -1
}

// readAdjective: "is opposed to a base", "remains committed to the accord",
// "though critical of the text".
func (p *positionReader) readAdjective(i int, e attitude) (r attitudeAt, ok bool) {
	t, _ := p.prepTarget(i, e.preps)
	if t < 0 || p.a.Tokens[t].UPOS == english.VERB && p.attitudeOf(t) {
		return r, false
	}
	r = attitudeAt{holder: p.describedBy(i), target: t, sign: e.sign}
	return r, r.holder >= 0
}

// readAdjectiveTo: "is ready to talk", "is unwilling to share power".
func (p *positionReader) readAdjectiveTo(i int, e attitude) (r attitudeAt, ok bool) {
	for _, rel := range []english.Rel{english.Xcomp, english.Advcl, english.Ccomp, english.Csubj} {
		if x := p.a.Child(i, rel); x > i && p.hasInfinitive(x) {
			if o := p.object(x); p.attitudeOf(x) || changeVerbs[p.a.Tokens[x].Lemma] != "" && o >= 0 && positionNouns[p.a.Tokens[o].Lemma] {
				return r, false
			}
			r = attitudeAt{holder: p.describedBy(i), target: x, sign: e.sign, kind: "offer"}
			if h := p.a.Head(i); p.a.Tokens[i].Rel == english.AclRelcl && h >= 0 && p.negated(h) {
				r.sign = -r.sign // "is not something that Zubar is willing to bear"
			}
			return r, r.holder >= 0
		}
	}
	return r, false
}

// describedBy is the subject of the predicate that token i is.
func (p *positionReader) describedBy(i int) int {
	if k := p.a.Child(i, english.NsubjPass); k >= 0 {
		return p.antecedent(k, i)
	}
	if s := p.subject(i); s >= 0 {
		return s
	}
	return -1
}
