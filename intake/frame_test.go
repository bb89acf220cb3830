package intake

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/onrecord/onrecord"
)

func framed(text string) *onrecord.Report {
	r := &onrecord.Report{Text: text}
	findFrame(r)
	return r
}

func texts(spans []onrecord.Span) []string {
	var out []string
	for _, s := range spans {
		out = append(out, s.Text)
	}
	return out
}

func TestBoilerplate(t *testing.T) {
	body := "The envoy said in Kelm on Monday that the talks had failed.\n\nNorvia denied it."
	for name, tc := range map[string]struct {
		text string
		want []string
	}{
		"nothing":                   {body, nil},
		"support":                   {"Support The Kelm Courier!\n\nEnvoy leaves Kelm\n\n" + body, []string{"Support The Kelm Courier!"}},
		"read more":                 {body + "\n\nRead more", []string{"Read more"}},
		"read more: x":              {body + "\n\nRead more: Zubar closes its border", []string{"Read more: Zubar closes its border"}},
		"share":                     {"Envoy leaves Kelm\nShare on Facebook\nTweet\n\n" + body, []string{"Share on Facebook", "Tweet"}},
		"comments":                  {body + "\n12 comments", []string{"12 comments"}},
		"code":                      {"Envoy leaves Kelm\n\nW640\n\n" + body, []string{"W640"}},
		"file name":                 {"kelm_07.jpg\n\n" + body, []string{"kelm_07.jpg"}},
		"repeated title":            {"Envoy leaves Kelm\n\nENVOY LEAVES KELM\n\n" + body, []string{"ENVOY LEAVES KELM"}},
		"photo credit":              {"Envoy leaves Kelm\n\nThe envoy boards a plane in Kelm, on May 3, 2031. AFP PHOTO / ANNA ORLEN\n\n" + body, []string{"AFP PHOTO / ANNA ORLEN"}},
		"photo by":                  {"Envoy leaves Kelm\n\nThe envoy boards a plane. (Photo by Anna Orlen / AFP)\n\n" + body, []string{"(Photo by Anna Orlen / AFP)"}},
		"photo slash":               {"Envoy leaves Kelm\n\nThe envoy boards a plane. REUTERS/Anna Orlen\n\n" + body, []string{"REUTERS/Anna Orlen"}},
		"photo colon":               {"Envoy leaves Kelm\n\nPhoto: Anna Orlen\n\n" + body, []string{"Photo: Anna Orlen"}},
		"agencies":                  {body + "\n\n(AP, Reuters)\n", []string{"(AP, Reuters)"}},
		"agency in line":            {body + " (AFP)\n", []string{"(AFP)"}},
		"agency dash":               {body + " – Reuters\n", []string{"– Reuters"}},
		"sign-off":                  {body + "\n\n(Reporting by Anna Orlen in Kelm; Editing by Petr Vask)\n", []string{"(Reporting by Anna Orlen in Kelm; Editing by Petr Vask)"}},
		"tags":                      {body + "\n\nNorvia, Zubar,\n", []string{"Norvia, Zubar,"}},
		"byline":                    {"Envoy leaves Kelm\n\nBy Anna Orlen and Petr Vask\n\n" + body, []string{"By Anna Orlen and Petr Vask"}},
		"own dateline":              {"Envoy leaves Kelm\n\nKELM - Agence France-Presse\n\n" + body, []string{"KELM - Agence France-Presse"}},
		"a sentence":                {body + "\n\nMore than 40 people died, he said, and most of them were from Hadra.\n", nil},
		"mojibake":                  {body + "\n\n© e of the envoys left, he said.", nil},
		"rights":                    {body + "\n\n© 2031 The Kelm Courier", []string{"© 2031 The Kelm Courier"}},
		"a stamp":                   {"Envoy leaves Kelm\n\nLast updated: May 3, 2031 10:15 GMT\n\n" + body, []string{"Last updated: May 3, 2031 10:15 GMT"}},
		"a shout":                   {"SUPPORT GROWING FOR THE PLAN!\n\n" + body, nil},
		"share prices":              {body + "\n\nShare prices fell in Kelm.\n", nil},
		"photos shown":              {body + "\n\nHe showed reporters photos.\n", nil},
		"a stamp before a dateline": {"KELM | Sat May 3, 2031 6:02 am EDT KELM (AP) - " + body, []string{"KELM | Sat May 3, 2031 6:02 am EDT"}},
		"rules for comments":        {body + "\n\nWe welcome comments that stay with the subject.\n", []string{"We welcome comments that stay with the subject."}},
		"what agency did":           {body + "\n\nThe news was first reported by Reuters.\n", nil},
		"watch body":                {body + "\n\nWatch groups in Zubar said that nine people were killed.\n", nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(tc.want, texts(framed(tc.text).Boilerplate)); diff != "" {
				t.Errorf("boilerplate (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLabels(t *testing.T) {
	r := framed("Title: Envoy leaves Kelm\r\nDate: May 3, 2031\r\nSource: Hadra Gazette\r\nAuthor: Anna Orlen\r\n\r\nThe envoy left.\r\nDate: none.")
	if r.Title != "Envoy leaves Kelm" || r.Headline == nil || r.Headline.Text != "Envoy leaves Kelm" || r.Publisher != "Hadra Gazette" {
		t.Errorf("title %q, headline %+v, publisher %q", r.Title, r.Headline, r.Publisher)
	}
	if r.Published.From != "2031-05-03" || r.Published.How != onrecord.HowStated || r.Published.Evidence[0].Text != "May 3, 2031" {
		t.Errorf("published %+v", r.Published)
	}
	if diff := cmp.Diff([]string{"Title:", "Date: May 3, 2031", "Source: Hadra Gazette", "Author: Anna Orlen"}, texts(r.Boilerplate)); diff != "" {
		t.Errorf("boilerplate (-want +got):\n%s", diff)
	}
}

func TestHeadline(t *testing.T) {
	for name, tc := range map[string]struct{ text, want string }{
		"blank line":    {"Envoy leaves Kelm as talks fail\n\nThe envoy left.\nHe did.", "Envoy leaves Kelm as talks fail"},
		"no blank line": {"Envoy leaves Kelm as talks fail\nThe envoy of Norvia left the city of Kelm on Monday.\nHe said nothing.", "Envoy leaves Kelm as talks fail"},
		"question":      {"Will the envoy leave Kelm?\n\nThe envoy left.", "Will the envoy leave Kelm?"},
		"initials":      {"Envoy leaves for the U.N.\n\nThe envoy left.", "Envoy leaves for the U.N."},
		"nbsp":          {"Envoy\u00a0leaves Kelm\r\n\r\nThe envoy left.", "Envoy leaves Kelm"},
		"chrome first":  {"Share\n\nEnvoy leaves Kelm\n\nThe envoy left.", "Envoy leaves Kelm"},
		"a sentence":    {"The envoy left Kelm on Monday.\n\nHe said nothing.", ""},
		"dateline":      {"KELM - The envoy left the city\n\nHe said nothing.", ""},
		"wrapped lines": {"The envoy of the union left\nNorvia on Monday and said he\nwould be back.", ""},
		"one line":      {"Envoy leaves Kelm", ""},
		"all of it":     {"The envoy left Kelm on Monday. He said nothing", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(framed(tc.text).Title); got != tc.want {
				t.Errorf("title %q, want %q", got, tc.want)
			}
		})
	}
}

func TestDateline(t *testing.T) {
	for text, want := range map[string]struct {
		span     string
		agencies []string
	}{
		"KELM - Norvia said no.":                                                               {"KELM -", nil},
		"KELM\u00a0– Norvia said no.":                                                          {"KELM\u00a0–", nil},
		"KELM - A truce held in the city on Monday.":                                           {"KELM -", nil},
		"AL-KELM, Norvia, May 3 — The envoy left.":                                             {"AL-KELM, Norvia, May 3 —", nil},
		"KELM — “No,” the envoy said.":                                                         {"KELM —", nil},
		"KELM (Reuters) - Norvia said no.":                                                     {"KELM (Reuters) -", []string{"Reuters"}},
		"KELM, May 3 (Reuters) - Norvia said no.":                                              {"KELM, May 3 (Reuters) -", []string{"Reuters"}},
		"KELM, Norvia (AP) -- Norvia said no.":                                                 {"KELM, Norvia (AP) --", []string{"Associated Press"}},
		"Kelm, Norvia (CNN) -- Norvia said no.":                                                {"Kelm, Norvia (CNN) --", []string{"Cable News Network"}},
		"KELM/HADRA, 3 May (AFP) - Norvia said no.":                                            {"KELM/HADRA, 3 May (AFP) -", []string{"Agence France-Presse"}},
		"NEW KELM, Norvia — The envoy left.":                                                   {"NEW KELM, Norvia —", nil},
		"KELM: Norvia said on Monday that no one would come.":                                  {"KELM:", nil},
		"KELM - Agence France-Presse\nNorvia said no.":                                         {"KELM - Agence France-Presse", []string{"Agence France-Presse"}},
		"(Reuters) - Norvia said no.":                                                          {"(Reuters) -", []string{"Reuters"}},
		"AFP - Norvia said no.":                                                                {"AFP -", []string{"Agence France-Presse"}},
		"Envoy leaves\n\nKELM - Norvia said no.":                                               {"KELM -", nil},
		"Norvia - the larger of the two - said no.":                                            {"", nil},
		"UPDATE: Norvia said on Monday that no one would come.":                                {"", nil},
		"The envoy - a former minister - left.":                                                {"", nil},
		"NATO said on Monday - as it had before - that it was so.":                             {"", nil},
		"ENVOY IN KELM - TALKS FAIL AS GUNS FIRE\n\nThe envoy left.":                           {"", nil},
		"Envoy leaves Kelm. NEW KELM, Norv. -- The envoy left.":                                {"NEW KELM, Norv. --", nil},
		"The envoy left. NATO said on Monday - again - it was so.":                             {"", nil},
		"KELM, Norvia (May 3, 2031)\nThe envoy left.":                                          {"KELM, Norvia (May 3, 2031)", nil},
		"KELM, Norvia (May 3) – The envoy left.":                                               {"KELM, Norvia (May 3) –", nil},
		"THE HAGUE - A court heard the case.":                                                  {"THE HAGUE -", nil},
		"THE WEEKLY REPORT - A court heard the case.":                                          {"", nil},
		"SEN. ORLEN: The talks have failed and must begin anew.":                               {"", nil},
		"Kelm, Norvia (CNN)The envoy left.":                                                    {"Kelm, Norvia (CNN)", []string{"Cable News Network"}},
		"KELM -LRB- Reuters -RRB- - Norvia said no.":                                           {"KELM -LRB- Reuters -RRB- -", []string{"Reuters"}},
		"KELM | Sat May 3 , 2031 6:02 am EDT KELM May 3 -LRB- Reuters -RRB- - Norvia said no.": {"KELM May 3 -LRB- Reuters -RRB- -", []string{"Reuters"}},
		"(AFP) The envoy left.":                                                                {"(AFP)", []string{"Agence France-Presse"}},
		"Kelm (population 9,000) The envoy left.":                                              {"", nil},
		"KELM-based groups said no.":                                                           {"", nil},
	} {
		r := framed(text)
		got := ""
		if r.Dateline != nil {
			got = r.Dateline.Text
		}
		if got != want.span {
			t.Errorf("%q: dateline %q, want %q", text, got, want.span)
		}
		if diff := cmp.Diff(want.agencies, r.Agencies); diff != "" {
			t.Errorf("%q: agencies (-want +got):\n%s", text, diff)
		}
	}
}

func TestAgencies(t *testing.T) {
	body := "The envoy left.\n\nHe said nothing.\n\n"
	for tail, want := range map[string][]string{
		"(AP, Reuters)":               {"Associated Press", "Reuters"},
		"AFP":                         {"Agence France-Presse"},
		"— Agence France-Presse":      {"Agence France-Presse"},
		"(with AFP and dpa)":          {"Agence France-Presse", "Deutsche Presse-Agentur"},
		"REUTERS":                     {"Reuters"},
		"He will be back.-AFP":        {"Agence France-Presse"},
		"He spoke to pro-AFP":         nil,
		"AFP/Reuters":                 {"Agence France-Presse", "Reuters"},
		"He told AFP that he was ill": nil,
		"(he told the AP)":            nil,
	} {
		if diff := cmp.Diff(want, framed(body+tail).Agencies); diff != "" {
			t.Errorf("%q (-want +got):\n%s", tail, diff)
		}
	}
}

func TestByline(t *testing.T) {
	for line, want := range map[string][]string{
		"By Anna Orlen":                              {"Anna Orlen"},
		"BY ANNA ORLEN AND PETR VASK":                {"ANNA ORLEN", "PETR VASK"},
		"By Anna Orlen in Kelm and Petr Vask":        {"Anna Orlen"},
		"By Anna Orlen, Associated Press":            {"Anna Orlen"},
		"By Monday the envoy had left for Hadra.":    nil,
		"By then the talks had failed, he told them": nil,
	} {
		if diff := cmp.Diff(want, framed("Envoy leaves Kelm\n\n"+line+"\n\nThe envoy left.").Byline); diff != "" {
			t.Errorf("%q (-want +got):\n%s", line, diff)
		}
	}
}

// Whatever the text, every span found must be the text's own words, and the
// spans of boilerplate must stand in order without touching each other's.
func TestSpansHoldOnAnyText(t *testing.T) {
	pieces := []string{
		"KELM", " - ", "\u00a0", "\r\n", "\n", "\n\n", "\r", "Read more", "قال المبعوث", "e\u0301", "👩‍👩‍👧", "🇳🇴", "(AP, Reuters)", "AFP PHOTO / ANNA",
		"By Anna Orlen", "Support The Kelm Courier!", "W300", "The envoy left.", "\u200b", "\u2028", "Envoy leaves Kelm", ", ", "İ", "ſ", "/", "(", ")", "--", "REUTERS", "\u0085", "Photo: ",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.OneOf(rapid.SampledFrom(pieces), rapid.String())).Draw(t, "pieces"), "")
		text = strings.ToValidUTF8(text, "")
		r := &onrecord.Report{Text: text}
		finish(r, "")
		if err := r.Validate(); err != nil {
			t.Fatal(err)
		}
		last := 0
		for _, s := range r.Boilerplate {
			if s.ByteStart < last || s.ByteEnd <= s.ByteStart {
				t.Fatalf("boilerplate out of order or empty: %+v", r.Boilerplate)
			}
			last = s.ByteEnd
			runes := []rune(text)
			if string(runes[s.Start:s.End]) != s.Text {
				t.Fatalf("code points %d-%d are not %q", s.Start, s.End, s.Text)
			}
		}
	})
}

func BenchmarkFrame(b *testing.B) {
	text := "Support The Kelm Courier!\n\nEnvoy leaves Kelm\n\nKELM (Reuters) - " + strings.Repeat("The envoy said in Kelm on Monday that the talks had failed.\n\n", 40) + "(AP, Reuters)\n\nRead more\n"
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		framed(text)
	}
}

func BenchmarkFrameManyLines(b *testing.B) {
	text := strings.Repeat("Envoy, Kelm,\n", 100_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		framed(text)
	}
}
