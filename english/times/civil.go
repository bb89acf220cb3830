package times

import "fmt"

// day is a day of the Gregorian calendar, counted from 1 January 1970. Only
// days of the years 1 to 9999 are made; noDay stands for none.
type day int

const noDay = day(-1 << 30)

// civil is the day of a date, noDay if there is no such date. Nothing is
// carried over: 30 February is no day.
func civil(y, m, d int) day {
	if y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > monthDays(y, m) {
		return noDay
	}
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return day(era*146097 + doe - 719468)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// date is year, month and day of the month.
func (d day) date() (y, m, dd int) {
	z := int(d) + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y = yoe + era*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dd = doy - (153*mp+2)/5 + 1
	m = mp + 3
	if m > 12 {
		m -= 12
		y++
	}
	return y, m, dd
}

func monthDays(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// weekday is 1 for Monday to 7 for Sunday.
func (d day) weekday() int { return (int(d)%7+7+3)%7 + 1 }

// isoWeek is the ISO 8601 week and the year it belongs to.
func (d day) isoWeek() (y, w int) {
	th := d + day(4-d.weekday()) // the week belongs to the year of its Thursday
	y, _, _ = th.date()
	return y, int(th-civil(y, 1, 1))/7 + 1
}

func (d day) String() string {
	if d == noDay {
		return ""
	}
	y, m, dd := d.date()
	if y < 1 || y > 9999 {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, dd)
}

// parseDay reads YYYY-MM-DD.
func parseDay(s string) day {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return noDay
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return noDay
	}
	return civil(y, m, d)
}

// digits reads a run of ASCII digits that is short enough for an int.
func digits(s string) (int, bool) {
	if s == "" || len(s) > 9 {
		return 0, false
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// addMonths moves a month by n.
func addMonths(y, m, n int) (int, int) {
	k := y*12 + m - 1 + n
	return floorDiv(k, 12), ((k%12)+12)%12 + 1
}

// Weekday is the weekday of an ISO day: 1 for Monday to 7 for Sunday, 0 if
// iso is no day.
func Weekday(iso string) int {
	d := parseDay(iso)
	if d == noDay {
		return 0
	}
	return d.weekday()
}

// AddDays is the ISO day n days after iso; "" if iso is no day or the result
// lies outside the years 1 to 9999.
func AddDays(iso string, n int) string {
	d := parseDay(iso)
	if d == noDay || n > 4000000 || n < -4000000 {
		return ""
	}
	return (d + day(n)).String()
}

// Days is the number of days from one ISO day to another; ok is false if
// either is no day.
func Days(from, to string) (n int, ok bool) {
	a, b := parseDay(from), parseDay(to)
	if a == noDay || b == noDay {
		return 0, false
	}
	return int(b - a), true
}

// Number is an ISO day counted in days from 1 January 1970; ok is false if iso
// is no day.
func Number(iso string) (n int, ok bool) {
	d := parseDay(iso)
	return int(d), d != noDay
}

// ISO is the day n days after 1 January 1970, "" outside the years 1 to 9999.
func ISO(n int) string {
	if n < -800000 || n > 3000000 {
		return ""
	}
	return day(n).String()
}

// MonthsAfter is the day n months after the day numbered d, the last day of
// the month where that month is too short.
func MonthsAfter(d, n int) int {
	y, m, dd := day(d).date()
	y, m = addMonths(y, m, n)
	if y < 1 || y > 9999 {
		return d
	}
	return int(civil(y, m, min(dd, monthDays(y, m))))
}

// InYear is the day number of a day of the month in year y; ok is false if
// there is none.
func InYear(y, month, dd int) (n int, ok bool) {
	d := civil(y, month, dd)
	return int(d), d != noDay
}

// YearOf is the year of a numbered day.
func YearOf(n int) int {
	y, _, _ := day(n).date()
	return y
}

// WeekdayOf is the weekday of a numbered day, 1 for Monday to 7 for Sunday.
func WeekdayOf(n int) int { return day(n).weekday() }
