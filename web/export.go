package web

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"github.com/onrecord/onrecord"
)

// headColumns are the columns that every exported record has of its report.
var headColumns = []string{"report_id", "title", "outlet", "agencies", "language", "published_from", "published_to", "published_how", "url", "path"}

func headFields(h Head) []string {
	return []string{h.ID, h.Title, h.Publisher, strings.Join(h.Agencies, ", "), h.Language, h.From, h.To, h.How, h.URL, h.Path}
}

func startCSV(w http.ResponseWriter, name string, columns []string) (*csv.Writer, error) {
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`.csv"`)
	c := csv.NewWriter(w)
	c.UseCRLF = true // RFC 4180
	return c, c.Write(columns)
}

// recordsCSV writes all records that pass the filter of the address, every
// column of them, with the report each stands in.
func (s *site) recordsCSV(w http.ResponseWriter, r *http.Request, k *kind) error {
	p := params{q: r.URL.Query()}
	f := p.recordFilter(k)
	if p.err != nil {
		return badRequest(p.err)
	}
	if err := s.knownIssue(r.Context(), f); err != nil {
		return err
	}
	refs, _, err := s.store.Records(r.Context(), k.name, f)
	if err != nil {
		return err
	}
	columns := []string{"id"}
	for _, c := range k.columns {
		columns = append(columns, c.name)
	}
	columns = append(append(columns, "start", "permalink"), headColumns...)
	out, err := startCSV(w, k.name, columns)
	if err != nil {
		return nil // the reader has gone
	}
	base := address(r)
	err = s.each(r.Context(), k, refs, func(ref Ref, rep *onrecord.Report, i int) error {
		row := []string{ref.Record}
		for _, c := range k.columns {
			row = append(row, c.value(rep, i))
		}
		row = append(row, strconv.Itoa(k.start(rep, i)), base+"/records/"+ref.Record)
		return out.Write(append(row, headFields(HeadOf(rep))...))
	})
	return s.finish(out, err)
}

// finish ends a table. The head of the answer has gone out, so an error can
// only cut the connection, which the other side notices, unlike a short file.
func (s *site) finish(out *csv.Writer, err error) error {
	out.Flush()
	if err == nil {
		err = out.Error()
	}
	if err != nil {
		s.opt.Log.Error("export cut short", "err", err)
		panic(http.ErrAbortHandler)
	}
	return nil
}

// exported is a record in a JSON export.
type exported struct {
	Report Head            `json:"report"`
	Fields json.RawMessage `json:"record"`
}

// recordsJSON writes the same as recordsCSV, each record as it stands in the
// report object.
func (s *site) recordsJSON(w http.ResponseWriter, r *http.Request, k *kind) error {
	p := params{q: r.URL.Query()}
	f := p.recordFilter(k)
	if p.err != nil {
		return badRequest(p.err)
	}
	if err := s.knownIssue(r.Context(), f); err != nil {
		return err
	}
	refs, total, err := s.store.Records(r.Context(), k.name, f)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Disposition", `attachment; filename="`+k.name+`.json"`)
	head := `{"total": ` + strconv.Itoa(total.N) + `, "` + k.name + `": [`
	if _, err := w.Write([]byte(head)); err != nil {
		return nil
	}
	sep := "\n"
	err = s.each(r.Context(), k, refs, func(ref Ref, rep *onrecord.Report, i int) error {
		b, err := json.Marshal(exported{HeadOf(rep), k.object(rep, i)})
		if err != nil {
			return err
		}
		_, err = w.Write(append([]byte(sep), b...))
		sep = ",\n"
		return err
	})
	if err == nil {
		_, err = w.Write([]byte("\n]}\n"))
	}
	if err != nil {
		s.opt.Log.Error("export cut short", "err", err)
		panic(http.ErrAbortHandler)
	}
	return nil
}

// object is the record as JSON, with the names of its actors beside their ids.
func (k *kind) object(r *onrecord.Report, i int) json.RawMessage {
	var v any
	switch k {
	case statementKind:
		v = r.Statements[i]
	case eventKind:
		v = r.Events[i]
	case tollKind:
		v = r.Tolls[i]
	case positionKind:
		v = r.Positions[i]
	case proposalKind:
		v = r.Proposals[i]
	}
	b, err := json.Marshal(v)
	if err != nil {
		return json.RawMessage("null")
	}
	return b
}

// reportsCSV writes the reports that pass the filter of the address.
func (s *site) reportsCSV(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f := p.reportFilter()
	if p.err != nil {
		return badRequest(p.err)
	}
	rows, _, err := s.store.Reports(r.Context(), f)
	if err != nil {
		return err
	}
	out, err := startCSV(w, "reports", append(append([]string(nil), headColumns...), "statements", "events", "tolls", "positions", "proposals"))
	if err != nil {
		return nil
	}
	for _, h := range rows {
		row := headFields(h)
		for _, n := range []int{h.Statements, h.Events, h.Tolls, h.Positions, h.Proposals} {
			row = append(row, strconv.Itoa(n))
		}
		if err = out.Write(row); err != nil {
			break
		}
	}
	return s.finish(out, err)
}

// reportsJSON writes the same as reportsCSV.
func (s *site) reportsJSON(w http.ResponseWriter, r *http.Request) error {
	p := params{q: r.URL.Query()}
	f := p.reportFilter()
	if p.err != nil {
		return badRequest(p.err)
	}
	rows, total, err := s.store.Reports(r.Context(), f)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Disposition", `attachment; filename="reports.json"`)
	return json.NewEncoder(w).Encode(map[string]any{"total": total.N, "reports": rows})
}

// address is where this server was reached.
func address(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	return scheme + "://" + r.Host
}
