package english

import "strings"

// Objects that words alone tell to be none, or of another kind, by the
// guidelines of Universal Dependencies: of two objects the first is the one that
// is given or told something; who is told that something is so is an indirect
// object; what somebody becomes is a complement; a day is no object.

// objects mends the objects of sentence s.
func (a *Analysis) objects(s *Sentence) {
	for i := s.From; i < s.To; i++ {
		t := &a.Tokens[i]
		if t.Rel != Obj || t.Head < s.From || t.Head >= i || a.Tokens[t.Head].UPOS != VERB {
			continue
		}
		w := strings.ToLower(a.Form(int(t.Head)))
		second, clause := a.secondObject(s, i)
		switch {
		case becoming[w]:
			t.Rel = Xcomp
		case second >= 0 && calling[w]:
			a.Tokens[second].Rel = Xcomp
		case second >= 0 && giving[w]:
			t.Rel = Iobj
		case telling[w] && (clause || t.UPOS == PRON && t.XPOS == PRP):
			t.Rel = Iobj
		case t.XPOS == NNP && weekdays[a.Form(int(i))] && i == t.Head+1:
			t.Rel = OblUnmarked
		}
	}
}

// secondObject is another object behind object i of the same verb, -1 for none,
// and whether a clause is what the verb tells.
func (a *Analysis) secondObject(s *Sentence, i int32) (second int32, clause bool) {
	second = -1
	for k := i + 1; k < s.To; k++ {
		if t := &a.Tokens[k]; t.Head == a.Tokens[i].Head {
			switch t.Rel {
			case Obj:
				if second < 0 {
					second = k
				}
			case Ccomp:
				clause = true
			}
		}
	}
	return second, clause
}

var (
	becoming = wordSet("become becomes became becoming")
	calling  = wordSet("call calls called calling name names named naming consider considers considered considering label labels labelled labeled")
	giving   = wordSet(`give gives gave given giving send sends sent sending offer offers offered offering show shows showed shown showing bring brings brought
		bringing promise promises promised promising pay pays paid paying tell tells told telling teach taught hand handed grant granted lend lent cost costs buy
		bought owe owed deny denied award awarded charge charged get got ask asked`)
	telling  = wordSet("tell tells told telling")
	weekdays = wordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
)
