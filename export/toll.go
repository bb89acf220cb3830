package export

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/collate"
)

// TollColumns are the columns of [Tolls]: everything that someone who builds a
// series of casualty figures asks of each of them. Offsets count code points.
var TollColumns = strings.Fields(`toll_id claimant_name claimant_role joint_claimants via outlet report_id report_title report_url published_from published_to
	as_of event_from event_to place place_words country admin1 lat lon place_precision scope_kind outcome class victims qualifier value_text low high
	convention convention_low part_of same_as added corrected supersedes superseded_by derived_difference status perpetrator cause quote prefix suffix start end offset_unit confidence rule`)

// Tolls writes tolls of reports as CSV (RFC 4180).
type Tolls struct {
	w          *csv.Writer
	convention *collate.Convention
}

// NewTolls writes the header. A nil convention leaves words without numbers.
func NewTolls(w io.Writer, convention *collate.Convention) (*Tolls, error) {
	c := csv.NewWriter(w)
	c.UseCRLF = true
	return &Tolls{c, convention}, c.Write(TollColumns)
}

// Write writes one toll of report r; t names the toll that it revises, if any.
func (x *Tolls) Write(r *onrecord.Report, t *collate.TollAt) error {
	o := &t.Toll
	place := [6]string{}
	words := ""
	if p := o.Place; p != nil {
		place = [6]string{p.Name, string(p.Country), string(p.Admin1), coordinate(p.Lat), coordinate(p.Lon), string(p.Precision)}
		if p.Words != nil {
			words = p.Words.Text
		}
	}
	convention, low := "", ""
	if x.convention != nil && o.Low == nil && o.High == nil {
		if n, ok := x.convention.Low(o.CountSpan.Text); ok {
			convention, low = x.convention.Name, strconv.FormatInt(n, 10)
		}
	}
	cause := ""
	if o.Cause != nil {
		cause = o.Cause.Text
	}
	prefix, suffix := around(r.Text, o.Evidence)
	return x.w.Write([]string{o.ID, claimant(r, o), role(r, o), names(r, o.With), names(r, o.Via), string(r.Publisher), r.ID, string(r.Title), string(r.Source.URL),
		string(r.Published.From), string(r.Published.To), t.AsOf, string(o.When.From), string(o.When.To), place[0], words, place[1], place[2], place[3], place[4], place[5],
		o.When.Kind, o.Outcome, string(o.Class), string(o.Victims), o.Qualifier, o.CountSpan.Text, count(o.Low), count(o.High), convention, low, string(o.PartOf), string(o.SameAs), mark(o.Added, "added"), mark(o.Corrected, "corrected"),
		t.Supersedes, t.SupersededBy, count(t.Difference), o.Status, names(r, o.By), cause, o.Evidence.Text, prefix, suffix, strconv.Itoa(o.Evidence.Start), strconv.Itoa(o.Evidence.End), "code point",
		strconv.FormatFloat(o.Confidence, 'f', 2, 64), o.Rule})
}

// Flush writes what is left.
func (x *Tolls) Flush() error {
	x.w.Flush()
	return x.w.Error()
}

func claimant(r *onrecord.Report, t *onrecord.Toll) string {
	if a := r.Actor(string(t.AssertedBy)); a != nil {
		return a.Name
	}
	return ""
}

func role(r *onrecord.Report, t *onrecord.Toll) string {
	if a := r.Actor(string(t.AssertedBy)); a != nil {
		return a.Type
	}
	return ""
}

func names(r *onrecord.Report, ids []string) string {
	var out []string
	for _, id := range ids {
		if a := r.Actor(id); a != nil {
			out = append(out, a.Name)
		}
	}
	return strings.Join(out, "; ")
}

func count(n *int64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatInt(*n, 10)
}

func coordinate(f *float64) string {
	if f == nil {
		return ""
	}
	return strconv.FormatFloat(*f, 'f', -1, 64)
}

// around gives up to 40 bytes before and behind a span, cut at characters:
// with them a quotation is found again in a text that has changed.
func around(text string, s onrecord.Span) (string, string) {
	const far = 40
	if s.ByteEnd == 0 || s.ByteEnd > len(text) {
		o, err := onrecord.NewOffsets(text).Locate(s)
		if err != nil {
			return "", ""
		}
		s = o
	}
	a, b := max(0, s.ByteStart-far), min(len(text), s.ByteEnd+far)
	for a < s.ByteStart && !utf8.RuneStart(text[a]) {
		a++
	}
	for b > s.ByteEnd && b < len(text) && !utf8.RuneStart(text[b]) {
		b--
	}
	return text[a:s.ByteStart], text[s.ByteEnd:b]
}

// mark is word where it holds, nothing otherwise.
func mark(holds bool, word string) string {
	if holds {
		return word
	}
	return ""
}
