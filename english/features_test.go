package english

import "testing"

func TestBetween(t *testing.T) {
	toks := []Token{{UPOS: NOUN}, {UPOS: PUNCT, XPOS: Comma}, {UPOS: VERB}, {UPOS: CCONJ}, {UPOS: VERB}, {UPOS: PUNCT, XPOS: Stop}}
	var s parseState
	s.reset(len(toks))
	s.landmarks(toks)
	const comma, conj, verb = 1, 1 << 4, 1 << 6
	for _, c := range []struct {
		i, j int32
		want uint32
	}{
		{1, 2, 0}, {1, 3, comma}, {2, 3, 0}, {1, 4, comma | verb}, {3, 5, conj}, {1, 6, comma | conj | 2*verb},
		{0, 1, 0}, {0, 3, comma}, {0, 6, comma | conj | 2*verb}, {-1, 3, 1 << 31}, {2, -1, 1 << 31},
	} {
		if got := s.between(c.i, c.j); got != c.want {
			t.Errorf("between(%d, %d) = %b, want %b", c.i, c.j, got, c.want)
		}
	}
}

func TestFeaturesFitTheirBuffer(t *testing.T) {
	toks := make([]Token, 3)
	lex := make([]lexical, 3)
	var s parseState
	s.reset(len(toks))
	s.landmarks(toks)
	s.apply(actShift)
	if n := len(parseFeatures(nil, &s, toks, lex)); n > maxParseFeatures {
		t.Errorf("%d parser features, room for %d", n, maxParseFeatures)
	}
	if n := len(tagFeatures(nil, lex, 1, 0, 0)); n > maxTagFeatures {
		t.Errorf("%d tagger features, room for %d", n, maxTagFeatures)
	}
}

// TestDashes: the quotation dash is read as the other long one.
func TestDashes(t *testing.T) {
	var a, b lexical
	readLexical("―", &a)
	readLexical("—", &b)
	if a != b {
		t.Errorf("%+v, want as for the em dash %+v", a, b)
	}
}
