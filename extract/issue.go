package extract

import (
	"fmt"

	"github.com/goccy/go-yaml"
)

// Issue is an entry of a user's issue book: a proposition, and groups of words
// of which a passage must have one each to be about it.
type Issue struct {
	ID          string     `yaml:"id"`
	Proposition string     `yaml:"proposition"`
	About       [][]string `yaml:"about"`
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
			for _, w := range g {
				if len(prepare([]string{w}).own) == 0 {
					return nil, fmt.Errorf("entry %s: group %d of about has an empty word", is.ID, k+1)
				}
			}
		}
		seen[is.ID] = true
	}
	if len(book.Issues) == 0 {
		return nil, fmt.Errorf("no entries under \"issues\"")
	}
	return book.Issues, nil
}
