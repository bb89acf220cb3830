package times

import (
	"fmt"
	"strings"
)

// weekdayOf resolves a day of the week.
func (f *finder) weekdayOf(m *match, t tense) result {
	r := result{clue: Clue{Kind: WeekdayOnly, Weekday: m.wd}}
	suffix := ""
	if m.part != "" {
		r.typ, suffix = "time", "T"+m.part
	}
	if m.has("noon") {
		r.typ, suffix = "time", "T12:00"
	}
	if m.has("midnight") {
		r.typ, suffix = "time", "T24:00"
	}
	if m.has("that", "same", "previous", "following") {
		r.narrative, r.clue.Unsure = true, true
		if d := f.n; d != noDay {
			x := d - day((d.weekday()-m.wd+7)%7)
			switch {
			case m.has("previous") && x == d:
				x -= 7
			case m.has("following"):
				if x = d + day((m.wd-d.weekday()+7)%7); x == d {
					x += 7
				}
			}
			r.value = x.String() + suffix
			return r
		}
	}
	if f.p == noDay {
		r.value = fmt.Sprintf("XXXX-WXX-%d", m.wd) + suffix
		return r
	}
	back := (f.p.weekday() - m.wd + 7) % 7 // days since the last one, 0 for the day itself
	d := f.p - day(back)
	switch {
	case m.has("week") && m.has("last"):
		d = monday(f.p) - 7 + day(m.wd-1)
	case m.has("week") && m.has("next"):
		d = monday(f.p) + 7 + day(m.wd-1)
	case m.has("week"):
		d = monday(f.p) + day(m.wd-1)
	case m.has("last"), m.has("past") && !m.has("this"):
		if r.clue.Dir = -1; back == 0 {
			d -= 7
		}
	case m.has("next"), m.has("coming"):
		r.clue.Dir = 1
		d += 7
	case m.has("this") && !m.has("past"):
		if d = monday(f.p) + day(m.wd-1); d < f.p && t == future {
			d += 7
		}
	case back == 0:
	case t == future:
		d += 7
	}
	r.value = d.String() + suffix
	return r
}

func monday(d day) day { return d - day(d.weekday()-1) }

// clockOf is a time of day, on the day named, else on the day of the report.
func (f *finder) clockOf(m *match, t tense) result {
	r := result{typ: "time"}
	h := m.hh
	switch {
	case m.ampm == "p" && h < 12:
		h += 12
	case m.ampm == "a" && h == 12:
		h = 0
	}
	on := f.p
	switch {
	case m.wd > 0 && m.day == 0:
		w := *m
		w.lits = nil
		on = parseDay(f.weekdayOf(&w, t).value)
	case m.day > 0:
		on = parseDay(f.calendarDay(m, t).value)
	case m.has("yesterday") && on != noDay:
		on--
	case m.has("tomorrow") && on != noDay:
		on++
	case !m.has("today") && f.n != noDay:
		on = f.n
	}
	d := on.String()
	if d == "" {
		d = "XXXX-XX-XX"
	}
	r.value = fmt.Sprintf("%sT%02d:%02d", d, h, m.mm)
	if m.zone == "+00:00" {
		r.value += "Z"
	}
	return r
}

func (f *finder) noonOf(m *match, t tense) result {
	d := f.p
	if f.n != noDay {
		d = f.n
	}
	s := d.String()
	if s == "" {
		s = "XXXX-XX-XX"
	}
	if m.has("midnight") {
		return result{typ: "time", value: s + "T24:00"}
	}
	return result{typ: "time", value: s + "T12:00"}
}

func (f *finder) weekdaySet(m *match, t tense) result {
	v := fmt.Sprintf("XXXX-WXX-%d", m.wd)
	if m.part != "" {
		v += "T" + m.part
	}
	return result{typ: "set", value: v, clue: Clue{Unsure: true}}
}

// fromToday resolves today, yesterday, tomorrow and parts of them.
func (f *finder) fromToday(m *match, t tense) result {
	r := result{}
	d, suffix := f.p, ""
	if m.part != "" {
		suffix = "T" + m.part
	}
	back := 0
	switch m.rule.action {
	case "yester":
		back = 1
	case "tomorrow":
		back = -1
	case "lastnight", "overnight":
		back, suffix = 1, "TNI"
	case "todaypart":
		if suffix == "" {
			suffix = "TNI"
		}
	}
	if suffix != "" {
		r.typ = "time"
	}
	r.clue = Clue{Kind: Back, N: back, Unit: "D"}
	if d == noDay {
		if back == 0 && suffix == "" {
			r.value = "PRESENT_REF"
		}
		return r
	}
	r.value = (d - day(back)).String() + suffix
	return r
}

// narrativePart is a part of the day the story has reached.
func (f *finder) narrativePart(m *match, t tense) result {
	d := f.p
	if f.n != noDay {
		d = f.n
	}
	if d == noDay {
		return result{typ: "time", value: "XXXX-XX-XXT" + m.part}
	}
	if m.wd > 0 {
		d = parseDay(f.weekdayOf(&match{wd: m.wd}, t).value)
	}
	if m.has("next", "following") {
		d++
	}
	if m.has("previous") {
		d--
	}
	return result{typ: "time", value: d.String() + "T" + m.part}
}

func (f *finder) reference(m *match, t tense) result {
	switch m.rule.action {
	case "future":
		return result{value: "FUTURE_REF"}
	case "pastref":
		return result{value: "PAST_REF"}
	case "ref0":
		return result{value: "PRESENT_REF"}
	}
	if m.ref == "" {
		return result{value: "PRESENT_REF"}
	}
	return result{value: m.ref}
}

// step is n units away from the unit that holds d, at the grain of the unit.
func step(d day, unit string, n int) string {
	if d == noDay || n > 10000 || n < -10000 {
		return ""
	}
	y, m, _ := d.date()
	switch unit {
	case "D":
		return (d + day(n)).String()
	case "W", "FN":
		if unit == "FN" {
			n *= 2
		}
		if x := d + day(7*n); x.String() != "" {
			return yw(x)
		}
	case "WE":
		if x := d + day(7*n); x.String() != "" {
			return yw(x) + "-WE"
		}
	case "M":
		if y, m = addMonths(y, m, n); y >= 1 && y <= 9999 {
			return ym(y, m)
		}
	case "Q":
		y, m = addMonths(y, m, 3*n)
		return fmt.Sprintf("%04d-Q%d", y, (m-1)/3+1)
	case "Y":
		if y+n >= 1 && y+n <= 9999 {
			return fmt.Sprintf("%04d", y+n)
		}
	case "DE":
		return fmt.Sprintf("%d", y/10+n)
	case "CE":
		return fmt.Sprintf("%02d", y/100+n)
	case "TH", "TM", "TS":
		return d.String()
	}
	return ""
}

// unitOf is last, this, next week, month, year ...
func (f *finder) unitOf(m *match, t tense) result {
	n := 0
	switch {
	case m.has("last", "past"):
		n = -1
	case m.has("next", "coming"):
		n = 1
	}
	if m.has("this") && m.has("past") {
		n = 0
	}
	unit := m.unit
	if unit == "" {
		unit = "Y"
	}
	c := Clue{Kind: Back, N: -n, Unit: unit, Dir: n}
	if unit == "D" && n != 0 { // "the next day" goes by the story
		r := f.around(m, n)
		r.clue = Clue{Unsure: true}
		return r
	}
	if unit == "WE" && n == 0 && t != future && f.p != noDay && f.p.weekday() < 6 && !m.has("this") {
		n = -1 // "the weekend" of a report on a working day is the one just over
	}
	if f.p == noDay {
		return result{clue: c}
	}
	if m.has("past") && n == -1 && (unit == "W" || unit == "M" || unit == "Y") && m.has("the") {
		v := map[string]string{"W": "P1W", "M": "P1M", "Y": "P1Y"}[unit]
		return result{typ: "duration", value: v, begin: f.backDay(f.p, unit, 1), end: f.p, bounded: true, clue: Clue{Kind: Span, N: 1, Unit: unit}}
	}
	return result{value: step(f.p, unit, n), clue: c}
}

// around is a unit counted from the narrative.
func (f *finder) around(m *match, n int) result {
	base := f.n
	if base == noDay && m.unit == "Y" && f.nYear > 0 {
		return result{value: fmt.Sprintf("%04d", f.nYear+n), narrative: true}
	}
	if base == noDay && m.unit == "M" && f.nYear > 0 && f.nMonth > 0 {
		y, mo := addMonths(f.nYear, f.nMonth, n)
		return result{value: ym(y, mo), narrative: true}
	}
	if base == noDay {
		base = f.p
	}
	return result{value: step(base, m.unit, n), narrative: true}
}

func (f *finder) unitThat(m *match, t tense) result {
	n := 0
	if m.has("following") {
		n = 1
	}
	if m.has("previous", "preceding") {
		n = -1
	}
	r := f.around(m, n)
	r.clue.Unsure = true
	return r
}

func (f *finder) unitThe(m *match, t tense) result {
	switch m.unit {
	case "Q":
		return f.quarterNow(m, t)
	case "D":
		if f.n != noDay {
			return result{value: f.n.String(), narrative: true}
		}
	case "WE":
		return f.unitOf(m, t)
	}
	if f.p == noDay {
		return result{}
	}
	return result{value: step(f.p, m.unit, 0)}
}

func (f *finder) relDay(m *match, t tense) result {
	if f.p == noDay {
		return result{}
	}
	switch {
	case m.wd > 0:
		w := *m
		return result{value: (parseDay(f.weekdayOf(&w, t).value) - 1).String()}
	case m.has("yesterday"):
		return result{value: (f.p - 2).String()}
	}
	return result{value: (f.p + 2).String()}
}

// backDay is the day n units before d; months and years keep the day of the
// month as far as there is one.
func (f *finder) backDay(d day, unit string, n int) day {
	if d == noDay || n > 100000 {
		return noDay
	}
	switch unit {
	case "D":
		return d - day(n)
	case "W":
		return d - day(7*n)
	case "FN":
		return d - day(14*n)
	case "Q":
		n *= 3
	case "Y":
		n *= 12
	case "DE":
		n *= 120
	case "CE":
		n *= 1200
	case "M":
	default:
		return noDay
	}
	y, m, dd := d.date()
	y, m = addMonths(y, m, -n)
	if y < 1 {
		return noDay
	}
	return civil(y, m, min(dd, monthDays(y, m)))
}

func (m *match) count() int {
	if m.num > 0 {
		return m.num
	}
	return 1
}

// agoOf is so many units before the report.
func (f *finder) agoOf(m *match, t tense) result {
	c := Clue{Kind: Back, N: m.count(), Unit: m.unit}
	if f.p == noDay {
		return result{clue: c}
	}
	if m.unit == "Y" && m.count() == 1 && f.quarter[0] > 0 {
		return f.quarterBack(&match{rule: m.rule}, t)
	}
	unit, n := m.unit, m.count()
	if unit == "DE" {
		unit, n = "Y", 10*n
	}
	return result{value: step(f.p, unit, -n), clue: c}
}

func (f *finder) agoVague(m *match, t tense) result { return result{value: "PAST_REF"} }

// agoThat is so many units before or after what the story just told.
func (f *finder) agoThat(m *match, t tense) result {
	n := m.count()
	if m.has("earlier", "before") {
		n = -n
	}
	if m.few {
		if n < 0 {
			return result{value: "PAST_REF"}
		}
		return result{typ: "duration", value: f.period(m, "X")}
	}
	r := result{narrative: true, clue: Clue{Unsure: true}}
	if m.unit == "Y" && m.has("earlier") && m.count() == 1 && f.quarter[0] > 0 {
		r.value = fmt.Sprintf("%04d-Q%d", f.quarter[0]-1, f.quarter[1])
		return r
	}
	if m.unit == "Y" && f.n == noDay && f.nYear > 0 {
		r.value = fmt.Sprintf("%04d", f.nYear+n)
		return r
	}
	if m.unit == "M" && f.n == noDay && f.nYear > 0 && f.nMonth > 0 {
		y, mo := addMonths(f.nYear, f.nMonth, n)
		r.value = ym(y, mo)
		return r
	}
	if f.n != noDay {
		r.value = step(f.n, m.unit, n)
		return r
	}
	if m.has("earlier") && f.p != noDay {
		r.value = step(f.p, m.unit, n)
		return r
	}
	return result{typ: "duration", value: f.period(m, fmt.Sprint(m.count())), clue: r.clue}
}

// period writes a duration of n units.
func (f *finder) period(m *match, n string) string {
	half := ""
	switch m.unit {
	case "TH", "TM", "TS":
		if m.half && m.unit == "TH" {
			half = "30M"
		}
		if m.half && m.unit == "TM" {
			half = "30S"
		}
		return "PT" + n + m.unit[1:] + half
	case "Y":
		if m.half {
			half = "6M"
		}
		return "P" + n + "Y" + half
	case "FN":
		if n == "1" {
			return "P2W"
		}
		return "P" + n + "W"
	case "WE":
		if n == "1" {
			return "P2D"
		}
		return "P" + n + "WE"
	case "DE":
		if k, ok := digits(n); ok {
			return fmt.Sprintf("P%dY", 10*k)
		}
		return "P" + n + "DE"
	case "CE":
		if k, ok := digits(n); ok {
			return fmt.Sprintf("P%dY", 100*k)
		}
		return "P" + n + "C"
	case "Q":
		if k, ok := digits(n); ok {
			return fmt.Sprintf("P%dM", 3*k)
		}
	}
	return "P" + n + m.unit
}

// duration is a length of time; one that ends or begins with the report also
// has bounds.
func (f *finder) duration(m *match, t tense) result {
	n := m.count()
	if m.has("half") && m.num == 0 && m.unit == "Y" {
		return result{typ: "duration", value: "P6M"}
	}
	if m.has("half") && m.has("and") {
		m.half = true
	}
	r := result{typ: "duration", value: f.period(m, fmt.Sprint(n))}
	if m.num2 > 0 && m.has("to", "-") {
		r.value = f.period(m, fmt.Sprint(n))
	}
	if m.has("than") {
		m.near = map[bool]string{true: "MORE_THAN", false: "LESS_THAN"}[m.has("more")]
	}
	old := m.has("old")
	switch {
	case old:
	case m.has("past", "last"):
		r.clue = Clue{Kind: Span, N: n, Unit: m.unit}
		if f.p != noDay {
			r.begin, r.end, r.bounded = f.backDay(f.p, m.unit, n), f.p, true
		}
	case m.has("next", "coming"):
		if f.p != noDay {
			r.begin, r.end, r.bounded = f.p, f.backDay(f.p, m.unit, -n), true
		}
	default:
		r.clue = Clue{Kind: Span, N: n, Unit: m.unit, Unsure: true}
	}
	if r.bounded && (r.begin == noDay || r.end == noDay) {
		r.bounded = false
	}
	return r
}

func (f *finder) durationX(m *match, t tense) result {
	r := result{typ: "duration", value: f.period(m, "X")}
	if m.has("couple") {
		r.value = f.period(m, "2")
	}
	return r
}

func (f *finder) setOf(m *match, t tense) result {
	r := result{typ: "set", clue: Clue{Unsure: true}}
	switch {
	case m.ref != "":
		r.value = m.ref
	case m.has("other"):
		r.value = f.period(m, "2")
	case m.has("times"):
		r.value = f.period(m, "1")
	default:
		r.value = f.period(m, fmt.Sprint(m.count()))
	}
	if strings.HasPrefix(r.value, "P2D") && m.unit == "WE" {
		r.value = "XXXX-WXX-WE"
	}
	return r
}
