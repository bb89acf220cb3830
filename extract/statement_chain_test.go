package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/onrecord/onrecord"
)

// TestChain checks through whom words came and who was told: some statement of
// the sentence has this speaker and this chain.
func TestChain(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	type chain struct{ Text, Speaker, Via, To string }
	for _, want := range []chain{
		{"News agencies quoted Foreign Minister Ana Zubar as saying the talks had failed.", "Ana Zubar", "News agencies", ""},
		{"“The talks have failed,” the Hadra News Agency quoted Foreign Minister Ana Zubar as saying.", "Ana Zubar", "Hadra News Agency", ""},
		{"Ana Zubar was quoted by the Hadra News Agency as saying that the bridge was closed.", "Ana Zubar", "Hadra News Agency", ""},
		{"The bridge was closed, the minister was quoted as saying by the Hadra News Agency.", "minister", "Hadra News Agency", ""},
		{"Peter Kelmer told the Hadra News Agency that the bridge was closed.", "Peter Kelmer", "", "Hadra News Agency"},
		{"Peter Kelmer told the Hadra News Agency by telephone that the bridge was closed.", "Peter Kelmer", "", "Hadra News Agency"},
		{"“The bridge is closed,” Peter Kelmer said in an interview with the Norvia Post.", "Peter Kelmer", "", "Norvia Post"},
		{"In an interview with the Norvia Post, Peter Kelmer said the bridge was closed.", "Peter Kelmer", "", "Norvia Post"},
		{"The Norvia Post reported that Peter Kelmer said the bridge was closed.", "Peter Kelmer", "Norvia Post", ""},
		{"According to the Norvia Post, Peter Kelmer said the bridge was closed.", "Peter Kelmer", "Norvia Post", ""},
		{"State television showed President Peter Kelmer saying the bridge would be closed.", "Peter Kelmer", "State television", ""},
		{"Peter Kelmer acknowledged to President Ana Zubar that the talks had failed, the Norvia Post wrote.", "Peter Kelmer", "Norvia Post", "Ana Zubar"},
		{"Peter Kelmer said in a statement carried by the Hadra News Agency that the talks had failed.", "Peter Kelmer", "Hadra News Agency", ""},
		{"The talks had failed, Peter Kelmer said in remarks published by the Norvia Post.", "Peter Kelmer", "Norvia Post", ""},
		{"In remarks carried by the Hadra News Agency, Peter Kelmer said the talks had failed.", "Peter Kelmer", "Hadra News Agency", ""},
		{"Peter Kelmer informed Ana Zubar that the talks had failed.", "Peter Kelmer", "", "Ana Zubar"},
		{"Peter Kelmer said through a spokesman that the talks had failed.", "Peter Kelmer", "spokesman", ""},
		{"A spokesman for Peter Kelmer told the Norvia Post the talks had failed.", "spokesman", "", "Norvia Post"},
		{"Peter Kelmer wrote to President Ana Zubar that the talks had failed.", "Peter Kelmer", "", "Ana Zubar"},
		{"Peter Kelmer complained to the United Nations that the bridge was closed.", "Peter Kelmer", "", "United Nations"},
		{"Speaking to the Norvia Post, Peter Kelmer said the bridge was closed.", "Peter Kelmer", "", "Norvia Post"},
		{"“The bridge is closed,” Peter Kelmer was quoted as saying by the Hadra News Agency.", "Peter Kelmer", "Hadra News Agency", ""},
		{"The Hadra News Agency cited Peter Kelmer as saying the bridge was closed.", "Peter Kelmer", "Hadra News Agency", ""},
		{"Peter Kelmer asked Ana Zubar to open the bridge.", "Peter Kelmer", "", "Ana Zubar"},
		{"Peter Kelmer replied to Ana Zubar that the bridge was closed.", "Peter Kelmer", "", "Ana Zubar"},
		{"Interfax reported Kelmer as saying that the bridge was closed.", "Kelmer", "Interfax", ""},
		{"“The bridge is closed,” Peter Kelmer told reporters in Zubar.", "Peter Kelmer", "", "reporters"},
	} {
		r := &onrecord.Report{ID: onrecord.ReportID(want.Text), Text: want.Text, Language: "en"}
		rd.Read(r)
		name := map[string]string{}
		for _, a := range r.Actors {
			name[a.ID] = a.Name
		}
		names := func(ids []string) string {
			var out []string
			for _, id := range ids {
				out = append(out, name[id])
			}
			return strings.Join(out, ", ")
		}
		var all []chain
		found := false
		for _, s := range r.Statements {
			got := chain{Text: want.Text, Via: names(s.Via), To: names(s.To)}
			got.Speaker = name[string(s.Speaker)]
			all = append(all, got)
			found = found || got == want
		}
		if !found {
			t.Errorf("%s", cmp.Diff([]chain{want}, all))
		}
	}
}
