package main

import (
	"crypto/rand"
	"errors"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"time"

	"github.com/onrecord/onrecord"
	"github.com/onrecord/onrecord/intake"
	"github.com/onrecord/onrecord/sqlite"
	"github.com/onrecord/onrecord/web"
)

type serveCmd struct {
	recordFlag
	Addr    string `help:"Address to answer on. Any other than this machine's own needs a token, which is made if none is given." default:"127.0.0.1:8470"`
	Token   string `help:"Token that every request must show." env:"ONRECORD_TOKEN"`
	Samples bool   `help:"Where there is no record yet, begin one with the sample reports."`
	bookFlags
	Format string            `help:"Format of the input: auto, text, html, jsonl, csv, feed or warc." default:"auto"`
	Column map[string]string `help:"For tables and JSON Lines: field=column, such as text=body." placeholder:"FIELD=COLUMN"`
	Paths  []string          `arg:"" optional:"" name:"path" help:"Reports to look at without keeping them; none for the record in the file."`
}

// Run opens the reading room.
func (c *serveCmd) Run(a *app) error {
	store, opt, done, err := c.open(a)
	if err != nil {
		return err
	}
	defer done()
	opt.Token = c.Token
	if host, _, err := net.SplitHostPort(c.Addr); err == nil && c.Token == "" && host != "localhost" && !net.ParseIP(host).IsLoopback() {
		opt.Token = rand.Text()
	}
	opt.Explain = explainRecord
	h, err := web.New(store, opt)
	if err != nil {
		return err
	}
	ln, err := web.Listen(c.Addr, opt.Token)
	if errors.Is(err, syscall.EADDRINUSE) && answers(c.Addr) {
		sayAlreadyServed(a.stderr, "http://"+c.Addr+"/")
		return nil
	}
	if err != nil {
		return err
	}
	at := url.URL{Scheme: "http", Host: ln.Addr().String(), Path: "/"}
	if opt.Token != "" {
		at.RawQuery = url.Values{"token": {opt.Token}}.Encode()
	}
	sayServed(a.stdout, opt.Name, at.String())
	return web.Serve(a.ctx, ln, h)
}

// open gives the store: of reports in memory when paths are named, of the
// record in its file otherwise. done ends the use of it.
func (c *serveCmd) open(a *app) (store web.Store, opt web.Options, done func(), err error) {
	if len(c.Paths) == 0 {
		if _, err := offerSamples(a, c.DB, c.Samples); err != nil {
			return nil, opt, nil, err
		}
		if err := c.applyBook(a); err != nil {
			return nil, opt, nil, err
		}
		db, store, err := openRecord(a, c.recordFlag)
		if err != nil {
			return nil, opt, nil, err
		}
		opt.Name = c.DB
		go func() { _ = db.Warm(a.ctx) }() // what fails here fails again, and is said, where it is asked for
		return store, opt, func() { db.Close() }, nil
	}
	opt.Name = strings.Join(c.Paths, " ")
	ext, err := c.bookFlags.load()
	if err != nil {
		return nil, opt, nil, err
	}
	var reports []*onrecord.Report
	var problems []web.Problem
	in := intake.Options{Format: c.Format, Columns: c.Column, Stdin: a.stdin}
	err = eachReport(a.ctx, c.Paths, in, ext, 0, func(r *onrecord.Report, err error) error {
		if errors.Is(err, intake.ErrSkipped) { // a folder may hold anything
			return nil
		}
		if err != nil {
			problems = append(problems, problemOf(err))
			return nil
		}
		reports = append(reports, r)
		return nil
	})
	m := web.NewMemory(reports, problems)
	var book []web.Issue
	for _, x := range ext.Issues {
		book = append(book, web.Issue(x))
	}
	m.SetBook(book)
	return m, opt, func() {}, err
}

// applyBook puts the book named by the flag, if any, into the record.
func (c *serveCmd) applyBook(a *app) error {
	if c.Issues == "" {
		return nil
	}
	issues, err := readBook(c.Issues)
	if err != nil {
		return err
	}
	return c.change(a, func(db *sqlite.DB) error {
		_, sum, err := useBook(a.ctx, db, issues)
		if err == nil && sum != nil {
			sayApplied(a.stdout, c.DB, len(issues), sum)
		}
		return err
	})
}

// problemOf splits an error into where and why.
func problemOf(err error) web.Problem {
	var e *intake.Error
	if !errors.As(err, &e) {
		return web.Problem{Why: err.Error()}
	}
	why := e.Err.Error()
	return web.Problem{Where: strings.TrimSuffix(strings.TrimSuffix(e.Error(), why), ": "), Why: why}
}

// answers reports whether a reading room answers at addr already.
func answers(addr string) bool {
	client := http.Client{Timeout: 2 * time.Second}
	resp, err := client.Get("http://" + addr + "/api/v1/overview")
	if err != nil {
		return false
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusOK || resp.StatusCode == http.StatusUnauthorized
}
