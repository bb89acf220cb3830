package times

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord/english"
)

// calendarDay is a day with its month, with or without a year.
func (f *finder) calendarDay(m *match, t tense) result {
	r := result{clue: Clue{Kind: FullDay, Weekday: m.wd, Day: m.day, Month: m.month, Year: m.year}}
	if m.day < 1 || m.month < 1 || m.month > 12 || m.day > monthDays(2000, m.month) {
		r.clue = Clue{}
		return r // 30 February: words that name no day
	}
	if m.year > 0 {
		if civil(m.year, m.month, m.day) != noDay {
			r.value = ymd(m.year, m.month, m.day)
		} else {
			r.clue = Clue{}
		}
		return r
	}
	r.clue.Kind = MonthDay
	y := f.yearFor(m, m.month, m.day, m.wd, t)
	if y == 0 {
		r.value = fmt.Sprintf("XXXX-%02d-%02d", m.month, m.day)
		return r
	}
	r.value = ymd(y, m.month, m.day)
	return r
}

// yearFor is the year in which a day without one lies: the nearest to the day
// of publication, a tie broken by the tense; with a weekday, the nearest in
// which both agree. 0 if there is nothing to go by.
func (f *finder) yearFor(m *match, month, d, wd int, t tense) int {
	if f.p == noDay {
		return 0
	}
	py, _, _ := f.p.date()
	best, bestDist := 0, 1<<30
	for _, spread := range []int{1, 7} {
		for y := py - spread; y <= py+spread; y++ {
			x := civil(y, month, d)
			if x == noDay || (wd > 0 && x.weekday() != wd) {
				continue
			}
			dist := int(x - f.p)
			if dist < 0 {
				dist = -dist
			} else if x > f.p && (t == past || t == perfect) {
				dist += 60 // looked back on: the past wins a near tie
				if m.ended {
					dist += 300
				}
			}
			if x < f.p && t == future {
				dist += 60
			}
			if dist < bestDist {
				best, bestDist = y, dist
			}
		}
		if best != 0 || wd == 0 {
			break
		}
	}
	if best == 0 && wd > 0 { // no year agrees: the weekday is a slip
		return f.yearFor(m, month, d, 0, t)
	}
	return best
}

func slashParts(w string) (a, b, c int, ok bool) {
	s := strings.Split(w, "/")
	if len(s) != 3 {
		return 0, 0, 0, false
	}
	a, ok1 := digits(s[0])
	b, ok2 := digits(s[1])
	c, ok3 := digits(s[2])
	ok = ok1 && ok2 && ok3 && len(s[1]) <= 2 && a > 0 && b > 0 && (len(s[2]) == 4 || len(s[2]) <= 2)
	return a, b, c, ok
}

// slash reads figures with strokes. Where both orders are possible and the
// report does not settle it, nothing is made of them but the year.
func (f *finder) slash(m *match, t tense) result {
	a, b, c, ok := slashParts(f.low[m.from])
	if !ok {
		return result{}
	}
	if a > 999 && a < 2200 {
		return f.figures(a, b, c)
	}
	if c < 100 {
		if c <= 12 && a <= 31 && b <= 31 && a <= 12 && b <= 12 && len(f.low[m.from]) == 8 && a != b && !f.dayFirst {
			return result{} // 12/11/10 can be read in three ways
		}
		c = f.twoDigitYear(c)
	}
	switch {
	case a > 12 || f.dayFirst:
		return f.figures(c, b, a)
	case b > 12 || a == b:
		return f.figures(c, a, b)
	}
	// Both readings stand; the nearer to the report wins if the other lies
	// after it, else neither.
	x, y := civil(c, a, b), civil(c, b, a)
	if f.p != noDay && x != noDay && y != noDay {
		switch {
		case x <= f.p && y > f.p:
			return f.figures(c, a, b)
		case y <= f.p && x > f.p:
			return f.figures(c, b, a)
		}
	}
	return result{value: fmt.Sprintf("%04d", c)}
}

func (f *finder) figures(y, m, d int) result {
	if civil(y, m, d) == noDay {
		return result{}
	}
	return result{value: ymd(y, m, d), clue: Clue{Kind: FullDay, Day: d, Month: m, Year: y}}
}

// nthWeekday is "the second Sunday of May 2024".
func (f *finder) nthWeekday(m *match, t tense) result {
	y := m.year
	if y == 0 {
		if f.p == noDay {
			return result{}
		}
		y = f.monthYearFor(m.month, t)
	}
	first := civil(y, m.month, 1)
	if first == noDay {
		return result{}
	}
	d := first + day((m.wd-first.weekday()+7)%7)
	n := max(m.ord, m.day)
	if m.has("last") {
		n = (monthDays(y, m.month)-1-int(d-first))/7 + 1
	}
	d += day(7 * (n - 1))
	if n < 1 || n > 5 || d-first >= day(monthDays(y, m.month)) {
		return result{}
	}
	return result{value: d.String()}
}

func (f *finder) weekOf(m *match, t tense) result {
	y := m.year
	if y == 0 {
		y = f.yearFor(m, m.month, m.day, 0, t)
	}
	d := civil(y, m.month, m.day)
	if d == noDay {
		return result{}
	}
	return result{value: yw(d)}
}

// monthOf is a month with its year, or the nearest of that name on the side
// the tense looks to.
func (f *finder) monthOf(m *match, t tense) result {
	if m.year > 0 {
		return result{value: ym(m.year, m.month), clue: Clue{Kind: FullMon, Month: m.month, Year: m.year}}
	}
	if r := f.a.Tokens[f.head(m.from, m.to)].Rel.Main(); r == english.Nmod && t == future {
		t = timeless // the noun it hangs on has a time of its own
	}
	y := f.monthYearFor(m.month, t)
	c := Clue{Kind: Month, Month: m.month}
	if y == 0 {
		return result{value: fmt.Sprintf("XXXX-%02d", m.month), clue: c}
	}
	return result{value: ym(y, m.month), clue: c}
}

func (f *finder) monthYearFor(month int, t tense) int {
	if f.p == noDay {
		return 0
	}
	py, pm, _ := f.p.date()
	back := (pm - month + 12) % 12 // months since the last one of that name
	onward := (month - pm + 12) % 12
	d := -back
	switch {
	case t == future:
		d = onward
	case t == past || t == perfect:
		if onward > 0 && onward <= 2 && back > 0 {
			d = -back
		}
	case onward < back:
		d = onward
	}
	y, _ := addMonths(py, pm, d)
	return y
}

// monthDir is "last March".
func (f *finder) monthDir(m *match, t tense) result {
	c := Clue{Kind: Month, Month: m.month, Dir: -1}
	if f.p == noDay {
		if m.has("next", "coming", "this") {
			c.Dir = 1
		}
		return result{value: fmt.Sprintf("XXXX-%02d", m.month), clue: c}
	}
	py, pm, _ := f.p.date()
	y := py
	switch {
	case m.has("last", "past", "previous"):
		if m.month >= pm {
			y--
		}
	case m.has("next", "coming", "following"):
		c.Dir = 1
		if m.month <= pm {
			y++
		}
	default:
		c.Dir = 0
	}
	return result{value: ym(y, m.month), clue: c}
}

// monthYear is "June last year".
func (f *finder) monthYear(m *match, t tense) result {
	y := f.yearWord(m)
	if y == 0 {
		return result{value: fmt.Sprintf("XXXX-%02d", m.month)}
	}
	return result{value: ym(y, m.month)}
}

// yearWord is the year meant by last, this, next, that year.
func (f *finder) yearWord(m *match) int {
	if m.has("that", "the") && f.nYear > 0 {
		return f.nYear
	}
	if f.p == noDay {
		return 0
	}
	y, _, _ := f.p.date()
	switch {
	case m.has("last"):
		return y - 1
	case m.has("next"):
		return y + 1
	}
	return y
}

func (f *finder) yearOf(m *match, t tense) result {
	if m.year == 0 { // "the past year or two"
		return result{typ: "duration", value: "PXY"}
	}
	return result{value: fmt.Sprintf("%04d", m.year), clue: Clue{Kind: Year, Year: m.year}}
}

func (f *finder) decadeOf(m *match, t tense) result {
	d := m.decade
	if d < 100 {
		base := 1900
		if f.p != noDay {
			y, _, _ := f.p.date()
			base = y / 100 * 100
			if base+d > y {
				base -= 100
			}
		}
		d += base
	}
	return result{value: fmt.Sprintf("%d", d/10)}
}

func (f *finder) centuryOf(m *match, t tense) result {
	if m.ord < 2 || m.ord > 22 {
		return result{}
	}
	return result{value: fmt.Sprintf("%02d", m.ord-1)}
}

// quarterYear is the year of a quarter without one: the last completed one,
// the running one where the tense looks ahead.
func (f *finder) quarterYear(q int, t tense) int {
	if f.p == noDay {
		return 0
	}
	y, m, _ := f.p.date()
	now := (m-1)/3 + 1
	if t == future {
		if q < now {
			return y + 1
		}
		return y
	}
	if q > now {
		return y - 1
	}
	return y
}

func (f *finder) quarterOf(m *match, t tense) result {
	if m.ord < 1 || m.ord > 4 {
		return result{}
	}
	y := m.year
	switch {
	case y > 0:
	case m.has("year") && m.has("last", "this", "next"):
		y = f.yearWord(m)
	case f.quarter[1] == m.ord:
		y = f.quarter[0]
	default:
		y = f.quarterYear(m.ord, t)
	}
	if y == 0 {
		return result{value: fmt.Sprintf("XXXX-Q%d", m.ord)}
	}
	return result{value: fmt.Sprintf("%04d-Q%d", y, m.ord)}
}

// quarterBack is the same quarter a year before in a report on a quarter, and
// else the year before.
func (f *finder) quarterBack(m *match, t tense) result {
	q := f.quarter
	if m.ord >= 1 && m.ord <= 4 {
		q = [2]int{f.quarterYear(m.ord, past), m.ord}
	}
	if q[0] > 0 {
		return result{value: fmt.Sprintf("%04d-Q%d", q[0]-1, q[1])}
	}
	if f.p == noDay {
		return result{}
	}
	y, _, _ := f.p.date()
	return result{value: fmt.Sprintf("%04d", y-1)}
}

func (f *finder) quarterNow(m *match, t tense) result {
	if f.p == noDay {
		return result{}
	}
	y, mo, _ := f.p.date()
	q := (mo-1)/3 + 1
	if !m.has("this", "current") {
		if f.quarter[0] > 0 {
			return result{value: fmt.Sprintf("%04d-Q%d", f.quarter[0], f.quarter[1])}
		}
		if q--; q == 0 {
			y, q = y-1, 4
		}
	}
	return result{value: fmt.Sprintf("%04d-Q%d", y, q)}
}

func (f *finder) halfOf(m *match, t tense) result {
	y := m.year
	if y == 0 {
		if y = f.yearWord(m); y == 0 {
			return result{}
		}
	}
	h := m.ord
	if m.has("last") && m.ord == 0 {
		h = 2
	}
	if h < 1 || h > 2 {
		return result{}
	}
	return result{value: fmt.Sprintf("%04d-H%d", y, h)}
}

var seasonMonth = map[string]int{"WI": 1, "SP": 4, "SU": 7, "FA": 10}

func (f *finder) seasonOf(m *match, t tense) result {
	y := m.year
	if y == 0 {
		if f.p == noDay {
			return result{value: "XXXX-" + m.season}
		}
		py, pm, _ := f.p.date()
		mid := seasonMonth[m.season]
		y = py
		switch {
		case m.has("next"), t == future && !m.has("last", "this"):
			if mid < pm-1 || m.has("next") && mid <= pm+1 {
				y++
			}
		case m.has("last") || !m.has("this") && t == past:
			if mid+1 >= pm {
				y--
			}
		}
	}
	return result{value: fmt.Sprintf("%04d-%s", y, m.season)}
}

func (f *finder) yearEnd(m *match, t tense) result {
	if f.p == noDay {
		return result{}
	}
	y, _, _ := f.p.date()
	return result{value: fmt.Sprintf("%04d", y)}
}

// holidayOf is a feast on a fixed day, MM-DD in words.txt, or Thanksgiving
// (the fourth Thursday of November).
func (f *finder) holidayOf(m *match, t tense) result {
	c := *m
	c.wd = 0
	if m.has("next", "last") {
		t = map[bool]tense{true: future, false: past}[m.has("next")]
	}
	switch {
	case m.holiday == "TG":
		y := m.year
		if y == 0 {
			if y = f.monthYearFor(11, t); y == 0 {
				return result{}
			}
		}
		first := civil(y, 11, 1)
		return result{value: (first + day((4-first.weekday()+7)%7) + 21).String()}
	case m.has("new"):
		c.month, c.day = 1, 1
	default:
		mo, _ := digits(m.holiday[:2])
		d, _ := digits(m.holiday[3:])
		c.month, c.day = mo, d
	}
	r := f.calendarDay(&c, t)
	r.clue = Clue{}
	if d := parseDay(r.value); m.has("eve") && d != noDay {
		r.value = (d - 1).String()
	}
	return r
}
