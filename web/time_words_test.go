package web

import "testing"

func TestTimeWords(t *testing.T) {
	for value, want := range map[string]string{
		"": "not resolved", "2031-05-02": "2031-05-02", "2031-05": "2031-05", "XXXX-WXX-3": "Wednesday, of which week is not known", "XXXX-WXX-7TEV": "evening of Sunday, of which week is not known",
		"XXXX-05-02": "2 May, of which year is not known", "XXXX-11": "November, of which year is not known", "2031-W08": "week 8 of 2031", "2031-W18-WE": "weekend of week 18 of 2031",
		"2031-05-02TMO": "morning of 2031-05-02", "2031-SU": "summer of 2031", "2031-Q2": "second quarter of 2031", "203": "the 2030s", "P14M": "14 months", "PT1H": "1 hour", "PXY": "some years",
		"P2CE": "2 centuries", "PAST_REF": "in the past", "PRESENT_REF": "at the time of the report", "P3Z": "P3Z", "2031-05-02T14:30": "2031-05-02T14:30", "P1Y2M": "P1Y2M",
	} {
		if got := timeWords(value); got != want {
			t.Errorf("%q: %q, want %q", value, got, want)
		}
	}
}
