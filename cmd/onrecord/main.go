// Command onrecord turns news reports into a sourced public record.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

// version is set when a release is built.
var version = "dev"

// cli is every command with its flags.
type cli struct {
	Read       readCmd       `cmd:"" help:"Read reports into a record: files, folders, archives, tables, feeds."`
	Statements statementsCmd `cmd:"" help:"List who said what."`
	Events     eventsCmd     `cmd:"" help:"List who did what to whom."`
	Tolls      tollsCmd      `cmd:"" help:"List how many were harmed, according to whom."`
	Positions  positionsCmd  `cmd:"" help:"List who is for or against what."`
	Proposals  proposalsCmd  `cmd:"" help:"List plans and how they were met."`
	Actors     actorsCmd     `cmd:"" help:"List the parties of all reports."`
	Show       showCmd       `cmd:"" help:"Show a report with its records marked in the text."`
	Search     searchCmd     `cmd:"" help:"Find words in reports and records."`
	Explain    explainCmd    `cmd:"" help:"Say why a record was read as it was: rule, words and tree."`
	Extract    extractCmd    `cmd:"" help:"Read reports and print their records as JSON, one object a report."`
	Issues     issuesCmd     `cmd:"" help:"Keep, change and test an issue book, or find candidates for one."`
	Gazetteer  gazetteerCmd  `cmd:"" help:"Keep places of your own in the record."`
	Parse      parseCmd      `cmd:"" help:"Print the analysis of reports as CoNLL-U."`
	Serve      serveCmd      `cmd:"" help:"Open the reading room: look through a record in the browser."`
	Version    versionCmd    `cmd:"" help:"Print the version."`
}

// app is what a command may use.
type app struct {
	ctx    context.Context
	stdin  io.Reader
	stdout io.Writer
	stderr io.Writer
}

// exitError ends the program with a code of its own after all has been said.
type exitError int

func (e exitError) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is the whole program: arguments in, exit code out.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var c cli
	exited := -1
	k, err := kong.New(&c, kong.Name("onrecord"), kong.Description(description), kong.Writers(stdout, stderr),
		kong.Exit(func(code int) { exited = code }), kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		panic(err) // the command structs are wrong
	}
	kctx, err := k.Parse(args)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		say(stderr, err)
		return 2
	}
	err = kctx.Run(&app{ctx: ctx, stdin: stdin, stdout: stdout, stderr: stderr})
	var code exitError
	switch {
	case errors.As(err, &code):
		return int(code)
	case err != nil:
		say(stderr, err)
		return 1
	}
	return 0
}

type versionCmd struct{}

func (versionCmd) Run(a *app) error {
	_, err := fmt.Fprintln(a.stdout, "onrecord", versionLine())
	return err
}
