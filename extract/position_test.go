package extract

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

// TestPositions reads every sentence of testdata/positions.txt through the
// whole chain and compares holder, sign and target.
func TestPositions(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/positions.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	right, all := 0, 0
	class := ""
	for sc := bufio.NewScanner(f); sc.Scan(); {
		l := sc.Text()
		if c, ok := strings.CutPrefix(l, "## "); ok {
			class = c
		}
		if l == "" || l[0] == '#' {
			continue
		}
		text, want, ok := strings.Cut(l, " => ")
		if !ok {
			t.Fatalf("%q: want sentence => answer", l)
		}
		all++
		r := &onrecord.Report{Text: text, ID: onrecord.ReportID(text), Language: "en"}
		rd.Read(r)
		if got := wrongPosition(r, want); got != "" {
			t.Logf("%s: %s\n\twant %s, got %s", class, text, want, got)
			continue
		}
		right++
	}
	t.Logf("%d of %d right", right, all)
	if right < minPositionsRight {
		t.Errorf("%d of %d sentences right, want at least %d", right, all, minPositionsRight)
	}
}

// minPositionsRight guards what has been reached; the sentences that fail are
// printed by go test -v -run TestPositions.
const minPositionsRight = 55

func wrongPosition(r *onrecord.Report, want string) string {
	var got []string
	for _, p := range r.Positions {
		sign := map[string]string{onrecord.For: "+", onrecord.Against: "-", onrecord.Neutral: "0", onrecord.Conditional: "?"}[p.Stance]
		name := ""
		if a := r.Actor(p.Holder); a != nil {
			name = a.Name
		}
		got = append(got, name+" "+sign+" "+p.Target.Text)
	}
	all := strings.Join(got, " ; ")
	if want == "none" {
		return all
	}
	wants := strings.Split(want, " ; ")
	if len(got) != len(wants) {
		return "(" + all + ")"
	}
	for _, w := range wants {
		found := false
		for _, g := range got {
			if matchPosition(g, strings.TrimSpace(w)) {
				found = true
			}
		}
		if !found {
			return "(" + all + ")"
		}
	}
	return ""
}

// matchPosition: holder ends alike, sign the same, target words contained.
func matchPosition(got, want string) bool {
	for _, sign := range []string{" + ", " - ", " 0 ", " ? "} {
		wh, wt, ok := strings.Cut(want, sign)
		if !ok {
			continue
		}
		gh, gt, ok := strings.Cut(got, sign)
		return ok && (strings.Contains(gh, wh) || strings.Contains(wh, gh) && gh != "") && strings.Contains(gt, wt)
	}
	return false
}

func TestAttitudeLexicon(t *testing.T) {
	frames := wordSet("obj xcomp ccomp for noun agentn eval as to prep ask deed")
	for lemma, es := range attitudes {
		for _, e := range es {
			if !frames[e.frame] {
				t.Errorf("position.lex:%d: %s has no such frame %q", e.line, lemma, e.frame)
			}
			if (e.frame == "for" || e.frame == "ask" || e.frame == "noun" || e.frame == "agentn" || e.frame == "deed") != (len(e.preps) > 0) {
				t.Errorf("position.lex:%d: frame %s and its words %v do not go together", e.line, e.frame, e.preps)
			}
		}
	}
	if len(attitudes) < 100 {
		t.Errorf("only %d words of attitude", len(attitudes))
	}
}
