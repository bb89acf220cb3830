package english

import "strings"

// Objects that words alone tell to be none, or of another kind, by the
// guidelines of Universal Dependencies: of two objects the first is the one that
// is given or told something; who is told that something is so is an indirect
// object; what somebody becomes or is called is a complement; when, how often and
// by how much something is done is no object. Which verbs tell, ask and spend was
// read off the training halves of the treebanks.

// objects mends the objects of sentence s.
func (a *Analysis) objects(s *Sentence) {
	for i := s.From; i < s.To; i++ {
		t := &a.Tokens[i]
		a.particle(s, i)
		a.told(s, i)
		if t.Rel != Obj || t.Head < s.From || t.Head >= i || a.Tokens[t.Head].UPOS != VERB {
			continue
		}
		w := strings.ToLower(a.Form(int(t.Head)))
		second, clause := a.secondObject(s, i)
		if c := a.clauseOf(s, i, clause); c >= 0 && thinking[w] {
			t.Head, t.Rel = c, Nsubj
			continue
		}
		switch {
		case becoming[w], t.UPOS == ADJ && seeming[w]:
			t.Rel = Xcomp
		case second >= 0 && calling[w]:
			a.Tokens[second].Rel = Xcomp
		case calling[w] && a.isCalled(t.Head, i):
			t.Rel = Xcomp
		case second >= 0 && giving[w]:
			t.Rel = Iobj
		case clause == Ccomp && telling[w], clause == Xcomp && asking[w], second < 0 && clause == RelNone && addressing[w] && a.addressee(i):
			t.Rel = Iobj
		case t.XPOS == NNP && weekdays[a.Form(int(i))] && i == t.Head+1, second < 0 && a.when(i), changing[w] && amounts[a.Form(int(i))]:
			t.Rel = OblUnmarked
		}
	}
}

// told mends "Kelm told Hadra." with a second subject behind the verb: that is
// who was told.
func (a *Analysis) told(s *Sentence, i int32) {
	t := &a.Tokens[i]
	v := t.Head
	if t.Rel != Nsubj || v < s.From || v >= i || !telling[strings.ToLower(a.Form(int(v)))] {
		return
	}
	for k := s.From; k < v; k++ {
		if a.Tokens[k].Head == v && a.Tokens[k].Rel == Nsubj {
			t.Rel = Iobj
			return
		}
	}
}

// secondObject is another object behind object i of the same verb, -1 for none,
// and the relation of the clause that is what the verb tells or asks for.
func (a *Analysis) secondObject(s *Sentence, i int32) (second int32, clause Rel) {
	second = -1
	for k := i + 1; k < s.To; k++ {
		if t := &a.Tokens[k]; t.Head == a.Tokens[i].Head {
			switch t.Rel {
			case Obj:
				if second < 0 {
					second = k
				}
			case Ccomp, Xcomp:
				if clause == RelNone {
					clause = t.Rel
				}
			}
		}
	}
	return second, clause
}

// when reports whether the noun at token i tells when or how often something is
// done ("met last week", "happens every time"), which no verb but few has for
// its object ("spent last week").
func (a *Analysis) when(i int32) bool {
	n := times[a.Form(int(i))]
	if n == "" || spending[strings.ToLower(a.Form(int(a.Tokens[i].Head)))] {
		return false
	}
	for k := i - 1; k > a.Tokens[i].Head && k > i-4; k-- {
		if a.Tokens[k].Head != i {
			continue
		}
		w := a.Form(int(k))
		switch w {
		case "last", "next", "every", "each", "past", "previous", "following", "this", "that":
			return true
		case "a", "an", "one", "some":
			return n == "day"
		}
		if n == "times" && a.Tokens[k].Rel == Nummod {
			return true
		}
	}
	return false
}

// clauseOf is the clause behind object i of the same verb that has no subject
// of its own but a finite verb, -1 for none: what verbs like "say" and "insist",
// which take no object beside a clause, left without its subject.
func (a *Analysis) clauseOf(s *Sentence, i int32, clause Rel) int32 {
	if clause != Ccomp || i+1 < s.To && a.Tokens[i+1].UPOS == PUNCT {
		return -1 // "The war, say observers, goes on."
	}
	for k := i + 1; k < s.To; k++ {
		t := &a.Tokens[k]
		if t.Head != a.Tokens[i].Head || t.Rel != Ccomp {
			continue
		}
		finite := t.XPOS == VBD || t.XPOS == VBZ || t.XPOS == VBP
		for j := a.Tokens[i].Head + 1; j < s.To; j++ {
			switch c := &a.Tokens[j]; {
			case c.Head != k:
			case c.Rel.Main() == Nsubj || c.Rel.Main() == Csubj || c.Rel == Mark && j < i:
				return -1
			case j < k && (c.XPOS == VBD || c.XPOS == VBZ || c.XPOS == VBP || c.XPOS == MD):
				finite = true
			}
		}
		if finite {
			return k
		}
		return -1
	}
	return -1
}

// isCalled reports whether token i behind verb v is what something else is
// called: "a river called Orlu", "is called the Orlu", "what they call a river".
func (a *Analysis) isCalled(v, i int32) bool {
	t := &a.Tokens[v]
	if t.Rel == Acl && t.XPOS == VBN && i > v {
		return true
	}
	for k := v - 1; k >= 0 && k > v-8 && a.Tokens[k].Sent == t.Sent; k-- {
		if c := &a.Tokens[k]; c.Head == v && (c.Rel == NsubjPass || c.Rel == Obj && (c.XPOS == WP || c.XPOS == WDT)) {
			return true
		}
	}
	return false
}

// addressee reports whether object i can be who is spoken to.
func (a *Analysis) addressee(i int32) bool {
	t := &a.Tokens[i]
	switch t.UPOS {
	case PRON:
		return t.XPOS == PRP && strings.ToLower(a.Form(int(i))) != "it"
	case PROPN:
		return true
	}
	return t.UPOS == NOUN && t.XPOS == NNS && !tales[strings.ToLower(a.Form(int(i)))]
}

var (
	thinking = wordSet(`say says said saying insist insists insisted insisting argue argues argued arguing think thinks thought thinking believe believes believed
		believing hope hopes hoped hoping claim claims claimed claiming suggest suggests suggested suggesting indicate indicates indicated indicating announce announces
		announced announcing confirm confirms confirmed confirming state states stated stating note notes noted noting deny denies denied denying fear fears feared
		maintain maintains maintained maintaining add adds added adding stress stresses stressed stressing allege alleges alleged alleging report reports reported
		reporting declare declares declared declaring know knows knew known mean means meant`)
	becoming = wordSet("become becomes became becoming remain remains remained remaining")
	seeming  = wordSet("look looks looked looking sound sounds sounded sounding seem seems seemed seeming")
	calling  = wordSet(`call calls called calling name names named naming consider considers considered considering label labels labelled labeled dub dubbed term termed
		entitle entitled title titled proclaim proclaims proclaimed proclaiming`)
	giving = wordSet(`give gives gave given giving send sends sent sending offer offers offered offering show shows showed shown showing bring brings brought
		bringing promise promises promised promising pay pays paid paying tell tells told telling teach taught hand handed grant granted lend lent cost costs buy
		bought owe owed deny denied award awarded charge charged get got ask asked`)
	telling = wordSet(`tell tells told telling ask asks asked asking remind reminds reminded reminding assure assures assured assuring reassure reassures reassured
		reassuring inform informs informed informing show shows showed shown showing convince convinces convinced convincing warn warns warned warning advise advises
		advised advising promise promises promised promising notify notifies notified notifying`)
	asking = wordSet(`tell tells told telling ask asks asked asking allow allows allowed allowing cause causes caused causing convince convinces convinced
		convincing trust trusts trusted trusting`)
	addressing = wordSet(`tell tells told telling remind reminds reminded reminding notify notifies notified notifying trust trusts trusted trusting warn warns warned
		warning email emails emailed emailing ask asks asked asking`)
	// tales are what is told or asked, rather than who.
	tales = wordSet("things lies stories tales jokes truths times facts questions favors favours secrets details")
	// times are nouns for when something is done: a day, or how often.
	times    = map[string]string{"day": "day", "night": "day", "morning": "day", "afternoon": "day", "evening": "day", "weekend": "day", "week": "week", "month": "week", "year": "week", "time": "time", "times": "times"}
	spending = wordSet(`spend spends spent spending take takes took taken taking have has had having waste wastes wasted wasting enjoy enjoys enjoyed need needs needed
		mean means meant make makes made making miss misses missed mark marks marked marking save saves saved lose loses lost cost costs see sees saw seen find finds found
		remember celebrate celebrates celebrated celebrating start starts started end ends ended give gives gave given add adds added be get gets got want wants wanted`)
	changing = wordSet("rise rises rose risen rising fall falls fell fallen falling climb climbs climbed climbing drop drops dropped dropping advance advances advanced jump jumps jumped decline declines declined slip slips slipped slid increase increased decrease decreased grow grew grown")
	amounts  = wordSet("cents points percent % pence dollars")
	weekdays = wordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
)
