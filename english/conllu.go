package english

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ReadCoNLLU reads a CoNLL-U document into an analysis, every column that
// this package knows filled in as it stands there, and names from NER= in
// MISC. The text is the tokens joined by the spaces that SpaceAfter=No leaves;
// a blank line between paragraphs stands for "# newpar" and "# newdoc". Multi-word tokens and empty nodes are passed over: the
// words of a multi-word token are taken to stand next to each other.
// An error names the line.
func ReadCoNLLU(r io.Reader) (*Analysis, error) {
	sc := bufio.NewScanner(r)
	sc.Buffer(make([]byte, 1<<16), 1<<24)
	a := &Analysis{}
	var text strings.Builder
	cp, par := int32(0), int32(-1)
	line := 0
	from := int32(0)
	newpar := true
	mwtEnd := 0 // inside a multi-word token until this id
	mwtSpace := true
	end := func() {
		if int(from) == len(a.Tokens) {
			return
		}
		a.Sents = append(a.Sents, Sentence{From: from, To: int32(len(a.Tokens)), Paragraph: par})
		from = int32(len(a.Tokens))
	}
	for sc.Scan() {
		line++
		s := strings.TrimRight(sc.Text(), "\r")
		switch {
		case s == "":
			end()
			continue
		case strings.HasPrefix(s, "# newpar"), strings.HasPrefix(s, "# newdoc"):
			newpar = true
			continue
		case strings.HasPrefix(s, "#"):
			continue
		}
		f := strings.Split(s, "\t")
		if len(f) != 10 {
			return nil, fmt.Errorf("line %d: %d columns, want 10", line, len(f))
		}
		if lo, hi, ok := strings.Cut(f[0], "-"); ok {
			_ = lo
			n, err := strconv.Atoi(hi)
			if err != nil {
				return nil, fmt.Errorf("line %d: %q is no range of words", line, f[0])
			}
			mwtEnd, mwtSpace = n, !strings.Contains(f[9], "SpaceAfter=No")
			continue
		}
		if strings.Contains(f[0], ".") {
			continue
		}
		id, err := strconv.Atoi(f[0])
		if err != nil || id != len(a.Tokens)-int(from)+1 {
			return nil, fmt.Errorf("line %d: word %q out of order", line, f[0])
		}
		if newpar {
			if par >= 0 {
				text.WriteString("\n")
				cp++
			}
			par++
			newpar = false
		}
		head, err := strconv.Atoi(f[6])
		if err != nil && f[6] != "_" {
			return nil, fmt.Errorf("line %d: %q is no head", line, f[6])
		}
		t := Token{Start: int32(text.Len()), CPStart: cp, Lemma: f[2], UPOS: ParseUPOS(f[3]), XPOS: ParseXPOS(f[4]),
			Rel: ParseRel(f[7]), Head: from + int32(head) - 1, Sent: int32(len(a.Sents)), Quote: -1}
		if head == 0 {
			t.Head = -1
		}
		text.WriteString(f[1])
		cp += int32(utf8.RuneCountInString(f[1]))
		t.End, t.CPEnd = int32(text.Len()), cp
		t.SpaceAfter = !strings.Contains(f[9], "SpaceAfter=No")
		if id < mwtEnd {
			t.SpaceAfter = false
		} else if id == mwtEnd {
			t.SpaceAfter, mwtEnd = mwtSpace, 0
		}
		if t.SpaceAfter {
			text.WriteByte(' ')
			cp++
		}
		for _, m := range strings.Split(f[9], "|") {
			if v, ok := strings.CutPrefix(m, "NER="); ok && len(v) > 2 {
				t.Ent, t.EntBegin = ParseEnt(v[2:]), v[0] == 'B'
			}
		}
		a.Tokens = append(a.Tokens, t)
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", line+1, err)
	}
	end()
	a.Text = text.String()
	for _, s := range a.Sents {
		for i := s.From; i < s.To; i++ {
			if h := a.Tokens[i].Head; h >= s.To || h < -1 {
				return nil, fmt.Errorf("sentence of token %d: head %d lies outside it", i, h-s.From+1)
			}
		}
	}
	a.Link()
	a.collectNames()
	return a, nil
}

// collectNames fills Names from the tokens' Ent and EntBegin.
func (a *Analysis) collectNames() {
	a.Names = a.Names[:0]
	for i := range a.Tokens {
		t := &a.Tokens[i]
		if t.Ent == EntNone {
			continue
		}
		if n := len(a.Names); n > 0 && !t.EntBegin && int(a.Names[n-1].To) == i && a.Names[n-1].Kind == t.Ent {
			a.Names[n-1].To++
			continue
		}
		t.EntBegin = true
		a.Names = append(a.Names, Name{int32(i), int32(i + 1), t.Ent})
	}
}

// WriteCoNLLU writes an analysis as CoNLL-U, names as NER=B-PER ... in MISC.
func (a *Analysis) WriteCoNLLU(w io.Writer) error {
	b := bufio.NewWriter(w)
	par := int32(-1)
	for si, s := range a.Sents {
		if s.Paragraph != par {
			par = s.Paragraph
			fmt.Fprintf(b, "# newpar\n")
		}
		fmt.Fprintf(b, "# sent_id = %d\n# text = %s\n", si+1, strings.Join(strings.Fields(a.Words(int(s.From), int(s.To))), " "))
		for i := s.From; i < s.To; i++ {
			a.writeToken(b, s, i)
		}
		b.WriteByte('\n')
	}
	return b.Flush()
}

func (a *Analysis) writeToken(b *bufio.Writer, s Sentence, i int32) {
	t := &a.Tokens[i]
	lemma := t.Lemma
	if lemma == "" {
		lemma = "_"
	}
	head := t.Head - s.From + 1
	if t.Head < 0 {
		head = 0
	}
	fmt.Fprintf(b, "%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t_\t", i-s.From+1, a.Words(int(i), int(i)+1), lemma, t.UPOS, t.XPOS, head, t.Rel)
	switch {
	case t.Ent == EntNone && t.SpaceAfter:
		b.WriteString("_")
	case t.Ent == EntNone:
		b.WriteString("SpaceAfter=No")
	default:
		bi := "I-"
		if t.EntBegin {
			bi = "B-"
		}
		b.WriteString("NER=" + bi + t.Ent.String())
		if !t.SpaceAfter {
			b.WriteString("|SpaceAfter=No")
		}
	}
	b.WriteByte('\n')
}
