package sqlite

import (
	"fmt"
	"time"
)

// Row numbers say the order of lists, the greatest first: the newest report,
// of one day the one that was read first, and of one report the record that
// stands first among those of its kind. See migrations/0005_numbers.sql.
const (
	dayShift    = 45
	reportShift = 19
	mostDays    = 1<<18 - 1
	mostReports = 1<<(dayShift-reportShift) - 1
	mostRecords = 1<<reportShift - 1 // of one report, and the mask of their part
)

// firstDay is the day before day 1.
var firstDay = time.Date(1699, 12, 31, 0, 0, 0, 0, time.UTC)

// dayNumber is a day of a row number: 0 for none, and those far away in time
// all the same.
func dayNumber(day string) int64 {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0
	}
	return min(max((t.Unix()-firstDay.Unix())/86400, 1), mostDays)
}

// dayOf is the day in a row number, "" for none.
func dayOf(n int64) string {
	if n>>dayShift == 0 {
		return ""
	}
	return firstDay.AddDate(0, 0, int(n>>dayShift)).Format(time.DateOnly)
}

// reportNumber is the row number of a report.
func reportNumber(published string, reading int64) (int64, error) {
	if reading > mostReports {
		return 0, fmt.Errorf("the record is full: it holds %d reports\nhint: read further ones into another file with --db", mostReports)
	}
	return dayNumber(published)<<dayShift | (mostReports-reading)<<reportShift, nil
}

// readingOf is the part of a report's row number that stays when its day changes.
func readingOf(n int64) int64 { return mostReports - n>>reportShift&mostReports }

// recordNumber is the row number of the i-th record of a report.
func recordNumber(report int64, i int) (int64, error) {
	if i > mostRecords {
		return 0, fmt.Errorf("more than %d records were read from one report\nhint: split its text", mostRecords)
	}
	return report | int64(mostRecords-i), nil
}
