package web

import "time"

// dayScale puts days at places along a line.
type dayScale struct {
	first, last time.Time
	from, to    int
}

func newDayScale(first, last string, from, to int) dayScale {
	a, err1 := time.Parse(time.DateOnly, first)
	b, err2 := time.Parse(time.DateOnly, last)
	if err1 != nil || err2 != nil {
		return dayScale{from: from, to: to}
	}
	return dayScale{a, b, from, to}
}

func (d dayScale) x(day string) float64 {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return float64(d.from)
	}
	return d.at(t)
}

func (d dayScale) at(t time.Time) float64 {
	all := d.last.Unix() - d.first.Unix()
	if all <= 0 {
		return float64(d.from+d.to) / 2
	}
	return float64(d.from) + float64(d.to-d.from)*float64(t.Unix()-d.first.Unix())/float64(all)
}

// ticks are up to ten round days: of the day, the week, the month, the year.
func (d dayScale) ticks() []tick {
	if d.first.IsZero() {
		return nil
	}
	n := int(d.last.Unix()-d.first.Unix())/86400 + 1
	y, m, _ := d.first.Date()
	month := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	year := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, step := range []struct {
		years, months, days, long int // long: about how many days
		from                      time.Time
		form                      string
	}{
		{0, 0, 1, 1, d.first, time.DateOnly}, {0, 0, 2, 2, d.first, time.DateOnly}, {0, 0, 7, 7, d.first, time.DateOnly}, {0, 1, 0, 30, month, "2006-01"}, {0, 3, 0, 91, year, "2006-01"},
		{0, 6, 0, 182, year, "2006-01"}, {1, 0, 0, 365, year, "2006"}, {2, 0, 0, 730, year, "2006"}, {5, 0, 0, 1826, year, "2006"}, {10, 0, 0, 3652, year, "2006"}, {50, 0, 0, 18262, year, "2006"}, {200, 0, 0, 73048, year, "2006"},
	} {
		if n > 8*step.long {
			continue
		}
		var out []tick
		for t := step.from; !t.After(d.last); t = t.AddDate(step.years, step.months, step.days) {
			if !t.Before(d.first) {
				out = append(out, tick{at(d.at(t)), t.Format(step.form)})
			}
		}
		return out
	}
	return []tick{{at(d.at(d.first)), d.first.Format("2006")}, {at(d.at(d.last)), d.last.Format("2006")}}
}
