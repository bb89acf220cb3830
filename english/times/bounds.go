package times

import "strings"

// Bounds are the first and last day that a TIMEX3 date or time value covers,
// with its precision. Values without a year, durations and references such as
// PAST_REF have none.
func Bounds(value string) (begin, end, precision string) {
	v, _, _ := strings.Cut(value, "T")
	b, e, p := bounds(v)
	if b == noDay || e == noDay {
		return "", "", "unknown"
	}
	return b.String(), e.String(), p
}

func bounds(v string) (day, day, string) {
	none := func() (day, day, string) { return noDay, noDay, "unknown" }
	if d := parseDay(v); d != noDay {
		return d, d, "day"
	}
	if len(v) == 7 && v[4] == '-' && v[5] != 'Q' && v[5] != 'H' && v[5] != 'S' && v[5] != 'F' && v[5] != 'W' {
		y, ok1 := digits(v[:4])
		m, ok2 := digits(v[5:])
		b := civil(y, m, 1)
		if !ok1 || !ok2 || b == noDay {
			return none()
		}
		return b, b + day(monthDays(y, m)-1), "month"
	}
	y, ok := digits(v[:min(4, len(v))])
	if !ok {
		return none()
	}
	switch {
	case len(v) == 4:
		return whole(civil(y, 1, 1), civil(y, 12, 31), "year")
	case len(v) == 3:
		return whole(civil(y*10, 1, 1), civil(y*10+9, 12, 31), "unknown")
	case len(v) == 2:
		return whole(civil(y*100, 1, 1), civil(y*100+99, 12, 31), "unknown")
	case len(v) < 7 || v[4] != '-':
		return none()
	}
	switch s := v[5:]; {
	case s == "WI":
		return whole(civil(y, 12, 1), civil(y+1, 3, 1)-1, "unknown")
	case s == "SP":
		return whole(civil(y, 3, 1), civil(y, 5, 31), "unknown")
	case s == "SU":
		return whole(civil(y, 6, 1), civil(y, 8, 31), "unknown")
	case s == "FA":
		return whole(civil(y, 9, 1), civil(y, 11, 30), "unknown")
	case s == "H1":
		return whole(civil(y, 1, 1), civil(y, 6, 30), "unknown")
	case s == "H2":
		return whole(civil(y, 7, 1), civil(y, 12, 31), "unknown")
	case s[0] == 'Q' && s[1] >= '1' && s[1] <= '4':
		m := int(s[1]-'1')*3 + 1
		return whole(civil(y, m, 1), civil(y, m+2, monthDays(y, m+2)), "unknown")
	case s[0] == 'W' && len(s) >= 3:
		w, ok := digits(s[1:3])
		if !ok || w < 1 || w > 53 {
			return none()
		}
		jan4 := civil(y, 1, 4)
		if jan4 == noDay {
			return none()
		}
		monday := jan4 - day(jan4.weekday()-1) + day(7*(w-1))
		if strings.HasSuffix(s, "-WE") {
			return monday + 5, monday + 6, "unknown"
		}
		return monday, monday + 6, "week"
	}
	return none()
}

func whole(b, e day, p string) (day, day, string) {
	if b == noDay || e == noDay {
		return noDay, noDay, "unknown"
	}
	return b, e, p
}

// precisionOf names the precision of an interval by its length.
func precisionOf(b, e day) string {
	if b == noDay || e == noDay {
		return "unknown"
	}
	switch n := int(e-b) + 1; {
	case n == 1:
		return "day"
	case n <= 7:
		return "week"
	case n <= 31:
		return "month"
	case n <= 366:
		return "year"
	}
	return "unknown"
}
