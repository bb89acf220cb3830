package web

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// timeUnits are the units of a TIMEX3 duration, of days and of hours.
var timeUnits = map[string]string{
	"Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "DE": "decade", "CE": "century", "WE": "weekend",
	"TH": "hour", "TM": "minute", "TS": "second",
}

// timeParts are what may stand behind a day or year in place of more figures.
var timeParts = map[string]string{
	"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night", "MI": "midday", "DT": "daytime",
	"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter", "H1": "first half", "H2": "second half",
	"Q1": "first quarter", "Q2": "second quarter", "Q3": "third quarter", "Q4": "fourth quarter",
}

// timeForms are the forms of a TIMEX3 value that are no plain day, month or
// year, with the words for each.
var timeForms = []struct {
	form  *regexp.Regexp
	words func(m []string) string
}{
	{regexp.MustCompile(`^(?:PAST|PRESENT|FUTURE)_REF$`), func(m []string) string {
		return map[string]string{"PAST_REF": "in the past", "PRESENT_REF": "at the time of the report", "FUTURE_REF": "in the future"}[m[0]]
	}},
	{regexp.MustCompile(`^XXXX-WXX-([1-7])(?:T([A-Z]{2}))?$`), func(m []string) string {
		day, _ := strconv.Atoi(m[1])
		return part(m[2], time.Weekday(day%7).String()+", of which week is not known")
	}},
	{regexp.MustCompile(`^XXXX-(\d{2})(?:-(\d{2}))?$`), func(m []string) string {
		month, _ := strconv.Atoi(m[1])
		return strings.TrimLeft(m[2]+" ", "0 ") + time.Month(min(max(month, 1), 12)).String() + ", of which year is not known"
	}},
	{regexp.MustCompile(`^(\d{4})-W(\d{2})(-WE)?$`), func(m []string) string {
		s := fmt.Sprintf("week %s of %s", strings.TrimLeft(m[2], "0"), m[1])
		if m[3] != "" {
			s = "weekend of " + s
		}
		return s
	}},
	{regexp.MustCompile(`^(\d{4}(?:-\d{2}-\d{2})?)(?:T|-)([A-Z][A-Z0-9])$`), func(m []string) string { return part(m[2], m[1]) }},
	{regexp.MustCompile(`^(\d{3})$`), func(m []string) string { return "the " + m[1] + "0s" }},
	{regexp.MustCompile(`^P(T?)(\d+(?:\.\d+)?|X)([A-Z]{1,2})$`), func(m []string) string {
		unit := timeUnits[m[1]+m[3]]
		switch {
		case unit == "":
			return ""
		case m[2] == "X":
			return "some " + unit + "s"
		case m[2] == "1":
			return "1 " + unit
		case unit == "century":
			return m[2] + " centuries"
		}
		return m[2] + " " + unit + "s"
	}},
}

// part says which part of a day or year, "" for one that has no word.
func part(code, of string) string {
	if code == "" {
		return of
	}
	if timeParts[code] == "" {
		return ""
	}
	return timeParts[code] + " of " + of
}

// timeWords is a TIMEX3 value for people. One that has no words here stands as
// it is.
func timeWords(value string) string {
	if value == "" {
		return "not resolved"
	}
	for _, f := range timeForms {
		if m := f.form.FindStringSubmatch(value); m != nil {
			if words := f.words(m); words != "" {
				return words
			}
		}
	}
	return value
}
