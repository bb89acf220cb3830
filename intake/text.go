package intake

import (
	"fmt"
	"io"
	"strings"

	"github.com/onrecord/onrecord"
)

// readAll reads r whole, up to the limit of a report.
func (rd *reader) readAll(r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, rd.opt.MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if int64(len(b)) > rd.opt.MaxBytes {
		return nil, tooLong(rd.opt.MaxBytes)
	}
	return b, nil
}

func tooLong(limit int64) error {
	return fmt.Errorf("%w: more than %d bytes for one report; raise the limit if it is meant to be one", ErrTooLong, limit)
}

// text reads a plain-text file: its content is the report's text.
func (rd *reader) text(at place, r io.Reader) {
	b, err := rd.readAll(r)
	if err != nil {
		rd.fail(at, err)
		return
	}
	if isBinary(b) {
		rd.fail(at, binaryError(b))
		return
	}
	d := decode(b)
	if strings.TrimSpace(d.text) == "" {
		rd.fail(at, ErrEmpty)
		return
	}
	rd.report(newReport(at, onrecord.FormatText, d))
}

// newReport makes a report of what was decoded.
func newReport(at place, format string, d decoded) *onrecord.Report {
	r := &onrecord.Report{
		Schema:   onrecord.Schema,
		Source:   onrecord.Source{Path: at.source(), Format: format},
		Encoding: d.encoding,
		Text:     d.text,
	}
	note(r, d.note)
	return r
}

func note(r *onrecord.Report, text string) {
	if text != "" {
		r.Notes = append(r.Notes, onrecord.Note{Stage: "intake", Text: text})
	}
}

// finish fills in what every report has, however it came: its id, its
// language, the day the user gave, and what in it is no part of the report.
func finish(r *onrecord.Report, day string) {
	r.ID = onrecord.ReportID(r.Text)
	r.Language = language(r.Text)
	findFrame(r)
	if day != "" {
		r.Published = onrecord.Published{From: onrecord.Maybe(day), To: onrecord.Maybe(day), How: onrecord.HowGiven, Because: "The day was given by the user."}
	}
	r.Normalize()
}
