package places

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/onrecord/onrecord/english"
)

var analyzer *english.Analyzer

func read(t testing.TB, text string) *english.Analysis {
	t.Helper()
	if analyzer == nil {
		z, err := english.NewAnalyzer()
		if err != nil {
			t.Fatal(err)
		}
		analyzer = z
	}
	var a english.Analysis
	analyzer.Analyze(text, nil, &a)
	return &a
}

// TestFind: each place as "words = country/precision".
func TestFind(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Shells hit the town of Tripoli in northern Lebanon on Sunday.", "Tripoli = LBN/town; Lebanon = LBN/country"},
		{"Police in Macon, Georgia, arrested two men.", "Macon = USA/town; Georgia = USA/admin1"},
		{"Officials in Paris, Texas, closed the road.", "Paris = USA/town; Texas = USA/admin1"},
		{"Drones burned barns in the southern province of Basra.", "Basra = IRQ/admin1"},
		{"Rebels shelled the city of Kharkiv in Ukraine.", "Kharkiv = UKR/town; Ukraine = UKR/country"},
		{"Two men were held in Minneapolis, Minnesota, on Monday.", "Minneapolis = USA/town; Minnesota = USA/admin1"},
		{"Hundreds fled Laurel County after the flood in Kentucky.", "Laurel County = USA/; Kentucky = USA/admin1"},
		{"Chad Miller said nothing.", ""},
		{"The UN and the EU sent envoys to Aleppo.", "Aleppo = SYR/town"},
		{"He may read the post of the ministry.", ""},
		{"Georgia's foreign minister left.", "Georgia = GEO/country"},
		{"Two men were held in Kharkiv region.", "Kharkiv = UKR/admin1"},
	} {
		var got []string
		a := read(t, c.text)
		for _, m := range Find(a) {
			got = append(got, a.Words(int(m.From), int(m.To))+" = "+m.Country+"/"+m.Precision)
		}
		if d := cmp.Diff(c.want, strings.Join(got, "; ")); d != "" {
			t.Errorf("%s (-want +got)\n%s", c.text, d)
		}
	}
}

func TestLookup(t *testing.T) {
	g := Default()
	for name, want := range map[string]string{"Damascus": "SYR", "DAMASCUS": "SYR", "são paulo": "BRA", "Sao Paulo": "BRA", "Guinea-Bissau": "GNB",
		"Deir ez-Zor": "SYR", "N’Djamena": "TCD", "Łódź": "POL"} {
		found := false
		for _, e := range g.Lookup(name) {
			found = found || g.CountryOf(&e) == want
		}
		if !found {
			t.Errorf("Lookup(%q) has nothing in %s", name, want)
		}
	}
	for _, name := range []string{"", " ", "-", "Zzyqqx", "\x00"} {
		if got := g.Lookup(name); len(got) > 0 {
			t.Errorf("Lookup(%q) = %d entries, want none", name, len(got))
		}
	}
}

const row = "90001\tHadra\tHadra\tHadrah,Al Hadra\t35.5\t36.5\tP\tPPL\tSY\t\t09\t\t\t\t1200\t\t400\tAsia/Damascus\t2024-01-01\n"

func TestWith(t *testing.T) {
	g, n, err := Default().With(strings.NewReader(row + strings.ReplaceAll(row, "PPL", "XXX")))
	if err != nil || n != 1 {
		t.Fatalf("With took %d places, error %v", n, err)
	}
	for _, name := range []string{"Hadra", "al-hadra", "Hadrah"} {
		if got := g.Lookup(name); len(got) != 1 || g.CountryOf(&got[0]) != "SYR" {
			t.Errorf("Lookup(%q) = %v", name, got)
		}
	}
	a := read(t, "Gunmen entered the village of Hadra on Sunday.")
	if ms := g.Find(a); len(ms) != 1 || ms[0].GeonameID != 90001 || ms[0].Precision != "town" {
		t.Errorf("Find gives %+v", ms)
	}
	if got := Default().Lookup("Hadrah"); len(got) > 0 {
		t.Errorf("the embedded gazetteer has changed: %v", got)
	}
	for name, in := range map[string]string{"columns": "1\tKelm\n", "id": strings.Replace(row, "90001", "x", 1), "coordinate": strings.Replace(row, "35.5", "135.5", 1)} {
		if _, _, err := Default().With(strings.NewReader(in)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%s: error %v does not name the line", name, err)
		}
	}
}

// Whatever the words, mentions come in order and coordinates have a precision.
func TestSane(t *testing.T) {
	words := strings.Fields("Paris , Texas in the town of Georgia 's northern Kelm County St. - Al Syria Syrian Damascus and New York Road’s Zürich “ ” East of")
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 25).Draw(r, "words"), " ")
		a := read(t, text)
		last := int32(0)
		for _, m := range Find(a) {
			if m.From < last || m.To <= m.From || int(m.To) > a.Len() {
				r.Fatalf("%q: mention at %d-%d after %d", text, m.From, m.To, last)
			}
			last = m.To
			if m.Placed != (m.Precision != "") || !m.Placed && (m.Lat != 0 || m.Lon != 0) {
				r.Fatalf("%q: %+v", text, m)
			}
		}
	})
}

// Ten thousand names must not take the square of their number.
func BenchmarkFind(b *testing.B) {
	a := read(b, strings.Repeat("Shells hit Kelm, Hadra, Damascus, Paris and the town of Tripoli in northern Lebanon. ", 300))
	b.SetBytes(int64(len(a.Text)))
	Default()
	for b.Loop() {
		Find(a)
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := load(); err != nil {
			b.Fatal(err)
		}
	}
}
