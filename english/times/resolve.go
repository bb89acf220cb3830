package times

import (
	"fmt"
	"strings"

	"github.com/onrecord/onrecord/english"
)

// result is what an action works out.
type result struct {
	typ        string
	value      string
	begin, end day // instead of those of the value, if bounded
	bounded    bool
	clue       Clue
	narrative  bool // counted from the narrative, not from the report
}

// actions are the meanings that rules.txt refers to.
var actions map[string]func(*finder, *match, tense) result

func init() {
	actions = map[string]func(*finder, *match, tense) result{
		"day": (*finder).calendarDay, "iso": (*finder).calendarDay, "slash": (*finder).slash, "nthday": (*finder).nthWeekday,
		"unitof": (*finder).calendarDay, "weekof": (*finder).weekOf,
		"month": (*finder).monthOf, "monthdir": (*finder).monthDir, "monthyear": (*finder).monthYear,
		"year": (*finder).yearOf, "decade": (*finder).decadeOf, "century": (*finder).centuryOf,
		"quarter": (*finder).quarterOf, "qback": (*finder).quarterBack, "qnow": (*finder).quarterNow, "yago": (*finder).quarterBack,
		"half": (*finder).halfOf, "season": (*finder).seasonOf, "holiday": (*finder).holidayOf,
		"weekday": (*finder).weekdayOf, "clock": (*finder).clockOf, "noon": (*finder).noonOf, "wdset": (*finder).weekdaySet,
		"today": (*finder).fromToday, "yester": (*finder).fromToday, "tomorrow": (*finder).fromToday, "todaypart": (*finder).fromToday,
		"lastnight": (*finder).fromToday, "overnight": (*finder).fromToday, "parton": (*finder).narrativePart, "parttha": (*finder).narrativePart,
		"ref": (*finder).reference, "adjref": (*finder).reference, "future": (*finder).reference, "pastref": (*finder).reference, "ref0": (*finder).reference,
		"unit": (*finder).unitOf, "unitthat": (*finder).unitThat, "unitthe": (*finder).unitThe, "yearend": (*finder).yearEnd, "relday": (*finder).relDay,
		"ago": (*finder).agoOf, "agovague": (*finder).agoVague, "agothat": (*finder).agoThat,
		"dur": (*finder).duration, "durx": (*finder).durationX, "set": (*finder).setOf,
	}
}

// resolve turns a match into an expression and moves the narrative on.
func (f *finder) resolve(m *match) Expr {
	t := f.tenseOf(m.from, m.to)
	if t == past {
		v := f.governor(m.from, m.to)
		m.ended = v >= 0 && f.a.Tokens[v].XPOS == english.VBN && f.a.Tokens[v].Rel == english.Acl
	}
	m.ended = m.ended || m.has("last") && m.day > 0
	r := actions[m.rule.action](f, m, t)
	e := Expr{From: int32(m.from), To: int32(m.to), Type: r.typ, Value: r.value, Precision: "unknown", Clue: r.clue}
	if e.Type == "" {
		e.Type = "date"
	}
	b, end, prec := Bounds(r.value)
	e.Begin, e.End, e.Precision = b, end, prec
	if r.bounded {
		e.Begin, e.End, e.Precision = r.begin.String(), r.end.String(), precisionOf(r.begin, r.end)
	}
	e.Clue.Future, e.Clue.Past = t == future, t == past || t == perfect
	e.Clue.NoVerb, e.Clue.Present = t == timeless, t == present
	e.Clue.Quoted = f.a.Tokens[m.from].Quote >= 0
	e.Clue.Near = m.near
	f.advance(&e, m, t)
	return e
}

// advance sets the narrative's day: only a day that a past event is put on
// moves it, never a plan, a year or a duration.
func (f *finder) advance(e *Expr, m *match, t tense) {
	if e.Type == "duration" || e.Type == "set" || e.Begin == "" {
		return
	}
	b := parseDay(e.Begin)
	if b == noDay {
		return
	}
	y, mo, _ := b.date()
	switch e.Precision {
	case "day":
		if t != future {
			f.n, f.nYear, f.nMonth = b, y, mo
		}
	case "month":
		f.nYear, f.nMonth = y, mo
		f.n = noDay
	case "year":
		if m.rule.action == "year" && m.year > 0 {
			f.nYear, f.nMonth = y, 0
			f.n = noDay
		}
	}
}

// survey looks over all expressions for what they tell about the report: which
// quarter it is about and how it writes days in figures.
func (f *finder) survey(ms []match) {
	counts := map[[2]int]int{}
	for k := range ms {
		m := &ms[k]
		if m.rule.action == "quarter" && m.ord >= 1 && m.ord <= 4 && !m.has("last", "next") {
			y := m.year
			if y == 0 {
				y = f.quarterYear(m.ord, past)
			}
			q := [2]int{y, m.ord}
			counts[q]++
			if counts[q] > counts[f.quarter] {
				f.quarter = q
			}
		}
		if m.rule.action == "slash" {
			if a, b, _, ok := slashParts(f.low[m.from]); ok && a > 12 && b <= 12 {
				f.dayFirst = true
			}
		}
	}
}

// rest gives the second half of a range of days: the 7 of "March 3 to 7".
func (f *finder) rest(m *match, limit int) []Expr {
	if m.rule.action != "day" || m.day == 0 || m.month == 0 || m.year != 0 || m.wd != 0 {
		return nil
	}
	j := m.to
	if j+1 >= limit || f.a.Tokens[j].Sent != f.a.Tokens[m.from].Sent || f.a.Tokens[j+1].Sent != f.a.Tokens[m.from].Sent {
		return nil
	}
	if !strings.HasSuffix(m.rule.shape(), "DAY") {
		return nil
	}
	switch f.low[j] {
	case "-", "–", "to", "through", "until", "and":
	default:
		return nil
	}
	n, ok := digits(f.low[j+1])
	if !ok || n <= m.day || n > 31 {
		return nil
	}
	to := j + 2
	if f.low[j] == "and" && to < len(f.a.Tokens) && (f.a.Tokens[to].UPOS == english.NOUN || f.a.Tokens[to].UPOS == english.ADJ) {
		return nil
	}
	m2 := *m
	m2.from, m2.to, m2.day = j+1, to, n
	e := f.resolve(&m2)
	return []Expr{e}
}

func (r *rule) shape() string {
	e := r.els[len(r.els)-1]
	for name, c := range classNames {
		if c == e.class {
			return name
		}
	}
	return ""
}

func ymd(y, m, d int) string { return fmt.Sprintf("%04d-%02d-%02d", y, m, d) }
func ym(y, m int) string     { return fmt.Sprintf("%04d-%02d", y, m) }
func yw(d day) string        { y, w := d.isoWeek(); return fmt.Sprintf("%04d-W%02d", y, w) }

// twoDigitYear puts a year of two digits within 80 years before and 19 after
// the report.
func (f *finder) twoDigitYear(n int) int {
	base := 2000
	if f.p != noDay {
		base, _, _ = f.p.date()
	}
	y := base/100*100 + n
	for y > base+19 {
		y -= 100
	}
	for y <= base-81 {
		y += 100
	}
	return y
}
