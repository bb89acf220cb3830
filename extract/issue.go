package extract

import (
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/onrecord/onrecord/english"
)

// Issue is an entry of a user's issue book: a proposition, and groups of words
// of which a passage must have one each to be about it.
type Issue struct {
	ID          string     `yaml:"id"`
	Proposition string     `yaml:"proposition"`
	About       [][]string `yaml:"about"`
}

// issueOf is the entry of the book that a position is about, "" for none. Each
// group must be met in the sentence of the evidence. Among several, the one
// with the most groups met by the target's own words wins, then the one with
// more groups, then the earlier: a book lists the narrower question first.
func (d *doc) issueOf(target, evidence [2]int) string {
	best, score := "", -1
	for k := range d.opt.Issues {
		is := &d.opt.Issues[k]
		in, all := 0, len(is.About) > 0
		for _, group := range is.About {
			t := d.mentions(group, target[0], target[1])
			if t {
				in++
			} else if !d.mentions(group, evidence[0], evidence[1]) {
				all = false
				break
			}
		}
		if !all || in == 0 {
			continue
		}
		if s := in*8 + len(is.About); s > score {
			best, score = is.ID, s
		}
	}
	return best
}

// mentions reports whether one of the words or phrases stands in tokens
// [from, to), by form or lemma in any case, or as the name of the party that a
// pronoun or noun there means.
func (d *doc) mentions(group []string, from, to int) bool {
	for _, phrase := range group {
		words := strings.Fields(phrase)
		for i := from; i+len(words) <= to; i++ {
			ok := true
			for k, w := range words {
				t := &d.a.Tokens[i+k]
				if !strings.EqualFold(w, t.Lemma) && !strings.EqualFold(w, d.a.Form(i+k)) {
					ok = false
					break
				}
			}
			if ok {
				return true
			}
		}
		if d.who == nil || len(words) == 0 {
			continue
		}
		for i := from; i < to; i++ {
			if d.a.Tokens[i].UPOS != english.PRON && d.a.Tokens[i].UPOS != english.NOUN {
				continue
			}
			if e := d.who.At(i); e >= 0 && containsFold(d.who.List[e].Name, phrase) {
				return true
			}
		}
	}
	return false
}

// containsFold reports whether the words of phrase stand in name, any case.
func containsFold(name, phrase string) bool {
	return strings.Contains(" "+strings.ToLower(name)+" ", " "+strings.ToLower(phrase)+" ")
}

// ReadIssues reads an issue book in YAML. Errors name the entry that is wrong.
func ReadIssues(b []byte) ([]Issue, error) {
	var book struct {
		Issues []Issue `yaml:"issues"`
	}
	if err := yaml.UnmarshalWithOptions(b, &book, yaml.DisallowUnknownField()); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for i, is := range book.Issues {
		switch {
		case is.ID == "":
			return nil, fmt.Errorf("entry %d has no id", i+1)
		case seen[is.ID]:
			return nil, fmt.Errorf("entry %d: id %s stands twice", i+1, is.ID)
		case len(is.About) == 0:
			return nil, fmt.Errorf("entry %s: no words in about, so nothing can match it", is.ID)
		}
		for k, g := range is.About {
			if len(g) == 0 {
				return nil, fmt.Errorf("entry %s: group %d of about is empty", is.ID, k+1)
			}
		}
		seen[is.ID] = true
	}
	if len(book.Issues) == 0 {
		return nil, fmt.Errorf("no entries under issues:")
	}
	return book.Issues, nil
}
