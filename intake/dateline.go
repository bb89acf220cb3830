package intake

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dateline opens a report with the place it was sent from: one or more
// names in capitals, then perhaps the land, the day and the agency, then a
// dash or a colon.
//
//	KELM - ...                     KELM, Norvia (AP) -- ...
//	KELM, May 3 (Reuters) - ...    KELM/HADRA: ...
//	KELM - Agence France-Presse    Kelm, Norvia (CNN) -- ...
//
// The parts are tried in that order on the beginning of a line.

const datelineMost = 160 // bytes looked at

// capsWord is a word of a place's name in capitals: KELM, ST., AL-KELM.
const capsWord = `\p{Lu}[\p{Lu}\p{M}.'’]+(?:-[\p{Lu}\p{M}.'’]+)*`

var (
	capsPlace   = regexp.MustCompile(`^` + capsWord + `(?: ` + capsWord + `){0,3}(?:\s?/\s?` + capsWord + `(?: ` + capsWord + `){0,3})*`)
	mixedPlace  = regexp.MustCompile(`^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|al|el|de|la|of|the))?(?: \p{Lu}[\p{L}.'’-]+)?`)
	placeRest   = regexp.MustCompile(`^, ?\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}`)
	datelineDay = regexp.MustCompile(`^,? ?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? ?)?(?i:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{2,4})?)`)
	dashAfter   = regexp.MustCompile(`^ ?(?:--+|[-–—―_]|\.-) ?`)
	inBrackets  = regexp.MustCompile(`^,? ?[(\[]([^()\[\]]{2,60})[)\]]`)
	bareCredit  = regexp.MustCompile(`^[(\[]?([\p{L}. -]{2,40})[)\]]? ?(?:--+|[-–—]) ?`)
)

// notPlaces are words in capitals before a colon or a dash that are no place.
var notPlaces = wordSet(`UPDATE BREAKING EXCLUSIVE ANALYSIS OPINION COMMENT EDITORIAL WATCH VIDEO PHOTO PHOTOS LIVE FACTBOX TIMELINE URGENT CORRECTED CORRECTION
CORRECTS NOTE NEWSALERT FLASH ALERT INTERVIEW REPORT PROFILE READ MORE ADVISORY REFILE INSIGHT QUESTION ANSWER HOST ANCHOR FACT FACTS REVIEW PREVIEW FEATURE FEATURES
SEN. SENS. REP. REPS. GOV. MR. MRS. MS. DR. GEN. COL. LT. MAJ. CAPT. SECRETARY PRESIDENT CHAIRMAN SENATOR SENATORS CONGRESSMAN STATEMENT
TITLE HEADLINE DATE SOURCE AUTHOR BYLINE SUMMARY PUBLISHED PUBLISHER URL TEXT ABSTRACT`)

// withArticle are the places whose names begin with an article in English.
var withArticle = map[string]bool{"THE HAGUE": true, "THE BRONX": true, "THE VALLEY": true, "THE GAMBIA": true, "THE BAHAMAS": true}

// datelineAt reads a dateline at the beginning of s, white space of which has
// been made plain. end is the byte where the report's own words begin, or
// where the line ends; placeEnd is where the place does.
func datelineAt(s string) (placeEnd, end int, agencies []string, ok bool) {
	if len(s) > datelineMost {
		s = s[:datelineMost]
	}
	if m := bareCredit.FindStringSubmatch(s); m != nil {
		if a := agencyList(m[1]); a != nil && m[0] != s {
			return 0, len(m[0]), a, true
		}
	}
	if m := inBrackets.FindStringSubmatch(s); m != nil {
		if a := agencyList(m[1]); a != nil && len(m[0]) < len(s) && opensSentence(s[len(m[0]):]) {
			return 0, len(m[0]), a, true
		}
	}
	if p := capsPlace.FindString(s); p != "" {
		p = cutCaps(s, p)
		if utf8.RuneCountInString(p) >= 3 && !notPlaces[strings.Fields(p)[0]] && (!strings.HasPrefix(p, "THE ") || withArticle[p]) {
			if end, agencies, ok := afterPlace(s, len(p), true); ok {
				return len(p), end, agencies, true
			}
		}
	}
	if p := mixedPlace.FindString(s); p != "" {
		if end, agencies, ok := afterPlace(s, len(p), false); ok {
			return len(p), end, agencies, true
		}
	}
	return 0, 0, nil, false
}

// cutCaps ends a run of capitals before a word that only begins with one:
// "KELM T" of "KELM The ...".
func cutCaps(s, p string) string {
	if len(p) < len(s) {
		if r, _ := utf8.DecodeRuneInString(s[len(p):]); unicode.IsLower(r) || r == '’' || r == '\'' {
			if i := strings.LastIndexAny(p, " /-"); i > 0 {
				return strings.TrimRight(p[:i], " -/")
			}
			return ""
		}
	}
	return strings.TrimRight(p, " -/")
}

// afterPlace reads what follows the place. sure says that the place stood in
// capitals, which with a dash is enough; a place in small letters needs a day
// or an agency to be told from any other sentence with a dash.
func afterPlace(s string, i int, sure bool) (end int, agencies []string, ok bool) {
	i += len(datelineDay.FindString(s[i:]))
	day := i > 0 && s[i-1] >= '0' && s[i-1] <= '9'
	if !day {
		if m := placeRest.FindString(s[i:]); m != "" {
			i += len(m)
		}
		n := len(datelineDay.FindString(s[i:]))
		i, day = i+n, n > 0
	}
	if m := inBrackets.FindStringSubmatch(s[i:]); m != nil {
		if agencies = agencyList(m[1]); agencies != nil {
			i += len(m[0])
			sure = true
		} else if d := datelineDay.FindString(m[1]); d != "" && d == m[1] {
			i += len(m[0])
			day = true
			if i == len(s) {
				return i, nil, true
			}
		} else if strings.ToUpper(m[1]) == m[1] && sure {
			i += len(m[0]) // an outlet's own name
		} else {
			return 0, nil, false
		}
	}
	sure = sure || day
	if m := dashAfter.FindString(s[i:]); m != "" && sure {
		rest := s[i+len(m):]
		if a := agencyList(strings.TrimRight(rest, " .")); a != nil && rest != "" {
			return len(s), addAll(agencies, a), true
		}
		if rest == "" || (day || agencies != nil || opensSentence(rest)) && !isShouted(rest) {
			return i + len(m), agencies, true
		}
		return 0, nil, false
	}
	if rest := strings.TrimLeft(s[i:], " "); agencies != nil && opensSentence(rest) && rest != "" {
		return len(s) - len(rest), agencies, true // "Kelm (CNN) The envoy ..."
	}
	if strings.HasPrefix(s[i:], ":") && sure {
		rest := strings.TrimLeft(s[i+1:], " ")
		if len(rest) > 20 && opensSentence(rest) && !isShouted(rest) {
			return len(s) - len(rest), agencies, true
		}
	}
	return 0, nil, false
}

// opensSentence reports whether s begins as a sentence does.
func opensSentence(s string) bool {
	s = strings.TrimLeft(s, " \"“‘'«([")
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || unicode.IsLetter(r) && !unicode.IsLower(r) || strings.HasPrefix(s, "al-") || strings.HasPrefix(s, "el-")
}

// isShouted reports whether s begins with a dozen letters in capitals: then
// what came before the dash was the beginning of a headline.
func isShouted(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			if n++; n >= 12 {
				return true
			}
		}
	}
	return false
}

func addAll(list, more []string) []string {
	for _, s := range more {
		list = addNew(list, s)
	}
	return list
}
