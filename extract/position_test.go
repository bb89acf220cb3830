package extract

import (
	"bufio"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/onrecord/onrecord"
)

// knownForTests spares the sentences of positions.txt the work of finding out
// what invented names stand for: they test attitudes, not names.
const knownForTests = `
actors:
  - {name: Norvia, type: state, country: NRV, aliases: [Norvian]}
  - {name: Zubar, type: state, country: ZUB, aliases: [Zubari]}
  - {name: Hadra, type: state, country: HDR, aliases: [Hadran]}
  - {name: Corvia, type: state, country: CRV, aliases: [Corvian]}
  - {name: Tam Lorn, type: person, aliases: [Lorn]}
  - {name: Mira Vask, type: person, aliases: [Vask]}
  - {name: Karim Dosh, type: person, aliases: [Dosh]}
  - {name: Orlu, type: person}
`

// TestPositions reads every sentence of testdata/positions.txt through the
// whole chain and compares holder, sign, target, condition and asserter. A
// heading says how many of its class must be right; go test -v prints those
// that fail.
func TestPositions(t *testing.T) {
	known, err := ReadActors([]byte(knownForTests))
	if err != nil {
		t.Fatal(err)
	}
	rd, err := NewReader(Options{Actors: known})
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/positions.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	type class struct {
		name             string
		right, all, want int
	}
	var classes []class
	for sc := bufio.NewScanner(f); sc.Scan(); {
		l := sc.Text()
		if head, ok := strings.CutPrefix(l, "## "); ok {
			name, least, _ := strings.Cut(head, ": at least ")
			want, err := strconv.Atoi(least)
			if err != nil {
				t.Fatalf("%q: want ## class: at least N", l)
			}
			classes = append(classes, class{name: name, want: want})
		}
		if l == "" || l[0] == '#' {
			continue
		}
		text, want, ok := strings.Cut(l, " => ")
		if !ok || len(classes) == 0 {
			t.Fatalf("%q: want sentence => answer, under a heading", l)
		}
		c := &classes[len(classes)-1]
		c.all++
		r := &onrecord.Report{Text: text, ID: onrecord.ReportID(text), Language: "en"}
		rd.Read(r)
		if got, ok := wrongPosition(r, want); !ok {
			t.Logf("%s: %s\n\twant %s\n\tgot  %s", c.name, text, want, got)
			continue
		}
		c.right++
	}
	right, all := 0, 0
	for _, c := range classes {
		right, all = right+c.right, all+c.all
		t.Logf("%3d of %2d right: %s", c.right, c.all, c.name)
		if c.right < c.want {
			t.Errorf("%s: %d of %d sentences right, want at least %d", c.name, c.right, c.all, c.want)
		}
	}
	t.Logf("%d of %d right", right, all)
	if least := 745; right < least {
		t.Errorf("%d of %d sentences right in all, want at least %d", right, all, least)
	}
}

// wrongPosition writes the positions of r as positions.txt does and reports
// whether they are those wanted, no more and no fewer.
func wrongPosition(r *onrecord.Report, want string) (string, bool) {
	var got []string
	name := func(id string) string {
		if a := r.Actor(id); a != nil {
			return a.Name
		}
		return "-"
	}
	for _, p := range r.Positions {
		sign := map[string]string{onrecord.For: "+", onrecord.Against: "-", onrecord.Neutral: "0", onrecord.Conditional: "?"}[p.Stance]
		switch p.Change {
		case "":
		case onrecord.Unchanged:
			sign = "="
		default:
			sign = "~"
		}
		g := name(p.Holder) + " " + sign + " " + p.Target.Text
		if p.Condition != nil {
			g += " if " + p.Condition.Text
		}
		got = append(got, g+" by "+name(string(p.AssertedBy)))
	}
	all := strings.Join(got, " ; ")
	if want == "none" {
		return all, len(got) == 0
	}
	wants := strings.Split(want, " ; ")
	if len(got) != len(wants) {
		return all, false
	}
	for _, w := range wants {
		i := slices.IndexFunc(got, func(g string) bool { return matchPosition(g, strings.TrimSpace(w)) })
		if i < 0 {
			return all, false
		}
		got = slices.Delete(got, i, i+1)
	}
	return all, true
}

// matchPosition: holder alike, sign the same, the words wanted contained; an
// asserter and a condition count only where they are asked for.
func matchPosition(got, want string) bool {
	for _, sign := range []string{" + ", " - ", " 0 ", " ? ", " = ", " ~ "} {
		wh, wt, ok := strings.Cut(want, sign)
		if !ok {
			continue
		}
		gh, gt, ok := strings.Cut(got, sign)
		if !ok || !strings.Contains(gh, wh) && (gh == "" || !strings.Contains(wh, gh)) {
			return false
		}
		gt, gby := cutLast(gt, " by ")
		wt, wby := cutLast(wt, " by ")
		gt, gif, _ := strings.Cut(gt, " if ")
		wt, wif, _ := strings.Cut(wt, " if ")
		return strings.Contains(strings.ToLower(gt), strings.ToLower(wt)) && strings.Contains(gif, wif) && (wby == "" || strings.Contains(gby, wby))
	}
	return false
}

func cutLast(s, sep string) (string, string) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):]
	}
	return s, ""
}

func TestAttitudeLexicon(t *testing.T) {
	frames := wordSet("obj xcomp ccomp for noun agentn eval to prep ask deed seq seqto adj adjto")
	for lemma, es := range attitudes {
		for _, e := range es {
			if !frames[e.frame] {
				t.Errorf("position.lex:%d: %s has no such frame %q", e.line, lemma, e.frame)
			}
			if (e.frame == "for" || e.frame == "ask" || e.frame == "noun" || e.frame == "agentn" || e.frame == "deed" || e.frame == "seq" || e.frame == "seqto" || e.frame == "adj") != (len(e.preps) > 0) {
				t.Errorf("position.lex:%d: frame %s and its words %v do not go together", e.line, e.frame, e.preps)
			}
		}
	}
	if len(attitudes) < 100 {
		t.Errorf("only %d words of attitude", len(attitudes))
	}
}
