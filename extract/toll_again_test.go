package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/onrecord/onrecord"
)

// TestTollCountedBefore: one of those told of before, and two sums told together,
// are parts and no further people.
func TestTollCountedBefore(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"The patrol killed two rebels in the raid. A second armed rebel was killed later.", "killed exact 2..2 rebels; killed exact 1..1 armed rebel of 1"},
		{"The patrol killed a rebel in the raid. A second armed rebel was killed later.", "killed exact 1..1 rebel; killed exact 1..1 armed rebel"},
		{"The patrol killed two rebels in the raid. A third armed rebel was killed later.", "killed exact 2..2 rebels; killed exact 1..1 armed rebel"},
		{"The patrol detained two rebels on Monday including a commander. It held the commander together with one of his aides.",
			"detained exact 2..2 rebels; detained exact 1..1 commander of 1; detained exact 1..1 aides of 1"},
		{"The patrol detained two rebels on Monday. It detained a smuggler along with two of his aides.",
			"detained exact 2..2 rebels; detained exact 1..1 smuggler; detained exact 2..2 aides"},
		{"The patrol killed a commander and one rebel. A blast led to two rebels being killed, police said later.", "killed exact 1..1 commander; killed exact 1..1 rebel; killed exact 2..2 rebels"},
		{"The patrol killed a commander and one rebel. Two rebels were killed when the house was hit.", "killed exact 1..1 commander of 3; killed exact 1..1 rebel of 3; killed exact 2..2 rebels"},
		{"The patrol arrested a Lorn leader on Monday. It also detained one suspected rebel.", "detained exact 1..1 Lorn leader; detained exact 1..1 suspected rebel"},
	} {
		if d := cmp.Diff(c.want, tollText(readText(t, rd, c.text))); d != "" {
			t.Errorf("%q: %s", c.text, d)
		}
	}
}

// TestTollContained: a later figure is a part of an earlier one only if place,
// cause and who did it let it be.
func TestTollContained(t *testing.T) {
	rd, err := NewReader(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text string
		want []bool
	}{
		{"Raids killed 30 people on Sunday in separate districts of Nakuru. The raid on the market killed 12 people.", []bool{false, true}},
		{"Air strikes killed 30 people in Nakuru. The rebel barrage killed 12 people.", []bool{false, false}},
		{"Separate attacks killed 30 people in Nakuru. A bomb killed 12 people.", []bool{false, true}},
		{"Separate attacks killed 30 people in Nakuru. A bomb in Mombasa killed 12 people.", []bool{false, false}},
		{"Separate attacks killed 30 people in Kenya. A bomb in Mombasa killed 12 people.", []bool{false, true}},
		{"Separate attacks killed 30 people in Kenya. A bomb in Kampala killed 12 people.", []bool{false, false}},
	} {
		r := readText(t, rd, c.text)
		var got []bool
		for _, x := range r.Tolls {
			got = append(got, x.PartOf != "")
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.text, d)
		}
	}
}

func TestSamePlace(t *testing.T) {
	p := func(name, country, admin, precision string) *onrecord.Place {
		return &onrecord.Place{Name: name, Country: onrecord.Maybe(country), Admin1: onrecord.Maybe(admin), Precision: onrecord.Maybe(precision)}
	}
	nakuru, mombasa := p("Nakuru", "KEN", "31", "town"), p("Mombasa", "KEN", "28", "town")
	kenya, province, unknown := p("Kenya", "KEN", "", "country"), p("Nakuru County", "KEN", "31", "admin1"), p("Dosh", "", "", "")
	for _, c := range []struct {
		a, b *onrecord.Place
		want bool
	}{
		{nakuru, p("nakuru", "", "", ""), true}, {nakuru, kenya, true}, {nakuru, province, true}, {kenya, province, true},
		{nakuru, mombasa, false}, {mombasa, province, false}, {nakuru, unknown, false}, {kenya, p("Kampala", "UGA", "", "town"), false},
		{p("Nakuru area", "KEN", "31", "near"), mombasa, false},
	} {
		if got := samePlace(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v", c.a.Name, c.b.Name, got)
		}
	}
}
