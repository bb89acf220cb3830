package coref

import (
	"fmt"
	"strings"
	"testing"
)

// What a report calls its parties, each as "name|type|sector".
func TestPartiesOfNews(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		not  []string
	}{
		{"The founder of the Kelm Archive website, Ada Lorn, has said she expects a trial.", []string{"Ada Lorn|person|ELI"}, []string{"founder of the Kelm Archive website|person|ELI"}},
		{"The US vice-president, Joe Strand, spoke on Monday.", []string{"Joe Strand|person|GOV"}, nil},
		{"The US attorney general spoke on Monday.", []string{"US attorney general|person|GOV"}, nil},
		{"Julian Strand lives in Kelm. The 39-year-old is fighting extradition.", []string{"Julian Strand|person|"}, []string{"39-year-old|organisation|"}},
		{"The leaders of the 12-nation Southern Kelm Development Community met.", []string{"Southern Kelm Development Community|organisation|"}, nil},
		{"His father, Mohamed Qasri, and mother, Wafa Torv, left on Monday.", []string{"Mohamed Qasri|person|", "Wafa Torv|person|"}, nil},
		{"Court papers filed on Monday said so.", nil, []string{"Court|organisation|", "Court papers|outlet|JRN"}},
		{"Mullah Adem Lorn spoke on Monday.", []string{"Adem Lorn|person|"}, nil},
		{"Rebels left on Monday. Rebel fighters said the armed opposition was not beaten.", []string{"Rebels|armed-group|REB"}, []string{"Rebel fighters|armed-group|REB", "armed opposition|organisation|OPP"}},
		{"The army left on Monday. The Syrian army said its soldiers were safe.", []string{"Syrian army|government|MIL"}, []string{"army|government|MIL"}},
		{"Karim Dosh's Syrian regime is under siege. The Syrian strongman has ruled for years.", []string{"Karim Dosh|person|"}, []string{"Syrian strongman|person|GOV"}},
	} {
		_, e := look(t, c.text)
		var got []string
		for i := range e.List {
			got = append(got, e.List[i].Name+"|"+e.List[i].Type+"|"+e.List[i].Sector)
		}
		all := "\n" + strings.Join(got, "\n") + "\n"
		for _, w := range c.want {
			if name, _, _ := strings.Cut(w, "|"); !strings.Contains(all, "\n"+w) {
				t.Errorf("%q: no %q (%s) in %q", c.text, w, name, got)
			}
		}
		for _, w := range c.not {
			if strings.Contains(all, "\n"+w+"\n") {
				t.Errorf("%q: %q is no party of its own; parties %q", c.text, w, got)
			}
		}
	}
}

// Reports that are not as reports should be still lead to parties.
func TestOddReports(t *testing.T) {
	// all in capitals
	_, e := look(t, "TOMAS BREL SPOKE.")
	if e.Find("TOMAS BREL", "person") < 0 {
		t.Errorf("all capitals: parties %+v", e.List)
	}
	// a name with a quotation mark that never closes
	_, e = look(t, "Tomas “Tom Brel came on Monday. Lena Orsk left.")
	if e.Find("Lena Orsk", "person") < 0 {
		t.Errorf("open quotation mark: parties %+v", e.List)
	}
	// no name at all
	_, e = look(t, "it was cold and wet, and nothing came of it in the end")
	if len(e.List) != 0 {
		t.Errorf("no name: parties %+v", e.List)
	}
}

// manyNames is a report with two names of their own in each of n sentences.
func manyNames(n int) string {
	var w strings.Builder
	for i := range n {
		x, y, z := rune('a'+i%26), rune('a'+i/26%26), rune('a'+i/676%26)
		fmt.Fprintf(&w, "Minister Adem Kor%c%c%c met Lena Tor%c%c%c. He said she left.\n", x, y, z, z, x, y)
	}
	return w.String()
}

// BenchmarkStage is the stage alone on news of usual length: tokens/s.
func BenchmarkStage(b *testing.B) {
	a, _ := look(b, strings.Repeat("Norvian Foreign Minister Ada Lorn met her French counterpart Robert Strand in Paris on Monday. "+
		"She said the two countries would sign a treaty, but the Kelm Relief Council (KRC) warned that it was not enough. "+
		"“We need help,” a spokesman for the council said. The rebels said they had not been asked.\n", 8))
	for b.Loop() {
		Resolve(a, nil)
	}
	b.ReportMetric(float64(a.Len())*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
