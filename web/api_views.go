package web

import (
	"context"

	"github.com/danielgtaylor/huma/v2"
)

// The views of many records at once: by month, by plan, by party.

type monthsIn struct {
	Of string `path:"kind" enum:"reports,statements,events,tolls,positions,proposals" doc:"what is counted"`
	RecordFilter
}

type monthsOut struct {
	Body struct {
		More   bool    `json:"more" doc:"whether only the latest rows are counted: all would take too long"`
		Months []Count `json:"months" doc:"by month of publication, 2031-05; the earliest first, the undated (empty name) last"`
	}
}

type eventMonthsIn struct {
	RecordFilter
	Window
}

type eventMonthsOut struct {
	Body struct {
		Total int        `json:"total" doc:"events that pass the filter"`
		More  bool       `json:"more" doc:"whether there are more than total: counting all would take too long"`
		Used  int        `json:"used" doc:"of which the latest are counted here"`
		All   int        `json:"all" doc:"how many rows there are"`
		Rows  []monthRow `json:"rows" doc:"the latest month first"`
	}
}

func (s *site) apiMonths(api huma.API) {
	get(api, "months", "/months/{kind}", "How many reports or records each month of publication has", func(ctx context.Context, in *monthsIn) (*monthsOut, error) {
		k := kindNamed(in.Of)
		if k == nil { // of reports
			if in.Actor != "" || in.Via != "" || in.Kind != "" || in.Report != "" {
				return nil, huma.Error422UnprocessableEntity("reports have no actor, via, kind or report to be counted by")
			}
			k = statementKind
		}
		f, err := in.filter(k)
		if err != nil {
			return nil, err
		}
		months, more, err := s.store.Months(ctx, in.Of, f)
		out := &monthsOut{}
		out.Body.Months, out.Body.More = list(months), more
		return out, err
	})
	get(api, "event-months", "/events/months", "Who did what to whom, by month of publication and type", func(ctx context.Context, in *eventMonthsIn) (*eventMonthsOut, error) {
		f, err := in.filter(eventKind)
		if err != nil {
			return nil, err
		}
		v, err := s.byMonth(ctx, f)
		if err != nil {
			return nil, err
		}
		out := &eventMonthsOut{}
		out.Body.Total, out.Body.More, out.Body.Used, out.Body.All = v.Total.N, v.Total.More, v.Used, len(v.Rows)
		out.Body.Rows = window(v.Rows, Filter{Limit: in.Limit, Offset: in.Offset})
		return out, nil
	})
}

type planGridOut struct {
	Body struct {
		Total int          `json:"total" doc:"records of proposals that pass the filter"`
		More  bool         `json:"more" doc:"whether there are more than total: counting all would take too long"`
		Used  int          `json:"used" doc:"of which the latest are used here"`
		Left  int          `json:"left" doc:"plans with answers for which there was no column"`
		Plans []planColumn `json:"plans"`
		Rows  []planRow    `json:"rows"`
	}
}

type planListOut struct {
	Body struct {
		Total int          `json:"total" doc:"records of proposals that pass the filter"`
		More  bool         `json:"more" doc:"whether there are more than total: counting all would take too long"`
		Used  int          `json:"used" doc:"of which the latest are used here"`
		Plans []planColumn `json:"plans"`
	}
}

func (s *site) apiPlans(api huma.API) {
	get(api, "plans", "/proposals/plans", "Plans, told of by one report or many", func(ctx context.Context, in *RecordFilter) (*planListOut, error) {
		f, err := in.filter(proposalKind)
		if err != nil {
			return nil, err
		}
		plans, total, used, err := s.planNames(ctx, f)
		out := &planListOut{}
		out.Body.Total, out.Body.More, out.Body.Used, out.Body.Plans = total.N, total.More, used, plans
		return out, err
	})
	get(api, "plan", "/proposals/plans/{id}", "The life of the plan that a record is about", func(ctx context.Context, in *idIn) (*bodyOut[planView], error) {
		v, err := s.life(ctx, in.ID)
		return &bodyOut[planView]{v}, err
	})
	get(api, "plan-grid", "/proposals/grid", "How each party met each plan", func(ctx context.Context, in *RecordFilter) (*planGridOut, error) {
		f, err := in.filter(proposalKind)
		if err != nil {
			return nil, err
		}
		v, err := s.grid(ctx, f)
		if err != nil {
			return nil, err
		}
		out := &planGridOut{}
		out.Body.Total, out.Body.More, out.Body.Used, out.Body.Left, out.Body.Plans, out.Body.Rows = v.Total.N, v.Total.More, v.Used, v.Left, v.Plans, v.Rows
		return out, nil
	})
}
