package intake

import "testing"

// TestLanguageOfShortTexts wants a line or two told by its common words.
func TestLanguageOfShortTexts(t *testing.T) {
	for text, want := range map[string]string{
		"Norvia releases dozens of political activists.":                    "en",
		"Norvian troops remained on alert at the northern border.":          "en",
		"Zubar has suspended food supplies to Kelm.":                        "en",
		"Police in Kelm arrested a man.":                                    "en",
		"Warplanes bombed villages near Kelm.":                              "en",
		"Polis Kelm kentinde bir adam yakaladi.":                            "und",
		"Polisi walimkamata mtu mmoja katika mji wa Kelm siku ya Jumatatu.": "und",
		"Le président de Norvia a rencontré les rebelles dans la ville.":    "fr",
		"Der Präsident von Norvia hat die Rebellen in Kelm getroffen.":      "de",
		"El presidente de Norvia se reunió con los rebeldes en Kelm.":       "es",
	} {
		if got := language(text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}
