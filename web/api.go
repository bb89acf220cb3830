package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"reflect"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"github.com/onrecord/onrecord"
)

// apiVersion is the version of the shape of the API's answers.
const apiVersion = "1.0.0"

// api adds the JSON interface. Its description is at /api/v1/openapi.json.
func (s *site) api(mux *http.ServeMux) huma.API {
	c := huma.DefaultConfig("onrecord", apiVersion)
	c.Info.Description = "The record as JSON: reports, and the statements, events, tolls, positions and proposals read from them, each with the words it rests on."
	c.OpenAPIPath = "/api/v1/openapi"
	c.DocsPath, c.SchemasPath = "", "" // the renderers of descriptions load scripts from elsewhere
	c.CreateHooks = nil
	c.RejectUnknownQueryParameters = true
	c.Components.Schemas.RegisterTypeAlias(reflect.TypeFor[onrecord.Maybe](), reflect.TypeFor[maybeString]())
	api := humago.New(mux, c)
	s.apiReports(api)
	s.apiActors(api)
	s.apiMonths(api)
	s.apiPlans(api)
	get(api, "issues", "/issues", "The issues of the book, with how many positions are about each", func(ctx context.Context, _ *struct{}) (*bodyOut[Issues], error) {
		x, err := s.store.Issues(ctx)
		return &bodyOut[Issues]{x}, err
	})
	recordsOf[recordsIn](s, api, statementKind, func(r *onrecord.Report, i int) onrecord.Statement { return r.Statements[i] })
	recordsOf[recordsIn](s, api, eventKind, func(r *onrecord.Report, i int) onrecord.Event { return r.Events[i] })
	recordsOf[recordsIn](s, api, tollKind, func(r *onrecord.Report, i int) onrecord.Toll { return r.Tolls[i] })
	recordsOf[positionsIn](s, api, positionKind, func(r *onrecord.Report, i int) onrecord.Position { return r.Positions[i] })
	recordsOf[recordsIn](s, api, proposalKind, func(r *onrecord.Report, i int) onrecord.Proposal { return r.Proposals[i] })
	allowNull(api.OpenAPI().Components.Schemas, reflect.TypeFor[onrecord.Report](), map[reflect.Type]bool{})
	return api
}

// maybeString describes onrecord.Maybe, which writes "" as null.
type maybeString struct{}

// Schema implements huma.SchemaProvider.
func (maybeString) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Nullable: true}
}

// allowNull says of every pointer to an object in t that it may be null, which
// huma cannot say by itself.
func allowNull(reg huma.Registry, t reflect.Type, seen map[reflect.Type]bool) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || seen[t] {
		return
	}
	seen[t] = true
	schema := reg.Map()[t.Name()]
	for f := range t.Fields() {
		allowNull(reg, f.Type, seen)
		name, opts, _ := strings.Cut(f.Tag.Get("json"), ",")
		if schema == nil || f.Type.Kind() != reflect.Pointer || f.Type.Elem().Kind() != reflect.Struct || strings.Contains(opts, "omitempty") {
			continue
		}
		if p := schema.Properties[name]; p != nil && p.Ref != "" {
			schema.Properties[name] = &huma.Schema{AnyOf: []*huma.Schema{{Ref: p.Ref}, {Type: "null"}}}
		}
	}
}

func get[I, O any](api huma.API, id, path, about string, do func(ctx context.Context, in *I) (*O, error)) {
	huma.Register(api, huma.Operation{OperationID: id, Method: http.MethodGet, Path: "/api/v1" + path, Summary: about, Errors: []int{http.StatusNotFound}},
		func(ctx context.Context, in *I) (*O, error) {
			ctx, cancel := context.WithTimeout(ctx, requestTime)
			defer cancel()
			out, err := do(ctx, in)
			if errors.Is(err, ErrNotFound) {
				return nil, huma.Error404NotFound("the record has nothing under this id")
			}
			return out, err
		})
}

// Window are the parameters that every list has.
type Window struct {
	Limit  int `query:"limit" default:"50" minimum:"1" maximum:"1000" doc:"at most so many rows"`
	Offset int `query:"offset" default:"0" minimum:"0" maximum:"1000000000" doc:"rows to leave out first"`
}

func (w Window) window() (limit, offset int) { return w.Limit, w.Offset }

type reportsIn struct {
	Q      string `query:"q" maxLength:"300" doc:"words that the title or text must contain"`
	Outlet string `query:"outlet" maxLength:"300" doc:"part of the name of the publisher or of a credited agency"`
	From   string `query:"from" format:"date" doc:"first day of publication"`
	To     string `query:"to" format:"date" doc:"last day of publication"`
	Place  string `query:"place" maxLength:"300" doc:"part of the name of a place that the report names, or a country with all that lies in it"`
	Window
}

type reportsOut struct {
	Body struct {
		Total   int    `json:"total"`
		More    bool   `json:"more" doc:"whether there are more than total: counting all would take too long"`
		Reports []Head `json:"reports"`
	}
}

type idIn struct {
	ID string `path:"id" maxLength:"64"`
}

type bodyOut[T any] struct{ Body *T }

func (s *site) apiReports(api huma.API) {
	get(api, "overview", "/overview", "What the record holds", func(ctx context.Context, _ *struct{}) (*bodyOut[Overview], error) {
		o, err := s.store.Overview(ctx)
		return &bodyOut[Overview]{o}, err
	})
	get(api, "reports", "/reports", "Reports, newest first", func(ctx context.Context, in *reportsIn) (*reportsOut, error) {
		rows, total, err := s.store.Reports(ctx, Filter{Text: in.Q, Outlet: in.Outlet, From: in.From, To: in.To, Place: in.Place, Limit: in.Limit, Offset: in.Offset})
		out := &reportsOut{}
		out.Body.Total, out.Body.More, out.Body.Reports = total.N, total.More, list(rows)
		return out, err
	})
	get(api, "report", "/reports/{id}", "A report with its text and all its records", func(ctx context.Context, in *idIn) (*bodyOut[onrecord.Report], error) {
		r, err := s.store.Report(ctx, in.ID)
		return &bodyOut[onrecord.Report]{r}, err
	})
	get(api, "record", "/records/{id}", "The report that a record stands in", func(ctx context.Context, in *idIn) (*bodyOut[Ref], error) {
		ref, err := s.store.Locate(ctx, in.ID)
		return &bodyOut[Ref]{&ref}, err
	})
}

type actorsIn struct {
	Q    string `query:"q" maxLength:"300" doc:"words of the name"`
	Type string `query:"type" enum:"person,state,government,igo,armed-group,organisation,outlet,population" doc:"what most reports take it for"`
	Window
}

type actorsOut struct {
	Body struct {
		Total  int        `json:"total"`
		Actors []ActorRow `json:"actors"`
	}
}

func (s *site) apiActors(api huma.API) {
	get(api, "actors", "/actors", "Parties, those with most statements first", func(ctx context.Context, in *actorsIn) (*actorsOut, error) {
		rows, total, err := s.store.Actors(ctx, Filter{Text: in.Q, Kind: in.Type, Limit: in.Limit, Offset: in.Offset})
		out := &actorsOut{}
		out.Body.Total, out.Body.Actors = total, list(rows)
		return out, err
	})
}

// RecordFilter are the parameters that say which records are meant.
type RecordFilter struct {
	Q      string `query:"q" maxLength:"300" doc:"words that the record must contain"`
	Actor  string `query:"actor" maxLength:"300" doc:"part of the name of the speaker, actor, claimant or holder"`
	Via    string `query:"via" maxLength:"300" doc:"part of the name of whoever passed the words on"`
	Kind   string `query:"kind" maxLength:"40" doc:"a statement's kind, an event's type, a toll's outcome, a response; of positions words, deed, offer, alternative, concession, or a stance"`
	Outlet string `query:"outlet" maxLength:"300" doc:"part of the name of the publisher or of a credited agency"`
	From   string `query:"from" format:"date" doc:"first day of publication"`
	To     string `query:"to" format:"date" doc:"last day of publication"`
	Place  string `query:"place" maxLength:"300" doc:"part of the name of the place, or a country with all that lies in it"`
	Report string `query:"report" maxLength:"64" doc:"id of a report"`
}

// filter is the filter for records of kind k.
func (in *RecordFilter) filter(k *kind) (Filter, error) {
	return in.read(k, url.Values{"kind": {in.Kind}})
}

// read is the filter for records of kind k, with q as a page has it for what
// kinds differ in.
func (in *RecordFilter) read(k *kind, q url.Values) (Filter, error) {
	p := params{q: q}
	f := Filter{Text: in.Q, Actor: in.Actor, Via: in.Via, Outlet: in.Outlet, From: in.From, To: in.To, Place: in.Place, Report: in.Report}
	p.kinds(k, &f)
	if p.order(f); p.err != nil {
		return f, huma.Error422UnprocessableEntity(p.err.Error())
	}
	return f, nil
}

type recordsIn struct {
	RecordFilter
	Window
}

type positionsIn struct {
	RecordFilter
	Window
	By     string `query:"by" maxLength:"300" doc:"part of the name of who says so"`
	Stance string `query:"stance" maxLength:"40" doc:"for, against, conditional or neutral"`
	Issue  string `query:"issue" maxLength:"300" doc:"id of an issue of the book; * for any, - for none"`
}

func (in *positionsIn) filter(k *kind) (Filter, error) {
	return in.read(k, url.Values{"kind": {in.Kind}, "by": {in.By}, "stance": {in.Stance}, "issue": {in.Issue}})
}

// recordsParams are the parameters of a list of records.
type recordsParams[I any] interface {
	*I
	filter(k *kind) (Filter, error)
	window() (limit, offset int)
}

type recordsOut[T any] struct {
	Body recordList[T]
}

type recordList[T any] struct {
	Total   int            `json:"total"`
	More    bool           `json:"more" doc:"whether there are more than total: counting all would take too long"`
	Records []recordOut[T] `json:"records"`
}

// recordOut is a record, with the report it stands in and the names behind the
// ids in it.
type recordOut[T any] struct {
	Report Head              `json:"report"`
	Actors map[string]string `json:"actors" doc:"names of the actors that the record refers to, by id"`
	Record T                 `json:"record"`
}

func recordsOf[I any, P recordsParams[I], T any](s *site, api huma.API, k *kind, pick func(r *onrecord.Report, i int) T) {
	get(api, k.name, "/"+k.name, k.about, func(ctx context.Context, given *I) (*recordsOut[T], error) {
		in := P(given)
		f, err := in.filter(k)
		if err != nil {
			return nil, err
		}
		f.Limit, f.Offset = in.window()
		if err := s.knownIssue(ctx, f); err != nil {
			return nil, huma.Error404NotFound(err.Error())
		}
		refs, total, err := s.store.Records(ctx, k.name, f)
		if err != nil {
			return nil, err
		}
		out := &recordsOut[T]{Body: recordList[T]{Total: total.N, More: total.More, Records: []recordOut[T]{}}}
		entries, err := s.store.Entries(ctx, k.name, refs)
		for _, e := range entries {
			names := map[string]string{}
			for _, id := range k.actors(e.Report, e.I) {
				names[id] = nameOf(e.Report, id)
			}
			if k.claim != nil {
				for _, id := range k.claimants(e.Report, e.I) {
					names[id] = nameOf(e.Report, id)
				}
			}
			if k.vias != nil {
				for _, id := range k.vias(e.Report, e.I) {
					names[id] = nameOf(e.Report, id)
				}
			}
			out.Body.Records = append(out.Body.Records, recordOut[T]{e.Head, names, pick(e.Report, e.I)})
		}
		return out, err
	})
}
